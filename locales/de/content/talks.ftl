### Das Kind fragen: ein oder zwei kurze Sätze je Thema und Alter
### Der Titel spricht die Eltern an (Sie). Die Sätze spricht ein Elternteil zum Kind (du).
### Bei 0 bis 3 Jahren fragt der Elternteil sich selbst.

ask-audience = Fragen Sie Ihr Kind, wer ein Bild sehen darf
    .age-0-3 = Für wen mache ich dieses Foto? Reicht auch ein Abzug auf Papier?
    .age-4-6 = Soll dieses Bild in unser Album? Oder zu Oma und Opa? Oder soll es niemand sehen?
    .age-7-10 = Stell dir vor, das Bild hängt in deiner Klasse. Wäre dir das recht?
    .age-11-13 = Welche Bilder von dir sind nur für uns? Welche darf ich anderen zeigen?
    .age-14-17 = Ich zeige dir, was andere von dir sehen können. Was soll bleiben, was soll weg?

ask-finding = Fragen Sie Ihr Kind, ob sein Name im Netz stehen soll
    .age-0-3 = Braucht dieses Bild den Namen meines Kindes? Oder lasse ich ihn weg?
    .age-4-6 = Ich schreibe deinen Namen nicht zu dem Bild. Ist das gut so?
    .age-7-10 = Steht dein Name im Netz bei einem Foto? Wollen wir zusammen nachsehen?
    .age-11-13 = Der Verein zeigt das Foto vom Team. Soll dein Name dabeistehen?
    .age-14-17 = Irgendwann sucht jemand nach deinem Namen. Was soll man dann finden?

ask-tagging = Fragen Sie Ihr Kind, wer es auf Fotos markieren darf
    .age-0-3 = Wie bitte ich die Familie, mein Kind auf Fotos nicht zu markieren?
    .age-4-6 = Darf Oma deinen Namen an ein Foto schreiben? Oder soll sie dich erst fragen?
    .age-7-10 = Jemand schreibt deinen Namen an ein Foto. Soll man dich vorher fragen?
    .age-11-13 = Wollen wir einstellen, dass du jede Markierung zuerst erlaubst?
    .age-14-17 = Ich habe dich früher auf Fotos markiert. Soll ich das wieder löschen?

ask-location = Reden Sie mit Ihrem Kind über Orte auf Fotos
    .age-0-3 = Sieht man auf diesem Bild, wo wir wohnen? Erkennt man die Kita?
    .age-4-6 = Woran erkennt man auf diesem Bild, wo wir gerade sind?
    .age-7-10 = Komm, wir spielen Detektiv. Was verrät dieses Foto über den Ort?
    .age-11-13 = Wir posten Bilder erst, wenn wir wieder weg sind. Ist das okay für dich?
    .age-14-17 = Wer soll sehen können, wo du gerade bist? Wer lieber nicht?

ask-ai-training = Reden Sie mit Ihrem Kind über Fotos und KI
    .age-0-3 = Es wäre nur ein lustiges Bild. Gebe ich dafür einer App das Gesicht meines Kindes?
    .age-4-6 = Ein Computer kann aus deinem Foto ein neues Bild machen. Magst du das?
    .age-7-10 = Computer üben mit vielen Fotos. Sollen deine dabei sein oder nicht?
    .age-11-13 = Eine KI macht aus deinem Foto etwas Neues. Wie wäre das für dich?
    .age-14-17 = Lernt eine KI in deinen Apps mit deinen Fotos? Wollen wir nachsehen?

ask-index = Fragen Sie Ihr Kind, was eine Suche zeigen soll
    .age-0-3 = Später sucht jemand nach meinem Kind. Soll dann dieses Bild erscheinen?
    .age-4-6 = Manche Bilder können alle suchen und finden. Soll dieses dabei sein?
    .age-7-10 = Wollen wir deinen Namen eintippen? Dann sehen wir, was die Suche zeigt.
    .age-11-13 = Welche Treffer zu deinem Namen möchtest du nicht mehr sehen?
    .age-14-17 = Google kann Bilder von dir ausblenden, solange du unter 18 bist. Wollen wir darum bitten?

