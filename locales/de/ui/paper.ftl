### Die Blätter: der Plan und das Blatt zum Zeigen

paper-title = Was möchten Sie drucken?
paper-lead = Auf Papier haben Sie alles gut im Blick.
paper-art = Zeichnung: ein Kühlschrank, daran hängt ein Zettel mit einem Magneten.
paper-plan-title = Unser Plan
paper-plan-subtitle = Fotos unserer Kinder im Netz: was als Nächstes kommt
# $names (String): die Spitznamen, z. B. „Mika · Juno“
paper-plan-names = Für { $names }
paper-plan-choose = Der Plan für Sie
    .hint = Mit Wegen durch die Menüs, Notizen und Hilfe-Nummern.
paper-plan-file = plan
paper-show-title = So halten wir es mit Fotos
paper-show-subtitle = Für alle, die unsere Familie gern haben
paper-show-choose = Ein Blatt zum Weitergeben
    .hint = Ohne Namen, ohne Notizen, ohne Bilder. Für Großeltern und Freunde.
paper-show-file = fotos-in-unserer-familie
paper-show-intro = Wir haben nachgesehen, wer Fotos unserer Kinder im Netz sehen kann. Wir möchten, dass die Kinder später selbst entscheiden.
paper-show-ask = Darum bitten wir
paper-show-ask-1 = Fragt uns bitte, bevor ihr ein Bild der Kinder zeigt oder weiterschickt.
paper-show-ask-none = Zeigt bitte gar kein Bild der Kinder, auch nicht im Status. Schickt bitte keines weiter.
paper-show-ask-2 = Nehmt bitte für Profil und Status Bilder ohne Kinder.
paper-show-ask-3 = Wollt ihr Bilder? Wir drucken euch gern welche aus.
paper-show-thanks = Danke, dass ihr mitmacht.
paper-next = Als Nächstes
paper-later = Danach
paper-done = Schon erledigt
paper-nothing-open = Auf der Liste ist nichts mehr offen.
paper-help = Hilfe, wenn etwas passiert ist
paper-box-open = Leeres Kästchen zum Abhaken
# $url (String): die Adresse
paper-qr = QR-Code für das Handy, führt zu { $url }
paper-footer = Schnappschutz · unabhängiges Projekt
paper-page = Seite
paper-preview = So sieht es aus
paper-names-with = Mit Spitznamen zeigen
paper-names-without = Ohne Spitznamen zeigen
paper-save = Als PDF speichern
paper-open = Öffnen und drucken
# $name (String): der Dateiname, z. B. „plan.pdf“
paper-saved = Gespeichert als { $name }.
paper-not-saved = Es wurde nichts gespeichert.
paper-show-own = Dieses Blatt enthält keine Namen, keine Notizen und keine Bilder.
paper-plan-own = Dieses Blatt ist für Sie. Es enthält Ihre Notizen.
# $count (Number): wie viele Schritte nicht auf dem Blatt stehen, z. B. 40
paper-more =
    { $count ->
        [one] Ein weiterer Schritt wartet im Programm auf Sie.
       *[other] { $count } weitere Schritte warten im Programm auf Sie.
    }
paper-mind = Bitte beachten
paper-as-of = Stand
paper-help-table = Nummern und wofür sie da sind
paper-looks-table = Drei Blicke von außen
paper-places-table = Wo Fotos zu sehen sind und wie es jetzt steht
paper-menus = Menüs ändern sich. Achten Sie bei jedem Schritt auf das Datum.
paper-show-intro-soon = Wir sehen gerade nach, wer Fotos unserer Kinder im Netz sehen kann. Die Kinder sollen später selbst wählen.
paper-show-changed = Hier haben wir schon etwas geändert
paper-sample = Beispielfamilie: alles auf diesem Blatt ist erfunden
paper-numbers-title = Hilfe-Nummern
# $country (String): das Land, z. B. „Deutschland“
paper-numbers-subtitle = { $country }. Nummern und Zeiten können sich geändert haben.
paper-numbers-choose = Die Hilfe-Nummern
    .hint = Eine Karte für Ihr Land, zum Aufhängen.
paper-numbers-file = nummern
paper-numbers-address = Adressen im Netz
paper-sayno-choose = Die Seite für junge Menschen
    .hint = Fünf Schritte, wenn jemand mit Bildern Druck macht.
paper-sayno-file = fuenf-schritte
paper-sheet-choose = Blätter, wenn etwas passiert ist
    .hint = Je eine Seite: jetzt, heute, diese Woche.
paper-sheet-file = hinweise
paper-note-title = Notiz für die Polizei
paper-note-subtitle = Nur Worte. Diesem Blatt liegt kein Bild bei.
paper-note-choose = Ihre Notiz für die Polizei
    .hint = Nur Ihre Notiz. Noch keine da? Dann kommt ein leeres Formular.
paper-note-file = notiz
# $number (String): die wievielte Notiz, z. B. „1“
paper-note-heading = Notiz { $number }
paper-note-column = Angabe
paper-note-value = Was Sie aufgeschrieben haben
paper-help-own = Dieses Blatt enthält nichts, was Sie eingegeben haben.
paper-note-own = Dieses Blatt enthält nur Ihre Notizen. Auf anderen Blättern stehen sie nicht.
paper-hours = Wann
