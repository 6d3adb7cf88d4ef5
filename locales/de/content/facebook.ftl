### Facebook: the place and its steps

place-facebook = Facebook
    .about = Neue Beiträge sehen meist nur Ihre Freunde, solange Sie nie „Öffentlich“ gewählt haben. Ihren Namen, Ihr Profilbild und Ihr Titelbild sehen immer alle.
    .report-how = Bitten Sie zuerst freundlich darum, das Foto zu löschen. Hilft das nicht, tippen Sie beim Foto auf „⋯“ und melden Sie es. Wählen Sie die Privatsphäre als Grund oder füllen Sie das Formular aus. Sagt Facebook Nein, prüfen Sie, ob ein Formular zum Recht Ihres Landes hilft.
    .report-who = Für ein Kind unter 13 melden die Eltern oder wer es vertritt. Ab 13 soll Ihr Kind selbst melden, am besten mit Ihnen zusammen.
    .report-needs = Sie brauchen die Adresse des einzelnen Fotos, nicht die des Profils. Ist das Bild sexuell, speichern Sie nichts und gehen Sie zu „Es ist schon etwas passiert“.

step-facebook-limit-past-posts = Begrenzen Sie alle alten Beiträge auf einmal
    .also = Privatsphäre-Check, alte Beiträge
    .what = Tippen Sie auf „Vergangene Beiträge einschränken“ und bestätigen Sie. Der Punkt kann auch „Frühere Beiträge einschränken“ heißen. Was öffentlich war, sehen dann nur noch Ihre Freunde.
    .why = Das wirkt auf viele alte Bilder zugleich und lässt sich nicht auf einmal zurücknehmen. Profilbilder, Titelbilder, Gruppen, eigene Listen und Fotos anderer mit Ihrer Markierung bleiben, wie sie sind.
    .path-ios = ☰ → Einstellungen und Privatsphäre → Einstellungen → Zielgruppe und Sichtbarkeit → Beiträge → Vergangene Beiträge einschränken
    .path-android = ☰ → Einstellungen und Privatsphäre → Einstellungen → Zielgruppe und Sichtbarkeit → Beiträge → Vergangene Beiträge einschränken
    .path-web = Profilbild → Einstellungen und Privatsphäre → Einstellungen → Zielgruppe und Sichtbarkeit → Beiträge → Vergangene Beiträge einschränken
    .search-for = Beiträge
    .find-out = Öffnen Sie einen alten Beitrag mit einem Foto. Sehen Sie nach, wer ihn sehen kann. Steht dort „Öffentlich“, lohnt sich dieser Schritt.

step-facebook-profile-and-cover = Wählen Sie Profilbild und Titelbild ohne Ihr Kind
    .also = Profilfoto, Avatar, Titelfoto
    .what = Nehmen Sie für beide ein Bild ohne Ihr Kind. Ein Tier, ein Ort oder ein Muster passt gut. Für die alten Bilder gibt es einen eigenen Schritt.
    .why = Diese zwei Bilder sehen immer alle, auch wenn Ihre Beiträge nur Freunde sehen. Das Profilbild steht auch in der Suche und neben dem, was Sie schreiben.
    .path-ios = Ihr Profil → Profilbild oder Titelbild antippen → neues Bild wählen
    .path-android = Ihr Profil → Profilbild oder Titelbild antippen → neues Bild wählen
    .path-web = Ihr Profil → Profilbild oder Titelbild anklicken → neues Bild wählen
    .search-for = Profilbild
    .find-out = Öffnen Sie Ihr Profil. Sehen Sie das kleine und das große Bild an. Ist Ihr Kind auf einem davon?

