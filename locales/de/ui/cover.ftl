### Etwas verdecken oder abschneiden

cover-title = Etwas verdecken oder wegschneiden
cover-first = Erst überlegen, dann verdecken
cover-first-1 = Haben Sie ein anderes Bild, von hinten oder aus der Ferne? Das ist am besten. Da gibt es nichts aufzudecken.
cover-first-2 = Lässt sich das Bild so zuschneiden, dass kein Gesicht darauf ist? Auch das ist gut.
cover-first-3 = Verdecken hilft, bis Sie ein anderes Bild haben. Körper, Kleidung und Ort bleiben zu sehen.
cover-first-4 = Unscharf machen oder verpixeln bieten wir nicht an. Ein Programm kann daraus wieder ein Gesicht erraten.
cover-look = Hier lohnt ein zweiter Blick
cover-look-1 = Gesichter, auch im Spiegel und im Hintergrund
cover-look-2 = Wappen und Namen auf Kleidung und Taschen
cover-look-3 = Hausnummern, Straßenschilder, Nummernschilder
cover-look-4 = Namen an Türen, Heften, Urkunden
cover-go = Weiter zum Bild
cover-draw-title = Was soll verdeckt werden?
cover-draw-lead = Wählen Sie eine Form und ziehen Sie mit Maus oder Finger über die Stelle. Beim Zuschneiden umrahmen Sie, was bleiben soll. Mit der Tastatur geht es auch.
cover-add-box = Rechteck
cover-add-free = Freie Form
cover-add-crop = Zuschneiden
cover-remove = Form entfernen
cover-suggest = Gesichter vorschlagen
cover-suggest-hint = Dieser Computer sucht nach Gesichtern von vorn. Manche übersieht er. Sehen Sie selbst noch einmal hin.
cover-suggest-none = Der Computer hat kein Gesicht gefunden. Es kann trotzdem eines da sein.
cover-keys = Mit der Tastatur
cover-keys-1 = Enter auf „Rechteck“: Form einfügen. Tab: zur nächsten Form
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
cover-nothing = Noch ist nichts verdeckt oder zugeschnitten. Ziehen Sie zuerst eine Form auf.
cover-note = Wir speichern eine neue Datei ohne Ort, Namen und alte Vorschau. Ihr Original bleibt, wie es ist.
cover-done-title = Das neue Bild
# $name (String): der Dateiname, z. B. „foto-verdeckt.jpg“
cover-done = Gespeichert als { $name }. Wir haben nachgesehen: Was Sie verdeckt haben, ist nur noch eine glatte Fläche. In der Datei haben wir keine weiteren Angaben gefunden.
# $name (String): der Dateiname, z. B. „foto-verdeckt.jpg“
cover-done-cut = Gespeichert als { $name }. Was Sie weggeschnitten haben, ist nicht in der Datei. Weitere Angaben haben wir darin nicht gefunden.
cover-done-then = Gibt es andere Bilder vom selben Tag? Dort ist vielleicht noch alles zu sehen.
cover-refused = Es ist kein neues Bild entstanden. Warum, steht unten.
cover-cannot = Dieses Bild können wir hier nicht bearbeiten. Vielleicht kann ein anderes Programm daraus ein JPEG machen.
cover-file = verdeckt
