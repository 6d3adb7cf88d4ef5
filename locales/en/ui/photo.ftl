### Looking through photos: choose, read, overview, one photo, clean copies

photo-title = What do your photos give away?
photo-lead = A picture file often holds more than the picture: a place, a day, sometimes a name. Here you see what it is in yours.
photo-art = Drawing: a photo under a magnifying glass. A pin on a map shows below it.
photo-promise-read = We only read. Your pictures stay as they are and where they are.
photo-promise-here = Nothing leaves this computer.
photo-promise-phone = Pictures on your phone? Copy them into a folder with a cable first. That way everything stays in them.
photo-choose-folder = Choose a folder
    .hint = The one with the pictures from your phone, for instance.
photo-choose-files = Choose single pictures
    .hint = One that you are about to send, for instance.
photo-drop = Or drag pictures and folders into this window.
photo-nothing-chosen = Nothing was chosen.
photo-nothing-dropped = That was not a file on this computer.
photo-so-far = What you have looked through so far
photo-to-found = To the overview
photo-forget = Forget this list
    .hint = Only the list is forgotten. Your pictures stay.
photo-forgotten = The list is forgotten. Your pictures are still there.

photo-work-title = Reading your pictures
photo-work-clean-title = Making clean copies
photo-work-cover-title = Writing your picture anew
# $count (Number): how many so far, e.g. 120
photo-work-counting =
    { $count ->
        [one] One picture found, still looking.
       *[other] { $count } pictures found, still looking.
    }
# $done (Number): how many already, e.g. 40
# $total (Number): how many in all, e.g. 120
photo-work-reading = { $done } of { $total } pictures read.
# $done (Number): how many already, e.g. 40
# $total (Number): how many in all, e.g. 120
photo-work-deeper = Now reading closely, to the end of each file: { $done } of { $total }.
# $done (Number): how many already, e.g. 40
# $total (Number): how many in all, e.g. 120
photo-work-alike = Last, we look for copies of the same picture: { $done } of { $total }.
# $done (Number): how many already, e.g. 4
# $total (Number): how many in all, e.g. 12
photo-work-cleaning = { $done } of { $total } copies written and checked.
photo-work-covering = This takes a moment.
photo-work-stop = Stop
photo-work-look = Have a look already
photo-work-bar = Progress
photo-work-stopped = Stopped. What has been read stays on the list.

# $count (Number): how many pictures, e.g. 120
photo-found-title =
    { $count ->
        [one] One picture looked through
       *[other] { $count } pictures looked through
    }
# $count (Number): how many, e.g. 80
photo-found-lead =
    { $count ->
        [0] We found nothing in any of them.
        [one] One of them holds more than the picture.
       *[other] { $count } of them hold more than the picture.
    }
photo-found-running = Still reading. The figures may change.
photo-found-stopped = Not all of them have been read yet.
photo-found-resume = Go on reading
photo-found-kinds = What was found
photo-found-years = By year
photo-found-towns = By place
photo-found-towns-hint = The nearest larger town, found without a map and without the internet. It may be the next town.
photo-found-year-unknown = no date
photo-found-clear = Nothing found
photo-found-unclear = Not fully readable
photo-found-all = All pictures
photo-found-more = Look at more pictures
# $count (Number): how many pictures, e.g. 12
photo-count =
    { $count ->
        [one] One picture
       *[other] { $count } pictures
    }

photo-list-show = Show the pictures
photo-list-cover = Cover the pictures
photo-list-hint = Use the arrow keys to go from picture to picture, and Enter to open one.
photo-list-none = There is no picture here.
photo-list-clean = Make clean copies of these
photo-list-label = Pictures
photo-list-nothing = nothing found
photo-list-unclear = not fully readable
photo-list-back = To the overview
# $page (Number): which page, e.g. 2
# $pages (Number): how many pages, e.g. 9
photo-list-page = Page { $page } of { $pages }
photo-list-before = Earlier
photo-list-after = Later

photo-one-covered = The picture is covered.
photo-one-show = Show the picture
photo-one-cover = Cover it again
photo-one-alt = Your picture
photo-one-no-picture = We cannot show this picture here. We read what is in it all the same.
photo-one-no-video = We do not show videos. We read what is in them all the same.
photo-one-found = What the file gives away
photo-one-nothing = In the parts we can read we found nothing.
photo-one-visible = What can be seen in the picture can still be seen: a sign, a badge, a house.
photo-one-unknown = What we could not find out
photo-one-unknown-hint = It may be there or not.
photo-one-deeper = Read more closely
photo-one-channels = Who gets these data?
photo-one-fate-drops = mostly does not go along
photo-one-fate-depends = it depends
photo-one-fate-keeps = goes along
photo-one-details = Every entry in detail
photo-one-kind = What
photo-one-value = Entry
photo-one-where = Where in the file
photo-one-clean = Save a clean copy
photo-one-cannot-clean = We make no clean copies of this kind of file. Turn it into a JPEG first.
photo-one-hide = Cover or cut off something
photo-one-back = To the list
photo-one-previous = Previous picture
photo-one-next = Next picture
photo-one-there = present
# $count (Number): how many, e.g. 2
photo-one-copies =
    { $count ->
        [one] You have this picture once more
       *[other] You have this picture { $count } more times
    }

photo-clean-title = Make clean copies
# $count (Number): how many pictures, e.g. 12
photo-clean-lead =
    { $count ->
        [one] One picture gets a copy without place, names and other data.
       *[other] { $count } pictures get copies without place, names and other data.
    }
photo-clean-how-1 = The picture itself stays exactly the same, colours and rotation too.
photo-clean-how-2 = Each copy is opened again and checked. Only then do we call it clean.
photo-clean-how-3 = Whatever cannot be cleaned completely is left out, and we say why.
photo-clean-how-4 = Your originals stay as they are. The data are still in them.
photo-clean-names = Give new names
    .hint = Such as “photo-0001.jpg”. A file name, too, can give away a day or a name.
photo-clean-start = Choose a folder for the copies
photo-cleaned-title = Your clean copies
# $count (Number): how many, e.g. 11
photo-cleaned-lead =
    { $count ->
        [0] No copy was made.
        [one] One copy is ready and checked.
       *[other] { $count } copies are ready and checked.
    }
# $count (Number): how many, e.g. 1
photo-cleaned-not =
    { $count ->
        [one] There is no copy of one picture.
       *[other] There are no copies of { $count } pictures.
    }
photo-cleaned-stopped = Stopped. The copies that were finished are there.
photo-cleaned-open = Open the folder
photo-cleaned-original = Original
photo-cleaned-result = Copy
photo-cleaned-refused-format = We do not clean this kind of file.
photo-cleaned-refused-left = Something could not be taken out. So there is no copy.
photo-cleaned-refused-changed = The picture would not have stayed the same. So there is no copy.
photo-cleaned-refused-understood = There is a part of the file we do not understand. So there is no copy.
photo-cleaned-refused-written = This folder could not be written to.
photo-cleaned-table = Originals and copies
photo-cleaned-then = Now send the copy, not the original.
# $count (Number): how many rows are not shown, e.g. 900
photo-cleaned-more =
    { $count ->
        [one] One more copy is in the folder only.
       *[other] { $count } more copies are in the folder only.
    }
photo-cleaned-none = There was nothing to do here yet.

# The beginning of the new file names
photo-clean-word = photo

# $count (Number): how many, e.g. 14
photo-found-others =
    { $count ->
        [one] One other file in these folders is no picture and no video.
       *[other] { $count } other files in these folders are no pictures and no videos.
    }
