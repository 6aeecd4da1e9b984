//! A wish by itself: which kinds of agencies want it, and what their people say of it.

use domain::access::Action;
use domain::exchange::AgencyKind;
use domain::few::{Group, Sum, protect};
use domain::values::{Id, Ore};
use serde_json::json;
use store::exchange::{
    Agency, Comment, Visitor, add_comment, agencies, comments, hide_comment, supporters,
    wish as stored,
};

use super::list::{Wished, wish_list};
use crate::access::{Visit, permit};
use crate::agreement::{By, is_first};
use crate::exchange::at_the_foundation;
use crate::exchange::sign_up::{note_of_nobody, visitor};
use crate::{App, Error};

/// A wish with everything that is said of it.
#[derive(Clone, Debug, PartialEq)]
pub struct WishPage {
    pub wished: Wished,
    /// From how many agencies of each kind people want it; nothing where fewer than five people are behind that, or where
    /// the others would tell.
    pub kinds: Vec<(AgencyKind, Option<i64>)>,
    /// What is hidden stands without its words, except for the organiser.
    pub comments: Vec<Comment>,
    pub may_comment: bool,
    pub may_wish: bool,
    pub may_answer: bool,
}

/// The wish with this number, open to anyone.
///
/// # Errors
/// [`Error::Missing`].
pub fn wish_page(app: &App, visit: &Visit, own: &Visit, number: i64) -> Result<WishPage, Error> {
    let list = wish_list(app, visit, own)?;
    let found = list.open.into_iter().chain(list.answered).find(|one| one.wish.number == number);
    let wished = found.ok_or(Error::Missing)?;
    let (mut comments, kinds) = app.read(visit, |tx| {
        let all = supporters(tx)?.into_iter();
        let mine: Vec<Visitor> =
            all.filter(|(wish, _)| *wish == wished.wish.id).map(|(_, from)| from).collect();
        Ok((comments(tx, wished.wish.id)?, by_kind(&agencies(tx)?, &mine)))
    })?;
    if !list.may_answer {
        let hidden = comments.iter_mut().filter(|comment| comment.hidden_because.is_some());
        hidden.for_each(|comment| comment.text.clear());
    }
    Ok(WishPage {
        kinds,
        comments,
        may_comment: comes_from_agency(own) && wished.wish.answer.support().is_ok(),
        may_wish: list.may_wish,
        may_answer: list.may_answer,
        wished,
    })
}

/// Says something of a wish.
///
/// # Errors
/// [`Error::SignIn`] for a stranger, [`Error::Forbidden`] for whoever does not come from an agency; refused where the wish has
/// been answered for good.
pub fn comment(
    app: &App,
    visit: &Visit,
    own: &Visit,
    (number, text): (i64, &str),
    key: Option<Id>,
) -> Result<(), Error> {
    at_the_foundation(visit)?;
    let from = visitor(own)?;
    if !comes_from_agency(own) {
        return Err(Error::Forbidden);
    }
    let (id, now) = (key.unwrap_or_else(|| app.id()), app.now());
    let agency = own.organisation.as_ref().map_or_else(String::new, |o| o.name.clone());
    app.write(visit, |tx| {
        let wish = stored(tx, number)?;
        if !is_first(tx, key, &format!("/onskelista/{number}"), now)? {
            return Ok(());
        }
        wish.answer.support().map_err(|reason| Error::refused_at("text", reason))?;
        let new = Comment {
            id,
            number: 0,
            agency: agency.clone(),
            text: text.to_owned(),
            written_at: now,
            hidden_because: None,
        };
        let said = add_comment(tx, wish.id, &from, &new)?;
        // Who it was is not in the chain.
        let facts = json!({ "number": number, "comment": said }).to_string();
        note_of_nobody(tx, "wish.commented", ("wish", wish.id), facts, now)
    })
}

/// Hides a comment with a reason that everybody sees; without one it is shown again.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn hide(
    app: &App,
    visit: &Visit,
    (number, comment): (i64, i64),
    because: Option<&str>,
) -> Result<(), Error> {
    permit(app, visit, Action::ManageEvents)?;
    at_the_foundation(visit)?;
    let by = By::of(app, visit)?;
    app.write(visit, |tx| {
        let wish = stored(tx, number)?;
        hide_comment(tx, wish.id, comment, because)?;
        let action = if because.is_some() { "wish.comment-hidden" } else { "wish.comment-shown" };
        let facts = json!({ "number": number, "comment": comment });
        by.note(tx, action, ("wish", wish.id), &facts, &[])
    })
}

/// Whether somebody is signed in at an agency.
pub(super) fn comes_from_agency(own: &Visit) -> bool {
    let agency = own.organisation.as_ref().is_some_and(|o| o.kind != "foundation");
    agency && own.person.is_some()
}

/// How many agencies of each kind the supporters come from. The persons behind decide what may be said: those of all kinds
/// are the supporters together, who are counted too.
fn by_kind(agencies: &[Agency], from: &[Visitor]) -> Vec<(AgencyKind, Option<i64>)> {
    let mut groups = vec![Group::default(); AgencyKind::ALL.len() + 1];
    let of = |one: &Visitor| agencies.iter().find(|agency| agency.id == one.organisation);
    for one in from {
        let kind = of(one).map(|agency| agency.kind);
        let place = AgencyKind::ALL.iter().position(|other| Some(*other) == kind);
        for place in place.into_iter().chain([AgencyKind::ALL.len()]) {
            if let Some(group) = groups.get_mut(place) {
                group.add(one.account, 1, Ore(0));
            }
        }
    }
    let sum = Sum { total: AgencyKind::ALL.len(), parts: (0..AgencyKind::ALL.len()).collect() };
    let hidden = protect(&groups, &[sum]);
    let count = |kind: AgencyKind| {
        let all = from.iter().filter_map(of).filter(|agency| agency.kind == kind);
        let distinct: std::collections::BTreeSet<Id> = all.map(|agency| agency.id).collect();
        i64::try_from(distinct.len()).unwrap_or(i64::MAX)
    };
    let kinds = AgencyKind::ALL.into_iter().zip(hidden);
    kinds.map(|(kind, hidden)| (kind, (!hidden).then(|| count(kind)))).collect()
}

#[cfg(test)]
mod tests {
    use domain::values::Instant;

    use super::*;

    fn id(number: u8) -> Id {
        Id::v4([number; 16])
    }

    fn agency(number: u8, kind: AgencyKind) -> Agency {
        Agency { id: id(number), name: String::new(), kind, since: Instant::from_millis(0) }
    }

    #[test]
    fn few_people_of_a_kind_are_hidden_and_so_is_what_would_tell() {
        let agencies = [agency(1, AgencyKind::Large), agency(2, AgencyKind::University)];
        let from = |agency, people: std::ops::Range<u8>| {
            people.map(move |n| Visitor { organisation: id(agency), account: id(n) })
        };
        let six: Vec<_> = from(1, 10..16).collect();
        let only = by_kind(&agencies, &six);
        assert_eq!(only[0], (AgencyKind::Large, Some(1)));
        assert_eq!(only[1], (AgencyKind::University, Some(0)));
        let two_more: Vec<_> = six.into_iter().chain(from(2, 20..22)).collect();
        let hidden = by_kind(&agencies, &two_more);
        assert!(hidden[0].1.is_none() && hidden[1].1.is_none(), "eight less six would be two");
        let five_more: Vec<_> = from(1, 10..16).chain(from(2, 20..25)).collect();
        assert_eq!(by_kind(&agencies, &five_more)[1], (AgencyKind::University, Some(1)));
    }
}
