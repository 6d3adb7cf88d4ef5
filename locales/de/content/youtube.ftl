### YouTube: the place and its steps. Words in quotation marks are menu names.

place-youtube = YouTube
    .about = Neue Videos von Erwachsenen sind hier öffentlich, wenn Sie nichts anderes wählen. Dann können alle sie finden und ansehen.
    .report-how = Bitten Sie erst freundlich ums Löschen, wenn der Kontakt gut ist. Öffnen Sie sonst die Hilfe von YouTube zur Privatsphäre. Gehen Sie dort das Formular Schritt für Schritt durch. Bei sexuellen Bildern speichern Sie nichts: Gehen Sie zu „Es ist schon etwas passiert“.
    .report-who = Eltern oder wer das Kind vertritt, dürfen das tun. Andere Verwandte dürfen es nicht. Ihr Kind muss klar zu erkennen sein.
    .report-needs = Nötig ist die Adresse des Videos. Nennen Sie auch die Minute, in der Ihr Kind zu sehen ist. Hat eine KI das Bild gemacht, gibt es dafür einen eigenen Punkt.

## The three that matter most

step-youtube-visibility = Stellen Sie Videos mit Ihrem Kind auf „Privat“
    .what = Öffnen Sie YouTube Studio und dort „Inhalte“. Suchen Sie ein Video mit Ihrem Kind. Stellen Sie die „Sichtbarkeit“ auf „Privat“.
    .why = Ein privates Video sehen nur noch Sie und wen Sie einladen. Wer es schon kopiert hat, behält seine Kopie.
    .path-web = studio.youtube.com → Inhalte → Sichtbarkeit → Privat
    .search-for = Sichtbarkeit
    .find-out = Öffnen Sie im Browser studio.youtube.com. Gehen Sie zu „Inhalte“. Lesen Sie bei jedem Video, was unter „Sichtbarkeit“ steht.

step-youtube-unlisted = Machen Sie aus „Nicht gelistet“ ein „Privat“
    .what = Suchen Sie unter „Inhalte“ nach „Nicht gelistet“. Stellen Sie diese Videos auf „Privat“. Laden Sie danach nur Menschen ein, die Sie kennen.
    .why = „Nicht gelistet“ klingt privat, ist es aber nicht. Wer den Link hat, kann zusehen und ihn weitergeben. Das endet dann, doch Kopien bei anderen bleiben.
    .path-web = studio.youtube.com → Inhalte → Sichtbarkeit → Privat
    .search-for = Nicht gelistet
    .find-out = Öffnen Sie in YouTube Studio „Inhalte“. Lesen Sie bei jedem Video die „Sichtbarkeit“. Wo „Nicht gelistet“ steht, genügt ein Link zum Zusehen.

step-youtube-bulk = Ändern Sie viele alte Videos auf einmal
    .what = Prüfen Sie, ob Sie unter „Inhalte“ mehrere Videos ankreuzen können. Wählen Sie dann „Bearbeiten“ und „Sichtbarkeit“. Stellen Sie alle zusammen auf „Privat“.
    .why = So ist wohl in Minuten getan, was sonst einen Abend braucht. Was andere schon kopiert haben, holen Sie damit nicht zurück.
    .path-web = studio.youtube.com → Inhalte → Bearbeiten → Sichtbarkeit → Privat
    .search-for = Bearbeiten
    .find-out = Öffnen Sie in YouTube Studio „Inhalte“. Zählen Sie, wie viele Videos öffentlich sind. Sind es mehr als fünf, lohnt sich dieser Weg.

## Good to do next

step-youtube-revealing = Löschen Sie Videos, die viel über Ihr Kind verraten
    .what = Beginnen Sie mit Videos vom Baden oder Turnen, mit vollem Namen oder Schule. Löschen Sie diese Videos ganz. Fragen Sie größere Kinder, was noch weg soll.
    .why = Was Sie löschen, kann bei YouTube niemand mehr ansehen. Wer das Video schon kopiert hat, behält es.
    .path-web = studio.youtube.com → Inhalte → Video auswählen → Delete forever
    .search-for = Löschen
    .find-out = Sehen Sie Ihre Videos durch, die ältesten zuerst. Stellen Sie sich jedes auf einer großen Leinwand in der Stadt vor. Wäre Ihnen das recht?

