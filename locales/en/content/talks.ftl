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
    .age-7-10 = Say everyone sends a photo on. Where do you think it ends up?
    .age-11-13 = Say someone passes on a picture of you without asking. What do you do?
    .age-14-17 = Say someone passes on a photo of you. How could I help you then?

## Pages with words for conversations: .p-… speaks to the parent, .say-… is the sentence to say

talk-age-0-3 = Notice every no: ages 0 to 3
    .short = Your child cannot discuss this yet, but can show you a no.
    .p-1 = Small children talk with their bodies. They laugh, turn away or push the phone aside. They have no idea yet what the internet is.
    .p-2 = For now you decide alone, so use the strictest rule. Put nothing online that everyone can see. Face and body stay in the family.
    .p-3 = If your child turns away, that means no. Put the phone down at once. That is how a child learns that no works. Make it a small habit: ask, wait, then take the picture.
    .say-1 = I’m taking a photo for Grandma. Okay?
    .say-2 = You’re turning away. Fine, no photo then.
    .say-3 = Look, that’s you. This one stays with us.
    .say-4 = Gran, we’re keeping our little one off the internet for now. You’ll get prints every month.
    .do = Pick a profile picture without your child today.

talk-age-4-6 = Play and ask: ages 4 to 6
    .short = Now your child can say which picture feels embarrassing.
    .p-1 = Your child knows that other people see a picture. They can say what makes them cringe. How long a picture stays online is still beyond them. So is the idea of strangers on the internet.
    .p-2 = Experts in the United States say: start asking at about 3 or 4. A no is final. A yes is not enough yet, so take a second look yourself. Keep an embarrassing picture at home, even if your child says yes.
    .p-3 = There is a game for this. Set out three boxes: album, relatives, nobody. Your child puts each print in a box. Whatever lands in “Nobody” is not shown.
    .say-1 = Who may see this one: just us, Grandma and Grandpa, or everyone?
    .say-2 = Is there a picture of you that you really don’t like?
    .say-3 = You said no. Then I won’t show it to anyone.
    .say-4 = Pictures without clothes are only ours.
    .do = Print ten pictures and play the game with the boxes.

talk-age-7-10 = Talk about copies and chats: ages 7 to 10
    .short = Your child now understands that a picture can travel.
    .p-1 = Your child now knows what it means to copy a picture and send it on. They also know how it feels when others laugh. Many have a chat of their own by now.
    .p-2 = A no from your child is final. After a yes, take one more look yourself. It works the other way round too: your child asks friends before taking their picture.
    .p-3 = One rule comes early. No pictures go to people known only online. And your child can tell you anything and not get into trouble. Say that more than once.
    .p-4 = Try the poster test together. Picture the photo on posters all over town. Is your child still happy with it?
    .say-1 = How would it feel if the whole school saw this?
    .say-2 = Shall we look at old pictures of you together? You may delete.
    .say-3 = Ask your friends before you take their picture.
    .say-4 = Don’t send a picture to anyone you only know online.
    .say-5 = Whatever happens, you can come to me. I won’t be angry.
    .do = Try the poster test with one picture today.

talk-age-11-13 = Ask before every picture: ages 11 to 13
    .short = What other people think matters a great deal now.
    .p-1 = Your child knows how a picture looks to others. They are more easily embarrassed than before. Now come their first accounts, and pressure from friends.
    .p-2 = Post nothing without a yes, and ask again for each picture. A no is final and needs no reason. Your child approves tags first. Both of you keep your accounts private.
    .p-3 = Talk about blackmail with pictures before anything happens. Say this too: a nude made by AI hurts like a real one. To make one or pass it on can be a crime.
    .say-1 = What annoys you about what we post of you?
    .say-2 = From now on I’ll ask you every time. Your no counts.
    .say-3 = Do you know anyone who had a fake picture made of them?
    .say-4 = If someone blackmails you, send nothing, pay nothing and come straight to me.
    .say-5 = We keep the text of the chat. We make no copy of the picture.
    .do = Agree on this today: no picture without your child’s yes.