step-facebook-future-posts = Zeigen Sie neue Beiträge nur Ihren Freunden
    .what = Öffnen Sie die Frage, wer Ihre neuen Beiträge sehen kann. Wählen Sie „Freunde“ oder eine kleine eigene Liste.
    .what-well-known = Posten Sie für den Beruf öffentlich, achten Sie auf jedes Bild der Familie. Wählen Sie vorher „Freunde“ oder eine kleine eigene Liste. Stellen Sie erst danach wieder um.
    .why = Facebook merkt sich, was Sie zuletzt gewählt haben. Nach einem öffentlichen Beitrag ist auch der nächste öffentlich, auf allen Ihren Geräten.
    .path-ios = ☰ → Einstellungen und Privatsphäre → Einstellungen → Zielgruppe und Sichtbarkeit → Beiträge → Wer kann deine zukünftigen Beiträge sehen?
    .path-android = ☰ → Einstellungen und Privatsphäre → Einstellungen → Zielgruppe und Sichtbarkeit → Beiträge → Wer kann deine zukünftigen Beiträge sehen?
    .path-web = Profilbild → Einstellungen und Privatsphäre → Einstellungen → Zielgruppe und Sichtbarkeit → Beiträge → Wer kann deine zukünftigen Beiträge sehen?
    .search-for = Beiträge
    .find-out = Beginnen Sie einen neuen Beitrag, aber senden Sie ihn nicht ab. Sehen Sie nach, wer ihn sehen würde. „Öffentlich“ heißt: Alle können den Beitrag sehen.

step-facebook-old-profile-pictures = Räumen Sie alte Profilbilder und Titelbilder auf
    .what = Öffnen Sie das Album mit den Profilbildern. Stellen Sie jedes Bild mit Kind auf „Nur ich“ oder löschen Sie es. Machen Sie das Gleiche mit den Titelbildern.
    .why = Jedes alte Bild behält den Kreis, den es damals hatte. Oft ist das „Öffentlich“, denn das Begrenzen alter Beiträge wirkt hier nicht.
    .path-ios = Ihr Profil → Fotos → Alben → Profilbilder
    .path-android = Ihr Profil → Fotos → Alben → Profilbilder
    .path-web = Ihr Profil → Fotos → Alben → Profilbilder
    .search-for = Alben
    .find-out = Öffnen Sie die Fotos auf Ihrem Profil. Gehen Sie zum Album mit den Profilbildern. Sehen Sie bei zwei alten Bildern nach, wer sie sehen kann.

step-facebook-manage-activity = Gehen Sie Ihre alten Fotos im Protokoll durch
    .what = Suchen Sie nach Datum oder Person und wählen Sie viele Beiträge aus. Legen Sie sie ins „Archiv“ oder in den „Papierkorb“. Beginnen Sie bei Fotos mit wenig Kleidung, vollem Namen oder Schule.
    .why = Was Sie nicht mehr zeigen, kann dort niemand neu kopieren. Im Papierkorb ist es nach 30 Tagen endgültig weg; Kopien bei anderen bleiben.
    .path-ios = Ihr Profil → ⋯ → Aktivitätenprotokoll → Aktivitäten verwalten
    .path-android = Ihr Profil → ⋯ → Aktivitätenprotokoll → Aktivitäten verwalten
    .path-web = Ihr Profil → ⋯ → Aktivitätenprotokoll → Aktivitäten verwalten
    .search-for = Protokoll
    .find-out = Öffnen Sie Ihr Protokoll. Gehen Sie zu den ersten Jahren mit Ihrem Kind. Sehen Sie dort noch Fotos von ihm?

step-facebook-tag-review = Prüfen Sie, ob Sie Markierungen zuerst ansehen können
    .what = Prüfen Sie, ob es unter „Profil und Markierungen“ Schalter zum Überprüfen gibt. Schalten Sie alle ein. Wählen Sie „Freunde“ bei der Frage, wer markierte Beiträge sieht.
    .why = Wenn Verwandte Sie markieren, kann ihr Foto auf Ihrem Profil stehen und mehr Leute erreichen. Das Foto selbst bleibt bei den Verwandten, auch ohne Markierung.
    .path-ios = ☰ → Einstellungen und Privatsphäre → Einstellungen → Profil und Markierungen
    .path-android = ☰ → Einstellungen und Privatsphäre → Einstellungen → Profil und Markierungen
    .path-web = Profilbild → Einstellungen und Privatsphäre → Einstellungen → Profil und Markierungen
    .search-for = Markierungen
    .find-out = Öffnen Sie Ihr Profil. Suchen Sie Fotos, die andere von Ihnen gezeigt haben. Wurden Sie vorher gefragt?

