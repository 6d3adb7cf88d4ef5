### Asking the child: one sentence for each topic and age
### The title speaks to parents. The sentences are what a parent says to the child.
### From 0 to 3 years the parent asks herself or himself.

ask-audience = Ask your child who may see a picture
    .age-0-3 = Who is this photo for, and would a print do just as well?
    .age-4-6 = Shall this one go in our album, to Grandma and Grandpa, or to no one?
    .age-7-10 = Imagine this picture up on your classroom wall: would you like that?
    .age-11-13 = Which pictures of you are just for us, and which may I show to others?
    .age-14-17 = Here is what others can see of you: what should stay and what should go?

ask-finding = Ask your child if their name should be online
    .age-0-3 = Does this picture need my child’s name, or can I leave it out?
    .age-4-6 = I won’t put your name next to the picture, is that all right?
    .age-7-10 = Shall we look together to see if your name is next to a photo online?
    .age-11-13 = Are you happy to have your name next to the team photo?
    .age-14-17 = What would you like people to find when they look up your name one day?

ask-tagging = Ask your child who may tag them in photos
    .age-0-3 = How do I ask the family not to tag my child in photos?
    .age-4-6 = May Grandma write your name on a photo, or should she ask you first?
    .age-7-10 = Should people ask you first before they put your name on a photo?
    .age-11-13 = Shall we set it up so that you say yes to each tag first?
    .age-14-17 = Shall I take off the tags I once put on photos of you?

ask-location = Talk with your child about places in photos
    .age-0-3 = Does this picture show where we live or where my child is cared for?
    .age-4-6 = What in this picture tells people where we are right now?
    .age-7-10 = Let’s play detective: what does this photo tell us about the place?
    .age-11-13 = Is it okay with you if we post pictures only after we have left?
    .age-14-17 = Who would you like to know where you are, and who would you rather not?

ask-ai-training = Talk with your child about photos and AI
    .age-0-3 = Do I want to give an app my child’s face for the sake of a funny picture?
    .age-4-6 = A computer can make a new picture out of your photo, would you like that?
    .age-7-10 = Computers learn from lots of photos, would you want yours to be among them?
    .age-11-13 = How would you feel if an AI made something new out of your photo?
    .age-14-17 = Shall we check if an AI learns from your photos in the apps you use?

ask-index = Ask your child what a search should show
    .age-0-3 = Would I want this picture to come up when someone looks for my child one day?
    .age-4-6 = Some pictures can be found by anyone who looks, should this be one of them?
    .age-7-10 = Shall we type your name together and see what the search shows?
    .age-11-13 = Which results for your name would you rather not see any more?
    .age-14-17 = Shall we ask Google to hide pictures of you while you are under 18?

ask-copying = Talk with your child about copies of photos
    .age-0-3 = Would I mind if someone saved this picture and passed it on?
    .age-4-6 = If I send Grandma this picture, she keeps it on her phone, is that all right?
    .age-7-10 = Where do you think a photo ends up when everyone sends it on?
    .age-11-13 = What do you do if someone sends on a picture of you and did not ask?
    .age-14-17 = How can I help you if someone passes on a photo of you?
