### Next time

next-title = When will you look again?
next-lead = Ten minutes every six months is enough. The program cannot remind you. So put the day in your calendar.
next-in-1 = In one month
next-in-3 = In three months
next-in-6 = In six months
next-own = On another day
next-day = Day
next-month = Month
next-year = Year
next-error-date = Please enter a real date, for example 3 5 2027.
next-error-past = Please choose tomorrow or a later day.
# $date (String): the day, e.g. “3 May 2027”
next-chosen = Next time: { $date }
next-calendar-save = Put it in the calendar
    .hint = You get a file. Open it with your calendar.
next-calendar-sentence = Put my resolution in the calendar too
    .hint = Your calendar may pass it on to other devices.
next-calendar-file = next-photo-check
next-calendar-title = Photo check: ten minutes
next-calendar-text = Ten minutes with Schnappschutz: what is new, what is still open?
next-saved = The day is saved.
next-bye-title = Done for today
next-bye-lead = That was a good start. You can close the window now.
next-bye-here = Next time you can go on from here.
next-bye-nothing = When you close the window, everything you entered is gone.
next-finish = Done for today
next-art = Drawing: a calendar sheet and a cup of tea.