step-youtube-share-privately = Laden Sie zu privaten Videos einzelne Menschen ein
    .what = Öffnen Sie bei einem privaten Video die „Sichtbarkeit“. Wählen Sie „Privat teilen“. Geben Sie die E-Mail-Adressen ein, zum Beispiel von Oma und Opa.
    .why = Der Link allein nützt Fremden dann nichts. Bis zu 50 Menschen können zusehen, brauchen dafür aber ein Google-Konto. Mitfilmen können auch sie.
    .path-web = studio.youtube.com → Inhalte → Sichtbarkeit → Privat teilen
    .search-for = Privat teilen
    .find-out = Denken Sie an Videos, deren Link Sie verschickt haben. Sehen Sie bei ihnen die „Sichtbarkeit“ nach. Bei „Nicht gelistet“ ist „Privat teilen“ die bessere Wahl.

step-youtube-upload-default = Stellen Sie neue Videos von Anfang an auf „Privat“
    .what = Öffnen Sie die Einstellungen. Prüfen Sie, ob es dort „Standardeinstellungen für Uploads“ gibt. Wählen Sie bei „Sichtbarkeit“ den Punkt „Privat“.
    .why = Sonst ist auch Ihr nächstes Video gleich öffentlich. Alte Videos ändern sich dadurch wohl nicht.
    .path-web = studio.youtube.com → Einstellungen → Standardeinstellungen für Uploads → Sichtbarkeit → Privat
    .search-for = Uploads
    .find-out = Denken Sie an Ihr letztes Video. Haben Sie gewählt, wer es sehen darf? Wenn nicht, ist es vermutlich öffentlich.

step-youtube-comments = Schalten Sie Kommentare bei Videos mit Kind aus
    .what = Öffnen Sie in YouTube Studio die Einstellungen und dort „Community“. Suchen Sie „Kommentare“. Schalten Sie sie aus oder lesen Sie jeden, bevor er erscheint.
    .why = Fremde schreiben manchmal auch unter harmlose Clips etwas Sexuelles. Das hört dann auf, doch ansehen können sie das Video weiter.
    .path-web = studio.youtube.com → Einstellungen → Community → Kommentare
    .search-for = Kommentare
    .find-out = Öffnen Sie ein Video mit Ihrem Kind. Sehen Sie darunter nach. Können Fremde dort etwas schreiben?

step-youtube-channel-picture = Nehmen Sie Ihr Kind aus Bild und Namen des Kanals
    .what = Prüfen Sie, ob Ihr Kind im Profilbild oder im Banner zu sehen ist. Nehmen Sie dann ein anderes Bild. Lassen Sie seinen Namen auch im Kanal weg.
    .why = Bild und Namen des Kanals sehen wohl immer alle, auch wenn jedes Video privat ist. Die Videos selbst ändern sich dadurch nicht.
    .path-web = studio.youtube.com → Anpassung
    .search-for = Anpassung
    .find-out = Öffnen Sie Ihren Kanal. Sehen Sie Bild, Banner und Namen an. Erfahren Fremde daraus etwas über Ihr Kind?

step-youtube-details = Streichen Sie Ort und Namen bei alten Videos
    .what = Prüfen Sie, ob bei alten Videos ein „Videostandort“ steht. Leeren Sie das Feld. Streichen Sie Namen, Schule und Verein aus Titel, Text und Tags.
    .why = Mit solchen Wörtern finden Fremde ein Kind leichter. Was man im Video sieht und hört, bleibt darin.
    .path-web = studio.youtube.com → Inhalte → Video → Details → Videostandort
    .search-for = Videostandort
    .find-out = Lesen Sie die Titel Ihrer Videos von oben nach unten. Öffnen Sie dann drei davon. Steht dort ein Name, ein Ort oder ein Verein?

step-youtube-playlists = Stellen Sie auch Ihre Playlists auf „Privat“
    .what = Prüfen Sie, ob Fremde Ihre Playlists sehen können. Stellen Sie jede auf „Privat“. Denken Sie auch an alte Listen und an Videos, die Sie mochten.
    .why = Schon ein Titel wie „Emma Turnen“ verrät etwas. Die Videos in der Liste stellen Sie trotzdem extra auf „Privat“.
    .path-web = studio.youtube.com → Playlists → Sichtbarkeit → Privat
    .search-for = Playlists
    .find-out = Öffnen Sie in YouTube Studio „Playlists“. Lesen Sie jeden Titel. Steht dort der Name Ihres Kindes?

step-youtube-old-channels = Suchen Sie nach alten Kanälen
    .what = Prüfen Sie, ob zu Ihrem Konto noch andere Kanäle gehören. Stellen Sie auch dort alle Videos auf „Privat“. Löschen Sie, was niemand mehr braucht.
    .why = An alte Kanäle denkt oft keiner mehr, doch ihre Videos bleiben online. Kopien, die andere gemacht haben, bleiben auch danach.
    .search-for = Kanal
    .find-out = Denken Sie an frühere Namen und alte E-Mail-Adressen. Suchen Sie auf YouTube danach. Finden Sie einen Kanal, ist er noch da.

