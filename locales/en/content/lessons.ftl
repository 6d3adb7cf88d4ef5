### Short lessons: one topic each, three minutes at most. Each ends with the next step.

## The circle: who gets to see anything

lesson-profile-photo = Almost everyone can see your profile photo
    .short = Even with a private account, everyone can still see your profile photo.
    .p-1 = A profile photo is small, but a lot of people see it. On WhatsApp, everyone who uses the app can see it at first. It stays that way until you change it.
    .p-2 = Many networks let you set your account to private. That is a good thing, yet your picture and name stay open to all. So what counts most is what the picture shows.
    .p-3 = In 2025, a team at the University of Vienna looked at how open these photos are. It found 3.5 billion WhatsApp accounts. About 57 % of them showed a photo to everyone. Since October 2025, WhatsApp has slowed down searches of this kind.
    .p-4 = The Austrian parents’ site eltern-bildung.at says: do not use your baby as your own picture. A flower or a pet will do just as well. People who saved the old photo will keep it. Check whether older profile photos are still open too.
    .do = Swap one profile photo today. Then set who can see it.

lesson-private-is-not-a-safe = Private is a fence, not a vault
    .short = A private account keeps new people out, but some things stay open.
    .p-1 = A private account is the first and strongest switch. New people only see your posts once you say yes. It is a good place to start.
    .p-2 = Some things stay open. Your profile photo and name can still be seen by all. The people who follow you already will stay. And no switch brings back copies that others have made.
    .p-3 = In 2021, the German broadcaster NDR looked at where pictures on illegal sites came from. Some were from profiles that were not open to all. Someone inside the circle may have passed them on. The German federal police say the same: private pictures travel on through family and friends.
    .p-4 = So it matters who is inside the circle. A small one, where you know each person, is worth a lot. Even there, only show what your child will be fine with later.
    .do = Set one account to private. Then go through the list of followers.

lesson-followers = Who is following you?
    .short = The shorter your list, the fewer people can see and save a picture.
    .p-1 = Your followers see each new picture. Any of them can save it or take a screenshot. That is true of a private account too.
    .p-2 = When you go private, all your old followers stay. They only leave when you remove them. After a few years, there are often names you hardly know.
    .p-3 = Netsafe in New Zealand tells parents to thin out their list of friends. There is one simple question: do I know this person in real life? Once a year is enough.
    .p-4 = You do not have to finish in one evening. Ten names are a good start. What people have saved stays with them. If your account is private, they will not see anything new.
    .do = Open your list and read ten names. Remove the ones you do not know.

lesson-status-and-stories = Status and stories: short life, wide reach
    .short = A status may be gone in a day; a screenshot of it is not.
    .p-1 = A status is soon gone. But until then, many people may see it. Any of them can take a screenshot, and that will stay.
    .p-2 = On WhatsApp, your status first goes to all contacts who also have your number. That may be your boss, an old landlord or a plumber. They are not the people you have in mind when you post.
    .p-3 = You can make that circle smaller. It works for new pictures, not for a status that is already up. Instagram has highlights as well: a story can stay there with no end date.
    .p-4 = In 2025, an expert from the German children’s charity DKHW gave advice on the radio. It was this: keep children out of your status altogether. If you want to show one, pick a few people. Then you know who sees it.
    .do = Pick who sees your next status. Then tidy up your highlights.

lesson-old-posts = Old posts are often more open than new ones
    .short = Some networks let you limit many old posts in one go.
    .p-1 = Years ago, many networks were open to all from the start. What you showed back then may still be there for anyone. That was how the networks were set up.
    .p-2 = In July 2026, two British bodies, the NCA and the IWF, gave parents three tasks. One of them was to go through old pictures. After all, someone can still save a photo from 2014 today.
    .p-3 = Start big. Download your pictures, so that nothing gets lost. Then limit everything at once where there is a switch. After that, delete one by one: bath time, full names, school and home.
    .p-4 = No switch catches it all. On Facebook, profile photos stay as they are, and so do pictures others tagged you in. Think of blogs, photo books and old ads as well. None of this brings back copies that others have.
    .do = First limit everything at once. Then look through your oldest pictures.

## The picture: what it shows

