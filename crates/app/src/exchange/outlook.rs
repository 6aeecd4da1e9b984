//! The organiser's view of it all: meetings and who came to them, who never has, and wishes that wait. Agencies are no
//! persons; how many come from one of them follows the rules for few people, its kind and the whole taken together.

use std::collections::{BTreeMap, BTreeSet};

use domain::access::Action;
use domain::exchange::{AgencyKind, Answer, Audience, State, begins, ends, said};
use domain::few::{Group, Sum, protect};
use domain::overview::LAST_YEAR;
use domain::values::{Date, Id, Ore, swedish_key};
use store::exchange::{Coming, EventRow, agencies, coming, events, wishes};
use store::overview::in_year;

use super::{always, at_the_foundation};
use crate::access::{Visit, permit};
use crate::{App, Error};

/// Everything that the page shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Outlook {
    /// The latest year first.
    pub meetings: Vec<Meetings>,
    /// By kind, then in Swedish order.
    pub registrations: Vec<Registrations>,
    /// Each kind, and then all together; nothing where it is hidden.
    pub by_kind: Vec<(AgencyKind, Option<i64>)>,
    pub registered: Option<i64>,
    /// Nobody of theirs has come.
    pub never: Vec<Never>,
    /// How many agencies there are: those of the register, and those of the house that are not in it.
    pub known: i64,
    /// Wishes without an answer, the oldest first.
    pub wishes: Vec<Waiting>,
}

/// The meetings of a year for an audience.
#[derive(Clone, Debug, PartialEq)]
pub struct Meetings {
    pub year: i16,
    pub audience: Audience,
    pub held: i64,
    pub agencies: i64,
    /// Times that somebody came; nothing of few people.
    pub came: Option<i64>,
}

/// How many seats an agency has or has had, of what was held and what comes.
#[derive(Clone, Debug, PartialEq)]
pub struct Registrations {
    pub agency: String,
    pub kind: AgencyKind,
    pub count: Option<i64>,
    /// When somebody last came.
    pub last: Option<Date>,
}

/// An agency that has never taken part.
#[derive(Clone, Debug, PartialEq)]
pub struct Never {
    pub agency: String,
    pub kind: AgencyKind,
}

/// A wish that waits.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiting {
    pub number: i64,
    pub title: String,
    pub agency: String,
    pub since: Date,
    pub supporters: Option<i64>,
}

/// The organiser's view.
///
/// # Errors
/// [`Error::Missing`] at an agency.
pub fn outlook(app: &App, visit: &Visit) -> Result<Outlook, Error> {
    permit(app, visit, Action::ManageEvents)?;
    at_the_foundation(visit)?;
    let now = app.now();
    app.read(visit, |tx| {
        let held = |row: &EventRow| ends(&row.event.occasions).is_some_and(|ends| ends <= now);
        let mut announced = events(tx, always())?;
        announced.retain(|row| row.state == State::Published);
        let mut all = coming(tx)?;
        // Nobody comes to what was called off.
        let ids: BTreeSet<Id> = announced.iter().map(|row| row.id).collect();
        all.retain(|one| ids.contains(&one.event));
        let held: Vec<EventRow> = announced.into_iter().filter(held).collect();
        let mut kinds: BTreeMap<String, AgencyKind> = BTreeMap::new();
        for one in in_year(tx, LAST_YEAR)? {
            kinds.insert(one.name, AgencyKind::of(one.kind.code(), one.employees));
        }
        kinds.extend(agencies(tx)?.into_iter().map(|one| (one.name, one.kind)));
        let came: BTreeSet<&str> = attended(&all, &held).map(|one| one.agency.as_str()).collect();
        let mut never: Vec<Never> = kinds
            .iter()
            .filter(|(name, _)| !came.contains(name.as_str()))
            .map(|(name, kind)| Never { agency: name.clone(), kind: *kind })
            .collect();
        never.sort_by_cached_key(|one| swedish_key(&one.agency));
        let (registrations, by_kind, registered) = registrations(&all, &held, &kinds);
        let mut waiting = wishes(tx)?;
        waiting.retain(|wish| wish.answer == Answer::None);
        waiting.sort_by_key(|wish| (wish.wished_at, wish.number));
        Ok(Outlook {
            meetings: meetings(&all, &held),
            registrations,
            by_kind,
            registered,
            never,
            known: count(kinds.len()),
            wishes: waiting
                .into_iter()
                .map(|wish| Waiting {
                    number: wish.number,
                    title: wish.title,
                    agency: wish.agency,
                    since: wish.wished_at.local_date(),
                    supporters: said(wish.supporters),
                })
                .collect(),
        })
    })
}

fn attended<'a>(all: &'a [Coming], held: &'a [EventRow]) -> impl Iterator<Item = &'a Coming> {
    all.iter().filter(|one| one.attended && held.iter().any(|row| row.id == one.event))
}

