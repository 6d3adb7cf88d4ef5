### Die Hilfe-Tür: Es ist schon etwas passiert

door-title = Es ist schon etwas passiert
door-lead = Gut, dass Sie hier sind. Was ist geschehen?
door-danger = Ist ein Kind gerade in Gefahr? Rufen Sie jetzt an.
door-lines = Alle Hilfe-Nummern ansehen
door-lines-title = Hilfe-Nummern
door-lines-lead = Diese Liste ist auch ohne Internet da.
door-country = Land wählen
door-country-de = Deutschland
door-country-at = Österreich
door-country-ch = Schweiz
door-country-li = Liechtenstein
door-country-lu = Luxemburg
door-country-gb = Vereinigtes Königreich
door-country-ie = Irland
door-country-eu = In vielen Ländern
door-now = Was Sie jetzt tun können
door-never = Bitte nicht
door-child = Das können Sie Ihrem Kind sagen
door-sayno = Was #SayNo ist
door-here = Hier bekommen Sie Hilfe
door-free = Kostenlos
door-anonymous = Ohne Namen möglich
# $languages (String): die Sprachen, z. B. „Deutsch, Englisch“
door-languages = Sprachen: { $languages }
door-language-de = Deutsch
door-language-en = Englisch
door-language-fr = Französisch
door-language-it = Italienisch
door-language-lb = Luxemburgisch
door-language-national = die Sprache des Landes
# $date (String): der Tag, z. B. „1. November 2026“
door-checked = Geprüft am { $date }
# $date (String): der Tag, z. B. „1. November 2026“
# $year (String): das Jahr der Quelle, z. B. „2020“
door-checked-source = Geprüft am { $date }, Quelle von { $year }
# $name (String): der Name der Stelle, z. B. „Rat auf Draht“ (für Vorlese-Programme)
door-open-page = Seite von { $name } im Browser öffnen
# $name (String): der Name der Stelle
# $number (String): die Nummer, z. B. „0800 22 55 530“
door-call = { $name }: Telefon { $number }
door-purpose-danger = Polizei und Notruf
door-purpose-child = Für Kinder und Jugendliche
door-purpose-parent = Für Eltern und andere Erwachsene
door-purpose-report = Verbotene Inhalte melden
door-purpose-removal = Bilder entfernen lassen
door-purpose-platform = Wenn eine Plattform nicht reagiert
door-purpose-crime-victims = Nach einer Straftat
door-back = Zurück dahin, wo ich war
door-art = Zeichnung: ein Leuchtturm am Abend, daneben ein Telefon.
door-column-number = Nummer
door-column-who = Wer
door-column-what = Wofür
door-column-checked = Geprüft am
# $date (String): der Tag, z. B. „1. November 2026“
door-checked-old = Zuletzt geprüft am { $date }. Das ist über sechs Monate her. Prüfen Sie es bitte selbst.
door-young-title = Bist du unter 18 und es geht um dich?
door-young-1 = Du kannst nichts dafür.
door-young-2 = Schick nichts mehr und zahl nichts. Lösch nichts.
door-young-3 = Erzähl es heute jemandem, dem du vertraust. Oder ruf hier an:
door-young-4 = Hast du Angst um dein Leben? Dann ruf jetzt 112 an.
