### Asking the child: one or two short sentences for each topic and age
### The title speaks to parents. The sentences are what a parent says to the child.
### From 0 to 3 years the parent asks herself or himself.

ask-audience = Ask your child who may see a picture
    .age-0-3 = Who is this photo for? Would a print do just as well?
    .age-4-6 = Shall this one go in our album? Or to Grandma and Grandpa? Or should nobody see it?
    .age-7-10 = Imagine this picture up on your classroom wall. Would you like that?
    .age-11-13 = Which pictures of you are just for us? Which may I show to others?
    .age-14-17 = Let me show you what others can see of you. What should stay, and what should go?

ask-finding = Ask your child if their name should be online
    .age-0-3 = Does this picture need my child’s name? Or can I leave it out?
    .age-4-6 = I won’t put your name next to the picture. Is that all right?
    .age-7-10 = Is your name next to a photo online? Shall we have a look together?
    .age-11-13 = The club is going to show the team photo. Do you want your name next to it?
    .age-14-17 = One day someone will look up your name. What would you like them to find?

ask-tagging = Ask your child who may tag them in photos
    .age-0-3 = How do I ask the family not to tag my child in photos?
    .age-4-6 = May Grandma write your name on a photo? Or should she ask you first?
    .age-7-10 = Someone puts your name on a photo. Should they ask you first?
    .age-11-13 = Shall we set it up so that you approve each tag first?
    .age-14-17 = I used to tag you in photos. Shall I take those tags off?

ask-location = Talk with your child about places in photos
    .age-0-3 = Can you tell from this picture where we live? Can you tell which nursery it is?
    .age-4-6 = What in this picture shows where we are right now?
    .age-7-10 = Let’s play detective. What does this photo tell us about the place?
    .age-11-13 = We only post pictures once we have left. Is that okay with you?
    .age-14-17 = Who should be able to see where you are? And who should not?

ask-ai-training = Talk with your child about photos and AI
    .age-0-3 = It would only be a funny picture. Do I give an app my child’s face for that?
    .age-4-6 = A computer can make a new picture out of your photo. Would you like that?
    .age-7-10 = Computers learn from lots of photos. Should yours be among them?
    .age-11-13 = An AI makes something new out of your photo. How would that feel?
    .age-14-17 = Does an AI in your apps learn from your photos? Shall we check?

ask-index = Ask your child what a search should show
    .age-0-3 = One day someone searches for my child. Should this picture come up?
    .age-4-6 = Some pictures can be found by anyone who looks. Should this be one of them?
    .age-7-10 = Shall we type in your name? Then we can see what the search shows.
    .age-11-13 = Which results for your name would you rather not see any more?
    .age-14-17 = Google can hide pictures of you while you are under 18. Shall we ask?

ask-copying = Talk with your child about copies of photos
    .age-0-3 = Someone saves this picture and passes it on. Would I mind?
    .age-4-6 = I send Grandma this picture. Then she has it on her phone. Is that all right?
    .age-7-10 = Everyone sends a photo on. Where do you think it ends up?
    .age-11-13 = Someone passes on a picture of you and did not ask. What do you do?
    .age-14-17 = Someone passes on a photo of you. How can I help you then?
