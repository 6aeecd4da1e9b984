//! *Årshjul*: the agency's year as duties that can be moved, owned and ticked off.

use documents::ics::{self, Calendar, Event, When};
use domain::access::Action;
use domain::agreement::{Deciding, Duty, DutyKind, Outline};
use domain::audit::Reading;
use domain::outbox::REMIND_DAYS;
use domain::values::{Date, Id};
use store::Tx;
use store::agreement::{self as stored, DutyRow};

use super::put_in_year::{add_defaults_in, days, note};
use super::{By, is_first};
use crate::access::{Account, Visit, may, permit};
use crate::audit::note_reading;
use crate::{App, Error};

/// A year of the wheel.
#[derive(Clone, Debug, PartialEq)]
pub struct Wheel {
    pub year: i16,
    pub today: Date,
    pub duties: Vec<DutyRow>,
    pub may_manage: bool,
    /// Who can own a duty; for those who may manage.
    pub people: Vec<Account>,
}

/// The duties of a year.
///
/// # Errors
/// [`Error::Missing`] for a year without days.
pub fn year_wheel(app: &App, visit: &Visit, year: Option<i16>) -> Result<Wheel, Error> {
    permit(app, visit, Action::ReadYearWheel)?;
    let (today, may_manage) = (app.today(), may(app, visit, Action::ManageYearWheel));
    let year = year.unwrap_or(today.year());
    let (first, last) = days(year)?;
    app.read(visit, |tx| {
        let duties = stored::duties(tx, first, last)?;
        let people = if may_manage { store::access::accounts(tx)? } else { Vec::new() };
        Ok(Wheel { year, today, duties, may_manage, people })
    })
}

/// One duty.
///
/// # Errors
/// [`Error::Missing`].
pub fn duty(app: &App, visit: &Visit, id: Id) -> Result<DutyRow, Error> {
    permit(app, visit, Action::ReadYearWheel)?;
    app.read(visit, |tx| Ok(stored::duty(tx, id)?))
}

/// Makes the usual duties of a year, those of them that are not there.
///
/// # Errors
/// [`Error::Missing`] for a year without days.
pub fn make_year(app: &App, visit: &Visit, year: i16) -> Result<(), Error> {
    permit(app, visit, Action::ManageYearWheel)?;
    let (by, ids): (By, [Id; 8]) = (By::of(app, visit)?, std::array::from_fn(|_| app.id()));
    app.write(visit, |tx| {
        let outline = match stored::current(tx, by.today)? {
            Some(current) => stored::by_id(tx, current.id)?.outline,
            None => blank(),
        };
        add_defaults_in(tx, &by, &ids, year, &outline)
    })
}

/// Adds a duty of the agency's own.
///
/// # Errors
/// [`Error::Missing`] if the owner has no account here.
pub fn add_duty(app: &App, visit: &Visit, duty: &Duty, key: Option<Id>) -> Result<Id, Error> {
    permit(app, visit, Action::ManageYearWheel)?;
    let (by, id) = (By::of(app, visit)?, key.unwrap_or_else(|| app.id()));
    app.write(visit, |tx| {
        if is_first(tx, key, "/arshjul", by.now)? {
            check_owner(tx, duty)?;
            stored::add_duty(tx, id, duty, None)?;
            note(tx, &by, "duty.added", id, duty)?;
        }
        Ok(id)
    })
}

/// Changes a duty: its day, its owner, and when it was done.
///
/// # Errors
/// [`Error::Missing`] if there is none, or the owner has no account here.
pub fn change_duty(app: &App, visit: &Visit, id: Id, duty: &Duty) -> Result<(), Error> {
    permit(app, visit, Action::ManageYearWheel)?;
    let by = By::of(app, visit)?;
    app.write(visit, |tx| {
        check_owner(tx, duty)?;
        stored::set_duty(tx, id, duty)?;
        note(tx, &by, "duty.changed", id, duty)
    })
}

/// The year as a calendar file. `name` is the calendar's, `say` gives a duty's words.
///
/// # Errors
/// As [`year_wheel`].
pub fn calendar(
    app: &App,
    visit: &Visit,
    year: i16,
    name: &str,
    say: impl Fn(DutyKind) -> String,
) -> Result<Vec<u8>, Error> {
    let wheel = year_wheel(app, visit, Some(year))?;
    note_reading(app, visit, Reading::Exported, "year_wheel", year.to_string())?;
    // What has been done needs no reminder; the rest as early as letters remind of it.
    let events = wheel.duties.into_iter().map(|row| Event {
        uid: format!("{}@storlom", row.id),
        sequence: u32::try_from(row.changes).unwrap_or(u32::MAX),
        when: When::Days { first: row.duty.due_on, last: row.duty.due_on },
        summary: row.duty.title.unwrap_or_else(|| say(row.duty.kind)),
        description: None,
        place: None,
        url: None,
        remind_days: row.duty.done_on.is_none().then_some(REMIND_DAYS),
        cancelled: false,
    });
    let (made, events) = (app.now().timestamp(), events.collect());
    let method = ics::Method::Publish;
    Ok(ics::calendar(&Calendar { method, name: name.to_owned(), made, events }))
}

fn check_owner(tx: &Tx<'_>, duty: &Duty) -> Result<(), Error> {
    let known = match duty.owner {
        Some(owner) => store::access::accounts(tx)?.iter().any(|account| account.id == owner),
        None => true,
    };
    if known { Ok(()) } else { Err(Error::Missing) }
}

fn blank() -> Outline {
    Outline {
        title: String::new(),
        term: None,
        assent: false,
        who_may_apply: None,
        information: None,
        follow_up: None,
        review_on: None,
        deciding: Deciding::default(),
    }
}
