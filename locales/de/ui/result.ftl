### Das Ergebnis des Abends

result-title = Das haben Sie geschafft
result-title-none = So sieht es jetzt aus
# $count (Number): wie viele Schritte erledigt sind, z. B. 3
result-lead =
    { $count ->
        [0] Sie haben hingesehen. Das ist der Anfang.
        [one] Ein Schritt ist erledigt. Weniger Menschen können Bilder Ihrer Kinder sehen.
       *[other] { $count } Schritte sind erledigt. Weniger Menschen können Bilder Ihrer Kinder sehen.
    }
result-table = Wo Fotos zu sehen sind
result-column-place = Wo
result-column-state = Stand
result-column-left = Noch zu tun
result-open = offen
result-reduced = angefangen
result-closed = zu
result-open-hint = Hier ist noch nichts geändert.
result-reduced-hint = Weniger Menschen können etwas sehen. Es ist noch etwas zu tun.
result-closed-hint = Das Wichtigste ist getan. Kopien von früher kann es noch geben.
# $count (Number): wie viele Schritte offen sind, z. B. 4
result-left =
    { $count ->
        [0] nichts mehr
        [one] 1 Schritt
       *[other] { $count } Schritte
    }
result-look-again = Noch einmal von außen schauen
result-look-hint = Schauen Sie noch einmal. Dann sehen Sie, was sich geändert hat.
result-next-title = Zum Schluss
result-reflect = Zwei Sätze für sich aufschreiben
result-intention = Einen Vorsatz fassen
result-print = Den Plan ausdrucken
result-calendar = Das nächste Mal festlegen
result-to-plan = Zurück zum Plan
result-copies = Was andere schon gespeichert haben, bleibt bei ihnen. Jede Änderung hilft, dass weniger dazukommt.
result-reduced-people = Sie haben gefragt. Es ist noch etwas zu tun.
result-closed-people = Das Wichtigste ist gesagt. Ob andere sich daran halten, zeigt die Zeit.
