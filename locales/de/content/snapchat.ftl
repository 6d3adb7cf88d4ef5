### Snapchat: the place and its steps. Words in quotation marks are menu names.

place-snapchat = Snapchat
    .about = Eine Story für Freunde sehen alle auf Ihrer Liste, und die wird mit den Jahren lang. Was Erwachsene öffentlich posten, können wohl alle sehen, auch ohne Konto.
    .report-how = Bitten Sie erst freundlich ums Löschen, wenn der Kontakt gut ist. Drücken Sie sonst lange auf den Snap und prüfen Sie, ob Sie ihn melden können. Auf der Hilfe-Seite gibt es wohl auch ein Formular. Bei sexuellen Bildern speichern Sie nichts: Gehen Sie zu „Es ist schon etwas passiert“.
    .report-who = Eltern können wohl auch ohne eigenes Konto melden. Größere Kinder melden am besten mit Ihnen zusammen.
    .report-needs = Schreiben Sie den Namen des Kontos, den Tag und die Uhrzeit auf. Hat das Bild eine eigene Adresse im Netz, hilft auch sie.

## The three that matter most

step-snapchat-story = Zeigen Sie Ihre Story nur wenigen Freunden
    .what = Öffnen Sie „Meine Story ansehen“. Wählen Sie „Benutzerdefiniert“ und machen Sie den Kreis klein. Auch „Meine Freunde“ ist besser als „Jeder“.
    .why = Sonst sehen alle auf Ihrer Liste jede Story, auch Freunde von früher. Wer noch dabei ist, kann weiter einen Screenshot machen.
    .path-ios = Profil → ⚙ → Datenschutz-Einstellungen → Meine Story ansehen
    .path-android = Profil → ⚙ → Datenschutz-Einstellungen → Meine Story ansehen
    .search-for = Story
    .find-out = Tippen Sie oben links auf Ihr Profil und dann auf ⚙. Suchen Sie „Meine Story ansehen“. Steht dort „Jeder“, ist der Kreis zu groß.

step-snapchat-ghost = Schalten Sie den „Geistmodus“ ein
    .what = Öffnen Sie „Meinen Standort sehen“. Schalten Sie dort „Geistmodus“ ein. Manchmal heißt er „Geistermodus“.
    .why = Freunde sehen dann nicht auf der Karte, wo Sie mit Ihrem Kind sind. Am Anfang ist der Standort zwar aus, doch vielleicht haben Sie ihn einmal erlaubt. Orte auf Ihren Bildern erkennt man trotzdem.
    .path-ios = Profil → ⚙ → Datenschutz-Einstellungen → Meinen Standort sehen → Geistmodus
    .path-android = Profil → ⚙ → Datenschutz-Einstellungen → Meinen Standort sehen → Geistmodus
    .search-for = Standort
    .find-out = Tippen Sie auf Ihr Profil und dann auf ⚙. Suchen Sie „Meinen Standort sehen“. Ist „Geistmodus“ an?

step-snapchat-public = Zeigen Sie Ihr Kind nicht öffentlich
    .what = Prüfen Sie, ob Sie ein „Öffentliches Profil“ haben. Zeigen Sie Ihr Kind dort nicht. Das gilt auch für „Spotlight“ und die Karte.
    .why = Öffentliche Snaps können andere speichern, verändern und woanders zeigen. Was schon öffentlich war, kann als Kopie noch da sein.
    .search-for = Spotlight
    .find-out = Öffnen Sie Ihr Profil. Suchen Sie nach „Öffentliches Profil“ und „Spotlight“. Ist Ihr Kind dort zu sehen?

## Good to do next

step-snapchat-friends = Gehen Sie Ihre Freundesliste durch
    .what = Prüfen Sie, ob Sie alle auf Ihrer Liste persönlich kennen. Entfernen Sie die anderen. Fremde können Sie auch blockieren.
    .why = Wer nicht mehr auf der Liste steht, sieht eine Story für Freunde wohl nicht mehr. Was jemand kopiert hat, behält er.
    .search-for = Freunde
    .find-out = Öffnen Sie Ihre Freundesliste. Lesen Sie zwanzig Namen. Wie viele davon haben Sie in diesem Jahr getroffen?

