### WeTransfer: the place and its steps

place-wetransfer = WeTransfer
    .about = Hier geht alles über einen Link. Wer ihn hat, kann die Bilder wohl herunterladen, bis er endet.
    .report-how = Bitten Sie zuerst freundlich darum, die Sendung zu löschen. Hilft das nicht, öffnen Sie den Link im Browser. Prüfen Sie, ob Sie die Sendung auf dieser Seite melden können.
    .report-who = Als Eltern dürfen Sie darum bitten. Ein größeres Kind darf das auch selbst.
    .report-needs = Halten Sie den Link zur Sendung bereit. Schreiben Sie dazu, welches Bild gemeint ist und wen es zeigt.

step-wetransfer-old-links = Löschen Sie alte Sendungen, die noch offen sind
    .what = Öffnen Sie Ihre letzten Links zu WeTransfer. Prüfen Sie, ob man die Bilder noch herunterladen kann. Löschen Sie die Sendung, wenn alle ihre Bilder haben.
    .why = Ein Link endet wohl nach drei bis sieben Tagen, wenn niemand etwas ändert. Wer die Bilder schon gespeichert hat, behält sie.
    .search-for = WeTransfer
    .find-out = Suchen Sie in Ihren E-Mails nach „wetransfer“. Öffnen Sie den neuesten Link. Sehen Sie nach, ob er noch geht.

step-wetransfer-short-time = Wählen Sie die kürzeste Zeit für Ihren Link
    .what = Prüfen Sie vor dem Senden, wie lange der Link gilt. Wählen Sie die kürzeste Zeit. Senden Sie ihn an einzelne Menschen, nicht in eine Gruppe.
    .why = Je kürzer der Link gilt, desto weniger Menschen kommen an die Bilder. Weitergeben kann man ihn bis dahin trotzdem.
    .search-for = Ablauf
    .find-out = Beginnen Sie eine neue Sendung, aber schicken Sie nichts ab. Suchen Sie dort nach einer Zahl von Tagen. Das ist die Zeit, in der der Link gilt.

step-wetransfer-location = Entfernen Sie den Ort vor dem Senden
    .what = Nehmen Sie den Ort schon auf dem Handy aus den Bildern. Schicken Sie sie erst dann mit WeTransfer. Hilfe dazu steht bei „Ihr Handy“.
    .why = So eine Sendung gibt das Bild weiter, wie es ist, auch mit dem Ort. Bilder, die andere schon haben, ändern sich nicht.
    .search-for = Standort
    .find-out = Öffnen Sie auf dem Handy ein Bild, das Sie senden wollen. Sehen Sie sich die Angaben dazu an. Zeigen sie eine Karte, steht der Ort im Bild.