ask-copying = Reden Sie mit Ihrem Kind über Kopien von Fotos
    .age-0-3 = Jemand speichert dieses Bild und gibt es weiter. Wäre mir das recht?
    .age-4-6 = Ich schicke Oma das Bild. Dann hat sie es auf ihrem Handy. Magst du das?
    .age-7-10 = Alle schicken ein Foto weiter. Was denkst du, wo es landet?
    .age-11-13 = Jemand schickt ein Bild von dir weiter, ohne zu fragen. Was machst du?
    .age-14-17 = Jemand gibt ein Foto von dir weiter. Wie kann ich dir dann helfen?

## Seiten mit Worten für Gespräche: .p-… spricht zu den Eltern (Sie), .say-… ist der Satz zum Sagen

talk-age-0-3 = Achten Sie auf jedes Nein: 0 bis 3 Jahre
    .short = Ihr Kind kann noch nicht mitreden, aber zeigen, was es nicht mag.
    .p-1 = Kleine Kinder reden mit dem Körper. Sie lachen, drehen sich weg oder schieben das Handy fort. Was das Internet ist, können sie noch nicht wissen.
    .p-2 = Noch entscheiden Sie für Ihr Kind. Darum passt jetzt die strengste Regel: Im Netz steht kein Bild, das alle sehen. Gesicht und Körper bleiben in der Familie.
    .p-3 = Dreht sich Ihr Kind weg, heißt das Nein. Legen Sie das Handy gleich hin. So lernt es, dass ein Nein wirkt. Machen Sie einen Brauch daraus: erst fragen, dann warten, dann knipsen.
    .say-1 = Ich mache jetzt ein Foto für Oma. Magst du?
    .say-2 = Du drehst dich weg. Gut, dann lassen wir es.
    .say-3 = Schau, das bist du. Dieses Bild bleibt bei uns.
    .say-4 = Oma, wir zeigen unser Kind erst mal nicht im Netz. Du bekommst jeden Monat Bilder auf Papier.
    .do = Wählen Sie heute ein Profilbild ohne Ihr Kind.

talk-age-4-6 = Spielen und fragen Sie: 4 bis 6 Jahre
    .short = Jetzt kann Ihr Kind sagen, welches Bild ihm peinlich ist.
    .p-1 = Ihr Kind versteht schon, dass andere ein Bild sehen. Es weiß auch, was ihm peinlich ist. Wie lange ein Bild im Netz bleibt, kann es noch nicht ahnen. Fremde im Netz kann es sich nicht vorstellen.
    .p-2 = Fachleute aus den USA raten, mit 3 oder 4 Jahren mit dem Fragen zu beginnen. Ein Nein gilt dann, ohne Wenn und Aber. Ein Ja allein reicht noch nicht. Sehen Sie selbst noch einmal hin. Ein peinliches Bild zeigen Sie auch mit seinem Ja nicht.
    .p-3 = Es gibt ein Spiel dafür. Stellen Sie drei Kisten auf: Album, Verwandte, niemand. Ihr Kind legt jeden Abzug in eine Kiste. Was bei „Niemand“ liegt, zeigen Sie niemandem.
    .say-1 = Wer darf dieses Bild sehen: nur wir, Oma und Opa, oder alle?
    .say-2 = Welches Bild von dir magst du gar nicht?
    .say-3 = Du sagst Nein. Dann zeige ich das Bild niemandem.
    .say-4 = Bilder ohne Kleider gehören nur uns.
    .do = Drucken Sie zehn Bilder aus und spielen Sie das Spiel mit den Kisten.

talk-age-7-10 = Reden Sie über Kopien und Chats: 7 bis 10 Jahre
    .short = Ihr Kind versteht jetzt, dass ein Bild weiterwandern kann.
    .p-1 = Ihr Kind weiß jetzt, was Kopieren und Weiterschicken heißt. Es kennt auch, wie es ist, wenn andere lachen. Oft hat es schon einen eigenen Chat.
    .p-2 = Sein Nein gilt. Bei einem Ja sehen Sie selbst noch einmal hin. Das gilt auch andersherum: Ihr Kind fragt Freunde, bevor es sie knipst.
    .p-3 = Eine Regel braucht es früh: Bilder gehen nie an Leute, die es nur aus dem Netz kennt. Und es darf Ihnen alles sagen, ohne Ärger zu bekommen. Sagen Sie das mehr als einmal.
    .p-4 = Machen Sie zusammen den Plakat-Test. Stellen Sie sich vor, das Bild hängt in der ganzen Stadt. Ist es Ihrem Kind dann noch recht?
    .say-1 = Deine ganze Schule sieht dieses Bild. Wie wäre das für dich?
    .say-2 = Wollen wir zusammen alte Bilder von dir ansehen? Du darfst löschen.
    .say-3 = Frag deine Freunde, bevor du sie fotografierst.
    .say-4 = Schick kein Bild an Leute, die du nur aus dem Netz kennst.
    .say-5 = Egal was passiert, du darfst immer zu mir kommen. Ich schimpfe nicht.
    .do = Machen Sie heute mit einem Bild den Plakat-Test.

