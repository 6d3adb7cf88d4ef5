### Through a stranger’s eyes: three looks, before and after

look-title = What can strangers see?
look-lead = Look at your family from outside, three times. At the end you look again and see the difference.
look-lead-after = Now look again. Has anything changed?
look-start = Take the first look
look-start-after = Look again
look-skip-all = Go straight to the plan
look-to-plan = To the plan
look-to-result = To the result
look-before = Before
look-after = After
look-not-yet = not looked yet
look-found = can be seen
look-not-there = cannot be seen
look-could-not-tell = not clear
look-column = Look from outside
look-table = Before and after
look-name-messenger = Messenger profile picture
look-name-profile = Your own profile
look-name-search = Search for the name
# $number (Number): which look, e.g. 2
# $total (Number): how many looks, e.g. 3
look-progress = Look { $number } of { $total }
look-how = How to do it
look-question = What did you see?
look-saved = Noted.
look-again = Change the answer
look-art = Drawing: a window seen from outside. Someone walks past and the curtain is open.
look-hiding = Must somebody not find your child? Type in your old town, never the new one.
