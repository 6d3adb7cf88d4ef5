### Google Photos: the place and its steps

place-google-photos = Google Fotos
    .about = Ihre Bilder sehen hier zuerst nur Sie. Erst geteilte Alben und Links zeigen sie anderen.
    .report-how = Bitten Sie zuerst freundlich, Ihr Kind aus dem Album zu nehmen. Hilft das nicht, öffnen Sie das Album und tippen Sie auf „⋯“. Prüfen Sie, ob es dort „Missbrauch melden“ gibt. Prüfen Sie sonst, ob Google ein Formular für Rechtliches hat.
    .report-who = Bitten können Sie als Eltern oder Ihr Kind selbst. Prüfen Sie im Formular, wer für ein Kind melden darf.
    .report-needs = Sie brauchen den Link zum Album oder zum Bild. Ist das Bild sexuell, speichern Sie nichts und gehen Sie zu „Es ist schon etwas passiert“.

step-google-photos-link-sharing = Schalten Sie die Linkfreigabe Ihrer Alben aus
    .what = Gehen Sie Ihre geteilten Alben durch. Schalten Sie „Linkfreigabe“ aus, manchmal heißt sie „Link freigeben“. Laden Sie die Familie lieber über ihr Konto ein.
    .why = Wer den Link hat, sieht das Album ohne Konto und kann den Link weitergeben. Kopien, die es schon gibt, bleiben.
    .path-ios = Geteiltes Album → ⋯ → Optionen → Linkfreigabe
    .path-android = Geteiltes Album → ⋯ → Optionen → Linkfreigabe
    .path-web = Geteiltes Album → ⋯ → Optionen → Linkfreigabe
    .search-for = Linkfreigabe
    .find-out = Öffnen Sie ein Album, das Sie geteilt haben. Tippen Sie auf die drei Punkte und dann auf „Optionen“. Dort sehen Sie, ob der Link an oder aus ist.

step-google-photos-partner-sharing = Prüfen Sie Ihre Partnerfreigabe
    .what = Sehen Sie nach, ob ein anderes Konto Ihre Bilder von selbst bekommt. Begrenzen Sie das auf Bilder ab einem Datum oder von einzelnen Menschen. Oder beenden Sie die Freigabe.
    .what-protection-order = Gibt es Drohungen, holen Sie sich zuerst Rat. Sehen Sie dann nach, ob ein anderes Konto Ihre Bilder von selbst bekommt. Beenden Sie die Freigabe. Die andere Person kann das merken.
    .why = Sonst gehen neue Bilder von selbst an dieses Konto, auch nach einer Trennung. Was dort schon gespeichert ist, bleibt dort.
    .path-ios = Einstellungen → Sharing → Partnerfreigabe
    .path-android = Einstellungen → Sharing → Partnerfreigabe
    .search-for = Partnerfreigabe
    .find-out = Öffnen Sie in Google Fotos die Einstellungen. Suchen Sie dort nach dem Wort „Partner“. Steht da ein Name, bekommt dieser Mensch Bilder von Ihnen.

step-google-photos-album-people = Entfernen Sie, wer ein Album nicht mehr sehen soll
    .what = Sehen Sie in jedem Album nach, wer dabei ist. Schalten Sie zuerst den Link aus. Entfernen Sie dann alle, die nicht mehr dazugehören.
    .what-separation = Sehen Sie in jedem Album nach, wer dabei ist. Klären Sie mit dem anderen Elternteil, wer Bilder des Kindes sieht. Schalten Sie den Link aus und entfernen Sie den Rest.
    .what-protection-order = Gibt es Drohungen, holen Sie sich zuerst Rat. Sehen Sie dann in jedem Album nach, wer dabei ist. Schalten Sie den Link aus und entfernen Sie, wer nichts sehen soll.
    .why = Ein altes Album bleibt offen, bis Sie etwas ändern. Ist der Link noch an, hilft das Entfernen nicht.
    .path-ios = Geteiltes Album → ⋯ → Optionen
    .path-android = Geteiltes Album → ⋯ → Optionen
    .path-web = Geteiltes Album → ⋯ → Optionen
    .search-for = Optionen
    .find-out = Öffnen Sie ein Album, das Sie geteilt haben. Tippen Sie auf die drei Punkte und dann auf „Optionen“. Lesen Sie dort, wer dabei ist.

