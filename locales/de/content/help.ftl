### The help door: what to do now in four situations, and who helps

help-independence = Schnappschutz ist ein unabhängiges Projekt mit offenem Quell-Text. Europol, die Polizei und alle hier genannten Stellen haben damit nichts zu tun und haben es nicht geprüft.
help-no-legal-advice = Das hier ist keine Rechts-Beratung: Fragen Sie für Ihren Fall die Polizei, ein Hilfe-Telefon oder eine Kanzlei.
help-numbers-note = Nummern können sich ändern, darum steht bei jeder der Tag, an dem wir sie geprüft haben.

## Situations

help-photo-misused = Ein Bild meines Kindes ist dort, wo es nicht hingehört
    .first = Sie können jetzt etwas tun, Schritt für Schritt. Schreiben Sie zuerst auf, wo das Bild steht.
    .step-1 = Schreiben Sie Adresse, Konto, Tag und Uhrzeit in Worten auf. Sehen Sie dafür nur ein Mal hin.
    .step-2 = Gehen Sie zum Punkt „Missbrauchs-Darstellungen“, wenn das Bild oder die Seite sexuell wirkt. Sonst lesen Sie hier weiter.
    .step-3 = Bitten Sie Menschen, die Sie kennen, freundlich um das Löschen. Schreiben Sie und nennen Sie einen Tag. Reagiert eine Schule oder Firma nicht, fragen Sie die Datenschutz-Aufsicht.
    .step-4 = Melden Sie das Bild beim Dienst. Prüfen Sie, ob es dafür den Grund „Privatsphäre“ gibt. Heben Sie die Antwort auf.
    .step-5 = Beschweren Sie sich beim Dienst, wenn er nicht hilft. In der EU muss er Gründe nennen. Die Aufsicht prüft den Dienst, löscht aber keine einzelnen Bilder.
    .step-6 = Bitten Sie Google, das Bild nicht mehr in der Bilder-Suche zu zeigen. Das geht bei Kindern unter 18. Auf der Seite selbst bleibt es stehen.
    .step-7 = Melden Sie ein Konto, das sich als Ihr Kind ausgibt. Warnen Sie Ihre Kontakte. Schreibt es andere Kinder an, rufen Sie die Polizei.
    .step-8 = Nehmen Sie danach Ihr eigenes Bild aus dem Netz. Prüfen Sie, wer Ihre Bilder sehen kann.
    .never = Wirkt etwas sexuell, speichern Sie nichts und leiten Sie nichts weiter. Drohen Sie niemandem. Laden Sie das Bild in keine Suche nach Gesichtern hoch.
    .child = Ein Bild von dir ist an einer falschen Stelle gelandet. Du kannst nichts dafür, und ich kümmere mich jetzt darum.

help-blackmail = Mein Kind wird erpresst
    .first = Sie sind damit nicht allein, und es gibt Hilfe. Bleiben Sie jetzt bei Ihrem Kind.
    .step-1 = Bleiben Sie ruhig und nah. Danken Sie Ihrem Kind, dass es davon erzählt.
    .step-2 = Schicken Sie nichts mehr und zahlen Sie nichts. Zahlen beendet es nur selten.
    .step-3 = Behalten Sie den Text im Chat, das Profil und alles zur Zahlung. Davon darf es Bildschirm-Fotos geben. Ein intimes Bild darf nie mit darauf sein.
    .step-4 = Antworten Sie erst dann nicht mehr. Blockieren und melden Sie das Konto. Löschen Sie weder den Chat noch Ihr Konto.
    .step-5 = Rufen Sie die Polizei an oder gehen Sie hin. Nehmen Sie das Gerät mit. Bei Gefahr wählen Sie sofort den Notruf.
    .step-6 = Nutzen Sie Take It Down auf dem Gerät, das die Nackt-Bilder schon hat. Es hilft bei Diensten, die mitmachen, und lädt kein Bild hoch. Laden Sie nie ein Bild dafür herunter.
    .step-7 = Stoppen Sie weitere Zahlungen, falls schon Geld weg ist. Heben Sie Belege auf. Rufen Sie die Bank oder die Gutschein-Firma an.
    .step-8 = Lassen Sie Ihr Kind in den ersten Nächten nicht allein. Am Kinder-Telefon hört ihm auch jemand anderes zu. Haben Sie Angst um sein Leben, wählen Sie den Notruf.
    .never = Schimpfen Sie nicht, und nehmen Sie das Handy nicht als Erstes weg. Speichern oder zeigen Sie das intime Bild nie. Löschen Sie nichts, bevor die Polizei dazu rät.
    .child = Gut, dass du es mir gesagt hast. Du kannst nichts dafür, und ich bleibe bei dir.
    .sayno = #SayNo heißt eine Kampagne von Europol und der Polizei vieler Länder. Sie hilft jungen Menschen, die erpresst werden. Diese App ist unabhängig davon.

