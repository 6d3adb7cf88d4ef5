### Irrtümer: was viele glauben, und was stimmt. Freundlich, kurz, mit dem nächsten Schritt.

myth-private-is-enough = „Mein Konto ist privat, also sieht das kein Fremder.“
    .short = Privat ist ein guter erster Schritt, doch ein paar Lücken bleiben.
    .p-1 = Profilbild und Name sehen weiter alle. Wer Ihnen schon folgt, bleibt dabei, bis Sie ihn entfernen. Auch Kopien bleiben, wo sie sind.
    .p-2 = Der NDR prüfte 2021 gestohlene Kinderbilder. Manche kamen aus Profilen, die nicht für alle offen waren. Vielleicht hat sie jemand aus dem Kreis weitergegeben. Auch das BKA sagt: Private Bilder wandern über Verwandte und Freunde weiter.
    .do = Stellen Sie Ihr Konto auf privat. Lesen Sie dann die Liste der Follower durch.

myth-emoji-is-enough = „Mit einem Emoji auf dem Gesicht ist alles gut.“
    .short = Ein Emoji hilft ein wenig, ein Bild ohne Gesicht hilft mehr.
    .p-1 = Fachleute sind sich hier nicht einig. Die Polizei in NRW und das Kinderhilfswerk finden ein Emoji brauchbar. Der Kinderschutzbund sah darin 2020 nur eine Notlösung. Kinderschutz Schweiz warnt, dass man sich damit zu früh beruhigt.
    .p-2 = Das Emoji deckt nur das Gesicht ab. Trikot, Ort und Name verraten weiter viel. Ein Bild von hinten hat nichts, was man aufdecken kann. Auch ein Bild von den Händen ist schön.
    .do = Machen Sie das nächste Bild von hinten. Zeigen Sie Gesichter nur wenigen Menschen.

myth-location-is-removed = „Den Ort im Foto löschen die Netzwerke von selbst.“
    .short = Das stimmt zum Teil, aber viele andere Wege schicken den Ort mit.
    .p-1 = Bei Instagram, Facebook und TikTok sehen andere den Ort im Foto meist nicht. Das zeigten Tests aus dem Jahr 2026. Die Plattform selbst kann ihn lesen und behalten.
    .p-2 = Als Dokument, per E-Mail, mit AirDrop oder als Link geht der Ort oft mit. Und was man im Bild sieht, löscht niemand: ein Schild, ein Wappen, die Haustür.
    .do = Schalten Sie den Ort in der Kamera aus. Schicken Sie Bilder als Foto, nicht als Datei.

myth-deleted-is-gone = „Gelöscht ist gelöscht.“
    .short = Löschen lohnt sich immer, holt aber keine Kopien zurück.
    .p-1 = Was Sie löschen, kann dort niemand mehr ansehen oder speichern. Das hilft auch nach Jahren noch. Kopien bei anderen bleiben. Treffer in der Suche und Seiten im Archiv bleiben oft noch eine Weile.
    .p-2 = Darum hilft eine feste Reihenfolge: zuerst das Original, dann die Suche, dann das Archiv. Es gibt eine Ausnahme. Bilder von Kindern unter 18 nimmt Google meist auch vorher aus der Suche, wenn Eltern darum bitten.
    .do = Bitten Sie zuerst die Seite, auf der das Bild steht. Gehen Sie dann zur Suche.

myth-unlisted-is-hidden = „Ohne den Link findet das Video doch niemand.“
    .short = Ein Link ist ein Schlüssel ohne Namen: Wer ihn hat, kommt hinein.
    .p-1 = „Nicht gelistet“ heißt bei YouTube nicht privat. Wer den Link hat, kann das Video sehen und den Link weitergeben. Steht es in einer offenen Playlist, taucht es dort auf. Bei Links zu Fotos ist es ähnlich.
    .p-2 = Sie sehen nicht, wer den Link nutzt. Human Rights Watch prüfte 2024 eine Sammlung für KI. Darin war sogar ein Kind aus einem Video, das nicht gelistet war.
    .do = Stellen Sie Videos auf „Privat“. Laden Sie die Familie mit Namen ein.

myth-nobody-cares-about-us = „Wer interessiert sich schon für unsere Bilder?“
    .short = Meist niemand, doch auch ganz normale Bilder wurden gestohlen.
    .p-1 = Die Polizei in Australien sagt: Das kommt selten vor, aber es kommt vor. Der NDR ließ 2021 Millionen Bilder prüfen. Auf einer großen verbotenen Plattform kam mindestens jedes vierte von Facebook oder Instagram.
    .p-2 = Es waren Bilder wie aus jedem Album: Strand, Turnen, Alltag. Von einem einzigen Jungen fanden sich 979 Fotos, alle von seiner Seite bei Instagram. Sie müssen deshalb nichts bereuen. Ein kleiner Kreis macht es künftig schwerer, ganz verhindern kann er es nicht.
    .do = Stellen Sie ein Konto auf privat. Begrenzen Sie dann alte Beiträge.

