### iCloud Photos: the place and its steps

place-icloud-photos = iCloud-Fotos
    .about = Ihre Bilder sehen hier zuerst nur Sie. Andere sehen sie erst, wenn Sie ein Album, einen Link oder die Mediathek teilen.
    .report-how = Bitten Sie zuerst freundlich, das Bild aus dem Album zu nehmen. Hilft das nicht, bitten Sie noch einmal schriftlich mit einem festen Tag. Möchten Sie nicht mehr dabei sein, verlassen Sie das Album. Ein Formular für geteilte Alben gibt es wohl nicht.
    .report-who = Bitten können Sie als Eltern oder Ihr Kind selbst. Fragen Sie den Menschen, dem das Album gehört.
    .report-needs = Sie brauchen den Namen des Albums und den Tag des Bildes. Ist das Bild sexuell, speichern Sie nichts und gehen Sie zu „Es ist schon etwas passiert“.

step-icloud-photos-public-website = Schalten Sie die öffentliche Website aus
    .what = Gehen Sie Ihre geteilten Alben durch. Schalten Sie „Öffentliche Website“ aus. Fehlt der Schalter, heißt er bei Ihnen vielleicht anders.
    .why = Sonst steht das Album im Netz, offen für alle mit dem Link. Es gibt kein Passwort und keine Liste, wer es gesehen hat.
    .path-ios = Fotos → Geteiltes Album → Personen-Symbol → Öffentliche Website
    .search-for = Website
    .find-out = Öffnen Sie ein Album, das Sie geteilt haben. Tippen Sie oben auf das Symbol mit den Personen. Sehen Sie nach, ob „Öffentliche Website“ an ist.

step-icloud-photos-album-people = Entfernen Sie, wer ein Album nicht mehr sehen soll
    .what = Sehen Sie in jedem Album nach, wer dabei ist. Tippen Sie auf den Namen und entfernen Sie die Person.
    .what-separation = Sehen Sie in jedem Album nach, wer dabei ist. Klären Sie mit dem anderen Elternteil, wer Bilder des Kindes sieht. Tippen Sie auf die Namen, die nicht mehr passen, und entfernen Sie sie.
    .what-protection-order = Gibt es Drohungen, holen Sie sich zuerst Rat. Sehen Sie dann in jedem Album nach, wer dabei ist. Tippen Sie auf den Namen und entfernen Sie die Person.
    .why = Wer dabei ist, sieht auch jedes neue Bild im Album. Was jemand schon gespeichert hat, bleibt dort.
    .path-ios = Fotos → Geteiltes Album → Personen-Symbol → Name → … entfernen
    .search-for = Geteilte Alben
    .find-out = Öffnen Sie ein Album, das Sie geteilt haben. Tippen Sie oben auf das Symbol mit den Personen. Lesen Sie, wer dabei ist.

step-icloud-photos-library-people = Prüfen Sie, wer Ihre geteilte Mediathek nutzt
    .what = Sehen Sie nach, wer bei „Geteilte Mediathek“ dabei ist. Passt das nicht mehr? Prüfen Sie, ob Sie Menschen entfernen oder selbst austreten können.
    .what-separation = Sehen Sie nach, wer bei „Geteilte Mediathek“ dabei ist. Klären Sie zuerst, wer welche Bilder behält. Prüfen Sie dann, ob Sie Menschen entfernen oder selbst austreten können.
    .what-protection-order = Gibt es Drohungen, holen Sie sich zuerst Rat. Sehen Sie dann nach, wer bei „Geteilte Mediathek“ dabei ist. Prüfen Sie, ob Sie die Person entfernen oder selbst austreten können.
    .why = Bis zu sechs Menschen können dort alles sehen, ändern und löschen, auch den Ort im Bild. Die Familienfreigabe allein teilt dagegen keine Mediathek.
    .path-ios = Einstellungen → Fotos → Geteilte Mediathek
    .search-for = Mediathek
    .find-out = Öffnen Sie die Einstellungen und dann „Fotos“. Suchen Sie dort „Geteilte Mediathek“. Lesen Sie, ob sie an ist und wer dabei ist.

step-icloud-photos-library-camera = Schalten Sie „Über Kamera teilen“ aus
    .what = Stellen Sie „Über Kamera teilen“ aus. Prüfen Sie auch, ob Bilder von selbst geteilt werden, wenn andere nah sind.
    .why = Sonst ist jedes neue Bild gleich auf den Geräten aller, die dabei sind. Was dort schon ist, bleibt.
    .path-ios = Einstellungen → Fotos → Geteilte Mediathek → Über Kamera teilen
    .search-for = Kamera
    .find-out = Öffnen Sie die Einstellungen und dann „Fotos“. Tippen Sie auf „Geteilte Mediathek“ und lesen Sie, was an ist. Fehlt der Punkt, ist hier nichts zu tun.

