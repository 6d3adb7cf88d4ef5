### About the program, sources and dates

about-title = About this program
about-lead = Schnappschutz helps parents see who can find photos of their children online, and change it.
about-why-title = Why it exists
about-why = Strangers also collect ordinary family photos from open profiles. In March 2020 Europol counted about a million tips on abuse online. Usually there were about 100,000 a month.
about-why-note = These are reports, not a number of children. Source: Europol report of June 2020, figures as given in the press.
about-promises-title = What we promise
about-promise-1 = The program never goes online. Links open in your browser, and only when you click.
about-promise-2 = We do not ask for names, an account or e-mail.
about-promise-3 = Your answers are encrypted on this computer, or only in its memory.
about-promise-4 = Nobody gets points or grades.
about-promise-5 = Each piece of advice gives its source and the day we checked it.
about-sources-title = Sources and dates
about-sources-lead = What you read here comes from these sources.
about-confidence-a = official source
about-confidence-b = good secondary source
about-confidence-c = not confirmed
about-column-source = Source
about-column-publisher = Publisher
about-column-confidence = Quality
