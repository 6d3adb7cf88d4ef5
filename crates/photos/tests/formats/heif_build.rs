//! Builds HEIF and AVIF files around the coded picture of a fixture.

pub fn boxed(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let size = u32::try_from(content.len() + 8).unwrap();
    [&size.to_be_bytes()[..], kind, content].concat()
}

/// The content of the first box of a kind, found by its letters: only for fixtures.
pub fn content(file: &[u8], kind: &[u8; 4]) -> Vec<u8> {
    let at = file.windows(4).position(|window| window == kind).unwrap();
    let size = u32::from_be_bytes(file[at - 4..at].try_into().unwrap()) as usize;
    file[at + 4..at - 4 + size].to_vec()
}

#[derive(Clone)]
pub struct Item {
    pub kind: [u8; 4],
    /// What follows the kind in `infe`: the name, for `mime` also the content type.
    pub named: Vec<u8>,
    pub data: Vec<u8>,
    pub in_idat: bool,
    /// Properties by number from 1, all essential where the sign is negative.
    pub properties: Vec<i8>,
}

impl Item {
    pub fn new(kind: &[u8; 4], data: &[u8]) -> Self {
        Self { kind: *kind, named: vec![0], data: data.to_vec(), in_idat: false, properties: Vec::new() }
    }

    pub fn named(mut self, named: &[u8]) -> Self {
        self.named = named.to_vec();
        self
    }

    pub fn with(mut self, properties: &[i8]) -> Self {
        self.properties = properties.to_vec();
        self
    }

    pub fn in_idat(mut self) -> Self {
        self.in_idat = true;
        self
    }
}

/// A file to be. Items have the numbers 1, 2, 3 …
#[derive(Clone, Default)]
pub struct Heif {
    pub ftyp: Vec<u8>,
    pub handler: Vec<u8>,
    pub primary: u16,
    pub items: Vec<Item>,
    pub refs: Vec<([u8; 4], u16, Vec<u16>)>,
    pub properties: Vec<Vec<u8>>,
    /// Boxes of `meta`, `idat` behind the data of items, the outermost level before and behind `mdat`.
    pub in_meta: Vec<u8>,
    pub idat_rest: Vec<u8>,
    pub mdat_rest: Vec<u8>,
    pub before: Vec<u8>,
    pub behind: Vec<u8>,
}

impl Heif {
    /// A file with the picture of a fixture as item 1, and its properties: 1 configuration, 2 `ispe`, 3 `pixi`.
    pub fn of(fixture: &[u8], kind: &[u8; 4], configuration: &[u8; 4]) -> Self {
        let property = |kind: &[u8; 4]| boxed(kind, &content(fixture, kind));
        Self {
            ftyp: content(fixture, b"ftyp"),
            primary: 1,
            items: vec![Item::new(kind, &content(fixture, b"mdat")).with(&[-1, 2, 3])],
            properties: vec![property(configuration), property(b"ispe"), property(b"pixi")],
            ..Self::default()
        }
    }

    /// Adds an item and gives its number.
    pub fn add(&mut self, item: Item) -> u16 {
        self.items.push(item);
        u16::try_from(self.items.len()).unwrap()
    }

    /// Adds a property and gives its number.
    pub fn property(&mut self, kind: &[u8; 4], body: &[u8]) -> i8 {
        self.properties.push(boxed(kind, body));
        i8::try_from(self.properties.len()).unwrap()
    }

    pub fn bytes(&self) -> Vec<u8> {
        let ftyp = boxed(b"ftyp", &self.ftyp);
        let length = ftyp.len() + self.meta(0).len() + self.before.len() + 8;
        let media: Vec<u8> =
            self.items.iter().filter(|item| !item.in_idat).flat_map(|item| item.data.clone()).collect();
        let mdat = boxed(b"mdat", &[media, self.mdat_rest.clone()].concat());
        [ftyp, self.meta(length), self.before.clone(), mdat, self.behind.clone()].concat()
    }

