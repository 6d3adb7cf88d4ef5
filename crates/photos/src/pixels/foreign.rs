//! A wall around decoders written elsewhere: a panic in one becomes an answer.

use super::Undecodable;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Runs a decoder. Whatever it held when it panicked is dropped with it, so nothing half-made is seen.
pub(super) fn guarded<T>(decode: impl FnOnce() -> Result<T, Undecodable>) -> Result<T, Undecodable> {
    catch_unwind(AssertUnwindSafe(decode)).unwrap_or(Err(Undecodable::Stopped))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_an_answer() {
        assert_eq!(guarded::<()>(|| panic!("as a decoder might")), Err(Undecodable::Stopped));
        assert_eq!(guarded(|| Ok(1)), Ok(1));
    }
}
