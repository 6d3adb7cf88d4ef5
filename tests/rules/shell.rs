//! The shell: no command, no capability, and a policy that begins with nothing.

use crate::files::{all, below, text};
use crate::report;
use crate::rule::{Rule, hold};
use serde_json::{Value, json};

const COMMANDS: &[Rule] = &[Rule {
    never: r"invoke_handler|generate_handler!|tauri::command|#\[command\]|capability\(|add_capability",
    says: "no Tauri command exists and no capability is granted",
    caught: ".invoke_handler(tauri::generate_handler![go])",
    passes: "tauri::generate_context!()",
}];

#[test]
fn no_command_exists() {
    let sources: Vec<_> = below("src-tauri/").into_iter().filter(|file| file.ends(&[".rs"])).collect();
    hold("commands", COMMANDS, &sources);
}

#[test]
fn no_capability_is_granted() {
    let folders =
        all().into_iter().filter(|file| file.path.contains("/capabilities/") || file.ends(&["capability.json"]));
    report("capability files", &folders.map(|file| file.path).collect::<Vec<_>>());
    let made: Value = serde_json::from_str(&text("src-tauri/gen/schemas/capabilities.json")).unwrap();
    assert_eq!(made, json!({}), "what the build found is nothing");
}

#[test]
fn the_window_gets_no_global_and_no_plugin_settings() {
    let settings: Value = serde_json::from_str(&text("src-tauri/tauri.conf.json")).unwrap();
    assert_eq!(settings["app"]["withGlobalTauri"], false);
    assert_eq!(settings["app"]["security"], json!({ "capabilities": [] }), "the policy comes from the adapter alone");
    assert_eq!(settings["app"]["windows"], json!([]), "the window is built in one place");
    assert_eq!(settings["plugins"], Value::Null, "no updater, no shell, no file system");
    assert_eq!(settings["build"], json!({}), "no development server");
}

#[test]
fn the_policy_begins_with_nothing() {
    let policy = ui::CONTENT_SECURITY_POLICY;
    assert!(policy.starts_with("default-src 'none';"), "{policy}");
    for directive in policy.split(';').map(str::trim).skip(1) {
        let mut parts = directive.split_whitespace().skip(1);
        assert!(parts.all(|source| source == "'self'" || source == "'none'"), "{directive}: ourselves or nobody");
    }
    for needed in ["form-action", "base-uri 'none'", "frame-ancestors 'none'"] {
        assert!(policy.contains(needed), "{needed} does not fall back to default-src");
    }
}
