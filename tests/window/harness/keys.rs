//! Real keys of the X server, for whatever has the focus: a window without a driver, a dialog of the system.

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{ConnectionExt as _, KEY_PRESS_EVENT, KEY_RELEASE_EVENT, Window as Id};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;

/// A key, by the symbol on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    Tab,
    /// Shift and Tab together.
    BackTab,
    Enter,
    Space,
    /// A small letter.
    Letter(char),
}

const SHIFT: u32 = 0xffe1;

impl Key {
    /// The symbol's number in the X protocol.
    fn symbol(self) -> u32 {
        match self {
            Self::Tab | Self::BackTab => 0xff09,
            Self::Enter => 0xff0d,
            Self::Space => 0x20,
            Self::Letter(letter) => u32::from(letter),
        }
    }
}

/// The keyboard of the screen.
pub struct Keys {
    server: RustConnection,
    root: Id,
}

impl Keys {
    pub fn new() -> Self {
        let (server, screen) = x11rb::connect(None).expect("the X server answers");
        let root = server.setup().roots[screen].root;
        Self { server, root }
    }

    /// Presses keys, one after the other.
    pub fn press(&self, keys: &[Key]) {
        for key in keys {
            let code = self.code(key.symbol());
            let shift = (*key == Key::BackTab).then(|| self.code(SHIFT));
            shift.into_iter().for_each(|shift| self.fake(KEY_PRESS_EVENT, shift));
            self.fake(KEY_PRESS_EVENT, code);
            self.fake(KEY_RELEASE_EVENT, code);
            shift.into_iter().for_each(|shift| self.fake(KEY_RELEASE_EVENT, shift));
        }
    }

    fn fake(&self, event: u8, code: u8) {
        self.server.xtest_fake_input(event, code, 0, self.root, 0, 0, 0).unwrap().check().unwrap();
    }

    /// The key on the server's keyboard that has this symbol on it.
    fn code(&self, symbol: u32) -> u8 {
        let (first, last) = (self.server.setup().min_keycode, self.server.setup().max_keycode);
        let keyboard = self.server.get_keyboard_mapping(first, last - first + 1).unwrap().reply().unwrap();
        let mut keys = keyboard.keysyms.chunks(usize::from(keyboard.keysyms_per_keycode));
        let place = keys.position(|key| key.first() == Some(&symbol)).expect("the keyboard has this key");
        first + u8::try_from(place).unwrap()
    }
}
