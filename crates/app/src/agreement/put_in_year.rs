//! What an agreement puts into the agency's year by itself, each in the transaction of what led to it.

use domain::agreement::{Duty, DutyKind, Outline, after_notice, defaults};
use domain::values::{Date, Id};
use serde_json::json;
use store::Tx;
use store::agreement::{self as stored, DutyRow};

use super::By;
use crate::Error;

/// Adds the usual duties of `year` that are not there on their day.
pub(super) fn add_defaults_in(
    tx: &Tx<'_>,
    by: &By,
    ids: &[Id; 8],
    year: i16,
    outline: &Outline,
) -> Result<(), Error> {
    let (first, last) = days(year)?;
    let there = stored::duties(tx, first, last)?;
    let usual = defaults(year, outline.term.as_ref(), outline.review_on);
    // A kind that has been moved to another day is there already; meetings are told apart by their number.
    let count = |kind| there.iter().filter(|row| row.duty.kind == kind).count();
    let wanted = |kind| usual.iter().filter(|(k, _)| *k == kind).count();
    let missing = usual.iter().filter(|(kind, _)| count(*kind) < wanted(*kind));
    for ((kind, due_on), id) in missing.zip(ids) {
        add_usual(tx, by, *id, (*kind, *due_on), None)?;
    }
    Ok(())
}

/// Adds the joint review of an agreement that has just been made, if its day has none.
pub(super) fn add_review_in(tx: &Tx<'_>, by: &By, id: Id, outline: &Outline) -> Result<(), Error> {
    let day = outline.review_on.or_else(|| outline.term.and_then(|term| term.review_by()));
    let Some(day) = day else { return Ok(()) };
    let there = stored::duties(tx, day, day)?;
    if there.iter().any(|row| row.duty.kind == DutyKind::JointReview) {
        return Ok(());
    }
    add_usual(tx, by, id, (DutyKind::JointReview, day), None)
}

/// Puts what a notice asks for into the year: the joint review and the talks, unless they stand there before
/// `last_day` already.
pub(super) fn put_notice_in(
    tx: &Tx<'_>,
    by: &By,
    ids: &[Id; 2],
    agreement: Id,
    last_day: Date,
) -> Result<(), Error> {
    let there = stored::duties(tx, by.today, last_day)?;
    for ((kind, due_on), id) in after_notice(last_day, by.today).into_iter().zip(ids) {
        let stands = |row: &DutyRow| row.duty.kind == kind && row.duty.done_on.is_none();
        if !there.iter().any(stands) {
            add_usual(tx, by, *id, (kind, due_on), Some(agreement))?;
        }
    }
    Ok(())
}

/// Takes what a notice put into the year out of it again; what has been done stays.
pub(super) fn take_notice_out(tx: &Tx<'_>, by: &By, agreement: Id) -> Result<(), Error> {
    for row in open_of(tx, agreement)? {
        stored::remove_duty(tx, row.id)?;
        note(tx, by, "duty.removed", row.id, &row.duty)?;
    }
    Ok(())
}

/// Puts the next talk of parties that did not agree into the year, or moves it.
pub(super) fn put_talk_in(
    tx: &Tx<'_>,
    by: &By,
    id: Id,
    agreement: Id,
    on: Date,
) -> Result<(), Error> {
    match open_of(tx, agreement)?.into_iter().find(|row| row.duty.kind == DutyKind::Talks) {
        Some(row) => {
            let duty = Duty { due_on: on, ..row.duty };
            stored::set_duty(tx, row.id, &duty)?;
            note(tx, by, "duty.changed", row.id, &duty)
        }
        None => add_usual(tx, by, id, (DutyKind::Talks, on), Some(agreement)),
    }
}

/// The parties talk again: the talk that waited is done.
pub(super) fn tick_talk_off(tx: &Tx<'_>, by: &By, agreement: Id) -> Result<(), Error> {
    for row in open_of(tx, agreement)? {
        let duty = Duty { done_on: Some(by.today), ..row.duty };
        stored::set_duty(tx, row.id, &duty)?;
        note(tx, by, "duty.changed", row.id, &duty)?;
    }
    Ok(())
}

fn open_of(tx: &Tx<'_>, agreement: Id) -> Result<Vec<DutyRow>, Error> {
    let all = stored::duties_of(tx, agreement)?.into_iter();
    Ok(all.filter(|row| row.duty.done_on.is_none()).collect())
}

fn add_usual(
    tx: &Tx<'_>,
    by: &By,
    id: Id,
    (kind, due_on): (DutyKind, Date),
    agreement: Option<Id>,
) -> Result<(), Error> {
    let duty = Duty { kind, title: None, due_on, owner: None, done_on: None, receivers: None };
    stored::add_duty(tx, id, &duty, agreement)?;
    note(tx, by, "duty.added", id, &duty)
}

pub(super) fn note(
    tx: &Tx<'_>,
    by: &By,
    action: &'static str,
    id: Id,
    duty: &Duty,
) -> Result<(), Error> {
    let facts = json!({
        "kind": duty.kind.code(),
        "due_on": duty.due_on.to_string(),
        "done_on": duty.done_on.map(|day| day.to_string()),
    });
    by.note(tx, action, ("duty", id), &facts, &[])
}

/// The first and the last day of a year.
pub(super) fn days(year: i16) -> Result<(Date, Date), Error> {
    let day = |month, day| Date::new(year, month, day).map_err(|_| Error::Missing);
    Ok((day(1, 1)?, day(12, 31)?))
}
