### The help door: what to do now in four situations, and who helps

help-independence = Schnappschutz is open source and independent. Europol, the police and all other bodies named here have no part in it and have not checked it.
help-no-legal-advice = This is not legal advice: for your own case, ask the police, a helpline or a lawyer.
help-numbers-note = Numbers can change, so each one shows the day we last checked it.

## Situations

help-photo-misused = A picture of my child is where it should not be
    .first = You can do something now, one step at a time. First write down where the picture is.
    .step-1 = Write down the address, account name, day and time, in words. Look just once to do this.
    .step-2 = Go to the part on abuse material if the picture or the site looks sexual. If not, read on here.
    .step-3 = Ask people you know to take it down. Write kindly and name a day. If a school or firm does not act, ask the data protection authority.
    .step-4 = Report the picture to the service. Check whether you can choose “privacy” as the reason. Keep the reply.
    .step-5 = Complain to the service if it does not help. In the EU it must give its reasons. Regulators check services but do not delete single pictures.
    .step-6 = Ask Google to stop showing it in image results. You can do this for a child under 18. It will still be on the site itself.
    .step-7 = Report any account that poses as your child. Warn your contacts. If it writes to other children, call the police.
    .step-8 = Take your own post down next. Then check who can see your pictures.
    .never = If it looks sexual, do not save it and do not pass it on. Do not threaten anyone. Do not put the picture into a face search.
    .child = A picture of you ended up in the wrong place. You did nothing wrong, and I am dealing with it now.

help-blackmail = My child is being blackmailed
    .first = You are not alone with this, and there is help. Stay with your child now.
    .step-1 = Stay calm and close. Thank your child for telling you.
    .step-2 = Send nothing more and pay nothing. Paying rarely makes it stop.
    .step-3 = Keep the text of the chat, the profile and any payment details. Screenshots of these are fine. No intimate picture may ever be in them.
    .step-4 = Stop replying only after that. Block the account and report it. Do not delete the chat or your own account.
    .step-5 = Call the police or go to a station. Take the phone or tablet with you. In danger, call the emergency number at once.
    .step-6 = Use Take It Down on the device that already has the nude pictures. It works on services that take part and uploads no picture. Never download a picture for it.
    .step-7 = Stop all payments if money has been sent. Keep the receipts. Call the bank or the voucher firm.
    .step-8 = Stay with your child for the first few nights. A children’s helpline can listen too. If you fear for their life, call the emergency number.
    .never = Do not scold, and do not take the phone away as a first move. Never save or show the intimate picture. Delete nothing until the police say so.
    .child = I am glad you told me. You are not to blame, and I am staying with you.
    .sayno = #SayNo is a campaign by Europol and the police of many countries. It helps young people who are being blackmailed. This app is independent of it.

help-abuse-material = I came across child abuse material
    .first = You do not have to look any longer. Write down the address and close the page.
    .step-1 = Call the emergency number at once if a child is in danger now. If not, you have time for the next steps.
    .step-2 = Write down the address, day and time by hand. Add the name of the service, account or group. Leave pictures out.
    .step-3 = Close the page. Do not search for more. To search can be a crime, even if you want to help.
    .step-4 = Report it to one hotline only. Double reports slow the work down. In Liechtenstein, report it to the police.
    .step-5 = Call the police today if it came in a chat. Leave the group. Take the phone or tablet to the police.
    .step-6 = Ask the police if and when to delete things. All of this holds if the picture shows your own child, too.
    .step-7 = Take care of yourself as well. In Germany, Hilfe-Telefon Sexueller Missbrauch is also there if you only saw something.
    .never = Do not save it, take a screenshot or pass it on. Not even as proof, as this can be a crime. Keep it out of the cloud, the school and the parents’ group.
    .child = I am glad you came to me. You do not have to describe it, and we will get help together.

