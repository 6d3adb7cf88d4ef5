//! Every screen and every state of it, in the order of one evening; for the tests that look at all of them.

use crate::harness::{Window, until};

/// A form that is sent behind the scenes: address and fields.
type Form = (&'static str, &'static [(&'static str, &'static str)]);

/// Something done on the page itself.
pub enum Deed {
    /// Types into a field, as often as said.
    Write(&'static str, &'static str, usize),
    /// Presses something that leads to another page or state of it.
    Press(&'static str),
    /// Presses something that opens on the page itself, and waits for what it asks for.
    Open(&'static str),
    /// Waits until the window has gone on to another address by itself.
    Arrive(&'static str),
}

/// One screen in one state.
pub struct Stop {
    /// A name for messages and file names.
    pub name: &'static str,
    /// What must have happened before; may be sent again and again.
    sent: &'static [Form],
    /// The address.
    path: &'static str,
    /// What leads from the address to the state.
    deeds: &'static [Deed],
}

impl Stop {
    const fn at(name: &'static str, path: &'static str) -> Self {
        Self { name, sent: &[], path, deeds: &[] }
    }

    const fn after(name: &'static str, path: &'static str, sent: &'static [Form]) -> Self {
        Self { name, sent, path, deeds: &[] }
    }

    const fn by(name: &'static str, path: &'static str, deeds: &'static [Deed]) -> Self {
        Self { name, sent: &[], path, deeds }
    }

    /// Whether this is a screen as most parents see it, and not one of its rarer states.
    pub fn is_screen(&self) -> bool {
        !self.name.contains('.')
    }

    /// Brings the window here.
    pub async fn visit(&self, window: &Window) {
        for (path, fields) in self.sent {
            let (status, _) = window.post(path, fields).await;
            assert_eq!(status, 200, "{} is prepared by {path}", self.name);
        }
        window.go(self.path).await;
        for deed in self.deeds {
            match deed {
                Deed::Write(css, text, times) => window.write(css, &text.repeat(*times)).await,
                Deed::Press(css) => drop(window.press(css).await),
                Deed::Open(css) => {
                    window.find(css).await.click().await.unwrap();
                    until("what was asked for is there", async || {
                        (!window.has(".htmx-request, .htmx-swapping, .htmx-settling").await).then_some(())
                    })
                    .await;
                }
                Deed::Arrive(path) => {
                    until("the window goes on", async || (window.page().await.address == *path).then_some(())).await;
                }
            }
        }
    }
}

const CONTINUE: Deed = Deed::Press("main button[name='action'][value='continue']");

const SAVE_NOTE: Deed = Deed::Press("main form[action='/help/note/new'] button");

/// Before anything is decided.
const DOOR: &[Stop] = &[
    Stop::at("welcome", "/welcome"),
    Stop::at("keep", "/keep"),
    Stop::at("settings.undecided", "/settings"),
    Stop::at("help.undecided", "/help"),
    Stop::at("note.undecided", "/help/note"),
    Stop::at("unknown", "/nowhere"),
];

/// The six questions and the looks.
const QUESTIONS: &[Stop] = &[
    Stop::after("children.none", "/intake/children", &[("/keep", &[("keep", "here")])]),
    Stop::at("keep.decided", "/keep"),
    Stop::after("children.full", "/intake/children", &[("/intake/children", &[("nickname", "Mio"); 12])]),
    Stop::after(
        "children",
        "/intake/children",
        &[(
            "/intake/children",
            &[("nickname", "<script>alert(1)</script>"), ("age-0", "4-6"), ("nickname", "{$x}"), ("age-1", "7-10")],
        )],
    ),
    Stop::by("children.too-long", "/intake/children", &[Deed::Write("#nickname-0", "Mio Mia ", 6), CONTINUE]),
    Stop::after(
        "places",
        "/intake/places",
        &[("/intake/places", &[("choice", "whatsapp"), ("choice", "instagram"), ("choice", "school")])],
    ),
    Stop::after("posters", "/intake/posters", &[("/intake/posters", &[("choice", "relatives")])]),
    Stop::by("phone.missing", "/intake/phone", &[CONTINUE]),
    Stop::after("phone", "/intake/phone", &[("/intake/phone", &[("choice", "android")])]),
    Stop::by("time.missing", "/intake/time", &[CONTINUE]),
    Stop::after("time", "/intake/time", &[("/intake/time", &[("choice", "hour")])]),
    Stop::after("situations", "/intake/situations", &[("/intake/situations", &[("choice", "separation")])]),
    Stop::at("check", "/intake/check"),
    Stop::at("looks", "/look"),
    Stop::by("look.missing", "/look/before/messenger", &[Deed::Press("main form[action^='/look'] button")]),
    Stop::after("look", "/look/before/profile", &[("/look/before/messenger", &[("seen", "found")])]),
    Stop::at("looks.begun", "/look"),
    Stop::after(
        "plan.first",
        "/plan",
        &[("/look/before/profile", &[("seen", "not-there")]), ("/look/before/search", &[("seen", "could-not-tell")])],
    ),
];

/// Steps, answers, and what follows from them.
const STEPS: &[Stop] = &[
    Stop::at("step", "/step/whatsapp-profile-photo"),
    Stop::by("step.ways", "/step/whatsapp-profile-photo", &[Deed::Open("main button[aria-controls]")]),
    Stop::by(
        "step.note-too-long",
        "/step/whatsapp-profile-photo",
        &[Deed::Write("#note", "Ein Wort. ", 51), Deed::Press("main form[action$='/note'] button")],
    ),
    Stop::after(
        "step.note",
        "/step/whatsapp-profile-photo",
        &[("/step/whatsapp-profile-photo/note", &[("note", "Zuerst Oma fragen.")])],
    ),
    Stop::after("step.not-sure", "/step/instagram-private", &[("/step/instagram-private", &[("answer", "not-sure")])]),
    Stop::after("step.help", "/step/whatsapp-groups", &[("/step/whatsapp-groups", &[("answer", "need-help")])]),
    Stop::at("step.talk", "/step/school-read-consent"),
    Stop::after(
        "reflect",
        "/reflect/first",
        &[("/step/whatsapp-profile-photo", &[("answer", "done")]), ("/reflect/first", &[("text", "")])],
    ),
    Stop::by(
        "reflect.too-long",
        "/reflect/first",
        &[Deed::Write("#text", "Ein Wort. ", 51), Deed::Press("main form[action='/reflect/first'] button")],
    ),
    Stop::after("plan", "/plan", &[("/reflect/first", &[("text", "My child decides. Mein Kind entscheidet mit.")])]),
    Stop::after("plan.undo", "/plan", &[("/step/whatsapp-status", &[("answer", "later")])]),
    Stop::at("plan-all", "/plan/all"),
    Stop::at("plan-order", "/plan/order"),
    Stop::at("place", "/place/whatsapp"),
    Stop::at("place.open", "/place/school"),
    Stop::at("all-places", "/places"),
    Stop::at("own-place", "/own/place"),
    Stop::by("own-place.empty", "/own/place", &[Deed::Press("main form[action='/own/place'] button")]),
    Stop::after("own-place.kept", "/places", &[("/own/place", &[("name", "Chor <Spatzen>")])]),
    Stop::at("own-step", "/own/step?place=whatsapp"),
    Stop::by("own-step.empty", "/own/step?place=whatsapp", &[Deed::Press("main form[action^='/own/step'] button")]),
];

/// The end of the evening.
const RESULT: &[Stop] = &[
    Stop::after("look.after", "/look/after/search", &[("/look/after/messenger", &[("seen", "not-there")])]),
    Stop::at("looks.after", "/look"),
    Stop::at("result", "/result"),
    Stop::after("reflect-end", "/reflect/end", &[("/reflect/end", &[("text", "Ich frage vorher.")])]),
    Stop::at("intention", "/intention"),
    Stop::by("intention.missing", "/intention", &[Deed::Press("main form[action='/intention'] button")]),
    Stop::after(
        "intention.kept",
        "/intention",
        &[("/intention", &[("own-if", "jemand <fragt>"), ("own-then", "sage ich: {$nein}")])],
    ),
    Stop::at("papers", "/paper"),
    Stop::at("paper-plan", "/paper/plan"),
    Stop::at("paper-plan.names", "/paper/plan?names=yes"),
    Stop::after("paper-show", "/paper/show", &[("/paper/show", &[])]),
    Stop::at("next", "/next"),
    Stop::by("next.date", "/next", &[Deed::Write("#day", "31", 1), Deed::Press("main form:has(#day) button")]),
    Stop::after("next.chosen", "/next", &[("/next", &[("months", "6")])]),
    Stop::at("done", "/next/done"),
    Stop::at("again", "/again"),
];

/// The tile of the photo that gives most away.
const TILE: Deed = Deed::Press("main .tiles li:first-child a");
const TO_COVER: Deed = Deed::Press("main a[href$='/cover']");

/// Looking through photos.
const PHOTOS: &[Stop] = &[
    Stop::at("photos", "/photos"),
    Stop {
        name: "photos-found",
        sent: &[("/photos/choose", &[("what", "folder")])],
        path: "/photos/work",
        deeds: &[Deed::Arrive("/photos/found")],
    },
    Stop::at("photos.begun", "/photos"),
    Stop::at("photos-list.covered", "/photos/list"),
    Stop::by("photo.covered", "/photos/list?show=found", &[TILE]),
    Stop::after("photos-list", "/photos/list", &[("/photos/uncover", &[("show", "yes")])]),
    Stop::by("photo", "/photos/list?show=found", &[TILE]),
    Stop::by("photo.unclear", "/photos/list?show=unclear", &[TILE]),
    Stop::by("cover", "/photos/list?show=found", &[TILE, TO_COVER]),
    Stop::by(
        "cover-draw",
        "/photos/list?show=found",
        &[TILE, TO_COVER, Deed::Press("main a[href$='/cover/draw']"), Deed::Open("[data-suggest]")],
    ),
    Stop::at("photos-clean", "/photos/clean?show=found"),
    Stop::by(
        "photos-copies",
        "/photos/clean",
        &[Deed::Press("main form[action='/photos/clean'] button"), Deed::Arrive("/photos/copies")],
    ),
];

/// What is beside the road.
const BESIDE: &[Stop] = &[
    Stop::at("read", "/read"),
    Stop::at("read-lessons", "/read/lesson"),
    Stop::at("lesson", "/read/lesson/metadata"),
    Stop::at("myth", "/read/myth/private-is-enough"),
    Stop::at("talk", "/read/talk/age-7-10"),
    Stop::at("law", "/read/law/de"),
    Stop::at("before", "/before"),
    Stop::by("before.missing", "/before", &[Deed::Press("main form button")]),
    Stop::at("before-result", "/before?who=few&tells=something&child=yes&go=1"),
    Stop::at("search.empty", "/search"),
    Stop::at("search", "/search?q=standrot"),
    Stop::at("search.nothing", "/search?q=xylophonkonzert"),
    Stop::at("help", "/help"),
    Stop::at("help-ask", "/help/ask/picture"),
    Stop::at("help-ask.last", "/help/ask/demand"),
    Stop::at("help-all", "/help/all"),
    Stop::at("help-photo-misused", "/help/photo-misused"),
    Stop::at("help-blackmail", "/help/blackmail"),
    Stop::at("help-abuse-material", "/help/abuse-material"),
    Stop::at("help-fake-image", "/help/fake-image"),
    Stop::at("help-stranger", "/help/stranger"),
    Stop::at("help-threat", "/help/threat"),
    Stop::at("help-refusal", "/help/refusal"),
    Stop::at("help-own-post", "/help/own-post"),
    Stop::at("help-worried", "/help/worried"),
    Stop::at("help-sayno", "/help/sayno"),
    Stop::at("help-platforms", "/help/platform"),
    Stop::at("help-platform", "/help/platform/tiktok"),
    Stop::at("note-list.empty", "/help/note"),
    Stop::at("note", "/help/note/new"),
    Stop::by("note.picture", "/help/note/new", &[Deed::Write("#what", "data:image/png;base64,AAAA", 1), SAVE_NOTE]),
    Stop::by("note-list", "/help/note/new", &[Deed::Write("#what", "Ein Konto mit unserem Bild.", 1), SAVE_NOTE]),
    Stop::at("paper-numbers", "/help/paper/numbers"),
    Stop::at("paper-sheet", "/help/paper/blackmail"),
    Stop::at("paper-sayno", "/help/paper/sayno"),
    Stop::at("paper-note", "/help/paper/note"),
    Stop::after("lines.ca", "/help/lines", &[("/help/lines", &[("country", "CA")])]),
    Stop::after("help-sayno.ca", "/help/sayno", &[("/help/lines", &[("country", "CA")])]),
    Stop::after("lines.nz", "/help/lines", &[("/help/lines", &[("country", "NZ")])]),
    Stop::after("lines.at", "/help/lines", &[("/help/lines", &[("country", "AT")])]),
    Stop::after("lines.ch", "/help/lines", &[("/help/lines", &[("country", "CH")])]),
    Stop::after("lines.li", "/help/lines", &[("/help/lines", &[("country", "LI")])]),
    Stop::after("lines.lu", "/help/lines", &[("/help/lines", &[("country", "LU")])]),
    Stop::after("lines.gb", "/help/lines", &[("/help/lines", &[("country", "GB")])]),
    Stop::after("help.ie", "/help/blackmail", &[("/help/lines", &[("country", "IE")])]),
    Stop::after("lines", "/help/lines", &[("/help/lines", &[("country", "DE")])]),
    Stop::at("settings", "/settings"),
    Stop::at("settings-delete", "/settings/delete"),
    Stop::at("about", "/about"),
    Stop::at("sources", "/about/sources"),
];

/// The sample family, with its banner.
const SAMPLE: &[Stop] = &[
    Stop::after("sample", "/plan", &[("/sample", &[])]),
    Stop::at("sample.step", "/step/whatsapp-status"),
    Stop::at("sample.note", "/help/note"),
    Stop::at("sample.settings", "/settings"),
    Stop::at("sample.result", "/result"),
];

/// When nothing is left to do.
const EMPTY: &[Stop] = &[Stop::at("plan-empty", "/plan"), Stop::at("result.closed", "/result")];

/// Goes through all of it; `look` is called at each stop and brings the window there itself, as often as it likes.
pub async fn tour(window: &Window, mut look: impl AsyncFnMut(&Stop)) {
    for part in [DOOR, QUESTIONS, STEPS, RESULT, PHOTOS, BESIDE] {
        for stop in part {
            look(stop).await;
        }
    }
    settle_everything(window).await;
    for stop in EMPTY.iter().chain(SAMPLE) {
        look(stop).await;
    }
}

/// Answers every open step, so that the plan is empty.
async fn settle_everything(window: &Window) {
    window.go("/plan/all").await;
    let steps =
        window.js("return [...document.querySelectorAll('main a[href^=\"/step/\"]')].map(a => a.pathname)").await;
    for step in steps.as_array().unwrap() {
        window.post(step.as_str().unwrap(), &[("answer", "done")]).await;
    }
}
