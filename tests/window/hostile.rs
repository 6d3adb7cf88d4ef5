//! What no screen of ours sends: strange addresses, long texts, made-up words, text that looks like code.
