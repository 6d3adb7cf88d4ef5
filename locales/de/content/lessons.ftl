### Kurze Lektionen: je ein Thema, höchstens drei Minuten. Jede endet mit dem nächsten Schritt.

## Der Kreis: wer überhaupt etwas sieht

lesson-profile-photo = Das Profilbild sehen fast alle
    .short = Auch bei einem privaten Konto bleibt das Profilbild meist für alle zu sehen.
    .p-1 = Das Profilbild ist klein, aber viele sehen es. Bei WhatsApp sehen es am Anfang alle, die WhatsApp nutzen. Das bleibt so, bis Sie es ändern.
    .p-2 = In vielen Netzwerken können Sie Ihr Konto auf privat stellen. Das ist gut, doch Bild und Name bleiben dort für alle zu sehen. Beim Profilbild zählt also vor allem, was darauf ist.
    .p-3 = Wie offen solche Bilder sind, prüfte 2025 ein Team der Universität Wien. Es fand 3,5 Milliarden Konten bei WhatsApp. Etwa 57 % davon zeigten allen ein Profilbild. Seit Oktober 2025 bremst WhatsApp solche Abfragen.
    .p-4 = Die Seite eltern-bildung.at aus Österreich rät: kein Baby als eigenes Profilbild. Eine Blume oder ein Tier tut es auch. Wer das alte Bild schon gespeichert hat, behält es. Prüfen Sie auch, ob alte Profilbilder noch offen stehen.
    .do = Tauschen Sie heute ein Profilbild aus. Stellen Sie danach ein, wer es sieht.

lesson-private-is-not-a-safe = Privat ist ein Zaun, kein Tresor
    .short = Neue Leute müssen erst fragen, doch wer Ihnen schon folgt, bleibt dabei.
    .p-1 = Ein privates Konto ist der erste und stärkste Schalter. Neue Leute sehen Ihre Beiträge dann erst, wenn Sie Ja sagen. Damit anzufangen, lohnt sich.
    .p-2 = Ein paar Dinge bleiben offen. Profilbild und Name sehen weiter alle. Wer Ihnen schon folgt, bleibt dabei. Und Kopien bei anderen holt kein Schalter zurück.
    .p-3 = Der NDR prüfte 2021, woher Bilder auf verbotenen Plattformen kamen. Manche stammten aus Profilen, die nicht für alle offen waren. Vielleicht hat sie jemand aus dem Kreis weitergegeben. Auch das BKA sagt: Private Bilder wandern über Verwandte und Freunde weiter.
    .p-4 = Darum zählt auch, wer im Kreis ist. Ein kleiner Kreis, den Sie wirklich kennen, ist viel wert. Zeigen Sie auch dort nur, was Ihrem Kind später recht ist.
    .do = Stellen Sie ein Konto auf privat. Sehen Sie danach die Liste der Follower durch.

lesson-followers = Wer folgt Ihnen eigentlich?
    .short = Je kürzer die Liste, desto weniger Menschen sehen jedes neue Bild.
    .p-1 = Wer Ihnen folgt, sieht jedes neue Bild. Jeder davon kann es speichern oder den Bildschirm fotografieren. Das gilt auch bei einem privaten Konto.
    .p-2 = Stellen Sie Ihr Konto auf privat, bleiben alle alten Follower da. Sie gehen erst, wenn Sie sie entfernen. Nach ein paar Jahren sind oft Namen dabei, die man kaum noch kennt.
    .p-3 = Netsafe aus Neuseeland rät, die Liste der Freunde zu kürzen. Die Frage dafür ist leicht: Kenne ich diesen Menschen im echten Leben? Einmal im Jahr reicht.
    .p-4 = Sie müssen nicht an einem Abend fertig werden. Zehn Namen sind ein guter Anfang. Was jemand schon gespeichert hat, bleibt bei ihm. Bei einem privaten Konto sieht er neue Bilder nicht mehr.
    .do = Öffnen Sie Ihre Liste und lesen Sie zehn Namen. Entfernen Sie, wen Sie nicht kennen.

