### The help door: what to do now in four situations, and who helps

help-independence = Schnappschutz ist ein unabhängiges Projekt, der Programmcode ist offen. Europol, die Polizei und die genannten Stellen gehören nicht dazu. Sie haben es auch nicht geprüft.
help-no-legal-advice = Das ist keine Rechtsberatung. Fragen Sie für Ihren Fall die Polizei, ein Hilfe-Telefon oder eine Kanzlei.
help-numbers-note = Nummern können sich ändern. Darum steht bei jeder, wann wir sie geprüft haben.

## Situations

help-photo-misused = Ein Bild meines Kindes ist dort, wo es nicht hingehört
    .also = Foto geklaut, gestohlen, missbraucht, falsches Profil, jemand anderes hat ein Bild gepostet
    .first = Sie können etwas tun, Schritt für Schritt. Schreiben Sie zuerst auf, wo das Bild steht.
    .step-1 = Schreiben Sie den Link, den Namen des Kontos, Tag und Uhrzeit auf. Sehen Sie dafür nur ein Mal hin.
    .step-2 = Wirkt das Bild oder die Seite sexuell? Dann wählen Sie „Ich habe Bilder von sexuellem Missbrauch gesehen“. Sonst lesen Sie hier weiter.
    .step-3 = Kennen Sie die Person? Bitten Sie freundlich und schriftlich ums Löschen, mit einem festen Tag. Reagiert eine Schule oder Firma nicht, fragen Sie die Datenschutz-Aufsicht.
    .step-4 = Melden Sie das Bild bei der Plattform, auf der es steht. Prüfen Sie, ob es den Grund „Privatsphäre“ gibt. Heben Sie die Antwort auf.
    .step-5 = Beschweren Sie sich dort, wenn das nicht hilft. In der EU muss die Plattform ihre Gründe nennen. Die Aufsicht prüft Plattformen, löscht aber keine einzelnen Bilder.
    .step-6 = Bitten Sie Google, das Bild nicht mehr in der Bildersuche zu zeigen. Das geht bei Kindern unter 18. Auf der Seite selbst bleibt es stehen.
    .step-7 = Gibt sich ein Konto als Ihr Kind aus? Melden Sie es und warnen Sie Ihre Kontakte. Schreibt es andere Kinder an, rufen Sie die Polizei.
    .step-8 = Löschen Sie dann Ihren eigenen Beitrag mit dem Bild. Prüfen Sie auch, wer Ihre anderen Bilder sehen kann.
    .never = Drohen Sie niemandem. Laden Sie das Bild in keine Suche nach Gesichtern hoch. Wirkt etwas sexuell, speichern Sie nichts und leiten Sie nichts weiter.
    .child = Ein Bild von dir ist an einer falschen Stelle gelandet. Du kannst nichts dafür, und ich kümmere mich jetzt darum.

help-blackmail = Mein Kind wird erpresst
    .also = Erpressung, erpresst, Sextortion, Drohung, Geld, Nacktfoto
    .first = Bleiben Sie jetzt bei Ihrem Kind. Schicken Sie nichts mehr und zahlen Sie nichts. Sie sind damit nicht allein.
    .step-1 = Bleiben Sie ruhig. Danken Sie Ihrem Kind, dass es Ihnen davon erzählt. Haben Sie Angst um sein Leben, wählen Sie sofort den Notruf.
    .step-2 = Schicken Sie nichts mehr und zahlen Sie nichts. Zahlen beendet die Erpressung nur selten.
    .step-3 = Behalten Sie den Text im Chat, das Profil und alles zur Zahlung. Davon dürfen Sie Screenshots machen. Ein intimes Bild darf nie mit darauf sein.
    .step-4 = Antworten Sie danach nicht mehr. Blockieren und melden Sie das Konto. Löschen Sie weder den Chat noch das Konto Ihres Kindes.
    .step-5 = Rufen Sie die Polizei an oder gehen Sie hin. Nehmen Sie Handy oder Tablet mit. Bei Gefahr wählen Sie sofort den Notruf.
    .step-6 = Nutzen Sie Take It Down auf dem Gerät, auf dem die Nacktbilder schon sind. Es hilft bei Plattformen, die mitmachen, und lädt kein Bild hoch. Laden Sie nie ein Bild dafür herunter.
    .step-7 = Ist schon Geld weg? Stoppen Sie weitere Zahlungen und heben Sie Belege auf. Rufen Sie die Bank an oder die Firma, von der die Gutscheine sind.
    .step-8 = Lassen Sie Ihr Kind in den ersten Nächten nicht allein. Am Kindertelefon hört ihm auch jemand anderes zu. Der Notruf ist auch nachts für Sie da.
    .never = Schimpfen Sie nicht, denn Ihr Kind hat nichts falsch gemacht. Nehmen Sie das Handy nicht als Erstes weg. Kopieren Sie das intime Bild nicht. Zeigen Sie das Handy nur der Polizei. Löschen Sie nichts, bevor die Polizei dazu rät.
    .child = Gut, dass du es mir gesagt hast. Du kannst nichts dafür, und ich bleibe bei dir.
    .sayno = #SayNo heißt eine Kampagne von Europol und der Polizei vieler Länder. Sie hilft jungen Menschen, die erpresst werden. Schnappschutz gehört nicht dazu.

