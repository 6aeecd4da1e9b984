//! The text of an agreement as one value: what is signed, hashed and compared.

use sha2::{Digest, Sha256};

use super::{Area, Baseline, Challenge, Deciding, Goal, MeasureKind, Reason, Term};
use crate::access::PartyKind;
use crate::values::{Date, Id};

/// What an agreement says beside its purpose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline {
    pub title: String,
    pub term: Option<Term>,
    /// Whether parties may sign by assent in the system. A way of signing, not part of the text.
    pub assent: bool,
    pub who_may_apply: Option<String>,
    /// Who tells the employees, and how.
    pub information: Option<String>,
    /// How the parties follow up.
    pub follow_up: Option<String>,
    pub review_on: Option<Date>,
    pub deciding: Deciding,
}

/// A part of an agreement, under the name it keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed<T> {
    pub id: Id,
    pub value: T,
}

/// A party to the agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signatory {
    pub party: Id,
    pub kind: PartyKind,
    pub name: String,
}

/// The whole text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub outline: Outline,
    pub parties: Vec<Signatory>,
    pub challenges: Vec<Listed<Challenge>>,
    pub goals: Vec<Listed<Goal>>,
    pub areas: Vec<Listed<Area>>,
    pub measure_kinds: Vec<Listed<MeasureKind>>,
}

/// A part of the text that is written on its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    Challenge(Challenge),
    Goal(Goal),
    Area(Area),
    MeasureKind(MeasureKind),
}

impl Part {
    /// The table that it lies in, and its name in the audit chain.
    pub const fn code(&self) -> &'static str {
        match self {
            Part::Challenge(_) => "challenge",
            Part::Goal(_) => "goal",
            Part::Area(_) => "area",
            Part::MeasureKind(_) => "measure_kind",
        }
    }
}

impl Draft {
    /// An agreement of which only the outline and the parties are known.
    pub fn begun(outline: Outline, parties: Vec<Signatory>) -> Draft {
        Draft {
            outline,
            parties,
            challenges: Vec::new(),
            goals: Vec::new(),
            areas: Vec::new(),
            measure_kinds: Vec::new(),
        }
    }

    /// The part with this id.
    pub fn part(&self, id: Id) -> Option<Part> {
        let challenge = find(&self.challenges, id).map(Part::Challenge);
        challenge
            .or_else(|| find(&self.goals, id).map(Part::Goal))
            .or_else(|| find(&self.areas, id).map(Part::Area))
            .or_else(|| find(&self.measure_kinds, id).map(Part::MeasureKind))
    }

    /// Whether what `part` names is in this text.
    pub fn has_links_of(&self, part: &Part) -> bool {
        match part {
            Part::Goal(goal) => {
                goal.challenges.iter().all(|id| self.challenges.iter().any(|c| c.id == *id))
            }
            Part::Area(area) => area.goals.iter().all(|id| self.goals.iter().any(|g| g.id == *id)),
            Part::Challenge(_) | Part::MeasureKind(_) => true,
        }
    }

    /// The same text with new ids, parts linked as before.
    #[must_use]
    pub fn copied(&self, mut id: impl FnMut() -> Id) -> Draft {
        let mut copy = self.clone();
        let mut pairs = Vec::new();
        let mut renamed = |old: &mut Id| {
            let new = id();
            pairs.push((*old, new));
            *old = new;
        };
        copy.challenges.iter_mut().for_each(|part| renamed(&mut part.id));
        copy.goals.iter_mut().for_each(|part| renamed(&mut part.id));
        copy.areas.iter_mut().for_each(|part| renamed(&mut part.id));
        copy.measure_kinds.iter_mut().for_each(|part| renamed(&mut part.id));
        let relink = |links: &mut Vec<Id>| {
            for link in links {
                *link = pairs.iter().find(|(old, _)| old == link).map_or(*link, |(_, new)| *new);
            }
        };
        copy.goals.iter_mut().for_each(|goal| relink(&mut goal.value.challenges));
        copy.areas.iter_mut().for_each(|area| relink(&mut area.value.goals));
        copy
    }

    /// The employer and at least one union.
    ///
    /// # Errors
    /// [`Reason::TooFewParties`].
    pub fn check_parties(parties: &[PartyKind]) -> Result<(), Reason> {
        let employer = parties.contains(&PartyKind::Employer);
        if employer && parties.iter().any(|kind| *kind != PartyKind::Employer) {
            Ok(())
        } else {
            Err(Reason::TooFewParties)
        }
    }
}

