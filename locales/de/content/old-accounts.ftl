### Alte Konten: der Ort und seine Schritte

place-old-accounts = Alte Konten
    .also = vergessen, StudiVZ, altes Profil, Konto löschen
    .about = Alte Konten vergisst man, doch die Bilder darin können noch da sein. Oft waren sie früher für alle offen.
    .report-how = Schreiben Sie freundlich dem Menschen, dem das alte Konto gehört. Bitten Sie, das Bild oder das Konto zu löschen. Hilft das nicht, prüfen Sie, ob man das Bild dort melden kann.
    .report-who = Fragen dürfen die Eltern, größere Kinder auch selbst. Schreiben Sie niemandem, der Ihren Ort nicht kennen soll.
    .report-needs = Schreiben Sie auf, welches Bild es ist und wo es steht. Der Name des Kontos hilft dabei.

step-old-accounts-mail = Suchen Sie in alten E-Mails nach Ihren Konten
    .what = Prüfen Sie alle Postfächer, auch ganz alte. Suchen Sie nach „Bestätigen“, „Registrierung“ und „Passwort“. Schreiben Sie jeden Dienst auf, der Fotos haben kann.
    .why = Fast jeder Dienst schickt am Anfang eine E-Mail. Die Liste löscht noch nichts, sie zeigt nur, wo Sie nachsehen können.
    .search-for = Bestätigen
    .find-out = Öffnen Sie Ihr ältestes Postfach. Suchen Sie nach „Registrierung“. Steht dort ein Name, den Sie vergessen haben?

step-old-accounts-passwords = Prüfen Sie die Liste Ihrer Passwörter
    .what = Prüfen Sie, ob Handy oder Browser Ihre Passwörter gespeichert hat. Lesen Sie die Liste durch. Notieren Sie alte Dienste mit Fotos.
    .why = Die Liste zeigt oft Konten, an die niemand mehr denkt. An den Bildern ändert sich erst etwas, wenn Sie dort löschen.
    .search-for = Passwörter
    .find-out = Öffnen Sie die Einstellungen von Handy oder Browser. Suchen Sie nach „Passwörter“. Finden Sie Dienste, die Sie nicht mehr nutzen?

step-old-accounts-delete = Löschen Sie das Konto, nicht nur die App
    .what = Prüfen Sie im Konto, ob es „Konto löschen“ gibt. Sichern Sie Ihre Bilder, bevor Sie es nutzen. Kommen Sie nicht hinein, setzen Sie ein neues Passwort.
    .why = Ist nur die App weg, bleiben die Bilder dort meist stehen. Auch eine Pause löscht wohl nichts, und Kopien bei anderen bleiben.
    .search-for = Konto löschen
    .find-out = Versuchen Sie, sich im Browser anzumelden. Klappt es, ist das Konto noch da. Sehen Sie nach, welche Bilder darin liegen.

step-old-accounts-log-in = Prüfen Sie, wo Sie sich mit Google oder Apple anmelden
    .what = Prüfen Sie in Ihrem Konto die Liste der Apps mit Anmeldung. Das geht wohl bei Google, Facebook und Apple. Schreiben Sie Dienste mit Fotos auf.
    .why = Für solche Dienste gibt es kein eigenes Passwort, darum vergisst man sie leicht. Wer sie aus der Liste nimmt, löscht dort noch kein Bild.
    .search-for = Anmelden
    .find-out = Öffnen Sie Ihr Konto bei Google, Facebook oder Apple. Suchen Sie nach „Anmelden“ und „Apps“. Lesen Sie die Namen in der Liste.

step-old-accounts-store = Prüfen Sie, welche Apps Sie früher hatten
    .what = Prüfen Sie im Store die Liste aller Apps, die Sie je geladen haben. Achten Sie auf Foto-Apps, Netzwerke und Baby-Apps. Notieren Sie, wo Sie ein Konto hatten.
    .why = Auch eine App von damals kann noch Bilder haben. Die Liste hilft nur beim Erinnern, mehr ändert sie nicht.
    .search-for = Meine Apps
    .find-out = Öffnen Sie den Store auf dem Handy. Suchen Sie nach „Käufe“ oder „Apps verwalten“. Blättern Sie bis zu den ältesten.

step-old-accounts-names = Prüfen Sie Netzwerke aus der Babyzeit
    .what = Prüfen Sie, wo Sie in den ersten Jahren Ihres Kindes waren. Denken Sie an Foren, Baby-Treffs und alte Netzwerke. Fragen Sie auch Freunde von damals.
    .what-protection-order = Prüfen Sie, wo Sie in den ersten Jahren Ihres Kindes waren. Denken Sie an Foren, Baby-Treffs und alte Netzwerke. Fragen Sie niemanden, der Ihren Ort nicht kennen soll.
    .why = Manche Seiten gibt es nicht mehr, andere zeigen alte Bilder noch heute. Die Liste hilft beim Erinnern, sie löscht noch nichts.
    .search-for = Forum
    .find-out = Nehmen Sie ein Blatt und schreiben Sie die Jahre auf. Notieren Sie zu jedem Jahr, was Sie genutzt haben. Wo standen damals Bilder?

step-old-accounts-photo-sites = Sehen Sie alte Fotoseiten durch
    .what = Melden Sie sich bei alten Fotoseiten an. Sehen Sie nach, welche Alben offen sind. Löschen Sie Bilder Ihres Kindes oder stellen Sie sie auf privat.
    .why = Forscher fanden in einer Sammlung für KI auch Kinderbilder von Blogs und Fotoseiten. Was dort kopiert wurde, holt das Löschen nicht zurück.
    .search-for = Alben
    .find-out = Wo haben Sie früher Bilder gezeigt? Öffnen Sie ein altes Album in einem privaten Fenster. Sehen Sie Bilder, ist es offen.

step-old-accounts-connected-apps = Prüfen Sie, welche Apps an Ihre Konten dürfen
    .what = Prüfen Sie in jedem Konto die Liste der verbundenen Apps. Entfernen Sie, was Sie nicht mehr kennen. Das gilt vor allem für Apps, die Fotos lesen.
    .why = Eine alte App kann vielleicht noch neue Bilder holen. Was sie schon hat, bleibt bei ihr.
    .search-for = Apps
    .find-out = Öffnen Sie die Einstellungen eines Kontos. Suchen Sie nach „Apps“ oder „Verbunden“. Kennen Sie jeden Namen dort?
