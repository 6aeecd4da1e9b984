//! Agreements with their parts, views and signatures; and the year's duties.

mod duty;
mod measure_kind;
mod notice;
mod party;
mod purpose;
mod signature;
mod view;

pub use duty::{DutyRow, add_duty, duties, duties_of, duty, remove_duty, set_duty};
pub use measure_kind::{add_measure_kind, measure_kinds, remove_measure_kind, set_measure_kind};
pub use notice::{NoticeRow, add_notice, notices, withdraw_notice};
pub use party::{parties, parties_that_left, set_present};
pub use purpose::{
    add_area, add_challenge, add_goal, areas, challenges, goals, remove_area, remove_challenge,
    remove_goal, set_area, set_challenge, set_goal,
};
pub use signature::{FileRow, SignatureRow, add_file, add_signature, file, files, signatures};
pub use view::{put_view, release_view, views};

use domain::agreement::{Deciding, Draft, Outline, Phase, Term};
use domain::decision::Fallback;
use domain::values::{Date, Id, Instant};

use crate::{Error, Row, Sql, Tx};

/// What other rooms need to know of an agreement.
#[derive(Clone, Debug, PartialEq)]
pub struct AgreementRef {
    pub id: Id,
    pub number: i64,
    /// On the day that was asked for.
    pub phase: Phase,
}

/// An agreement without its parts.
#[derive(Clone, Debug, PartialEq)]
pub struct AgreementRow {
    pub id: Id,
    pub number: i64,
    /// As stored; [`Phase::on`] gives the phase of a day.
    pub phase: Phase,
    pub outline: Outline,
    /// Signed elsewhere and registered as it is.
    pub registered: bool,
    /// The agreement that this one is a copy of.
    pub renews: Option<Id>,
    pub talks: Talks,
    pub created_at: Instant,
    /// The last day that follows from a notice that stands: the earliest, if several parties gave one.
    pub ends_by_notice: Option<Date>,
}

impl AgreementRow {
    /// The phase on the day `today`.
    pub fn phase_on(&self, today: Date) -> Phase {
        self.phase.on(today, self.outline.term.as_ref(), self.ends_by_notice)
    }

    /// The last day, by the term or by a notice; none while it holds until further notice.
    pub fn last_day(&self) -> Option<Date> {
        let by_term = self.outline.term.and_then(|term| term.to());
        by_term.into_iter().chain(self.ends_by_notice).min()
    }
}

/// What is written about the talks themselves.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Talks {
    /// Why the proposal went on although something was missing.
    pub reason_to_go_on: Option<String>,
    /// In *ingen överenskommelse*: when the parties meet next, and what is open.
    pub next_talk_on: Option<Date>,
    pub open_questions: Option<String>,
}

const ADD: Sql =
    Sql("INSERT INTO agreement (organisation, id, number, title, phase, from_date, to_date, \
     notice_months, assent, who_may_apply, information, follow_up, review_on, registered, renews, \
     reason_to_go_on, next_talk_on, open_questions, created_at, majority, fallback) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, \
     ?20, ?21)");
const SET: Sql = Sql("UPDATE agreement SET title = ?3, phase = ?4, from_date = ?5, to_date = ?6, \
     notice_months = ?7, assent = ?8, who_may_apply = ?9, information = ?10, follow_up = ?11, \
     review_on = ?12, reason_to_go_on = ?13, next_talk_on = ?14, open_questions = ?15, \
     majority = ?16, fallback = ?17 \
     WHERE organisation = ?1 AND id = ?2");
const LIST: Sql = Sql(
    "SELECT id, number, title, phase, from_date, to_date, notice_months, assent, who_may_apply, \
     information, follow_up, review_on, registered, renews, reason_to_go_on, next_talk_on, \
     open_questions, created_at, (SELECT MIN(n.last_day) FROM agreement_notice n \
       WHERE n.organisation = agreement.organisation AND n.agreement = agreement.id \
       AND n.withdrawn_on IS NULL), majority, fallback \
     FROM agreement WHERE organisation = ?1 ORDER BY number DESC",
);
const BY_NUMBER: Sql = Sql(
    "SELECT id, number, title, phase, from_date, to_date, notice_months, assent, who_may_apply, \
     information, follow_up, review_on, registered, renews, reason_to_go_on, next_talk_on, \
     open_questions, created_at, (SELECT MIN(n.last_day) FROM agreement_notice n \
       WHERE n.organisation = agreement.organisation AND n.agreement = agreement.id \
       AND n.withdrawn_on IS NULL), majority, fallback \
     FROM agreement WHERE organisation = ?1 AND number = ?2",
);
const BY_ID: Sql = Sql(
    "SELECT id, number, title, phase, from_date, to_date, notice_months, assent, who_may_apply, \
     information, follow_up, review_on, registered, renews, reason_to_go_on, next_talk_on, \
     open_questions, created_at, (SELECT MIN(n.last_day) FROM agreement_notice n \
       WHERE n.organisation = agreement.organisation AND n.agreement = agreement.id \
       AND n.withdrawn_on IS NULL), majority, fallback \
     FROM agreement WHERE organisation = ?1 AND id = ?2",
);
/// Every statement of this aggregate.
pub const ALL: &[&[Sql]] = &[
    &[ADD, SET, LIST, BY_NUMBER, BY_ID],
    duty::ALL,
    measure_kind::ALL,
    notice::ALL,
    party::ALL,
    purpose::ALL,
    signature::ALL,
    view::ALL,
];

