### What a picture file gives away, in sentences; what can do most harm comes first

finding-location = Place
    .far = The file says where the picture was taken.
# $metres (String): how exactly, with the unit, e.g. “10 metres”
finding-location-exact = The file says where the picture was taken, to within about { $metres }.
# $town (String): a town, e.g. “Celle”
finding-location-in = That is in { $town }, or very close to it.
# $town (String): a town, e.g. “Celle”
# $km (String): how far, with the unit, e.g. “12 km”
finding-location-near = That is about { $km } from { $town }.
finding-location-home = If you took it at home, this can lead to your address.
finding-place-name = Name of a place
    .says = The file names a place, such as a town or a street.
finding-person = Names
    .says = The file holds names, mostly of people in the picture.
finding-face-region = Faces
# $count (Number): how many, e.g. 2
finding-face-region-says =
    { $count ->
        [one] The file notes where there is a face in the picture.
       *[other] The file notes { $count } times where there is a face in the picture.
    }
finding-hidden-preview = Second picture
    .says = There is another picture inside the file, often a small one.
    .more = It shows more than the picture itself. Perhaps something was cropped out or covered there.
finding-motion-video = Video or sound
    .says = There is a short video or sound inside the file.
finding-caption = Description
    .says = There is a text about the picture in the file.
finding-keyword = Keywords
    .says = There are keywords in the file, such as the name of an album.
finding-comment = Other text
    .says = There is some other text in the file.
finding-author = Who it belongs to
    .says = The file says who took the picture or who it belongs to.
finding-date = Date and time
    .says = The file says when the picture was taken or changed.
finding-serial = Numbers
    .says = There is a number in the file that belongs to this device or picture. It can be used to link pictures.
finding-device = Device
    .says = The file says which device took the picture.
finding-software = Program
    .says = The file says which program saved it.
finding-platform-mark = Trace of a service
    .says = A network or a cloud service has left a mark in the file.
finding-trailer = Unseen data
    .says = There is data in the file that you do not see when you view it. Sometimes it is left over from another picture.
# $width (String): pixels, e.g. “160”
# $height (String): pixels, e.g. “120”
finding-size = { $width } × { $height } pixels
# $size (String): how many, e.g. “312”
finding-bytes = { $size } bytes
# $size (String): how many, e.g. “312”
finding-kilobytes = { $size } kB
# $size (String): how many, e.g. “312”
finding-megabytes = { $size } MB
# $number (String): how many, e.g. “10”
finding-metres = { $number } metres
# $number (String): how many, e.g. “10”
finding-km = { $number } km
# $count (Number): how many more, e.g. 3
finding-more =
    { $count ->
        [one] and one more detail
       *[other] and { $count } more details
    }

finding-reason-empty = The file is empty.
finding-reason-truncated = The end of the file is missing. Perhaps it was not copied completely.
finding-reason-damaged = The file seems to be damaged.
finding-reason-too-complex = The file has so many parts that we do not read them all.
finding-reason-unknown-format = This is not a picture or video that we know.
finding-reason-not-supported = There is a part of this file we cannot read.
finding-reason-no-permission = The computer does not let us read this file.
finding-reason-vanished = The file is no longer there. Perhaps a memory stick or card was unplugged.
finding-reason-not-a-file = This is not an ordinary file.
finding-reason-changed = The file changed while we were reading it.
finding-reason-disk = The disk reported an error as we were reading.
finding-reason-stopped = We could not finish with this file. We have not changed it.
finding-reason-online-only = The file is only in the cloud, not on this computer. We do not download anything.
