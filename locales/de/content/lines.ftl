### Hilfe-Telefone und Meldestellen: wie sie heißen und wofür sie da sind. Nummern und Zeiten stehen nur im Inhalt.

## Germany

line-de-police = Polizei
    .what = Bei Gefahr und wenn etwas Strafbares geschehen ist
line-de-emergency = Notruf
    .what = Bei Gefahr für Ihr Kind oder einen anderen Menschen
line-de-kinder-jugendtelefon = Nummer gegen Kummer: Kinder- und Jugendtelefon
    .what = Für Kinder und Jugendliche, bei allen Sorgen
line-de-hilfe-telefon = Hilfe-Telefon Sexueller Missbrauch
    .what = Bei allen Fragen zu sexueller Gewalt, auch im Netz, auch bei einem unguten Gefühl
    .more = Es gibt Hilfe in 19 Sprachen und in Gebärdensprache.
line-de-elterntelefon = Nummer gegen Kummer: Elterntelefon
    .what = Für Eltern, die Rat suchen
line-de-missing-children = Nummer für vermisste Kinder
    .what = Wenn ein Kind vermisst wird oder weggelaufen ist
line-de-jugendschutz-net = jugendschutz.net
    .what = Inhalte im Netz melden, die Kindern schaden oder verboten sind
line-de-eco = eco Beschwerdestelle
    .what = Missbrauchs-Darstellungen und andere verbotene Inhalte melden
line-de-fsm = FSM Beschwerdestelle
    .what = Missbrauchs-Darstellungen und andere verbotene Inhalte melden
line-de-dsc = Aufsicht über Online-Dienste bei der Bundesnetzagentur
    .what = Wenn eine Plattform Meldungen nicht beachtet; einzelne Bilder löscht diese Stelle nicht
line-de-weisser-ring = WEISSER RING
    .what = Für Menschen, denen eine Straftat geschehen ist, und ihre Familien
line-de-hateaid = HateAid
    .what = Digitale Gewalt gegen Erwachsene; bei Kindern nennt HateAid andere Stellen

## Austria

line-at-emergency = Notruf
    .what = Bei Gefahr für Ihr Kind oder einen anderen Menschen
line-at-rat-auf-draht = Rat auf Draht
    .what = Für Kinder, Jugendliche und alle, die für sie sorgen
line-at-elternseite = elternseite.at
    .what = Für Eltern, auch mit Beratung per Video
    .more = Ob das etwas kostet, steht auf der Seite.
line-at-missing-children = Nummer für vermisste Kinder
    .what = Wenn ein Kind vermisst wird; am Telefon ist Rat auf Draht
line-at-stopline = Stopline
    .what = Missbrauchs-Darstellungen melden
    .more = Meldungen werden innerhalb eines Werktags bearbeitet.
line-at-rtr = RTR: Beschwerde über Online-Dienste
    .what = Wenn eine Plattform Meldungen nicht beachtet; einzelne Bilder löscht diese Stelle nicht

## Switzerland

line-ch-emergency = Notruf
    .what = Bei Gefahr für Ihr Kind oder einen anderen Menschen
line-ch-147 = Pro Juventute: Beratung für Kinder und Jugendliche
    .what = Für Kinder und Jugendliche, bei allen Sorgen
line-ch-elternberatung = Pro Juventute Elternberatung
    .what = Für Eltern, die Rat suchen
line-ch-elternnotruf = Elternnotruf
    .what = Für Eltern unter Druck in Zürich, Aargau, Bern und Zug
    .more = Die Quelle dafür ist älter.
line-ch-missing-children = Missing Children Switzerland
    .what = Wenn ein Kind vermisst wird oder weggelaufen ist
line-ch-clickandstop = clickandstop.ch
    .what = Missbrauchs-Darstellungen melden; Rat, wenn Kinder im Netz erpresst oder bedrängt werden

## Liechtenstein

line-li-emergency = Notruf
    .what = Bei Gefahr für Ihr Kind oder einen anderen Menschen
line-li-147 = Pro Juventute: Beratung für Kinder und Jugendliche
    .what = Für Kinder und Jugendliche, bei allen Sorgen
line-li-elternberatung = Pro Juventute Elternberatung
    .what = Für Eltern, die Rat suchen
line-li-kinderschutz = Amt für Soziale Dienste: Kinder- und Jugendschutz
    .what = Rat zum Schutz von Kindern und Jugendlichen
line-li-kinderdienst = Kinder- und Jugenddienst
    .what = Wenn Sie fürchten, dass es einem Kind schlecht geht

## Luxembourg

line-lu-police = Polizei
    .what = Bei Gefahr und wenn etwas Strafbares geschehen ist
line-lu-emergency = Notruf
    .what = Bei Gefahr für Ihr Kind oder einen anderen Menschen
line-lu-kjt = Kanner-Jugendtelefon
    .what = Für Kinder und Jugendliche, bei allen Sorgen
line-lu-bee-secure = BEE SECURE Helpline
    .what = Für Fragen und Sorgen rund um das Internet, vertraulich
