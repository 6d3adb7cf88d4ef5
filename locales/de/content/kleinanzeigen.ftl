### Kleinanzeigen: der Ort und seine Schritte

place-kleinanzeigen = Kleinanzeigen
    .about = Eine Anzeige ist für alle gedacht, auch für Fremde. Daneben stehen Ihr Ort und Ihre anderen Anzeigen.
    .report-how = Ist der Kontakt gut, bitten Sie zuerst freundlich ums Löschen. Tippen Sie sonst auf „Anzeige melden“. Danach können Sie Google bitten, das Bild auszublenden. Wirkt etwas sexuell, speichern Sie nichts und öffnen Sie „Es ist schon etwas passiert“.
    .report-who = Die Anzeige können Sie selbst melden. Bei Google fragen Eltern oder das Kind, solange es unter 18 ist.
    .report-needs = Sie brauchen den Link zur Anzeige. Für Google brauchen Sie auch den Link zum Bild.

step-kleinanzeigen-worn-photos = Tauschen Sie Fotos mit Kind in Ihren Anzeigen aus
    .what = Öffnen Sie Ihre Anzeigen. Löschen Sie Fotos, auf denen ein Kind die Sachen trägt. Nehmen Sie ein Foto ohne Kind.
    .why = Eine Anzeige braucht kein Kind im Bild. Die Verbraucherzentrale rät von Fotos ab, auf denen jemand die Kleidung trägt. Gespeicherte Kopien bleiben.
    .search-for = Anzeigen
    .find-out = Öffnen Sie Ihre Anzeigen. Sehen Sie die Fotos zu Kleidung, Rad und Spielzeug durch. Ist ein Kind zu sehen, passt dieser Schritt.

step-kleinanzeigen-old-ads = Löschen Sie Anzeigen, die Sie nicht mehr brauchen
    .what = Gehen Sie Ihre alten Anzeigen durch. Löschen Sie, was verkauft ist oder liegen bleibt. Fangen Sie mit Anzeigen an, die ein Kind zeigen.
    .why = Was weg ist, kann dort niemand mehr ansehen. In der Suche oder bei anderen kann eine Kopie noch da sein.
    .search-for = Anzeigen
    .find-out = Öffnen Sie „Meins“. Sehen Sie auch Anzeigen an, die pausieren. Brauchen Sie jede noch?

step-kleinanzeigen-address = Prüfen Sie, was Ihr Profil über Ihr Zuhause verrät
    .what = Öffnen Sie „Meins“ und dann „Einstellungen“. Prüfen Sie, ob dort Straße oder Telefon stehen, und nehmen Sie beides heraus. Beim Namen reichen oft zwei Buchstaben.
    .why = Ort, Name und ein Kinderfoto zeigen zusammen mehr als jedes für sich. Was schon im Chat steht, bleibt dort.
    .path-web = kleinanzeigen.de → Meins → Einstellungen
    .search-for = Einstellungen
    .find-out = Öffnen Sie eine Ihrer Anzeigen, ohne sich anzumelden. Lesen Sie, was bei Ihrem Namen steht. Steht dort mehr als Ihr Ort?

step-kleinanzeigen-flat-photos = Fotografieren Sie Kleidung ohne Kind
    .what = Legen Sie die Sachen flach hin oder hängen Sie sie auf einen Bügel. Eine Puppe geht auch.
    .why = Das rät auch die Verbraucherzentrale: Man sieht die Ware gut und Ihr Kind gar nicht. Ältere Anzeigen ändert das nicht.
    .search-for = Foto
    .find-out = Denken Sie an Ihre letzte Anzeige. War ein Kind auf dem Foto? Dann machen Sie ein neues.

step-kleinanzeigen-background-check = Achten Sie vor dem Hochladen auf den Hintergrund
    .what = Suchen Sie im Bild nach Spiegeln, Briefen, Namen und Fenstern. Schneiden Sie ab, was nicht zur Ware gehört.
    .why = Am Rand vom Bild steht oft mehr, als man denkt. Der Text der Anzeige kann trotzdem noch etwas verraten.
    .search-for = Zuschneiden
    .find-out = Sehen Sie drei Ihrer Fotos groß an. Achten Sie nur auf den Rand. Erfährt man etwas über Ihr Zuhause?

step-kleinanzeigen-all-ads = Prüfen Sie, was Ihre Anzeigen zusammen verraten
    .what = Öffnen Sie Ihr Profil so, wie Fremde es sehen. Prüfen Sie, ob dort alle Anzeigen an einer Stelle stehen. Nehmen Sie Alter, Namen und Schule aus den Texten.
    .why = Ranzen, Größe und Ort können zusammen zeigen, wie alt ein Kind ist und wo es lebt. Eine Anzeige für sich sagt wenig.
    .search-for = Profil
    .find-out = Öffnen Sie eine Anzeige in einem privaten Fenster. Tippen Sie auf Ihren Namen. Lesen Sie, was dort alles steht.
