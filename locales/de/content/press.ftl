### Zeitung und Lokalpresse: der Ort und seine Schritte

place-press = Zeitung und Lokalpresse
    .also = Zeitung, Presse, Artikel, Redaktion
    .about = Ein Bild vom ersten Schultag ist schön und steht oft auch im Netz. Dort können es alle noch nach Jahren finden.
    .report-how = Schreiben Sie der Redaktion zuerst freundlich. Nennen Sie das Bild und den Link. Bitten Sie, es zu löschen oder das Gesicht zu verdecken. Bitten Sie auch darum, dass die Suche es nicht mehr zeigt.
    .report-who = Fragen dürfen die Eltern. Etwa ab 14 fragt Ihr Kind am besten mit.
    .report-needs = Nennen Sie Link, Tag und welches Kind es ist. Sagen Sie dazu, ob jemand zugestimmt hat.

step-press-ask = Fragen Sie die Zeitung, ob ein Bild weg kann
    .what = Schreiben Sie der Zeitung, um welches Bild und welches Kind es geht. Sagen Sie dazu, wenn Sie nicht zugestimmt haben. Bitten Sie, das Bild zu löschen oder das Gesicht zu verdecken.
    .what-protection-order = Schreiben Sie der Zeitung, um welches Bild und welches Kind es geht. Nennen Sie dabei nie Ihren neuen Ort. Bitten Sie Ihre Beratung, vorher mitzulesen.
    .why = Bilder vom ersten Schultag können auch im Netz stehen. Die Zeitung muss nicht immer löschen, tut es aber oft, wenn Ihr Ja fehlt.
    .search-for = Impressum
    .find-out = Suchen Sie auf der Seite der Zeitung nach Schule und Verein. Sehen Sie Berichte zum Schulstart und zum Sport an. Notieren Sie den Link.

step-press-before = Sagen Sie vorher, ob Ihr Kind in die Zeitung darf
    .what = Fragen Sie vor Schulstart, Fest und Turnier, ob die Presse kommt. Sagen Sie einzeln Ja oder Nein: gedruckt und im Netz. Sagen Sie es auch Ihrem Kind.
    .why = Ein Nein vorher wirkt besser als eine Bitte danach. Bei großen Festen kann Ihr Kind trotzdem klein im Bild sein.
    .search-for = Presse
    .find-out = Sehen Sie Ihr Formular der Schule an. Steht dort eine Zeile zur Presse? Gibt es eine eigene Zeile für das Netz?

step-press-look = Suchen Sie alte Berichte mit Ihrem Kind
    .what = Suchen Sie auf der Seite der Zeitung nach Schule, Kita und Verein. Suchen Sie nur mit Wörtern. Notieren Sie jeden Link mit Ihrem Kind.
    .what-protection-order = Suchen Sie nur nach Orten von früher. Tippen Sie Vorname und neuen Ort nie zusammen ein. Notieren Sie jeden Link mit Ihrem Kind.
    .why = Was Sie kennen, können Sie ansprechen. Das Suchen selbst ändert noch nichts, und Bilder ohne Namen findet man so kaum.
    .search-for = Archiv
    .find-out = Denken Sie an Schulstart, Fasching und Sport. Suchen Sie nach dem Namen der Schule. Sehen Sie die Bilder in Ruhe an.

step-press-names = Bitten Sie um Bilder ohne vollen Namen
    .what = Bitten Sie, unter dem Bild keinen Namen zu nennen. „Kinder der Klasse“ reicht als Text. Sagen Sie es auch denen, die im Verein Berichte schreiben.
    .why = Mit Namen findet man das Bild noch nach Jahren. Ohne Namen bleibt es da, ist aber schwerer zu finden.
    .search-for = Name
    .find-out = Lesen Sie zwei Berichte über Ihre Schule. Stehen Namen von Kindern darunter? Fragen Sie, wer die Namen nennt.

step-press-search = Bitten Sie, das Bild aus der Suche zu nehmen
    .what = Bitten Sie die Zeitung, die Seite für Suchmaschinen zu sperren. Bitten Sie auch Google, das Bild auszublenden. Dafür brauchen Sie den Link zum Bild.
    .what-protection-order = Bitten Sie die Zeitung, die Seite für Suchmaschinen zu sperren. Nennen Sie dabei nie Ihren neuen Ort. Bitten Sie auch Google, das Bild auszublenden.
    .why = Dann findet man das Bild nicht mehr so leicht, auf der Seite bleibt es. Bei Nachrichten kann Google Nein sagen.
    .search-for = entfernen
    .find-out = Tippen Sie den Namen der Schule in die Bildersuche. Sehen Sie die ersten Reihen an. Ist Ihr Kind dabei, passt dieser Schritt.

step-press-birth-galleries = Prüfen Sie, ob das Babybild der Klinik im Netz steht
    .what = Prüfen Sie die Seiten von Klinik und Zeitung. Suchen Sie nach dem Monat der Geburt. Bitten Sie freundlich ums Löschen.
    .why = Solche Bilder zeigen oft Name, Tag und Ort der Geburt auf einmal. Was gedruckt oder kopiert ist, bleibt.
    .search-for = Babygalerie
    .find-out = Hat die Klinik damals ein Bild gemacht? Suchen Sie nach der Klinik und „Babygalerie“. Sehen Sie nach, ob alte Jahre noch offen sind.

step-press-complaint = Prüfen Sie, ob der Presserat helfen kann
    .what = Prüfen Sie, ob Ihr Land einen Presserat hat. Er sieht sich an, ob die Zeitung fair war. Schreiben Sie erst, wenn die Zeitung Nein sagt.
    .why = Ein Presserat kann wohl rügen, aber kein Löschen anordnen. Die Beschwerde kostet wohl nichts.
    .search-for = Beschwerde
    .find-out = Haben Sie der Zeitung schon geschrieben? Lesen Sie ihre Antwort noch einmal. War es ein Nein, passt dieser Schritt.
