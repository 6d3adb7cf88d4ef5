//! Fuzzing of everything in crates/photos that reads foreign bytes: libFuzzer mutates seeds, guided by which code they
//! reach. The environment variable `FUZZ` names the target; without it the names are printed.
#![no_main]

mod properties;
mod targets;

use libfuzzer_sys::fuzz_target;
use std::sync::OnceLock;

static TARGET: OnceLock<targets::Run> = OnceLock::new();

fuzz_target!(
    init: {
        let name = std::env::var("FUZZ").unwrap_or_default();
        match targets::find(&name) {
            Some(run) => TARGET.get_or_init(|| run),
            None => {
                targets::names().for_each(|name| println!("{name}"));
                std::process::exit(i32::from(!name.is_empty()) * 2);
            }
        };
    },
    |bytes: &[u8]| {
        if let Some(run) = TARGET.get() {
            run(bytes);
        }
    }
);
