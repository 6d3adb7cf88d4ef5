### The if-then sentence

intention-title = What will you do when it counts?
intention-lead = An if-then sentence helps at the right moment. Choose what suits you.
intention-if = If …
intention-then = … then …
intention-own-if = Your own words for “if”
intention-own-then = Your own words for “then”
intention-own-hint = If you write something here, it counts.
intention-if-1 = someone asks for a photo of my child
intention-if-2 = I want to share a lovely photo of my child
intention-if-3 = Grandma or Grandpa puts a photo in their status
intention-if-4 = the school asks whether it may show photos
intention-then-1 = I ask my child first
intention-then-2 = I send it only to people I choose
intention-then-3 = I kindly ask them to take it down again
intention-then-4 = I take my time to read it and decide each point on its own
# $deed (String): what one does then, e.g. “I ask my child first”
# $situation (String): the situation, e.g. “Grandma asks for a photo”
intention-sentence = If { $situation }, then { $deed }.
intention-label = Our resolution
intention-saved = Your resolution is saved.
intention-missing-if = Please choose an “if” or write your own.
intention-missing-then = Please choose a “then” or write your own.
intention-now = This is your resolution
