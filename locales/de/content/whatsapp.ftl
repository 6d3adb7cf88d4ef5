### WhatsApp: the place and its steps. Words in quotation marks are menu names.

place-whatsapp = WhatsApp
    .about = Wenn Sie nichts ändern, sehen alle bei WhatsApp Ihr Profilbild. Ihren Status sehen Ihre Kontakte. Mit ein paar Handgriffen wird der Kreis kleiner.
    .report-how = Bitten Sie zuerst freundlich, das Bild für alle zu löschen. Hilft das nicht, fragen Sie die Admins der Gruppe. Admins können wohl jede Nachricht löschen. Prüfen Sie, ob Sie Status oder Kanal in der App melden können.
    .report-who = Bitten können alle, die das Bild im Chat sehen, auch Ihr Kind selbst. Ein Formular für private Chats gibt es wohl nicht.
    .report-needs = Sie brauchen den Namen des Chats und den Tag, an dem das Bild kam. Ist das Bild sexuell, speichern Sie nichts und gehen Sie zu „Es ist schon etwas passiert“.

## The three that matter most

step-whatsapp-profile-photo = Zeigen Sie Ihr Profilbild nur Ihren Kontakten
    .also = Profilfoto, Avatar
    .what = Öffnen Sie den Punkt „Datenschutz“. Tippen Sie auf „Profilbild“. Wählen Sie „Meine Kontakte“.
    .why = Sonst sehen alle bei WhatsApp dieses Bild, auch Fremde aus großen Gruppen. Das wirkt ab jetzt; Kopien von früher bleiben.
    .path-ios = Einstellungen → Datenschutz → Profilbild → Meine Kontakte
    .path-android = ⋮ → Einstellungen → Datenschutz → Profilbild → Meine Kontakte
    .path-web = Menü → Einstellungen → Datenschutz → Profilbild → Meine Kontakte
    .search-for = Profilbild
    .find-out = Gehen Sie den Weg bis zum Wort „Profilbild“. Lesen Sie, was darunter steht. Steht dort „Jeder“, sehen alle bei WhatsApp Ihr Bild.

step-whatsapp-status = Zeigen Sie Ihren Status nur ausgewählten Menschen
    .what = Öffnen Sie unter „Datenschutz“ den Punkt „Status“. Wählen Sie „Nur teilen mit …“. Haken Sie an, wer den Status sehen soll.
    .why = Sonst sehen ihn alle Kontakte, die auch Ihre Nummer haben, etwa aus Arbeit und Verein. Die Wahl gilt für neue Bilder, nicht für einen Status, der schon läuft.
    .path-ios = Einstellungen → Datenschutz → Status → Nur teilen mit …
    .path-android = ⋮ → Einstellungen → Datenschutz → Status → Nur teilen mit …
    .search-for = Status
    .find-out = Gehen Sie den Weg bis zum Wort „Status“. Sehen Sie nach, welcher Punkt gewählt ist. Ist es „Meine Kontakte“, ist der Kreis noch groß.

step-whatsapp-groups = Bestimmen Sie, wer Sie zu Gruppen hinzufügen darf
    .what = Öffnen Sie unter „Datenschutz“ den Punkt „Gruppen“. Wählen Sie „Meine Kontakte“.
    .why = Sonst können auch Fremde Sie zu einer Gruppe hinzufügen. Dort sehen sie Ihre Nummer und oft auch Ihr Bild.
    .path-ios = Einstellungen → Datenschutz → Gruppen → Meine Kontakte
    .path-android = ⋮ → Einstellungen → Datenschutz → Gruppen → Meine Kontakte
    .path-web = Menü → Einstellungen → Datenschutz → Gruppen → Meine Kontakte
    .search-for = Gruppen
    .find-out = Gehen Sie den Weg bis zum Wort „Gruppen“. Lesen Sie, was darunter steht. Steht dort „Jeder“, können auch Fremde Sie hinzufügen.

## Good to do next

step-whatsapp-profile-photo-choice = Nehmen Sie ein Profilbild ohne Ihr Kind
    .what = Öffnen Sie Ihr Profil bei WhatsApp und tippen Sie auf das Bild. Wählen Sie ein neues, etwa eine Blume oder ein Tier.
    .why = Dieses Bild sehen auch viele, die Sie kaum kennen. Wer das alte Bild schon gespeichert hat, behält es.
    .search-for = Profilbild
    .find-out = Öffnen Sie Ihr Profil bei WhatsApp. Sehen Sie sich Ihr Bild groß an. Fragen Sie sich, ob Fremde Ihr Kind darauf erkennen.

