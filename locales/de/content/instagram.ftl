### Instagram: the place and its steps. Words in quotation marks are menu names.

place-instagram = Instagram
    .about = Ein neues Konto für Erwachsene ist hier öffentlich: Alle können die Bilder sehen, auch ohne Anmeldung. Ein einziger Schalter ändert schon viel.
    .report-how = Bitten Sie zuerst freundlich darum, das Bild zu löschen. Hilft das nicht, melden Sie den Beitrag über „⋯“. Füllen Sie dann das Formular aus und nennen Sie die Privatsphäre als Grund. Gibt sich ein Konto als Ihr Kind aus, melden Sie das Konto.
    .report-who = Für ein Kind unter 13 melden die Eltern oder wer es vertritt. Ab 13 soll Ihr Kind selbst melden, am besten mit Ihnen zusammen.
    .report-needs = Sie brauchen die Adresse des Beitrags, nicht die des Profils. Ist das Bild sexuell, speichern Sie nichts und gehen Sie zu „Es ist schon etwas passiert“.

## The three that matter most

step-instagram-private = Stellen Sie Ihr Konto auf privat
    .what = Öffnen Sie den Punkt „Konto-Privatsphäre“. Schalten Sie „Privates Konto“ ein. Tippen Sie dann auf „In privates Konto umwandeln“.
    .what-well-known = Brauchen Sie ein öffentliches Konto, zeigen Sie dort Ihr Kind nicht. Legen Sie für die Familie ein zweites Konto an. Schalten Sie dort „Privates Konto“ ein.
    .why = Danach sehen nur noch Menschen Ihre Bilder, denen Sie das erlaubt haben. Alte Follower und Kopien bei anderen bleiben, darum lohnt auch ein Blick in Ihre Liste.
    .path-ios = Profil → ☰ → Konto-Privatsphäre → Privates Konto
    .path-android = Profil → ☰ → Konto-Privatsphäre → Privates Konto
    .path-web = Mehr → Einstellungen → Konto-Privatsphäre → Privates Konto
    .search-for = Konto-Privatsphäre
    .find-out = Gehen Sie den Weg bis zum letzten Punkt. Sehen Sie nach, ob der Schalter an ist. Geht es nicht, haben Sie wohl ein Firmen- oder Creator-Konto.

step-instagram-profile-photo = Nehmen Sie Ihr Kind aus Profilbild und Profiltext heraus
    .also = Profilfoto, Avatar
    .what = Wählen Sie ein Profilbild ohne Ihr Kind. Streichen Sie im Text darunter Namen, Geburtstag und Schule.
    .why = Bild, Name und Text im Profil sehen alle, auch wenn Ihr Konto privat ist. Wer das Bild schon gespeichert hat, behält es.
    .path-ios = Profil → Profil bearbeiten
    .path-android = Profil → Profil bearbeiten
    .path-web = Profil → Profil bearbeiten
    .search-for = Profil
    .find-out = Öffnen Sie Ihr eigenes Profil. Sehen Sie nur das runde Bild und den Text an. Fragen Sie sich, was Fremde daraus über Ihr Kind erfahren.

step-instagram-followers = Gehen Sie die Liste Ihrer Follower durch
    .what = Öffnen Sie die Liste „Follower“ in Ihrem Profil. Entfernen Sie alle, die Sie nicht persönlich kennen. Machen Sie das einmal im Jahr.
    .what-well-known = Bei sehr vielen Followern ist die Liste zu lang. Zeigen Sie Bilder Ihres Kindes nur unter „Enge Freunde“. Entfernen Sie Namen, bei denen Sie kein gutes Gefühl haben.
    .why = Ein privates Konto behält alle Follower von früher. Wer entfernt wird, bekommt von Instagram keine Nachricht.
    .path-ios = Profil → Follower → Entfernen
    .path-android = Profil → Follower → Entfernen
    .search-for = Follower
    .find-out = Tippen Sie im Profil auf die Zahl der Follower. Lesen Sie die ersten zwanzig Namen. Zählen Sie, wen davon Sie persönlich kennen.