lesson-status-and-stories = Status und Story: kurz da, weit gesehen
    .short = Ein Tag reicht vielen Menschen, um ein Bild zu sehen und zu behalten.
    .p-1 = Ein Status ist bald wieder weg. Bis dahin können ihn aber viele sehen. Jeder davon kann ein Foto vom Bildschirm machen, und das bleibt.
    .p-2 = Bei WhatsApp geht der Status am Anfang an alle Kontakte, die auch Ihre Nummer haben. Das kann die Chefin sein, der alte Vermieter oder ein Handwerker. An diese Menschen denkt man beim Posten selten.
    .p-3 = Sie können den Kreis kleiner machen. Das gilt für neue Bilder, nicht für einen Status, der schon läuft. Bei Instagram gibt es noch die Highlights: Dort bleibt eine Story stehen, bis Sie sie entfernen.
    .p-4 = Vom Deutschen Kinderhilfswerk kam 2025 im Radio der Rat: lieber gar kein Kinderbild im Status. Möchten Sie doch eines zeigen, wählen Sie ein paar Menschen aus. So wissen Sie, wer es sieht.
    .do = Wählen Sie aus, wer den nächsten Status sieht. Räumen Sie dann die Highlights auf.

lesson-old-posts = Alte Beiträge sind oft offener als neue
    .short = Vieles von früher lässt sich mit einem Schalter auf einmal begrenzen.
    .p-1 = Früher waren Netzwerke oft von Anfang an für alle offen. Was Sie damals gezeigt haben, steht vielleicht noch heute so da. Das war die Einstellung der Plattform.
    .p-2 = Im Juli 2026 gaben in Großbritannien die Polizei (NCA) und die Meldestelle IWF den Eltern drei Aufgaben. Eine davon hieß: alte Bilder durchgehen. Denn auch ein Bild von 2014 kann heute noch jemand speichern.
    .p-3 = Fangen Sie groß an. Laden Sie Ihre Bilder herunter, damit nichts verloren geht. Begrenzen Sie dann alles auf einmal, wo es einen Schalter gibt. Danach löschen Sie einzeln: Baden, voller Name, Schule und Zuhause.
    .p-4 = Kein Schalter erfasst alles. Bei Facebook bleiben Profilbilder und Bilder, auf denen andere Sie markiert haben. Denken Sie auch an Blogs, Fotobücher und Anzeigen. Kopien bei anderen holt das nicht zurück.
    .do = Begrenzen Sie zuerst alles auf einmal. Sehen Sie danach die ältesten Bilder durch.

## Das Bild: was es zeigt

lesson-why-children-mind = Warum Kinder mitreden wollen
    .short = Ein Nein Ihres Kindes zählt in jedem Alter, später auch sein eigenes Ja.
    .p-1 = Kinder wissen gut, wer ein Bild von ihnen sehen soll. Das zeigte 2018 eine Studie der Uni Köln mit dem Deutschen Kinderhilfswerk. Sie wollen gefragt werden, doch meist fragt sie niemand.
    .p-2 = In Deutschland gab es dazu 2017 eine Umfrage vom Kinderhilfswerk. Von den Eltern, die posten, fragten 31 % ihr Kind. In einer Studie aus den USA von 2016 wollten mehr als doppelt so viele Kinder wie Eltern dafür Regeln.
    .p-3 = Ein Nein braucht keinen Grund. Ein kleines Kind dreht sich weg, dann ist das Foto vorbei. Auch ein Ja reicht bei den Kleinen nicht allein. Was peinlich ist, bleibt trotzdem zu Hause, sagt eltern-bildung.at.
    .p-4 = Ab etwa 14 zählt in Deutschland auch im Recht das eigene Ja. Und was ein Kind früher erlaubt hat, darf es später zurücknehmen. In der EU gilt das auch noch für Erwachsene.
    .do = Fragen Sie Ihr Kind heute, welches Bild es nicht mag. Nehmen Sie es aus dem Netz.

lesson-bath-and-beach = Baden, Strand und Töpfchen bleiben zu Hause
    .also = nackt, Badehose, Schwimmbad, Urlaub
    .short = Diese Bilder kommen zuerst aus dem Netz; im Album zu Hause sind sie schön.
    .p-1 = Bei einem Punkt sind sich Polizei und Kinderschutz einig. Bilder ohne Kleidung oder in Badesachen gehören nicht ins Netz. Dazu zählen Wanne, Töpfchen, Windel, Strand und Pool.
    .p-2 = Der erste Grund ist Ihr Kind. Ein Bild aus der Wanne ist sehr privat. Mit zwölf möchte es das vielleicht keinem mehr zeigen.
    .p-3 = Der zweite Grund sind Fremde. Manche sammeln solche Bilder, auch ganz normale vom Strand oder vom Turnen. Das berichtete 2015 die Behörde eSafety aus Australien. Auch eine Pose wie ein Spagat lässt sich anders deuten. Das liegt nie am Kind und nie an Ihnen.
    .p-4 = Verlieren müssen Sie diese Bilder nicht. Im Album zu Hause sind sie schön. Im Netz löschen Sie sie; Kopien bei anderen bleiben. Finden Sie irgendwo etwas Sexuelles, speichern Sie nichts. Gehen Sie dann zu „Es ist schon etwas passiert“.
    .do = Gehen Sie in Ihren eigenen Beiträgen zuerst die Bilder vom Baden durch. Löschen Sie sie dort, wo andere sie sehen.

