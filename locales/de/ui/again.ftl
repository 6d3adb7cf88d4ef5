### Das nächste Mal: zehn Minuten

again-title = Zehn Minuten für heute
# $date (String): der Tag, z. B. „25. November 2026“
again-lead = Zuletzt waren Sie am { $date } hier. Das ist seitdem neu oder noch offen.
again-empty = Seit dem letzten Mal ist nichts Neues dazugekommen.
# $count (Number): Minuten aller Schritte zusammen, z. B. 9
again-minutes =
    { $count ->
        [one] Zusammen etwa 1 Minute
       *[other] Zusammen etwa { $count } Minuten
    }
again-ages-title = Stimmt das Alter noch?
again-ages-none = Sie haben kein Alter angegeben.
again-ages-change = Alter ändern
again-reason-age = Passt jetzt zum Alter
again-reason-new = Neu im Programm
again-reason-changed = Dort hat sich etwas geändert
again-reason-not-visited = Hier waren Sie noch nicht
again-reason-put-off = Von Ihnen aufgeschoben
again-reason-habit = Ab und zu wieder
again-looks = Noch einmal von außen schauen
again-plan = Zum ganzen Plan
again-done = Für heute fertig
again-due = Schön, dass Sie wieder da sind. Heute reichen zehn Minuten.
