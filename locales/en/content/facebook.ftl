### Facebook: the place and its steps

place-facebook = Facebook
    .about = New posts usually go only to your friends, unless you once picked “Public”. Your name, profile picture and cover photo are open to everyone.
    .report-how = First ask kindly for the photo to be deleted. If that does not help, tap “⋯” and “Report photo”. Choose privacy or fill in the form. If Facebook says no, check whether you can report it under the law.
    .report-who = For a child under 13, a parent or legal guardian reports. From 13 on, your child is meant to report it, best of all with you.
    .report-needs = You need the address of the single photo, not of the profile. If it is sexual, save nothing and go to “Something has already happened”.

step-facebook-limit-past-posts = Limit all your old posts in one go
    .also = Privacy Checkup, old posts
    .what = Tap “Limit Past Posts” and confirm. What was public until now is then for friends only.
    .why = This works on many old photos at once, and you cannot undo it in one go. Profile and cover pictures, groups, your own lists and photos you are tagged in stay as they are.
    .path-ios = ☰ → Settings & privacy → Settings → Audience and visibility → Posts → Limit who can see past posts → Limit Past Posts
    .path-android = ☰ → Settings & privacy → Settings → Audience and visibility → Posts → Limit who can see past posts → Limit Past Posts
    .path-web = Profile photo → Settings & privacy → Settings → Audience and visibility → Posts → Limit who can see past posts → Limit Past Posts
    .search-for = past posts
    .find-out = Open an old post with a photo. Check who can see it. If it says “Public”, this step is for you.

step-facebook-profile-and-cover = Pick profile and cover photos without your child
    .also = profile picture, avatar, cover photo
    .what = Use a picture without your child for both. A pet, a view or a plain colour works well. There is a separate step for the old pictures.
    .why = Everyone can see these two pictures, even when your posts are for friends only. Your profile picture also shows in search and next to what you write.
    .path-ios = Your profile → tap the profile or cover photo → choose a new one
    .path-android = Your profile → tap the profile or cover photo → choose a new one
    .path-web = Your profile → click the profile or cover photo → choose a new one
    .search-for = profile picture
    .find-out = Open your profile. Look at the small picture and the wide one. Is your child in either of them?

step-facebook-future-posts = Show new posts to your friends only
    .what = Find the question about who can see your future posts. Choose “Friends” or a short list of your own.
    .what-well-known = If you post in public for work, take care with each family picture. Choose “Friends” or a short list first. Only switch back after that.
    .why = Facebook remembers what you chose last. After one public post, the next one is public too, on all your devices.
    .path-ios = ☰ → Settings & privacy → Settings → Audience and visibility → Posts → Who can see your future posts?
    .path-android = ☰ → Settings & privacy → Settings → Audience and visibility → Posts → Who can see your future posts?
    .path-web = Profile photo → Settings & privacy → Settings → Audience and visibility → Posts → Who can see your future posts?
    .search-for = future posts
    .find-out = Start a new post, but do not send it. See who would get to see it. “Public” means that anyone can see it.

step-facebook-old-profile-pictures = Clear up old profile and cover pictures
    .what = Open the album with your profile pictures. Set each one that shows your child to “Only me”, or delete it. Then do the same with your cover photos.
    .why = Each old picture can still be seen by the same people as back then. That is often everyone, and “Limit Past Posts” does not change it.
    .path-ios = Your profile → Photos → Albums → Profile pictures
    .path-android = Your profile → Photos → Albums → Profile pictures
    .path-web = Your profile → Photos → Albums → Profile pictures
    .search-for = albums
    .find-out = Open the photos on your profile. Go to the album of profile pictures. Check who can see two of the old ones.

step-facebook-manage-activity = Go through your old photos in the log
    .what = Filter by date or person and tick many posts at once. Move them to “Archive” or “Trash”. Start with photos that show bare skin, a full name or a school.
    .why = What you no longer show cannot be copied from there again. After 30 days in the trash it is gone for good, but copies others made will stay.
    .path-ios = Your profile → ⋯ → Activity log → Manage activity
    .path-android = Your profile → ⋯ → Activity log → Manage activity
    .path-web = Your profile → ⋯ → Activity log → Manage activity
    .search-for = activity log
    .find-out = Open your activity log. Go back to the first years with your child. Are there still photos?

