### Threads: the place and its steps. Words in quotation marks are menu names.

place-threads = Threads
    .about = An adult’s profile starts out public here: anyone can see your posts, even without Threads. What you chose on Instagram most likely does not count here.
    .report-how = If you get on well, first ask kindly for it to come down. If not, report the post in the app and give privacy as the reason. Check whether Instagram’s privacy form works for Threads too. With anything sexual, save nothing: go to “Something has already happened”.
    .report-who = On Instagram, parents report for children under 13. From 13, your child most likely has to report it, best together with you.
    .report-needs = You need the web address of the post, not of the profile. Also write down whose profile it is.

## The two that matter most

step-threads-private = Set your profile to private
    .what = Open “Privacy” in the settings. Turn on “Private profile”. Then remove followers you do not know.
    .why = From then on, only followers you let in can see your posts. Those who follow you already stay, and so do copies others made.
    .path-ios = Profile → ☰ → Settings → Privacy → Private profile
    .path-android = Profile → ☰ → Settings → Privacy → Private profile
    .path-web = Profile → ☰ → Settings → Privacy → Private profile
    .search-for = private profile
    .find-out = Open Threads if you have it. Follow the path to the last item. Is the switch on?

step-threads-profile-picture = Choose a profile picture without your child
    .what = Use a picture that does not show your child. Leave their name and school out of the text as well.
    .why = Anyone can see your picture and name, even when your profile is private. Those who copied the old picture will keep it.
    .search-for = profile
    .find-out = Open your profile. Look only at the picture and the text. Could strangers learn anything about your child?

## Good to do next

step-threads-old-posts = Clear away many old posts in one go
    .what = Check whether you can archive many old posts at once. Start with pictures of your child. Delete the ones that reveal too much.
    .why = Others most likely no longer see posts in the archive. What has been shared or copied will stay.
    .search-for = archive
    .find-out = Open your profile. Scroll down to your first posts. Can your child be seen there?

step-threads-fediverse = Stop sharing to the fediverse
    .what = Check whether “Sharing to the fediverse” is on. The fediverse is a group of other networks that show posts from here. Turn the sharing off.
    .why = Copies then sit on other people’s servers, and you most likely cannot delete them. The switch only works for new posts.
    .path-ios = Profile → ☰ → Settings → Privacy → Sharing to the fediverse
    .path-android = Profile → ☰ → Settings → Privacy → Sharing to the fediverse
    .search-for = fediverse
    .find-out = Follow the path to the last item. See whether the switch is on. If there is no such item, there is nothing to do.

step-threads-suggest = Keep your posts out of other apps
    .what = Check whether “Suggesting posts on other apps” is on. Turn it off.
    .why = Otherwise your posts can turn up on Instagram and Facebook too. On Threads itself they are as visible as before.
    .path-ios = Profile → ☰ → Settings → Privacy → Suggesting posts on other apps
    .path-android = Profile → ☰ → Settings → Privacy → Suggesting posts on other apps
    .search-for = other apps
    .find-out = Open “Privacy” in the settings. Look for other apps there. Is the switch on?

## For those who want more

step-threads-mentions = Limit who can mention you
    .what = Check whether anyone can mention you. To see that, open “Mentions”. Allow it only for people you follow.
    .why = It is then most likely harder for strangers to point to your profile. It does not change who sees your posts.
    .path-ios = Profile → ☰ → Settings → Privacy → Mentions
    .path-android = Profile → ☰ → Settings → Privacy → Mentions
    .search-for = mentions
    .find-out = Open “Privacy” in the settings. Tap “Mentions”. Read what is chosen there.

step-threads-websites = Remove other websites’ access to Threads
    .what = Check whether other sites or apps are listed under “Website permissions”. Remove what you do not know or no longer need.
    .why = Other sites then most likely get nothing new. What they have already copied will stay with them.
    .path-web = Profile → ☰ → Settings → Privacy → Website permissions
    .search-for = website permissions
    .find-out = Use the button to open the page. Read each name. Do you still know what you needed it for?

step-threads-old-profile = Delete a profile you no longer use
    .what = Check whether you once had a profile on Threads. Delete it if you do not need it. Your Instagram account can most likely stay.
    .why = If you only remove the app, all your posts stay. With the profile, your posts go, but copies others made do not.
    .search-for = delete
    .find-out = Search Threads for your Instagram name. Try old names too. If you find a profile, it is still there.
