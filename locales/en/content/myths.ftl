### Myths: what many people believe, and what is true. Kind, short, with the next step.

myth-private-is-enough = “My account is private, so no stranger can see it.”
    .short = Going private is a good first step, yet a few gaps stay open.
    .p-1 = Everyone can still see your profile picture and your name. People who follow you stay until you remove them. Copies they made stay too.
    .p-2 = In 2021 the German broadcaster NDR traced stolen pictures of children. Some came from profiles that were not open to all. Perhaps somebody in the circle had passed them on. The German police (BKA) say so as well: private pictures travel through relatives and friends.
    .do = Set your account to private. Then read through your list of followers.

myth-emoji-is-enough = “An emoji over the face makes it fine.”
    .short = An emoji helps a little; a picture without a face helps more.
    .p-1 = Experts do not agree on this. Police in the German state of NRW and the Kinderhilfswerk find it useful. In 2020 the Kinderschutzbund called it a stopgap. Kinderschutz Schweiz warns that it makes people feel too sure.
    .p-2 = An emoji hides the face and nothing else. A team shirt, a place or a name still tells a lot. Take the picture from behind, and there is nothing to uncover. Small hands at work look lovely too.
    .do = Take the next picture from behind. Show faces to a few people only.

myth-location-is-removed = “Networks take the place out of photos anyway.”
    .short = That is partly true, but many other ways send the place along.
    .p-1 = On Instagram, Facebook and TikTok, other people usually cannot see where a photo was taken. Tests in 2026 showed this. The platform itself can read the place and keep it.
    .p-2 = Send the photo as a file, by email, with AirDrop or as a link, and the place often goes too. And no network removes what the picture shows: a sign, a crest, your front door.
    .do = Turn off the location in your camera. Send pictures as photos, not as files.

myth-deleted-is-gone = “Once I delete it, it is gone.”
    .short = Deleting is always worth it, but it does not bring copies back.
    .p-1 = Once you delete a picture, nobody can look at it or save it there. That helps even after years. Copies that others made will stay. Search results and archived pages often stay for a while too.
    .p-2 = So it helps to do things in order: first the page itself, then the search engine, then the archive. There is one exception. Google usually takes pictures of under-18s out of its results even before that, if parents ask.
    .do = Ask the website that shows the picture first. Then go to the search engine.

myth-unlisted-is-hidden = “Without the link, nobody will find the video.”
    .short = A link is a key with no name on it: whoever holds it gets in.
    .p-1 = “Unlisted” on YouTube does not mean private. Anyone with the link can watch and pass the link on. If somebody adds the video to an open playlist, it shows up there. Links to photos work much the same.
    .p-2 = You cannot see who uses a link. In 2024 Human Rights Watch looked at a set of pictures for training AI. It even found a child from an unlisted video.
    .do = Set your videos to “Private”. Invite your family by name.

myth-nobody-cares-about-us = “Who would care about our ordinary pictures?”
    .short = Hardly anyone would, yet quite ordinary pictures have been stolen too.
    .p-1 = In 2021 the German broadcaster NDR had millions of pictures checked. On one large illegal platform at least one in four came from Facebook or Instagram. One boy alone appeared in 979 photos. All of them came from his Instagram page.
    .p-2 = They are pictures as in any album: the beach, gymnastics, daily life. Police in Australia call it rare, but real. There is nothing for you to regret. A small circle makes it harder from now on, though it cannot rule it out.
    .do = Set one account to private. Then limit your old posts.

myth-half-of-all = “Half of the bad pictures come from parents.”
    .short = This figure is wrong as it stands, however often you read it.
    .p-1 = It goes back to a report from Australia in 2015. An investigator spoke about one single site with at least 45 million pictures. About half of them seemed to come straight from social networks. The agency spoke of up to half on some sites. They were everyday pictures.
    .p-2 = The investigator also said that this was a small part of what his team looks into. The figure tells us nothing about the internet as a whole. One thing is true: ordinary pictures do sometimes end up where they do not belong.
    .do = Leave the figure out. Limit your old posts today instead.

myth-austrian-daughter = “An 18-year-old sued her parents over photos.”
    .short = No court record of this Austrian case was found.
    .p-1 = The story tells of a daughter in Austria and of 500 photos. Deutsche Welle, a German broadcaster, looked into it in 2016. No such case was found at any court.
    .p-2 = Something else is true. In the EU, what a child once agreed to can be taken back later. That still holds once they are grown up. Recital 65 of the data protection rules of 2016 (GDPR) says so. It is nicer to tidy up together today.
    .do = Ask your child which old picture should go. Delete it together.

