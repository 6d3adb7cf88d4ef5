### Google Photos: the place and its steps

place-google-photos = Google Photos
    .about = At first, only you can see your pictures here. Shared albums and links show them to others.
    .report-how = First ask kindly for your child to be taken out of the album. If that does not help, open the album and tap “⋯”. Check whether you find “Report abuse”. If not, check whether Google has a legal form.
    .report-who = You can ask as a parent, and so can your child. Check in the form who may report for a child.
    .report-needs = You need the link to the album or to the picture. If it is sexual, save nothing and go to “Something has already happened”.

step-google-photos-link-sharing = Turn off link sharing for your albums
    .what = Go through the albums you have shared. Turn off “Link sharing”. Invite your family by their accounts instead.
    .why = With the link, people can open the album without an account and pass the link on. Copies made before will stay.
    .path-ios = Shared album → ⋯ → Options → Link sharing
    .path-android = Shared album → ⋯ → Options → Link sharing
    .path-web = Shared album → ⋯ → Options → Link sharing
    .search-for = Link sharing
    .find-out = Open an album you have shared. Tap the three dots, then “Options”. There you can see whether the link is on or off.

step-google-photos-partner-sharing = Check your partner sharing
    .what = See whether another account gets your pictures by itself. Limit it to pictures from a certain date on, or of certain people. Or stop sharing with that account.
    .what-protection-order = If there are threats, get advice first. Then see whether another account gets your pictures by itself. Stop sharing with it. The other person may notice.
    .why = Otherwise new pictures keep going to that account, even after you split up. What is saved there stays there.
    .path-ios = Settings → Sharing → Partner sharing
    .path-android = Settings → Sharing → Partner sharing
    .search-for = Partner
    .find-out = Open the settings of Google Photos. Look for “Partner sharing”. If you see a name, that person gets pictures from you.

step-google-photos-album-people = Remove people who should no longer see an album
    .what = Look in each album to see who is in it. Turn off the link first. Then remove anyone who should no longer be there.
    .what-separation = Look in each album to see who is in it. Agree with the other parent who sees pictures of your child. Turn off the link, then remove the rest.
    .what-protection-order = If there are threats, get advice first. Then look in each album to see who is in it. Turn off the link and remove anyone who must not see it.
    .why = An old album stays open until you change it. While the link is on, removing someone does not help.
    .path-ios = Shared album → ⋯ → Options
    .path-android = Shared album → ⋯ → Options
    .path-web = Shared album → ⋯ → Options
    .search-for = Options
    .find-out = Open an album you have shared. Tap the three dots, then “Options”. Read who is in it.

step-google-photos-shared-overview = Check the list of everything you have shared
    .what = Open photos.google.com/sharing on a computer. Go through the list one by one. Delete or close what no one needs any more.
    .why = Old albums and links are soon forgotten, but they stay open. Check whether single pictures you sent are listed too.
    .path-web = photos.google.com/sharing → open the album → Options
    .search-for = Sharing
    .find-out = Open photos.google.com/sharing on a computer. Look at the list. If it is empty, there is nothing to do here.

step-google-photos-auto-add = Check whether an album fills up by itself
    .what = Look in the options for “Auto-add”. If your child is picked there, turn it off.
    .why = Otherwise each new picture of your child goes straight into the shared album. Google can also mistake one child for another.
    .path-ios = Shared album → ⋯ → Options → Auto-add
    .path-android = Shared album → ⋯ → Options → Auto-add
    .path-web = Shared album → ⋯ → Options → Auto-add
    .search-for = add
    .find-out = Open an album you have shared. Look for new pictures. If you did not add them, the album fills up by itself.

step-google-photos-invite-by-account = Invite people by account, not by link
    .what = When you share, pick people one by one. Do not post a link in a group chat.
    .what-protection-order = Invite only people who may have pictures of your child. When you share, pick them one by one. Do not post a link in a group chat.
    .what-foster-care = Invite only people who may have pictures of your child. When you share, pick them one by one. Do not post a link in a group chat.
    .why = You then know who can see it, and you can remove people again. Those in the album can still invite others.
    .search-for = Share
    .find-out = Think of the last album you shared. Did you pick names or copy a link? With a link, you cannot tell who sees it.

step-google-photos-link-location = Remove the location from shared links
    .what = Turn on the switch that hides the location in links. Its name is not the same for everyone.
    .why = Otherwise a picture from home can show where home is. The switch works for links only, not for pictures you share with people directly.
    .path-ios = Settings → Sharing → Remove geo location in items shared by link
    .path-android = Settings → Sharing → Remove geo location in items shared by link
    .search-for = location
    .find-out = Open the settings of Google Photos. Look for the word “location”. See whether links leave it out.

