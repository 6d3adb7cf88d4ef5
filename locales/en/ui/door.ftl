### The help door: something has already happened

door-title = Something has already happened
door-lead = It is good that you are here. What happened?
door-danger = Is a child in danger right now? Call now.
door-lines = See all help lines
door-lines-title = Help lines
door-lines-lead = This list is here even without the internet.
door-country = Choose a country
door-country-de = Germany
door-country-at = Austria
door-country-ch = Switzerland
door-country-li = Liechtenstein
door-country-lu = Luxembourg
door-country-gb = United Kingdom
door-country-ie = Ireland
door-country-eu = In many countries
door-now = What to do now
door-never = Please don’t
door-child = What you can say to your child
door-sayno = What #SayNo is
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
door-young-title = Are you under 18 and is it about you?
door-young-1 = It is not your fault.
door-young-2 = Send nothing more and pay nothing. Do not delete anything.
door-young-3 = Tell someone you trust today. Or call here:
door-young-4 = Are you afraid for your life? Then call 112 now.
