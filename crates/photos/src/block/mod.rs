//! Blocks of metadata that recur in many containers. Each reader takes the block without the container's own wrapping.

pub(crate) mod after_end;
pub(crate) mod c2pa;
pub(crate) mod exif;
pub(crate) mod icc;
pub(crate) mod inflate;
pub(crate) mod iptc;
pub(crate) mod moment;
pub(crate) mod mpf;
pub(crate) mod photoshop;
pub(crate) mod preview;
mod samsung;
pub(crate) mod xmp;
