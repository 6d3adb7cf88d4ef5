### Google Maps: the place and its steps

place-google-maps = Google Maps
    .about = Reviews and photos of places are most likely open to everyone here. They often show a playground, a nursery or a pool.
    .report-how = First, kindly ask whoever posted the photo, or the place itself. If that does not help, open the photo in Google Maps. Check whether you can report it there.
    .report-who = Parents can ask. Older children may also ask for themselves.
    .report-needs = Note the name of the place and the link to the photo. Say which child is in it.

step-google-maps-reviews = Check your old reviews
    .what = Read what you wrote about nurseries, doctors or clubs. Check whether it gives away your child’s name, age or daily route. If so, shorten or delete it.
    .why = Taken together, reviews can show where a family lives and what it does. Your name is most likely next to them, for all to see.
    .path-ios = Google Maps → Your contributions → Reviews
    .path-android = Google Maps → Your contributions → Reviews
    .search-for = contributions
    .find-out = Open Google Maps and go to your contributions. Read five of your reviews. Could a stranger learn about your child from them?

step-google-maps-profile-picture = Check whether your Google picture shows a child
    .what = Look closely at the profile picture in your Google account. Check whether your child is in it. If so, pick another one, such as a tree.
    .why = Anyone who reads your reviews can most likely see this picture. People who have saved it will keep it.
    .search-for = profile
    .find-out = Open Google Maps. The small round picture at the top is usually your profile picture. Can you see your child in it?

step-google-maps-place-photos = Check other people’s photos of your school and club
    .what = Look up these places in Google Maps. Check whether your child is in the photos. If so, ask the place for help or report the photo.
    .why = Such photos are pinned to the very place where your child often is. You can only delete what you posted yourself.
    .search-for = report
    .find-out = Name three places your child goes to each week. Look up the first one in Google Maps. Go through the photos there.

step-google-maps-new-reviews = Leave children out of new reviews
    .what = Use photos with no child in them. Do not name your child or the school. Write your review once you have left.
    .why = A child and a fixed place in one picture tell a lot. Older posts do not change.
    .search-for = review
    .find-out = Think of your last review. Was there a photo? Ask yourself if a child was in it.