help-fake-image = Someone made a sexual fake of my child
    .first = Your child did nothing wrong, and there is help. Listen to your child first.
    .step-1 = Believe your child. Treat the fake as seriously as a real picture.
    .step-2 = Write down in words who, where and when. Do not save the picture.
    .step-3 = Report the picture to the service. In the EU it must have a way to do this. Keep the reply.
    .step-4 = Go to the police and take the phone or tablet with you. A fake can be a crime too.
    .step-5 = Check whether the school can help if the fake came from there. Talk to the head the same day. No one there should collect the pictures.
    .step-6 = Check on the Take It Down site whether it accepts fakes. Never download a picture for it.
    .step-7 = Call a helpline. There is one for your child, and there is help for you.
    .step-8 = Check later which pictures of your child anyone can see. Start with those that show the face from the front. Think of the school’s website too.
    .never = Do not save it, take a screenshot or pass it on. Not even as proof. Do not show it to anyone at school or in the parents’ group.
    .child = The picture is a fake, and you are not to blame. I believe you, and we will deal with this together.

## Germany

line-de-police = Police
    .what = For danger, and when a crime has been committed
    .hours = day and night
line-de-emergency = Emergency number
    .what = For danger to your child or to anyone else
    .hours = day and night
line-de-kinder-jugendtelefon = Nummer gegen Kummer: helpline for children and teenagers
    .what = For children and teenagers, with any worry
    .hours = In 2020 it was Monday to Saturday, 2 pm to 8 pm. Hours may have changed.
line-de-hilfe-telefon = Hilfe-Telefon Sexueller Missbrauch: sexual abuse helpline
    .what = For any question about sexual abuse, online too, even just a feeling
    .hours = In 2024 it was Monday, Wednesday and Friday, 9 am to 2 pm, Tuesday and Thursday, 3 pm to 8 pm. Hours may have changed. There is help in 19 languages and in sign language.
line-de-elterntelefon = Nummer gegen Kummer: helpline for parents
    .what = For parents who need advice
    .hours = In 2020 it was Monday to Friday, 9 am to 5 pm, and until 7 pm on Tuesday and Thursday. Hours may have changed.
line-de-missing-children = Missing children hotline
    .what = When a child is missing or has run away
    .hours = day and night
line-de-jugendschutz-net = jugendschutz.net
    .what = Report things online that harm children or are against the law
    .hours = website, at any time
line-de-eco = eco complaints office
    .what = Report child abuse material and other illegal content
    .hours = website, at any time
line-de-fsm = FSM complaints office
    .what = Report child abuse material and other illegal content
    .hours = website, at any time
line-de-dsc = Digital Services Coordinator, Bundesnetzagentur
    .what = When a service ignores reports; it does not delete single pictures
    .hours = website, at any time
line-de-weisser-ring = WEISSER RING
    .what = For people harmed by a crime, and their families
    .hours = In 2020 it was every day, 7 am to 10 pm. Hours may have changed.
line-de-hateaid = HateAid
    .what = Online violence against adults; for children HateAid points to other bodies
    .hours = In 2024 it was Monday, 10 am to 1 pm, Tuesday, 3 pm to 6 pm, and Thursday, 4 pm to 7 pm. Hours may have changed.

## Austria

line-at-emergency = Emergency number
    .what = For danger to your child or to anyone else
    .hours = day and night
line-at-rat-auf-draht = Rat auf Draht
    .what = For children, teenagers and those who care for them
    .hours = day and night
line-at-elternseite = elternseite.at
    .what = For parents, with advice by video too
    .hours = by appointment; the site says whether it costs anything
line-at-missing-children = Missing children hotline
    .what = When a child is missing; Rat auf Draht picks up
    .hours = day and night
line-at-stopline = Stopline
    .what = Report child abuse material
    .hours = website, at any time; dealt with within one working day
line-at-rtr = RTR: complaints about online services
    .what = When a service ignores reports; it does not delete single pictures
    .hours = website, at any time

## Switzerland

line-ch-emergency = Emergency number
    .what = For danger to your child or to anyone else
    .hours = day and night
line-ch-147 = Pro Juventute 147
    .what = For children and teenagers, with any worry
    .hours = day and night, every day
line-ch-elternberatung = Pro Juventute advice for parents
    .what = For parents who need advice
    .hours = In 2022 it was day and night; this may have changed