## Good to do next

step-instagram-personal-account = Machen Sie aus dem Firmenkonto ein persönliches
    .what = Das gilt nur für Firmen- und Creator-Konten. Tippen Sie auf „Zu privatem Konto wechseln“. Stellen Sie das Konto danach noch auf privat.
    .what-well-known = Brauchen Sie das Konto für den Beruf, behalten Sie es. Zeigen Sie dort Ihr Kind nicht. Nehmen Sie für die Familie ein eigenes Konto, das privat ist.
    .why = Ein Konto für Firmen oder Creator kann nicht privat sein. Seine Bilder dürfen auch bei Google und Bing erscheinen.
    .path-ios = Profil → ☰ → Kontoart und Tools → Zu privatem Konto wechseln
    .path-android = Profil → ☰ → Kontoart und Tools → Zu privatem Konto wechseln
    .search-for = Kontoart
    .find-out = Gehen Sie den Weg bis zur Art des Kontos. Lesen Sie, wohin Sie dort wechseln können. Fehlt „privat“ in der Liste, ist Ihr Konto schon persönlich.

step-instagram-close-friends = Zeigen Sie Kinderbilder nur engen Freunden
    .what = Legen Sie unter „Enge Freunde“ eine kurze Liste an. Wählen Sie diese Liste vor jedem Bild Ihres Kindes.
    .what-protection-order = Zeigen Sie von Ihrem Kind zurzeit am besten gar kein Bild. Legen Sie für andere Bilder unter „Enge Freunde“ eine kurze Liste an.
    .what-foster-care = Zeigen Sie von Ihrem Kind zurzeit am besten gar kein Bild. Legen Sie für andere Bilder unter „Enge Freunde“ eine kurze Liste an.
    .why = So sehen ein paar vertraute Menschen das Bild, nicht alle Follower. Auch sie können es kopieren, darum hilft eine kurze Liste.
    .path-ios = Profil → ☰ → Enge Freunde
    .path-android = Profil → ☰ → Enge Freunde
    .search-for = Enge Freunde
    .find-out = Gehen Sie den Weg bis zu Ihrer Liste. Sehen Sie nach, ob dort Namen stehen. Fragen Sie sich, ob zehn Menschen genügen.

step-instagram-old-posts = Räumen Sie viele alte Beiträge auf einmal auf
    .what = Gehen Sie Ihre alten Beiträge nach Jahren durch. Prüfen Sie, ob Sie mit „Auswählen“ viele zugleich antippen können. Legen Sie Kinderbilder ins Archiv oder löschen Sie sie.
    .why = Alte Bilder zeigen oft mehr, als Sie heute zeigen möchten. Im Archiv sehen nur Sie die Bilder; Kopien bei anderen bleiben.
    .path-ios = Profil → ☰ → Deine Aktivität → Beiträge → Auswählen → Archivieren
    .path-android = Profil → ☰ → Deine Aktivität → Beiträge → Auswählen → Archivieren
    .search-for = Aktivität
    .find-out = Öffnen Sie Ihr Profil. Gehen Sie ganz nach unten zu den ersten Bildern. Sehen Sie nach, auf wie vielen Ihr Kind zu sehen ist.

step-instagram-highlights = Entfernen Sie alte Storys aus den Highlights
    .what = Sehen Sie die runden Bilder unter Ihrem Profiltext durch. Entfernen Sie Highlights, die Ihr Kind zeigen.
    .why = Eine Story verschwindet nach 24 Stunden, ein Highlight bleibt stehen. So sind Bilder zu sehen, an die Sie kaum noch denken.
    .path-ios = Profil → ☰ → Deine Aktivität → Highlights
    .path-android = Profil → ☰ → Deine Aktivität → Highlights
    .search-for = Highlights
    .find-out = Öffnen Sie Ihr Profil. Suchen Sie eine Reihe runder Bilder unter dem Text. Tippen Sie auf jedes und sehen Sie es bis zum Ende an.

