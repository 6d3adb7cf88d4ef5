### TikTok: the place and its steps

place-tiktok = TikTok
    .about = Das Konto von Erwachsenen ist hier am Anfang öffentlich: Alle können die Videos sehen, auch ohne eigenes Konto. Ein Schalter ändert das.

step-tiktok-private-account = Stellen Sie Ihr Konto auf privat
    .what = Schalten Sie „Privates Konto“ ein. Dann sehen nur noch Menschen Ihre Videos, die Sie zugelassen haben.
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
    .why = Videos in fremden Konten können Sie nicht selbst löschen. Kommt nur eine fertige Antwort zurück, melden Sie das Video noch einmal.
    .path-ios = Video → Teilen → Melden → Sharing personal information
    .path-android = Video → Teilen → Melden → Sharing personal information
    .search-for = Melden
    .find-out = Denken Sie an Verwandte, Freunde und Vereine. Sehen Sie in deren Konten nach Ihrem Kind. Schreiben Sie nur auf, wo das Video steht.

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
