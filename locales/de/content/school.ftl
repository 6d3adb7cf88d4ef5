### Schule: der Ort und seine Schritte

place-school = Schule
    .about = Fotos aus der Schule können im Netz, im Chat oder in der Zeitung stehen. Sie dürfen immer nachfragen.
    .report-how = Fragen Sie zuerst freundlich in der Klasse oder im Büro. Schreiben Sie dann der Leitung: welches Bild, wo, bis wann. Widerrufen Sie dabei Ihr Ja zu den Fotos. Kommt nichts zurück, fragen Sie, wer dort für den Datenschutz da ist.
    .report-who = Fragen dürfen die Eltern. Etwa ab 14 fragt Ihr Kind am besten mit.
    .report-needs = Sagen Sie, welches Bild es ist und wo es steht. Bei einer Webseite hilft der Link.

step-school-read-consent = Lesen Sie das Formular zu den Fotos noch einmal
    .what = Suchen Sie das Formular heraus oder bitten Sie um eine Kopie. Prüfen Sie, wofür die Fotos sind, wo sie stehen und wie lange.
    .why = Danach wissen Sie, wo Bilder Ihres Kindes zu sehen sein dürfen. Ein Ja für alles auf einmal reicht in der EU nicht mehr.
    .search-for = Einwilligung
    .find-out = Fragen Sie im Büro nach Ihrem Formular. Sehen Sie sich das Datum und die Kreuze an. Fehlt Ihnen eine Kopie, bitten Sie um eine.

step-school-separate-yes = Stimmen Sie jedem Zweck einzeln zu
    .what = Entscheiden Sie einzeln: Klasse, Jahrbuch, Zeitung, Webseite, jedes Netzwerk, Chat und Video. Sagen Sie auch, ob der Name dabeistehen darf. Fehlt eine Zeile, schreiben Sie sie dazu.
    .why = Dann ist ein Ja zum Jahrbuch kein Ja zum Internet. Jedes Ja ist freiwillig, und weniger Menschen sehen das Bild.
    .search-for = Zweck
    .find-out = Sehen Sie Ihr Formular an. Gibt es für jeden Zweck ein eigenes Feld? Wenn nicht, fragen Sie, was nun gilt.

step-school-web-galleries = Sehen Sie Webseite und alte Galerien durch
    .what = Öffnen Sie die Webseite der Schule. Sehen Sie Galerien, Berichte und Hefte durch. Schreiben Sie auf, welche Seite Ihr Kind zeigt.
    .why = Was dort steht, sehen alle, auch Suchmaschinen. Nachsehen löscht noch nichts, doch Sie wissen dann, worum Sie bitten.
    .search-for = Galerie
    .find-out = Öffnen Sie die Webseite in Ruhe am Computer. Sehen Sie unter „Galerie“, „Aktuelles“ und „Archiv“ nach. Notieren Sie, ob Ihr Kind dort zu sehen ist.

step-school-withdraw-consent = Widerrufen Sie Ihre Einwilligung zu Fotos
    .what = Schreiben Sie der Leitung, welche Fotos weg sollen und wo sie stehen. Einen Grund brauchen Sie nicht. Bitten Sie um Antwort bis zu einem festen Tag.
    .what-protection-order = Schreiben Sie der Leitung, welche Fotos weg sollen und wo sie stehen. Nennen Sie dabei nie Ihren neuen Ort. Bei einer alten Schule fragen Sie zuerst Ihre Beratung.
    .why = Ihr Nein gilt ab dann, und Bilder im Netz sollen bald weg sein. Gedruckte Hefte und Kopien bei anderen bleiben.
    .search-for = Widerruf
    .find-out = Suchen Sie im Formular das Wort „Widerruf“. Oft steht dort, wem Sie schreiben. Steht nichts da, schreiben Sie der Leitung.

step-school-no-faces = Bitten Sie um Bilder ohne Gesicht auf offenen Seiten
    .what = Bitten Sie die Schule, Kinder dort nur von hinten oder von weit weg zu zeigen. Auch Hände oder etwas Gebasteltes sind schöne Bilder. Fragen Sie, ob die Schule dazu eine Regel hat.
    .why = Fachleute in Großbritannien rieten 2026 dazu, weil dort eine Schule mit gefälschten Bildern erpresst wurde. Ohne Gesicht lässt sich ein Bild schlechter fälschen. Kleidung und Ort bleiben zu sehen.
    .search-for = Startseite
    .find-out = Öffnen Sie die Webseite der Schule. Sehen Sie die großen Bilder an. Erkennt man dort Kinder von vorn?

step-school-social-channels = Fragen Sie, wo die Schule Bilder postet
    .what = Fragen Sie, in welchen Netzwerken Bilder stehen und wer sie postet. Sagen Sie klar, ob Ihr Kind dort zu sehen sein darf.
    .why = Ein Ja zum Foto ist noch kein Ja zum Posten. Im Netzwerk können viele das Bild sehen und kopieren.
    .search-for = Instagram
    .find-out = Suchen Sie auf der Webseite nach Links zu Netzwerken. Sehen Sie dort die letzten Bilder an. Fragen Sie die Leitung, ob es noch mehr gibt.

