### Kleinanzeigen: the place and its steps

place-kleinanzeigen = Kleinanzeigen
    .about = An ad is meant for everyone, strangers too. Your area and your other ads are shown next to it.
    .report-how = If you get on well, first ask kindly for the picture to come down. If not, use “Anzeige melden”. After that you can ask Google to hide the picture. If anything looks sexual, save nothing and open “Something has already happened”.
    .report-who = You can report the ad yourself. With Google, a parent can ask, or the child while under 18.
    .report-needs = You need the link to the ad. For Google you also need the link to the picture.

step-kleinanzeigen-worn-photos = Replace photos of your child in your ads
    .what = Open your ads. Delete photos of a child who is wearing the clothes. Use a photo without a child.
    .why = An ad does not need a child in it. Germany’s consumer advice centre says not to show clothes on a child. Copies others saved will stay.
    .search-for = Ads
    .find-out = Open your ads. Look at the photos of clothes, bikes and toys. If you see a child, this step is for you.

step-kleinanzeigen-old-ads = Delete ads you no longer need
    .what = Go through your old ads. Delete what has sold or will not sell. Start with ads that show a child.
    .why = Once an ad is gone, nobody can look at it there. Search engines or other people may still have a copy.
    .search-for = Ads
    .find-out = Open “Meins”. Look at paused ads as well. Do you still need each one?

step-kleinanzeigen-address = Check what your profile says about your home
    .what = Open “Meins”, then “Einstellungen”. Check whether your street or phone number is there, and take both out. For a name, two letters will often do.
    .why = An area, a name and a child’s photo say more together than alone. What you wrote in a chat stays there.
    .path-web = kleinanzeigen.de → Meins → Einstellungen
    .search-for = Einstellungen
    .find-out = Open one of your ads without logging in. Read what it says next to your name. Is there more than your area?

step-kleinanzeigen-flat-photos = Photograph clothes without a child
    .what = Lay the clothes flat or put them on a hanger. A doll works too.
    .why = Germany’s consumer advice centre says the same: show the clothes, not the child. Older ads do not change.
    .search-for = Photo
    .find-out = Think of your last ad. Who was in the photo? If it was a child, take a new one.

step-kleinanzeigen-background-check = Check the background before you upload
    .what = Look for mirrors, letters, names and the view from a window. Crop out whatever is not for sale.
    .why = The edge of a picture often shows more than we think. The text of the ad can still give something away.
    .search-for = Crop
    .find-out = Look at three of your photos at full size. Look only at the edges. Do they say anything about your home?

step-kleinanzeigen-all-ads = Check what your ads say when taken together
    .what = Look at your profile as a stranger would. Check whether all your ads are in one place there. Take ages, names and schools out of the text.
    .why = A school bag, a size and an area can show how old a child is and where they live. One ad alone says little.
    .search-for = Profile
    .find-out = Open an ad in a private window. Tap your name. Read all that is there.
