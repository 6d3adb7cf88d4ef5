### Snapchat: the place and its steps. Words in quotation marks are menu names.

place-snapchat = Snapchat
    .about = A story for friends goes to everyone on your list, and lists grow over the years. What adults post in public can most likely be seen by anyone, even without an account.
    .report-how = If you get on well, first ask kindly for it to come down. If not, check whether you can press and hold the Snap to report it. The help page most likely has a form as well. With anything sexual, save nothing: go to “Something has already happened”.
    .report-who = It seems that parents can report even without an account. Older children do it best together with you.
    .report-needs = Write down the name of the account, the day and the time. If the picture has its own web address, note that too.

## The three that matter most

step-snapchat-story = Show your story to just a few friends
    .what = Open “View My Story”. Choose “Custom” and keep the group small. Even “My Friends” is better than everyone.
    .why = Otherwise everyone on your list sees each story, even friends from long ago. Those who still see it can take a screenshot.
    .path-ios = Profile → ⚙ → Privacy controls → View My Story
    .path-android = Profile → ⚙ → Privacy controls → View My Story
    .search-for = story
    .find-out = Tap your profile at the top left, then ⚙. Find “View My Story”. If it says “Everyone”, the group is too large.

step-snapchat-ghost = Turn on “Ghost Mode”
    .what = Open “See My Location”. Turn on “Ghost Mode” there. It hides you from the map.
    .why = Friends then cannot see on the map where you and your child are. Sharing your location is off until someone turns it on. Places in your pictures still show.
    .path-ios = Profile → ⚙ → Privacy controls → See My Location → Ghost Mode
    .path-android = Profile → ⚙ → Privacy controls → See My Location → Ghost Mode
    .search-for = location
    .find-out = Tap your profile, then ⚙. Find “See My Location”. Is “Ghost Mode” on?

step-snapchat-public = Keep your child out of public Snaps
    .what = Check whether you have a “Public Profile”. Do not show your child there. The same goes for “Spotlight” and the map.
    .why = Others can save public Snaps, change them and show them elsewhere. What was public before may still be around as a copy.
    .search-for = spotlight
    .find-out = Open your profile. Look for “Public Profile” and “Spotlight”. Can your child be seen there?

## Good to do next

step-snapchat-friends = Go through your list of friends
    .what = Check whether you know each friend on your list in person. Remove the others. You can block strangers as well.
    .why = Those who are off the list most likely no longer see a story for friends. They keep what they have copied.
    .search-for = friends
    .find-out = Open your list of friends. Read twenty names. How many of them have you met this year?

step-snapchat-public-stories = Delete old stories and highlights on your profile
    .what = Check whether old stories are still on your profile. Look under “Highlights” too. Delete those that show your child.
    .why = What is saved there most likely stays until you delete it. Those who made a copy will keep it.
    .search-for = highlights
    .find-out = Open your profile. Scroll all the way down. Is there still a story with your child?

step-snapchat-quick-add = Stop Snapchat from suggesting you to strangers
    .what = Open “See Me in Quick Add”. Turn it off. It may also be called “Find Friends”.
    .why = Strangers then no longer get you as a suggested friend. Those who know your name there can most likely still look you up.
    .path-ios = Profile → ⚙ → Privacy controls → See Me in Quick Add
    .path-android = Profile → ⚙ → Privacy controls → See Me in Quick Add
    .search-for = quick add
    .find-out = Tap your profile, then ⚙. Find “Quick Add”. Is the switch on?

step-snapchat-phone-lookup = Check whether people can find you by your number
    .what = Check whether others can find you by your phone number. Look at your email address too. Turn both off.
    .why = Otherwise people who still have your old number may find you. Those who are on your list already will stay there.
    .path-ios = Profile → ⚙ → Mobile number
    .path-android = Profile → ⚙ → Mobile number
    .search-for = mobile number
    .find-out = Tap your profile, then ⚙. Open “Mobile number”. It most likely says whether it lets others find you.