lesson-why-children-mind = Why children want a say
    .short = Children want to be asked, and even a small one can say no.
    .p-1 = Children know quite well who should see a picture of them. A study by Cologne University and the German charity DKHW showed that in 2018. They want to be asked, but most of the time nobody asks.
    .p-2 = In 2017, a survey for DKHW asked parents who post. Only 31 % of them asked their child first. In a 2016 study from the US, more than twice as many children as parents wanted rules for this.
    .p-3 = A no needs no reason. When a small child turns away, the photo is over. With little ones, even a yes is not enough. Keep a picture at home if it is embarrassing, says the Austrian site eltern-bildung.at.
    .p-4 = In Germany, a child’s own yes counts in law from about 14. And what a child once agreed to, they may take back later. In the EU, that still holds when they are grown up.
    .do = Ask your child today which picture they do not like. Take that one down.

lesson-bath-and-beach = Bath, beach and potty stay at home
    .also = naked, swimwear, pool, holiday
    .short = Pictures with little or no clothing should go first.
    .p-1 = On one point, the police and child protection groups agree. Pictures without clothes or in swimwear do not belong online. That means bath, potty, nappy, beach and pool.
    .p-2 = The first reason is your child. A picture in the bath is very private. At twelve, your child may not want anyone to see it.
    .p-3 = The second reason is strangers. Some of them collect such pictures, even plain ones from the beach or the gym class. Australia’s eSafety office spoke about that in 2015. A pose like the splits can be read in another way too. That is never down to you or your child.
    .p-4 = You do not have to lose these pictures. In an album at home they are lovely. Take them offline; copies that others have will stay. If you come across anything sexual, do not save it. Go to “Something has already happened”.
    .do = Go through your own posts for bath pictures first. Delete them wherever others can see them.

lesson-names-in-captions = A name turns a picture into a search result
    .short = Without a name, a picture of your child is harder to find.
    .p-1 = A face alone tells most strangers very little. With a full name, it belongs to someone. Then the picture can be found with words as well.
    .p-2 = Names are not just in the text below. They are on the football shirt, the cake, a drawing or a coat peg at nursery. A tag gives a name too.
    .p-3 = In 2024, Human Rights Watch looked into a collection that AI learns from. It held links to photos of children. For some, you could tell the name, the age and the school. Some of the photos came from blogs and school sites.
    .p-4 = eSafety in Australia says to leave names out. “Our big boy” is enough, as your friends know who he is. Without a name, the picture is still there, but it is harder to find.
    .do = Read the words below ten old pictures. Delete the name, the age and the school.

lesson-documents-and-birthdays = Cake, report, passport: what paper gives away
    .short = A name and a date of birth together tell strangers a lot.
    .p-1 = Banks ask for a name and a date of birth too. Someone who knows both can more easily pose as another person. In November 2025, Ireland’s data protection body warned parents about this as well.
    .p-2 = A birthday does not have to be there as a date. It shows in the number on the cake and in a post on the day itself. A birth card even adds the weight, the time and the clinic.
    .p-3 = A first day at school often puts name, age and school on one board. Check whether a page or a screen can be read too. It may be a school report, a passport or a doctor’s letter. Zoom in once and look.
    .p-4 = You can still have your party. Show the candles and the hands, not the number and the name. What people have already read, they know. Nobody new will find out.
    .do = Look for birthdays and first days at school. Delete what says too much.

lesson-hashtags = A hashtag is a search word
    .short = A well-meant hashtag can lead strangers to your child’s picture.
    .p-1 = A hashtag sorts pictures. Anyone who looks for it finds open pictures by people they have never met. Your photo becomes one hit in a long list.
    .p-2 = In 2018, the Child Rescue Coalition in the US named more than 100 hashtags that draw people who mean harm. They are words like bath, potty, bikini or nappy. Parents mean them kindly, but others search with them.
    .p-3 = A hashtag can give away a place too. The name of a school, a club or a fair leads right to it. That is best left out as well.
    .p-4 = You can still delete a hashtag later. The picture can stay if there is nothing else wrong with it. People who saved it will keep it. New strangers will not come across it that way.
    .do = Look at the hashtags on your last ten pictures. Delete them from the text.

lesson-uniforms-and-routines = Shirt, bag, front door: the background
    .short = Small things in the background can show where your child often is.
    .p-1 = A picture shows more than a face. The badge on a shirt names the club. A sign names the street, and even a view from the window can give away a place.
    .p-2 = Then there are fixed times. “Training every Tuesday” also tells people where your child will be next week. Often that is only in the text.
    .p-3 = Many bodies agree on this. eSafety in Australia says: no names, no uniforms, no timetables. The police there say to blur badges and backgrounds. The NSPCC in the UK says to leave out any clue to the place.
    .p-4 = No setting takes that out of a picture. It often helps to crop the edge. Before you post, look at the edges only: mirror, letter, calendar, sign. Someone who has the old picture still sees the clue.
    .do = Check the background of three pictures. Delete what gives away a place.

