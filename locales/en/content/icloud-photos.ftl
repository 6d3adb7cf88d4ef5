### iCloud Photos: the place and its steps

place-icloud-photos = iCloud Photos
    .about = At first, only you can see your pictures here. Others see them once you share an album, a link or your library.
    .report-how = First ask kindly for the picture to be taken out of the album. If that does not help, ask again in writing and set a day. If you no longer want to take part, leave the album. There seems to be no form for shared albums.
    .report-who = You can ask as a parent, and so can your child. Ask the person who owns the album.
    .report-needs = You need the name of the album and the day of the picture. If it is sexual, save nothing and go to “Something has already happened”.

step-icloud-photos-public-website = Turn off the public website of your albums
    .what = Go through the albums you have shared. Turn off “Public Website”. If you cannot find the switch, it may have another name.
    .why = Otherwise the album is a web page for anyone with the link. It has no password, and no list of who has looked.
    .path-ios = Photos → Shared album → people icon → Public Website
    .search-for = Website
    .find-out = Open an album you have shared. Tap the people icon at the top. See if “Public Website” is on.

step-icloud-photos-album-people = Remove people who should no longer see an album
    .what = Look in each album to see who is in it. Tap the name, then remove that person.
    .what-separation = Look in each album to see who is in it. Agree with the other parent who sees pictures of your child. Tap the names that should go, then remove them.
    .what-protection-order = If there are threats, get advice first. Then look in each album to see who is in it. Tap the name and remove that person.
    .why = People in an album also see each new picture you add. Pictures they have saved will stay with them.
    .path-ios = Photos → Shared album → people icon → name → Remove Subscriber
    .search-for = Shared Albums
    .find-out = Open an album you have shared. Tap the people icon at the top. Read who is in it.

step-icloud-photos-library-people = Check who is in your Shared Library
    .what = See who takes part in “Shared Library”. Is that still right? If not, check if you can remove people or leave.
    .what-separation = See who takes part in “Shared Library”. First agree who keeps which pictures. Then check if you can remove people or leave.
    .what-protection-order = If there are threats, get advice first. Then see who takes part in “Shared Library”. Check if you can remove that person or leave.
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
    .what-separation = Ask the other parent which of the pictures are still needed. Save those you want to keep yourself. Only then delete the album.
    .what-protection-order = If there are threats, get advice first. Then save what you want to keep. Delete old albums; the others will notice that they are gone.
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

step-icloud-photos-invite-by-name = Invite people by name
    .what = Invite people to an album one by one. Do not post a link in a group chat. Ask everyone not to pass pictures on.
    .what-protection-order = Invite only people who may have pictures of your child. Do not post a link in a group chat. Ask everyone not to pass pictures on.
    .what-foster-care = Invite only people who may have pictures of your child. Do not post a link in a group chat. Ask everyone not to pass pictures on.
    .why = Such an album is good for grandparents, and you know who is in it. Guests can still save the pictures and pass them on.
    .search-for = Invite People
    .find-out = Think of the last album you shared. Did you pick names or send a link? With a link, you cannot tell who sees it.

step-icloud-photos-family-album = See who can look at the family album
    .what = Look for a family album among your shared albums. See who belongs to “Family Sharing”. Take out pictures that not everyone should see.
    .why = “Family Sharing” does not share your photos, except for this one album. What others have saved will stay with them.
    .search-for = Family
    .find-out = Open the Photos app. Look for your shared albums. If there is no family album, there is nothing to do here.

step-icloud-photos-album-posting = Let guests look but not add pictures
    .what = Turn off “Subscribers Can Post”. Then you are the only one who can add pictures.
    .why = Otherwise others can add pictures of children without asking you. Guests can still see the album.
    .path-ios = Photos → Shared album → people icon → Subscribers Can Post
    .search-for = Post
    .find-out = Open an album you have shared. Tap the people icon at the top. See if the switch is on.

step-icloud-photos-leave-albums = Check albums that others share with you
    .what = Go through the albums that are not yours. Check whether they hold pictures that you gave. Take those out and leave old albums.
    .why = In other people’s albums, someone else most likely decides who can look. What has been saved will stay.
    .search-for = Shared Albums
    .find-out = Open the Photos app. Look for your shared albums. Watch for albums from nursery, trips and parties.

step-icloud-photos-advanced-protection = Check if “Advanced Data Protection” is for you
    .what = Check in iCloud whether “Advanced Data Protection” is on. First read how you get back in if you lose access. Then turn it on.
    .why = Your photos at Apple can then most likely be read by your own devices only. Shared albums are not part of this.
    .path-ios = Settings → your name → iCloud → Advanced Data Protection
    .search-for = Data Protection
    .find-out = Open the settings on your iPhone. Tap your name at the top, then “iCloud”. Read what is on.

step-icloud-photos-sensitive-warning = Check the warning for nude pictures together
    .what = With your child, search the settings for “Communication Safety”. Check whether it is on for their device. Say that they can always come to you.
    .why = The device then most likely blurs nude pictures at first. It does not replace a talk, and it will not spot every picture.
    .search-for = Warning
    .find-out = Ask your child if a picture ever made them feel bad. Just listen. Then look in the settings together.

step-icloud-photos-airdrop = Allow AirDrop with your contacts only
    .what = Set AirDrop to “Contacts Only”. Do this together with your child, too, if they have an iPhone.
    .why = AirDrop hands over the whole picture, and with it the place. This only limits who you share with; what has been sent will stay.
    .path-ios = Control Centre → AirDrop → Contacts Only
    .search-for = AirDrop
    .find-out = Search your iPhone for “AirDrop”. Read what is chosen. If it says everyone, the circle is still wide.

step-icloud-photos-shared-with-you = Check whether you need “Shared with You”
    .what = Search the settings for “Shared with You”. Check whether it is on for the Photos app. Turn it off if you do not need it.
    .why = Otherwise pictures from messages most likely turn up next to your own, including those of other children. They stay in the messages.
    .search-for = Shared
    .find-out = Open the Photos app. Look for a picture that you only got in a message. If it is there, the switch is probably on.
