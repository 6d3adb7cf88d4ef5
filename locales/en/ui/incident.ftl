### The note: words only, no pictures

incident-title = My notes
incident-lead = Write down what you know. It helps the police, and it helps you.
incident-why = No picture fits in here, and that is on purpose. Some pictures nobody may save: not parents, and not as proof. Words are enough.
incident-private = The note lies encrypted with your answers. It is on no other sheet.
incident-new = New note
incident-change = Change the note
incident-empty = No note yet.
incident-untitled = Note without a description
incident-what = What happened?
    .hint = In your own words. Do not describe a picture in detail.
incident-address = Link
    .hint = Only if you have it already. Do not go back for it.
incident-user = Name of the account or group
incident-when = When did you see it?
incident-day = Day
incident-time = Time
incident-zone = Time zone
incident-reported = Where did you report it?
incident-case-number = Case number or reply
incident-next-step = What comes next?
incident-save = Save the note
incident-saved = Your note is saved.
incident-saved-memory = Your note stays until you close the window.
incident-removed = The note is deleted.
incident-remove = Delete the note
incident-remove-title = Delete this note?
incident-remove-lead = It cannot be brought back after that.
incident-print = Print for the police
incident-back = To all notes
incident-error-file = That is a picture or a file. Only words fit in here; nothing was saved.
# $count (Number): the largest number of notes, e.g. 100
incident-error-full =
    { $count ->
        [one] There is no room for more than one note.
       *[other] There is no room for more than { $count } notes.
    }
incident-refused = No picture fits in here. Nothing was saved.
incident-keep-title = Where should the note stay?
incident-keep-lead = Before you write: may the program save on this computer?
incident-keep-here = Save here, encrypted
incident-keep-nothing = Save nothing, use it just now
incident-sample-lead = You are with the sample family. Everything there gets lost again. Leave it first.
incident-sample-leave = Leave the sample