lesson-live-location = Posting later beats posting live
    .short = Post a few hours later, and the photo does not show where your child is now.
    .p-1 = “We are here right now” tells strangers where your child is. In the evening, the same photo only says where your child was. It is just as lovely then.
    .p-2 = eSafety in Australia and Ireland’s data protection body say to leave out places and fixed times. That goes for the way to school and for training too. If people do not know, they cannot tell where your child is.
    .p-3 = Think of sports apps as well. When an adult opens a new Strava account, everyone can see the activities at first. If you change that, it only counts for new ones. Old walks with the pram stay open until you change them too.
    .p-4 = The recipe is short: get home first, then share. Leave the place out. Check whether an app is sharing your location right now. Others have already seen what you shared before.
    .do = Turn off anything that shares your location live. Post when you are back.

## What you cannot see

lesson-metadata = What else is inside a photo
    .also = EXIF, metadata, GPS, geotag
    .short = A file often carries the place with it; a photo in a chat often does not.
    .p-1 = A phone often stores more in a photo than the picture. The place may be part of it. For a photo from the kitchen, that is your home.
    .p-2 = On networks, other people usually do not get to see the place. Instagram, Facebook and TikTok take it out when you post, according to tests from 2026. But the platform itself can read it and keep it.
    .p-3 = It is different when you send the file itself. As a document, by email, with AirDrop or as a cloud link, the place often goes too. A normal photo on WhatsApp usually loses it.
    .p-4 = Two things help. If the camera does not store the place, new photos do not have it. And in a chat, send a photo, not a file. Old photos stay as they are, and a sign in the picture can still name the place.
    .do = Turn off the place in your camera. Send pictures as photos, not as files.

lesson-file-names-and-alt-texts = Names you do not see at first
    .short = File names, albums and picture texts can name your child as well.
    .p-1 = A file has a name too. If it is called “mia-example-nursery”, it says everything you left out of the text. So the rule about names goes for files as well.
    .p-2 = Check whether your albums and lists carry the name, such as “Emma’s christening”. Check the picture text for people who cannot see, too. Such texts are a good thing; they just do not need a name.
    .p-3 = Words travel with a picture. One collection for AI, LAION-5B, is made of links and texts like these, not of pictures. In 2024, Human Rights Watch found children in it whose name and school you could tell.
    .p-4 = Name a file after what it shows: “summer-fair”. Ask your school and club to do so too. That does not change what is online already. For that, ask to have the names changed.
    .do = Look for your child’s name in albums and files. Rename them.

lesson-emoji-on-face = Does an emoji on the face help?
    .also = smiley, blur, pixelate, cover face
    .short = An emoji hides the face only; a picture from behind hides more.
    .p-1 = Experts do not agree. Some German police and the charity DKHW find it useful. In 2020, the German child protection league called it a stopgap. In 2025, an official German campaign said that, with AI around, an emoji no longer protects a child.
    .p-2 = An emoji only covers the face. The body, the clothes and the place can still be seen. If the name is there, it hardly helps. And the next picture may show the face again.
    .p-3 = It is better to take a picture with no face at all. From behind, from far away, or just the hands. Then there is nothing to uncover. A filter over the face does less, says the Swiss child protection body.
    .p-4 = Is this the only picture you have? Cover the whole face and save the picture as a new one. Even then, show it to a few people only. Old pictures without an emoji stay until you delete them.
    .do = Take the next picture from behind. Then limit who sees the old ones.

## Links and albums

lesson-unlisted-is-not-hidden = Unlisted does not mean hidden
    .short = A link lets in anyone who has it, until you turn it off.
    .p-1 = A link is like a key with no name on it. Anyone who has it gets in, even if you never asked them. Links get passed on, and they stay in chats.
    .p-2 = On YouTube it is called “Unlisted”, in Google Photos “Link sharing”. On Apple devices it is “Public Website”. You need no account and no password for any of them.
    .p-3 = You do not see who uses the link. So you cannot shut out one person. In 2024, Human Rights Watch even found a child from an unlisted video in a collection for AI.
    .p-4 = There is another way. Invite people one by one, and you decide who gets to look. Turn off the old links. What someone has saved stays with them.
    .do = Turn off old links. Then invite your family by name.

