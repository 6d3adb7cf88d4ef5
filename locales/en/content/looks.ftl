### Three looks from outside

look-messenger = Do strangers see your child in your messenger profile picture?
    .about = Anyone on WhatsApp can see your profile picture, unless you change that.
    .step-1 = Ask for help from someone who has your number but is not in your contacts.
    .step-2 = On the other phone, open the chat with your number. Tap your picture there.
    .step-3 = No one there? On your own phone, open WhatsApp → Settings → Privacy → Profile photo.
    .step-4 = Does it say “Everyone”, and does your photo show your child? Then answer yes.
    .found = Yes, my child can be seen
    .not-there = No, my child cannot be seen
    .could-not-tell = It was not possible to tell

look-profile = What does your profile show to people who are not logged in?
    .about = You see your profile through the eyes of people who do not know you.
    .step-1 = Tap the three dots in your browser. Choose a new private or incognito tab. Do not log in there.
    .step-2 = At the top, type the address of your profile. For Instagram, that is instagram.com/ and your user name.
    .step-3 = Look at your profile picture, your cover picture and the open posts.
    .step-4 = If the page wants you to log in, choose the third answer below.
    .found = Yes, my child can be seen
    .not-there = No, my child cannot be seen
    .could-not-tell = It was not possible to tell

look-search = What comes up for your child’s first name and town?
    .about = You see what anyone can find with just two words. You do not need a picture.
    .step-1 = Tap the three dots in your browser. Choose a new private or incognito tab. Go to a search engine there.
    .step-2 = Type the first name or nickname and the town where you live.
    .step-3 = Use only words that are public already. Do not upload a picture.
    .step-4 = Look at the first page of results, then at the images.
    .found = Yes, I see something about my child
    .not-there = No, I see nothing about my child
    .could-not-tell = It was not possible to tell
