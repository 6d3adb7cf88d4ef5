### Google Drive: the place and its steps

place-google-drive = Google Drive
    .about = Ihre Bilder sehen hier zuerst nur Sie. Ein offener Link zeigt sie wohl allen, die ihn haben.
    .report-how = Bitten Sie zuerst freundlich darum, das Bild zu löschen oder den Link zu schließen. Hilft das nicht, öffnen Sie den Link. Prüfen Sie, ob Sie die Datei dort melden können.
    .report-who = Als Eltern dürfen Sie ums Löschen bitten. Größere Kinder dürfen das auch selbst.
    .report-needs = Nötig ist der Link zum Bild oder zum Ordner. Schreiben Sie dazu, welches Bild gemeint ist und wen es zeigt.

step-google-drive-restricted = Stellen Sie Ihre Ordner auf „Eingeschränkt“
    .what = Öffnen Sie das Teilen bei jedem Ordner mit Bildern. Prüfen Sie, was unter „General access“ steht. Wählen Sie „Eingeschränkt“.
    .why = Sonst kann wohl jeder mit dem Link Ihre Bilder öffnen. Danach sehen sie nur noch Menschen, die Sie einladen; Kopien bleiben.
    .path-web = Datei oder Ordner → Teilen → General access → Eingeschränkt
    .search-for = Eingeschränkt
    .find-out = Öffnen Sie einen Ordner mit Bildern. Gehen Sie zum Teilen. Lesen Sie, ob dort „Eingeschränkt“ steht.

step-google-drive-shared-list = Beenden Sie alte Freigaben in Google Drive
    .what = Suchen Sie am Computer in Google Drive den Punkt „Shared“. Prüfen Sie, was von Ihnen noch offen ist. Beenden Sie das Teilen, wo es niemand mehr braucht.
    .why = Alte Links sind schnell vergessen und bleiben doch offen. Was andere schon gespeichert haben, holen Sie so nicht zurück.
    .path-web = Google Drive → Shared
    .search-for = geteilt
    .find-out = Suchen Sie in Ihren E-Mails nach „drive.google.com“. Öffnen Sie einen alten Link. Sehen Sie dann noch Bilder, ist er offen.

step-google-drive-folder-people = Entfernen Sie Gäste aus alten Ordnern
    .what = Gehen Sie die Ordner durch, die Sie teilen. Prüfen Sie, wer hineinsehen kann. Entfernen Sie alle, die nicht mehr dazugehören. Gibt es Drohungen, holen Sie sich zuerst Rat.
    .why = Wer vor Jahren dazukam, kann wohl heute noch alles sehen, was Sie neu hineinlegen. Nach dem Entfernen endet das, Kopien bleiben.
    .search-for = Ordner
    .find-out = Denken Sie an frühere Partner, Eltern aus der alten Kita und Fotografen. Öffnen Sie einen alten Ordner. Steht jemand davon noch dort?

step-google-drive-invite = Laden Sie einzelne Menschen ein, statt Links zu teilen
    .what = Wählen Sie beim Teilen einzelne Menschen aus. Stellen Sie keinen offenen Link in eine Gruppe.
    .why = So wissen Sie, wer dabei ist, und können Menschen wieder entfernen. Speichern und weitergeben können Ihre Gäste die Bilder trotzdem.
    .search-for = Teilen
    .find-out = Denken Sie an den letzten Ordner, den Sie geteilt haben. Haben Sie Namen gewählt oder einen Link kopiert? Bei einem Link wissen Sie nicht, wer die Bilder sieht.

step-google-drive-location = Entfernen Sie den Ort, bevor Sie Bilder hochladen
    .what = Nehmen Sie den Ort schon auf dem Handy aus den Bildern. Laden Sie sie erst dann in Google Drive. Hilfe dazu steht bei „Ihr Handy“.
    .why = Ein Link gibt das Bild weiter, wie es ist, auch mit dem Ort. Bilder, die schon im Ordner liegen, ändern sich dadurch nicht.
    .search-for = Standort
    .find-out = Öffnen Sie auf dem Handy ein Bild, das Sie hochladen wollen. Sehen Sie sich die Angaben dazu an. Zeigen sie eine Karte, steht der Ort im Bild.