talk-age-14-17 = Let your child decide: ages 14 to 17
    .short = Whether a picture stays is now mostly up to your child.
    .p-1 = From about 14, your child’s own yes counts. In Germany, a picture online then needs a yes from your child and from the parents. In Austria and Switzerland, a teenager often decides alone. Treat it as their choice.
    .p-2 = Make a list of the pictures you have found. Your child ticks what to keep, what fewer people should see, and what to delete. Then you do what the list says.
    .p-3 = In the EU, your child can still ask years from now for old pictures to go. That holds for grown-ups too. It does not bring back copies that others have.
    .p-4 = Ask what they would need from you if someone blackmailed them. Then they know the way to you long before they need it.
    .say-1 = Do you want us to delete what we posted when you were small?
    .say-2 = Here is the list. What stays, and what goes?
    .say-3 = Say someone blackmails you with a picture. What would help you tell me?
    .say-4 = It’s your picture. You decide, and I’ll stick to it.
    .do = Hand your child the list and a pen.

talk-children-say = Listen to what children want
    .short = Children want to be asked, and most of the time nobody asks.
    .p-1 = In 2018 there was a study by the University of Cologne and the German children’s charity DKHW. Children had clear ideas of who may see which picture. They want to be asked. Most of the time nobody does.
    .p-2 = A study in the United States asked 249 children, and a parent of each. It is from 2016. It was about rules for what parents share. More than twice as many children as parents wanted such rules.
    .p-3 = In 2017 DKHW asked parents in Germany who post pictures. Out of every 100, 31 asked their child first. Another 30 only told them, and 34 left them out of it.
    .p-4 = You can change that today. One question is a good start. What matters is that a no then counts.
    .say-1 = Would you like a rule for what we show of you?
    .say-2 = Do I ask you often enough before I show a picture?
    .say-3 = What should I stop posting?
    .say-4 = Thank you for telling me. I’ll stick to it.
    .do = Ask your child one of these questions today.

talk-ask-before-a-photo = Ask before you take a photo or post one
    .short = How to ask your child, and how to take a no well.
    .p-1 = Ask twice: before the photo, and before you show it. Say who will see it. Wait for the answer, even if the moment slips by.
    .p-2 = A no needs no reason. Put the phone away and do not ask again. Say thank you, because it is hard to say no.
    .p-3 = Make a stop card together. When your child holds it up, that is the end of it. The card works at Gran’s house and at parties. It even works for old pictures.
    .p-4 = Write down your family’s photo rule. Read it again on every birthday. In a trial with 246 parents, a film about the risks did not help on its own. Those who then wrote a few lines about it wanted to post less.
    .say-1 = May I take a photo of you? It’s only for us.
    .say-2 = May I send it to Grandma? Nobody else gets it.
    .say-3 = You said no. Thanks, I’ll leave it.
    .say-4 = This is your stop card. When you show it, I stop at once.
    .say-5 = If you change your mind later, tell me.
    .do = Make a stop card with your child today.

talk-old-pictures-together = Look at old pictures with your child
    .short = Your child says what stays and what goes.
    .p-1 = In July 2026, two British bodies told parents to go through old pictures. Take half an hour and a mug of cocoa. Start with pictures you both like. Then look at the ones that are online.
    .p-2 = Take down pictures without clothes, and embarrassing ones, before you start. You need not look at those together.
    .p-3 = Your child picks, and you tap. Small children can make three piles: for the whole family, just for us, gone. Older ones tick a list. A no counts, even for a picture you love.
    .p-4 = Be honest about what it means to delete. The picture is gone from your page. Fewer new people come across it. Copies that others have can stay.
    .say-1 = Shall we look at old pictures of you? You’re in charge.
    .say-2 = Do you remember that day?
    .say-3 = Which one should go? You don’t have to say why.
    .say-4 = I posted this one and didn’t ask you. I’m sorry.
    .say-5 = I’ll delete it here. I don’t know if anyone has a copy.
    .do = Start with ten pictures today.

