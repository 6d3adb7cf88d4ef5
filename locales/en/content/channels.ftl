### What becomes of the data in a picture, depending on the way it takes

channel-feed = Posted on a network
    .what = Other people mostly get a version without these data. The network itself can read and keep them.
channel-messenger = Sent as a photo in a messenger
    .what = Signal takes the data out. So does WhatsApp in normal quality. With HD, or in other messengers, you cannot count on it.
channel-document = Sent as a document or file in a messenger
    .what = Everything goes along, the place too.
channel-mail = By e-mail, AirDrop or iMessage
    .what = Everything goes along. On an iPhone you can leave the place out when you share. The rest stays.
channel-cloud = As a cloud link, or on a website of your own
    .what = Whoever downloads the picture usually gets everything in it.
