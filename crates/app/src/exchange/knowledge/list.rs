//! The bank as a list: searched, narrowed; and what waits for its writers and for the foundation.

use std::collections::BTreeMap;

use domain::agreement::MeasureForm;
use domain::exchange::{AgencyKind, KnowledgeKind, Review, Theme};
use domain::values::Id;
use store::exchange::{KnowledgeLine, agencies, knowledge_under_way, published_knowledge};

use super::{Eye, stems};
use crate::access::Visit;
use crate::{App, Error};

/// What the list is narrowed by.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KnowledgeFilter {
    pub search: String,
    pub theme: Option<Theme>,
    pub kind: Option<KnowledgeKind>,
    pub form: Option<MeasureForm>,
    /// What is unnamed is of no kind: it could be told by it.
    pub agency_kind: Option<AgencyKind>,
}

/// The list for a reader.
#[derive(Clone, Debug, PartialEq)]
pub struct Bank {
    /// What is read by everybody: what says the words most first, or else the latest.
    pub found: Vec<KnowledgeLine>,
    /// What the visitor's agency is writing.
    pub own: Vec<KnowledgeLine>,
    /// What the foundation is to review.
    pub to_review: Vec<KnowledgeLine>,
    pub may_share: bool,
}

/// The knowledge bank.
///
/// # Errors
/// [`Error::Missing`] at an agency.
pub fn bank(
    app: &App,
    visit: &Visit,
    own: &Visit,
    filter: &KnowledgeFilter,
) -> Result<Bank, Error> {
    let eye = Eye::of(app, visit, own)?;
    app.read(visit, |tx| {
        let mut found = published_knowledge(tx)?;
        let kinds: BTreeMap<Id, AgencyKind> =
            agencies(tx)?.into_iter().map(|one| (one.id, one.kind)).collect();
        found.retain(|line| holds(line, filter, &kinds));
        if let Some(ranked) = stems::find(tx, &filter.search)? {
            let place = |line: &KnowledgeLine| ranked.iter().position(|(id, _)| *id == line.row.id);
            found.retain(|line| place(line).is_some());
            let weight = |line: &KnowledgeLine| place(line).map(|at| ranked[at].1);
            // Those that weigh the same stay in their order: the latest first.
            found.sort_by_key(|line| std::cmp::Reverse(weight(line)));
        }
        let under_way = knowledge_under_way(tx)?;
        let (own, others): (Vec<_>, Vec<_>) =
            under_way.into_iter().partition(|line| eye.writes(&line.row));
        let sent = |line: &KnowledgeLine| eye.reviews && line.row.state == Review::Sent;
        // What the foundation writes itself it also reviews.
        let to_review = own.iter().chain(&others).filter(|line| sent(line)).cloned().collect();
        let own = own.into_iter().filter(|line| !sent(line)).collect();
        Ok(Bank { found, own, to_review, may_share: eye.shares() })
    })
    .map(unnamed)
}

fn holds(line: &KnowledgeLine, filter: &KnowledgeFilter, kinds: &BTreeMap<Id, AgencyKind>) -> bool {
    let from = kinds.get(&line.row.author.organisation).filter(|_| !line.row.unnamed);
    filter.kind.is_none_or(|kind| line.row.kind == kind)
        && filter.theme.is_none_or(|theme| line.themes.contains(&theme))
        && filter.form.is_none_or(|form| line.form == Some(form))
        && filter.agency_kind.is_none_or(|kind| from == Some(&kind))
}

/// Takes away whose it is where that is not to be shown.
fn unnamed(mut bank: Bank) -> Bank {
    for line in bank.found.iter_mut().chain(&mut bank.to_review).filter(|line| line.row.unnamed) {
        line.row.agency.clear();
    }
    bank
}
