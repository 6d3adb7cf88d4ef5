//! An empty window of the same web view, opened the same way: what `bench` compares the start of the program with.

#[path = "../src/passing.rs"]
mod passing;
#[path = "../src/quirks.rs"]
mod quirks;

use passing::Passing;
use tauri::http::{Response, header::CONTENT_TYPE};
use tauri::webview::{NewWindowResponse, PageLoadEvent};
use tauri::{RunEvent, WebviewUrl, WebviewWindowBuilder};

const FIRST: &str = "schnapp://localhost/";
const PAGE: &[u8] =
    b"<!doctype html><html><head><meta charset=\"utf-8\"><title>Empty</title></head><body></body></html>";

fn main() -> tauri::Result<()> {
    quirks::before_the_window();
    let passing = Passing::new();
    let profile = passing.folder().to_owned();
    let app = tauri::Builder::default()
        .register_asynchronous_uri_scheme_protocol("schnapp", |_, _, responder| {
            tauri::async_runtime::spawn(async move {
                let answer = Response::builder().header(CONTENT_TYPE, "text/html; charset=utf-8").body(PAGE);
                if let Ok(answer) = answer {
                    responder.respond(answer);
                }
            });
        })
        .setup(move |app| {
            let first = FIRST.parse().map_err(|_| tauri::Error::WebviewNotFound)?;
            WebviewWindowBuilder::new(app, "main", WebviewUrl::CustomProtocol(first))
                .title("Empty")
                .inner_size(1180.0, 860.0)
                .min_inner_size(360.0, 480.0)
                .visible(false)
                .disable_drag_drop_handler()
                .use_https_scheme(true)
                .on_navigation(|_| true)
                .on_new_window(|_, _| NewWindowResponse::Deny)
                .on_page_load(|window, load| {
                    if load.event() == PageLoadEvent::Finished {
                        let _ = window.show();
                    }
                })
                .data_directory(profile)
                .incognito(true)
                .build()?;
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(move |_, event| {
        if matches!(event, RunEvent::Exit) {
            passing.remove();
        }
    });
    Ok(())
}
