//! What of the exchange waits for the visitor: seats that are offered, to say what an event gave, needs to rank, and
//! what is to be done in the knowledge bank. The start page's list, and what letters tell.

use domain::access::Role;
use domain::exchange::{Standing, State, ends};
use domain::values::{Date, Id, Instant};
use jiff::ToSpan as _;
use store::Tx;
use store::exchange::{SignUp, Visitor, all_needs, event_with, sign_ups_of};

use super::feedback::to_answer;
use super::foundations;
use super::invited::invitations;
use super::needs::{answers_for, is_unanswered};
use super::sign_up::visitor;
use crate::access::Visit;
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
    let due = ends.local_date().saturating_add(domain::exchange::OPEN_DAYS.days());
    let asked = to_answer(tx, &row, all, now)?;
    Ok(asked.map(|_| Waiting {
        path: format!("{page}/omdome"),
        matter: Matter::Feedback,
        title,
        due: Some(due),
    }))
}
