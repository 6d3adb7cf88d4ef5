//! "Keep nothing" means it: no file of ours is left on the computer.
