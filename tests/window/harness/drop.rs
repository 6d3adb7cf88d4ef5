//! Files dropped on the window as a file manager does it: the protocol XDND, version 5, spoken to the X server.

use super::wait::until;
use std::path::PathBuf;
use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ClientMessageEvent, ConnectionExt as _, CreateWindowAux, EventMask, PropMode,
    SELECTION_NOTIFY_EVENT, SelectionNotifyEvent, SelectionRequestEvent, Window as Id, WindowClass,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;
use x11rb::{COPY_DEPTH_FROM_PARENT, CURRENT_TIME};

/// Version 5 of the protocol.
const VERSION: u32 = 5;
/// A place inside the window, in pixels of the screen.
const PLACE: (u32, u32) = (400, 400);

/// Whoever drags.
struct Source {
    server: RustConnection,
    own: Id,
    target: Id,
    files: Vec<u8>,
}

/// Drags files over the window and drops them there.
pub async fn drop_files(paths: &[PathBuf]) {
    let source = Source::new(paths);
    let (x, y) = PLACE;
    let uris = source.atom("text/uri-list");
    source.say("XdndEnter", [VERSION << 24, uris, 0, 0]);
    source.say("XdndPosition", [0, x << 16 | y, CURRENT_TIME, source.atom("XdndActionCopy")]);
    source.wait_for("XdndStatus").await;
    // Once more at the same place: the window knows by now what is dragged.
    source.say("XdndPosition", [0, x << 16 | y, CURRENT_TIME, source.atom("XdndActionCopy")]);
    source.wait_for("XdndStatus").await;
    source.say("XdndDrop", [0, CURRENT_TIME, 0, 0]);
    source.wait_for("XdndFinished").await;
}

impl Source {
    fn new(paths: &[PathBuf]) -> Self {
        let (server, screen) = x11rb::connect(None).expect("the X server answers");
        let screen = server.setup().roots[screen].clone();
        let own = server.generate_id().unwrap();
        let depth = COPY_DEPTH_FROM_PARENT;
        let (class, look) = (WindowClass::INPUT_OUTPUT, CreateWindowAux::new());
        server.create_window(depth, own, screen.root, -10, -10, 1, 1, 0, class, screen.root_visual, &look).unwrap();
        let files: String = paths.iter().map(|path| format!("file://{}\r\n", path.display())).collect();
        let mut source = Self { server, own, target: 0, files: files.into_bytes() };
        source.target = source.aware(screen.root).expect("the window takes drops");
        let selection = source.atom("XdndSelection");
        source.server.set_selection_owner(own, selection, CURRENT_TIME).unwrap().check().unwrap();
        source
    }

    fn atom(&self, name: &str) -> Atom {
        self.server.intern_atom(false, name.as_bytes()).unwrap().reply().unwrap().atom
    }

    /// The window that says it knows the protocol.
    fn aware(&self, root: Id) -> Option<Id> {
        let knows = self.atom("XdndAware");
        let children = self.server.query_tree(root).unwrap().reply().unwrap().children;
        children.into_iter().find(|child| {
            let property = self.server.get_property(false, *child, knows, AtomEnum::ATOM, 0, 1).unwrap().reply();
            property.is_ok_and(|property| property.value_len > 0)
        })
    }

    fn say(&self, kind: &str, [a, b, c, d]: [u32; 4]) {
        let message = ClientMessageEvent::new(32, self.target, self.atom(kind), [self.own, a, b, c, d]);
        self.server.send_event(false, self.target, EventMask::NO_EVENT, message).unwrap().check().unwrap();
    }

    /// Answers what the window asks until it says something.
    async fn wait_for(&self, kind: &str) {
        let wanted = self.atom(kind);
        until(&format!("the window says {kind}"), async || {
            while let Some(event) = self.server.poll_for_event().unwrap() {
                match event {
                    Event::SelectionRequest(request) => self.hand_over(&request),
                    Event::ClientMessage(message) if message.type_ == wanted => return Some(()),
                    _ => {}
                }
            }
            None
        })
        .await;
    }

    fn hand_over(&self, request: &SelectionRequestEvent) {
        let (to, property) = (request.requestor, request.property);
        self.server.change_property8(PropMode::REPLACE, to, property, request.target, &self.files).unwrap();
        let notice = SelectionNotifyEvent {
            response_type: SELECTION_NOTIFY_EVENT,
            sequence: 0,
            time: request.time,
            requestor: to,
            selection: request.selection,
            target: request.target,
            property,
        };
        self.server.send_event(false, to, EventMask::NO_EVENT, notice).unwrap().check().unwrap();
    }
}