/// Characters of [`code`]: 40 bits, so that a text made to fit an old code is not made by chance.
const CODE_LENGTH: usize = 10;

/// The SHA-256 of the text: each field as its length (eight bytes, big-endian) and its bytes, in the order of the
/// page. Parts refer to each other by place, so that a copy with new ids is the same text.
pub fn text_hash(draft: &Draft) -> [u8; 32] {
    let mut hash = Sha256::new();
    for field in fields(draft) {
        for part in [field.what.as_bytes(), field.value.as_bytes()] {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
    }
    hash.finalize().into()
}

/// The beginning of a text hash as it is printed on the document that is signed, and typed from it.
pub fn code(hash: &[u8; 32]) -> String {
    let hex: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    hex[..CODE_LENGTH].to_owned()
}

struct Field {
    what: &'static str,
    value: String,
}

impl Field {
    fn new(what: &'static str, value: impl Into<String>) -> Field {
        Field { what, value: value.into() }
    }
}

fn outline(draft: &Draft) -> Vec<Field> {
    let o = &draft.outline;
    let term = match o.term {
        None => String::new(),
        Some(Term::Fixed { from, to }) => format!("{from} – {to}"),
        Some(Term::UntilFurtherNotice { from, notice_months }) => {
            format!("{from} – ({notice_months})")
        }
    };
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let mut all = vec![Field::new("title", o.title.clone()), Field::new("term", term)];
    all.extend(draft.parties.iter().map(|party| Field::new("party", party.name.clone())));
    all.push(Field::new("who_may_apply", text(&o.who_may_apply)));
    all.push(Field::new("information", text(&o.information)));
    all.push(Field::new("follow_up", text(&o.follow_up)));
    all.push(Field::new("review_on", o.review_on.map(|day| day.to_string()).unwrap_or_default()));
    all
}

/// Every field of the text, parts referred to by place.
fn fields(draft: &Draft) -> Vec<Field> {
    let mut all = outline(draft);
    // What says nothing is hashed as before there was anything to say: signed texts keep their code.
    if draft.outline.deciding != Deciding::default() {
        all.push(Field::new("deciding", draft.outline.deciding.code()));
    }
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    for challenge in draft.challenges.iter().map(|listed| &listed.value) {
        all.push(Field::new("challenge", challenge.problem.clone()));
        all.push(Field::new("evidence", text(&challenge.evidence)));
        all.push(Field::new("target_group", text(&challenge.target_group)));
        all.push(Field::new("horizon", challenge.horizon.code()));
    }
    for goal in draft.goals.iter().map(|listed| &listed.value) {
        all.push(Field::new("goal", goal.title.clone()));
        all.push(Field::new("serves", goal.serves.code()));
        all.push(Field::new("solves", places(&draft.challenges, &goal.challenges)));
        all.push(Field::new("indicator", text(&goal.indicator)));
        all.push(Field::new("source", text(&goal.source)));
        all.push(match &goal.baseline {
            None => Field::new("baseline", ""),
            Some(Baseline::Measured(value)) => Field::new("baseline", value.clone()),
            Some(Baseline::NotMeasured { because }) => Field::new("not_measured", because.clone()),
        });
        all.push(Field::new("target", text(&goal.target)));
        all.push(Field::new("by_date", goal.by_date.map(|d| d.to_string()).unwrap_or_default()));
    }
    for area in draft.areas.iter().map(|listed| &listed.value) {
        all.push(Field::new("area", area.title.clone()));
        all.push(Field::new("serves_goals", places(&draft.goals, &area.goals)));
    }
    for kind in draft.measure_kinds.iter().map(|listed| &listed.value) {
        all.push(Field::new("measure_kind", kind.name.clone()));
        all.push(Field::new("form", kind.form.code()));
        all.push(Field::new("route", kind.route.code()));
        let ceiling = kind.ceiling.map(|ore| ore.0.to_string()).unwrap_or_default();
        all.push(Field::new("ceiling", ceiling));
    }
    all
}

fn find<T: Clone>(all: &[Listed<T>], id: Id) -> Option<T> {
    all.iter().find(|listed| listed.id == id).map(|listed| listed.value.clone())
}

fn places<T>(all: &[Listed<T>], chosen: &[Id]) -> String {
    let places = all.iter().enumerate().filter(|(_, listed)| chosen.contains(&listed.id));
    places.map(|(place, _)| place.to_string()).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
#[path = "text_tests.rs"]
pub(super) mod tests;