step-facebook-stories-reels = Prüfen Sie, wer Ihre Storys und Reels sehen kann
    .what = Prüfen Sie in den Einstellungen die Punkte „Stories“ und „Reels“. Wählen Sie bei beiden „Freunde“. Prüfen Sie auch, ob ein neues Video als Reel gilt.
    .why = Für Storys und Reels gilt oft ein anderer Kreis als für Ihre Fotos. So kann ein Familienvideo weiter reichen als gedacht.
    .path-ios = ☰ → Einstellungen und Privatsphäre → Einstellungen → Zielgruppe und Sichtbarkeit → Reels
    .path-android = ☰ → Einstellungen und Privatsphäre → Einstellungen → Zielgruppe und Sichtbarkeit → Reels
    .search-for = Reels
    .find-out = Öffnen Sie Ihr letztes Video. Sehen Sie nach, wer es sehen kann. Machen Sie das Gleiche bei einer Story.

step-facebook-search-engines = Nehmen Sie Ihr Profil aus den Suchmaschinen
    .what = Suchen Sie die Frage nach Suchmaschinen außerhalb von Facebook. Stellen Sie die Antwort auf „Nein“.
    .why = Google und andere sollen dann nicht mehr zu Ihrem Profil führen. Was dort schon steht, kann noch eine Weile zu finden sein.
    .path-ios = ☰ → Einstellungen und Privatsphäre → Einstellungen → So kann man dich finden und kontaktieren
    .path-android = ☰ → Einstellungen und Privatsphäre → Einstellungen → So kann man dich finden und kontaktieren
    .path-web = Profilbild → Einstellungen und Privatsphäre → Einstellungen → So kann man dich finden und kontaktieren
    .search-for = Suchmaschinen
    .find-out = Öffnen Sie die Einstellungen. Suchen Sie dort nach „Suchmaschinen“. Am Punkt selbst sehen Sie, was jetzt gilt.

step-facebook-friends-list = Zeigen Sie Ihre Freundesliste nur sich selbst
    .what = Öffnen Sie die Frage, wer Ihre Freundesliste sehen kann. Wählen Sie „Nur ich“.
    .why = Fremde finden so nicht mehr so leicht Ihre Verwandten und deren Fotos. Das hilft auch gegen falsche Profile, die sich als Freund ausgeben.
    .path-ios = ☰ → Einstellungen und Privatsphäre → Einstellungen → So kann man dich finden und kontaktieren → Wer kann deine Freundesliste sehen?
    .path-android = ☰ → Einstellungen und Privatsphäre → Einstellungen → So kann man dich finden und kontaktieren → Wer kann deine Freundesliste sehen?
    .path-web = Profilbild → Einstellungen und Privatsphäre → Einstellungen → So kann man dich finden und kontaktieren → Wer kann deine Freundesliste sehen?
    .search-for = Freundesliste
    .find-out = Öffnen Sie die Einstellungen. Suchen Sie dort nach „Freundesliste“. Steht dort „Nur ich“, ist das schon erledigt.

step-facebook-public-groups = Löschen Sie Kinderfotos aus öffentlichen Gruppen
    .what = Gehen Sie Ihre Gruppen durch, zum Beispiel Flohmarkt, Verein oder Stadt. Ist eine öffentlich, löschen Sie dort Ihre Fotos mit Kind. Zeigen Sie dort keine neuen.
    .why = In öffentlichen Gruppen, auf Seiten und unter öffentlichen Beiträgen können alle mitlesen. Das gilt auch, wenn Ihr Profil sonst nur für Freunde ist.
    .search-for = Gruppen
    .find-out = Öffnen Sie die Liste Ihrer Gruppen. Sehen Sie bei jeder nach, ob sie öffentlich ist. Suchen Sie dort nach Ihrem eigenen Namen.

