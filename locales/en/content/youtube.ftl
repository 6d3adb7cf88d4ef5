### YouTube: the place and its steps. Words in quotation marks are menu names.

place-youtube = YouTube
    .about = An adult’s new videos are public here unless you choose something else. Anyone can then find and watch them.
    .report-how = If you get on well, first ask kindly for it to come down. If not, open YouTube’s help page on privacy. Go through the form there step by step. With anything sexual, save nothing: go to “Something has already happened”.
    .report-who = Parents or legal guardians may ask for the child; other relatives may not. It must be clear that it is your child.
    .report-needs = You need the web address of the video. You also need the minute when your child can be seen. There is an option of its own for pictures made by AI.

## The three that matter most

step-youtube-visibility = Set videos of your child to “Private”
    .what = Open YouTube Studio and go to “Content”. Find a video of your child. Set “Visibility” to “Private”.
    .why = Only you and the people you invite can watch a private video. Those who made a copy before will still have it.
    .path-web = studio.youtube.com → Content → Visibility → Private
    .search-for = visibility
    .find-out = Open studio.youtube.com in a browser. Go to “Content”. For each video, read what it says under “Visibility”.

step-youtube-unlisted = Change “Unlisted” videos to “Private”
    .what = Look for “Unlisted” under “Content”. Set those videos to “Private”. Then invite only people you know.
    .why = “Unlisted” sounds private, but it is not. Anyone with the link can watch and pass it on. Going private stops that, but copies others made will stay.
    .path-web = studio.youtube.com → Content → Visibility → Private
    .search-for = unlisted
    .find-out = Open “Content” in YouTube Studio. Read the “Visibility” of each video. Where it says “Unlisted”, a link is all it takes.

step-youtube-bulk = Change many old videos in one go
    .what = Check whether you can tick several videos under “Content”. Then choose “Edit” and “Visibility”. Set them all to “Private” at once.
    .why = This may take minutes instead of a whole evening. It does not bring back copies that others already have.
    .path-web = studio.youtube.com → Content → Edit → Visibility → Private
    .search-for = edit
    .find-out = Open “Content” in YouTube Studio. Count the public videos. If there are more than five, this way is worth it.

## Good to do next

step-youtube-revealing = Delete videos that reveal a lot about your child
    .what = Start with bath time, gymnastics, full names and school. Delete these videos for good. Ask older children what else should go.
    .why = No one can watch a deleted video on YouTube any more. Those who made a copy before will keep it.
    .path-web = studio.youtube.com → Content → select a video → Delete forever
    .search-for = delete
    .find-out = Go through your videos, oldest first. For each one, picture a big screen in your town. Would you show it there?

step-youtube-share-privately = Invite single people to your private videos
    .what = Open “Visibility” on a private video. Choose “Share privately”. Type in the email addresses, such as Grandma’s and Grandpa’s.
    .why = The link alone is then no use to strangers. Up to 50 people can watch, but each needs a Google account. They can still film the screen.
    .path-web = studio.youtube.com → Content → Visibility → Share privately
    .search-for = share privately
    .find-out = Think of videos whose link you have sent. Look up their “Visibility”. If it says “Unlisted”, “Share privately” is the better choice.

step-youtube-upload-default = Make new videos private from the start
    .what = Open the settings. Check whether you find “Upload defaults” there. Under “Visibility”, choose “Private”.
    .why = Otherwise your next video will be public straight away. It most likely does not change your old videos.
    .path-web = studio.youtube.com → Settings → Upload defaults → Visibility → Private
    .search-for = upload defaults
    .find-out = Think of your last video. Did you choose who can watch it? If not, it is most likely public.

step-youtube-comments = Turn off comments on videos of your child
    .what = In YouTube Studio, open the settings and go to “Community”. Find “Comments”. Turn them off, or read them all before they show.
    .why = Even under harmless clips, strangers sometimes write sexual things. That will stop, but they can still watch.
    .path-web = studio.youtube.com → Settings → Community → Comments
    .search-for = comments
    .find-out = Open a video of your child. Look below it. Can strangers write something there?

