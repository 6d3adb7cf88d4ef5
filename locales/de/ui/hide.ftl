### Ausblenden: das Fenster zeigt sofort etwas Neutrales

hide-button = Ausblenden
hide-button-key = Esc
hide-title = Notizen
hide-placeholder = Notiz
hide-on = Weiter
hide-ask = Wirklich weiter?
hide-yes = Ja
