### Pages to read: short lessons, myths, talks, the law

read-title = Worth knowing
read-lead = What is behind the steps, in pages of three minutes at most.
read-kind-lesson = Lessons
    .hint = What a picture gives away and what really helps.
read-kind-myth = Myths
    .hint = What many people believe, and what is true.
read-kind-talk = Talking
    .hint = Words for your child, for grandparents, for other parents.
read-kind-law = The law in brief
    .hint = What applies in your country, in plain words.
# $count (Number): how many pages, e.g. 24
read-count =
    { $count ->
        [one] One page
       *[other] { $count } pages
    }
# $count (Number): minutes, e.g. 2
read-minutes =
    { $count ->
        [one] 1 minute to read
       *[other] { $count } minutes to read
    }
read-before = Post it or not?
    .hint = Three questions before the next picture.
read-for-you = Fits the age of your children
read-say = Words you could use
read-do = What you can do now
read-next = Read on
read-checked-law = This is a short overview and not legal advice.
read-all = All topics
