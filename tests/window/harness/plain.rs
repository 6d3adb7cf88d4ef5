//! The program as a parent starts it, without a driver: real keys of the X server, the title above the window, and the
//! button that closes it.

use super::house::{House, Lang, program};
use super::keys::{Key, Keys};
use super::processes::Family;
use super::wait::until;
use std::process::{Command, ExitStatus, Stdio};
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{
    AtomEnum, ClientMessageEvent, ConnectionExt as _, EventMask, ImageFormat, InputFocus, MapState, Window as Id,
};
use x11rb::rust_connection::RustConnection;

/// The narrowest window that counts, in pixels; toolkits also map tiny ones nobody sees.
const NARROWEST: u16 = 200;

/// So many looks in a row must show the same picture until a page is said to be at rest.
const SAME_LOOKS: usize = 6;

/// A running program and the X server in front of it; killed when dropped.
pub struct Plain {
    family: Family,
    server: RustConnection,
    keys: Keys,
    root: Id,
    window: Id,
    lang: Lang,
}

impl Plain {
    /// Starts the program and waits for its first page.
    pub async fn open(house: &House) -> Self {
        Self::start(house, house.command(&program())).await
    }

    /// Starts the program through another one that looks at it, and waits for its first page.
    pub async fn open_watched(house: &House, watcher: &str, args: &[&str]) -> Self {
        let mut command = house.command(watcher.as_ref());
        command.args(args).arg(program());
        Self::start(house, command).await
    }

    async fn start(house: &House, mut command: Command) -> Self {
        // An X server that has just lost its last window may begin anew, and hang up on who comes meanwhile.
        let (server, screen) = until("the X server answers", async || x11rb::connect(None).ok()).await;
        let root = server.setup().roots[screen].root;
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        until("windows of earlier starts are gone", async || visible(&server, root).is_none().then_some(())).await;
        let family = Family::start(&mut command);
        let window = until("the program's window is on the screen", async || visible(&server, root)).await;
        let plain = Self { family, server, keys: Keys::new(), root, window, lang: house.lang };
        plain.arrives("welcome-title").await;
        // There is no window manager to give it the focus.
        plain.server.set_input_focus(InputFocus::PARENT, window, x11rb::CURRENT_TIME).unwrap().check().unwrap();
        plain
    }

    /// What stands above the window.
    pub fn title(&self) -> String {
        title(&self.server, self.window).unwrap_or_default()
    }

    /// Waits for the page with this message as its heading, until nothing moves on it: then its heading has the focus.
    pub async fn arrives(&self, message: &str) {
        let heading = heading(self.lang, message);
        until(&format!("“{heading}” stands above the window"), async || {
            self.title().starts_with(&heading).then_some(())
        })
        .await;
        self.rests().await;
    }

    /// Waits for another page than the one with this title.
    pub async fn leaves(&self, title: &str) {
        until(&format!("another page than “{title}” comes"), async || (self.title() != title).then_some(())).await;
        self.rests().await;
    }

    /// Waits until nothing moves in the window.
    pub async fn rests(&self) {
        let (mut last, mut same) = (Vec::new(), 0);
        until("the window comes to rest", async || {
            let now = self.picture();
            same = if now == last { same + 1 } else { 0 };
            last = now;
            (same >= SAME_LOOKS).then_some(())
        })
        .await;
    }

    /// Presses one key, and waits until that has changed what is to be seen and nothing moves any more.
    pub async fn press_seen(&self, key: Key) {
        let before = self.picture();
        self.press(&[key]);
        until(&format!("{key:?} shows in the window"), async || (self.picture() != before).then_some(())).await;
        self.rests().await;
    }

    /// Presses one key after the other.
    pub fn press(&self, keys: &[Key]) {
        self.keys.press(keys);
    }

    /// Types small letters.
    pub fn write(&self, text: &str) {
        text.chars().for_each(|letter| self.press(&[Key::Letter(letter)]));
    }

    /// Presses the button that closes the window, and waits until the program has ended.
    pub async fn close(mut self) -> ExitStatus {
        let kind = atom(&self.server, "WM_PROTOCOLS");
        let wish = atom(&self.server, "WM_DELETE_WINDOW");
        let message = ClientMessageEvent::new(32, self.window, kind, [wish, 0, 0, 0, 0]);
        self.server.send_event(false, self.window, EventMask::NO_EVENT, message).unwrap().check().unwrap();
        let status = until("the program ends", async || self.family.eldest().try_wait().unwrap()).await;
        let helpers = ["WebKitNetworkPr", "WebKitWebProces"];
        until("WebKit ends", async || helpers.iter().all(|name| self.family.named(name).is_empty()).then_some(()))
            .await;
        status
    }

    /// Ends the program at once, as a power cut would.
    pub fn kill(mut self) {
        self.family.kill();
    }

    /// Everything on the screen.
    fn picture(&self) -> Vec<u8> {
        let size = self.server.get_geometry(self.root).unwrap().reply().unwrap();
        let picture =
            self.server.get_image(ImageFormat::Z_PIXMAP, self.root, 0, 0, size.width, size.height, u32::MAX).unwrap();
        picture.reply().expect("the screen can be looked at").data
    }
}

/// The window of the program, once it is on the screen.
fn visible(server: &RustConnection, root: Id) -> Option<Id> {
    let windows = server.query_tree(root).unwrap().reply().unwrap().children;
    windows.into_iter().find(|window| is_ours(server, *window).unwrap_or(false))
}

/// `None` for a window that is gone before it was looked at.
fn is_ours(server: &RustConnection, window: Id) -> Option<bool> {
    let wide = server.get_geometry(window).ok()?.reply().ok()?.width >= NARROWEST;
    let shown = server.get_window_attributes(window).ok()?.reply().ok()?.map_state == MapState::VIEWABLE;
    Some(wide && shown && title(server, window)?.ends_with("Schnappschutz"))
}

fn title(server: &RustConnection, window: Id) -> Option<String> {
    let (name, text) = (atom(server, "_NET_WM_NAME"), AtomEnum::ANY);
    let value = server.get_property(false, window, name, text, 0, 1024).ok()?.reply().ok()?.value;
    String::from_utf8(value).ok()
}

fn atom(server: &RustConnection, name: &str) -> u32 {
    server.intern_atom(false, name.as_bytes()).unwrap().reply().unwrap().atom
}

/// A heading as the words of the program have it.
pub fn heading(lang: Lang, message: &str) -> String {
    let screen = message.split('-').next().unwrap();
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../locales");
    let file = format!("{file}/{}/ui/{screen}.ftl", lang.code());
    let words = std::fs::read_to_string(&file).unwrap_or_else(|e| panic!("{file}: {e}"));
    let line = words.lines().find_map(|line| line.strip_prefix(message)?.strip_prefix(" = "));
    line.unwrap_or_else(|| panic!("{message} is not in {file}")).to_owned()
}