help-abuse-material = Ich habe Bilder von sexuellem Missbrauch gesehen
    .also = Missbrauch, Kinderpornografie, Missbrauchsbild, verbotene Bilder
    .first = Sie müssen das nicht weiter ansehen. Schreiben Sie den Link auf und schließen Sie die Seite. Speichern Sie nichts.
    .step-1 = Ist gerade ein Kind in Gefahr? Wählen Sie sofort den Notruf. Sonst haben Sie Zeit für die nächsten Schritte.
    .step-2 = Kam es in einem Chat? Öffnen Sie dort nichts mehr. Leiten Sie nichts weiter und speichern Sie nichts. Rufen Sie noch heute die Polizei an. Fragen Sie, wie Sie es behalten oder löschen sollen. Sagen Sie, ob das Handy es selbst gespeichert oder Ihr Kind es weitergeschickt hat. Gehen Sie mit dem Gerät hin.
    .step-3 = Schreiben Sie Link, Tag und Uhrzeit von Hand auf. Dazu die App und den Namen von Konto oder Gruppe. Machen Sie kein Bild davon.
    .step-4 = Schließen Sie die Seite und suchen Sie nicht weiter. Suchen kann strafbar sein, auch wenn Sie helfen wollen.
    .step-5 = Melden Sie es, aber nur bei einer Stelle; unten stehen die Adressen. Doppelte Meldungen halten dort die Arbeit auf. Leben Sie in Liechtenstein? Dann melden Sie es der Polizei.
    .step-6 = Fragen Sie die Polizei, ob und wann Sie etwas löschen sollen. All das gilt auch, wenn das Bild Ihr eigenes Kind zeigt.
    .step-7 = Sorgen Sie auch für sich. In Deutschland hilft das Hilfe-Telefon Sexueller Missbrauch auch, wenn Sie nur etwas gesehen haben.
    .never = Speichern Sie nichts, machen Sie keinen Screenshot, leiten Sie nichts weiter. Auch nicht als Beweis, denn das kann strafbar sein. Nichts davon gehört in die Cloud, in die Schule oder in die Elterngruppe.
    .child = Gut, dass du damit zu mir kommst. Du musst nichts davon beschreiben, und wir holen zusammen Hilfe.

