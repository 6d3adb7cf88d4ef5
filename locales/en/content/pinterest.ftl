### Pinterest: the place and its steps. Words in quotation marks are menu names.

place-pinterest = Pinterest
    .about = An adult’s profile, boards and pins are public at first. A search engine can then find them too.
    .report-how = Check which site the picture comes from. Ask kindly there first to have it deleted. Then check whether the pin has “Report” under “⋯”. Pick privacy as the reason.
    .report-who = Check whether you can report for your child. If you took the photo yourself, a copyright report may be faster.
    .report-needs = You need the address of the pin, not of the profile. If the picture is sexual, save nothing: go to “Something has already happened”.

## The three that matter most

step-pinterest-private-profile = Set your profile to private
    .what = Open “Profile visibility”. Turn on “Private profile”.
    .why = One switch hides your profile, boards and pins from strangers. What others have already saved to their boards most likely stays there.
    .path-ios = Settings → Profile visibility → Private profile
    .path-android = Settings → Profile visibility → Private profile
    .path-web = Settings → Profile visibility → Private profile
    .search-for = profile visibility
    .find-out = Open the settings. Go to “Profile visibility”. Is “Private profile” on?

step-pinterest-secret-boards = Make boards with pictures of children secret
    .what = Open the board. Tap “⋯”, then “Edit”. Turn on “Keep this board secret”.
    .why = A whole old board is then closed to strangers, even if your profile stays open. Pins that others have saved most likely stay with them.
    .path-ios = Board → ⋯ → Edit → Keep this board secret
    .path-android = Board → ⋯ → Edit → Keep this board secret
    .path-web = Board → ⋯ → Edit → Keep this board secret
    .search-for = secret board
    .find-out = Open your profile. Look at your boards one by one. Which of them show children?

step-pinterest-search-privacy = Ask search engines to leave out your profile
    .what = Open “Profile visibility”. Turn on “Search privacy”.
    .why = Pinterest then asks outside search engines to leave out your profile and boards. What a search already shows may stay for now. Nothing changes on Pinterest itself.
    .path-ios = Settings → Profile visibility → Search privacy
    .path-android = Settings → Profile visibility → Search privacy
    .path-web = Settings → Profile visibility → Search privacy
    .search-for = search privacy
    .find-out = Open the settings. Go to “Profile visibility”. Is “Search privacy” on?

## Good to do next

step-pinterest-old-pins = Delete pins that reveal a lot about your child
    .what = Go through your boards, oldest first. Delete any that show bath time, a full name or a school. You can also delete a whole old board.
    .why = The picture is then gone from your boards. If others saved the pin to theirs, it most likely stays there.
    .search-for = boards
    .find-out = Open your oldest board. Look at the first twenty pins. Is there a child you know?

step-pinterest-names = Take your child’s name out of boards and pins
    .what = Remove names, ages and schools from boards and pins. Read the text on your profile as well.
    .why = A name makes a picture much easier to find. The picture itself can still be seen, but it gives less away.
    .search-for = profile
    .find-out = Open your profile. Read the names of your boards. Does any of them give your child’s name?

step-pinterest-ai-training = Check whether Pinterest trains AI with your pins
    .what = Open “Privacy and data”. Check whether a switch is on under “GenAI”. If it is, turn it off.
    .why = It is most likely on at first. Turning it off only counts from now on; what the AI has learnt so far stays.
    .path-ios = Settings → Privacy and data → GenAI → Use your data to train Pinterest AI
    .path-android = Settings → Privacy and data → GenAI → Use your data to train Pinterest AI
    .path-web = Settings → Privacy and data → GenAI → Use your data to train Pinterest AI
    .search-for = GenAI
    .find-out = Open the settings. Go to “Privacy and data”. Read what it says about “GenAI”.

step-pinterest-school-pins = Check whether pins from a school or blog show your child
    .what = Check whether there are pins from a school, club or blog. Search for names only, and do not upload a picture. Ask the site it comes from first.
    .why = Pictures from such sites often live on as pins for years. If the site deletes one, the pin may still stay. Then report the pin too.
    .search-for = pins
    .find-out = Type the name of the school into Pinterest. Look at the first pictures. Only write down where a pin is.

## For those who want to go on

step-pinterest-social = Check who can write to you
    .what = Open “Social permissions”. Check who can write to you and mention you. It is best to turn it all off.
    .why = It is then most likely harder for strangers to get in touch with you. Your pins stay as open as they were before.
    .path-ios = Settings → Social permissions
    .path-android = Settings → Social permissions
    .path-web = Settings → Social permissions
    .search-for = social permissions
    .find-out = Open the settings. Go to “Social permissions”. Read each line there.

step-pinterest-linked-accounts = Check what is linked to your profile
    .what = Check whether other accounts or sites are linked to your profile. Unlink the ones you no longer need.
    .why = Strangers may use such a link to find your blog or another account. Pins that are already there will stay.
    .search-for = accounts
    .find-out = Open the settings. Look for a list of accounts and sites. Which of them do you still use?