step-whatsapp-address-book = Löschen Sie alte Nummern aus Ihrem Adressbuch
    .what = Gehen Sie die Kontakte in Ihrem Handy durch. Löschen Sie Nummern, die Sie nicht mehr brauchen.
    .why = „Meine Kontakte“ heißt: alle Menschen, deren Nummer Sie gespeichert haben. Je kürzer die Liste ist, desto weniger sehen Ihr Bild und Ihren Status.
    .search-for = Kontakte
    .find-out = Öffnen Sie die Kontakte in Ihrem Handy. Lesen Sie die ersten zwanzig Namen. Zählen Sie, wem Sie ein Foto Ihres Kindes zeigen würden.

step-whatsapp-chat-privacy = Bremsen Sie das Kopieren in Klassen- und Familienchats
    .what = Öffnen Sie den Chat und tippen Sie oben auf den Namen. Schalten Sie „Erweiterter Chat-Datenschutz“ ein.
    .why = Neue Bilder speichern sich dann nicht mehr von selbst auf den Handys der anderen. Screenshots, Weiterleiten und Fragen an Meta AI bleiben möglich.
    .path-ios = Chat → Name des Chats → Erweiterter Chat-Datenschutz
    .path-android = Chat → Name des Chats → Erweiterter Chat-Datenschutz
    .search-for = Chat-Datenschutz
    .find-out = Öffnen Sie eine Gruppe mit Kinderfotos. Tippen Sie oben auf den Namen. Sehen Sie nach, ob „Erweiterter Chat-Datenschutz“ an ist.

step-whatsapp-group-photo = Prüfen Sie die Bilder Ihrer Gruppen
    .what = Prüfen Sie, ob ein Gruppenbild Kinder zeigt. Wenn ja, bitten Sie die Admins um ein anderes.
    .what-protection-order = Prüfen Sie, ob ein Gruppenbild Ihr Kind zeigt. Wenn ja, bitten Sie die Admins um ein anderes. Einen Grund müssen Sie nicht nennen.
    .what-foster-care = Prüfen Sie, ob ein Gruppenbild Ihr Kind zeigt. Wenn ja, bitten Sie die Admins um ein anderes. Einen Grund müssen Sie nicht nennen.
    .why = Das Bild sehen vermutlich alle, die den Link zur Gruppe haben. Auch der Text der Gruppe kann Schule oder Verein nennen.
    .search-for = Gruppenbild
    .find-out = Gehen Sie die Liste Ihrer Chats durch. Achten Sie nur auf die kleinen runden Bilder. Merken Sie sich Gruppen, in denen Sie ein Kind erkennen.

step-whatsapp-group-link = Prüfen Sie, wer den Link zur Gruppe hat
    .what = Prüfen Sie, ob Ihre Gruppe einen Link zum Einladen hat. Kennen ihn zu viele, tippen Sie auf „Link zurücksetzen“.
    .why = Einen Link kann man weitergeben, ohne dass Sie es merken. Nach dem Zurücksetzen sollte der alte Link nicht mehr gehen.
    .path-ios = Gruppe → Name der Gruppe → Invite via link → Link zurücksetzen
    .path-android = Gruppe → Name der Gruppe → Invite via link → Link zurücksetzen
    .search-for = Link
    .find-out = Öffnen Sie die Gruppe und tippen Sie oben auf den Namen. Suchen Sie einen Punkt mit dem Wort „Link“. Fehlt er, fragen Sie die Admins.

step-whatsapp-send-as-photo = Senden Sie Bilder als Foto, nicht als Datei
    .what = Senden Sie Bilder nicht als „Dokument“. Nehmen Sie die normale Größe, nicht HD. Ziehen Sie am Computer kein Bild mit der Maus in den Chat.
    .why = Mit einer Datei reist oft der Ort mit, an dem das Foto entstand. Bei einem normalen Foto fiel der Ort in Tests weg.
    .search-for = Dokument
    .find-out = Öffnen Sie einen Chat, in dem Sie viel teilen. Sehen Sie sich Ihre letzten Bilder an. Steht dort nur ein Dateiname, war es ein Dokument.

