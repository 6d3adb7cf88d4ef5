### Blog und Webseite: der Ort und seine Schritte

place-blog = Eigener Blog, eigene Webseite
    .about = Ein Blog oder eine Webseite ist meist für alle offen. Auch Suchmaschinen und Archive können die Bilder dort finden.
    .report-how = Suchen Sie auf der Seite nach „Impressum“ oder „Kontakt“. Bitten Sie dort freundlich, das Bild zu löschen. Nennen Sie einen Tag, bis zu dem Sie Antwort möchten. Hilft das nicht, bitten Sie Google, das Bild in der Suche auszublenden.
    .report-who = Eltern dürfen für ihr Kind fragen, und das Kind auch selbst.
    .report-needs = Sie brauchen den Link zur Seite und den Link zum Bild. Google blendet nur Bilder aus, auf denen man Ihr Kind erkennt.

step-blog-private = Prüfen Sie, ob Ihr Blog privat sein kann
    .what = Prüfen Sie, ob sich Ihr Blog auf „Private“ stellen lässt. Bei WordPress.com sehen Sie unter „Reading“ oder „Privacy“ nach. Bei Blogger hilft „Permissions“.
    .why = Dann sehen den Blog nur noch Menschen, die Sie zulassen. Kopien in der Suche, in Archiven und bei anderen gehen davon nicht weg.
    .path-web = WordPress.com: Settings → Reading → Private · Blogger: Settings → Permissions → Reader access → Private to authors
    .search-for = Private
    .find-out = Öffnen Sie Ihren Blog in einem privaten Fenster. Melden Sie sich dort nicht an. Sehen Sie die Bilder trotzdem, ist der Blog offen.

step-blog-revealing-photos = Löschen Sie Bilder, die viel über Ihr Kind verraten
    .what = Beginnen Sie mit Bildern vom Baden, vom Wickeln und vom Arzt. Dann kommen Bilder, die Schule oder Haus zeigen. Fragen Sie größere Kinder, was weg soll.
    .why = Auf dem Blog kann das Bild dann niemand mehr ansehen oder speichern. Was in Archiven oder bei anderen liegt, bleibt dort noch.
    .search-for = Bilder
    .find-out = Lesen Sie Ihren Blog von unten nach oben. Sehen Sie zuerst das erste Jahr an. Würden Sie jedes Bild groß in der Stadt aufhängen?

step-blog-names = Nehmen Sie Namen und Orte aus alten Beiträgen
    .what = Löschen Sie den vollen Namen, Geburtstag, Schule und Wohnort. Sehen Sie in Titeln, Texten und Schlagwörtern nach. Oft steckt der Name auch im Dateinamen.
    .why = Mit Namen findet man ein Bild leichter. Forscher fanden in einer Sammlung für KI auch Kinderfotos aus Blogs. Manche ließen sich einem Namen zuordnen. Solche Kopien bleiben.
    .search-for = Vorname
    .find-out = Suchen Sie in Ihrem Blog nach dem Vornamen. Lesen Sie drei alte Beiträge. Könnten Fremde sagen, wo Ihr Kind lebt?

step-blog-old-blogs = Suchen Sie alte Blogs und löschen Sie die Bilder
    .what = Suchen Sie in alten E-Mails nach Blogs und Seiten von früher. Löschen Sie dort zuerst die Bilder. Danach kann der ganze Blog weg.
    .why = An alte Seiten denkt man selten, und doch stehen sie oft noch im Netz. Kopien, die andere haben, bleiben.
    .search-for = Blog
    .find-out = Denken Sie an die Zeit rund um die Geburt. Suchen Sie Ihren Namen und den Namen des Blogs. Notieren Sie jede Seite mit Fotos.

step-blog-google = Melden Sie Google, was Sie schon gelöscht haben
    .what = Suchen Sie Ihren Blog in der Bildersuche. Zeigt Google noch ein altes Bild, nehmen Sie das „Tool zum Aktualisieren veralteter Inhalte“. Fügen Sie dort den Link ein.
    .why = So bitten Sie Google, neu nachzusehen. Das Formular für Kinderbilder gilt nicht für Seiten, die Sie selbst führen. Andere Suchmaschinen ändert das nicht.
    .search-for = veraltet
    .find-out = Tippen Sie den Namen des Blogs in die Bildersuche. Sehen Sie die ersten Reihen an. Ist Gelöschtes dabei, passt dieser Schritt.

step-blog-new-photos = Zeigen Sie neue Fotos ohne Gesicht und Namen
    .what = Zeigen Sie Ihr Kind von hinten oder von weit weg. Auch die Hände oder ein Bild vom Malen reichen oft. Schreiben Sie keinen Namen und keinen Ort dazu.
    .why = Fremde erkennen Ihr Kind dann nicht so leicht. Kleidung und Haus können noch etwas verraten.
    .search-for = Entwurf
    .find-out = Sehen Sie Ihre letzten fünf Beiträge an. Ist ein Gesicht zu sehen? Haben Sie Ihr Kind vorher gefragt?

step-blog-photo-location = Nehmen Sie vor dem Hochladen den Ort aus Fotos
    .what = Schalten Sie in der Kamera den Standort aus. Bei alten Fotos nehmen Sie den Ort vor dem Hochladen heraus.
    .why = Auf einer eigenen Seite kann in der Datei stehen, wo das Foto entstand. Was das Bild selbst zeigt, ändert das nicht.
    .search-for = Standort
    .find-out = Öffnen Sie ein Foto auf dem Handy. Sehen Sie sich die Infos dazu an. Steht dort eine Karte, ist der Ort noch dabei.

step-blog-image-files = Prüfen Sie, ob gelöschte Bilder noch als Datei da sind
    .what = Öffnen Sie die Ablage für Bilder in Ihrem Blog. Prüfen Sie, ob dort noch Fotos aus gelöschten Beiträgen liegen. Sehen Sie auch im Archiv des Newsletters nach.
    .why = Löschen Sie nur den Beitrag, bleibt die Datei vielleicht stehen. Wer den Link zum Bild hat, sieht es dann noch. E-Mails, die schon verschickt sind, bleiben.
    .search-for = Medien
    .find-out = Nehmen Sie den Link von einem Bild, das Sie gelöscht haben. Öffnen Sie ihn im Browser. Ist das Bild noch da, liegt die Datei noch im Blog.

step-blog-archive = Prüfen Sie, ob ein Archiv Ihren Blog kopiert hat
    .what = Löschen Sie zuerst die Bilder auf dem Blog. Prüfen Sie dann auf web.archive.org, ob alte Seiten dort stehen. Fragen Sie dort, ob die Bilder weg können.
    .why = Das Archiv kopiert offene Seiten, oft auch Blogs. Ob es auf Ihre Bitte hin löscht, ist offen.
    .search-for = Archiv
    .find-out = Kopieren Sie den Link zu Ihrem Blog. Fügen Sie ihn auf web.archive.org ein. Sehen Sie nach, welche Jahre dort stehen.
