### eBay: the place and its steps

place-ebay = eBay
    .about = Anyone can see what you offer here, even without an account. Things you have sold may still be found for a while.
    .report-how = If you get on well, first ask kindly for the picture to come down. If not, report the listing to eBay. After that you can ask Google to hide the picture. If anything looks sexual, save nothing and open “Something has already happened”.
    .report-who = You can report the listing yourself. With Google, a parent can ask, or the child while under 18.
    .report-needs = You need the link to the listing. For Google you also need the link to the picture.

step-ebay-worn-photos = Replace photos of your child in your listings
    .what = Open your listings. Delete photos of a child who is wearing the clothes. Use a photo without a child.
    .why = A listing does not need a child in it. Germany’s consumer advice centre says not to show clothes on a child. Copies others saved will stay.
    .search-for = Listings
    .find-out = Open your listings. Look at all photos of clothes and toys. If you see a child, this step is for you.

step-ebay-ai-training = Say no to AI training with your data
    .what = Open the preferences for AI training. Choose “No” where it asks about your data.
    .why = Since April 2025 this has been on from the start. Your no covers AI made by eBay and by others, but only from now on.
    .path-web = My eBay → Account → AI development and training preferences → No
    .search-for = AI
    .find-out = Open “My eBay”, then “Account”. Look for AI training. You will see how it is set now.

step-ebay-old-listings = Check whether old listings can still be found
    .what = Check whether the search still finds things you have sold. Delete photos of your child where you still can.
    .why = Things you have sold may be found for weeks. Some pictures may stay longer. Copies that others have do not change.
    .search-for = Sold
    .find-out = Search eBay for something you have sold. Choose to see sold items too. Do you still see your photo?

step-ebay-flat-photos = Photograph clothes without a child
    .what = Lay the clothes flat or put them on a hanger. A doll works too.
    .why = Germany’s consumer advice centre says the same: show the clothes, not the child. Older listings do not change.
    .search-for = Photo
    .find-out = Think of your last listing. Who was in the photo? If it was a child, take a new one.

step-ebay-background-check = Check the background before you upload
    .what = Look for mirrors, letters, names and the view from a window. Crop out whatever is not for sale.
    .why = The edge of a picture often shows more than we think. The text of the listing can still give something away.
    .search-for = Crop
    .find-out = Look at three of your photos at full size. Look only at the edges. Do they say anything about your home?
