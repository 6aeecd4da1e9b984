//! Evaluations as they are kept: begun with a table, asked, saved, shared, taken out.

mod ask;
mod begin;
mod export;
mod list;
mod minimums;
mod news;
mod own;
mod remove;
mod save;
mod share;
mod show;

pub use ask::ask;
pub use begin::{Begun, MOST_ROWS, begin};
pub use export::{file, pdf, tables, taken_out};
pub use list::list;
pub use minimums::{minimums, set_minimums};
pub use news::news;
pub use own::{Own, offered, week_name};
pub use remove::remove;
pub use save::save;
pub use share::share;
pub use show::{Shown, show};

pub use store::evaluation::Listed;

use domain::access::{Action, Role};
use store::evaluation::Evaluation;

use crate::access::{Visit, may, permit};
use crate::{App, Error};

/// What a visitor may see of evaluations.
struct Sight {
    me: domain::values::Id,
    evaluates: bool,
    opens_cases: bool,
}

impl Sight {
    fn of(app: &App, visit: &Visit) -> Result<Sight, Error> {
        let reach = permit(app, visit, Action::ReadEvaluation)?;
        let evaluates = may(app, visit, Action::Evaluate);
        Ok(Sight { me: reach.me, evaluates, opens_cases: opens_cases(app, visit) })
    }

    /// One's own as long as one evaluates; others' when they are shared, those of small counts if one may open the
    /// cases behind them.
    fn sees(&self, listed: &Listed) -> bool {
        let own = self.evaluates && listed.writer == self.me;
        own || (listed.shared_at.is_some() && (!listed.few || self.opens_cases))
    }

    fn owns(&self, evaluation: &Evaluation) -> Result<(), Error> {
        let own = self.evaluates && evaluation.listed.writer == self.me;
        if own { Ok(()) } else { Err(Error::Missing) }
    }
}

/// Whether the visitor may open every case of the agency.
pub(crate) fn opens_cases(app: &App, visit: &Visit) -> bool {
    permit(app, visit, Action::ListCases).is_ok_and(|reach| reach.agency)
}

/// Whether the visitor is one of those whom the follow-up forms name as readers, and nobody's manager.
fn reads_answers(app: &App, visit: &Visit) -> bool {
    let assignments = visit.person.iter().flat_map(|person| &person.assignments);
    let today = app.today();
    let holds = |wanted: &[Role]| {
        assignments.clone().any(|one| one.holds(today) && wanted.contains(&one.role))
    };
    holds(&[Role::Coordinator, Role::Representative]) && !holds(&[Role::Manager])
}
