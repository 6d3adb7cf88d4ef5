### Fotos durchsehen: wählen, lesen, Überblick, ein Foto, saubere Kopien

photo-title = Was verraten Ihre Fotos?
photo-lead = In einem Foto steckt oft mehr, als man sieht. Das kann ein Ort sein, ein Tag oder ein Name. Hier sehen Sie, was in Ihren Bildern steckt.
photo-art = Zeichnung: ein Foto unter einer Lupe. Darunter erscheint eine Nadel auf einer Landkarte.
photo-promise-read = Wir lesen nur. Ihre Bilder bleiben, wie und wo sie sind.
photo-promise-here = Beim Durchsehen verlässt nichts diesen Computer.
photo-promise-phone = Bilder vom Handy? Kopieren Sie diese zuerst mit einem Kabel in einen Ordner. In einem Chat fallen Angaben oft weg. Dann sehen Sie hier weniger, als im Original steckt.
photo-choose-folder = Ordner wählen
    .hint = Zum Beispiel den Ordner mit den Bildern vom Handy.
photo-choose-files = Einzelne Bilder wählen
    .hint = Zum Beispiel das Bild, das Sie gerade verschicken möchten.
photo-drop = Oder ziehen Sie Bilder und Ordner in dieses Fenster.
photo-nothing-chosen = Es wurde nichts gewählt.
photo-nothing-dropped = Hier kam keine Datei an. Ziehen Sie Bilder aus einem Ordner in dieses Fenster.
photo-so-far = Das haben Sie schon durchgesehen
photo-to-found = Zum Überblick
photo-forget = Liste vergessen
    .hint = Nur die Liste verschwindet. Ihre Bilder bleiben, wo sie sind.
photo-forgotten = Die Liste ist vergessen. Ihre Bilder sind noch da.

photo-work-title = Wir lesen Ihre Bilder
photo-work-clean-title = Ihre sauberen Kopien entstehen
photo-work-cover-title = Ihr neues Bild entsteht
# $count (Number): wie viele bisher, z. B. 120
photo-work-counting =
    { $count ->
        [one] Eine Datei gefunden, wir suchen weiter.
       *[other] { $count } Dateien gefunden, wir suchen weiter.
    }
# $done (Number): wie viele schon, z. B. 40
# $total (Number): wie viele insgesamt, z. B. 120
photo-work-reading = { $done } von { $total } Dateien gelesen.
# $done (Number): wie viele schon, z. B. 40
# $total (Number): wie viele insgesamt, z. B. 120
photo-work-deeper = Einige Dateien lesen wir jetzt gründlicher: { $done } von { $total }.
# $done (Number): wie viele schon, z. B. 40
# $total (Number): wie viele insgesamt, z. B. 120
photo-work-alike = Zum Schluss suchen wir Bilder, die Sie mehrfach haben: { $done } von { $total }.
# $done (Number): wie viele schon, z. B. 4
# $total (Number): wie viele insgesamt, z. B. 12
photo-work-cleaning = Fertig mit { $done } von { $total } Bildern.
photo-work-covering = Das dauert einen Augenblick.
photo-work-stop = Anhalten
photo-work-to = Zum Fortschritt
photo-work-look = Zwischenstand ansehen
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
        [0] Wir haben darin nichts gefunden.
        [one] In einem steckt mehr als das Bild.
       *[other] In { $count } steckt mehr als das Bild.
    }
photo-found-running = Wir lesen noch. Die Zahlen können sich ändern.
photo-found-stopped = Wir haben noch nicht alle gelesen.
photo-found-resume = Weiterlesen
photo-found-kinds = Das haben wir gefunden
photo-found-years = Nach Jahren
photo-found-towns = Nach Orten
photo-found-towns-hint = Das rechnet dieser Computer aus, ohne Internet. Manchmal ist es der Nachbarort.
photo-found-year-unknown = ohne Datum
photo-found-clear = Nichts gefunden
photo-found-unclear = Nicht ganz lesbar
photo-found-all = Alle Bilder
photo-found-more = Weitere Bilder durchsehen
# $count (Number): wie viele Bilder, z. B. 12
photo-count =
    { $count ->
        [one] Ein Bild
       *[other] { $count } Bilder
    }

photo-list-show = Bilder zeigen
photo-list-cover = Bilder verbergen
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
photo-list-before = Vorige Seite
photo-list-after = Nächste Seite

