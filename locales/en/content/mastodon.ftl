### Mastodon and Pixelfed: the place and its steps. Words in quotation marks are menu names.

place-mastodon = Mastodon and Pixelfed
    .about = New posts here are most likely open to everyone at first. There are many servers, and each has its own rules.
    .report-how = If you get on well, first ask kindly for the post to come down. Otherwise, check how to report it on your server. Write as well to the server that holds the post. If it is sexual, save nothing: go to “Something has already happened”.
    .report-who = You can write as a parent if your child is shown. Ask your child first: from about 14, their view counts too.
    .report-needs = You need the link to the post and the name of the server. Add one line: this is my child, and I did not agree.

## The three that matter most

step-mastodon-profile-picture = Choose a profile picture without your child
    .what = Take your child out of the round and the wide picture. Leave their name out of the text too.
    .why = Usually anyone can see your pictures and text, even if your posts are not public. Those who saved the old ones will keep them.
    .search-for = profile
    .find-out = Open your profile. Look only at the pictures and the text. What would a stranger learn about your child?

step-mastodon-posting-default = Check who sees your new posts
    .what = Check if “Followers” is set as the default. “Quiet public” is not enough for pictures of your child.
    .why = Then most likely only people who follow you see new posts. Old posts stay as they are.
    .path-web = Preferences → Posting default → Followers
    .search-for = Posting default
    .find-out = Follow the path to the last item. Read which one is chosen. Then start a new post and compare.

step-mastodon-accept-followers = Check who may follow you
    .what = Check if “Automatically accept new followers” is on. Turn it off. You then let in each new person yourself.
    .why = If it is on, anyone may follow you, so “Followers” does not help much. Those who follow you now will stay.
    .path-web = Preferences → Public profile → Privacy and reach → Automatically accept new followers
    .search-for = Privacy and reach
    .find-out = Follow the path to the last item. See if the box is ticked. Have you had any requests lately?

## Good to do next

step-mastodon-old-posts = Delete old posts that show your child
    .what = Go right to the end of your profile. Delete each post that shows your child. Think of Pixelfed too.
    .why = The picture is then gone from your own server. Other servers most likely only get a request to delete it as well.
    .search-for = profile
    .find-out = Open your profile. Look at the pictures, oldest first. Count how often your child is there.

step-mastodon-auto-delete = Check if old posts can delete themselves
    .what = Check if there is “Automated post deletion”. Turn it on and choose a short time.
    .why = Your server then most likely clears out old posts on its own. Other servers may keep a copy.
    .path-web = Preferences → Automated post deletion
    .search-for = Automated post deletion
    .find-out = Follow the path to the last item. See if it is on. Read how soon it deletes posts.

step-mastodon-followers = Remove followers you do not know
    .what = Go through the list of your followers. Remove anyone you have never met. Do this once a year.
    .why = Those who follow you see posts that are for followers only. What they have copied so far, they keep.
    .search-for = followers
    .find-out = Open the list of your followers. Read ten names. Do you know who each of them is?

step-mastodon-search = Check if a search shows your posts
    .what = Check if “Include posts in search results” is on. Turn it off. Do the same with the switch for search engines.
    .why = Your posts should then be harder to find. Those who know the address still see your public posts.
    .path-web = Preferences → Public profile → Privacy and reach → Include posts in search results
    .search-for = Privacy and reach
    .find-out = Follow the path to the last item. See which boxes are ticked. Search the web for your account name as well.
