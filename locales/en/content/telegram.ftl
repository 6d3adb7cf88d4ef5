### Telegram: the place and its steps. Words in quotation marks are menu names.

place-telegram = Telegram
    .about = If you change nothing, everyone here can most likely see your profile photo. Some groups and channels are open, so strangers can read along.
    .report-how = First ask kindly for it to come down. If that fails, check whether you can report the message. Press and hold it, then look for “Report”. This most likely helps in open channels only.
    .report-who = Check whether you can report for your child. In a one-to-one chat, you can most likely delete a picture for both.
    .report-needs = You need the name of the channel and the address of the message. If it is sexual, save nothing: go to “Something has already happened”.

## The four that matter most

step-telegram-photo-choice = Choose a profile photo without your child
    .what = Open your profile and tap the picture. Choose a new one, such as a flower or a pet.
    .why = Even people who only have your number can often see this photo. Those who saved the old one still have it.
    .search-for = profile photo
    .find-out = Open your profile. Look at your photo at full size. Could a stranger recognise your child?

step-telegram-old-photos = Check whether old profile photos are still there
    .what = Tap your profile photo and swipe on. Check whether old photos are still there. Delete them one by one.
    .why = A new photo most likely does not replace the old one: others can swipe through them all. Copies they made will stay.
    .search-for = profile photo
    .find-out = Open your own profile. Tap the photo and swipe to the side. If another one comes up, there is more than one.

step-telegram-profile-photo = Check who can see your profile photo
    .what = Open “Profile photos” and check who can see them. “My contacts” is best. As your “public photo”, use a picture with no people.
    .why = Otherwise most likely everyone can see it, even strangers from big groups. Your contacts still see it and can copy it.
    .path-ios = Settings → Privacy and security → Profile photos → My contacts
    .path-android = Settings → Privacy and security → Profile photos → My contacts
    .search-for = profile photos
    .find-out = Follow the path as far as “Profile photos”. Read what it says. If it says “Everybody”, the circle is still wide.

step-telegram-send-as-photo = Send pictures as photos, not as files
    .what = Do not choose “Send as file” when you send a picture. It is best to turn off the location in your camera too.
    .why = A file often carries the place where a photo was taken. A photo usually loses it, but not all tests agree.
    .search-for = file
    .find-out = Open a chat where you share a lot. Look at your last pictures. If you only see a file name, it was a file.

## Good to do next

step-telegram-phone-number = Check who can see your number
    .what = Open “Phone number” and check who can see it. “Nobody” is best.
    .why = People who know your number can find you in other places too. Those who have saved it will keep it.
    .path-ios = Settings → Privacy and security → Phone number → Nobody
    .path-android = Settings → Privacy and security → Phone number → Nobody
    .search-for = phone number
    .find-out = Follow the path as far as your number. Read what it says. If it says “Nobody”, there is nothing to do.

step-telegram-groups = Check who can add you to groups
    .what = Open “Groups & channels” and check who can add you. “My contacts” is best.
    .why = Strangers then most likely cannot add you to their groups. The groups you are in stay as they are.
    .path-ios = Settings → Privacy and security → Groups & channels → My contacts
    .path-android = Settings → Privacy and security → Groups & channels → My contacts
    .search-for = groups
    .find-out = Follow the path as far as “Groups & channels”. Read what it says. If it says “Everybody”, strangers can add you.

step-telegram-public-groups = Check whether groups with photos of children are open
    .what = Check whether the school and club groups are open to all. If so, ask the people who run them to change that. Ask them to delete old photos too.
    .why = An open group can most likely be read in a browser, without the app. Copies that strangers made there will stay.
    .search-for = groups
    .find-out = Open the group and tap its name at the top. See whether it is called public. If you cannot tell, ask those who run it.

step-telegram-restrict-saving = Check whether your family group limits saving
    .what = Check whether “Restrict saving content” is on. If not, ask the person who runs the group.
    .why = It most likely stops people from forwarding and saving pictures, and blocks some screenshots. Anyone can still take a photo of the screen.
    .path-ios = Group → Restrict saving content
    .path-android = Group → Restrict saving content
    .search-for = saving
    .find-out = Open the family group. Tap a photo. If you can save it, the switch is most likely off.

step-telegram-stories = Check who can see each story before you post
    .what = Before you post, check who can see the story. Choose close friends or a few people. Check too whether you can turn off screenshots.
    .why = A story with a child then goes to just a few people. Anyone who takes a photo of the screen still has a copy.
    .path-ios = New story → Close friends
    .path-android = New story → Close friends
    .search-for = story
    .find-out = Think of your last story with a child. Did you choose who could see it? If not, have a look next time.

step-telegram-delete-old = Check old chats for pictures of your child
    .what = Check whether old chats show pictures of your child. Delete them there for both sides. Check too whether the chat can delete new ones by itself.
    .why = The pictures then most likely leave the chat on the other side as well. What has been saved will stay.
    .search-for = delete
    .find-out = Open an old chat. Tap the name at the top, then the photos. See whether your child is there.

step-telegram-old-groups = Check which old groups you still need
    .what = Check old groups for pictures of your child. Delete your own first. Only then leave the group.
    .why = Old groups often have readers you hardly know any more. If you just leave, the pictures most likely stay there.
    .search-for = groups
    .find-out = Scroll down to the end of your chats. Look for groups that have long gone quiet. Go through the photos there.

## For those who want to go on

step-telegram-forwarded = Check if forwarded messages link back to you
    .what = Open “Forwarded messages” and check what it says. “Nobody” is best.
    .why = If someone forwards your message, it then most likely no longer links to your account. The picture itself is still passed on.
    .path-ios = Settings → Privacy and security → Forwarded messages → Nobody
    .path-android = Settings → Privacy and security → Forwarded messages → Nobody
    .search-for = forwarded
    .find-out = Follow the path as far as “Forwarded messages”. Read what it says. If it says “Nobody”, there is nothing to do.

step-telegram-sync-contacts = Check whether Telegram reads your phone book
    .what = Check whether “Sync contacts” is on. If it is, it is best to turn it off.
    .why = New numbers from your phone then most likely no longer go to Telegram. You may have to delete the old ones there as well.
    .path-ios = Settings → Privacy and security → Sync contacts
    .path-android = Settings → Privacy and security → Sync contacts
    .search-for = contacts
    .find-out = Open your list of contacts in the app. Are there people you never write to? Then the switch is most likely on.
