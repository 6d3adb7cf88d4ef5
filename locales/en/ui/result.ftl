### The result of the evening

result-title = This is what you have done
result-title-none = How things stand now
# $count (Number): how many steps are done, e.g. 3
result-lead =
    { $count ->
        [0] You took a look. That is the start.
        [one] One step is done. Fewer people can see photos of your children.
       *[other] { $count } steps are done. Fewer people can see photos of your children.
    }
result-table = Where photos can be seen
result-column-place = Where
result-column-state = How it stands
result-column-left = Still to do
result-open = open
result-reduced = started
result-closed = closed
result-open-hint = Nothing has been changed here yet.
result-reduced-hint = Fewer people can see things. There is still something to do.
result-closed-hint = The basics are done. Old copies may still exist.
# $count (Number): how many steps are open, e.g. 4
result-left =
    { $count ->
        [0] nothing
        [one] 1 step
       *[other] { $count } steps
    }
result-look-again = Look from outside once more
result-look-hint = Take another look. Then you will see what has changed.
result-next-title = To round off
result-reflect = Write two sentences for yourself
result-intention = Make one resolution
result-print = Print the plan
result-calendar = Set a day for next time
result-to-plan = Back to the plan
result-copies = What others have already saved stays with them. Each change helps so that less is added.
result-reduced-people = You have asked. There is still something to do.
result-closed-people = The main things have been said. Time will tell whether others keep to it.
