### Einstellungen

settings-title = Einstellungen
settings-look = Aussehen
settings-theme = Farben
settings-theme-system = Wie der Computer
settings-theme-light = Hell
settings-theme-dark = Dunkel
settings-theme-contrast = Starker Kontrast
settings-size = Schriftgröße
# $percent (Number): die Größe, z. B. 150
settings-size-value = { $percent } %
settings-size-hint = Auch mit den Tasten Strg und Plus, Strg und Minus, Strg und Null.
settings-apply = Übernehmen
settings-applied = Übernommen.
settings-data = Ihre Antworten
settings-answers = Antworten ansehen und ändern
# $folder (String): der Ordner, z. B. „/home/a/.local/share/schnappschutz“
settings-folder = Verschlüsselt in diesem Ordner: { $folder }
settings-keep-now = Doch auf diesem Computer aufheben
settings-delete = Alles löschen
settings-delete-title = Wirklich alles löschen?
settings-delete-lead = Gelöscht werden alle Antworten, Notizen und Sätze, dazu Ihre Einstellungen.
settings-delete-papers = Was Sie selbst gespeichert oder gedruckt haben, bleibt. Das löschen Sie bitte selbst.
settings-delete-go = Ja, alles löschen
settings-delete-no = Nein, zurück
settings-deleted = Alles ist gelöscht.
settings-sample = Beispiel-Familie ansehen
