### The help door: what to do now in four situations, and who helps

help-independence = Schnappschutz is open source and independent. Europol, the police and the services named here have no part in it. They have not checked it either.
help-no-legal-advice = This is not legal advice. For your own case, ask the police, a helpline or a lawyer.
help-numbers-note = Numbers can change. So each one shows the day we last checked it.

## Situations

help-photo-misused = A picture of my child is where it should not be
    .also = photo stolen, misused, fake profile, impersonation, someone else posted a photo
    .first = You can do something, one step at a time. First write down where the picture is.
    .step-1 = Write down the link, the name of the account, the day and the time. Look just once to do this.
    .step-2 = Does the picture or the site look sexual? Then choose “I have seen pictures of child sexual abuse”. If not, read on here.
    .step-3 = Do you know the person? Ask them kindly, in writing, to delete it by a set day. If a school or company does not act, ask the data protection authority.
    .step-4 = Report the picture to the platform it is on. Check whether you can choose “privacy” as the reason. Keep the reply.
    .step-5 = Complain to the platform if that does not help. In the EU it must give its reasons. The regulator checks platforms but does not delete single pictures.
    .step-6 = Ask Google to stop showing it in image results. You can do this for a child under 18. The picture stays on the page itself.
    .step-7 = Does an account pose as your child? Report it and warn your contacts. If it writes to other children, call the police.
    .step-8 = Then delete your own post with the picture. Check who can see your other pictures, too.
    .never = Do not threaten anyone. Do not put the picture into a face search. If anything looks sexual, do not save it and do not pass it on.
    .child = A picture of you ended up in the wrong place. You did nothing wrong, and I am dealing with it now.

help-blackmail = My child is being blackmailed
    .also = blackmail, blackmailed, sextortion, threat, money, nude
    .first = Stay with your child now. Send nothing more and pay nothing. You are not alone with this.
    .step-1 = Stay calm. Thank your child for telling you. If you fear for their life, call the emergency number at once.
    .step-2 = Send nothing more and pay nothing. Paying rarely makes it stop.
    .step-3 = Keep the text of the chat, the profile and any payment details. You may take screenshots of these. An intimate picture must never be in them.
    .step-4 = After that, stop replying. Block the account and report it. Do not delete the chat or your child’s account.
    .step-5 = Call the police or go to a station. Take the phone or tablet with you. In danger, call the emergency number at once.
    .step-6 = Use Take It Down on the device that already has the nude pictures. It works on platforms that take part and uploads no picture. Never download a picture for it.
    .step-7 = Has money gone already? Stop all further payments and keep the receipts. Call the bank or the company that sold the vouchers.
    .step-8 = Do not leave your child alone for the first few nights. A children’s helpline can listen too. You can call the emergency number at night as well.
    .never = Do not scold, as your child did nothing wrong. Do not take the phone away as a first move. Do not copy the intimate picture. Show the phone to the police only. Delete nothing until the police say so.
    .child = I am glad you told me. This is not your fault, and I am staying with you.
    .sayno = #SayNo is a campaign by Europol and the police of many countries. It helps young people who are being blackmailed. Schnappschutz is not part of it.

help-abuse-material = I have seen pictures of child sexual abuse
    .also = abuse, child pornography, CSAM, illegal pictures
    .first = You do not have to look any longer. Write down the link and close the page. Do not save anything.
    .step-1 = Is a child in danger right now? Call the emergency number at once. If not, you have time for the next steps.
    .step-2 = Did it come in a chat? Do not open it further. Do not pass it on and do not save it. Call the police today. Ask how to keep or delete it. Say if the phone saved it by itself. Say if your child passed it on. Take the phone or tablet with you.
    .step-3 = Write down the link, day and time by hand. Add the app and the name of the account or group. Do not take a picture of it.
    .step-4 = Close the page and do not search for more. To search can be a crime, even if you want to help.
    .step-5 = Report it, but to one place only; the addresses are below. Double reports slow the work down. Do you live in Liechtenstein? Then report it to the police.
    .step-6 = Ask the police if and when to delete things. All of this also holds if the picture shows your own child.
    .step-7 = Look after yourself as well. In Germany, the Hilfe-Telefon Sexueller Missbrauch also helps if you only saw something.
    .never = Do not save it, take a screenshot or pass it on. Not even as proof, as this can be a crime. Keep it out of the cloud, the school and the parents’ group.
    .child = I am glad you came to me. You do not have to describe any of it. We will get help together.

