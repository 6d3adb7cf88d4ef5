### Was eine Bilddatei verrät, als Sätze; am Anfang das, was am meisten schaden kann

finding-location = Der Ort
    .far = Das Bild sagt, wo es aufgenommen wurde.
# $metres (String): wie genau, mit Einheit, z. B. „10 Meter“
finding-location-exact = Das Bild sagt auf etwa { $metres } genau, wo es aufgenommen wurde.
# $town (String): ein Ort, z. B. „Celle“
finding-location-in = Das ist in { $town } oder ganz nah dabei.
# $town (String): ein Ort, z. B. „Celle“
# $km (String): wie weit, mit Einheit, z. B. „12 km“
finding-location-near = Das ist etwa { $km } von { $town } entfernt.
finding-location-home = Ist es zu Hause, steht hier Ihre Adresse.
finding-place-name = Name des Ortes
    .says = Das Bild nennt einen Ort mit Namen.
finding-person = Namen
    .says = Im Bild steht, wer darauf zu sehen ist.
finding-face-region = Gesichter
# $count (Number): wie viele, z. B. 2
finding-face-region-says =
    { $count ->
        [one] Im Bild ist vermerkt, wo ein Gesicht ist.
       *[other] Im Bild ist vermerkt, wo { $count } Gesichter sind.
    }
finding-hidden-preview = Zweites Bild
    .says = In der Datei steckt ein weiteres Bild.
    .more = Es zeigt mehr, als Sie hier sehen: zum Beispiel, was Sie abgeschnitten haben.
finding-motion-video = Video im Bild
    .says = In der Datei steckt ein kurzes Video, oft mit Ton.
finding-caption = Beschreibung
    .says = Jemand hat zu dem Bild etwas geschrieben.
finding-keyword = Stichwörter
    .says = Das Bild trägt Stichwörter.
finding-comment = Weiterer Text
    .says = In der Datei stehen weitere Angaben.
finding-author = Wem es gehört
    .says = In der Datei steht, wer das Bild gemacht hat oder wem es gehört.
finding-date = Tag und Uhrzeit
    .says = In der Datei steht, wann das Bild entstand.
finding-serial = Nummern
    .says = In der Datei steht eine Nummer. Sie verbindet Bilder aus demselben Gerät.
finding-device = Gerät
    .says = In der Datei steht, mit welchem Gerät das Bild gemacht wurde.
finding-software = Programm
    .says = In der Datei steht, welches Programm sie geschrieben hat.
finding-platform-mark = Zeichen eines Dienstes
    .says = Ein Netzwerk oder eine Cloud hat hier ein Zeichen hinterlassen.
finding-trailer = Versteckte Reste
    .says = In der Datei liegen Daten, die kein Programm zeigt. Das können Reste eines anderen Bildes sein.
# $width (String): Bildpunkte, z. B. „160“
# $height (String): Bildpunkte, z. B. „120“
finding-size = { $width } × { $height } Bildpunkte
# $size (String): wie viele, z. B. „312“
finding-bytes = { $size } Bytes
# $size (String): wie viele, z. B. „312“
finding-kilobytes = { $size } kB
# $size (String): wie viele, z. B. „312“
finding-megabytes = { $size } MB
# $number (String): wie viele, z. B. „10“
finding-metres = { $number } Meter
# $number (String): wie viele, z. B. „10“
finding-km = { $number } km
# $count (Number): wie viele weitere, z. B. 3
finding-more =
    { $count ->
        [one] und eine weitere Angabe
       *[other] und { $count } weitere Angaben
    }

finding-reason-empty = Die Datei ist leer.
finding-reason-truncated = Die Datei hört mitten im Bild auf.
finding-reason-damaged = Die Datei ist beschädigt.
finding-reason-too-complex = Die Datei hat mehr Teile, als wir lesen.
finding-reason-unknown-format = Das ist kein Bild und kein Video, das wir kennen.
finding-reason-not-supported = Einen Teil dieser Datei können wir nicht lesen.
finding-reason-no-permission = Der Computer lässt uns diese Datei nicht lesen.
finding-reason-vanished = Die Datei ist nicht mehr da. Vielleicht wurde ein Speicher abgezogen.
finding-reason-not-a-file = Das ist keine Datei.
finding-reason-changed = Die Datei hat sich beim Lesen geändert.
finding-reason-disk = Der Speicher hat beim Lesen einen Fehler gemeldet.
finding-reason-stopped = An dieser Datei sind wir gescheitert. Wir haben sie nicht verändert.
finding-reason-online-only = Die Datei liegt nur in der Cloud. Wir laden nichts herunter.
