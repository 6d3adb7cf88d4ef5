//! Blocks of metadata besides Exif: XMP, IPTC, a colour profile; and what they are packed into.

/// The marker of a comment.
pub const COMMENT: u8 = 0xfe;

/// A segment of a JPEG with its marker.
pub fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).unwrap_or(u16::MAX).to_be_bytes();
    [&[0xff, marker][..], &length, content].concat()
}

/// A chunk of a PNG.
pub fn chunk(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let mut sum = flate2::Crc::new();
    sum.update(kind);
    sum.update(content);
    let length = u32::try_from(content.len()).unwrap_or(u32::MAX).to_be_bytes();
    [&length[..], kind, content, &sum.sum().to_be_bytes()].concat()
}

/// A box of a film: its data are of no use to anybody.
pub fn padding(size: usize) -> Vec<u8> {
    let length = u32::try_from(size + 8).unwrap_or(u32::MAX).to_be_bytes();
    [&length[..], b"mdat", &vec![0x55; size]].concat()
}

/// An XMP packet: a title, a caption, keywords, and so many steps of editing.
pub fn xmp(number: usize, steps: usize) -> Vec<u8> {
    let step = |step: usize| {
        format!(
            "<rdf:li rdf:parseType=\"Resource\"><stEvt:action>saved</stEvt:action>\
             <stEvt:instanceID>xmp.iid:{number:08x}-{step:04x}</stEvt:instanceID>\
             <stEvt:when>2024-05-06T07:{:02}:09+02:00</stEvt:when>\
             <stEvt:softwareAgent>Editor 24</stEvt:softwareAgent></rdf:li>\n",
            step % 60
        )
    };
    let history: String = (0..steps).map(step).collect();
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\" \
         xmlns:stEvt=\"http://ns.adobe.com/xap/1.0/sType/ResourceEvent#\" xmp:CreatorTool=\"Editor 24\" \
         xmp:CreateDate=\"2024-05-06T07:08:09+02:00\">\n\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">Picture {number}</rdf:li></rdf:Alt></dc:title>\n\
         <dc:subject><rdf:Bag><rdf:li>holiday</rdf:li><rdf:li>lake</rdf:li></rdf:Bag></dc:subject>\n\
         <xmpMM:History><rdf:Seq>{history}</rdf:Seq></xmpMM:History>\n\
         </rdf:Description></rdf:RDF></x:xmpmeta>\n{}<?xpacket end=\"w\"?>",
        " ".repeat(2000)
    )
    .into_bytes()
}

/// The segment of IPTC records in Photoshop's wrapping, with its name.
pub fn iptc(number: usize, words: usize) -> Vec<u8> {
    let caption = "by the lake ".repeat(words);
    let record = |kind: u8, text: &str| {
        let length = u16::try_from(text.len()).unwrap_or(u16::MAX).to_be_bytes();
        [&[0x1c, 2, kind][..], &length, text.as_bytes()].concat()
    };
    let title = format!("Picture {number}");
    let parts = [(5, &*title), (25, "holiday"), (55, "20240506"), (80, "Somebody"), (90, "Ulm"), (120, &*caption)];
    let records: Vec<u8> = parts.iter().flat_map(|(kind, text)| record(*kind, text)).collect();
    let length = u32::try_from(records.len()).unwrap_or(u32::MAX).to_be_bytes();
    let mut out = [b"Photoshop 3.0\x008BIM\x04\x04\0\0", &length[..], &records].concat();
    out.resize(out.len() + records.len() % 2, 0);
    out
}

/// The segment of a small colour profile, with its name.
pub fn colours() -> Vec<u8> {
    let xyz = |numbers: [u32; 3]| [b"XYZ \0\0\0\0".to_vec(), numbers.map(u32::to_be_bytes).concat()].concat();
    let curve = b"curv\0\0\0\0\0\0\0\x01\x02\x33".to_vec();
    let described = [b"desc\0\0\0\0\0\0\0\x05sRGB\0", &[0; 78][..]].concat();
    let tags: [(&[u8; 4], Vec<u8>); 9] = [
        (b"desc", described),
        (b"cprt", b"text\0\0\0\0Nobody\0".to_vec()),
        (b"wtpt", xyz([0xf6d6, 0x1_0000, 0xd32d])),
        (b"rXYZ", xyz([0x6fa2, 0x38f5, 0x0390])),
        (b"gXYZ", xyz([0x6299, 0xb785, 0x18da])),
        (b"bXYZ", xyz([0x24a0, 0x0f84, 0xb6cf])),
        (b"rTRC", curve.clone()),
        (b"gTRC", curve.clone()),
        (b"bTRC", curve),
    ];
    let mut table = (tags.len() as u32).to_be_bytes().to_vec();
    let mut data = Vec::new();
    for (name, content) in &tags {
        let at = (128 + 4 + 12 * tags.len() + data.len()) as u32;
        table.extend([&name[..], &at.to_be_bytes(), &(content.len() as u32).to_be_bytes()].concat());
        data.extend(content);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    let size = ((128 + table.len() + data.len()) as u32).to_be_bytes();
    let mut head = [&size[..], b"\0\0\0\0\x02\x10\0\0mntrRGB XYZ "].concat();
    head.resize(36, 0);
    head.extend(b"acsp");
    head.resize(68, 0);
    head.extend([0xf6d6_u32, 0x1_0000, 0xd32d].map(u32::to_be_bytes).concat());
    head.resize(128, 0);
    [b"ICC_PROFILE\0\x01\x01", &head[..], &table, &data].concat()
}
