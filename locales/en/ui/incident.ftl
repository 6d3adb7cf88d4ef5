### The note: words only, no pictures

incident-title = My notes
incident-lead = Write down what you know. It helps the police, and it helps you.
incident-why = You cannot add a picture here, and that is on purpose. Some pictures must not be saved by anyone, not even parents, not even as proof. Words are enough.
incident-private = The note is stored encrypted, with your answers. It appears on no other sheet.
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
incident-when-hint = It shows the time now. Change it if it was earlier.
incident-day = Day
incident-time = Time
incident-zone = Time zone
incident-reported = Where did you report it?
incident-case-number = Reference number or reply
incident-next-step = What happens next?
incident-save = Save the note
incident-saved = Your note is saved.
incident-saved-memory = Your note stays until you close the window.
incident-removed = The note is deleted.
incident-remove = Delete the note
incident-remove-title = Delete this note?
incident-remove-lead = You cannot get it back after that.
incident-print = Print for the police
incident-back = To all notes
incident-error-file = That is a picture or a file. Only words can go in here; nothing was saved.
# $count (Number): the largest number of notes, e.g. 100
incident-error-full =
    { $count ->
        [one] There is no room for more than one note.
       *[other] There is no room for more than { $count } notes.
    }
incident-refused = You cannot add a picture here. Nothing was saved.
incident-keep-title = Where should the note stay?
incident-keep-lead = Before you write: may this program save on this computer?
incident-keep-here = Save here, encrypted
incident-keep-nothing = Save nothing, only use it now
incident-sample-lead = You are looking at the sample family. Nothing you write there is kept. Leave the sample first.
incident-sample-leave = Leave the sample
