### Drei Blicke von außen

look-messenger = Sehen Fremde Ihr Kind auf Ihrem Profilbild im Messenger?
    .about = Wer WhatsApp hat, kann Ihr Profilbild sehen, solange Sie nichts ändern.
    .step-1 = Bitten Sie jemanden um Hilfe, der Ihre Nummer hat, aber nicht in Ihren Kontakten steht.
    .step-2 = Öffnen Sie auf dem anderen Handy den Chat mit Ihrer Nummer. Tippen Sie dort auf Ihr Bild.
    .step-3 = Ist niemand da? Öffnen Sie auf Ihrem Handy WhatsApp → Einstellungen → Datenschutz → Profilbild.
    .step-4 = Steht dort „Jeder“ und zeigt Ihr Bild Ihr Kind? Dann antworten Sie mit Ja.
    .found = Ja, mein Kind ist zu sehen
    .not-there = Nein, mein Kind ist nicht zu sehen
    .could-not-tell = Das ließ sich nicht klären

look-profile = Was zeigt Ihr Profil, wenn man nicht angemeldet ist?
    .about = So sehen Sie Ihr Profil mit den Augen von Menschen, die Sie nicht kennen.
    .step-1 = Tippen Sie im Browser auf die drei Punkte. Wählen Sie dort einen neuen privaten Tab oder Inkognito-Tab. Melden Sie sich nicht an.
    .step-2 = Tippen Sie oben die Adresse Ihres Profils ein. Bei Instagram ist das instagram.com/ und Ihr Nutzername.
    .step-3 = Sehen Sie sich Profilbild, Titelbild und die offenen Beiträge an.
    .step-4 = Verlangt die Seite eine Anmeldung, wählen Sie unten die dritte Antwort.
    .found = Ja, mein Kind ist zu sehen
    .not-there = Nein, mein Kind ist nicht zu sehen
    .could-not-tell = Das ließ sich nicht klären

look-search = Was findet man mit dem Vornamen Ihres Kindes und dem Ort?
    .about = So sehen Sie, was alle mit nur zwei Wörtern finden. Ein Bild brauchen Sie dafür nicht.
    .step-1 = Tippen Sie im Browser auf die drei Punkte. Wählen Sie dort einen neuen privaten Tab oder Inkognito-Tab. Öffnen Sie darin eine Suchmaschine.
    .step-2 = Tippen Sie den Vornamen oder Spitznamen und den Wohnort ein.
    .step-3 = Nehmen Sie nur Wörter, die schon öffentlich sind. Laden Sie kein Bild hoch.
    .step-4 = Sehen Sie sich die erste Seite mit Treffern an, dann die Bilder.
    .found = Ja, ich sehe etwas zu meinem Kind
    .not-there = Nein, ich sehe nichts zu meinem Kind
    .could-not-tell = Das ließ sich nicht klären
