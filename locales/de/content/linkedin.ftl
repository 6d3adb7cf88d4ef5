### LinkedIn: the place and its steps. Words in quotation marks are menu names.

place-linkedin = LinkedIn
    .about = Ein Profil ist hier am Anfang meist öffentlich. Dort sehen auch Kunden, Kollegen und Fremde, was Sie von Ihrem Kind zeigen.
    .report-how = Bitten Sie erst freundlich ums Löschen, wenn der Kontakt gut ist. Prüfen Sie sonst, ob Sie den Beitrag über „⋯“ melden können. Wählen Sie als Grund das Gesetz oder die Privatsphäre, nicht die Regeln von LinkedIn. Bei sexuellen Bildern speichern Sie nichts: Gehen Sie zu „Es ist schon etwas passiert“.
    .report-who = Sie können wohl auch als Eltern melden, was Ihr Kind zeigt. Fragen Sie Ihr Kind vorher, etwa ab 14 zählt sein Wille mit.
    .report-needs = Nötig ist die Adresse des Beitrags, nicht die des Profils. Schreiben Sie dazu: Das ist mein Kind, und ich habe nicht zugestimmt.

## The three that matter most

step-linkedin-profile-photo = Wählen Sie Profilbilder ohne Ihr Kind
    .what = Wählen Sie ein rundes Bild ohne Ihr Kind. Sehen Sie auch das breite Bild dahinter an. Streichen Sie im Text seinen Namen und seine Schule.
    .why = Ihr Profil lesen oft Leute, die Sie kaum kennen. Wer das alte Bild schon gespeichert hat, behält es.
    .path-ios = Profil → Ihr Bild → neues Bild wählen
    .path-android = Profil → Ihr Bild → neues Bild wählen
    .path-web = Profil → Ihr Bild → neues Bild wählen
    .search-for = Profil
    .find-out = Öffnen Sie Ihr Profil. Sehen Sie nur die zwei Bilder an. Ist Ihr Kind auf einem davon?

step-linkedin-public-profile = Begrenzen Sie, was Fremde von Ihrem Profil sehen
    .what = Prüfen Sie unter „Edit your public profile“, ob alle Ihr Foto sehen. Wählen Sie für das Foto „Your network“.
    .why = Dann sehen wohl nur noch Leute aus Ihrem Netzwerk das Foto. Suchmaschinen zeigen es vielleicht noch eine Weile, und Kopien bleiben.
    .path-ios = Einstellungen und Datenschutz → Visibility → Edit your public profile
    .path-android = Einstellungen und Datenschutz → Visibility → Edit your public profile
    .path-web = Einstellungen und Datenschutz → Visibility → Edit your public profile
    .search-for = Visibility
    .find-out = Melden Sie sich am Computer ab. Suchen Sie dann nach Ihrem Namen und LinkedIn. Was Sie jetzt sehen, sehen alle.

step-linkedin-old-posts = Löschen Sie alte Beiträge mit Ihrem Kind
    .what = Öffnen Sie in Ihrem Profil Ihre alten Beiträge. Gehen Sie bis ganz nach unten. Löschen Sie, was Ihr Kind zeigt oder nennt.
    .why = Was Sie löschen, kann dort niemand mehr ansehen oder teilen. Kopien bei anderen und Treffer in der Suche können noch bleiben.
    .path-ios = Profil → Posts & Activity → Beitrag → ⋯
    .path-android = Profil → Posts & Activity → Beitrag → ⋯
    .path-web = Profil → Posts & Activity → Beitrag → ⋯
    .search-for = Posts & Activity
    .find-out = Denken Sie an Geburt, Elternzeit und Home-Office. Suchen Sie Ihre Beiträge aus diesen Jahren. Ist Ihr Kind auf einem Bild?

## Good to do next

step-linkedin-ai = Schalten Sie aus, dass die KI mit Ihren Daten lernt
    .what = Öffnen Sie „Daten zur Verbesserung generativer KI“. Schalten Sie den Punkt aus.
    .why = Seit dem 3. November 2025 darf die KI auch in Europa aus alten Beiträgen lernen. Ihr Nein gilt nur ab jetzt. Gegen andere Arten des Lernens gibt es ein eigenes Formular.
    .path-web = Einstellungen und Datenschutz → Datenschutz → Daten zur Verbesserung generativer KI
    .search-for = generativer KI
    .find-out = Öffnen Sie die Einstellung über den Knopf. Sehen Sie nach, ob der Schalter an ist. Haben Sie ihn nie berührt, ist er wohl an.

step-linkedin-employer = Bitten Sie Ihre Firma, Bilder Ihres Kindes zu löschen
    .what = Prüfen Sie, ob auf der Seite Ihrer Firma Bilder von Festen stehen. Ist Ihr Kind zu sehen, bitten Sie ums Löschen. Nennen Sie die Adresse von jedem Beitrag.
    .why = Was auf der Seite der Firma steht, können Sie nicht selbst löschen. Die Firma kann das, doch Kopien bei anderen bleiben.
    .search-for = Firma
    .find-out = Denken Sie an Sommerfest, Kindertag und Weihnachten. Öffnen Sie die Seite der Firma. Sehen Sie die Bilder dieser Tage an.

step-linkedin-new-posts = Wählen Sie vor jedem Beitrag, wer ihn sieht
    .what = Prüfen Sie vor dem Posten, ob „Connections only“ gewählt ist. Wenn nicht, wählen Sie es. Noch besser: Lassen Sie das Bild Ihres Kindes weg.
    .why = So bleibt ein Beitrag eher bei Ihren Kontakten. Auch sie können das Bild kopieren, und viele kennen Sie nur aus dem Beruf.
    .path-ios = Neuer Beitrag → Post audience → Connections only
    .path-android = Neuer Beitrag → Post audience → Connections only
    .path-web = Neuer Beitrag → Post audience → Connections only
    .search-for = Connections only
    .find-out = Beginnen Sie einen neuen Beitrag. Lesen Sie, wer ihn sehen darf. Schließen Sie ihn wieder, ohne ihn zu senden.

## For those who want to go on

step-linkedin-elsewhere = Zeigen Sie Ihr Profil nur auf LinkedIn
    .what = Prüfen Sie, ob „Visibility off LinkedIn“ an ist. Wählen Sie dort „No“.
    .why = Sonst erscheint Ihr Profil vielleicht auch außerhalb von LinkedIn. Was dort schon jemand gesehen hat, ändert der Schalter nicht.
    .path-ios = Einstellungen und Datenschutz → Visibility → Visibility off LinkedIn
    .path-android = Einstellungen und Datenschutz → Visibility → Visibility off LinkedIn
    .path-web = Einstellungen und Datenschutz → Visibility → Visibility off LinkedIn
    .search-for = Visibility
    .find-out = Gehen Sie den Weg bis zum letzten Punkt. Lesen Sie, was gewählt ist. Fehlt der Punkt, heißt er vielleicht anders.
