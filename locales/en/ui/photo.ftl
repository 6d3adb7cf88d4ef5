### Looking through photos: choose, read, overview, one photo, clean copies

photo-title = What do your photos give away?
photo-lead = A photo often holds more than you can see. That may be a place, a date or a name. Here you can find out what is in yours.
photo-art = Drawing: a photo under a magnifying glass. Below it, a pin appears on a map.
photo-promise-read = We only read. Your pictures stay just as they are, where they are.
photo-promise-here = Nothing leaves this computer while we look.
photo-promise-phone = Pictures on your phone? Copy them into a folder with a cable first. Chat apps often take details out. You would then see less here than the original holds.
photo-choose-folder = Choose a folder
    .hint = For instance, the one with the pictures from your phone.
photo-choose-files = Choose individual pictures
    .hint = For instance, the one you are about to send.
photo-drop = Or drag pictures and folders into this window.
photo-nothing-chosen = Nothing was chosen.
photo-nothing-dropped = No file arrived here. Drag pictures from a folder into this window.
photo-so-far = What you have looked at so far
photo-to-found = To the overview
photo-forget = Forget this list
    .hint = Only the list goes. Your pictures stay where they are.
photo-forgotten = The list is forgotten. Your pictures are still there.

photo-work-title = Reading your pictures
photo-work-clean-title = Making your clean copies
photo-work-cover-title = Making your new picture
# $count (Number): how many so far, e.g. 120
photo-work-counting =
    { $count ->
        [one] One file found, still looking.
       *[other] { $count } files found, still looking.
    }
# $done (Number): how many already, e.g. 40
# $total (Number): how many in all, e.g. 120
photo-work-reading = { $done } of { $total } files read.
# $done (Number): how many already, e.g. 40
# $total (Number): how many in all, e.g. 120
photo-work-deeper = Now reading some files more closely: { $done } of { $total }.
# $done (Number): how many already, e.g. 40
# $total (Number): how many in all, e.g. 120
photo-work-alike = Finally, looking for pictures you have more than once: { $done } of { $total }.
# $done (Number): how many already, e.g. 4
# $total (Number): how many in all, e.g. 12
photo-work-cleaning = { $done } of { $total } pictures done.
photo-work-covering = This will take a moment.
photo-work-stop = Stop
photo-work-to = See how far it is
photo-work-look = See what we have so far
photo-work-bar = Progress
photo-work-stopped = Stopped. Everything read so far stays on the list.

# $count (Number): how many pictures, e.g. 120
photo-found-title =
    { $count ->
        [one] One picture looked at
       *[other] { $count } pictures looked at
    }
# $count (Number): how many, e.g. 80
photo-found-lead =
    { $count ->
        [0] We found nothing in there.
        [one] One holds more than the picture itself.
       *[other] { $count } hold more than the picture itself.
    }
photo-found-running = We are still reading. The numbers may change.
photo-found-stopped = We have not read them all yet.
photo-found-resume = Carry on reading
photo-found-kinds = What we found
photo-found-years = By year
photo-found-towns = By place
photo-found-towns-hint = This computer works that out, without the internet. Sometimes it is the town next door.
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
photo-list-cover = Hide the pictures
photo-list-hint = Use the arrow keys to go from picture to picture, and Enter to open one.
photo-list-none = There are no pictures here.
photo-list-clean = Make clean copies of these
photo-list-label = Pictures
photo-list-nothing = nothing found
photo-list-unclear = not fully readable
photo-list-back = To the overview
# $page (Number): which page, e.g. 2
# $pages (Number): how many pages, e.g. 9
photo-list-page = Page { $page } of { $pages }
photo-list-before = Previous page
photo-list-after = Next page

photo-one-covered = The picture stays hidden until you show it.
photo-one-show = Show the picture
photo-one-cover = Hide it again
photo-one-alt = Your picture
photo-one-no-picture = We cannot show this picture here. We still read what is in it.
photo-one-no-video = We do not show videos. We still read what is in them.
photo-one-found = What the file gives away
photo-one-nothing = In the parts we can read, we found nothing.
photo-one-visible = The picture itself can give things away, too: a sign, a badge, a house. Only you can spot those.
photo-one-unknown = What we could not find out
photo-one-unknown-hint = The file may say something about this, or it may not.
photo-one-channels = Do these details travel with the picture when you share it?
photo-one-fate-drops = mostly left out
photo-one-fate-depends = it depends
photo-one-fate-keeps = mostly included
photo-one-details = All the details, one by one
photo-one-kind = What
photo-one-value = Detail
photo-one-where = Where in the file
photo-one-clean = Make a clean copy
photo-one-cannot-clean = We cannot make a clean copy of this file. Another program may be able to turn it into a JPEG. We can take it from there.
photo-one-hide = Cover something or crop it out
photo-one-back = To the list
photo-one-previous = Previous picture
photo-one-next = Next picture
photo-one-there = is there
# $count (Number): how many, e.g. 2
photo-one-copies =
    { $count ->
        [one] You have one more copy of this picture
       *[other] You have { $count } more copies of this picture
    }

photo-clean-title = Make clean copies
# $count (Number): how many pictures, e.g. 12
photo-clean-lead =
    { $count ->
        [one] We will make a copy of one picture, without place, names or other details.
       *[other] We will make copies of { $count } pictures, without place, names or other details.
    }
photo-clean-how-1 = The picture itself stays the same, colours and rotation included. A short video inside it is dropped. Bright areas may glow a little less.
photo-clean-how-2 = We open each copy again and check it. Only then do we call it clean.
photo-clean-how-3 = If a picture does not come out quite clean, there is no copy of it. We tell you why.
photo-clean-how-4 = Your originals stay as they are. The details are still in them.
photo-clean-names = Give the copies new names
    .hint = Such as “photo-0001.jpg”. Even a file name can give away a date or a name.
photo-clean-start = Choose a folder for the copies
photo-cleaned-title = Clean copies
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
        [one] There is no copy of one picture. The reason is given below.
       *[other] There are no copies of { $count } pictures. The reasons are given below.
    }
photo-cleaned-stopped = Stopped. Whatever was finished is in the folder.
photo-cleaned-open = Open the folder
photo-cleaned-original = Original
photo-cleaned-result = Copy
photo-cleaned-refused-format = We cannot make a clean copy of this kind of file.
photo-cleaned-refused-left = There was something we could not take out. So there is no copy.
photo-cleaned-refused-changed = The copy did not come out as it should. So we did not keep it.
photo-cleaned-refused-understood = There is a part of this file we cannot read. So there is no copy.
photo-cleaned-refused-written = We could not save anything in this folder. Please choose another one.
photo-cleaned-table = Originals and copies
photo-cleaned-then = When you send the picture, use the copy and not the original.
# $count (Number): how many rows are not shown, e.g. 900
photo-cleaned-more =
    { $count ->
        [one] One more picture is not on this list.
       *[other] { $count } more pictures are not on this list.
    }

# The beginning of the new file names
photo-clean-word = photo

# $count (Number): how many, e.g. 14
photo-found-others =
    { $count ->
        [one] One other file is not a picture or video that we know.
       *[other] { $count } other files are not pictures or videos that we know.
    }
