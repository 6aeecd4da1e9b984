//! What waits for the visitor, from every noun, in one list: the start page.

use domain::access::Action;
use domain::agreement::DutyKind;
use domain::follow_up::Respondent;
use domain::values::{Date, Ore};
use jiff::ToSpan as _;

use crate::access::{Matter as AccessMatter, Visit, may};
use crate::agreement::Matter as AgreementMatter;
use crate::application::Matter as CaseMatter;
use crate::exchange::Matter as EventMatter;
use crate::fund::Fund;
use crate::{App, Error};

/// Something that falls due within so many days is urgent: a working week and its week-end.
const URGENT_DAYS: i64 = 7;

/// One thing that waits.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiting {
    /// Within the organisation, such as `/avtal/2`; an event's is whole.
    pub path: String,
    pub what: What,
    pub due: Option<Date>,
    pub urgent: bool,
}

/// What it is that waits: a fact, which the page puts into words.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    Agreement(AgreementMatter),
    /// The yearly account of this year.
    Account {
        year: i16,
    },
    /// One case, or several of which `title` is the first.
    Cases {
        matter: CaseMatter,
        count: i64,
        title: String,
    },
    /// A question about a measure.
    Question {
        title: String,
        respondent: Respondent,
    },
    /// Something of an event, at the foundation's own address.
    Event {
        matter: EventMatter,
        title: String,
    },
    /// Wishes that nobody has answered; `title` is the latest one's.
    Wishes {
        count: i64,
        title: String,
    },
    /// An evaluation that has been shared.
    Evaluation {
        title: String,
    },
    /// Who is to be who.
    Access(AccessMatter),
    /// Money that no plan claims, and what units have reported that they need.
    Unplanned {
        amount: Ore,
        needs: Ore,
    },
}

/// What waits for the visitor: the late and the soon due first, then by day, then what has none. `fund` as
/// [`fund`] gives it.
///
/// # Errors
/// Those of the engine.
pub fn waits(app: &App, visit: &Visit, fund: Option<&Fund>) -> Result<Vec<Waiting>, Error> {
    let mut all = Vec::new();
    for waiting in crate::agreement::waits(app, visit)? {
        all.push(of_agreement(app, visit, waiting));
    }
    all.extend(of_cases(crate::application::waits(app, visit)?));
    for due in crate::follow_up::waits(app, visit)? {
        let title = due.listed.title;
        all.push(Waiting {
            path: format!("/uppfoljning/{}", due.listed.id),
            what: What::Question { title, respondent: due.listed.question.respondent },
            due: Some(due.due),
            urgent: false,
        });
    }
    all.extend(of_exchange(crate::exchange::waits(app, visit)?));
    for shared in crate::evaluation::saved::news(app, visit)? {
        let path = format!("/utvardering/{}", shared.number);
        let what = What::Evaluation { title: shared.title.unwrap_or_default() };
        all.push(Waiting { path, what, due: None, urgent: false });
    }
    all.extend(crate::access::waits(app, visit)?.into_iter().map(of_access));
    if let Some(fund) = fund {
        all.extend(unplanned(app, visit, fund)?);
    }
    let soon = app.today().saturating_add(URGENT_DAYS.days());
    for waiting in &mut all {
        waiting.urgent = waiting.due.is_some_and(|due| due <= soon);
    }
    all.sort_by_key(|waiting| (!waiting.urgent, waiting.due.is_none(), waiting.due));
    Ok(all)
}

/// The fund, for those who see to it every day.
///
/// # Errors
/// Those of the engine.
pub fn fund(app: &App, visit: &Visit) -> Result<Option<Fund>, Error> {
    let sees_to_it = may(app, visit, Action::PostFund);
    sees_to_it.then(|| crate::fund::show(app, visit)).transpose()
}

fn of_access(matter: AccessMatter) -> Waiting {
    let path = match matter {
        AccessMatter::Confirm { .. } => "/foretradare",
        AccessMatter::NoRole(_) | AccessMatter::NoRepresentative { .. } => "/medarbetare",
    };
    Waiting { path: path.to_owned(), what: What::Access(matter), due: None, urgent: false }
}

