### Helplines and places to report to: what they are called and what they are for. Numbers and hours stand in the content only.

## Germany

line-de-police = Police
    .what = When there is danger, and after a crime
line-de-emergency = Emergency number
    .what = When your child or anyone else is in danger
line-de-kinder-jugendtelefon = Nummer gegen Kummer: helpline for children and teenagers
    .what = For children and teenagers, about any worry
line-de-hilfe-telefon = Hilfe-Telefon Sexueller Missbrauch: sexual abuse helpline
    .what = For any question about sexual abuse, also online, even if you just feel uneasy
    .more = There is help in 19 languages and in sign language.
line-de-elterntelefon = Nummer gegen Kummer: helpline for parents
    .what = For parents who need advice
line-de-missing-children = Missing children hotline
    .what = When a child is missing or has run away
line-de-jugendschutz-net = jugendschutz.net
    .what = Report things online that harm children or are against the law
line-de-eco = eco complaints office
    .what = Report pictures of child sexual abuse and other things against the law
line-de-fsm = FSM complaints office
    .what = Report pictures of child sexual abuse and other things against the law
line-de-dsc = Digital Services Coordinator, Bundesnetzagentur
    .what = When a platform ignores reports; this body does not delete pictures itself
line-de-weisser-ring = WEISSER RING
    .what = For people harmed by a crime, and their families
line-de-hateaid = HateAid
    .what = For adults under attack online; for children, it names other places

## Austria

line-at-emergency = Emergency number
    .what = When your child or anyone else is in danger
line-at-rat-auf-draht = Rat auf Draht
    .what = For children, teenagers and those who care for them
line-at-elternseite = elternseite.at
    .what = For parents, with advice by video too
    .more = The website says whether it costs anything.
line-at-missing-children = Missing children hotline
    .what = When a child is missing; Rat auf Draht answers the phone
line-at-stopline = Stopline
    .what = Report pictures of child sexual abuse
    .more = Reports are handled within one working day.
line-at-rtr = RTR: complaints about online services
    .what = When a platform ignores reports; this body does not delete pictures itself

## Switzerland

line-ch-emergency = Emergency number
    .what = When your child or anyone else is in danger
line-ch-147 = Pro Juventute: advice for children and teenagers
    .what = For children and teenagers, about any worry
line-ch-elternberatung = Pro Juventute advice for parents
    .what = For parents who need advice
line-ch-elternnotruf = Elternnotruf: helpline for parents
    .what = For parents under strain in Zurich, Aargau, Bern and Zug
    .more = Our source for this is an older one.
line-ch-missing-children = Missing Children Switzerland
    .what = When a child is missing or has run away
line-ch-clickandstop = clickandstop.ch
    .what = Report pictures of child sexual abuse; advice on blackmail and pressure online

## Liechtenstein

line-li-emergency = Emergency number
    .what = When your child or anyone else is in danger
line-li-147 = Pro Juventute: advice for children and teenagers
    .what = For children and teenagers, about any worry
line-li-elternberatung = Pro Juventute advice for parents
    .what = For parents who need advice
line-li-kinderschutz = Amt für Soziale Dienste: protection of children and teenagers
    .what = Advice on protecting children and teenagers
line-li-kinderdienst = Kinder- und Jugenddienst: service for children and teenagers
    .what = When you fear that a child is being harmed

## Luxembourg

line-lu-police = Police
    .what = When there is danger, and after a crime
line-lu-emergency = Emergency number
    .what = When your child or anyone else is in danger
line-lu-kjt = Kanner-Jugendtelefon
    .what = For children and teenagers, about any worry
line-lu-bee-secure = BEE SECURE Helpline
    .what = For questions and worries about life online, in confidence
line-lu-elterentelefon = Elterentelefon
    .what = For parents who need advice
    .more = At certain times in English too.
line-lu-stopline = BEE SECURE Stopline
    .what = Report pictures of child sexual abuse
line-lu-childprotection = childprotection.lu
    .what = Report the sexual abuse of a child

## United Kingdom

line-gb-police = Emergency number
    .what = When your child or anyone else is in danger
line-gb-emergency = European emergency number
    .what = When there is danger; works in the United Kingdom too
line-gb-childline = Childline
    .what = For anyone under 19, about any worry
    .more = A source from 2022 says it is open day and night.
line-gb-nspcc = NSPCC Helpline
    .what = For adults who are worried about a child
line-gb-iwf = Internet Watch Foundation (IWF)
    .what = Report pictures of child sexual abuse
line-gb-ceop = CEOP, part of the National Crime Agency
    .what = For grooming and sexual abuse online; check there how to report
line-gb-report-remove = Report Remove
    .what = For under-18s: help to get nude pictures off the public web; age is checked
    .more = You reach it through Childline.
line-gb-ico = ICO, the data protection regulator
    .what = When a company or school misuses pictures

## Ireland

line-ie-emergency = Emergency number
    .what = When your child or anyone else is in danger
line-ie-childline = Childline (ISPCC)
    .what = For children and teenagers, about any worry
line-ie-hotline = Hotline.ie
    .what = Report pictures of child sexual abuse, and intimate pictures shared without consent

## United States

line-us-emergency = Emergency number
    .what = When your child or anyone else is in danger
line-us-lifeline = Lifeline
    .what = When you are in a deep crisis
line-us-cybertipline = CyberTipline (NCMEC)
    .what = Report the sexual abuse or blackmail of a child online
line-us-fbi = FBI
    .what = Tell them when a child is being blackmailed

## Canada

line-ca-kids-help-phone = Kids Help Phone
    .what = For children and teenagers, about any worry
line-ca-cybertip = Cybertip.ca
    .what = Report the sexual abuse of a child online
line-ca-needhelpnow = NeedHelpNow.ca
    .what = Helps teenagers get sexual pictures taken down

## Australia

line-au-emergency = Emergency number
    .what = When your child or anyone else is in danger
line-au-kids-helpline = Kids Helpline
    .what = For young people from 5 to 25
line-au-accce = ACCCE, part of the federal police
    .what = Report the grooming or blackmail of a child online
line-au-esafety = eSafety Commissioner
    .what = For pictures of child sexual abuse, nude pictures and bullying
line-au-crime-stoppers = Crime Stoppers
    .what = Give information to the police

## New Zealand

line-nz-emergency = Emergency number
    .what = When your child or anyone else is in danger
line-nz-need-to-talk = Need to talk?
    .what = Talk or text when it all gets too much
line-nz-netsafe = Netsafe
    .what = For attacks online; you can report them here too

## EU-wide and international

line-eu-emergency = Emergency number in the EU
    .what = When there is danger, in every EU country
line-eu-child-helplines = Child helplines in Europe
    .what = For children, in several countries; we have only checked Germany and Luxembourg
line-eu-better-internet = Better Internet for Kids
    .what = A list of helplines and reporting points in Europe
line-eu-missing-children = Missing children hotline
    .what = When a child is missing; in 32 countries, often in English too
line-int-inhope = INHOPE
    .what = Finds where to report pictures of child sexual abuse in your country
line-int-take-it-down = Take It Down
    .what = Can help with nude pictures of under-18s worldwide, but only on platforms that take part
line-int-google-minors = Google: ask for pictures of children to be left out of search
    .what = For pictures of children under 18; you need the link to the picture itself. Do not go looking for a nude one.
line-int-stopncii = StopNCII
    .what = Can help with intimate pictures online of people aged 18 or over
