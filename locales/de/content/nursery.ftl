### Kita und Krippe: der Ort und seine Schritte

place-nursery = Kita und Krippe
    .also = Kindergarten, Krippe, Tagesmutter, Hort, KiTa-App
    .about = Fotos aus der Kita können im Netz, in einer App oder an der Wand stehen. Sie dürfen immer nachfragen.
    .report-how = Reden Sie zuerst freundlich mit dem Team. Schreiben Sie dann der Leitung: welches Bild, wo, bis wann. Widerrufen Sie dabei Ihr Ja zu den Fotos. Bitten Sie um eine kurze Antwort.
    .report-who = Fragen dürfen die Eltern. Einen Grund müssen sie in Deutschland nicht nennen.
    .report-needs = Sagen Sie, welches Bild es ist und wo es steht. Bei einer Webseite hilft der Link.

step-nursery-consent = Lesen Sie nach, wozu Sie in der Kita Ja gesagt haben
    .what = Bitten Sie um eine Kopie Ihrer Einwilligung. Prüfen Sie jeden Zweck: Wand, Mappe, App, Webseite, Zeitung. Streichen Sie, was Sie nicht mehr möchten, und geben Sie das Blatt ab.
    .why = Ein Ja zum Foto ist noch kein Ja zum Internet. Was schon gedruckt ist, bleibt.
    .search-for = Einwilligung
    .find-out = Fragen Sie im Büro nach dem Blatt. Sehen Sie die Kreuze und das Datum an. Fehlt eine Zeile, schreiben Sie sie dazu.

step-nursery-website = Sehen Sie die Webseite der Kita durch
    .what = Öffnen Sie die Seite der Kita und die Seite des Trägers. Sehen Sie alte Feste, Ausflüge und Hefte an. Notieren Sie jede Seite, die Ihr Kind zeigt.
    .why = Offene Seiten sehen alle, auch Suchmaschinen. Ein deutsches Amt für Datenschutz bezweifelte 2016 sogar, dass ein Ja dafür überhaupt passt. Kopien bleiben auch nach dem Löschen.
    .search-for = Galerie
    .find-out = Öffnen Sie die Webseite in Ruhe am Computer. Sehen Sie unter „Aktuelles“ und „Archiv“ nach. Ist Ihr Kind dort zu erkennen?

step-nursery-withdraw = Nehmen Sie Ihr Ja zu Kita-Fotos zurück
    .what = Schreiben Sie der Leitung, welche Fotos weg sollen. Sagen Sie dazu, wo sie stehen. Bitten Sie um Antwort bis zu einem festen Tag.
    .what-protection-order = Schreiben Sie der Leitung, welche Fotos weg sollen und wo sie stehen. Nennen Sie dabei nie Ihren neuen Ort. Bei einer alten Kita fragen Sie zuerst Ihre Beratung.
    .why = In Deutschland geht das jederzeit, ohne Grund und ohne Kosten. Bilder im Netz müssen dann bald weg, gedruckte Hefte und Kopien bleiben.
    .search-for = Widerruf
    .find-out = Gibt es Bilder, die Sie heute nicht mehr möchten? Suchen Sie im Formular das Wort „Widerruf“. Steht dort nichts, schreiben Sie der Leitung.

step-nursery-tell-staff = Sagen Sie der Kita, wenn niemand Ihr Kind finden soll
    .what = Sagen Sie klar Nein zu jedem Bild, das andere sehen. Fragen Sie, wer im Team davon weiß. Klären Sie auch, wer bei Ausflügen daran denkt.
    .why = Manche Kinder soll nicht jeder finden, etwa in einer Pflegefamilie. Ein Nein hilft ab jetzt; alte Bilder müssen Sie eigens nennen.
    .search-for = Kontakt
    .find-out = Gibt es jemanden, der Ihr Kind nicht finden soll? Fragen Sie, was die Leitung notiert hat. Fragen Sie auch nach neuen Leuten im Team.

step-nursery-names = Bitten Sie um Bilder ohne Namen
    .what = Bitten Sie, keinen Namen zu Fotos zu schreiben. Das gilt auch für Schild, Mappe und Kuchen im Bild. Ein Bild von hinten reicht oft.
    .why = Steht der Name dabei, findet man das Bild leichter. Ohne Namen ist es noch zu sehen, verrät aber weniger.
    .search-for = Name
    .find-out = Sehen Sie drei Bilder der Kita an. Lesen Sie, was im Bild und darunter steht. Kommt der Name Ihres Kindes vor?

step-nursery-parties = Fragen Sie vor Festen, was für Fotos gilt
    .what = Fragen Sie das Team, ob man beim Fest fotografieren darf. Posten Sie kein Bild, auf dem andere Kinder sind. Bitten Sie die anderen Eltern um dasselbe.
    .why = Wer einlädt, kann Fotos auch ganz verbieten. Das hält nicht jedes Handy auf, doch alle wissen dann Bescheid.
    .search-for = Sommerfest
    .find-out = Lesen Sie die Einladung zum nächsten Fest. Steht dort etwas zu Fotos? Wenn nicht, fragen Sie kurz nach.

step-nursery-app = Prüfen Sie, wer Fotos in der Kita-App sieht
    .what = Prüfen Sie, wer in der App Fotos sehen und speichern kann. Fragen Sie das Team, wann Fotos dort gelöscht werden.
    .why = Auch in so einer App können andere Eltern vielleicht Bilder speichern. Das ist von App zu App anders.
    .search-for = Speichern
    .find-out = Öffnen Sie in der App ein Foto der Gruppe. Gibt es einen Knopf zum Speichern? Fragen Sie das Team, wer das Foto noch sieht.

step-nursery-leaving = Prüfen Sie, was nach der Kita-Zeit bleibt
    .what = Prüfen Sie, ob in App, Webseite oder Chat noch Bilder sind. Holen Sie sich zuerst, was Sie behalten möchten. Fragen Sie dann, wann der Rest gelöscht wird.
    .what-protection-order = Prüfen Sie, ob in App, Webseite oder Chat noch Bilder sind. Fragen Sie Ihre Beratung, bevor Sie der alten Kita schreiben. Nennen Sie nie Ihren neuen Ort.
    .why = Was dort nicht mehr liegt, kann dort niemand mehr ansehen. Was andere Eltern gespeichert haben, bleibt bei ihnen.
    .search-for = Abmelden
    .find-out = Ist Ihr Kind schon aus der Krippe oder Kita heraus? Öffnen Sie die alte App. Sehen Sie nach, ob noch Bilder da sind.
