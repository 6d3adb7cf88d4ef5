### Der andere Elternteil: der Ort und seine Schritte

place-other-parent = Der andere Elternteil
    .also = Ex, Vater, Mutter, Sorgerecht, Trennung, getrennt, geschieden
    .about = Zwei Eltern haben oft zwei Handys und zwei Regeln. Was der eine zeigt, sehen oft Menschen, die der andere gar nicht kennt.
    .report-how = Fragen Sie zuerst freundlich. Hilft das nicht, schreiben Sie kurz und ruhig: welches Bild, wo, bis wann. Kommen Sie nicht weiter, hilft eine Beratung für Familien. Ein Gericht kommt erst ganz am Ende.
    .report-who = Fragen dürfen Sie als Elternteil. Größere Kinder dürfen selbst sagen, welches Bild weg soll. Haben Sie Angst, holen Sie zuerst Rat und schreiben Sie nicht selbst.
    .report-needs = Schreiben Sie auf, welches Bild es ist und wo es steht. Der Link zum Beitrag hilft dabei.

step-other-parent-rule = Finden Sie zu zweit eine Regel für Fotos
    .what = Nehmen Sie sich zusammen eine Viertelstunde. Klären Sie, was Sie posten, was in den Chat darf und was nie. Schreiben Sie drei Sätze auf. Fragen Sie auch Ihr Kind.
    .what-separation = Schlagen Sie schriftlich drei kurze Regeln vor. Schreiben Sie nur über die Bilder des Kindes. Bitten Sie um ein Ja oder um einen anderen Vorschlag. Haben Sie Angst, fragen Sie zuerst eine Beratung.
    .why = Eine Regel gilt dann für alle neuen Bilder. Sie hilft nur, wenn beide mitmachen, und alte Bilder bleiben vorerst.
    .search-for = Regel
    .find-out = Haben Sie je über Fotos geredet? Fragen Sie, was der andere gern zeigt. Sagen Sie dann, was Ihnen wichtig ist.

step-other-parent-who-sees = Klären Sie, wer die Bilder sehen darf
    .what = Machen Sie eine Liste: nur wir, Familie, enge Freunde. Stellen Sie danach beide Ihre Konten ein. Große Gruppen lassen Sie besser weg.
    .what-separation = Nennen Sie schriftlich zuerst Ihre eigene Liste. Fragen Sie dann, wer beim anderen die Bilder sieht. Bleiben Sie beim Kind und bei den Bildern.
    .why = Ist ein Konto privat und das andere offen, sehen Fremde die Bilder doch. Auch ein kleiner Kreis kann Bilder kopieren.
    .search-for = Privatsphäre
    .find-out = Sehen Sie beide in Ihren eigenen Einstellungen nach. Sind beide Konten privat? Wissen Sie, wer bei wem mitliest?

step-other-parent-both-yes = Posten Sie nur, wenn beide Ja sagen
    .what = Fragen Sie einander vor jedem Bild im Netz. Erst zwei Ja sind ein Ja. Etwa ab 14 zählt auch das Ja Ihres Kindes.
    .what-separation = Posten Sie nichts, bevor beide Ja sagen. Bitten Sie schriftlich, dass es der andere auch so hält. Ein kurzes Ja oder Nein genügt.
    .why = In Deutschland und in der Schweiz müssen beide zustimmen, wenn beide das Sorgerecht haben. Woanders kann es anders sein. Bilder, die schon da sind, bleiben.
    .search-for = Sorgerecht
    .find-out = Denken Sie an das letzte Bild im Netz. Wussten beide davon? War Ihr Kind einverstanden?

step-other-parent-profile-photos = Wählen Sie beide ein Profilbild ohne Ihr Kind
    .what = Sehen Sie beide Ihre Profilbilder in Chats und Netzwerken an. Tauschen Sie jedes, das Ihr Kind zeigt. Denken Sie auch an Titelbild und Gruppenbild.
    .what-separation = Tauschen Sie zuerst Ihr eigenes Profilbild. Bitten Sie dann kurz und schriftlich um dasselbe. Schreiben Sie nur über das Kind, nicht über früher.
    .why = Ein Profilbild sehen oft auch Fremde. Alte Profilbilder können noch da sein, und Kopien bleiben.
    .search-for = Profilbild
    .find-out = Sehen Sie zuerst Ihr eigenes Profilbild an, dann das des anderen. Ist Ihr Kind auf einem davon? Denken Sie auch an die Netzwerke.

step-other-parent-old-posts = Gehen Sie alte Beiträge zu zweit durch
    .what = Nehmen Sie sich jede Woche ein Jahr vor. Sehen Sie Bilder, Alben und Videos an. Sagt einer Nein, kommt das Bild weg.
    .what-separation = Räumen Sie zuerst Ihre eigenen Konten auf. Schicken Sie dann eine kurze Liste mit Links. Bitten Sie, diese Bilder bis zu einem festen Tag zu löschen.
    .why = An alte Bilder denkt man kaum noch, und früher war vieles offen. Was andere kopiert haben, bleibt bei ihnen.
    .search-for = Archiv
    .find-out = Fangen Sie mit Ihrem eigenen Profil an. Blättern Sie bis zum ersten Jahr Ihres Kindes. Sehen Sie danach beim anderen nach.

step-other-parent-no-agreement = Holen Sie sich Rat, wenn Sie sich nicht einigen
    .what = Fragen Sie eine Beratung für Familien oder das Jugendamt. Lassen Sie das Bild bis dahin weg. Das Gericht ist nur der letzte Weg.
    .what-separation = Gehen Sie zu einer Beratung für Familien, allein oder zu zweit. Schreiben Sie vorher auf, welches Bild wo steht. Das Gericht ist nur der letzte Weg.
    .why = In Deutschland kann ein Gericht einem Elternteil erlauben, allein gegen solche Bilder vorzugehen. Das kostet beide Seiten Kraft und holt keine Kopie zurück.
    .search-for = Beratung
    .find-out = Haben Sie es ruhig und schriftlich versucht? Warten Sie eine Woche. Kam kein Ja, passt dieser Schritt.