/// Adds an agreement with its parties.
///
/// # Errors
/// [`Error::Conflict`] if the number is taken or a party is not the organisation's.
pub fn add(tx: &Tx<'_>, row: &AgreementRow, parties: &[Id]) -> Result<(), Error> {
    let (o, term) = (&row.outline, TermColumns::of(row.outline.term.as_ref()));
    tx.run_one(
        ADD,
        &[
            &tx.organisation()?,
            &row.id,
            &row.number,
            &o.title,
            &row.phase.code(),
            &term.from,
            &term.to,
            &term.notice_months,
            &o.assent,
            &o.who_may_apply,
            &o.information,
            &o.follow_up,
            &o.review_on,
            &row.registered,
            &row.renews,
            &row.talks.reason_to_go_on,
            &row.talks.next_talk_on,
            &row.talks.open_questions,
            &row.created_at,
            &o.deciding.majority,
            &o.deciding.fallback.code(),
        ],
    )?;
    parties.iter().try_for_each(|party| set_present(tx, row.id, *party, true))
}

/// Writes what can change in an agreement's own row.
///
/// # Errors
/// [`Error::Missing`] if there is no such agreement.
pub fn set(tx: &Tx<'_>, row: &AgreementRow) -> Result<(), Error> {
    let (o, term) = (&row.outline, TermColumns::of(row.outline.term.as_ref()));
    tx.run_one(
        SET,
        &[
            &tx.organisation()?,
            &row.id,
            &o.title,
            &row.phase.code(),
            &term.from,
            &term.to,
            &term.notice_months,
            &o.assent,
            &o.who_may_apply,
            &o.information,
            &o.follow_up,
            &o.review_on,
            &row.talks.reason_to_go_on,
            &row.talks.next_talk_on,
            &row.talks.open_questions,
            &o.deciding.majority,
            &o.deciding.fallback.code(),
        ],
    )
}

/// Every agreement, the latest first.
///
/// # Errors
/// Those of the engine.
pub fn list(tx: &Tx<'_>) -> Result<Vec<AgreementRow>, Error> {
    tx.all(LIST, &[&tx.organisation()?], read)
}

/// The agreement with this number.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn by_number(tx: &Tx<'_>, number: i64) -> Result<AgreementRow, Error> {
    tx.one(BY_NUMBER, &[&tx.organisation()?, &number], read)
}

/// The agreement with this id.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn by_id(tx: &Tx<'_>, id: Id) -> Result<AgreementRow, Error> {
    tx.one(BY_ID, &[&tx.organisation()?, &id], read)
}

/// The agreement in force on the day `today`; without one, the latest that has been signed; without one, the latest.
///
/// # Errors
/// Those of the engine.
pub fn current(tx: &Tx<'_>, today: Date) -> Result<Option<AgreementRef>, Error> {
    let mut all: Vec<AgreementRef> = list(tx)?
        .into_iter()
        .map(|row| AgreementRef { id: row.id, number: row.number, phase: row.phase_on(today) })
        .collect();
    all.sort_by_key(|agreement| match agreement.phase {
        Phase::InForce => 0,
        Phase::Signed | Phase::Ended => 1,
        Phase::Preparation | Phase::Proposal | Phase::NoAgreement => 2,
    });
    Ok(all.into_iter().next())
}

/// The whole text of an agreement.
///
/// # Errors
/// Those of the engine.
pub fn draft(tx: &Tx<'_>, row: &AgreementRow) -> Result<Draft, Error> {
    Ok(Draft {
        outline: row.outline.clone(),
        parties: parties(tx, row.id)?,
        challenges: challenges(tx, row.id)?,
        goals: goals(tx, row.id)?,
        areas: areas(tx, row.id)?,
        measure_kinds: measure_kinds(tx, row.id)?,
    })
}

/// A term as it lies in its three columns.
struct TermColumns {
    from: Option<Date>,
    to: Option<Date>,
    notice_months: Option<i64>,
}

impl TermColumns {
    fn of(term: Option<&Term>) -> TermColumns {
        let notice_months = match term {
            Some(Term::UntilFurtherNotice { notice_months, .. }) => Some(*notice_months),
            _ => None,
        };
        TermColumns { from: term.map(Term::from), to: term.and_then(Term::to), notice_months }
    }

    fn term(self) -> Option<Term> {
        match (self.from, self.to, self.notice_months) {
            (Some(from), Some(to), _) => Some(Term::Fixed { from, to }),
            (Some(from), None, Some(notice_months)) => {
                Some(Term::UntilFurtherNotice { from, notice_months })
            }
            _ => None,
        }
    }
}

fn read(row: &Row<'_>) -> Result<AgreementRow, Error> {
    let term =
        TermColumns { from: row.get(4)?, to: row.get(5)?, notice_months: row.get(6)? }.term();
    Ok(AgreementRow {
        id: row.get(0)?,
        number: row.get(1)?,
        phase: Phase::from_code(&row.get::<String>(3)?).ok_or_else(|| unknown("phase"))?,
        outline: Outline {
            title: row.get(2)?,
            term,
            assent: row.get(7)?,
            who_may_apply: row.get(8)?,
            information: row.get(9)?,
            follow_up: row.get(10)?,
            review_on: row.get(11)?,
            deciding: Deciding {
                majority: row.get(19)?,
                fallback: Fallback::from_code(&row.get::<String>(20)?)
                    .ok_or_else(|| unknown("fallback"))?,
            },
        },
        registered: row.get(12)?,
        renews: row.get(13)?,
        talks: Talks {
            reason_to_go_on: row.get(14)?,
            next_talk_on: row.get(15)?,
            open_questions: row.get(16)?,
        },
        created_at: row.get(17)?,
        ends_by_notice: row.get(18)?,
    })
}

fn unknown(what: &str) -> Error {
    Error::Broken(format!("a stored {what} is unknown"))
}