step-facebook-camera-roll = Schalten Sie Vorschläge aus Ihren Handyfotos aus
    .what = Suchen Sie in der App die Vorschläge aus Ihren eigenen Aufnahmen. Schalten Sie dort beide Schalter aus. In der EU braucht Facebook dafür Ihr Ja.
    .why = Sind sie an, lädt Facebook auch Fotos hoch, die Sie nie gezeigt haben. Nach dem Ausschalten beginnt Meta erst nach 30 Tagen mit dem Löschen.
    .path-ios = ☰ → Einstellungen und Privatsphäre → Einstellungen → Camera roll sharing suggestions
    .path-android = ☰ → Einstellungen und Privatsphäre → Einstellungen → Camera roll sharing suggestions
    .search-for = Vorschläge
    .find-out = Öffnen Sie die Einstellungen der App. Suchen Sie nach „Vorschläge“ oder „Camera roll“. An den beiden Schaltern sehen Sie, was jetzt gilt.

step-facebook-ai-objection = Widersprechen Sie der Nutzung für Metas KI
    .what = Öffnen Sie das Formular und melden Sie sich an. Geben Sie die E-Mail-Adresse Ihres Kontos ein. Warten Sie, bis Meta Ihnen per E-Mail antwortet.
    .why = In der EU nutzt Meta für seine KI, was Erwachsene öffentlich zeigen, auch Fotos mit Kindern. Ihr Nein gilt nur ab jetzt und nur für das, was Sie selbst zeigen.
    .path-ios = ☰ → Einstellungen und Privatsphäre → Einstellungen → Info → Datenschutzrichtlinie → nach „Widerspruch“ suchen
    .path-android = ☰ → Einstellungen und Privatsphäre → Einstellungen → Info → Datenschutzrichtlinie → nach „Widerspruch“ suchen
    .search-for = Widerspruch
    .find-out = Suchen Sie in Ihren E-Mails nach „Meta“ und „Widerspruch“. Gibt es eine Antwort von Meta, ist das schon erledigt. Finden Sie keine, füllen Sie das Formular aus.

step-facebook-photo-audience = Wählen Sie vor dem Posten, wer das Foto sieht
    .what = Tippen Sie vor dem Posten auf die „Zielgruppenauswahl“. Nehmen Sie „Bestimmte Freunde“, wenn Ihr Kind zu sehen ist. Facebook merkt sich Ihre Wahl für das nächste Mal.
    .what-protection-order = Zeigen Sie von Ihrem Kind zurzeit am besten gar kein Foto. Tippen Sie vor anderen Fotos auf die „Zielgruppenauswahl“. Nehmen Sie dort „Bestimmte Freunde“.
    .what-foster-care = Zeigen Sie von Ihrem Kind zurzeit am besten gar kein Foto. Tippen Sie vor anderen Fotos auf die „Zielgruppenauswahl“. Nehmen Sie dort „Bestimmte Freunde“.
    .why = Für die meisten Bilder reichen ein paar Menschen, die Sie gut kennen. Auch im kleinen Kreis kann jemand ein Bild kopieren.
    .path-ios = Neuer Beitrag → Zielgruppenauswahl → Bestimmte Freunde
    .path-android = Neuer Beitrag → Zielgruppenauswahl → Bestimmte Freunde
    .path-web = Neuer Beitrag → Zielgruppenauswahl → Bestimmte Freunde
    .search-for = Zielgruppe
    .find-out = Öffnen Sie Ihr letztes Foto mit Kind. Sehen Sie nach, wer es sehen kann. Sind das mehr Menschen, als Sie wollten?

