### Instagram: the place and its steps. Words in quotation marks are menu names.

place-instagram = Instagram
    .about = New accounts for adults are public here: anyone can see the pictures, even without logging in. One switch already changes a lot.
    .report-how = First ask kindly for the picture to be deleted. If that does not help, report the post with “⋯” and “Report”. Then fill in the form and give privacy as the reason. If an account poses as your child, report that account.
    .report-who = For a child under 13, a parent or legal guardian reports. From 13 on, your child is meant to report it, best of all with you.
    .report-needs = You need the address of the post, not of the profile. If it is sexual, save nothing and go to “Something has already happened”.

## The three that matter most

step-instagram-private = Set your account to private
    .what = Open “Account privacy”. Turn on “Private account”. Then confirm the change.
    .what-well-known = If you need a public account, keep your child out of it. Make a second account for the family. Turn on “Private account” there.
    .why = After that, only people you have approved can see your posts, stories and reels. Old followers and copies stay, so it is worth checking your list too.
    .path-ios = Profile → ☰ → Account privacy → Private account
    .path-android = Profile → ☰ → Account privacy → Private account
    .path-web = More → Settings → Account privacy → Private account
    .search-for = Account privacy
    .find-out = Follow the path to the last line. See if the switch is on. If it will not work, you may have a business or creator account.

step-instagram-profile-photo = Keep your child out of your profile photo and bio
    .also = profile picture, avatar
    .what = Pick a profile photo without your child. Take names, birthdays and schools out of your bio.
    .why = Everyone can see your photo, your name and your bio, even if your account is private. Those who saved the old photo will still have it.
    .path-ios = Profile → Edit profile
    .path-android = Profile → Edit profile
    .path-web = Profile → Edit profile
    .search-for = Profile
    .find-out = Open your own profile. Look only at the round photo and the text. Ask yourself what a stranger could learn about your child.

step-instagram-followers = Go through your list of followers
    .what = Open “Followers” in your profile. Remove the people you do not know in person. Do this once a year.
    .what-well-known = With very many followers, the list is too long. Show pictures of your child only to “Close friends”. Remove names that do not feel right.
    .why = A private account keeps all of its old followers. Instagram does not tell people when you remove them.
    .path-ios = Profile → Followers → Remove
    .path-android = Profile → Followers → Remove
    .search-for = Followers
    .find-out = Tap the number of followers in your profile. Read the first twenty names. Count how many you know in person.

## Good to do next

step-instagram-personal-account = Switch from a business to a personal account
    .what = This is for business and creator accounts. Tap “Switch to personal account”. Then set the account to private.
    .what-well-known = If you need the account for work, keep it. Do not show your child there. Use a second, private account for the family.
    .why = A business or creator account cannot be private. Google and Bing may also show its pictures.
    .path-ios = Profile → ☰ → Account type and tools → Switch to personal account
    .path-android = Profile → ☰ → Account type and tools → Switch to personal account
    .search-for = Account type
    .find-out = Follow the path to the type of account. Read what you can switch to. If “personal” is not in the list, you have it already.

step-instagram-close-friends = Show pictures of your child to close friends only
    .what = Make a short list under “Close friends”. Choose that list each time you share a picture of your child.
    .what-protection-order = For now, it is best not to show your child at all. For other pictures, make a short list under “Close friends”.
    .what-foster-care = For now, it is best not to show your child at all. For other pictures, make a short list under “Close friends”.
    .why = Then a few people you trust see the picture, and not all of your followers. They can copy it too, so keep the list short.
    .path-ios = Profile → ☰ → Close friends
    .path-android = Profile → ☰ → Close friends
    .search-for = Close friends
    .find-out = Follow the path to your list. See if there are names on it. Ask yourself if ten people are enough.

step-instagram-old-posts = Tidy up many old posts at once
    .what = Go through your old posts year by year. Check whether you can tick many at once with “Select”. Archive the pictures of your child or delete them.
    .why = Old pictures often show more than you would share today. Only you can see the archive; copies made by others stay.
    .path-ios = Profile → ☰ → Your activity → Posts → Select → Archive
    .path-android = Profile → ☰ → Your activity → Posts → Select → Archive
    .search-for = Your activity
    .find-out = Open your profile. Scroll all the way down to your first pictures. See how many of them show your child.

