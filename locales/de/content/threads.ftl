### Threads: the place and its steps. Words in quotation marks are menu names.

place-threads = Threads
    .about = Das Profil von Erwachsenen ist hier am Anfang öffentlich: Alle können Ihre Beiträge sehen, auch ohne Threads. Was Sie bei Instagram gewählt haben, gilt hier wohl nicht.
    .report-how = Bitten Sie erst freundlich ums Löschen, wenn der Kontakt gut ist. Melden Sie den Beitrag sonst in der App und nennen Sie als Grund die Privatsphäre. Prüfen Sie, ob das Formular von Instagram auch für Threads gilt. Bei sexuellen Bildern speichern Sie nichts: Gehen Sie zu „Es ist schon etwas passiert“.
    .report-who = Bei Instagram melden Eltern für Kinder unter 13. Ab 13 meldet wohl Ihr Kind selbst, am besten mit Ihnen zusammen.
    .report-needs = Nötig ist die Adresse des Beitrags, nicht die des Profils. Schreiben Sie auch auf, wessen Profil es ist.

## The two that matter most

step-threads-private = Stellen Sie Ihr Profil auf privat
    .what = Öffnen Sie „Privatsphäre“ in den Einstellungen. Schalten Sie „Privates Profil“ ein. Entfernen Sie danach Follower, die Sie nicht kennen.
    .why = Dann sehen Ihre Beiträge nur noch Follower, die Sie zugelassen haben. Wer Ihnen schon folgt, bleibt dabei, und Kopien bei anderen bleiben auch.
    .path-ios = Profil → ☰ → Einstellungen → Privatsphäre → Privates Profil
    .path-android = Profil → ☰ → Einstellungen → Privatsphäre → Privates Profil
    .path-web = Profil → ☰ → Einstellungen → Privatsphäre → Privates Profil
    .search-for = Privates Profil
    .find-out = Öffnen Sie in Threads Ihr Profil. Gehen Sie den Weg bis zum letzten Punkt. Ist „Privates Profil“ an?

step-threads-profile-picture = Wählen Sie ein Profilbild ohne Ihr Kind
    .what = Nehmen Sie ein Bild, auf dem Ihr Kind nicht zu sehen ist. Lassen Sie seinen Namen und seine Schule auch im Text weg.
    .why = Bild und Namen sehen alle, auch wenn Ihr Profil privat ist. Wer das alte Bild schon kopiert hat, behält es.
    .search-for = Profil
    .find-out = Öffnen Sie Ihr Profil. Sehen Sie nur das Bild und den Text an. Erfahren Fremde daraus etwas über Ihr Kind?

## Good to do next

step-threads-old-posts = Räumen Sie viele alte Beiträge auf einmal weg
    .what = Prüfen Sie, ob Sie viele alte Beiträge auf einmal ins Archiv legen können. Beginnen Sie mit Bildern Ihres Kindes. Löschen Sie, was zu viel verrät.
    .why = Im Archiv sehen andere die Beiträge wohl nicht mehr. Was schon geteilt oder kopiert wurde, bleibt.
    .search-for = Archiv
    .find-out = Öffnen Sie Ihr Profil. Gehen Sie ganz nach unten zu den ersten Beiträgen. Ist Ihr Kind dort zu sehen?

step-threads-fediverse = Schalten Sie das Teilen im Fediverse aus
    .what = Prüfen Sie, ob „Im Fediverse teilen“ an ist. Zum Fediverse gehören fremde Netze wie Mastodon, die Beiträge von hier zeigen. Schalten Sie das Teilen aus.
    .why = Dort liegen Kopien auf fremden Rechnern, die Sie wohl nicht löschen können. Der Schalter wirkt nur bei neuen Beiträgen.
    .path-ios = Profil → ☰ → Einstellungen → Privatsphäre → Im Fediverse teilen
    .path-android = Profil → ☰ → Einstellungen → Privatsphäre → Im Fediverse teilen
    .search-for = Fediverse
    .find-out = Gehen Sie den Weg bis zum letzten Punkt. Sehen Sie nach, ob der Schalter an ist. Fehlt der Punkt, ist hier nichts zu tun.

step-threads-suggest = Schalten Sie aus, dass andere Apps Ihre Beiträge zeigen
    .what = Prüfen Sie, ob „Beiträge in anderen Apps vorschlagen“ an ist. Schalten Sie den Punkt aus.
    .why = Sonst können Ihre Beiträge auch bei Instagram und Facebook auftauchen. Auf Threads selbst bleiben sie so sichtbar wie vorher.
    .path-ios = Profil → ☰ → Einstellungen → Privatsphäre → Beiträge in anderen Apps vorschlagen
    .path-android = Profil → ☰ → Einstellungen → Privatsphäre → Beiträge in anderen Apps vorschlagen
    .search-for = Vorschlagen
    .find-out = Öffnen Sie „Privatsphäre“ in den Einstellungen. Suchen Sie dort nach anderen Apps. Ist der Schalter an?

## For those who want more

step-threads-mentions = Begrenzen Sie, wer Sie erwähnen darf
    .what = Prüfen Sie, ob alle Sie erwähnen dürfen. Öffnen Sie dazu „Erwähnungen“. Erlauben Sie es nur Profilen, denen Sie folgen.
    .why = Fremde können dann wohl nicht mehr so leicht auf Ihr Profil verweisen. Wer Ihre Beiträge sieht, ändert sich dadurch nicht.
    .path-ios = Profil → ☰ → Einstellungen → Privatsphäre → Erwähnungen
    .path-android = Profil → ☰ → Einstellungen → Privatsphäre → Erwähnungen
    .search-for = Erwähnungen
    .find-out = Öffnen Sie „Privatsphäre“ in den Einstellungen. Tippen Sie auf „Erwähnungen“. Lesen Sie, was dort gewählt ist.

step-threads-websites = Nehmen Sie fremden Seiten den Zugriff
    .what = Prüfen Sie, ob unter „Website-Berechtigungen“ fremde Seiten oder Apps stehen. Entfernen Sie, was Sie nicht kennen oder nicht mehr brauchen.
    .why = Fremde Seiten bekommen dann wohl nichts Neues mehr. Was sie schon geladen haben, bleibt bei ihnen.
    .path-web = Profil → ☰ → Einstellungen → Privatsphäre → Website-Berechtigungen
    .search-for = Website
    .find-out = Öffnen Sie die Seite über den Knopf. Lesen Sie jeden Namen. Wissen Sie noch, wozu Sie das brauchten?

step-threads-old-profile = Löschen Sie ein Profil, das Sie nicht mehr nutzen
    .what = Prüfen Sie, ob Sie früher ein Profil bei Threads hatten. Löschen Sie es, wenn Sie es nicht brauchen. Ihr Konto bei Instagram bleibt dabei wohl bestehen.
    .why = Wer nur die App entfernt, löscht damit keinen Beitrag. Mit dem Profil gehen Ihre Beiträge, Kopien bei anderen nicht.
    .search-for = Löschen
    .find-out = Suchen Sie auf Threads nach Ihrem Namen bei Instagram. Suchen Sie auch nach früheren Namen. Finden Sie ein Profil, ist es noch da.
