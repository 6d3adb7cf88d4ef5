### Dropbox: the place and its steps

place-dropbox = Dropbox
    .about = Ihre Bilder sehen hier zuerst nur Sie. Ein Link zeigt sie wohl allen, die ihn haben.
    .report-how = Bitten Sie zuerst freundlich darum, Bild und Link zu löschen. Hilft das nicht, öffnen Sie den Link im Browser. Prüfen Sie, ob Sie das Bild auf dieser Seite melden können.
    .report-who = Als Eltern dürfen Sie darum bitten. Größere Kinder dürfen das auch selbst.
    .report-needs = Halten Sie den Link zum Bild oder zum Ordner bereit. Schreiben Sie dazu, welches Bild gemeint ist und wen es zeigt.

step-dropbox-old-links = Löschen Sie alte Links, die noch offen sind
    .what = Öffnen Sie am Computer die Liste Ihrer Links. Prüfen Sie, welche Bilder hinter jedem Link liegen. Löschen Sie alle Links, die niemand mehr braucht.
    .why = Ein alter Link kann über Jahre offen bleiben. Löschen Sie ihn, kommt darüber niemand mehr an die Bilder; Kopien bei anderen bleiben.
    .path-web = dropbox.com/share/links
    .search-for = Links
    .find-out = Suchen Sie in Ihren E-Mails und Chats nach „dropbox“. Tippen Sie einen alten Link an. Sehen Sie dann noch Bilder, ist er offen.

step-dropbox-invited-only = Zeigen Sie Ihre Bilder nur Gästen, die Sie einladen
    .what = Öffnen Sie beim Teilen den Punkt „Settings“. Prüfen Sie, was unter „Who has access“ steht. Wählen Sie dort nur Menschen, die Sie einladen.
    .why = Sonst kann wohl jeder mit dem Link Ihre Bilder öffnen und ihn weitergeben. Auch wer eingeladen ist, kann Bilder speichern.
    .path-web = Datei oder Ordner → Teilen → Settings → Who has access
    .search-for = access
    .find-out = Gehen Sie in Dropbox zu einem Ordner, den Sie geteilt haben. Öffnen Sie dort das Teilen. Lesen Sie, wer den Ordner öffnen kann.

step-dropbox-folder-people = Entfernen Sie Gäste aus alten Ordnern
    .what = Gehen Sie die Ordner durch, die Sie teilen. Prüfen Sie, wer hineinsehen kann. Entfernen Sie alle, die nicht mehr dazugehören. Gibt es Drohungen, holen Sie sich zuerst Rat.
    .why = Oft sind noch frühere Partner, Eltern aus der alten Kita oder Fotografen dabei. Neue Bilder sehen sie dann nicht mehr, ihre Kopien bleiben.
    .search-for = Ordner
    .find-out = Denken Sie an Ordner aus der Kita, vom Fest oder vom Urlaub. Öffnen Sie einen davon. Lesen Sie, wer dort dabei ist.

step-dropbox-location = Entfernen Sie den Ort, bevor Sie Bilder hochladen
    .what = Nehmen Sie den Ort schon auf dem Handy aus den Bildern. Laden Sie sie erst dann in Dropbox. Hilfe dazu steht bei „Ihr Handy“.
    .why = Ein Link gibt das Bild weiter, wie es ist, auch mit dem Ort. Bilder, die schon im Ordner liegen, ändern sich dadurch nicht.
    .search-for = Standort
    .find-out = Öffnen Sie auf dem Handy ein Bild, das Sie hochladen wollen. Sehen Sie sich die Angaben dazu an. Zeigen sie eine Karte, steht der Ort im Bild.

step-dropbox-expiry = Geben Sie Ihren Links ein Ablaufdatum
    .what = Prüfen Sie beim Teilen, ob Sie ein Ablaufdatum und ein Passwort wählen können. Dafür braucht man wohl ein bezahltes Konto. Fehlt beides, löschen Sie den Link nach ein paar Wochen selbst.
    .why = Ein Link mit Ablaufdatum schließt sich wohl von allein. Bis dahin kann man ihn weitergeben und Bilder speichern.
    .search-for = Ablauf
    .find-out = Öffnen Sie das Teilen bei einem Bild. Suchen Sie dort ein Datum oder ein Passwort. Fehlt beides, löschen Sie Links von Hand.
