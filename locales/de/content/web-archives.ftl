### Web-Archive: der Ort und seine Schritte

place-web-archives = Web-Archive
    .also = Wayback Machine, Archiv, alte Webseite
    .about = Web-Archive heben Kopien offener Seiten auf, oft von Blog, Schule und Verein. Jeder kann sie dort ansehen.
    .report-how = Bitten Sie zuerst die Seite, das Bild zu löschen. Schreiben Sie dann dem Archiv eine E-Mail. Nennen Sie jeden Link und den Grund: ein Kind, keine Einwilligung. Warten Sie auf Antwort.
    .report-who = Schreiben dürfen die Eltern. Das Archiv will wohl wissen, dass Sie es sind.
    .report-needs = Sie brauchen den Link zur Seite, den Link zum Bild und die Jahre. Halten Sie bereit, womit Sie zeigen, dass es Ihr Kind ist.

step-web-archives-ask = Prüfen Sie, ob ein Archiv die alte Seite zeigt
    .what = Prüfen Sie auf web.archive.org, ob der Link zur alten Seite dort steht. Warten Sie, bis die Seite selbst weg ist. Fragen Sie dann dort, wie man Bilder von Kindern meldet.
    .why = Das Internet Archive kopiert offene Seiten von selbst. Das können auch Seiten von Schule oder Verein sein.
    .search-for = Archiv
    .find-out = Kopieren Sie den Link zur alten Seite. Fügen Sie ihn auf web.archive.org ein. Sehen Sie nach, ob Ihr Kind dort zu sehen ist.

step-web-archives-write = Schreiben Sie dem Archiv, welche Kopien weg sollen
    .what = Schreiben Sie an info@archive.org. Nennen Sie jeden Link, die Jahre und den Grund: ein Kind, keine Einwilligung. Fragen Sie, welchen Nachweis das Archiv braucht.
    .what-protection-order = Schreiben Sie an info@archive.org. Nennen Sie Links und Jahre, aber nie Ihren neuen Ort. Bitten Sie Ihre Beratung, vorher mitzulesen.
    .why = So kann das Archiv seine Kopie ausblenden, muss es aber nicht. Auf der Seite selbst und bei anderen ändert sich nichts.
    .search-for = E-Mail
    .find-out = Ist das Bild auf der Seite schon weg? Steht es im Archiv noch da? Dann passt dieser Schritt.

step-web-archives-picture-address = Prüfen Sie auch die Adresse des Bildes
    .what = Prüfen Sie im Archiv nicht nur die Seite. Öffnen Sie das Bild für sich und kopieren Sie seine Adresse. Suchen Sie auch damit im Archiv.
    .why = Ein Bild kann im Archiv allein stehen, auch wenn die Seite dort fehlt. Eine Kopie finden Sie so, gelöscht ist sie damit noch nicht.
    .search-for = Adresse
    .find-out = Öffnen Sie die alte Seite am Computer. Klicken Sie mit rechts auf das Bild. Öffnen Sie es in einem neuen Tab.

step-web-archives-others = Prüfen Sie auch andere Archive
    .what = Prüfen Sie, ob auch archive.today die Seite zeigt. Suchen Sie dort mit dem Link. Gibt es einen Knopf zum Melden, nutzen Sie ihn.
    .why = Auf eine Antwort ist dort wohl kein Verlass. Löschen auf der ersten Seite hilft mehr, denn dann kommt keine neue Kopie dazu.
    .search-for = Archiv
    .find-out = Stand das Bild auf einer offenen Seite? Kopieren Sie ihren Link. Suchen Sie damit in einem zweiten Archiv.
