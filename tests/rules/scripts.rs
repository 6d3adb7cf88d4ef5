//! Script: a little, and nothing that puts text into a page as markup, evaluates it, or sends a file.

use crate::files::below;
use crate::rule::{Rule, hold};

const EVERYWHERE: &[Rule] = &[
    Rule {
        never: r"\b(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe)\b|document\.write",
        says: "text is text; write textContent",
        caught: "a.innerHTML = b",
        passes: "a.textContent = b",
    },
    Rule {
        never: r#"\beval\s*\(|\bnew Function\b|\bset(?:Timeout|Interval)\(\s*["'`]"#,
        says: "nothing is evaluated",
        caught: "eval(x)",
        passes: "setTimeout(() => go(), 60)",
    },
    Rule {
        never: r#"["'`](?:[a-z]+:)?//[a-zA-Z0-9]"#,
        says: "addresses are root-relative",
        caught: r#"fetch("https://example.org")"#,
        passes: r#"ajax("POST", "/size")"#,
    },
    Rule {
        never: r"\b(WebSocket|EventSource|RTCPeerConnection|importScripts|Worker)\b",
        says: "the page speaks to our router only, by htmx",
        caught: "new WebSocket(a)",
        passes: "window.htmx.ajax",
    },
    Rule {
        never: r"\b(localStorage|sessionStorage|indexedDB|document\.cookie)\b",
        says: "state lives in Rust",
        caught: "localStorage.a = 1",
        passes: "root.dataset.theme",
    },
    Rule {
        never: r"__TAURI|\binvoke\s*\(",
        says: "no command exists",
        caught: "window.__TAURI__.invoke()",
        passes: "announce()",
    },
];

/// The guard names what it refuses; nobody else does.
const BUT_THE_GUARD: &[Rule] = &[Rule {
    never: r"\b(Blob|File|FileReader|FormData|XMLHttpRequest|fetch|createObjectURL|sendBeacon)\b",
    says: "files and requests are not ours to make here",
    caught: "new Blob([])",
    passes: "document.getElementById",
}];

#[test]
fn scripts_are_harmless() {
    let mut scripts = below("ui/script/");
    scripts.retain(|file| file.ends(&[".js"]) && !file.path.contains("/vendor/"));
    hold("scripts", EVERYWHERE, &scripts);
    scripts.retain(|file| file.path != "ui/script/guard.js");
    hold("scripts", BUT_THE_GUARD, &scripts);
}