step-google-photos-shared-overview = Prüfen Sie die Liste aller geteilten Alben
    .what = Öffnen Sie am Computer photos.google.com/sharing. Gehen Sie Album für Album durch. Löschen oder schließen Sie, was niemand mehr braucht.
    .why = Alte Alben und Links sind schnell vergessen und bleiben doch offen. Prüfen Sie auch, ob einzeln gesendete Bilder dort stehen.
    .path-web = photos.google.com/sharing → Album öffnen → Optionen
    .search-for = Teilen
    .find-out = Öffnen Sie am Computer photos.google.com/sharing. Sehen Sie die Liste an. Ist sie leer, ist hier nichts zu tun.

step-google-photos-auto-add = Prüfen Sie, ob ein Album Bilder von selbst aufnimmt
    .what = Suchen Sie in den Optionen „Automatisch hinzufügen“. Ist dort Ihr Kind gewählt, schalten Sie das aus.
    .why = Sonst landet jedes neue Bild des Kindes gleich im geteilten Album. Google verwechselt dabei auch einmal zwei Kinder.
    .path-ios = Geteiltes Album → ⋯ → Optionen → Automatisch hinzufügen
    .path-android = Geteiltes Album → ⋯ → Optionen → Automatisch hinzufügen
    .path-web = Geteiltes Album → ⋯ → Optionen → Automatisch hinzufügen
    .search-for = hinzufügen
    .find-out = Öffnen Sie ein Album, das Sie geteilt haben. Sehen Sie nach, ob neue Bilder dabei sind. Haben Sie diese nicht selbst gewählt, füllt es sich von selbst.

step-google-photos-invite-by-account = Laden Sie mit Konto ein statt mit einem Link
    .what = Wählen Sie beim Teilen einzelne Menschen aus. Stellen Sie keinen Link in eine Gruppe.
    .what-protection-order = Laden Sie nur Menschen ein, die Bilder Ihres Kindes bekommen dürfen. Wählen Sie beim Teilen jeden einzeln aus. Stellen Sie keinen Link in eine Gruppe.
    .what-foster-care = Laden Sie nur Menschen ein, die Bilder Ihres Kindes bekommen dürfen. Wählen Sie beim Teilen jeden einzeln aus. Stellen Sie keinen Link in eine Gruppe.
    .why = So wissen Sie, wer dabei ist, und können Menschen wieder entfernen. Wer im Album ist, kann aber auch andere einladen.
    .search-for = Teilen
    .find-out = Denken Sie an Ihr letztes geteiltes Album. Haben Sie Namen gewählt oder einen Link kopiert? Bei einem Link wissen Sie nicht, wer die Bilder sieht.

step-google-photos-link-location = Nehmen Sie den Ort aus geteilten Links
    .what = Schalten Sie ein, dass der Ort aus Links entfernt wird. Der Name des Schalters ist nicht bei allen gleich.
    .why = Ein Bild von zu Hause kann sonst zeigen, wo das ist. Der Schalter wirkt nur bei Links, nicht bei Bildern, die Sie direkt teilen.
    .path-ios = Einstellungen → Sharing → Standortdaten in per Link geteilten Elementen entfernen
    .path-android = Einstellungen → Sharing → Standortdaten in per Link geteilten Elementen entfernen
    .search-for = Standort
    .find-out = Öffnen Sie die Einstellungen von Google Fotos. Suchen Sie das Wort „Standort“. Lesen Sie, ob er bei Links entfernt wird.

