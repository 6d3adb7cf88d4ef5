### Pinterest: the place and its steps. Words in quotation marks are menu names.

place-pinterest = Pinterest
    .about = Bei Erwachsenen sind Profil, Boards und Pins am Anfang öffentlich. Auch eine Suchmaschine kann sie dann finden.
    .report-how = Prüfen Sie, von welcher Seite das Bild kommt. Bitten Sie dort zuerst freundlich ums Löschen. Prüfen Sie dann am Pin unter „⋯“, ob es „Report“ gibt. Wählen Sie als Grund die Privatsphäre.
    .report-who = Prüfen Sie, ob Sie für Ihr Kind melden können. Haben Sie das Foto gemacht, geht es über das Urheberrecht vielleicht schneller.
    .report-needs = Sie brauchen die Adresse des Pins, nicht die des Profils. Ist das Bild sexuell, wird nichts gespeichert: Gehen Sie zu „Es ist schon etwas passiert“.

## The three that matter most

step-pinterest-private-profile = Stellen Sie Ihr Profil auf privat
    .what = Öffnen Sie „Profilsichtbarkeit“. Schalten Sie „Privates Profil“ ein.
    .why = Ein Schalter verbirgt Profil, Boards und Pins auf einmal vor Fremden. Was andere schon auf ihr Board geholt haben, bleibt dort wohl stehen.
    .path-ios = Einstellungen → Profilsichtbarkeit → Privates Profil
    .path-android = Einstellungen → Profilsichtbarkeit → Privates Profil
    .path-web = Einstellungen → Profilsichtbarkeit → Privates Profil
    .search-for = Profilsichtbarkeit
    .find-out = Öffnen Sie die Einstellungen. Gehen Sie zu „Profilsichtbarkeit“. Ist „Privates Profil“ an?

step-pinterest-secret-boards = Stellen Sie Boards mit Kinderbildern auf geheim
    .what = Öffnen Sie das Board. Tippen Sie auf „⋯“ und dann auf „Edit“. Schalten Sie „Geheimes Board“ ein.
    .why = Fremde sehen das ganze Board dann nicht mehr, auch wenn Ihr Profil offen bleibt. Pins, die andere geholt haben, bleiben wohl bei ihnen.
    .path-ios = Board → ⋯ → Edit → Geheimes Board (Keep this board secret)
    .path-android = Board → ⋯ → Edit → Geheimes Board (Keep this board secret)
    .path-web = Board → ⋯ → Edit → Geheimes Board (Keep this board secret)
    .search-for = Geheimes Board
    .find-out = Öffnen Sie Ihr Profil. Sehen Sie Ihre Boards der Reihe nach an. Fragen Sie sich, welches davon Kinder zeigt.

step-pinterest-search-privacy = Halten Sie Suchmaschinen von Ihrem Profil fern
    .what = Öffnen Sie „Profilsichtbarkeit“. Schalten Sie „Suchprivatsphäre“ ein.
    .why = Pinterest bittet Suchmaschinen dann, Ihr Profil und Ihre Boards auszulassen. Was schon in der Suche steht, kann dort noch bleiben. Auf Pinterest selbst ändert sich nichts.
    .path-ios = Einstellungen → Profilsichtbarkeit → Suchprivatsphäre
    .path-android = Einstellungen → Profilsichtbarkeit → Suchprivatsphäre
    .path-web = Einstellungen → Profilsichtbarkeit → Suchprivatsphäre
    .search-for = Suchprivatsphäre
    .find-out = Öffnen Sie die Einstellungen. Gehen Sie zu „Profilsichtbarkeit“. Ist „Suchprivatsphäre“ an?

## Good to do next

step-pinterest-old-pins = Löschen Sie Pins, die viel über Ihr Kind verraten
    .what = Sehen Sie Ihre Boards durch, die ältesten zuerst. Löschen Sie Bilder vom Baden, mit vollem Namen oder mit der Schule. Ein altes Board können Sie auch ganz löschen.
    .why = Bei Ihnen ist das Bild dann weg. Haben andere den Pin auf ihr Board geholt, bleibt er dort wohl stehen.
    .search-for = Boards
    .find-out = Öffnen Sie Ihr ältestes Board. Sehen Sie die ersten zwanzig Pins an. Ist ein Kind dabei, das Sie kennen?

