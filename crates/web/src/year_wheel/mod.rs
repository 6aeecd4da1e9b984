//! *Årshjul*: the year's duties as a list, a form for each, and a calendar file.

pub mod duty;
pub mod show;