/// The account of a year is given in the next: its duty leads to the account itself.
fn of_agreement(app: &App, visit: &Visit, waiting: crate::agreement::Waiting) -> Waiting {
    let (path, due) = (waiting.path, waiting.due);
    let account = match (&waiting.what, due) {
        (AgreementMatter::Duty { kind: DutyKind::YearlyAccount, .. }, Some(due)) => {
            may(app, visit, Action::ReadAccount).then(|| due.year() - 1)
        }
        _ => None,
    };
    match account {
        Some(year) => {
            let path = format!("/redovisning/{year}");
            Waiting { path, what: What::Account { year }, due, urgent: false }
        }
        None => Waiting { path, what: What::Agreement(waiting.what), due, urgent: false },
    }
}

/// Wishes are one thing to do; the others are one each.
fn of_exchange(found: Vec<crate::exchange::Waiting>) -> Vec<Waiting> {
    let (wishes, others): (Vec<_>, Vec<_>) =
        found.into_iter().partition(|one| one.matter == EventMatter::Wish);
    let wishes = wishes.first().map(|first| {
        let count = i64::try_from(wishes.len()).unwrap_or(i64::MAX);
        let list = first.path.rsplit_once('/').map_or("", |(list, _)| list);
        let path = if count == 1 { &first.path } else { list }.to_owned();
        let what = What::Wishes { count, title: first.title.clone() };
        Waiting { path, what, due: None, urgent: false }
    });
    let one = |waiting: crate::exchange::Waiting| Waiting {
        path: waiting.path,
        what: What::Event { matter: waiting.matter, title: waiting.title },
        due: waiting.due,
        urgent: false,
    };
    others.into_iter().map(one).chain(wishes).collect()
}

/// Cases that wait for the same thing are one thing to do.
fn of_cases(found: Vec<crate::application::Waiting>) -> Vec<Waiting> {
    let mut all = Vec::new();
    for same in found.chunk_by(|a, b| a.matter == b.matter) {
        let Some(first) = same.first() else { continue };
        let count = i64::try_from(same.len()).unwrap_or(i64::MAX);
        let what = What::Cases { matter: first.matter, count, title: first.title.clone() };
        let path = path(first.matter, Some(first.number.as_str()).filter(|_| count == 1));
        all.push(Waiting { path, what, due: first.due, urgent: false });
    }
    all
}

fn path(matter: CaseMatter, number: Option<&str>) -> String {
    let list = match matter {
        CaseMatter::Finish | CaseMatter::Pay => "/atgarder",
        CaseMatter::Complete | CaseMatter::Draft => "/ansokningar",
        _ => "/arenden",
    };
    match (number, matter) {
        (Some(number), CaseMatter::Complete) => format!("/arenden/{number}"),
        (Some(draft), CaseMatter::Draft) => format!("/ansokan/{draft}/granska"),
        (Some(number), CaseMatter::AnswerJav | CaseMatter::JudgeJav) => {
            format!("{list}/{number}/javsfraga")
        }
        (Some(number), _) => format!("{list}/{number}"),
        (None, CaseMatter::Complete | CaseMatter::Draft) => list.to_owned(),
        (None, _) => format!("{list}?vantar={}", matter.code()),
    }
}

fn unplanned(app: &App, visit: &Visit, fund: &Fund) -> Result<Option<Waiting>, Error> {
    let amount = fund.figures.to_plan;
    if amount <= Ore::ZERO || !may(app, visit, Action::ManagePlan) {
        return Ok(None);
    }
    let plan = crate::plan::plan(app, visit)?;
    if plan.agreement.is_none() {
        return Ok(None);
    }
    let waiting = plan.needs.iter().filter(|need| plan.row_of(need.id).is_none());
    let needs = Ore::sum(waiting.map(|need| need.need.amount)).map_err(Error::refused)?;
    let what = What::Unplanned { amount, needs };
    Ok(Some(Waiting { path: "/plan".to_owned(), what, due: None, urgent: false }))
}