help-fake-image = Someone faked a sexual picture of my child
    .also = deepfake, nude, AI image, fake
    .first = Listen to your child, who did nothing wrong. Do not save the picture. There is help.
    .step-1 = Believe your child. Treat the fake as seriously as a real picture.
    .step-2 = Write down in words who, where and when. Do not save the picture.
    .step-3 = Report the picture to the platform. In the EU it must have a way to do this. Keep the reply.
    .step-4 = Go to the police and take the phone or tablet with you. A fake can be a crime too.
    .step-5 = Does the picture come from school? Check with the head today how the school can help. No one there should collect the pictures.
    .step-6 = Take It Down helps against nude pictures of under-18s. Check there whether it also takes fakes. Never download a picture for it.
    .step-7 = Call a helpline. There is a number for your child, and there is advice for you too.
    .step-8 = Check later which pictures of your child anyone can see. Start with those that show the face from the front. Think of the school’s website too.
    .never = Do not save it, take a screenshot or pass it on. Not even as proof. Do not show it to anyone at school or in the parents’ group.
    .child = The picture is a fake, and it is not your fault. I believe you, and we will deal with this together.

## Germany

line-de-police = Police
    .what = In an emergency, and when a crime has been committed
    .hours = 24 hours a day
line-de-emergency = Emergency number
    .what = When your child or anyone else is in danger
    .hours = 24 hours a day
line-de-kinder-jugendtelefon = Nummer gegen Kummer: helpline for children and teenagers
    .what = For children and teenagers, with any worry
    .hours = As of 2020: Monday to Saturday, 2 pm to 8 pm. Hours may have changed.
line-de-hilfe-telefon = Hilfe-Telefon Sexueller Missbrauch: sexual abuse helpline
    .what = For any question about sexual abuse, online too, even if it is just a feeling
    .hours = As of 2024: Monday, Wednesday and Friday, 9 am to 2 pm. Tuesday and Thursday, 3 pm to 8 pm. Hours may have changed. There is help in 19 languages and in sign language.
line-de-elterntelefon = Nummer gegen Kummer: helpline for parents
    .what = For parents who need advice
    .hours = As of 2020: Monday to Friday, 9 am to 5 pm. Tuesday and Thursday until 7 pm. Hours may have changed.
line-de-missing-children = Missing children hotline
    .what = When a child is missing or has run away
    .hours = 24 hours a day
line-de-jugendschutz-net = jugendschutz.net
    .what = Report things online that harm children or are against the law
    .hours = online, at any time
line-de-eco = eco complaints office
    .what = Report child abuse material and other illegal content
    .hours = online, at any time
line-de-fsm = FSM complaints office
    .what = Report child abuse material and other illegal content
    .hours = online, at any time
line-de-dsc = Digital Services Coordinator, Bundesnetzagentur
    .what = When a platform ignores reports; this body does not delete single pictures
    .hours = online, at any time
line-de-weisser-ring = WEISSER RING
    .what = For people harmed by a crime, and their families
    .hours = As of 2020: every day, 7 am to 10 pm. Hours may have changed.
line-de-hateaid = HateAid
    .what = Online violence against adults; for children, HateAid points to other services
    .hours = As of 2024: Monday, 10 am to 1 pm. Tuesday, 3 pm to 6 pm. Thursday, 4 pm to 7 pm. Hours may have changed.

## Austria

line-at-emergency = Emergency number
    .what = When your child or anyone else is in danger
    .hours = 24 hours a day
line-at-rat-auf-draht = Rat auf Draht
    .what = For children, teenagers and those who care for them
    .hours = 24 hours a day
line-at-elternseite = elternseite.at
    .what = For parents, with advice by video too
    .hours = by appointment; the site says whether it costs anything
line-at-missing-children = Missing children hotline
    .what = When a child is missing; Rat auf Draht answers the phone
    .hours = 24 hours a day
line-at-stopline = Stopline
    .what = Report child abuse material
    .hours = online, at any time; dealt with within one working day
line-at-rtr = RTR: complaints about online services
    .what = When a platform ignores reports; this body does not delete single pictures
    .hours = online, at any time

## Switzerland

line-ch-emergency = Emergency number
    .what = When your child or anyone else is in danger
    .hours = 24 hours a day
line-ch-147 = Pro Juventute 147
    .what = For children and teenagers, with any worry
    .hours = 24 hours a day, every day
line-ch-elternberatung = Pro Juventute advice for parents
    .what = For parents who need advice
    .hours = As of 2022: 24 hours a day. Hours may have changed.
line-ch-elternnotruf = Elternnotruf: helpline for parents
    .what = For parents under strain in Zurich, Aargau, Bern and Zug
    .hours = 24 hours a day, says an older source. Hours may have changed.
