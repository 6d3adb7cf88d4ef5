### Ein Schritt

step-what = Was Sie tun
step-why = Warum
step-path = Der Weg dorthin
step-path-ios = Auf dem iPhone
step-path-android = Auf Android
step-path-web = Am Computer
step-path-english = Auf Englisch
step-path-german = Auf Deutsch
step-search = Suchwort
# $word (String): das Wort für die Suche, z. B. „Profilbild“
step-moved = Sieht Ihr Menü anders aus? Suchen Sie dort nach „{ $word }“.
# $word (String): das Suchwort, z. B. „Fotoerlaubnis“
step-look-for = Achten Sie auf das Wort „{ $word }“.
step-other-devices = Wege auf anderen Geräten
# $count (Number): Minuten, z. B. 2
step-minutes =
    { $count ->
        [one] etwa 1 Minute
       *[other] etwa { $count } Minuten
    }
step-bulk = Einmal einstellen, wirkt weiter
step-habit = Gewohnheit
step-level-first = Am wichtigsten
step-level-should = Lohnt sich
step-level-extra = Wenn Sie mehr wollen
step-link-phone = Auf dem Handy öffnen
step-link-phone-hint = Halten Sie die Kamera Ihres Handys auf diesen QR-Code.
step-link-settings = Diese Einstellung im Browser öffnen
step-link-help = Die Anleitung im Browser öffnen
step-link-form = Das Formular im Browser öffnen
# $url (String): die Adresse
step-link-qr = QR-Code für Ihr Handy. Er führt zu { $url }.
step-link-opened = Die Seite öffnet sich in Ihrem Browser.
step-ask = Mit Ihrem Kind reden

# $date (String): der Tag, z. B. „1. November 2026“
step-checked = Geprüft am { $date }
# $date (String): der Tag, z. B. „1. November 2026“
step-checked-old = Zuletzt geprüft am { $date }. Das ist über sechs Monate her. Die Menüs können anders aussehen.
step-path-unsure = Nicht alle Menü-Namen konnten wir bestätigen. Das Suchwort hilft weiter.
step-fact-unsure = Diesen Punkt konnten wir nicht bestätigen. Bitte prüfen Sie selbst, wie es bei Ihnen ist.
# $source (String): die Quelle, z. B. „How to change your privacy settings (WhatsApp)“
step-source = Quelle: { $source }
step-question = Wie ist es bei Ihnen?
step-answer-done = Erledigt
step-answer-not-for-us = Betrifft uns nicht
step-answer-not-sure = Weiß ich nicht
step-answer-later = Später
step-answer-need-help = Ich brauche Hilfe
# $answer (String): die Antwort, z. B. „Später“
step-answered = Ihre Antwort: { $answer }
step-take-back = Antwort zurücknehmen
step-find-out = So finden Sie es heraus
step-find-out-saved = Gemerkt. So finden Sie es heraus.
step-need-help-title = So kommen Sie weiter
step-need-help-1 = Zeigen Sie diese Seite jemandem, dem Sie vertrauen.
step-need-help-2 = Gehen Sie den Weg zu zweit, mit dem Handy in der Hand.
step-need-help-3 = Fragen Sie in der Schule, der Bücherei oder im Familienzentrum nach Hilfe.
step-need-help-saved = Gemerkt. So kommen Sie weiter.
step-note = Ihre Notiz
step-note-hint = Nur für Sie. Zum Beispiel, wen Sie noch fragen möchten.
step-note-saved = Notiz gespeichert.
step-note-removed = Notiz entfernt.
step-to-plan = Zurück zum Plan
step-sign-lines = drei Striche
step-sign-dots = drei Punkte
# $place (String): der Name, z. B. „WhatsApp“
step-open = Öffnen Sie { $place }.
step-past = Alte Bilder
step-lessons = Kurz erklärt
step-own = Eigener Schritt
# $title (String): was viele glauben, z. B. „Nur die Familie folgt mir.“
step-myth = Irrtum: { $title }
step-source-background = Quelle: eigenes Wissen, noch nicht bestätigt
