### TikTok: the place and its steps

place-tiktok = TikTok
    .about = Das Konto von Erwachsenen ist hier am Anfang öffentlich: Alle können die Videos sehen, auch ohne eigenes Konto. Ein Schalter ändert das.
    .report-how = Bitten Sie zuerst freundlich darum, das Video zu löschen. Hilft das nicht, tippen Sie auf das Zeichen zum Teilen und melden Sie es. Füllen Sie dann das Formular zur Privatsphäre aus. Kommt nur eine Standardantwort, melden Sie das Video noch einmal.
    .report-who = Prüfen Sie im Formular, ob Sie für Ihr Kind melden dürfen. Ab 13 melden Sie am besten zusammen. Ein Konto von einem Kind unter 13 können Eltern in der EU melden.
    .report-needs = Sie brauchen die Adresse des Videos, nicht die des Profils. Ist das Video sexuell, speichern Sie nichts und gehen Sie zu „Es ist schon etwas passiert“.

step-tiktok-private-account = Stellen Sie Ihr Konto auf privat
    .what = Schalten Sie „Privates Konto“ ein. Dann sehen nur noch Menschen Ihre Videos, die Sie zugelassen haben.
    .what-well-known = Brauchen Sie ein öffentliches Konto, zeigen Sie dort Ihr Kind nicht. Nehmen Sie für die Familie ein zweites. Schalten Sie dort „Privates Konto“ ein.
    .why = Ein Schalter begrenzt alle Videos auf einmal, auch die alten. Profilbild und Namen bleiben sichtbar, und wer Ihnen schon folgt, bleibt dabei.
    .path-ios = Profil → ☰ → Einstellungen und Datenschutz → Datenschutz → Privates Konto
    .path-android = Profil → ☰ → Einstellungen und Datenschutz → Datenschutz → Privates Konto
    .search-for = Privates Konto
    .find-out = Öffnen Sie die Einstellungen. Gehen Sie zu „Datenschutz“. Ist der Schalter „Privates Konto“ an?

step-tiktok-downloads = Schalten Sie Downloads Ihrer Videos aus
    .what = Öffnen Sie „Downloads“ und schalten Sie sie aus. Der Punkt kann auch „Video-Downloads“ heißen. Das gilt für alte und neue Videos.
    .why = Andere können Ihre Videos dann nicht mehr mit einem Knopf speichern. Was schon gespeichert ist, bleibt, und Links lassen sich weiter teilen.
    .path-ios = Profil → ☰ → Einstellungen und Datenschutz → Datenschutz → Downloads
    .path-android = Profil → ☰ → Einstellungen und Datenschutz → Datenschutz → Downloads
    .search-for = Downloads
    .find-out = Öffnen Sie die Einstellungen. Gehen Sie zu „Datenschutz“. Bei „Downloads“ sehen Sie, was jetzt gilt.

step-tiktok-profile-picture = Wählen Sie ein Profilbild ohne Ihr Kind
    .also = Profilfoto, Avatar
    .what = Nehmen Sie ein Bild, auf dem Ihr Kind nicht zu sehen ist. Sehen Sie auch Ihre beiden Namen an. Lassen Sie den Namen Ihres Kindes dort weg.
    .why = Das Profilbild und die Namen sehen auch bei einem privaten Konto alle. Das Konto bleibt über die Suche zu finden.
    .path-ios = Profil → Profilbild antippen → neues Bild wählen
    .path-android = Profil → Profilbild antippen → neues Bild wählen
    .search-for = Profil
    .find-out = Öffnen Sie Ihr Profil. Sehen Sie das Bild und die Namen darunter an. Verraten sie etwas über Ihr Kind?

