### Das Kind fragen: ein Satz je Thema und Alter
### Der Titel spricht die Eltern an (Sie). Die Sätze spricht ein Elternteil zum Kind (du).
### Bei 0 bis 3 Jahren fragt der Elternteil sich selbst.

ask-audience = Fragen Sie Ihr Kind, wer ein Bild sehen darf
    .age-0-3 = Für wen mache ich dieses Foto, und reicht dafür ein Abzug auf Papier?
    .age-4-6 = Soll dieses Bild in unser Album, zu Oma und Opa oder zu niemandem?
    .age-7-10 = Stell dir vor, das Bild hängt in deiner Klasse: Wäre dir das recht?
    .age-11-13 = Welche Bilder von dir sind nur für uns, und welche darf ich anderen zeigen?
    .age-14-17 = Ich zeige dir, was andere von dir sehen können: Was soll bleiben, was soll weg?

ask-finding = Fragen Sie Ihr Kind, ob sein Name im Web stehen soll
    .age-0-3 = Braucht dieses Bild den Namen meines Kindes, oder lasse ich ihn weg?
    .age-4-6 = Ich schreibe deinen Namen nicht zu dem Bild, ist das gut so?
    .age-7-10 = Wollen wir zusammen nachsehen, ob dein Name im Web bei einem Foto steht?
    .age-11-13 = Ist es dir recht, wenn beim Team-Foto vom Verein dein Name steht?
    .age-14-17 = Was sollen Leute finden, die später einmal deinen Namen suchen?

ask-tagging = Fragen Sie Ihr Kind, wer es auf Fotos markieren darf
    .age-0-3 = Wie sage ich der Familie, dass niemand mein Kind auf Fotos markieren soll?
    .age-4-6 = Darf Oma deinen Namen an ein Foto schreiben, oder soll sie dich erst fragen?
    .age-7-10 = Soll man dich erst fragen, bevor dein Name an ein Foto kommt?
    .age-11-13 = Wollen wir einstellen, dass du jede Markierung zuerst selbst erlaubst?
    .age-14-17 = Soll ich die Markierungen löschen, die ich früher an Fotos von dir gesetzt habe?

ask-location = Reden Sie mit Ihrem Kind über Orte auf Fotos
    .age-0-3 = Sieht man auf diesem Bild, wo wir wohnen oder wo mein Kind betreut wird?
    .age-4-6 = Woran erkennt man auf diesem Bild, wo wir gerade sind?
    .age-7-10 = Komm, wir spielen Detektiv: Was verrät dieses Foto über den Ort?
    .age-11-13 = Ist es für dich okay, wenn wir Bilder erst posten, wenn wir wieder weg sind?
    .age-14-17 = Wer soll sehen können, wo du gerade bist, und wer lieber nicht?

ask-ai-training = Reden Sie mit Ihrem Kind über Fotos und KI
    .age-0-3 = Will ich das Gesicht meines Kindes für ein lustiges Bild in eine App geben?
    .age-4-6 = Ein Computer kann aus deinem Foto ein neues Bild machen, magst du das?
    .age-7-10 = Computer üben mit vielen Fotos, sollen deine dabei sein oder nicht?
    .age-11-13 = Wie wäre es für dich, wenn eine KI aus deinem Foto etwas Neues macht?
    .age-14-17 = Wollen wir nachsehen, ob eine KI in deinen Apps mit deinen Fotos lernt?

ask-index = Fragen Sie Ihr Kind, was eine Suche zeigen soll
    .age-0-3 = Möchte ich, dass dieses Bild später bei einer Suche nach meinem Kind erscheint?
    .age-4-6 = Manche Bilder kann jeder suchen und finden, soll dieses dabei sein?
    .age-7-10 = Wollen wir zusammen tippen und sehen, was die Suche zu deinem Namen zeigt?
    .age-11-13 = Welche Treffer zu deinem Namen möchtest du nicht mehr sehen?
    .age-14-17 = Wollen wir Google bitten, Bilder von dir auszublenden, solange du unter 18 bist?

ask-copying = Reden Sie mit Ihrem Kind über Kopien von Fotos
    .age-0-3 = Wäre es mir recht, wenn jemand dieses Bild sichert und weitergibt?
    .age-4-6 = Wenn ich Oma das Bild schicke, behält sie es auf ihrem Handy, ist das gut für dich?
    .age-7-10 = Was denkst du, wo ein Foto landet, wenn es alle weiterschicken?
    .age-11-13 = Was machst du, wenn jemand ein Bild von dir weiterschickt, ohne zu fragen?
    .age-14-17 = Wie kann ich dir helfen, wenn jemand ein Foto von dir weitergibt?
