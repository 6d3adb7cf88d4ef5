//! Templates: nothing inline, nothing from outside, no file fields, no way around escaping.

use crate::files::below;
use crate::rule::{Rule, hold};

const TEMPLATES: &[Rule] = &[
    Rule {
        never: r"(?i)\sstyle\s*=",
        says: "works after a swap and is refused on a full load; write a class",
        caught: r#"<p style="color: red">"#,
        passes: r#"<link rel="stylesheet" href="/style.css">"#,
    },
    Rule { never: r"(?i)<style\b", says: "no inline style", caught: "<style>", passes: "<strong>" },
    Rule {
        never: r"(?i)<script\b[^>]*>\s*[^<\s]",
        says: "no inline script",
        caught: "<script>go()</script>",
        passes: r#"<script src="/window.js" defer></script>"#,
    },
    Rule {
        never: r"(?i)<script(?:\s+(?:defer|async|type=\S+))*\s*>",
        says: "a script has a src",
        caught: "<script defer>",
        passes: r#"<script src="/window.js" defer>"#,
    },
    Rule {
        never: r"(?i)\son[a-z]+\s*=",
        says: "no inline event handler",
        caught: r#"<button onclick="go()">"#,
        passes: r#"<input name="on" value="one">"#,
    },
    Rule { never: r"hx-on", says: "dead without eval", caught: r#"hx-on:click="x""#, passes: r#"hx-boost="true""# },
    Rule {
        never: r#"hx-trigger\s*=\s*["'][^"']*\["#,
        says: "a trigger filter is dead without eval",
        caught: r#"hx-trigger="keyup[key=='a']""#,
        passes: r#"hx-trigger="every 2s""#,
    },
    Rule {
        never: r"(?i)\b(js|javascript):",
        says: "no script in an attribute",
        caught: r#"hx-vals="js:{}""#,
        passes: r#"src="/window.js""#,
    },
    Rule {
        never: r#"(?i)type\s*=\s*["']?file"#,
        says: "files come through a dialog",
        caught: r#"<input type="file">"#,
        passes: r#"<input type="text">"#,
    },
    Rule {
        never: r"(?i)multipart",
        says: "multipart loses or kills",
        caught: r#"enctype="multipart/form-data""#,
        passes: "several parts",
    },
    Rule {
        never: r"(?i)\bhttps?:|//[a-z0-9-]+\.[a-z]{2,}",
        says: "no absolute address",
        caught: r#"<a href="https://example.org">"#,
        passes: r#"<a href="/about">"#,
    },
    Rule {
        never: r#"(?i)\b(href|src|action|hx-get|hx-post)\s*=\s*["'](?:[^/"'{#]|//)"#,
        says: "addresses are root-relative",
        caught: r#"<a href="about">"#,
        passes: r##"<a href="#main"><a href="{{ back }}"><a href="/about">"##,
    },
    Rule {
        never: r"\|\s*safe\b|\|\s*escape\(|\{%-?\s*(?:autoescape|raw)",
        says: "no way around escaping",
        caught: "{{ text|safe }}",
        passes: "{{ text }}",
    },
    Rule {
        never: r"(?i)<(iframe|object|embed|base|frame|applet|portal)\b",
        says: "nothing from elsewhere inside a page",
        caught: "<iframe>",
        passes: "<main>",
    },
    Rule {
        never: r#"(?i)\starget\s*="#,
        says: "new windows are refused",
        caught: r#"<a target="_blank">"#,
        passes: r##"<body hx-target="#page">"##,
    },
];

const SOURCES: &[Rule] = &[Rule {
    never: r#"escape\s*=\s*"none"|MarkupDisplay|filters::Safe|\bSafe\("#,
    says: "no way around escaping",
    caught: r#"#[template(path = "a.html", escape = "none")]"#,
    passes: r#"#[template(path = "a.html")]"#,
}];

#[test]
fn templates_hold_nothing_a_strict_policy_refuses() {
    hold("templates", TEMPLATES, &below("ui/templates/"));
}

#[test]
fn screens_escape_everything() {
    hold("screens", SOURCES, &below("ui/src/"));
}