step-instagram-captions = Nehmen Sie Namen und Hashtags aus alten Texten
    .what = Lesen Sie den Text unter jedem Bild Ihres Kindes. Streichen Sie Namen, Geburtstag und alle Hashtags zu Kindern.
    .why = Nach Namen und Hashtags kann man gezielt suchen. Ohne diese Wörter ist ein Bild schwerer zu finden, aber noch da.
    .path-ios = Beitrag → ⋯ → Bearbeiten
    .path-android = Beitrag → ⋯ → Bearbeiten
    .search-for = Bearbeiten
    .find-out = Öffnen Sie fünf Beiträge mit Ihrem Kind. Lesen Sie nur den Text darunter. Achten Sie auf Namen, Daten und Wörter mit dem Zeichen #.

step-instagram-tags = Prüfen Sie, wer Sie markieren darf
    .what = Prüfen Sie, ob nur Menschen Sie markieren dürfen, denen Sie folgen. Schalten Sie auch „Markierungen manuell genehmigen“ ein.
    .why = Sonst erscheinen Bilder von anderen schnell auf Ihrem Profil. So sieht man leicht, zu wem ein Kind gehört.
    .path-ios = Profil → ☰ → Markierungen und Erwähnungen → Markierungen manuell genehmigen
    .path-android = Profil → ☰ → Markierungen und Erwähnungen → Markierungen manuell genehmigen
    .search-for = Markierungen
    .find-out = Gehen Sie den Weg bis zum letzten Punkt. Lesen Sie, wer Sie markieren darf. Sehen Sie nach, ob Sie vorher gefragt werden.

step-instagram-location-tags = Prüfen Sie, ob Ihre Beiträge einen Ort nennen
    .what = Prüfen Sie, ob über einem Bild Ihres Kindes ein Ort steht. Öffnen Sie „Bearbeiten“ und nehmen Sie ihn heraus.
    .why = Ein Ort kann Kita, Schule oder Zuhause verraten. Ein Schild oder ein Wappen im Bild bleibt aber zu sehen.
    .path-ios = Beitrag → ⋯ → Bearbeiten → Ort
    .path-android = Beitrag → ⋯ → Bearbeiten → Ort
    .search-for = Ort
    .find-out = Öffnen Sie fünf Beiträge mit Ihrem Kind. Lesen Sie die kleine Zeile über dem Bild. Steht dort ein Ort, sehen ihn alle, die das Bild sehen.

step-instagram-crossposting = Prüfen Sie, ob Bilder auch bei Facebook landen
    .what = Prüfen Sie, ob Ihre Beiträge von selbst auf Facebook oder Threads erscheinen. Wenn ja, schalten Sie das aus.
    .why = Auf Facebook sieht ein Bild oft ein größerer Kreis. Dass Ihr Konto hier privat ist, gilt dort nicht.
    .path-ios = Profil → ☰ → Kontenübersicht → Auf anderen Profilen teilen
    .path-android = Profil → ☰ → Kontenübersicht → Auf anderen Profilen teilen
    .search-for = Kontenübersicht
    .find-out = Öffnen Sie Ihr Profil bei Facebook. Suchen Sie ein Bild, das Sie nur hier gepostet haben. Ist es da, teilt Instagram wohl von selbst.

step-instagram-second-account = Prüfen Sie, ob es noch ein altes Baby-Konto gibt
    .what = Prüfen Sie, welche Konten Sie früher angelegt haben. Löschen Sie ein Konto, das Sie nicht mehr brauchen. Wenn Sie es behalten, stellen Sie es auf privat.
    .why = Alte Konten laufen weiter, auch wenn niemand mehr daran denkt. Steht ein Konto für ein Kind unter 13, muss der Profiltext sagen, dass Eltern es führen.
    .path-ios = Profil → ☰ → Kontenübersicht → Personal details → Account ownership and control
    .path-android = Profil → ☰ → Kontenübersicht → Personal details → Account ownership and control
    .search-for = Kontenübersicht
    .find-out = Denken Sie an die Zeit rund um die Geburt. Suchen Sie in alten E-Mails nach „Instagram“. Suchen Sie bei Instagram nach den Namen von damals.