help-abuse-material = Ich bin auf Missbrauchs-Darstellungen gestoßen
    .first = Sie müssen das nicht weiter ansehen. Schreiben Sie die Adresse auf und schließen Sie die Seite.
    .step-1 = Wählen Sie sofort den Notruf, wenn gerade ein Kind in Gefahr ist. Sonst haben Sie Zeit für die nächsten Schritte.
    .step-2 = Schreiben Sie Adresse, Tag und Uhrzeit von Hand auf. Dazu den Namen von Dienst, Konto oder Gruppe. Bilder gehören nicht dazu.
    .step-3 = Schließen Sie die Seite. Suchen Sie nicht weiter. Suchen kann strafbar sein, auch wenn Sie helfen wollen.
    .step-4 = Melden Sie es bei nur einer Stelle. Doppelte Meldungen halten dort die Arbeit auf. In Liechtenstein melden Sie es der Polizei.
    .step-5 = Rufen Sie noch heute die Polizei an, wenn es in einem Chat kam. Verlassen Sie die Gruppe. Gehen Sie mit dem Gerät zur Polizei.
    .step-6 = Fragen Sie die Polizei, ob und wann Sie etwas löschen sollen. All das gilt auch, wenn das Bild Ihr eigenes Kind zeigt.
    .step-7 = Sorgen Sie auch für sich. In Deutschland ist das Hilfe-Telefon Sexueller Missbrauch auch da, wenn Sie nur etwas gesehen haben.
    .never = Speichern Sie nichts, machen Sie kein Bildschirm-Foto, leiten Sie nichts weiter. Das gilt auch für Beweise, denn es kann strafbar sein. Nichts davon gehört in die Cloud, in die Schule oder in die Eltern-Gruppe.
    .child = Gut, dass du damit zu mir kommst. Du musst nichts davon beschreiben, und wir holen zusammen Hilfe.

help-fake-image = Es gibt ein gefälschtes sexuelles Bild meines Kindes
    .first = Ihr Kind hat nichts falsch gemacht, und es gibt Hilfe. Hören Sie ihm zuerst zu.
    .step-1 = Glauben Sie Ihrem Kind. Nehmen Sie die Fälschung so ernst wie ein echtes Bild.
    .step-2 = Schreiben Sie in Worten auf: wer, wo und wann. Das Bild selbst speichern Sie nicht.
    .step-3 = Melden Sie das Bild beim Dienst. In der EU muss er einen Weg dafür haben. Heben Sie die Antwort auf.
    .step-4 = Gehen Sie zur Polizei und nehmen Sie das Gerät mit. Auch eine Fälschung kann strafbar sein.
    .step-5 = Prüfen Sie, ob die Schule helfen kann, wenn das Bild von dort kommt. Reden Sie am selben Tag mit der Leitung. Niemand soll dort die Bilder sammeln.
    .step-6 = Prüfen Sie bei Take It Down, ob der Dienst auch Fälschungen annimmt. Laden Sie nie ein Bild dafür herunter.
    .step-7 = Rufen Sie ein Hilfe-Telefon an. Ihr Kind hat dafür eine eigene Nummer, und Sie haben auch eine.
    .step-8 = Prüfen Sie später, welche Bilder von Ihrem Kind alle sehen. Fangen Sie mit Bildern an, auf denen das Gesicht von vorn zu sehen ist. Denken Sie auch an die Seite der Schule.
    .never = Speichern Sie nichts, machen Sie kein Bildschirm-Foto, leiten Sie nichts weiter. Das gilt auch für Beweise. Zeigen Sie das Bild niemandem in Schule oder Eltern-Gruppe.
    .child = Das Bild ist eine Fälschung, und du kannst nichts dafür. Ich glaube dir, und wir gehen das zusammen an.

