//! Needs surveys: the organiser asks, agencies rank, everybody reads what was said.

pub mod list;
pub mod rank;
pub mod show;
pub mod write;

use domain::exchange::NeedsStage;
use words::Language;

use crate::components::Tag;

fn stage_tag(l: Language, stage: NeedsStage) -> Tag {
    let said = l.needs_stage(stage.code());
    match stage {
        NeedsStage::Open => Tag::go(said),
        _ => Tag::neutral(said),
    }
}

#[cfg(test)]
mod tests;
