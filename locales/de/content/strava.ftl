### Strava: der Ort und seine Schritte

place-strava = Strava
    .about = Konten von Erwachsenen sind hier am Anfang offen: Profil und Aktivitäten sehen alle. Auch Fotos und Wege gehören dazu.
    .report-how = Ist der Kontakt gut, bitten Sie zuerst freundlich ums Löschen. Prüfen Sie sonst, ob Sie die Aktivität melden können. Schreiben Sie danach der Hilfe von Strava.
    .report-who = Fragen können Sie als Eltern immer. Prüfen Sie in der Hilfe, wer melden darf.
    .report-needs = Halten Sie den Link zur Aktivität bereit, nicht den zum Profil. Sagen Sie dazu, welches Foto Sie meinen.

step-strava-activities = Zeigen Sie neue Aktivitäten nicht mehr allen
    .what = Öffnen Sie „Aktivitäten“. Wählen Sie „Abonnenten“ oder „Nur du“. Das gilt für alles, was Sie ab jetzt hochladen.
    .why = Sonst sehen alle, wo und wann Sie mit Ihrem Kind unterwegs sind. Alte Aktivitäten ändert das nicht. Wer Ihnen schon folgt, bleibt dabei.
    .path-ios = Einstellungen → Privatsphäre-Einstellungen → Aktivitäten → Abonnenten
    .path-android = Einstellungen → Privatsphäre-Einstellungen → Aktivitäten → Abonnenten
    .path-web = Einstellungen → Privatsphäre-Einstellungen → Aktivitäten → Abonnenten
    .search-for = Privatsphäre
    .find-out = Öffnen Sie die Einstellungen. Gehen Sie zu „Privatsphäre-Einstellungen“. Bei „Aktivitäten“ steht, wer neue Touren sieht.

step-strava-profile-page = Zeigen Sie Ihre Profilseite nicht mehr allen
    .what = Öffnen Sie „Profilseite“. Wählen Sie „Abonnenten“.
    .why = Ihre Fotos sind dann für Fremde verborgen, und das Profil soll aus der Suche verschwinden. Name, Ort und Zahlen sehen alle Mitglieder weiter.
    .path-ios = Einstellungen → Privatsphäre-Einstellungen → Profilseite → Abonnenten
    .path-android = Einstellungen → Privatsphäre-Einstellungen → Profilseite → Abonnenten
    .path-web = Einstellungen → Privatsphäre-Einstellungen → Profilseite → Abonnenten
    .search-for = Profilseite
    .find-out = Suchen Sie Ihren Namen und „Strava“ in einem privaten Fenster. Finden Sie Ihr Profil? Dann ist es wohl noch für alle offen.

step-strava-map-visibility = Verbergen Sie Start und Ziel auf der Karte
    .what = Öffnen Sie „Sichtbarkeit in Karten“. Prüfen Sie, ob Sie dort die Wege um Haus, Kita und Schule verbergen können. Sehen Sie nach, ob auch die ganze Karte geht.
    .why = Die Linie auf der Karte zeigt sonst, wo Ihre Wege beginnen. Was ein Foto zeigt, bleibt sichtbar.
    .path-ios = Einstellungen → Privatsphäre-Einstellungen → Sichtbarkeit in Karten
    .path-android = Einstellungen → Privatsphäre-Einstellungen → Sichtbarkeit in Karten
    .path-web = Einstellungen → Privatsphäre-Einstellungen → Sichtbarkeit in Karten
    .search-for = Karten
    .find-out = Öffnen Sie eine Tour, die zu Hause beginnt. Sehen Sie die Karte an. Führt die Linie bis vor die Tür?

step-strava-old-activities = Stellen Sie alte Touren mit Kind neu ein
    .what = Öffnen Sie alte Touren, bei denen Ihr Kind dabei war. Stellen Sie jede auf „Abonnenten“ oder „Nur du“. Prüfen Sie vorher, ob „Frühere Aktivitäten bearbeiten“ Ihnen das abnimmt.
    .why = Die neue Wahl gilt nicht für das, was schon da ist. Das Umstellen braucht etwas Zeit. Kopien bei anderen bleiben.
    .path-web = Einstellungen → Privatsphäre-Einstellungen → Frühere Aktivitäten bearbeiten
    .search-for = Frühere Aktivitäten
    .find-out = Öffnen Sie eine Tour vom letzten Jahr. Sehen Sie nach, wer sie sehen darf. Sehen sie noch alle, passt dieser Schritt.

