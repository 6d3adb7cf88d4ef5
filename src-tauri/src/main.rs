//! The shell: one window, one URL scheme into the router, native dialogs. Nothing else.
//!
//! This crate refuses to know what a screen shows: it hands requests to [`ui::Site`] and does what [`ui::Desktop`] asks.
//! No Tauri command exists and no capability is granted.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod desktop;
mod locale;
mod passing;
mod quirks;
mod second_start;
mod window;

use app::{Clock, Content, Program};
use passing::Passing;
use std::path::PathBuf;
use std::process::ExitCode;
use tauri::{Manager, RunEvent};
use ui::Site;

fn main() -> ExitCode {
    if let Some(ended) = app::decode_for_another() {
        return ended;
    }
    quirks::before_the_window();
    let folder = match app::home_folder() {
        Ok(folder) => folder,
        Err(refused) => return stop(&refused.to_string()),
    };
    let content = match Content::embedded() {
        Ok(content) => content,
        Err(error) => return stop(&error.to_string()),
    };
    let mut program = Program::start(content, folder.clone(), Clock::System, locale::preferences());
    if second_start::raised_the_first(&mut program, &folder) {
        return ExitCode::SUCCESS;
    }
    program.decode_apart();
    match run(program, folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => stop(&error.to_string()),
    }
}

fn run(program: Program, folder: PathBuf) -> tauri::Result<()> {
    let passing = Passing::new();
    let profile = passing.folder().to_owned();
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .register_asynchronous_uri_scheme_protocol("schnapp", |context, request, responder| {
            let Some(site) = context.app_handle().try_state::<Site>().map(|site| site.inner().clone()) else { return };
            tauri::async_runtime::spawn(async move { responder.respond(site.answer(request).await) });
        })
        .setup(move |app| {
            let site = Site::new(program, desktop::of(app.handle()));
            // Before the window: it asks for its first page at once.
            app.manage(site.clone());
            window::open(app.handle(), &site, &profile)?;
            second_start::listen(app.handle().clone(), &folder);
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

/// The program cannot start at all; there is no window to say so in.
fn stop(why: &str) -> ExitCode {
    eprintln!("Schnappschutz: {why}");
    ExitCode::FAILURE
}
