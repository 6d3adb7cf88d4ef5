//! The list: number, types, the most values. Written apart from that of the cleaner, so that a slip there is seen here.

type Listed = (u16, &'static [u16], u64);

const LONG: &[u16] = &[3, 4];
const SHORT: &[u16] = &[3];
const FRACTION: &[u16] = &[5];
const BYTES: &[u16] = &[7];
const ANY: &[u16] = &[1, 3, 4, 6, 8, 9, 11, 12];
const MANY: u64 = 1_000_000;

/// Pixels per unit across and down, and the unit.
pub(super) const DENSITY: &[u16] = &[0x011a, 0x011b, 0x0128];

/// Codings that keep all of a picture in its strips or tiles, and whose end can be told.
pub(super) const CODINGS: &[u64] = &[1, 5, 7, 8, 32773, 32946];

/// May stand there, and are looked at one by one: page, places and lengths, orientation, density, profile.
pub(super) const ALLOWED: &[Listed] = &[
    (0x00fe, &[4], 1),
    (0x0111, LONG, MANY),
    (0x0112, SHORT, 1),
    (0x0117, LONG, MANY),
    (0x011a, FRACTION, 1),
    (0x011b, FRACTION, 1),
    (0x0128, SHORT, 1),
    (0x0144, LONG, MANY),
    (0x0145, LONG, MANY),
    (0x8773, BYTES, 4 << 20),
];

/// Part of the picture: size, bits, coding, colours, layers, samples, tables.
pub(super) const COPIED: &[Listed] = &[
    (0x0100, LONG, 1),
    (0x0101, LONG, 1),
    (0x0102, SHORT, 64),
    (0x0103, SHORT, 1),
    (0x0106, SHORT, 1),
    (0x010a, SHORT, 1),
    (0x0115, SHORT, 1),
    (0x0116, LONG, 1),
    (0x011c, SHORT, 1),
    (0x012d, SHORT, 196_608),
    (0x013d, SHORT, 1),
    (0x013e, FRACTION, 2),
    (0x013f, FRACTION, 6),
    (0x0140, SHORT, 196_608),
    (0x0142, LONG, 1),
    (0x0143, LONG, 1),
    (0x014c, SHORT, 1),
    (0x014e, SHORT, 1),
    (0x0150, &[1, 3], 128),
    (0x0152, SHORT, 64),
    (0x0153, SHORT, 64),
    (0x0154, ANY, 64),
    (0x0155, ANY, 64),
    (0x015b, BYTES, 65_536),
    (0x0211, FRACTION, 3),
    (0x0212, SHORT, 2),
    (0x0213, SHORT, 1),
    (0x0214, &[4, 5], 6),
];