step-tiktok-revealing-videos = Löschen Sie Videos, die viel über Ihr Kind verraten
    .what = Beginnen Sie mit Videos vom Baden, mit vollem Namen oder mit der Schule. Dann kommt, was Ihrem Kind peinlich sein kann. Fragen Sie größere Kinder, was weg soll.
    .why = Was Sie löschen, kann dort niemand mehr ansehen oder neu speichern. Was andere schon kopiert haben, bleibt bei ihnen.
    .path-ios = Ihr Video → ⋯ → Löschen
    .path-android = Ihr Video → ⋯ → Löschen
    .search-for = Löschen
    .find-out = Öffnen Sie Ihr Profil. Sehen Sie die Videos von unten nach oben durch. Würden Sie jedes davon groß in der Stadt aufhängen?

step-tiktok-old-videos = Stellen Sie alte Videos mit Kind auf „Nur ich“
    .what = Öffnen Sie ein Video und tippen Sie auf „⋯“. Suchen Sie „Wer dieses Video anschauen kann“. Wählen Sie „Nur ich“.
    .why = Das hilft, wenn Ihr Konto öffentlich bleiben soll. Sie ändern jedes Video einzeln; Kopien bei anderen bleiben.
    .path-ios = Ihr Video → ⋯ → Datenschutzeinstellungen → Wer dieses Video anschauen kann → Nur ich
    .path-android = Ihr Video → ⋯ → Datenschutzeinstellungen → Wer dieses Video anschauen kann → Nur ich
    .search-for = Anschauen
    .find-out = Öffnen Sie ein altes Video mit Kind. Tippen Sie auf „⋯“ und dann auf „Datenschutzeinstellungen“. Dort steht, wer das Video sehen kann.

step-tiktok-followers = Entfernen Sie Follower, die Sie nicht kennen
    .what = Gehen Sie die Liste Ihrer Follower durch. Tippen Sie bei Fremden auf „⋯“ und dann auf „Entfernen“. Beginnen Sie mit zehn Namen.
    .what-well-known = Bei sehr vielen Followern ist die Liste zu lang. Zeigen Sie Ihr Kind dann nur in einem privaten Konto. Gehen Sie dort jeden Namen durch.
    .why = Auch bei einem privaten Konto bleiben alle, die Ihnen schon folgen. Sie sehen jedes neue Video und können es kopieren.
    .path-ios = Profil → Follower → ⋯ → Entfernen
    .path-android = Profil → Follower → ⋯ → Entfernen
    .search-for = Follower
    .find-out = Öffnen Sie Ihr Profil und tippen Sie auf „Follower“. Lesen Sie zehn Namen. Wissen Sie bei allen, wer das ist?

step-tiktok-reuse = Begrenzen Sie, wer Ihre Videos neu verwenden darf
    .what = Öffnen Sie „Wiederverwendung von Inhalten“. Lassen Sie dort niemanden zu oder nur ganz wenige.
    .why = Sonst können andere Ihr Video in ein eigenes einbauen. Was es davon schon gibt, können Sie im Verlauf der Wiederverwendung löschen.
    .path-ios = Profil → ☰ → Einstellungen und Datenschutz → Datenschutz → Wiederverwendung von Inhalten
    .path-android = Profil → ☰ → Einstellungen und Datenschutz → Datenschutz → Wiederverwendung von Inhalten
    .search-for = Wiederverwendung
    .find-out = Ist Ihr Konto privat? Dann kann niemand Ihre Videos so verwenden. Sonst sehen Sie in den Einstellungen nach, wer es darf.

step-tiktok-suggest-account = Schalten Sie aus, dass TikTok Ihr Konto vorschlägt
    .what = Öffnen Sie „Konto anderen vorschlagen“. Schalten Sie dort jeden Punkt aus.
    .why = Sonst kann TikTok Ihr Konto Menschen zeigen, die Ihre Nummer haben oder Ihre Links öffnen. Über die Suche kann man es weiter finden.
    .path-ios = Profil → ☰ → Einstellungen und Datenschutz → Datenschutz → Konto anderen vorschlagen
    .path-android = Profil → ☰ → Einstellungen und Datenschutz → Datenschutz → Konto anderen vorschlagen
    .search-for = Vorschlagen
    .find-out = Öffnen Sie die Einstellungen. Suchen Sie dort nach „vorschlagen“. Ist jeder Schalter aus?