help-fake-image = Jemand hat ein sexuelles Bild meines Kindes gefälscht
    .also = Deepfake, Nacktbild, KI-Bild, gefälscht, Fake
    .first = Hören Sie Ihrem Kind zu, es hat nichts falsch gemacht. Speichern Sie das Bild nicht. Es gibt Hilfe.
    .step-1 = Glauben Sie Ihrem Kind. Nehmen Sie die Fälschung so ernst wie ein echtes Bild.
    .step-2 = Schreiben Sie in Worten auf: wer, wo und wann. Das Bild selbst speichern Sie nicht.
    .step-3 = Melden Sie das Bild bei der Plattform. In der EU muss sie einen Weg dafür haben. Heben Sie die Antwort auf.
    .step-4 = Gehen Sie zur Polizei und nehmen Sie Handy oder Tablet mit. Auch eine Fälschung kann strafbar sein.
    .step-5 = Kommt das Bild aus der Schule? Prüfen Sie noch heute mit der Leitung, wie sie helfen kann. Niemand soll dort die Bilder sammeln.
    .step-6 = Take It Down hilft gegen Nacktbilder von Menschen unter 18. Prüfen Sie dort, ob es auch für Fälschungen gilt. Laden Sie nie ein Bild dafür herunter.
    .step-7 = Rufen Sie ein Hilfe-Telefon an. Ihr Kind hat eine eigene Nummer, und für Sie gibt es auch Rat.
    .step-8 = Prüfen Sie später, welche Bilder Ihres Kindes alle sehen können. Beginnen Sie bei Bildern, die das Gesicht von vorn zeigen. Denken Sie auch an die Webseite der Schule.
    .never = Speichern Sie nichts, machen Sie keinen Screenshot, leiten Sie nichts weiter. Auch nicht als Beweis. Zeigen Sie das Bild niemandem in Schule oder Elterngruppe.
    .child = Das Bild ist eine Fälschung, und du kannst nichts dafür. Ich glaube dir, und wir gehen das zusammen an.

## Germany

line-de-police = Polizei
    .what = Bei Gefahr und wenn etwas Strafbares geschehen ist
    .hours = rund um die Uhr
line-de-emergency = Notruf
    .what = Bei Gefahr für Ihr Kind oder einen anderen Menschen
    .hours = rund um die Uhr
line-de-kinder-jugendtelefon = Nummer gegen Kummer: Kinder- und Jugendtelefon
    .what = Für Kinder und Jugendliche, bei allen Sorgen
    .hours = Stand 2020: Montag bis Samstag 14 bis 20 Uhr. Die Zeiten können sich geändert haben.
line-de-hilfe-telefon = Hilfe-Telefon Sexueller Missbrauch
    .what = Bei allen Fragen zu sexueller Gewalt, auch im Netz, auch bei einem unguten Gefühl
    .hours = Stand 2024: Montag, Mittwoch und Freitag 9 bis 14 Uhr. Dienstag und Donnerstag 15 bis 20 Uhr. Die Zeiten können sich geändert haben. Es gibt Hilfe in 19 Sprachen und in Gebärdensprache.
line-de-elterntelefon = Nummer gegen Kummer: Elterntelefon
    .what = Für Eltern, die Rat suchen
    .hours = Stand 2020: Montag bis Freitag 9 bis 17 Uhr. Dienstag und Donnerstag bis 19 Uhr. Die Zeiten können sich geändert haben.
line-de-missing-children = Nummer für vermisste Kinder
    .what = Wenn ein Kind vermisst wird oder weggelaufen ist
    .hours = rund um die Uhr
line-de-jugendschutz-net = jugendschutz.net
    .what = Inhalte im Netz melden, die Kindern schaden oder verboten sind
    .hours = online, jederzeit
line-de-eco = eco Beschwerdestelle
    .what = Missbrauchs-Darstellungen und andere verbotene Inhalte melden
    .hours = online, jederzeit
line-de-fsm = FSM Beschwerdestelle
    .what = Missbrauchs-Darstellungen und andere verbotene Inhalte melden
    .hours = online, jederzeit
line-de-dsc = Aufsicht über Online-Dienste bei der Bundesnetzagentur
    .what = Wenn eine Plattform Meldungen nicht beachtet; einzelne Bilder löscht diese Stelle nicht
    .hours = online, jederzeit
line-de-weisser-ring = WEISSER RING
    .what = Für Menschen, denen eine Straftat geschehen ist, und ihre Familien
    .hours = Stand 2020: jeden Tag 7 bis 22 Uhr. Die Zeiten können sich geändert haben.
line-de-hateaid = HateAid
    .what = Digitale Gewalt gegen Erwachsene; bei Kindern nennt HateAid andere Stellen
    .hours = Stand 2024: Montag 10 bis 13 Uhr, Dienstag 15 bis 18 Uhr. Donnerstag 16 bis 19 Uhr. Die Zeiten können sich geändert haben.

