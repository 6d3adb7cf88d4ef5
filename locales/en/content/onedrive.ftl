### OneDrive: the place and its steps

place-onedrive = OneDrive
    .about = At first, only you can see your pictures here. But a link often works for anyone who gets it.
    .report-how = First ask kindly for the sharing to be stopped. If that does not help, open the link in your browser. Check whether you can report the picture on that page.
    .report-who = Parents can ask. Older children may also ask for themselves.
    .report-needs = Have the link at hand that opens the picture. Say which picture you mean and who is in it.

step-onedrive-shared-by-me = Delete old links and stop old sharing
    .what = Open OneDrive in your browser and go to “Shared by me”. Work through the list. Delete the link or stop sharing.
    .why = After that, no one can open your pictures through the old link. What others have saved stays with them.
    .path-web = OneDrive.com → Shared → Shared by me → Manage access → Stop sharing
    .search-for = shared
    .find-out = Open OneDrive in your browser. Go to “Shared by me”. If the list is empty, there is nothing to do here.

step-onedrive-specific-people = Share pictures only with people you name
    .what = When you share, open the link settings first. Choose “Specific people”. Then enter who may see the pictures.
    .why = Otherwise the link works for anyone who gets it, and it can be passed on. Old links do not change.
    .path-web = File or folder → Share → Link settings → Specific people
    .search-for = people
    .find-out = Think of the last folder you shared. Did you pick names or copy a link? With a link, you cannot tell who sees the pictures.

step-onedrive-no-editing = Let others look at your pictures, not change them
    .what = When you share, turn off “Allow editing”. You cannot change an old link. Delete it and make a new one.
    .why = A link often lets people do more than look. Even without that, they can still look and pass the link on.
    .path-web = File or folder → Share → Link settings → Allow editing
    .search-for = editing
    .find-out = For a folder you share, open “Manage access”. Look at each link. If it mentions editing, others can do more than look.

step-onedrive-expiry = Give new links an end date and a password
    .what = When you share, pick a day on which the link ends. Set a password. Block downloads too, if you are offered that.
    .why = After that day, the link no longer works. Until then, people can look at the pictures and take a photo of the screen.
    .path-web = File or folder → Share → Link settings → Block download
    .search-for = expiry
    .find-out = Open the sharing window for a picture. Go to the link settings. See if there is a date and a password.

step-onedrive-location = Remove the location before you upload
    .what = First take the location out of the pictures on your phone. Only then upload them. See “Your phone” for help with this.
    .why = A link passes a picture on just as it is, including the place it was taken. Pictures already in OneDrive stay as they are.
    .search-for = location
    .find-out = On your phone, open a picture you plan to upload. Look at its details. If they show a map, the location is in the picture.

step-onedrive-faces = Check whether OneDrive sorts faces
    .what = In your photos, look for “People”. Check whether faces are sorted there. Turn it off if you do not need it.
    .why = It should only run if you said yes, and it is not offered in every country. Turning it off does not change who can see your pictures.
    .search-for = people
    .find-out = Open your photos in OneDrive. Look for the word “People”. If it is not there, there is nothing to do here.