step-tiktok-new-videos = Wählen Sie vor jedem Video, wer es sehen darf
    .what = Suchen Sie vor dem Posten „Wer dieses Video anschauen kann“. Nehmen Sie einen kleinen Kreis, wenn ein Kind zu sehen ist. „Nur ich“ geht auch.
    .what-protection-order = Zeigen Sie von Ihrem Kind zurzeit am besten gar kein Video. Stellen Sie andere Videos vorher auf einen kleinen Kreis. „Nur ich“ geht auch.
    .what-foster-care = Zeigen Sie von Ihrem Kind zurzeit am besten gar kein Video. Stellen Sie andere Videos vorher auf einen kleinen Kreis. „Nur ich“ geht auch.
    .why = Ist Ihr Konto öffentlich, kann sonst jedes neue Video bei allen landen. Die Wahl lässt sich später ändern, eine Kopie bei anderen nicht.
    .path-ios = Neues Video → Wer dieses Video anschauen kann → Nur ich
    .path-android = Neues Video → Wer dieses Video anschauen kann → Nur ich
    .search-for = Anschauen
    .find-out = Denken Sie an Ihr letztes Video mit Kind. Haben Sie gewählt, wer es sehen darf? Öffnen Sie das Video und sehen Sie nach.

step-tiktok-surroundings = Zeigen Sie nicht, wo Ihr Kind lebt und lernt
    .what = Achten Sie auf Schule, Trikot, Hausnummer und Schilder im Bild. Fügen Sie keinen Ort hinzu. Sagen Sie im Video keinen vollen Namen.
    .why = Bild und Ton können verraten, wo ein Kind oft ist. Keine Einstellung nimmt das aus dem Video heraus.
    .search-for = Ort
    .find-out = Sehen Sie drei Ihrer Videos ohne Ton an. Hören Sie danach nur zu. Könnten Fremde den Ort oder den Namen nennen?

step-tiktok-report-video = Melden Sie ein Video, das andere von Ihrem Kind zeigen
    .what = Bitten Sie zuerst freundlich ums Löschen, wenn der Kontakt gut ist. Sonst melden Sie das Video gleich bei TikTok. Wählen Sie als Grund Gesetz oder Privatsphäre, nicht nur die Regeln von TikTok.
    .what-separation = Hat der andere Elternteil es gepostet, bitten Sie ruhig und schriftlich ums Löschen. Nennen Sie einen festen Tag. Hilft das nicht, melden Sie das Video oder fragen Sie eine Beratung für Familien.
    .what-protection-order = Schreiben Sie niemandem, der Ihr Kind nicht finden soll. Melden Sie das Video gleich bei TikTok. Nennen Sie dabei nie, wo Sie jetzt leben.
    .what-foster-care = Klären Sie zuerst, wer Ihr Kind vertritt: Sie, das Jugendamt oder ein Vormund. Bitten Sie dann freundlich ums Löschen. Hilft das nicht, melden Sie das Video.
    .why = Videos in fremden Konten können Sie nicht selbst löschen. Kommt nur eine fertige Antwort zurück, melden Sie das Video noch einmal.
    .path-ios = Video → Teilen → Melden → Sharing personal information
    .path-android = Video → Teilen → Melden → Sharing personal information
    .search-for = Melden
    .find-out = Denken Sie an Verwandte, Freunde und Vereine. Sehen Sie in deren Konten nach Ihrem Kind. Schreiben Sie nur auf, wo das Video steht.

