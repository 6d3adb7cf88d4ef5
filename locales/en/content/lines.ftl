### Helplines and places to report to: what they are called and what they are for. Numbers and hours stand in the content only.

## Germany

line-de-police = Police
    .what = In danger, and after a crime
line-de-emergency = Emergency number
    .what = When your child or anyone else is in danger
line-de-kinder-jugendtelefon = Nummer gegen Kummer: helpline for children and teenagers
    .what = For children and teenagers, with any worry
line-de-hilfe-telefon = Hilfe-Telefon Sexueller Missbrauch: sexual abuse helpline
    .what = For any question about sexual abuse, online too, even if it is just a feeling
    .more = There is help in 19 languages and in sign language.
line-de-elterntelefon = Nummer gegen Kummer: helpline for parents
    .what = For parents who need advice
line-de-missing-children = Missing children hotline
    .what = When a child is missing or has run away
line-de-jugendschutz-net = jugendschutz.net
    .what = Report things online that harm children or are against the law
line-de-eco = eco complaints office
    .what = Report child abuse pictures and other things against the law
line-de-fsm = FSM complaints office
    .what = Report child abuse pictures and other things against the law
line-de-dsc = Digital Services Coordinator, Bundesnetzagentur
    .what = When a platform ignores reports; this body does not delete single pictures
line-de-weisser-ring = WEISSER RING
    .what = For people harmed by a crime, and their families
line-de-hateaid = HateAid
    .what = Attacks on adults online; for children it names other places

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
    .what = Report child abuse pictures
    .more = Reports are handled within one working day.
line-at-rtr = RTR: complaints about online services
    .what = When a platform ignores reports; this body does not delete single pictures

## Switzerland

line-ch-emergency = Emergency number
    .what = When your child or anyone else is in danger
line-ch-147 = Pro Juventute: advice for children and teenagers
    .what = For children and teenagers, with any worry
line-ch-elternberatung = Pro Juventute advice for parents
    .what = For parents who need advice
line-ch-elternnotruf = Elternnotruf: helpline for parents
    .what = For parents under strain in Zurich, Aargau, Bern and Zug
    .more = The source for this is an older one.
line-ch-missing-children = Missing Children Switzerland
    .what = When a child is missing or has run away
line-ch-clickandstop = clickandstop.ch
    .what = Report child abuse pictures; advice when a child is pressed online

## Liechtenstein

line-li-emergency = Emergency number
    .what = When your child or anyone else is in danger
line-li-147 = Pro Juventute: advice for children and teenagers
    .what = For children and teenagers, with any worry
line-li-elternberatung = Pro Juventute advice for parents
    .what = For parents who need advice
line-li-kinderschutz = Amt für Soziale Dienste: protection of children and teenagers
    .what = Advice on protecting children and teenagers
line-li-kinderdienst = Kinder- und Jugenddienst: service for children and teenagers
    .what = When you fear that a child is being harmed

## Luxembourg

line-lu-police = Police
    .what = In danger, and after a crime
line-lu-emergency = Emergency number
    .what = When your child or anyone else is in danger
line-lu-kjt = Kanner-Jugendtelefon
    .what = For children and teenagers, with any worry
line-lu-bee-secure = BEE SECURE Helpline
    .what = For worries about life online, in private
line-lu-elterentelefon = Elterentelefon
    .what = For parents who need advice
    .more = At certain times in English too.
line-lu-stopline = BEE SECURE Stopline
    .what = Report child abuse pictures
line-lu-childprotection = childprotection.lu
    .what = Report the sexual abuse of a child

## United Kingdom

line-gb-police = Emergency number
    .what = When your child or anyone else is in danger
line-gb-emergency = European emergency number
    .what = In danger; works in the United Kingdom too
line-gb-childline = Childline
    .what = For anyone under 19, with any worry
    .more = A source from 2022 says day and night.
line-gb-nspcc = NSPCC Helpline
    .what = For adults who are worried about a child
line-gb-iwf = Internet Watch Foundation (IWF)
    .what = Report child abuse pictures
line-gb-ceop = CEOP, part of the National Crime Agency
    .what = Grooming and sexual abuse online; check there how to report
line-gb-report-remove = Report Remove
    .what = Under 18: have nude pictures taken off the public web; age is checked
    .more = The way in is through Childline.
line-gb-ico = ICO, the data protection regulator
    .what = When a company or school misuses pictures

## Ireland

line-ie-emergency = Emergency number
    .what = When your child or anyone else is in danger
line-ie-childline = Childline (ISPCC)
    .what = For children and teenagers, with any worry
line-ie-hotline = Hotline.ie
    .what = Report child abuse pictures, and nude pictures shared against your will

## United States

line-us-emergency = Emergency number
    .what = When your child or anyone else is in danger
line-us-lifeline = Lifeline
    .what = In a deep crisis
line-us-cybertipline = CyberTipline (NCMEC)
    .what = Report the abuse or blackmail of a child online
line-us-fbi = FBI
    .what = Give a tip when a child is being blackmailed

## Canada

line-ca-kids-help-phone = Kids Help Phone
    .what = For children and teenagers, with any worry
line-ca-cybertip = Cybertip.ca
    .what = Report the sexual abuse of a child online
line-ca-needhelpnow = NeedHelpNow.ca
    .what = Helps teenagers to get sexual pictures taken down

## Australia

line-au-emergency = Emergency number
    .what = When your child or anyone else is in danger
line-au-kids-helpline = Kids Helpline
    .what = For young people from 5 to 25
line-au-accce = ACCCE, part of the federal police
    .what = Report it when a child is groomed or blackmailed online
line-au-esafety = eSafety Commissioner
    .what = For abuse pictures, nude pictures and bullying
line-au-crime-stoppers = Crime Stoppers
    .what = Give a tip to the police

## New Zealand

line-nz-emergency = Emergency number
    .what = When your child or anyone else is in danger
line-nz-need-to-talk = Need to talk?
    .what = Talk or text when it is all too much
line-nz-netsafe = Netsafe
    .what = For attacks online; you can also report them here

## EU-wide and international

line-eu-emergency = Emergency number in the EU
    .what = In an emergency, in every country of the EU
line-eu-child-helplines = Child helplines in Europe
    .what = For children, in several countries; we only checked Germany and Luxembourg
line-eu-better-internet = Better Internet for Kids
    .what = A list of helplines and reporting points in Europe
line-eu-missing-children = Missing children hotline
    .what = When a child is missing; in 32 countries, often in English too
line-int-inhope = INHOPE
    .what = Finds the place in your country to report child abuse material
line-int-take-it-down = Take It Down
    .what = Helps worldwide against nude pictures of under-18s, but only on platforms that take part
line-int-google-minors = Google: remove pictures of children from search
    .what = For pictures of children under 18; you need the link to the picture itself
line-int-stopncii = StopNCII
    .what = Helps against intimate pictures online of people aged 18 or over