step-facebook-location = Lassen Sie bei Fotos mit Kind den Ort weg
    .what = Wählen Sie beim Posten keinen Ort. Zeigen Sie Bilder erst, wenn Sie wieder weg sind. Löschen Sie alte Ortsangaben zu Kita, Schule und Verein.
    .what-protection-order = Wählen Sie beim Posten keinen Ort. Zeigen Sie auch später kein Bild, das den Ort verrät. Löschen Sie alte Ortsangaben zu Kita, Schule und Verein.
    .why = Der Ort und die Namen nach „mit“ stehen als Text beim Bild. Wer das liest, kann erkennen, wo ein Kind oft ist.
    .search-for = Standort
    .find-out = Öffnen Sie drei alte Fotos mit Kind. Steht ein Ort dabei? Steht dabei, mit wem Sie dort waren?

step-facebook-report-photo = Melden Sie ein Foto, das andere von Ihrem Kind zeigen
    .what = Bitten Sie zuerst freundlich ums Löschen, wenn der Kontakt gut ist. Sonst melden Sie das Foto gleich bei Facebook. Nehmen Sie die Adresse des Fotos, nicht die des Profils.
    .what-separation = Hat der andere Elternteil es gepostet, bitten Sie ruhig und schriftlich ums Löschen. Nennen Sie einen festen Tag. Hilft das nicht, melden Sie das Foto oder fragen Sie eine Beratung für Familien.
    .what-protection-order = Schreiben Sie niemandem, der Ihr Kind nicht finden soll. Melden Sie das Foto gleich bei Facebook. Nennen Sie dabei nie, wo Sie jetzt leben.
    .what-foster-care = Klären Sie zuerst, wer Ihr Kind vertritt: Sie, das Jugendamt oder ein Vormund. Bitten Sie dann freundlich ums Löschen. Hilft das nicht, melden Sie das Foto.
    .why = Fotos in fremden Konten können Sie nicht selbst löschen. Für Kinder unter 13 dürfen Eltern melden; ab 13 prüfen Sie im Formular, wer melden darf.
    .path-ios = Foto → ⋯ → Foto melden → Privatsphäre
    .path-android = Foto → ⋯ → Foto melden → Privatsphäre
    .path-web = Foto → ⋯ → Foto melden → Privatsphäre
    .search-for = Melden
    .find-out = Denken Sie an Verwandte, Freunde und Vereine. Sehen Sie auf deren Seiten nach Ihrem Kind. Schreiben Sie nur auf, wo das Foto steht.

step-facebook-view-as = Sehen Sie Ihr Profil mit fremden Augen an
    .what = Öffnen Sie „Anzeigen aus der Sicht von …“. Gehen Sie alles durch, was dort noch zu sehen ist. Tun Sie das nach jedem Aufräumen.
    .why = So sehen Sie, was Fremde auf Ihrem Profil finden. Fotos in Gruppen und bei anderen zeigt diese Ansicht nicht.
    .path-ios = Ihr Profil → ⋯ → Anzeigen aus der Sicht von …
    .path-android = Ihr Profil → ⋯ → Anzeigen aus der Sicht von …
    .path-web = Ihr Profil → ⋯ → Anzeigen aus der Sicht von …
    .search-for = Sicht
    .find-out = Öffnen Sie Ihr Profil. Tippen Sie auf „⋯“ und suchen Sie „Anzeigen aus der Sicht von …“. Sehen Sie dort ein Foto von Ihrem Kind?

step-facebook-album-audience = Prüfen Sie, wer Ihre alten Alben sehen kann
    .what = Öffnen Sie die Alben auf Ihrem Profil. Prüfen Sie bei jedem, wer es sehen kann. Wählen Sie „Freunde“ oder „Nur ich“.
    .why = Bei einem Album gilt eine Wahl wohl für alle Bilder darin. Profilbilder und Bilder vom Handy stellen Sie einzeln ein; Kopien bleiben.
    .path-ios = Ihr Profil → Fotos → Alben
    .path-android = Ihr Profil → Fotos → Alben
    .path-web = Ihr Profil → Fotos → Alben
    .search-for = Alben
    .find-out = Öffnen Sie Ihre Alben. Lesen Sie die Namen und sehen Sie das Jahr an. Steht irgendwo „Öffentlich“, können alle das Album sehen.