step-strava-photos = Löschen Sie Fotos mit Kind aus alten Touren
    .what = Denken Sie an Touren mit Kinderwagen oder Lastenrad und an Tage am See. Löschen Sie dort Fotos, auf denen Ihr Kind zu sehen ist. Fragen Sie größere Kinder, was weg soll.
    .why = Fotos aus einer Tour zeigen oft auch Ort und Zeit. Was andere schon kopiert haben, bleibt bei ihnen.
    .search-for = Fotos
    .find-out = Öffnen Sie Ihr Profil und sehen Sie die Fotos durch. Achten Sie auf Gesicht, Haus und Badesachen. Notieren Sie, was weg soll.

step-strava-group-activities = Zeigen Sie nicht allen, mit wem Sie unterwegs sind
    .what = Öffnen Sie „Gruppenaktivitäten“. Wählen Sie „Abonnenten“ oder „Nur du“.
    .why = Am Anfang sehen alle, mit wem Sie unterwegs waren. Was die anderen selbst von der Tour zeigen, ändert das nicht.
    .path-ios = Einstellungen → Privatsphäre-Einstellungen → Gruppenaktivitäten → Abonnenten
    .path-android = Einstellungen → Privatsphäre-Einstellungen → Gruppenaktivitäten → Abonnenten
    .path-web = Einstellungen → Privatsphäre-Einstellungen → Gruppenaktivitäten → Abonnenten
    .search-for = Gruppenaktivitäten
    .find-out = Öffnen Sie die Einstellungen. Gehen Sie zu „Privatsphäre-Einstellungen“. Bei „Gruppenaktivitäten“ steht, was jetzt gilt.

step-strava-name-bio = Lassen Sie Ihr Kind aus Profilbild und Bio heraus
    .what = Nehmen Sie ein Profilbild ohne Kind. Löschen Sie Namen und Alter Ihrer Kinder aus der Bio. Geben Sie als Ort nur die nächste große Stadt an.
    .why = Name, Ort und Bio sehen alle Mitglieder, ganz gleich, was Sie einstellen. Das Profilbild ist meist auch offen.
    .search-for = Profil
    .find-out = Öffnen Sie Ihr Profil. Lesen Sie Name, Ort und Bio wie ein Fremder. Erfährt man dort etwas über Ihr Kind?

step-strava-photo-map = Prüfen Sie, ob Ihre Fotos auf der Karte stehen
    .what = Öffnen Sie eine Tour mit Fotos und sehen Sie die Karte an. Prüfen Sie, ob Fotos dort an einem Punkt stehen. Löschen Sie, was Haus, Kita oder Schule zeigt.
    .why = So ein Punkt kann verraten, wo Ihr Kind oft ist. Andere Fotos aus der Tour bleiben, wie sie sind.
    .search-for = Karte
    .find-out = Wählen Sie drei Touren mit Fotos aus. Tippen Sie auf die Karte. Sehen Sie dort kleine Bilder?

step-strava-races = Prüfen Sie, ob Ihr Kind in Ergebnislisten steht
    .what = Denken Sie an Läufe, bei denen Ihr Kind dabei war. Prüfen Sie, ob sein Name in einer Liste mit Zeiten steht. Löschen Sie auch Fotos mit Name und Startnummer.
    .why = Name, Ort und Zeit sagen zusammen viel über ein Kind. Listen auf anderen Seiten ändert das nicht.
    .search-for = Segmente
    .find-out = Öffnen Sie einen Lauf, bei dem Ihr Kind dabei war. Sehen Sie Fotos und Listen an. Steht sein Name dort?

step-strava-flybys = Lassen Sie „Flybys“ ausgeschaltet
    .what = Öffnen Sie „Flybys“. Wählen Sie „No one“, wenn dort etwas anderes steht.
    .why = Bei neuen Konten von Erwachsenen ist das schon so. Bei alten Konten lohnt ein Blick. Ihre Touren selbst bleiben so sichtbar wie bisher.
    .path-ios = Einstellungen → Privatsphäre-Einstellungen → Flybys → No one
    .path-android = Einstellungen → Privatsphäre-Einstellungen → Flybys → No one
    .path-web = Einstellungen → Privatsphäre-Einstellungen → Flybys → No one
    .search-for = Flybys
    .find-out = Öffnen Sie die Einstellungen. Gehen Sie zu „Privatsphäre-Einstellungen“. Bei „Flybys“ steht, was jetzt gilt.