lesson-shared-albums = Shared albums: who still looks in
    .short = Guests can often do more than look, and stay until you remove them.
    .p-1 = A shared album beats an open post. You choose who is in it. After a few years, though, it is worth a second look.
    .p-2 = Google Photos has one catch. While link sharing is on, it does not help to remove someone. They come back in through the link. So turn off the link first.
    .p-3 = Others can often do more than you think. In Apple’s shared library, everyone can change and delete pictures. In FamilyAlbum, the family can save pictures, even those who only have the link. Partner sharing in Google Photos passes on new pictures by itself.
    .p-4 = Once a year, look at who is in. After a break-up, do it at once. People you remove see nothing new. What they have saved stays with them.
    .do = Open your list of shared albums. Remove people who no longer belong there.

## Other people

lesson-other-peoples-children = Other children, other parents
    .short = Other children’s pictures are for them and their parents to decide.
    .p-1 = At a party, your child is hardly ever alone in the picture. For the others, it is up to their parents and the children themselves. Netsafe in New Zealand and eSafety in Australia say so too.
    .p-2 = Some children must not be found online. CEOP, part of the British police, names children who are fostered or adopted. A family never has to say why it says no.
    .p-3 = A photo for your own album is another matter. Private snaps are fine, says the ICO in the UK. Posting them in public goes beyond private use. In Germany, pictures with other children should not go online without consent.
    .p-4 = Asking does not take long. A line in the chat will often do, best before the party. If a picture is up already, take it down and let them know. Copies that others have will stay.
    .do = Look for pictures with other children. Ask the parents, or delete the picture.

lesson-grandparents = Other people show your child too
    .also = grandparents, relatives
    .short = A kind word and a few prints do more than a telling-off.
    .p-1 = It is not just parents who show pictures. Grandparents, coaches and group chats do it too. The German federal police say that even what you send in private can end up online through family and friends.
    .p-2 = There is nearly always joy behind it. So a warm word does more than a telling-off. Try this: “We want Mia to decide for herself later.” You do not need to bring up the law the first time.
    .p-3 = Then show them how it is done. Five minutes with the phone are enough to make the status smaller. Ask them not to pass pictures on.
    .p-4 = Give something in return. Police in western Germany suggest prints. A frame will do too, or an album for the family only. Nobody can call back what has been sent on, but nothing more need be added.
    .do = Ask one person today to stop showing your child. Offer them prints.

lesson-school-web-pages = What school and nursery show online
    .short = You can say yes to one use and no to another, and change your mind.
    .p-1 = Anyone can see what is on a school’s website. There are often galleries from many years. You are free to rethink what you once agreed to.
    .p-2 = In May 2026, British experts gave schools some advice. Open pages should have no faces from the front and no names. One school there had been blackmailed with photos from its own website. Someone had changed them with AI.
    .p-3 = You can say yes or no to each use. Agreeing to the yearbook is not agreeing to the website, says a German media watchdog. You can withdraw your consent without giving a reason. The pictures online should then come down soon.
    .p-4 = Write kindly and name the pages. Give a fixed day for the answer. Printed booklets and copies that others have will stay.
    .do = Go through the school’s website. Then say what you still agree to.

lesson-market-photos = Selling clothes with no child in the picture
    .short = Strangers look at ads, so show the clothes and not the child.
    .p-1 = An ad is there to be seen, by strangers too. So a child has no place in it. Check whether it also gives your town and the clothes size.
    .p-2 = In 2025, the German media NDR, WDR and Süddeutsche Zeitung reported on a sexual group on Telegram. It had more than 2,000 members. It held photos of more than 100 people who sell on Vinted. Even photos with no face were among them.
    .p-3 = So the German consumer advice centre says: never show clothes on a body, least of all on a child. Lay them flat or put them on a hanger. Check the background too.
    .p-4 = Check whether old ads still show pictures. Swap the photos, or delete the ad. The report says some photos were still around after that. But nobody new will see them in your ad.
    .do = Swap ad photos that show your child. Delete old ads.

## AI

lesson-ai-and-training = When an AI learns from photos
    .short = In the EU, Meta uses what adults post in public, and you can object.
    .p-1 = An AI learns from a huge number of pictures. In 2024, Human Rights Watch looked at a tiny part of one such collection. It found links to photos of 190 children from Australia and 170 from Brazil.
    .p-2 = Since 27 May 2025, Meta has used what adults in the EU post in public. Private accounts and private messages are left out, Meta says. So are children’s accounts. But what counts is whose account it is, not who is in the photo.
    .p-3 = So a photo of your child in your public account is included. You can object; you need no reason and there is no deadline. It only works for the future. Other firms, such as eBay, have a switch of their own.
    .p-4 = A private account helps most, as Meta leaves it out. Do not show photos of your child to the AI in your chat, either. What you give to Meta AI, Meta may use. What an AI has learnt, it does not forget.
    .do = Set your account to private. Then object to the use for AI.

