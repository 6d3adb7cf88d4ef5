//! The shapes of the content files as they are written: strict, so that a slip of the pen is an error.

use crate::help::{Country, Purpose};
use audit::{
    AgeBand, Audience, Channel, Confidence, Device, Fate, HelpId, Incident, Level, LinkId, LinkKind, LookId, PageId,
    PlaceId, PlaceKind, Poster, Reach, Situation, SourceId, StepId, StepKind, Topic,
};
use serde::Deserialize;
use toml::value::Datetime;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaceFile {
    pub id: PlaceId,
    pub kind: PlaceKind,
    pub order: u32,
    pub default_audience: Audience,
    pub reach: Reach,
    #[serde(default)]
    pub posters: Vec<Poster>,
    #[serde(default)]
    pub ages: Vec<AgeBand>,
    #[serde(default)]
    pub hidden_in: Vec<Situation>,
    #[serde(default)]
    pub needed_in: Vec<Situation>,
    pub report: Option<ReportRow>,
    #[serde(default)]
    pub source: Vec<SourceRow>,
    #[serde(default)]
    pub link: Vec<LinkRow>,
    pub step: Vec<StepRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReportRow {
    pub link: Option<LinkId>,
    pub sources: Vec<SourceId>,
    pub checked_on: Datetime,
    pub confidence: Confidence,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceRow {
    pub id: SourceId,
    pub title: String,
    pub publisher: String,
    pub url: Option<String>,
    pub confidence: Confidence,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LinkRow {
    pub id: LinkId,
    pub url: String,
    pub kind: LinkKind,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepRow {
    pub id: StepId,
    pub level: Level,
    pub kind: StepKind,
    pub effect: u8,
    pub minutes: u32,
    #[serde(default)]
    pub bulk: bool,
    pub closes: Vec<Topic>,
    pub devices: Vec<Device>,
    pub link: Option<LinkId>,
    pub sources: Vec<SourceId>,
    #[serde(default)]
    pub past: bool,
    #[serde(default)]
    pub ages: Vec<AgeBand>,
    #[serde(default)]
    pub hidden_in: Vec<Situation>,
    #[serde(default)]
    pub reworded_in: Vec<Situation>,
    pub since: Option<Datetime>,
    pub changed_on: Option<Datetime>,
    pub checked_on: Datetime,
    pub confidence: Confidence,
    pub path_confidence: Option<Confidence>,
    #[serde(default)]
    pub situations: Vec<Situation>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SheetFile {
    pub source: Vec<SourceRow>,
    #[serde(default)]
    pub rule: Vec<RuleRow>,
    pub question: Vec<QuestionRow>,
    pub sayno: SayNoRow,
    pub sheet: Vec<SheetRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleRow {
    pub country: Country,
    pub sources: Vec<SourceId>,
    pub checked_on: Datetime,
    pub confidence: Confidence,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionRow {
    pub id: HelpId,
    pub answers: Vec<AnswerRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerRow {
    pub id: HelpId,
    pub ask: Option<HelpId>,
    pub sheet: Option<Incident>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SayNoRow {
    pub steps: usize,
    pub sources: Vec<SourceId>,
    pub checked_on: Datetime,
    pub confidence: Confidence,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SheetRow {
    pub id: Incident,
    pub now: usize,
    pub today: usize,
    pub week: usize,
    pub never: usize,
    #[serde(default)]
    pub material: bool,
    #[serde(default)]
    pub platform: bool,
    pub needs: Vec<Purpose>,
    #[serde(default)]
    pub see: Vec<Incident>,
    #[serde(default)]
    pub steps: Vec<StepId>,
    #[serde(default)]
    pub talks: Vec<PageId>,
    pub sources: Vec<SourceId>,
    pub checked_on: Datetime,
    pub confidence: Confidence,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LineFile {
    pub source: Vec<SourceRow>,
    pub line: Vec<LineRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LineRow {
    pub id: HelpId,
    pub country: Country,
    pub purpose: Purpose,
    #[serde(default)]
    pub also: Vec<Purpose>,
    pub number: Option<String>,
    pub dial: Option<String>,
    pub text: Option<String>,
    pub chat: Option<bool>,
    pub mail: Option<String>,
    pub url: Option<String>,
    pub hours: String,
    #[serde(default)]
    pub more: bool,
    #[serde(default)]
    pub languages: Vec<String>,
    pub free: Option<bool>,
    pub anonymous: Option<bool>,
    pub source: SourceId,
    pub checked_on: Datetime,
    pub source_year: Option<i16>,
    pub confidence: Confidence,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LookFile {
    pub source: Vec<SourceRow>,
    pub look: Vec<LookRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LookRow {
    pub id: LookId,
    pub minutes: u32,
    pub sources: Vec<SourceId>,
    pub checked_on: Datetime,
    pub confidence: Confidence,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChannelFile {
    pub source: Vec<SourceRow>,
    pub channel: Vec<ChannelRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChannelRow {
    pub id: Channel,
    pub fate: Fate,
    pub sources: Vec<SourceId>,
    pub checked_on: Datetime,
    pub confidence: Confidence,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageFile {
    #[serde(default)]
    pub source: Vec<SourceRow>,
    pub page: Vec<PageRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageRow {
    pub id: PageId,
    pub minutes: u32,
    pub paragraphs: usize,
    #[serde(default)]
    pub says: usize,
    #[serde(default)]
    pub steps: Vec<StepId>,
    #[serde(default)]
    pub ages: Vec<AgeBand>,
    #[serde(default)]
    pub hidden_in: Vec<Situation>,
    pub country: Option<Country>,
    pub sources: Vec<SourceId>,
    pub checked_on: Datetime,
    pub confidence: Confidence,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RenamedFile {
    pub renamed: Vec<RenamedRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RenamedRow {
    pub from: StepId,
    pub to: StepId,
    pub on: Datetime,
}