step-facebook-tag-review = Check whether you can approve tags first
    .what = Check whether “Profile and tagging” has switches to review tags. Turn each one on. If you are asked who can see tagged posts, choose “Friends”.
    .why = When a relative tags you, their photo may land on your profile and reach more people. The photo itself stays with them, tag or no tag.
    .path-ios = ☰ → Settings & privacy → Settings → Profile and tagging
    .path-android = ☰ → Settings & privacy → Settings → Profile and tagging
    .path-web = Profile photo → Settings & privacy → Settings → Profile and tagging
    .search-for = tagging
    .find-out = Open your profile. Look for photos of you that others posted. Were you asked first?

step-facebook-stories-reels = Check who can see your stories and reels
    .what = Check “Stories” and “Reels” in the settings. Choose “Friends” for both. Check whether a new video counts as a reel, too.
    .why = Stories and reels often have a setting of their own. So a family video may go further than you think.
    .path-ios = ☰ → Settings & privacy → Settings → Audience and visibility → Reels
    .path-android = ☰ → Settings & privacy → Settings → Audience and visibility → Reels
    .search-for = reels
    .find-out = Open your last video. Check who can see it. Then do the same with a story.

step-facebook-search-engines = Take your profile out of search engines
    .what = Find the question about search engines outside of Facebook. Set the answer to “No”.
    .why = Google and others should then stop linking to your profile. What they already show may take a while to fade.
    .path-ios = ☰ → Settings & privacy → Settings → How people find and contact you
    .path-android = ☰ → Settings & privacy → Settings → How people find and contact you
    .path-web = Profile photo → Settings & privacy → Settings → How people find and contact you
    .search-for = search engines
    .find-out = Open the settings. Search there for “search engines”. You will see how it is set now.

step-facebook-friends-list = Keep your friends list to yourself
    .what = Find the question about who can see your friends list. Choose “Only me”.
    .why = It is then harder for strangers to find your family and their photos. It also helps against fake profiles that pose as a friend.
    .path-ios = ☰ → Settings & privacy → Settings → How people find and contact you → Who can see your friends list
    .path-android = ☰ → Settings & privacy → Settings → How people find and contact you → Who can see your friends list
    .path-web = Profile photo → Settings & privacy → Settings → How people find and contact you → Who can see your friends list
    .search-for = friends list
    .find-out = Open the settings. Search there for “friends list”. If it says “Only me”, this is done.

step-facebook-public-groups = Delete photos of your child from public groups
    .what = Go through your groups, such as second-hand sales, the club or the town. If one is public, delete your photos of your child there. Do not post new ones there.
    .why = Anyone can read along in public groups, on pages and under public posts. This is true even if your own profile is for friends only.
    .search-for = groups
    .find-out = Open the list of your groups. Check for each one whether it is public. Search there for your own name.

step-facebook-camera-roll = Turn off suggestions from the photos on your phone
    .what = In the app, find the sharing suggestions from your camera roll. Turn both switches off. In the EU and the UK, Facebook needs your consent for this.
    .why = When they are on, Facebook also uploads photos you never posted. Once you turn them off, Meta only starts to delete after 30 days.
    .path-ios = ☰ → Settings & privacy → Settings → Camera roll sharing suggestions
    .path-android = ☰ → Settings & privacy → Settings → Camera roll sharing suggestions
    .search-for = camera roll
    .find-out = Open the settings in the app. Search there for “camera roll”. The two switches show how it is now.

step-facebook-ai-objection = Say no to Meta using your photos for its AI
    .what = Open the form and log in. Type in the email address of your account. Then wait for a reply from Meta by email.
    .why = In the EU, Meta uses what adults post in public for its AI, and that includes photos of children. Your no counts from now on, and only for what you post yourself.
    .path-ios = ☰ → Settings & privacy → Settings → About → Privacy Policy → search for “object”
    .path-android = ☰ → Settings & privacy → Settings → About → Privacy Policy → search for “object”
    .search-for = object
    .find-out = Search your email for “Meta” and “object”. If there is a reply from Meta, this is done. If not, fill in the form.