talk-age-11-13 = Fragen Sie vor jedem Bild: 11 bis 13 Jahre
    .short = Jetzt zählt für Ihr Kind sehr, was andere von ihm denken.
    .p-1 = Ihr Kind weiß, wie ein Bild auf andere wirkt. Es schämt sich leichter als früher. Dazu kommen erste eigene Konten und der Druck der Gruppe.
    .p-2 = Posten Sie nichts ohne sein Ja, und fragen Sie bei jedem Bild neu. Ein Nein gilt, auch ohne Grund. Bei Markierungen stimmt Ihr Kind zuerst zu. Ihr Konto und seines bleiben privat.
    .p-3 = Reden Sie über Erpressung mit Bildern, bevor etwas passiert. Sagen Sie auch: Ein Nacktbild aus der KI tut weh wie ein echtes. Wer so etwas macht oder weitergibt, kann sich strafbar machen.
    .say-1 = Was nervt dich an dem, was wir von dir posten?
    .say-2 = Ich frage dich ab jetzt bei jedem Bild. Dein Nein gilt.
    .say-3 = Kennst du jemanden, von dem es ein falsches Bild gibt?
    .say-4 = Erpresst dich jemand? Schick nichts, zahl nichts und komm gleich zu mir.
    .say-5 = Den Text im Chat heben wir auf. Vom Bild machen wir keine Kopie.
    .do = Vereinbaren Sie heute: kein Bild ohne das Ja Ihres Kindes.

talk-age-14-17 = Lassen Sie Ihr Kind entscheiden: 14 bis 17 Jahre
    .short = Ob ein Bild bleibt, entscheidet jetzt vor allem Ihr Kind.
    .p-1 = Etwa ab 14 zählt das eigene Ja Ihres Kindes. In Deutschland braucht ein Bild im Netz dann sein Ja und das der Eltern. In Österreich und der Schweiz entscheidet es oft selbst. Sehen Sie es als seine Wahl.
    .p-2 = Machen Sie eine Liste der Bilder, die Sie gefunden haben. Ihr Kind kreuzt an: behalten, weniger zeigen oder löschen. Sie tun dann, was dort steht.
    .p-3 = In der EU kann Ihr Kind auch später noch bitten, dass alte Bilder weg sollen. Das gilt auch, wenn es längst groß ist. Kopien bei anderen holt das nicht zurück.
    .p-4 = Fragen Sie auch, was es von Ihnen bräuchte, wenn es erpresst wird. So weiß es den Weg zu Ihnen schon vorher.
    .say-1 = Möchtest du, dass wir alles löschen, was wir früher gepostet haben?
    .say-2 = Hier ist die Liste. Was soll bleiben, was soll weg?
    .say-3 = Jemand erpresst dich mit einem Bild. Was hilft dir, es mir zu sagen?
    .say-4 = Es ist dein Bild. Du entscheidest, und ich halte mich daran.
    .do = Geben Sie Ihrem Kind die Liste und einen Stift.