step-google-photos-album-location = Prüfen Sie, ob ein Album Orte auf der Karte zeigt
    .what = Sehen Sie in den Optionen des Albums nach. Gibt es dort einen Schalter für den Standort, stellen Sie ihn aus.
    .why = Ist er an, können Gäste auf einer Karte sehen, wo ein Bild entstand. Ein Schild im Bild verrät den Ort aber auch ohne Karte.
    .path-ios = Geteiltes Album → ⋯ → Optionen → Standort der Fotos teilen
    .path-android = Geteiltes Album → ⋯ → Optionen → Standort der Fotos teilen
    .path-web = Geteiltes Album → ⋯ → Optionen → Standort der Fotos teilen
    .search-for = Standort
    .find-out = Öffnen Sie ein Album, das Sie geteilt haben. Sehen Sie nach, ob es eine Karte zeigt. Sehen Sie auch in den Optionen nach.

step-google-photos-collaboration = Schalten Sie „Zusammenarbeiten“ im Album aus
    .what = Stellen Sie „Zusammenarbeiten“ aus. Dann können Gäste keine Bilder mehr hinzufügen. Dort lassen sich auch „Kommentare und Likes“ ausschalten.
    .why = Sonst fügen andere Bilder von Kindern hinzu, ohne Sie zu fragen. Sehen können die Gäste das Album weiter und auch andere einladen.
    .path-ios = Geteiltes Album → ⋯ → Optionen → Zusammenarbeiten
    .path-android = Geteiltes Album → ⋯ → Optionen → Zusammenarbeiten
    .path-web = Geteiltes Album → ⋯ → Optionen → Zusammenarbeiten
    .search-for = Zusammenarbeiten
    .find-out = Öffnen Sie ein Album, das Sie geteilt haben. Tippen Sie auf die drei Punkte und dann auf „Optionen“. Sehen Sie nach, was dort an ist.

step-google-photos-maps-photos = Prüfen Sie Ihre Fotos bei Google Maps
    .what = Öffnen Sie in Google Maps Ihre Beiträge. Sehen Sie nach, ob Kinder im Bild sind. Löschen Sie diese Bilder.
    .why = Fotos in Google Maps sind wohl für alle offen und hängen an einem Ort. Auf Bildern vom Spielplatz oder aus dem Freibad sind oft Kinder.
    .path-ios = Google Maps → Deine Beiträge → Fotos
    .path-android = Google Maps → Deine Beiträge → Fotos
    .search-for = Beiträge
    .find-out = Öffnen Sie Google Maps. Suchen Sie das Wort „Beiträge“. Sehen Sie nach, ob dort Fotos von Ihnen stehen.

step-google-photos-ex-partner = Prüfen Sie, ob frühere Partner noch mitsehen
    .what = Gehen Sie „Partnerfreigabe“, Alben und Links der Reihe nach durch. Achten Sie auf Namen von früher. Beenden Sie, was heute nicht mehr abgesprochen ist.
    .what-protection-order = Gibt es Drohungen, holen Sie sich zuerst Rat. Gehen Sie dann „Partnerfreigabe“, Alben und Links durch. Beenden Sie alles, was diese Person noch sieht.
    .why = Neue Bilder gehen sonst von selbst an ein altes Konto. Löschen Sie bei sich ein Bild, bleibt eine dort gespeicherte Kopie.
    .search-for = Partnerfreigabe
    .find-out = Denken Sie an die Jahre mit Ihrem Kind. Mit wem haben Sie Bilder geteilt? Suchen Sie diese Namen in Ihren Freigaben.

step-google-photos-conversations = Prüfen Sie Bilder, die Sie einzeln gesendet haben
    .what = Öffnen Sie am Computer photos.google.com/sharing. Prüfen Sie, ob dort auch einzelne Bilder stehen. Löschen oder verlassen Sie, was niemand mehr braucht.
    .why = Ein Bild, das Sie in Google Fotos senden, steht wohl auf Dauer in so einem Verlauf. Was andere gespeichert haben, bleibt dort.
    .path-web = photos.google.com/sharing
    .search-for = Teilen
    .find-out = Öffnen Sie am Computer photos.google.com/sharing. Achten Sie auf Namen statt auf Alben. Ist keiner da, ist hier nichts zu tun.

