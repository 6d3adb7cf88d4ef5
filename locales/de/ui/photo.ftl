### Fotos durchsehen: wählen, lesen, Überblick, ein Foto, saubere Kopien

photo-title = Was verraten Ihre Fotos?
photo-lead = In einer Bilddatei steckt oft mehr als das Bild: ein Ort, ein Tag, manchmal ein Name. Hier sehen Sie, was es bei Ihren Bildern ist.
photo-art = Zeichnung: ein Foto unter einer Lupe. Darunter erscheint eine Nadel auf einer Landkarte.
photo-promise-read = Wir lesen nur. Ihre Bilder bleiben, wie und wo sie sind.
photo-promise-here = Nichts verlässt diesen Computer.
photo-promise-phone = Bilder vom Handy? Kopieren Sie sie zuerst mit einem Kabel in einen Ordner. So bleiben alle Angaben darin.
photo-choose-folder = Ordner wählen
    .hint = Zum Beispiel den Ordner mit den Bildern vom Handy.
photo-choose-files = Einzelne Bilder wählen
    .hint = Zum Beispiel eines, das Sie gerade verschicken möchten.
photo-drop = Oder ziehen Sie Bilder und Ordner in dieses Fenster.
photo-nothing-chosen = Es wurde nichts gewählt.
photo-nothing-dropped = Das war keine Datei von diesem Computer.
photo-so-far = Das haben Sie schon durchgesehen
photo-to-found = Zum Überblick
photo-forget = Liste vergessen
    .hint = Vergessen wird nur die Liste. Ihre Bilder bleiben.
photo-forgotten = Die Liste ist vergessen. Ihre Bilder sind noch da.

photo-work-title = Ihre Bilder werden gelesen
photo-work-clean-title = Saubere Kopien entstehen
photo-work-cover-title = Ihr Bild wird neu geschrieben
# $count (Number): wie viele bisher, z. B. 120
photo-work-counting =
    { $count ->
        [one] Ein Bild gefunden, wir suchen weiter.
       *[other] { $count } Bilder gefunden, wir suchen weiter.
    }
# $done (Number): wie viele schon, z. B. 40
# $total (Number): wie viele insgesamt, z. B. 120
photo-work-reading = { $done } von { $total } Bildern gelesen.
# $done (Number): wie viele schon, z. B. 40
# $total (Number): wie viele insgesamt, z. B. 120
photo-work-deeper = Jetzt lesen wir gründlich, bis zum Ende jeder Datei: { $done } von { $total }.
# $done (Number): wie viele schon, z. B. 40
# $total (Number): wie viele insgesamt, z. B. 120
photo-work-alike = Zum Schluss suchen wir Kopien desselben Bildes: { $done } von { $total }.
# $done (Number): wie viele schon, z. B. 4
# $total (Number): wie viele insgesamt, z. B. 12
photo-work-cleaning = { $done } von { $total } Kopien geschrieben und geprüft.
photo-work-covering = Das dauert einen Augenblick.
photo-work-stop = Anhalten
photo-work-look = Schon einmal hineinsehen
photo-work-bar = Fortschritt
photo-work-stopped = Angehalten. Was gelesen ist, bleibt in der Liste.

# $count (Number): wie viele Bilder, z. B. 120
photo-found-title =
    { $count ->
        [one] Ein Bild durchgesehen
       *[other] { $count } Bilder durchgesehen
    }
# $count (Number): wie viele, z. B. 80
photo-found-lead =
    { $count ->
        [0] In keinem haben wir etwas gefunden.
        [one] In einem steckt mehr als das Bild.
       *[other] In { $count } steckt mehr als das Bild.
    }
photo-found-running = Wir lesen noch. Die Zahlen können sich ändern.
photo-found-stopped = Es sind noch nicht alle gelesen.
photo-found-resume = Weiterlesen
photo-found-kinds = Was gefunden wurde
photo-found-years = Nach Jahren
photo-found-towns = Nach Orten
photo-found-towns-hint = Der nächste größere Ort, ohne Karte und ohne Internet bestimmt. Es kann der Nachbarort sein.
photo-found-year-unknown = ohne Datum
photo-found-clear = Nichts gefunden
photo-found-unclear = Nicht ganz lesbar
photo-found-all = Alle Bilder
photo-found-more = Weitere Bilder ansehen
# $count (Number): wie viele Bilder, z. B. 12
photo-count =
    { $count ->
        [one] Ein Bild
       *[other] { $count } Bilder
    }

photo-list-show = Bilder zeigen
photo-list-cover = Bilder verdecken
photo-list-hint = Mit den Pfeiltasten gehen Sie von Bild zu Bild, mit Enter öffnen Sie eines.
photo-list-none = Hier ist kein Bild.
photo-list-clean = Saubere Kopien davon machen
photo-list-label = Bilder
photo-list-nothing = nichts gefunden
photo-list-unclear = nicht ganz lesbar
photo-list-back = Zum Überblick
# $page (Number): die wievielte Seite, z. B. 2
# $pages (Number): wie viele Seiten, z. B. 9
photo-list-page = Seite { $page } von { $pages }
photo-list-before = Frühere
photo-list-after = Spätere

