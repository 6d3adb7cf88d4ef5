### Telegram: the place and its steps. Words in quotation marks are menu names.

place-telegram = Telegram
    .about = Wenn Sie nichts ändern, sehen hier wohl alle Ihr Profilbild. Manche Gruppen und Kanäle sind offen, dort lesen auch Fremde mit.
    .report-how = Bitten Sie zuerst freundlich ums Löschen. Prüfen Sie sonst, ob Sie die Nachricht melden können. Drücken Sie dafür lange darauf und suchen Sie „Report“. Das hilft wohl nur in offenen Kanälen.
    .report-who = Prüfen Sie, ob Sie für Ihr Kind melden können. Im Chat zu zweit können Sie ein Bild vermutlich selbst für beide löschen.
    .report-needs = Sie brauchen den Namen des Kanals und die Adresse der Nachricht. Ist das Bild sexuell, wird nichts gespeichert: Gehen Sie zu „Es ist schon etwas passiert“.

## The four that matter most

step-telegram-photo-choice = Wählen Sie ein Profilbild ohne Ihr Kind
    .what = Öffnen Sie Ihr Profil und tippen Sie auf das Bild. Wählen Sie ein neues, etwa eine Blume oder ein Tier.
    .why = Dieses Bild sehen oft auch Menschen, die nur Ihre Nummer haben. Wer das alte Bild schon gespeichert hat, behält es.
    .search-for = Profilbild
    .find-out = Öffnen Sie Ihr Profil. Sehen Sie sich Ihr Bild groß an. Könnten Fremde Ihr Kind darauf erkennen?

step-telegram-old-photos = Löschen Sie auch Ihre alten Profilbilder
    .what = Tippen Sie auf Ihr Profilbild und wischen Sie weiter. Prüfen Sie, ob dort noch alte Bilder liegen. Löschen Sie jedes davon einzeln.
    .why = Ein neues Bild nimmt das alte wohl nicht weg: Andere können durch alle wischen. Was schon kopiert ist, bleibt bei ihnen.
    .search-for = Profilbild
    .find-out = Öffnen Sie Ihr eigenes Profil. Tippen Sie auf das Bild und wischen Sie zur Seite. Kommt noch ein Bild, liegt dort mehr als eins.

step-telegram-profile-photo = Zeigen Sie Ihr Profilbild nur Ihren Kontakten
    .what = Öffnen Sie „Profilbild“ und prüfen Sie, wer es sieht. Wählen Sie am besten „My contacts“. Nehmen Sie als „Öffentliches Foto“ ein Bild ohne Menschen.
    .why = Sonst sehen es wohl alle, auch Fremde aus großen Gruppen. Ihre Kontakte sehen es weiter und können es kopieren.
    .path-ios = Einstellungen → Privatsphäre und Sicherheit → Profilbild → My contacts
    .path-android = Einstellungen → Privatsphäre und Sicherheit → Profilbild → My contacts
    .search-for = Profilbild
    .find-out = Gehen Sie den Weg bis „Profilbild“. Lesen Sie, was dort gewählt ist. Bei „Everybody“ ist der Kreis noch groß.

step-telegram-send-as-photo = Senden Sie Bilder als Foto, nicht als Datei
    .what = Nehmen Sie beim Senden nicht „Ohne Komprimierung“. Schalten Sie am besten auch in der Kamera den Ort aus.
    .why = Mit einer Datei reist oft der Ort mit, an dem das Foto entstand. Beim Foto fällt er meist weg, doch nicht alle Tests sind sich einig.
    .search-for = Datei
    .find-out = Öffnen Sie einen Chat, in dem Sie viel teilen. Sehen Sie Ihre letzten Bilder an. Steht dort nur ein Dateiname, war es eine Datei.

## Good to do next

step-telegram-phone-number = Zeigen Sie Ihre Nummer niemandem
    .what = Öffnen Sie „Phone number“ und prüfen Sie, wer sie sieht. Wählen Sie am besten „Nobody“.
    .why = Wer Ihre Nummer kennt, findet Sie auch an anderen Stellen. Wer sie schon gespeichert hat, behält sie.
    .path-ios = Einstellungen → Privatsphäre und Sicherheit → Phone number → Nobody
    .path-android = Einstellungen → Privatsphäre und Sicherheit → Phone number → Nobody
    .search-for = Nummer
    .find-out = Gehen Sie den Weg bis zu Ihrer Nummer. Lesen Sie, wer sie sehen darf. Bei „Nobody“ ist nichts zu tun.

step-telegram-groups = Lassen Sie sich nicht von Fremden in Gruppen holen
    .what = Öffnen Sie „Gruppen und Kanäle“ und prüfen Sie, wer Sie hinzufügen darf. Wählen Sie am besten „My contacts“.
    .why = Fremde holen Sie dann wohl nicht mehr in ihre Gruppen. Gruppen, in denen Sie schon sind, bleiben, wie sie sind.
    .path-ios = Einstellungen → Privatsphäre und Sicherheit → Gruppen und Kanäle → My contacts
    .path-android = Einstellungen → Privatsphäre und Sicherheit → Gruppen und Kanäle → My contacts
    .search-for = Gruppen
    .find-out = Gehen Sie den Weg bis „Gruppen und Kanäle“. Lesen Sie, was dort gewählt ist. Bei „Everybody“ können auch Fremde Sie hinzufügen.

