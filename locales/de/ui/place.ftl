### Ein Ort mit seinen Schritten

place-steps = Schritte
place-default = Wenn nichts geändert wurde
place-audience-anyone = Alle können Bilder sehen, auch ohne Konto.
place-audience-contacts = Wer Ihre Nummer hat oder in Ihrem Adressbuch steht, kann Bilder sehen.
place-audience-friends = Bestätigte Freunde können Bilder sehen.
place-audience-followers = Wer Ihnen folgt, kann Bilder sehen.
place-audience-invited = Eingeladene können Bilder sehen.
place-audience-link = Wer den Link hat, kann Bilder sehen.
place-audience-nobody = Nur Sie können Bilder sehen.
place-audience-unknown = Wer Bilder sehen kann, ist überall anders.
place-answer-open = Noch zu tun
