### Reddit: the place and its steps. Words in quotation marks are menu names.

place-reddit = Reddit
    .about = Was Sie hier posten, können meist alle lesen. Statt Ihres Namens steht dort oft nur ein erfundener.
    .report-how = Bitten Sie erst freundlich ums Löschen, wenn der Kontakt gut ist. Hilft das nicht, melden Sie den Beitrag auf der Seite von Reddit. Nennen Sie als Grund, dass es um private Angaben geht. Bei sexuellen Bildern speichern Sie nichts: Gehen Sie zu „Es ist schon etwas passiert“.
    .report-who = Sie können wohl auch als Eltern melden, was Ihr Kind zeigt. Fragen Sie Ihr Kind vorher, etwa ab 14 zählt sein Wille mit.
    .report-needs = Nötig ist die Adresse des Beitrags, nicht die des Profils. Schreiben Sie dazu: Das ist mein Kind, und ich habe nicht zugestimmt.

## The two that matter most

step-reddit-old-posts = Löschen Sie alte Beiträge mit Ihrem Kind
    .what = Öffnen Sie Ihr Profil und gehen Sie ganz nach unten. Löschen Sie jeden Beitrag mit einem Bild Ihres Kindes. Denken Sie auch an Bilder in Antworten.
    .why = Danach steht der Beitrag nicht mehr in Ihrem Profil. Das Bild selbst kann noch im Speicher liegen oder in fremden Archiven.
    .search-for = Profil
    .find-out = Öffnen Sie Ihr Profil. Sehen Sie Beiträge und Kommentare an. Zählen Sie, auf wie vielen Bildern Ihr Kind ist.

step-reddit-new-posts = Zeigen Sie Ihr Kind hier nicht mehr
    .what = Stellen Sie Fragen ohne Bild Ihres Kindes. Zeigen Sie Fotos lieber in einer kleinen Gruppe der Familie. Auch ein Ordner mit Passwort passt dafür.
    .why = Beiträge sind hier meist öffentlich und gehen wohl auch an KI-Firmen. Ein Nein dazu scheint es nicht zu geben.
    .search-for = Beitrag
    .find-out = Denken Sie an Ihre letzten drei Beiträge. War Ihr Kind zu sehen? Wäre es auch ohne Bild gegangen?

## Good to do next

step-reddit-clues = Streichen Sie Hinweise auf Ihr Kind
    .what = Lesen Sie alte Texte noch einmal. Streichen Sie Namen, Geburtstag, Schule und Stadt. Nutzen Sie auch keinen Kontonamen, den Sie woanders haben.
    .why = Viele kleine Hinweise ergeben zusammen ein Bild von Ihnen. Ohne sie ist Ihr Kind schwerer zu finden, Kopien bleiben aber.
    .search-for = Kommentare
    .find-out = Lesen Sie zehn Ihrer alten Texte. Notieren Sie, was ein Fremder daraus erfährt. Passt das nur auf ein einziges Kind?

step-reddit-search-results = Halten Sie Suchmaschinen von Ihrem Profil fern
    .what = Prüfen Sie, ob „Show up in search results“ an ist. Schalten Sie es dann aus.
    .why = So steht Ihr Profil wohl nicht mehr in den Treffern. Auf Reddit selbst kann man Sie weiter finden.
    .path-ios = Einstellungen → Privacy → Show up in search results
    .path-android = Einstellungen → Privacy → Show up in search results
    .path-web = Einstellungen → Privacy → Show up in search results
    .search-for = Privacy
    .find-out = Gehen Sie den Weg bis zum letzten Punkt. Sehen Sie nach, ob der Schalter an ist. Suchen Sie auch einmal im Netz nach Ihrem Kontonamen.

step-reddit-hide-history = Verbergen Sie alte Beiträge in Ihrem Profil
    .what = Prüfen Sie, ob es „Profil kuratieren“ gibt. Verbergen Sie dort Beiträge und Kommentare.
    .why = Dann sieht man in Ihrem Profil wohl nicht mehr alles auf einmal. Die Beiträge selbst bleiben aber, wo sie sind.
    .path-ios = Profil → Profil kuratieren
    .path-android = Profil → Profil kuratieren
    .path-web = Profil → Profil kuratieren
    .search-for = Profil
    .find-out = Melden Sie sich ab. Öffnen Sie Ihr Profil wie ein Fremder. Was Sie jetzt sehen, sehen alle.