fn meetings(all: &[Coming], held: &[EventRow]) -> Vec<Meetings> {
    let mut found = Vec::new();
    let year = |row: &EventRow| begins(&row.event.occasions).map(|at| at.local_date().year());
    let years: BTreeSet<i16> = held.iter().filter_map(year).collect();
    for of in years.into_iter().rev() {
        for audience in Audience::ALL {
            let these: Vec<EventRow> = held
                .iter()
                .filter(|row| year(row) == Some(of) && row.event.audience == audience)
                .cloned()
                .collect();
            if these.is_empty() {
                continue;
            }
            let mut people = Group::default();
            attended(all, &these).for_each(|one| people.add(one.person, 1, Ore(0)));
            let from: BTreeSet<&str> = attended(all, &these).map(|o| o.agency.as_str()).collect();
            found.push(Meetings {
                year: of,
                audience,
                held: count(these.len()),
                agencies: count(from.len()),
                came: (!people.is_few()).then(|| people.places()),
            });
        }
    }
    found
}

type Registered = (Vec<Registrations>, Vec<(AgencyKind, Option<i64>)>, Option<i64>);

/// The agencies add up to their kinds, and the kinds to all: they are protected together.
fn registrations(
    all: &[Coming],
    held: &[EventRow],
    kinds: &BTreeMap<String, AgencyKind>,
) -> Registered {
    let kind_of = |name: &str| kinds.get(name).copied().unwrap_or(AgencyKind::Other);
    let names: BTreeSet<&str> = all.iter().map(|one| one.agency.as_str()).collect();
    let names: Vec<&str> = names.into_iter().collect();
    let kind_at = |kind| names.len() + AgencyKind::ALL.iter().position(|k| *k == kind).unwrap_or(0);
    let total = names.len() + AgencyKind::ALL.len();
    let mut groups = vec![Group::default(); total + 1];
    for one in all {
        let own = names.binary_search(&one.agency.as_str()).ok();
        for place in own.into_iter().chain([kind_at(kind_of(&one.agency)), total]) {
            if let Some(group) = groups.get_mut(place) {
                group.add(one.person, 1, Ore(0));
            }
        }
    }
    let parts = |kind| {
        let own = names.iter().enumerate().filter(move |(_, name)| kind_of(name) == kind);
        own.map(|(place, _)| place).collect()
    };
    let mut sums: Vec<Sum> = AgencyKind::ALL
        .into_iter()
        .map(|kind| Sum { total: kind_at(kind), parts: parts(kind) })
        .filter(|sum| !sum.parts.is_empty())
        .collect();
    sums.push(Sum { total, parts: AgencyKind::ALL.into_iter().map(kind_at).collect() });
    let hidden = protect(&groups, &sums);
    let shown = |place: usize| match (groups.get(place), hidden.get(place)) {
        (Some(group), Some(false)) => Some(group.places()),
        _ => None,
    };
    let day = |one: &Coming| {
        let row = held.iter().find(|row| one.attended && row.id == one.event)?;
        begins(&row.event.occasions).map(|at| at.local_date())
    };
    let mut list: Vec<Registrations> = names
        .iter()
        .enumerate()
        .map(|(place, name)| Registrations {
            agency: (*name).to_owned(),
            kind: kind_of(name),
            count: shown(place),
            last: all.iter().filter(|one| one.agency == *name).filter_map(day).max(),
        })
        .collect();
    list.sort_by_cached_key(|one| (one.kind, swedish_key(&one.agency)));
    let by_kind = AgencyKind::ALL.into_iter().map(|kind| (kind, shown(kind_at(kind)))).collect();
    (list, by_kind, shown(total))
}

fn count(all: usize) -> i64 {
    i64::try_from(all).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn coming(agency: &str, people: std::ops::Range<u8>) -> Vec<Coming> {
        people
            .map(|number| Coming {
                event: Id::v4([1; 16]),
                agency: agency.to_owned(),
                person: Id::v4([number; 16]),
                attended: true,
            })
            .collect()
    }

    #[test]
    fn one_agency_of_few_takes_another_of_its_kind_along() {
        let all = [coming("A", 0..9), coming("B", 10..12), coming("C", 20..26)].concat();
        let kinds = ["A", "B", "C"].map(|name| (name.to_owned(), AgencyKind::Large));
        let (list, by_kind, registered) = registrations(&all, &[], &kinds.into_iter().collect());
        let counts: Vec<Option<i64>> = list.iter().map(|one| one.count).collect();
        assert_eq!(counts, [Some(9), None, None], "seventeen less nine are eight of two agencies");
        assert_eq!(by_kind[0].1, Some(17));
        assert_eq!(registered, Some(17));
    }
}
