### Dating-Profile: der Ort und seine Schritte

place-dating = Dating-Profile
    .also = Tinder, Bumble, Hinge, Parship, Singlebörse
    .about = Ihr Profil ist dafür da, dass Fremde es ansehen. Jedes Foto darin sehen also Menschen, die Sie nicht kennen.
    .report-how = Ist der Kontakt gut, bitten Sie zuerst freundlich ums Löschen. Prüfen Sie sonst, ob Sie das Profil in der App melden können. Ohne Konto hilft vielleicht ein Formular auf der Webseite.
    .report-who = Fragen können Sie als Eltern immer. Prüfen Sie in der Hilfe der App, wer melden darf.
    .report-needs = Schreiben Sie auf, wie das Profil heißt und in welcher App es steht. Sagen Sie dazu, welches Foto Ihr Kind zeigt.

step-dating-child-photos = Nehmen Sie alle Fotos mit Kind aus Ihrem Profil
    .what = Löschen Sie jedes Foto, auf dem Ihr Kind zu sehen ist. Auch ein Bild von hinten kann weg. Erzählen Sie lieber im Chat von Ihrem Kind.
    .why = Tinder und Bumble erlauben kein Foto, auf dem ein Kind allein ist. Ganz ohne Kind ist besser, denn im Profil sehen es Fremde. Gespeicherte Fotos bleiben.
    .search-for = Fotos
    .find-out = Öffnen Sie Ihr Profil in jeder App. Sehen Sie jedes Foto groß an. Ist irgendwo ein Kind dabei, auch am Rand?

step-dating-old-profiles = Löschen Sie alte Profile, nicht nur die App
    .what = Melden Sie sich bei jedem alten Dienst noch einmal an. Löschen Sie dort zuerst die Fotos, dann das Profil. Erst danach kommt die App weg.
    .why = Wer nur die App vom Handy nimmt, lässt das Profil stehen. Was andere gespeichert haben, bleibt bei ihnen.
    .search-for = Profil löschen
    .find-out = Suchen Sie in alten E-Mails nach „Willkommen“ und „Match“. Notieren Sie jeden Dienst. Können Sie sich noch anmelden, ist das Profil noch da.

step-dating-text = Prüfen Sie, was Ihr Text über Ihr Kind verrät
    .what = Lesen Sie Ihren Text wie ein Fremder. Prüfen Sie, ob Name, Alter, Schule oder Stadtteil dort stehen. Löschen Sie das und schreiben Sie höchstens „Ich habe ein Kind“.
    .why = Fremde finden Sie und Ihr Kind dann nicht mehr so leicht. Wer den alten Text gelesen hat, weiß das alles vielleicht noch.
    .search-for = Über mich
    .find-out = Öffnen Sie Ihr Profil so, wie andere es sehen. Lesen Sie nur den Text. Könnte jemand Ihr Kind damit finden?

step-dating-instagram = Prüfen Sie, ob Ihr Instagram im Profil hängt
    .what = Öffnen Sie Ihr Profil und suchen Sie „Instagram“. Prüfen Sie, ob Ihre Bilder von dort zu sehen sind. Wenn ja, lösen Sie die Verbindung.
    .why = Sonst kommt man vom Profil mit einem Tipp zu Ihren Familienfotos. Wer den Namen schon kennt, findet das Konto weiter.
    .search-for = Instagram
    .find-out = Öffnen Sie die Vorschau von Ihrem Profil. Scrollen Sie bis ganz unten. Sehen Sie dort Bilder aus Instagram?

step-dating-gallery = Prüfen Sie, ob die App Fotos auf Ihrem Handy ansieht
    .what = Prüfen Sie, ob die App mit KI Fotos für Sie aussucht. Wenn ja, schalten Sie das aus. Geben Sie ihr nur einzelne Fotos frei.
    .why = Manche Apps sehen dafür vielleicht alle Fotos auf dem Handy durch, auch die von Ihrem Kind. Was schon hochgeladen ist, bleibt.
    .search-for = Fotos
    .find-out = Öffnen Sie die Einstellungen des Handys. Suchen Sie dort die App und dann „Fotos“. Darf sie alle sehen oder nur einzelne?

step-dating-hide = Prüfen Sie, wem die App Ihr Profil zeigt
    .what = Prüfen Sie, ob es „Incognito“ oder etwas Ähnliches gibt. Prüfen Sie auch, ob Sie Kontakte vom Handy blockieren können.
    .why = Dann sieht Ihr Profil vielleicht nur noch, wer ein „Like“ von Ihnen hat. Wer es schon gesehen hat, kann sich erinnern.
    .search-for = Incognito
    .find-out = Öffnen Sie die Einstellungen der App. Suchen Sie nach „Incognito“ und „Kontakte“. Manches kostet vielleicht Geld.

step-dating-own-childhood = Lassen Sie auch Ihre eigenen Kinderfotos weg
    .what = Sehen Sie nach, ob ein Foto Sie selbst als Kind zeigt. Löschen Sie es und nehmen Sie ein neues.
    .why = Bei Bumble gelten die Regeln zu Kindern auch für Bilder von früher. Für Ihr Kind ändert das wenig, doch im Profil ist dann kein Kind mehr.
    .search-for = Fotos
    .find-out = Öffnen Sie Ihr Profil. Sehen Sie jedes Foto an. Zeigt eines Sie als Kind?
