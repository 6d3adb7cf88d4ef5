### Google Drive: the place and its steps

place-google-drive = Google Drive
    .about = At first, only you can see your pictures here. An open link most likely shows them to anyone who has it.
    .report-how = First ask kindly for the picture to be deleted, or the link to be closed. If that does not help, open the link. Check whether you can report the file there.
    .report-who = Parents can ask. Older children may also ask for themselves.
    .report-needs = Have the link at hand that opens the picture. Say which picture you mean and who is in it.

step-google-drive-restricted = Check that your folders are set to “Restricted”
    .what = Open the sharing window for each folder with pictures. Check what it says under “General access”. Choose “Restricted”.
    .why = Otherwise anyone with the link can most likely open your pictures. After that, only people you invite can, though copies will stay.
    .path-web = File or folder → Share → General access → Restricted
    .search-for = Restricted
    .find-out = Go to a folder with pictures. Open the sharing window. See if it says “Restricted”.

step-google-drive-shared-list = Check what you have shared in Google Drive
    .what = On a computer, look for “Shared” in Google Drive. Check which of your files are open. Close what no one needs any more.
    .why = Old links are soon forgotten, but they stay open. You cannot get back what others have already saved.
    .path-web = Google Drive → Shared
    .search-for = shared
    .find-out = Search your emails for “drive.google.com”. Open an old link. If you still see pictures, it is open.

step-google-drive-folder-people = Check who is still in your old folders
    .what = Go through the folders you share. Check who can look inside. Remove people who no longer belong there. If there are threats, get advice first.
    .why = You may still find a former partner, parents from an old nursery or a photographer. They will not see new pictures, but they keep their copies.
    .search-for = folder
    .find-out = Think of folders from nursery, parties or holidays. Open one of them. Read who is in it.

step-google-drive-invite = Invite people one by one
    .what = When you share, pick people one by one. Do not post an open link in a group.
    .why = You then know who can see the folder, and you can remove people again. Guests can still save pictures and pass them on.
    .search-for = share
    .find-out = Think of the last folder you shared. Did you pick names or copy a link? With a link, you cannot tell who sees the pictures.

step-google-drive-location = Remove the location before you upload
    .what = First take the location out of the pictures on your phone. Only then upload them. See “Your phone” for help with this.
    .why = A link passes a picture on just as it is, including the place it was taken. Pictures already in the folder stay as they are.
    .search-for = location
    .find-out = On your phone, open a picture you plan to upload. Look at its details. If they show a map, the location is in the picture.
