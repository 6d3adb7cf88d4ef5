### Verein und Gruppe: der Ort und seine Schritte

place-club = Verein und Gruppe
    .also = Sportverein, Fußball, Turnen, Chor, Kirche, Pfarrei
    .about = Vereine zeigen gern, was die Kinder können: im Netz, im Chat, beim Turnier. Oft sehen das auch Fremde.
    .report-how = Fragen Sie zuerst freundlich, wer das Bild gepostet hat. Schreiben Sie dann dem Vorstand: welches Bild, wo, bis wann. Widerrufen Sie dabei Ihr Ja zu den Fotos. Bleibt es stehen, melden Sie es beim Netzwerk.
    .report-who = Fragen dürfen die Eltern. Größere Kinder dürfen auch selbst im Team fragen.
    .report-needs = Sagen Sie, welches Bild es ist und wo es steht. Der Link zur Seite hilft dabei.

step-club-website = Sehen Sie die Webseite des Vereins durch
    .what = Öffnen Sie die Seite von Verein und Gruppe. Sehen Sie Berichte, Galerien und alte Hefte an. Notieren Sie jede Seite, die Ihr Kind zeigt.
    .why = Was dort steht, sehen alle. Eine Recherche fand 2021 auch ein Bild von so einer Seite in fremden Händen. Kopien bleiben auch nach dem Löschen.
    .search-for = Galerie
    .find-out = Öffnen Sie die Webseite am Computer. Sehen Sie unter „Jugend“, „Berichte“ und „Archiv“ nach. Ist Ihr Kind dort zu erkennen?

step-club-consent = Klären Sie mit dem Verein, welche Fotos gehen
    .what = Fragen Sie, wozu Sie beim Eintritt Ja gesagt haben. Sagen Sie einzeln Ja oder Nein: Webseite, Netzwerk, Zeitung, Aushang. Schreiben Sie es kurz per E-Mail.
    .why = Ein Ja zum Foto ist noch kein Ja zum Posten. Ihr Nein gilt ab dann; Kopien bei anderen bleiben.
    .search-for = Antrag
    .find-out = Suchen Sie den Antrag von damals heraus. Lesen Sie, was dort zu Fotos steht. Fragen Sie sonst den Vorstand.

step-club-line-ups = Prüfen Sie, ob Listen den vollen Namen zeigen
    .what = Prüfen Sie Aufstellung, Startliste und Bericht auf den Namen Ihres Kindes. Bitten Sie, nur den Vornamen zu zeigen. Unter Fotos soll gar kein Name stehen.
    .why = Ein voller Name macht ein Bild leicht zu finden. Ohne Namen ist es noch zu sehen, verrät aber weniger.
    .search-for = Mannschaft
    .find-out = Öffnen Sie die Seite des Teams. Lesen Sie die letzte Aufstellung. Steht dort der volle Name neben einem Bild?

step-club-social-pages = Fragen Sie, wo der Verein Bilder postet
    .what = Fragen Sie, in welchen Netzwerken Bilder stehen und wer sie postet. Sagen Sie klar, ob Ihr Kind dort zu sehen sein darf. Ein Bild von hinten geht oft auch.
    .why = Im Netzwerk können viele das Bild sehen und kopieren. Ihr Nein hilft bei neuen Bildern, alte müssen Sie nennen.
    .search-for = Instagram
    .find-out = Suchen Sie auf der Webseite nach Links zu Netzwerken. Sehen Sie dort die letzten Bilder an. Fragen Sie, ob es noch mehr gibt.

step-club-tournaments = Fragen Sie vor Turnieren, wohin die Bilder gehen
    .what = Fragen Sie vor dem Termin, wer Fotos und Videos macht. Fragen Sie auch, wo sie später stehen. Sagen Sie gleich, was für Ihr Kind gilt.
    .why = Vorher fragen ist leichter, als Bilder später zu suchen. Zuschauer mit Handy erreicht Ihre Bitte nicht.
    .search-for = Turnier
    .find-out = Lesen Sie die Einladung zum Turnier. Steht dort etwas zu Bildern? Wenn nicht, fragen Sie im Team nach.

step-club-livestreams = Prüfen Sie, ob Spiele live zu sehen sind
    .what = Prüfen Sie, ob der Verein Spiele live zeigt oder Ergebnisse mit Namen postet. Fragen Sie, wer zusehen kann. Bitten Sie um Ergebnisse ohne Kindernamen.
    .why = Live sieht man, wo Ihr Kind gerade ist und wann es wieder spielt. Was schon gesendet ist, kann jemand gespeichert haben.
    .search-for = Live
    .find-out = Suchen Sie auf der Seite nach „Live“ und „Video“. Fragen Sie das Team, wo Spiele gezeigt werden. Sehen Sie nach, ob alte Videos offen sind.

step-club-team-chat = Schlagen Sie im Team-Chat eine Fotoregel vor
    .what = Schreiben Sie: „Bitte erst fragen, dann Bilder schicken.“ Bitten Sie auch, nichts aus dem Chat weiterzuleiten. Fragen Sie, wer alles mitliest.
    .why = Im Chat sind Bilder schnell gespeichert und weitergeschickt. Eine Regel bremst das, hält aber nicht jede Kopie auf.
    .search-for = Beschreibung
    .find-out = Lesen Sie, was oben im Chat steht. Sehen Sie die letzten Fotos an. Kennen Sie alle, die mitlesen?

step-club-photographers = Fragen Sie, wer im Verein Fotos macht
    .what = Fragen Sie, wer beim Training und bei Spielen Fotos macht. Klären Sie, auf welchem Handy sie liegen. Sagen Sie freundlich, was Sie möchten.
    .why = Oft machen Trainer und Eltern Fotos, und jeder hat seine eigene Sammlung. Ein Gespräch hilft, löscht aber keine alten Bilder.
    .search-for = Fotos
    .find-out = Sehen Sie beim nächsten Spiel, wer Fotos macht. Fragen Sie, wohin die Bilder kommen. Fragen Sie auch nach den alten.

step-club-federation = Prüfen Sie die Seiten des Verbands
    .what = Prüfen Sie, ob der Verband Namen, Bilder oder Ergebnisse zeigt. Fragen Sie im Verein, wie man das ausblendet. Schreiben Sie sonst dem Verband.
    .why = Solche Seiten vergisst man leicht, weil der Verein sie nicht selbst führt. Was in Suche oder Archiv steht, bleibt noch eine Weile.
    .search-for = Verband
    .find-out = Suchen Sie nach Verein, Sport und Vornamen. Öffnen Sie die Treffer vom Verband. Notieren Sie, was dort steht.