step-instagram-ai-objection = Widersprechen Sie der Nutzung durch die KI von Meta
    .what = Öffnen Sie das Formular und melden Sie sich an. Geben Sie die E-Mail-Adresse Ihres Kontos ein und senden Sie es ab. Warten Sie auf die E-Mail von Meta.
    .why = In der EU lernt Metas KI aus öffentlichen Beiträgen von Erwachsenen, auch aus Fotos ihrer Kinder. Private Konten nimmt Meta nach eigenen Angaben aus; Ihr Nein gilt nur ab jetzt.
    .path-ios = Profil → ☰ → Info → Datenschutzrichtlinie → Widerspruchsrecht
    .path-android = Profil → ☰ → Info → Datenschutzrichtlinie → Widerspruchsrecht
    .search-for = Widerspruch
    .find-out = Öffnen Sie Ihre E-Mails. Suchen Sie nach „Meta“ und „Widerspruch“. Finden Sie nichts dazu, fehlt Ihr Nein vermutlich noch.

step-instagram-reuse = Schalten Sie das Wiederverwenden Ihrer Bilder aus
    .what = Öffnen Sie „Teilen und Wiederverwenden“. Schalten Sie dort alle Punkte aus. Prüfen Sie auch, ob ein Schalter für KI dabei ist.
    .why = Ist Ihr Konto öffentlich, dürfen sonst alle aus Ihren Beiträgen eigene Videos machen. Ist es privat, darf das niemand.
    .path-ios = Profil → ☰ → Teilen und Wiederverwenden
    .path-android = Profil → ☰ → Teilen und Wiederverwenden
    .search-for = Wiederverwenden
    .find-out = Sehen Sie zuerst nach, ob Ihr Konto privat ist. Wenn ja, ist hier nichts zu tun. Wenn nein, gehen Sie den Weg und lesen Sie die Schalter.

step-instagram-others-posts = Melden Sie Bilder, die andere ohne Ihr Ja zeigen
    .what = Bitten Sie zuerst freundlich darum, das Bild zu löschen. Hilft das nicht, melden Sie den Beitrag. Nennen Sie als Grund die Privatsphäre oder das Gesetz.
    .what-separation = Hat der andere Elternteil es gepostet, bitten Sie ruhig und schriftlich ums Löschen. Nennen Sie einen festen Tag. Hilft das nicht, melden Sie den Beitrag oder fragen Sie eine Beratung für Familien.
    .what-protection-order = Schreiben Sie niemandem, der Ihr Kind nicht finden soll. Melden Sie den Beitrag gleich. Nennen Sie dabei nie, wo Sie jetzt leben.
    .what-foster-care = Klären Sie zuerst, wer Ihr Kind vertritt: Sie, das Jugendamt oder ein Vormund. Bitten Sie dann freundlich ums Löschen. Hilft das nicht, melden Sie den Beitrag.
    .why = Eltern können das Formular für ein Kind unter 13 ausfüllen. Ältere Kinder füllen es am besten selbst mit Ihnen aus.
    .path-ios = Beitrag → ⋯ → Melden
    .path-android = Beitrag → ⋯ → Melden
    .search-for = Melden
    .find-out = Öffnen Sie die Profile von Familie, Schule und Verein. Sehen Sie die letzten Bilder durch. Merken Sie sich in Worten, wo Ihr Kind zu sehen ist.

step-instagram-old-reels = Prüfen Sie, in welchen alten Reels Ihr Kind vorkommt
    .what = Öffnen Sie unter „Deine Aktivität“ die Reels. Prüfen Sie, ob Sie mit „Auswählen“ viele zugleich antippen können. Legen Sie Reels mit Kind ins Archiv oder löschen Sie sie.
    .why = Ein Video zeigt auch Stimme, Name und Zuhause. Gelöschtes liegt wohl noch 30 Tage in Ihrem Konto; Kopien bei anderen bleiben.
    .path-ios = Profil → ☰ → Deine Aktivität → Reels → Auswählen → Archivieren
    .path-android = Profil → ☰ → Deine Aktivität → Reels → Auswählen → Archivieren
    .search-for = Aktivität
    .find-out = Öffnen Sie in Ihrem Profil die Reels. Gehen Sie ganz nach unten. Zählen Sie, in wie vielen Ihr Kind zu sehen oder zu hören ist.

