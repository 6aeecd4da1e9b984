//! What waits, in words: what to do, by when, and why it is the reader's.

use app::access::Matter;
use app::start::{Waiting, What};
use domain::follow_up::Respondent;
use domain::values::{Date, Ore};
use words::{Language, args, format};

use crate::agreement::waits;
use crate::components::Wait;
use crate::request::Request;

/// One line of the start page.
pub fn said(request: &Request, waiting: &Waiting) -> Wait {
    let l = request.language;
    let (what, why) = words(l, &waiting.what);
    Wait {
        href: match waiting.what {
            What::Event { .. } | What::Wishes { .. } => waiting.path.clone(),
            _ => request.within(&waiting.path),
        },
        what,
        when: waiting.due.map(|due| when(l, request.app.today(), due)).unwrap_or_default(),
        why,
        urgent: waiting.urgent,
    }
}

fn words(l: Language, what: &What) -> (String, String) {
    match what {
        What::Agreement(matter) => waits::said(l, matter),
        What::Account { year } => {
            (l.start_account(i64::from(*year).to_string()), l.start_account_why().to_owned())
        }
        What::Cases { matter, count, title } => {
            let code = matter.code();
            let what = match (count, title.is_empty()) {
                (1, false) => l.start_case_one(args::StartCaseOne { matter: code, title }),
                (1, true) => l.start_case_untitled(code),
                _ => l.start_case_many(args::StartCaseMany {
                    matter: code,
                    count: format::number(*count),
                }),
            };
            (what, l.start_case_why(code))
        }
        What::Question { title, respondent } => {
            let why = match respondent {
                Respondent::Participant => l.start_question_why_participant(),
                Respondent::Manager => l.start_question_why_manager(),
            };
            (l.start_question(title), why.to_owned())
        }
        What::Event { matter, title } => {
            let what = args::StartEvent { matter: matter.code(), title };
            (l.start_event(what), l.start_event_why(matter.code()))
        }
        What::Wishes { count: 1, title } => (l.start_wish(title), l.start_wishes_why().to_owned()),
        What::Wishes { count, .. } => (l.start_wishes(*count), l.start_wishes_why().to_owned()),
        What::Evaluation { title } => {
            (l.start_evaluation(title), l.start_evaluation_why().to_owned())
        }
        What::Access(Matter::NoRole(role)) => {
            (l.start_no_role(l.access_role(role.code())), l.start_no_role_why().to_owned())
        }
        What::Access(Matter::NoRepresentative { party }) => {
            (l.start_no_representative(party), l.start_no_representative_why().to_owned())
        }
        What::Access(Matter::Confirm { name }) => {
            (l.start_confirm(name), l.start_confirm_why().to_owned())
        }
        What::Unplanned { amount, needs } => {
            let why = match *needs {
                Ore::ZERO => l.start_unplanned_why().to_owned(),
                needs => l.start_unplanned_needs(format::kronor(needs.0)),
            };
            (l.start_unplanned(format::kronor(amount.0)), why)
        }
    }
}

/// In days where it is near, the date where it is not.
fn when(l: Language, today: Date, due: Date) -> String {
    let days = today.until(due).map_or(i64::MAX, |span| i64::from(span.get_days()));
    match days {
        i64::MIN..0 => l.start_late(format::date(due)),
        0..=60 => l.start_in_days(days),
        _ => format::date(due),
    }
}