lesson-names-in-captions = Mit einem Namen wird das Bild zum Treffer
    .short = Ohne Namen ist ein Bild schwerer zu finden.
    .p-1 = Ein Gesicht allein sagt den meisten Fremden wenig. Mit dem vollen Namen gehört es zu einem Menschen. Dann kann man das Bild auch mit Wörtern finden.
    .p-2 = Namen stehen nicht nur im Text darunter. Sie stehen auf dem Trikot, auf der Torte, auf einer Zeichnung oder am Haken in der Kita. Auch eine Markierung nennt einen Namen.
    .p-3 = Human Rights Watch prüfte 2024 eine Sammlung, mit der KI lernt. Darin fanden sich Links zu Fotos von Kindern. Bei einigen waren Name, Alter und Schule zu erkennen. Die Bilder kamen auch aus Blogs und von Seiten der Schulen.
    .p-4 = Die Behörde eSafety in Australien rät, keine Namen dazu zu schreiben. „Unser Großer“ reicht, denn wer Sie kennt, weiß Bescheid. Ohne Namen ist das Bild noch da, aber schwerer zu finden.
    .do = Lesen Sie die Texte zu zehn alten Bildern. Löschen Sie dort Name, Alter und Schule.

lesson-documents-and-birthdays = Torte, Zeugnis, Pass: was Papier verrät
    .short = Auch ohne Datum im Text kann ein Bild den Geburtstag verraten.
    .p-1 = Nach Name und Geburtstag fragt auch eine Bank. Wer beides kennt, kann sich leichter als jemand anderes ausgeben. Auch davor warnte im November 2025 die irische Behörde für Datenschutz.
    .p-2 = Der Geburtstag steht oft nicht als Datum da. Er steckt in der Zahl auf der Torte und im Gruß vom selben Tag. Die Karte zur Geburt nennt auch noch Gewicht, Uhrzeit und Klinik.
    .p-3 = Am ersten Schultag passen Name, Alter und Schule oft auf ein Schild. Prüfen Sie auch, ob ein Papier oder ein Bildschirm zu lesen ist. Das kann ein Zeugnis sein, ein Pass oder ein Brief vom Arzt. Zoomen Sie einmal hinein.
    .p-4 = Feiern dürfen Sie trotzdem. Zeigen Sie die Kerzen und die Hände, nicht Zahl und Namen. Was andere schon gelesen haben, wissen sie. Neue Leute erfahren es nicht mehr.
    .do = Suchen Sie Bilder vom Geburtstag und vom ersten Schultag. Löschen Sie, was zu viel verrät.

lesson-hashtags = Ein Hashtag ist ein Suchwort
    .short = Über ein Suchwort stoßen auch Fremde auf offene Bilder.
    .p-1 = Ein Hashtag sortiert Bilder. Wer danach sucht, findet offene Bilder von Leuten, die er nicht kennt. So wird Ihr Bild ein Treffer in einer langen Liste.
    .p-2 = Die Child Rescue Coalition aus den USA nannte 2018 mehr als 100 Hashtags, die Menschen mit schlechten Absichten anziehen. Es sind Wörter wie Bad, Töpfchen, Bikini oder Windel. Eltern meinen sie lieb, andere suchen damit.
    .p-3 = Ein Hashtag kann auch einen Ort verraten. Der Name von Schule, Verein oder Fest führt direkt dorthin. Auch das lassen Sie besser weg.
    .p-4 = Einen Hashtag können Sie auch später noch löschen. Das Bild darf bleiben, wenn sonst nichts stört. Wer es schon gespeichert hat, behält es. Neue Fremde kommen so nicht mehr darauf.
    .do = Sehen Sie die Hashtags Ihrer letzten zehn Bilder an. Löschen Sie sie aus dem Text.