step-facebook-tagged-activity = Prüfen Sie, auf welchen Fotos andere Sie markieren
    .what = Öffnen Sie „Aktivitäten, bei denen du markiert bist“. Prüfen Sie, ob Sie dort viele Fotos zugleich wählen können. Entfernen Sie Ihre Markierung, wo Ihr Kind zu sehen ist.
    .why = Über Ihren Namen findet man sonst Fotos Ihres Kindes bei anderen. Die Fotos selbst bleiben dort stehen.
    .path-ios = Ihr Profil → ⋯ → Aktivitätenprotokoll → Aktivitäten, bei denen du markiert bist
    .path-android = Ihr Profil → ⋯ → Aktivitätenprotokoll → Aktivitäten, bei denen du markiert bist
    .path-web = Ihr Profil → ⋯ → Aktivitätenprotokoll → Aktivitäten, bei denen du markiert bist
    .search-for = Markierungen
    .find-out = Öffnen Sie das „Aktivitätenprotokoll“. Suchen Sie darin das Wort „markiert“. Zählen Sie, auf wie vielen Fotos Ihr Kind ist.

step-facebook-old-groups = Prüfen Sie alte Gruppen, bevor Sie austreten
    .what = Suchen Sie in alten Gruppen nach Ihrem Namen. Prüfen Sie, ob dort noch Fotos Ihres Kindes stehen. Löschen Sie zuerst diese, treten Sie dann aus.
    .why = Wer nur austritt, lässt seine Fotos wohl dort stehen. Auch in privaten Gruppen lesen oft Menschen mit, die Sie kaum noch kennen; Kopien bleiben.
    .search-for = Gruppen
    .find-out = Öffnen Sie die Liste Ihrer Gruppen. Achten Sie auf Geburt, Krippe und alte Vereine. Suchen Sie dort nach Ihrem Namen.

step-facebook-friends-cleanup = Gehen Sie einmal im Jahr Ihre Freundesliste durch
    .what = Fragen Sie sich bei jedem Namen: Kenne ich diesen Menschen? Entfernen Sie alle, die nicht mehr dazugehören. Zehn Minuten reichen für den Anfang.
    .why = Wer in der Liste steht, sieht Ihre Bilder und kann sie kopieren. Eine kurze Liste hält den Kreis klein.
    .search-for = Freunde
    .find-out = Öffnen Sie Ihre Freundesliste. Lesen Sie zehn Namen. Kennen Sie alle aus dem echten Leben?

step-facebook-phone-lookup = Begrenzen Sie, wer Sie über Ihre Nummer findet
    .what = Suchen Sie die Fragen nach Telefonnummer und E-Mail-Adresse. Wählen Sie bei beiden „Freunde“ oder „Nur ich“.
    .why = Wer nur Ihre Nummer hat, findet dann nicht mehr so leicht Ihr Profil. Über Ihren Namen kann man es weiter finden.
    .path-ios = ☰ → Einstellungen und Privatsphäre → Einstellungen → So kann man dich finden und kontaktieren
    .path-android = ☰ → Einstellungen und Privatsphäre → Einstellungen → So kann man dich finden und kontaktieren
    .path-web = Profilbild → Einstellungen und Privatsphäre → Einstellungen → So kann man dich finden und kontaktieren
    .search-for = Telefonnummer
    .find-out = Öffnen Sie die Einstellungen. Suchen Sie dort nach „Telefonnummer“. Dort sehen Sie, wer jetzt danach suchen kann.

