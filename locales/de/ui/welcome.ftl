### Der erste Bildschirm

welcome-title = Wer sieht die Fotos Ihrer Kinder?
welcome-lead = Schauen Sie heute Abend nach. Wir gehen den Weg mit Ihnen, Schritt für Schritt.
welcome-point-short = Der kurze Weg dauert rund zehn Minuten.
welcome-point-first = Die erste Lücke ist meist nach fünf Minuten zu.
welcome-point-local = Alles bleibt auf diesem Computer. Sie brauchen kein Konto und kein Internet.
welcome-point-pause = Sie können jederzeit aufhören und später weitermachen.
welcome-start = Jetzt anfangen
welcome-sample = Erst mit einer Beispielfamilie ausprobieren
welcome-art = Zeichnung: ein Haus am Abend. In einem Fenster hängt ein Familienfoto, der Vorhang ist halb zugezogen.
