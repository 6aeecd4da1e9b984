//! Who reads what was answered: those whom the form names, and never the respondent's manager.

use domain::access::{Action, Role};
use domain::follow_up::Respondent;
use domain::values::{Date, Id};
use store::Tx;
use store::follow_up::Listed;

use crate::access::{Visit, permit};
use crate::{App, Error};

/// A reader of answers, or not.
pub(super) struct Reader {
    me: Id,
    /// Coordinator or representative, and nobody's manager.
    named: bool,
    /// Cases where the reader stands aside.
    barred: Vec<Id>,
}

impl Reader {
    /// What `visit` may read, inside an open transaction.
    pub(super) fn of(app: &App, visit: &Visit, tx: &Tx<'_>) -> Result<Reader, Error> {
        let reach = permit(app, visit, Action::ReadFollowUp)?;
        let named = names(visit, app.today());
        Ok(Reader { me: reach.me, named, barred: store::application::barred(tx, reach.me)? })
    }

    /// Whether few people are shown too: only to one who may open each case behind the figure, and
    /// who leads nobody whose answer it may be (rules, parts 1 and 2).
    pub(super) fn is_named(&self) -> bool {
        self.named
    }

    /// Whether this answer can be read, among all that were asked.
    pub(super) fn reads(&self, listed: &Listed, all: &[Listed]) -> bool {
        let aside = listed.case.as_ref().is_some_and(|(case, _)| self.barred.contains(case));
        // One who was asked as manager of the measure may since have become coordinator.
        let was_manager = all.iter().any(|other| {
            other.measure == listed.measure
                && other.question.respondent == Respondent::Manager
                && other.question.account == self.me
        });
        let hidden = was_manager && listed.question.respondent == Respondent::Participant;
        self.named && !aside && !hidden
    }
}

fn names(visit: &Visit, today: Date) -> bool {
    let assignments = visit.person.iter().flat_map(|person| &person.assignments);
    let holds =
        |wanted: &[Role]| assignments.clone().any(|a| a.holds(today) && wanted.contains(&a.role));
    holds(&[Role::Coordinator, Role::Representative]) && !holds(&[Role::Manager])
}
