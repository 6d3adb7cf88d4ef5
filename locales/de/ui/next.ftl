### Das nächste Mal

next-title = Wann schauen Sie wieder nach?
next-lead = Einmal im halben Jahr reichen zehn Minuten. Das Programm kann Sie nicht erinnern. Tragen Sie den Tag darum in Ihren Kalender ein.
next-in-1 = In einem Monat
next-in-3 = In drei Monaten
next-in-6 = In einem halben Jahr
next-own = An einem anderen Tag
next-day = Tag
next-month = Monat
next-year = Jahr
next-error-date = Bitte geben Sie einen Tag an, den es gibt, zum Beispiel 3 5 2027.
next-error-past = Bitte wählen Sie einen Tag ab morgen.
# $date (String): der Tag, z. B. „3. Mai 2027“
next-chosen = Das nächste Mal: { $date }
next-calendar-save = In den Kalender eintragen
    .hint = Sie bekommen eine Datei. Öffnen Sie sie mit Ihrem Kalender.
next-calendar-sentence = Meinen Vorsatz mit in den Kalender schreiben
    .hint = Ihr Kalender gibt ihn vielleicht an andere Geräte weiter.
next-calendar-file = naechster-foto-check
next-calendar-title = Foto-Check: zehn Minuten
next-calendar-text = Zehn Minuten mit Schnappschutz: Was ist neu, was ist noch offen?
next-saved = Der Tag ist gespeichert.
next-bye-title = Für heute fertig
next-bye-lead = Das war ein guter Anfang. Sie können das Fenster jetzt schließen.
next-bye-here = Beim nächsten Start geht es hier weiter.
next-bye-nothing = Wenn Sie das Fenster schließen, ist alles weg, was Sie eingegeben haben.
next-finish = Für heute fertig
next-art = Zeichnung: ein Kalenderblatt und eine Tasse Tee.
