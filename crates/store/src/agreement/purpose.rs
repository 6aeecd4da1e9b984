//! Challenges, goals and areas, and what links them.

use domain::agreement::{Area, Baseline, Challenge, Goal, Horizon, Listed, Serves};
use domain::values::Id;

use super::unknown;
use crate::{Error, Sql, Tx};

const ADD_CHALLENGE: Sql = Sql(
    "INSERT INTO challenge (organisation, id, agreement, problem, evidence, target_group, horizon, \
     place) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, \
     (SELECT CAST(COALESCE(MAX(place), 0) + 1 AS BIGINT) \
     FROM challenge WHERE organisation = ?1 AND agreement = ?3))",
);
const SET_CHALLENGE: Sql =
    Sql("UPDATE challenge SET problem = ?4, evidence = ?5, target_group = ?6, horizon = ?7 \
     WHERE organisation = ?1 AND id = ?2 AND agreement = ?3");
const REMOVE_CHALLENGE: Sql =
    Sql("DELETE FROM challenge WHERE organisation = ?1 AND id = ?2 AND agreement = ?3");
const CHALLENGES: Sql = Sql("SELECT id, problem, evidence, target_group, horizon FROM challenge \
     WHERE organisation = ?1 AND agreement = ?2 ORDER BY place");
const ADD_GOAL: Sql = Sql(
    "INSERT INTO goal (organisation, id, agreement, title, serves, indicator, source, baseline, \
     not_measured, target, by_date, place) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, \
     (SELECT CAST(COALESCE(MAX(place), 0) + 1 AS BIGINT) \
     FROM goal WHERE organisation = ?1 AND agreement = ?3))",
);
const SET_GOAL: Sql =
    Sql("UPDATE goal SET title = ?4, serves = ?5, indicator = ?6, source = ?7, baseline = ?8, \
     not_measured = ?9, target = ?10, by_date = ?11 \
     WHERE organisation = ?1 AND id = ?2 AND agreement = ?3");
const REMOVE_GOAL: Sql =
    Sql("DELETE FROM goal WHERE organisation = ?1 AND id = ?2 AND agreement = ?3");
const GOALS: Sql =
    Sql("SELECT id, title, serves, indicator, source, baseline, not_measured, target, by_date \
     FROM goal WHERE organisation = ?1 AND agreement = ?2 ORDER BY place");
const LINK_GOAL: Sql =
    Sql("INSERT INTO goal_challenge (organisation, goal, challenge) VALUES (?1, ?2, ?3)");
const UNLINK_GOAL: Sql = Sql("DELETE FROM goal_challenge WHERE organisation = ?1 AND goal = ?2");
const UNLINK_CHALLENGE: Sql =
    Sql("DELETE FROM goal_challenge WHERE organisation = ?1 AND challenge = ?2");
const GOAL_LINKS: Sql = Sql("SELECT l.goal, l.challenge FROM goal_challenge l \
     JOIN goal g ON g.organisation = l.organisation AND g.id = l.goal \
     WHERE l.organisation = ?1 AND g.agreement = ?2 ORDER BY l.goal, l.challenge");
const ADD_AREA: Sql = Sql("INSERT INTO area (organisation, id, agreement, title, place) \
     VALUES (?1, ?2, ?3, ?4, \
     (SELECT CAST(COALESCE(MAX(place), 0) + 1 AS BIGINT) \
     FROM area WHERE organisation = ?1 AND agreement = ?3))");
const SET_AREA: Sql =
    Sql("UPDATE area SET title = ?4 WHERE organisation = ?1 AND id = ?2 AND agreement = ?3");
const REMOVE_AREA: Sql =
    Sql("DELETE FROM area WHERE organisation = ?1 AND id = ?2 AND agreement = ?3");
const AREAS: Sql =
    Sql("SELECT id, title FROM area WHERE organisation = ?1 AND agreement = ?2 ORDER BY place");
const LINK_AREA: Sql = Sql("INSERT INTO area_goal (organisation, area, goal) VALUES (?1, ?2, ?3)");
const UNLINK_AREA: Sql = Sql("DELETE FROM area_goal WHERE organisation = ?1 AND area = ?2");
const UNLINK_AREA_GOAL: Sql = Sql("DELETE FROM area_goal WHERE organisation = ?1 AND goal = ?2");
const AREA_LINKS: Sql = Sql("SELECT l.area, l.goal FROM area_goal l \
     JOIN area a ON a.organisation = l.organisation AND a.id = l.area \
     WHERE l.organisation = ?1 AND a.agreement = ?2 ORDER BY l.area, l.goal");

