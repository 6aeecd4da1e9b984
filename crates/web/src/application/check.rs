//! Check answers: everything on one page, each answer with its way back.

use app::Error;
use app::application::{Choices, StoredDraft, open, summary};
use askama::Template;
use domain::application::{CostKind, Draft, Step, Whom, read_guide};
use domain::values::{Id, Ore, Refusal};
use words::{Language, format};

use super::{draft_id, label};
use crate::components::{Back, Link, SummaryList, SummaryRow};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::reasons;
use crate::request::Request;

#[derive(Template)]
#[template(path = "application/check.html")]
struct Show {
    f: Frame,
    back: Back,
    /// Nothing where all is right.
    left: Vec<Link>,
    answers: SummaryList,
    action: String,
}

/// `GET /{organisation}/ansokan/{draft}/granska`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    match open(&request.app, &request.visit, draft_id(request)?)? {
        Err(number) => Ok(Page::see(request.within(&format!("/arenden/{number}")))),
        Ok((draft, offered)) => {
            let refusals = summary(&draft, &offered);
            Page::html(&show(request, &draft, &offered, &refusals))
        }
    }
}

/// The same page after a submit that was refused.
pub(super) fn refused(request: &Request, id: Id, refusals: &[Refusal]) -> Result<Page, Error> {
    match open(&request.app, &request.visit, id)? {
        Err(number) => Ok(Page::see(request.within(&format!("/arenden/{number}")))),
        Ok((draft, offered)) => Page::unprocessable(&show(request, &draft, &offered, refusals)),
    }
}

fn show(request: &Request, draft: &StoredDraft, offered: &Choices, refusals: &[Refusal]) -> Show {
    let l = request.language;
    let here = |code: &str| request.within(&format!("/ansokan/{}/{code}", draft.id));
    let left = refusals.iter().map(|refusal| {
        let field = refusal.field.unwrap_or_default();
        let step = Step::of_field(field).unwrap_or(Step::Beyond);
        let text = reasons::text(l, label(l, field), &refusal.reason);
        Link::new(format!("{}#{field}", here(step.code())), text)
    });
    let left: Vec<Link> = left.collect();
    let f = request.frame(l.application_check_title());
    Show {
        f: if left.is_empty() { f } else { f.faulty() },
        back: Back::new(here(Step::Outcome.code()), l.button_back()),
        left,
        answers: SummaryList::new(rows(l, &draft.typed, offered, &here)),
        action: here("inlamning"),
    }
}

fn rows(
    l: Language,
    typed: &Draft,
    offered: &Choices,
    here: &dyn Fn(&str) -> String,
) -> Vec<SummaryRow> {
    let mut rows = Vec::new();
    if let Ok(guide) = read_guide(typed) {
        let answer = l.application_guide_answer(guide.payer().code());
        rows.push(SummaryRow::new(l.application_guide(), answer));
    }
    for step in Step::ALL {
        for field in step.fields() {
            let value = shown(l, field, typed.get(field), offered);
            let change = Link::new(format!("{}#{field}", here(step.code())), l.button_change())
                .context(label(l, field));
            rows.push(SummaryRow::new(label(l, field), value).change(change));
        }
    }
    rows
}

/// What was typed, as a reader understands it: names for ids, amounts with their unit.
fn shown(l: Language, field: &str, typed: &str, offered: &Choices) -> String {
    let id = Id::read(typed);
    let named = |list: &[(Id, String)]| {
        list.iter().find(|(one, _)| Some(*one) == id).map(|(_, name)| name.clone())
    };
    let name = match field {
        "kind" => {
            offered.kinds.iter().find(|kind| Some(kind.id) == id).map(|kind| kind.name.clone())
        }
        "goal" => named(&offered.goals),
        "unit" => named(&offered.units),
        "whom" => Whom::from_code(typed).map(|whom| l.application_whom_one(whom.code())),
        _ if CostKind::from_code(field).is_some() => {
            Ore::read(typed).ok().map(|amount| format::amount(l, amount.0))
        }
        _ => None,
    };
    let text = name.unwrap_or_else(|| typed.to_owned());
    if text.trim().is_empty() { l.application_none().to_owned() } else { text }
}
