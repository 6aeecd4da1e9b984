//! The wish list: somebody wishes, others want it too.

use std::collections::BTreeMap;

use domain::access::Action;
use domain::exchange::{Answer, said};
use domain::values::Id;
use serde_json::json;
use store::access::next_number;
use store::exchange::{
    Wish, add_wish, comment_counts, set_support, supported, wish as stored, wishes,
};

use crate::access::{Visit, may};
use crate::agreement::is_first;
use crate::exchange::at_the_foundation;
use crate::exchange::sign_up::{note_of_nobody, visitor};
use crate::{App, Error};

/// A wish as a reader meets it.
#[derive(Clone, Debug, PartialEq)]
pub struct Wished {
    pub wish: Wish,
    /// How many want it; nothing where they are fewer than five.
    pub supporters: Option<i64>,
    pub mine: bool,
    /// The wish that it is the same as: number and title.
    pub same_as: Option<(i64, String)>,
    /// How many comments can be read.
    pub comments: i64,
}

/// The wish list: what many want first, then the latest.
#[derive(Clone, Debug, PartialEq)]
pub struct WishList {
    pub open: Vec<Wished>,
    pub answered: Vec<Wished>,
    pub may_wish: bool,
    pub may_answer: bool,
}

/// Every wish.
///
/// # Errors
/// [`Error::Missing`] at an agency.
pub fn wish_list(app: &App, visit: &Visit, own: &Visit) -> Result<WishList, Error> {
    at_the_foundation(visit)?;
    let (from, may_answer) = (visitor(own).ok(), may(app, visit, Action::ManageEvents));
    let (all, mine, comments) = app.read(visit, |tx| {
        let mine = from.as_ref().map(|from| supported(tx, from)).transpose()?;
        Ok((wishes(tx)?, mine.unwrap_or_default(), comment_counts(tx)?))
    })?;
    let named: BTreeMap<Id, (i64, String)> =
        all.iter().map(|wish| (wish.id, (wish.number, wish.title.clone()))).collect();
    let seen = all.into_iter().map(|wish| Wished {
        same_as: wish.answer.merged_into().and_then(|into| named.get(&into).cloned()),
        supporters: said(wish.supporters),
        mine: mine.contains(&wish.id),
        comments: comments.get(&wish.id).copied().unwrap_or_default(),
        wish,
    });
    let (mut open, answered): (Vec<_>, Vec<_>) =
        seen.partition(|one| matches!(one.wish.answer, Answer::None | Answer::Planned { .. }));
    // Among those that few want the order says nothing of how few.
    open.sort_by_key(|one| std::cmp::Reverse(one.supporters));
    Ok(WishList {
        open,
        answered,
        // Who answers does not count as one who wants.
        may_wish: from.is_some() && !may_answer,
        may_answer,
    })
}

/// Wishes for something; whoever wishes supports it.
///
/// # Errors
/// [`Error::SignIn`] for a stranger; [`Error::Forbidden`] for whoever answers.
pub fn make_wish(
    app: &App,
    visit: &Visit,
    own: &Visit,
    (title, text): (&str, Option<&str>),
    key: Option<Id>,
) -> Result<(), Error> {
    at_the_foundation(visit)?;
    not_the_organiser(app, own)?;
    let (from, id, now) = (visitor(own)?, key.unwrap_or_else(|| app.id()), app.now());
    let agency = own.organisation.as_ref().map_or_else(String::new, |o| o.name.clone());
    app.write(visit, |tx| {
        if !is_first(tx, key, "/onskelista", now)? {
            return Ok(());
        }
        let wish = Wish {
            id,
            number: next_number(tx, "wish")?,
            title: title.to_owned(),
            text: text.map(str::to_owned),
            agency: agency.clone(),
            answer: Answer::None,
            said: None,
            wished_at: now,
            event: None,
            supporters: 0,
        };
        add_wish(tx, &wish)?;
        set_support(tx, id, &from, true)?;
        // Who it was is not in the chain.
        let facts = json!({ "number": wish.number }).to_string();
        note_of_nobody(tx, "wish.made", ("wish", id), facts, now)
    })
}

/// Who answers does not count as one who wants.
fn not_the_organiser(app: &App, own: &Visit) -> Result<(), Error> {
    if may(app, own, Action::ManageEvents) { Err(Error::Forbidden) } else { Ok(()) }
}

/// Says that the visitor wants it too, or no longer.
///
/// # Errors
/// Refused with [`domain::exchange::Reason::WishAnswered`]; [`Error::Forbidden`] for whoever answers.
pub fn support(app: &App, visit: &Visit, own: &Visit, number: i64) -> Result<bool, Error> {
    at_the_foundation(visit)?;
    not_the_organiser(app, own)?;
    let from = visitor(own)?;
    app.write(visit, |tx| {
        let wish = stored(tx, number)?;
        wish.answer.support().map_err(Error::refused)?;
        let wants = !supported(tx, &from)?.contains(&wish.id);
        set_support(tx, wish.id, &from, wants)?;
        Ok(wants)
    })
}
