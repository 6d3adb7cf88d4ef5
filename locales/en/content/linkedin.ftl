### LinkedIn: the place and its steps. Words in quotation marks are menu names.

place-linkedin = LinkedIn
    .about = A profile here is usually public from the start. Clients, people from work and strangers can see what you show of your child.
    .report-how = If you get on well, first ask kindly for the post to come down. Otherwise, check if you can report it through “⋯”. Pick the law or privacy as the reason. Do not pick LinkedIn’s own rules.
    .report-who = You can most likely report a post as a parent. Ask your child first: from about 14, their view counts too.
    .report-needs = You need the link to the post, not to the profile. Add one line: this is my child, and I did not agree.

## The three that matter most

step-linkedin-profile-photo = Choose profile pictures without your child
    .what = Take your child out of the round picture. Look at the wide one behind it too. Leave their name and school out of the text.
    .why = Your profile is read by people you hardly know. Anyone who has saved the old picture will still have it.
    .path-ios = Profile → tap your picture → choose a new one
    .path-android = Profile → tap your picture → choose a new one
    .path-web = Profile → your picture → choose a new one
    .search-for = profile
    .find-out = Open your profile. Look only at the two pictures. Is your child in one of them?

step-linkedin-public-profile = Check what strangers see of your profile
    .what = Check under “Edit your public profile” if your photo is open to all. Choose “Your network” for the photo.
    .why = Then most likely only your contacts see the photo. Search engines may still show it for a while, and copies stay.
    .path-ios = Settings & Privacy → Visibility → Edit your public profile
    .path-android = Settings & Privacy → Visibility → Edit your public profile
    .path-web = Settings & Privacy → Visibility → Edit your public profile
    .search-for = visibility
    .find-out = Log out on a computer. Then search for your name and LinkedIn. What you see now, anyone can see.

step-linkedin-old-posts = Delete old posts that show your child
    .what = Open the list of your old posts. Go right down to the first ones. Delete those that show or name your child.
    .why = No one can look at a deleted post there or share it again. Copies others made will stay, and search results may linger.
    .path-ios = Profile → Posts & Activity → post → ⋯
    .path-android = Profile → Posts & Activity → post → ⋯
    .path-web = Profile → Posts & Activity → post → ⋯
    .search-for = Posts & Activity
    .find-out = Think of the birth, parental leave and days at home. Find your posts from those years. Is your child in a picture?

## Good to do next

step-linkedin-ai = Stop the AI from learning from your posts
    .what = Open “Data for Generative AI Improvement”. Turn the switch off.
    .why = Since 3 November 2025, the AI may learn from old posts in Europe too. Turning it off only counts from now on. There is a separate form for other kinds of machine learning.
    .path-web = Settings & Privacy → Data privacy → Data for Generative AI Improvement
    .search-for = Generative AI
    .find-out = Open the link to this setting. See if the switch is on. If you never touched it, it is most likely on.

step-linkedin-employer = Check if your firm shows your child
    .what = Check if your firm’s page has pictures from parties. Ask the firm to delete those of your child. Give them the link to each post.
    .why = You cannot delete what is on the firm’s page. The firm can, but copies others made will stay.
    .search-for = company page
    .find-out = Think of the summer party, family day and Christmas. Open your firm’s page. Look at the pictures from those days.

step-linkedin-new-posts = Check who will see a post before you send it
    .what = Before you post, check if “Connections only” is chosen. Better still: leave your child’s picture out.
    .why = The post is then more likely to stay with your contacts. They can copy it as well, and many only know you from work.
    .path-ios = New post → Post audience → Connections only
    .path-android = New post → Post audience → Connections only
    .path-web = New post → Post audience → Connections only
    .search-for = Connections only
    .find-out = Start a new post. Read who would see it. Close it again without sending it.

## For those who want to go on

step-linkedin-elsewhere = Check if your profile shows up elsewhere
    .what = Check if “Visibility off LinkedIn” is on. Choose “No” there.
    .why = If it is on, your profile may show up outside LinkedIn as well. What people have seen there so far does not change.
    .path-ios = Settings & Privacy → Visibility → Visibility off LinkedIn
    .path-android = Settings & Privacy → Visibility → Visibility off LinkedIn
    .path-web = Settings & Privacy → Visibility → Visibility off LinkedIn
    .search-for = visibility
    .find-out = Follow the path to the last item. Read which answer is chosen. If you cannot find it, it may have a new name.