photo-one-covered = Das Bild ist verdeckt.
photo-one-show = Bild zeigen
photo-one-cover = Wieder verdecken
photo-one-alt = Ihr Bild
photo-one-no-picture = Dieses Bild können wir hier nicht zeigen. Was darin steckt, lesen wir trotzdem.
photo-one-no-video = Videos zeigen wir nicht. Was darin steckt, lesen wir trotzdem.
photo-one-found = Das verrät die Datei
photo-one-nothing = In den Teilen, die wir lesen können, haben wir nichts gefunden.
photo-one-visible = Was man auf dem Bild sieht, bleibt zu sehen: ein Schild, ein Wappen, ein Haus.
photo-one-unknown = Das konnten wir nicht klären
photo-one-unknown-hint = Es kann etwas da sein oder nicht.
photo-one-deeper = Gründlicher lesen
photo-one-channels = Wer bekommt diese Angaben?
photo-one-fate-drops = geht meist nicht mit
photo-one-fate-depends = kommt darauf an
photo-one-fate-keeps = geht mit
photo-one-details = Alle Angaben im Einzelnen
photo-one-kind = Was
photo-one-value = Angabe
photo-one-where = Wo in der Datei
photo-one-clean = Saubere Kopie speichern
photo-one-cannot-clean = Von dieser Art Datei machen wir keine saubere Kopie. Machen Sie daraus erst ein JPEG.
photo-one-hide = Etwas verdecken oder abschneiden
photo-one-back = Zur Liste
photo-one-previous = Voriges Bild
photo-one-next = Nächstes Bild
photo-one-there = vorhanden
# $count (Number): wie viele, z. B. 2
photo-one-copies =
    { $count ->
        [one] Dieses Bild haben Sie noch einmal
       *[other] Dieses Bild haben Sie noch { $count } Mal
    }

photo-clean-title = Saubere Kopien machen
# $count (Number): wie viele Bilder, z. B. 12
photo-clean-lead =
    { $count ->
        [one] Von einem Bild entsteht eine Kopie ohne Ort, Namen und andere Angaben.
       *[other] Von { $count } Bildern entstehen Kopien ohne Ort, Namen und andere Angaben.
    }
photo-clean-how-1 = Das Bild selbst bleibt genau gleich, auch Farben und Drehung.
photo-clean-how-2 = Jede Kopie wird noch einmal geöffnet und geprüft. Erst dann nennen wir sie sauber.
photo-clean-how-3 = Was sich nicht ganz reinigen lässt, lassen wir weg und sagen, warum.
photo-clean-how-4 = Ihre Originale bleiben, wie sie sind. Dort stehen die Angaben weiter.
photo-clean-names = Neue Namen geben
    .hint = Etwa „foto-0001.jpg“. Auch ein Dateiname kann Tag oder Namen verraten.
photo-clean-start = Ordner für die Kopien wählen
photo-cleaned-title = Ihre sauberen Kopien
# $count (Number): wie viele, z. B. 11
photo-cleaned-lead =
    { $count ->
        [0] Es ist keine Kopie entstanden.
        [one] Eine Kopie ist fertig und geprüft.
       *[other] { $count } Kopien sind fertig und geprüft.
    }
# $count (Number): wie viele, z. B. 1
photo-cleaned-not =
    { $count ->
        [one] Von einem Bild gibt es keine Kopie.
       *[other] Von { $count } Bildern gibt es keine Kopie.
    }
photo-cleaned-stopped = Angehalten. Die fertigen Kopien sind da.
photo-cleaned-open = Ordner öffnen
photo-cleaned-original = Original
photo-cleaned-result = Kopie
photo-cleaned-refused-format = Diese Art Datei reinigen wir nicht.
photo-cleaned-refused-left = Etwas ließ sich nicht herausnehmen. Darum gibt es keine Kopie.
photo-cleaned-refused-changed = Das Bild wäre nicht gleich geblieben. Darum gibt es keine Kopie.
photo-cleaned-refused-understood = Einen Teil der Datei verstehen wir nicht. Darum gibt es keine Kopie.
photo-cleaned-refused-written = In diesen Ordner ließ sich nicht schreiben.
photo-cleaned-table = Originale und Kopien
photo-cleaned-then = Verschicken Sie jetzt die Kopie und nicht das Original.
# $count (Number): wie viele Zeilen nicht gezeigt werden, z. B. 900
photo-cleaned-more =
    { $count ->
        [one] Eine weitere Kopie steht nur im Ordner.
       *[other] { $count } weitere Kopien stehen nur im Ordner.
    }
photo-cleaned-none = Hier war noch nichts zu tun.

# Der Anfang der neuen Dateinamen, klein und ohne Umlaute
photo-clean-word = foto

# $count (Number): wie viele, z. B. 14
photo-found-others =
    { $count ->
        [one] Eine andere Datei in diesen Ordnern ist kein Bild und kein Video.
       *[other] { $count } andere Dateien in diesen Ordnern sind keine Bilder und keine Videos.
    }
