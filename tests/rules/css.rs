//! Reads a style sheet into its declarations.

use regex::Regex;

/// One line of a style sheet, e.g. `color: var(--ink)` in `.hint`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declaration {
    /// The rules around it, from outside in, e.g. `@media (…)` and `.hint`.
    pub within: Vec<String>,
    pub property: String,
    pub value: String,
}

/// Every declaration, in order.
pub fn declarations(css: &str) -> Vec<Declaration> {
    let css = Regex::new(r"(?s)/\*.*?\*/").unwrap().replace_all(css, "");
    let (mut within, mut found, mut piece) = (Vec::new(), Vec::new(), String::new());
    for letter in css.chars() {
        match letter {
            '{' => within.push(take(&mut piece)),
            '}' => {
                found.extend(declaration(&within, &take(&mut piece)));
                within.pop().expect("each } closes a {");
            }
            ';' => found.extend(declaration(&within, &take(&mut piece))),
            _ => piece.push(letter),
        }
    }
    assert!(within.is_empty(), "each {{ is closed");
    found
}

fn take(piece: &mut String) -> String {
    std::mem::take(piece).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn declaration(within: &[String], piece: &str) -> Option<Declaration> {
    let (property, value) = piece.split_once(':')?;
    let [property, value] = [property, value].map(|part| part.trim().to_owned());
    Some(Declaration { within: within.to_vec(), property, value })
}

#[test]
fn declarations_know_where_they_stand() {
    let found = declarations("@media print { .a, .b { color: red; margin: 0 } } /* .c { x: y } */ .d{e:f;}");
    let shown: Vec<_> =
        found.iter().map(|d| format!("{} | {} | {}", d.within.join(" > "), d.property, d.value)).collect();
    assert_eq!(shown, ["@media print > .a, .b | color | red", "@media print > .a, .b | margin | 0", ".d | e | f"]);
}