step-instagram-teen-account = Gehen Sie das Konto Ihres Kindes zusammen durch
    .what = Setzen Sie sich zu zweit hin. Ihr Kind hält sein Handy und tippt selbst. Gehen Sie Profilbild, Profiltext und Follower durch. Seine Nachrichten lesen Sie dabei nicht.
    .why = Instagram ist ab 13, und unter 16 ist ein Konto von Anfang an privat. Wer unter 16 das lockern will, braucht dafür einen Elternteil. Profilbild und Name sehen trotzdem alle.
    .search-for = Konto-Privatsphäre
    .find-out = Fragen Sie Ihr Kind, ob sein Konto privat ist. Sehen Sie zusammen nach. Fragen Sie, ob es alle Follower aus dem echten Leben kennt.

## For those who want to go on

step-instagram-download = Schalten Sie das Herunterladen Ihrer Reels aus
    .what = Öffnen Sie „Teilen und Wiederverwenden“. Schalten Sie das Herunterladen der Reels aus.
    .why = Ist Ihr Konto öffentlich, können sonst alle Ihre Reels herunterladen. Videos, die andere schon haben, bleiben bei ihnen.
    .path-ios = Profil → ☰ → Teilen und Wiederverwenden → Personen das Herunterladen deiner Reels erlauben
    .path-android = Profil → ☰ → Teilen und Wiederverwenden → Personen das Herunterladen deiner Reels erlauben
    .search-for = Herunterladen
    .find-out = Sehen Sie zuerst nach, ob Ihr Konto privat ist. Wenn ja, ist hier nichts zu tun. Wenn nein, gehen Sie den Weg bis zum Schalter.

step-instagram-embed = Prüfen Sie, ob andere Seiten Ihre Bilder zeigen dürfen
    .what = Prüfen Sie, ob es den Punkt „Auf Websites einbetten“ gibt. Wenn ja, schalten Sie ihn aus.
    .why = Öffentliche Beiträge kann man auf anderen Seiten zeigen. Dort sehen sie auch Menschen, die Instagram gar nicht nutzen.
    .path-ios = Profil → ☰ → Teilen und Wiederverwenden → Auf Websites einbetten
    .path-android = Profil → ☰ → Teilen und Wiederverwenden → Auf Websites einbetten
    .search-for = Einbetten
    .find-out = Gehen Sie den Weg bis zum letzten Punkt. Sehen Sie nach, ob der Schalter an ist. Fehlt der Punkt, ist Ihr Konto vielleicht schon privat.

step-instagram-search-engines = Schalten Sie die Anzeige in Suchmaschinen aus
    .what = Das gilt für öffentliche Firmen- und Creator-Konten. Öffnen Sie „Konto-Privatsphäre“. Schalten Sie dort die Anzeige in Suchmaschinen aus.
    .why = Google und Bing dürfen sonst Ihre Fotos und Videos ab 2020 zeigen. Was schon in der Suche steht, geht erst nach und nach weg.
    .path-ios = Profil → ☰ → Konto-Privatsphäre → Öffentliche Fotos und Videos in Suchmaschinenergebnissen anzeigen lassen
    .path-android = Profil → ☰ → Konto-Privatsphäre → Öffentliche Fotos und Videos in Suchmaschinenergebnissen anzeigen lassen
    .search-for = Suchmaschinen
    .find-out = Gehen Sie den Weg bis zum letzten Punkt. Sehen Sie nach, ob der Schalter an ist. Fehlt er, gilt er für Ihr Konto wohl nicht.

