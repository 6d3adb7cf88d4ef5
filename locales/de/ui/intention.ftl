### Der Wenn-dann-Satz

intention-title = Was tun Sie, wenn es darauf ankommt?
intention-lead = Ein Satz mit Wenn und Dann hilft im richtigen Augenblick. Wählen Sie, was zu Ihnen passt.
intention-if = Wenn …
intention-then = … dann …
intention-own-if = Eigene Worte für „Wenn“
intention-own-then = Eigene Worte für „dann“
intention-own-hint = Wenn Sie hier etwas schreiben, gilt das.
intention-if-1 = jemand ein Bild meines Kindes haben möchte
intention-if-2 = ich ein schönes Bild meines Kindes teilen will
intention-if-3 = Oma oder Opa ein Bild in den Status stellt
intention-if-4 = die Schule fragt, ob sie Fotos zeigen darf
intention-then-1 = frage ich zuerst mein Kind
intention-then-2 = schicke ich es nur Menschen, die ich auswähle
intention-then-3 = bitte ich freundlich, es wieder herauszunehmen
intention-then-4 = lese ich in Ruhe alles durch und entscheide jeden Punkt einzeln
# $deed (String): was man dann tut, z. B. „frage ich zuerst mein Kind“
# $situation (String): die Lage, z. B. „Oma ein Bild haben möchte“
intention-sentence = Wenn { $situation }, dann { $deed }.
intention-label = Unser Vorsatz
intention-saved = Ihr Vorsatz ist gespeichert.
intention-missing-if = Bitte wählen Sie ein „Wenn“ oder schreiben Sie ein eigenes.
intention-missing-then = Bitte wählen Sie ein „dann“ oder schreiben Sie ein eigenes.
intention-now = So lautet Ihr Vorsatz