step-snapchat-public-stories = Löschen Sie alte Storys und Highlights im Profil
    .what = Prüfen Sie, ob in Ihrem Profil noch alte Storys stehen. Sehen Sie auch bei „Highlights“ nach. Löschen Sie, was Ihr Kind zeigt.
    .why = Was dort gespeichert ist, bleibt wohl stehen, bis Sie es löschen. Wer es schon kopiert hat, behält es.
    .search-for = Highlights
    .find-out = Öffnen Sie Ihr Profil. Gehen Sie bis ganz nach unten. Steht dort noch eine Story mit Ihrem Kind?

step-snapchat-quick-add = Schalten Sie aus, dass Snapchat Sie Fremden vorschlägt
    .what = Öffnen Sie „Mich in Quick Add sehen“. Schalten Sie den Punkt aus. Er kann auch „Find Friends“ heißen.
    .why = Fremde bekommen Sie dann nicht mehr als Freund vorgeschlagen. Wer Ihren Namen dort kennt, kann Sie wohl weiter suchen.
    .path-ios = Profil → ⚙ → Datenschutz-Einstellungen → Mich in Quick Add sehen
    .path-android = Profil → ⚙ → Datenschutz-Einstellungen → Mich in Quick Add sehen
    .search-for = Quick Add
    .find-out = Tippen Sie auf Ihr Profil und dann auf ⚙. Suchen Sie „Quick Add“. Ist der Schalter an?

step-snapchat-phone-lookup = Lassen Sie sich nicht über Ihre Nummer finden
    .what = Prüfen Sie, ob andere Sie über Ihre Nummer finden können. Sehen Sie auch bei der E-Mail-Adresse nach. Schalten Sie beides aus.
    .why = Sonst findet Sie vielleicht, wer Ihre Nummer noch von früher hat. Wer schon auf Ihrer Liste ist, bleibt dort.
    .path-ios = Profil → ⚙ → Handynummer → Anderen erlauben, mich … zu finden
    .path-android = Profil → ⚙ → Handynummer → Anderen erlauben, mich … zu finden
    .search-for = Handynummer
    .find-out = Tippen Sie auf Ihr Profil und dann auf ⚙. Öffnen Sie „Handynummer“. Dort steht wohl, ob man Sie damit finden kann.

step-snapchat-contact = Lassen Sie sich nur von Freunden schreiben
    .what = Öffnen Sie „Mich kontaktieren“. Lassen Sie dort nur Freunde zu.
    .why = Fremde können Ihnen dann nicht mehr direkt schreiben. In gemeinsamen Gruppen geht es weiter. Wer Ihre Bilder sieht, ändert sich dadurch nicht.
    .path-ios = Profil → ⚙ → Datenschutz-Einstellungen → Mich kontaktieren
    .path-android = Profil → ⚙ → Datenschutz-Einstellungen → Mich kontaktieren
    .search-for = Kontaktieren
    .find-out = Tippen Sie auf Ihr Profil und dann auf ⚙. Suchen Sie „Mich kontaktieren“. Lesen Sie, wer Ihnen schreiben darf.

step-snapchat-my-selfie = Begrenzen Sie, was mit „Mein Selfie“ geschieht
    .what = Öffnen Sie „Mein Selfie“. Schalten Sie „See My Selfie in Ads“ aus. Wählen Sie „Only Me“ oder löschen Sie das Selfie.
    .why = Aus dem Selfie macht eine KI neue Bilder. Der Schalter für Werbung war 2024 an, sobald man den Regeln zugestimmt hatte. Fertige Bilder bleiben vielleicht.
    .path-ios = Profil → ⚙ → Mein Selfie → See My Selfie in Ads
    .path-android = Profil → ⚙ → Mein Selfie → See My Selfie in Ads
    .search-for = Selfie
    .find-out = Tippen Sie auf Ihr Profil und dann auf ⚙. Öffnen Sie „Mein Selfie“. Ist dort ein Gesicht gespeichert?

step-snapchat-memories-export = Holen Sie Ihre Memorys auf ein eigenes Gerät
    .what = Öffnen Sie „Meine Daten“. Schalten Sie „Export your Memories“ ein, sonst fehlen die Bilder. Laden Sie die Datei bald herunter; der Link gilt nur ein paar Tage.
    .why = Ohne Abo fällt alles über 5 GB nach zwölf Monaten weg, wohl seit Herbst 2026. Die Datei enthält auch Orte. Bei Snapchat selbst ändert der Export nichts.
    .path-ios = Profil → ⚙ → Meine Daten → Export your Memories
    .path-android = Profil → ⚙ → Meine Daten → Export your Memories
    .search-for = Meine Daten
    .find-out = Öffnen Sie Ihre Memorys. Liegen dort Bilder, die es sonst nirgends gibt? Dann holen Sie diese zuerst.

