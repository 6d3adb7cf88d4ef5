### Family albums (FamilyAlbum, Tinybeans): the place and its steps

place-family-apps = Familienalben (FamilyAlbum, Tinybeans)
    .also = Babyalbum, Familienapp, FamilyAlbum, Tinybeans
    .about = Hier sehen Ihre Bilder nur Menschen, die Sie einladen. Auch der Anbieter kann die Bilder wohl lesen.
    .report-how = Bitten Sie zuerst freundlich die Person, die das Bild hochgeladen hat. Fragen Sie dann, wer das Album leitet. Prüfen Sie, ob er oder sie es löschen kann. Schreiben Sie sonst der Firma.
    .report-who = Als Eltern dürfen Sie darum bitten. Größere Kinder dürfen das auch selbst.
    .report-needs = Sagen Sie, in welchem Album das Bild liegt und von welchem Tag es ist. Schreiben Sie dazu, wen es zeigt.

step-family-apps-members = Entfernen Sie, wer nicht mehr ins Album gehört
    .what = Gehen Sie in jedem Album die Liste der Mitglieder durch. Entfernen Sie frühere Partner, frühere Babysitter und alte Handys. Gibt es Drohungen, holen Sie sich zuerst Rat.
    .why = Wer noch dabei ist, sieht meist auch neue Bilder und kann sie speichern. Was schon gespeichert ist, bleibt dort.
    .search-for = Mitglieder
    .find-out = Öffnen Sie Ihr Album. Suchen Sie die Liste der Mitglieder. Lesen Sie jeden Namen in Ruhe.

step-family-apps-admins = Sehen Sie nach, wer das Album leitet
    .what = Öffnen Sie die Liste der Mitglieder und suchen Sie die Admins. Admins sollten nur die Eltern sein. Laden Sie alle anderen als Familie ein.
    .why = Bei FamilyAlbum sehen Admins alles, auch Bilder nur für Admins. Sie dürfen auch andere einladen; wer kein Admin ist, sieht weniger.
    .search-for = Admin
    .find-out = Öffnen Sie Ihr Album. Suchen Sie das Wort „Admin“. Wissen Sie bei jedem Namen, warum er dort steht?

step-family-apps-invite-link = Setzen Sie alte Links zum Einladen zurück
    .what = Prüfen Sie, ob alte Links zum Einladen noch gehen. Prüfen Sie das auch für den Link im Browser. Setzen Sie beide zurück, wenn die App das anbietet.
    .why = Wer einen alten Link hat, kommt vielleicht noch ins Album. Wer schon Mitglied ist, bleibt es auch danach.
    .search-for = Einladen
    .find-out = Suchen Sie in Ihren Chats die alte Einladung. Fragen Sie sich, wer den Link noch hat. Stand er in einer Gruppe, setzen Sie ihn am besten zurück.

step-family-apps-upload-choice = Wählen Sie bei jedem Bild, wer es sehen darf
    .what = Wählen Sie beim Hochladen, wer das Bild sehen soll. Bei FamilyAlbum geht es auch nur für Admins. Nehmen Sie das für sehr private Bilder.
    .why = So sehen weniger Menschen ein Bild, ohne dass Sie jemanden entfernen. Admins sehen es trotzdem und können es speichern.
    .search-for = Hochladen
    .find-out = Wählen Sie ein Bild zum Hochladen, aber bestätigen Sie noch nicht. Suchen Sie die Frage, wer es sehen darf. Lesen Sie, was dort gewählt ist.

step-family-apps-downloads = Bremsen Sie das Speichern durch Mitglieder
    .what = Prüfen Sie, ob sich das Speichern für Mitglieder ausschalten lässt. Geht das nicht, bitten Sie alle, nichts weiterzugeben.
    .why = Bei FamilyAlbum kann die Familie Bilder speichern, auch wer nur den Link im Browser hat. Einen Screenshot verhindert kein Schalter.
    .search-for = Speichern
    .find-out = Öffnen Sie ein Bild im Album. Suchen Sie einen Knopf zum Speichern. Fragen Sie Oma oder Opa, ob sie ihn auch sehen.