lesson-ai-fakes = What AI can make of ordinary pictures
    .also = deepfake, AI, fake, nude
    .short = Most children do not go through this, and fewer faces in public help.
    .p-1 = AI can change an ordinary picture. The German federal police say that even a child in clothes can be made to look naked. The German service jugendschutz.net found that such tools are easy to get.
    .p-2 = In 2026, UNICEF, ECPAT and INTERPOL brought out a study from 11 countries. At least 1.2 million children aged 12–17 said their picture was turned into such a fake. That was within one year. In some countries it was one child in 25.
    .p-3 = So most children do not go through this. Still, it is worth showing fewer faces from the front in public. British experts told schools the same in 2026. That does not end the risk.
    .p-4 = Has it happened already? Your child has done nothing wrong. Do not save it and do not pass it on. Go to “Something has already happened” and find help there.
    .do = Stop showing faces in public. Start with your profile photo and the school.

## Searching, deleting, knowing

lesson-search-and-copies = What deleting can and cannot do
    .short = Deleting works from now on, and it helps to do it in the right order.
    .p-1 = Once you delete a picture, nobody new can see it or save it there. That is worth a lot, even after years. It pays off late as well.
    .p-2 = Deleting works from now on, not backwards. Copies and screenshots stay with the people who have them. Archives do not change, and nor does an AI that has already learnt.
    .p-3 = Search comes last. A search engine usually drops a picture only once it is gone from the page. There is one exception: Google usually hides pictures of under-18s when a parent asks. You do not have to prove any harm. On the page itself, the picture stays.
    .p-4 = This is a good order: make the circle smaller, delete pictures, ask others, and then turn to search. That way you do nothing twice.
    .do = First ask the website to delete the picture. Then ask Google.

lesson-face-search = Do not search with a face
    .also = PimEyes, reverse search, image search
    .short = Words often find what strangers would find, and give no picture away.
    .p-1 = There are sites that search the web for faces. You upload a photo and get a list of hits. It sounds like a good way to check.
    .p-2 = But then one more firm has your child’s face. The service PimEyes says that it keeps search pictures for 48 hours. Since 2023, it has blocked searches for children, but the block makes mistakes. Its rules only allow your own face.
    .p-3 = To opt out there, you have to send a photo of the face too. It only works for this one search. The pictures on the pages stay where they are.
    .p-4 = Search with words: a first name and a town, a school or a club. You do not have to upload a thing. If someone must not find your child, use old places only. Then tidy up where the picture is. You will not find it all, but often what strangers would find.
    .do = Search with two words and no picture. Then ask the website to delete.

lesson-how-much-is-known = What is known and what is not
    .short = Ordinary pictures have been misused; how often, the reports do not say.
    .p-1 = More than once, police and the press have found ordinary pictures from networks on forums about abuse. That much is known. How often it happens in all, the reports do not say.
    .p-2 = One example is the German broadcaster NDR. In 2021, it had millions of pictures checked. On one large platform, at least one in four came from Facebook or Instagram. That is true of this one platform, not of the whole web.
    .p-3 = Many big figures count reports, not children. NCMEC, which takes such reports in the US, says so itself. Australian police call it rare, but real, that ordinary pictures are used like this.
    .p-4 = What does it mean for you? A few calm steps are worth it. You can take them without fear. A small circle and fewer clues make many things harder, if not all.
    .do = Pick one big switch and change it today.

lesson-good-alternatives = Lovely ways to show pictures
    .short = You can share the joy and still give little away.
    .p-1 = Showing pictures feels good; it just need not be on the open web. Police in western Germany suggest prints. A book, a frame or an evening with photos is fun for many people.
    .p-2 = If you want to use your phone, make it a small group. An album for guests only works well too. They can make copies as well, but you know each of them.
    .p-3 = Online, show what your child is up to: hands in the dough, prints in the sand, an empty swing. In a 2023 study, parents who share with care did it that way. They show their child from behind or from far away.
    .p-4 = A short pause helps too: who is this picture for? Would I hang it up all over town? The Swiss child protection body asks that. A sentence with “if” and “then” helps you stick to it. Many studies show this, most recently in 2024.
    .do = Write this down: if I want to post, then I ask my child first.
