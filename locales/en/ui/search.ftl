### Search

search-title = Search
search-label = What are you looking for?
    .hint = One word is enough, even a German menu name. Typing errors do no harm.
search-go = Search
# $count (Number): how many results, e.g. 12
search-count =
    { $count ->
        [0] Nothing found
        [one] One result
       *[other] { $count } results
    }
search-none = Try another word, such as “status” or “location”.
search-none-places = Or look at the list of all places.
search-kind-step = Step
search-kind-place = Place
search-kind-situation = Help
search-kind-line = Helpline
