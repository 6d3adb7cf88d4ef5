### Relatives and friends: the place and its steps

place-relatives = Relatives and friends
    .also = grandma, grandpa, grandparents, aunt, uncle, godparents
    .about = Grandma, uncles and friends mean well when they show a picture. Who gets to see it depends on their accounts.
    .report-how = Ring them up or send a kind note. Say which picture should go and offer another one. If it stays up, ask once more in writing and set a day. After that, report it to the network.
    .report-who = A parent may ask, and so may older children. If someone must not know where you live, report the picture to the network.
    .report-needs = Say which picture it is and where it is. The link to the post helps.

step-relatives-family-rule = Tell the family your rule for photos
    .what = Ring them up or write in the family chat. Say what is fine and what is not. Thank them for loving your child so much.
    .what-separation = Talk to your own side of the family. Say briefly which pictures are fine. You do not need to talk about the break-up.
    .what-protection-order = Tell only people you fully trust. Ask for no picture, no name and no word about the place. Talk to your adviser first.
    .what-foster-care = Tell them that pictures of this child do not go online. You do not have to say why. Ask the social worker what else applies.
    .why = A clear rule helps with each new picture. It is still only a request, and it does not remove old pictures.
    .search-for = family
    .find-out = Who in your family likes to show pictures? Do they know what you want? If not, this step is for you.

step-relatives-take-down = Ask kindly for one picture to come down
    .what = First say that you know they mean well. Then ask: “Please take that picture down.” Offer another one, just for them.
    .what-separation = Keep it calm and short. Name only the picture and what you ask for. Leave old rows out of it.
    .what-foster-care = First find out who may ask for this child. Then ask kindly for it to come down. Leave out names and reasons.
    .why = The first time you ask, a kind tone does more than the law. It does not bring back copies that others have.
    .search-for = delete
    .find-out = Open the profiles of close family. Is your child there? Write down which picture it is and where.

step-relatives-status = Ask for a status and profile photo without your child
    .what = Ask grandparents and friends to pick another profile photo. Show them how to keep their status to a few people. Five minutes at the table will often do.
    .what-protection-order = Ask only people you fully trust. Your child should be in no profile photo and no status. Old profile photos should go too.
    .why = Everyone who has the number can often see a profile photo. A status reaches people they have long forgotten. It does not stop a screenshot.
    .search-for = status
    .find-out = Look at your family’s profile photos in your contacts. Does one show your child? Look at their status as well.

step-relatives-tags = Ask them to leave out names and tags
    .what = Ask them not to write your child’s name. That goes for tags and places too. “Our grandson” is enough.
    .what-protection-order = Ask only people you fully trust. The name, the place and your tag should go. It is best if the whole picture stays offline.
    .why = A name makes a picture easy to find, and it leads to you. Without a name the picture is still there, but it gives less away.
    .search-for = tag
    .find-out = Search the network for your child’s first name. Look at posts that tag you. Who wrote them?

step-relatives-shared-album = Invite the family to a private album
    .what = Make an album for just a few people. Invite them one by one, with no open link. Ask them to keep the pictures there.
    .what-protection-order = Invite only people you fully trust. Pick pictures that do not show a place. If in doubt, show pictures on paper only.
    .why = People who get lots of pictures have less need to post. Fewer people see them in an album, though guests can often still save them.
    .search-for = album
    .find-out = Ask where the grandparents get their pictures. If there is an album, look at the list of guests. If there is none, this step is for you.

step-relatives-forwarding = Ask them not to pass pictures on
    .what = Write it next to the picture: “Just for the family.” Ask them to check with you before they show it. Say thank you when it works.
    .what-protection-order = Send pictures only to people you fully trust. Ask them clearly to pass nothing on. Never send a picture that gives away the place.
    .why = Pictures leave private chats too, through family and friends. Asking slows this down, but it deletes no copies.
    .search-for = forward
    .find-out = Think of the last three pictures you sent. Who got them? Do those people know what you want?

step-relatives-old-posts = Ask them to look at their old posts
    .what = Ask the family to look at old pictures and albums. Offer to help, side by side. Start with your child’s first years.
    .what-protection-order = Ask only people you fully trust. Start with pictures that show a name, a house or a place. If you are not on good terms, report the post yourself.
    .why = Hardly anyone thinks of old pictures, and much used to be open from the start. What others have copied stays with them.
    .search-for = albums
    .find-out = Open the profile of a grandparent or an uncle. Scroll back to the year of the birth. Is there still a picture of your child?

step-relatives-parties = Talk to the other parents before a party
    .what = Ask who will take photos. Say beforehand what is fine for your child. Ask them too before you show their children.
    .what-protection-order = Say beforehand that your child should not be in any picture. You do not have to say why. Ask again after the party.
    .what-foster-care = Say beforehand that your child should not be in any picture. You do not have to say why. Ask again after the party.
    .why = Lots of people take photos at a party, and each has other contacts. A word beforehand helps, but it will not stop every picture.
    .search-for = invitation
    .find-out = Think of the last party. Who took photos? Ask where the pictures are now.

step-relatives-prints = Give them pictures on paper
    .what = Give prints, a photo book or a frame. Show new pictures on your next visit. A few a month is plenty.
    .what-protection-order = Give pictures only to people you fully trust. Pick pictures that do not show a place. Send nothing by post, as a postmark can give away the place.
    .why = A print usually stays in the room. Anyone who wants to can still copy it with a phone.
    .search-for = prints
    .find-out = Ask which pictures the grandparents would like. Do they have a frame? See how old the pictures in it are.

step-relatives-refusal = Stay calm if someone says no
    .what = Write briefly which picture should go. Name a day, say in a week. If it is still up then, report it to the network.
    .what-separation = First get advice from a family advice centre. Then write briefly and without blame. After that you can report the picture to the network.
    .why = In Germany your child has a right to their own picture. A row does not help them, so a lawyer is the last resort. Copies stay.
    .search-for = report
    .find-out = Have you asked kindly yet? Give it a few days. If you got a no or nothing at all, this step is for you.
