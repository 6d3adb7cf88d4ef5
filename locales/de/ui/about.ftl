### Über das Programm, Quellen und Stand

about-title = Über dieses Programm
about-lead = Wer kann Fotos Ihrer Kinder im Netz finden? Schnappschutz hilft Ihnen, das zu sehen und zu ändern.
about-why-title = Warum es das gibt
about-why = Fremde sammeln auch ganz normale Familienfotos aus offenen Profilen. Im März 2020 zählte Europol rund eine Million Hinweise auf Missbrauch im Netz. Sonst waren es etwa 100 000 im Monat.
about-why-note = Gezählt sind Meldungen, nicht Kinder. Quelle: Bericht von Europol vom Juni 2020, Zahlen laut Presse.
about-promises-title = Was wir versprechen
about-promise-1 = Das Programm geht nie ins Internet. Links öffnet Ihr Browser, und nur, wenn Sie klicken.
about-promise-2 = Sie brauchen kein Konto und keine E-Mail. Nach echten Namen fragen wir nicht.
about-promise-3 = Ihre Antworten liegen verschlüsselt auf diesem Computer. Oder sie sind weg, sobald Sie das Fenster schließen.
about-promise-4 = Noten und Punkte für Eltern gibt es hier nicht.
about-promise-5 = Jeder Rat nennt seine Quelle und den Tag, an dem wir ihn geprüft haben.
about-towns = Namen von Orten: GeoNames (geonames.org), CC BY 4.0, ausgewählt und gekürzt.
about-sources-title = Quellen und Stand
about-sources-lead = Aus diesen Quellen stammt, was Sie hier lesen.
about-confidence-a = offizielle Quelle
about-confidence-b = gute Quelle aus zweiter Hand
about-confidence-c = nicht bestätigt
about-column-source = Quelle
about-column-publisher = Herausgeber
about-column-confidence = Wie verlässlich
about-column-checked = Zuletzt geprüft
about-sources-jump = Springen Sie zu einem Thema
# $facts (Number): wie viele Angaben, z. B. 500
# $open (Number): davon nicht bestätigt, z. B. 120
# $date (String): der Tag der ältesten Prüfung, z. B. „1. November 2026“
about-sources-sum = Alle { $facts } Angaben sind frühestens am { $date } geprüft. { $open } davon konnten wir nicht bestätigen; dort steht das dabei.
# $count (Number): wie viele Angaben alt sind, z. B. 3
about-sources-old =
    { $count ->
        [0] Keine Angabe ist älter als sechs Monate.
        [one] Eine Angabe ist älter als sechs Monate. Das steht auf ihrer Seite.
       *[other] { $count } Angaben sind älter als sechs Monate. Das steht auf ihren Seiten.
    }
about-sources-shared = Lektionen, Gespräche, Recht und Hilfe
