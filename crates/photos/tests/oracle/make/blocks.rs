//! Builds blocks of metadata: XMP, IPTC in Photoshop's wrapping, a colour profile.

/// An XMP packet with properties as elements, `("dc:title", "<rdf:Alt>…")`.
pub fn xmp(properties: &[(&str, String)]) -> Vec<u8> {
    let body: String = properties.iter().map(|(name, value)| format!("<{name}>{value}</{name}>\n")).collect();
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:exif=\"http://ns.adobe.com/exif/1.0/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" \
         xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\" \
         xmlns:Iptc4xmpExt=\"http://iptc.org/std/Iptc4xmpExt/2008-02-29/\">\n{body}\
         </rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>"
    )
    .into_bytes()
}

/// Items of a list: `Bag`, `Seq` or `Alt`.
pub fn list(kind: &str, items: &[String]) -> String {
    let lang = if kind == "Alt" { " xml:lang=\"x-default\"" } else { "" };
    let items: String = items.iter().map(|item| format!("<rdf:li{lang}>{item}</rdf:li>")).collect();
    format!("<rdf:{kind}>{items}</rdf:{kind}>")
}

/// Records of IPTC-IIM in UTF-8.
pub fn iptc(records: &[(u8, String)]) -> Vec<u8> {
    let utf8 = record(1, 90, b"\x1b%G");
    records.iter().fold(utf8, |out, (number, text)| [out, record(2, *number, text.as_bytes())].concat())
}

fn record(group: u8, number: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len()).unwrap().to_be_bytes();
    [&[0x1c, group, number][..], &length, content].concat()
}

/// A resource block of Photoshop.
pub fn photoshop(id: u16, content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len()).unwrap().to_be_bytes();
    let mut out = [b"8BIM", &id.to_be_bytes()[..], &[0, 0], &length, content].concat();
    if content.len() % 2 == 1 {
        out.push(0);
    }
    out
}

/// A colour profile: a grey one with a description and a copyright, and a gamma.
pub fn profile(described: &str) -> Vec<u8> {
    let text = |text: &str| {
        let length = u32::try_from(text.len() + 1).unwrap().to_be_bytes();
        [b"desc\0\0\0\0", &length[..], text.as_bytes(), &[0; 1 + 4 + 4 + 2 + 1 + 67]].concat()
    };
    let rights = [b"text\0\0\0\0", &b"Nobody\0"[..]].concat();
    let tags: [(&[u8; 4], Vec<u8>); 4] = [
        (b"desc", text(described)),
        (b"cprt", rights),
        (b"wtpt", b"XYZ \0\0\0\0\0\0\xf6\xd6\0\x01\0\0\0\0\xd3\x2d".to_vec()),
        (b"kTRC", b"curv\0\0\0\0\0\0\0\x01\x02\x33".to_vec()),
    ];
    let mut table = vec![0, 0, 0, 4];
    let mut data = Vec::new();
    for (name, content) in &tags {
        let at = u32::try_from(128 + 4 + 12 * tags.len() + data.len()).unwrap();
        table.extend([&name[..], &at.to_be_bytes(), &u32::try_from(content.len()).unwrap().to_be_bytes()].concat());
        data.extend(content);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    let size = u32::try_from(128 + table.len() + data.len()).unwrap().to_be_bytes();
    let mut head = [&size[..], b"\0\0\0\0\x02\x10\0\0mntrGRAYXYZ "].concat();
    head.resize(36, 0);
    head.extend(b"acsp");
    head.resize(68, 0);
    head.extend(b"\0\0\xf6\xd6\0\x01\0\0\0\0\xd3\x2d");
    head.resize(128, 0);
    [head, table, data].concat()
}
