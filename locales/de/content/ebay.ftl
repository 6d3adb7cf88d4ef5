### eBay: der Ort und seine Schritte

place-ebay = eBay
    .about = Was Sie hier anbieten, sehen alle, auch ohne Konto. Verkaufte Sachen können noch eine Zeit lang zu finden sein.
    .report-how = Ist der Kontakt gut, bitten Sie zuerst freundlich ums Löschen. Melden Sie das Angebot sonst bei eBay. Danach können Sie Google bitten, das Bild auszublenden. Wirkt etwas sexuell, speichern Sie nichts und öffnen Sie „Es ist schon etwas passiert“.
    .report-who = Das Angebot können Sie selbst melden. Bei Google fragen Eltern oder das Kind, solange es unter 18 ist.
    .report-needs = Sie brauchen den Link zum Angebot. Für Google brauchen Sie auch den Link zum Bild.

step-ebay-worn-photos = Tauschen Sie Fotos mit Kind in Ihren Angeboten aus
    .what = Öffnen Sie Ihre Angebote. Löschen Sie Fotos, auf denen ein Kind die Sachen trägt. Nehmen Sie ein Foto ohne Kind.
    .why = Ein Angebot braucht kein Kind im Bild. Die Verbraucherzentrale rät von Fotos ab, auf denen jemand die Kleidung trägt. Gespeicherte Kopien bleiben.
    .search-for = Angebote
    .find-out = Öffnen Sie „Mein eBay“. Sehen Sie alle Fotos zu Kleidung und Spielzeug an. Ist ein Kind zu sehen, passt dieser Schritt.

step-ebay-ai-training = Sagen Sie Nein zum KI-Training mit Ihren Daten
    .what = Öffnen Sie „Einstellungen für KI-Training“. Wählen Sie bei der Frage nach Ihren Daten „Nein“.
    .why = Der Schalter steht seit April 2025 von Anfang an auf Ja. Ihr Nein gilt für KI von eBay und von anderen, aber erst ab jetzt.
    .path-web = Mein eBay → eBay-Konto → Einstellungen für KI-Training → Verwendung personenbezogener Daten für die Entwicklung und das Training von KI → Nein
    .search-for = KI-Training
    .find-out = Öffnen Sie „Mein eBay“ und dann „eBay-Konto“. Suchen Sie „Einstellungen für KI-Training“. Dort steht, was jetzt gilt.

step-ebay-old-listings = Prüfen Sie, ob alte Angebote noch zu finden sind
    .what = Prüfen Sie, ob Sie verkaufte Sachen noch in der Suche finden. Löschen Sie Fotos mit Kind, wo das noch geht.
    .why = Was verkauft ist, lässt sich vielleicht noch wochenlang finden. Manche Bilder bleiben wohl länger. Kopien bei anderen ändert das nicht.
    .search-for = Verkauft
    .find-out = Suchen Sie bei eBay nach etwas, das Sie verkauft haben. Lassen Sie auch Verkauftes anzeigen. Sehen Sie Ihr Foto noch?

step-ebay-flat-photos = Fotografieren Sie Kleidung ohne Kind
    .what = Legen Sie die Sachen flach hin oder hängen Sie sie auf einen Bügel. Eine Puppe geht auch.
    .why = Das rät auch die Verbraucherzentrale: Man sieht die Ware gut und Ihr Kind gar nicht. Ältere Angebote ändert das nicht.
    .search-for = Foto
    .find-out = Denken Sie an Ihr letztes Angebot. War ein Kind auf dem Foto? Dann machen Sie ein neues.

step-ebay-background-check = Achten Sie vor dem Hochladen auf den Hintergrund
    .what = Suchen Sie im Bild nach Spiegeln, Briefen, Namen und Fenstern. Schneiden Sie ab, was nicht zur Ware gehört.
    .why = Am Rand vom Bild steht oft mehr, als man denkt. Der Text zum Angebot kann trotzdem noch etwas verraten.
    .search-for = Zuschneiden
    .find-out = Sehen Sie drei Ihrer Fotos groß an. Achten Sie nur auf den Rand. Erfährt man etwas über Ihr Zuhause?