## Germany

line-de-police = Polizei
    .what = Bei Gefahr und wenn etwas Strafbares geschehen ist
    .hours = rund um die Uhr
line-de-emergency = Notruf
    .what = Bei Gefahr für Ihr Kind oder einen anderen Menschen
    .hours = rund um die Uhr
line-de-kinder-jugendtelefon = Nummer gegen Kummer: Kinder- und Jugend-Telefon
    .what = Für Kinder und Jugendliche, bei jeder Sorge
    .hours = 2020 war es Montag bis Samstag von 14 bis 20 Uhr. Die Zeiten können sich geändert haben.
line-de-hilfe-telefon = Hilfe-Telefon Sexueller Missbrauch
    .what = Bei allen Fragen zu sexueller Gewalt, auch im Netz, auch bei unklarem Gefühl
    .hours = 2024 war es Montag, Mittwoch und Freitag von 9 bis 14 Uhr, Dienstag und Donnerstag von 15 bis 20 Uhr. Die Zeiten können sich geändert haben. Es gibt Hilfe in 19 Sprachen und in Gebärden.
line-de-elterntelefon = Nummer gegen Kummer: Eltern-Telefon
    .what = Für Eltern, die Rat suchen
    .hours = 2020 war es Montag bis Freitag von 9 bis 17 Uhr, Dienstag und Donnerstag bis 19 Uhr. Die Zeiten können sich geändert haben.
line-de-missing-children = Nummer für vermisste Kinder
    .what = Wenn ein Kind vermisst wird oder weggelaufen ist
    .hours = rund um die Uhr
line-de-jugendschutz-net = jugendschutz.net
    .what = Inhalte im Netz melden, die Kindern schaden oder verboten sind
    .hours = Seite im Netz, jederzeit
line-de-eco = eco Beschwerde-Stelle
    .what = Missbrauchs-Darstellungen und andere verbotene Inhalte melden
    .hours = Seite im Netz, jederzeit
line-de-fsm = FSM Beschwerde-Stelle
    .what = Missbrauchs-Darstellungen und andere verbotene Inhalte melden
    .hours = Seite im Netz, jederzeit
line-de-dsc = Aufsicht über Online-Dienste bei der Bundesnetzagentur
    .what = Wenn ein Dienst Meldungen nicht beachtet; sie löscht keine einzelnen Bilder
    .hours = Seite im Netz, jederzeit
line-de-weisser-ring = WEISSER RING
    .what = Für Menschen, denen eine Straftat geschehen ist, und ihre Familien
    .hours = 2020 war es jeden Tag von 7 bis 22 Uhr. Die Zeiten können sich geändert haben.
line-de-hateaid = HateAid
    .what = Digitale Gewalt gegen Erwachsene; bei Kindern nennt HateAid andere Stellen
    .hours = 2024 war es Montag von 10 bis 13, Dienstag von 15 bis 18 und Donnerstag von 16 bis 19 Uhr. Die Zeiten können sich geändert haben.

## Austria

line-at-emergency = Notruf
    .what = Bei Gefahr für Ihr Kind oder einen anderen Menschen
    .hours = rund um die Uhr
line-at-rat-auf-draht = Rat auf Draht
    .what = Für Kinder, Jugendliche und alle, die für sie sorgen
    .hours = rund um die Uhr
