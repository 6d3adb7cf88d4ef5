### Nursery: the place and its steps

place-nursery = Nursery
    .also = kindergarten, daycare, childminder, preschool
    .about = Nursery photos can be on the web, in an app or on the wall. You can always ask.
    .report-how = Talk to the staff first. Then write to the head: which picture, where, by when. Withdraw your consent to photos as you do so. Ask for a short reply.
    .report-who = A parent may ask. In Germany you do not have to give a reason.
    .report-needs = Say which picture it is and where it is. For a website, the link helps.

step-nursery-consent = Check what you agreed to at nursery
    .what = Ask for a copy of your photo form. Check each use: wall, folder, app, website, paper. Cross out what you no longer want.
    .why = Agreeing to a photo is not the same as agreeing to have it online. What has been printed stays.
    .search-for = consent
    .find-out = Ask the office for the form. Look at the ticks and the date. If a line is missing, write it in.

step-nursery-website = Look through the nursery’s website
    .what = Open the website of the nursery and of the group that runs it. Look at old parties, outings and newsletters. Note down each page that shows your child.
    .why = Anyone can see open pages, and so can search engines. In 2016 one German data protection office even doubted that consent to such pictures counts. Copies stay after a page is deleted.
    .search-for = gallery
    .find-out = Open the website on a computer. Look under “News” and “Archive”. Can you tell it is your child?

step-nursery-withdraw = Withdraw your consent to nursery photos
    .what = Write to the head and say which photos should go. Add where they are. Ask for a reply by a set day.
    .what-protection-order = Write to the head and say which photos should go, and where they are. Never give your new place. With an old nursery, ask your adviser first.
    .why = In Germany you can do so at any time, free of charge and without giving a reason. Pictures on the web must then go soon; prints and copies stay.
    .search-for = withdraw
    .find-out = Are there pictures you no longer want up? Look for the word “withdraw” on the form. If it is not there, write to the head.

step-nursery-tell-staff = Tell the nursery if nobody should find your child
    .what = Ask for a clear no to any picture that others see. Ask who on the staff knows. Agree who will bear it in mind on outings.
    .why = Some children should not be easy to find, such as a child in foster care. A no helps from now on; name the old pictures too.
    .search-for = contact
    .find-out = Is there anyone who should not find your child? Ask what the head has on file. Ask about new staff too.

step-nursery-names = Ask for pictures without names
    .what = Ask them not to put names next to photos. That goes for name tags, folders and cakes in the picture. A photo from behind will often do.
    .why = A name makes a picture easy to find. Without one it can still be seen, but it gives less away.
    .search-for = name
    .find-out = Look at three nursery pictures. Read what is in them and below. Is your child’s name there?

step-nursery-parties = Ask what the photo rule is before a party
    .what = Ask the staff whether photos are fine at the party. Do not post a picture that shows other children. Ask the other parents to do the same.
    .why = A host may also say no to photos. It will not stop every phone, but people will know.
    .search-for = party
    .find-out = Read the next invitation. Does it say a word about photos? If not, ask.

step-nursery-app = Check who sees photos in the nursery app
    .what = Check who can see and save photos in the app. Ask the staff when photos are deleted there.
    .why = Other parents may be able to save pictures there too. It differs from app to app.
    .search-for = save
    .find-out = Open a group photo in the app. Is there a button to save it? Ask the staff who else sees it.

step-nursery-leaving = Check what stays after nursery
    .what = Check whether the app, website or chat still has pictures. First save what you want to keep. Then ask when the rest will be deleted.
    .what-protection-order = Check whether the app, website or chat still has pictures. Ask your adviser before you write to the old nursery. Never give your new place.
    .why = Nobody can look at what is no longer there. What other parents have saved stays with them.
    .search-for = sign off
    .find-out = Has your child left nursery? Open the old app. See if there are still pictures.