step-family-apps-child-profile = Kürzen Sie, was im Profil Ihres Kindes steht
    .what = Prüfen Sie, ob dort voller Name, Geburtstag oder Gewicht stehen. Ein Kosename reicht. Löschen Sie, was die App nicht braucht.
    .why = Name und Geburtstag zusammen sind mehr, als ein Album wissen muss. Was die Firma früher gespeichert hat, bleibt vielleicht dort.
    .search-for = Profil
    .find-out = Öffnen Sie das Profil Ihres Kindes in der App. Lesen Sie jedes Feld. Fragen Sie sich, wozu die App das braucht.

step-family-apps-faces = Schalten Sie aus, dass die App Gesichter erkennt
    .what = Prüfen Sie, ob die App Gesichter sortiert oder Alben von selbst baut. Suchen Sie einen Schalter dafür. Stellen Sie ihn aus, wenn Sie das nicht brauchen.
    .why = Sonst misst die Firma vielleicht das Gesicht Ihres Kindes, um Bilder zu ordnen. Wer im Album dabei ist, sieht weiter alles.
    .search-for = Gesichter
    .find-out = Öffnen Sie die Einstellungen der App. Suchen Sie die Wörter „Gesicht“ und „automatisch“. Fehlt beides, fragen Sie die Firma.

step-family-apps-old-albums = Löschen Sie alte Alben und Konten
    .what = Prüfen Sie, ob Sie ein altes Album noch öffnen können. Holen Sie zuerst Ihre Bilder heraus. Löschen Sie dann Album und Konto, und kündigen Sie auch das Abo.
    .why = Wer nur die App vom Handy entfernt, löscht damit nichts. Kopien, die Ihre Gäste gespeichert haben, bleiben auch danach.
    .search-for = Löschen
    .find-out = Denken Sie an Apps aus der Babyzeit. Suchen Sie in Ihren E-Mails nach dem Namen der App. Prüfen Sie, ob Sie sich noch anmelden können.

step-family-apps-ownership = Klären Sie, wem das Album gehört
    .what = Prüfen Sie, welcher Elternteil das Album angelegt hat. Klären Sie früh, wer es nach einer Trennung weiter nutzt. Legen Sie sonst ein neues Album an.
    .why = Wem das Album gehört, der kann wohl einladen, entfernen und alles löschen. Eine klare Absprache hilft, ändert aber keine Kopien.
    .search-for = Album
    .find-out = Öffnen Sie die Liste der Mitglieder. Sehen Sie nach, wer oben steht oder Admin ist. Fragen Sie sonst, wer die App zuerst hatte.

step-family-apps-map = Schalten Sie Orte und Karte im Album aus
    .what = Prüfen Sie, ob das Album eine Karte oder Orte zeigt. Schalten Sie das aus. Nehmen Sie den Ort auch in der Kamera heraus.
    .why = Sonst sehen Gäste vielleicht, wo ein Bild entstand. Intern kann die App den Ort trotzdem behalten.
    .search-for = Ort
    .find-out = Öffnen Sie ein Bild im Album. Sehen Sie nach, ob ein Ort dabeisteht. Suchen Sie auch nach einer Karte.

step-family-apps-marketing = Sagen Sie Nein zu Werbung und KI mit Ihren Bildern
    .what = Prüfen Sie in den Regeln, ob die App Bilder für Werbung oder KI nutzt. Suchen Sie Schalter dafür. Stellen Sie sie aus.
    .why = Was erlaubt ist, steht oft nur in langen Texten. Ihr Nein gilt wohl erst ab jetzt; was schon genutzt wurde, bleibt.
    .search-for = Werbung
    .find-out = Öffnen Sie die Einstellungen der App. Suchen Sie die Wörter „Werbung“ und „Partner“. Sehen Sie nach, was an ist.