talk-children-say = Hören Sie, was Kinder selbst wollen
    .short = Kinder wollen gefragt werden, und meist fragt sie niemand.
    .p-1 = 2018 gab es dazu eine Studie der Uni Köln und des Deutschen Kinderhilfswerks. Die Kinder hatten eine klare Meinung, wer welches Bild sehen darf. Sie wollen gefragt werden. Meist geschieht das nicht.
    .p-2 = In den USA wurden 249 Kinder gefragt und zu jedem ein Elternteil. Die Studie ist von 2016. Es ging um Regeln für das, was Eltern zeigen. Solche Regeln wollten mehr als doppelt so viele Kinder wie Eltern.
    .p-3 = In Deutschland fragte das Deutsche Kinderhilfswerk 2017 Eltern, die Bilder posten. Von 100 fragten 31 ihr Kind. 30 sagten es ihm nur. 34 ließen es außen vor.
    .p-4 = Das können Sie heute ändern. Für den Anfang reicht eine Frage. Wichtig ist, dass ein Nein dann auch gilt.
    .say-1 = Hättest du gern eine Regel dafür, was wir von dir zeigen?
    .say-2 = Frage ich dich oft genug, bevor ich ein Bild zeige?
    .say-3 = Was soll ich nicht mehr posten?
    .say-4 = Danke, dass du mir das sagst. Ich halte mich daran.
    .do = Stellen Sie Ihrem Kind heute eine dieser Fragen.

talk-ask-before-a-photo = Fragen Sie kurz, bevor Sie knipsen oder posten
    .short = So fragen Sie Ihr Kind, und so nehmen Sie ein Nein an.
    .p-1 = Fragen Sie zweimal: vor dem Foto und vor dem Zeigen. Sagen Sie dazu, wer es sehen wird. Warten Sie auf die Antwort, auch wenn der Moment dann vorbei ist.
    .p-2 = Ein Nein braucht keinen Grund. Legen Sie das Handy weg und fragen Sie nicht noch einmal. Ein Dank tut gut, denn Nein sagen ist schwer.
    .p-3 = Basteln Sie eine Stopp-Karte. Hält Ihr Kind sie hoch, ist Schluss. Die Karte gilt auch bei Oma und beim Fest. Sie gilt sogar für alte Bilder.
    .p-4 = Schreiben Sie Ihre Regel für Fotos auf. Lesen Sie sie an jedem Geburtstag neu. In einem Versuch mit 246 Eltern half ein Film über Gefahren allein nicht. Wer danach ein paar Sätze dazu schrieb, wollte weniger posten.
    .say-1 = Darf ich ein Foto von dir machen? Es ist nur für uns.
    .say-2 = Darf ich es Oma schicken? Sonst bekommt es niemand.
    .say-3 = Du sagst Nein. Danke, dann lasse ich es.
    .say-4 = Das ist deine Stopp-Karte. Wenn du sie zeigst, höre ich sofort auf.
    .say-5 = Überlegst du es dir später anders, sag es mir.
    .do = Basteln Sie heute mit Ihrem Kind eine Stopp-Karte.

talk-old-pictures-together = Sehen Sie alte Bilder mit Ihrem Kind an
    .short = Ihr Kind sagt, was bleibt und was wegkommt.
    .p-1 = Zwei britische Stellen raten Eltern seit Juli 2026, alte Bilder durchzugehen. Nehmen Sie sich dafür eine halbe Stunde und einen Kakao. Fangen Sie mit Bildern an, die Sie beide mögen. Dann kommen die, die im Netz stehen.
    .p-2 = Bilder ohne Kleider und Peinliches nehmen Sie vorher selbst aus dem Netz. Das müssen Sie nicht zusammen ansehen.
    .p-3 = Ihr Kind wählt, Sie tippen. Für Kleine gibt es drei Stapel: Familie, nur wir, weg. Größere kreuzen auf einer Liste an. Ein Nein gilt auch für Bilder, die Sie lieben.
    .p-4 = Sagen Sie ehrlich, was Löschen kann. Das Bild steht dann nicht mehr bei Ihnen. Weniger neue Leute stoßen darauf. Kopien bei anderen können bleiben.
    .say-1 = Wollen wir alte Bilder von dir ansehen? Du darfst bestimmen.
    .say-2 = Weißt du noch, wie das war?
    .say-3 = Welches soll weg? Du musst nicht sagen, warum.
    .say-4 = Das habe ich gepostet, ohne dich zu fragen. Das tut mir leid.
    .say-5 = Ich lösche es hier. Ob jemand eine Kopie hat, weiß ich nicht.
    .do = Fangen Sie heute mit zehn Bildern an.