step-instagram-highlights = Take old stories out of your highlights
    .what = Look at the round pictures below your bio. Remove the highlights that show your child.
    .why = A story ends after 24 hours, but a highlight stays. So people can see pictures you hardly think of any more.
    .path-ios = Profile → ☰ → Your activity → Highlights
    .path-android = Profile → ☰ → Your activity → Highlights
    .search-for = Highlights
    .find-out = Open your profile. Look for a row of round pictures below the text. Tap each one and watch it to the end.

step-instagram-captions = Take names and hashtags out of old captions
    .what = Read the text below each picture of your child. Take out names, birthdays and all hashtags about children.
    .why = People can search for names and hashtags. Without them a picture is harder to find, but it is still there.
    .path-ios = Post → ⋯ → Edit
    .path-android = Post → ⋯ → Edit
    .search-for = Edit
    .find-out = Open five posts with your child. Read only the text below. Look for names, dates and words with the # sign.

step-instagram-tags = Check who can tag you
    .what = Check whether only people you follow can tag you. Turn on “Manually approve tags” as well.
    .why = Otherwise other people’s pictures soon turn up on your profile. They can show whose child it is.
    .path-ios = Profile → ☰ → Tags and mentions → Manually approve tags
    .path-android = Profile → ☰ → Tags and mentions → Manually approve tags
    .search-for = Tags
    .find-out = Follow the path to the last line. Read who can tag you. See if you are asked first.

step-instagram-location-tags = Check if your posts name a place
    .what = Check whether a place is shown above a picture of your child. Open “Edit” and take it out.
    .why = A place can give away your home, the nursery or the school. A street sign or a school badge in the picture can still be seen.
    .path-ios = Post → ⋯ → Edit → Place
    .path-android = Post → ⋯ → Edit → Place
    .search-for = Place
    .find-out = Open five posts with your child. Read the small line above the picture. If it names a place, everyone who sees the post sees it.

step-instagram-crossposting = Check if your pictures also go to Facebook
    .what = Check whether your posts also go to Facebook or Threads by themselves. If they do, turn this off.
    .why = On Facebook a picture often reaches more people. A private account here does nothing for your account there.
    .path-ios = Profile → ☰ → Accounts Center → Sharing across profiles
    .path-android = Profile → ☰ → Accounts Center → Sharing across profiles
    .search-for = Accounts Center
    .find-out = Open your Facebook profile. Look for a picture that you only posted here. If it is there, Instagram may share by itself.

step-instagram-second-account = Check if there is still an old baby account
    .what = Check which accounts you made in the past. Delete one you no longer need. If you keep it, set it to private.
    .why = Old accounts live on, even when nobody thinks of them. If an account stands for a child under 13, the bio must say that a parent runs it.
    .path-ios = Profile → ☰ → Accounts Center → Personal details → Account ownership and control
    .path-android = Profile → ☰ → Accounts Center → Personal details → Account ownership and control
    .search-for = Accounts Center
    .find-out = Think of the time around the birth. Search your old emails for “Instagram”. Search Instagram for the names you used back then.

step-instagram-ai-objection = Object to Meta’s AI using your posts
    .what = Open the form and log in. Type in the email address of your account and send the form. Wait for the email from Meta.
    .why = In the EU, Meta’s AI learns from what adults post in public, and that includes photos of their children. Meta says it leaves out private accounts; your “no” only counts from now on.
    .path-ios = Profile → ☰ → About → Privacy Policy → Right to object
    .path-android = Profile → ☰ → About → Privacy Policy → Right to object
    .search-for = Object
    .find-out = Open your emails. Search for “Meta” and “object”. If you find nothing, you have most likely not done it yet.

step-instagram-reuse = Turn off the reuse of your pictures
    .what = Open “Sharing and reuse”. Turn off all the switches there. Check whether there is one for AI as well.
    .why = On a public account, anyone may make their own videos from your posts, unless you turn this off. On a private one, no one may.
    .path-ios = Profile → ☰ → Sharing and reuse
    .path-android = Profile → ☰ → Sharing and reuse
    .search-for = Reuse
    .find-out = First see if your account is private. If so, there is nothing to do here. If not, follow the path and read the switches.