step-facebook-photo-audience = Choose who sees a photo before you post it
    .what = Before you post, tap the “Audience selector”. Pick “Specific friends” when your child is in the photo. Facebook remembers your choice for next time.
    .what-protection-order = For now, it is best not to show your child at all. Before you post other photos, tap the “Audience selector”. Pick “Specific friends” there.
    .what-foster-care = For now, it is best not to show your child at all. Before you post other photos, tap the “Audience selector”. Pick “Specific friends” there.
    .why = For most photos, a few people you know well are enough. Even in a small circle, someone can make a copy.
    .path-ios = New post → Audience selector → Specific friends
    .path-android = New post → Audience selector → Specific friends
    .path-web = New post → Audience selector → Specific friends
    .search-for = audience
    .find-out = Open your last photo of your child. Check who can see it. Is that more people than you wanted?

step-facebook-location = Leave out the place when your child is in the photo
    .what = Do not add a place when you post. Share photos once you have left. Delete old place tags for nursery, school or club.
    .what-protection-order = Do not add a place when you post. Do not show a picture later that gives the place away. Delete old place tags for nursery, school or club.
    .why = The place and the names after “with” are plain text next to the photo. They can tell a reader where a child often is.
    .search-for = location
    .find-out = Open three old photos of your child. Is there a place on them? Do they say who was with you?

step-facebook-report-photo = Report a photo of your child that others posted
    .what = If you get on well, first ask kindly for it to come down. If not, report the photo to Facebook. Use the address of the photo, not of the profile.
    .what-separation = If the other parent posted it, ask calmly in writing for it to come down. Set a day. If that does not help, report the photo or ask a family advice service.
    .what-protection-order = Do not write to anyone who must not find your child. Report the photo to Facebook right away. Never say where you live now.
    .what-foster-care = First find out who acts for your child: you, social services or a guardian. Then ask kindly for it to come down. If that does not help, report the photo.
    .why = You cannot delete photos in other people’s accounts. Parents may report for children under 13; from 13 on, check in the form who may report.
    .path-ios = Photo → ⋯ → Report photo → Privacy
    .path-android = Photo → ⋯ → Report photo → Privacy
    .path-web = Photo → ⋯ → Report photo → Privacy
    .search-for = report
    .find-out = Think of relatives, friends and clubs. Look for your child on their pages. Only write down where the photo is.

step-facebook-view-as = Look at your profile as a stranger would
    .what = Open “View as”. Go through everything that can still be seen there. Do this each time you have tidied up.
    .why = You see what strangers find on your profile. It does not show photos in groups or on other people’s profiles.
    .path-ios = Your profile → ⋯ → View as
    .path-android = Your profile → ⋯ → View as
    .path-web = Your profile → ⋯ → View as
    .search-for = view as
    .find-out = Open your profile. Tap “⋯” and look for “View as”. Can you see a photo of your child there?

step-facebook-album-audience = Check who can see your old albums
    .what = Open the albums on your profile. Check for each one who can see it. Choose “Friends” or “Only me”.
    .why = With an album, one choice most likely counts for all the pictures in it. Profile pictures and uploads from your phone are set one by one, and copies stay.
    .path-ios = Your profile → Photos → Albums
    .path-android = Your profile → Photos → Albums
    .path-web = Your profile → Photos → Albums
    .search-for = albums
    .find-out = Open your albums. Read the names and look at the year. If one says “Public”, anyone can see it.

