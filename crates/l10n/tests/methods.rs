//! What the build says about a file of words that is wrong, and what it writes for one that is right.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests stop where something is wrong")]

#[path = "../build/messages.rs"]
mod messages;
#[path = "../build/methods.rs"]
mod methods;
#[path = "../build/patterns.rs"]
mod patterns;

/// The same as in the build.
struct Fault {
    file: String,
    line: usize,
    says: String,
}

#[test]
fn a_message_becomes_a_method_with_its_variables_in_the_order_of_the_comment() {
    let source = "# $name (String): whose\n# $count (Number): how many\nplan-left = { $count } für { $name }\n    .hint = Nur { $count }\n";
    let (code, faults) = built(source);
    assert_eq!(faults, [""; 0]);
    assert!(code.contains("pub fn plan_left(self, name: &str, count: i64) -> String"), "{code}");
    assert!(code.contains("pub fn plan_left_hint(self, count: i64) -> String"), "only what it uses: {code}");
    assert!(code.contains("#[doc = \"{$count} für {$name}\"]"), "the German text is the comment: {code}");
}

#[test]
fn the_comment_of_a_plural_is_its_other_branch() {
    let (code, faults) =
        built("# $n (Number): n\nplan-n = { $n ->\n    [one] Ein Bild\n   *[other] { $n } Bilder\n }\n");
    assert_eq!(faults, [""; 0]);
    assert!(code.contains("#[doc = \"{$n} Bilder\"]"), "{code}");
}

#[test]
fn a_word_of_rust_can_be_a_variable() {
    let (code, _) = built("# $type (String): t\nplan-type = { $type }\n");
    assert!(code.contains("the_type: &str") && code.contains("(\"type\", the_type.into())"), "{code}");
}

#[test]
fn each_fault_is_told_with_file_and_line() {
    let wrong = [
        ("\nplan-a = { $x }\n", "locales/de/ui/plan.ftl:2", "uses $x"),
        ("# $x (String): x\nplan-a = Text\n", "locales/de/ui/plan.ftl:2", "never uses it"),
        ("# $x (Date): x\nplan-a = Text\n", "locales/de/ui/plan.ftl:2", "declares no variable"),
        ("step-a = Text\n", "locales/de/ui/plan.ftl:1", "does not begin with plan-"),
        ("plan-a-b = Text\n\nplan-a = Text\n    .b = Text\n", "locales/de/ui/plan.ftl:3", "plan.ftl:1"),
        ("plan-a = Text\n\nplan-b {\n", "locales/de/ui/plan.ftl:3", "not Fluent"),
    ];
    for (source, place, says) in wrong {
        let (_, faults) = built(source);
        let [fault] = &faults[..] else { panic!("{source:?} has one fault: {faults:?}") };
        assert!(fault.starts_with(place) && fault.contains(says), "{source:?}: {fault}");
    }
}

/// The code and the faults of one file, `plan.ftl`.
fn built(source: &str) -> (String, Vec<String>) {
    let mut faults = Vec::new();
    let texts = messages::read("locales/de/ui/plan.ftl", source, &mut faults);
    messages::check_names(&texts, &mut faults);
    let faults = faults.iter().map(|Fault { file, line, says }| format!("{file}:{line}: {says}"));
    (methods::write(&texts), faults.collect())
}