step-youtube-teen-channel = Sehen Sie sich gemeinsam den Kanal Ihres Kindes an
    .what = Fragen Sie Ihr Kind, ob es Ihnen den Kanal zeigt. Sehen Sie zusammen nach, was öffentlich ist. Ihr Kind entscheidet mit, was privat wird.
    .why = Mit 13 bis 17 Jahren sind neue Videos erst einmal privat, doch das lässt sich ändern. Allein live gehen darf man ab 16. Kopien bei anderen bleiben.
    .path-web = studio.youtube.com → Inhalte → Sichtbarkeit → Privat
    .search-for = Sichtbarkeit
    .find-out = Fragen Sie Ihr Kind, ob es schon Videos gepostet hat. Öffnen Sie den Kanal gemeinsam. Ist dort ein Video öffentlich?

step-youtube-others = Lassen Sie Videos löschen, die andere gepostet haben
    .what = Schreiben Sie der Person freundlich, wenn der Kontakt gut ist. Bleibt das Video, füllen Sie das Formular zur Privatsphäre aus. Nennen Sie die Minute, in der Ihr Kind zu sehen ist.
    .what-protection-order = Schreiben Sie der Person nicht. Fragen Sie zuerst Ihre Beratung oder Ihren Anwalt. Das Formular zur Privatsphäre füllen Sie erst danach aus.
    .why = Videos auf fremden Kanälen können Sie nicht selbst löschen. YouTube prüft jeden Fall und lehnt manches ab. Kopien an anderen Orten bleiben.
    .search-for = Privatsphäre
    .find-out = Denken Sie an Verwandte, Freunde, Schule und Verein. Suchen Sie auf deren Kanälen nach Ihrem Kind. Schreiben Sie nur auf, wo das Video steht.

## For those who want more

step-youtube-remix = Lassen Sie keine Ausschnitte für Shorts zu
    .what = Prüfen Sie, ob es bei Ihren Videos „Shorts-Remix zulassen“ gibt. Erlauben Sie niemandem, Bild oder Ton zu übernehmen.
    .why = Sonst können andere Stücke Ihres Videos in eigene Shorts setzen. Was es davon schon gibt, verschwindet wohl nicht.
    .path-web = studio.youtube.com → Inhalte → Video → Show more → Shorts-Remix zulassen
    .search-for = Remix
    .find-out = Öffnen Sie ein öffentliches Video mit Kind. Gehen Sie den Weg bis zum letzten Punkt. Lesen Sie, was dort erlaubt ist.

step-youtube-embedding = Schalten Sie das Einbetten auf anderen Seiten aus
    .what = Prüfen Sie, ob bei Ihren Videos „Einbetten zulassen“ an ist. Schalten Sie es bei Videos mit Kind aus.
    .why = Fremde Seiten können das Video dann wohl nicht mehr bei sich zeigen. Auf YouTube selbst bleibt es so sichtbar wie vorher.
    .path-web = studio.youtube.com → Inhalte → Video → Show more → Einbetten zulassen
    .search-for = Einbetten
    .find-out = Öffnen Sie ein Video mit Kind in YouTube Studio. Gehen Sie den Weg bis zum letzten Punkt. Ist dort ein Haken?

step-youtube-third-party = Lassen Sie fremde KI nicht mit Ihren Videos lernen
    .what = Öffnen Sie in YouTube Studio die Einstellungen. Suchen Sie „Training durch Drittanbieter“. Ist dort ein Haken, nehmen Sie ihn weg.
    .why = Am Anfang ist das aus, und es geht nur um öffentliche Videos. Google selbst darf sie trotzdem nutzen, um seine KI besser zu machen.
    .path-web = studio.youtube.com → Einstellungen → Channel → Advanced settings → Training durch Drittanbieter
    .search-for = Drittanbieter
    .find-out = Gehen Sie den Weg bis zum letzten Punkt. Sehen Sie nach, ob dort ein Haken ist. Ohne Haken ist nichts zu tun.

step-youtube-connected-apps = Nehmen Sie fremden Apps den Zugriff auf Ihren Kanal
    .what = Prüfen Sie, ob andere Apps oder Leute in Ihren Kanal können. Sehen Sie im Google-Konto und in YouTube Studio nach. Entfernen Sie, was Sie nicht mehr brauchen.
    .why = Wer Zugriff hat, sieht vielleicht auch private Videos. Was eine App schon geladen hat, bleibt bei ihr.
    .path-web = studio.youtube.com → Einstellungen → Permissions
    .search-for = Permissions
    .find-out = Öffnen Sie die Liste der verbundenen Apps. Lesen Sie jeden Namen. Wissen Sie noch, wozu Sie die App brauchten?
