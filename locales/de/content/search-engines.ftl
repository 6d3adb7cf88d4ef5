### Suchmaschinen: der Ort und seine Schritte

place-search-engines = Suchmaschinen
    .also = Google, Bing, googeln, Bildersuche
    .about = Eine Suchmaschine zeigt allen, was auf offenen Seiten steht, manchmal auch ein Bild Ihres Kindes. Manches davon lässt sich ausblenden.
    .report-how = Bitten Sie zuerst die Webseite, das Bild zu löschen. Öffnen Sie dann die Seite von Google zu Bildern von Kindern. Füllen Sie dort das Formular aus. Für Bing gibt es ein eigenes Formular.
    .report-who = Fragen dürfen die Eltern, wer das Kind vertritt, und das Kind selbst. Es muss beim Antrag noch unter 18 sein.
    .report-needs = Sie brauchen die Links zu Bild und Treffern und die Wörter der Suche. Ist das Bild sexuell, speichern Sie nichts und gehen Sie zu „Es ist schon etwas passiert“.

step-search-engines-look-name = Suchen Sie nach Vorname und Wohnort Ihres Kindes
    .what = Öffnen Sie im Browser über die drei Punkte einen privaten Tab. Tippen Sie dort Vorname und Wohnort ein. Nehmen Sie nur Wörter, die schon öffentlich sind. Laden Sie kein Bild hoch.
    .what-protection-order = Öffnen Sie im Browser über die drei Punkte einen privaten Tab. Tippen Sie Vorname und alten Wohnort ein, nie den neuen. Laden Sie kein Bild hoch.
    .why = So sehen Sie, was andere mit zwei Wörtern finden. Die Suchmaschine liest mit, darum sind wenige Wörter besser.
    .search-for = privat
    .find-out = Tippen Sie Vorname und einen Ort ein, der schon öffentlich ist. Sehen Sie die Treffer und die Bilder an. Notieren Sie jede Seite, die Ihr Kind zeigt.

step-search-engines-source-first = Bitten Sie zuerst die Webseite, das Bild zu löschen
    .what = Finden Sie heraus, wem die Seite gehört, und schreiben Sie dorthin. Nennen Sie den Link zur Seite und zum Bild. Bitten Sie um Antwort bis zu einem festen Tag.
    .what-protection-order = Finden Sie heraus, wem die Seite gehört. Schreiben Sie nur, wenn dort niemand Ihr Kind sucht. Nennen Sie den Link, aber nie Ihren neuen Ort.
    .why = Die Suche zeigt ein Bild meist so lange, wie es auf der Seite steht. Für Bilder von Kindern macht Google eine Ausnahme.
    .search-for = Impressum
    .find-out = Öffnen Sie die Seite mit dem Bild. Suchen Sie unten nach „Impressum“ oder „Kontakt“. Dort steht oft, wem die Seite gehört.

step-search-engines-google-minors = Bitten Sie Google, Bilder Ihres Kindes auszublenden
    .also = aus Google löschen, bei Google entfernen, Bild aus der Suche
    .what = Öffnen Sie die Seite von Google zu Bildern von Kindern. Geben Sie den Link zum Bild an, nicht nur den zur Seite. Das geht, solange Ihr Kind unter 18 ist.
    .what-foster-care = Klären Sie zuerst, wer Ihr Kind vertritt: Sie, das Jugendamt oder ein Vormund. Öffnen Sie dann die Seite von Google zu Bildern von Kindern. Geben Sie den Link zum Bild an, nicht nur den zur Seite.
    .why = Sie müssen keinen Schaden nachweisen, doch bei Nachrichten kann Google Nein sagen. Das Bild verschwindet nur aus der Suche, auf der Seite bleibt es.
    .path-web = Google Bilder → Bild → ⋮ → Ergebnis entfernen
    .search-for = entfernen
    .find-out = Tippen Sie in der Bildersuche Vorname und einen Ort ein, der schon öffentlich ist. Sehen Sie die ersten Reihen durch. Ist Ihr Kind dort zu sehen, lohnt sich dieser Schritt.

