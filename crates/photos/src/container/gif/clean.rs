//! Cleaning: the pictures, how long and how often they are shown, the colour profile.

use super::blocks::{Block, Blocks, Cursor, Kind, PROFILE, REPEATS, header};
use super::lzw::Lzw;
use crate::block::icc;
use crate::clean::copy_range;
use crate::{Bytes, Fault};
use std::collections::BTreeSet;
use std::io::Write;

pub(crate) fn clean(file: &dyn Bytes, out: &mut dyn Write) -> Result<(), Fault> {
    let (_, _, start) = header(file)?;
    copy_range(file, 0, start, out)?;
    let mut blocks = Blocks::new(file, start);
    let mut control = None;
    let mut seen = BTreeSet::new();
    for block in blocks.by_ref() {
        let block = block?;
        match block.kind {
            Kind::Control => control = Some(block),
            Kind::Picture(..) => {
                if let Some(control) = control.take() {
                    shown(file, &control, out)?;
                }
                picture(file, &block, out)?;
            }
            // Its control goes with it.
            Kind::PlainText => control = None,
            Kind::Program(name) if seen.insert(name) => program(file, &block, &name, out)?,
            Kind::Program(_) | Kind::Comment | Kind::Unknown => {}
        }
    }
    blocks.end.ok_or(Fault::Truncated)?;
    Ok(out.write_all(&[0x3b])?)
}

/// How and how long a picture is shown, without reserved bits.
fn shown(file: &dyn Bytes, control: &Block, out: &mut dyn Write) -> Result<(), Fault> {
    match control.raw(file)?.as_slice() {
        [4, marks, a, b, colour, ..] => Ok(out.write_all(&[0x21, 0xf9, 4, marks & 0x1f, *a, *b, *colour, 0])?),
        _ => Err(Fault::Malformed("GIF block")),
    }
}

/// A picture, up to the end of its packed data.
fn picture(file: &dyn Bytes, block: &Block, out: &mut dyn Write) -> Result<(), Fault> {
    copy_range(file, block.start, block.body - block.start, out)?;
    let mut cursor = Cursor::new(file, block.body.saturating_sub(1));
    let mut lzw = Lzw::new(cursor.byte()?).ok_or(Fault::Malformed("GIF data"))?;
    loop {
        let len = cursor.byte()?;
        if len == 0 {
            break;
        }
        let mut kept = Vec::new();
        for _ in 0..len {
            let byte = cursor.byte()?;
            if !lzw.ended {
                kept.push(byte);
            }
            lzw.byte(byte).ok_or(Fault::Malformed("GIF data"))?;
        }
        if let Ok(len @ 1..) = u8::try_from(kept.len()) {
            out.write_all(&[len])?;
            out.write_all(&kept)?;
        }
    }
    Ok(out.write_all(&[0])?)
}

/// Repetition and colour profile; other programs' blocks are left out.
fn program(file: &dyn Bytes, block: &Block, name: &[u8; 11], out: &mut dyn Write) -> Result<(), Fault> {
    if REPEATS.contains(&name) {
        if let [3, 1, low, high, ..] = block.raw(file)?.as_slice() {
            out.write_all(&[0x21, 0xff, 11])?;
            out.write_all(name)?;
            out.write_all(&[3, 1, *low, *high, 0])?;
        }
    } else if name == PROFILE {
        out.write_all(&[0x21, 0xff, 11])?;
        out.write_all(name)?;
        for part in icc::cleaned(&block.data(file)?)?.chunks(255) {
            out.write_all(&[u8::try_from(part.len()).unwrap_or(255)])?;
            out.write_all(part)?;
        }
        out.write_all(&[0])?;
    }
    Ok(())
}
