//! What somebody is to be told of: the things of the start page that somebody waits for, what became of
//! one's own application, and what has been shared with one.

use domain::outbox::{Reminder, is_news};
use domain::values::Date;

use crate::access::Visit;
use crate::agreement::Matter as AgreementMatter;
use crate::application::Matter as CaseMatter;
use crate::exchange::Matter as EventMatter;
use crate::{App, Error};

/// The kinds, in the order that a letter names them.
pub const KINDS: [&str; 24] = [
    "seat",
    "decided",
    "complete",
    "decide",
    "endorse",
    "prepare",
    "pay",
    "finish",
    "question",
    "feedback",
    "invited",
    "needs",
    "review",
    "returned",
    "asked",
    "message",
    "wish",
    "attendance",
    "signature",
    "view",
    "talk",
    "ends",
    "duty",
    "evaluation",
];

/// One thing, known by its kind and what it is about: `decide 2026-17`. It is in no letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matter {
    pub kind: &'static str,
    about: String,
}

impl Matter {
    fn new(kind: &'static str, about: impl Into<String>) -> Matter {
        Matter { kind, about: about.into() }
    }

    /// As it is kept.
    pub fn key(&self) -> String {
        format!("{} {}", self.kind, self.about)
    }
}

/// What the visitor is to be told of today; nothing without a role, even of one's own.
///
/// # Errors
/// Those of the engine.
pub fn matters(app: &App, visit: &Visit) -> Result<Vec<Matter>, Error> {
    let today = app.today();
    let roles = visit.person.iter().flat_map(|person| &person.assignments);
    if !roles.clone().any(|role| role.holds(today)) {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for waiting in crate::agreement::waits(app, visit)? {
        found.extend(of_agreement(waiting, today));
    }
    for waiting in crate::application::waits(app, visit)? {
        // Nobody waits for a draft. Everything else has a number.
        if waiting.matter != CaseMatter::Draft {
            found.push(Matter::new(waiting.matter.code(), waiting.number));
        }
    }
    for due in crate::follow_up::waits(app, visit)? {
        found.push(Matter::new("question", due.listed.id.to_string()));
    }
    for waiting in crate::exchange::waits(app, visit)? {
        // A seat that is offered again is told again.
        let about = match waiting.matter {
            EventMatter::Seat { until } => format!("{} {}", waiting.path, until.millis()),
            // It came as a letter of its own; it is told of the day after, where it still waits.
            EventMatter::Message { since } if since.local_date() >= today => continue,
            EventMatter::Message { since } => format!("{} {}", waiting.path, since.millis()),
            _ => waiting.path,
        };
        found.push(Matter::new(waiting.matter.code(), about));
    }
    for (number, decided_on) in crate::application::decided(app, visit)? {
        if is_news(decided_on, today) {
            found.push(Matter::new("decided", number));
        }
    }
    for shared in crate::evaluation::saved::news(app, visit)? {
        found.push(Matter::new("evaluation", shared.number.to_string()));
    }
    Ok(found)
}

/// What has a day is told of when the day is near, and when it comes.
fn of_agreement(waiting: crate::agreement::Waiting, today: Date) -> Option<Matter> {
    let (kind, dated) = match &waiting.what {
        AgreementMatter::Signature { .. } => ("signature", false),
        AgreementMatter::View { .. } => ("view", false),
        // That it ends is told half a year before; and again, if a party gives notice.
        AgreementMatter::Ends { noticed_by, .. } => {
            let about = format!("{} {}", waiting.about, noticed_by.len());
            return Some(Matter::new("ends", about));
        }
        AgreementMatter::Talk { .. } => ("talk", true),
        AgreementMatter::Duty { .. } => ("duty", true),
    };
    if !dated {
        return Some(Matter::new(kind, waiting.about));
    }
    let reminder = Reminder::of(waiting.due?, today)?;
    Some(Matter::new(kind, format!("{} {}", waiting.about, reminder.code())))
}