step-school-names = Bitten Sie um Fotos ohne Namen
    .what = Bitten Sie darum, keine Namen zu Fotos zu schreiben. Das gilt auch für Listen und für den Namen der Datei. „Unsere Klasse“ reicht als Text.
    .why = Steht der Name dabei, kann man das Bild über den Namen finden. Ohne Namen verrät es weniger, bleibt aber zu sehen.
    .search-for = Name
    .find-out = Öffnen Sie die Seite der Klasse und die Berichte. Steht der Name Ihres Kindes beim Foto? Achten Sie auch auf Schilder und Hefte im Bild.

step-school-old-galleries = Bitten Sie die Schule, alte Galerien zu löschen
    .what = Bitten Sie die Leitung, alte Bilder regelmäßig durchzusehen. Schlagen Sie eine Frist vor, etwa ein Schuljahr. Nennen Sie die Seiten, die Sie gefunden haben.
    .why = Alte Galerien braucht kaum noch jemand, offen sind sie trotzdem. Kopien in Suche und Archiv gehen nicht von selbst mit weg.
    .search-for = Archiv
    .find-out = Öffnen Sie das älteste Jahr auf der Webseite. Sind die Kinder schon groß? Fragen Sie, wann diese Bilder wegkommen.

step-school-both-parents = Klären Sie zu Hause, wer Ja zu Fotos sagt
    .what = Haben Sie beide das Sorgerecht, reden Sie mit dem anderen Elternteil. Fragen Sie auch Ihr Kind. Etwa ab 14 zählt auch sein eigenes Ja.
    .what-separation = Schreiben Sie dem anderen Elternteil kurz, worum es geht. Bitten Sie um ein Ja oder Nein zu jedem Zweck. Fragen Sie auch Ihr Kind.
    .what-protection-order = Klären Sie mit Ihrer Beratung, wer Ja sagen darf. Bis dahin sagen Sie Nein zu Bildern im Netz. Fragen Sie auch Ihr Kind.
    .why = Haben beide das Sorgerecht, braucht ein Foto im Netzwerk in Deutschland das Ja von beiden. Auch ein Nein Ihres Kindes soll zählen.
    .search-for = Unterschrift
    .find-out = Sehen Sie nach, wer das Formular unterschrieben hat. Wissen Sie, wer bei Ihnen Ja sagen darf? Fragen Sie auch Ihr Kind, was es mag.

step-school-tell-staff = Sagen Sie der Leitung, wenn kein Bild gezeigt werden darf
    .what = Sagen Sie klar Nein zu jedem Bild, das alle sehen. Fragen Sie, wer im Team davon weiß. Klären Sie auch, wie Ihr Kind trotzdem mitmacht.
    .why = Manche Kinder sollen nicht leicht zu finden sein, etwa in einer Pflegefamilie. Ein Bild kann zeigen, wo Ihr Kind ist.
    .search-for = Kontakt
    .find-out = Gibt es jemanden, der Ihr Kind nicht finden soll? Fragen Sie, was die Leitung dazu notiert hat. Fragen Sie auch, wer im Team das Nein kennt.

step-school-class-chat = Schlagen Sie im Klassenchat eine Fotoregel vor
    .what = Schreiben Sie: „Bitte erst fragen, bevor Bilder von anderen Kindern hier landen.“ Bitten Sie auch darum, nichts aus dem Chat weiterzuleiten.
    .why = Im Chat sind Bilder schnell gespeichert und weitergeschickt. Eine Regel bremst das, hält aber nicht jede Kopie auf.
    .search-for = Beschreibung
    .find-out = Lesen Sie, was oben im Chat steht. Sehen Sie die letzten Fotos an. Fragen Sie, ob es schon eine Regel gibt.

step-school-parties = Bitten Sie bei Festen: erst fragen, dann posten
    .what = Schreiben Sie es gleich auf die Einladung. Zeigen Sie andere Kinder nur mit dem Ja der Eltern. Fragen Sie bei Festen der Schule, was dort gilt.
    .why = Auf solchen Bildern sind oft auch andere Kinder. Wer einlädt, kann Fotos auch ganz verbieten.
    .search-for = Einwilligung
    .find-out = Wer hat beim letzten Fest Fotos gemacht? Fragen Sie, wo die Bilder jetzt sind. Bitten Sie ums Löschen, wenn Sie das möchten.

step-school-file-names = Prüfen Sie, wie Bilddateien der Schule heißen
    .what = Prüfen Sie bei einem Bild Ihres Kindes, ob sein Name in der Adresse steht. Lesen Sie auch den Text darunter. Bitten Sie um eine Nummer statt des Namens.
    .why = Der Name einer Datei steht oft offen im Netz, auch wenn man ihn nicht gleich sieht. Das Bild selbst bleibt mit neuem Namen stehen.
    .search-for = Dateiname
    .find-out = Öffnen Sie das Bild in einem neuen Tab. Lesen Sie die Zeile oben. Steht dort ein Name?

step-school-data-protection = Prüfen Sie, wer beim Datenschutz helfen kann
    .what = Kommt keine Antwort, prüfen Sie, wer dort für den Datenschutz da ist. Prüfen Sie dann, welches Amt in Ihrem Land hilft.
    .why = Diese Stellen können nachfragen, wenn Ihr Brief liegen bleibt. Wer das ist, ist von Land zu Land anders.
    .search-for = Datenschutz
    .find-out = Sehen Sie auf der Webseite unter „Datenschutz“ nach. Suchen Sie dort einen Namen oder eine E-Mail. Steht nichts da, fragen Sie im Büro.
