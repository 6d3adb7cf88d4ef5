### Strava: the place and its steps

place-strava = Strava
    .about = An adult’s account starts out open here: anyone can see the profile and the activities. That goes for photos and routes too.
    .report-how = If you get on well, first ask kindly for the photo to come down. If not, check whether the activity has a “Report” option. Then write to Strava’s support.
    .report-who = Check with Strava’s support who may report. Parents can always ask for their child.
    .report-needs = Have the link to the activity ready, not the link to the profile. Say which photo you mean.

step-strava-activities = Stop showing new activities to everyone
    .what = Open “Activities”. Choose “Followers” or “Only you”. This applies to everything you upload from now on.
    .why = Otherwise anyone can see where and when you are out with your child. Old activities do not change. People who already follow you stay.
    .path-ios = Settings → Privacy controls → Activities → Followers
    .path-android = Settings → Privacy controls → Activities → Followers
    .path-web = Settings → Privacy controls → Activities → Followers
    .search-for = Privacy
    .find-out = Open the settings. Go to “Privacy controls”. “Activities” shows who can see new ones.

step-strava-profile-page = Stop showing your profile page to everyone
    .what = Open “Profile page”. Choose “Followers”.
    .why = Your photos are then hidden from strangers, and search engines should drop the page. All members still see your name, town and totals.
    .path-ios = Settings → Privacy controls → Profile page → Followers
    .path-android = Settings → Privacy controls → Profile page → Followers
    .path-web = Settings → Privacy controls → Profile page → Followers
    .search-for = Profile page
    .find-out = Search for your name and “Strava” in a private window. Do you find your profile? Then it is likely to be open still.

step-strava-map-visibility = Hide where you start and finish on the map
    .what = Open “Map visibility”. Check whether you can hide the routes near your home, nursery and school. See if you can hide the whole map too.
    .why = Otherwise the line on the map shows where your trips begin. What a photo shows can still be seen.
    .path-ios = Settings → Privacy controls → Map visibility
    .path-android = Settings → Privacy controls → Map visibility
    .path-web = Settings → Privacy controls → Map visibility
    .search-for = Map
    .find-out = Open an activity that starts at home. Look at the map. Does the line lead to your door?

step-strava-old-activities = Change old activities with your child
    .what = Open old activities your child was part of. Set each to “Followers” or “Only you”. First check whether you have “Edit past activities”.
    .why = Your new choice does not change what is already there. This takes a little time. Copies that others have will stay.
    .path-web = Settings → Privacy controls → Edit past activities
    .search-for = Past activities
    .find-out = Open an activity from last year. See who can view it. If it says “Everyone”, this step is for you.

step-strava-photos = Delete photos of your child from old activities
    .what = Think of trips with the pram, the cargo bike or a day at the lake. Delete photos there that show your child. Ask older children what should go.
    .why = A photo from a trip often tells the place and the time as well. What others have copied will stay with them.
    .search-for = Photos
    .find-out = Open your profile and go through the photos. Look for faces, your home and swimwear. Note down what should go.

step-strava-group-activities = Do not let everyone see who you train with
    .what = Open “Group activities”. Choose “Followers” or “Only you”.
    .why = At first, anyone can see who you were out with. What the others show of the same trip does not change.
    .path-ios = Settings → Privacy controls → Group activities → Followers
    .path-android = Settings → Privacy controls → Group activities → Followers
    .path-web = Settings → Privacy controls → Group activities → Followers
    .search-for = Group activities
    .find-out = Open the settings. Go to “Privacy controls”. “Group activities” shows how it is set now.

step-strava-name-bio = Keep your child out of your picture and bio
    .what = Use a profile picture without a child. Take your children’s names and ages out of your bio. As your place, give only the nearest big town.
    .why = All members see your name, place and bio, whatever you choose. Your profile picture is usually open too.
    .search-for = Profile
    .find-out = Open your profile. Read the name, place and bio as a stranger would. Do they say anything about your child?

step-strava-photo-map = Check whether your photos show up on the map
    .what = Open an activity with photos and look at the map. Check whether photos are pinned to a spot. Delete those that show your home, nursery or school.
    .why = Such a spot may tell people where your child often is. Other photos from the trip stay as they are.
    .search-for = Map
    .find-out = Pick three activities with photos. Tap the map. Do you see small pictures on it?

step-strava-races = Check whether your child is listed in races
    .what = Think of races your child took part in. Check whether their name is in a list of times. Delete photos with a name and a race number too.
    .why = A name, a place and a time say a lot about a child. Lists on other sites do not change.
    .search-for = Segments
    .find-out = Open a race your child took part in. Look at the photos and lists. Is their name there?

step-strava-flybys = Set “Flybys” to “No one”
    .what = Open “Flybys”. Choose “No one” if it says something else.
    .why = New adult accounts start out like this. On an old account it is worth a look. Your activities stay as visible as before.
    .path-ios = Settings → Privacy controls → Flybys → No one
    .path-android = Settings → Privacy controls → Flybys → No one
    .path-web = Settings → Privacy controls → Flybys → No one
    .search-for = Flybys
    .find-out = Open the settings. Go to “Privacy controls”. “Flybys” shows how it is set now.