lesson-uniforms-and-routines = Trikot, Tasche, Haustür: der Hintergrund
    .short = Oft verrät der Rand eines Bildes mehr als die Mitte.
    .p-1 = Ein Bild zeigt mehr als ein Gesicht. Das Wappen auf dem Trikot nennt den Verein. Ein Schild nennt die Straße, und auch ein Blick aus dem Fenster kann den Ort verraten.
    .p-2 = Dazu kommen feste Zeiten. Wer „jeden Dienstag Training“ liest, weiß auch, wo Ihr Kind nächste Woche ist. Das steht oft nur im Text.
    .p-3 = Darin sind sich viele Stellen einig. eSafety in Australien rät: keine Namen, keine Uniform, keine festen Zeiten. Die Polizei dort rät, Logo und Hintergrund unscharf zu machen. Auch die NSPCC in Großbritannien rät, jeden Hinweis auf den Ort wegzulassen.
    .p-4 = Keine Einstellung nimmt das aus dem Bild. Oft hilft es, den Rand wegzuschneiden. Sehen Sie vor dem Posten einmal nur den Rand an: Spiegel, Brief, Kalender, Schild. Wer das alte Bild schon hat, sieht den Hinweis weiter.
    .do = Prüfen Sie drei Bilder nur auf den Hintergrund. Löschen Sie, was einen Ort verrät.

lesson-live-location = Später posten ist besser als live
    .short = Ein paar Stunden später verrät ein Bild nicht mehr, wo Sie gerade sind.
    .p-1 = „Wir sind gerade hier“ sagt auch Fremden, wo Ihr Kind jetzt ist. Am Abend sagt dasselbe Bild nur noch, wo es war. Das Bild ist dabei gleich schön.
    .p-2 = eSafety in Australien und die irische Behörde für Datenschutz raten, Ort und feste Zeiten wegzulassen. Gemeint sind auch der Weg zur Schule und das Training. Wer Ort und Zeit nicht kennt, weiß nicht, wo Ihr Kind ist.
    .p-3 = Denken Sie auch an Apps für den Sport. Haben Erwachsene ein neues Konto bei Strava, sehen am Anfang alle ihre Touren. Ändern Sie das, gilt es nur für neue Touren. Alte Runden mit dem Kinderwagen bleiben offen, bis Sie sie ändern.
    .p-4 = Das Rezept ist kurz: erst heimkommen, dann zeigen. Den Ort lassen Sie ganz weg. Prüfen Sie auch, ob eine App Ihren Standort gerade teilt. Was schon geteilt ist, haben andere gesehen.
    .do = Schalten Sie aus, was den Standort live teilt. Posten Sie erst, wenn Sie zurück sind.

## Was man nicht sieht

lesson-metadata = Was im Bild noch steckt
    .also = EXIF, Metadaten, GPS, Geodaten, Aufnahmeort
    .short = In einem Foto kann der Ort stecken, und nicht jeder Weg nimmt ihn heraus.
    .p-1 = Ein Handy speichert im Foto oft mehr als das Bild. Dazu kann auch der Ort gehören. Bei einem Foto aus der Küche ist das Ihr Zuhause.
    .p-2 = In Netzwerken sehen andere diesen Ort meist nicht. Instagram, Facebook und TikTok nehmen ihn beim Posten heraus, so Tests aus dem Jahr 2026. Die Plattform selbst kann ihn aber lesen und behalten.
    .p-3 = Anders ist es, wenn Sie die Datei selbst schicken. Als Dokument, per E-Mail, mit AirDrop oder als Link in die Cloud geht der Ort oft mit. Ein normales Foto bei WhatsApp verliert ihn dagegen meist.
    .p-4 = Zwei Dinge helfen. Ist der Ort in der Kamera aus, fehlt er in neuen Bildern. Und im Chat schicken Sie ein Foto, keine Datei. Alte Bilder ändert das nicht, und ein Schild im Bild verrät den Ort trotzdem.
    .do = Schalten Sie den Ort in der Kamera aus. Schicken Sie Bilder als Foto, nicht als Datei.

lesson-file-names-and-alt-texts = Namen, die man nicht gleich sieht
    .short = Ein Name kann auch in der Datei, im Album oder im Bildtext stehen.
    .p-1 = Auch eine Datei hat einen Namen. Heißt sie „mia-muster-kita“, verrät sie alles, was im Text darunter fehlt. Darum gilt die Regel ohne Namen auch für die Datei.
    .p-2 = Prüfen Sie, ob Alben und Listen den Namen tragen, etwa „Emmas Taufe“. Prüfen Sie auch den Bildtext für Menschen, die nicht sehen. Solche Texte sind gut, sie brauchen nur keinen Namen.
    .p-3 = Texte beim Bild reisen mit. Eine Sammlung für KI mit dem Namen LAION-5B besteht aus Links und solchen Texten, nicht aus Bildern. Human Rights Watch fand darin 2024 Kinder, deren Name und Schule zu erkennen waren.
    .p-4 = Nennen Sie eine Datei nach dem, was darauf ist: „sommerfest“. Bitten Sie auch Schule und Verein darum. Was schon im Netz steht, ändert sich dadurch nicht. Das müssen Sie dort ändern lassen.
    .do = Suchen Sie in Alben und Dateien nach dem Namen Ihres Kindes. Benennen Sie sie um.

