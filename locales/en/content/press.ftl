### Local paper: the place and its steps

place-press = Local paper
    .also = newspaper, press, article, editor
    .about = A photo of the first day at school is lovely, and it is often on the web too. Anyone can find it there, years later.
    .report-how = First write a kind note to the paper. Name the picture and the link. Ask them to delete it or cover the face. Ask them to keep it out of search engines too.
    .report-who = A parent may ask. From about 14, it is best if your child asks too.
    .report-needs = Give the link, the day and which child it is. Say whether anyone agreed.

step-press-ask = Ask the local paper if a picture can go
    .what = Write to the paper and say which picture and which child it is. Say so if you did not agree. Ask them to delete the picture or cover the face.
    .what-protection-order = Write to the paper and say which picture and which child it is. Never give your new place. Ask your adviser to read it first.
    .why = Photos of the first day at school can be on the web too. A paper does not always have to delete a picture, but often will if you never agreed.
    .search-for = contact
    .find-out = Search the paper’s website for the school and the club. Look at stories about first days at school and sport. Note down the link.

step-press-before = Say beforehand if your child may be in the paper
    .what = Ask if the press will come to a first day, party or match. Say yes or no to each: in print and on the web. Tell your child too.
    .why = A no beforehand works better than a plea later. At a big event your child may still be small in a picture.
    .search-for = press
    .find-out = Look at your school’s photo form. Is there a line for the press? Is there one just for the web?

step-press-look = Look for old stories that show your child
    .what = Search the paper’s website for the school, nursery and club. Use words only. Note down each link that shows your child.
    .what-protection-order = Search only for places you have left. Never type the first name and the new place together. Note down each link that shows your child.
    .why = You can only ask about pictures you know of. A search changes nothing yet, and it will hardly find pictures without names.
    .search-for = archive
    .find-out = Think of first days at school, fairs and sport. Search for the name of the school. Look at the pictures one by one.

step-press-names = Ask for pictures without full names
    .what = Ask them to print no names with the picture. “Children from class two” is enough. Tell those who write for the club too.
    .why = A name makes the picture easy to find for years. Without one it is still there, but harder to find.
    .search-for = name
    .find-out = Read two stories about your school. Do they name the children? Ask who hands out the names.

step-press-search = Ask to have the picture taken out of search results
    .what = Ask the paper to keep the page out of search engines. Ask Google to hide the picture too. You need the link to the picture.
    .what-protection-order = Ask the paper to keep the page out of search engines. Never give your new place. Ask Google to hide the picture too.
    .why = Then the picture is not so easy to find, but it stays on the page. For news, Google may say no.
    .search-for = remove
    .find-out = Type the name of the school into the image search. Look at the first rows. If you see your child, this step is for you.

step-press-birth-galleries = Check whether a clinic’s baby photo is on the web
    .what = Check the pages of the hospital and the paper. Search for the month of the birth. Ask kindly for it to be deleted.
    .why = Such a picture often shows the name, day and place of birth all at once. What was printed or copied stays.
    .search-for = baby gallery
    .find-out = Did the hospital take a photo back then? Search for the hospital and “baby gallery”. See whether old years are still open.

step-press-complaint = Check whether a press council can help
    .what = Check whether your country has a press council. It looks at whether the paper was fair. Write only once the paper has said no.
    .why = It seems it can tell a paper off but not make it delete a picture. It most likely costs nothing.
    .search-for = complaint
    .find-out = Have you written to the paper yet? Read their reply once more. If it was a no, this step is for you.
