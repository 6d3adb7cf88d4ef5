//! The one window.

use std::path::Path;
use tauri::webview::{NewWindowResponse, PageLoadEvent};
use tauri::{AppHandle, DragDropEvent, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent};
use ui::Site;

/// The label of the window.
pub const MAIN: &str = "main";

/// Opens the window on the first page. It can go nowhere but our own origin, opens no other window, keeps no profile
/// on disk, and shows itself only when its first page is there.
pub fn open(app: &AppHandle, site: &Site, profile_folder: &Path) -> tauri::Result<()> {
    let first = format!("{}{}", ui::ORIGIN, site.first_address()).parse().map_err(|_| tauri::Error::WebviewNotFound)?;
    let size = site.clone();
    let builder = WebviewWindowBuilder::new(app, MAIN, WebviewUrl::CustomProtocol(first))
        .title(site.first_title())
        .inner_size(1180.0, 860.0)
        .min_inner_size(360.0, 480.0)
        .visible(false)
        .use_https_scheme(true)
        .initialization_script(ui::GUARD)
        .on_navigation(|address| ui::is_ours(address.as_str()))
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .on_document_title_changed(|window, title| {
            // A title that cannot be set leaves the old one; nothing is lost by it.
            let _ = window.set_title(&title);
        })
        .on_page_load(move |window, load| {
            // A full navigation forgets the zoom.
            let _ = window.set_zoom(f64::from(size.zoom()) / 100.0);
            if load.event() == PageLoadEvent::Finished {
                let _ = window.show();
            }
        });
    let window = profile(builder, profile_folder).build()?;
    drops(&window, site);
    Ok(())
}

/// Files that are dropped on the window are taken here; the page is told that something came, and never a path.
fn drops(window: &WebviewWindow, site: &Site) {
    let (site, page) = (site.clone(), window.clone());
    window.on_window_event(move |event| {
        let tell = match event {
            WindowEvent::DragDrop(DragDropEvent::Enter { .. }) => "over",
            WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => {
                site.drop(paths.clone());
                "drop"
            }
            WindowEvent::DragDrop(DragDropEvent::Leave) => "out",
            _ => return,
        };
        // A page that is gone needs to be told nothing.
        let _ = page.eval(format!("document.dispatchEvent(new CustomEvent('files-{tell}'))"));
    });
}

/// The web view keeps its own data in memory. What it creates on disk all the same is empty, and lies in a folder of
/// the system for passing things that is removed at the end. Under WebDriver the view cannot be a private one.
fn profile<'a>(
    builder: WebviewWindowBuilder<'a, tauri::Wry, AppHandle>,
    folder: &Path,
) -> WebviewWindowBuilder<'a, tauri::Wry, AppHandle> {
    let driven = std::env::var("TAURI_WEBVIEW_AUTOMATION").as_deref() == Ok("true");
    builder.data_directory(folder.to_owned()).incognito(!driven)
}