line-ch-missing-children = Missing Children Switzerland
    .what = When a child is missing or has run away
    .hours = 24 hours a day
line-ch-clickandstop = clickandstop.ch
    .what = Report child abuse material; advice on blackmail and grooming online
    .hours = online, at any time; the hours for chat and phone are listed there

## Liechtenstein

line-li-emergency = Emergency number
    .what = When your child or anyone else is in danger
    .hours = 24 hours a day
line-li-147 = Pro Juventute 147
    .what = For children and teenagers, with any worry
    .hours = 24 hours a day, every day
line-li-elternberatung = Pro Juventute advice for parents
    .what = For parents who need advice
    .hours = As of 2022: 24 hours a day. Hours may have changed.
line-li-kinderschutz = Amt für Soziale Dienste: protection of children and teenagers
    .what = Advice on protecting children and teenagers
    .hours = office hours; look them up on llv.li
line-li-kinderdienst = Kinder- und Jugenddienst: service for children and teenagers
    .what = When you fear that a child is being harmed
    .hours = office hours; you will find number and hours on llv.li

## Luxembourg

line-lu-police = Police
    .what = In an emergency, and when a crime has been committed
    .hours = 24 hours a day
line-lu-emergency = Emergency number
    .what = When your child or anyone else is in danger
    .hours = 24 hours a day
line-lu-kjt = Kanner-Jugendtelefon
    .what = For children and teenagers, with any worry
    .hours = Hours not checked; look them up on kjt.lu
line-lu-bee-secure = BEE SECURE Helpline
    .what = For questions and worries about life online, in confidence
    .hours = Hours not checked; look them up on bee-secure.lu
line-lu-elterentelefon = Elterentelefon
    .what = For parents who need advice; at set times in English too
    .hours = Hours not checked; look them up on kjt.lu
line-lu-stopline = BEE SECURE Stopline
    .what = Report child abuse material
    .hours = online, at any time
line-lu-childprotection = childprotection.lu
    .what = Report the sexual exploitation of a child
    .hours = online, at any time

## United Kingdom

line-gb-police = Emergency number 999
    .what = When your child or anyone else is in danger
    .hours = 24 hours a day
line-gb-emergency = Emergency number 112
    .what = In an emergency; works in the UK alongside 999
    .hours = 24 hours a day
line-gb-childline = Childline
    .what = For anyone under 19, with any worry
    .hours = Day and night, says our source. Hours may have changed.
line-gb-nspcc = NSPCC Helpline
    .what = For adults who are worried about a child
    .hours = Hours have changed several times; look them up on nspcc.org.uk
line-gb-iwf = Internet Watch Foundation (IWF)
    .what = Report child abuse material
    .hours = online, at any time
line-gb-ceop = CEOP, part of the National Crime Agency
    .what = Grooming and sexual abuse online; check there how to report
    .hours = online, at any time
line-gb-report-remove = Report Remove
    .what = Under 18: have nude pictures taken off the public web; age is checked
    .hours = online, at any time; you reach it through Childline
line-gb-ico = ICO, the data protection regulator
    .what = When a company or school misuses pictures
    .hours = online, at any time

## Ireland

line-ie-emergency = Emergency number
    .what = When your child or anyone else is in danger
    .hours = 24 hours a day
line-ie-childline = Childline (ISPCC)
    .what = For children and teenagers, with any worry
    .hours = 24 hours a day
line-ie-hotline = Hotline.ie
    .what = Report child abuse material, and intimate pictures shared without consent
    .hours = online, at any time

## EU-wide and international

line-eu-emergency = Emergency number in the EU
    .what = In an emergency, in every country of the EU
    .hours = 24 hours a day
line-eu-child-helplines = Child helplines in Europe
    .what = For children, in several countries; we only checked Germany and Luxembourg
    .hours = differ by country; look them up on the website
line-eu-better-internet = Better Internet for Kids
    .what = A list of helplines and reporting points in Europe
    .hours = online, at any time
line-eu-missing-children = Missing children hotline
    .what = When a child is missing; in 32 countries, often in English too
    .hours = 24 hours a day
line-eu-inhope = INHOPE
    .what = Finds the place in your country to report child abuse material
    .hours = online, at any time
line-eu-take-it-down = Take It Down
    .what = Helps worldwide against nude pictures of under-18s, but only on platforms that take part
    .hours = online, at any time, in many languages
line-eu-google-minors = Google: remove pictures of children from search
    .what = For pictures of children under 18; you need the link to the picture itself
    .hours = online, at any time
line-eu-stopncii = StopNCII
    .what = Helps against intimate pictures online of people aged 18 or over
    .hours = online, at any time, in several languages
