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
about-towns = Names of places: GeoNames (geonames.org), CC BY 4.0, selected and shortened.
about-sources-title = Sources and dates
about-sources-lead = What you read here comes from these sources.
about-confidence-a = official source
about-confidence-b = good secondary source
about-confidence-c = not confirmed
about-column-source = Source
about-column-publisher = Publisher
about-column-confidence = How reliable
about-column-checked = Last checked
about-sources-jump = Jump to a topic
# $facts (Number): how many facts, e.g. 500
# $open (Number): how many of them are not confirmed, e.g. 120
# $date (String): the day of the oldest check, e.g. “1 November 2026”
about-sources-sum = All { $facts } entries were checked on { $date } or later. We could not confirm { $open } of them; each says so.
# $count (Number): how many entries are old, e.g. 3
about-sources-old =
    { $count ->
        [0] No entry is older than six months.
        [one] One entry is older than six months. Its page says so.
       *[other] { $count } entries are older than six months. Their pages say so.
    }
about-sources-shared = Lessons, talks, the law and help
