//! Pieces of JPEG files.

/// A colour gradient of 16 × 16 pixels, baseline.
pub const BASELINE: &[u8] = include_bytes!("../../fixtures/jpeg/baseline.jpg");
/// The same in ten scans.
pub const PROGRESSIVE: &[u8] = include_bytes!("../../fixtures/jpeg/progressive.jpg");

/// Length of SOI and the JFIF header that both begin with.
pub const HEAD: usize = 2 + 18;

pub fn segment(marker: u8, content: &[&[u8]]) -> Vec<u8> {
    let content = content.concat();
    let len = u16::try_from(content.len() + 2).unwrap().to_be_bytes();
    [&[0xff, marker], &len[..], &content].concat()
}

pub fn u16(value: usize) -> [u8; 2] {
    u16::try_from(value).unwrap().to_be_bytes()
}

pub fn u32(value: usize) -> [u8; 4] {
    u32::try_from(value).unwrap().to_be_bytes()
}

/// A TIFF structure with one directory, big endian: tag, type, count, value. A second directory holds a thumbnail.
pub fn tiff(entries: &[(u16, u16, &[u8])], thumbnail: &[u8]) -> Vec<u8> {
    let first = directory(8, entries, !thumbnail.is_empty());
    let mut block = [b"MM\0*\0\0\0\x08", &first[..]].concat();
    if !thumbnail.is_empty() {
        let at = block.len();
        let start = at + 2 + 2 * 12 + 4;
        block.extend([&u16(2)[..], b"\x02\x01\0\x04\0\0\0\x01", &u32(start)].concat());
        block.extend([b"\x02\x02\0\x04\0\0\0\x01", &u32(thumbnail.len())[..], &[0; 4], thumbnail].concat());
    }
    block
}

fn directory(start: usize, entries: &[(u16, u16, &[u8])], more: bool) -> Vec<u8> {
    let mut table = u16(entries.len()).to_vec();
    let mut values = Vec::new();
    let behind = start + 2 + entries.len() * 12 + 4;
    for (tag, kind, value) in entries {
        let count = if *kind == 3 { value.len() / 2 } else { value.len() };
        table.extend([&tag.to_be_bytes()[..], &kind.to_be_bytes(), &u32(count)].concat());
        if value.len() <= 4 {
            let mut inline = value.to_vec();
            inline.resize(4, 0);
            table.extend(inline);
        } else {
            table.extend(u32(behind + values.len()));
            values.extend(*value);
        }
    }
    let next = if more { behind + values.len() } else { 0 };
    [table, u32(next).to_vec(), values].concat()
}

pub fn xmp(property: &str, value: &str) -> String {
    format!(
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\
         <dc:{property}><rdf:Bag><rdf:li>{value}</rdf:li></rdf:Bag></dc:{property}>\
         </rdf:Description></rdf:RDF></x:xmpmeta>"
    )
}

/// A profile for a monitor, with a copyright notice.
pub fn profile(copyright: &str) -> Vec<u8> {
    let point = b"XYZ \0\0\0\0\0\0\x01\0\0\0\x02\0\0\0\x03\0".to_vec();
    let curve = b"curv\0\0\0\0\0\0\0\x01\x02\x33\0\0".to_vec();
    let right = [b"text\0\0\0\0", copyright.as_bytes(), b"\0"].concat();
    let mut tags = vec![(b"cprt", right), (b"wtpt", point.clone())];
    tags.extend([b"rXYZ", b"gXYZ", b"bXYZ"].map(|name| (name, point.clone())));
    tags.extend([b"rTRC", b"gTRC", b"bTRC"].map(|name| (name, curve.clone())));
    let mut header = vec![0; 128];
    header[8] = 2;
    header[12..24].copy_from_slice(b"mntrRGB XYZ ");
    header[36..40].copy_from_slice(b"acsp");
    let start = 128 + 4 + tags.len() * 12;
    let (mut table, mut data) = (u32(tags.len()).to_vec(), Vec::new());
    for (name, value) in tags {
        table.extend([name, &u32(start + data.len())[..], &u32(value.len())].concat());
        data.extend(value);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    let size = u32(start + data.len());
    header[..4].copy_from_slice(&size);
    [header, table, data].concat()
}

pub fn icc(number: u8, of: u8, part: &[u8]) -> Vec<u8> {
    segment(0xe2, &[b"ICC_PROFILE\0", &[number, of], part])
}

pub fn extended_xmp(whole: usize, offset: usize, part: &[u8]) -> Vec<u8> {
    segment(0xe1, &[b"http://ns.adobe.com/xmp/extension/\0", &[b'A'; 32], &u32(whole), &u32(offset), part])
}

pub fn a_box(kind: &[u8; 4], content: &[&[u8]]) -> Vec<u8> {
    let content = content.concat();
    [&u32(content.len() + 8)[..], kind, &content].concat()
}

/// A film without tracks.
pub fn film(word: &str) -> Vec<u8> {
    [a_box(b"ftyp", &[b"mp42\0\0\0\0mp42"]), a_box(b"mdat", &[word.as_bytes()])].concat()
}

/// Content credentials with a text in JSON.
pub fn credentials(text: &str) -> Vec<u8> {
    let described = |label: &str| a_box(b"jumd", &[&[0; 16], &[3], label.as_bytes(), &[0]]);
    let json = a_box(b"json", &[format!("{{\"softwareAgent\":\"{text}\"}}").as_bytes()]);
    let inner = a_box(b"jumb", &[&described("c2pa.actions"), &json]);
    a_box(b"jumb", &[&described("c2pa"), &inner])
}

pub fn jumbf(sequence: usize, part: &[u8]) -> Vec<u8> {
    segment(0xeb, &[b"JP\0\x01", &u32(sequence), part])
}

/// An index of two pictures with a number each.
pub fn index(first: usize, ids: &[u8]) -> Vec<u8> {
    let values = 8 + 2 + 2 * 12 + 4;
    let entries = [b"\0\x03\0\0", &u32(first)[..], &[0; 8], &[0; 4], &u32(99), &u32(first), &[0; 4]].concat();
    let table = [b"\xb0\x02\0\x07", &u32(32)[..], &u32(values), b"\xb0\x03\0\x07", &u32(ids.len()), &u32(values + 32)];
    segment(0xe2, &[b"MPF\0MM\0*\0\0\0\x08\0\x02", &table.concat(), &[0; 4], &entries, ids])
}

/// One resource block of Photoshop's.
pub fn resource(id: usize, data: &[u8]) -> Vec<u8> {
    let filled = vec![0; data.len() % 2];
    [b"8BIM", &u16(id)[..], &[0, 0], &u32(data.len()), data, &filled].concat()
}

/// Samsung's blocks and their directory.
pub fn samsung(blocks: &[(u16, &[u8])]) -> Vec<u8> {
    let (mut data, mut places) = (Vec::new(), Vec::new());
    for (number, content) in blocks {
        let block = [&[0, 0], &number.to_le_bytes()[..], &[4, 0, 0, 0], b"Name", content].concat();
        places.push((*number, data.len(), block.len()));
        data.extend(block);
    }
    let little = |value: usize| u32::try_from(value).unwrap().to_le_bytes();
    let mut directory = [b"SEFH", &little(106)[..], &little(places.len())].concat();
    for (number, at, size) in places {
        let back = little(data.len() - at);
        directory.extend([&[0, 0], &number.to_le_bytes()[..], &back, &little(size)].concat());
    }
    [&data[..], &directory, &little(directory.len()), b"SEFT"].concat()
}
