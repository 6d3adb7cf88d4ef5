### Die Notiz: nur Worte, keine Bilder

incident-title = Meine Notizen
incident-lead = Schreiben Sie auf, was Sie wissen. Das hilft der Polizei und Ihnen.
incident-why = Hier passt kein Bild hinein, und das ist Absicht. Manche Bilder darf niemand speichern, auch Eltern nicht und auch nicht als Beweis. Worte reichen.
incident-private = Die Notiz liegt verschlüsselt bei Ihren Antworten. Sie steht auf keinem anderen Blatt.
incident-new = Neue Notiz
incident-change = Notiz ändern
incident-empty = Noch keine Notiz.
incident-untitled = Notiz ohne Beschreibung
incident-what = Was ist passiert?
    .hint = In Ihren Worten. Beschreiben Sie kein Bild genau.
incident-address = Link
    .hint = Nur, wenn Sie ihn schon haben. Gehen Sie dafür nicht noch einmal hin.
incident-user = Name des Kontos oder der Gruppe
incident-when = Wann haben Sie es gesehen?
incident-when-hint = Eingetragen ist jetzt. Ändern Sie es, wenn es früher war.
incident-day = Tag
incident-time = Uhrzeit
incident-zone = Zeitzone
incident-reported = Wo haben Sie es gemeldet?
incident-case-number = Aktenzeichen oder Antwort
incident-next-step = Was kommt als Nächstes?
incident-save = Notiz speichern
incident-saved = Ihre Notiz ist gespeichert.
incident-saved-memory = Ihre Notiz gilt, bis Sie das Fenster schließen.
incident-removed = Die Notiz ist gelöscht.
incident-remove = Notiz löschen
incident-remove-title = Diese Notiz löschen?
incident-remove-lead = Sie lässt sich danach nicht zurückholen.
incident-print = Für die Polizei drucken
incident-back = Zu allen Notizen
incident-error-file = Das ist ein Bild oder eine Datei. Hier passen nur Worte hinein; gespeichert wurde nichts.
# $count (Number): die größte Zahl von Notizen, z. B. 100
incident-error-full =
    { $count ->
        [one] Mehr als eine Notiz hat hier keinen Platz.
       *[other] Mehr als { $count } Notizen haben hier keinen Platz.
    }
incident-refused = Hier passt kein Bild hinein. Es wurde nichts gespeichert.
incident-keep-title = Wo soll die Notiz bleiben?
incident-keep-lead = Bevor Sie schreiben: Darf das Programm auf diesem Computer speichern?
incident-keep-here = Hier speichern, verschlüsselt
incident-keep-nothing = Nichts speichern, nur jetzt nutzen
incident-sample-lead = Sie sind gerade bei der Beispielfamilie. Dort geht alles wieder verloren. Verlassen Sie sie zuerst.
incident-sample-leave = Beispiel verlassen