step-icloud-photos-old-albums = Löschen Sie alte geteilte Alben
    .what = Speichern Sie zuerst die Bilder, die Sie behalten möchten. Löschen Sie dann Alben, die niemand mehr braucht.
    .what-separation = Fragen Sie den anderen Elternteil, welche Bilder dort noch gebraucht werden. Speichern Sie auch, was Sie selbst behalten möchten. Löschen Sie das Album erst dann.
    .what-protection-order = Gibt es Drohungen, holen Sie sich zuerst Rat. Speichern Sie dann, was Sie behalten möchten. Löschen Sie alte Alben; die anderen merken, dass sie weg sind.
    .why = Das Album ist dann bei allen Gästen weg, auch auf der öffentlichen Website. Was jemand schon gespeichert hat, bleibt dort.
    .path-ios = Fotos → Geteiltes Album → Personen-Symbol → Geteiltes Album löschen
    .search-for = Geteilte Alben
    .find-out = Öffnen Sie die App „Fotos“. Suchen Sie die geteilten Alben. Sehen Sie nach, wie alt sie sind.

step-icloud-photos-open-links = Prüfen Sie, welche iCloud-Links noch offen sind
    .what = Suchen Sie im Browser nach Links, die Sie zuletzt geteilt haben. Schließen Sie, was niemand mehr braucht.
    .why = Wer so einen Link hat, kann ihn wohl öffnen und weitergeben. Er endet meist nach 30 Tagen, doch das ist nicht bestätigt.
    .path-web = icloud.com/photos → Recently shared links
    .search-for = Link
    .find-out = Haben Sie zuletzt einen Link zu Fotos gesendet? Suchen Sie in Ihren Chats nach „icloud“. Tippen Sie den Link an und sehen Sie, ob er noch geht.

step-icloud-photos-safety-check = Prüfen Sie mit dem iPhone, mit wem Sie teilen
    .what = Die „Sicherheitsprüfung“ soll zeigen, was Sie teilen und mit wem. Dort können Sie wohl auch alles beenden. Gibt es Drohungen, holen Sie sich zuerst Rat.
    .why = Nach einer Trennung läuft das Teilen oft weiter, ohne dass man es merkt. Prüfen Sie, ob alle Ihre Alben in der Liste stehen.
    .path-ios = Einstellungen → Datenschutz & Sicherheit → Sicherheitsprüfung
    .search-for = Sicherheitsprüfung
    .find-out = Öffnen Sie auf dem iPhone die Einstellungen. Suchen Sie dort „Sicherheitsprüfung“. Lesen Sie erst alles in Ruhe, bevor Sie etwas ändern.

step-icloud-photos-send-without-location = Senden Sie Fotos ohne den Ort
    .what = Tippen Sie beim Teilen oben auf „Optionen“. Schalten Sie „Standort“ und „Alle Fotodaten“ aus. Das gilt nur für dieses eine Mal.
    .why = Mit E-Mail, iMessage, AirDrop und Links geht der Ort sonst mit. Die Zeit und das Gerät stehen trotzdem noch im Bild.
    .path-ios = Fotos → Teilen-Symbol → Optionen → Standort
    .search-for = Optionen
    .find-out = Öffnen Sie ein Foto und tippen Sie auf das Teilen-Symbol. Tippen Sie oben auf „Optionen“. Sehen Sie nach, ob „Standort“ an ist.

step-icloud-photos-invite-by-name = Laden Sie Menschen mit Namen ein
    .what = Laden Sie einzelne Menschen in ein Album ein. Senden Sie keinen Link in eine Gruppe. Bitten Sie alle, nichts weiterzugeben.
    .what-protection-order = Laden Sie nur Menschen ein, die Bilder Ihres Kindes bekommen dürfen. Senden Sie keinen Link in eine Gruppe. Bitten Sie alle, nichts weiterzugeben.
    .what-foster-care = Laden Sie nur Menschen ein, die Bilder Ihres Kindes bekommen dürfen. Senden Sie keinen Link in eine Gruppe. Bitten Sie alle, nichts weiterzugeben.
    .why = So ein Album ist gut für Oma und Opa, und Sie wissen, wer dabei ist. Speichern und weitergeben können es die Gäste trotzdem.
    .search-for = Personen einladen
    .find-out = Denken Sie an Ihr letztes geteiltes Album. Haben Sie Namen gewählt oder einen Link gesendet? Bei einem Link wissen Sie nicht, wer die Bilder sieht.

