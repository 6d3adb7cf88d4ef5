//! The server of one window: the router around the desk.

use crate::{adapter, desktop::Desktop, input::Input, reply::Reply, routes, screens::start, shared::Shared};
use app::Program;
use axum::Router;
use http::{Request, Response};
use std::path::PathBuf;
use std::sync::Arc;

/// The server of one window.
#[derive(Clone)]
pub struct Site {
    shared: Arc<Shared>,
    router: Router,
}

impl Site {
    /// A site for a running program on a desktop.
    #[must_use]
    pub fn new(program: Program, desktop: Arc<dyn Desktop>) -> Self {
        let shared = Arc::new(Shared::new(program, desktop));
        Self { router: routes::router(&shared), shared }
    }

    /// Answers one request of the window; never empty, never hanging, whatever the handlers do.
    pub async fn answer(&self, request: Request<Vec<u8>>) -> Response<Vec<u8>> {
        adapter::answer(&self.shared, self.router.clone(), request).await
    }

    /// Takes files and folders that were dropped on the window; the page fetches them.
    pub fn drop(&self, paths: Vec<PathBuf>) {
        self.shared.desk().dropped = paths;
    }

    /// The zoom of the window, in percent.
    #[must_use]
    pub fn zoom(&self) -> u16 {
        self.shared.desk().program.preferences().size.percent()
    }

    /// The address the window opens with: where the first address leads, so that nothing has to be followed at the start.
    #[must_use]
    pub fn first_address(&self) -> String {
        match start::resume(&mut self.shared.desk(), &Input::default()) {
            Ok(Reply::See(address)) => address,
            _ => "/".to_owned(),
        }
    }

    /// The title of the window before its first page.
    #[must_use]
    pub fn first_title(&self) -> String {
        app::plain(&self.shared.desk().words().common_name())
    }
}
