### Signal: the place and its steps. Words in quotation marks are menu names.

place-signal = Signal
    .about = Ihr Profilbild sehen Ihre Kontakte und alle, deren Chat Sie annehmen. Auch in manchen Gruppen ist es zu sehen.
    .report-how = Signal kann Ihre Bilder wohl nicht sehen und auch nicht löschen. Bitten Sie deshalb freundlich ums Löschen. Prüfen Sie, ob das noch für alle im Chat geht. Bitten Sie alle, auch die Kopie im Handy zu löschen.
    .report-who = Als Eltern dürfen Sie darum bitten, Ihr Kind auch selbst. Prüfen Sie bei Fremden, ob Sie den Chat als Spam melden können.
    .report-needs = Schreiben Sie auf, in welchem Chat das Bild steht und seit wann. Ist das Bild sexuell, wird nichts gespeichert: Gehen Sie zu „Es ist schon etwas passiert“.

## The two that matter most

step-signal-profile-photo = Wählen Sie ein Profilbild ohne Ihr Kind
    .what = Öffnen Sie Ihr Profil und tippen Sie auf das Bild. Nehmen Sie ein neues, etwa mit Bergen oder einem Buch.
    .why = Das Bild sehen auch Menschen, die Sie nur aus einer Gruppe kennen. Wer das alte Bild schon gespeichert hat, behält es.
    .search-for = Profil
    .find-out = Öffnen Sie Ihr Profil. Sehen Sie sich Ihr Bild groß an. Könnten Fremde Ihr Kind darauf erkennen?

step-signal-send-as-photo = Senden Sie Bilder als Foto, nicht als Datei
    .what = Wählen Sie das Bild beim Senden als Foto aus. Nehmen Sie nicht den Punkt „File“.
    .why = Bei einem Foto nimmt Signal den Ort heraus, an dem es entstand. Eine Datei geht wohl so weg, wie sie ist. Was im Bild zu sehen ist, bleibt.
    .search-for = File
    .find-out = Öffnen Sie einen Chat, in dem Sie viel teilen. Sehen Sie Ihre letzten Bilder an. Steht dort nur ein Dateiname, war es eine Datei.

## Good to do next

step-signal-phone-number = Lassen Sie sich nicht über Ihre Nummer finden
    .what = Öffnen Sie „Phone number“ und prüfen Sie, wer die Nummer sieht. Prüfen Sie dort auch, wer Sie damit findet. Wählen Sie bei beidem am besten „Niemand“.
    .why = Fremde finden Sie dann wohl nicht mehr über die Nummer. Wer schon mit Ihnen schreibt, bleibt dabei.
    .path-ios = Einstellungen → Privacy → Phone number → Niemand (Nobody)
    .path-android = Einstellungen → Privacy → Phone number → Niemand (Nobody)
    .search-for = Nummer
    .find-out = Gehen Sie den Weg bis zu Ihrer Nummer. Lesen Sie beide Zeilen. Steht dort zweimal „Niemand“, ist nichts zu tun.

step-signal-stories = Zeigen Sie Storys nur wenigen Menschen
    .what = Prüfen Sie, ob „Stories“ an ist. Wenn ja, wählen Sie wenige Menschen aus. Brauchen Sie keine Storys, schalten Sie sie ganz aus.
    .why = Eine Story geht sonst vielleicht an mehr Menschen, als Sie denken. Wer den Bildschirm abfotografiert, hat trotzdem eine Kopie.
    .path-ios = Einstellungen → Privacy → Stories
    .path-android = Einstellungen → Privacy → Stories
    .search-for = Stories
    .find-out = Öffnen Sie die Einstellungen. Suchen Sie das Wort „Stories“. Lesen Sie dort, wer sie sehen kann.

step-signal-disappearing = Lassen Sie neue Bilder von selbst verschwinden
    .what = Prüfen Sie, ob „Verschwindende Nachrichten“ an ist. Wenn nicht, stellen Sie dort eine Zeit ein.
    .why = Was Sie in neuen Chats senden, verschwindet dann wohl nach dieser Zeit. Was andere gespeichert haben, bleibt.
    .path-ios = Einstellungen → Privacy → Verschwindende Nachrichten
    .path-android = Einstellungen → Privacy → Verschwindende Nachrichten
    .search-for = Verschwindende
    .find-out = Gehen Sie den Weg bis „Verschwindende Nachrichten“. Lesen Sie, welche Zeit dort gewählt ist. Bei „Aus“ bleibt alles im Chat.

step-signal-old-chats = Löschen Sie Bilder Ihres Kindes in alten Chats
    .what = Prüfen Sie, ob in Chats und Gruppen alte Bilder Ihres Kindes stehen. Löschen Sie, was Sie nicht mehr brauchen. Bitten Sie auch die anderen darum, wenn der Kontakt gut ist.
    .why = Für alle im Chat geht das Löschen wohl nur einen Tag lang. Danach löschen Sie nur bei sich; bei den anderen bleibt das Bild.
    .search-for = Löschen
    .find-out = Öffnen Sie einen alten Chat. Tippen Sie oben auf den Namen und dann auf die Fotos. Sehen Sie nach, ob Ihr Kind dabei ist.

## For those who want to go on

step-signal-view-once = Senden Sie sehr private Bilder mit „Einmal anzeigen“
    .what = Wählen Sie ein Foto aus. Prüfen Sie vor dem Senden, ob es „Einmal anzeigen“ gibt. Nehmen Sie das für sehr private Bilder.
    .why = Das Bild lässt sich dann wohl nur ein Mal öffnen. Wer es vom Bildschirm abfotografiert, hat trotzdem eine Kopie.
    .search-for = Einmal anzeigen
    .find-out = Wählen Sie im Chat ein Foto aus. Senden Sie es noch nicht. Suchen Sie neben dem Text ein kleines Zeichen dafür.
