//! The laws of the house (`rules`) and the real window (`window`), as test targets.
//!
//! This crate refuses to know how anything is worked out: it reads what lies in the repository, and looks at the
//! program from outside.
