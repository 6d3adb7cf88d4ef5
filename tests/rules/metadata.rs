//! What cargo knows about the packages, ours and those of others.

use crate::files::root;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// The three systems the program is made for.
pub const DESKTOPS: [&str; 3] = ["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc", "aarch64-apple-darwin"];

/// The packages and who depends on whom, for one system or for all.
pub struct Metadata {
    names: BTreeMap<String, String>,
    ours: BTreeSet<String>,
    nodes: BTreeMap<String, Vec<Arrow>>,
}

/// From one package to another.
struct Arrow {
    to: String,
    kinds: Vec<Kind>,
}

/// What a dependency is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// It becomes part of the program.
    Normal,
    /// The build script needs it.
    Build,
    /// Tests, examples and benches need it.
    Dev,
}

impl Metadata {
    /// Asks cargo; `target` leaves out what that system does not need.
    pub fn read(target: Option<&str>) -> Self {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        command.args(["metadata", "--format-version", "1", "--locked"]).current_dir(root());
        command.args(target.iter().flat_map(|target| ["--filter-platform", target]));
        let output = command.output().expect("cargo is there");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        Self::parse(&serde_json::from_slice(&output.stdout).unwrap())
    }

    fn parse(value: &Value) -> Self {
        let packages = value["packages"].as_array().unwrap().iter();
        let nodes = value["resolve"]["nodes"].as_array().unwrap().iter();
        Self {
            names: packages.map(|package| (text(&package["id"]), text(&package["name"]))).collect(),
            ours: value["workspace_members"].as_array().unwrap().iter().map(text).collect(),
            nodes: nodes.map(|node| (text(&node["id"]), arrows(node))).collect(),
        }
    }

    /// The names of our own packages.
    pub fn ours(&self) -> BTreeSet<&str> {
        self.ours.iter().map(|id| self.name(id)).collect()
    }

    /// The names of the packages one of ours depends on directly, for these uses.
    pub fn direct(&self, ours: &str, kinds: &[Kind]) -> BTreeSet<&str> {
        let arrows = &self.nodes[self.id(ours)];
        let used = arrows.iter().filter(|arrow| arrow.kinds.iter().any(|kind| kinds.contains(kind)));
        used.map(|arrow| self.name(&arrow.to)).collect()
    }

    /// Everything that becomes part of one of ours: its name, and the way there.
    pub fn whole(&self, ours: &str) -> BTreeMap<&str, String> {
        let mut found = BTreeMap::from([(self.id(ours), ours.to_owned())]);
        let mut next = vec![self.id(ours)];
        while let Some(id) = next.pop() {
            for arrow in self.nodes[id].iter().filter(|arrow| arrow.kinds.contains(&Kind::Normal)) {
                let way = format!("{} → {}", found[id], self.name(&arrow.to));
                if !found.contains_key(arrow.to.as_str()) {
                    found.insert(&arrow.to, way);
                    next.push(&arrow.to);
                }
            }
        }
        found.into_iter().map(|(id, way)| (self.name(id), way)).collect()
    }

    fn name(&self, id: &str) -> &str {
        &self.names[id]
    }

    fn id(&self, ours: &str) -> &str {
        self.ours.iter().find(|id| self.name(id) == ours).unwrap_or_else(|| panic!("{ours} is one of ours"))
    }
}

fn arrows(node: &Value) -> Vec<Arrow> {
    let deps = node["deps"].as_array().unwrap().iter();
    deps.map(|dep| Arrow {
        to: text(&dep["pkg"]),
        kinds: dep["dep_kinds"].as_array().unwrap().iter().map(|kind| kind_of(&kind["kind"])).collect(),
    })
    .collect()
}

fn kind_of(kind: &Value) -> Kind {
    match kind.as_str() {
        None => Kind::Normal,
        Some("build") => Kind::Build,
        Some("dev") => Kind::Dev,
        Some(other) => panic!("cargo knows a new kind of dependency: {other}"),
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}
