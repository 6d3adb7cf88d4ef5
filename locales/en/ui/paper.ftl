### The papers: the plan and the sheet to show

paper-title = What would you like to print?
paper-lead = On paper, it is easy to keep in view.
paper-art = Drawing: a fridge with a note held by a magnet.
paper-plan-title = Our plan
paper-plan-subtitle = Photos of our children online: what comes next
# $names (String): the nicknames, e.g. “Mika · Juno”
paper-plan-names = For { $names }
paper-plan-choose = The plan for you
    .hint = With ways through the menus, notes and helplines.
paper-plan-file = plan
paper-show-title = How we handle photos
paper-show-subtitle = For everyone who cares about our family
paper-show-choose = A sheet to pass on
    .hint = No names, no notes, no photos. For grandparents and friends.
paper-show-file = photos-in-our-family
paper-show-intro = We checked who can see photos of our children online. We want the children to decide for themselves one day.
paper-show-ask = What we ask of you
paper-show-ask-1 = Please ask us before you show or pass on a photo of the children.
paper-show-ask-none = Please do not show any picture of the children, not even in a status. Please do not pass any on.
paper-show-ask-2 = Please choose photos without children for your profile and status.
paper-show-ask-3 = Would you like photos? We are glad to print some for you.
paper-show-thanks = Thank you for helping.
paper-next = Next
paper-later = After that
paper-done = Already done
paper-nothing-open = Nothing is left on the list.
paper-help = Help if something has happened
paper-box-open = Empty box to tick
# $url (String): the address
paper-qr = QR code for your phone, leads to { $url }
paper-footer = Schnappschutz · independent project
paper-page = Page
paper-preview = What it looks like
paper-names-with = Show it with nicknames
paper-names-without = Show it without nicknames
paper-save = Save as PDF
paper-open = Open and print
# $name (String): the file name, e.g. “plan.pdf”
paper-saved = Saved as { $name }.
paper-not-saved = Nothing was saved.
paper-show-own = This sheet has no names, no notes and no photos.
paper-plan-own = This sheet is for you. It has your notes on it.
# $count (Number): how many steps are not on the sheet, e.g. 40
paper-more =
    { $count ->
        [one] One more step is waiting in the program.
       *[other] { $count } more steps are waiting in the program.
    }
paper-mind = Please note
paper-as-of = Date and source
paper-help-table = Numbers and what they are for
paper-looks-table = Three looks from outside
paper-places-table = Where photos can be seen and how things stand
paper-menus = Menus change. Check the date of each step.
paper-show-intro-soon = We are checking who can see photos of our children online. We want the children to choose for themselves one day.
paper-show-changed = Where we have changed something
paper-sample = Sample family: everything on this sheet is made up
paper-numbers-title = Helpline numbers
# $country (String): the country, e.g. “Germany”
paper-numbers-subtitle = { $country }. Numbers and hours may have changed.
paper-numbers-choose = The helpline numbers
    .hint = A card for your country, to pin up.
paper-numbers-file = numbers
paper-numbers-address = Web addresses
paper-sayno-choose = The page for young people
    .hint = Five steps for when someone uses pictures to put on pressure.
paper-sayno-file = five-steps
paper-sheet-choose = Sheets for when something has happened
    .hint = One page each: now, today, this week.
paper-sheet-file = advice
paper-note-title = Note for the police
paper-note-subtitle = Words only. No picture comes with this sheet.
paper-note-choose = Your note for the police
    .hint = Only your note. None yet? Then you get an empty form.
paper-note-file = note
# $number (String): which note, e.g. “1”
paper-note-heading = Note { $number }
paper-note-column = Detail
paper-note-value = What you wrote down
paper-help-own = This sheet has nothing on it that you entered.
paper-note-own = This sheet has only your notes on it. They are on no other sheet.
paper-hours = When
