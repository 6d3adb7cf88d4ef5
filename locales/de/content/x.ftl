### X: the place and its steps. Words in quotation marks are menu names.

place-x = X (Twitter)
    .also = Twitter, Tweet
    .about = Ein neues Konto von Erwachsenen ist hier am Anfang öffentlich. Wenn Sie nichts ändern, können Fremde Ihre Posts finden und lesen. Wer kein Konto hat, sieht nur einen Teil.
    .report-how = Bitten Sie zuerst freundlich ums Löschen, wenn der Kontakt gut ist. Tippen Sie sonst beim Post auf „⋯“ und dann auf „Report“. Wählen Sie den Punkt für private Daten. Prüfen Sie, ob es auch „Report EU illegal content“ gibt.
    .report-who = Melden kann, wer auf dem Bild zu sehen ist. Eltern dürfen es für ihr Kind tun. Ist das Bild für die Nachrichten wichtig, kann X ablehnen.
    .report-needs = Sie brauchen die Adresse des Posts, nicht die des Profils. Schreiben Sie dazu, dass niemand von Ihnen zugestimmt hat. Ist das Bild sexuell, wird nichts gespeichert: Gehen Sie zu „Es ist schon etwas passiert“.

## The three that matter most

step-x-protect-posts = Zeigen Sie Ihre Posts nur Ihren Followern
    .what = Gehen Sie zu „Zielgruppe, Medien und Markierung“. Schalten Sie „Deine Posts schützen“ ein.
    .why = Dann sehen nur noch Ihre Follower Ihre Posts, und niemand kann sie weiterteilen. Alte Antworten in fremden Gesprächen und Kopien können bleiben. Auch wer Ihnen schon folgt, bleibt dabei.
    .path-ios = Einstellungen und Datenschutz → Datenschutz und Sicherheit → Zielgruppe, Medien und Markierung → Deine Posts schützen
    .path-android = Einstellungen und Datenschutz → Datenschutz und Sicherheit → Zielgruppe, Medien und Markierung → Deine Posts schützen
    .path-web = Einstellungen und Datenschutz → Datenschutz und Sicherheit → Zielgruppe, Medien und Markierung → Deine Posts schützen
    .search-for = Posts schützen
    .find-out = Öffnen Sie die Einstellungen. Gehen Sie den Weg bis „Deine Posts schützen“. Ist der Schalter an?

step-x-old-media = Löschen Sie alte Bilder, die viel über Ihr Kind verraten
    .what = Öffnen Sie in Ihrem Profil den Bereich „Media“. Beginnen Sie mit Bildern vom Baden, mit vollem Namen oder mit der Schule. Fragen Sie ein größeres Kind, was weg soll.
    .why = Was Sie löschen, sieht in Ihrem Profil niemand mehr. Einen Knopf für alle Bilder gibt es wohl nicht, und fremde Dienste wollen meist vollen Zugriff auf Ihr Konto. Kopien bei anderen bleiben.
    .path-ios = Profil → Media → ein Bild öffnen → ⋯ → Löschen
    .path-android = Profil → Media → ein Bild öffnen → ⋯ → Löschen
    .path-web = Profil → Media → ein Bild öffnen → ⋯ → Löschen
    .search-for = Media
    .find-out = Öffnen Sie Ihr Profil. Sehen Sie die Bilder von unten nach oben durch. Würden Sie jedes davon groß in der Stadt aufhängen?

step-x-grok-training = Schalten Sie aus, dass Grok mit Ihren Posts lernt
    .what = Öffnen Sie den Punkt zu „Grok“. Schalten Sie das Training mit Ihren Daten aus. Schalten Sie auch aus, dass Grok sich auf Sie einstellt.
    .why = Am Anfang ist das Training wohl an. Ihr Nein gilt ab jetzt; was Grok schon gelernt hat, bleibt. Die App von Grok hat einen eigenen Schalter.
    .path-ios = Einstellungen und Datenschutz → Datenschutz und Sicherheit → Grok und Drittanbieter-Kooperationen (Grok & Third-party Collaborators)
    .path-android = Einstellungen und Datenschutz → Datenschutz und Sicherheit → Grok und Drittanbieter-Kooperationen (Grok & Third-party Collaborators)
    .path-web = Einstellungen und Datenschutz → Datenschutz und Sicherheit → Grok und Drittanbieter-Kooperationen (Grok & Third-party Collaborators)
    .search-for = Grok
    .find-out = Öffnen Sie die Einstellungen. Suchen Sie dort nach „Grok“. Ist auf der Seite noch ein Haken gesetzt?

## Good to do next

step-x-profile-picture = Wählen Sie ein Profilbild ohne Ihr Kind
    .what = Tauschen Sie das runde und das breite Bild aus, wenn Ihr Kind darauf ist. Lassen Sie seinen Namen auch im Text darunter weg.
    .why = Profilbild und Namen sehen alle, auch wenn Ihre Posts geschützt sind. Wer das alte Bild schon gespeichert hat, behält es.
    .search-for = Profil
    .find-out = Öffnen Sie Ihr Profil. Sehen Sie beide Bilder an und lesen Sie den Text. Könnten Fremde Ihr Kind erkennen?

step-x-followers = Entfernen Sie Follower, die Sie nicht kennen
    .what = Gehen Sie die Liste Ihrer Follower durch. Öffnen Sie bei Fremden das Profil. Tippen Sie dort auf „⋯“ und auf „Remove this follower“.
    .why = Wer Ihnen schon folgt, sieht auch geschützte Posts. Nach dem Entfernen ist damit Schluss, doch alte Kopien bleiben. Das gilt nur, wenn Sie Ihre Posts schützen.
    .path-ios = Profil → Follower → Profil öffnen → ⋯ → Remove this follower
    .path-android = Profil → Follower → Profil öffnen → ⋯ → Remove this follower
    .path-web = Profil → Follower → Profil öffnen → ⋯ → Remove this follower
    .search-for = Follower
    .find-out = Öffnen Sie Ihr Profil und tippen Sie auf „Follower“. Lesen Sie zehn Namen. Wissen Sie bei allen, wer das ist?