step-pinterest-names = Nehmen Sie den Namen Ihres Kindes aus Boards und Pins
    .what = Streichen Sie Namen, Alter und Schule aus Boards und Pins. Lesen Sie auch den Text in Ihrem Profil.
    .why = Mit einem Namen ist ein Bild viel leichter zu finden. Das Bild selbst bleibt zu sehen, verrät aber weniger.
    .search-for = Profil
    .find-out = Öffnen Sie Ihr Profil. Lesen Sie die Namen Ihrer Boards. Steht irgendwo, wie Ihr Kind heißt?

step-pinterest-ai-training = Lassen Sie keine KI mit Ihren Pins lernen
    .what = Öffnen Sie „Datenschutz und Daten“. Prüfen Sie, ob bei „KI“ ein Schalter an ist. Wenn ja, schalten Sie ihn aus.
    .why = Am Anfang ist er wohl an. Ihr Nein gilt ab jetzt; was die KI schon gelernt hat, bleibt.
    .path-ios = Einstellungen → Datenschutz und Daten → KI (GenAI) → Use your data to train Pinterest AI
    .path-android = Einstellungen → Datenschutz und Daten → KI (GenAI) → Use your data to train Pinterest AI
    .path-web = Einstellungen → Datenschutz und Daten → KI (GenAI) → Use your data to train Pinterest AI
    .search-for = KI
    .find-out = Öffnen Sie die Einstellungen. Gehen Sie zu „Datenschutz und Daten“. Lesen Sie, was dort zu „KI“ steht.

step-pinterest-school-pins = Suchen Sie nach Pins von Schule, Verein oder Blog
    .what = Prüfen Sie, ob Pins von dort Ihr Kind zeigen. Suchen Sie nur nach Namen und laden Sie kein Bild hoch. Bitten Sie zuerst die Seite, von der das Bild kommt.
    .why = Bilder von solchen Seiten leben als Pins oft noch Jahre weiter. Löscht die Seite das Bild, kann der Pin trotzdem bleiben. Dann melden Sie auch den Pin.
    .search-for = Pins
    .find-out = Geben Sie bei Pinterest den Namen der Schule ein. Sehen Sie die ersten Bilder an. Schreiben Sie nur auf, wo ein Pin steht.

## For those who want to go on

step-pinterest-social = Begrenzen Sie, wer Ihnen schreiben kann
    .what = Öffnen Sie „Social-Media-Berechtigungen“. Prüfen Sie, wer schreiben und Sie erwähnen kann. Schalten Sie am besten alles aus.
    .why = Fremde kommen dann wohl nicht so leicht mit Ihnen ins Gespräch. Ihre Pins bleiben so offen, wie sie vorher waren.
    .path-ios = Einstellungen → Social-Media-Berechtigungen
    .path-android = Einstellungen → Social-Media-Berechtigungen
    .path-web = Einstellungen → Social-Media-Berechtigungen
    .search-for = Social-Media
    .find-out = Öffnen Sie die Einstellungen. Gehen Sie zu „Social-Media-Berechtigungen“. Lesen Sie dort jede Zeile.

step-pinterest-linked-accounts = Trennen Sie alte Konten von Ihrem Profil
    .what = Prüfen Sie, ob an Ihrem Profil andere Konten oder Seiten hängen. Trennen Sie, was Sie nicht mehr brauchen.
    .why = Darüber finden Fremde vielleicht Ihren Blog oder ein anderes Konto. Pins, die es schon gibt, bleiben stehen.
    .search-for = Konten
    .find-out = Öffnen Sie die Einstellungen. Suchen Sie eine Liste mit Konten und Seiten. Fragen Sie sich, was Sie davon noch nutzen.
