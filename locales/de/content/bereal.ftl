### BeReal: the place and its steps. Words in quotation marks are menu names.

place-bereal = BeReal
    .about = Was Sie posten, sehen am Anfang nur Ihre Freunde. Zwei Kameras auf einmal zeigen aber oft mehr, als man wollte.
    .report-how = Bitten Sie erst freundlich ums Löschen, wenn der Kontakt gut ist. Hilft das nicht, melden Sie den Beitrag über „⋯“. Sie können auch das Formular von BeReal nutzen. Bei sexuellen Bildern speichern Sie nichts: Gehen Sie zu „Es ist schon etwas passiert“.
    .report-who = Als Eltern können Sie das Bild melden. Hat Ihr Kind selbst ein Konto, meldet es am besten mit Ihnen zusammen.
    .report-needs = Schreiben Sie auf, wer das Bild wann gepostet hat. Sagen Sie dazu, dass Ihr Kind zu sehen ist und Sie nicht zugestimmt haben.

## The three that matter most

step-bereal-friends-only = Zeigen Sie Beiträge nur Ihren Freunden
    .what = Wählen Sie vor dem Posten „My friends“. Nehmen Sie nicht „Friends of friends“.
    .why = Die Freunde Ihrer Freunde kennen Sie oft gar nicht. Auch Ihre Freunde können das Bild behalten und anderen zeigen.
    .path-ios = Neuer Beitrag → My friends
    .path-android = Neuer Beitrag → My friends
    .search-for = My friends
    .find-out = Beginnen Sie in der App einen neuen Beitrag. Lesen Sie, wer den Beitrag sehen darf. Brechen Sie dann ab, wenn Sie nichts posten wollen.

step-bereal-place = Lassen Sie BeReal nicht an Ihren Standort
    .what = Öffnen Sie die Einstellungen Ihres Handys. Suchen Sie dort BeReal beim Standort. Wählen Sie „Nie“ oder verbieten Sie den Zugriff.
    .why = Sonst kann die App den Ort speichern, auch wenn der Beitrag keinen zeigt. Für alte Beiträge ändert sich dadurch nichts.
    .path-ios = Einstellungen → Datenschutz & Sicherheit → Ortungsdienste → BeReal → Nie
    .search-for = Standort
    .find-out = Suchen Sie in den Einstellungen des Handys nach „Standort“. Gehen Sie zur Liste der Apps. Lesen Sie, was bei BeReal steht.

step-bereal-both-pictures = Sehen Sie vor dem Posten beide Bilder an
    .what = Sehen Sie zuerst das kleine Bild an, dann das große. Achten Sie auf Kinder, Briefe, Schilder und Bildschirme. Posten Sie nur, wenn beide passen.
    .why = Die hintere Kamera nimmt auf, was gerade vor Ihnen ist, oft auch ein Kind. Genau hinsehen hilft, hält aber keine Kopie auf.
    .search-for = Kamera
    .find-out = Öffnen Sie drei alte Beiträge. Sehen Sie nur den Rand der Bilder an. Könnte ein Fremder sagen, wo das war?

## Good to do next

step-bereal-friends = Gehen Sie Ihre Freundesliste durch
    .what = Öffnen Sie die Liste Ihrer Freunde. Entfernen Sie alle, die Sie nicht persönlich kennen. Sehen Sie mit Ihrem Kind auch seine Liste an.
    .why = Wer auf der Liste steht, sieht jeden neuen Beitrag. Was jemand früher gesehen oder kopiert hat, bleibt ihm.
    .path-ios = Profil → Freunde
    .path-android = Profil → Freunde
    .search-for = Freunde
    .find-out = Öffnen Sie die Liste der Freunde. Lesen Sie zehn Namen. Wissen Sie bei allen, wer das ist?

step-bereal-profile-picture = Wählen Sie ein Profilbild ohne Ihr Kind
    .what = Nehmen Sie ein Bild, auf dem Ihr Kind nicht zu sehen ist. Lassen Sie seinen Namen und seine Schule auch im Text weg.
    .why = Ihr Profilbild können auch Leute sehen, die nicht Ihre Freunde sind. Wer das alte Bild schon hat, behält es.
    .path-ios = Profil → Ihr Bild → neues Bild wählen
    .path-android = Profil → Ihr Bild → neues Bild wählen
    .search-for = Profil
    .find-out = Öffnen Sie Ihr Profil. Sehen Sie nur das Bild und den Text an. Was erfahren Fremde daraus über Ihr Kind?

step-bereal-memories = Löschen Sie alte Tage, die Ihr Kind zeigen
    .what = Prüfen Sie in „Erinnerungen“, an welchen Tagen Ihr Kind zu sehen ist. Löschen Sie diese Tage einzeln.
    .why = Diese Bilder sehen wohl nur Sie, doch sie liegen weiter bei BeReal. Vielleicht lassen sich pro Tag nur wenige löschen. Kopien bei Freunden bleiben.
    .path-ios = Profil → Erinnerungen → Tag
    .path-android = Profil → Erinnerungen → Tag
    .search-for = Erinnerungen
    .find-out = Öffnen Sie „Erinnerungen“. Gehen Sie zum ersten Monat zurück. Zählen Sie, wie oft Ihr Kind zu sehen ist.

step-bereal-resharing = Schalten Sie aus, dass andere Ihre Bilder weiterzeigen
    .what = Prüfen Sie, ob „Resharing“ an ist, also das Teilen durch andere. Schalten Sie es dann aus.
    .why = So zeigen Freunde Ihren Beitrag wohl nicht mehr so leicht weiter. Ein Screenshot geht trotzdem.
    .path-ios = Einstellungen → Privacy → Resharing
    .path-android = Einstellungen → Privacy → Resharing
    .search-for = Privacy
    .find-out = Öffnen Sie in der App die Einstellungen. Gehen Sie zu „Privacy“. Suchen Sie dort „Resharing“.

## For those who want to go on

step-bereal-contacts = Schalten Sie aus, dass BeReal Ihr Adressbuch nutzt
    .what = Prüfen Sie, ob „Contact sync“ an ist, also der Abgleich der Kontakte. Schalten Sie ihn dann aus.
    .why = So findet man Sie wohl nicht mehr so leicht über eine Nummer. Wer Ihren Namen dort kennt, findet Sie weiter.
    .path-ios = Einstellungen → Privacy → Contact sync
    .path-android = Einstellungen → Privacy → Contact sync
    .search-for = Privacy
    .find-out = Öffnen Sie in der App die Einstellungen. Gehen Sie zu „Privacy“. Sehen Sie nach, ob „Contact sync“ an ist.