talk-grandparents = Bitten Sie Oma und Opa freundlich um Hilfe
    .also = Großeltern, Großmutter, Großvater, Verwandte, Schwiegereltern
    .short = Oma und Opa meinen es gut. Diese Worte machen die Bitte leichter.
    .p-1 = Wer stolz ist, zeigt gern Bilder. Ein Status kann aber an das ganze Adressbuch gehen, auch an den alten Vermieter. Erklären Sie das in Ruhe und ohne Paragrafen. Ein Grund reicht: Ihr Kind soll später selbst wählen.
    .p-2 = Setzen Sie sich dazu. Stellen Sie den Status zusammen auf einen kleinen Kreis. Oma tippt selbst, dann findet sie es wieder. Bitten Sie auch darum, nichts weiterzuschicken.
    .p-3 = Bieten Sie etwas an: Abzüge, ein Fotobuch, einen Rahmen oder ein Album nur für die Familie. Steht schon ein Bild im Netz, rufen Sie zuerst an. Schicken Sie danach ein anderes.
    .say-1 = Ich weiß, du meinst es lieb. Uns ist wichtig, dass unser Kind später selbst entscheidet.
    .say-2 = Nimmst du das Bild bitte raus? Ich schicke dir ein anderes nur für dich.
    .say-3 = Komm, wir sehen zusammen nach, wer deinen Status sieht.
    .say-4 = Schick unsere Bilder bitte nicht weiter, auch nicht in der Familie.
    .say-5 = Du bekommst jeden Monat ein paar Bilder auf Papier.
    .do = Rufen Sie heute an und bieten Sie ein Bild auf Papier an.

talk-other-parent = Suchen Sie zu zweit eine Regel für Bilder
    .also = Partner, Vater, Mutter, streiten, einig
    .short = Sie wollen beide das Beste für Ihr Kind. Damit fangen Sie an.
    .p-1 = Reden Sie, wenn es ruhig ist, nicht mitten im Streit um ein Bild. Fragen Sie zuerst, was dem anderen an Bildern lieb ist. Erzählen Sie dann, was Ihnen wichtig ist. Es geht um das nächste Bild, nicht um alte.
    .p-2 = Eine kleine Regel reicht. Zum Beispiel: kein Bild für alle, und wer zögert, fragt. Schreiben Sie sie auf einen Zettel. Fragen Sie auch Ihr Kind, was es mag.
    .p-3 = In Deutschland braucht ein Bild im Netz das Ja von beiden, wenn beide das Sorgerecht haben. So hat ein Gericht in Düsseldorf 2021 entschieden. In der Schweiz ist es auch so. Sagt einer Nein, zeigen Sie das Bild also nicht.
    .say-1 = Uns beiden geht es um unser Kind. Wollen wir eine Regel für Bilder finden?
    .say-2 = Welche Bilder zeigst du gern, und wem?
    .say-3 = Mir ist wichtig, dass unser Kind später selbst entscheidet.
    .say-4 = Wenn einer von uns zögert, lassen wir das Bild weg. Okay?
    .do = Schreiben Sie zu zweit drei Sätze auf, die ab heute gelten.

talk-other-parent-apart = Schreiben Sie kurz, ruhig und über Ihr Kind
    .also = Trennung, Scheidung, Ex, Sorgerecht
    .short = Für Eltern, die getrennt leben und über ein Bild reden müssen.
    .p-1 = Schreiben Sie lieber, als am Telefon zu streiten. Drei Dinge reichen: welches Bild, was damit geschehen soll, bis wann. Lassen Sie alte Themen weg. Schreiben Sie so, dass auch Ihr Kind es lesen könnte.
    .p-2 = Bieten Sie etwas an, etwa ein anderes Bild nur für die Familie. Danken Sie, wenn es geklappt hat. Ihr Kind trägt keine Nachrichten hin und her.
    .p-3 = In Deutschland braucht ein Bild im Netz das Ja von beiden, wenn beide das Sorgerecht haben. Finden Sie keinen Weg, kann das Familiengericht einen von Ihnen entscheiden lassen. Fragen Sie vorher eine Beratung für Familien.
    .p-4 = Haben Sie Angst vor dem anderen Elternteil? Dann schreiben Sie nicht selbst. Holen Sie zuerst Rat bei einer Beratung oder der Polizei.
    .say-1 = Hallo, es geht um das Foto vom Samstag. Unser Kind ist darauf gut zu erkennen.
    .say-2 = Nimmst du es bitte bis Freitag aus dem Netz?
    .say-3 = Ich schicke dir gern ein anderes, nur für die Familie.
    .say-4 = Wollen wir uns vorher kurz fragen? Das gilt auch für mich.
    .say-5 = Danke, dass du das Bild rausgenommen hast.
    .do = Schreiben Sie die Nachricht heute und schicken Sie sie morgen ab.