step-instagram-others-posts = Report pictures that others show without your consent
    .what = First ask kindly for the picture to be deleted. If that does not help, report the post. Give privacy or the law as your reason.
    .what-separation = If the other parent posted it, ask calmly in writing for it to come down. Set a day. If that does not help, report the post or ask a family advice service.
    .what-protection-order = Do not write to anyone who must not find your child. Report the post right away. Never say where you live now.
    .what-foster-care = First find out who acts for your child: you, social services or a guardian. Then ask kindly for it to come down. If that does not help, report the post.
    .why = Parents can fill in the form for a child under 13. Older children should fill it in themselves, with your help.
    .path-ios = Post → ⋯ → Report
    .path-android = Post → ⋯ → Report
    .search-for = Report
    .find-out = Open the profiles of family, school and club. Go through the latest pictures. Note in words where you see your child.

step-instagram-old-reels = Check which of your old reels show your child
    .what = Open the reels under “Your activity”. Check whether you can tick many at once with “Select”. Archive reels with your child or delete them.
    .why = A video also gives away a voice, a name and a home. What you delete most likely stays in your account for 30 days; copies made by others stay.
    .path-ios = Profile → ☰ → Your activity → Reels → Select → Archive
    .path-android = Profile → ☰ → Your activity → Reels → Select → Archive
    .search-for = Your activity
    .find-out = Open the reels in your profile. Scroll all the way down. Count how many show your child or let people hear them.

step-instagram-teen-account = Go through your child’s account together
    .what = Sit down side by side. Your child holds the phone and taps. Go through the photo, the bio and the followers. Do not read their messages.
    .why = Instagram is for ages 13 and up, and under 16 an account starts out private. To loosen this under 16, a parent has to agree. Everyone can still see the photo and the name.
    .search-for = Account privacy
    .find-out = Ask your child if their account is private. Have a look together. Ask if they know all their followers in real life.

## For those who want to go on

step-instagram-download = Turn off downloads of your reels
    .what = Open “Sharing and reuse”. Turn off the switch for downloads of your reels.
    .why = On a public account, anyone can download your reels, unless you turn this off. Videos that people already have will stay with them.
    .path-ios = Profile → ☰ → Sharing and reuse → Allow people to download your reels
    .path-android = Profile → ☰ → Sharing and reuse → Allow people to download your reels
    .search-for = Download
    .find-out = First see if your account is private. If so, there is nothing to do here. If not, follow the path to the switch.

step-instagram-embed = Check if other websites can show your posts
    .what = Check whether you find “Website embeds”. If so, turn it off.
    .why = Public posts can be shown on other websites. There, even people who do not use Instagram can see them.
    .path-ios = Profile → ☰ → Sharing and reuse → Website embeds
    .path-android = Profile → ☰ → Sharing and reuse → Website embeds
    .search-for = Embeds
    .find-out = Follow the path to the last line. See if the switch is on. If you cannot find it, your account may be private.

step-instagram-search-engines = Stop search engines from showing your posts
    .what = This is for public business and creator accounts. Open “Account privacy”. Turn off showing your posts in search engines.
    .why = Otherwise Google and Bing may show your photos and videos from 2020 on. What they already show will fade bit by bit.
    .path-ios = Profile → ☰ → Account privacy → Allow public photos and videos to appear in search engine results
    .path-android = Profile → ☰ → Account privacy → Allow public photos and videos to appear in search engine results
    .search-for = Search engine
    .find-out = Follow the path to the last line. See if the switch is on. If it is not there, your account probably does not need it.

step-instagram-ai-others = Object to the use of what others share, too
    .what = Open the second form from Meta. It is for details about you that Meta gets from others. Fill it in and send it.
    .why = Your first form does not cover what other people post about you. This “no” also counts only from now on.
    .search-for = Object
    .find-out = Open your emails. Search for “Meta” and “object”. If you find only one reply, the second form may be missing.

step-instagram-tagged-posts = Check which pictures you are tagged in
    .what = Check the pictures that are tagged with your name. Take your name off if your child is in them.
    .why = Otherwise your name leads people to pictures of your child. The picture itself stays with the person who posted it.
    .path-ios = Profile → ☰ → Tags and mentions → Tagged posts
    .path-android = Profile → ☰ → Tags and mentions → Tagged posts
    .search-for = Tags
    .find-out = Open your profile. Tap the symbol with a person above your pictures. There you see where others have tagged you.

