### X: the place and its steps. Words in quotation marks are menu names.

place-x = X (Twitter)
    .also = Twitter, tweet
    .about = A new adult account is public here. If you change nothing, strangers can find and read your posts. People with no account only see part of it.
    .report-how = If you get on well, first ask kindly for it to come down. If not, tap “⋯” on the post and then “Report”. Choose the reason about private information. Check whether “Report EU illegal content” is there too.
    .report-who = The person in the picture can report it. Parents may do so for their child. X can say no if a picture is news.
    .report-needs = You need the address of the post, not of the profile. Add that no one agreed to the picture. If it is sexual, save nothing: go to “Something has already happened”.

## The three that matter most

step-x-protect-posts = Show your posts to your followers only
    .what = Go to “Audience, media and tagging”. Turn on “Protect your posts”.
    .why = Then only your followers see your posts, and no one can repost them. Copies and old replies in other people’s threads may stay. The followers you have now stay too.
    .path-ios = Settings and privacy → Privacy and safety → Audience, media and tagging → Protect your posts
    .path-android = Settings and privacy → Privacy and safety → Audience, media and tagging → Protect your posts
    .path-web = Settings and privacy → Privacy and safety → Audience, media and tagging → Protect your posts
    .search-for = protect your posts
    .find-out = Open the settings. Follow the path as far as “Protect your posts”. Is the switch on?

step-x-old-media = Delete old pictures that reveal a lot about your child
    .what = Open the “Media” tab on your profile. Start with bath time, a full name or a school. Ask an older child what should go.
    .why = What you delete can no longer be seen on your profile. There is most likely no button for all pictures, and outside tools usually want full access to your account. Copies that others made will stay with them.
    .path-ios = Profile → Media → open a picture → ⋯ → Delete
    .path-android = Profile → Media → open a picture → ⋯ → Delete
    .path-web = Profile → Media → open a picture → ⋯ → Delete
    .search-for = media
    .find-out = Open your profile. Go through your pictures, oldest first. Would you put each one up on a wall in town?

step-x-grok-training = Stop Grok from learning from your posts
    .what = Open the page about “Grok”. Turn off training with your data. A second switch makes Grok more personal. Turn that off too.
    .why = This switch is most likely on at first. Turning it off only counts from now on; what Grok has learnt so far stays. The Grok app has a switch of its own.
    .path-ios = Settings and privacy → Privacy and safety → Grok & Third-party Collaborators
    .path-android = Settings and privacy → Privacy and safety → Grok & Third-party Collaborators
    .path-web = Settings and privacy → Privacy and safety → Grok & Third-party Collaborators
    .search-for = Grok
    .find-out = Open the settings. Search there for “Grok”. Is any box on that page still ticked?

## Good to do next

step-x-profile-picture = Choose a profile photo without your child
    .what = Pick a profile photo and a header that do not show your child. Leave your child’s name out of the text below them.
    .why = Everyone can see your photo and names, even if your posts are protected. Those who saved the old photo still have it.
    .search-for = profile
    .find-out = Open your profile. Look at both pictures and read the text. Could a stranger recognise your child?

step-x-followers = Remove followers you do not know
    .what = Go through the list of your followers. Open the profile of each stranger. Tap “⋯” there, then “Remove this follower”.
    .why = People who follow you can see protected posts too. Once removed, they see no new ones, but old copies stay. This only helps if you protect your posts.
    .path-ios = Profile → Followers → open a profile → ⋯ → Remove this follower
    .path-android = Profile → Followers → open a profile → ⋯ → Remove this follower
    .path-web = Profile → Followers → open a profile → ⋯ → Remove this follower
    .search-for = followers
    .find-out = Open your profile and tap “Followers”. Read ten names. Do you know who each of them is?

step-x-new-photos = Share new photos of your child with just a few people
    .what = It is best not to post a picture here that shows who your child is. Send it to a few people you know well.
    .why = Strangers can find an open post too. In a small group fewer people see it, but they can still copy it.
    .search-for = posts
    .find-out = Think of your last post with a child. Who was it meant for? Ask yourself who else can see it.

step-x-locations = Check whether old posts show a place
    .what = Check whether “Add location information to your posts” is on. Turn it off. Then tap “Remove all”.
    .why = This most likely takes the place out of all old posts at once. Signs, team shirts and houses in a picture can still be seen.
    .path-ios = Settings and privacy → Privacy and safety → Location information → Add location information to your posts → Remove all
    .path-android = Settings and privacy → Privacy and safety → Location information → Add location information to your posts → Remove all
    .path-web = Settings and privacy → Privacy and safety → Location information → Add location information to your posts → Remove all
    .search-for = location
    .find-out = Open an old post from a holiday. Is there a place below the text? Then look in the settings as well.

step-x-video-download = Check whether others can download your videos
    .what = Check whether “Protect your videos” is on. If not, turn it on.
    .why = Your videos then most likely lose the download button. Someone who films the screen still has a copy.
    .path-ios = Settings and privacy → Privacy and safety → Audience, media and tagging → Protect your videos
    .path-android = Settings and privacy → Privacy and safety → Audience, media and tagging → Protect your videos
    .path-web = Settings and privacy → Privacy and safety → Audience, media and tagging → Protect your videos
    .search-for = protect your videos
    .find-out = Do you have videos with a child here? If so, follow the path in the settings. Read what is set at “Protect your videos”.

step-x-discoverability = Check whether people can find you by your number
    .what = Open “Discoverability”. Check whether people can find you by phone or email. It is best to turn both off.
    .why = Otherwise anyone who has your number may find your account. People can still find you by your name.
    .path-ios = Settings and privacy → Privacy and safety → Discoverability
    .path-android = Settings and privacy → Privacy and safety → Discoverability
    .path-web = Settings and privacy → Privacy and safety → Discoverability
    .search-for = discoverability
    .find-out = Open the settings. Search there for “Discoverability”. Is any box still ticked?

## For those who want to go on

step-x-photo-tagging = Check who can tag you in photos
    .what = Check whether “Photo tagging” is on. If it is, it is best to turn it off.
    .why = Other people’s photos then most likely no longer point straight to your account. The photos themselves stay up.
    .path-ios = Settings and privacy → Privacy and safety → Audience, media and tagging → Photo tagging
    .path-android = Settings and privacy → Privacy and safety → Audience, media and tagging → Photo tagging
    .path-web = Settings and privacy → Privacy and safety → Audience, media and tagging → Photo tagging
    .search-for = photo tagging
    .find-out = Follow the path as far as “Photo tagging”. Read what it says there. If it says “Off”, there is nothing to do.

step-x-connected-apps = Check which apps can get into your account
    .what = Check the list called “Connected apps”. Take away access from the ones you no longer use.
    .why = Such apps may be able to read your posts and pictures. What they have already fetched will not come back.
    .search-for = apps
    .find-out = Open the list of apps. Read each name slowly. Do you still know what you used it for?