talk-grandparents = Ask Grandma and Grandpa kindly to help
    .also = grandparents, grandma, grandpa, granny, in-laws, relatives
    .short = They mean well. These words make it easy to ask.
    .p-1 = Proud people like to show pictures. But a status can reach a whole address book, old landlord and all. Explain it calmly and leave the law out. One reason is enough: your child should choose later.
    .p-2 = Sit down next to them. Set the status to a small circle together. Let Gran do the tapping, and she will find it again. Ask them not to send pictures on.
    .p-3 = Offer something in return: prints, a photo book, a frame or an album just for the family. Is a picture online already? Ring them first. Then send another one.
    .say-1 = I know you mean well. We want our child to decide later.
    .say-2 = Could you take it down? I’ll send you another one just for you.
    .say-3 = Come on, let’s see who can view your status.
    .say-4 = Please don’t send our pictures on, not even in the family.
    .say-5 = You’ll get a few prints from us every month.
    .do = Ring them today and offer a print.

talk-other-parent = Find a rule for pictures together
    .also = partner, father, mother, argue, agree
    .short = You both want the best for your child. Start there.
    .p-1 = Talk when things are calm, not in the middle of a row about a picture. First ask what the other parent loves about pictures. Then say what matters to you. It is about the next picture, not the old ones.
    .p-2 = A small rule will do. For example: no picture for everyone, and if in doubt, ask. Put it on a piece of paper. Ask your child what they would like, too.
    .p-3 = If you share custody in Germany, a picture online needs a yes from both. A court in Düsseldorf said so in 2021. It is the same in Switzerland. So if one of you says no, leave it out.
    .say-1 = We both care about our child. Shall we find a rule for pictures?
    .say-2 = Which pictures do you like to show, and who to?
    .say-3 = I want our child to be able to decide later.
    .say-4 = If one of us is unsure, we leave it out. Okay?
    .do = Write down three lines together that count from today.

talk-other-parent-apart = Write briefly, calmly and about your child
    .also = separation, divorce, ex, custody
    .short = For parents who live apart and need to talk about a picture.
    .p-1 = A short message is better than a row on the phone. Say three things: which picture, what you ask for, and by when. Leave old issues out. Write it so that your child could read it.
    .p-2 = Offer something, such as another picture just for the family. Say thank you when it has worked. Your child does not carry messages.
    .p-3 = If you share custody in Germany, a picture online needs a yes from both. If you find no way, a family court can let one of you decide. Ask a family advice centre first.
    .p-4 = Are you afraid of the other parent? Then do not write yourself. First get advice from a support service or the police.
    .say-1 = Hello, it’s about the photo from Saturday. Our child is easy to recognise in it.
    .say-2 = Could you take it off the internet by Friday?
    .say-3 = I’m happy to send you another one, just for the family.
    .say-4 = Shall we ask each other first? That goes for me too.
    .say-5 = Thank you for taking the picture down.
    .do = Write the message today and send it tomorrow.

talk-friends-and-party = Talk with other parents about pictures
    .also = birthday, sleepover, class chat
    .short = For parties, sleepovers and the class chat.
    .p-1 = Party pictures tend to show several children. Show other children only if their parents agree. Ask the children too. Some should not be found, and you cannot tell by looking.
    .p-2 = Put your request on the invitation. Then nobody has to be strict on the day. Maybe one person can take pictures for everyone.
    .p-3 = A short rule helps in the class chat: ask first, send nothing on. Ask who will suggest it with you. Is a picture of your child already there? Write to that person privately, not in front of everyone.
    .p-4 = If something sexual turns up in the chat, save nothing and send nothing on. Then go to “Something has already happened”.
    .say-1 = So glad you can come. Please ask before you post pictures of the children.
    .say-2 = I have a lovely photo of your child. Shall I send it just to you?
    .say-3 = Could you take down the picture of our child? Thank you.
    .say-4 = How about a rule for this chat: ask first, then show pictures?
    .do = Put your request on the next invitation.

