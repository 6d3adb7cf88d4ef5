### Your phone: the place and its steps

place-phone = Ihr Handy
    .also = Handykamera, Smartphone, Galerie, GPS
    .about = Neue Fotos auf dem Handy sehen zuerst nur Sie. Apps und E-Mails tragen sie weiter, oft mit dem Ort.
    .report-how = Fragen Sie freundlich, ob das Bild auf dem anderen Handy weg kann. Nennen Sie einen Grund und bieten Sie ein anderes Bild an. Bitten Sie auch darum, es nicht weiterzuschicken.
    .report-who = Als Eltern dürfen Sie das immer fragen. Größere Kinder dürfen auch selbst fragen.
    .report-needs = Sagen Sie genau, um welches Bild es geht. Sagen Sie auch, wo es noch liegen kann, etwa im Chat oder in der Cloud.

step-phone-photo-access = Begrenzen Sie, welche Apps Ihre Fotos sehen
    .what = Sehen Sie nach, welche Apps an Ihre Fotos dürfen. Prüfen Sie bei jeder, ob sie wirklich alle braucht. Erlauben Sie sonst nur ausgewählte Fotos oder gar keine.
    .why = Manche Apps nutzen auch Bilder, die Sie nie gepostet haben. Bekannt ist das von Facebook, möglich bei Dating-Apps und Gemini. Was eine App schon kopiert hat, bleibt dort.
    .path-ios = Einstellungen → Datenschutz & Sicherheit → Fotos → App wählen
    .path-android = Einstellungen → Apps → App wählen → Berechtigungen
    .search-for = Fotos
    .find-out = Öffnen Sie die Einstellungen des Handys. Suchen Sie dort nach „Fotos“. Prüfen Sie, welche Apps alle Bilder sehen dürfen.

step-phone-camera-location = Schalten Sie den Ort in der Kamera aus
    .what = Gehen Sie den Weg für Ihr Handy und schalten Sie den Standort aus. Auf Android heißt der Punkt nicht überall gleich. Auf dem iPhone wählen Sie „Nie“.
    .why = Wo kein Ort im Bild steht, kann auch keiner mitgehen. Das gilt nur für neue Bilder, alte behalten ihren Ort.
    .path-ios = Einstellungen → Datenschutz & Sicherheit → Ortungsdienste → Kamera → Nie
    .path-android = Kamera → Einstellungen → Standort
    .search-for = Standort
    .find-out = Machen Sie ein Foto und öffnen Sie es. Sehen Sie sich die Angaben dazu an. Zeigen sie eine Karte, steht der Ort im Bild.

step-phone-send-as-photo = Senden Sie Bilder als Foto im Chat, nicht als Datei
    .what = Schicken Sie ein Bild als normales Foto im Chat, zum Beispiel mit Signal. Nehmen Sie nicht „Datei“ und keine E-Mail. Im Zweifel entfernen Sie vorher den Ort.
    .why = Als Datei, mit E-Mail, AirDrop oder Cloud-Link reist der Ort meist mit. Ein Foto im Chat verliert ihn oft, weitergeben kann man es trotzdem.
    .search-for = Datei
    .find-out = Denken Sie an die letzten Bilder, die Sie verschickt haben. War es ein Chat, eine Datei oder eine E-Mail? Bei Datei und E-Mail ging der Ort wohl mit.

step-phone-stored-location = Nehmen Sie den Ort aus gespeicherten Fotos
    .what = Wählen Sie die Fotos aus, die Sie weitergeben möchten. Nehmen Sie dort den Ort heraus. Auf Android geht das in Google Fotos, Bild für Bild.
    .why = Das lohnt sich, bevor Sie ein Bild drucken lassen oder hochladen. Bilder, die andere schon haben, behalten den Ort.
    .path-ios = Fotos auswählen → ⋯ → Standort anpassen → Kein Standort
    .path-android = Google Fotos → Bild → ⋮ → Edit → Remove location
    .search-for = Standort
    .find-out = Öffnen Sie ein altes Bild. Sehen Sie nach den Angaben zum Bild, auf dem iPhone unter dem kleinen „i“. Steht dort ein Ort, ist er gespeichert.

