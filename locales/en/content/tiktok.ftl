### TikTok: the place and its steps

place-tiktok = TikTok
    .about = An adult’s account starts out public here: anyone can watch the videos, even without an account. One switch changes that.
    .report-how = First ask kindly for the video to be deleted. If that does not help, tap “Share” and “Report”. Then fill in the privacy form. If you only get a standard reply, report the video once more.
    .report-who = Check in the form whether you may report for your child. From 13 on, it is best to do it together. In the EU, parents can report an account of a child under 13.
    .report-needs = You need the address of the video, not of the profile. If it is sexual, save nothing and go to “Something has already happened”.

step-tiktok-private-account = Set your account to private
    .what = Turn on “Private account”. From then on, only people you let in can watch your videos.
    .what-well-known = If you need a public account, keep your child out of it. Use a second one for the family. Turn on “Private account” there.
    .why = One switch limits all your videos at once, old ones too. Your picture and names stay open to all, and people who follow you already stay as well.
    .path-ios = Profile → ☰ → Settings and privacy → Privacy → Private account
    .path-android = Profile → ☰ → Settings and privacy → Privacy → Private account
    .search-for = private account
    .find-out = Open the settings. Go to “Privacy”. Is the “Private account” switch on?

step-tiktok-downloads = Turn off downloads of your videos
    .what = Open “Downloads” and turn them off. It may also be called “Video downloads”. This applies to old and new videos.
    .why = Others can then no longer save your videos with one tap. Files they have already saved will stay, and links can still be shared.
    .path-ios = Profile → ☰ → Settings and privacy → Privacy → Downloads
    .path-android = Profile → ☰ → Settings and privacy → Privacy → Downloads
    .search-for = downloads
    .find-out = Open the settings. Go to “Privacy”. “Downloads” shows how it is set now.

step-tiktok-profile-picture = Choose a profile photo without your child
    .also = profile photo, avatar
    .what = Use a picture that does not show your child. Then look at your two names. Leave your child’s name out of both.
    .why = Everyone can see your picture and names, even on a private account. The account can still be found by search.
    .path-ios = Profile → tap your picture → choose a new one
    .path-android = Profile → tap your picture → choose a new one
    .search-for = profile
    .find-out = Open your profile. Look at the picture and the names below it. Do they reveal anything about your child?

step-tiktok-revealing-videos = Delete videos that reveal a lot about your child
    .what = Start with bath time, a full name or a school. Next come those your child may find embarrassing. Ask older children what should go.
    .why = No one can watch or save a deleted video on TikTok any more. Copies that others already have will stay.
    .path-ios = Your video → ⋯ → Delete
    .path-android = Your video → ⋯ → Delete
    .search-for = delete
    .find-out = Open your profile. Go through your videos, oldest first. Would you put each one up on a wall in town?

step-tiktok-old-videos = Set old videos of your child to “Only me”
    .what = Open a video and tap “⋯”. Find “Who can watch this video”. Choose “Only me”.
    .why = This helps if you want your account to stay public. You change videos one by one, and copies others made will stay.
    .path-ios = Your video → ⋯ → Privacy settings → Who can watch this video → Only me
    .path-android = Your video → ⋯ → Privacy settings → Who can watch this video → Only me
    .search-for = watch
    .find-out = Open an old video of your child. Tap “⋯”, then “Privacy settings”. There you see who can watch it.

step-tiktok-followers = Remove followers you do not know
    .what = Go through the list of your followers. For strangers, tap “⋯” and then “Remove”. Start with ten names.
    .what-well-known = With very many followers, the list is too long. Show your child only in a private account. Go through every name there.
    .why = Even on a private account, those who already follow you stay. They see each new video and can copy it.
    .path-ios = Profile → Followers → ⋯ → Remove
    .path-android = Profile → Followers → ⋯ → Remove
    .search-for = followers
    .find-out = Open your profile and tap “Followers”. Read ten names. Do you know who each of them is?