step-instagram-ai-others = Widersprechen Sie auch für das, was andere teilen
    .what = Öffnen Sie das zweite Formular von Meta. Es gilt für Angaben, die Meta von anderen über Sie hat. Füllen Sie es aus und senden Sie es ab.
    .why = Ihr erster Widerspruch gilt nicht für das, was andere über Sie posten. Auch dieses Nein gilt nur ab jetzt.
    .search-for = Widerspruch
    .find-out = Öffnen Sie Ihre E-Mails. Suchen Sie nach „Meta“ und „Widerspruch“. Finden Sie nur eine Antwort, fehlt wohl noch die zweite.

step-instagram-tagged-posts = Prüfen Sie, auf welchen Bildern Sie markiert sind
    .what = Prüfen Sie die Bilder, an denen Ihr Name steht. Entfernen Sie Ihren Namen, wenn Ihr Kind zu sehen ist.
    .why = Über Ihren Namen findet man sonst Kinderbilder bei anderen. Das Bild selbst bleibt bei den anderen stehen.
    .path-ios = Profil → ☰ → Markierungen und Erwähnungen → Tagged posts
    .path-android = Profil → ☰ → Markierungen und Erwähnungen → Tagged posts
    .search-for = Markierungen
    .find-out = Öffnen Sie Ihr Profil. Tippen Sie über den Bildern auf das Zeichen mit der Person. Dort sehen Sie, wo andere Sie markiert haben.

step-instagram-story-hide = Prüfen Sie, vor wem Sie Ihre Story verbergen
    .what = Prüfen Sie, ob es „Story und Live verbergen vor“ gibt. Wählen Sie dort Follower, die Sie kaum kennen.
    .why = Sonst sehen alle, die Ihnen folgen, jede Story. Andere können die Bilder trotzdem weiterzeigen.
    .path-ios = Profil → ☰ → Story und Live verbergen vor
    .path-android = Profil → ☰ → Story und Live verbergen vor
    .search-for = Story
    .find-out = Gehen Sie den Weg bis zur Liste. Lesen Sie, welche Namen dort stehen. Ist sie leer, sehen alle Follower Ihre Storys.

step-instagram-map = Prüfen Sie, wer Ihren Standort sehen kann
    .what = Prüfen Sie bei den Nachrichten, ob es eine Karte gibt. Stellen Sie ein, dass dort niemand Ihren Standort sieht.
    .why = Die Karte kann zeigen, wo Sie und Ihr Kind gerade sind. Neben Bildern vom selben Tag verrät das besonders viel.
    .path-ios = Nachrichten → Karte → Standort
    .path-android = Nachrichten → Karte → Standort
    .search-for = Standort
    .find-out = Öffnen Sie bei Instagram die Nachrichten. Suchen Sie oben nach einer Karte. Lesen Sie dort, wer Ihren Standort sieht.

step-instagram-contacts-sync = Prüfen Sie, ob Instagram Ihr Adressbuch nutzt
    .what = Prüfen Sie, ob der Abgleich der Kontakte an ist. Wenn ja, schalten Sie ihn aus.
    .why = Mit dem Abgleich findet man Sie leichter über ein Adressbuch. Wer Ihren Namen kennt, kann trotzdem nach Ihnen suchen.
    .path-ios = Profil → ☰ → Kontenübersicht → Deine Informationen und Berechtigungen → Kontakte synchronisieren
    .path-android = Profil → ☰ → Kontenübersicht → Deine Informationen und Berechtigungen → Kontakte synchronisieren
    .search-for = Kontakte
    .find-out = Gehen Sie den Weg bis zum letzten Punkt. Sehen Sie nach, ob der Schalter an ist. Tun Sie das auf jedem Handy, das Sie nutzen.

step-instagram-threads = Prüfen Sie auch Ihr Profil bei Threads
    .what = Prüfen Sie, ob Sie auch ein Profil bei Threads haben. Wenn ja, stellen Sie es dort ebenfalls auf privat.
    .why = Ein privates Konto hier gilt dort vermutlich nicht mit. Ein neues Profil von Erwachsenen ist bei Threads öffentlich.
    .search-for = Threads
    .find-out = Öffnen Sie die App Threads, wenn Sie sie haben. Tippen Sie auf Ihr Profil. Sehen Sie in den Einstellungen nach, ob es privat ist.

