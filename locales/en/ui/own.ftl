### Places and steps of one's own

own-place-title = Add a place of your own
own-place-lead = Is a place missing where photos of your child can be seen? Add it here.
own-place-name = Name of the place
    .hint = For example an app, a choir or a website.
own-place-change-title = Rename the place
own-place-about = You added this place yourself.
own-step-title = Add a step of your own
# $place (String): the name of the place, e.g. “Choir”
own-step-lead = This step belongs to: { $place }.
own-step-what-to-do = What would you like to do?
    .hint = In a few words, for example: ask the choir about photos.
own-step-more = More about it
    .hint = Optional. For example whom to ring, and when.
own-step-time = About how long will it take?
own-step-change-title = Change the step
own-change = Change
own-remove = Remove
own-remove-place-title = Remove this place?
# $place (String): the name of the place, e.g. “Choir”
own-remove-place-lead = The place “{ $place }” will be removed. Its own steps, your answers to them and your notes go with it.
own-remove-step-title = Remove this step?
# $title (String): the title of the step
own-remove-step-lead = The step “{ $title }” will be removed. Your answer and your note go with it.
own-remove-keep = Keep it
own-saved = Saved.
own-removed = Removed.
own-error-empty = Please write a few words in this field.
# $max (Number): how many entries there can be, e.g. 100
own-error-full = There is no room for more than { $max } entries of your own.
