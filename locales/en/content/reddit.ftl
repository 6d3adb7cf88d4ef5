### Reddit: the place and its steps. Words in quotation marks are menu names.

place-reddit = Reddit
    .about = Most of what you post here can be read by anyone. People often go by a made-up name.
    .report-how = If you get on well, first ask kindly for the post to come down. Otherwise, report it on Reddit’s own page. Pick private details as the reason. If it is sexual, save nothing: go to “Something has already happened”.
    .report-who = You can most likely report a post as a parent. Ask your child first: from about 14, their view counts too.
    .report-needs = You need the link to the post, not to the profile. Add one line: this is my child, and I did not agree.

## The two that matter most

step-reddit-old-posts = Delete old posts that show your child
    .what = Open your profile and go right to the end. Delete each post with a picture of your child. Think of pictures in replies too.
    .why = The post is then gone from your profile. The picture itself may still be in storage, or in archives run by others.
    .search-for = profile
    .find-out = Open your profile. Look at your posts and comments. Count the pictures that show your child.

step-reddit-new-posts = Do not show your child here any more
    .what = Ask your questions without a picture of your child. Send photos to a small family group. A folder with a password works well.
    .why = Posts here are mostly public, and it seems they are passed on to AI firms. There seems to be no way to say no.
    .search-for = post
    .find-out = Think of your last three posts. Did they show your child? Would they have worked without a picture?

## Good to do next

step-reddit-clues = Take out clues about your child
    .what = Read your old posts again. Take out names, birthdays, schools and towns. Do not use an account name you use elsewhere.
    .why = Many small clues together can point to one person. Without them your child is harder to find, but copies others made will stay.
    .search-for = comments
    .find-out = Read ten of your old posts. Note what a stranger would learn. Does it fit only one child?

step-reddit-search-results = Check if search engines show your profile
    .what = Check if “Show up in search results” is on. If so, turn it off.
    .why = Your profile should then drop out of search results. On Reddit itself, you can still be found.
    .path-ios = Settings → Privacy → Show up in search results
    .path-android = Settings → Privacy → Show up in search results
    .path-web = Settings → Privacy → Show up in search results
    .search-for = privacy
    .find-out = Follow the path to the last item. See if the switch is on. Search the web for your account name as well.

step-reddit-hide-history = Check if you can hide your old posts
    .what = Check if you can hide posts and comments on your profile. If so, hide them.
    .why = People should then no longer see all you ever wrote in one list. The posts themselves stay where they are.
    .path-ios = Profile → hide posts or comments
    .path-android = Profile → hide posts or comments
    .path-web = Profile → hide posts or comments
    .search-for = profile
    .find-out = Log out. Open your profile as a stranger would. What you see now, anyone can see.