line-at-elternseite = elternseite.at
    .what = Für Eltern, auch mit Beratung per Video
    .hours = nach Termin; ob es etwas kostet, steht auf der Seite
line-at-missing-children = Nummer für vermisste Kinder
    .what = Wenn ein Kind vermisst wird; am Telefon ist Rat auf Draht
    .hours = rund um die Uhr
line-at-stopline = Stopline
    .what = Missbrauchs-Darstellungen melden
    .hours = Seite im Netz, jederzeit; wird innerhalb eines Werktags bearbeitet
line-at-rtr = RTR: Beschwerde über Online-Dienste
    .what = Wenn ein Dienst Meldungen nicht beachtet; sie löscht keine einzelnen Bilder
    .hours = Seite im Netz, jederzeit

## Switzerland

line-ch-emergency = Notruf
    .what = Bei Gefahr für Ihr Kind oder einen anderen Menschen
    .hours = rund um die Uhr
line-ch-147 = Pro Juventute 147
    .what = Für Kinder und Jugendliche, bei jeder Sorge
    .hours = rund um die Uhr, an jedem Tag
line-ch-elternberatung = Pro Juventute Eltern-Beratung
    .what = Für Eltern, die Rat suchen
    .hours = 2022 war sie rund um die Uhr da; das kann sich geändert haben
line-ch-elternnotruf = Elternnotruf
    .what = Für Eltern unter Druck in Zürich, Aargau, Bern und Zug
    .hours = Laut einer älteren Quelle rund um die Uhr; das kann sich geändert haben
line-ch-missing-children = Missing Children Switzerland
    .what = Wenn ein Kind vermisst wird oder weggelaufen ist
    .hours = rund um die Uhr
line-ch-clickandstop = clickandstop.ch
    .what = Missbrauchs-Darstellungen melden; Rat, wenn Kinder im Netz erpresst oder bedrängt werden
    .hours = Seite im Netz, jederzeit; Zeiten für Chat und Telefon stehen dort

## Liechtenstein

line-li-emergency = Notruf
    .what = Bei Gefahr für Ihr Kind oder einen anderen Menschen
    .hours = rund um die Uhr
line-li-147 = Pro Juventute 147
    .what = Für Kinder und Jugendliche, bei jeder Sorge
    .hours = rund um die Uhr, an jedem Tag
line-li-elternberatung = Pro Juventute Eltern-Beratung
    .what = Für Eltern, die Rat suchen
    .hours = 2022 war sie rund um die Uhr da; das kann sich geändert haben
line-li-kinderschutz = Amt für Soziale Dienste: Kinder- und Jugend-Schutz
    .what = Rat zum Schutz von Kindern und Jugendlichen
    .hours = zu den Zeiten des Amts; sehen Sie auf llv.li nach
line-li-kinderdienst = Kinder- und Jugend-Dienst
    .what = Wenn Sie fürchten, dass es einem Kind schlecht geht
    .hours = zu den Zeiten des Amts; Nummer und Zeiten suchen Sie auf llv.li

## Luxembourg

line-lu-police = Polizei
    .what = Bei Gefahr und wenn etwas Strafbares geschehen ist
    .hours = rund um die Uhr
line-lu-emergency = Notruf
    .what = Bei Gefahr für Ihr Kind oder einen anderen Menschen
    .hours = rund um die Uhr
line-lu-kjt = Kanner-Jugendtelefon
    .what = Für Kinder und Jugendliche, bei jeder Sorge
    .hours = Zeiten nicht geprüft; sehen Sie auf kjt.lu nach
line-lu-bee-secure = BEE SECURE Helpline
    .what = Für Fragen und Sorgen rund um das Netz, vertraulich
    .hours = Zeiten nicht geprüft; sehen Sie auf bee-secure.lu nach
line-lu-elterentelefon = Elterentelefon
    .what = Für Eltern, die Rat suchen; zu bestimmten Zeiten auch auf Englisch
    .hours = Zeiten nicht geprüft; sehen Sie auf kjt.lu nach
