### The help door: something has already happened

door-title = Something has already happened
door-danger = Is a child in danger right now? Call now.
door-lines = See all help lines
door-lines-title = Help lines
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
door-checked-source = Checked on { $date }, the source is from { $year }
# $name (String): the name of the help line, e.g. “Rat auf Draht” (for screen readers)
door-open-page = Open the website of { $name } in your browser
# $name (String): the name of the help line
# $number (String): the number, e.g. “0800 22 55 530”
door-call = { $name }: phone { $number }
door-purpose-danger = Police and emergency
door-purpose-child = For children and teenagers
door-purpose-parent = For parents and other adults
door-purpose-report = Report illegal content
door-purpose-removal = Have photos taken down
door-purpose-platform = When a platform does not respond
door-purpose-crime-victims = After a crime
door-back = Back to where I was
door-art = Drawing: a lighthouse in the evening, a telephone beside it.
door-column-number = Number
door-column-who = Who
door-column-what = What for
door-column-checked = Checked on
# $date (String): the day, e.g. “1 November 2026”
door-checked-old = Last checked on { $date }. That is more than six months ago. Please check it yourself.
door-lead = It is good that you are here. At most three questions lead to the right sheet.
door-lines-lead = This list is here even without the internet. Who can be reached now comes first.
door-country = Choose a country
door-country-us = USA
door-country-ca = Canada
door-country-au = Australia
door-country-nz = New Zealand
door-country-int = Worldwide
door-country-rest = Other country in Europe
door-language-uk = Ukrainian
door-purpose-crisis = When it is all too much
door-chat = By chat, too
# $text (String): the number and the word for a text message, e.g. “686868: CONNECT”
door-text = By text message: { $text }
# $mail (String): the address, e.g. “office@example.org”
door-mail = Email: { $mail }
door-copy = Copy
# $name (String): the name of the helpline (for screen readers)
door-copy-number = Copy the number of { $name }
door-copied = Copied
door-no-emergency = We have not confirmed an emergency number for this country. Call the one you know.
door-all = All nine sheets
door-all-title = Choose directly
door-restart = Start again
door-see = Does another sheet fit better?
door-now = Now
door-today = Today
door-week = This week
door-never = Please don’t, and why
door-note = You may write down
door-not-kept = Do not keep
door-note-open = Write a note
door-platform = How to report it to the platform
door-platform-lead = Choose the platform. Only ways that we could confirm are shown.
door-platform-other = Your platform is missing? Look for “Report” at the picture.
door-after = Afterwards
door-child = What you can say to your child
door-self = For yourself
door-steps = What you can change afterwards
door-talks = How to talk about it
door-print = Print this sheet
door-print-numbers = Print the numbers
door-note-all = My notes
door-affected-title = Where did it happen?
door-affected-lead = These places then stand higher in your plan.
door-affected-save = Move up in the plan
door-affected-saved = Your plan has changed.
door-young-title = Are you under 18 and is it about you?
door-young-link = Here is your page
door-young-hand-over = A page for your child, to show and to read.
door-young-back = To the page for parents
door-hide = The Esc key clears everything off the screen. “Continue” and “Yes” bring it back.
