### The if-then sentence

intention-title = What will you do when it counts?
intention-lead = A sentence with if and then helps at the right moment. Choose what suits you.
intention-if = If …
intention-then = … then …
intention-own-if = Your own words for “if”
intention-own-then = Your own words for “then”
intention-own-hint = Your own words come first.
intention-if-1 = someone asks for a photo of my child
intention-if-2 = I want to share a lovely photo of my child
intention-if-3 = Grandma or Grandpa puts a photo in their status
intention-if-4 = the school asks for photo consent
intention-then-1 = I ask my child first
intention-then-2 = I send it to that one person only
intention-then-3 = I kindly ask them to take it out again
intention-then-4 = I read it in peace and say yes to single things only
# $deed (String): what one does then, e.g. “I ask my child first”
# $situation (String): the situation, e.g. “Grandma asks for a photo”
intention-sentence = If { $situation }, then { $deed }.
intention-label = Our resolution
intention-saved = Your resolution is saved.
intention-missing-if = Please choose an “if” or write your own.
intention-missing-then = Please choose a “then” or write your own.
intention-now = Your resolution reads
