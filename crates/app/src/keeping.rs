//! What happens to the answers of this evening.

/// Where the answers go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeping {
    /// The parent has not decided yet; nothing is held.
    Undecided,
    /// In the encrypted household on this computer.
    Here,
    /// In memory only; they are gone when the window closes.
    Nowhere,
    /// This is the sample family; nothing here is real.
    Sample,
}
