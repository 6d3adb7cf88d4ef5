### Family albums (FamilyAlbum, Tinybeans): the place and its steps

place-family-apps = Family albums (FamilyAlbum, Tinybeans)
    .also = baby album, family app
    .about = Only people you invite can see your pictures here. The company behind the app can most likely see them too.
    .report-how = First, kindly ask whoever uploaded the picture. Then ask the person who runs the album. Check whether they can delete it. If not, write to the app’s support.
    .report-who = Parents can ask. Older children may also ask for themselves.
    .report-needs = Say which album the picture is in and what day it is from. Say who is in it.

step-family-apps-members = Remove people who no longer belong in the album
    .what = Go through the list of members in each album. Remove a former partner, past childminders and old phones. If there are threats, get advice first.
    .why = Those who are still in it usually see new pictures too, and can save them. What they have saved stays with them.
    .search-for = members
    .find-out = Open your album. Look for the list of members. Read each name.

step-family-apps-admins = See who runs the album
    .what = Open the list of members and look for the admins. Let only the parents be admins. Invite all others as family.
    .why = In FamilyAlbum, admins see everything, even items meant for admins only. They can also invite others; people who are not admins see less.
    .search-for = admin
    .find-out = Open your album. Look for the word “admin”. Do you know why each name is there?

step-family-apps-invite-link = Check whether the invite link still works
    .what = Check whether old invite links still work. Check the link for the browser as well. Reset both if the app lets you.
    .why = People who have an old link may still get into the album. Those who are members already stay members.
    .search-for = invite
    .find-out = Look for the old invite in your chats. Ask yourself who still has the link. If it was in a group, it is best to reset it.

step-family-apps-upload-choice = Choose who sees each picture
    .what = When you upload, choose who may see the picture. FamilyAlbum also lets you share with admins only. Use that for very private pictures.
    .why = Fewer people see a picture this way, and you do not have to remove anyone. Admins still see it and can save it.
    .search-for = upload
    .find-out = Start to upload a picture, but do not confirm yet. Look for the question of who can see it. Read what is selected.

step-family-apps-downloads = Check whether members can save pictures
    .what = Check whether you can turn off saving for members. If you cannot, ask everyone not to pass pictures on.
    .why = In FamilyAlbum, family members can save pictures, even those who only have the browser link. No switch stops a screenshot.
    .search-for = download
    .find-out = Open a picture in the album. Look for a button to save it. Ask a grandparent if they see it too.

step-family-apps-child-profile = Check what is in your child’s profile
    .what = Check whether it holds a full name, a birth date or a weight. A nickname will do. Delete what the app does not need.
    .why = A name and a birth date are more than an album needs to know. What the company stored before may stay there.
    .search-for = profile
    .find-out = Open your child’s profile in the app. Read each field. Ask yourself why the app needs it.

step-family-apps-faces = Check whether the app recognises faces
    .what = Check whether the app sorts faces or builds albums by itself. Look for a switch. Turn it off if you do not need it.
    .why = Otherwise the company may measure your child’s face to sort pictures. People in the album still see the same as before.
    .search-for = faces
    .find-out = Open the app’s settings. Look for the words “face” and “automatic”. If you find neither, ask the company.

step-family-apps-old-albums = Check whether old albums are still there
    .what = Check whether you can still open an old album. First download your pictures. Then delete the album and the account, and cancel any paid plan.
    .why = If you only take the app off your phone, nothing is deleted. Copies your guests have saved will stay, too.
    .search-for = delete
    .find-out = Think of apps from the baby days. Search your emails for the name of the app. Check whether you can still log in.

step-family-apps-ownership = Check who owns the album
    .what = Check which parent set up the album. Agree early on who keeps using it if you split up. If that is hard, start a new album.
    .why = The person who owns it can most likely invite people, remove them and delete everything. A clear agreement helps, but it does not change copies.
    .search-for = album
    .find-out = Open the list of members. See who is at the top or is an admin. If it is not clear, ask who had the app first.

step-family-apps-map = Check whether the app shows places
    .what = Check whether the album shows a map or places. Turn this off. Turn off the location in your camera, too.
    .why = Otherwise guests may see where a picture was taken. Inside the app, the place may still be kept.
    .search-for = location
    .find-out = Open a picture in the album. See if a place is shown with it. Look for a map as well.

step-family-apps-marketing = Check whether the company may use your pictures
    .what = Check in the app’s terms whether it may use pictures for ads or AI. Look for switches for this. Turn them off.
    .why = What is allowed is often hidden in long texts. Turning it off most likely counts only from then on.
    .search-for = marketing
    .find-out = Open the app’s settings. Look for the words “ads” and “partners”. See what is turned on.
