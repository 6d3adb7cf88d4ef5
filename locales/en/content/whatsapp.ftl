### WhatsApp: the place and its steps. Words in quotation marks are menu names.

place-whatsapp = WhatsApp
    .about = If you change nothing, everyone on WhatsApp can see your profile photo. Your contacts can see your status. A few small changes make that circle smaller.
    .report-how = First ask kindly for the picture to be deleted for everyone. If that does not help, ask a group admin. Admins can most likely delete any message. Check whether you can report a status or a channel in the app.
    .report-who = Anyone who sees the picture in the chat can ask, and so can your child. There seems to be no form for private chats.
    .report-needs = You need the name of the chat and the day the picture came. If it is sexual, save nothing and go to “Something has already happened”.

## The three that matter most

step-whatsapp-profile-photo = Show your profile photo to your contacts only
    .also = profile picture, avatar
    .what = Open “Privacy” in the settings. Tap “Profile photo”. Choose “My contacts”.
    .why = Otherwise anyone on WhatsApp can see this photo, even strangers in big groups. The change works from now on; earlier copies stay.
    .path-ios = You or Settings → Privacy → Profile photo → My contacts
    .path-android = ⋮ → Settings → Privacy → Profile photo → My contacts
    .path-web = Menu → Settings → Privacy → Profile photo → My contacts
    .search-for = Profile photo
    .find-out = Follow the path as far as “Profile photo”. Read the small word below it. If it says “Everyone”, anyone on WhatsApp can see it.

step-whatsapp-status = Show your status only to people you pick
    .what = Open “Status” under “Privacy”. Choose “Only share with…”. Then tick the people who may see it.
    .why = Otherwise it goes to all contacts who also have your number, such as people from work. This works for new posts, not for a status that is already up.
    .path-ios = You or Settings → Privacy → Status → Only share with…
    .path-android = ⋮ → Settings → Privacy → Status → Only share with…
    .search-for = Status
    .find-out = Follow the path as far as “Status”. See which option is selected. If it is “My contacts”, the circle is still wide.

step-whatsapp-groups = Choose who can add you to groups
    .what = Open “Groups” under “Privacy”. Choose “My contacts”.
    .why = Otherwise strangers can add you to a group too. There they see your number and often your photo.
    .path-ios = You or Settings → Privacy → Groups → My contacts
    .path-android = ⋮ → Settings → Privacy → Groups → My contacts
    .path-web = Menu → Settings → Privacy → Groups → My contacts
    .search-for = Groups
    .find-out = Follow the path as far as “Groups”. Read the small word below it. If it says “Everyone”, strangers can add you.

## Good to do next

step-whatsapp-profile-photo-choice = Pick a profile photo without your child
    .what = Open your profile in WhatsApp and tap the picture. Choose a new one, such as a flower or a pet.
    .why = Many people who hardly know you can see this picture. Those who saved the old one will still have it.
    .search-for = Profile photo
    .find-out = Open your own profile in WhatsApp. Look at your picture at full size. Could a stranger recognise your child from it?

step-whatsapp-address-book = Delete old numbers from your phone
    .what = Go through the contacts on your phone. Delete the numbers you no longer need.
    .why = “My contacts” means all the people whose number you have saved. The shorter the list, the fewer people see your photo and your status.
    .search-for = Contacts
    .find-out = Open the contacts on your phone. Read the first twenty names. Count the people you would show a photo of your child.

step-whatsapp-chat-privacy = Slow down copying in class and family chats
    .what = Open the chat and tap its name at the top. Turn on “Advanced chat privacy”.
    .why = New pictures then no longer save themselves on other people’s phones. They can still take a screenshot, send a picture on or ask Meta AI.
    .path-ios = Chat → name of the chat → Advanced chat privacy
    .path-android = Chat → name of the chat → Advanced chat privacy
    .search-for = Chat privacy
    .find-out = Open a group that has photos of children. Tap its name at the top. See whether “Advanced chat privacy” is on.

