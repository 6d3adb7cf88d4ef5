### Dropbox: the place and its steps

place-dropbox = Dropbox
    .about = At first, only you can see your pictures here. A link most likely opens them to anyone who has it.
    .report-how = First ask kindly for the picture and the link to be deleted. If that does not help, open the link in your browser. Check whether you can report the picture on that page.
    .report-who = Parents can ask. Older children may also ask for themselves.
    .report-needs = Have the link at hand that opens the picture. Say which picture you mean and who is in it.

step-dropbox-old-links = Check which old links are still open
    .what = On a computer, open the list of your links. Check what each link shows. Delete the links that no one needs any more.
    .why = An old link can stay open for years. Once you delete it, no one can get to the pictures that way, but copies others made will stay.
    .path-web = dropbox.com/share/links
    .search-for = links
    .find-out = Search your emails and chats for “dropbox”. Tap an old link. If you still see pictures, it is open.

step-dropbox-invited-only = Check that only guests can open your pictures
    .what = When you share, open “Settings”. Check what it says under “Who has access”. Choose only people you invite.
    .why = Otherwise anyone with the link can most likely open your pictures and pass the link on. Guests can still save what they see.
    .path-web = File or folder → Share → Settings → Who has access
    .search-for = access
    .find-out = Go to a folder you have shared. Open the sharing window. Read who can open the folder.

step-dropbox-folder-people = Check who is still in your old folders
    .what = Go through the folders you share. Check who can look inside. Remove people who no longer belong there. If there are threats, get advice first.
    .why = You may still find a former partner, parents from an old nursery or a photographer. They will not see new pictures, but they keep their copies.
    .search-for = folder
    .find-out = Think of folders from nursery, parties or holidays. Open one of them. Read who is in it.

step-dropbox-location = Remove the location before you upload
    .what = First take the location out of the pictures on your phone. Only then upload them. See “Your phone” for help with this.
    .why = A link passes a picture on just as it is, including the place it was taken. Pictures already in the folder stay as they are.
    .search-for = location
    .find-out = On your phone, open a picture you plan to upload. Look at its details. If they show a map, the location is in the picture.

step-dropbox-expiry = Check whether your links can have an end date
    .what = When you share, check whether you can set an end date and a password. You may need a paid plan for this. If you see neither, delete the link yourself after a few weeks.
    .why = A link with an end date most likely closes by itself. Until then, people can pass it on and save pictures.
    .search-for = expiry
    .find-out = Open the sharing window for a picture. Look for a date or a password. If you see neither, delete links by hand.
