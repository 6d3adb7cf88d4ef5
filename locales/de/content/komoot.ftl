### komoot: der Ort und seine Schritte

place-komoot = komoot
    .about = Highlights sehen hier immer alle, auch bei einem privaten Profil. Wer neue Touren sieht, kann von Konto zu Konto anders sein.
    .report-how = Ist der Kontakt gut, bitten Sie zuerst freundlich ums Löschen. Prüfen Sie sonst, ob Sie das Foto dort melden können. Schreiben Sie danach der Hilfe von komoot.
    .report-who = Fragen können Sie als Eltern immer. Prüfen Sie in der Hilfe, wer melden darf.
    .report-needs = Halten Sie den Link zur Tour oder zum Highlight bereit. Sagen Sie dazu, welches Foto Sie meinen.

step-komoot-private-profile = Stellen Sie Ihr Profil auf „Privat“
    .what = Öffnen Sie „Privatsphäre“ und wählen Sie „Privat“. Ab dann lassen Sie jeden neuen Follower selbst zu.
    .why = Fremde können Ihnen dann nicht mehr ungefragt folgen. Ihre Highlights, Ihr Profilbild und die Zahl der Touren bleiben für alle da.
    .path-ios = Profil → ⚙ → Privatsphäre → Privat
    .path-android = Profil → ⚙ → Privatsphäre → Privat
    .path-web = ⋯ → Einstellungen → Privatsphäre → Privat
    .search-for = Privatsphäre
    .find-out = Öffnen Sie Ihr Profil und tippen Sie auf „⚙“. Gehen Sie zu „Privatsphäre“. Steht dort „Öffentlich“ oder „Privat“?

step-komoot-highlights = Löschen Sie Fotos mit Kind aus Ihren Highlights
    .what = Öffnen Sie jedes Highlight, das Sie angelegt haben. Löschen Sie die Fotos mit Kind einzeln. Fangen Sie mit Orten in der Nähe an.
    .why = Highlights bleiben für alle sichtbar, auch wenn Ihr Profil privat ist. Kein Schalter nimmt die Fotos dort heraus.
    .search-for = Highlights
    .find-out = Öffnen Sie in Ihrem Profil die Highlights. Sehen Sie die Fotos zu jedem Ort an. Ist Ihr Kind dabei?

step-komoot-private-zones = Legen Sie „Private Zonen“ um Haus und Kita
    .what = Öffnen Sie „Private Zonen“. Legen Sie je eine um Haus, Kita, Schule und das Haus der Großeltern. Dort bleiben Start und Ziel dann verborgen.
    .why = Sonst zeigt die Linie auf der Karte, wo Ihre Wege beginnen und enden. Was ein Foto zeigt, bleibt sichtbar.
    .path-ios = Profil → ⚙ → Privatsphäre → Private Zonen
    .path-android = Profil → ⚙ → Privatsphäre → Private Zonen
    .path-web = ⋯ → Einstellungen → Privatsphäre → Private Zonen
    .search-for = Private Zonen
    .find-out = Öffnen Sie eine Tour, die zu Hause beginnt. Sehen Sie die Karte an. Führt die Linie bis vor die Tür?

step-komoot-old-tours = Stellen Sie alte Touren mit Kind auf „Nur du“
    .what = Gehen Sie Ihre alten Touren durch. Stellen Sie Touren mit Kind auf „Nur du“ oder „Engste Freunde“. Sehen Sie auch in Ihren Sammlungen nach.
    .why = Das gilt für jede Tour einzeln, und alte standen vielleicht auf „Alle“. Was andere schon kopiert haben, bleibt bei ihnen.
    .path-ios = Ihre Tour → Nur du
    .path-android = Ihre Tour → Nur du
    .path-web = Ihre Tour → Nur du
    .search-for = Nur du
    .find-out = Öffnen Sie eine Tour vom letzten Jahr. Sehen Sie nach, wer sie sehen darf. Steht dort „Alle“, passt dieser Schritt.

step-komoot-new-tours = Wählen Sie bei jeder Tour, wer sie sehen darf
    .what = Achten Sie beim Speichern darauf, wer die Tour sieht. Wählen Sie „Engste Freunde“ oder „Nur du“, wenn Ihr Kind dabei war.
    .why = Eine Tour zeigt Weg, Zeit und oft auch Fotos. Sie können die Wahl später ändern, eine Kopie bei anderen nicht.
    .path-ios = Neue Tour → Engste Freunde
    .path-android = Neue Tour → Engste Freunde
    .search-for = Engste Freunde
    .find-out = Öffnen Sie Ihre letzte Tour mit Kind. Sehen Sie nach, wer sie sehen darf. Passt das noch?

step-komoot-profile-picture = Wählen Sie ein Profilbild ohne Ihr Kind
    .what = Nehmen Sie ein Bild, auf dem Ihr Kind nicht zu sehen ist. Lassen Sie den Namen Ihres Kindes auch aus dem Nutzernamen heraus.
    .why = Bild, Name und Zahl der Touren sehen alle, auch bei einem privaten Profil. Nur wer von Ihnen blockiert ist, sieht sie nicht.
    .search-for = Profil
    .find-out = Öffnen Sie Ihr Profil. Sehen Sie Bild und Namen an. Verraten sie etwas über Ihr Kind?

step-komoot-friend-search = Nehmen Sie Ihr Profil aus der Suche nach Freunden
    .what = Öffnen Sie „Privatsphäre“. Suchen Sie den Punkt zur Suche nach Freunden. Verbergen Sie dort Ihr Profil.
    .why = Andere finden Sie dann nicht mehr so leicht über die Suche. Wer Ihnen schon folgt, bleibt dabei.
    .path-ios = Profil → ⚙ → Privatsphäre
    .path-android = Profil → ⚙ → Privatsphäre
    .path-web = ⋯ → Einstellungen → Privatsphäre
    .search-for = Freunde
    .find-out = Bitten Sie jemanden, bei komoot nach Ihnen zu suchen. Taucht Ihr Profil auf? Dann ist der Schalter noch aus.

step-komoot-photo-map = Prüfen Sie, ob Ihre Fotos auf der Karte stehen
    .what = Öffnen Sie eine Tour mit Fotos und sehen Sie die Karte an. Prüfen Sie, ob Fotos dort an einem Punkt stehen. Löschen Sie, was Haus, Kita oder Schule zeigt.
    .why = So ein Punkt kann verraten, wo Ihr Kind oft ist. Andere Fotos aus der Tour bleiben, wie sie sind.
    .search-for = Karte
    .find-out = Wählen Sie drei Touren mit Fotos aus. Tippen Sie auf die Karte. Sehen Sie dort kleine Bilder?
