### Post it or not: three questions before a picture

before-title = Post it or not?
before-lead = Take two minutes before you show a picture of your child.
before-who = Who will see the picture?
before-who-few = Only people I have picked myself
before-who-many = Many people, or I do not know them all
before-tells = What does the picture give away?
    .hint = A name, a birthday, school, home, bare skin, illness or an awkward moment. Another child counts too, if its parents have not said yes.
before-tells-nothing = None of these
before-tells-something = At least one of these
before-child = What does your child say, today and probably at 16?
before-child-yes = Yes
before-child-no = No
before-unsure = I do not know
before-go = See the result
before-result = Your result
before-result-no = Do not show this picture.
    .why = A no from your child counts. Ask whether the picture may stay in the album at home.
before-result-other = Take another picture, or crop this one.
    .why = A picture from behind, or of the hands, tells a lot too. Leave out names and places.
before-result-few = Send it to a few people instead.
    .why = Ten people you trust will enjoy it just as much. Ask them not to pass it on.
before-result-ask = Ask first, then decide.
    .why = What you do not know can be found out. Ask your child, and see who is reading along.
before-result-fine = That works. Send it as a photo, with no name on it.
    .why = Even people you trust can pass a picture on. You have looked well before you sent it.
before-source = These three questions sum up what privacy and child protection bodies advise. Among them are the Irish Data Protection Commission and Kinderschutz Schweiz.
