### What becomes of the details in a picture, depending on how it is sent

channel-feed = On a network such as Instagram or Facebook
    .what = People who see your post mostly do not get these details. The network itself can read and keep them.
channel-messenger = As a photo in a messenger
    .what = In tests, Signal took the details out. So did WhatsApp at normal size. With HD or other messengers, do not count on it.
channel-document = As a document or file in a messenger
    .what = Expect everything to be included, even the place.
channel-mail = By email, AirDrop or iMessage
    .what = Mostly, everything is included. On an iPhone, you can leave the place out when you share. Other details may stay in.
channel-cloud = As a link to a cloud, or on your own website
    .what = Anyone who downloads the picture usually gets everything that is in it.
