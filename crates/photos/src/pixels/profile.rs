//! The colour profile a re-encoded picture needs so that its colours stay right.

use crate::block::icc;

/// The profile to write, cleaned; `None` where none is needed (sRGB), or none can be kept: one that is not for red, green
/// and blue does not fit decoded pixels, and one that cannot be cleaned is not copied.
pub(super) fn to_keep(profile: Option<&[u8]>) -> Option<Vec<u8>> {
    let profile = profile?;
    // ICC.1, 7.2.8: what the numbers of the picture mean.
    let for_rgb = profile.get(16..20) == Some(b"RGB ");
    if !for_rgb || is_srgb(profile) { None } else { icc::cleaned(profile).ok() }
}

/// By its description, in ASCII or UTF-16: profiles of sRGB differ in their bytes.
fn is_srgb(profile: &[u8]) -> bool {
    [&b"sRGB"[..], b"s\0R\0G\0B"].iter().any(|name| memchr::memmem::find(profile, name).is_some())
}