step-search-engines-own-profile = Nehmen Sie Ihre Profile aus den Suchmaschinen
    .what = Öffnen Sie in jedem Netzwerk die Einstellungen. Suchen Sie dort nach „Suchmaschine“. Gibt es den Schalter, stellen Sie ihn auf „Nein“ oder „Aus“.
    .why = Dann führt die Suche nicht mehr zu Ihrem Profil. Alte Treffer verschwinden erst nach und nach.
    .search-for = Suchmaschine
    .find-out = Suchen Sie Ihren Namen in einem privaten Fenster. Steht Ihr Profil in der Liste? Dann ist der Schalter wohl noch an.

step-search-engines-captions = Nehmen Sie den Namen aus Texten zu Fotos
    .what = Lesen Sie die Texte zu Ihren Fotos, die alle sehen. Löschen Sie dort Name, Alter und Schule. Sehen Sie auch bei Alben, Hashtags und Dateinamen nach.
    .why = Steht ein Name beim Bild, kann man es mit Wörtern finden. Ohne Namen ist es noch da, aber schwerer zu finden.
    .search-for = Bearbeiten
    .find-out = Suchen Sie in Ihrem Profil nach dem Vornamen. Lesen Sie die Texte zu den letzten Fotos. Sehen Sie auch die Namen der Alben an.

step-search-engines-outdated = Melden Sie Google, wenn ein Bild schon weg ist
    .what = Ist das Bild auf der Seite weg, suchen Sie noch einmal danach. Zeigt Google es noch, nehmen Sie das „Tool zum Aktualisieren veralteter Inhalte“. Fügen Sie dort den Link ein.
    .why = Die Suche zeigt ein Bild manchmal noch, wenn es schon gelöscht ist. Mit dem Tool bitten Sie Google, neu nachzusehen.
    .search-for = veraltet
    .find-out = Öffnen Sie den alten Treffer in der Suche. Ist das Bild auf der Seite noch da? Ist es weg, passt dieser Schritt.

step-search-engines-old-accounts = Suchen Sie alte Konten, Blogs und Anzeigen
    .what = Suchen Sie Ihren Namen und alte Nutzernamen. Denken Sie auch an Blogs, Fotobücher und Anzeigen. Löschen Sie dort zuerst die Bilder, dann das Konto.
    .why = Früher war vieles von Anfang an für alle offen. Wer nur die App vom Handy nimmt, löscht damit kein Bild.
    .search-for = Willkommen
    .find-out = Suchen Sie in Ihren alten E-Mails nach „Willkommen“. So fallen Ihnen alte Konten wieder ein. Notieren Sie, wo noch Fotos sein können.

step-search-engines-words-only = Suchen Sie nur mit Wörtern, nie mit einem Kinderbild
    .what = Laden Sie kein Bild Ihres Kindes in eine Bildersuche hoch. Nutzen Sie auch keine Suche nach Gesichtern.
    .why = Sonst hat noch eine Firma das Bild. Wörter reichen oft, um offene Seiten zu finden.
    .search-for = Bildersuche
    .find-out = Fragen Sie zu Hause, wer schon mit einem Bild gesucht hat. Fragen Sie, auf welcher Seite das war. Bitten Sie alle, nur noch Wörter zu nutzen.

step-search-engines-site-search = Prüfen Sie, was Schule und Verein von Ihrem Kind zeigen
    .what = Tippen Sie „site:“ und gleich dahinter die Adresse der Schule ein. Setzen Sie den Vornamen dazu. Prüfen Sie so auch Verein und Zeitung.
    .what-protection-order = Öffnen Sie die Seite der Schule selbst und sehen Sie dort nach. Tippen Sie Vorname und neue Schule nicht zusammen in eine Suche. Bei alten Orten hilft „site:“ mit der Adresse.
    .why = Dann sehen Sie nur Treffer von dieser einen Seite. Steht der Name nicht dabei, kann das Bild trotzdem dort sein.
    .search-for = site:
    .find-out = Öffnen Sie die Seite der Schule und merken Sie sich die Adresse. Suchen Sie dann mit „site:“ danach. Notieren Sie jede Seite, die Ihr Kind zeigt.