step-instagram-story-hide = Check who you hide your story from
    .what = Check whether you find “Hide story and live from”. Choose the followers you hardly know.
    .why = Otherwise all followers see every story. Others could still show the pictures to them.
    .path-ios = Profile → ☰ → Hide story and live from
    .path-android = Profile → ☰ → Hide story and live from
    .search-for = Story
    .find-out = Follow the path to the list. Read the names on it. If it is empty, all followers see your stories.

step-instagram-map = Check who can see where you are
    .what = Check whether there is a map in your messages. Set it so that nobody sees where you are.
    .why = The map can show where you and your child are right now. Next to pictures from the same day, that reveals a lot.
    .path-ios = Messages → Map → Location sharing
    .path-android = Messages → Map → Location sharing
    .search-for = Location
    .find-out = Open your messages on Instagram. Look for a map at the top. Read there who can see where you are.

step-instagram-contacts-sync = Check if Instagram uses your address book
    .what = Check whether contacts syncing is on. If so, turn it off.
    .why = With syncing on, it is easier to find you through an address book. People who know your name can still search for you.
    .path-ios = Profile → ☰ → Accounts Center → Your information and permissions → Contacts syncing
    .path-android = Profile → ☰ → Accounts Center → Your information and permissions → Contacts syncing
    .search-for = Contacts
    .find-out = Follow the path to the last line. See if the switch is on. Do this on each phone that you use.

step-instagram-threads = Check your Threads profile as well
    .what = Check whether you also have a profile on Threads. If so, set it to private there too.
    .why = A private account here most likely does not count there. A new profile of an adult on Threads is public.
    .search-for = Threads
    .find-out = Open the Threads app if you have it. Tap your profile. See in the settings whether it is private.

step-instagram-apps = Check which apps have access to your account
    .what = Check whether you find “Apps and websites”. Remove everything you do not know.
    .why = An old app for photo books may still have access. What it has already copied stays with it.
    .path-ios = Profile → ☰ → Apps and websites
    .path-android = Profile → ☰ → Apps and websites
    .search-for = Apps
    .find-out = Follow the path to the list. Read each name. Ask yourself if you still need this app.

step-instagram-story-archive = Go through your story archive once
    .what = Open the “Story archive”. Look at the old stories with your child. Delete those you never want to show again.
    .why = Only you can see the archive, but any story in it can be shown again as a highlight. Copies that others have made will stay.
    .path-ios = Profile → ☰ → Archiving and downloading → Story archive
    .path-android = Profile → ☰ → Archiving and downloading → Story archive
    .search-for = Story archive
    .find-out = Follow the path to the archive. Look at the first few years. Ask yourself what your child might find embarrassing today.

step-instagram-similar-accounts = Check if Instagram suggests your profile to strangers
    .what = Open “Edit profile” on a computer. Check whether you find “Similar account suggestions”. If so, turn it off.
    .why = Otherwise your profile may turn up for strangers who look at similar ones. People can still find you by your name.
    .path-web = Profile → Edit profile → Similar account suggestions
    .search-for = Suggestions
    .find-out = Open Instagram on a computer. Follow the path to the last line. If it is not there, you most likely do not have it.

step-instagram-ai-reuse = Check if AI may make new pictures from your photos
    .what = Check whether “Sharing and reuse” has a switch with “AI features”. If so, turn it off. If not, there is nothing to do.
    .why = Reports say others could make new pictures with public accounts this way, until July 2026. The switch is said to have stayed. It does not bring back pictures that already exist.
    .path-ios = Profile → ☰ → Sharing and reuse → … with AI features at Meta
    .path-android = Profile → ☰ → Sharing and reuse → … with AI features at Meta
    .search-for = Reuse
    .find-out = First see if your account is private. Then follow the path. Read whether a switch says “AI”.

step-instagram-comments = Check who only reacts to pictures of children
    .what = Look at who likes or writes under pictures of your child. Check whether strangers only ever do it there. Remove or block those accounts.
    .why = Someone who only ever likes pictures of children does not need to see yours. They can come back with a new account, so a private account helps more.
    .search-for = Likes
    .find-out = Open three posts with your child. Read the names below. Ask yourself which of them you know.