line-lu-stopline = BEE SECURE Stopline
    .what = Missbrauchs-Darstellungen melden
    .hours = Seite im Netz, jederzeit
line-lu-childprotection = childprotection.lu
    .what = Melden, wenn ein Kind sexuell ausgebeutet wird
    .hours = Seite im Netz, jederzeit

## United Kingdom

line-gb-police = Notruf 999
    .what = Bei Gefahr für Ihr Kind oder einen anderen Menschen
    .hours = rund um die Uhr
line-gb-emergency = Notruf 112
    .what = Bei Gefahr; geht im Vereinigten Königreich neben der 999
    .hours = rund um die Uhr
line-gb-childline = Childline
    .what = Für alle unter 19, bei jeder Sorge
    .hours = Laut unserer Quelle Tag und Nacht. Die Zeiten können sich geändert haben.
line-gb-nspcc = NSPCC Helpline
    .what = Für Erwachsene, die sich um ein Kind sorgen
    .hours = Die Zeiten haben sich oft geändert; sehen Sie auf nspcc.org.uk nach
line-gb-iwf = Internet Watch Foundation (IWF)
    .what = Missbrauchs-Darstellungen melden
    .hours = Seite im Netz, jederzeit
line-gb-ceop = CEOP, Teil der National Crime Agency
    .what = Sexuelle Gewalt und Anbahnung im Netz; prüfen Sie dort den Melde-Weg
    .hours = Seite im Netz, jederzeit
line-gb-report-remove = Report Remove
    .what = Unter 18 Nackt-Bilder aus dem offenen Netz nehmen lassen; das Alter wird geprüft
    .hours = Seite im Netz, jederzeit; der Weg führt über Childline
line-gb-ico = ICO, die Aufsicht für Datenschutz
    .what = Wenn eine Firma oder Schule Bilder falsch verwendet
    .hours = Seite im Netz, jederzeit

## Ireland

line-ie-emergency = Notruf
    .what = Bei Gefahr für Ihr Kind oder einen anderen Menschen
    .hours = rund um die Uhr
line-ie-childline = Childline (ISPCC)
    .what = Für Kinder und Jugendliche, bei jeder Sorge
    .hours = rund um die Uhr
line-ie-hotline = Hotline.ie
    .what = Missbrauchs-Darstellungen und ohne Erlaubnis geteilte intime Bilder melden
    .hours = Seite im Netz, jederzeit

## EU-wide and international

line-eu-emergency = Notruf in der EU
    .what = Bei Gefahr; in jedem Land der EU
    .hours = rund um die Uhr
line-eu-child-helplines = Kinder-Telefone in Europa
    .what = Für Kinder; gilt in mehreren Staaten, von uns geprüft für Deutschland und Luxemburg
    .hours = in jedem Land anders; sehen Sie auf der Seite nach
line-eu-better-internet = Better Internet for Kids
    .what = Liste der Hilfe-Telefone und Melde-Stellen in Europa
    .hours = Seite im Netz, jederzeit
line-eu-missing-children = Nummer für vermisste Kinder
    .what = Wenn ein Kind vermisst wird; in 32 Ländern, oft auch auf Englisch
    .hours = rund um die Uhr
line-eu-inhope = INHOPE
    .what = Findet die Melde-Stelle für Missbrauchs-Darstellungen in Ihrem Land
    .hours = Seite im Netz, jederzeit
line-eu-take-it-down = Take It Down
    .what = Hilft gegen Nackt-Bilder von unter 18, weltweit; nur bei Diensten, die mitmachen
    .hours = Seite im Netz, jederzeit, in vielen Sprachen
line-eu-google-minors = Google: Bilder von Kindern aus der Suche nehmen
    .what = Für Bilder von unter 18; nötig ist die Adresse des Bildes selbst
    .hours = Seite im Netz, jederzeit
line-eu-stopncii = StopNCII
    .what = Hilft gegen intime Bilder von Menschen ab 18 im Netz
    .hours = Seite im Netz, jederzeit, in mehreren Sprachen
