### WeTransfer: the place and its steps

place-wetransfer = WeTransfer
    .about = Hier geht alles über einen Link. Wer ihn hat, kann die Bilder wohl laden, bis der Link endet.
    .report-how = Bitten Sie zuerst freundlich darum, die Sendung zu löschen. Hilft das nicht, öffnen Sie den Link im Browser. Prüfen Sie, ob Sie die Sendung auf dieser Seite melden können.
    .report-who = Fragen können die Eltern. Größere Kinder dürfen auch selbst fragen.
    .report-needs = Halten Sie den Link zur Sendung bereit. Schreiben Sie dazu, welches Bild gemeint ist und wen es zeigt.

step-wetransfer-old-links = Prüfen Sie, ob alte Sendungen noch offen sind
    .what = Öffnen Sie Ihre letzten Links zu WeTransfer. Prüfen Sie, ob man die Bilder noch laden kann. Löschen Sie die Sendung, wenn alle ihre Bilder haben.
    .why = Ein Link endet wohl nach drei bis sieben Tagen, wenn niemand etwas ändert. Wer die Bilder schon geladen hat, behält sie.
    .search-for = WeTransfer
    .find-out = Suchen Sie in Ihren E-Mails nach „wetransfer“. Öffnen Sie den neuesten Link. Sehen Sie nach, ob er noch geht.

step-wetransfer-short-time = Prüfen Sie vor dem Senden, wann der Link endet
    .what = Prüfen Sie vor dem Senden, wie lange der Link gilt. Wählen Sie die kürzeste Zeit. Senden Sie ihn an einzelne Menschen, nicht in eine Gruppe.
    .why = Je kürzer der Link gilt, desto weniger Menschen kommen an die Bilder. Weitergeben kann man ihn bis dahin trotzdem.
    .search-for = Ablauf
    .find-out = Beginnen Sie eine neue Sendung, aber schicken Sie nichts ab. Suchen Sie dort nach einer Zahl von Tagen. Das ist die Zeit, in der der Link gilt.

step-wetransfer-location = Nehmen Sie den Ort heraus, bevor Sie hochladen
    .what = Entfernen Sie den Ort zuerst auf dem Handy aus den Bildern. Laden Sie die Bilder erst dann hoch. Hilfe dazu steht bei „Ihr Handy“.
    .why = So ein Link gibt das Bild weiter, wie es ist, auch mit dem Ort. Bilder, die andere schon geladen haben, ändern sich dadurch nicht.
    .search-for = Standort
    .find-out = Öffnen Sie auf dem Handy ein Bild, das Sie hochladen. Sehen Sie sich die Angaben dazu an. Zeigen sie eine Karte, steht der Ort im Bild.
