### Signal: the place and its steps. Words in quotation marks are menu names.

place-signal = Signal
    .about = Your contacts and everyone whose chat you accept can see your profile photo. So can people in some of your groups.
    .report-how = Signal most likely cannot see your pictures or delete them. So first ask kindly for the picture to go. Check whether it can still be deleted for everyone in the chat. Also ask everyone to delete the copy on their phone.
    .report-who = You can ask as a parent, and your child can ask too. With strangers, check whether you can report the chat as spam.
    .report-needs = Write down which chat the picture is in, and since when. If it is sexual, save nothing: go to “Something has already happened”.

## The two that matter most

step-signal-profile-photo = Choose a profile photo without your child
    .what = Open your profile and tap the picture. Choose a new one, such as a flower or a pet.
    .why = People you only know from a group can see it too. Those who saved the old photo still have it.
    .search-for = profile
    .find-out = Open your profile. Look at your photo at full size. Could a stranger recognise your child?

step-signal-send-as-photo = Send pictures as photos, not as files
    .what = Send a picture as a photo. Do not choose “File”.
    .why = With a photo, Signal takes out the place where it was taken. A file most likely goes out just as it is. What the picture shows will stay.
    .search-for = File
    .find-out = Open a chat where you share a lot. Look at your last pictures. If you only see a file name, it was a file.

## Good to do next

step-signal-phone-number = Check who can find you by your number
    .what = Open “Phone number” and check who can see it. Check there too who can find you with it. “Nobody” is best for both.
    .why = Strangers then most likely cannot find you by your number. Those who already write to you stay.
    .path-ios = Settings → Privacy → Phone number → Nobody
    .path-android = Settings → Privacy → Phone number → Nobody
    .search-for = phone number
    .find-out = Follow the path as far as your number. Read both lines. If both say “Nobody”, there is nothing to do.

step-signal-stories = Check who can see your stories
    .what = Check whether “Stories” is on. If it is, pick just a few people. If you never use stories, turn them off.
    .why = Otherwise a story may reach more people than you think. Anyone who takes a photo of the screen still has a copy.
    .path-ios = Settings → Privacy → Stories
    .path-android = Settings → Privacy → Stories
    .search-for = stories
    .find-out = Open the settings. Look for the word “Stories”. Read there who can see them.

step-signal-disappearing = Check whether new pictures vanish by themselves
    .what = Check whether “Disappearing messages” is on. If not, set a time there.
    .why = What you send in new chats then most likely disappears after that time. What others have saved will stay.
    .path-ios = Settings → Privacy → Disappearing messages
    .path-android = Settings → Privacy → Disappearing messages
    .search-for = disappearing
    .find-out = Follow the path as far as “Disappearing messages”. Read which time is set. If it says “Off”, everything stays in the chat.

step-signal-old-chats = Check old chats for pictures of your child
    .what = Check old chats and groups for pictures of your child. Delete what you no longer need. If you get on well, ask the others to do the same.
    .why = You can most likely delete a picture for everyone for one day only. After that, you delete just your own copy, and the others keep theirs.
    .search-for = delete
    .find-out = Open an old chat. Tap the name at the top, then the photos. See whether your child is there.

## For those who want to go on

step-signal-view-once = Check whether “View once” is right for you
    .what = Pick a photo. Before you send it, check whether you can let it be seen only once. Use that for very private pictures.
    .why = The picture can then most likely be opened just once. Anyone who takes a photo of the screen still has a copy.
    .search-for = view once
    .find-out = Pick a photo in a chat. Do not send it yet. Look for a small symbol for this next to the text box.
