### The help door: something has already happened

door-title = Something has already happened
door-danger = Is a child in danger right now? Call now.
door-lines = See all helplines
door-lines-title = Helplines
door-country-de = Germany
door-country-at = Austria
door-country-ch = Switzerland
door-country-li = Liechtenstein
door-country-lu = Luxembourg
door-country-gb = United Kingdom
door-country-ie = Ireland
door-here = Where to get help
door-free = Free
door-anonymous = No name needed
# $languages (String): the languages, e.g. “German, English”
door-languages = Languages: { $languages }
door-language-de = German
door-language-en = English
door-language-fr = French
door-language-it = Italian
door-language-lb = Luxembourgish
door-language-national = the language of the country
# $date (String): the day, e.g. “1 November 2026”
door-checked = Checked on { $date }
# $date (String): the day, e.g. “1 November 2026”
# $year (String): the year of the source, e.g. “2020”
door-checked-source = Checked on { $date }; the source is from { $year }
# $name (String): the name of the help line, e.g. “Rat auf Draht” (for screen readers)
door-open-page = Open the website of { $name } in your browser
# $name (String): the name of the help line
# $number (String): the number, e.g. “0800 22 55 530”
door-call = { $name }: phone { $number }
door-purpose-danger = Police and emergency
door-purpose-child = For children and teenagers
door-purpose-parent = For parents and other adults
door-purpose-report = Report illegal content
door-purpose-removal = Ask for pictures to be taken down
door-purpose-platform = When a platform does not respond
door-purpose-missing = When a child is missing
door-purpose-crime-victims = After a crime
door-back = Back to where I was
door-art = Drawing: a lighthouse in the evening, with a telephone beside it.
door-column-number = Number
door-column-who = Who
door-column-what = What for
door-column-checked = Checked on
# $date (String): the day, e.g. “1 November 2026”
door-checked-old = Last checked on { $date }. That is more than six months ago. Please check it yourself.
door-lead = It is good that you are here. Choose what fits best.
door-lines-lead = This list works without the internet, too. In each group, lines you can reach now come first.
door-country = Choose a country
# $country (String): the chosen country, e.g. “Germany”
door-country-change = { $country }: change country
door-country-us = USA
door-country-ca = Canada
door-country-au = Australia
door-country-nz = New Zealand
door-country-int = Worldwide
door-country-rest = Another country in Europe
door-language-uk = Ukrainian
door-purpose-crisis = When it all gets too much
door-chat = Also by chat
# $text (String): the number and the word for a text message, e.g. “686868: CONNECT”
door-text = By text message: { $text }
# $mail (String): the address, e.g. “office@example.org”
door-mail = Email: { $mail }
door-copy = Copy
# $name (String): the name of the helpline (for screen readers)
door-copy-number = Copy the number of { $name }
door-copied = Copied
door-no-emergency = We have not confirmed an emergency number for this country. Call the one you know.
door-all = All nine topics
door-restart = Start again
door-see = Is it something else?
door-now = Now
door-today = Today
door-week = This week
door-never = What not to do, and why
door-note = What you may write down
door-not-kept = What not to keep
door-note-open = Write a note
door-platform = How to report it to the platform
door-platform-lead = Choose the platform. We only show ways that we could confirm.
door-platform-first = Is the picture sexual, or are you being blackmailed? Do not open it again. Do not write to the person. Report the account.
door-platform-other = Is your platform missing? Look for “Report” in its help pages.
door-after = Afterwards
door-child = What you can say to your child
door-self = For yourself
door-steps = What you can change afterwards
door-talks = How to talk about it
door-print = Print this sheet
door-print-numbers = Print the numbers
door-note-all = My notes
door-affected-title = Where did it happen?
door-affected-lead = These places then move up in your plan.
door-affected-others = Somewhere else
door-affected-save = Move them up in the plan
door-affected-saved = Your plan has changed.
door-young-title = Are you under 18, and is this about you?
door-young-link = Here is your page
door-young-back = To the page for parents
door-hide = The Esc key hides everything on the screen. “Continue” and then “Yes” bring it back.
