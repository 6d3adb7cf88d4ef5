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
