//! WebKitWebDriver with one window of ours behind it.

use super::house::{House, program};
use super::processes::Family;
use super::wait::until;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::Stdio;

/// The driver and all it has started: the program, and WebKit's processes.
pub struct Driver {
    /// All of them; killed when dropped.
    pub family: Family,
}

impl Driver {
    /// Starts the program in the house and takes it by the hand.
    pub async fn start(house: &House) -> (Self, Client) {
        let port = free_port();
        let mut command = house.command(Path::new("WebKitWebDriver"));
        command.arg(format!("--port={port}")).env("TAURI_WEBVIEW_AUTOMATION", "true");
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let driver = Self { family: Family::start(&mut command) };
        until("WebKitWebDriver listens", async || TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok()).await;
        // No browserName: this is not a browser the driver knows.
        let wish = json!({ "webkitgtk:browserOptions": { "binary": program(), "args": [] } });
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(wish.as_object().unwrap().clone())
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .expect("the program opens a window that can be driven");
        (driver, client)
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    listener.local_addr().unwrap().port()
}
