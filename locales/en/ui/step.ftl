### One step

step-what = What to do
step-why = Why
step-path = How to get there
step-path-ios = On an iPhone
step-path-android = On Android
step-path-web = On a computer
step-path-english = In English
step-path-german = In German
step-search = Search word
# $word (String): the word to search for, e.g. “profile photo”
step-moved = Does your menu look different? Search it for “{ $word }”.
# $word (String): the word to look for, e.g. “photo consent”
step-look-for = Look out for the word “{ $word }”.
step-other-devices = The path on other devices
# $count (Number): minutes, e.g. 2
step-minutes =
    { $count ->
        [one] about 1 minute
       *[other] about { $count } minutes
    }
step-bulk = Set once, keeps working
step-habit = A habit
step-level-first = Matters most
step-level-should = Worth doing
step-level-extra = If you want more
step-link-phone = Open it on your phone
step-link-phone-hint = Point your phone’s camera at this QR code.
step-link-settings = Open this setting in the browser
step-link-help = Open the guide in the browser
step-link-form = Open the form in the browser
# $url (String): the address
step-link-qr = QR code for your phone. It leads to { $url }.
step-link-opened = The page opens in your browser.
step-ask = Talk with your child

# $date (String): the day, e.g. “1 November 2026”
step-checked = Checked on { $date }
# $date (String): the day, e.g. “1 November 2026”
step-checked-old = Last checked on { $date }. That is more than six months ago. The menus may look different.
step-path-unsure = We could not confirm all of these menu names. The search word helps.
step-fact-unsure = We could not confirm this point. Please check how it is for you.
# $source (String): the source, e.g. “How to change your privacy settings (WhatsApp)”
step-source = Source: { $source }
step-question = How is it for you?
step-answer-done = Done
step-answer-not-for-us = Not for us
step-answer-not-sure = I am not sure
step-answer-later = Later
step-answer-need-help = I need help
# $answer (String): the answer, e.g. “Later”
step-answered = Your answer: { $answer }
step-take-back = Undo this answer
step-find-out = How to find out
step-find-out-saved = Noted. Here is how to find out.
step-need-help-title = How to carry on
step-need-help-1 = Show this page to someone you trust.
step-need-help-2 = Go through it together, phone in hand.
step-need-help-3 = Ask for help at school, at the library or at a family centre.
step-need-help-saved = Noted. Here is how to carry on.
step-note = Your note
step-note-hint = Only for you. For example, who you still want to ask.
step-note-saved = Note saved.
step-note-removed = Note removed.
step-to-plan = Back to the plan
step-sign-lines = three lines
step-sign-dots = three dots
# $place (String): the name, e.g. “WhatsApp”
step-open = Open { $place }.
step-past = Old pictures
step-lessons = Worth knowing
step-own = Your own step
# $title (String): what many believe, e.g. “Only family follows me.”
step-myth = Myth: { $title }
step-source-background = Source: our own knowledge, not yet confirmed
