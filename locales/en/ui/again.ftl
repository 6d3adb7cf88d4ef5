### The next time: ten minutes

again-title = Ten minutes for today
# $date (String): the day, e.g. “25 November 2026”
again-lead = You were last here on { $date }. This is new since then, or still open.
again-empty = Nothing new has come up since last time.
# $count (Number): minutes of all steps together, e.g. 9
again-minutes =
    { $count ->
        [one] About 1 minute in all
       *[other] About { $count } minutes in all
    }
again-ages-title = Are the ages still right?
again-ages-none = You did not give an age.
again-ages-change = Change the ages
again-reason-age = Fits the age now
again-reason-new = New in the program
again-reason-changed = Something has changed there
again-reason-not-visited = You have not been here yet
again-reason-put-off = You put this off
again-reason-habit = Due once in a while
again-looks = Look from outside once more
again-plan = Go to the whole plan
again-done = Done for today
again-due = Good to see you again. Ten minutes will do today.
