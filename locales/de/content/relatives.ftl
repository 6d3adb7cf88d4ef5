### Verwandte und Freunde: der Ort und seine Schritte

place-relatives = Verwandte und Freunde
    .also = Oma, Opa, Großeltern, Tante, Onkel, Paten
    .about = Oma, Onkel und Freunde meinen es gut, wenn sie Bilder zeigen. Wer die Bilder sieht, hängt dann von ihren Konten ab.
    .report-how = Rufen Sie an oder schreiben Sie ein paar liebe Worte. Sagen Sie, welches Bild weg soll, und bieten Sie ein anderes an. Bleibt es stehen, bitten Sie noch einmal schriftlich mit einem festen Tag. Danach melden Sie es beim Netzwerk.
    .report-who = Bitten dürfen die Eltern, größere Kinder auch selbst. Soll jemand Ihren Ort nicht kennen, melden Sie das Bild gleich beim Netzwerk.
    .report-needs = Sagen Sie, welches Bild es ist und wo es steht. Der Link zum Beitrag hilft dabei.

step-relatives-family-rule = Sagen Sie der Familie Ihre Regel für Fotos
    .what = Rufen Sie an oder schreiben Sie in den Chat der Familie. Sagen Sie, was geht und was nicht. Danken Sie allen, dass sie sich so über Ihr Kind freuen.
    .what-separation = Reden Sie mit Ihrer eigenen Familie. Sagen Sie kurz, welche Bilder gehen und welche nicht. Über die Trennung müssen Sie dabei nicht reden.
    .what-protection-order = Sagen Sie es nur Leuten, denen Sie ganz vertrauen. Bitten Sie: kein Bild, kein Name, kein Wort über den Ort. Fragen Sie vorher Ihre Beratung.
    .what-foster-care = Sagen Sie allen, dass Bilder dieses Kindes nicht ins Netz gehören. Den Grund müssen Sie nicht nennen. Klären Sie mit dem Amt, was sonst gilt.
    .why = Eine klare Regel hilft bei jedem neuen Bild. Sie bleibt eine Bitte, und alte Bilder gehen davon nicht weg.
    .search-for = Familie
    .find-out = Wer zeigt in Ihrer Familie gern Bilder? Weiß dieser Mensch, was Sie möchten? Wenn nicht, passt dieser Schritt.

step-relatives-take-down = Bitten Sie freundlich, ein Bild zu löschen
    .what = Sagen Sie zuerst, dass es lieb gemeint war. Bitten Sie dann: „Bitte nimm das Bild raus.“ Bieten Sie ein anderes Bild an, nur für diesen Menschen.
    .what-separation = Schreiben Sie ruhig und kurz. Nennen Sie nur das Bild und Ihre Bitte. Alter Streit gehört nicht in diese Nachricht.
    .what-foster-care = Klären Sie zuerst, wer für das Kind bitten darf. Bitten Sie dann freundlich ums Löschen. Namen und Gründe lassen Sie dabei weg.
    .why = Für die erste Bitte braucht es kein Gesetz, ein guter Ton trägt weiter. Kopien bei anderen holt die Bitte nicht zurück.
    .search-for = Löschen
    .find-out = Öffnen Sie die Profile der nächsten Verwandten. Ist Ihr Kind dort zu sehen? Schreiben Sie auf, welches Bild es ist und wo.

step-relatives-status = Bitten Sie um Status und Profilbild ohne Ihr Kind
    .what = Bitten Sie Oma, Opa und Freunde um ein anderes Profilbild. Zeigen Sie ihnen, wie man den Status nur wenigen zeigt. Fünf Minuten am Tisch reichen oft.
    .what-protection-order = Bitten Sie nur Leute, denen Sie ganz vertrauen. Ihr Kind soll in keinem Profilbild und in keinem Status vorkommen. Auch alte Profilbilder sollen weg.
    .why = Ein Profilbild sehen oft alle, die die Nummer haben. Auch der Status geht an viele, an die man nicht denkt. Einen Screenshot verhindert das nicht.
    .search-for = Status
    .find-out = Sehen Sie in Ihren Kontakten die Profilbilder der Familie an. Zeigt eines Ihr Kind? Sehen Sie auch beim Status nach.

step-relatives-tags = Bitten Sie, Namen und Markierung wegzulassen
    .what = Bitten Sie alle, den Namen Ihres Kindes wegzulassen. Das gilt auch für Markierung und Ort. „Unser Enkel“ reicht als Text.
    .what-protection-order = Bitten Sie nur Leute, denen Sie ganz vertrauen. Name, Ort und Ihre Markierung sollen weg. Am besten bleibt das ganze Bild aus dem Netz.
    .why = Mit Namen findet man ein Bild leichter und kommt von dort zu Ihnen. Ohne Namen bleibt das Bild da, verrät aber weniger.
    .search-for = Markierung
    .find-out = Suchen Sie im Netzwerk nach dem Vornamen. Sehen Sie Beiträge an, in denen Sie markiert sind. Wer hat sie geschrieben?