lesson-emoji-on-face = Hilft ein Emoji auf dem Gesicht?
    .also = Smiley, verpixeln, unscharf, Gesicht verdecken
    .short = Ein Emoji verdeckt das Gesicht, alles andere bleibt zu sehen.
    .p-1 = Darüber sind sich Fachleute nicht einig. Die Polizei in NRW und das Kinderhilfswerk halten es für brauchbar. Der Kinderschutzbund sah darin 2020 nur eine Notlösung. Eine amtliche Kampagne sagte 2025, dass ein Emoji wegen KI nicht mehr schützt.
    .p-2 = Das Emoji verdeckt nur das Gesicht. Körper, Kleidung und Ort sind weiter zu sehen. Steht der Name dabei, hilft es kaum. Und auf dem nächsten Bild ist das Gesicht vielleicht wieder frei.
    .p-3 = Besser ist ein Bild, das gar kein Gesicht zeigt. Von hinten, von weit weg oder nur die Hände. Dann gibt es nichts aufzudecken. Ein Filter über dem Gesicht hilft weniger, sagt Kinderschutz Schweiz.
    .p-4 = Haben Sie nur dieses eine Bild? Decken Sie das Gesicht ganz ab und speichern Sie das Bild neu. Zeigen Sie es auch dann nur wenigen. Alte Bilder ohne Emoji bleiben, bis Sie sie löschen.
    .do = Machen Sie das nächste Bild von hinten. Begrenzen Sie dann, wer alte Bilder sieht.

## Links und Alben

lesson-unlisted-is-not-hidden = Nicht gelistet heißt nicht versteckt
    .short = Wer den Link hat, kommt hinein, ganz ohne Einladung.
    .p-1 = Ein Link ist wie ein Schlüssel ohne Namen. Wer ihn hat, kommt hinein, auch wenn Sie ihn nie eingeladen haben. Links werden weitergeschickt und bleiben in Chats stehen.
    .p-2 = Bei YouTube heißt das „Nicht gelistet“, bei Google Fotos „Linkfreigabe“. Bei Apple heißt es „Öffentliche Website“. Dort braucht man kein Konto und kein Passwort.
    .p-3 = Sie sehen nicht, wer den Link nutzt. Darum können Sie auch niemanden einzeln ausladen. Human Rights Watch fand 2024 in einer Sammlung für KI sogar ein Kind aus einem Video, das nicht gelistet war.
    .p-4 = Es geht auch mit Namen. Laden Sie Menschen einzeln ein, dann bestimmen Sie, wer schaut. Alte Links schalten Sie aus. Was schon jemand gespeichert hat, bleibt bei ihm.
    .do = Schalten Sie alte Links aus. Laden Sie dann die Familie mit Namen ein.

lesson-shared-albums = Geteilte Alben: wer noch hineinsieht
    .short = In alten Alben sehen oft noch Menschen mit, an die man nicht mehr denkt.
    .p-1 = Ein geteiltes Album ist besser als ein offener Beitrag. Sie bestimmen, wer dabei ist. Nach ein paar Jahren lohnt sich aber ein zweiter Blick.
    .p-2 = Bei Google Fotos gibt es einen Haken. Ist die Linkfreigabe an, hilft es nicht, jemanden zu entfernen. Er kommt über den Link wieder hinein. Schalten Sie also zuerst den Link aus.
    .p-3 = Andere dürfen oft mehr, als man denkt. In der geteilten Mediathek von Apple können alle, die dabei sind, Bilder ändern und löschen. Bei FamilyAlbum kann die Familie Bilder speichern, auch wer nur den Link hat. Die Partnerfreigabe bei Google gibt neue Bilder von selbst weiter.
    .p-4 = Sehen Sie einmal im Jahr nach, wer dabei ist. Nach einer Trennung tun Sie es gleich. Wer gehen muss, sieht nichts Neues mehr. Was er gespeichert hat, bleibt bei ihm.
    .do = Öffnen Sie Ihre Liste der geteilten Alben. Entfernen Sie, wer nicht mehr dazugehört.

