### Face search sites: the place and its steps

place-face-search = Face search sites
    .also = PimEyes, Clearview, face recognition
    .about = There are sites that use a face to look for pictures. They find what is on open pages.
    .report-how = First ask the website that shows the picture. Once it is gone there, the result may go too. PimEyes has a form for single results. Do not upload a picture of your child for it.
    .report-who = A parent may ask. Older children do it best together with you.
    .report-needs = You need the link to the page with the picture. It is better not to send a photo of the face.

step-face-search-no-upload = Do not upload your child’s face anywhere
    .what = Do not use a search for faces, not even to check. Tell grandparents and older children too. Search with words.
    .why = Otherwise one more company has the face. PimEyes did bring in a block for children, but it gets teenagers and side views wrong.
    .search-for = face search
    .find-out = Ask at home who has used such a site. Ask which picture it was. Agree to leave it at that.

step-face-search-better = Tidy up where the pictures are
    .what = Make accounts private and delete public pictures. Ask the school and club to do the same. Search with a name and a town, not with a face.
    .what-protection-order = Make accounts private and delete public pictures. Search only with words from the past. Do not type the new place anywhere.
    .why = Such a search can hardly find what is not public on the web. Old results and copies may stay for a while.
    .search-for = private
    .find-out = Where on the web can anyone see your child? Think of profiles, blogs, school and club. Start where the face is large.

step-face-search-opt-out = Think twice before you have a face blocked
    .what = First read what the form asks for. PimEyes wants a photo of the face. For a child, it is better not to.
    .why = The block covers only that one search; the picture stays on its page. A child grows, so you would have to ask again and again.
    .search-for = opt-out
    .find-out = Has anyone asked for such a block for your child? Ask which photo it was. There is no need to do it twice.