## Austria

line-at-emergency = Notruf
    .what = Bei Gefahr für Ihr Kind oder einen anderen Menschen
    .hours = rund um die Uhr
line-at-rat-auf-draht = Rat auf Draht
    .what = Für Kinder, Jugendliche und alle, die für sie sorgen
    .hours = rund um die Uhr
line-at-elternseite = elternseite.at
    .what = Für Eltern, auch mit Beratung per Video
    .hours = nach Termin; ob das etwas kostet, steht auf der Seite
line-at-missing-children = Nummer für vermisste Kinder
    .what = Wenn ein Kind vermisst wird; am Telefon ist Rat auf Draht
    .hours = rund um die Uhr
line-at-stopline = Stopline
    .what = Missbrauchs-Darstellungen melden
    .hours = online, jederzeit; wird innerhalb eines Werktags bearbeitet
line-at-rtr = RTR: Beschwerde über Online-Dienste
    .what = Wenn eine Plattform Meldungen nicht beachtet; einzelne Bilder löscht diese Stelle nicht
    .hours = online, jederzeit

## Switzerland

line-ch-emergency = Notruf
    .what = Bei Gefahr für Ihr Kind oder einen anderen Menschen
    .hours = rund um die Uhr
line-ch-147 = Pro Juventute 147
    .what = Für Kinder und Jugendliche, bei allen Sorgen
    .hours = rund um die Uhr, an jedem Tag
line-ch-elternberatung = Pro Juventute Elternberatung
    .what = Für Eltern, die Rat suchen
    .hours = Stand 2022: rund um die Uhr. Die Zeiten können sich geändert haben.
line-ch-elternnotruf = Elternnotruf
    .what = Für Eltern unter Druck in Zürich, Aargau, Bern und Zug
    .hours = Laut einer älteren Quelle rund um die Uhr. Die Zeiten können sich geändert haben.
line-ch-missing-children = Missing Children Switzerland
    .what = Wenn ein Kind vermisst wird oder weggelaufen ist
    .hours = rund um die Uhr
line-ch-clickandstop = clickandstop.ch
    .what = Missbrauchs-Darstellungen melden; Rat, wenn Kinder im Netz erpresst oder bedrängt werden
    .hours = online, jederzeit; Zeiten für Chat und Telefon stehen dort

## Liechtenstein

line-li-emergency = Notruf
    .what = Bei Gefahr für Ihr Kind oder einen anderen Menschen
    .hours = rund um die Uhr
line-li-147 = Pro Juventute 147
    .what = Für Kinder und Jugendliche, bei allen Sorgen
    .hours = rund um die Uhr, an jedem Tag
line-li-elternberatung = Pro Juventute Elternberatung
    .what = Für Eltern, die Rat suchen
    .hours = Stand 2022: rund um die Uhr. Die Zeiten können sich geändert haben.
line-li-kinderschutz = Amt für Soziale Dienste: Kinder- und Jugendschutz
    .what = Rat zum Schutz von Kindern und Jugendlichen
    .hours = zu den Zeiten des Amts; sehen Sie auf llv.li nach
line-li-kinderdienst = Kinder- und Jugenddienst
    .what = Wenn Sie fürchten, dass es einem Kind schlecht geht
    .hours = zu den Zeiten des Amts; Nummer und Zeiten finden Sie auf llv.li

## Luxembourg

line-lu-police = Polizei
    .what = Bei Gefahr und wenn etwas Strafbares geschehen ist
    .hours = rund um die Uhr
line-lu-emergency = Notruf
    .what = Bei Gefahr für Ihr Kind oder einen anderen Menschen
    .hours = rund um die Uhr
line-lu-kjt = Kanner-Jugendtelefon
    .what = Für Kinder und Jugendliche, bei allen Sorgen
    .hours = Zeiten nicht geprüft; sehen Sie auf kjt.lu nach
line-lu-bee-secure = BEE SECURE Helpline
    .what = Für Fragen und Sorgen rund um das Internet, vertraulich
    .hours = Zeiten nicht geprüft; sehen Sie auf bee-secure.lu nach