talk-friends-and-party = Sprechen Sie mit anderen Eltern über Bilder
    .also = Geburtstag, Kindergeburtstag, Freunde, Klassenchat
    .short = Für Feste, Übernachtungen und den Klassenchat.
    .p-1 = Auf Bildern vom Fest sind meist mehrere Kinder. Zeigen Sie andere Kinder nur mit dem Ja ihrer Eltern. Fragen Sie auch die Kinder selbst. Manche sollen nicht zu finden sein, und man sieht es ihnen nicht an.
    .p-2 = Schreiben Sie die Bitte gleich auf die Einladung. Dann muss beim Fest niemand streng sein. Vielleicht macht eine Person die Bilder für alle.
    .p-3 = Im Klassenchat hilft eine kurze Regel: erst fragen, nichts weiterschicken. Fragen Sie vorher, wer sie mit Ihnen vorschlägt. Steht dort schon ein Bild Ihres Kindes? Schreiben Sie der Person allein, nicht vor allen.
    .p-4 = Taucht im Chat etwas Sexuelles auf, speichern Sie nichts und schicken Sie nichts weiter. Gehen Sie dann zu „Es ist schon etwas passiert“.
    .say-1 = Schön, dass ihr kommt. Bitte fragt erst, bevor ihr Bilder von Kindern postet.
    .say-2 = Ich habe ein schönes Foto von deinem Kind. Soll ich es nur dir schicken?
    .say-3 = Nimmst du das Bild von unserem Kind bitte raus? Danke dir.
    .say-4 = Wie wäre diese Regel im Chat: erst fragen, dann Bilder zeigen?
    .do = Schreiben Sie die Bitte auf die nächste Einladung.

talk-teacher-and-coach = Fragen Sie Schule und Verein freundlich
    .also = Lehrer, Trainer, Erzieher, Übungsleiter
    .short = So fragen Sie nach Bildern, ohne dass es nach Streit klingt.
    .p-1 = Schule und Verein zeigen gern, was Kinder tun. Fragen Sie früh, am besten vor dem Turnier oder dem Fest. Später ist vieles schon gepostet.
    .p-2 = Sagen Sie zu jedem Zweck einzeln Ja oder Nein: Klasse, Heft, Webseite, Netzwerk, Zeitung. Ein Ja für alles auf einmal reicht in der EU nicht. Ihr Ja dürfen Sie später zurücknehmen.
    .p-3 = Reden Sie mit einer Person und danken Sie zuerst. Nennen Sie, was geht: von hinten, von weit weg, ohne Namen. Klären Sie, wie Ihr Kind auch ohne Bild mitmacht. Schreiben Sie danach kurz auf, was jetzt gilt.
    .say-1 = Danke für Ihre Zeit mit den Kindern. Ich habe eine Frage zu den Fotos.
    .say-2 = Wo werden die Bilder vom Turnier zu sehen sein?
    .say-3 = In der Gruppe gern, im Netz bitte nicht.
    .say-4 = Geht auch ein Bild von hinten und ohne Namen?
    .say-5 = Wie kann mein Kind mitmachen, auch wenn es nicht auf dem Bild ist?
    .do = Schreiben Sie heute eine kurze Mail mit einer Frage.

talk-foster-family = Sagen Sie Freunden, dass Ihr Kind auf kein Bild soll
    .short = Für Familien, deren Kind niemand im Netz finden soll.
    .p-1 = Manche Kinder sollen nicht zu finden sein, etwa in einer Pflegefamilie. Für das Netz gibt es dann nur eine Regel: gar kein Bild. Das gilt auch für Bilder von hinten, für Namen und für Orte.
    .p-2 = Sie müssen niemandem sagen, warum. Die Geschichte Ihres Kindes gehört ihm. Ein kurzer Satz reicht, und Sie dürfen ihn oft sagen.
    .p-3 = Sagen Sie ihn vor dem Fest, vor dem Ausflug und in jeder neuen Gruppe. Fragen Sie, wer im Team die Regel kennt. Ihr Wunsch zählt: Die britische Aufsicht hat zwei Schulen ermahnt, die trotz eines Nein Bilder zeigten. Eine Quelle nennt dabei Adoptiveltern.
    .p-4 = Ihr Kind soll nicht am Rand stehen. Es kann das Foto machen oder die Gruppe aufstellen. Sagen Sie ihm, dass es nichts falsch macht.
    .say-1 = Bitte stellt keine Bilder von unserem Kind ins Netz, auch nicht von hinten.
    .say-2 = Den Grund behalte ich für mich. Danke, dass du uns hilfst.
    .say-3 = Wir machen das Bild der Gruppe gern selbst. Unser Kind darf auf den Knopf drücken.
    .say-4 = Du machst nichts falsch. Wir achten darauf, wer dich finden kann.
    .do = Schreiben Sie Ihren Satz auf und üben Sie ihn laut.