step-x-new-photos = Zeigen Sie neue Kinderfotos lieber in kleiner Runde
    .what = Posten Sie hier am besten kein Bild, auf dem man Ihr Kind erkennt. Schicken Sie es lieber an wenige, die Sie gut kennen.
    .why = Einen offenen Post können auch Fremde finden. In kleiner Runde sehen ihn weniger Menschen, kopieren können sie ihn aber auch.
    .search-for = Posts
    .find-out = Denken Sie an Ihren letzten Post mit Kind. Für wen war er gedacht? Fragen Sie sich, wer ihn noch sehen kann.

step-x-locations = Nehmen Sie den Ort aus Ihren alten Posts
    .what = Prüfen Sie, ob „Standortinformationen zu deinen Posts hinzufügen“ an ist. Schalten Sie den Punkt aus. Tippen Sie danach auf „Alle … entfernen“.
    .why = So fällt der Ort wohl bei allen alten Posts auf einmal weg. Schilder, Trikots und Häuser im Bild bleiben zu sehen.
    .path-ios = Einstellungen und Datenschutz → Datenschutz und Sicherheit → Location information → Standortinformationen zu deinen Posts hinzufügen → Alle … entfernen
    .path-android = Einstellungen und Datenschutz → Datenschutz und Sicherheit → Location information → Standortinformationen zu deinen Posts hinzufügen → Alle … entfernen
    .path-web = Einstellungen und Datenschutz → Datenschutz und Sicherheit → Location information → Standortinformationen zu deinen Posts hinzufügen → Alle … entfernen
    .search-for = Standort
    .find-out = Öffnen Sie einen alten Post vom Urlaub. Steht unter dem Text ein Ort? Sehen Sie dann noch in den Einstellungen nach.

step-x-video-download = Lassen Sie andere Ihre Videos nicht herunterladen
    .what = Prüfen Sie, ob „Deine Videos schützen“ an ist. Wenn nicht, schalten Sie es ein.
    .why = Dann fehlt bei Ihren Videos wohl der Knopf zum Herunterladen. Wer den Bildschirm filmt, hat trotzdem eine Kopie.
    .path-ios = Einstellungen und Datenschutz → Datenschutz und Sicherheit → Zielgruppe, Medien und Markierung → Deine Videos schützen
    .path-android = Einstellungen und Datenschutz → Datenschutz und Sicherheit → Zielgruppe, Medien und Markierung → Deine Videos schützen
    .path-web = Einstellungen und Datenschutz → Datenschutz und Sicherheit → Zielgruppe, Medien und Markierung → Deine Videos schützen
    .search-for = Videos schützen
    .find-out = Haben Sie hier Videos mit Kind? Wenn ja, gehen Sie den Weg in den Einstellungen. Lesen Sie, was bei „Deine Videos schützen“ gilt.

step-x-discoverability = Lassen Sie sich nicht über Ihre Nummer finden
    .what = Öffnen Sie „Auffindbarkeit und Kontakte“. Prüfen Sie, ob man Sie per Nummer oder E-Mail findet. Schalten Sie am besten beides aus.
    .why = Sonst findet Ihr Konto wohl auch, wer nur Ihre Nummer hat. Über Ihren Namen kann man Sie weiter finden.
    .path-ios = Einstellungen und Datenschutz → Datenschutz und Sicherheit → Auffindbarkeit und Kontakte
    .path-android = Einstellungen und Datenschutz → Datenschutz und Sicherheit → Auffindbarkeit und Kontakte
    .path-web = Einstellungen und Datenschutz → Datenschutz und Sicherheit → Auffindbarkeit und Kontakte
    .search-for = Auffindbarkeit
    .find-out = Öffnen Sie die Einstellungen. Suchen Sie dort nach „Auffindbarkeit“. Ist noch ein Haken gesetzt?

## For those who want to go on

step-x-photo-tagging = Lassen Sie sich nicht auf Fotos markieren
    .what = Prüfen Sie, ob „Fotomarkierung“ an ist. Wenn ja, schalten Sie sie am besten aus.
    .why = Fotos von anderen führen dann wohl nicht mehr direkt zu Ihrem Konto. Die Fotos selbst bleiben stehen.
    .path-ios = Einstellungen und Datenschutz → Datenschutz und Sicherheit → Zielgruppe, Medien und Markierung → Fotomarkierung
    .path-android = Einstellungen und Datenschutz → Datenschutz und Sicherheit → Zielgruppe, Medien und Markierung → Fotomarkierung
    .path-web = Einstellungen und Datenschutz → Datenschutz und Sicherheit → Zielgruppe, Medien und Markierung → Fotomarkierung
    .search-for = Fotomarkierung
    .find-out = Gehen Sie den Weg bis „Fotomarkierung“. Lesen Sie, was dort gewählt ist. Bei „Aus“ ist nichts zu tun.

step-x-connected-apps = Nehmen Sie alten Apps den Zugriff auf Ihr Konto
    .what = Prüfen Sie die Liste „Connected apps“. Nehmen Sie alten Apps dort den Zugriff weg.
    .why = Solche Apps können vielleicht Ihre Posts und Bilder lesen. Was sie schon kopiert haben, bleibt bei ihnen.
    .search-for = Apps
    .find-out = Öffnen Sie die Liste der Apps. Lesen Sie jeden Namen in Ruhe. Wissen Sie noch, wofür Sie die App hatten?