step-instagram-apps = Prüfen Sie, welche Apps Zugang zu Ihrem Konto haben
    .what = Prüfen Sie, ob es die Liste „Apps und Websites“ gibt. Entfernen Sie alles, was Sie nicht kennen.
    .why = Eine alte App für Fotobücher kann noch Zugang haben. Was sie schon kopiert hat, bleibt bei ihr.
    .path-ios = Profil → ☰ → Apps und Websites
    .path-android = Profil → ☰ → Apps und Websites
    .search-for = Apps
    .find-out = Gehen Sie den Weg bis zur Liste. Lesen Sie jeden Namen. Fragen Sie sich, ob Sie diese App noch brauchen.

step-instagram-story-archive = Sehen Sie Ihr Story-Archiv einmal durch
    .what = Öffnen Sie das „Story-Archiv“. Sehen Sie die alten Storys mit Ihrem Kind an. Löschen Sie, was Sie nie wieder zeigen möchten.
    .why = Das Archiv sehen nur Sie, aber jede Story darin lässt sich als Highlight wieder zeigen. Kopien, die andere gemacht haben, bleiben.
    .path-ios = Profil → ☰ → Archivieren und Herunterladen → Story-Archiv
    .path-android = Profil → ☰ → Archivieren und Herunterladen → Story-Archiv
    .search-for = Story-Archiv
    .find-out = Gehen Sie den Weg bis zum Archiv. Sehen Sie die ersten Jahre an. Fragen Sie sich, was davon Ihrem Kind heute peinlich wäre.

step-instagram-similar-accounts = Prüfen Sie, ob Instagram Fremden Ihr Profil vorschlägt
    .what = Öffnen Sie am Computer „Profil bearbeiten“. Prüfen Sie, ob es dort „Ähnliche Kontovorschläge“ gibt. Wenn ja, schalten Sie das aus.
    .why = Sonst kann Ihr Profil bei Fremden auftauchen, die ähnliche Konten ansehen. Über Ihren Namen kann man Sie weiter finden.
    .path-web = Profil → Profil bearbeiten → Ähnliche Kontovorschläge
    .search-for = Kontovorschläge
    .find-out = Öffnen Sie Instagram am Computer. Gehen Sie den Weg bis zum letzten Punkt. Fehlt er, gibt es ihn bei Ihnen wohl nicht.

step-instagram-ai-reuse = Prüfen Sie, ob KI aus Ihren Fotos neue Bilder machen darf
    .what = Prüfen Sie bei „Teilen und Wiederverwenden“, ob ein Punkt mit „AI features“ da ist. Wenn ja, schalten Sie ihn aus. Fehlt er, ist nichts zu tun.
    .why = Laut Berichten konnten andere bis Juli 2026 aus Bildern öffentlicher Konten so neue machen. Der Schalter soll geblieben sein. Bilder, die es schon gibt, holt er nicht zurück.
    .path-ios = Profil → ☰ → Teilen und Wiederverwenden → … with AI features at Meta
    .path-android = Profil → ☰ → Teilen und Wiederverwenden → … with AI features at Meta
    .search-for = Wiederverwenden
    .find-out = Sehen Sie zuerst nach, ob Ihr Konto privat ist. Gehen Sie dann den Weg. Lesen Sie, ob bei einem Schalter „AI“ oder „KI“ steht.

step-instagram-comments = Prüfen Sie, wer nur auf Kinderbilder reagiert
    .what = Sehen Sie bei Bildern Ihres Kindes nach, wer „Gefällt mir“ drückt oder schreibt. Prüfen Sie, ob Fremde das immer nur dort tun. Entfernen oder sperren Sie diese Konten.
    .why = Wer immer nur Kinderbilder mag, muss Ihre nicht sehen. Gesperrte können mit einem neuen Konto wiederkommen, darum hilft ein privates Konto mehr.
    .search-for = Gefällt mir
    .find-out = Öffnen Sie drei Beiträge mit Ihrem Kind. Lesen Sie die Namen darunter. Fragen Sie sich, wen Sie davon kennen.