myth-child-too-small-to-ask = “My child is too small to be asked.”
    .short = Even small children show you whether they like a picture.
    .p-1 = A toddler turns away or pushes the phone aside. That is a no, and you can see it. An expert in Switzerland said in 2023 that young children can show a yes or a no. In the US, the advice in 2016 was to ask from about three or four.
    .p-2 = Older children know well who may see what. A study at the University of Cologne showed this in 2018. Most of the time, nobody asks them. For the very small ones, you decide. So less is more here.
    .do = Show your child the picture and ask. A no needs no reason.

myth-only-family-follows = “Only family and friends follow me.”
    .short = That may be true, and one look at your list will tell.
    .p-1 = A list grows over the years. When you go private, all your old followers stay. So Netsafe in New Zealand advises you to keep the list short.
    .p-2 = Kind people pass pictures on as well. The German police (BKA) say that even private pictures get out through relatives and friends. And at first your WhatsApp status goes to all contacts who also have your number.
    .do = Read ten names on your list. Remove anyone you do not know.

myth-story-is-gone-in-24-hours = “The story is gone after 24 hours.”
    .short = On your side yes, but whoever sees it can keep it.
    .p-1 = One day is enough to save a picture or to take a screenshot. And a story that you put in your Instagram highlights stays there until you take it out.
    .p-2 = On WhatsApp your status first goes to all contacts who also have your number. Your landlord or your boss may be one of them. If you pick fewer people, that only counts from your next status on.
    .do = Pick who sees your next status. Then tidy up your highlights.

myth-face-search-finds-copies = “A face search will find every copy.”
    .short = It does not find them all, and it gains one more picture.
    .p-1 = Upload the face, and one more company has a picture of your child. PimEyes says that it keeps such a picture for 48 hours. Since October 2023 it has blocked searches for children. But the block makes mistakes, for example with teenagers.
    .p-2 = PimEyes does not look inside networks where you have to log in. Words work better: a name, a place, a school or a club. Words will not find it all either, but you give no picture away.
    .do = Search with words. Then tidy up where the picture is.

myth-school-must-be-allowed = “I signed the form, so the school may do it.”
    .short = You can withdraw your consent to photos at any time.
    .p-1 = You need no reason, and your no counts from then on. In Germany, pictures online must then go at once, a site on nursery law wrote in 2017. Printed booklets stay. In Austria and Switzerland you can withdraw consent too.
    .p-2 = In the EU, blanket consent is no longer enough, a German school insurer (DGUV) wrote in 2020. In the UK, the NCA and the IWF told parents in July 2026 to look at old forms again. Asking is always fine.
    .do = Read the form once more. Write to the head and say what no longer counts.

myth-ai-only-adults = “Meta’s AI only learns from adults.”
    .short = Meta leaves out children’s accounts, not children in your pictures.
    .p-1 = In the EU, Meta has used what adults post in public since 27 May 2025. What counts is who the account belongs to. So a public photo of your child in your account is part of it.
    .p-2 = Meta leaves out private accounts. You can also object; you need no reason and there is no deadline. The German consumer advice centre explains how. It only works from now on: the AI keeps what it has learnt.
    .do = Set your account to private. Then object to the use for AI.

myth-whatsapp-is-private = “WhatsApp is private, after all.”
    .short = Chats are encrypted, but many people see your picture and status.
    .p-1 = At first, everyone who uses WhatsApp can see your profile picture. In 2025 a team at the University of Vienna put a number on it. Of 3.5 billion accounts, about 57 % showed a picture to everyone.
    .p-2 = At first, all contacts who also have your number see your status. Change that, and it counts for new ones only. And anyone who gets a picture in a chat can pass it on.
    .do = Choose who sees your picture and status. Pick a picture without your child.

myth-marketplace-without-face = “I can show clothes on my child if the face is hidden.”
    .short = Pictures without a face have been collected as well.
    .p-1 = In 2025 the German newsrooms NDR, WDR and SZ reported on a sexual group on Telegram. It had more than 2,000 members. It held photos of over 100 people who sell on Vinted. Some of them showed no face.
    .p-2 = The German consumer advice centre says: show clothes flat or on a hanger. Do not show them worn, least of all by children. Some photos stayed around after they were deleted. But new people no longer see them in your ad.
    .do = Replace photos of your child in your ads. Lay the clothes out flat.

myth-google-wants-proof = “Google only acts if I can prove harm.”
    .short = For pictures of under-18s, it is usually enough that a parent asks.
    .p-1 = Since October 2021 Google has taken such pictures out of its results on request. You do not have to prove any harm. There are exceptions for news of strong public interest. Your child may ask too.
    .p-2 = You need the address of the picture, not just of the page. The picture stays on the page itself. This way ends on the 18th birthday.
    .do = Search for the name. Then ask Google to hide the pictures.