step-tiktok-bulk-old-videos = Prüfen Sie, ob Sie viele Videos zugleich löschen können
    .what = Öffnen Sie in „TikTok Studio“ die Liste Ihrer Videos. Prüfen Sie, ob Sie mehrere zugleich wählen können. Löschen Sie, was weg soll.
    .why = So räumen Sie viele Jahre in einem Zug auf. Wollen Sie die Videos behalten, stellt nur das private Konto alle auf einmal um; Kopien bleiben.
    .path-ios = Profil → ☰ → TikTok Studio → Posts
    .path-android = Profil → ☰ → TikTok Studio → Posts
    .search-for = TikTok Studio
    .find-out = Öffnen Sie Ihr Profil. Gehen Sie ganz nach unten zu den ersten Videos. Zählen Sie, in wie vielen Ihr Kind zu sehen ist.

step-tiktok-teen-account = Gehen Sie das TikTok Ihres Kindes zusammen durch
    .what = Setzen Sie sich zu zweit hin. Ihr Kind hält sein Handy und tippt selbst. Sehen Sie nach, ob „Privates Konto“ an ist. Gehen Sie dann Profilbild, Namen und Follower durch.
    .why = TikTok ist ab 13, und bis 15 ist ein Konto von Anfang an privat. Mit 16 wählt Ihr Kind selbst. Profilbild und Namen sehen immer alle, alte Follower bleiben.
    .search-for = Privates Konto
    .find-out = Fragen Sie Ihr Kind, ob sein Konto privat ist. Sehen Sie zusammen nach. Fragen Sie, ob es alle Follower kennt.

step-tiktok-mentions-tags = Begrenzen Sie, wer Sie erwähnen und markieren darf
    .what = Öffnen Sie „Erwähnungen und Markierungen“. Lassen Sie dort niemanden zu oder nur ganz wenige.
    .why = Fremde können dann nicht mehr so leicht auf Ihr Konto zeigen. Ihre Videos selbst bleiben so sichtbar, wie sie vorher waren.
    .path-ios = Profil → ☰ → Einstellungen und Datenschutz → Datenschutz → Erwähnungen und Markierungen
    .path-android = Profil → ☰ → Einstellungen und Datenschutz → Datenschutz → Erwähnungen und Markierungen
    .search-for = Markierungen
    .find-out = Öffnen Sie die Einstellungen. Gehen Sie zu „Datenschutz“. Dort sehen Sie, wer Sie jetzt erwähnen darf.

step-tiktok-old-account = Löschen Sie TikTok-Konten, die Sie nicht mehr nutzen
    .what = Melden Sie sich beim alten Konto an und löschen Sie es. Melden Sie sich danach 30 Tage lang nicht mehr an. Sonst ist das Konto wieder da.
    .why = Wer nur die App entfernt, lässt alle Videos online. Mit dem Konto verschwinden die Videos von TikTok, Kopien bei anderen nicht.
    .path-ios = Profil → ☰ → Einstellungen und Datenschutz → Konto → Deactivate or delete account
    .path-android = Profil → ☰ → Einstellungen und Datenschutz → Konto → Deactivate or delete account
    .search-for = Löschen
    .find-out = Denken Sie an frühere Handys und alte E-Mail-Adressen. Suchen Sie auf TikTok nach Ihren alten Namen. Finden Sie ein Konto, ist es noch da.

step-tiktok-location = Prüfen Sie, ob TikTok Ihren Standort nutzt
    .what = Prüfen Sie, ob „Ortungsdienste“ an sind. Wenn ja, schalten Sie sie aus. Sehen Sie auch nach, ob an alten Videos ein Ort steht.
    .why = Sonst kann TikTok Ihre Videos wohl eher Menschen in der Nähe zeigen. Ein Schild im Bild verrät den Ort trotzdem.
    .path-ios = Profil → ☰ → Einstellungen und Datenschutz → Datenschutz → Ortungsdienste
    .path-android = Profil → ☰ → Einstellungen und Datenschutz → Datenschutz → Ortungsdienste
    .search-for = Ortungsdienste
    .find-out = Öffnen Sie die Einstellungen. Suchen Sie dort nach „Ortung“. Lesen Sie, ob der Schalter an ist.

