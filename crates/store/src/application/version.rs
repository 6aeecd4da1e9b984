//! The versions of an application, each as it was submitted.

use domain::application::{Content, CostKind, Costs, Guide, Whom};
use domain::values::{Id, Instant};

use crate::{Error, Row, Sql, Tx};

/// One submission.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    pub id: Id,
    pub application: Id,
    pub number: i64,
    /// The draft that became it.
    pub draft: Id,
    pub submitted_at: Instant,
    pub content: Content,
}

const ADD: Sql =
    Sql("INSERT INTO application_version (organisation, id, application, version, draft, \
     submitted_at, ending, own_choice, needed_today, done_anyway, long_term, beyond, background, \
     title, measure_kind, measure, provider, whom, participants, unit, course_ore, travel_ore, \
     wage_ore, substitute_ore, consultant_ore, other_ore, from_date, until_date, goal, \
     transition, working_life, expected, seen) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, \
     ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32, ?33)");
const ONE: Sql = Sql("SELECT id, application, version, draft, submitted_at, ending, own_choice, \
     needed_today, done_anyway, long_term, beyond, background, title, measure_kind, measure, \
     provider, whom, participants, unit, course_ore, travel_ore, wage_ore, substitute_ore, \
     consultant_ore, other_ore, from_date, until_date, goal, transition, working_life, expected, \
     seen FROM application_version WHERE organisation = ?1 AND application = ?2 AND version = ?3");
const OF_DRAFT: Sql = Sql("SELECT a.number FROM application_version v \
     JOIN application a ON a.organisation = v.organisation AND a.id = v.application \
     WHERE v.organisation = ?1 AND v.draft = ?2 AND a.applicant = ?3");

pub(super) const ALL: &[Sql] = &[ADD, ONE, OF_DRAFT];

/// Keeps a submission.
///
/// # Errors
/// [`Error::Conflict`] if the draft has been submitted.
pub fn add_version(tx: &Tx<'_>, version: &Version) -> Result<(), Error> {
    let (c, v) = (&version.content, version);
    let [ending, own_choice, needed_today, done_anyway, long_term] = c.guide.answers();
    let cost = |kind| c.costs.of(kind);
    tx.run_one(
        ADD,
        &[
            &tx.organisation()?,
            &v.id,
            &v.application,
            &v.number,
            &v.draft,
            &v.submitted_at,
            &ending,
            &own_choice,
            &needed_today,
            &done_anyway,
            &long_term,
            &c.beyond,
            &c.background,
            &c.title,
            &c.kind,
            &c.measure,
            &c.provider,
            &c.whom.code(),
            &c.participants,
            &c.unit,
            &cost(CostKind::Course),
            &cost(CostKind::Travel),
            &cost(CostKind::Wage),
            &cost(CostKind::Substitute),
            &cost(CostKind::Consultant),
            &cost(CostKind::Other),
            &c.from,
            &c.until,
            &c.goal,
            &c.transition,
            &c.working_life,
            &c.expected,
            &c.seen,
        ],
    )
}

/// One version of an application.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn version(tx: &Tx<'_>, application: Id, number: i64) -> Result<Version, Error> {
    tx.one(ONE, &[&tx.organisation()?, &application, &number], read)
}

/// The number of the case that the applicant's draft became, if it has been submitted.
///
/// # Errors
/// Those of the engine.
pub fn case_of_draft(tx: &Tx<'_>, draft: Id, applicant: Id) -> Result<Option<String>, Error> {
    tx.first(OF_DRAFT, &[&tx.organisation()?, &draft, &applicant], |row| row.get(0))
}

fn read(row: &Row<'_>) -> Result<Version, Error> {
    let whom = Whom::from_code(&row.get::<String>(16)?);
    let guide = Guide {
        ending: row.get(5)?,
        own_choice: row.get(6)?,
        needed_today: row.get(7)?,
        done_anyway: row.get(8)?,
        long_term: row.get(9)?,
    };
    let costs = Costs::new([
        row.get(19)?,
        row.get(20)?,
        row.get(21)?,
        row.get(22)?,
        row.get(23)?,
        row.get(24)?,
    ]);
    let content = Content {
        guide,
        beyond: row.get(10)?,
        background: row.get(11)?,
        title: row.get(12)?,
        kind: row.get(13)?,
        measure: row.get(14)?,
        provider: row.get(15)?,
        whom: whom.ok_or_else(|| Error::Broken("stored participants are unknown".to_owned()))?,
        participants: row.get(17)?,
        unit: row.get(18)?,
        costs,
        asked: costs.total().map_err(|error| Error::Broken(error.to_string()))?,
        from: row.get(25)?,
        until: row.get(26)?,
        goal: row.get(27)?,
        transition: row.get(28)?,
        working_life: row.get(29)?,
        expected: row.get(30)?,
        seen: row.get(31)?,
    };
    Ok(Version {
        id: row.get(0)?,
        application: row.get(1)?,
        number: row.get(2)?,
        draft: row.get(3)?,
        submitted_at: row.get(4)?,
        content,
    })
}
