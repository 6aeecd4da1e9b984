//! The knowledge bank: what agencies have done, ask each other, and know of method.
//!
//! As with events the reader comes from elsewhere: `visit` is where the bank is, `own` who comes.

mod file;
mod list;
mod pattern;
mod reply;
mod review;
mod show;
mod stems;
mod thank;
mod throw_away;
mod waits;
mod write;

pub(super) use file::FILES_MOST;
pub use file::{add_knowledge_file, knowledge_file, remove_knowledge_file};
pub use list::{Bank, KnowledgeFilter, bank};
pub use pattern::{Pattern, pattern};
pub use reply::{answer_reply, hide_reply, reply};
pub use review::{
    give_back_knowledge, publish_knowledge, send_knowledge, take_back_knowledge,
    take_down_knowledge,
};
pub use show::{Said, ShownKnowledge, knowledge};
pub(super) use stems::themes_of;
pub use thank::thank;
pub use throw_away::throw_away_knowledge;
pub(super) use waits::bank_waits;
pub use write::{change_knowledge, create_knowledge};

use domain::access::{Action, Reach, Relation};
use domain::exchange::Review;
use domain::values::{Id, Instant};
use serde_json::json;
use store::Tx;
use store::exchange::{KnowledgeRow, Visitor, knowledge_text, set_knowledge, write_knowledge};

use super::at_the_foundation;
use super::sign_up::{note_of_nobody, visitor};
use crate::access::{Visit, may, permit};
use crate::{App, Error};

/// Who looks, and what is theirs.
pub(super) struct Eye {
    from: Option<Visitor>,
    reach: Reach,
    /// Reads what is sent, for the foundation.
    reviews: bool,
}

impl Eye {
    pub(super) fn of(app: &App, visit: &Visit, own: &Visit) -> Result<Eye, Error> {
        at_the_foundation(visit)?;
        Ok(Eye {
            from: visitor(own).ok(),
            reach: permit(app, own, Action::ShareKnowledge)?,
            reviews: may(app, visit, Action::ReviewKnowledge),
        })
    }

    /// Whether the visitor speaks for an organisation.
    fn shares(&self) -> bool {
        self.from.is_some() && !self.reach.is_empty()
    }

    /// Who writes; refuses whoever does not speak for an organisation.
    fn writer(&self) -> Result<Visitor, Error> {
        let from = self.from.clone().ok_or(Error::SignIn)?;
        if self.shares() { Ok(from) } else { Err(Error::Forbidden) }
    }

    fn comes_from(&self, organisation: Id) -> bool {
        self.from.as_ref().is_some_and(|from| from.organisation == organisation)
    }

    /// Whether the visitor sees to the text: wrote it, or coordinates where it was written.
    pub(super) fn writes(&self, row: &KnowledgeRow) -> bool {
        let relation = Relation { owner: Some(row.author.account), unit: None };
        self.comes_from(row.author.organisation) && self.reach.covers(relation)
    }

    /// Whether the visitor reads the newest wording: a draft is its agency's own until it is sent.
    fn reads_newest(&self, row: &KnowledgeRow) -> bool {
        self.writes(row) || (self.reviews && row.state == Review::Sent)
    }
}

/// The text with this number, to be written on; another's draft answers as if it did not exist.
fn own_row(tx: &Tx<'_>, eye: &Eye, number: i64) -> Result<KnowledgeRow, Error> {
    let row = store::exchange::knowledge(tx, number)?;
    match eye.writes(&row) {
        true => Ok(row),
        false if row.published.is_some() => Err(Error::Forbidden),
        false => Err(Error::Missing),
    }
}

/// Makes room for a new wording: what everybody reads stays as it is.
fn begin_wording(tx: &Tx<'_>, row: &mut KnowledgeRow, now: Instant) -> Result<(), Error> {
    row.state = row.state.change().map_err(Error::refused)?;
    row.changed_at = now;
    if row.published == Some(row.newest) {
        let said = knowledge_text(tx, row.id, row.newest)?;
        row.newest += 1;
        write_knowledge(tx, row.id, row.newest, &said)?;
    }
    Ok(set_knowledge(tx, row)?)
}

/// That it was done, not by whom: a question may be put without its agency's name, and the chain stays.
fn note(tx: &Tx<'_>, action: &'static str, row: &KnowledgeRow, now: Instant) -> Result<(), Error> {
    let facts = json!({ "number": row.number, "version": row.newest }).to_string();
    note_of_nobody(tx, action, ("knowledge", row.id), facts, now)
}