step-telegram-public-groups = Prüfen Sie, ob Gruppen mit Kinderfotos offen sind
    .what = Prüfen Sie bei Gruppen von Schule und Verein, ob sie offen für alle sind. Wenn ja, bitten Sie die Leitung, das zu ändern. Bitten Sie auch ums Löschen alter Fotos.
    .why = Eine offene Gruppe kann man wohl auch im Browser lesen, ganz ohne die App. Was Fremde dort kopiert haben, bleibt bei ihnen.
    .search-for = Gruppen
    .find-out = Öffnen Sie die Gruppe und tippen Sie oben auf den Namen. Sehen Sie nach, ob sie als offen gilt. Fragen Sie sonst die Leitung.

step-telegram-restrict-saving = Bremsen Sie das Speichern in der Familiengruppe
    .what = Prüfen Sie, ob „Speichern von Inhalten einschränken“ an ist. Wenn nicht, bitten Sie die Leitung der Gruppe darum.
    .why = Weiterleiten und Speichern gehen dann wohl nicht mehr, Screenshots nur zum Teil. Den Bildschirm abfotografieren kann man immer.
    .path-ios = Gruppe → Speichern von Inhalten einschränken (Restrict saving content)
    .path-android = Gruppe → Speichern von Inhalten einschränken (Restrict saving content)
    .search-for = Speichern
    .find-out = Öffnen Sie die Familiengruppe. Tippen Sie auf ein Foto. Können Sie es speichern, ist der Schalter wohl aus.

step-telegram-stories = Wählen Sie vor jeder Story, wer sie sieht
    .what = Prüfen Sie vor dem Posten, wer die Story sehen kann. Wählen Sie nur enge Freunde oder einzelne Menschen. Prüfen Sie auch, ob sich Screenshots ausschalten lassen.
    .why = Eine Story mit Kind geht dann nur an wenige. Wer den Bildschirm abfotografiert, hat trotzdem eine Kopie.
    .path-ios = Neue Story → Close friends
    .path-android = Neue Story → Close friends
    .search-for = Story
    .find-out = Denken Sie an Ihre letzte Story mit Kind. Haben Sie gewählt, wer sie sieht? Wenn nicht, sehen Sie beim nächsten Mal nach.

step-telegram-delete-old = Löschen Sie Bilder Ihres Kindes in alten Chats
    .what = Prüfen Sie, ob alte Chats Bilder Ihres Kindes zeigen. Löschen Sie diese für beide Seiten. Prüfen Sie auch, ob der Chat Neues von selbst löschen kann.
    .why = So verschwinden die Bilder wohl auch auf der anderen Seite aus dem Chat. Was schon gespeichert ist, bleibt.
    .search-for = Löschen
    .find-out = Öffnen Sie einen alten Chat. Tippen Sie oben auf den Namen und dann auf die Fotos. Sehen Sie nach, ob Ihr Kind dabei ist.

step-telegram-old-groups = Räumen Sie alte Gruppen auf und verlassen Sie sie dann
    .what = Prüfen Sie, ob in alten Gruppen Bilder Ihres Kindes stehen. Löschen Sie zuerst Ihre eigenen. Verlassen Sie die Gruppe erst danach.
    .why = In alten Gruppen lesen oft Menschen mit, die Sie kaum noch kennen. Wenn Sie nur austreten, bleiben die Bilder wohl dort.
    .search-for = Gruppen
    .find-out = Gehen Sie Ihre Chats ganz nach unten durch. Suchen Sie Gruppen, in denen lange nichts kam. Sehen Sie dort die Fotos durch.

## For those who want to go on

step-telegram-forwarded = Verbergen Sie Ihr Konto beim Weiterleiten
    .what = Öffnen Sie „Weitergeleitete Nachrichten“ und prüfen Sie, was dort gewählt ist. Wählen Sie am besten „Nobody“.
    .why = Leitet jemand Ihre Nachricht weiter, führt dann wohl kein Link mehr zu Ihrem Konto. Das Bild selbst geht trotzdem weiter.
    .path-ios = Einstellungen → Privatsphäre und Sicherheit → Weitergeleitete Nachrichten → Nobody
    .path-android = Einstellungen → Privatsphäre und Sicherheit → Weitergeleitete Nachrichten → Nobody
    .search-for = Weitergeleitete
    .find-out = Gehen Sie den Weg bis „Weitergeleitete Nachrichten“. Lesen Sie, was dort gewählt ist. Bei „Nobody“ ist nichts zu tun.

step-telegram-sync-contacts = Schalten Sie aus, dass Telegram Ihr Adressbuch liest
    .what = Prüfen Sie, ob „Sync contacts“ an ist. Wenn ja, schalten Sie es am besten aus.
    .why = Neue Nummern aus dem Handy kommen dann wohl nicht mehr zu Telegram. Was schon dort liegt, müssen Sie vielleicht getrennt löschen.
    .path-ios = Einstellungen → Privatsphäre und Sicherheit → Sync contacts
    .path-android = Einstellungen → Privatsphäre und Sicherheit → Sync contacts
    .search-for = Kontakte
    .find-out = Öffnen Sie die Liste Ihrer Kontakte in der App. Stehen dort Menschen, mit denen Sie nie schreiben? Dann ist der Schalter wohl an.