step-whatsapp-group-photo = Check the pictures of your groups
    .what = Check whether a group picture shows children. If it does, ask the admins for a new one.
    .what-protection-order = Check whether a group picture shows your child. If it does, ask the admins for a new one. You do not have to say why.
    .what-foster-care = Check whether a group picture shows your child. If it does, ask the admins for a new one. You do not have to say why.
    .why = Everyone who has the group link can most likely see this picture. The text of the group may also name a school or a club.
    .search-for = Group
    .find-out = Scroll through your list of chats. Look at the small round pictures only. Note the groups where you can spot a child.

step-whatsapp-group-link = Check who has the link to your group
    .what = Check whether your group has an invite link. If too many people know it, tap “Reset link”.
    .why = A link can be passed on without your noticing. After a reset, the old link should no longer work.
    .path-ios = Group → name of the group → Invite via link → Reset link
    .path-android = Group → name of the group → Invite via link → Reset link
    .search-for = Link
    .find-out = Open the group and tap its name at the top. Look for a line with the word “link”. If you see none, ask the admins.

step-whatsapp-send-as-photo = Send pictures as photos, not as files
    .what = Do not send pictures as a “Document”. Use the normal size, not HD. On a computer, do not drag a picture into the chat.
    .why = A file often carries the place where the photo was taken. With a normal photo, the place was gone in tests.
    .search-for = Document
    .find-out = Open a chat where you share a lot. Look at the last few pictures you sent. If you see only a file name, it was a document.

step-whatsapp-disappearing = Let new pictures disappear by themselves
    .what = Open the chat and tap its name at the top. Choose “Disappearing messages”. Pick 90 days or less.
    .what-protection-order = Open a chat with people you trust. Choose “Disappearing messages” there. Leave chats with threats as they are, and get advice.
    .why = What you send from then on disappears from the chat after that time. What others have saved or passed on will stay.
    .path-ios = Chat → name of the chat → Disappearing messages → 90 days
    .path-android = Chat → name of the chat → Disappearing messages → 90 days
    .search-for = Disappearing
    .find-out = Open your family chat. Tap its name at the top. Find “Disappearing messages” and read what it says.

step-whatsapp-media-visibility = Check if photos save themselves to your phone
    .what = Check whether new photos from chats turn up among your own. If they do, turn off “Save to Photos”. On Android it is called “Media visibility”.
    .why = From there, photos often move on to Google Photos or iCloud. That makes more copies, including of other people’s children.
    .path-ios = You or Settings → Chats → Save to Photos
    .path-android = ⋮ → Settings → Chats → Media visibility
    .search-for = Photos
    .find-out = Open the photos on your phone. Look for one that you only got in a chat. If it is there, the switch is probably on.

step-whatsapp-family-status = Ask your family to keep your child off their status
    .what = Have a friendly word with grandparents and godparents. Ask them not to pass photos on, either. Offer to show them how to share with fewer people.
    .what-separation = Have a friendly word with your own side of the family. The other parent is the best one to ask the other side. Offer to show how to share with fewer people.
    .what-protection-order = Ask only people you fully trust. Leave out anyone who might tell where your child is. Do not mention new places or names.
    .why = Gran’s status goes to Gran’s contacts, not to yours. A small family chat shares the joy with fewer people.
    .search-for = Status
    .find-out = Look at the status updates of your family. Watch for pictures of your child. Ask them who can see that status.

step-whatsapp-teen-account = Go through your child’s WhatsApp together
    .what = Sit down side by side. Your child holds the phone and taps. Set the profile photo, status and groups to a small circle. Do not read their chats.
    .why = WhatsApp is for ages 13 and up, and anyone there can see the photo if nothing is changed. For younger children, accounts run by parents are slowly coming. What others have saved will stay.
    .search-for = Privacy
    .find-out = Ask your child who can see their profile photo. Look together at how it is set. Ask which groups they no longer want to be in.

step-whatsapp-old-status = Check if a status with your child is still up
    .what = Open “Updates”. Check whether you have a status there that shows your child. If so, delete it right away.
    .why = A new setting does not change a status that is already up. It ends by itself after 24 hours; those who saved the picture will keep it.
    .search-for = Status
    .find-out = Open the “Updates” part of WhatsApp. Look at your own status. If there is none, there is nothing to do here.

