### Mit den Augen von Fremden: drei Blicke, vorher und nachher

look-title = Was sehen Fremde?
look-lead = Schauen Sie dreimal von außen auf Ihre Familie. Am Ende schauen Sie noch einmal und sehen den Unterschied.
look-lead-after = Schauen Sie jetzt noch einmal. Hat sich etwas geändert?
look-start = Ersten Blick machen
look-start-after = Noch einmal schauen
look-skip-all = Lieber gleich zum Plan
look-to-plan = Zum Plan
look-to-result = Zum Ergebnis
look-before = Vorher
look-after = Nachher
look-not-yet = noch nicht geschaut
look-found = zu sehen
look-not-there = nicht zu sehen
look-could-not-tell = nicht klar
look-column = Blick von außen
look-table = Vorher und nachher
look-name-messenger = Profilbild im Messenger
look-name-profile = Eigenes Profil
look-name-search = Suche nach dem Namen
# $number (Number): der wievielte Blick, z. B. 2
# $total (Number): wie viele Blicke, z. B. 3
look-progress = Blick { $number } von { $total }
look-how = So geht es
look-question = Was haben Sie gesehen?
look-saved = Gemerkt.
look-again = Antwort ändern
look-art = Zeichnung: ein Fenster von außen. Jemand geht vorbei, der Vorhang ist offen.
look-hiding = Jemand soll Ihr Kind nicht finden? Tippen Sie den alten Wohnort ein, nie den neuen.
