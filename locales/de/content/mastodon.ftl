### Mastodon and Pixelfed: the place and its steps. Words in quotation marks are menu names.

place-mastodon = Mastodon und Pixelfed
    .about = Neue Beiträge sind hier am Anfang wohl für alle zu sehen. Es gibt viele Server, und jeder hat seine eigenen Regeln.
    .report-how = Bitten Sie erst freundlich ums Löschen, wenn der Kontakt gut ist. Prüfen Sie sonst, wie Sie den Beitrag auf Ihrem Server melden. Schreiben Sie auch dem Server, auf dem er steht. Bei sexuellen Bildern speichern Sie nichts: Gehen Sie zu „Es ist schon etwas passiert“.
    .report-who = Sie können als Eltern schreiben, wenn Ihr Kind zu sehen ist. Fragen Sie Ihr Kind vorher, etwa ab 14 zählt sein Wille mit.
    .report-needs = Nötig sind die Adresse des Beitrags und der Name des Servers. Schreiben Sie dazu: Das ist mein Kind, und ich habe nicht zugestimmt.

## The three that matter most

step-mastodon-profile-picture = Wählen Sie ein Profilbild ohne Ihr Kind
    .what = Wählen Sie ein rundes und ein breites Bild ohne Ihr Kind. Lassen Sie seinen Namen auch im Text weg.
    .why = Bild und Text im Profil sehen meist alle, auch wenn Ihre Beiträge nicht für alle sind. Wer das alte Bild schon hat, behält es.
    .search-for = Profil
    .find-out = Öffnen Sie Ihr Profil. Sehen Sie nur die Bilder und den Text an. Was erfahren Fremde daraus über Ihr Kind?

step-mastodon-posting-default = Zeigen Sie neue Beiträge nur Ihren Followern
    .what = Prüfen Sie, ob „Nur Follower“ als Standard gewählt ist. Wenn nicht, wählen Sie es. „Öffentlich (still)“ reicht für Bilder Ihres Kindes nicht.
    .why = Dann sehen neue Beiträge wohl nur noch Leute, die Ihnen folgen. Alte Beiträge bleiben, wie sie sind.
    .path-web = Preferences → Posting default → Nur Follower
    .search-for = Nur Follower
    .find-out = Gehen Sie den Weg bis zum letzten Punkt. Lesen Sie, was gewählt ist. Öffnen Sie dann einen neuen Beitrag und vergleichen Sie.

step-mastodon-accept-followers = Lassen Sie neue Follower selbst zu
    .what = Prüfen Sie, ob „Automatically accept new followers“ an ist. Schalten Sie es aus. Dann fragt jeder erst bei Ihnen an.
    .why = Sonst hilft auch „Nur Follower“ wenig, denn jeder darf Ihnen folgen. Wer schon dabei ist, bleibt dabei.
    .path-web = Preferences → Public profile → Privatsphäre und Reichweite → Automatically accept new followers
    .search-for = Reichweite
    .find-out = Gehen Sie den Weg bis zum letzten Punkt. Sehen Sie nach, ob der Haken gesetzt ist. Haben Sie zuletzt Anfragen bekommen?

## Good to do next

step-mastodon-old-posts = Löschen Sie alte Beiträge mit Ihrem Kind
    .what = Gehen Sie in Ihrem Profil ganz nach unten. Löschen Sie jeden Beitrag, der Ihr Kind zeigt. Denken Sie auch an Pixelfed.
    .why = Von Ihrem Server ist das Bild dann weg. Andere Server bekommen wohl nur die Bitte, es auch zu löschen.
    .search-for = Profil
    .find-out = Öffnen Sie Ihr Profil. Sehen Sie die Bilder von unten nach oben an. Zählen Sie, wie oft Ihr Kind zu sehen ist.

step-mastodon-auto-delete = Lassen Sie alte Beiträge automatisch löschen
    .what = Prüfen Sie, ob es „Automatisiertes Löschen“ gibt. Schalten Sie es ein und wählen Sie eine kurze Zeit.
    .why = So räumt Ihr Server alte Beiträge wohl von selbst weg. Auf anderen Servern kann eine Kopie bleiben.
    .path-web = Preferences → Automatisiertes Löschen
    .search-for = Automatisiertes Löschen
    .find-out = Gehen Sie den Weg bis zum letzten Punkt. Sehen Sie nach, ob es an ist. Lesen Sie, nach welcher Zeit es löscht.

step-mastodon-followers = Entfernen Sie Follower, die Sie nicht kennen
    .what = Gehen Sie die Liste Ihrer Follower durch. Entfernen Sie alle, die Sie nicht persönlich kennen. Machen Sie das einmal im Jahr.
    .why = Wer Ihnen folgt, sieht auch, was nur für Follower gedacht ist. Was jemand schon kopiert hat, bleibt ihm.
    .search-for = Follower
    .find-out = Öffnen Sie die Liste Ihrer Follower. Lesen Sie zehn Namen. Wissen Sie bei allen, wer das ist?

step-mastodon-search = Nehmen Sie Ihre Beiträge aus der Suche
    .what = Prüfen Sie, ob „Include posts in search results“ an ist. Schalten Sie es aus. Schalten Sie auch den Punkt für Suchmaschinen aus.
    .why = So findet man Ihre Beiträge wohl nicht mehr so leicht. Wer die Adresse kennt, sieht öffentliche Beiträge weiter.
    .path-web = Preferences → Public profile → Privatsphäre und Reichweite → Include posts in search results
    .search-for = Reichweite
    .find-out = Gehen Sie den Weg bis zum letzten Punkt. Sehen Sie nach, welche Haken gesetzt sind. Suchen Sie auch im Netz nach Ihrem Kontonamen.
