//! Writes the sample papers for the two external validators: `cargo run -p papers --example samples -- OUT_DIR`.

#![allow(clippy::print_stdout)]

#[path = "../tests/pages/sample.rs"]
mod sample;

use std::path::PathBuf;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args_os().nth(1).ok_or("usage: samples OUT_DIR")?);
    std::fs::create_dir_all(&folder)?;
    for (name, paper) in [("plan-de", sample::german()), ("plan-en", sample::english()), ("odd-de", sample::odd())] {
        let start = std::time::Instant::now();
        let file = papers::pdf(&paper)?;
        println!("{name}: {} bytes, {} ms", file.len(), start.elapsed().as_millis());
        std::fs::write(folder.join(name).with_extension("pdf"), file)?;
    }
    Ok(())
}