pub(super) const ALL: &[Sql] = &[
    ADD_CHALLENGE,
    SET_CHALLENGE,
    REMOVE_CHALLENGE,
    CHALLENGES,
    ADD_GOAL,
    SET_GOAL,
    REMOVE_GOAL,
    GOALS,
    LINK_GOAL,
    UNLINK_GOAL,
    UNLINK_CHALLENGE,
    GOAL_LINKS,
    ADD_AREA,
    SET_AREA,
    REMOVE_AREA,
    AREAS,
    LINK_AREA,
    UNLINK_AREA,
    UNLINK_AREA_GOAL,
    AREA_LINKS,
];

/// Adds a challenge.
///
/// # Errors
/// [`Error::Conflict`] if the agreement is not there.
pub fn add_challenge(tx: &Tx<'_>, agreement: Id, new: &Listed<Challenge>) -> Result<(), Error> {
    write_challenge(tx, ADD_CHALLENGE, agreement, new)
}

/// Changes a challenge.
///
/// # Errors
/// [`Error::Missing`] if the agreement has no such challenge.
pub fn set_challenge(tx: &Tx<'_>, agreement: Id, new: &Listed<Challenge>) -> Result<(), Error> {
    write_challenge(tx, SET_CHALLENGE, agreement, new)
}

fn write_challenge(
    tx: &Tx<'_>,
    sql: Sql,
    agreement: Id,
    new: &Listed<Challenge>,
) -> Result<(), Error> {
    let c = &new.value;
    tx.run_one(
        sql,
        &[
            &tx.organisation()?,
            &new.id,
            &agreement,
            &c.problem,
            &c.evidence,
            &c.target_group,
            &c.horizon.code(),
        ],
    )
}

/// Removes a challenge; goals that were to solve it are left without.
///
/// # Errors
/// [`Error::Missing`] if the agreement has no such challenge.
pub fn remove_challenge(tx: &Tx<'_>, agreement: Id, id: Id) -> Result<(), Error> {
    let organisation = tx.organisation()?;
    tx.run(UNLINK_CHALLENGE, &[&organisation, &id])?;
    tx.run_one(REMOVE_CHALLENGE, &[&organisation, &id, &agreement])
}

/// The challenges of an agreement, in the order they were added.
///
/// # Errors
/// Those of the engine.
pub fn challenges(tx: &Tx<'_>, agreement: Id) -> Result<Vec<Listed<Challenge>>, Error> {
    tx.all(CHALLENGES, &[&tx.organisation()?, &agreement], |row| {
        let horizon = Horizon::from_code(&row.get::<String>(4)?);
        let value = Challenge {
            problem: row.get(1)?,
            evidence: row.get(2)?,
            target_group: row.get(3)?,
            horizon: horizon.ok_or_else(|| unknown("horizon"))?,
        };
        Ok(Listed { id: row.get(0)?, value })
    })
}

/// Adds a goal.
///
/// # Errors
/// [`Error::Conflict`] if the agreement or a challenge is not there.
pub fn add_goal(tx: &Tx<'_>, agreement: Id, new: &Listed<Goal>) -> Result<(), Error> {
    write_goal(tx, ADD_GOAL, agreement, new)
}

/// Changes a goal.
///
/// # Errors
/// [`Error::Missing`] if the agreement has no such goal.
pub fn set_goal(tx: &Tx<'_>, agreement: Id, new: &Listed<Goal>) -> Result<(), Error> {
    write_goal(tx, SET_GOAL, agreement, new)
}

fn write_goal(tx: &Tx<'_>, sql: Sql, agreement: Id, new: &Listed<Goal>) -> Result<(), Error> {
    let (organisation, g) = (tx.organisation()?, &new.value);
    let (baseline, not_measured) = match &g.baseline {
        None => (None, None),
        Some(Baseline::Measured(value)) => (Some(value.clone()), None),
        Some(Baseline::NotMeasured { because }) => (None, Some(because.clone())),
    };
    tx.run_one(
        sql,
        &[
            &organisation,
            &new.id,
            &agreement,
            &g.title,
            &g.serves.code(),
            &g.indicator,
            &g.source,
            &baseline,
            &not_measured,
            &g.target,
            &g.by_date,
        ],
    )?;
    tx.run(UNLINK_GOAL, &[&organisation, &new.id])?;
    g.challenges.iter().try_for_each(|id| tx.run_one(LINK_GOAL, &[&organisation, &new.id, id]))
}

