### Web archives: the place and its steps

place-web-archives = Web archives
    .also = Wayback Machine, archive, old page
    .about = Web archives keep copies of open pages, often of blogs, schools and clubs. Anyone can look at them there.
    .report-how = First ask the website to delete the picture. Then write an email to the archive. Give each link and the reason: a child, no consent. Wait for their reply.
    .report-who = A parent may write. The archive will most likely want to know that it is you.
    .report-needs = You need the link to the page, the link to the picture and the years. Have something ready that shows it is your child.

step-web-archives-ask = Check whether an archive shows the old page
    .what = Check on web.archive.org whether the link to the old page is there. Wait until the page itself is gone. Then ask them how to report a picture of a child.
    .why = The Internet Archive copies open pages and does not ask first. These can be pages of a school or a club too.
    .search-for = archive
    .find-out = Copy the link to the old page. Paste it in at web.archive.org. See whether your child is there.

step-web-archives-write = Tell the archive which copies should go
    .what = Write to info@archive.org. Give each link, the years and the reason: a child, no consent. Ask what proof they need.
    .what-protection-order = Write to info@archive.org. Give links and years, but never your new place. Ask your adviser to read it first.
    .why = The archive can then hide its copy, but it does not have to. Nothing changes on the page itself or with other people.
    .search-for = email
    .find-out = Is the picture gone from the page? Is it still in the archive? Then this step is for you.

step-web-archives-picture-address = Check the link to the picture as well
    .what = Check not just the page in the archive. Open the picture on its own and copy its link. Search the archive for that too.
    .why = A picture may be in the archive on its own, even if the page is not. You can find a copy this way, but that does not remove it.
    .search-for = link
    .find-out = Open the old page on a computer. Right-click the picture. Open it in a new tab.

step-web-archives-others = Check other archives as well
    .what = Check whether archive.today shows the page too. Search there with the link. If there is a button to report it, use it.
    .why = You most likely cannot count on a reply there. It helps more to delete it on the original page, as no new copy is made then.
    .search-for = archive
    .find-out = Was the picture on an open page? Copy its link. Search a second archive with it.
