### Etwas verdecken oder abschneiden

cover-title = Etwas verdecken oder abschneiden
cover-first = Erst überlegen, dann verdecken
cover-first-1 = Haben Sie ein anderes Bild, von hinten oder aus der Ferne? Das ist am besten. Da gibt es nichts aufzudecken.
cover-first-2 = Lässt sich das Gesicht abschneiden? Auch das ist gut.
cover-first-3 = Verdecken hilft, bis Sie ein besseres Bild haben. Körper, Kleidung und Ort bleiben zu sehen.
cover-first-4 = Verpixeln bieten wir nicht an. Ein Programm kann daraus wieder ein Gesicht raten.
cover-look = Sehen Sie genau hin
cover-look-1 = Gesichter, auch im Spiegel und im Hintergrund
cover-look-2 = Wappen und Namen auf Kleidung und Taschen
cover-look-3 = Hausnummern, Straßenschilder, Nummernschilder
cover-look-4 = Namen an Türen, Heften, Urkunden
cover-go = Weiter zum Bild
cover-draw-title = Was soll verdeckt werden?
cover-draw-lead = Ziehen Sie mit Maus oder Finger ein Feld auf. Oder nehmen Sie die Tasten.
cover-add-box = Rechteck
cover-add-free = Freie Form
cover-add-crop = Abschneiden
cover-remove = Entfernen
cover-suggest = Gesichter vorschlagen
cover-suggest-hint = Ein Programm auf diesem Computer sucht Gesichter von vorn. Es übersieht auch welche.
cover-suggest-none = Das Programm hat kein Gesicht gefunden. Es kann trotzdem eines da sein.
cover-keys = Tasten
cover-keys-1 = Tab: zur nächsten Form
cover-keys-2 = Pfeile: verschieben
cover-keys-3 = Umschalt und Pfeile: größer oder kleiner
cover-keys-4 = Entf: Form entfernen
cover-board = Ihr Bild mit den Formen
# $number (String): die wievielte Form, z. B. „2“
cover-shape-box = Rechteck { $number }
# $number (String): die wievielte Form, z. B. „2“
cover-shape-free = Freie Form { $number }
cover-shape-crop = Ausschnitt, der bleibt
cover-save = Ordner wählen und speichern
cover-nothing = Setzen Sie zuerst eine Form oder einen Ausschnitt.
cover-note = Gespeichert wird eine neue Datei ohne Ort, Namen und alte Vorschau. Ihr Original bleibt.
cover-done-title = Ihr neues Bild
# $name (String): der Dateiname, z. B. „foto-verdeckt.jpg“
cover-done = Gespeichert als { $name }. Wir haben nachgesehen: Die verdeckten Stellen sind eine glatte Fläche, und die Datei verrät nichts mehr.
cover-done-then = Zeigen andere Bilder dasselbe Kind am selben Tag? Dann ist es dort weiter zu sehen.
cover-refused = Das neue Bild ließ sich nicht prüfen. Darum haben wir es nicht behalten.
cover-cannot = Dieses Bild können wir nicht öffnen. Machen Sie daraus erst ein JPEG.
cover-again = Noch etwas verdecken
cover-file = verdeckt
