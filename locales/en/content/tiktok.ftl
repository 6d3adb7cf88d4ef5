### TikTok: the place and its steps

place-tiktok = TikTok
    .about = An adult’s account starts out public here: anyone can watch the videos, even without an account. One switch changes that.

step-tiktok-private-account = Set your account to private
    .what = Turn on “Private account”. From then on, only people you let in can watch your videos.
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
    .why = You cannot delete what is in other people’s accounts. If you only get a standard reply, report the video once more.
    .path-ios = Video → Share → Report → Sharing personal information
    .path-android = Video → Share → Report → Sharing personal information
    .search-for = report
    .find-out = Think of relatives, friends and clubs. Look for your child in their accounts. Only write down where the video is.

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
