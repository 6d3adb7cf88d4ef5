#![allow(missing_docs, dead_code, clippy::all, clippy::pedantic)]
use photos::*;
#[derive(Debug, Clone, Default)]
pub struct Edit {
    pub crop: Option<Region>,
    pub spots: Vec<Spot>,
}
#[derive(Debug, Clone, Copy)]
pub struct Region {
    pub x: f64,
    pub y: f64,
    pub w: f64,
    pub h: f64,
}
#[derive(Debug, Clone, Copy)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}
#[derive(Debug, Clone)]
pub enum Spot {
    Rectangle(Region),
    Area(Vec<Point>),
}
#[derive(Debug, Clone)]
pub struct Town {
    pub name: String,
    pub metres: f64,
}
pub struct Covered {
    pub out: std::path::PathBuf,
}
pub fn cover(_: &dyn Bytes, _: &Scan, _: &Edit, _: &std::path::Path, _: &str) -> Result<Covered, Refusal> {
    Err(Refusal::Changed)
}
pub fn nearest(_: f64, _: f64) -> Option<Town> {
    None
}
pub enum Suggestion {
    Found(Vec<Region>),
    CouldNotTell,
}
pub fn suggest(_: &pixels::Pixels) -> Suggestion {
    Suggestion::CouldNotTell
}
pub const FACE_SIDE: u32 = 640;