talk-teacher-and-coach = Ask the school and the club kindly
    .also = teacher, trainer, coach, childminder
    .short = How to ask about pictures and keep it friendly.
    .p-1 = Schools and clubs like to show what children do. Ask early, best before the match or the party. Later, much of it is already posted.
    .p-2 = Say yes or no to each use: class, printed page, website, network, newspaper. In the EU, blanket consent is not enough. You can change your mind later.
    .p-3 = Speak to one person, and start with thanks. Say what is fine: from behind, from far away, without names. Agree how your child can join in without a picture. Then note down briefly what you agreed.
    .say-1 = Thank you for all you do for the children. May I ask about the photos?
    .say-2 = Where will the pictures from the match be shown?
    .say-3 = In the group is fine, but please not online.
    .say-4 = Would a picture from behind work, with no name?
    .say-5 = How can my child join in and not be in the picture?
    .do = Send a short email with one question today.

talk-foster-family = Tell friends that your child may not be shown
    .short = For families whose child nobody should find online.
    .p-1 = Some children should not be found, such as a child in foster care. For the internet there is then one rule: no picture at all. That means none from behind either, no names and no places.
    .p-2 = You need not tell anyone why. Your child’s story belongs to your child. One short line is enough, and you may say it often.
    .p-3 = Say it before the party, before the trip and in each new group. Ask who on the team knows the rule. Your wish counts: the British data watchdog warned two schools that had shown pictures in spite of a no. One source says it came from adoptive parents.
    .p-4 = Your child should not be left out. They can take the photo or line up the group. Tell them they have done nothing wrong.
    .say-1 = Please don’t put any pictures of our child online, not even from behind.
    .say-2 = I keep the reason to myself. Thank you for helping us.
    .say-3 = We’re happy to do the group photo. Our child can press the button.
    .say-4 = You’ve done nothing wrong. We just take care who can find you.
    .do = Write down your line and practise it out loud.

talk-sayno = Explain early what helps against blackmail
    .also = blackmail, sextortion, Europol, campaign
    .short = Five steps in case someone blackmails your child with pictures.
    .p-1 = #SayNo is a campaign by Europol and the police of many countries. It began in June 2017. It is for young people who are being blackmailed with pictures. It is not about parents’ holiday photos.
    .p-2 = Schnappschutz is independent. It does not belong to Europol or the police, and neither has checked it. Below are the five steps of the campaign in our own words.
    .p-3 = The order matters. First you keep the chat, then you block. A screenshot may show the text only, never an intimate picture.
    .p-4 = Talk about it before anything happens. It can happen to careful children too. Say that you will not be angry, and that the phone will not be the first thing to go.
    .p-5 = Has it happened? Stay with your child. Go to “Something has already happened”.
    .say-1 = Is someone blackmailing you with pictures? Send nothing more and pay nothing.
    .say-2 = Get help, even in the middle of the night. You’re not alone in this.
    .say-3 = Delete nothing. Keep the text of the chat, but make no copy of the picture.
    .say-4 = Then stop replying and block the account.
    .say-5 = We’ll report it to the police together.
    .say-6 = It’s not your fault. That’s true even if you sent a picture yourself.
    .do = Tell your child today that they can always come to you.

talk-not-to-say = Leave out what does not help children
    .short = Some things are meant well and make children go quiet.
    .p-1 = Scary pictures and scary words alone do little good. People who are afraid and see no way out tend to stop listening. Show your child what they can do.
    .p-2 = Blame does not help either. People who feel ashamed ask for help less often. That goes for your child, and for anyone who once posted something. Do not take the phone away as a first step.
    .p-3 = Do not promise that it will stay a secret. You may need help from others. Promise that you will take the next step together.
    .p-4 = Has your child seen something bad? They need not describe it or show it. Ask how they are. Then go to “Something has already happened”.
    .say-1 = I’m glad you told me. It’s not your fault.
    .say-2 = It may not stay a secret. But we’ll decide the next step together.
    .say-3 = You don’t have to show me the picture. How are you?
    .say-4 = I’ve posted pictures too that I wouldn’t show now.
    .do = Keep one of these lines in mind for later.