step-phone-ai-toys = Geben Sie lustigen KI-Apps kein Kinderfoto
    .what = Prüfen Sie vor jeder App, wer das Bild bekommt. Laden Sie kein Gesicht Ihres Kindes hoch, auch nicht zum Spaß. Ein Stofftier geht genauso gut.
    .why = Solche Apps machen aus Fotos Comics oder ältere Gesichter. Was sie danach mit dem Bild tun, bleibt oft offen, und zurückholen lässt es sich kaum.
    .search-for = KI
    .find-out = Sehen Sie Ihre Apps durch. Gibt es eine, die Gesichter verändert oder bewegt? Prüfen Sie, ob dort Bilder Ihres Kindes liegen.

step-phone-airdrop = Stellen Sie AirDrop auf „Nur für Kontakte“
    .what = Öffnen Sie das Kontrollzentrum und dort AirDrop. Wählen Sie „Nur für Kontakte“. Noch weniger geht mit „Empfang aus“.
    .why = Dann können Fremde in der Nähe Ihnen nichts mehr schicken. Senden Sie selbst ein Bild so, geht das Original weiter, auch mit dem Ort.
    .path-ios = Kontrollzentrum → AirDrop → Nur für Kontakte
    .search-for = AirDrop
    .find-out = Öffnen Sie auf dem iPhone die Einstellungen. Suchen Sie dort nach „AirDrop“. Lesen Sie, was gewählt ist.

step-phone-received-photos = Räumen Sie Bilder anderer Kinder aus Ihrer Galerie
    .what = Gehen Sie Ihre Fotos bis zum Anfang durch. Prüfen Sie, ob dort Bilder anderer Kinder aus Chats liegen. Löschen Sie, was Sie nicht behalten möchten.
    .why = Aus der Galerie kommen solche Bilder leicht in die Cloud und in andere Apps. Im Chat und bei der anderen Familie bleiben sie.
    .search-for = Galerie
    .find-out = Öffnen Sie die Fotos auf dem Handy. Sehen Sie in die Alben Ihrer Chat-Apps. Sehen Sie dort Kinder anderer Familien?

step-phone-cloud-lock = Prüfen Sie den „Erweiterten Datenschutz“ in iCloud
    .what = Suchen Sie in den iCloud-Einstellungen „Erweiterter Datenschutz“. Prüfen Sie zuerst, wie Sie bei Verlust wieder an Ihre Bilder kommen. Lesen Sie das in Ruhe, bevor Sie ihn einschalten.
    .why = Dann können wohl nur noch Ihre eigenen Geräte Ihre Bilder in iCloud lesen. Für geteilte Alben gilt das nicht.
    .path-ios = Einstellungen → Ihr Name → iCloud → Erweiterter Datenschutz
    .search-for = Erweiterter Datenschutz
    .find-out = Gehen Sie den Weg bis zu iCloud. Suchen Sie „Erweiterter Datenschutz“. Lesen Sie, ob er an ist.

step-phone-chat-backup = Verschlüsseln Sie Ihr Chat-Backup
    .what = Suchen Sie in den Einstellungen von WhatsApp das Wort „Backup“. Prüfen Sie, ob es „Ende-zu-Ende-verschlüsselt“ ist. Wenn nicht, schalten Sie das ein. Schreiben Sie das Passwort auf Papier.
    .why = Sonst kann das Backup wohl lesen, wer in Ihr Cloud-Konto kommt. Bei den anderen im Chat ändert sich nichts.
    .search-for = Backup
    .find-out = Öffnen Sie die Einstellungen von WhatsApp. Suchen Sie nach „Backup“. Lesen Sie, ob es verschlüsselt ist.
