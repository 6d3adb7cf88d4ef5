### Eigene Orte und Schritte

own-place-title = Einen eigenen Ort hinzufügen
own-place-lead = Fehlt hier ein Ort, an dem Fotos Ihres Kindes zu sehen sind? Tragen Sie ihn ein.
own-place-name = Name des Ortes
    .hint = Zum Beispiel eine App, ein Chor oder eine Webseite.
own-place-change-title = Den Ort umbenennen
own-place-about = Diesen Ort haben Sie selbst eingetragen.
own-step-title = Einen eigenen Schritt hinzufügen
# $place (String): der Name des Ortes, z. B. „Chor“
own-step-lead = Der Schritt gehört zu: { $place }.
own-step-what-to-do = Was möchten Sie tun?
    .hint = In wenigen Worten, zum Beispiel: Chorleitung nach Fotos fragen.
own-step-more = Mehr dazu
    .hint = Freiwillig. Zum Beispiel wen Sie anrufen und wann.
own-step-time = Wie lange dauert es etwa?
own-step-change-title = Den Schritt ändern
own-change = Ändern
own-remove = Entfernen
own-remove-place-title = Diesen Ort entfernen?
# $place (String): der Name des Ortes, z. B. „Chor“
own-remove-place-lead = Der Ort „{ $place }“ wird entfernt. Mit ihm gehen seine eigenen Schritte, Ihre Antworten dazu und Ihre Notizen.
own-remove-step-title = Diesen Schritt entfernen?
# $title (String): der Titel des Schritts
own-remove-step-lead = Der Schritt „{ $title }“ wird entfernt. Mit ihm gehen Ihre Antwort und Ihre Notiz.
own-remove-keep = Behalten
own-saved = Gespeichert.
own-removed = Entfernt.
own-error-empty = Bitte schreiben Sie ein paar Worte in dieses Feld.
# $max (Number): wie viele Einträge es geben kann, z. B. 100
own-error-full = Mehr als { $max } eigene Einträge passen hier nicht hinein.