step-relatives-shared-album = Laden Sie die Familie in ein privates Album ein
    .what = Legen Sie ein Album an, in das nur wenige dürfen. Laden Sie jeden einzeln ein, ohne offenen Link. Bitten Sie alle, die Bilder dort zu lassen.
    .what-protection-order = Laden Sie nur Leute ein, denen Sie ganz vertrauen. Nehmen Sie Bilder, die keinen Ort zeigen. Im Zweifel zeigen Sie Bilder nur auf Papier.
    .why = Wer genug Bilder bekommt, muss selbst keine posten. Im Album sehen sie weniger Leute, doch Gäste können sie oft trotzdem speichern.
    .search-for = Album
    .find-out = Fragen Sie, woher Oma und Opa ihre Bilder haben. Gibt es ein Album, sehen Sie die Liste der Gäste an. Gibt es keines, passt dieser Schritt.

step-relatives-forwarding = Bitten Sie, Bilder nicht weiterzuleiten
    .what = Schreiben Sie gleich zum Bild: „Nur für die Familie.“ Bitten Sie alle, kurz zu fragen, bevor sie es zeigen. Sagen Sie Danke, wenn es klappt.
    .what-protection-order = Schicken Sie Bilder nur Leuten, denen Sie ganz vertrauen. Bitten Sie klar, nichts weiterzugeben. Schicken Sie nie ein Bild, das den Ort verrät.
    .why = Auch aus privaten Chats wandern Bilder über Verwandte und Freunde weiter. Ihre Bitte bremst das, löscht aber keine Kopie.
    .search-for = Weiterleiten
    .find-out = Denken Sie an die letzten drei Bilder, die Sie verschickt haben. Wer hat sie bekommen? Wissen diese Leute, was Sie möchten?

step-relatives-old-posts = Bitten Sie um einen Blick auf alte Beiträge
    .what = Bitten Sie die Familie, alte Bilder und Alben anzusehen. Helfen Sie dabei, am besten zu zweit. Beginnen Sie mit den ersten Jahren Ihres Kindes.
    .what-protection-order = Fragen Sie nur Leute, denen Sie ganz vertrauen. Suchen Sie zuerst Bilder mit Namen, Haus oder Ort. Ist der Kontakt nicht gut, melden Sie den Beitrag selbst.
    .why = An alte Bilder denkt kaum jemand, und früher war vieles von Anfang an offen. Was andere kopiert haben, bleibt bei ihnen.
    .search-for = Alben
    .find-out = Öffnen Sie das Profil von Oma oder Onkel. Blättern Sie zurück bis zum Jahr der Geburt. Steht dort noch ein Bild Ihres Kindes?

step-relatives-parties = Reden Sie vor Festen mit den anderen Eltern
    .what = Fragen Sie, wer beim Fest Fotos macht. Sagen Sie vorher, was mit Bildern Ihres Kindes sein darf. Fragen auch Sie, bevor Sie andere Kinder zeigen.
    .what-protection-order = Sagen Sie vorher, dass Ihr Kind auf kein Bild soll. Einen Grund müssen Sie nicht nennen. Fragen Sie danach noch einmal nach.
    .what-foster-care = Sagen Sie vorher, dass Ihr Kind auf kein Bild soll. Einen Grund müssen Sie nicht nennen. Fragen Sie danach noch einmal nach.
    .why = Bei Festen machen viele ein Foto, und alle haben andere Kontakte. Ein Wort vorher bremst das, hält aber nicht jedes Bild auf.
    .search-for = Einladung
    .find-out = Denken Sie an das letzte Fest. Wer hat Fotos gemacht? Fragen Sie, wo die Bilder jetzt sind.

step-relatives-prints = Schenken Sie Bilder auf Papier
    .what = Schenken Sie Abzüge, ein Fotobuch oder einen Rahmen. Zeigen Sie neue Bilder beim nächsten Besuch. Ein paar im Monat sind genug.
    .what-protection-order = Geben Sie Bilder nur Leuten, denen Sie ganz vertrauen. Nehmen Sie Bilder, die keinen Ort zeigen. Schicken Sie nichts mit der Post, denn ein Stempel kann den Ort verraten.
    .why = Ein Bild auf Papier bleibt meist im Zimmer. Wer will, kann es trotzdem mit dem Handy kopieren.
    .search-for = Abzüge
    .find-out = Fragen Sie Oma und Opa, welche Bilder sie gern hätten. Steht bei ihnen schon ein Rahmen? Sehen Sie nach, ob die Bilder darin alt sind.

step-relatives-refusal = Bleiben Sie ruhig, wenn jemand Nein sagt
    .what = Schreiben Sie kurz, welches Bild weg soll. Nennen Sie einen Tag, etwa in einer Woche. Steht es dann noch da, melden Sie es beim Netzwerk.
    .what-separation = Holen Sie sich zuerst Rat bei einer Beratung für Familien. Schreiben Sie dann kurz und ohne Vorwurf. Danach können Sie das Bild beim Netzwerk melden.
    .why = Ihr Kind hat in Deutschland ein Recht am eigenen Bild. Ein Streit hilft ihm aber nicht, darum kommt eine Kanzlei erst ganz zuletzt. Kopien bleiben.
    .search-for = Melden
    .find-out = Haben Sie schon freundlich gefragt? Geben Sie ein paar Tage Zeit. Kam ein Nein oder gar nichts, passt dieser Schritt.