talk-sayno = Erklären Sie früh, was bei Erpressung hilft
    .also = Erpressung, Sextortion, Europol, Kampagne
    .short = Fünf Schritte für den Fall, dass jemand Ihr Kind mit Bildern erpresst.
    .p-1 = #SayNo heißt eine Kampagne von Europol und der Polizei vieler Länder. Es gibt sie seit Juni 2017. Sie ist für junge Menschen, die mit Bildern erpresst werden. Um die Urlaubsfotos von Eltern geht es dort nicht.
    .p-2 = Schnappschutz ist unabhängig. Es gehört nicht zu Europol und nicht zur Polizei, und beide haben es nicht geprüft. Unten stehen die fünf Schritte der Kampagne in unseren Worten.
    .p-3 = Die Reihenfolge zählt. Erst behält man den Chat, dann blockiert man. Ein Screenshot darf nur den Text zeigen, nie ein intimes Bild.
    .p-4 = Reden Sie darüber, bevor etwas passiert. Es kann auch Kinder treffen, die gut aufpassen. Sagen Sie dazu, dass Sie nicht schimpfen und das Handy nicht als Erstes wegnehmen.
    .p-5 = Ist es schon so weit? Bleiben Sie bei Ihrem Kind. Gehen Sie zu „Es ist schon etwas passiert“.
    .say-1 = Erpresst dich jemand mit Bildern? Schick nichts mehr und zahl nichts.
    .say-2 = Hol dir Hilfe, auch mitten in der Nacht. Du bist damit nicht allein.
    .say-3 = Lösch nichts. Heb den Text im Chat auf, aber mach keine Kopie vom Bild.
    .say-4 = Antworte dann nicht mehr und blockiere das Konto.
    .say-5 = Wir melden es zusammen bei der Polizei.
    .say-6 = Du kannst nichts dafür. Das gilt auch, wenn du selbst ein Bild geschickt hast.
    .do = Sagen Sie Ihrem Kind heute, dass es immer kommen darf.

talk-not-to-say = Lassen Sie weg, was Kindern nicht hilft
    .short = Manches ist gut gemeint und macht Kinder stumm.
    .p-1 = Bilder und Worte, die nur Angst machen, helfen wenig. Wer Angst hat und keinen Weg sieht, hört eher weg. Zeigen Sie lieber, was Ihr Kind tun kann.
    .p-2 = Auch Vorwürfe helfen nicht. Wer sich schämt, holt seltener Hilfe. Das gilt für Ihr Kind und für alle, die einmal etwas gepostet haben. Nehmen Sie das Handy nicht als Erstes weg.
    .p-3 = Versprechen Sie nicht, dass alles geheim bleibt. Vielleicht brauchen Sie Hilfe von anderen. Versprechen Sie lieber, den nächsten Schritt zusammen zu gehen.
    .p-4 = Hat Ihr Kind etwas Schlimmes gesehen? Es muss das nicht beschreiben und nicht zeigen. Fragen Sie, wie es ihm geht. Gehen Sie dann zu „Es ist schon etwas passiert“.
    .say-1 = Gut, dass du es mir sagst. Du kannst nichts dafür.
    .say-2 = Geheim bleiben kann es vielleicht nicht. Den nächsten Schritt entscheiden wir zusammen.
    .say-3 = Du musst mir das Bild nicht zeigen. Wie geht es dir?
    .say-4 = Ich habe auch Bilder gepostet, die ich heute nicht mehr zeige.
    .do = Merken Sie sich einen dieser Sätze für später.
