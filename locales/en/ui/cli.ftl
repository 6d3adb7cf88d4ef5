### Messages of the program for the command line

# $reason (String): what is wrong, in English
cli-content = The content of the program cannot be read: { $reason }
# $file (String): the path as it was typed
# $reason (String): what the system says
cli-unreadable = { $file } cannot be read: { $reason }
# $file (String): the path as it was typed
cli-answers-too-large = { $file } is too large. At most 1 MiB is read.
# $file (String): the path as it was typed
# $reason (String): what is wrong, in English
cli-answers-malformed = { $file } is not a file of answers: { $reason }
# $id (String): the id, e.g. “whatsapp-status”
cli-unknown = There is no { $id }. It was left out.
# $count (Number): how many more ids were left out, e.g. 3
cli-unknown-more =
    { $count ->
        [one] One more was left out.
       *[other] { $count } more were left out.
    }
# $file (String): the path as it was typed
cli-exists = { $file } is there already. With --force it is replaced.
# $file (String): the path as it was typed
# $reason (String): what the system says
cli-unwritable = { $file } cannot be written: { $reason }
# $reason (String): what the system says
cli-output = The output cannot be written: { $reason }
cli-check-failure = Error
cli-check-warning = Note
cli-check-passes = The content is in order.
# $entries (Number): how many entries, e.g. 500
# $old (Number): how many are older than six months, e.g. 0
# $facts (Number): facts that are not confirmed, e.g. 40
# $paths (Number): click paths that are not confirmed, e.g. 90
cli-check-sum = Entries: { $entries }. Older than six months: { $old }. Not confirmed: { $facts }, and menu names: { $paths }.
