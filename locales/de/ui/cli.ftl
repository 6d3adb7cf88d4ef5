### Meldungen des Programms für die Befehlszeile

# $reason (String): was nicht stimmt, auf Englisch
cli-content = Der Inhalt des Programms kann nicht gelesen werden: { $reason }
# $file (String): der Pfad, wie er eingegeben wurde
# $reason (String): was das System sagt
cli-unreadable = { $file } kann nicht gelesen werden: { $reason }
# $file (String): der Pfad, wie er eingegeben wurde
cli-answers-too-large = { $file } ist zu groß. Höchstens 1 MiB wird gelesen.
# $file (String): der Pfad, wie er eingegeben wurde
# $reason (String): was nicht stimmt, auf Englisch
cli-answers-malformed = { $file } ist keine Datei mit Antworten: { $reason }
# $id (String): die Kennung, z. B. „whatsapp-status“
cli-unknown = { $id } gibt es nicht. Das wurde ausgelassen.
# $count (Number): wie viele Kennungen noch ausgelassen wurden, z. B. 3
cli-unknown-more =
    { $count ->
        [one] Noch eine weitere wurde ausgelassen.
       *[other] Noch { $count } weitere wurden ausgelassen.
    }
# $file (String): der Pfad, wie er eingegeben wurde
cli-exists = { $file } gibt es schon. Mit --force wird die Datei ersetzt.
# $file (String): der Pfad, wie er eingegeben wurde
# $reason (String): was das System sagt
cli-unwritable = { $file } kann nicht geschrieben werden: { $reason }
# $reason (String): was das System sagt
cli-output = Die Ausgabe kann nicht geschrieben werden: { $reason }
cli-check-failure = Fehler
cli-check-warning = Hinweis
cli-check-passes = Der Inhalt ist in Ordnung.
# $entries (Number): wie viele Angaben, z. B. 500
# $old (Number): davon älter als sechs Monate, z. B. 0
# $facts (Number): Angaben, die nicht bestätigt sind, z. B. 40
# $paths (Number): Wege durch Menüs, die nicht bestätigt sind, z. B. 90
cli-check-sum = Angaben: { $entries }. Älter als sechs Monate: { $old }. Nicht bestätigt: { $facts }, dazu Menü-Namen: { $paths }.
