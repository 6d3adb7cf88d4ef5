### Blog and website: the place and its steps

place-blog = Your own blog or website
    .about = A blog or website is usually open to anyone. Search engines and archives can find the pictures there too.
    .report-how = Look for “Contact” or “About” on the site. Ask kindly for the picture to come down. Ask for a reply by a set day. If that fails, ask Google to hide the picture in its search.
    .report-who = Parents may ask for their child. Your child may ask too.
    .report-needs = You need the link to the page and the link to the picture. Google only hides pictures in which your child can be recognised.

step-blog-private = Check whether your blog can be private
    .what = Check whether your blog can be set to “Private”. On WordPress.com, look under “Reading” or “Privacy”. On Blogger, try “Permissions”.
    .why = Then only people you let in can see the blog. Copies in search engines, in archives and with other people do not go away.
    .path-web = WordPress.com: Settings → Reading → Private · Blogger: Settings → Permissions → Reader access → Private to authors
    .search-for = Private
    .find-out = Open your blog in a private window. Do not log in there. If you still see the pictures, the blog is open.

step-blog-revealing-photos = Delete pictures that reveal a lot about your child
    .what = Start with bath time, nappies and visits to the doctor. Next come pictures that show a school or your home. Ask older children what should go.
    .why = Nobody can look at the picture on your blog or save it from there any more. Copies in archives or with other people stay.
    .search-for = Pictures
    .find-out = Read your blog, oldest posts first. Begin with the first year. Would you put each picture up on a wall in town?

step-blog-names = Take names and places out of old posts
    .what = Delete full names, birthdays, schools and home towns. Check titles, text and tags. The name is often in the file name too.
    .why = With a name, a picture is easier to find. Researchers found children’s photos from blogs in a set used to train AI. Some could be traced to a name. Such copies stay.
    .search-for = First name
    .find-out = Search your blog for your child’s first name. Read three old posts. Could a stranger say where your child lives?

step-blog-old-blogs = Find old blogs and delete the pictures
    .what = Search your old emails for blogs and sites from years ago. Delete the pictures there first. Then the whole blog can go.
    .why = Old sites slip our minds, yet they are often still online. Copies that others have will stay.
    .search-for = Blog
    .find-out = Think back to the months around the birth. Search for your name and the name of the blog. Note down each page with photos.

step-blog-google = Tell Google what you have already deleted
    .what = Look for your blog in the image search. If Google still shows an old picture, use its “outdated content” tool. Paste the link there.
    .why = This asks Google to look again. Its form for pictures of children is not for sites you run. Other search engines will not change.
    .search-for = outdated
    .find-out = Type the name of your blog into the image search. Look at the first rows. If you see a picture you have deleted, this step is for you.

step-blog-new-photos = Show new photos without a face or a name
    .what = Show your child from behind or from far away. Their hands, or a picture they drew, may be enough. Leave out the name and the place.
    .why = Strangers will not recognise your child so easily. Clothes and houses can still give something away.
    .search-for = Draft
    .find-out = Look at your last five posts. Can you see a face? Did you ask your child first?

step-blog-photo-location = Take the place out of photos before you upload
    .what = Turn off location in your camera. For older photos, remove the place before you upload them.
    .why = On your own site, the file may still say where the photo was taken. What the picture itself shows stays the same.
    .search-for = Location
    .find-out = Open a photo on your phone. Look at its details. If you see a map, the place is still there.

step-blog-image-files = Check whether deleted pictures are still there as files
    .what = Open the place where your blog keeps its pictures. Check whether it still holds photos from deleted posts. Look in the newsletter archive too.
    .why = If only the post goes, the file may stay. Then anyone with the link can still see it. Emails that have gone out will stay.
    .search-for = Media
    .find-out = Take the link of a picture you have deleted. Open it in your browser. If you see the picture, the file is still there.

step-blog-archive = Check whether an archive has copied your blog
    .what = First delete the pictures on your blog. Then check on web.archive.org whether old pages are there. Ask there whether the pictures can go.
    .why = The archive copies open pages, and blogs are often among them. It may or may not say yes.
    .search-for = Archive
    .find-out = Copy the link to your blog. Paste it on web.archive.org. See which years are there.
