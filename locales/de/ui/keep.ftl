### Aufheben oder nicht

keep-title = Sollen Ihre Antworten auf diesem Computer bleiben?
keep-lead = Das ist Ihre Wahl. In den Einstellungen können Sie später doch noch speichern. Wer speichert, kann dort später alles löschen.
keep-here = Auf diesem Computer speichern
    .hint = Verschlüsselt. Gut zu Hause, denn so können Sie später weitermachen.
keep-nothing = Nichts speichern
    .hint = Gut in der Schule oder bei Freunden: Ist das Fenster zu, ist alles weg.
keep-already = Was Sie hier eingeben, wird schon auf diesem Computer gespeichert.
keep-done-here = Gut. Ab jetzt bleibt alles auf diesem Computer.
keep-done-nothing = Gut. Es wird nichts gespeichert.
keep-art = Zeichnung: eine kleine Schublade mit einem Schlüssel.