line-ch-elternnotruf = Elternnotruf: helpline for parents
    .what = For parents under strain in Zurich, Aargau, Bern and Zug
    .hours = Day and night, says an older source; this may have changed
line-ch-missing-children = Missing Children Switzerland
    .what = When a child is missing or has run away
    .hours = day and night
line-ch-clickandstop = clickandstop.ch
    .what = Report child abuse material; advice on blackmail and grooming online
    .hours = website, at any time; it lists the hours for chat and phone

## Liechtenstein

line-li-emergency = Emergency number
    .what = For danger to your child or to anyone else
    .hours = day and night
line-li-147 = Pro Juventute 147
    .what = For children and teenagers, with any worry
    .hours = day and night, every day
line-li-elternberatung = Pro Juventute advice for parents
    .what = For parents who need advice
    .hours = In 2022 it was day and night; this may have changed
line-li-kinderschutz = Amt für Soziale Dienste: protection of children and teenagers
    .what = Advice on protecting children and teenagers
    .hours = office hours; look them up on llv.li
line-li-kinderdienst = Kinder- und Jugenddienst: service for children and teenagers
    .what = When you fear that a child is being harmed
    .hours = office hours; look up number and hours on llv.li

## Luxembourg

line-lu-police = Police
    .what = For danger, and when a crime has been committed
    .hours = day and night
line-lu-emergency = Emergency number
    .what = For danger to your child or to anyone else
    .hours = day and night
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
    .hours = website, at any time
line-lu-childprotection = childprotection.lu
    .what = Report the sexual exploitation of a child
    .hours = website, at any time

## United Kingdom

line-gb-police = Emergency number 999
    .what = For danger to your child or to anyone else
    .hours = day and night
line-gb-emergency = Emergency number 112
    .what = For danger; works in the UK alongside 999
    .hours = day and night
line-gb-childline = Childline
    .what = For anyone under 19, with any worry
    .hours = Day and night, says our source. Hours may have changed.
line-gb-nspcc = NSPCC Helpline
    .what = For adults who are worried about a child
    .hours = Hours have changed several times; look them up on nspcc.org.uk
line-gb-iwf = Internet Watch Foundation (IWF)
    .what = Report child abuse material
    .hours = website, at any time
line-gb-ceop = CEOP, part of the National Crime Agency
    .what = Grooming and sexual abuse online; check there how to report
    .hours = website, at any time
line-gb-report-remove = Report Remove
    .what = Under 18: have nude pictures removed from the public web; age is checked
    .hours = website, at any time; you reach it through Childline
line-gb-ico = ICO, the data protection regulator
    .what = When a firm or school misuses pictures
    .hours = website, at any time

## Ireland

line-ie-emergency = Emergency number
    .what = For danger to your child or to anyone else
    .hours = day and night
line-ie-childline = Childline (ISPCC)
    .what = For children and teenagers, with any worry
    .hours = day and night
line-ie-hotline = Hotline.ie
    .what = Report child abuse material, and intimate pictures shared without consent
    .hours = website, at any time

## EU-wide and international

line-eu-emergency = Emergency number in the EU
    .what = For danger, in every country of the EU
    .hours = day and night
line-eu-child-helplines = Child helplines in Europe
    .what = For children, in several countries; we checked only Germany and Luxembourg
    .hours = differ by country; look them up on the website
line-eu-better-internet = Better Internet for Kids
    .what = A list of helplines and hotlines in Europe
    .hours = website, at any time
line-eu-missing-children = Missing children hotline
    .what = When a child is missing; in 32 countries, often in English too
    .hours = day and night
line-eu-inhope = INHOPE
    .what = Finds the hotline for child abuse material in your country
    .hours = website, at any time
line-eu-take-it-down = Take It Down
    .what = Helps against nude pictures of under-18s, worldwide; only on services that take part
    .hours = website, at any time, in many languages
line-eu-google-minors = Google: remove pictures of children from search
    .what = For pictures of under-18s; you need the address of the picture itself
    .hours = website, at any time
line-eu-stopncii = StopNCII
    .what = Helps against intimate pictures online of people aged 18 or over
    .hours = website, at any time, in several languages
