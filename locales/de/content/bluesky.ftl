### Bluesky: the place and its steps. Words in quotation marks are menu names.

place-bluesky = Bluesky
    .about = Alles ist hier öffentlich: Beiträge, Bilder und wem Sie folgen. Ein privates Profil gibt es nicht.
    .report-how = Bitten Sie erst freundlich ums Löschen, wenn der Kontakt gut ist. Prüfen Sie sonst, ob Sie den Beitrag über „⋯“ melden können. Nennen Sie als Grund die Privatsphäre oder das Gesetz. Bei sexuellen Bildern speichern Sie nichts: Gehen Sie zu „Es ist schon etwas passiert“.
    .report-who = Sie können wohl auch als Eltern melden, was Ihr Kind zeigt. Fragen Sie Ihr Kind vorher, etwa ab 14 zählt sein Wille mit.
    .report-needs = Nötig ist die Adresse des Beitrags, nicht die des Profils. Schreiben Sie dazu: Das ist mein Kind, und ich habe nicht zugestimmt.

## The three that matter most

step-bluesky-profile-picture = Wählen Sie ein Profilbild ohne Ihr Kind
    .what = Wählen Sie ein rundes und ein breites Bild ohne Ihr Kind. Lassen Sie seinen Namen auch im Text weg.
    .why = Bild, Banner und Text sehen hier alle, auch ohne Konto. Wer das alte Bild schon gespeichert hat, behält es.
    .path-ios = Profil → Ihr Bild → neues Bild wählen
    .path-android = Profil → Ihr Bild → neues Bild wählen
    .path-web = Profil → Ihr Bild → neues Bild wählen
    .search-for = Profil
    .find-out = Öffnen Sie Ihr Profil. Sehen Sie nur die Bilder und den Text an. Was erfahren Fremde daraus über Ihr Kind?

step-bluesky-old-posts = Löschen Sie alte Bilder Ihres Kindes
    .what = Gehen Sie in Ihrem Profil ganz nach unten. Löschen Sie über „⋯“ jeden Beitrag, der Ihr Kind zeigt. Denken Sie auch an Antworten.
    .why = Bei Bluesky ist das Bild nach eigenen Angaben gleich weg, der Text etwas später. Auf fremden Servern kann eine Kopie bleiben.
    .path-ios = Profil → Beitrag → ⋯
    .path-android = Profil → Beitrag → ⋯
    .path-web = Profil → Beitrag → ⋯
    .search-for = Profil
    .find-out = Öffnen Sie Ihr Profil. Sehen Sie die Liste der Bilder durch. Zählen Sie, wie oft Ihr Kind zu sehen ist.

step-bluesky-new-posts = Zeigen Sie Ihr Kind lieber in kleiner Runde
    .what = Posten Sie hier keine Bilder Ihres Kindes. Senden Sie sie der Familie in einer kleinen Gruppe.
    .why = Kein Schalter macht einen Beitrag hier privat. Auch in einer kleinen Gruppe kann jemand ein Bild kopieren, doch es sehen viel weniger.
    .search-for = Beitrag
    .find-out = Denken Sie an Ihr letztes Bild mit Kind. Wer sollte es sehen? Reicht dafür auch eine Gruppe im Chat?

## Good to do next

step-bluesky-logged-out = Zeigen Sie Beiträge nicht ohne Anmeldung
    .what = Öffnen Sie „Sichtbarkeit für nicht angemeldete Nutzer“. Schalten Sie dort ein, dass Apps Ihre Beiträge nicht zeigen sollen.
    .why = Das ist nur eine Bitte an andere Apps, manche halten sich nicht daran. Wer ein Konto hat, sieht weiter alles.
    .path-ios = Einstellungen → Sichtbarkeit für nicht angemeldete Nutzer
    .path-android = Einstellungen → Sichtbarkeit für nicht angemeldete Nutzer
    .path-web = Einstellungen → Sichtbarkeit für nicht angemeldete Nutzer
    .search-for = Sichtbarkeit
    .find-out = Melden Sie sich am Computer ab. Öffnen Sie Ihr Profil. Sehen Sie noch Beiträge, ist der Schalter wohl aus.

## For those who want to go on

step-bluesky-replies = Begrenzen Sie, wer antworten und zitieren darf
    .what = Prüfen Sie vor dem Posten die „Post interaction settings“. Lassen Sie dort nur wenige Leute zu.
    .why = So tragen wohl weniger Fremde Ihren Beitrag weiter. Sehen und kopieren können ihn trotzdem alle.
    .path-ios = Neuer Beitrag → Post interaction settings
    .path-android = Neuer Beitrag → Post interaction settings
    .path-web = Neuer Beitrag → Post interaction settings
    .search-for = Post interaction settings
    .find-out = Beginnen Sie einen neuen Beitrag. Lesen Sie, wer antworten darf. Brechen Sie dann ab, wenn Sie nichts posten wollen.