## Andere Menschen

lesson-other-peoples-children = Andere Kinder, andere Eltern
    .short = Auf einem Bild vom Fest sind oft Kinder, für die andere entscheiden.
    .p-1 = Auf einem Fest ist selten nur das eigene Kind im Bild. Für andere Kinder entscheiden deren Eltern und die Kinder selbst. Das raten Netsafe aus Neuseeland und eSafety aus Australien.
    .p-2 = Manche Kinder soll niemand im Netz finden. CEOP, eine Stelle der britischen Polizei, nennt Kinder in einer Pflegefamilie und Kinder, die adoptiert sind. Warum eine Familie Nein sagt, muss sie niemandem erklären.
    .p-3 = Das Foto für Ihr Album ist etwas anderes. Privat knipsen ist in Ordnung, sagt die britische Behörde ICO. Wer es offen postet, geht weiter als privat. In Deutschland gehören Bilder mit anderen Kindern nicht ohne ein Ja ins Netz.
    .p-4 = Fragen geht schnell. Oft reicht ein Satz im Chat, am besten vor dem Fest. Steht schon ein Bild im Netz, nehmen Sie es weg und sagen Sie kurz Bescheid. Kopien bei anderen bleiben.
    .do = Suchen Sie Bilder mit anderen Kindern. Fragen Sie die Eltern oder löschen Sie das Bild.

lesson-grandparents = Auch andere zeigen Ihr Kind
    .also = Großeltern, Verwandte
    .short = Hinter solchen Bildern steckt meist Freude, darum hilft ein lieber Satz am meisten.
    .p-1 = Nicht nur Eltern zeigen Bilder. Auch Großeltern, Trainer und Chats tun es. Das BKA sagt: Selbst was Sie nur privat schicken, kann über Verwandte und Freunde im Netz landen.
    .p-2 = Dahinter steckt fast immer Freude. Ein lieber Satz hilft darum mehr als ein Vorwurf. Zum Beispiel: „Wir möchten, dass Mia später selbst entscheidet.“ Vom Gesetz müssen Sie beim ersten Mal nicht reden.
    .p-3 = Zeigen Sie dann, wie es geht. Fünf Minuten am Handy reichen für einen kleineren Kreis im Status. Bitten Sie auch, nichts weiterzuleiten.
    .p-4 = Geben Sie etwas dafür zurück. Die Polizei in NRW rät zu Bildern auf Papier. Ein Rahmen oder ein Album nur für die Familie tut es auch. Was schon weitergeschickt ist, holt niemand zurück, aber es wird nicht mehr.
    .do = Bitten Sie heute einen Menschen, Ihr Kind nicht mehr zu zeigen. Bieten Sie Abzüge an.

lesson-school-web-pages = Was Schule und Kita im Netz zeigen
    .short = Ein Ja von damals dürfen Sie heute zurücknehmen, ganz ohne Grund.
    .p-1 = Was auf der Webseite einer Schule steht, können alle sehen. Dort liegen oft Galerien aus vielen Jahren. Ein Ja von damals dürfen Sie heute neu ansehen.
    .p-2 = In Großbritannien gaben Fachleute den Schulen im Mai 2026 einen Rat. Auf offene Seiten gehören keine Gesichter von vorn und keine Namen. Eine Schule war dort mit Fotos von ihrer Webseite erpresst worden. Jemand hatte diese Fotos mit KI verändert.
    .p-3 = Sie dürfen jeden Zweck einzeln erlauben. Ein Ja zum Jahrbuch ist kein Ja zur Webseite, sagt die Aufsicht für Medien im Saarland. Ein Ja können Sie ohne Grund zurücknehmen. Dann sollen die Bilder im Netz bald weg.
    .p-4 = Schreiben Sie freundlich und nennen Sie die Seiten. Nennen Sie auch einen festen Tag. Gedruckte Hefte und Kopien bei anderen bleiben.
    .do = Sehen Sie die Webseite der Schule durch. Sagen Sie dann, was Sie noch erlauben.

