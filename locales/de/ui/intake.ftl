### Sechs kurze Fragen, alle freiwillig

# $number (Number): die wievielte Frage, z. B. 2
# $total (Number): wie viele Fragen, z. B. 6
intake-progress = Frage { $number } von { $total }
intake-children-title = Um welche Kinder geht es?
    .short = Ihre Kinder
    .hint = Das Alter genügt. Namen brauchen wir nicht.
# $number (Number): das wievielte Kind, z. B. 1
intake-child = { $number }. Kind
intake-child-nickname = Spitzname
    .hint = Freiwillig. Er erscheint nur in diesem Programm und auf Wunsch in Ihrem Plan auf Papier.
intake-child-age = Alter
intake-child-age-unknown = Keine Angabe
intake-child-add = Noch ein Kind
# $child (String): der Name der Zeile, z. B. „2. Kind“
intake-child-remove = { $child } entfernen
# $max (Number): die höchste Zahl an Kindern, z. B. 12
intake-children-full = Mehr als { $max } Kinder passen hier nicht hinein.
intake-age-0-3 = 0–3 Jahre
intake-age-4-6 = 4–6 Jahre
intake-age-7-10 = 7–10 Jahre
intake-age-11-13 = 11–13 Jahre
intake-age-14-17 = 14–17 Jahre
intake-places-title = Wo zeigt Ihre Familie Fotos?
    .short = Wo Sie Fotos zeigen
    .hint = Kreuzen Sie alles an, was passt. Ohne Antwort beginnt der Plan mit den üblichen Orten.
intake-posters-title = Wer zeigt sonst noch Fotos Ihrer Kinder?
    .short = Wer noch Fotos zeigt
    .hint = Viele Bilder kommen von anderen, die es gut meinen.
intake-poster-other-parent = Der andere Elternteil
intake-poster-relatives = Großeltern und Verwandte
intake-poster-friends = Freunde und andere Eltern
intake-poster-school = Schule oder Kita
intake-poster-club = Verein oder Gruppe
intake-poster-child = Mein Kind selbst
intake-phone-title = Welches Handy haben Sie zur Hand?
    .short = Ihr Handy
    .hint = Dann zeigen wir Ihnen gleich den richtigen Weg durch die Menüs.
intake-phone-iphone = Ein iPhone
intake-phone-android = Ein Handy mit Android (Samsung, Xiaomi …)
intake-phone-computer = Keines, nur diesen Computer
intake-time-title = Wie viel Zeit haben Sie heute?
    .short = Ihre Zeit
    .hint = Der Plan wird so lang, wie es Ihnen passt.
intake-time-quarter = Eine Viertelstunde
intake-time-hour = Etwa eine Stunde
intake-time-evening = Den ganzen Abend
intake-situations-title = Trifft etwas davon auf Sie zu?
    .short = Ihre Lage
    .hint = Manche Schritte sind dann wichtiger. Wer dieses Programm hier öffnet, kann die Antwort lesen. Lassen Sie die Frage im Zweifel aus.
intake-situation-separation = Wir Eltern leben getrennt
intake-situation-protection-order = Jemand soll das Kind nicht finden
intake-situation-foster-care = Das Kind lebt in einer Pflege- oder Adoptivfamilie
intake-situation-well-known = Ein Elternteil steht in der Öffentlichkeit
intake-check-title = Stimmt das so?
intake-check-lead = So haben wir Sie verstanden. Sie können alles ändern.
intake-check-all-places = Keine Angabe, der Plan gilt für die üblichen Orte
intake-check-go = Ja, weiter
intake-skip-all = Ohne Fragen zum ersten Schritt
