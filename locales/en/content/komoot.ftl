### komoot: the place and its steps

place-komoot = komoot
    .about = Anyone can always see your Highlights here, even with a private profile. Who sees new tours may differ from account to account.
    .report-how = If you get on well, first ask kindly for the photo to come down. If not, check whether you can report the photo there. Then write to komoot’s support.
    .report-who = Check with komoot’s support who may report. Parents can always ask for their child.
    .report-needs = Have the link to the tour or the Highlight ready. Say which photo you mean.

step-komoot-private-profile = Set your profile to “Private”
    .what = Open “Privacy” and choose “Private”. From then on, you approve each new follower.
    .why = Strangers can no longer follow you without asking. Your Highlights, your picture and the number of your tours stay open to all.
    .path-ios = Profile → ⚙ → Privacy → Private
    .path-android = Profile → ⚙ → Privacy → Private
    .path-web = ⋯ → Settings → Privacy → Private
    .search-for = Privacy
    .find-out = Open your profile and tap “⚙”. Go to “Privacy”. Does it say “Public” or “Private”?

step-komoot-highlights = Delete photos of your child from your Highlights
    .what = Open each Highlight you made. Delete the photos of your child one by one. Start with places near your home.
    .why = Highlights stay open to everyone, even if your profile is private. No switch takes the photos out for you.
    .search-for = Highlights
    .find-out = Open the Highlights in your profile. Look at the photos of each place. Is your child in one of them?

step-komoot-private-zones = Put “Private zones” around home and nursery
    .what = Open “Private zones”. Set one around your home, nursery, school and the grandparents’ house. Starts and finishes there are then hidden.
    .why = Otherwise the line on the map shows where your trips begin and end. What a photo shows can still be seen.
    .path-ios = Profile → ⚙ → Privacy → Private zones
    .path-android = Profile → ⚙ → Privacy → Private zones
    .path-web = ⋯ → Settings → Privacy → Private zones
    .search-for = Private zones
    .find-out = Open a tour that starts at home. Look at the map. Does the line lead to your door?

step-komoot-old-tours = Set old tours with your child to “Only you”
    .what = Go through your old tours. Set those with your child to “Only you” or “Close friends”. Look in your collections too.
    .why = Each tour has its own setting, and old ones may still be open to all. What others have copied will stay with them.
    .path-ios = Your tour → Only you
    .path-android = Your tour → Only you
    .path-web = Your tour → Only you
    .search-for = Only you
    .find-out = Open a tour from last year. See who can view it. If it says “Everyone”, this step is for you.

step-komoot-new-tours = Choose who can see each new tour
    .what = When you save a tour, look at who can see it. Choose “Close friends” or “Only you” if your child came along.
    .why = A tour shows a route, a time and often photos. You can change your choice later, but not a copy others made.
    .path-ios = New tour → Close friends
    .path-android = New tour → Close friends
    .search-for = Close friends
    .find-out = Open your last tour with your child. See who can view it. Is that still right?

step-komoot-profile-picture = Choose a profile photo without your child
    .what = Use a picture that does not show your child. Leave your child’s name out of your user name too.
    .why = Anyone can see your picture, your name and how many tours you have. That is true of a private profile too. Only people you block cannot see them.
    .search-for = Profile
    .find-out = Open your profile. Look at the picture and the name. Do they say anything about your child?

step-komoot-friend-search = Take your profile out of the friend search
    .what = Open “Privacy”. Look for the option about finding friends. Hide your profile there.
    .why = It is then harder to find you by search. Those who already follow you stay.
    .path-ios = Profile → ⚙ → Privacy
    .path-android = Profile → ⚙ → Privacy
    .path-web = ⋯ → Settings → Privacy
    .search-for = Friends
    .find-out = Ask someone to look for you on komoot. Does your profile come up? Then it is not hidden yet.

step-komoot-photo-map = Check whether your photos show up on the map
    .what = Open a tour with photos and look at the map. Check whether photos are pinned to a spot. Delete those that show your home, nursery or school.
    .why = Such a spot may tell people where your child often is. Other photos from the tour stay as they are.
    .search-for = Map
    .find-out = Pick three tours with photos. Tap the map. Do you see small pictures on it?
