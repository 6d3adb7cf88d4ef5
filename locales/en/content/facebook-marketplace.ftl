### Facebook Marketplace: the place and its steps

place-facebook-marketplace = Facebook Marketplace
    .about = An ad here is meant for strangers. Unlike a post for friends, it does not stay among your friends.
    .report-how = If you get on well, first ask kindly for the picture to come down. If not, report the ad. Then use Facebook’s privacy form. If anything looks sexual, save nothing and open “Something has already happened”.
    .report-who = Parents may report for a child under 13. From 13 on, your child is meant to report it, best of all with you.
    .report-needs = You need the link to the photo or the ad. A link to the profile is not enough.

step-facebook-marketplace-worn-photos = Replace photos of your child in your ads
    .what = Open your ads. Delete photos of a child who is wearing the clothes. Use a photo without a child.
    .why = An ad does not need a child in it. Germany’s consumer advice centre says not to show clothes on a child. Copies others saved will stay.
    .search-for = Marketplace
    .find-out = Open your ads. Look at the photos of clothes, bikes and toys. If you see a child, this step is for you.

step-facebook-marketplace-old-ads = Delete ads you no longer need
    .what = Go through your old ads. Delete what has sold or will not sell. Think of groups you have sold in, too.
    .why = Once an ad is gone, nobody can look at it there. What others have saved will stay with them.
    .search-for = Marketplace
    .find-out = Open your ads. Look at sold ones as well. Do you still need each one?

step-facebook-marketplace-profile = See what strangers find on your profile
    .what = Look at your profile picture and your cover photo. Choose pictures without a child. Then read your profile as a stranger would.
    .why = Your name, profile picture and cover are open to all on Facebook. Buyers may look there too. Older profile pictures do not change.
    .search-for = Profile picture
    .find-out = Open your profile. Use “View as”. Can you see your child there?

step-facebook-marketplace-new-photos = Photograph things without your child or home
    .what = Lay the things flat or put them on a hanger. Then look at the background. Crop out mirrors, letters and names.
    .why = Germany’s consumer advice centre says the same: show the goods and little of your life. Older ads do not change.
    .search-for = Photo
    .find-out = Look at your last three photos at full size. Is there a child? Do the edges say anything about your home?
