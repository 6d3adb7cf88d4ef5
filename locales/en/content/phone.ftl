### Your phone: the place and its steps

place-phone = Your phone
    .also = camera, smartphone, gallery, GPS
    .about = At first, only you can see new photos on your phone. Apps and emails carry them further, often along with the place they were taken.
    .report-how = Ask kindly for the picture to be deleted from the other phone. Give a reason and offer another picture. Also ask for it not to be passed on.
    .report-who = Any parent can ask. Older children may also ask for themselves.
    .report-needs = Say exactly which picture you mean. Say where else it may be, such as in a chat or in the cloud.

step-phone-photo-access = Check which apps can see all your photos
    .what = See which apps may use your photos. Check for each one whether it really needs them all. If not, allow only selected photos, or none.
    .why = Some apps also use photos you never posted. Facebook is known for this; dating apps and Gemini may do it too. What an app has already copied stays there.
    .path-ios = Settings → Privacy & Security → Photos → choose an app
    .path-android = Settings → Apps → choose an app → Permissions
    .search-for = photos
    .find-out = Open the settings of your phone. Search there for “photos”. Check which apps may see all your pictures.

step-phone-camera-location = Turn off the location in your camera
    .what = Follow the path for your phone and turn the location off. On Android, the name varies. On an iPhone, choose “Never”.
    .why = A picture without a place cannot pass one on. This works for new pictures only; old ones keep theirs.
    .path-ios = Settings → Privacy & Security → Location Services → Camera → Never
    .path-android = Camera → Settings → Location
    .search-for = location
    .find-out = Take a photo and open it. Look at its details. If they show a map, the location is in the picture.

step-phone-send-as-photo = Send pictures in a chat, not as files
    .what = Send a picture as a normal photo in a chat, for example with Signal. Do not use “File” or email. If in doubt, take out the location first.
    .why = Files, emails, AirDrop and cloud links usually carry the location along. A chat photo often loses it, but people can still pass it on.
    .search-for = file
    .find-out = Think of the last pictures you sent. Was it a chat, a file or an email? With a file or an email, the location most likely went too.

step-phone-stored-location = Take the location out of stored photos
    .what = Choose the photos you want to pass on. Take the location out there. On Android you do this in Google Photos, one by one.
    .why = This is worth it before you print or upload a picture. Pictures others already have will keep the location.
    .path-ios = Select photos → ⋯ → Adjust location → No location
    .path-android = Google Photos → picture → ⋮ → Edit → Remove location
    .search-for = location
    .find-out = Open an old picture. Look at its details; on an iPhone, tap the small “i”. If you see a place, it is stored.

step-phone-ai-toys = Keep your child’s face out of fun AI apps
    .what = Before you use an app, check who gets the picture. Do not upload your child’s face, not even for fun. A soft toy works just as well.
    .why = Such apps turn photos into cartoons or older faces. What they do with the picture later is often unclear, and you can hardly get it back.
    .search-for = AI
    .find-out = Look through your apps. Is there one that changes faces or makes them move? Check whether it has pictures of your child.

step-phone-airdrop = Set AirDrop to “Contacts Only”
    .what = Open Control Centre, then AirDrop. Choose “Contacts Only”. “Receiving Off” turns it off altogether.
    .why = Strangers nearby can then no longer send you anything. If you send a picture this way, the original goes out, location and all.
    .path-ios = Control Centre → AirDrop → Contacts Only
    .search-for = AirDrop
    .find-out = Open Settings on your iPhone. Search there for “AirDrop”. Read which option is selected.

step-phone-received-photos = Check which children are in your gallery
    .what = Scroll back through your photos. Check whether there are pictures of other children from chats. Delete what you do not want to keep.
    .why = From the gallery, such pictures easily end up in the cloud and in other apps. They stay in the chat and with the other family.
    .search-for = gallery
    .find-out = Open the photos on your phone. Look at the albums of your chat apps. Do you see children of other families there?

step-phone-cloud-lock = Check “Advanced Data Protection” in iCloud
    .what = In your iCloud settings, look for “Advanced Data Protection”. Before you turn it on, check how you would get back to your pictures. Take your time to read this.
    .why = After that, most likely only your own devices can read your pictures in iCloud. This does not cover shared albums.
    .path-ios = Settings → your name → iCloud → Advanced Data Protection
    .search-for = Advanced Data Protection
    .find-out = Follow the path as far as iCloud. Look for “Advanced Data Protection”. See if it is on.

step-phone-chat-backup = Check whether your chat backup is locked
    .what = In the settings of WhatsApp, look for “backup”. Check whether it is “end-to-end encrypted”. Write the password down on paper.
    .why = If not, anyone who gets into your cloud account can most likely read the backup. Nothing changes for the others in the chat.
    .search-for = backup
    .find-out = Open the settings of WhatsApp. Search for “backup”. See if it is locked.
