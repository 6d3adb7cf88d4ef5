### BeReal: the place and its steps. Words in quotation marks are menu names.

place-bereal = BeReal
    .about = At first, only your friends see what you post. But two cameras at once often show more than you meant them to.
    .report-how = If you get on well, first ask kindly for the picture to come down. Otherwise, report the post through “⋯”. You can also use BeReal’s form. If it is sexual, save nothing: go to “Something has already happened”.
    .report-who = You can write as a parent. If your child has an account, it is best to report it together.
    .report-needs = Write down who posted the picture, and when. Add that your child is in it and that you did not agree.

## The three that matter most

step-bereal-friends-only = Show posts only to your friends
    .what = Before you post, choose “My friends”. Do not pick “Friends of friends”.
    .why = You often do not know your friends’ friends. Even your own friends can keep a picture and show it to others.
    .path-ios = New post → My friends
    .path-android = New post → My friends
    .search-for = My friends
    .find-out = Start a new post. Read who would see it. You can stop there and not post it.

step-bereal-place = Turn off BeReal’s access to your location
    .what = Open the settings of your phone. Find BeReal in the list for location. Choose “Never” or turn it off.
    .why = The app may store where you are even if a post does not show it. For old posts, this changes nothing.
    .path-ios = Settings → Privacy & Security → Location Services → BeReal → Never
    .search-for = location
    .find-out = Search your phone’s settings for “location”. Go to the list of apps. Read what it says next to BeReal.

step-bereal-both-pictures = Look at both pictures before you post
    .what = Look at the small picture first, then the big one. Watch out for children, letters, signs and screens. Post only if both are fine.
    .why = The back camera takes whatever is in front of you. A close look helps, but it does not stop copies.
    .search-for = camera
    .find-out = Open three old posts. Look only at the edges. Could a stranger tell where that was?

## Good to do next

step-bereal-friends = Go through the list of your friends
    .what = Open the list of your friends. Remove anyone you have never met. Do the same with your child.
    .why = Each person on the list sees each new post. What they have seen or copied before will stay with them.
    .path-ios = Profile → Friends
    .path-android = Profile → Friends
    .search-for = friends
    .find-out = Open the list of friends. Read ten names. Do you know who each of them is?

step-bereal-profile-picture = Choose a profile picture without your child
    .what = Use a picture that does not show your child. Leave their name and school out of the text too.
    .why = Your profile picture is not one of the posts that only friends see. Those who saved the old one will keep it.
    .path-ios = Profile → tap your picture → choose a new one
    .path-android = Profile → tap your picture → choose a new one
    .search-for = profile
    .find-out = Open your profile. Look only at the picture and the text. What would a stranger learn about your child?

step-bereal-memories = Check your old pictures
    .what = Check in “Memories” on which days your child can be seen. Delete those days one by one.
    .why = Most likely only you can see these pictures, but BeReal still holds them. You may only be able to delete a few each day.
    .path-ios = Profile → Memories → day
    .path-android = Profile → Memories → day
    .search-for = Memories
    .find-out = Open “Memories”. Go back to the first month. Count how often your child is there.

step-bereal-resharing = Check if others can pass your pictures on
    .what = Check if others may share your posts. If so, turn it off.
    .why = Friends then most likely cannot pass a post on so easily. They can still take a screenshot.
    .path-ios = Settings → Privacy → Resharing
    .path-android = Settings → Privacy → Resharing
    .search-for = privacy
    .find-out = Open the settings in the app. Go to “Privacy”. Look for an item about sharing.

## For those who want to go on

step-bereal-contacts = Check if BeReal uses your address book
    .what = Check if contact sync is on. If so, turn it off.
    .why = It should then be harder to find you by your number. Those who know your name there can still find you.
    .path-ios = Settings → Privacy → Contact sync
    .path-android = Settings → Privacy → Contact sync
    .search-for = privacy
    .find-out = Open the settings in the app. Go to “Privacy”. See if the switch is on.