step-google-photos-album-location = Check whether an album shows places on a map
    .what = Look in the options of the album. If there is a switch for the location, turn it off.
    .why = If it is on, guests may see on a map where a picture was taken. A sign in the picture can still give the place away.
    .path-ios = Shared album → ⋯ → Options → Share photo location
    .path-android = Shared album → ⋯ → Options → Share photo location
    .path-web = Shared album → ⋯ → Options → Share photo location
    .search-for = location
    .find-out = Open an album you have shared. See if it shows a map. Look in the options as well.

step-google-photos-collaboration = Turn off “Collaborate” in your albums
    .what = Turn off “Collaborate”. Then others can no longer add pictures. You can turn off “Comments and likes” there too.
    .why = Otherwise others can add pictures of children without asking you. Guests can still see the album and invite others.
    .path-ios = Shared album → ⋯ → Options → Collaborate
    .path-android = Shared album → ⋯ → Options → Collaborate
    .path-web = Shared album → ⋯ → Options → Collaborate
    .search-for = Collaborate
    .find-out = Open an album you have shared. Tap the three dots, then “Options”. See what is turned on.

step-google-photos-maps-photos = Check your photos on Google Maps
    .what = Open your own contributions in Google Maps. See if there are children in the pictures. Delete those.
    .why = Photos on Google Maps are most likely open to everyone and tied to a place. Children often show up in playground and pool pictures.
    .path-ios = Google Maps → Your contributions → Photos
    .path-android = Google Maps → Your contributions → Photos
    .search-for = contributions
    .find-out = Open Google Maps. Look for “Your contributions”. See if there are photos of yours.

step-google-photos-ex-partner = Check whether a former partner can still see pictures
    .what = Go through “Partner sharing”, albums and links one by one. Look for names from the past. Stop what you no longer agree on.
    .what-protection-order = If there are threats, get advice first. Then go through “Partner sharing”, albums and links. Stop everything that person can still see.
    .why = Otherwise new pictures keep going to an old account by themselves. When you delete a picture, a copy saved there will stay.
    .search-for = Partner
    .find-out = Think of the years with your child. Who did you share pictures with? Look for those names in what you share.

step-google-photos-conversations = Check pictures that you sent one by one
    .what = Open photos.google.com/sharing on a computer. Check whether single pictures are listed there too. Delete or leave what no one needs any more.
    .why = A picture you send in Google Photos most likely stays in a thread for good. What others have saved will stay with them.
    .path-web = photos.google.com/sharing
    .search-for = Sharing
    .find-out = Open photos.google.com/sharing on a computer. Look for names, not albums. If there are none, there is nothing to do here.

step-google-photos-face-names = Do not give faces a full name
    .what = A nickname will do. If you do not need the groups, turn off “Group similar faces”.
    .why = Only you can see these groups. But the names are also in the archive you can get from Google and may pass on.
    .path-ios = Settings → Preferences → Group similar faces
    .path-android = Settings → Preferences → Group similar faces
    .search-for = faces
    .find-out = Open the search in Google Photos. Type in your child’s name. If the face comes up, the name is stored.

step-google-photos-gemini = Decide about Gemini in Google Photos
    .what = Turn Gemini off if you do not need it. It is not offered in every country. If you cannot find it, there is nothing to do.
    .why = Otherwise Google guesses ages, places and who belongs to whom. Google says that no AI outside Google Photos learns from this.
    .path-ios = Settings → Preferences → Gemini features
    .path-android = Settings → Preferences → Gemini features
    .search-for = Gemini
    .find-out = Open the settings of Google Photos. Look for the word “Gemini”. See if the switch is on.

step-google-photos-device-folders = Check which folders are backed up
    .what = See if the WhatsApp folder is one of them. Turn off folders that should not be in your account.
    .why = This keeps chat pictures of other children out of your account. What is already there stays until you delete it.
    .path-android = Settings → Backup → Back up device folders
    .search-for = Backup
    .find-out = Open the settings of Google Photos. Look for the word “Backup”. See which folders are on.

step-google-photos-profile-picture = Check your profile picture on Google
    .what = Open your Google account. Check whether the profile picture shows your child. If so, pick another one.
    .why = This picture is most likely open to everyone, even if your albums are not. Those who saved the old one will keep it.
    .search-for = profile picture
    .find-out = Open Google and sign in. Look at the small round picture. Is your child in it?

step-google-photos-stored-location = Check if you can remove the place from old photos
    .what = Open an old photo from home, nursery or school. Open the menu and look at the place. Check whether you can remove it there.
    .why = People who get the picture later should then find no place in it. Google guesses some places itself, and copies that others have keep theirs.
    .path-android = Picture → menu → Edit → Remove location
    .search-for = location
    .find-out = Open an old photo from home. Look at its details. If there is a map, the picture knows its place.

step-google-photos-connected-apps = Check which apps can get to your photos
    .what = Open your Google account. Check which apps and services have access there. Remove photo books, photo frames and those you no longer use.
    .why = Otherwise an old service can most likely still get to your photos. What it has already copied stays with it.
    .search-for = apps
    .find-out = Think of photo books and digital frames. Did you sign in there with Google? Then that service may still have access.