step-whatsapp-disappearing = Lassen Sie neue Bilder von selbst verschwinden
    .what = Öffnen Sie den Chat und tippen Sie oben auf den Namen. Wählen Sie „Selbstlöschende Nachrichten“. Nehmen Sie 90 Tage oder weniger.
    .what-protection-order = Öffnen Sie einen Chat mit Menschen, denen Sie vertrauen. Wählen Sie dort „Selbstlöschende Nachrichten“. Lassen Sie Chats mit Drohungen, wie sie sind, und holen Sie sich Rat.
    .why = Was Sie ab dann senden, verschwindet nach dieser Zeit aus dem Chat. Was andere schon gespeichert oder weitergeleitet haben, bleibt.
    .path-ios = Chat → Name des Chats → Selbstlöschende Nachrichten → 90 Tage
    .path-android = Chat → Name des Chats → Selbstlöschende Nachrichten → 90 Tage
    .search-for = Selbstlöschende
    .find-out = Öffnen Sie Ihren Familienchat. Tippen Sie oben auf den Namen. Suchen Sie das Wort „Selbstlöschende“ und lesen Sie, was dort steht.

step-whatsapp-media-visibility = Prüfen Sie, ob Fotos von selbst in Ihre Galerie kommen
    .what = Prüfen Sie, ob neue Fotos aus Chats bei Ihren eigenen Fotos liegen. Wenn ja, schalten Sie „In Fotos sichern“ aus. Auf Android heißt das „Medien-Sichtbarkeit“.
    .why = Von dort wandern Fotos oft weiter, zum Beispiel zu Google Fotos oder iCloud. So entstehen Kopien, auch von Kindern anderer Familien.
    .path-ios = Einstellungen → Chats → In Fotos sichern
    .path-android = ⋮ → Einstellungen → Chats → Medien-Sichtbarkeit
    .search-for = Fotos
    .find-out = Öffnen Sie die Fotos auf Ihrem Handy. Suchen Sie ein Bild, das Sie nur im Chat bekommen haben. Ist es da, ist der Schalter wohl an.

step-whatsapp-family-status = Bitten Sie die Familie um einen Status ohne Ihr Kind
    .what = Sprechen Sie freundlich mit Oma, Opa und Paten. Bitten Sie auch darum, Fotos nicht weiterzuschicken. Zeigen Sie gern, wie der Kreis kleiner wird.
    .what-separation = Sprechen Sie freundlich mit Ihrer eigenen Familie. Bei der anderen Familie bittet am besten der andere Elternteil darum. Zeigen Sie gern, wie der Kreis kleiner wird.
    .what-protection-order = Bitten Sie nur Menschen, denen Sie ganz vertrauen. Lassen Sie aus, wer Ihr Kind oder seinen Ort verraten könnte. Nennen Sie auch keine neuen Orte und Namen.
    .why = Im Status von Oma sehen Omas Kontakte das Bild, nicht Ihre. Ein kleiner Familienchat teilt die Freude mit weniger Menschen.
    .search-for = Status
    .find-out = Sehen Sie sich den Status Ihrer Familie an. Achten Sie auf Bilder Ihres Kindes. Fragen Sie nach, wer diesen Status sehen kann.

step-whatsapp-teen-account = Gehen Sie das WhatsApp Ihres Kindes zusammen durch
    .what = Setzen Sie sich zu zweit hin. Ihr Kind hält sein Handy und tippt selbst. Stellen Sie Profilbild, Status und Gruppen auf einen kleinen Kreis. Seine Chats lesen Sie dabei nicht.
    .why = WhatsApp ist ab 13, und ohne Änderung sehen alle dort das Profilbild Ihres Kindes. Für Jüngere gibt es nach und nach Konten, die Eltern führen. Was andere schon gespeichert haben, bleibt.
    .search-for = Datenschutz
    .find-out = Fragen Sie Ihr Kind, wer sein Profilbild sehen kann. Sehen Sie zusammen nach, was eingestellt ist. Fragen Sie, in welchen Gruppen es nicht mehr sein möchte.

step-whatsapp-old-status = Prüfen Sie, ob noch ein Status mit Ihrem Kind läuft
    .what = Öffnen Sie den Bereich „Aktuelles“. Prüfen Sie, ob dort ein Status mit Ihrem Kind steht. Wenn ja, löschen Sie ihn gleich.
    .why = Eine neue Einstellung wirkt nicht auf einen Status, der schon läuft. Nach 24 Stunden endet er von selbst; wer das Bild gespeichert hat, behält es.
    .search-for = Status
    .find-out = Öffnen Sie bei WhatsApp den Bereich „Aktuelles“. Sehen Sie Ihren eigenen Status an. Steht dort nichts, ist hier nichts zu tun.

