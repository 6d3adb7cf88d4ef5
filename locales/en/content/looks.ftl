### Three looks from outside

look-messenger = Do strangers see your child in your messenger profile picture?
    .about = Anyone on WhatsApp can see your photo there, unless you change that.
    .step-1 = Ask someone who has your number but is not in your contacts.
    .step-2 = If there is no such person, ask one of your contacts.
    .step-3 = On the other phone, open the chat with your number.
    .step-4 = Tap your profile picture and look at it full size.
    .found = Yes, my child can be seen
    .not-there = No, my child cannot be seen
    .could-not-tell = It was not possible to tell

look-profile = What does your profile show to people who are not logged in?
    .about = You see your profile as people do who do not know you.
    .step-1 = Open a private window and do not log in.
    .step-2 = Type or paste the link to your profile.
    .step-3 = Look at your profile picture, your cover picture and the open posts.
    .step-4 = If the page asks you to log in, choose the third answer.
    .found = Yes, my child can be seen
    .not-there = No, my child cannot be seen
    .could-not-tell = It was not possible to tell

look-search = What comes up for your child’s first name and town?
    .about = You see what anyone can find with two words, and no picture at all.
    .step-1 = Open a private window and go to a search engine.
    .step-2 = Type the first name or nickname and the town.
    .step-3 = Use only words that are public already, and do not upload a picture.
    .step-4 = Look at the first page of results and at the images.
    .found = Yes, I see something about my child
    .not-there = No, I see nothing about my child
    .could-not-tell = It was not possible to tell
