### Dating profiles: the place and its steps

place-dating = Dating profiles
    .also = Tinder, Bumble, Hinge, single parent
    .about = Your profile is there for strangers to look at. So each photo on it is seen by people you do not know.
    .report-how = If you get on well, first ask kindly for the photo to come down. If not, check whether you can report the profile in the app. Without an account, there may be a form on the website.
    .report-who = Check in the app’s help who may report. Parents can always ask for their child.
    .report-needs = Write down the name on the profile and which app it is in. Say which photo shows your child.

step-dating-child-photos = Take all photos of your child off your profile
    .what = Delete each photo that shows your child. Take out any from behind too. Tell people about your child in a chat instead.
    .why = Tinder and Bumble do not allow a child alone in a picture. No child at all is better, as strangers see your profile. Saved photos stay.
    .search-for = Photos
    .find-out = Open your profile in each app. Look at each photo at full size. Is there a child anywhere, even at the edge?

step-dating-old-profiles = Delete old profiles, not just the app
    .what = Log in to each old service once more. Delete the photos there first, then the profile. Only then remove the app.
    .why = If you only remove the app, your profile stays. What others have saved will stay with them.
    .search-for = Delete profile
    .find-out = Search your old emails for “Welcome” and “Match”. Note down each service. If you can still log in, the profile is still there.

step-dating-text = Check what your text says about your child
    .what = Read your text as a stranger would. Check whether it gives a name, an age, a school or a part of town. Delete that, and say at most “I have a child”.
    .why = Strangers will not find you and your child so easily. People who have read the old text may still know these things.
    .search-for = About me
    .find-out = Open your profile the way others see it. Read only the text. Could someone use it to find your child?

step-dating-instagram = Check whether your Instagram is on your profile
    .what = Open your profile and look for “Instagram”. Check whether your pictures from there can be seen. If so, remove the link.
    .why = Otherwise one tap leads from your profile to your family photos. Someone who knows the name can still find the account.
    .search-for = Instagram
    .find-out = Open the preview of your profile. Scroll to the end. Do you see pictures from Instagram?

step-dating-gallery = Check whether the app looks at your photos
    .what = Check whether the app uses AI to pick photos for you. Turn that off. On your phone, let it see only the photos you pick.
    .why = Some apps may look through all the photos on your phone, even those of your child. What has been uploaded will stay.
    .search-for = Photos
    .find-out = Open the settings of your phone. Find the app there, then “Photos”. May it see all photos, or only some?

step-dating-hide = Check who the app shows your profile to
    .what = Check whether there is “Incognito” or something like it. Also check whether you can block contacts from your phone.
    .why = Your profile may then show only to people you like. People who have seen it may remember it.
    .search-for = Incognito
    .find-out = Open the settings of the app. Look for “Incognito” and “Contacts”. Some of it may cost money.

step-dating-own-childhood = Leave out childhood photos of yourself too
    .what = See whether a photo shows you as a child. Delete it and choose a new one.
    .why = On Bumble, the rules on children also cover photos from your own childhood. For your child this changes little.
    .search-for = Photos
    .find-out = Open your profile. Look at each photo. Does one show you as a child?