line-lu-elterentelefon = Elterentelefon
    .what = Für Eltern, die Rat suchen
    .more = Zu bestimmten Zeiten auch auf Englisch.
line-lu-stopline = BEE SECURE Stopline
    .what = Missbrauchs-Darstellungen melden
line-lu-childprotection = childprotection.lu
    .what = Melden, wenn ein Kind sexuell ausgebeutet wird

## United Kingdom

line-gb-police = Notruf
    .what = Bei Gefahr für Ihr Kind oder einen anderen Menschen
line-gb-emergency = Europäischer Notruf
    .what = Bei Gefahr; gilt im Vereinigten Königreich ebenfalls
line-gb-childline = Childline
    .what = Für alle unter 19, bei allen Sorgen
    .more = Eine Quelle von 2022 nennt Tag und Nacht.
line-gb-nspcc = NSPCC Helpline
    .what = Für Erwachsene, die sich um ein Kind sorgen
line-gb-iwf = Internet Watch Foundation (IWF)
    .what = Missbrauchs-Darstellungen melden
line-gb-ceop = CEOP, Teil der National Crime Agency
    .what = Bei sexueller Gewalt und Bedrängung im Netz; prüfen Sie dort, wie man meldet
line-gb-report-remove = Report Remove
    .what = Für alle unter 18: Nacktbilder aus dem offenen Netz nehmen lassen; das Alter wird geprüft
    .more = Der Weg führt über Childline.
line-gb-ico = ICO, die Aufsicht für Datenschutz
    .what = Wenn eine Firma oder Schule Bilder falsch verwendet

## Ireland

line-ie-emergency = Notruf
    .what = Bei Gefahr für Ihr Kind oder einen anderen Menschen
line-ie-childline = Childline (ISPCC)
    .what = Für Kinder und Jugendliche, bei allen Sorgen
line-ie-hotline = Hotline.ie
    .what = Missbrauchs-Darstellungen melden, auch intime Bilder, die ohne Erlaubnis geteilt wurden

## United States

line-us-emergency = Notruf
    .what = Bei Gefahr für Ihr Kind oder einen anderen Menschen
line-us-lifeline = Lifeline
    .what = In einer schweren Krise
line-us-cybertipline = CyberTipline (NCMEC)
    .what = Melden, wenn ein Kind im Netz sexuell ausgebeutet oder erpresst wird
line-us-fbi = FBI
    .what = Hinweise geben, wenn ein Kind erpresst wird

## Canada

line-ca-kids-help-phone = Kids Help Phone
    .what = Für Kinder und Jugendliche, bei allen Sorgen
line-ca-cybertip = Cybertip.ca
    .what = Melden, wenn ein Kind im Netz sexuell ausgebeutet wird
line-ca-needhelpnow = NeedHelpNow.ca
    .what = Hilft Jugendlichen, sexuelle Bilder aus dem Netz zu nehmen

## Australia

line-au-emergency = Notruf
    .what = Bei Gefahr für Ihr Kind oder einen anderen Menschen
line-au-kids-helpline = Kids Helpline
    .what = Für junge Menschen von 5 bis 25 Jahren
line-au-accce = ACCCE, Teil der Bundespolizei
    .what = Melden, wenn ein Kind im Netz bedrängt oder erpresst wird
line-au-esafety = eSafety Commissioner
    .what = Bei Missbrauchs-Darstellungen, intimen Bildern und Mobbing
line-au-crime-stoppers = Crime Stoppers
    .what = Hinweise an die Polizei geben

## New Zealand

line-nz-emergency = Notruf
    .what = Bei Gefahr für Ihr Kind oder einen anderen Menschen
line-nz-need-to-talk = Need to talk?
    .what = Reden oder schreiben, wenn alles zu viel ist
line-nz-netsafe = Netsafe
    .what = Bei Angriffen im Netz; hier kann man sie auch melden

## EU-wide and international

line-eu-emergency = Notruf in der EU
    .what = Bei Gefahr; in jedem Land der EU
line-eu-child-helplines = Kindertelefone in Europa
    .what = Für Kinder, in mehreren Staaten; geprüft haben wir nur Deutschland und Luxemburg
line-eu-better-internet = Better Internet for Kids
    .what = Liste der Hilfe-Telefone und Meldestellen in Europa
line-eu-missing-children = Nummer für vermisste Kinder
    .what = Wenn ein Kind vermisst wird; in 32 Ländern, oft auch auf Englisch
line-int-inhope = INHOPE
    .what = Findet die Meldestelle für Missbrauchs-Darstellungen in Ihrem Land
line-int-take-it-down = Take It Down
    .what = Hilft weltweit gegen Nacktbilder von Menschen unter 18, aber nur bei Plattformen, die mitmachen
line-int-google-minors = Google: Bilder von Kindern aus der Suche nehmen
    .what = Für Bilder von Kindern unter 18; Sie brauchen den Link zum Bild selbst
line-int-stopncii = StopNCII
    .what = Hilft gegen intime Bilder von Menschen ab 18 im Netz
