### Bluesky: the place and its steps. Words in quotation marks are menu names.

place-bluesky = Bluesky
    .about = Everything is public here: posts, pictures and who you follow. There are no private profiles.
    .report-how = If you get on well, first ask kindly for the post to come down. Otherwise, check if you can report it through “⋯”. Pick privacy or the law as the reason. If it is sexual, save nothing: go to “Something has already happened”.
    .report-who = You can most likely report a post as a parent. Ask your child first: from about 14, their view counts too.
    .report-needs = You need the link to the post, not to the profile. Add one line: this is my child, and I did not agree.

## The three that matter most

step-bluesky-profile-picture = Choose a profile picture without your child
    .what = Take your child out of the round and the wide picture. Leave their name out of the text too.
    .why = Anyone can see the pictures and text here, even without an account. Those who saved the old picture will keep it.
    .path-ios = Profile → tap your picture → choose a new one
    .path-android = Profile → tap your picture → choose a new one
    .path-web = Profile → your picture → choose a new one
    .search-for = profile
    .find-out = Open your profile. Look only at the pictures and the text. What would a stranger learn about your child?

step-bluesky-old-posts = Delete old pictures of your child
    .what = Go right to the end of your profile. Delete each post that shows your child. Think of replies too.
    .why = Bluesky says that its own copy of the picture goes at once, and the text a bit later. Other servers may keep a copy.
    .path-ios = Profile → post → ⋯
    .path-android = Profile → post → ⋯
    .path-web = Profile → post → ⋯
    .search-for = profile
    .find-out = Open your profile. Go through the list of pictures. Count how often your child is there.

step-bluesky-new-posts = Share pictures of your child elsewhere
    .what = Do not post pictures of your child here. Send them to a small family group.
    .why = No switch makes a post private here. In a small group someone can still copy a picture, but far fewer people see it.
    .search-for = post
    .find-out = Think of your last picture with a child. Who was it meant for? Would a group chat have been enough?

## Good to do next

step-bluesky-logged-out = Hide your posts from people who are logged out
    .what = Open “Logged-out visibility”. Ask apps not to show your posts to people who are logged out.
    .why = This is only a request to other apps, and some may not follow it. People with an account still see everything.
    .path-ios = Settings → Logged-out visibility
    .path-android = Settings → Logged-out visibility
    .path-web = Settings → Logged-out visibility
    .search-for = visibility
    .find-out = Log out on a computer. Open your profile. If you still see posts, the switch is most likely off.

## For those who want to go on

step-bluesky-replies = Check who may reply to you and quote you
    .what = Before you post, check the “Post interaction settings”. Let in as few people as you can.
    .why = Fewer strangers should then spread your post. Anyone can still see and copy it.
    .path-ios = New post → Post interaction settings
    .path-android = New post → Post interaction settings
    .path-web = New post → Post interaction settings
    .search-for = Post interaction settings
    .find-out = Start a new post. Read who may reply. You can stop there and not post it.
