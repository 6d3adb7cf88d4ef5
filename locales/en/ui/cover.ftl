### Covering or cutting off something

cover-title = Cover something or crop it out
cover-first = Think first, then cover
cover-first-1 = Do you have another picture, taken from behind or from far away? That is best. There is nothing to uncover in it.
cover-first-2 = Could you crop the picture so that no face is left in it? That works well, too.
cover-first-3 = Covering helps until you have another picture. Body, clothes and place can still be seen.
cover-first-4 = We do not offer blurring or pixelating. A program can guess a face from what is left.
cover-look = Worth a second look
cover-look-1 = Faces, including those in mirrors and in the background
cover-look-2 = Badges and names on clothes and bags
cover-look-3 = House numbers, street signs, number plates
cover-look-4 = Names on doors, exercise books, certificates
cover-go = Continue to the picture
cover-draw-title = What would you like to cover?
cover-draw-lead = Choose a shape and drag over the spot with your mouse or finger. To crop, draw a frame around what should stay. The keyboard works, too.
cover-add-box = Rectangle
cover-add-free = Freehand shape
cover-add-crop = Crop
cover-remove = Remove shape
cover-suggest = Suggest faces
cover-suggest-hint = This computer looks for faces seen from the front. It misses some. Please look again yourself.
cover-suggest-none = The computer found no face. There may still be one.
cover-keys = With the keyboard
cover-keys-1 = Enter on “Rectangle”: add a shape. Tab: go to the next shape
cover-keys-2 = Arrow keys: move
cover-keys-3 = Shift and arrow keys: make larger or smaller
cover-keys-4 = Delete: remove the shape
cover-board = Your picture with the shapes
# $number (String): which shape, e.g. “2”
cover-shape-box = Rectangle { $number }
# $number (String): which shape, e.g. “2”
cover-shape-free = Freehand shape { $number }
cover-shape-crop = The part that stays
cover-save = Choose a folder and save
cover-nothing = Nothing is covered or cropped yet. Please draw a shape first.
cover-note = We save a new file without place, names or the old preview. Your original stays as it is.
cover-done-title = The new picture
# $name (String): the name of the file, e.g. “photo-covered.jpg”
cover-done = Saved as { $name }. We checked it: what you covered is now just a flat area. We found no other details in the file.
# $name (String): the name of the file, e.g. “photo-covered.jpg”
cover-done-cut = Saved as { $name }. What you cut off is not in the file. We found no other details in it.
cover-done-then = Are there other pictures from the same day? Everything may still be visible in those.
cover-refused = No new picture was made. The reason is given below.
cover-cannot = We cannot edit this picture here. Another program may be able to turn it into a JPEG.
cover-file = covered
