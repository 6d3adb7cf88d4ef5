### Über das Programm, Quellen und Stand

about-title = Über dieses Programm
about-lead = Schnappschutz hilft Eltern zu sehen, wer Fotos ihrer Kinder im Netz finden kann, und das zu ändern.
about-why-title = Warum es das gibt
about-why = Fremde sammeln auch ganz normale Familien-Fotos aus offenen Profilen. Im März 2020 zählte Europol rund eine Million Hinweise auf Missbrauch im Netz. Sonst waren es etwa 100 000 im Monat.
about-why-note = Das sind Meldungen und keine Zahl von Kindern. Quelle: Europol-Bericht vom Juni 2020, Zahlen nach Presse-Berichten.
about-promises-title = Was wir versprechen
about-promise-1 = Das Programm geht nie ins Internet. Links öffnet Ihr Browser, und nur, wenn Sie klicken.
about-promise-2 = Wir fragen nicht nach Namen, Konto oder E-Mail.
about-promise-3 = Ihre Antworten liegen verschlüsselt auf diesem Computer oder nur im Arbeits-Speicher.
about-promise-4 = Niemand bekommt Punkte oder Noten.
about-promise-5 = Jeder Rat nennt seine Quelle und den Tag, an dem wir ihn geprüft haben.
about-sources-title = Quellen und Stand
about-sources-lead = Aus diesen Quellen stammt, was hier steht.
about-confidence-a = offizielle Quelle
about-confidence-b = gute zweite Quelle
about-confidence-c = nicht bestätigt
about-column-source = Quelle
about-column-publisher = Herausgeber
about-column-confidence = Güte
