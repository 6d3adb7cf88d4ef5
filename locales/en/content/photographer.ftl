### Photographers: the place and its steps

place-photographer = Photographers
    .about = Pictures from a photo day are often in a gallery on the web. Who can see them depends on the link and the password.
    .report-how = First write a kind note to the studio. Name the picture, the day and what you ask for. If that fails, ask the school or club to help. They are often the ones who booked the day.
    .report-who = A parent may ask. From about 14, your child’s word counts too.
    .report-needs = Say which picture it is and where it is. The number, the day and the link help.

step-photographer-before = Ask before the day where the photos will go
    .what = Before a match, party or photo day, ask who takes pictures. Ask where they will appear and whether you need a password to see them.
    .why = It is easier to ask first than to search for pictures later. Some photo galleries have been open to everyone.
    .search-for = photographer
    .find-out = Read the invitation. If it says nothing about photos, ask. Ask for the link to the gallery too.

step-photographer-gallery-password = Check whether the gallery needs a password
    .what = Open the link in a private window. If you see pictures without a password, ask for one. Ask whether each family sees only their own child.
    .why = A password makes it harder for strangers to get in. Those who know it can pass it on, and old copies stay.
    .search-for = password
    .find-out = Find the link to the last gallery. Open it without signing in. If you see children, the gallery is open.

step-photographer-samples = Say no to your child’s picture in adverts
    .what = Write that your child should not be used as a sample. That goes for the website, the shop window and networks. Read the order form too.
    .why = In Germany, a picture may be shown in public only with consent. What has been printed often stays for a while.
    .search-for = samples
    .find-out = Open the studio’s website. Look at the samples. Read what the order form says about adverts.

step-photographer-old-galleries = Check whether old galleries are still open
    .what = Check old links from nursery, school and club. If one still works, ask the studio to delete it. Save what you want to keep first.
    .why = Many parents still have an old link. After this nobody can open it, but copies on other phones stay.
    .search-for = gallery
    .find-out = Search your emails for “gallery” and “photos”. Open the oldest link. Do you still see pictures?

step-photographer-link = Keep the link and password to yourself
    .what = Send Grandma a picture and not the link. Do not put the link and password in a large group. Ask other parents to do the same.
    .why = A link is soon passed on, and nobody knows who opens it. This does not change pictures that people already have.
    .search-for = link
    .find-out = Think of the last photo day. Where was the link? Who could read it there?
