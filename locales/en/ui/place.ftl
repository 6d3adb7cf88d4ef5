### A place with its steps

place-steps = Steps
place-default = If you have changed nothing
place-audience-anyone = Anyone can see photos, even without an account.
place-audience-contacts = People with your number or in your address book can see photos.
place-audience-friends = Friends you accepted can see photos.
place-audience-followers = People who follow you can see photos.
place-audience-invited = People you invited can see photos.
place-audience-link = Anyone with the link can see photos.
place-audience-nobody = Only you can see photos.
place-audience-unknown = Who can see photos differs from place to place.
place-answer-open = Still to do
