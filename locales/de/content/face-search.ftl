### Gesichtssuche: der Ort und seine Schritte

place-face-search = Gesichtssuche
    .also = PimEyes, Clearview, Gesichtserkennung
    .about = Es gibt Seiten, die mit einem Gesicht nach Bildern suchen. Sie finden, was auf offenen Seiten steht.
    .report-how = Bitten Sie zuerst die Seite, auf der das Bild steht. Ist es dort weg, kann auch der Treffer verschwinden. PimEyes hat ein Formular für einzelne Treffer. Laden Sie dafür kein Bild Ihres Kindes hoch.
    .report-who = Fragen dürfen die Eltern. Größere Kinder fragen am besten mit Ihnen zusammen.
    .report-needs = Sie brauchen den Link zur Seite mit dem Bild. Ein Foto vom Gesicht schicken Sie besser nicht mit.

step-face-search-no-upload = Laden Sie das Gesicht Ihres Kindes nirgends hoch
    .what = Nutzen Sie keine Suche nach Gesichtern, auch nicht zum Prüfen. Sagen Sie das auch Oma, Opa und großen Kindern. Suchen Sie lieber mit Wörtern.
    .why = Sonst hat noch eine Firma das Gesicht. PimEyes sperrt zwar die Suche nach Kindern, irrt sich dabei aber bei Teenagern und bei Bildern von der Seite.
    .search-for = Gesichtssuche
    .find-out = Fragen Sie zu Hause, wer so eine Seite schon benutzt hat. Fragen Sie, welches Bild es war. Vereinbaren Sie, dass es dabei bleibt.

step-face-search-better = Räumen Sie dort auf, wo die Bilder stehen
    .what = Stellen Sie Konten auf privat und löschen Sie offene Bilder. Bitten Sie Schule und Verein um dasselbe. Suchen Sie mit Namen und Ort statt mit einem Gesicht.
    .what-protection-order = Stellen Sie Konten auf privat und löschen Sie offene Bilder. Suchen Sie nur mit Wörtern von früher. Tippen Sie den neuen Ort nirgends ein.
    .why = Was nicht offen im Netz steht, kann so eine Suche kaum finden. Alte Treffer und Kopien können noch eine Weile bleiben.
    .search-for = Privat
    .find-out = Wo steht Ihr Kind offen im Netz? Denken Sie an Profil, Blog, Schule und Verein. Beginnen Sie dort, wo das Gesicht groß ist.

step-face-search-opt-out = Überlegen Sie gut, bevor Sie ein Gesicht sperren
    .what = Lesen Sie zuerst, was das Formular verlangt. Bei PimEyes geben Sie dafür ein Foto vom Gesicht ab. Bei einem Kind lassen Sie das besser.
    .why = Die Sperre gilt nur für diese eine Suche, das Bild bleibt auf der Seite. Ein Kind wächst, darum müsste man sie immer wieder neu beantragen.
    .search-for = Opt-out
    .find-out = Hat jemand für Ihr Kind schon so eine Sperre beantragt? Fragen Sie, welches Foto es war. Ein zweites Mal braucht es das nicht.