step-youtube-channel-picture = Take your child out of the channel picture and name
    .what = Check whether your child is in the profile picture or the banner. If so, choose another one. Leave their name off the channel too.
    .why = It seems that anyone can see these, even when each video is private. The videos themselves stay as they are.
    .path-web = studio.youtube.com → Customisation
    .search-for = customisation
    .find-out = Open your channel. Look at the picture, the banner and the name. Could strangers learn anything about your child?

step-youtube-details = Remove places and names from old videos
    .what = Check whether old videos have a “Location”. Clear that field. Take names, school and club out of title, text and tags.
    .why = Words like these make it easier for strangers to find a child. What can be seen and heard in the video stays in it.
    .path-web = studio.youtube.com → Content → Video → Details → Location
    .search-for = location
    .find-out = Read the titles of your videos from top to bottom. Then open three of them. Do you find a name, a place or a club?

step-youtube-playlists = Set your playlists to “Private” as well
    .what = Check whether strangers can see your playlists. Set each one to “Private”. Think of old lists and liked videos too.
    .why = Even a title such as “Emma gymnastics” gives something away. You still need to set the videos in the list to private.
    .path-web = studio.youtube.com → Playlists → Visibility → Private
    .search-for = playlists
    .find-out = Open “Playlists” in YouTube Studio. Read each title. Does it name your child?

step-youtube-old-channels = Look for old channels
    .what = Check whether your account has any other channels. Set all videos there to “Private” as well. Delete what no one needs any more.
    .why = Old channels are soon forgotten, but their videos stay online. Copies that others made will stay even then.
    .search-for = channel
    .find-out = Think of names and email addresses you used before. Search for them on YouTube. If you find a channel, it is still there.

step-youtube-teen-channel = Look at your child’s channel together
    .what = Ask if your child will show you the channel. See together which videos are public. Let your child help decide what goes private.
    .why = From 13 to 17, new videos start out private, but that can be changed. Going live alone is for 16 and up. Saved copies stay.
    .path-web = studio.youtube.com → Content → Visibility → Private
    .search-for = visibility
    .find-out = Ask your child about videos they have posted. Open the channel together. Is any video public?

step-youtube-others = Ask for other people’s videos to come down
    .what = If you get on well, write to the person kindly. If the video stays, fill in the privacy form. Give the minute when your child can be seen.
    .what-protection-order = Do not write to the person. First ask your advice centre or your lawyer. Only then fill in the privacy form.
    .why = You cannot delete videos on other people’s channels. YouTube looks at each case and turns some down. Copies in other places stay.
    .search-for = privacy
    .find-out = Think of relatives, friends, school and club. Look for your child on their channels. Only write down where the video is.

## For those who want more

step-youtube-remix = Stop others using your clips in their Shorts
    .what = Check whether your videos have an item “Shorts sampling”. Pick the option that lets no one use picture or sound.
    .why = Otherwise others can put pieces of your video into their own Shorts. Clips that are already out there will most likely stay.
    .path-web = studio.youtube.com → Content → Video → Show more → Shorts sampling
    .search-for = remix
    .find-out = Open a public video of your child. Follow the path to the last item. Read what is allowed there.

step-youtube-embedding = Stop other websites from showing your videos
    .what = Check whether “Allow embedding” is on for your videos. Turn it off for those with your child.
    .why = Other websites can then most likely no longer show the video. On YouTube itself, it is as visible as before.
    .path-web = studio.youtube.com → Content → Video → Show more → Allow embedding
    .search-for = embedding
    .find-out = Open a video of your child in YouTube Studio. Follow the path to the last item. Is there a tick?

step-youtube-third-party = Do not let other firms train AI on your videos
    .what = In YouTube Studio, open the settings. Find “Third-party training”. There should be no tick.
    .why = It starts out off, and it is only about public videos. Google itself may still use them to improve its AI.
    .path-web = studio.youtube.com → Settings → Channel → Advanced settings → Third-party training
    .search-for = third-party
    .find-out = Follow the path to the last item. See whether there is a tick. With no tick, there is nothing to do.

step-youtube-connected-apps = Remove other apps from your channel
    .what = Check whether other apps or people can get into your channel. Look in your Google account and in YouTube Studio. Remove what you no longer need.
    .why = Those who have access may also see private videos. What an app has already copied will stay with it.
    .path-web = studio.youtube.com → Settings → Permissions
    .search-for = permissions
    .find-out = Open the list of connected apps. Read each name. Do you still know what you needed it for?
