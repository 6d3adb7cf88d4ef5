### WeTransfer: the place and its steps

place-wetransfer = WeTransfer
    .about = Everything here goes through a link. Anyone who has it can most likely download the pictures until the link ends.
    .report-how = First ask kindly for the transfer to be deleted. If that does not help, open the link in your browser. Check whether you can report the transfer on that page.
    .report-who = Parents can ask. Older children may also ask for themselves.
    .report-needs = Have the link to the transfer at hand. Say which picture you mean and who is in it.

step-wetransfer-old-links = Check whether old transfers are still open
    .what = Open your latest WeTransfer links. Check whether the pictures can still be downloaded. Delete the transfer once everyone has their pictures.
    .why = A link most likely ends after three to seven days, unless someone changes that. Those who have the pictures will keep them.
    .search-for = WeTransfer
    .find-out = Search your emails for “wetransfer”. Open the latest link. See if it still works.

step-wetransfer-short-time = Check when the link ends before you send it
    .what = Before you send, check how long the link will work. Pick the shortest time. Send it to people one by one, not to a group.
    .why = The shorter the link works, the fewer people get to the pictures. Until then, it can still be passed on.
    .search-for = expiry
    .find-out = Start a new transfer, but do not send it. Look for a number of days. That is how long the link will work.

step-wetransfer-location = Remove the location before you upload
    .what = First take the location out of the pictures on your phone. Only then upload them. See “Your phone” for help with this.
    .why = A link passes a picture on just as it is, including the place it was taken. Pictures others have already downloaded stay as they are.
    .search-for = location
    .find-out = On your phone, open a picture you plan to upload. Look at its details. If they show a map, the location is in the picture.