step-snapchat-memories-cloud = Nehmen Sie Kinderbilder aus den Memorys
    .what = Prüfen Sie, ob in Ihren „Memorys“ Bilder Ihres Kindes liegen. Holen Sie diese zuerst auf ein eigenes Gerät. Löschen Sie sie danach bei Snapchat.
    .why = Dann liegen weniger Bilder bei Snapchat. Für den Rest gibt es „Nur für mich“. Was Sie schon verschickt haben, bleibt bei den anderen.
    .path-ios = Memorys → Select → Delete
    .path-android = Memorys → Select → Delete
    .search-for = Memorys
    .find-out = Öffnen Sie Ihre Memorys. Gehen Sie bis zu den ältesten Bildern. Zählen Sie, wie viele Ihr Kind zeigen.

step-snapchat-teen-account = Sehen Sie sich gemeinsam das Konto Ihres Kindes an
    .what = Gehen Sie zusammen Freunde, Standort und Profil durch. Sehen Sie nach, ob das Alter stimmt. Ihr Kind entscheidet mit, was sich ändert.
    .why = Konten gibt es ab 13, ein öffentliches Profil erst ab 16. Chatten können nur Freunde und gespeicherte Kontakte. Bilder kopieren können auch sie.
    .search-for = Freunde
    .find-out = Fragen Sie Ihr Kind, wer auf seiner Liste steht. Kennt es alle persönlich? Fragen Sie auch nach einem öffentlichen Profil.

step-snapchat-place-hints = Lassen Sie Ort und Zeit aus dem Bild
    .what = Prüfen Sie vor jedem Snap, ob ein Sticker Ort oder Zeit zeigt. Nehmen Sie ihn weg. Achten Sie auch auf Schule, Trikot und Schilder.
    .why = So erfahren andere nicht, wo Ihr Kind gerade ist. Was man sonst im Bild erkennt, nimmt keine Einstellung heraus.
    .search-for = Sticker
    .find-out = Sehen Sie Ihre letzte Story mit Kind an. Lesen Sie jedes Wort im Bild. Könnten Fremde sagen, wo das war?

## For those who want more

step-snapchat-ai-switch = Lassen Sie keine KI mit Ihren Snaps lernen
    .what = Prüfen Sie, ob es unter „Manage My Information“ einen Schalter für KI gibt. Dabei steht „Public Content“. Schalten Sie ihn aus.
    .why = Es geht nur um Snaps, die Sie öffentlich zeigen. Was eine KI schon gelernt hat, holt der Schalter nicht zurück.
    .path-ios = Profil → ⚙ → Datenschutz-Einstellungen → Manage My Information
    .path-android = Profil → ⚙ → Datenschutz-Einstellungen → Manage My Information
    .search-for = Public Content
    .find-out = Gehen Sie den Weg bis zum letzten Punkt. Suchen Sie dort „Public Content“. Fehlt er, gibt es ihn bei Ihnen vielleicht nicht.

step-snapchat-chats = Löschen Sie alte Kinderbilder in Chats
    .what = Prüfen Sie, ob in Ihren Chats Bilder Ihres Kindes gespeichert sind. Löschen Sie diese einzeln. Bitten Sie auch Oma und Opa darum.
    .why = Wer nur den Chat leert, räumt wohl nur bei sich auf. Was andere auf ihrem Handy haben, bleibt dort.
    .search-for = Chat
    .find-out = Öffnen Sie die drei Chats, in denen Sie am meisten zeigen. Gehen Sie nach oben. Liegen dort noch Bilder Ihres Kindes?

step-snapchat-my-ai = Löschen Sie, was Sie „My AI“ geschickt haben
    .what = Prüfen Sie, ob Sie „My AI“ je ein Bild Ihres Kindes gezeigt haben. Löschen Sie die Daten unter „Clear data“. Schicken Sie dort keine neuen Bilder hin.
    .why = Bilder und Fragen bleiben dort wohl, bis Sie sie löschen. Was bis dahin schon genutzt wurde, ändert das nicht.
    .path-ios = Profil → ⚙ → Clear data → My AI
    .path-android = Profil → ⚙ → Clear data → My AI
    .search-for = My AI
    .find-out = Öffnen Sie den Chat mit „My AI“. Gehen Sie nach oben. Haben Sie dort ein Bild geschickt?
