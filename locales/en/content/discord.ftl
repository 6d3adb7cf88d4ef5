### Discord: the place and its steps. Words in quotation marks are menu names.

place-discord = Discord
    .about = What is posted on a server can most likely be seen by all its members. Some servers can be found and read by anyone.
    .report-how = If you get on well, first ask kindly for the picture to come down. Otherwise, report the message. There is a form on the web too. If it is sexual, save nothing: go to “Something has already happened”.
    .report-who = As a parent you can report what you see. Your child can do it too, best of all with you.
    .report-needs = You need the link to the message. Note the names of the server and the account, in words only.

## The three that matter most

step-discord-profile-picture = Choose a picture and banner without your child
    .what = Take your child out of the round picture. Look at the wide banner too. Do the same with your child’s own account.
    .why = Everyone who shares a server with you can most likely see both. You will not know them all. Those who saved the old picture will keep it.
    .search-for = profile
    .find-out = Open your profile. Look only at the two pictures. Then look at your child’s profile together.

step-discord-servers = Check who reads along on your servers
    .what = Check who is on each server and who may join. Show your child only where you know everyone. Delete your pictures before you leave.
    .why = All members can most likely see and copy what is there. If you only leave the server, your pictures stay behind.
    .search-for = server
    .find-out = Open a server. Read the names of the members. Do you know who each of them is?

step-discord-old-pictures = Check which chats hold old pictures
    .what = Check where you once sent pictures of your child. Delete those messages one by one. Do this before you delete an account.
    .why = If you delete your account, the messages most likely stay without your name. Even when they are gone, copies others made will stay.
    .search-for = search
    .find-out = Think of games, hobbies and family. Open those chats. Scroll far up and look for pictures of your child.

## Good to do next

step-discord-friend-requests = Check who can send your child friend requests
    .what = With your child, check what it says under “Friend requests”. Let in as few people as you can.
    .why = Fewer strangers should then be able to write to your child. Those who are on the friends list now will stay there.
    .path-ios = User settings → Friend requests
    .path-android = User settings → Friend requests
    .path-web = User settings → Friend requests
    .search-for = Friend requests
    .find-out = Follow the path with your child. Read who may send requests. Ask your child who wrote to them last.

step-discord-direct-messages = Check if strangers can write to your child
    .what = With your child, check “Direct messages” on each server. Turn it off where your child does not know everyone.
    .why = People on that server can then most likely no longer write to your child in private. On the server itself, everyone can still read along.
    .path-ios = Server → Direct messages
    .path-android = Server → Direct messages
    .path-web = Server → Direct messages
    .search-for = Direct messages
    .find-out = Count your child’s servers together. Open the biggest one first. See if the switch is on.

step-discord-photo-place = Send photos without their location
    .what = Take the location out of a photo before you send it. On an iPhone, use “Adjust location”. On other phones, edit the photo.
    .why = Tests do not agree on whether Discord takes the location out. Signs and team shirts in the picture can be seen either way.
    .path-ios = Select photos → ⋯ → Adjust location → No location
    .search-for = location
    .find-out = Open a photo on your phone. Look at its details. If it shows a map, the location is stored.
