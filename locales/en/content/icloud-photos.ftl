### iCloud Photos: the place and its steps

place-icloud-photos = iCloud Photos
    .about = At first, only you can see your pictures here. Others see them once you share an album, a link or your library.

step-icloud-photos-public-website = Turn off the public website of your albums
    .what = Go through the albums you have shared. Turn off “Public Website”. If you cannot find the switch, it may have another name.
    .why = Otherwise the album is a web page for anyone with the link. It has no password, and no list of who has looked.
    .path-ios = Photos → Shared album → people icon → Public Website
    .search-for = Website
    .find-out = Open an album you have shared. Tap the people icon at the top. See if “Public Website” is on.

step-icloud-photos-album-people = Remove people who should no longer see an album
    .what = Look in each album to see who is in it. Tap the name, then remove that person.
    .why = People in an album also see each new picture you add. Pictures they have saved will stay with them.
    .path-ios = Photos → Shared album → people icon → name → Remove Subscriber
    .search-for = Shared Albums
    .find-out = Open an album you have shared. Tap the people icon at the top. Read who is in it.

step-icloud-photos-library-people = Check who is in your Shared Library
    .what = See who takes part in “Shared Library”. Is that still right? If not, check if you can remove people or leave.
    .why = Up to six people can see, change and delete all the pictures in it, and see where they were taken. Family Sharing by itself does not share your photos.
    .path-ios = Settings → Photos → Shared Library
    .search-for = Library
    .find-out = Open Settings, then “Photos”. Look for “Shared Library”. See if it is on and who is in it.

step-icloud-photos-library-camera = Turn off “Share from Camera”
    .what = Turn off “Share from Camera”. Check whether new pictures are shared by themselves when others are near.
    .why = Otherwise each new picture goes straight to the devices of everyone who takes part. What is already there will stay.
    .path-ios = Settings → Photos → Shared Library → Share from Camera
    .search-for = Camera
    .find-out = Open Settings, then “Photos”. Tap “Shared Library” and read what is on. If it is not there, there is nothing to do here.

step-icloud-photos-old-albums = Delete old shared albums
    .what = First save the pictures you want to keep. Then delete the albums no one needs any more.
    .why = The album then disappears for all guests and from its public website. Pictures that guests have saved will stay with them.
    .path-ios = Photos → Shared album → people icon → Delete Shared Album
    .search-for = Shared Albums
    .find-out = Open the Photos app. Look for your shared albums. See how old they are.

step-icloud-photos-open-links = Check which iCloud links are still open
    .what = In your browser, look for links you have shared recently. Close those that no one needs any more.
    .why = Anyone with such a link can most likely open it and pass it on. It should end after 30 days, but that is not confirmed.
    .path-web = icloud.com/photos → Recently shared links
    .search-for = link
    .find-out = Have you sent a link to photos recently? Look for “icloud” in your chats. Tap the link and see if it still works.

step-icloud-photos-safety-check = Check on your iPhone who you share with
    .what = “Safety Check” should show what you share and with whom. It seems you can also stop it all there. If there are threats, get advice first.
    .why = After a separation, sharing may go on without your noticing. Check whether all your albums are on the list.
    .path-ios = Settings → Privacy & Security → Safety Check
    .search-for = Safety Check
    .find-out = Open Settings. Look for “Safety Check”. Read all of it before you change anything.

step-icloud-photos-send-without-location = Send photos without the location
    .what = When you share, tap “Options” at the top. Turn off “Location” and “All Photos Data”. This counts for one time only.
    .why = Otherwise the location travels along by email, iMessage, AirDrop and links. The time and the device are still in the picture.
    .path-ios = Photos → Share button → Options → Location
    .search-for = Options
    .find-out = Open a photo and tap the share button. Tap “Options” at the top. See if “Location” is on.

step-icloud-photos-camera-location = Set the camera’s location to “Never”
    .what = Choose “Never” for the camera. Then it will no longer store where you are.
    .why = A picture without a location cannot pass one on. This works for new pictures only; old ones keep theirs.
    .path-ios = Settings → Privacy & Security → Location Services → Camera → Never
    .search-for = Location Services
    .find-out = Open a new photo. Tap the small “i”. If it shows a map, the location is stored.

step-icloud-photos-invite-by-name = Invite people by name
    .what = Invite people to an album one by one. Do not post a link in a group chat. Ask everyone not to pass pictures on.
    .why = Such an album is good for grandparents, and you know who is in it. Guests can still save the pictures and pass them on.
    .search-for = Invite People
    .find-out = Think of the last album you shared. Did you pick names or send a link? With a link, you cannot tell who sees it.

step-icloud-photos-album-posting = Let guests look but not add pictures
    .what = Turn off “Subscribers Can Post”. Then you are the only one who can add pictures.
    .why = Otherwise others can add pictures of children without asking you. Guests can still see the album.
    .path-ios = Photos → Shared album → people icon → Subscribers Can Post
    .search-for = Post
    .find-out = Open an album you have shared. Tap the people icon at the top. See if the switch is on.

step-icloud-photos-stored-location = Remove the location from old photos
    .what = Select the photos. Tap “Adjust location”, then “No location”.
    .why = Do this before you print, send or upload photos. Copies that others already have do not change.
    .path-ios = Select photos → ⋯ → Adjust location → No location
    .search-for = Location
    .find-out = Open an old photo. Tap the small “i”. If it shows a map, the location is stored.
