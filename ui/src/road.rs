//! Where the parent is on the road, so that the next start resumes there.

use crate::desk::Desk;
use app::Keeping;

/// Remembers an address of the road in the window, and in the household where one is open. A household that cannot
/// be written right now loses nothing by it: the next start resumes one screen earlier.
pub fn on_the_road(desk: &mut Desk, address: &str) {
    desk.back = address.to_owned();
    if desk.program.keeping() != Keeping::Undecided {
        let _ = desk.program.set_road(address);
    }
}