step-tiktok-reuse = Limit who can reuse your videos
    .what = Open “Reuse of content”. Allow no one, or only very few people.
    .why = Otherwise others can build your video into one of their own. You can delete what is already there in the content reuse history.
    .path-ios = Profile → ☰ → Settings and privacy → Privacy → Reuse of content → Allow reuse of content from
    .path-android = Profile → ☰ → Settings and privacy → Privacy → Reuse of content → Allow reuse of content from
    .search-for = reuse
    .find-out = Is your account private? Then no one can reuse your videos like this. If not, look in the settings to see who can.

step-tiktok-suggest-account = Stop TikTok from suggesting your account
    .what = Open “Suggest your account to others”. Turn off every switch there.
    .why = Otherwise TikTok can show your account to people who have your number or open your links. It can still be found by search.
    .path-ios = Profile → ☰ → Settings and privacy → Privacy → Suggest your account to others
    .path-android = Profile → ☰ → Settings and privacy → Privacy → Suggest your account to others
    .search-for = suggest
    .find-out = Open the settings. Search there for “suggest”. Is every switch off?

step-tiktok-new-videos = Choose who can watch before you post a video
    .what = Before you post, find “Who can watch this video”. Choose a small group when a child can be seen. “Only me” works too.
    .what-protection-order = For now, it is best not to show your child at all. Set other videos to a small group before you post. “Only me” works too.
    .what-foster-care = For now, it is best not to show your child at all. Set other videos to a small group before you post. “Only me” works too.
    .why = If your account is public, each new video may reach everyone. You can change that later, but not the copies others made.
    .path-ios = New video → Who can watch this video → Only me
    .path-android = New video → Who can watch this video → Only me
    .search-for = watch
    .find-out = Think of your last video with a child. Did you choose who can watch it? Open the video and have a look.

step-tiktok-surroundings = Do not show where your child lives and learns
    .what = Look out for schools, team shirts, house numbers and signs. Do not add a place. Do not say a full name in the video.
    .why = Sound and picture can give away where a child often is. No setting can take that out of the video.
    .search-for = location
    .find-out = Watch three of your videos without sound. Then only listen. Could a stranger name the place or the child?

step-tiktok-report-video = Report a video of your child that others posted
    .what = If you get on well, first ask kindly for it to come down. If not, report the video to TikTok. Pick the law or privacy as the reason, not just TikTok’s rules.
    .what-separation = If the other parent posted it, ask calmly in writing for it to come down. Set a day. If that does not help, report the video or ask a family advice service.
    .what-protection-order = Do not write to anyone who must not find your child. Report the video to TikTok right away. Never say where you live now.
    .what-foster-care = First find out who acts for your child: you, social services or a guardian. Then ask kindly for it to come down. If that does not help, report the video.
    .why = You cannot delete what is in other people’s accounts. If you only get a standard reply, report the video once more.
    .path-ios = Video → Share → Report → Sharing personal information
    .path-android = Video → Share → Report → Sharing personal information
    .search-for = report
    .find-out = Think of relatives, friends and clubs. Look for your child in their accounts. Only write down where the video is.

step-tiktok-bulk-old-videos = Check whether you can delete many old videos at once
    .what = Open the list of your videos in “TikTok Studio”. Check whether you can tick more than one. Delete what should go.
    .why = This clears up many years in one go. If you want to keep the videos, only a private account changes them all at once; copies stay.
    .path-ios = Profile → ☰ → TikTok Studio → Posts
    .path-android = Profile → ☰ → TikTok Studio → Posts
    .search-for = TikTok Studio
    .find-out = Open your profile. Scroll all the way down to your first videos. Count how many of them show your child.

step-tiktok-teen-account = Go through your child’s TikTok together
    .what = Sit down side by side. Your child holds the phone and taps. See if “Private account” is on. Then go through the photo, the names and the followers.
    .why = TikTok is for ages 13 and up, and until 15 an account starts out private. At 16, your child chooses. Everyone can always see the photo and names, and old followers stay.
    .search-for = private account
    .find-out = Ask your child if their account is private. Have a look together. Ask if they know all their followers.

