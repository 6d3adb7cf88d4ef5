### Search engines: the place and its steps

place-search-engines = Search engines
    .also = Google, Bing, googling, image search
    .about = A search engine shows everyone what is on open pages, and sometimes that is a picture of your child. Some of it can be hidden from the results.
    .report-how = First ask the website to delete the picture. Then open Google’s page on pictures of children. Fill in the form there. Bing has a form of its own.
    .report-who = A parent, a legal guardian or the child can ask. The child must still be under 18 on that day.
    .report-needs = You need the links to picture and results, and the words of your search. If it is sexual, save nothing and go to “Something has already happened”.

step-search-engines-look-name = Search for your child’s first name and town
    .what = Open a private tab from the three dots in your browser. Type the first name and the town. Use only words that are public already. Do not upload a picture.
    .what-protection-order = Open a private tab from the three dots in your browser. Type the first name and the old town, never the new one. Do not upload a picture.
    .why = You see what others find with two words. The search engine reads what you type, so fewer words are better.
    .search-for = private
    .find-out = Type the first name and a town that is public already. Look at the results and at the images. Note down each page that shows your child.

step-search-engines-source-first = Ask the website first to delete the picture
    .what = Find out who runs the page and write to them. Give the link to the page and to the picture. Ask for a reply by a set day.
    .what-protection-order = Find out who runs the page. Write only if no one there is looking for your child. Give the link, but never your new address.
    .why = A search engine usually shows a picture for as long as it is on the page. For pictures of children, Google makes an exception.
    .search-for = contact
    .find-out = Open the page with the picture. Look for “Contact” or “About” near the end. It often says who runs the page.

step-search-engines-google-minors = Ask Google to hide pictures of your child
    .also = remove from Google, delete from Google, image removal
    .what = Open Google’s page on pictures of children. Give the link to the picture, not only the one to the page. You can do this while your child is under 18.
    .what-foster-care = First find out who acts for your child: you, social services or a guardian. Then open Google’s page on pictures of children. Give the link to the picture, not only the one to the page.
    .why = You do not have to prove any harm, but Google may say no for news. The picture leaves the search but stays on the page.
    .path-web = Google Images → picture → ⋮ → Remove result
    .search-for = remove
    .find-out = In the image search, type the first name and a town that is public already. Look at the first rows. If you see your child, this step is worth it.

step-search-engines-own-profile = Take your profiles out of search engines
    .what = Open the settings of each network you use. Search there for “search engine”. If there is a switch, set it to “No” or “Off”.
    .why = Then a search no longer leads to your profile. Old results fade bit by bit.
    .search-for = search engine
    .find-out = Search for your own name in a private window. Is your profile on the list? Then the switch is most likely still on.

step-search-engines-captions = Take the name out of the text next to photos
    .what = Read the text next to photos that everyone can see. Delete the name, age and school. Check albums, hashtags and file names as well.
    .why = With a name next to it, a picture can be found with words. Without a name it is still there, but harder to find.
    .search-for = edit
    .find-out = Search your profile for the first name. Read the text of your last few photos. Look at the names of your albums too.

step-search-engines-outdated = Tell Google when a picture is already gone
    .what = When a picture is gone from the page, search once more. If Google still shows it, use the “Refresh outdated content” tool. Paste in the link.
    .why = A search may still show a picture that has been deleted. With the tool you ask Google to look at the page again.
    .search-for = outdated
    .find-out = Open the old result from the search. Is the picture still on the page? If it is gone, this step is for you.

step-search-engines-old-accounts = Look for old accounts, blogs and ads
    .what = Search for your name and your old user names. Think of blogs, photo books and ads too. Delete the pictures there first, and then the account.
    .why = Years ago, much was open to everyone from the start. Taking an app off your phone does not delete a single picture.
    .search-for = welcome
    .find-out = Search your old emails for “welcome”. That will remind you of old accounts. Note down where there may still be photos.

step-search-engines-words-only = Search with words, never with a picture of a child
    .what = Do not upload a picture of your child to an image search. Do not use a search for faces either.
    .why = Otherwise one more company has the picture. Words are often enough to find open pages.
    .search-for = image search
    .find-out = Ask at home who has searched with a picture. Ask which site it was. Ask everyone to use only words from now on.

step-search-engines-site-search = Check what school and club show of your child
    .what = Type “site:” and the address of the school right after it. Add the first name. Check the club and the local paper in the same way.
    .what-protection-order = Open the page of the school itself and look there. Do not type the first name and the new school into a search. For old places, “site:” with the address helps.
    .why = You then see results from that one website only. If the name is not there, a picture may still be.
    .search-for = site:
    .find-out = Open the page of the school and note its address. Then search for it with “site:”. Note down each page that shows your child.

step-search-engines-before-18 = Ask Google before the 18th birthday
    .what = Search for your child’s name together. Ask which pictures should go. Fill in Google’s form with your child before they turn 18.
    .why = Google hides pictures of children only if the person is under 18 on the day you ask. On the page itself, the picture stays.
    .search-for = remove
    .find-out = Ask if your child has searched for their own name. Look at the pictures together. If they do not mind any of them, there is nothing to do here.

step-search-engines-bing = Ask Bing if a result can go
    .what = Bing has a form for people in Europe. You give a name, a country, some proof and the link. For a child, a parent does this.
    .why = What is gone from Google may still be on Bing. The page itself does not change.
    .search-for = Bing
    .find-out = Open Bing in a private window. Type the first name and a town that is public already. Look at the results and at the images.

step-search-engines-google-name = Check whether Google can hide results for a name
    .what = Check whether Google has a form for this where you live. It is often called the “right to be forgotten”. You need the link to each result.
    .why = Some results show no picture but a name, a town or a club. A request may take them out of a search for that name.
    .search-for = forgotten
    .find-out = Search for the name as it already appears on the web. Read the first page of results. Note down what you do not want there.

step-search-engines-results-about-you = Check whether you can use “Results about you”
    .what = Check your Google account for “Results about you”. Use it for your own name, not for your child’s.
    .why = It may tell you when your name, phone number or address is in the search. These can lead to your child as well.
    .search-for = results
    .find-out = Sign in to Google. Search your account for “Results about you”. If you find nothing, you most likely do not have it.

step-search-engines-alert = Check whether you want emails about new results
    .what = Check whether Google Alerts would help you. It sends you emails when there are new results. It is better to use the club and town than the full name.
    .why = You may see new pages sooner. But Google will also know which words matter to you.
    .search-for = alerts
    .find-out = Search your emails for “Google Alerts”. See which words are in there. Delete those you no longer need.

step-search-engines-other-engines = Check other search engines as well
    .what = Search with the same words on DuckDuckGo, Ecosia or Startpage. Check whether a result is still there. Report it to Google or Bing.
    .why = These services most likely show what Google and Bing find, so it helps to report it there. The page itself does not change.
    .search-for = search engine
    .find-out = Open one of these search engines. Type the same words as on Google. Look at the first results.
