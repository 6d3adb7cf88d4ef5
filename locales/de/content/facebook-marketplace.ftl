### Facebook Marketplace: der Ort und seine Schritte

place-facebook-marketplace = Facebook Marketplace
    .about = Eine Anzeige ist hier für Fremde gedacht. Anders als ein Beitrag bleibt sie nicht im Kreis Ihrer Freunde.
    .report-how = Ist der Kontakt gut, bitten Sie zuerst freundlich ums Löschen. Melden Sie sonst die Anzeige. Danach hilft das Formular zur Privatsphäre von Facebook. Wirkt etwas sexuell, speichern Sie nichts und öffnen Sie „Es ist schon etwas passiert“.
    .report-who = Für Kinder unter 13 dürfen Eltern melden. Ab 13 soll Ihr Kind selbst melden, am besten mit Ihnen zusammen.
    .report-needs = Sie brauchen den Link zum Foto oder zur Anzeige, nicht den zum Profil.

step-facebook-marketplace-worn-photos = Tauschen Sie Fotos mit Kind in Ihren Anzeigen aus
    .what = Öffnen Sie Ihre Anzeigen. Löschen Sie Fotos, auf denen ein Kind die Sachen trägt. Nehmen Sie ein Foto ohne Kind.
    .why = Eine Anzeige braucht kein Kind im Bild. Die Verbraucherzentrale rät von Fotos ab, auf denen jemand die Kleidung trägt. Gespeicherte Kopien bleiben.
    .search-for = Marketplace
    .find-out = Öffnen Sie Ihre Anzeigen. Sehen Sie die Fotos zu Kleidung, Rad und Spielzeug durch. Ist ein Kind zu sehen, passt dieser Schritt.

step-facebook-marketplace-old-ads = Löschen Sie Anzeigen, die Sie nicht mehr brauchen
    .what = Gehen Sie Ihre alten Anzeigen durch. Löschen Sie, was verkauft ist oder liegen bleibt. Denken Sie auch an Gruppen, in denen Sie verkauft haben.
    .why = Was weg ist, kann dort niemand mehr ansehen. Was andere schon gespeichert haben, bleibt bei ihnen.
    .search-for = Marketplace
    .find-out = Öffnen Sie Ihre Anzeigen. Sehen Sie auch Verkauftes an. Brauchen Sie jede noch?

step-facebook-marketplace-profile = Sehen Sie nach, was Fremde in Ihrem Profil finden
    .what = Sehen Sie Ihr Profilbild und Ihr Titelbild an. Nehmen Sie Bilder ohne Kind. Lesen Sie dann Ihr Profil wie ein Fremder.
    .why = Name, Profilbild und Titelbild sind bei Facebook für alle da. Wer etwas kaufen will, sieht oft auch dort nach. Ältere Profilbilder ändern sich davon nicht.
    .search-for = Profilbild
    .find-out = Öffnen Sie Ihr Profil. Nutzen Sie „Anzeigen aus der Sicht von …“. Ist Ihr Kind dort zu sehen?

step-facebook-marketplace-new-photos = Fotografieren Sie Sachen ohne Kind und ohne Zuhause
    .what = Legen Sie die Sachen flach hin oder hängen Sie sie auf einen Bügel. Achten Sie dann auf den Hintergrund. Schneiden Sie Spiegel, Briefe und Namen ab.
    .why = Das rät auch die Verbraucherzentrale: Man sieht die Ware gut und von Ihrem Leben wenig. Ältere Anzeigen ändert das nicht.
    .search-for = Foto
    .find-out = Sehen Sie Ihre letzten drei Fotos groß an. Ist ein Kind dabei? Verrät der Rand etwas über Ihr Zuhause?
