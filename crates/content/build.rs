//! Rebuilds the crate when the content changes.

fn main() {
    println!("cargo::rerun-if-changed=../../assets/content");
}
