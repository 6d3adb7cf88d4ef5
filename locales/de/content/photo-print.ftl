### Photo printing and photo books: the place and its steps

place-photo-print = Fotodrucker und Fotobücher
    .about = Ein Buch auf Papier sehen nur wenige. Im Netz kann es aber noch als Link oder im Konto liegen.
    .report-how = Bitten Sie zuerst freundlich die Person, die das Buch oder die Galerie gemacht hat. Hilft das nicht, schreiben Sie der Firma. Prüfen Sie, ob Sie auf der Webseite eine Adresse dafür finden.
    .report-who = Als Eltern dürfen Sie darum bitten. Größere Kinder dürfen das auch selbst.
    .report-needs = Halten Sie den Link zum Buch oder zur Galerie bereit. Schreiben Sie dazu, welches Bild gemeint ist und wen es zeigt.

step-photo-print-open-books = Schließen Sie Fotobücher mit offenem Link
    .what = Sehen Sie in Ihrem Konto nach alten Büchern und Galerien. Gibt es einen Link für alle, schließen oder löschen Sie ihn. Das Buch aus Papier behalten Sie natürlich.
    .why = Ein altes Buch im Netz ist schnell vergessen und doch noch offen. Danach öffnet es niemand mehr über den Link; Kopien bleiben.
    .search-for = Galerie
    .find-out = Suchen Sie in Ihren E-Mails nach „Fotobuch“. Öffnen Sie einen alten Link. Sehen Sie das Buch, ohne sich anzumelden, ist es offen.

step-photo-print-app-access = Nehmen Sie alten Druck-Apps den Zugriff auf Ihre Fotos
    .what = Öffnen Sie im Google-Konto die Liste der verbundenen Apps. Prüfen Sie, ob dort Apps für Fotobücher oder Bilderrahmen stehen. Entfernen Sie, was Sie nicht mehr brauchen.
    .why = Eine alte App kann sonst vielleicht noch an Ihre Fotos. Was sie schon kopiert hat, bleibt bei ihr.
    .path-web = myaccount.google.com/connections
    .search-for = Apps
    .find-out = Haben Sie für ein Fotobuch Bilder aus Google Fotos geholt? Oder aus Facebook oder Instagram? Dann lohnt sich dort ein Blick in die Liste der Apps.

step-photo-print-old-orders = Löschen Sie alte Bestellungen und ihre Bilder
    .what = Melden Sie sich bei den Firmen an, bei denen Sie bestellt haben. Prüfen Sie, ob alte Bestellungen und Bilder dort noch liegen. Löschen Sie sie oder gleich das ganze Konto. Bitten Sie die Firma, das zu bestätigen.
    .why = Was dort nicht mehr liegt, kann dort niemand ansehen oder kopieren. Gedruckte Bücher und Kopien bei anderen bleiben.
    .search-for = Bestellungen
    .find-out = Suchen Sie in Ihren E-Mails nach „Bestellung“ und „Foto“. Schreiben Sie die Namen der Firmen auf. Sehen Sie bei der ersten nach, ob Ihr Konto noch da ist.

step-photo-print-share-links = Zeigen Sie ein Buch ohne offenen Link
    .what = Zeigen Sie das fertige Buch lieber auf Papier. Muss es ein Link sein, nehmen Sie einen mit Passwort. Stellen Sie ihn nicht in eine große Gruppe.
    .why = Ein offener Link wandert leicht weiter, und niemand weiß, wer ihn öffnet. Ein Passwort bremst das, gegen Kopien hilft es nicht.
    .search-for = Passwort
    .find-out = Denken Sie an Ihr letztes Buch. Haben Sie einen Link dazu verschickt? Fragen Sie sich, wer ihn noch hat.

step-photo-print-location = Entfernen Sie vor dem Bestellen den Ort aus Bildern
    .what = Nehmen Sie den Ort schon auf dem Handy heraus. Laden Sie die Bilder erst dann hoch. Hilfe dazu steht bei „Ihr Handy“.
    .why = Fürs Drucken braucht die Firma keinen Ort. Bilder aus alten Bestellungen ändern sich dadurch nicht.
    .search-for = Standort
    .find-out = Öffnen Sie auf dem Handy ein Bild für Ihr Buch. Sehen Sie sich die Angaben dazu an. Zeigen sie eine Karte, steht der Ort im Bild.
