### Nextdoor and nebenan.de: the place and its steps. Words in quotation marks are menu names.

place-neighbours = Nextdoor und nebenan.de
    .also = Nachbarschaft, Nachbarn
    .about = Hier lesen Menschen mit, die ganz in Ihrer Nähe leben. Sie sehen wohl Ihren echten Namen, manchmal auch die Straße.
    .report-how = Bitten Sie erst freundlich ums Löschen, wenn der Kontakt gut ist. Prüfen Sie sonst, ob Sie den Beitrag melden können. Nennen Sie als Grund die Privatsphäre oder das Gesetz. Bei sexuellen Bildern speichern Sie nichts: Gehen Sie zu „Es ist schon etwas passiert“.
    .report-who = Sie können wohl auch als Eltern melden, was Ihr Kind zeigt. Fragen Sie Ihr Kind vorher, etwa ab 14 zählt sein Wille mit.
    .report-needs = Schreiben Sie auf, wer den Beitrag wann und wo gepostet hat. Sagen Sie dazu, dass Sie nicht zugestimmt haben.

## The three that matter most

step-neighbours-profile-picture = Wählen Sie ein Profilbild ohne Ihr Kind
    .what = Nehmen Sie ein Bild, auf dem Ihr Kind nicht zu sehen ist. Lassen Sie Namen und Alter Ihrer Kinder im Text weg.
    .why = Hier kann wohl jeder aus der Nähe Bild, Name und Ort verbinden. Wer Ihr Kind kennt, erkennt es auch ohne Bild.
    .search-for = Profil
    .find-out = Öffnen Sie Ihr Profil. Sehen Sie das Bild und den Text an. Was erfahren Fremde daraus über Ihr Kind?

step-neighbours-address = Verbergen Sie Ihre Hausnummer im Profil
    .what = Prüfen Sie, ob im Profil Straße und Hausnummer stehen. Verbergen Sie die Nummer, wenn das geht.
    .why = Bild und Adresse zusammen zeigen, wo Ihr Kind wohnt. Was Nachbarn schon wissen, ändert sich dadurch nicht.
    .search-for = Adresse
    .find-out = Öffnen Sie Ihr Profil. Lesen Sie, was unter dem Namen steht. Bitten Sie einen Nachbarn, auf seinem Handy nachzusehen.

step-neighbours-old-posts = Löschen Sie alte Beiträge und Anzeigen mit Kind
    .what = Sehen Sie Ihre alten Beiträge und Anzeigen durch. Löschen Sie alles, was Ihr Kind zeigt. Denken Sie an Feste, Suchmeldungen und Kleidung.
    .why = Vieles davon braucht schon lange niemand mehr. Was Nachbarn gespeichert oder geteilt haben, bleibt bei ihnen.
    .search-for = Beiträge
    .find-out = Öffnen Sie die Liste Ihrer Beiträge. Sehen Sie auch Ihre Anzeigen an. Ist Ihr Kind auf einem Bild?

## Good to do next

step-neighbours-new-posts = Wählen Sie vor jedem Beitrag, wer ihn liest
    .what = Prüfen Sie vor dem Posten, ob „My neighbourhood only“ gewählt ist. Wenn nicht, wählen Sie es. Löschen Sie Bilder von Festen nach ein paar Tagen.
    .why = Sonst lesen wohl auch die Viertel nebenan mit. Auch im eigenen Viertel kann jemand das Bild kopieren.
    .search-for = My neighbourhood only
    .find-out = Beginnen Sie einen neuen Beitrag. Lesen Sie, wer ihn sehen soll. Brechen Sie dann ab, wenn Sie nichts posten wollen.

step-neighbours-routine = Verraten Sie nicht, wann Ihr Kind wo ist
    .what = Schreiben Sie nichts über Schulweg, Training oder Spielplatz. Nennen Sie auch keine Schule. Zeigen Sie kein Trikot und keine Uniform.
    .why = Wer hier liest, wohnt meist in der Nähe und kennt die Wege. Auf der Straße sehen Nachbarn Ihr Kind natürlich trotzdem.
    .search-for = Schule
    .find-out = Lesen Sie Ihre letzten fünf Beiträge. Steht dort ein Tag, eine Zeit oder ein Weg? Könnte man daraus die Woche Ihres Kindes lesen?

## For those who want to go on

step-neighbours-old-groups = Verlassen Sie Gruppen von Ihrer alten Adresse
    .what = Prüfen Sie, ob Sie noch in Gruppen von früher sind. Löschen Sie dort zuerst Ihre Bilder. Treten Sie dann aus.
    .why = Dort lesen Menschen mit, die Sie vielleicht nie mehr sehen. Wer nur austritt, lässt seine Bilder zurück.
    .search-for = Gruppen
    .find-out = Öffnen Sie die Liste Ihrer Gruppen. Lesen Sie die Namen der Orte. Wohnen Sie dort noch?
