### Aufheben oder nicht

keep-title = Sollen Ihre Antworten hier bleiben?
keep-lead = Das entscheiden nur Sie. Sie können es später ändern.
keep-here = Auf diesem Computer aufheben
    .hint = Verschlüsselt. Gut zu Hause: Sie können später weitermachen.
keep-nothing = Nichts aufheben
    .hint = Gut in der Schule oder bei Freunden: Schließen Sie das Fenster, ist alles weg.
keep-already = Ihre Antworten werden schon auf diesem Computer aufgehoben.
keep-done-here = Ab jetzt wird alles auf diesem Computer aufgehoben.
keep-done-nothing = Gut. Es wird nichts aufgehoben.
keep-art = Zeichnung: eine kleine Schublade mit einem Schlüssel.