## For those who want to go on

step-whatsapp-contacts-except = Leave some contacts out of your profile photo
    .what = Tap “Profile photo” under “Privacy”. Choose “My contacts except…”. Tick the people who should not see it.
    .why = You keep the number, but that person no longer sees your photo. Other people could still show it to them.
    .path-ios = You or Settings → Privacy → Profile photo → My contacts except…
    .path-android = ⋮ → Settings → Privacy → Profile photo → My contacts except…
    .path-web = Menu → Settings → Privacy → Profile photo → My contacts except…
    .search-for = Profile photo
    .find-out = Follow the path as far as “Profile photo”. Read the small word below it. If you see “except”, you have left some people out.

step-whatsapp-group-admins = Let only admins change the group
    .what = This works if you are an admin of the group. Open “Group permissions”. Let only admins make changes.
    .why = Otherwise any member can change the chat privacy or the timer back. This does not stop people from copying by hand.
    .path-ios = Group → name of the group → Group permissions → Edit group settings
    .path-android = Group → name of the group → Group permissions → Edit group settings
    .search-for = Group permissions
    .find-out = Open the group and tap its name at the top. See if it says “Admin” next to your name. If not, ask the admins of the group.

step-whatsapp-view-once = Use “View once” for private pictures
    .what = Choose a photo in the chat. Tap “View once” before you send it.
    .why = The picture can then be opened only once. Someone who takes a photo of the screen still has a copy.
    .path-ios = Chat → choose a photo → View once
    .path-android = Chat → choose a photo → View once
    .search-for = View once
    .find-out = Choose a photo in a chat. Do not send it yet. Look for a small symbol for this next to the text box.

step-whatsapp-meta-ai = Do not give Meta AI photos of your child
    .what = Do not upload photos of children to Meta AI. Do not let it change your pictures. You can spot Meta AI by its blue ring.
    .why = What you give to Meta AI is not protected like a chat, and Meta may use it. Your normal chats and your status are not part of this.
    .search-for = Meta AI
    .find-out = Search your chats for “Meta AI”. Open that chat if there is one. See if you sent any pictures there.

step-whatsapp-accounts-center = Check if WhatsApp is linked to Facebook
    .what = Check whether WhatsApp is listed in “Accounts Center”. If it is, it is best to take it out there.
    .why = With this link, your status may also end up on Facebook or Instagram. There, it reaches different people.
    .path-ios = You or Settings → Accounts Center
    .path-android = ⋮ → Settings → Accounts Center
    .search-for = Accounts Center
    .find-out = Follow the path to the list of accounts. Read the names in the list. If WhatsApp is not there, you are done.

step-whatsapp-channels = Check if a channel shows your child
    .what = Check the channels of the school and the club, and your own. Ask for pictures of your child to be taken out.
    .why = A channel is not a group: most likely anyone can read along. That is also true for its picture and its name.
    .search-for = Channels
    .find-out = Open the “Updates” part of WhatsApp. See if there are any channels. Ask the school and the club if they have one.

step-whatsapp-linked-devices = Check which devices are linked
    .what = Check the list “Linked devices”. Log out devices you do not know or no longer use.
    .what-protection-order = Check the list “Linked devices”. If there are threats, get advice first. Then log out what is not yours.
    .why = A linked device shows your chats and the pictures in them. It could be an old computer that someone else uses now.
    .path-ios = You or Settings → Linked devices
    .path-android = ⋮ → Linked devices
    .search-for = Devices
    .find-out = Follow the path to the list of devices. Take your time to read each name. Do you still have that device?

step-whatsapp-live-location = Check if you are sharing where you are
    .what = Check whether a chat is listed under “Live location”. If so, stop sharing there.
    .what-protection-order = Check whether a chat is listed under “Live location”. Then stop sharing. The other person may notice; if there are threats, get advice first.
    .why = It shows all the time where you and your child are. Together with photos, it soon gives away your routes and routines.
    .path-ios = You or Settings → Privacy → Live location
    .path-android = ⋮ → Settings → Privacy → Live location
    .search-for = Location
    .find-out = Follow the path to “Live location”. See if there is a name in the list. If it is empty, you are not sharing anything now.