step-facebook-tagged-activity = Check which photos others have tagged you in
    .what = Open “Activity you’re tagged in”. Check whether you can tick many photos there at once. Remove your tag where your child can be seen.
    .why = Otherwise your name leads people to photos of your child. The photos themselves stay where they are.
    .path-ios = Your profile → ⋯ → Activity log → Activity you’re tagged in
    .path-android = Your profile → ⋯ → Activity log → Activity you’re tagged in
    .path-web = Your profile → ⋯ → Activity log → Activity you’re tagged in
    .search-for = tagged
    .find-out = Open your activity log. Look for the word “tagged”. Count how many of the photos show your child.

step-facebook-old-groups = Check old groups before you leave them
    .what = Search old groups for your own name. Check whether photos of your child are still there. Delete those first, then leave.
    .why = If you just leave, your photos most likely stay there. In private groups, too, there are often people you hardly know any more, and copies stay.
    .search-for = groups
    .find-out = Open the list of your groups. Look for birth, playgroup and old clubs. Search them for your name.

step-facebook-friends-cleanup = Go through your friends list once a year
    .what = Ask yourself at each name: do I know this person? Remove those who are no longer part of your life. Ten minutes are enough for a start.
    .why = People on the list see your photos and can copy them. A short list keeps the circle small.
    .search-for = friends
    .find-out = Open your friends list. Read ten names. Do you know them all in real life?

step-facebook-phone-lookup = Limit who can find you by your phone number
    .what = Find the questions about your phone number and your email address. Choose “Friends” or “Only me” for both.
    .why = People who only have your number will not find your profile so easily. They can still find it by your name.
    .path-ios = ☰ → Settings & privacy → Settings → How people find and contact you
    .path-android = ☰ → Settings & privacy → Settings → How people find and contact you
    .path-web = Profile photo → Settings & privacy → Settings → How people find and contact you
    .search-for = phone
    .find-out = Open the settings. Search there for “phone”. You will see who can look you up now.

step-facebook-ai-objection-others = Say no for what other people post, too
    .what = There is a separate form for what others post about you. Check there whether Meta accepts it for your child as well.
    .why = Your first no is for your own account only. Meta can still use what relatives or clubs post in public for its AI.
    .search-for = object
    .find-out = Think of who else posts photos of your family. Search your email for “Meta”. If there is only one reply, this form is probably still missing.

step-facebook-followers = Check who can follow you on Facebook
    .what = Check under “Followers and public content” who may follow you. Choose “Friends”. Do the same for comments.
    .why = Otherwise strangers also get what you show in public. Old public photos stay open until you limit them.
    .path-ios = ☰ → Settings & privacy → Settings → Followers and public content
    .path-android = ☰ → Settings & privacy → Settings → Followers and public content
    .path-web = Profile photo → Settings & privacy → Settings → Followers and public content
    .search-for = followers
    .find-out = Open the settings. Search there for “followers”. See if “Public” is chosen.

step-facebook-apps = Check which apps have access to Facebook
    .what = Check the list “Apps and websites”. Remove everything you no longer use. Look for photo books, calendars and quizzes.
    .why = Otherwise an old photo app may still have access. What it has already copied stays with it.
    .path-ios = ☰ → Settings & privacy → Settings → Apps and websites
    .path-android = ☰ → Settings & privacy → Settings → Apps and websites
    .path-web = Profile photo → Settings & privacy → Settings → Apps and websites
    .search-for = apps
    .find-out = Follow the path to the list. Read each name. Ask yourself if you still need this app.

step-facebook-memories = Tidy up a little each day with your old memories
    .what = Check whether Facebook shows you posts from the same day in past years. It calls them “Memories”. Delete those that should no longer show your child.
    .why = Two minutes a day are easier than one long evening. After a year you have been through it all, but copies made by others stay.
    .search-for = memories
    .find-out = Think of the first years with your child. Did you post a lot back then? Then a short look each day is worth it.

step-facebook-messenger-photos = Send photos in Messenger, not files
    .what = Send pictures in Messenger as normal photos. Do not attach a file. Do not pick the full size.
    .why = In tests, normal photos usually lost the place, but files could still carry it. Those who have the picture can pass it on all the same.
    .search-for = file
    .find-out = Open a chat with photos in Messenger. Look at the last pictures you sent. If you see only a file name, it was a file.