myth-half-of-all = „Jedes zweite schlimme Bild kommt von Eltern.“
    .short = Diese Zahl stimmt so nicht, auch wenn man sie oft liest.
    .p-1 = Dahinter steht ein Bericht aus Australien von 2015. Ein Ermittler sprach darin über eine einzige Seite mit mindestens 45 Millionen Bildern. Etwa die Hälfte schien direkt aus Netzwerken zu kommen. Die Behörde sprach von bis zur Hälfte auf manchen Seiten. Es waren Bilder aus dem Alltag.
    .p-2 = Der Ermittler sagte auch: Das ist nur ein kleiner Teil von dem, was sein Team prüft. Über das ganze Netz sagt die Zahl nichts. Wahr bleibt: Auch normale Bilder landen manchmal dort, wo sie nicht hingehören.
    .do = Lassen Sie die Zahl weg. Begrenzen Sie lieber heute alte Beiträge.

myth-austrian-daughter = „Eine 18-Jährige hat ihre Eltern wegen Fotos verklagt.“
    .short = Dieser Fall aus Österreich war bei keinem Gericht zu finden.
    .p-1 = Man erzählt von einer Tochter aus Österreich und von 500 Fotos. Die Deutsche Welle ging der Sache 2016 nach. Bei keinem Gericht war so ein Fall zu finden.
    .p-2 = Wahr ist etwas anderes. Was ein Kind früher erlaubt hat, kann es in der EU später löschen lassen. Das geht auch noch als Erwachsener. So steht es in Grund 65 der Regeln zum Datenschutz von 2016. Schöner ist es, heute gemeinsam aufzuräumen.
    .do = Fragen Sie Ihr Kind, welches alte Bild weg soll. Löschen Sie es zusammen.

myth-child-too-small-to-ask = „Mein Kind ist zu klein, um gefragt zu werden.“
    .short = Auch kleine Kinder zeigen, ob sie ein Bild mögen.
    .p-1 = Ein Kleines dreht sich weg oder schiebt das Handy fort. Das ist ein Nein, das Sie sehen können. Aus der Schweiz hieß es 2023: Auch junge Kinder können Ja oder Nein zeigen. In den USA hieß der Rat 2016: Fragen Sie ab etwa drei oder vier Jahren.
    .p-2 = Größere Kinder wissen gut, wer was sehen soll. Das zeigte 2018 eine Studie der Uni Köln. Gefragt werden sie meist nicht. Für die ganz Kleinen entscheiden Sie. Darum ist weniger hier mehr.
    .do = Zeigen Sie Ihrem Kind das Bild und fragen Sie. Ein Nein braucht keinen Grund.

myth-only-family-follows = „Mir folgen doch nur Familie und Freunde.“
    .short = Vielleicht stimmt das, und ein Blick in die Liste zeigt es.
    .p-1 = Eine Liste wächst über die Jahre. Stellen Sie auf privat, bleiben alle alten Follower da. Netsafe aus Neuseeland rät darum, die Liste kurz zu halten.
    .p-2 = Auch nette Menschen geben Bilder weiter. Laut BKA kommen selbst private Bilder über Verwandte und Freunde nach außen. Und den Status bei WhatsApp sehen am Anfang alle Kontakte, die auch Ihre Nummer haben.
    .do = Lesen Sie zehn Namen in der Liste. Entfernen Sie, wen Sie nicht kennen.

myth-story-is-gone-in-24-hours = „Die Story ist nach 24 Stunden weg.“
    .short = Bei Ihnen ja, doch wer sie sieht, kann sie behalten.
    .p-1 = Ein Tag reicht, um ein Bild zu speichern oder vom Bildschirm zu fotografieren. Liegt eine Story bei Instagram in den Highlights, bleibt sie stehen, bis Sie sie entfernen.
    .p-2 = Bei WhatsApp geht der Status am Anfang an alle Kontakte, die auch Ihre Nummer haben. Darunter kann der Vermieter oder die Chefin sein. Wählen Sie weniger Menschen aus, gilt das erst für den nächsten Status.
    .do = Wählen Sie aus, wer den nächsten Status sieht. Räumen Sie dann die Highlights auf.

