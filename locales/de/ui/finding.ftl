### Was eine Bilddatei verrät, als Sätze; am Anfang das, was am meisten schaden kann

finding-location = Der Ort
    .far = In der Datei steht, wo das Bild entstand.
# $metres (String): wie genau, mit Einheit, z. B. „10 Meter“
finding-location-exact = In der Datei steht auf etwa { $metres } genau, wo das Bild entstand.
# $town (String): ein Ort, z. B. „Celle“
finding-location-in = Das ist in { $town } oder ganz nah dabei.
# $town (String): ein Ort, z. B. „Celle“
# $km (String): wie weit, mit Einheit, z. B. „12 km“
finding-location-near = Das ist etwa { $km } von { $town } entfernt.
finding-location-home = Ist das Bild zu Hause entstanden, kann man damit Ihre Adresse finden.
finding-place-name = Name eines Ortes
    .says = In der Datei steht ein Ort mit Namen, zum Beispiel eine Stadt oder Straße.
finding-person = Namen
    .says = In der Datei stehen Namen, meist von Menschen auf dem Bild.
finding-face-region = Gesichter
# $count (Number): wie viele, z. B. 2
finding-face-region-says =
    { $count ->
        [one] In der Datei ist vermerkt, wo auf dem Bild ein Gesicht ist.
       *[other] In der Datei ist { $count } Mal vermerkt, wo auf dem Bild ein Gesicht ist.
    }
finding-hidden-preview = Zweites Bild
    .says = In der Datei steckt noch ein Bild, oft ein kleines.
    .more = Es zeigt mehr als das Bild selbst. Vielleicht wurde dort etwas abgeschnitten oder verdeckt.
finding-motion-video = Video oder Ton
    .says = In der Datei steckt ein kurzes Video oder Ton.
finding-caption = Beschreibung
    .says = In der Datei steht ein Text zum Bild.
finding-keyword = Stichwörter
    .says = In der Datei stehen Stichwörter, zum Beispiel der Name eines Albums.
finding-comment = Weiterer Text
    .says = In der Datei steht noch anderer Text.
finding-author = Wem es gehört
    .says = In der Datei steht, wer das Bild gemacht hat oder wem es gehört.
finding-date = Tag und Uhrzeit
    .says = In der Datei steht, wann das Bild entstand oder geändert wurde.
finding-serial = Nummern
    .says = In der Datei steht eine Nummer, die zu diesem Gerät oder Bild gehört. Damit lassen sich Bilder einander zuordnen.
finding-device = Gerät
    .says = In der Datei steht, mit welchem Gerät das Bild gemacht wurde.
finding-software = Programm
    .says = In der Datei steht, mit welchem Programm sie gespeichert wurde.
finding-platform-mark = Spur eines Dienstes
    .says = Ein Netzwerk oder eine Cloud hat in der Datei ein Zeichen hinterlassen.
finding-trailer = Unsichtbare Daten
    .says = In der Datei liegen Daten, die man beim Ansehen nicht sieht. Manchmal sind das Reste eines anderen Bildes.
# $width (String): Bildpunkte, z. B. „160“
# $height (String): Bildpunkte, z. B. „120“
finding-size = { $width } × { $height } Bildpunkte
# $size (String): wie viele, z. B. „312“
finding-bytes = { $size } Bytes
# $size (String): wie viele, z. B. „312“
finding-kilobytes = { $size } kB
# $size (String): wie viele, z. B. „312“
finding-megabytes = { $size } MB
# $number (String): wie viele, z. B. „10“
finding-metres = { $number } Meter
# $number (String): wie viele, z. B. „10“
finding-km = { $number } km
# $count (Number): wie viele weitere, z. B. 3
finding-more =
    { $count ->
        [one] und eine weitere Angabe
       *[other] und { $count } weitere Angaben
    }

finding-reason-empty = Die Datei ist leer.
finding-reason-truncated = Der Datei fehlt das Ende. Vielleicht brach das Kopieren ab.
finding-reason-damaged = Die Datei scheint beschädigt zu sein.
finding-reason-too-complex = Die Datei hat so viele Teile, dass wir nicht alle lesen.
finding-reason-unknown-format = Das ist kein Bild und kein Video, das wir kennen.
finding-reason-not-supported = Einen Teil dieser Datei können wir nicht lesen.
finding-reason-no-permission = Der Computer lässt uns diese Datei nicht lesen.
finding-reason-vanished = Die Datei ist nicht mehr da. Vielleicht wurde ein USB-Stick oder eine Karte abgezogen.
finding-reason-not-a-file = Das ist keine gewöhnliche Datei.
finding-reason-changed = Die Datei hat sich beim Lesen geändert.
finding-reason-disk = Der Speicher hat beim Lesen einen Fehler gemeldet.
finding-reason-stopped = Mit dieser Datei sind wir nicht fertig geworden. Wir haben sie nicht verändert.
finding-reason-online-only = Die Datei liegt nur in der Cloud, nicht auf diesem Computer. Wir laden nichts herunter.
