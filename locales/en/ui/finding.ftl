### What a picture file gives away, in sentences; what can do most harm comes first

finding-location = The place
    .far = The picture says where it was taken.
# $metres (String): how exactly, with the unit, e.g. “10 metres”
finding-location-exact = The picture says where it was taken, to about { $metres }.
# $town (String): a town, e.g. “Celle”
finding-location-in = That is in { $town }, or very close to it.
# $town (String): a town, e.g. “Celle”
# $km (String): how far, with the unit, e.g. “12 km”
finding-location-near = That is about { $km } from { $town }.
finding-location-home = If it was taken at home, this is your address.
finding-place-name = Name of the place
    .says = The picture names a place.
finding-person = Names
    .says = The file says who is in the picture.
finding-face-region = Faces
# $count (Number): how many, e.g. 2
finding-face-region-says =
    { $count ->
        [one] The file marks where a face is.
       *[other] The file marks where { $count } faces are.
    }
finding-hidden-preview = A second picture
    .says = There is another picture inside the file.
    .more = It shows more than you see here: what you cut off, for instance.
finding-motion-video = Video in the picture
    .says = There is a short video inside the file, often with sound.
finding-caption = Description
    .says = Somebody has written something about the picture.
finding-keyword = Keywords
    .says = The picture carries keywords.
finding-comment = More text
    .says = There are further entries in the file.
finding-author = Whose it is
    .says = The file says who took the picture or who owns it.
finding-date = Day and time
    .says = The file says when the picture was taken.
finding-serial = Numbers
    .says = There is a number in the file. It links pictures from the same device.
finding-device = Device
    .says = The file says which device took the picture.
finding-software = Program
    .says = The file says which program wrote it.
finding-platform-mark = Mark of a service
    .says = A network or a cloud has left a mark here.
finding-trailer = Hidden remains
    .says = There are data in the file that no program shows. They may be left over from another picture.
# $width (String): pixels, e.g. “160”
# $height (String): pixels, e.g. “120”
finding-size = { $width } × { $height } pixels
# $size (String): how many, e.g. “312”
finding-bytes = { $size } bytes
# $size (String): how many, e.g. “312”
finding-kilobytes = { $size } kB
# $size (String): how many, e.g. “312”
finding-megabytes = { $size } MB
# $number (String): how many, e.g. “10”
finding-metres = { $number } metres
# $number (String): how many, e.g. “10”
finding-km = { $number } km
# $count (Number): how many more, e.g. 3
finding-more =
    { $count ->
        [one] and one more entry
       *[other] and { $count } more entries
    }

finding-reason-empty = The file is empty.
finding-reason-truncated = The file stops in the middle of the picture.
finding-reason-damaged = The file is damaged.
finding-reason-too-complex = The file has more parts than we read.
finding-reason-unknown-format = This is no picture and no video that we know.
finding-reason-not-supported = There is a part of this file we cannot read.
finding-reason-no-permission = The computer does not let us read this file.
finding-reason-vanished = The file is no longer there. Perhaps a disk was unplugged.
finding-reason-not-a-file = This is not a file.
finding-reason-changed = The file changed while we were reading it.
finding-reason-disk = The disk reported an error while we were reading.
finding-reason-stopped = This file was too much for us. We have not changed it.
finding-reason-online-only = The file is only in the cloud. We do not download anything.
