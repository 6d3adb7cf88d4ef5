//! Boxes inside a box that is in memory.

use crate::bytes::number;

/// One box: its four letters and what is in it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Atom<'a> {
    pub kind: [u8; 4],
    pub body: &'a [u8],
}

/// The boxes of some bytes, one after another; ends at the first that is none. Never descends.
pub(super) fn atoms(bytes: &[u8]) -> Atoms<'_> {
    Atoms { rest: bytes }
}

/// Iterates over boxes.
pub(super) struct Atoms<'a> {
    rest: &'a [u8],
}

impl<'a> Atoms<'a> {
    /// What is left behind the last box: empty when all of it was boxes.
    pub fn rest(&self) -> &'a [u8] {
        self.rest
    }
}

impl<'a> Iterator for Atoms<'a> {
    type Item = Atom<'a>;

    fn next(&mut self) -> Option<Self::Item> {
        let kind: [u8; 4] = self.rest.get(4..8)?.try_into().ok()?;
        let (header, size) = match number::be32(self.rest, 0)? {
            // Four zeros end a list in QuickTime; that is no box.
            0 if kind == [0; 4] => return None,
            0 => (8, self.rest.len()),
            1 => (16, usize::try_from(number::be64(self.rest, 8)?).ok()?),
            size => (8, usize::try_from(size).ok()?),
        };
        let body = self.rest.get(header..size)?;
        self.rest = self.rest.get(size..).unwrap_or_default();
        Some(Atom { kind, body })
    }
}

/// The content of the first box of a kind.
pub(super) fn child<'a>(bytes: &'a [u8], kind: &[u8; 4]) -> Option<&'a [u8]> {
    atoms(bytes).find(|atom| atom.kind == *kind).map(|atom| atom.body)
}

/// The content at the end of a path of first boxes.
pub(super) fn at<'a>(bytes: &'a [u8], path: &[&[u8; 4]]) -> Option<&'a [u8]> {
    path.iter().try_fold(bytes, |inside, kind| child(inside, kind))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_list_ends_where_no_box_is() {
        let mut list = atoms(b"\0\0\0\x09abcdX\0\0\0\x08efgh\0\0\0\0");
        assert_eq!(list.by_ref().map(|atom| atom.kind).collect::<Vec<_>>(), [*b"abcd", *b"efgh"]);
        assert_eq!(list.rest(), [0; 4]);
    }

    #[test]
    fn sizes_are_not_believed() {
        for bytes in [&b"\0\0\0\x04free"[..], b"\0\0\0\x01free\xff\xff\xff\xff\xff\xff\xff\xf0", b"\xff\0\0\x10free"] {
            let mut list = atoms(bytes);
            assert!(list.next().is_none());
            assert_eq!(list.rest(), bytes);
        }
    }

    #[test]
    fn a_path_leads_inside() {
        assert_eq!(at(b"\0\0\0\x11aaaa\0\0\0\x09bbbbX", &[b"aaaa", b"bbbb"]), Some(&b"X"[..]));
        assert_eq!(at(b"\0\0\0\x11aaaa\0\0\0\x09bbbbX", &[b"bbbb"]), None);
    }
}
