### Hide: the window shows something neutral at once

hide-button = Hide
hide-button-key = Esc
hide-title = Notes
hide-placeholder = Note
hide-on = Continue
hide-ask = Really continue?
hide-yes = Yes
