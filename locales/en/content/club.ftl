### Club or group: the place and its steps

place-club = Club or group
    .also = sports club, football, gymnastics, choir, church
    .about = Clubs like to show what the children can do: on the web, in the chat, at a match. Strangers can often see that too.
    .report-how = First ask whoever posted the picture. Then write to the club: which picture, where, by when. Withdraw your consent to photos as you do so. If it stays up, report it to the network.
    .report-who = A parent may ask. Older children may like to ask the team themselves.
    .report-needs = Say which picture it is and where it is. The link to the page helps.

step-club-website = Look through the club’s website
    .what = Open the pages of the club and the group. Look at reports, galleries and old newsletters. Note down each page that shows your child.
    .why = Anyone can see what is there. In 2021, reporters found a picture from such a page in the wrong hands. Copies stay after a page is deleted.
    .search-for = gallery
    .find-out = Open the website on a computer. Look under “Youth”, “Reports” and “Archive”. Can you tell it is your child?

step-club-consent = Agree with the club which photos are fine
    .what = Ask what you agreed to when you joined. Say yes or no to each: website, network, paper, notice board. Send it in a short email.
    .why = Agreeing to a photo is not the same as agreeing to have it posted. Your no counts from then on; copies held by others stay.
    .search-for = form
    .find-out = Find the form you signed. Read what it says about photos. If you cannot find it, ask the club.

step-club-line-ups = Check whether line-ups show the full name
    .what = Check line-ups, start lists and reports for your child’s name. Ask them to show the first name only. There should be no name next to a photo.
    .why = A full name makes a picture easy to find. Without one it can still be seen, but it gives less away.
    .search-for = team
    .find-out = Open the team’s page. Read the last line-up. Is there a full name next to a picture?

step-club-social-pages = Ask where the club posts pictures
    .what = Ask which networks they use and who does the posting. Say clearly whether your child may be shown there. A photo from behind may be fine.
    .why = On a network, many people can see and copy a picture. Your no helps with new ones; you have to name the old ones.
    .search-for = Instagram
    .find-out = Look on the website for links to networks. Look at the latest pictures there. Ask if there are more.

step-club-tournaments = Ask before a match where the pictures will go
    .what = Before the day, ask who takes photos and films. Ask where they will appear. Say at once what is fine for your child.
    .why = It is easier to ask first than to search for pictures later. It does not reach every person with a phone.
    .search-for = match
    .find-out = Read the invitation to the match. Does it say a word about pictures? If not, ask the team.

step-club-livestreams = Check whether matches are shown live
    .what = Check whether the club streams matches or posts results with names. Ask who can watch. Ask for results without children’s names.
    .why = A live picture shows where your child is now and when they play next. What has been shown may have been saved.
    .search-for = live
    .find-out = Look for “Live” and “Video” on the website. Ask the team where matches are shown. See whether old films are open.

step-club-team-chat = Suggest a photo rule for the team chat
    .what = Write: “Please ask before you send pictures.” Ask people not to pass on pictures from this chat. Ask who is in the group.
    .why = In a chat, one tap is enough to save or send a picture. A rule slows this down but does not stop every copy.
    .search-for = description
    .find-out = Read what it says at the top of the chat. Look at the last few photos. Do you know all those who read it?

step-club-photographers = Ask who takes photos at the club
    .what = Ask who takes photos at training and at matches. Ask on whose phone they are. Say kindly what you want.
    .why = It is often coaches and parents, and each has their own set. A word with them helps, but it does not delete old pictures.
    .search-for = photos
    .find-out = At the next match, see who takes photos. Ask where the pictures will go. Ask about the old ones too.

step-club-federation = Check the pages of the league
    .what = Check whether the league or sports body shows names, pictures or results. Ask the club how to hide them. If that fails, write to the league.
    .why = These pages are easy to forget, as the club does not run them. What is in search results or an archive stays for a while.
    .search-for = league
    .find-out = Search for the club, the sport and the first name. Open the results from the league. Note down what is there.