/// Removes a goal; areas that served it are left without.
///
/// # Errors
/// [`Error::Missing`] if the agreement has no such goal, [`Error::Conflict`] if the plan uses it.
pub fn remove_goal(tx: &Tx<'_>, agreement: Id, id: Id) -> Result<(), Error> {
    let organisation = tx.organisation()?;
    tx.run(UNLINK_GOAL, &[&organisation, &id])?;
    tx.run(UNLINK_AREA_GOAL, &[&organisation, &id])?;
    tx.run_one(REMOVE_GOAL, &[&organisation, &id, &agreement])
}

/// The goals of an agreement, in the order they were added.
///
/// # Errors
/// Those of the engine.
pub fn goals(tx: &Tx<'_>, agreement: Id) -> Result<Vec<Listed<Goal>>, Error> {
    let links = links(tx, GOAL_LINKS, agreement)?;
    tx.all(GOALS, &[&tx.organisation()?, &agreement], |row| {
        let id = row.get(0)?;
        let baseline = match (row.get::<Option<String>>(5)?, row.get::<Option<String>>(6)?) {
            (Some(value), _) => Some(Baseline::Measured(value)),
            (None, Some(because)) => Some(Baseline::NotMeasured { because }),
            (None, None) => None,
        };
        let serves = Serves::from_code(&row.get::<String>(2)?);
        let value = Goal {
            title: row.get(1)?,
            serves: serves.ok_or_else(|| unknown("goal's side"))?,
            challenges: linked(&links, id),
            indicator: row.get(3)?,
            source: row.get(4)?,
            baseline,
            target: row.get(7)?,
            by_date: row.get(8)?,
        };
        Ok(Listed { id, value })
    })
}

/// Adds an area.
///
/// # Errors
/// [`Error::Conflict`] if the agreement or a goal is not there.
pub fn add_area(tx: &Tx<'_>, agreement: Id, new: &Listed<Area>) -> Result<(), Error> {
    write_area(tx, ADD_AREA, agreement, new)
}

/// Changes an area.
///
/// # Errors
/// [`Error::Missing`] if the agreement has no such area.
pub fn set_area(tx: &Tx<'_>, agreement: Id, new: &Listed<Area>) -> Result<(), Error> {
    write_area(tx, SET_AREA, agreement, new)
}

fn write_area(tx: &Tx<'_>, sql: Sql, agreement: Id, new: &Listed<Area>) -> Result<(), Error> {
    let organisation = tx.organisation()?;
    tx.run_one(sql, &[&organisation, &new.id, &agreement, &new.value.title])?;
    tx.run(UNLINK_AREA, &[&organisation, &new.id])?;
    let goals = &new.value.goals;
    goals.iter().try_for_each(|id| tx.run_one(LINK_AREA, &[&organisation, &new.id, id]))
}

/// Removes an area.
///
/// # Errors
/// [`Error::Missing`] if the agreement has no such area.
pub fn remove_area(tx: &Tx<'_>, agreement: Id, id: Id) -> Result<(), Error> {
    let organisation = tx.organisation()?;
    tx.run(UNLINK_AREA, &[&organisation, &id])?;
    tx.run_one(REMOVE_AREA, &[&organisation, &id, &agreement])
}

/// The areas of an agreement, in the order they were added.
///
/// # Errors
/// Those of the engine.
pub fn areas(tx: &Tx<'_>, agreement: Id) -> Result<Vec<Listed<Area>>, Error> {
    let links = links(tx, AREA_LINKS, agreement)?;
    tx.all(AREAS, &[&tx.organisation()?, &agreement], |row| {
        let id = row.get(0)?;
        Ok(Listed { id, value: Area { title: row.get(1)?, goals: linked(&links, id) } })
    })
}

fn links(tx: &Tx<'_>, sql: Sql, agreement: Id) -> Result<Vec<(Id, Id)>, Error> {
    tx.all(sql, &[&tx.organisation()?, &agreement], |row| Ok((row.get(0)?, row.get(1)?)))
}

fn linked(links: &[(Id, Id)], from: Id) -> Vec<Id> {
    links.iter().filter(|(id, _)| *id == from).map(|(_, to)| *to).collect()
}