step-whatsapp-old-groups = Check which old groups you still need
    .what = Check old groups from nursery, school and clubs. First ask people to delete pictures of your child. Leave the group after that.
    .what-protection-order = Check whether someone in an old group is looking for your child. Do not write there any more. Ask only people you trust to delete pictures.
    .why = Old groups are often still read by people you hardly know any more. If you just leave, the pictures stay there.
    .search-for = Groups
    .find-out = Scroll all the way down your chats. Look for groups that have been quiet for a long time. Open one and go through its photos.

step-whatsapp-about = Keep your child out of your “About” text
    .what = Take your child’s name, age and school out of the text. Then set “About” to “My contacts”.
    .why = A name next to a picture makes a child easier to find. Your “About” text is right next to your photo.
    .path-ios = You or Settings → Privacy → About → My contacts
    .path-android = ⋮ → Settings → Privacy → About → My contacts
    .path-web = Menu → Settings → Privacy → About → My contacts
    .search-for = About
    .find-out = Open your own profile in WhatsApp. Read the short text below your name. Look for names, ages and places.

step-whatsapp-number = Check where your number is public
    .what = Check old ads, club pages and profiles. Take your number out where you can.
    .why = Anyone with your number also finds your profile photo, if you change nothing. A study showed that numbers could be looked up in bulk until autumn 2025.
    .search-for = Phone number
    .find-out = Open a search engine in your browser. Type in your own number and nothing else. See which pages show it.

step-whatsapp-status-sharing = Check if others can pass on your status
    .what = Check whether there is “Allow sharing” in your status settings. If so, turn it off.
    .why = Otherwise others can most likely pass your status on, even to people you do not know. A photo of the screen is always possible.
    .path-ios = You or Settings → Privacy → Status → Allow sharing
    .path-android = ⋮ → Settings → Privacy → Status → Allow sharing
    .search-for = Status
    .find-out = Follow the path as far as “Status”. Look for a line about sharing. If there is none, you most likely do not have it.

step-whatsapp-auto-download = Check if photos from chats download by themselves
    .what = Check what is picked under “Media auto-download”. Take out photos and videos for each network. Then you only get what you tap.
    .why = That way fewer pictures pile up on your phone, including those of other people’s children. What is already there will stay.
    .path-ios = You or Settings → Storage and data → Media auto-download
    .path-android = ⋮ → Settings → Storage and data → Media auto-download
    .search-for = Download
    .find-out = Follow the path to the last line. Read what is picked for each network. If it says photos, they download by themselves.

step-whatsapp-old-chat-media = Check which photos of children are still in chats
    .what = Check under “Manage storage” which chats hold many pictures. Delete photos of other people’s children. Keep what is dear to you.
    .why = Your phone then holds fewer pictures that could travel on. Nothing changes on other people’s phones.
    .path-ios = You or Settings → Storage and data → Manage storage
    .path-android = ⋮ → Settings → Storage and data → Manage storage
    .search-for = Storage
    .find-out = Follow the path to the list of chats. Open the biggest one. See if there are children in it.

step-whatsapp-backup = Check if your backup is encrypted
    .what = Search the settings for “Backup”. Check whether there is “End-to-end encrypted backup”. Take your time to read it all, then turn it on.
    .why = Otherwise anyone who gets into your Google or iCloud account can most likely see the pictures, too. It does not change copies that others have.
    .search-for = Backup
    .find-out = Search the settings for “Backup”. Read what is on. Ask yourself who else knows your password.

step-whatsapp-delete-for-all = Check right away if you can take a picture back
    .what = Did a picture go to the wrong chat? Check right away whether you can delete it for everyone. As an admin, you may be able to do so for other people’s pictures.
    .why = This works only for some time after sending; how long is not confirmed. Those who saved the picture will keep it.
    .search-for = Delete
    .find-out = Think of the last pictures you sent in a chat. Did one go to too many people? Open the chat and have a look.