step-tiktok-comments = Begrenzen Sie, wer bei Ihren Videos schreiben darf
    .what = Öffnen Sie „Kommentare“. Lassen Sie nur Freunde zu oder niemanden.
    .why = Fremde können dann nicht mehr zu Ihren Videos schreiben, auch keine Namen und Orte. Wer das Video sehen kann, ändert sich dadurch nicht.
    .path-ios = Profil → ☰ → Einstellungen und Datenschutz → Datenschutz → Kommentare
    .path-android = Profil → ☰ → Einstellungen und Datenschutz → Datenschutz → Kommentare
    .search-for = Kommentare
    .find-out = Öffnen Sie ein Video mit Ihrem Kind. Lesen Sie die Kommentare. Sind welche von Fremden dabei?

step-tiktok-contacts-sync = Prüfen Sie, ob TikTok Ihr Adressbuch kennt
    .what = Prüfen Sie, ob der Abgleich mit Kontakten oder Facebook an ist. Wenn ja, schalten Sie ihn aus. Löschen Sie dort auch, was TikTok schon hat.
    .why = Mit dem Abgleich findet man Sie leichter über ein Adressbuch. Über die Suche kann man Ihr Konto weiter finden.
    .path-ios = Profil → ☰ → Einstellungen und Datenschutz → Datenschutz → Kontakte und … synchronisieren
    .path-android = Profil → ☰ → Einstellungen und Datenschutz → Datenschutz → Kontakte und … synchronisieren
    .search-for = Kontakte
    .find-out = Öffnen Sie die Einstellungen. Suchen Sie dort nach „Kontakte“. Tun Sie das auf jedem Handy, das Sie nutzen.

step-tiktok-apps = Prüfen Sie, welche Apps Zugang zu TikTok haben
    .what = Prüfen Sie, ob es eine Liste von Apps mit Zugang gibt. Entfernen Sie alles, was Sie nicht kennen oder nicht mehr nutzen.
    .why = Eine alte App zum Schneiden oder Posten kann noch Zugang haben. Was sie schon kopiert hat, bleibt bei ihr.
    .path-ios = Profil → ☰ → Einstellungen und Datenschutz → Security and permissions → Apps and services permissions
    .path-android = Profil → ☰ → Einstellungen und Datenschutz → Security and permissions → Apps and services permissions
    .search-for = Apps
    .find-out = Gehen Sie den Weg bis zur Liste. Lesen Sie jeden Namen. Fragen Sie sich, ob Sie diese App noch brauchen.

step-tiktok-ai-objection = Prüfen Sie, ob Sie der KI von TikTok widersprechen können
    .what = Prüfen Sie in der Hilfe, ob es ein Formular zum Datenschutz gibt. Schreiben Sie dort, dass eine KI Ihre Videos nicht nutzen soll. Warten Sie auf die Antwort.
    .why = TikTok nutzt Inhalte in Europa wohl auch, um seine KI zu verbessern. Ein Nein gilt nur ab jetzt und nur für Ihr eigenes Konto.
    .search-for = Widerspruch
    .find-out = Suchen Sie in Ihren E-Mails nach „TikTok“ und „Widerspruch“. Finden Sie eine Antwort, ist das schon erledigt. Wenn nicht, suchen Sie das Formular.

step-tiktok-family-pairing = Prüfen Sie zu zweit, ob „Begleiteter Modus“ passt
    .what = Prüfen Sie mit Ihrem Kind, ob es in TikTok „Begleiteter Modus“ gibt. Reden Sie zuerst darüber, was er festlegt. Schalten Sie ihn nur ein, wenn beide Ja sagen.
    .why = Eltern können damit wohl privates Konto, Nachrichten und Suche festlegen. Er ersetzt kein Gespräch, und alte Videos bleiben, wo sie sind.
    .search-for = Begleiteter Modus
    .find-out = Fragen Sie Ihr Kind, was es an TikTok mag und was es stört. Hören Sie erst nur zu. Sehen Sie dann zusammen in den Einstellungen nach.