step-facebook-ai-objection-others = Widersprechen Sie auch für Beiträge anderer
    .what = Für Angaben, die andere über Sie zeigen, gibt es ein eigenes Formular. Prüfen Sie dort, ob Meta es auch für Ihr Kind annimmt.
    .why = Ihr erster Widerspruch gilt nur für Ihr eigenes Konto. Was Verwandte oder Vereine öffentlich zeigen, kann Meta trotzdem für seine KI nutzen.
    .search-for = Widerspruch
    .find-out = Überlegen Sie, wer sonst Bilder Ihrer Familie zeigt. Suchen Sie in Ihren E-Mails nach „Meta“. Gibt es nur eine Antwort, fehlt dieses Formular wohl noch.

step-facebook-followers = Prüfen Sie, wer Ihnen auf Facebook folgen kann
    .what = Prüfen Sie unter „Follower und öffentliche Inhalte“, wer Ihnen folgen darf. Wählen Sie dort „Freunde“. Stellen Sie die Kommentare genauso ein.
    .why = Sonst bekommen auch Fremde zu sehen, was Sie öffentlich zeigen. Alte öffentliche Fotos bleiben offen, bis Sie diese begrenzen.
    .path-ios = ☰ → Einstellungen und Privatsphäre → Einstellungen → Follower und öffentliche Inhalte
    .path-android = ☰ → Einstellungen und Privatsphäre → Einstellungen → Follower und öffentliche Inhalte
    .path-web = Profilbild → Einstellungen und Privatsphäre → Einstellungen → Follower und öffentliche Inhalte
    .search-for = Follower
    .find-out = Öffnen Sie die Einstellungen. Suchen Sie dort nach „Follower“. Lesen Sie, ob „Öffentlich“ gewählt ist.

step-facebook-apps = Prüfen Sie, welche Apps Zugang zu Facebook haben
    .what = Prüfen Sie die Liste „Apps und Websites“. Entfernen Sie alles, was Sie nicht mehr nutzen. Achten Sie auf Fotobuch, Kalender und Quiz.
    .why = Eine alte App für Fotos kann sonst noch Zugang haben. Was sie schon kopiert hat, bleibt bei ihr.
    .path-ios = ☰ → Einstellungen und Privatsphäre → Einstellungen → Apps und Websites
    .path-android = ☰ → Einstellungen und Privatsphäre → Einstellungen → Apps und Websites
    .path-web = Profilbild → Einstellungen und Privatsphäre → Einstellungen → Apps und Websites
    .search-for = Apps
    .find-out = Gehen Sie den Weg bis zur Liste. Lesen Sie jeden Namen. Fragen Sie sich, ob Sie diese App noch brauchen.

step-facebook-memories = Räumen Sie jeden Tag ein paar alte Beiträge auf
    .what = Prüfen Sie, ob Facebook Ihnen Beiträge vom gleichen Tag früherer Jahre zeigt. Sie heißen „Memories“. Löschen Sie, was Ihr Kind nicht mehr zeigen soll.
    .why = Zwei Minuten am Tag sind leichter als ein langer Abend. Nach einem Jahr waren Sie überall einmal; Kopien bei anderen bleiben.
    .search-for = Memories
    .find-out = Denken Sie an die ersten Jahre mit Ihrem Kind. Haben Sie damals viel gepostet? Dann lohnt sich ein kurzer Blick am Tag.

step-facebook-messenger-photos = Senden Sie im Messenger Fotos, keine Dateien
    .what = Senden Sie Bilder im Messenger als normales Foto. Hängen Sie keine Datei an. Nehmen Sie nicht die volle Größe.
    .why = In Tests fiel der Ort bei normalen Fotos meist weg, bei Dateien konnte er mitreisen. Wer das Bild hat, kann es trotzdem weitergeben.
    .search-for = Datei
    .find-out = Öffnen Sie im Messenger einen Chat mit Fotos. Sehen Sie Ihre letzten Bilder an. Steht dort nur ein Dateiname, war es eine Datei.
