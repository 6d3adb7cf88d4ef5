### Google Maps: the place and its steps

place-google-maps = Google Maps
    .about = Bewertungen und Fotos von Orten sind hier wohl für alle offen. Oft zeigen sie Spielplatz, Kita oder Freibad.
    .report-how = Bitten Sie zuerst freundlich ums Löschen: die Person selbst oder etwa den Verein. Hilft das nicht, öffnen Sie das Foto in Google Maps. Prüfen Sie, ob Sie es dort melden können.
    .report-who = Als Eltern dürfen Sie darum bitten. Größere Kinder dürfen das auch selbst.
    .report-needs = Notieren Sie den Namen des Ortes und den Link zum Foto. Schreiben Sie dazu, welches Kind zu sehen ist.

step-google-maps-reviews = Kürzen oder löschen Sie alte Bewertungen
    .what = Lesen Sie, was Sie über Kita, Arzt oder Verein geschrieben haben. Prüfen Sie, ob der Text Name, Alter oder Wege Ihres Kindes verrät. Wenn ja, kürzen oder löschen Sie ihn.
    .why = Viele Bewertungen zusammen zeigen, wo eine Familie lebt, und Ihr Name steht wohl daneben. Was Fremde schon gelesen haben, wissen sie weiter.
    .path-ios = Google Maps → Deine Beiträge → Reviews
    .path-android = Google Maps → Deine Beiträge → Reviews
    .search-for = Beiträge
    .find-out = Öffnen Sie Google Maps und dort Ihre Beiträge. Lesen Sie fünf Texte. Könnten Fremde daraus auf Ihr Kind schließen?

step-google-maps-profile-picture = Wählen Sie ein Google-Bild ohne Ihr Kind
    .what = Sehen Sie sich das Profilbild in Ihrem Google-Konto groß an. Prüfen Sie, ob Ihr Kind darauf ist. Nehmen Sie dann ein anderes, etwa einen Baum.
    .why = Dieses Bild ist wohl für alle zu sehen, die Ihre Bewertungen lesen. Wer es schon gespeichert hat, behält es.
    .search-for = Profilbild
    .find-out = Öffnen Sie Google Maps. Das kleine runde Bild oben ist meist Ihr Profilbild. Erkennen Sie darauf Ihr Kind?

step-google-maps-place-photos = Sehen Sie fremde Fotos von Kita, Schule und Verein durch
    .what = Suchen Sie diese Orte in Google Maps. Prüfen Sie, ob Ihr Kind auf den Fotos ist. Bitten Sie dann dort um Hilfe oder melden Sie das Foto.
    .why = Solche Fotos stehen genau bei dem Ort, an dem Ihr Kind oft ist. Selbst löschen können Sie nur, was Sie gepostet haben.
    .search-for = Melden
    .find-out = Nennen Sie drei Orte, an denen Ihr Kind jede Woche ist. Suchen Sie den ersten in Google Maps. Sehen Sie die Fotos dort durch.

step-google-maps-new-reviews = Zeigen Sie bei neuen Bewertungen keine Kinder
    .what = Nehmen Sie Fotos, auf denen kein Kind zu sehen ist. Nennen Sie weder Namen noch Schule. Schreiben Sie erst, wenn Sie wieder weg sind.
    .why = Ein Kind und ein fester Ort im selben Bild verraten zusammen viel. Was früher gepostet wurde, ändert sich dadurch nicht.
    .search-for = Bewertung
    .find-out = Denken Sie an Ihre letzte Bewertung. War ein Foto dabei? Fragen Sie sich, ob ein Kind darauf war.