lesson-market-photos = Kleidung verkaufen ohne Kind im Bild
    .short = Ein Bügel reicht: Die Anzeige braucht kein Kind im Bild.
    .p-1 = Eine Anzeige sollen viele sehen, auch Fremde. Darum gehört kein Kind hinein. Prüfen Sie auch, ob neben dem Bild der Ort und die Größe stehen.
    .p-2 = NDR, WDR und Süddeutsche Zeitung berichteten 2025 über eine Gruppe bei Telegram, in der es um Sexuelles ging. Sie hatte mehr als 2.000 Mitglieder. Dort standen Fotos von über 100 Menschen, die bei Vinted verkaufen. Auch Bilder ohne Gesicht waren dabei.
    .p-3 = Die Verbraucherzentrale rät darum, Kleidung nie am Körper zu zeigen, am wenigsten an Kindern. Legen Sie die Sachen flach hin oder auf einen Bügel. Achten Sie auch auf den Hintergrund.
    .p-4 = Prüfen Sie, ob alte Anzeigen noch Bilder zeigen. Tauschen Sie die Bilder aus oder löschen Sie die Anzeige. Manche Fotos waren laut dem Bericht auch nach dem Löschen noch da. Neue Leute sehen sie in Ihrer Anzeige aber nicht mehr.
    .do = Tauschen Sie Fotos mit Kind in Ihren Anzeigen aus. Löschen Sie alte Anzeigen.

## KI

lesson-ai-and-training = Wenn eine KI mit Fotos lernt
    .short = In der EU nutzt Meta offene Bilder für die KI, private Konten nimmt es aus.
    .p-1 = Eine KI lernt aus sehr vielen Bildern. Human Rights Watch prüfte 2024 einen winzigen Teil einer solchen Sammlung. Darin waren Links zu Fotos von 190 Kindern aus Australien und 170 aus Brasilien.
    .p-2 = Meta nutzt in der EU seit dem 27. Mai 2025, was Erwachsene offen zeigen. Private Konten und private Nachrichten nimmt Meta aus. Auch Konten von Kindern sind ausgenommen. Es zählt aber, wem das Konto gehört, nicht, wer auf dem Foto ist.
    .p-3 = Steht ein Foto Ihres Kindes offen in Ihrem Konto, zählt es also mit. Sie können dem widersprechen, ohne Grund und ohne Frist. Das wirkt nur für die Zukunft. Andere Firmen wie eBay haben einen eigenen Schalter.
    .p-4 = Am meisten hilft ein privates Konto, denn das nimmt Meta aus. Zeigen Sie auch der KI im Chat kein Kinderfoto. Was Sie Meta AI geben, kann Meta nutzen. Gelerntes vergisst eine KI nicht wieder.
    .do = Stellen Sie Ihr Konto auf privat. Widersprechen Sie dann der Nutzung für die KI.

lesson-ai-fakes = Was KI aus normalen Bildern machen kann
    .also = Deepfake, KI, gefälscht, Nacktbild
    .short = Den meisten Kindern passiert das nicht, und weniger offene Gesichter helfen.
    .p-1 = Mit KI kann man ein normales Bild verändern. Das BKA sagt: Auch ein Kind in Kleidung kann dann nackt aussehen. Laut jugendschutz.net sind solche Programme frei zu finden.
    .p-2 = UNICEF, ECPAT und INTERPOL zeigten 2026 eine Studie aus elf Ländern. Mindestens 1,2 Millionen Kinder von 12 bis 17 sagten, dass aus ihrem Bild so eine Fälschung wurde. Gemeint war ein einziges Jahr. In manchen Ländern war es eines von 25 Kindern.
    .p-3 = Den meisten Kindern passiert das also nicht. Trotzdem lohnt es sich, weniger Gesichter von vorn offen zu zeigen. Das rieten 2026 auch Fachleute den Schulen in Großbritannien. Ganz aus der Welt ist es damit nicht.
    .p-4 = Ist es schon passiert? Ihr Kind hat nichts falsch gemacht. Speichern Sie nichts und leiten Sie nichts weiter. Gehen Sie zu „Es ist schon etwas passiert“, dort finden Sie Hilfe.
    .do = Zeigen Sie Gesichter nicht mehr offen. Beginnen Sie mit dem Profilbild und der Schule.

## Suchen, löschen, wissen

lesson-search-and-copies = Was Löschen kann und was nicht
    .short = Löschen wirkt ab jetzt, und die Reihenfolge spart Arbeit.
    .p-1 = Was Sie löschen, kann dort niemand neu sehen oder speichern. Das ist viel wert, auch nach Jahren. Es lohnt sich auch spät noch.
    .p-2 = Löschen wirkt ab jetzt, nicht zurück. Kopien und Bilder vom Bildschirm bleiben bei anderen. Auch Archive und eine KI, die schon gelernt hat, ändern sich dadurch nicht.
    .p-3 = Die Suche kommt zuletzt. Denn sie lässt meist erst los, was auf der Seite schon weg ist. Es gibt eine Ausnahme: Bilder von Kindern unter 18 blendet Google meist aus, wenn Eltern darum bitten. Schaden müssen Sie nicht beweisen. Auf der Seite selbst bleibt das Bild.
    .p-4 = Gut ist diese Reihenfolge: den Kreis kleiner machen, Bilder löschen, andere bitten, dann erst die Suche. So tun Sie nichts doppelt.
    .do = Bitten Sie zuerst die Seite, das Bild zu löschen. Fragen Sie dann Google.

