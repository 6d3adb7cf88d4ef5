//! The X server, watched for windows that appear.

use crate::Unmeasured;
use std::time::{Duration, Instant};
use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{Atom, AtomEnum, ChangeWindowAttributesAux, ConnectionExt, EventMask, Window};
use x11rb::rust_connection::RustConnection;

/// How exactly the moment is known.
const TICK: Duration = Duration::from_micros(500);

/// The narrowest window that counts, in pixels; toolkits also map tiny ones nobody sees.
const NARROWEST: u16 = 200;

/// A connection that hears of every window on the screen.
pub struct Screen {
    connection: RustConnection,
    process_id: Atom,
}

impl Screen {
    /// Connects to the server named by `DISPLAY`.
    pub fn open() -> Result<Self, Unmeasured> {
        let (connection, number) = x11rb::connect(None)?;
        let root = connection.setup().roots.get(number).ok_or("the X server has no screen")?.root;
        let hear = ChangeWindowAttributesAux::new().event_mask(EventMask::SUBSTRUCTURE_NOTIFY);
        connection.change_window_attributes(root, &hear)?.check()?;
        let process_id = connection.intern_atom(false, b"_NET_WM_PID")?.reply()?.atom;
        Ok(Self { connection, process_id })
    }

    /// The moment a window of the process appears; `None` when none does until then.
    pub fn shown(&self, process: u32, until: Instant) -> Result<Option<Instant>, Unmeasured> {
        while Instant::now() < until {
            match self.connection.poll_for_event()? {
                Some(Event::MapNotify(map)) => {
                    let now = Instant::now();
                    if self.is_of(map.window, process) {
                        return Ok(Some(now));
                    }
                }
                Some(_) => {}
                None => std::thread::sleep(TICK),
            }
        }
        Ok(None)
    }

    /// A window that is gone already was not the one.
    fn is_of(&self, window: Window, process: u32) -> bool {
        let read = || {
            let id = self.connection.get_property(false, window, self.process_id, AtomEnum::CARDINAL, 0, 1).ok()?;
            let size = self.connection.get_geometry(window).ok()?;
            Some((id.reply().ok()?.value32()?.next()?, size.reply().ok()?.width))
        };
        read().is_some_and(|(id, width)| id == process && width >= NARROWEST)
    }
}
