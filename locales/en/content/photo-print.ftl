### Photo printing and photo books: the place and its steps

place-photo-print = Photo printing and photo books
    .about = Few people see a book on paper. But it may still be online, as a link or in your account.
    .report-how = First, kindly ask whoever made the book or gallery. If that does not help, write to the company. Check whether you can find an address for this on its website.
    .report-who = Parents can ask. Older children may also ask for themselves.
    .report-needs = Have the link to the book or gallery at hand. Say which picture you mean and who is in it.

step-photo-print-open-books = Close photo books that have an open link
    .what = In your account, look for old books and galleries. If one has a link for everyone, close or delete it. You keep the printed book, of course.
    .why = An old book online is soon forgotten, yet still open. After this, no one can open it through the link, but copies will stay.
    .search-for = gallery
    .find-out = Search your emails for “photo book”. Open an old link. If you see the book without logging in, it is open.

step-photo-print-app-access = Check which print apps can use your photos
    .what = In your Google account, open the list of linked apps. Check whether there are apps for photo books or frames. Remove the ones you no longer need.
    .why = An old app may still be able to get to your photos. What it has already copied stays with it.
    .path-web = myaccount.google.com/connections
    .search-for = apps
    .find-out = Did you ever pull pictures from Google Photos into a book? Or from Facebook or Instagram? Then look at the list of apps there.

step-photo-print-old-orders = Check which pictures are still in your account
    .what = Log in to each company you ordered from. Check whether old orders and pictures are still there. Delete them, or delete the whole account.
    .why = No one can see or copy what is no longer there. Check whether the company confirms that it has deleted them.
    .search-for = orders
    .find-out = Search your emails for “order” and “photo”. Write down the names of the companies. See if your account with the first one still exists.

step-photo-print-share-links = Show a book without an open link
    .what = Show the finished book on paper if you can. If you need a link, use one with a password. Do not post it in a large group.
    .why = An open link travels fast, and no one knows who opens it. A password slows this down, but it does not stop copies.
    .search-for = password
    .find-out = Think of your last book. Did you send a link to it? Ask yourself who still has it.

step-photo-print-location = Take out the location before you order
    .what = Remove the location from the pictures on your phone. Only then upload them. See “Your phone” for help with this.
    .why = The company does not need a place to print a picture. Pictures from old orders stay as they are.
    .search-for = location
    .find-out = On your phone, open a picture for your book. Look at its details. If they show a map, the location is in the picture.