step-icloud-photos-family-album = Sehen Sie nach, wer beim Album der Familie dabei ist
    .what = Suchen Sie bei den geteilten Alben nach einem Album der Familie. Sehen Sie nach, wer zur „Familienfreigabe“ gehört. Nehmen Sie Bilder heraus, die nicht alle sehen sollen.
    .why = Die „Familienfreigabe“ teilt sonst keine Fotos, nur dieses eine Album. Was andere schon gespeichert haben, bleibt bei ihnen.
    .search-for = Familie
    .find-out = Öffnen Sie die App „Fotos“. Suchen Sie die geteilten Alben. Gibt es kein Album der Familie, ist hier nichts zu tun.

step-icloud-photos-album-posting = Lassen Sie Gäste das Album nur ansehen
    .what = Schalten Sie den Punkt aus, der mit „können posten“ endet. Dann fügen nur noch Sie Bilder hinzu.
    .why = Sonst fügen andere Bilder von Kindern hinzu, ohne Sie zu fragen. Sehen können die Gäste das Album weiter.
    .path-ios = Fotos → Geteiltes Album → Personen-Symbol → … können posten
    .search-for = posten
    .find-out = Öffnen Sie ein Album, das Sie geteilt haben. Tippen Sie oben auf das Symbol mit den Personen. Sehen Sie nach, ob der Punkt an ist.

step-icloud-photos-leave-albums = Prüfen Sie Alben, die andere mit Ihnen teilen
    .what = Gehen Sie die Alben durch, die nicht Ihnen gehören. Prüfen Sie, ob dort Bilder stehen, die Sie gegeben haben. Nehmen Sie diese heraus und verlassen Sie alte Alben.
    .why = In fremden Alben bestimmt wohl ein anderer Mensch, wer alles mitsieht. Was schon gespeichert wurde, bleibt dort.
    .search-for = Geteilte Alben
    .find-out = Öffnen Sie die App „Fotos“. Suchen Sie die geteilten Alben. Achten Sie auf Alben von Kita, Reisen und Festen.

step-icloud-photos-advanced-protection = Prüfen Sie, ob „Erweiterter Datenschutz“ zu Ihnen passt
    .what = Prüfen Sie in iCloud, ob „Erweiterter Datenschutz“ an ist. Lesen Sie zuerst, wie Sie bei einem Verlust wieder ins Konto kommen. Schalten Sie ihn dann ein.
    .why = Ihre Fotos bei Apple können dann wohl nur noch Ihre eigenen Geräte lesen. Geteilte Alben gehören nicht dazu.
    .path-ios = Einstellungen → Ihr Name → iCloud → Erweiterter Datenschutz
    .search-for = Datenschutz
    .find-out = Öffnen Sie auf dem iPhone die Einstellungen. Tippen Sie oben auf Ihren Namen und auf „iCloud“. Lesen Sie, was dort an ist.

step-icloud-photos-sensitive-warning = Prüfen Sie zu zweit die Warnung vor heiklen Bildern
    .what = Suchen Sie mit Ihrem Kind in den Einstellungen nach „Kommunikationssicherheit“. Prüfen Sie, ob sie auf seinem Gerät an ist. Sagen Sie, dass es immer zu Ihnen kommen darf.
    .why = Nacktbilder zeigt das Gerät dann wohl erst verschwommen. Ein Gespräch ersetzt das nicht, und nicht jedes Bild wird erkannt.
    .search-for = Warnung
    .find-out = Fragen Sie Ihr Kind, ob ihm schon einmal ein Bild unangenehm war. Hören Sie nur zu. Sehen Sie dann zusammen in den Einstellungen nach.

step-icloud-photos-airdrop = Erlauben Sie AirDrop nur mit Ihren Kontakten
    .what = Stellen Sie AirDrop auf „Nur für Kontakte“. Machen Sie das auch mit Ihrem Kind zusammen, wenn es ein iPhone hat.
    .why = AirDrop gibt das ganze Bild weiter, auch den Ort darin. Die Wahl begrenzt nur, mit wem; was schon gesendet ist, bleibt.
    .path-ios = Control Centre → AirDrop → Nur für Kontakte
    .search-for = AirDrop
    .find-out = Suchen Sie auf dem iPhone nach „AirDrop“. Lesen Sie, was gewählt ist. Stehen dort alle, ist der Kreis noch groß.

step-icloud-photos-shared-with-you = Prüfen Sie, ob Sie „Mit dir geteilt“ brauchen
    .what = Suchen Sie in den Einstellungen nach „Mit dir geteilt“. Prüfen Sie, ob es für die App „Fotos“ an ist. Schalten Sie es aus, wenn Sie es nicht brauchen.
    .why = Bilder aus Nachrichten tauchen sonst wohl neben Ihren eigenen auf, auch die von anderen Kindern. In den Nachrichten selbst bleiben sie.
    .search-for = geteilt
    .find-out = Öffnen Sie die App „Fotos“. Suchen Sie ein Bild, das Sie nur als Nachricht bekommen haben. Ist es da, ist der Schalter wohl an.
