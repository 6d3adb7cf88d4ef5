//! The documents say what is there.

use crate::files::{all, below, root, text};
use crate::report;
use regex::Regex;

#[test]
fn the_readme_says_how_to_run_and_test() {
    let readme = text("README.md");
    for command in ["./dev run", "./dev test"] {
        assert!(readme.contains(command), "README.md says {command}");
    }
}

#[test]
fn the_page_of_the_command_line_has_a_chapter_for_every_command() {
    let page = text("docs/cli.md");
    let modules = below("crates/cli/src/command/").into_iter().map(|file| file.path);
    let names = modules.map(|path| path.rsplit('/').next().unwrap().trim_end_matches(".rs").to_owned());
    let mut wrong = Vec::new();
    for name in names.filter(|name| name != "mod") {
        let written = [name.replace('_', " "), name.replace('_', "-")];
        if !written.iter().any(|name| page.contains(&format!("\n## {name}\n"))) {
            wrong.push(format!("{name} has no chapter in docs/cli.md"));
        }
    }
    report("commands", &wrong);
}

#[test]
fn links_between_documents_lead_somewhere() {
    let link = Regex::new(r"\]\(([^)#\s]+)[^)]*\)").unwrap();
    let mut wrong = Vec::new();
    for file in all().into_iter().filter(|file| file.ends(&[".md"])) {
        let folder = root().join(&file.path).parent().unwrap().to_owned();
        for found in link.captures_iter(&file.text()) {
            if !found[1].contains("://") && !folder.join(&found[1]).exists() {
                wrong.push(format!("{}: {}", file.path, &found[1]));
            }
        }
    }
    report("links into nowhere", &wrong);
}

/// Each dependency earns its place with a line: what for, licence, what it would take to leave it.
#[test]
fn every_dependency_has_its_line() {
    let manifest = text("Cargo.toml");
    let page = text("docs/architecture.md");
    let list = manifest.split("[workspace.dependencies]").nth(1).unwrap().split("\n[").next().unwrap();
    let others = list.lines().filter(|line| line.contains(" = ") && !line.contains("path = "));
    let names: Vec<_> = others.filter_map(|line| line.split(" = ").next()).collect();
    assert!(names.len() > 30, "the list was read");
    let row = |name: &str| {
        page.lines().any(|line| line.starts_with(&format!("| {name} | ")) && line.matches('|').count() == 5)
    };
    let silent: Vec<_> = names.iter().filter(|name| !row(name)).map(|name| format!("{name} has no line")).collect();
    report("dependencies in docs/architecture.md", &silent);
}

/// The table of formats in the README is the one of the code.
#[test]
fn the_formats_in_the_readme_are_those_of_the_code() {
    let readme = text("README.md");
    let yes = |does: bool| if does { "yes" } else { "no" };
    let rows = app::FORMATS
        .iter()
        .map(|row| format!("| {} | {} | {} | {} |", row.name, yes(row.reads), yes(row.cleans), yes(row.shows)));
    let rows: Vec<_> = rows.collect();
    assert!(rows.len() > 8, "the table was read");
    let missing: Vec<_> = rows.iter().filter(|row| !readme.contains(*row)).cloned().collect();
    report("formats in README.md", &missing);
    let written = readme.lines().skip_while(|line| !line.starts_with("| format |")).skip(2);
    assert_eq!(written.take_while(|line| line.starts_with('|')).count(), rows.len(), "and no other");
}

/// Figures about the content are counted, not remembered.
#[test]
fn the_figures_in_the_documents_are_those_of_the_content() {
    let content = app::Content::embedded().unwrap();
    let steps: Vec<_> = content.places.iter().flat_map(|place| &place.steps).collect();
    let reports = content.places.iter().filter_map(|place| place.report.as_ref());
    let of = |kind| content.pages_of(kind).count();
    let unsure = audit::Confidence::C;
    let (all, places) = (steps.len(), content.places.len());
    let paths = steps.iter().filter(|step| !step.devices.is_empty()).count();
    let unsure_paths = steps.iter().filter(|step| step.path_confidence == Some(unsure)).count();
    let unsure_facts = steps.iter().filter(|step| step.confidence == unsure).count();
    let unsure_reports = reports.filter(|report| report.confidence == unsure).count();
    let past = steps.iter().filter(|step| step.past).count();
    let [lessons, myths, talks] = [app::PageKind::Lesson, app::PageKind::Myth, app::PageKind::Talk].map(of);
    let mut wrong = Vec::new();
    for (file, says) in [
        ("README.md", format!("{all} steps in {places} places")),
        ("CHANGELOG.md", format!("{all} steps in {places} places")),
        ("CHANGELOG.md", format!("{paths} of them with the way through the menus")),
        ("CHANGELOG.md", format!("{past} are about old pictures")),
        (
            "CHANGELOG.md",
            format!("{lessons} lessons of at most three minutes, {myths} myths, {talks} pages with words"),
        ),
        ("docs/known-limits.md", format!("Of {all} steps, {paths} describe a way")),
        ("docs/known-limits.md", format!("For {unsure_paths} of those the menu names")),
        ("docs/known-limits.md", format!("for the other {} they come", paths - unsure_paths)),
        ("docs/known-limits.md", format!("{unsure_facts} of {all} steps rest on a fact")),
        ("docs/known-limits.md", format!("So are {unsure_reports} of the {places} ways")),
    ] {
        let flowing = text(file).split_whitespace().collect::<Vec<_>>().join(" ");
        wrong.extend((!flowing.contains(&says)).then(|| format!("{file} should say: {says}")));
    }
    report("figures in documents", &wrong);
}
