//! One module a screen: what is shown, and what happens when the parent answers.

pub mod about;
pub mod children;
pub mod failure;
pub mod help;
pub mod intake;
pub mod intake_check;
pub mod intention;
pub mod keep;
pub mod link;
pub mod look;
pub mod next;
pub mod paper;
pub mod place;
pub mod plan;
pub mod reflect;
pub mod result;
pub mod sample;
pub mod settings;
pub mod start;
pub mod step;
pub mod trouble;
pub mod welcome;