## For those who want to go on

step-whatsapp-contacts-except = Nehmen Sie einzelne Kontakte beim Profilbild aus
    .what = Tippen Sie unter „Datenschutz“ auf „Profilbild“. Wählen Sie „Meine Kontakte außer …“. Haken Sie an, wer das Bild nicht sehen soll.
    .why = So bleibt die Nummer gespeichert, aber dieser Mensch sieht Ihr Bild nicht mehr. Andere können es ihm trotzdem zeigen.
    .path-ios = Einstellungen → Datenschutz → Profilbild → Meine Kontakte außer …
    .path-android = ⋮ → Einstellungen → Datenschutz → Profilbild → Meine Kontakte außer …
    .path-web = Menü → Einstellungen → Datenschutz → Profilbild → Meine Kontakte außer …
    .search-for = Profilbild
    .find-out = Gehen Sie den Weg bis zum Wort „Profilbild“. Lesen Sie, was darunter steht. Lesen Sie dort „außer“, haben Sie schon jemanden ausgenommen.

step-whatsapp-group-admins = Lassen Sie nur Admins die Gruppe ändern
    .what = Das geht, wenn Sie Admin der Gruppe sind. Öffnen Sie die „Gruppenberechtigungen“. Erlauben Sie Änderungen nur den Admins.
    .why = Sonst kann jedes Mitglied den Chat-Datenschutz oder die Löschzeit wieder ändern. Das Kopieren von Hand verhindert das nicht.
    .path-ios = Gruppe → Name der Gruppe → Gruppenberechtigungen → Edit group settings
    .path-android = Gruppe → Name der Gruppe → Gruppenberechtigungen → Edit group settings
    .search-for = Gruppenberechtigungen
    .find-out = Öffnen Sie die Gruppe und tippen Sie oben auf den Namen. Sehen Sie nach, ob bei Ihnen „Admin“ steht. Fragen Sie sonst die Admins der Gruppe.

step-whatsapp-view-once = Nutzen Sie für private Bilder die Einmalansicht
    .what = Wählen Sie im Chat ein Foto aus. Tippen Sie vor dem Senden auf „Einmalansicht“.
    .why = Das Bild lässt sich dann nur ein Mal öffnen. Wer es vom Bildschirm abfotografiert, hat trotzdem eine Kopie.
    .path-ios = Chat → Foto wählen → Einmalansicht
    .path-android = Chat → Foto wählen → Einmalansicht
    .search-for = Einmalansicht
    .find-out = Wählen Sie im Chat ein Foto aus. Senden Sie es noch nicht. Suchen Sie neben dem Textfeld ein kleines Zeichen dafür.

step-whatsapp-meta-ai = Geben Sie Meta AI keine Fotos Ihres Kindes
    .what = Laden Sie bei Meta AI keine Kinderfotos hoch. Lassen Sie dort auch keine Bilder ändern. Sie erkennen Meta AI am blauen Ring.
    .why = Was Sie Meta AI geben, ist nicht so geschützt wie ein Chat, und Meta kann es nutzen. Normale Chats und Ihr Status gehören nicht dazu.
    .search-for = Meta AI
    .find-out = Suchen Sie in Ihren Chats nach „Meta AI“. Öffnen Sie den Chat, wenn es ihn gibt. Sehen Sie nach, ob dort Bilder von Ihnen liegen.

step-whatsapp-accounts-center = Prüfen Sie, ob WhatsApp mit Facebook verbunden ist
    .what = Prüfen Sie, ob WhatsApp in der „Kontenübersicht“ steht. Wenn ja, nehmen Sie es dort am besten heraus.
    .why = Über die Verbindung kann Ihr Status auch bei Facebook oder Instagram landen. Dort sehen ihn andere Menschen als hier.
    .path-ios = Einstellungen → Kontenübersicht
    .path-android = ⋮ → Einstellungen → Kontenübersicht
    .search-for = Kontenübersicht
    .find-out = Gehen Sie den Weg bis zur Liste der Konten. Lesen Sie, welche Namen dort stehen. Steht WhatsApp nicht dabei, ist nichts zu tun.