step-snapchat-contact = Let only friends write to you
    .what = Open “Contact Me”. Choose “Friends”.
    .why = Strangers can then no longer write to you directly. In a group you share they still can, and your pictures stay as they are.
    .path-ios = Profile → ⚙ → Privacy controls → Contact Me
    .path-android = Profile → ⚙ → Privacy controls → Contact Me
    .search-for = contact
    .find-out = Tap your profile, then ⚙. Find “Contact Me”. Read who can write to you.

step-snapchat-my-selfie = Limit how “My Selfie” is used
    .what = Open “My Selfie”. Turn off “See My Selfie in Ads”. Choose “Only Me”, or delete the selfie.
    .why = AI makes new pictures from the selfie. In 2024, the switch for adverts was on as soon as you agreed. Pictures already made may stay.
    .path-ios = Profile → ⚙ → My Selfie → See My Selfie in Ads
    .path-android = Profile → ⚙ → My Selfie → See My Selfie in Ads
    .search-for = selfie
    .find-out = Tap your profile, then ⚙. Open “My Selfie”. Is a face saved there?

step-snapchat-memories-export = Save your Memories to a device of your own
    .what = Open “My Data”. Turn on “Export your Memories”, or the pictures will be missing. Then download the file soon, as the link lasts only days.
    .why = If you do not pay, anything above 5 GB goes after twelve months, most likely since autumn 2026. The file also holds places. The export changes nothing online.
    .path-ios = Profile → ⚙ → My Data → Export your Memories
    .path-android = Profile → ⚙ → My Data → Export your Memories
    .search-for = my data
    .find-out = Open your Memories. Are there pictures you have nowhere else? Then save those first.

step-snapchat-memories-cloud = Take pictures of your child out of Memories
    .what = Check whether your “Memories” hold pictures of your child. First save them to a device of your own. Then delete them there.
    .why = Snapchat then holds fewer pictures. For the rest there is “My Eyes Only”. What you have already sent stays with those who got it.
    .path-ios = Memories → Select → Delete
    .path-android = Memories → Select → Delete
    .search-for = memories
    .find-out = Open your Memories. Go back to the oldest pictures. Count how many show your child.

step-snapchat-teen-account = Look at your child’s account together
    .what = Go through friends, location and profile together. See whether the age is right. Let your child help decide what to change.
    .why = Accounts start at 13, public profiles only at 16. Only friends and saved contacts can chat with your child. They too can copy pictures.
    .search-for = friends
    .find-out = Ask your child who is on their list. Do they know them all in person? Ask about a public profile too.

step-snapchat-place-hints = Leave the place and time out of the picture
    .what = Before each Snap, check whether a sticker shows the place or the time. Take it off. Look out for schools, team shirts and signs too.
    .why = Others then do not learn where your child is right now. No setting takes out what else can be seen in the picture.
    .search-for = sticker
    .find-out = Look at your last story with your child. Read each word in the picture. Could a stranger name the place?

## For those who want more

step-snapchat-ai-switch = Do not let AI learn from your Snaps
    .what = Check whether “Manage My Information” has a switch for AI. It mentions “Public Content”. Turn it off.
    .why = It is only about Snaps you show in public. What an AI has already learnt does not come back.
    .path-ios = Profile → ⚙ → Privacy controls → Manage My Information
    .path-android = Profile → ⚙ → Privacy controls → Manage My Information
    .search-for = public content
    .find-out = Follow the path to the last item. Look for “Public Content”. If it is missing, you may not have this switch.

step-snapchat-chats = Delete old pictures of your child in chats
    .what = Check whether pictures of your child are saved in your chats. Delete them one by one. Ask the grandparents to do the same.
    .why = Clearing a chat most likely tidies up your side only. What others have on their phones stays there.
    .search-for = chat
    .find-out = Open the three chats where you share most. Scroll up. Are there still pictures of your child?

step-snapchat-my-ai = Delete what you have sent to “My AI”
    .what = Check whether you ever showed “My AI” a picture of your child. Delete it under “Clear data”. Do not send any new ones.
    .why = Pictures and questions most likely stay there until you delete them. What was used before then does not change.
    .path-ios = Profile → ⚙ → Clear data → My AI
    .path-android = Profile → ⚙ → Clear data → My AI
    .search-for = my ai
    .find-out = Open the chat with “My AI”. Scroll up. Did you send a picture there?
