### Aufheben oder nicht

keep-title = Sollen Ihre Antworten auf diesem Computer bleiben?
keep-lead = Das entscheiden nur Sie. Sie können es später ändern.
keep-here = Auf diesem Computer speichern
    .hint = Verschlüsselt. Gut zu Hause: Sie können später weitermachen.
keep-nothing = Nichts speichern
    .hint = Gut in der Schule oder bei Freunden: Wenn das Fenster zu ist, ist alles weg.
keep-already = Ihre Antworten sind schon auf diesem Computer gespeichert.
keep-done-here = Ab jetzt wird alles auf diesem Computer gespeichert.
keep-done-nothing = Gut. Es wird nichts gespeichert.
keep-art = Zeichnung: eine kleine Schublade mit einem Schlüssel.
