### Zwei eigene Sätze

reflect-first-title = Was ist Ihnen dabei wichtig?
reflect-first-lead = Der erste Schritt ist getan. Wer kurz aufschreibt, warum, bleibt eher dabei.
reflect-first-label = Ein oder zwei Sätze, nur für Sie
reflect-first-hint = Zum Beispiel: Mein Kind soll später selbst entscheiden.
reflect-end-title = Was nehmen Sie von heute mit?
reflect-end-lead = Zwei Sätze reichen. Beim nächsten Mal zeigen wir sie Ihnen wieder.
reflect-end-label = Ein oder zwei Sätze, nur für Sie
reflect-end-hint = Zum Beispiel: Ich frage mein Kind, bevor ich ein Bild zeige.
reflect-saved = Ihre Sätze sind gespeichert.
reflect-yours = Ihre Sätze
