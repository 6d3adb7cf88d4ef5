### About the program, sources and dates

about-title = About this program
about-lead = Who can find photos of your children online? Schnappschutz helps you to see it, and to change it.
about-why-title = Why it exists
about-why = Strangers also collect ordinary family photos from open profiles. In March 2020 Europol counted about a million reports of abuse online. In other months it was about 100,000.
about-why-note = This counts reports, not children. Source: Europol report of June 2020, figures as given in the press.
about-promises-title = What we promise
about-promise-1 = The program never goes online. Links open in your browser, and only when you click.
about-promise-2 = You need no account and no email. We do not ask for real names.
about-promise-3 = Your answers are encrypted on this computer. Or they are gone as soon as you close the window.
about-promise-4 = There are no marks and no scores for parents.
about-promise-5 = Every piece of advice names its source and the day we checked it.
about-sources-title = Sources and dates
about-sources-lead = What you read here comes from these sources.
about-confidence-a = official source
about-confidence-b = good secondary source
about-confidence-c = not confirmed
about-column-source = Source
about-column-publisher = Publisher
about-column-confidence = How reliable