step-search-engines-before-18 = Bitten Sie Google vor dem 18. Geburtstag
    .what = Suchen Sie mit Ihrem Kind nach seinem Namen. Fragen Sie, welche Bilder weg sollen. Füllen Sie das Formular von Google zusammen aus, bevor es 18 wird.
    .why = Google blendet Bilder von Kindern nur aus, wenn der Mensch beim Antrag noch unter 18 ist. Auf der Webseite selbst bleibt das Bild.
    .search-for = entfernen
    .find-out = Fragen Sie Ihr Kind, ob es sich schon gesucht hat. Sehen Sie die Bilder zusammen an. Stört keines davon Ihr Kind, ist hier nichts zu tun.

step-search-engines-bing = Fragen Sie bei Bing, ob ein Treffer weg kann
    .what = Bing hat ein Formular für Menschen in Europa. Sie geben Name, Land, Nachweis und den Link an. Für ein Kind machen das die Eltern.
    .why = Was bei Google weg ist, kann bei Bing noch stehen. Auf der Seite selbst ändert sich nichts.
    .search-for = Bing
    .find-out = Öffnen Sie Bing in einem privaten Fenster. Tippen Sie Vorname und einen Ort ein, der schon öffentlich ist. Sehen Sie die Treffer und die Bilder an.

step-search-engines-google-name = Prüfen Sie, ob Google Treffer zum Namen ausblendet
    .what = Prüfen Sie, ob Google in Ihrem Land dafür ein Formular hat. Es heißt oft „Recht auf Vergessenwerden“. Sie brauchen den Link zu jedem Treffer.
    .why = Manche Treffer zeigen kein Bild, aber Name, Ort oder Verein. Ein Antrag kann sie vielleicht aus der Suche zum Namen nehmen.
    .search-for = Vergessenwerden
    .find-out = Suchen Sie den Namen so, wie er schon im Netz steht. Lesen Sie die erste Seite mit Treffern. Notieren Sie, was Sie dort stört.

step-search-engines-results-about-you = Prüfen Sie, ob es „Ergebnisse zu mir“ für Sie gibt
    .what = Prüfen Sie in Ihrem Google-Konto, ob Sie „Ergebnisse zu mir“ finden. Nutzen Sie es für Ihren eigenen Namen, nicht für Ihr Kind.
    .why = Es kann melden, wenn Ihr Name, Ihre Nummer oder Adresse in der Suche steht. Diese Angaben können auch zu Ihrem Kind führen.
    .search-for = Ergebnisse
    .find-out = Melden Sie sich bei Google an. Suchen Sie im Konto nach „Ergebnisse zu mir“. Finden Sie nichts, gibt es das bei Ihnen wohl nicht.

step-search-engines-alert = Prüfen Sie, ob Sie E-Mails zu neuen Treffern wollen
    .what = Prüfen Sie, ob Google Alerts zu Ihnen passt. Google schickt Ihnen damit E-Mails zu neuen Treffern. Nehmen Sie lieber Verein und Ort als den vollen Namen.
    .why = So sehen Sie neue Seiten vielleicht früher. Google weiß dann aber auch, welche Wörter Ihnen wichtig sind.
    .search-for = Alerts
    .find-out = Suchen Sie in Ihren E-Mails nach „Google Alerts“. Sehen Sie nach, welche Wörter dort stehen. Löschen Sie, was Sie nicht mehr brauchen.

step-search-engines-other-engines = Prüfen Sie auch andere Suchmaschinen
    .what = Suchen Sie bei DuckDuckGo, Ecosia oder Startpage mit den gleichen Wörtern. Prüfen Sie, ob dort noch ein Treffer steht. Melden Sie ihn bei Google oder Bing.
    .why = Diese Dienste zeigen wohl, was Google und Bing finden, darum hilft das Melden dort. Auf der Seite selbst ändert sich nichts.
    .search-for = Suchmaschine
    .find-out = Öffnen Sie eine dieser Suchmaschinen. Tippen Sie die gleichen Wörter ein wie bei Google. Sehen Sie die ersten Treffer an.