step-google-photos-face-names = Geben Sie Gesichtern keinen vollen Namen
    .what = Nehmen Sie lieber einen Kosenamen. Brauchen Sie die Gruppen nicht, schalten Sie „Ähnliche Gesichter gruppieren“ aus.
    .why = Diese Gruppen sehen nur Sie. Die Namen stehen aber auch im Archiv, das Sie bei Google abrufen und vielleicht weitergeben.
    .path-ios = Einstellungen → Preferences → Ähnliche Gesichter gruppieren
    .path-android = Einstellungen → Preferences → Ähnliche Gesichter gruppieren
    .search-for = Gesichter
    .find-out = Öffnen Sie in Google Fotos die Suche. Geben Sie den Namen Ihres Kindes ein. Erscheint das Gesicht, ist der Name gespeichert.

step-google-photos-gemini = Entscheiden Sie über Gemini in Google Fotos
    .what = Schalten Sie Gemini aus, wenn Sie es nicht brauchen. Nicht in jedem Land gibt es diesen Punkt. Fehlt er, ist nichts zu tun.
    .why = Sonst schätzt Google aus Ihren Bildern Alter, Orte und wer zu wem gehört. Google sagt, dass keine KI außerhalb von Google Fotos daraus lernt.
    .path-ios = Einstellungen → Preferences → Gemini-Funktionen in Google Fotos
    .path-android = Einstellungen → Preferences → Gemini-Funktionen in Google Fotos
    .search-for = Gemini
    .find-out = Öffnen Sie die Einstellungen von Google Fotos. Suchen Sie das Wort „Gemini“. Sehen Sie nach, ob der Schalter an ist.

step-google-photos-device-folders = Prüfen Sie, welche Ordner hochgeladen werden
    .what = Sehen Sie nach, ob der Ordner von WhatsApp dabei ist. Schalten Sie alle Ordner aus, die nicht ins Konto sollen.
    .why = So kommen Bilder anderer Kinder aus dem Chat nicht in Ihr Konto. Was schon hochgeladen ist, bleibt, bis Sie es löschen.
    .path-android = Einstellungen → Backup → Gerät-Ordner sichern
    .search-for = Backup
    .find-out = Öffnen Sie die Einstellungen von Google Fotos. Suchen Sie das Wort „Backup“. Sehen Sie nach, welche Ordner an sind.

step-google-photos-profile-picture = Prüfen Sie Ihr Profilbild bei Google
    .what = Öffnen Sie Ihr Konto bei Google. Prüfen Sie, ob das Profilbild Ihr Kind zeigt. Wenn ja, nehmen Sie ein anderes.
    .why = Dieses Bild ist wohl für alle offen, auch wenn Ihre Alben es nicht sind. Wer das alte Bild gespeichert hat, behält es.
    .search-for = Profilbild
    .find-out = Öffnen Sie Google und melden Sie sich an. Sehen Sie das kleine runde Bild an. Ist Ihr Kind darauf?

step-google-photos-stored-location = Prüfen Sie, ob sich der Ort alter Fotos löschen lässt
    .what = Öffnen Sie ein altes Foto von zu Hause, Kita oder Schule. Öffnen Sie das Menü und sehen Sie beim Ort nach. Prüfen Sie, ob Sie ihn dort entfernen können.
    .why = Wer das Bild später bekommt, findet darin dann wohl keinen Ort mehr. Manchen Ort schätzt Google selbst; Kopien bei anderen behalten ihren.
    .path-android = Bild → Menü → Edit → Remove location
    .search-for = Standort
    .find-out = Öffnen Sie ein altes Foto von zu Hause. Sehen Sie die Angaben dazu an. Steht dort eine Karte, kennt das Bild seinen Ort.

step-google-photos-connected-apps = Prüfen Sie, welche Apps an Ihre Fotos kommen
    .what = Öffnen Sie Ihr Konto bei Google. Prüfen Sie, welche Apps und Dienste dort Zugang haben. Entfernen Sie Fotobuch, Bilderrahmen und was Sie nicht mehr nutzen.
    .why = Ein alter Dienst kann sonst wohl weiter an Ihre Fotos kommen. Was er schon kopiert hat, bleibt bei ihm.
    .search-for = Apps
    .find-out = Denken Sie an Fotobücher und digitale Rahmen. Haben Sie sich dort mit Google angemeldet? Dann hat der Dienst vielleicht noch Zugang.