line-lu-elterentelefon = Elterentelefon
    .what = Für Eltern, die Rat suchen; zu bestimmten Zeiten auch auf Englisch
    .hours = Zeiten nicht geprüft; sehen Sie auf kjt.lu nach
line-lu-stopline = BEE SECURE Stopline
    .what = Missbrauchs-Darstellungen melden
    .hours = online, jederzeit
line-lu-childprotection = childprotection.lu
    .what = Melden, wenn ein Kind sexuell ausgebeutet wird
    .hours = online, jederzeit

## United Kingdom

line-gb-police = Notruf 999
    .what = Bei Gefahr für Ihr Kind oder einen anderen Menschen
    .hours = rund um die Uhr
line-gb-emergency = Notruf 112
    .what = Bei Gefahr; gilt im Vereinigten Königreich neben der 999
    .hours = rund um die Uhr
line-gb-childline = Childline
    .what = Für alle unter 19, bei allen Sorgen
    .hours = Laut unserer Quelle Tag und Nacht. Die Zeiten können sich geändert haben.
line-gb-nspcc = NSPCC Helpline
    .what = Für Erwachsene, die sich um ein Kind sorgen
    .hours = Die Zeiten haben sich oft geändert; sehen Sie auf nspcc.org.uk nach
line-gb-iwf = Internet Watch Foundation (IWF)
    .what = Missbrauchs-Darstellungen melden
    .hours = online, jederzeit
line-gb-ceop = CEOP, Teil der National Crime Agency
    .what = Bei sexueller Gewalt und Bedrängung im Netz; prüfen Sie dort, wie man meldet
    .hours = online, jederzeit
line-gb-report-remove = Report Remove
    .what = Für alle unter 18: Nacktbilder aus dem offenen Netz nehmen lassen; das Alter wird geprüft
    .hours = online, jederzeit; der Weg führt über Childline
line-gb-ico = ICO, die Aufsicht für Datenschutz
    .what = Wenn eine Firma oder Schule Bilder falsch verwendet
    .hours = online, jederzeit

## Ireland

line-ie-emergency = Notruf
    .what = Bei Gefahr für Ihr Kind oder einen anderen Menschen
    .hours = rund um die Uhr
line-ie-childline = Childline (ISPCC)
    .what = Für Kinder und Jugendliche, bei allen Sorgen
    .hours = rund um die Uhr
line-ie-hotline = Hotline.ie
    .what = Missbrauchs-Darstellungen melden, auch intime Bilder, die ohne Erlaubnis geteilt wurden
    .hours = online, jederzeit

## EU-wide and international

line-eu-emergency = Notruf in der EU
    .what = Bei Gefahr; in jedem Land der EU
    .hours = rund um die Uhr
line-eu-child-helplines = Kindertelefone in Europa
    .what = Für Kinder, in mehreren Staaten; geprüft haben wir nur Deutschland und Luxemburg
    .hours = in jedem Land anders; sehen Sie auf der Seite nach
line-eu-better-internet = Better Internet for Kids
    .what = Liste der Hilfe-Telefone und Meldestellen in Europa
    .hours = online, jederzeit
line-eu-missing-children = Nummer für vermisste Kinder
    .what = Wenn ein Kind vermisst wird; in 32 Ländern, oft auch auf Englisch
    .hours = rund um die Uhr
line-eu-inhope = INHOPE
    .what = Findet die Meldestelle für Missbrauchs-Darstellungen in Ihrem Land
    .hours = online, jederzeit
line-eu-take-it-down = Take It Down
    .what = Hilft weltweit gegen Nacktbilder von Menschen unter 18, aber nur bei Plattformen, die mitmachen
    .hours = online, jederzeit, in vielen Sprachen
line-eu-google-minors = Google: Bilder von Kindern aus der Suche nehmen
    .what = Für Bilder von Kindern unter 18; Sie brauchen den Link zum Bild selbst
    .hours = online, jederzeit
line-eu-stopncii = StopNCII
    .what = Hilft gegen intime Bilder von Menschen ab 18 im Netz
    .hours = online, jederzeit, in mehreren Sprachen