step-whatsapp-channels = Prüfen Sie, ob ein Kanal Ihr Kind zeigt
    .what = Prüfen Sie Kanäle von Schule und Verein und Ihre eigenen. Bitten Sie darum, Bilder Ihres Kindes herauszunehmen.
    .why = Ein Kanal ist keine Gruppe: Hier können wohl alle mitlesen. Das gilt auch für das Bild und den Namen des Kanals.
    .search-for = Kanäle
    .find-out = Öffnen Sie bei WhatsApp den Bereich „Aktuelles“. Sehen Sie nach, ob dort Kanäle stehen. Fragen Sie Schule und Verein, ob es einen Kanal gibt.

step-whatsapp-linked-devices = Prüfen Sie, welche Geräte verbunden sind
    .what = Prüfen Sie die Liste „Verknüpfte Geräte“. Melden Sie Geräte ab, die Sie nicht kennen oder nicht mehr nutzen.
    .what-protection-order = Prüfen Sie die Liste „Verknüpfte Geräte“. Gibt es Drohungen, holen Sie sich zuerst Rat. Melden Sie dann ab, was nicht Ihnen gehört.
    .why = Ein verbundenes Gerät zeigt Ihre Chats und die Bilder darin. Das kann auch ein alter Computer sein, den nun andere nutzen.
    .path-ios = Einstellungen → Verknüpfte Geräte
    .path-android = ⋮ → Verknüpfte Geräte
    .search-for = Geräte
    .find-out = Gehen Sie den Weg bis zur Liste der Geräte. Lesen Sie jeden Namen in Ruhe. Fragen Sie sich, ob Sie dieses Gerät noch haben.

step-whatsapp-live-location = Prüfen Sie, ob Sie gerade Ihren Standort teilen
    .what = Prüfen Sie, ob unter „Live-Standort“ ein Chat steht. Wenn ja, beenden Sie dort das Teilen.
    .what-protection-order = Prüfen Sie, ob unter „Live-Standort“ ein Chat steht. Beenden Sie dann das Teilen. Die andere Person merkt das wohl; bei Drohungen holen Sie sich vorher Rat.
    .why = Der Standort zeigt laufend, wo Sie und Ihr Kind gerade sind. Zusammen mit Fotos verrät er schnell Wege und feste Zeiten.
    .path-ios = Einstellungen → Datenschutz → Live-Standort
    .path-android = ⋮ → Einstellungen → Datenschutz → Live-Standort
    .search-for = Standort
    .find-out = Gehen Sie den Weg bis zum Live-Standort. Lesen Sie, ob dort ein Name steht. Ist die Liste leer, teilen Sie gerade nichts.

step-whatsapp-old-groups = Prüfen Sie, welche alten Gruppen Sie noch brauchen
    .what = Prüfen Sie alte Gruppen aus Kita, Schule und Verein. Bitten Sie zuerst darum, Bilder Ihres Kindes zu löschen. Verlassen Sie die Gruppe erst danach.
    .what-protection-order = Prüfen Sie, ob in alten Gruppen jemand mitliest, der Ihr Kind sucht. Schreiben Sie dort nichts mehr. Bitten Sie nur Menschen um das Löschen, denen Sie vertrauen.
    .why = In alten Gruppen lesen oft Menschen mit, die Sie kaum noch kennen. Wenn Sie nur austreten, bleiben die Bilder dort.
    .search-for = Gruppen
    .find-out = Gehen Sie Ihre Chats ganz nach unten durch. Achten Sie auf Gruppen, in denen lange nichts kam. Öffnen Sie eine davon und sehen Sie die Fotos durch.

step-whatsapp-about = Nehmen Sie Ihr Kind aus Ihrem Infotext heraus
    .what = Streichen Sie im Text Namen, Alter und Schule Ihres Kindes. Wählen Sie bei „Info“ dann „Meine Kontakte“.
    .why = Bild und Name zusammen machen ein Kind leichter zu finden. Ihr Infotext steht gleich neben Ihrem Profilbild.
    .path-ios = Einstellungen → Datenschutz → Info → Meine Kontakte
    .path-android = ⋮ → Einstellungen → Datenschutz → Info → Meine Kontakte
    .path-web = Menü → Einstellungen → Datenschutz → Info → Meine Kontakte
    .search-for = Info
    .find-out = Öffnen Sie Ihr Profil bei WhatsApp. Lesen Sie den kurzen Text unter Ihrem Namen. Achten Sie auf Namen, Alter und Orte.

