### Covering or cutting off something

cover-title = Cover or cut off something
cover-first = Think first, then cover
cover-first-1 = Do you have another picture, from behind or from far away? That is best. There is nothing to uncover in it.
cover-first-2 = Can you cut the face off? That is good, too.
cover-first-3 = Covering helps until you have a better picture. Body, clothes and place can still be seen.
cover-first-4 = We do not offer blurring. A program can guess a face back from it.
cover-look = Look closely
cover-look-1 = Faces, also in mirrors and in the background
cover-look-2 = Badges and names on clothes and bags
cover-look-3 = House numbers, street signs, number plates
cover-look-4 = Names on doors, exercise books, certificates
cover-go = On to the picture
cover-draw-title = What shall be covered?
cover-draw-lead = Draw a field with the mouse or a finger. Or use the keys.
cover-add-box = Rectangle
cover-add-free = Free shape
cover-add-crop = Cut off
cover-remove = Remove
cover-suggest = Suggest faces
cover-suggest-hint = A program on this computer looks for faces seen from the front. It misses some.
cover-suggest-none = The program found no face. There may be one all the same.
cover-keys = Keys
cover-keys-1 = Tab: to the next shape
cover-keys-2 = Arrows: move
cover-keys-3 = Shift and arrows: larger or smaller
cover-keys-4 = Delete: remove the shape
cover-board = Your picture with the shapes
# $number (String): which shape, e.g. “2”
cover-shape-box = Rectangle { $number }
# $number (String): which shape, e.g. “2”
cover-shape-free = Free shape { $number }
cover-shape-crop = The part that stays
cover-save = Choose a folder and save
cover-nothing = Please set a shape or a cut first.
cover-note = This saves a new file without place, names or an old preview. Your original stays.
cover-done-title = Your new picture
# $name (String): the name of the file, e.g. “photo-covered.jpg”
cover-done = Saved as { $name }. We looked: the covered parts are one flat area, and the file gives nothing away any more.
cover-done-then = Do other pictures show the same child on the same day? There it can still be seen.
cover-refused = The new picture could not be checked. So we did not keep it.
cover-cannot = We cannot open this picture. Turn it into a JPEG first.
cover-again = Cover something else
cover-file = covered
