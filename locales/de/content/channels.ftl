### Was aus den Daten im Bild wird, je nach Weg

channel-feed = In einem Netzwerk gepostet
    .what = Andere bekommen eine Fassung, in der diese Daten meist fehlen. Das Netzwerk selbst kann sie lesen und behalten.
channel-messenger = Als Foto in einem Messenger
    .what = Signal nimmt die Daten heraus, WhatsApp bei normaler Qualität auch. Bei HD und bei anderen Messengern ist darauf kein Verlass.
channel-document = Als Dokument oder Datei in einem Messenger
    .what = Alles geht mit, auch der Ort.
channel-mail = Per E-Mail, AirDrop oder iMessage
    .what = Alles geht mit. Auf dem iPhone lässt sich der Ort beim Teilen abwählen, der Rest bleibt.
channel-cloud = Als Link in eine Cloud oder auf einer eigenen Seite
    .what = Wer das Bild herunterlädt, bekommt meist alles, was darin steht.
