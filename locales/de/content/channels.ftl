### Was aus den Angaben im Bild wird, je nach Weg

channel-feed = In einem Netzwerk wie Instagram oder Facebook
    .what = Wer Ihren Beitrag sieht, bekommt diese Angaben meist nicht. Das Netzwerk selbst kann sie lesen und behalten.
channel-messenger = Als Foto in einem Messenger
    .what = In Tests nahm Signal die Angaben heraus, WhatsApp in normaler Größe auch. Bei HD und in anderen Messengern ist darauf kein Verlass.
channel-document = Als Dokument oder Datei in einem Messenger
    .what = Rechnen Sie damit, dass alles mitgeht, auch der Ort.
channel-mail = Per E-Mail, AirDrop oder iMessage
    .what = Meist geht alles mit. Auf dem iPhone können Sie den Ort beim Teilen weglassen. Anderes kann im Bild bleiben.
channel-cloud = Als Link zu einer Cloud oder auf der eigenen Website
    .what = Wer das Bild herunterlädt, bekommt meist alles, was darin steht.
