### Vinted: der Ort und seine Schritte

place-vinted = Vinted
    .about = Fotos von Artikeln sind hier für alle da, die kaufen wollen. Auch Ihr Profil und Ihre anderen Artikel sieht man dabei.
    .report-how = Ist der Kontakt gut, bitten Sie zuerst freundlich ums Löschen. Melden Sie den Artikel sonst bei Vinted. Danach können Sie Google bitten, das Bild auszublenden. Wirkt etwas sexuell, speichern Sie nichts und öffnen Sie „Es ist schon etwas passiert“.
    .report-who = Den Artikel können Sie selbst melden. Bei Google fragen Eltern oder das Kind, solange es unter 18 ist.
    .report-needs = Sie brauchen den Link zum Artikel. Für Google brauchen Sie auch den Link zum Bild.

step-vinted-worn-photos = Tauschen Sie Fotos mit Kind in Ihren Artikeln aus
    .what = Öffnen Sie Ihre Artikel. Löschen Sie Fotos, auf denen ein Kind die Sachen trägt. Nehmen Sie ein Foto ohne Kind.
    .why = 2025 wurde bekannt: Fremde sammelten Bilder von Menschen, die hier Kleidung am Körper zeigten, auch ohne Gesicht. Ein Foto ohne Kind genügt. Gespeicherte Kopien bleiben.
    .search-for = Artikel
    .find-out = Öffnen Sie Ihr Profil. Sehen Sie alle Fotos von Kleidung für Kinder an. Trägt ein Kind die Sachen, passt dieser Schritt.

step-vinted-sold-items = Prüfen Sie, ob verkaufte Artikel noch zu sehen sind
    .what = Öffnen Sie Ihr Profil und suchen Sie verkaufte Artikel. Prüfen Sie, ob Sie sie verbergen oder löschen können. Fangen Sie mit Fotos an, die ein Kind zeigen.
    .why = Was verkauft ist, bleibt vielleicht noch lange im Profil stehen. Kopien bei anderen gehen davon nicht weg.
    .search-for = Verkauft
    .find-out = Bitten Sie jemanden, Ihr Profil bei Vinted zu öffnen. Sieht man dort auch Verkauftes? Zeigt ein Foto ein Kind?

step-vinted-profile-picture = Nehmen Sie ein Profilbild ohne Ihr Kind
    .what = Nehmen Sie ein Bild ohne Kind oder lassen Sie das Feld leer. Schreiben Sie auch keine Kindernamen ins Profil.
    .why = Ein Profilbild sehen meist alle, auch Fremde. Ein altes Bild kann jemand schon gespeichert haben.
    .search-for = Profil
    .find-out = Öffnen Sie Ihr Profil. Sehen Sie das Bild und den Text an. Verraten sie etwas über Ihr Kind?

step-vinted-flat-photos = Fotografieren Sie Kleidung ohne Kind
    .what = Legen Sie die Sachen flach hin oder hängen Sie sie auf einen Bügel. Eine Puppe geht auch.
    .why = Das rät auch die Verbraucherzentrale: Man sieht die Ware gut und Ihr Kind gar nicht. Ältere Artikel ändert das nicht.
    .search-for = Foto
    .find-out = Denken Sie an Ihren letzten Artikel. War ein Kind auf dem Foto? Dann machen Sie ein neues.

step-vinted-background-check = Achten Sie vor dem Hochladen auf den Hintergrund
    .what = Suchen Sie im Bild nach Spiegeln, Briefen, Namen und Fenstern. Schneiden Sie ab, was nicht zur Ware gehört.
    .why = Am Rand vom Bild steht oft mehr, als man denkt. Der Text zum Artikel kann trotzdem noch etwas verraten.
    .search-for = Zuschneiden
    .find-out = Sehen Sie drei Ihrer Fotos groß an. Achten Sie nur auf den Rand. Erfährt man etwas über Ihr Zuhause?

step-vinted-city = Prüfen Sie, ob Ihre Stadt im Profil steht
    .what = Öffnen Sie die Einstellungen. Prüfen Sie, ob Sie die Stadt dort verbergen können. Wenn ja, blenden Sie sie aus.
    .why = Ort, Größe und Foto zeigen zusammen mehr als jedes für sich. Wer schon bei Ihnen gekauft hat, kennt den Ort wohl.
    .path-ios = Einstellungen → Datenschutz
    .path-android = Einstellungen → Datenschutz
    .search-for = Stadt
    .find-out = Öffnen Sie Ihr Profil. Lesen Sie, was unter dem Namen steht. Sehen Sie dort eine Stadt?

step-vinted-search-engines = Prüfen Sie, ob Suchmaschinen Ihre Artikel zeigen
    .what = Öffnen Sie die Einstellungen und dann „Datenschutz“. Prüfen Sie, ob es einen Punkt zu Suchmaschinen oder Werbung gibt. Wenn ja, schalten Sie ihn aus.
    .why = Dann führt die Suche vielleicht nicht mehr zu Ihren Fotos. Bei Vinted selbst bleiben die Artikel zu sehen.
    .path-ios = Einstellungen → Datenschutz
    .path-android = Einstellungen → Datenschutz
    .search-for = Suchmaschinen
    .find-out = Öffnen Sie ein privates Fenster. Suchen Sie Ihren Nutzernamen und „Vinted“. Sehen Sie Ihre Fotos, ist der Punkt wohl noch an.
