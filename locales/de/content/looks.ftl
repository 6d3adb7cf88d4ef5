### Drei Blicke von außen

look-messenger = Sehen Fremde Ihr Kind auf Ihrem Profilbild im Messenger?
    .about = Wer WhatsApp hat, kann Ihr Profilbild sehen, solange Sie nichts ändern.
    .step-1 = Bitten Sie jemanden um Hilfe, der Ihre Nummer hat, aber nicht in Ihren Kontakten steht.
    .step-2 = Fällt Ihnen niemand ein, nehmen Sie jemanden aus Ihren Kontakten.
    .step-3 = Öffnen Sie auf dem anderen Handy den Chat mit Ihrer Nummer.
    .step-4 = Tippen Sie auf Ihr Profilbild und sehen Sie es groß an.
    .found = Ja, mein Kind ist zu sehen
    .not-there = Nein, mein Kind ist nicht zu sehen
    .could-not-tell = Das ließ sich nicht klären

look-profile = Was zeigt Ihr Profil, wenn man nicht angemeldet ist?
    .about = So sehen Sie Ihr Profil mit den Augen von Menschen, die Sie nicht kennen.
    .step-1 = Öffnen Sie im Browser ein privates Fenster. Melden Sie sich dort nicht an.
    .step-2 = Geben Sie oben den Link zu Ihrem Profil ein.
    .step-3 = Sehen Sie sich Profilbild, Titelbild und die offenen Beiträge an.
    .step-4 = Verlangt die Seite eine Anmeldung, wählen Sie unten die dritte Antwort.
    .found = Ja, mein Kind ist zu sehen
    .not-there = Nein, mein Kind ist nicht zu sehen
    .could-not-tell = Das ließ sich nicht klären

look-search = Was findet man mit dem Vornamen Ihres Kindes und dem Ort?
    .about = So sehen Sie, was alle mit nur zwei Wörtern finden. Ein Bild brauchen Sie dafür nicht.
    .step-1 = Öffnen Sie im Browser ein privates Fenster und darin eine Suchmaschine.
    .step-2 = Tippen Sie den Vornamen oder Spitznamen und den Wohnort ein.
    .step-3 = Nehmen Sie nur Wörter, die schon öffentlich sind. Laden Sie kein Bild hoch.
    .step-4 = Sehen Sie sich die erste Seite mit Treffern an, dann die Bilder.
    .found = Ja, ich sehe etwas zu meinem Kind
    .not-there = Nein, ich sehe nichts zu meinem Kind
    .could-not-tell = Das ließ sich nicht klären