    fn meta(&self, data: usize) -> Vec<u8> {
        let (idat, iloc) = self.places(data);
        let mut content = vec![0; 4];
        content.extend(boxed(
            b"hdlr",
            &[b"\0\0\0\0\0\0\0\0pict\0\0\0\0\0\0\0\0\0\0\0\0", &self.handler[..], &[0]].concat(),
        ));
        content.extend(boxed(b"pitm", &[&[0; 4], &self.primary.to_be_bytes()[..]].concat()));
        content.extend(iloc);
        content.extend(self.information());
        content.extend(self.item_properties());
        let refs = self.refs.iter().flat_map(|(kind, from, to)| {
            let to: Vec<u8> = to.iter().flat_map(|to| to.to_be_bytes()).collect();
            let count = u16::try_from(to.len() / 2).unwrap();
            boxed(kind, &[&from.to_be_bytes()[..], &count.to_be_bytes(), &to].concat())
        });
        content.extend(boxed(b"iref", &[0; 4].into_iter().chain(refs).collect::<Vec<_>>()));
        content.extend(boxed(b"idat", &idat));
        content.extend(&self.in_meta);
        boxed(b"meta", &content)
    }

    fn places(&self, mut data: usize) -> (Vec<u8>, Vec<u8>) {
        let mut idat = Vec::new();
        let mut iloc = vec![1, 0, 0, 0, 0x44, 0x00];
        iloc.extend(u16::try_from(self.items.len()).unwrap().to_be_bytes());
        for (number, item) in (1_u16..).zip(&self.items) {
            let length = item.data.len();
            let offset = if item.in_idat { idat.len() } else { data };
            if item.in_idat {
                idat.extend(&item.data);
            } else {
                data += length;
            }
            iloc.extend(number.to_be_bytes());
            iloc.extend([0, u8::from(item.in_idat), 0, 0, 0, 1]);
            iloc.extend(u32::try_from(offset).unwrap().to_be_bytes());
            iloc.extend(u32::try_from(length).unwrap().to_be_bytes());
        }
        idat.extend(&self.idat_rest);
        (idat, boxed(b"iloc", &iloc))
    }

    fn information(&self) -> Vec<u8> {
        let mut content = vec![0; 4];
        content.extend(u16::try_from(self.items.len()).unwrap().to_be_bytes());
        for (number, item) in (1_u16..).zip(&self.items) {
            let entry = [&[2, 0, 0, 0], &number.to_be_bytes()[..], &[0, 0], &item.kind, &item.named].concat();
            content.extend(boxed(b"infe", &entry));
        }
        boxed(b"iinf", &content)
    }

    fn item_properties(&self) -> Vec<u8> {
        let mut owned = vec![0; 4];
        owned.extend(u32::try_from(self.items.len()).unwrap().to_be_bytes());
        for (number, item) in (1_u16..).zip(&self.items) {
            owned.extend(number.to_be_bytes());
            owned.push(u8::try_from(item.properties.len()).unwrap());
            owned.extend(item.properties.iter().map(|one| one.unsigned_abs() | if *one < 0 { 0x80 } else { 0 }));
        }
        boxed(b"iprp", &[boxed(b"ipco", &self.properties.concat()), boxed(b"ipma", &owned)].concat())
    }
}

/// A TIFF structure that holds only a description.
pub fn exif(description: &str) -> Vec<u8> {
    let mut tiff = b"II*\0\x08\0\0\0\x01\0\x0e\x01\x02\0".to_vec();
    tiff.extend(u32::try_from(description.len() + 1).unwrap().to_le_bytes());
    tiff.extend(26_u32.to_le_bytes());
    tiff.extend([0; 4]);
    tiff.extend(description.as_bytes());
    tiff.push(0);
    tiff
}

/// An XMP packet that holds only a description.
pub fn xmp(description: &str) -> Vec<u8> {
    format!(
        "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>\
         <rdf:Description rdf:about='' xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:description><rdf:Alt>\
         <rdf:li xml:lang='x-default'>{description}</rdf:li></rdf:Alt></dc:description></rdf:Description></rdf:RDF>\
         </x:xmpmeta>"
    )
    .into_bytes()
}
