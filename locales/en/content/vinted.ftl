### Vinted: the place and its steps

place-vinted = Vinted
    .about = Item photos are here for anyone who wants to buy. People can see your profile and your other items too.
    .report-how = If you get on well, first ask kindly for the picture to come down. If not, report the item to Vinted. After that you can ask Google to hide the picture. If anything looks sexual, save nothing and open “Something has already happened”.
    .report-who = You can report the item yourself. With Google, a parent can ask, or the child while under 18.
    .report-needs = You need the link to the item. For Google you also need the link to the picture.

step-vinted-worn-photos = Replace photos of your child in your items
    .what = Open your items. Delete photos of a child who is wearing the clothes. Use a photo without a child.
    .why = In 2025 it came out that strangers collected photos of sellers in their clothes, even without a face. A photo without a child works just as well. Saved copies stay.
    .search-for = Items
    .find-out = Open your profile. Look at all photos of children’s clothes. If a child is wearing them, this step is for you.

step-vinted-sold-items = Check whether sold items can still be seen
    .what = Open your profile and look for sold items. Check whether you can hide or delete them. Start with photos that show a child.
    .why = What has sold may stay on your profile for a long time. Copies that others have will not go away.
    .search-for = Sold
    .find-out = Ask someone to open your profile on Vinted. Can they see sold items? Does a photo show a child?

step-vinted-profile-picture = Use a profile photo without your child
    .what = Use a picture without a child, or leave it empty. Do not put a child’s name in your profile.
    .why = Usually everyone can see a profile picture, strangers too. Someone may already have saved an old one.
    .search-for = Profile
    .find-out = Open your profile. Look at the picture and the text. Do they say anything about your child?

step-vinted-flat-photos = Photograph clothes without a child
    .what = Lay the clothes flat or put them on a hanger. A doll works too.
    .why = Germany’s consumer advice centre says the same: show the clothes, not the child. Older items do not change.
    .search-for = Photo
    .find-out = Think of your last item. Who was in the photo? If it was a child, take a new one.

step-vinted-background-check = Check the background before you upload
    .what = Look for mirrors, letters, names and the view from a window. Crop out whatever is not for sale.
    .why = The edge of a picture often shows more than we think. The text next to it can still give something away.
    .search-for = Crop
    .find-out = Look at three of your photos at full size. Look only at the edges. Do they say anything about your home?

step-vinted-city = Check whether your town is on your profile
    .what = Open the settings. Check whether you can hide your town there. If so, hide it.
    .why = A town, a size and a photo say more together than alone. People who have bought from you may know the town already.
    .path-ios = Settings → Privacy
    .path-android = Settings → Privacy
    .search-for = City
    .find-out = Open your profile. Read what is below your name. Do you see a town?

step-vinted-search-engines = Check whether search engines show your items
    .what = Open the settings, then “Privacy”. Check whether there is an option about search engines or marketing. Turn it off.
    .why = Search engines may then no longer lead to your photos. On Vinted itself, people can still see your items.
    .path-ios = Settings → Privacy
    .path-android = Settings → Privacy
    .search-for = Search engines
    .find-out = Open a private window. Search for your user name and “Vinted”. If you see your photos, the option is likely to be on.
