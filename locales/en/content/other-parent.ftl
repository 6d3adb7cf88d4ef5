### The other parent: the place and its steps

place-other-parent = The other parent
    .also = ex, father, mother, custody, separation, separated, divorced
    .about = Two parents often have two phones and two rules. What the other parent shows may reach people you do not know at all.
    .report-how = Ask kindly first. If that fails, write calmly: which picture, where, by when. If you get stuck, a family advice centre can help. Court is the last resort.
    .report-who = You may ask as a parent. Older children may say for themselves which picture should go. If you are afraid, get advice first and do not write yourself.
    .report-needs = Write down which picture it is and where it is. The link to the post helps.

step-other-parent-rule = Agree on a rule for photos
    .what = Sit down for a quarter of an hour. Agree what you post, what may go in a chat and what is never shown. Write down three lines. Ask your child as well.
    .what-separation = Suggest three short rules in writing. Write only about your child’s pictures. Ask the other parent to agree or suggest something else. If you are afraid, talk to an adviser first.
    .why = One rule then covers all new pictures. It only helps if you both keep it, and old pictures stay for now.
    .search-for = rule
    .find-out = Have you ever talked about photos? Ask what the other parent likes to show. Then say what matters to you.

step-other-parent-who-sees = Agree who may see the pictures
    .what = Make a list: just us, family, close friends. Then both of you set up your accounts that way. Leave out large groups.
    .what-separation = Send your own list first, in writing. Then ask who sees the pictures on the other side. Stick to the child and the pictures.
    .why = If one account is private and the other open, strangers see the pictures after all. A small group can make copies too.
    .search-for = privacy
    .find-out = Show each other your phones. Check whether both accounts are private. Do you know who sees what?

step-other-parent-both-yes = Post only if you both say yes
    .what = Ask each other before each picture goes online. Only two yeses count as a yes. From about 14, your child’s own yes counts too.
    .what-separation = Post nothing until both have said yes. Ask in writing that the other parent does the same. A short yes or no will do.
    .why = In Germany and Switzerland, both must agree if you share custody. It may differ elsewhere. Pictures that are up already will stay.
    .search-for = custody
    .find-out = Think of the last picture that went online. Did you both know? Was your child happy with it?

step-other-parent-profile-photos = Each pick a profile photo without your child
    .what = Look at both your profile photos in chats and networks. Swap each one that shows your child. Think of cover and group photos too.
    .what-separation = Change your own profile photo first. Then ask for the same, in a short note. Write only about the child, not about the past.
    .why = Strangers can often see a profile photo too. Old ones may still be there, and copies stay.
    .search-for = profile photo
    .find-out = Open the other parent’s contact on your phone. Who is in the photo? Look at the networks too.

step-other-parent-old-posts = Go through old posts together
    .what = Take one year each week. Look at pictures, albums and videos. If one of you says no, the picture goes.
    .what-separation = Tidy up your own accounts first. Then send a short list of links. Ask for those pictures to go by a set day.
    .why = Old pictures are soon forgotten, and much used to be open. What others have copied stays with them.
    .search-for = archive
    .find-out = Open the other parent’s profile. Scroll back to your child’s first year. Is there a picture you do not like?

step-other-parent-no-agreement = Get advice if you cannot agree
    .what = Ask a family advice centre or children’s services. Leave the picture down until then. Court is the last resort.
    .what-separation = Go to a family advice centre, alone or together. Before that, write down which picture is where. Court is the last resort.
    .why = In Germany, a court can let one parent act alone to stop such pictures. It takes a lot out of you and does not bring back copies.
    .search-for = advice
    .find-out = Have you asked calmly and in writing? Wait a week. If there was no yes, this step is for you.
