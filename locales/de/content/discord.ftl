### Discord: the place and its steps. Words in quotation marks are menu names.

place-discord = Discord
    .about = Was auf einem Server steht, sehen wohl alle, die dort Mitglied sind. Manche Server kann jeder finden und lesen.
    .report-how = Bitten Sie erst freundlich ums Löschen, wenn der Kontakt gut ist. Hilft das nicht, melden Sie die Nachricht. Dafür gibt es auch ein Formular im Netz. Bei sexuellen Bildern speichern Sie nichts: Gehen Sie zu „Es ist schon etwas passiert“.
    .report-who = Sie können als Eltern melden, was Sie sehen. Ihr Kind kann es auch selbst tun, am besten mit Ihnen zusammen.
    .report-needs = Nötig sind der Link zur Nachricht und die Namen von Server und Konto. Halten Sie alles nur in Worten fest.

## The three that matter most

step-discord-profile-picture = Wählen Sie Bild und Banner ohne Ihr Kind
    .what = Wählen Sie ein rundes Bild ohne Ihr Kind. Sehen Sie auch das breite Banner an. Sehen Sie danach gemeinsam das Konto Ihres Kindes an.
    .why = Beides sehen wohl alle, die mit Ihnen auf einem Server sind. Viele davon kennen Sie nicht. Wer das alte Bild schon hat, behält es.
    .search-for = Profil
    .find-out = Öffnen Sie Ihr Profil. Sehen Sie nur die zwei Bilder an. Sehen Sie danach mit Ihrem Kind sein Profil an.

step-discord-servers = Prüfen Sie, wer auf Ihren Servern mitliest
    .what = Prüfen Sie bei jedem Server, wer dabei ist und wer dazu darf. Zeigen Sie Ihr Kind nur dort, wo Sie alle kennen. Löschen Sie Ihre Bilder, bevor Sie einen Server verlassen.
    .why = Alle Mitglieder können wohl sehen und kopieren, was auf dem Server steht. Wenn Sie nur austreten, bleiben Ihre Bilder dort.
    .search-for = Server
    .find-out = Öffnen Sie einen Server. Lesen Sie die Namen der Mitglieder. Wissen Sie bei allen, wer das ist?

step-discord-old-pictures = Löschen Sie alte Bilder Ihres Kindes im Chat
    .what = Prüfen Sie, wo Sie früher Bilder Ihres Kindes gesendet haben. Löschen Sie diese Nachrichten eine nach der anderen. Tun Sie das, bevor Sie ein Konto löschen.
    .why = Wer sein Konto löscht, lässt die Nachrichten wohl ohne Namen zurück. Auch wenn Sie alles löschen: Kopien bei anderen bleiben.
    .search-for = Suche
    .find-out = Denken Sie an Spiele, Hobby und Familie. Öffnen Sie diese Chats. Gehen Sie weit nach oben und suchen Sie Bilder Ihres Kindes.

## Good to do next

step-discord-friend-requests = Begrenzen Sie, wer Ihrem Kind Anfragen schicken darf
    .what = Prüfen Sie mit Ihrem Kind zusammen, was unter „Friend requests“ steht. Lassen Sie dort nur wenige Leute zu.
    .why = So können wohl weniger Fremde Ihr Kind anschreiben. Wer schon auf der Freundesliste steht, bleibt dort.
    .path-ios = User settings → Friend requests
    .path-android = User settings → Friend requests
    .path-web = User settings → Friend requests
    .search-for = Friend requests
    .find-out = Gehen Sie den Weg mit Ihrem Kind. Lesen Sie, wer Anfragen senden darf. Fragen Sie Ihr Kind, wer ihm zuletzt geschrieben hat.

step-discord-direct-messages = Begrenzen Sie, wer Ihrem Kind direkt schreiben darf
    .what = Prüfen Sie mit Ihrem Kind bei jedem Server den Punkt „Direct messages“. Schalten Sie ihn aus, wo Ihr Kind nicht alle kennt.
    .why = Dann kann wohl nicht mehr jeder vom Server Ihrem Kind privat schreiben. Auf dem Server selbst lesen weiter alle mit.
    .path-ios = Server → Direct messages
    .path-android = Server → Direct messages
    .path-web = Server → Direct messages
    .search-for = Direct messages
    .find-out = Zählen Sie mit Ihrem Kind seine Server. Öffnen Sie den größten zuerst. Sehen Sie nach, ob der Schalter an ist.

step-discord-photo-place = Senden Sie Fotos ohne ihren Ort
    .what = Nehmen Sie den Ort aus dem Foto, bevor Sie es senden. Am iPhone geht das mit „Standort anpassen“. Auf anderen Handys bearbeiten Sie das Foto.
    .why = Tests sagen Verschiedenes darüber, ob Discord den Ort aus Bildern nimmt. Schilder und Trikots im Bild bleiben in jedem Fall zu sehen.
    .path-ios = Fotos auswählen → ⋯ → Standort anpassen → Kein Standort
    .search-for = Standort
    .find-out = Öffnen Sie ein Foto auf dem Handy. Sehen Sie die Angaben dazu an. Zeigt es eine Karte, steht der Ort im Bild.