step-whatsapp-number = Prüfen Sie, wo Ihre Nummer öffentlich steht
    .what = Prüfen Sie alte Anzeigen, Profile und Seiten von Vereinen. Nehmen Sie Ihre Nummer heraus, wo es geht.
    .why = Wer Ihre Nummer hat, findet auch Ihr Profilbild, wenn Sie nichts ändern. Laut einer Studie konnte man bis Herbst 2025 Nummern in großer Zahl abfragen.
    .search-for = Telefonnummer
    .find-out = Öffnen Sie eine Suchmaschine im Browser. Geben Sie nur Ihre eigene Nummer ein. Sehen Sie nach, auf welchen Seiten sie steht.

step-whatsapp-status-sharing = Prüfen Sie, ob andere Ihren Status teilen können
    .what = Prüfen Sie beim Status, ob es den Punkt „Teilen erlauben“ gibt. Wenn ja, schalten Sie ihn aus.
    .why = Sonst können andere Ihren Status wohl weitergeben, auch an Menschen, die Sie nicht kennen. Ein Foto vom Bildschirm bleibt immer möglich.
    .path-ios = Einstellungen → Datenschutz → Status → Teilen erlauben
    .path-android = ⋮ → Einstellungen → Datenschutz → Status → Teilen erlauben
    .search-for = Status
    .find-out = Gehen Sie den Weg bis zum Wort „Status“. Suchen Sie einen Punkt zum Teilen. Fehlt er, gibt es ihn bei Ihnen wohl nicht.

step-whatsapp-auto-download = Prüfen Sie, ob sich Fotos aus Chats von selbst laden
    .what = Prüfen Sie, was bei „Automatischer Download von Medien“ gewählt ist. Nehmen Sie Fotos und Videos für jedes Netz heraus. Dann laden Sie nur, was Sie antippen.
    .why = So sammeln sich auf Ihrem Handy weniger Bilder, auch von Kindern anderer Familien. Was schon geladen ist, bleibt dort.
    .path-ios = Einstellungen → Speicher und Daten → Automatischer Download von Medien
    .path-android = ⋮ → Einstellungen → Speicher und Daten → Automatischer Download von Medien
    .search-for = Download
    .find-out = Gehen Sie den Weg bis zum letzten Punkt. Lesen Sie, was für jedes Netz gewählt ist. Stehen dort Fotos, laden sie sich von selbst.

step-whatsapp-old-chat-media = Prüfen Sie, welche Kinderfotos noch in Chats liegen
    .what = Prüfen Sie unter „Manage storage“, in welchen Chats viele Bilder liegen. Löschen Sie Fotos von anderen Kindern. Behalten Sie, was Ihnen lieb ist.
    .why = Dann liegen auf Ihrem Handy weniger Bilder, die weiterwandern können. Auf den Handys der anderen ändert das nichts.
    .path-ios = Einstellungen → Speicher und Daten → Manage storage
    .path-android = ⋮ → Einstellungen → Speicher und Daten → Manage storage
    .search-for = Speicher
    .find-out = Gehen Sie den Weg bis zur Liste der Chats. Öffnen Sie den größten davon. Sehen Sie nach, ob Kinder zu sehen sind.

step-whatsapp-backup = Prüfen Sie, ob Ihr Backup verschlüsselt ist
    .what = Suchen Sie in den Einstellungen nach „Backup“. Prüfen Sie, ob es „Ende-zu-Ende-verschlüsseltes Backup“ gibt. Lesen Sie dort alles in Ruhe und schalten Sie es ein.
    .why = Sonst kann die Bilder wohl auch sehen, wer in Ihr Konto bei Google oder iCloud kommt. Kopien bei anderen ändert das nicht.
    .search-for = Backup
    .find-out = Suchen Sie in den Einstellungen nach „Backup“. Lesen Sie, was dort an ist. Fragen Sie sich auch, wer sonst noch Ihr Passwort kennt.

step-whatsapp-delete-for-all = Prüfen Sie gleich, ob ein falsch gesendetes Bild weg kann
    .what = Ging ein Bild in den falschen Chat? Prüfen Sie gleich, ob Sie es für alle löschen können. Als Admin geht das wohl auch bei Bildern von anderen.
    .why = Das geht nur eine Zeit lang nach dem Senden; wie lange, ist nicht bestätigt. Wer das Bild schon gespeichert hat, behält es.
    .search-for = Löschen
    .find-out = Denken Sie an Ihre letzten Bilder im Chat. Ging eines an zu viele Menschen? Öffnen Sie den Chat und sehen Sie nach.