photo-one-covered = Das Bild bleibt verborgen, bis Sie es zeigen.
photo-one-show = Bild zeigen
photo-one-cover = Wieder verbergen
photo-one-alt = Ihr Bild
photo-one-no-picture = Dieses Bild können wir hier nicht zeigen. Was darin steckt, lesen wir trotzdem.
photo-one-no-video = Videos zeigen wir nicht. Was darin steckt, lesen wir trotzdem.
photo-one-found = Das verrät die Datei
photo-one-nothing = In den Teilen, die wir lesen können, haben wir nichts gefunden.
photo-one-visible = Auch das Bild selbst kann etwas verraten: ein Schild, ein Wappen, ein Haus. Das können nur Sie sehen.
photo-one-unknown = Das konnten wir nicht klären
photo-one-unknown-hint = Dazu kann etwas in der Datei stehen oder nicht.
photo-one-channels = Gehen diese Angaben mit, wenn Sie das Bild teilen?
photo-one-fate-drops = gehen meist nicht mit
photo-one-fate-depends = kommt darauf an
photo-one-fate-keeps = gehen meist mit
photo-one-details = Alle Angaben einzeln
photo-one-kind = Was
photo-one-value = Angabe
photo-one-where = Wo in der Datei
photo-one-clean = Saubere Kopie machen
photo-one-cannot-clean = Von dieser Datei können wir keine saubere Kopie machen. Vielleicht kann ein anderes Programm daraus ein JPEG machen. Das nehmen wir dann.
photo-one-hide = Etwas verdecken oder wegschneiden
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
        [one] Von einem Bild machen wir eine Kopie ohne Ort, Namen und andere Angaben.
       *[other] Von { $count } Bildern machen wir Kopien ohne Ort, Namen und andere Angaben.
    }
photo-clean-how-1 = Das Bild selbst bleibt gleich, auch Farben und Drehung. Ein kurzes Video darin fällt weg. Helle Stellen leuchten manchmal etwas weniger.
photo-clean-how-2 = Jede Kopie öffnen wir noch einmal und prüfen sie. Erst dann nennen wir sie sauber.
photo-clean-how-3 = Klappt es bei einem Bild nicht ganz, gibt es davon keine Kopie. Wir sagen Ihnen, warum.
photo-clean-how-4 = Ihre Originale bleiben, wie sie sind. In ihnen stecken die Angaben weiter.
photo-clean-names = Den Kopien neue Namen geben
    .hint = Etwa „foto-0001.jpg“. Auch ein Dateiname kann einen Tag oder einen Namen verraten.
photo-clean-start = Ordner für die Kopien wählen
photo-cleaned-title = Saubere Kopien
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
        [one] Von einem Bild gibt es keine Kopie. Warum, steht unten.
       *[other] Von { $count } Bildern gibt es keine Kopie. Warum, steht unten.
    }
photo-cleaned-stopped = Angehalten. Was fertig ist, liegt im Ordner.
photo-cleaned-open = Ordner öffnen
photo-cleaned-original = Original
photo-cleaned-result = Kopie
photo-cleaned-refused-format = Von dieser Art Datei machen wir keine saubere Kopie.
photo-cleaned-refused-left = Etwas ließ sich nicht herausnehmen. Darum gibt es keine Kopie.
photo-cleaned-refused-changed = Die Kopie war nicht so, wie sie sein soll. Darum haben wir sie nicht behalten.
photo-cleaned-refused-understood = Einen Teil der Datei können wir nicht lesen. Darum gibt es keine Kopie.
photo-cleaned-refused-written = In diesen Ordner konnten wir nichts speichern. Bitte nehmen Sie einen anderen.
photo-cleaned-table = Originale und Kopien
photo-cleaned-then = Nehmen Sie zum Verschicken die Kopie, nicht das Original.
# $count (Number): wie viele Zeilen nicht gezeigt werden, z. B. 900
photo-cleaned-more =
    { $count ->
        [one] Ein weiteres Bild steht nicht in dieser Liste.
       *[other] { $count } weitere Bilder stehen nicht in dieser Liste.
    }

# Der Anfang der neuen Dateinamen, klein und ohne Umlaute
photo-clean-word = foto

# $count (Number): wie viele, z. B. 14
photo-found-others =
    { $count ->
        [one] Eine weitere Datei ist kein Bild und kein Video, das wir kennen.
       *[other] { $count } weitere Dateien sind keine Bilder oder Videos, die wir kennen.
    }
