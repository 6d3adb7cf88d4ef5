### Die Hilfe-Tür: Es ist schon etwas passiert

door-title = Es ist schon etwas passiert
door-danger = Ist ein Kind gerade in Gefahr? Rufen Sie jetzt an.
door-lines = Alle Hilfe-Nummern ansehen
door-lines-title = Hilfe-Nummern
door-country-de = Deutschland
door-country-at = Österreich
door-country-ch = Schweiz
door-country-li = Liechtenstein
door-country-lu = Luxemburg
door-country-gb = Vereinigtes Königreich
door-country-ie = Irland
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
door-purpose-missing = Wenn ein Kind vermisst wird
door-purpose-crime-victims = Nach einer Straftat
door-back = Zurück dahin, wo ich war
door-art = Zeichnung: ein Leuchtturm am Abend, daneben ein Telefon.
door-column-number = Nummer
door-column-who = Wer
door-column-what = Wofür
door-column-checked = Geprüft am
# $date (String): der Tag, z. B. „1. November 2026“
door-checked-old = Zuletzt geprüft am { $date }. Das ist über sechs Monate her. Prüfen Sie es bitte selbst.
door-lead = Gut, dass Sie hier sind. Wählen Sie, was am besten passt.
door-lines-lead = Diese Liste ist auch ohne Internet da. In jeder Gruppe steht oben, wer gerade erreichbar ist.
door-country = Land wählen
# $country (String): das gewählte Land, z. B. „Deutschland“
door-country-change = { $country }: Land ändern
door-country-us = USA
door-country-ca = Kanada
door-country-au = Australien
door-country-nz = Neuseeland
door-country-int = Weltweit
door-country-rest = Anderes Land in Europa
door-language-uk = Ukrainisch
door-purpose-crisis = Wenn alles zu viel ist
door-chat = Auch im Chat
# $text (String): die Nummer und das Wort für eine SMS, z. B. „686868: CONNECT“
door-text = Per SMS: { $text }
# $mail (String): die Adresse, z. B. „office@example.org“
door-mail = E-Mail: { $mail }
door-copy = Kopieren
# $name (String): der Name der Stelle (für Vorlese-Programme)
door-copy-number = Nummer von { $name } kopieren
door-copied = Kopiert
door-no-emergency = Eine Notruf-Nummer für dieses Land haben wir nicht bestätigt. Wählen Sie den Notruf, den Sie kennen.
door-all = Alle neun Themen
door-restart = Noch einmal von vorn
door-see = Ist es etwas anderes?
door-now = Jetzt
door-today = Heute
door-week = Diese Woche
door-never = Bitte nicht, und warum
door-note = Aufschreiben dürfen Sie
door-not-kept = Nicht behalten
door-note-open = Notiz schreiben
door-platform = So melden Sie es der Plattform
door-platform-lead = Wählen Sie die Plattform. Gezeigt werden nur Wege, die wir bestätigen konnten.
door-platform-first = Ist das Bild sexuell, oder werden Sie erpresst? Öffnen Sie es nicht noch einmal. Schreiben Sie der Person nicht. Melden Sie das Konto.
door-platform-other = Ihre Plattform fehlt? Suchen Sie dort in der Hilfe nach „Melden“.
door-after = Danach
door-child = Das können Sie Ihrem Kind sagen
door-self = Für Sie selbst
door-steps = Das können Sie danach ändern
door-talks = So reden Sie darüber
door-print = Dieses Blatt drucken
door-print-numbers = Nummern drucken
door-note-all = Meine Notizen
door-affected-title = Wo ist es passiert?
door-affected-lead = Diese Orte stehen dann in Ihrem Plan weiter oben.
door-affected-others = Woanders
door-affected-save = Im Plan nach oben
door-affected-saved = Ihr Plan ist angepasst.
door-young-title = Bist du unter 18 und es geht um dich?
door-young-link = Hier ist deine Seite
door-young-back = Zur Seite für Eltern
door-hide = Mit der Taste Esc verschwindet alles vom Bildschirm. Zurück geht es mit „Weiter“ und „Ja“.
