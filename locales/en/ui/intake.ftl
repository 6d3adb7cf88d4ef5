### Six short questions, all of them optional

# $number (Number): which question, e.g. 2
# $total (Number): how many questions, e.g. 6
intake-progress = Question { $number } of { $total }
intake-children-title = Which children is this about?
    .short = Your children
    .hint = Their ages are enough. We do not need names.
# $number (Number): which child, e.g. 1
intake-child = Child { $number }
intake-child-nickname = Nickname
    .hint = Optional. It appears only in this program and, if you wish, on your printed plan.
intake-child-age = Age
intake-child-age-unknown = Rather not say
intake-child-add = Add a child
# $child (String): the name of the row, e.g. “Child 2”
intake-child-remove = Remove { $child }
# $max (Number): the highest number of children, e.g. 12
intake-children-full = There is room for { $max } children here, not more.
intake-age-0-3 = 0–3 years
intake-age-4-6 = 4–6 years
intake-age-7-10 = 7–10 years
intake-age-11-13 = 11–13 years
intake-age-14-17 = 14–17 years
intake-places-title = Where does your family show photos?
    .short = Where you show photos
    .hint = Tick all that apply. With no answer, the plan starts with the usual places.
intake-posters-title = Who else shows photos of your children?
    .short = Who else shows photos
    .hint = Many photos come from people who mean well.
intake-poster-other-parent = The other parent
intake-poster-relatives = Grandparents and relatives
intake-poster-friends = Friends and other parents
intake-poster-school = School or nursery
intake-poster-club = A club or group
intake-poster-child = My child
intake-phone-title = Which phone do you have with you?
    .short = Your phone
    .hint = Then we can show you the right way through the menus.
intake-phone-iphone = An iPhone
intake-phone-android = An Android phone (Samsung, Xiaomi …)
intake-phone-computer = None, just this computer
intake-time-title = How much time do you have today?
    .short = Your time
    .hint = The plan will be as long as you like.
intake-time-quarter = A quarter of an hour
intake-time-hour = About an hour
intake-time-evening = The whole evening
intake-situations-title = Does any of this apply to you?
    .short = Your situation
    .hint = Some steps matter more then. Anyone who opens this program here can read this answer. If in doubt, skip it.
intake-situation-separation = We parents live apart
intake-situation-protection-order = Someone must not find the child
intake-situation-foster-care = The child is fostered or adopted
intake-situation-well-known = One parent is in the public eye
intake-check-title = Did we get this right?
intake-check-lead = This is what you told us. You can change anything.
intake-check-all-places = Not answered, the plan covers the usual places
intake-check-go = Yes, go on
intake-skip-all = Skip the questions, go to the first step
