//! Check answers: everything on one page, each step with its way back.

use app::Error;
use app::application::{Choices, StoredDraft, managers_of, open, summary};
use askama::Template;
use domain::application::{Draft, Step, Whom, read_costs, read_guide};
use domain::values::{Date, Id, Refusal, read_date};
use words::{Language, format};

use super::show::costs;
use super::{draft_id, label, when};
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
    parts: Vec<Part>,
    action: String,
}

/// What one step asked for.
struct Part {
    heading: String,
    change: Link,
    answers: SummaryList,
}

/// `GET /{organisation}/ansokan/{draft}/granska`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    match open(&request.app, &request.visit, draft_id(request)?)? {
        Err(number) => Ok(Page::see(request.within(&format!("/arenden/{number}")))),
        Ok((draft, offered)) => {
            let refusals = summary(&draft, &offered);
            Page::html(&show(request, &draft, &offered, &refusals)?)
        }
    }
}

/// The same page after a submit that was refused.
pub(super) fn refused(request: &Request, id: Id, refusals: &[Refusal]) -> Result<Page, Error> {
    match open(&request.app, &request.visit, id)? {
        Err(number) => Ok(Page::see(request.within(&format!("/arenden/{number}")))),
        Ok((draft, offered)) => Page::unprocessable(&show(request, &draft, &offered, refusals)?),
    }
}

fn show(
    request: &Request,
    draft: &StoredDraft,
    offered: &Choices,
    refusals: &[Refusal],
) -> Result<Show, Error> {
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
    let part = |step: Step| {
        let heading = l.application_step_heading(step.code());
        let change = Link::new(here(step.code()), l.button_change()).context(&heading);
        let answers = SummaryList::new(rows(request, step, &draft.typed, offered)?);
        Ok(Part { heading, change, answers })
    };
    Ok(Show {
        f: if left.is_empty() { f } else { f.faulty() },
        back: Back::new(here(Step::Outcome.code()), l.button_back()),
        left,
        parts: Step::ALL.into_iter().map(part).collect::<Result<_, Error>>()?,
        action: here("inlamning"),
    })
}

fn rows(
    request: &Request,
    step: Step,
    typed: &Draft,
    offered: &Choices,
) -> Result<Vec<SummaryRow>, Error> {
    let l = request.language;
    let row = |field: &&str| SummaryRow::new(label(l, field), shown(l, field, typed, offered));
    let all = step.fields().iter();
    Ok(match step {
        Step::Beyond => {
            let guide = read_guide(typed).ok().map(|guide| guide.payer().code());
            let guide = guide.map(|payer| l.application_guide_answer(payer));
            guide
                .map(|answer| SummaryRow::new(l.application_guide(), answer))
                .into_iter()
                .chain(all.map(row))
                .collect()
        }
        Step::Whom => all.map(row).chain(managers(request, typed, offered)?).collect(),
        Step::Costs => match read_costs(typed) {
            Ok(read) => {
                let total = read.total().unwrap_or_default();
                let total = SummaryRow::new(l.application_total(), format::amount(l, total.0));
                costs(l, read).chain([total]).collect()
            }
            Err(_) => all.map(row).collect(),
        },
        Step::Period => {
            let dates = step.fields().iter().map(|field| read_date(typed.get(field)).ok());
            match dates.collect::<Option<Vec<Date>>>().as_deref() {
                Some([from, until]) => {
                    let on = request.app.today();
                    vec![SummaryRow::new(l.application_period(), when(l, *from, *until, on))]
                }
                _ => all.map(row).collect(),
            }
        }
        _ => all.map(row).collect(),
    })
}

/// Who will be asked to endorse: a wrong unit shows by the wrong name.
fn managers(
    request: &Request,
    typed: &Draft,
    offered: &Choices,
) -> Result<Option<SummaryRow>, Error> {
    let l = request.language;
    let unit =
        Id::read(typed.get("unit")).filter(|id| offered.units.iter().any(|(one, _)| one == id));
    let Some(unit) = unit.filter(|_| typed.get("whom") != Whom::Agency.code()) else {
        return Ok(None);
    };
    let names = managers_of(&request.app, &request.visit, unit)?;
    let text = match names.as_slice() {
        [] => l.application_no_manager().to_owned(),
        names => names.join(", "),
    };
    Ok(Some(SummaryRow::new(l.application_manager(), text)))
}

/// What was typed, as a reader understands it: names for ids.
fn shown(l: Language, field: &str, draft: &Draft, offered: &Choices) -> String {
    let typed = draft.get(field);
    let id = Id::read(typed);
    let named = |list: &[(Id, String)]| {
        list.iter().find(|(one, _)| Some(*one) == id).map(|(_, name)| name.clone())
    };
    let whom = Whom::from_code(draft.get("whom"));
    let name = match field {
        "kind" => {
            offered.kinds.iter().find(|kind| Some(kind.id) == id).map(|kind| kind.name.clone())
        }
        "goal" => named(&offered.goals),
        "unit" if whom == Some(Whom::Agency) => Some(String::new()),
        "unit" => named(&offered.units),
        "whom" => whom.map(|whom| l.application_whom_one(whom.code())),
        "participants" if whom == Some(Whom::Myself) => Some("1".to_owned()),
        _ => None,
    };
    let text = name.unwrap_or_else(|| typed.to_owned());
    if text.trim().is_empty() { l.application_none().to_owned() } else { text }
}
