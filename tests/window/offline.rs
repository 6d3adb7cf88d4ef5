//! The program speaks to nobody: not one internet socket while it runs.
