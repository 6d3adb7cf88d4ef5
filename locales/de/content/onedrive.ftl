### OneDrive: the place and its steps

place-onedrive = OneDrive
    .about = Ihre Bilder sehen hier zuerst nur Sie. Ein Link gilt aber oft für alle, die ihn bekommen.
    .report-how = Bitten Sie zuerst freundlich darum, das Teilen zu beenden. Hilft das nicht, öffnen Sie den Link im Browser. Prüfen Sie, ob Sie das Bild auf dieser Seite melden können.
    .report-who = Das dürfen Sie als Eltern tun. Größere Kinder dürfen auch selbst darum bitten.
    .report-needs = Kopieren Sie den Link, den Sie bekommen haben. Schreiben Sie dazu, welches Bild gemeint ist und wen es zeigt.

step-onedrive-shared-by-me = Löschen Sie alte Links und Freigaben
    .what = Öffnen Sie OneDrive im Browser und dort „Von mir geteilt“. Gehen Sie die Liste durch. Löschen Sie den Link oder beenden Sie das Teilen.
    .why = Danach kommt über den alten Link niemand mehr an Ihre Bilder. Was andere schon gespeichert haben, bleibt bei ihnen.
    .path-web = OneDrive.com → Shared → Von mir geteilt → Manage access → Stop sharing
    .search-for = geteilt
    .find-out = Öffnen Sie OneDrive im Browser. Gehen Sie zu „Von mir geteilt“. Ist die Liste leer, ist hier nichts zu tun.

step-onedrive-specific-people = Teilen Sie Bilder nur mit bestimmten Menschen
    .what = Öffnen Sie beim Teilen zuerst „Link settings“. Wählen Sie „Bestimmte Personen“. Tragen Sie ein, wer die Bilder sehen soll.
    .why = Sonst gilt der Link für alle, die ihn bekommen, und er lässt sich weitergeben. Alte Links ändern sich dadurch nicht.
    .path-web = Datei oder Ordner → Teilen → Link settings → Bestimmte Personen
    .search-for = Personen
    .find-out = Denken Sie an den letzten Ordner, den Sie geteilt haben. Haben Sie Namen gewählt oder einen Link kopiert? Bei einem Link wissen Sie nicht, wer die Bilder sieht.

step-onedrive-no-editing = Lassen Sie andere Ihre Bilder nur ansehen
    .what = Schalten Sie beim Teilen „Allow editing“ aus, also das Bearbeiten. Einen alten Link können Sie nicht mehr ändern. Löschen Sie ihn und machen Sie einen neuen.
    .why = Mit einem Link darf man oft mehr als nur ansehen. Ansehen und weitergeben kann man die Bilder auch danach noch.
    .path-web = Datei oder Ordner → Teilen → Link settings → Allow editing
    .search-for = bearbeiten
    .find-out = Öffnen Sie bei einem geteilten Ordner „Manage access“. Sehen Sie jeden Link an. Steht dort etwas vom Bearbeiten, dürfen andere mehr als ansehen.

step-onedrive-expiry = Geben Sie neuen Links ein Ablaufdatum und ein Passwort
    .what = Wählen Sie beim Teilen einen Tag, an dem der Link endet. Setzen Sie ein Passwort. Sperren Sie mit „Block download“ auch das Herunterladen, wenn es den Punkt gibt.
    .why = Nach diesem Tag geht der Link nicht mehr. Bis dahin kann man Bilder ansehen und vom Schirm abfotografieren.
    .path-web = Datei oder Ordner → Teilen → Link settings → Block download
    .search-for = Ablauf
    .find-out = Öffnen Sie bei einem Bild das Teilen. Gehen Sie zu „Link settings“. Sehen Sie nach, ob es dort ein Datum und ein Passwort gibt.

step-onedrive-location = Entfernen Sie den Ort, bevor Sie Bilder hochladen
    .what = Nehmen Sie den Ort schon auf dem Handy aus den Bildern. Laden Sie sie erst dann in OneDrive. Hilfe dazu steht bei „Ihr Handy“.
    .why = Ein Link gibt das Bild weiter, wie es ist, auch mit dem Ort. Bilder, die schon in OneDrive liegen, ändern sich dadurch nicht.
    .search-for = Standort
    .find-out = Öffnen Sie auf dem Handy ein Bild, das Sie hochladen wollen. Sehen Sie sich die Angaben dazu an. Zeigen sie eine Karte, steht der Ort im Bild.

step-onedrive-faces = Schalten Sie aus, dass OneDrive Gesichter ordnet
    .what = Suchen Sie bei Ihren Fotos den Punkt „Personen“. Prüfen Sie, ob dort Gesichter geordnet sind. Schalten Sie das aus, wenn Sie es nicht brauchen.
    .why = Das soll nur laufen, wenn Sie vorher zugestimmt haben, und nicht in jedem Land. Wer Ihre Bilder sehen kann, ändert sich dadurch nicht.
    .search-for = Personen
    .find-out = Öffnen Sie in OneDrive Ihre Fotos. Suchen Sie das Wort „Personen“. Fehlt es, ist hier nichts zu tun.
