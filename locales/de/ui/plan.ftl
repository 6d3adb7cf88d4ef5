### Der Plan

plan-title = Ihr Plan
plan-top-label = Das hilft jetzt am meisten
plan-top-go = Diesen Schritt ansehen
plan-next = Danach
# $count (Number): wie viele Schritte offen sind, z. B. 23
plan-all =
    { $count ->
        [one] Einen offenen Schritt ansehen
       *[other] Alle { $count } offenen Schritte ansehen
    }
plan-all-title = Alle offenen Schritte
# $count (Number): wie viele Schritte erledigt sind, z. B. 3
plan-settled =
    { $count ->
        [0] Fangen Sie mit dem ersten Schritt an.
        [one] Einen Schritt haben Sie schon erledigt.
       *[other] { $count } Schritte haben Sie schon erledigt.
    }
plan-places = Wo Fotos zu sehen sind
plan-places-all = Alle Orte ansehen
plan-again = Was ist neu seit dem letzten Mal?
plan-enough = Für heute reicht es
plan-enough-hint = Sie können jederzeit aufhören. Jeder Schritt zählt.
plan-empty-title = Alles erledigt
plan-empty-lead = Auf Ihrer Liste ist nichts mehr offen. Da haben Sie viel geschafft.
plan-empty-go = Zum Ergebnis
plan-order = Wie diese Reihenfolge entsteht
plan-order-title = Wie die Reihenfolge entsteht
plan-order-lead = Der Plan folgt einer festen Regel. Gleiche Antworten ergeben immer den gleichen Plan.
plan-order-1 = Was Sie schon einmal verschoben haben oder nicht wissen, kommt ganz nach hinten.
plan-order-2 = Was ein anderes Handy braucht als Ihres, kommt davor.
plan-order-3 = Was man einmal macht, kommt vor dem, was Gewohnheit wird.
plan-order-affected = Orte, an denen schon etwas passiert ist, kommen vor den anderen.
plan-order-4 = Überall kommt das Wichtigste vor dem Rest.
plan-order-5 = Haben Sie nur eine Viertelstunde, kommt Längeres danach.
plan-order-6 = Ein Schalter für viele Bilder kommt vor einzelnen Bildern.
plan-order-7 = Dann zählen die Punkte: Wirkung (1 bis 5) mal Leichtigkeit (1 bis 5).
# $situation (Number): Punkte für die Lage, z. B. 10
# $age (Number): Punkte für das Alter, z. B. 5
plan-order-8 = Passt ein Schritt zu Ihrer Lage, kommen { $situation } Punkte dazu. Genauso, wenn er die Menschen betrifft, die Bilder zeigen. Passt er zum Alter eines Kindes, sind es { $age }.
plan-order-ease = Leicht ist, was schnell geht:
# $minutes (Number): höchstens so viele Minuten, z. B. 5
# $points (Number): Leichtigkeit, z. B. 4
plan-order-ease-row = Bis { $minutes } Minuten: { $points }
plan-order-ease-rest = Länger: 1
plan-order-effect = Wirkung
plan-order-easy = Leichtigkeit
plan-order-extra = Dazu
plan-order-table = So steht Ihr Plan heute
plan-order-step = Schritt
plan-order-points = Punkte
plan-answer-not-sure = Noch unklar
plan-answer-later = Später
plan-answer-need-help = Hilfe gewünscht
# $title (String): der Titel des Schritts
plan-saved-done = Erledigt: { $title }
# $title (String): der Titel des Schritts
plan-saved-not-for-us = Betrifft Sie nicht: { $title }
# $title (String): der Titel des Schritts
plan-saved-later = Auf später gelegt: { $title }
# $title (String): der Titel des Schritts
plan-saved-undone = Zurückgenommen: { $title }
plan-welcome-back = Schön, dass Sie wieder da sind. Hier geht es weiter.
plan-art = Zeichnung: ein Zettel mit drei Zeilen, ein Häkchen ist gesetzt.
