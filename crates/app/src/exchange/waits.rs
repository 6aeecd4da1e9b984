//! What of the exchange waits for the visitor: seats that are offered, to say what an event gave, needs to rank, what
//! is to be done in the knowledge bank, messages to answer; for the organiser wishes, and who came. The start page's list, and what letters tell.

use domain::access::{Action, Role};
use domain::exchange::{Answer, OPEN_DAYS, Standing, State, ends, is_open};
use domain::values::{Date, Id, Instant};
use jiff::ToSpan as _;
use store::Tx;
use store::exchange::{
    SignUp, Span, Visitor, all_needs, counted, event_with, events, sign_ups_of, taken_seats, wishes,
};

use super::feedback::to_answer;
use super::foundations;
use super::invited::invitations;
use super::needs::{answers_for, is_unanswered};
use super::sign_up::visitor;
use crate::access::{Visit, may};
use crate::{App, Error};

/// One thing that waits.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiting {
    /// The page, at the foundation's own address.
    pub path: String,
    pub matter: Matter,
    pub title: String,
    pub due: Option<Date>,
}

/// What it is that waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matter {
    /// To take a seat that is kept until then.
    Seat { until: Instant },
    /// To say what it gave.
    Feedback,
    /// To sign up to what the agency has been asked to.
    Invited,
    /// To rank what the agency needs.
    Needs,
    /// To read a text of the knowledge bank, and publish it or give it back.
    Review,
    /// To write a text anew that was given back.
    Returned,
    /// To answer what the own agency is asked of a text.
    Asked,
    /// To answer what somebody wrote to one then.
    Message { since: Instant },
    /// To answer a wish.
    Wish,
    /// To note who came, so that they can say what it gave.
    Attendance,
}

impl Matter {
    pub const fn code(self) -> &'static str {
        match self {
            Matter::Seat { .. } => "seat",
            Matter::Feedback => "feedback",
            Matter::Invited => "invited",
            Matter::Needs => "needs",
            Matter::Review => "review",
            Matter::Returned => "returned",
            Matter::Asked => "asked",
            Matter::Message { .. } => "message",
            Matter::Wish => "wish",
            Matter::Attendance => "attendance",
        }
    }
}

/// What waits for the visitor, wherever it is.
///
/// # Errors
/// Those of the engine.
pub fn waits(app: &App, own: &Visit) -> Result<Vec<Waiting>, Error> {
    let (Ok(from), now) = (visitor(own), app.now()) else { return Ok(Vec::new()) };
    let mut all = Vec::new();
    for (organisation, scope) in foundations(app)? {
        let at = format!("/{}", organisation.slug);
        // A representative may answer too; it is the coordinator's to see to.
        let agency = answers_for(own, now.local_date(), &[Role::Coordinator]);
        all.extend(app.store.read(&scope, |tx| {
            let mut found = of_visitor(tx, &from, &format!("{at}/kalender"), now)?;
            if let Some(agency) = agency {
                found.extend(of_agency(tx, agency, &at, now.local_date())?);
                let name = own.organisation.as_ref().map_or("", |own| &own.name);
                found.extend(invitations(tx, name, &format!("{at}/kalender"), now)?);
            }
            found.extend(super::knowledge::bank_waits(app, own, &organisation, tx)?);
            found.extend(super::contact::talk_waits(app, own, &organisation, tx)?);
            let is_home = own.organisation.as_ref().is_some_and(|home| home.id == organisation.id);
            if is_home && may(app, own, Action::ManageEvents) {
                found.extend(of_organiser(tx, &at, now)?);
            }
            Ok::<_, Error>(found)
        })?);
    }
    Ok(all)
}

/// The needs surveys that wait for an agency's answer.
fn of_agency(tx: &Tx<'_>, agency: Id, at: &str, today: Date) -> Result<Vec<Waiting>, Error> {
    let mut found = Vec::new();
    for row in all_needs(tx)? {
        if is_unanswered(tx, &row, agency, today)? {
            let path = format!("{at}/behov/{}/svar", row.number);
            let (title, due) = (row.needs.question, row.needs.last_day);
            found.push(Waiting { path, matter: Matter::Needs, title, due: Some(due) });
        }
    }
    Ok(found)
}

/// The wishes that nobody has answered, and what was held where nobody has noted who came.
fn of_organiser(tx: &Tx<'_>, at: &str, now: Instant) -> Result<Vec<Waiting>, Error> {
    let mut found = Vec::new();
    for wish in wishes(tx)?.into_iter().filter(|wish| wish.answer == Answer::None) {
        let path = format!("{at}/onskelista/{}", wish.number);
        found.push(Waiting { path, matter: Matter::Wish, title: wish.title, due: None });
    }
    let span = Span { from: now.plus_days(-OPEN_DAYS), until: now };
    let taken = taken_seats(tx, now, span)?;
    for row in events(tx, span)?.into_iter().filter(|row| row.state == State::Published) {
        let Some(ends) = ends(&row.event.occasions).filter(|ends| is_open(*ends, now)) else {
            continue;
        };
        if taken.contains_key(&row.id) && counted(tx, row.id, now)?.came == 0 {
            let path = format!("{at}/evenemang/{}/deltagare", row.number);
            let due = Some(ends.local_date().saturating_add(OPEN_DAYS.days()));
            found.push(Waiting { path, matter: Matter::Attendance, title: row.event.title, due });
        }
    }
    Ok(found)
}

fn of_visitor(tx: &Tx<'_>, from: &Visitor, at: &str, now: Instant) -> Result<Vec<Waiting>, Error> {
    let mut found = Vec::new();
    let all = sign_ups_of(tx, from)?;
    for one in &all {
        found.extend(of_sign_up(tx, one, &all, (at, now))?);
    }
    Ok(found)
}

fn of_sign_up(
    tx: &Tx<'_>,
    one: &SignUp,
    all: &[SignUp],
    (at, now): (&str, Instant),
) -> Result<Option<Waiting>, Error> {
    let offered = match one.place.standing {
        Standing::Offered { until } if now < until => Some(until),
        Standing::Seated if one.attended => None,
        _ => return Ok(None),
    };
    let row = event_with(tx, one.event)?;
    if row.state != State::Published {
        return Ok(None);
    }
    let (title, page) = (row.event.title.clone(), format!("{at}/{}", row.number));
    if let Some(until) = offered {
        let (matter, due) = (Matter::Seat { until }, Some(until.local_date()));
        return Ok(Some(Waiting { path: page, matter, title, due }));
    }
    let Some(ends) = ends(&row.event.occasions) else { return Ok(None) };
    let due = ends.local_date().saturating_add(OPEN_DAYS.days());
    let asked = to_answer(tx, &row, all, now)?;
    Ok(asked.map(|_| Waiting {
        path: format!("{page}/omdome"),
        matter: Matter::Feedback,
        title,
        due: Some(due),
    }))
}
