### Suchen

search-title = Suchen
search-label = Was suchen Sie?
    .hint = Ein Wort genügt, auch ein englischer Menüname. Tippfehler machen nichts.
search-go = Suchen
# $count (Number): wie viele Treffer, z. B. 12
search-count =
    { $count ->
        [0] Nichts gefunden
        [one] Ein Treffer
       *[other] { $count } Treffer
    }
search-none = Versuchen Sie ein anderes Wort, zum Beispiel „Status“ oder „Standort“.
search-none-places = Oder sehen Sie die Liste aller Orte an.
search-kind-step = Schritt
search-kind-place = Ort
search-kind-situation = Hilfe
search-kind-line = Hilfe-Nummer
