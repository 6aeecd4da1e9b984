//! Applications: the guide, the draft's pages, one's own, the cases and what is done with them.

pub(crate) mod act;
pub mod check;
pub mod endorse;
pub mod example;
pub mod export;
pub mod guide;
pub mod list;
pub mod mine;
pub mod poster;
pub mod prepare;
pub mod return_;
pub mod revise;
pub mod short;
pub mod show;
pub mod step;
pub mod submit;
mod text;
pub mod what_can_i_apply_for;
pub mod withdraw;

pub(crate) use text::{case_title, cost_label, label, state, state_tag, when};

use app::Error;
use domain::values::Id;

use crate::request::Request;

/// The draft that the address names.
fn draft_id(request: &Request) -> Result<Id, Error> {
    Id::read(request.param("draft")).ok_or(Error::Missing)
}

#[cfg(test)]
pub(crate) mod tests;
