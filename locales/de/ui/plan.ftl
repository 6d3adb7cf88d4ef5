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
plan-enough = Für heute reicht es
plan-enough-hint = Sie können jederzeit aufhören. Jeder Schritt zählt.
plan-empty-title = Alles erledigt
plan-empty-lead = Auf Ihrer Liste ist nichts mehr offen. Da haben Sie viel geschafft.
plan-empty-go = Zum Ergebnis
plan-order = Wie diese Reihenfolge entsteht
plan-order-title = Wie die Reihenfolge entsteht
plan-order-lead = Der Plan folgt einer festen Regel. Gleiche Antworten ergeben immer den gleichen Plan.
plan-order-1 = Was man einmal macht, kommt vor dem, was Gewohnheit wird.
plan-order-2 = Überall kommt das Wichtigste vor dem Rest.
plan-order-3 = Ein Schalter für viele Bilder kommt vor einzelnen Bildern.
plan-order-4 = Dann zählen die Punkte: Wirkung (1 bis 5) mal Leichtigkeit (1 bis 5).
plan-order-5 = Passt ein Schritt zu Ihrer Lage, bekommt er 10 Punkte dazu.
plan-order-6 = Was Sie auf später verschieben oder noch nicht wissen, rückt nach hinten.
plan-order-ease = Leicht ist, was schnell geht. Bis 2 Minuten sind es 5 Punkte, bis 5 Minuten 4. Bis 10 Minuten sind es 3, bis 20 Minuten 2, sonst 1.
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
# $count (Number): wie viele Schritte erledigt sind, z. B. 3
plan-welcome-back =
    { $count ->
        [0] Schön, dass Sie wieder da sind. Hier geht es weiter.
        [one] Schön, dass Sie wieder da sind. Ein Schritt ist schon erledigt.
       *[other] Schön, dass Sie wieder da sind. { $count } Schritte sind schon erledigt.
    }
plan-art = Zeichnung: ein Zettel mit drei Zeilen, ein Häkchen ist gesetzt.
plan-due = Schön, dass Sie wieder da sind. Schauen Sie zuerst noch einmal von außen.
