### Nextdoor and nebenan.de: the place and its steps. Words in quotation marks are menu names.

place-neighbours = Nextdoor and nebenan.de
    .also = neighbourhood, neighbors
    .about = The people who read along here live close by. They most likely see your real name, and sometimes your street.
    .report-how = If you get on well, first ask kindly for the post to come down. Otherwise, check if you can report it. Pick privacy or the law as the reason. If it is sexual, save nothing: go to “Something has already happened”.
    .report-who = You can most likely report a post as a parent. Ask your child first: from about 14, their view counts too.
    .report-needs = Write down who posted it, when and where. Add that you did not agree.

## The three that matter most

step-neighbours-profile-picture = Choose a profile picture without your child
    .what = Use a picture that does not show your child. Leave your children’s names and ages out of the text.
    .why = Anyone nearby can most likely link a picture to a name and a place here. People who know your child will still recognise them.
    .search-for = profile
    .find-out = Open your profile. Look at the picture and the text. What would a stranger learn about your child?

step-neighbours-address = Check if your street can be seen
    .what = Check if your profile shows your street and number. Hide the number if you can.
    .why = A picture and an address show where your child lives. What the people next door know will not change.
    .search-for = address
    .find-out = Open your profile. Read what it says below your name. Ask a neighbour to look on their phone.

step-neighbours-old-posts = Delete old posts and ads that show your child
    .what = Go through your old posts and ads. Delete all that show your child. Think of parties, lost-and-found posts and clothes for sale.
    .why = Most of them have long had their day. What others have saved or shared will stay with them.
    .search-for = posts
    .find-out = Open the list of your posts. Look at your ads as well. Is your child in a picture?

## Good to do next

step-neighbours-new-posts = Check how far a post will go
    .what = Before you post, check if “My neighbourhood only” is chosen. Delete party pictures after a few days.
    .why = Otherwise people in the areas next to yours can most likely read it too. Even in your own area, someone can copy the picture.
    .search-for = My neighbourhood only
    .find-out = Start a new post. Read who it will go to. You can stop there and not post it.

step-neighbours-routine = Do not reveal where your child is and when
    .what = Write nothing about the way to school, training or the playground. Do not name a school. Show no uniform or team shirt.
    .why = Those who read this mostly live close by and know the streets. Of course, the people next door still see your child.
    .search-for = school
    .find-out = Read your last five posts. Do they tell a day, a time or a route? Could someone piece your child’s week together?

## For those who want to go on

step-neighbours-old-groups = Check groups from your old address
    .what = Check if you are still in groups from before. First delete your pictures there. Then leave the group.
    .why = People you may never see again can read along there. If you only leave, your pictures stay behind.
    .search-for = groups
    .find-out = Open the list of your groups. Read the names of the places. Do you still live there?
