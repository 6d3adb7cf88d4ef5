### School: the place and its steps

place-school = School
    .about = Photos from school can end up on websites, in chats or in the local paper. You can always ask.
    .report-how = First ask the teacher or the office. Then write to the head: which picture, where, by when. Withdraw your consent to photos as you do so. If no reply comes, ask who looks after data protection.
    .report-who = A parent may ask. From about 14, it is best if your child asks too.
    .report-needs = Say which picture it is and where it is. For a website, the link helps.

step-school-read-consent = Read the photo consent form once more
    .what = Find the form, or ask for a copy of it. Check what the photos are for, where they appear and for how long.
    .why = Then you know where pictures of your child may be shown. In the EU, blanket consent is no longer enough.
    .search-for = consent
    .find-out = Ask the office for your form. Look at the date and the ticks. If you have no copy, ask for one.

step-school-separate-yes = Consent to each use separately
    .what = Decide on each one: class, yearbook, paper, website, each network, chat and video. Say whether a name may appear with the photo. If a line is missing, write it in.
    .why = Then a yes to the yearbook is not a yes to the web. Each yes is your free choice, and fewer people see the picture.
    .search-for = purpose
    .find-out = Look at your form. Does each use have its own box? If not, ask what applies now.

step-school-web-galleries = Look through the website and its old galleries
    .what = Open the school’s website. Look at galleries, reports and newsletters. Write down each page that shows your child.
    .why = Anyone can see these pages, even without an account. Search engines can find them too.
    .search-for = gallery
    .find-out = Open the website on a computer. Look under “Gallery”, “News” and “Archive”. Note down whether your child is there.

step-school-withdraw-consent = Withdraw your consent to photos
    .what = Write to the head and say which photos should go, and where they are. You do not need to give a reason. Ask for a reply by a set day.
    .what-protection-order = Write to the head and say which photos should go, and where they are. Never give your new place. With an old school, ask your adviser first.
    .why = Your no counts from then on, and pictures on the web should come down soon. Printed copies, and copies held by others, stay.
    .search-for = withdraw
    .find-out = Look for the word “withdraw” on your form. It often says who to write to. If not, write to the head.

step-school-no-faces = Ask for pictures without faces on open pages
    .what = Ask the school to show children there only from behind or from far away. Hands or a piece of work will do as well. Ask whether the school has a rule.
    .why = UK experts advised this in 2026, after a school there was blackmailed with fake pictures. Without a face, that is harder. Clothes and the place still show.
    .search-for = home page
    .find-out = Open the school’s website. Look at the large pictures. Can you see children’s faces?

step-school-social-channels = Ask where the school posts pictures
    .what = Ask which networks they use and who does the posting. Say clearly whether your child may be shown there.
    .why = Agreeing to a photo is not the same as agreeing to have it posted. On a network, many people can see and copy it.
    .search-for = Instagram
    .find-out = Look on the website for links to networks. Look at the latest pictures there. Ask the head if there are more.

step-school-names = Ask for photos without names
    .what = Ask them not to put names next to photos. That goes for lists and file names, too. “Our class” is enough.
    .why = With a name next to it, a picture can be found by that name. Without a name it reveals less, but it can still be seen.
    .search-for = name
    .find-out = Open the class page and the reports. Is your child’s name next to a photo? Look at signs and books in the picture too.

step-school-old-galleries = Ask the school to delete old galleries
    .what = Ask the head to look through old pictures now and then. Suggest a limit, such as one school year. Name the pages you have found.
    .why = Hardly anyone needs old galleries, but they are still open. Copies in search results or an archive do not go with them.
    .search-for = archive
    .find-out = Open the oldest year on the website. Have those children grown up? Ask when the pictures will go.

step-school-both-parents = Agree at home who says yes to photos
    .what = If you share custody, talk with the other parent. Ask your child as well. From about 14, their own yes counts too.
    .what-separation = Send the other parent a short note on what it is about. Ask for a yes or no to each use. Ask your child as well.
    .what-protection-order = Ask your adviser who may say yes. Until then, say no to pictures on the web. Ask your child as well.
    .why = In Germany, a photo on a network then needs a yes from both of you. A no from your child should count as well.
    .search-for = signature
    .find-out = See who signed the form. Do you know who may say yes? Ask your child what they would like.

step-school-tell-staff = Tell the head if no picture may be shown
    .what = Ask for a clear no to any picture that everyone can see. Ask who on the staff knows. Agree how your child can still join in.
    .why = Some children should not be easy to find, such as a child in foster care. A picture can show where they are.
    .search-for = contact
    .find-out = Is there anyone who should not find your child? Ask what the head has on file. Ask which staff know about your no.

step-school-class-chat = Suggest a photo rule for the class chat
    .what = Write: “Please ask first before you post pictures of other children.” Ask people not to pass on pictures from this chat.
    .why = In a chat, one tap is enough to save or send a picture. A rule slows this down but does not stop every copy.
    .search-for = description
    .find-out = Read what it says at the top of the chat. Look at the last few photos. Ask if there is a rule yet.

step-school-parties = Ask guests to check before they post photos
    .what = Put it on the invitation. Show other children only if their parents agree. At a school event, ask what the rule is.
    .why = Party pictures often show other children too. A host may also say no to photos.
    .search-for = consent
    .find-out = Who took photos at the last party? Ask where the pictures are now. If you wish, ask for them to be deleted.

step-school-file-names = Check the names of the school’s picture files
    .what = Check whether the link to a picture has your child’s name in it. Read the text below it too. Ask for a number in place of the name.
    .why = The name of a file is often open on the web, even if you do not see it at once. The picture stays up under its new name.
    .search-for = file name
    .find-out = Open the picture in a new tab. Read the line at the top. Is there a name in it?

step-school-data-protection = Check who can help with data protection
    .what = If no reply comes, check who looks after data protection there. Then check which office can help where you live.
    .why = These people can ask again if your letter gets no reply. Who that is differs from country to country.
    .search-for = privacy
    .find-out = Look under “Privacy” on the website. Look for a name or an email there. If you find none, ask the office.