myth-face-search-finds-copies = „Mit einer Gesichtssuche finde ich alle Kopien.“
    .short = So eine Suche findet nicht alles und bekommt noch ein Bild dazu.
    .p-1 = Laden Sie das Gesicht hoch, hat noch eine Firma ein Bild Ihres Kindes. PimEyes behält es laut eigener Angabe 48 Stunden. Seit Oktober 2023 sperrt PimEyes die Suche nach Kindern. Doch die Sperre irrt sich, etwa bei Teenagern.
    .p-2 = In Netzwerken, für die man sich anmelden muss, sucht PimEyes nicht. Besser sind Wörter: der Name, der Ort, die Schule oder der Verein. Auch Wörter finden nicht alles, aber Sie geben dafür kein Bild her.
    .do = Suchen Sie mit Wörtern. Räumen Sie dann dort auf, wo das Bild steht.

myth-school-must-be-allowed = „Ich habe unterschrieben, also darf die Schule das.“
    .short = Ein Ja zu Fotos dürfen Sie jederzeit zurücknehmen.
    .p-1 = Einen Grund brauchen Sie nicht, und Ihr Nein gilt ab dann. In Deutschland müssen Bilder im Netz dann gleich weg, schrieb 2017 eine Seite zum Recht der Kitas. Gedruckte Hefte bleiben. Auch in Österreich und der Schweiz können Sie ein Ja zurücknehmen.
    .p-2 = Ein Ja für alles auf einmal reicht in der EU nicht mehr, schrieb die DGUV 2020. In Großbritannien rieten Polizei (NCA) und Meldestelle IWF im Juli 2026: Sehen Sie alte Formulare neu an. Fragen dürfen Sie immer.
    .do = Lesen Sie das Formular noch einmal. Schreiben Sie der Leitung, was nicht mehr gilt.

myth-ai-only-adults = „Die KI von Meta lernt nur von Erwachsenen.“
    .short = Meta nimmt Konten von Kindern aus, nicht Kinder auf Ihren Bildern.
    .p-1 = Meta nutzt in der EU seit dem 27. Mai 2025, was Erwachsene offen zeigen. Es zählt, wem das Konto gehört. Steht ein Foto Ihres Kindes offen in Ihrem Konto, ist es also dabei.
    .p-2 = Private Konten nimmt Meta aus. Sie können auch widersprechen, ohne Grund und ohne Frist. Das erklärt die Verbraucherzentrale. Es wirkt nur für die Zukunft: Was die KI gelernt hat, bleibt.
    .do = Stellen Sie Ihr Konto auf privat. Widersprechen Sie dann der Nutzung für die KI.

myth-whatsapp-is-private = „WhatsApp ist doch privat.“
    .short = Die Chats sind verschlüsselt, Profilbild und Status sehen aber viele.
    .p-1 = Das Profilbild sehen am Anfang alle, die WhatsApp nutzen. Ein Team der Universität Wien fand 2025 die Zahl dazu. Von 3,5 Milliarden Konten zeigten etwa 57 % allen ein Bild.
    .p-2 = Den Status sehen am Anfang alle Kontakte, die auch Ihre Nummer haben. Ändern Sie das, gilt es nur für neue. Und wer im Chat ein Bild bekommt, kann es weiterleiten.
    .do = Stellen Sie ein, wer Profilbild und Status sieht. Nehmen Sie ein Bild ohne Kind.

myth-marketplace-without-face = „Ohne Gesicht kann ich Kleidung am Kind zeigen.“
    .short = Auch Bilder ohne Gesicht wurden schon gesammelt.
    .p-1 = NDR, WDR und Süddeutsche Zeitung berichteten 2025 über eine Gruppe bei Telegram, in der es um Sexuelles ging. Sie hatte mehr als 2.000 Mitglieder. Dort standen Fotos von über 100 Menschen, die bei Vinted verkaufen. Auch Bilder ohne Gesicht waren dabei.
    .p-2 = Die Verbraucherzentrale rät: Zeigen Sie Kleidung flach oder auf einem Bügel. Am Körper lieber gar nicht, am wenigsten an Kindern. Manche Fotos blieben auch nach dem Löschen noch da. Neue Leute sehen sie in Ihrer Anzeige aber nicht mehr.
    .do = Tauschen Sie Fotos mit Kind in Ihren Anzeigen aus. Legen Sie die Sachen flach hin.

myth-google-wants-proof = „Google löscht nur, wenn ich Schaden beweise.“
    .short = Bei Bildern von Kindern unter 18 reicht meist die Bitte der Eltern.
    .p-1 = Google nimmt solche Bilder seit Oktober 2021 auf Antrag aus der Suche. Einen Schaden müssen Sie nicht beweisen. Ausnahmen gibt es, wenn viele Menschen ein Recht auf die Nachricht haben. Auch Ihr Kind selbst darf fragen.
    .p-2 = Sie brauchen die Adresse des Bildes, nicht nur die der Seite. Auf der Seite selbst bleibt das Bild stehen. Mit dem 18. Geburtstag endet dieser Weg.
    .do = Suchen Sie nach dem Namen. Bitten Sie Google dann, die Bilder auszublenden.
