### Wörter, die auf vielen Bildschirmen stehen

common-name = Schnappschutz
# $title (String): der Titel des Bildschirms, z. B. „Ihr Plan“
common-window-title = { $title } – Schnappschutz
common-continue = Weiter
common-back = Zurück
common-skip = Überspringen
common-save = Speichern
common-change = Ändern
# $what (String): was geändert wird, z. B. „Wo Sie Fotos zeigen“ (nur für Vorlese-Programme)
common-change-what = Ändern: { $what }
common-not-given = Keine Angabe
common-skip-link = Zum Inhalt springen
common-nav = Hauptmenü
common-nav-plan = Plan
common-nav-looks = Von außen
common-nav-photos = Fotos
common-nav-result = Ergebnis
common-nav-papers = Drucken
common-nav-read = Wissen
common-nav-search = Suchen
common-help-door = Es ist schon etwas passiert
common-settings = Einstellungen
common-language = Sprache
common-keeps-nothing = Heute wird nichts gespeichert. Wenn Sie das Fenster schließen, ist alles weg.
common-keeps-here = Alles bleibt auf diesem Computer.
common-sample-banner = Die Familie ist erfunden. Die Hilfe-Nummern sind echt.
common-sample-leave = Beispiel beenden
common-undo = Rückgängig machen
# $max (Number): die längste erlaubte Zahl an Zeichen, z. B. 500
common-error-too-long = Der Text ist zu lang. Bitte höchstens { $max } Zeichen.
common-error-choose = Bitte wählen Sie eine der Antworten.
common-error-title = Bitte prüfen Sie noch einmal Ihre Eingabe.
common-sources = Quellen und Stand
common-about = Über dieses Programm
common-independent = Unabhängiges Projekt. Ohne Werbung, ohne Konto, ohne Internet.
