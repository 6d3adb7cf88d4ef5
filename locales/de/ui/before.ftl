### Posten oder nicht: drei Fragen vor einem Bild

before-title = Posten oder nicht?
before-lead = Nehmen Sie sich zwei Minuten, bevor Sie ein Bild Ihres Kindes zeigen.
before-who = Wer wird das Bild sehen?
before-who-few = Nur Menschen, die ich selbst ausgesucht habe
before-who-many = Viele, oder ich kenne nicht alle
before-tells = Was verrät das Bild?
    .hint = Name, Geburtstag, Schule, Zuhause, viel Haut, Krankheit oder ein peinlicher Moment. Auch ein fremdes Kind zählt, wenn dessen Eltern nicht Ja gesagt haben.
before-tells-nothing = Nichts davon
before-tells-something = Mindestens eines davon
before-child = Was sagt Ihr Kind dazu, heute und wohl auch mit 16?
before-child-yes = Ja
before-child-no = Nein
before-unsure = Weiß ich nicht
before-go = Ergebnis ansehen
before-result = Ihr Ergebnis
before-result-no = Zeigen Sie dieses Bild nicht.
    .why = Ein Nein Ihres Kindes zählt. Fragen Sie, ob das Bild im Album zu Hause bleiben darf.
before-result-other = Nehmen Sie ein anderes Bild, oder schneiden Sie es zu.
    .why = Ein Bild von hinten oder von den Händen erzählt auch viel. Namen und Orte lassen Sie weg.
before-result-few = Schicken Sie es lieber wenigen Menschen.
    .why = Zehn vertraute Menschen freuen sich genauso. Bitten Sie sie, das Bild nicht weiterzugeben.
before-result-ask = Fragen Sie erst nach, dann entscheiden Sie.
    .why = Was Sie nicht wissen, lässt sich klären. Fragen Sie Ihr Kind, und sehen Sie nach, wer mitliest.
before-result-fine = Das passt. Schicken Sie es als Foto, ohne Namen dabei.
    .why = Auch vertraute Menschen können ein Bild weitergeben. Sie haben vorher gut hingesehen.
before-source = Diese drei Fragen fassen zusammen, was Datenschutz- und Kinderschutz-Stellen raten. Dazu gehören die irische Datenschutz-Behörde und Kinderschutz Schweiz.
