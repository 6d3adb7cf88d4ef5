//! A window as the tests see it: it asks, and gets an answer. Its home and its desktop are folders that vanish.

use crate::page::Page;
use app::{Clock, Content, Country, Lang, Preferences, Program};
use http::{HeaderMap, Request, StatusCode, header};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tempfile::TempDir;
use tokio::runtime::Runtime;
use ui::{RecordingDesktop, Site};

/// One start of the program.
pub struct Window {
    site: Site,
    runtime: Runtime,
    /// What the program did to the desktop.
    pub desktop: Arc<RecordingDesktop>,
    desk: TempDir,
}

/// The folder of a household that may be made.
pub struct Home(TempDir);

impl Home {
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// The folder; it is not there before something is kept.
    pub fn path(&self) -> PathBuf {
        self.0.path().join("household")
    }

    /// Every file of it with its bytes. SQLite's shared memory is scratch space that a reader may touch.
    pub fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        collect(self.0.path(), &mut files);
        files.retain(|path, _| !path.to_string_lossy().ends_with("-shm"));
        files
    }
}

fn collect(folder: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        if entry.file_type().unwrap().is_dir() {
            collect(&entry.path(), files);
        } else {
            files.insert(entry.path(), fs::read(entry.path()).unwrap());
        }
    }
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn text(&self) -> String {
        String::from_utf8(self.body.clone()).expect("the body is UTF-8")
    }

    pub fn page(&self) -> Page {
        Page::read(&self.text())
    }

    /// Where a page sends the window by itself.
    pub fn leads_to(&self) -> Option<String> {
        let text = self.text();
        let rest = text.split_once("http-equiv=\"refresh\" content=\"0;url=")?.1;
        Some(rest.split('"').next().unwrap().replace("&amp;", "&"))
    }

    pub fn header(&self, name: header::HeaderName) -> &str {
        self.headers.get(&name).unwrap_or_else(|| panic!("{name} is there")).to_str().unwrap()
    }
}

impl Window {
    /// The program starts with what lies in a home, in German, on an evening in November.
    pub fn open(home: &Home) -> Self {
        Self::open_at(home, "2026-11-23T20:00:00Z")
    }

    /// The same at another time.
    pub fn open_at(home: &Home, time: &str) -> Self {
        let clock = Clock::Fixed(time.parse().unwrap());
        let usual = Preferences::usual(Lang::De, Country::DE);
        let program = Program::start(Content::embedded().unwrap(), home.path(), clock, usual);
        let desk = tempfile::tempdir().unwrap();
        let desktop = Arc::new(RecordingDesktop::new(desk.path().to_owned()));
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        Self { site: Site::new(program, Arc::clone(&desktop) as Arc<dyn ui::Desktop>), runtime, desktop, desk }
    }

    /// A window that keeps nothing and has passed the questions.
    pub fn past_the_questions(home: &Home) -> Self {
        let window = Self::open(home);
        window.post("/keep", "keep=nothing");
        window.post("/intake/skip", "");
        window
    }

    /// A file that was saved.
    pub fn saved(&self, name: &str) -> Vec<u8> {
        fs::read(self.desk.path().join(name)).unwrap()
    }

    /// What the next dialog answers.
    pub fn choose(&self, paths: &[&Path]) {
        let lines: Vec<_> = paths.iter().map(|path| path.to_string_lossy()).collect();
        fs::write(self.desk.path().join("choose.txt"), lines.join("\n")).unwrap();
    }

    /// Files that are dropped on the window.
    pub fn drop_files(&self, paths: &[&Path]) {
        self.site.drop(paths.iter().map(|path| path.to_path_buf()).collect());
    }

    pub fn ask(&self, request: Request<Vec<u8>>) -> Answer {
        let (parts, body) = self.runtime.block_on(self.site.answer(request)).into_parts();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    pub fn get(&self, address: &str) -> Answer {
        self.ask(Request::get(address).body(Vec::new()).unwrap())
    }

    pub fn post(&self, address: &str, form: &str) -> Answer {
        self.post_bytes(address, form.as_bytes().to_vec())
    }

    pub fn post_bytes(&self, address: &str, body: Vec<u8>) -> Answer {
        let kind = (header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.ask(Request::post(address).header(kind.0, kind.1).body(body).unwrap())
    }

    /// Asks, and goes wherever pages send the window, at most five times.
    pub fn go(&self, address: &str) -> (String, Page) {
        let mut address = address.to_owned();
        for _ in 0..5 {
            let answer = self.get(&address);
            match answer.leads_to() {
                Some(next) => address = next,
                None => return (address, answer.page()),
            }
        }
        panic!("{address} leads in a circle");
    }
}

/// A form field, encoded.
pub fn field(name: &str, value: &str) -> String {
    form_urlencoded::Serializer::new(String::new()).append_pair(name, value).finish()
}
