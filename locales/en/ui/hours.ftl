### When somebody is there at a helpline

hours-always = Day and night
hours-web = Online, at any time
hours-office = During office hours; see the website
hours-appointment = By appointment
hours-unknown = Hours not confirmed; see the website
hours-daily = Every day
# $first (String): the first day, e.g. “Monday”
# $last (String): the last day, e.g. “Friday”
hours-run = { $first } to { $last }
# $days (String): the days, e.g. “Monday to Friday”
# $from (String): the beginning, e.g. “09:00”
# $to (String): the end, e.g. “17:00”
hours-stretch = { $days }: { $from } to { $to }
# $day (String): the day, e.g. “Monday”
# $time (String): the time, e.g. “09:00”
hours-day-time = { $day }, { $time }
hours-now-always = Someone is there day and night.
hours-now-web = Online, at any time.
hours-now-unknown = We do not know whether someone is there now.
# $time (String): the time, also with a day, e.g. “17:00”, “Monday, 02:00”
hours-now-until = Open now, until { $time }.
# $time (String): the time, also with a day, e.g. “17:00”, “Monday, 09:00”
hours-now-from = Closed now. Next open: { $time }.
hours-their-clock = That is the local time there.
hours-may-change = Hours may have changed.
