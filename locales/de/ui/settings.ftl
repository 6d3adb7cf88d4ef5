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
settings-size-hint = Das geht auch mit Strg und Plus oder Minus. Strg und Null stellt alles zurück.
settings-apply = Übernehmen
settings-applied = Übernommen.
settings-data = Ihre Antworten
settings-answers = Antworten ansehen und ändern
# $folder (String): der Ordner, z. B. „/home/a/.local/share/schnappschutz“
settings-folder = Verschlüsselt in diesem Ordner: { $folder }
settings-keep-now = Doch auf diesem Computer speichern
settings-delete = Alles löschen
settings-delete-title = Wirklich alles löschen?
settings-delete-lead = Das löscht alle Antworten, Notizen und Sätze. Auch Ihre Einstellungen sind dann weg.
settings-delete-papers = Was Sie selbst gespeichert oder gedruckt haben, bleibt. Bitte löschen Sie das selbst.
settings-delete-go = Ja, alles löschen
settings-delete-no = Nein, zurück
settings-deleted = Alles ist gelöscht.
settings-sample = Beispielfamilie ansehen
