### Old accounts: the place and its steps

place-old-accounts = Old accounts
    .also = forgotten, old profile, delete account
    .about = Old accounts are soon forgotten, but the pictures in them may still be there. Many were open to all in their day.
    .report-how = Ask the person whose old account it is. Ask for the picture or the account to be deleted. If that fails, check whether you can report it there.
    .report-who = A parent may ask, and so may older children. Do not write to anyone who must not know where you live.
    .report-needs = Write down which picture it is and where it is. The name of the account helps.

step-old-accounts-mail = Search your old emails for accounts
    .what = Check all your mailboxes, even very old ones. Search for “confirm”, “sign up” and “password”. Write down each service that may hold photos.
    .why = Almost every service sends an email at the start. A list deletes nothing yet; it only shows where to look.
    .search-for = confirm
    .find-out = Open your oldest mailbox. Search for “sign up”. Is there a name you had forgotten?

step-old-accounts-passwords = Check your list of passwords
    .what = Check whether your phone or browser has saved your passwords. Read through the list. Note down old services with photos.
    .why = The list often shows accounts nobody thinks of any more. The pictures only change once you delete them there.
    .search-for = passwords
    .find-out = Open the settings of your phone or browser. Search for “passwords”. See how many there are.

step-old-accounts-delete = Delete the account, not just the app
    .what = Check the account for “Delete account”. Save your pictures first. If you cannot get in, set a new password.
    .why = If only the app has gone, the pictures usually stay there. Pausing it most likely deletes nothing, and copies held by others stay.
    .search-for = delete account
    .find-out = Try to sign in with a browser. If it works, the account is still there. See which pictures are in it.

step-old-accounts-log-in = Check where you sign in with Google or Apple
    .what = Check your account for the list of apps it signs you in to. Google, Facebook and Apple most likely have one. Write down services with photos.
    .why = You have no password for such a service, so it is easy to forget. Taking one off the list deletes no pictures.
    .search-for = sign in
    .find-out = Open your Google, Facebook or Apple account. Search for “sign in” and “apps”. Read the names on the list.

step-old-accounts-store = Check which apps you used to have
    .what = Check the store for a list of all the apps you ever had. Look for photo, baby and network apps. Note down where you had an account.
    .why = Even an app from back then may still hold pictures. The list only jogs your memory; it changes nothing else.
    .search-for = my apps
    .find-out = Open the store on your phone. Look for “purchases” or “manage apps”. Scroll down to the oldest.

step-old-accounts-names = Check networks from the baby years
    .what = Check where you were in your child’s first years. Think of forums, baby groups and old networks. Ask friends from that time.
    .what-protection-order = Check where you were in your child’s first years. Think of forums, baby groups and old networks. Do not ask anyone who must not know where you live.
    .why = Some sites are gone; others still show old pictures today. The list helps you recall them; it deletes nothing yet.
    .search-for = forum
    .find-out = Take a sheet of paper and write down the years. Next to each, note what you used. Where were your pictures?

step-old-accounts-photo-sites = Look through old photo sites
    .what = Sign in to old photo sites. See which albums are open. Delete pictures of your child or make them private.
    .why = Researchers found children’s photos from blogs and photo sites in a data set for AI. What was copied there does not come back.
    .search-for = albums
    .find-out = Where did you use to show pictures? Open an old album in a private window. If you see pictures, it is open.

step-old-accounts-connected-apps = Check which apps can get into your accounts
    .what = Check each account for its list of linked apps. Remove those you no longer know. Start with apps that read photos.
    .why = An old app may still be able to fetch new pictures. What it already has stays with it.
    .search-for = apps
    .find-out = Open the settings of one account. Search for “apps” or “linked”. Do you know each name there?
