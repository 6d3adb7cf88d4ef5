### Zum Lesen: kurze Lektionen, Irrtümer, Gespräche, Recht

read-title = Kurz erklärt
read-lead = Hier lesen Sie nach, was hinter den Schritten steckt. Jede Seite dauert höchstens drei Minuten.
read-kind-lesson = Lektionen
    .hint = Was ein Bild verrät und was wirklich hilft.
read-kind-myth = Irrtümer
    .hint = Was viele glauben, und was stimmt.
read-kind-talk = Reden
    .hint = Sätze für Ihr Kind, für Großeltern, für andere Eltern.
read-kind-law = Recht in Kürze
    .hint = Was in Ihrem Land gilt, in einfachen Worten.
# $count (Number): wie viele Seiten, z. B. 24
read-count =
    { $count ->
        [one] Eine Seite
       *[other] { $count } Seiten
    }
# $count (Number): Minuten, z. B. 2
read-minutes =
    { $count ->
        [one] 1 Minute zum Lesen
       *[other] { $count } Minuten zum Lesen
    }
read-before = Posten oder nicht?
    .hint = Drei Fragen vor dem nächsten Bild.
read-for-you = Passt zum Alter Ihrer Kinder
read-say = So können Sie es sagen
read-do = Das können Sie jetzt tun
read-next = Weiterlesen
read-checked-law = Das ist ein kurzer Überblick und keine Rechtsberatung.
read-all = Alle Themen