step-tiktok-mentions-tags = Limit who can mention and tag you
    .what = Open “Mentions and tags”. Allow no one, or only very few people.
    .why = Strangers can then no longer point to your account so easily. Your videos themselves stay as visible as they were before.
    .path-ios = Profile → ☰ → Settings and privacy → Privacy → Mentions and tags
    .path-android = Profile → ☰ → Settings and privacy → Privacy → Mentions and tags
    .search-for = tags
    .find-out = Open the settings. Go to “Privacy”. There you see who can mention you now.

step-tiktok-old-account = Delete TikTok accounts you no longer use
    .what = Log in to the old account and delete it. Then do not log in for 30 days. If you do, the account comes back.
    .why = If you only remove the app, all the videos stay online. With the account, the videos leave TikTok, but copies others made will stay.
    .path-ios = Profile → ☰ → Settings and privacy → Account → Deactivate or delete account
    .path-android = Profile → ☰ → Settings and privacy → Account → Deactivate or delete account
    .search-for = delete
    .find-out = Think of old phones and old email addresses. Search TikTok for your old names. If you find an account, it is still there.

step-tiktok-location = Check if TikTok uses your location
    .what = Check whether “Location services” is on. If so, turn it off. See if there is a place on your old videos, too.
    .why = Otherwise TikTok may show your videos more to people nearby. A sign in the picture still gives the place away.
    .path-ios = Profile → ☰ → Settings and privacy → Privacy → Location services
    .path-android = Profile → ☰ → Settings and privacy → Privacy → Location services
    .search-for = location
    .find-out = Open the settings. Search there for “location”. See if the switch is on.

step-tiktok-comments = Limit who can comment on your videos
    .what = Open “Comments”. Allow only friends, or no one.
    .why = Strangers can then no longer write below your videos, for example a name or a place. Who can watch the video stays the same.
    .path-ios = Profile → ☰ → Settings and privacy → Privacy → Comments
    .path-android = Profile → ☰ → Settings and privacy → Privacy → Comments
    .search-for = comments
    .find-out = Open a video of your child. Read the comments. Are there any from strangers?

step-tiktok-contacts-sync = Check if TikTok has your address book
    .what = Check whether syncing with contacts or Facebook is on. If so, turn it off. Delete what TikTok already has there, too.
    .why = With syncing on, it is easier to find you through an address book. Your account can still be found by search.
    .path-ios = Profile → ☰ → Settings and privacy → Privacy → Sync contacts and Facebook friends
    .path-android = Profile → ☰ → Settings and privacy → Privacy → Sync contacts and Facebook friends
    .search-for = contacts
    .find-out = Open the settings. Search there for “contacts”. Do this on each phone that you use.

step-tiktok-apps = Check which apps have access to TikTok
    .what = Check whether there is a list of apps with access. Remove everything you do not know or no longer use.
    .why = An old app for editing or posting may still have access. What it has already copied stays with it.
    .path-ios = Profile → ☰ → Settings and privacy → Security and permissions → Apps and services permissions
    .path-android = Profile → ☰ → Settings and privacy → Security and permissions → Apps and services permissions
    .search-for = apps
    .find-out = Follow the path to the list. Read each name. Ask yourself if you still need this app.

step-tiktok-ai-objection = Check whether you can say no to TikTok’s AI
    .what = Check the help pages for a privacy form. Write there that your videos are not for AI. Then wait for the reply.
    .why = In Europe, TikTok most likely also uses content to improve its AI. Your no counts from now on, and only for your own account.
    .search-for = object
    .find-out = Search your email for “TikTok” and “object”. If you find a reply, this is done. If not, look for the form.

step-tiktok-family-pairing = Check together whether “Family Pairing” is for you
    .what = Check with your child whether TikTok has “Family Pairing”. First talk about what it decides. Turn it on only if you both say yes.
    .why = With it, parents can most likely set the private account, messages and search. It does not replace a talk, and old videos stay where they are.
    .search-for = Family Pairing
    .find-out = Ask your child what they like about TikTok and what bothers them. At first, just listen. Then look in the settings together.