lesson-face-search = Suchen Sie nicht mit dem Gesicht
    .also = PimEyes, Rückwärtssuche, Bildersuche
    .short = Wörter finden oft viel, und Sie geben dafür kein Gesicht her.
    .p-1 = Es gibt Seiten, die im Netz nach Gesichtern suchen. Man lädt ein Foto hoch und bekommt Treffer. Das klingt nach einer guten Kontrolle.
    .p-2 = Doch dann hat noch eine Firma das Gesicht Ihres Kindes. Der Dienst PimEyes sagt, dass er Suchbilder 48 Stunden behält. Seit 2023 sperrt er die Suche nach Kindern, doch die Sperre irrt sich. Erlaubt ist dort nur das eigene Gesicht.
    .p-3 = Auch wer sich dort abmeldet, muss ein Foto vom Gesicht schicken. Das wirkt nur in dieser einen Suche. Die Bilder auf den Seiten selbst bleiben.
    .p-4 = Suchen Sie mit Wörtern: Vorname und Ort, Schule oder Verein. Dafür müssen Sie kein Bild hochladen. Soll jemand Ihr Kind nicht finden, nehmen Sie nur alte Orte. Räumen Sie dann dort auf, wo das Bild steht. Alles finden Sie so nicht, aber oft das, was auch Fremde finden.
    .do = Suchen Sie mit zwei Wörtern, ohne Bild. Bitten Sie dann die Seite ums Löschen.

lesson-how-much-is-known = Was man weiß und was nicht
    .short = Belegt ist, dass Bilder gestohlen werden; wie oft, sagen die Zahlen nicht.
    .p-1 = Polizei und Presse fanden mehrmals ganz normale Bilder aus Netzwerken in Foren, in denen es um Missbrauch geht. Das ist belegt. Wie oft es im Ganzen vorkommt, sagen die Berichte nicht.
    .p-2 = Ein Beispiel ist der NDR. Er ließ 2021 Millionen Bilder prüfen. Auf einer großen Plattform kam mindestens jedes vierte Bild von Facebook oder Instagram. Das gilt für diese eine Plattform, nicht für das ganze Netz.
    .p-3 = Viele große Zahlen zählen Meldungen, nicht Kinder. Das sagt auch NCMEC selbst, die Meldestelle in den USA. Die Polizei in Australien nennt es selten, aber wahr, dass normale Bilder so genutzt werden.
    .p-4 = Was heißt das für Sie? Ein paar ruhige Schritte lohnen sich. Angst brauchen Sie dafür nicht. Ein kleiner Kreis und weniger Hinweise machen vieles schwerer, wenn auch nicht alles.
    .do = Wählen Sie einen großen Schalter und stellen Sie ihn heute um.

lesson-good-alternatives = Schöne Wege, Bilder zu zeigen
    .short = Freude lässt sich teilen, ohne dass alle zusehen.
    .p-1 = Bilder zeigen tut gut, es muss nur nicht im offenen Netz sein. Die Polizei in NRW rät zu Bildern auf Papier. Ein Buch, ein Rahmen oder ein Abend mit Fotos macht vielen Freude.
    .p-2 = Soll es mit dem Handy gehen, nehmen Sie eine kleine Gruppe. Auch ein Album nur für Gäste ist gut. Kopieren können auch diese Menschen, aber Sie kennen alle.
    .p-3 = Im Netz zeigen Sie lieber, was Ihr Kind macht: Hände im Teig, Spuren im Sand, eine leere Schaukel. Eine Studie von 2023 zeigt: Eltern, die bewusst teilen, machen es so. Sie zeigen ihr Kind von hinten oder von weit weg.
    .p-4 = Gut ist auch eine kurze Pause: Für wen ist das Bild? Würde ich es in der ganzen Stadt aufhängen? Das fragt Kinderschutz Schweiz. Ein Satz mit „wenn“ und „dann“ hilft beim Dranbleiben. Das zeigen viele Studien, zuletzt 2024.
    .do = Schreiben Sie auf: Wenn ich posten will, dann frage ich zuerst mein Kind.
