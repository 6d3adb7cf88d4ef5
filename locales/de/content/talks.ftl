### Das Kind fragen: ein oder zwei kurze Sätze je Thema und Alter
### Der Titel spricht die Eltern an (Sie). Die Sätze spricht ein Elternteil zum Kind (du).
### Bei 0 bis 3 Jahren fragt der Elternteil sich selbst.

ask-audience = Fragen Sie Ihr Kind, wer ein Bild sehen darf
    .age-0-3 = Für wen mache ich dieses Foto? Reicht auch ein Abzug auf Papier?
    .age-4-6 = Soll dieses Bild in unser Album? Oder zu Oma und Opa? Oder soll es niemand sehen?
    .age-7-10 = Stell dir vor, das Bild hängt in deiner Klasse. Wäre dir das recht?
    .age-11-13 = Welche Bilder von dir sind nur für uns? Welche darf ich anderen zeigen?
    .age-14-17 = Ich zeige dir, was andere von dir sehen können. Was soll bleiben, was soll weg?

ask-finding = Fragen Sie Ihr Kind, ob sein Name im Netz stehen soll
    .age-0-3 = Braucht dieses Bild den Namen meines Kindes? Oder lasse ich ihn weg?
    .age-4-6 = Ich schreibe deinen Namen nicht zu dem Bild. Ist das gut so?
    .age-7-10 = Steht dein Name im Netz bei einem Foto? Wollen wir zusammen nachsehen?
    .age-11-13 = Der Verein zeigt das Foto vom Team. Soll dein Name dabeistehen?
    .age-14-17 = Irgendwann sucht jemand nach deinem Namen. Was soll man dann finden?

ask-tagging = Fragen Sie Ihr Kind, wer es auf Fotos markieren darf
    .age-0-3 = Wie bitte ich die Familie, mein Kind auf Fotos nicht zu markieren?
    .age-4-6 = Darf Oma deinen Namen an ein Foto schreiben? Oder soll sie dich erst fragen?
    .age-7-10 = Jemand schreibt deinen Namen an ein Foto. Soll man dich vorher fragen?
    .age-11-13 = Wollen wir einstellen, dass du jede Markierung zuerst erlaubst?
    .age-14-17 = Ich habe dich früher auf Fotos markiert. Soll ich das wieder löschen?

ask-location = Reden Sie mit Ihrem Kind über Orte auf Fotos
    .age-0-3 = Sieht man auf diesem Bild, wo wir wohnen? Erkennt man die Kita?
    .age-4-6 = Woran erkennt man auf diesem Bild, wo wir gerade sind?
    .age-7-10 = Komm, wir spielen Detektiv. Was verrät dieses Foto über den Ort?
    .age-11-13 = Wir posten Bilder erst, wenn wir wieder weg sind. Ist das okay für dich?
    .age-14-17 = Wer soll sehen können, wo du gerade bist? Wer lieber nicht?

ask-ai-training = Reden Sie mit Ihrem Kind über Fotos und KI
    .age-0-3 = Es wäre nur ein lustiges Bild. Gebe ich dafür einer App das Gesicht meines Kindes?
    .age-4-6 = Ein Computer kann aus deinem Foto ein neues Bild machen. Magst du das?
    .age-7-10 = Computer üben mit vielen Fotos. Sollen deine dabei sein oder nicht?
    .age-11-13 = Eine KI macht aus deinem Foto etwas Neues. Wie wäre das für dich?
    .age-14-17 = Lernt eine KI in deinen Apps mit deinen Fotos? Wollen wir nachsehen?

ask-index = Fragen Sie Ihr Kind, was eine Suche zeigen soll
    .age-0-3 = Später sucht jemand nach meinem Kind. Soll dann dieses Bild erscheinen?
    .age-4-6 = Manche Bilder können alle suchen und finden. Soll dieses dabei sein?
    .age-7-10 = Wollen wir deinen Namen eintippen? Dann sehen wir, was die Suche zeigt.
    .age-11-13 = Welche Treffer zu deinem Namen möchtest du nicht mehr sehen?
    .age-14-17 = Google kann Bilder von dir ausblenden, solange du unter 18 bist. Wollen wir darum bitten?

ask-copying = Reden Sie mit Ihrem Kind über Kopien von Fotos
    .age-0-3 = Jemand speichert dieses Bild und gibt es weiter. Wäre mir das recht?
    .age-4-6 = Ich schicke Oma das Bild. Dann hat sie es auf ihrem Handy. Magst du das?
    .age-7-10 = Alle schicken ein Foto weiter. Was denkst du, wo es landet?
    .age-11-13 = Jemand schickt ein Bild von dir weiter, ohne zu fragen. Was machst du?
    .age-14-17 = Jemand gibt ein Foto von dir weiter. Wie kann ich dir dann helfen?
