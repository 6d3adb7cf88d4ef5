### Fototermin und Fotostudio: der Ort und seine Schritte

place-photographer = Fototermin und Fotostudio
    .about = Bilder vom Fototermin liegen oft in einer Galerie im Netz. Wer sie sieht, hängt von Link und Passwort ab.
    .report-how = Schreiben Sie zuerst freundlich an das Studio. Nennen Sie das Bild, den Tag und Ihre Bitte. Hilft das nicht, bitten Sie Schule oder Verein um Hilfe. Von dort kam oft der Auftrag.
    .report-who = Fragen dürfen die Eltern. Etwa ab 14 zählt auch das Wort des Kindes.
    .report-needs = Sagen Sie, welches Bild es ist und wo es steht. Hilfreich sind Nummer, Tag und Link.

step-photographer-before = Fragen Sie vor dem Termin, wohin die Fotos gehen
    .what = Fragen Sie vor Turnier, Fest oder Fototermin, wer Bilder macht. Fragen Sie, wo sie stehen werden und ob man dafür ein Passwort braucht.
    .why = Vorher fragen ist leichter, als Bilder später zu suchen. Es gab schon Fotogalerien, die für alle offen waren.
    .search-for = Fotograf
    .find-out = Lesen Sie die Einladung zum Termin. Steht dort nichts zu Fotos, fragen Sie kurz nach. Bitten Sie auch um den Link zur Galerie.

step-photographer-gallery-password = Prüfen Sie, ob die Galerie ein Passwort braucht
    .what = Öffnen Sie den Link in einem privaten Fenster. Sehen Sie Bilder ohne Passwort, bitten Sie um eines. Fragen Sie auch, ob jeder nur das eigene Kind sieht.
    .why = Mit Passwort kommen Fremde nicht so leicht an die Bilder. Wer es kennt, kann es weitergeben, und alte Kopien bleiben.
    .search-for = Passwort
    .find-out = Suchen Sie den Link zur letzten Galerie. Öffnen Sie ihn, ohne sich anzumelden. Sehen Sie Kinder, ist die Galerie offen.

step-photographer-samples = Sagen Sie Nein zu Bildern als Werbung
    .what = Schreiben Sie, dass Bilder Ihres Kindes nicht als Muster dienen sollen. Das gilt für Webseite, Schaufenster und Netzwerk. Lesen Sie dazu auch die Bestellung.
    .why = In Deutschland darf man ein Bild nur mit Zustimmung öffentlich zeigen. Was schon gedruckt ist, bleibt oft noch eine Weile.
    .search-for = Muster
    .find-out = Öffnen Sie die Webseite des Studios. Sehen Sie die Beispiele an. Lesen Sie in der Bestellung, was zu Werbung steht.

step-photographer-old-galleries = Prüfen Sie, ob alte Galerien noch offen sind
    .what = Prüfen Sie alte Links aus Kita, Schule und Verein. Geht einer noch, bitten Sie das Studio ums Löschen. Sichern Sie vorher, was Sie behalten möchten.
    .why = Einen alten Link haben noch viele Eltern. Ist die Galerie weg, führt er ins Leere; Kopien auf fremden Handys bleiben.
    .search-for = Galerie
    .find-out = Suchen Sie in Ihren E-Mails nach „Galerie“ und „Fotos“. Öffnen Sie den ältesten Link. Sehen Sie noch Bilder?

step-photographer-link = Behalten Sie Link und Passwort für sich
    .what = Schicken Sie Oma lieber ein Bild als den Link. Stellen Sie Link und Passwort in keine große Gruppe. Bitten Sie andere Eltern um dasselbe.
    .why = Ein Link wandert leicht weiter, und niemand weiß, wer ihn öffnet. Bilder, die schon geladen sind, ändert das nicht.
    .search-for = Link
    .find-out = Denken Sie an den letzten Fototermin. Wo stand der Link dazu? Wer konnte ihn dort lesen?
