//! The whole road by keyboard alone.
