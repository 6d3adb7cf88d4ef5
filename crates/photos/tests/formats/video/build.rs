//! Films put together from boxes.

/// H.264 and AAC, two pictures of a test chart.
pub const MP4: &[u8] = include_bytes!("../../fixtures/film.mp4");
/// The same as QuickTime.
pub const MOV: &[u8] = include_bytes!("../../fixtures/film.mov");
/// H.263, one picture.
pub const THREEGP: &[u8] = include_bytes!("../../fixtures/film.3gp");
/// H.265, one picture.
pub const HEVC: &[u8] = include_bytes!("../../fixtures/film-hevc.mp4");

/// A box.
pub fn boxed(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    [&u32::try_from(body.len() + 8).unwrap().to_be_bytes()[..], kind, body].concat()
}

/// A box with version and flags.
pub fn full(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    boxed(kind, &[&[0; 4][..], body].concat())
}

/// A value of a list of items.
pub fn data_item(kind: u32, value: &[u8]) -> Vec<u8> {
    boxed(b"data", &[&kind.to_be_bytes()[..], &[0; 4], value].concat())
}

/// A text with its length and "German" before it.
pub fn international(text: &str) -> Vec<u8> {
    [&u16::try_from(text.len()).unwrap().to_be_bytes()[..], &[0x10, 0xb2], text.as_bytes()].concat()
}

/// Where the first box of a kind begins, within a range.
fn find(bytes: &[u8], start: usize, end: usize, kind: &[u8; 4]) -> (usize, usize) {
    let mut at = start;
    while at < end {
        let size = u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap()) as usize;
        if &bytes[at + 4..at + 8] == kind {
            return (at, at + size);
        }
        at += size;
    }
    panic!("no such box");
}

/// The film with something more at the end of a box. Works as long as no samples follow.
pub fn inserted(bytes: &[u8], path: &[&[u8; 4]], more: &[u8]) -> Vec<u8> {
    let mut out = bytes.to_vec();
    let (mut start, mut end) = (0, end_of_boxes(bytes));
    for kind in path {
        let (at, after) = find(bytes, start, end, kind);
        let size = u32::try_from(after - at + more.len()).unwrap();
        out[at..at + 4].copy_from_slice(&size.to_be_bytes());
        (start, end) = (at + 8, after);
    }
    out.splice(end..end, more.iter().copied());
    out
}

fn end_of_boxes(bytes: &[u8]) -> usize {
    let mut at = 0;
    while let Some(head) = bytes.get(at..at + 8) {
        let size = u32::from_be_bytes(head[..4].try_into().unwrap()) as usize;
        if size < 8 || at + size > bytes.len() {
            break;
        }
        at += size;
    }
    at
}

/// The film with the first occurrence of some bytes exchanged.
pub fn replaced(bytes: &[u8], old: &[u8], new: &[u8]) -> Vec<u8> {
    assert_eq!(old.len(), new.len());
    let at = bytes.windows(old.len()).position(|window| window == old).unwrap();
    let mut out = bytes.to_vec();
    out[at..at + old.len()].copy_from_slice(new);
    out
}

/// The film with a track more for each text, whose sample lies in an `mdat` of its own behind all else.
pub fn with_texts(bytes: &[u8], texts: &[(&[u8; 4], &str)]) -> Vec<u8> {
    let sample = |(format, text): &(&[u8; 4], &str)| match *format {
        b"abcd" => text.as_bytes().to_vec(),
        _ => [&u16::try_from(text.len()).unwrap().to_be_bytes()[..], text.as_bytes()].concat(),
    };
    let samples: Vec<_> = texts.iter().map(sample).collect();
    let with_tracks = |mut place: usize| {
        texts.iter().zip(&samples).fold(bytes.to_vec(), |film, ((format, _), sample)| {
            let size = u32::try_from(sample.len()).unwrap();
            let added = track(format, size, u32::try_from(place + 8).unwrap());
            place += sample.len() + 8;
            inserted(&film, &[b"moov"], &added)
        })
    };
    // How long the tracks are does not depend on the places they name.
    let mut film = with_tracks(with_tracks(0).len());
    samples.iter().for_each(|sample| film.extend(boxed(b"mdat", sample)));
    film
}

fn track(format: &[u8; 4], size: u32, place: u32) -> Vec<u8> {
    let number = |value: u32| value.to_be_bytes();
    let table = |rows: &[u32]| rows.iter().flat_map(|row| row.to_be_bytes()).collect::<Vec<u8>>();
    let entry = boxed(format, &[&[0, 0, 0, 0, 0, 0, 0, 1][..], &[0; 30]].concat());
    let here = boxed(b"url ", &[0, 0, 0, 1]);
    let stbl = [
        full(b"stsd", &[&number(1)[..], &entry].concat()),
        full(b"stts", &table(&[1, 1, 100])),
        full(b"stsc", &table(&[1, 1, 1, 1])),
        full(b"stsz", &table(&[0, 1, size])),
        full(b"stco", &table(&[1, place])),
    ];
    let minf = [
        full(b"nmhd", &[]),
        boxed(b"dinf", &full(b"dref", &[&number(1)[..], &here].concat())),
        boxed(b"stbl", &stbl.concat()),
    ];
    let mdia = [
        full(b"mdhd", &[0; 20]),
        full(b"hdlr", b"\0\0\0\0text\0\0\0\0\0\0\0\0\0\0\0\0\0"),
        boxed(b"minf", &minf.concat()),
    ];
    boxed(b"trak", &[full(b"tkhd", &[0; 80]), boxed(b"mdia", &mdia.concat())].concat())
}

/// The film with something more at the end of the box that begins at a place; all boxes around it grow.
pub fn grown(bytes: &[u8], place: usize, more: &[u8]) -> Vec<u8> {
    let mut out = bytes.to_vec();
    let read = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap()) as usize;
    let end = place + read(place);
    for around in [&b"moov"[..], b"trak", b"mdia", b"minf", b"stbl", b"stsd", b"mp4a", b"esds"] {
        let of_kind = |at: &usize| &bytes[*at + 4..*at + 8] == around && *at <= place && *at + read(*at) >= end;
        let at = (0..bytes.len() - 8).rfind(of_kind).unwrap();
        let size = u32::try_from(read(at) + more.len()).unwrap();
        out[at..at + 4].copy_from_slice(&size.to_be_bytes());
    }
    out.splice(end..end, more.iter().copied());
    out
}

/// The film with its `moov` before the samples, as for the web.
pub fn moov_first(bytes: &[u8]) -> Vec<u8> {
    let (start, end) = find(bytes, 0, bytes.len(), b"moov");
    let (_, head) = find(bytes, 0, bytes.len(), b"ftyp");
    let mut moov = bytes[start..end].to_vec();
    let shift = u32::try_from(moov.len()).unwrap();
    let tables: Vec<_> = (0..moov.len() - 4).filter(|at| &moov[*at..*at + 4] == b"stco").collect();
    let number = |moov: &[u8], at: usize| u32::from_be_bytes(moov[at..at + 4].try_into().unwrap());
    for at in tables {
        for row in 0..number(&moov, at + 8) as usize {
            let place = at + 12 + row * 4;
            let moved = number(&moov, place) + shift;
            moov[place..place + 4].copy_from_slice(&moved.to_be_bytes());
        }
    }
    [&bytes[..head], &moov, &bytes[head..start], &bytes[end..]].concat()
}
