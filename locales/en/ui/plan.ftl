### The plan

plan-title = Your plan
plan-top-label = This helps most right now
plan-top-go = Look at this step
plan-next = After that
# $count (Number): how many steps are open, e.g. 23
plan-all =
    { $count ->
        [one] See the one open step
       *[other] See all { $count } open steps
    }
plan-all-title = All open steps
# $count (Number): how many steps are done, e.g. 3
plan-settled =
    { $count ->
        [0] Start with the first step.
        [one] You have already done one step.
       *[other] You have already done { $count } steps.
    }
plan-places = Where photos can be seen
plan-places-all = See all places
plan-again = What is new since last time?
plan-enough = Enough for today
plan-enough-hint = You can stop at any time. Every step counts.
plan-empty-title = All done
plan-empty-lead = Nothing is left on your list. You have done a lot.
plan-empty-go = To the result
plan-order = How this order is made
plan-order-title = How the order is made
plan-order-lead = The plan follows a fixed rule. The same answers always give the same plan.
plan-order-1 = What you put off or were not sure about goes to the very end.
plan-order-2 = What needs another phone than yours comes just before that.
plan-order-3 = What you do once comes before what becomes a habit.
plan-order-affected = Places where something has already happened come before the others.
plan-order-4 = The basics come before the rest, everywhere.
plan-order-5 = If you only have a quarter of an hour, longer steps come after.
plan-order-6 = One switch for many photos comes before single photos.
plan-order-7 = Then points count: effect (1 to 5) times ease (1 to 5).
# $situation (Number): points for the situation, e.g. 10
# $age (Number): points for the age, e.g. 5
plan-order-8 = A step that fits your situation gets { $situation } points more. So does one about the people who show pictures. One that fits the age of a child gets { $age }.
plan-order-ease = Easy means quick:
# $minutes (Number): at most so many minutes, e.g. 5
# $points (Number): ease, e.g. 4
plan-order-ease-row = Up to { $minutes } minutes: { $points }
plan-order-ease-rest = Longer: 1
plan-order-effect = Effect
plan-order-easy = Ease
plan-order-extra = Extra
plan-order-table = Your plan as it stands today
plan-order-step = Step
plan-order-points = Points
plan-answer-not-sure = Not sure
plan-answer-later = Later
plan-answer-need-help = Help wanted
# $title (String): the title of the step
plan-saved-done = Done: { $title }
# $title (String): the title of the step
plan-saved-not-for-us = Not for you: { $title }
# $title (String): the title of the step
plan-saved-later = Put off: { $title }
# $title (String): the title of the step
plan-saved-undone = Taken back: { $title }
plan-welcome-back = Good to see you again. You can go on here.
plan-art = Drawing: a note with three lines, one of them ticked.
