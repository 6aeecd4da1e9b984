//! One page of the draft: one thing to tell, saved right or wrong.

use app::Error;
use app::application::{Choices as Offered, StoredDraft, open, own_unit, save};
use askama::Template;
use domain::application::{Step, Whom, check_step, read_guide};
use domain::values::{Date, Id, Refusal};
use words::{Language, args, format};

use super::{draft_id, label};
use crate::application::act::Part;
use crate::components::{Back, Choice, Choices, ErrorSummary, Field, Notice, Steps};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::reasons::Faults;
use crate::request::Request;

#[derive(Template)]
#[template(path = "application/step.html")]
struct Show {
    f: Frame,
    back: Back,
    summary: Option<ErrorSummary>,
    steps: Steps,
    lede: Option<String>,
    answer: Option<Notice>,
    action: String,
    autosave: String,
    parts: Vec<Part>,
}

/// `GET /{organisation}/ansokan/{draft}/{steg}`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let (id, step) = (draft_id(request)?, step_of(request)?);
    match open(&request.app, &request.visit, id)? {
        Err(number) => Ok(Page::see(request.within(&format!("/arenden/{number}")))),
        Ok((draft, offered)) => {
            // A page that has been left with faults tells them when it is opened again.
            let faults = if draft.typed.has_been_at(step) {
                check_step(step, &draft.typed, &offered.offer())
            } else {
                Vec::new()
            };
            let draft = at_home(request, step, draft)?;
            Page::html(&show(request, step, &draft, &offered, &faults))
        }
    }
}

/// `POST /{organisation}/ansokan/{draft}/{steg}`: saves what was typed, and goes on where it is right.
pub fn save_page(request: &Request, form: Form) -> Result<Page, Error> {
    let (id, step) = (draft_id(request)?, step_of(request)?);
    let refusals = match keep(request, id, step, &form) {
        Err(Error::Missing) => return page(request, form),
        other => other?,
    };
    if refusals.is_empty() {
        let next = step.next().map_or("granska", Step::code);
        return Ok(Page::see(request.within(&format!("/ansokan/{id}/{next}"))));
    }
    match open(&request.app, &request.visit, id)? {
        Err(number) => Ok(Page::see(request.within(&format!("/arenden/{number}")))),
        Ok((draft, offered)) => {
            Page::unprocessable(&show(request, step, &draft, &offered, &refusals))
        }
    }
}

/// `POST /{organisation}/ansokan/{draft}/{steg}/sparat`: saves while it is written.
pub fn autosave(request: &Request, form: Form) -> Result<Page, Error> {
    keep(request, draft_id(request)?, step_of(request)?, &form)?;
    Ok(Page::Text(String::new()))
}

fn keep(request: &Request, id: Id, step: Step, form: &Form) -> Result<Vec<Refusal>, Error> {
    save(&request.app, &request.visit, id, step, |field| form.get(field))
}

fn step_of(request: &Request) -> Result<Step, Error> {
    Step::from_code(request.param("steg")).ok_or(Error::Missing)
}

/// The page where the unit is asked for begins with the visitor's own.
fn at_home(request: &Request, step: Step, mut draft: StoredDraft) -> Result<StoredDraft, Error> {
    if step == Step::Whom
        && !draft.typed.has_been_at(step)
        && let Some(unit) = own_unit(&request.app, &request.visit)?
    {
        draft.typed.set("unit", &unit.to_string());
    }
    Ok(draft)
}

fn show(
    request: &Request,
    step: Step,
    draft: &StoredDraft,
    offered: &Offered,
    refusals: &[Refusal],
) -> Show {
    let l = request.language;
    let faults = Faults::new(l, refusals, |field| label(l, field));
    let f = request.frame(l.application_step_heading(step.code()));
    let here = |code: &str| request.within(&format!("/ansokan/{}/{code}", draft.id));
    let back = step.previous().map_or(request.within("/ansokningar"), |step| here(step.code()));
    let (number, of) = (step.number(), Step::ALL.len());
    Show {
        f: if faults.is_empty() { f } else { f.faulty() },
        back: Back::new(back, l.button_back()),
        summary: faults.summary(l),
        steps: Steps::new(
            l.application_step(args::ApplicationStep { step: number, of }),
            number,
            of as u8,
        )
        .saved(l.application_saved_pattern(), ""),
        // Nothing is written on these pages.
        lede: (!matches!(step, Step::Whom | Step::Period))
            .then(|| l.application_step_lede(step.code())),
        answer: answer(l, step, draft),
        action: here(step.code()),
        autosave: here(&format!("{}/sparat", step.code())),
        parts: parts(request, step, draft, offered, &faults),
    }
}

/// The guide's answer stands above the first page, where its reason is asked for.
fn answer(l: Language, step: Step, draft: &StoredDraft) -> Option<Notice> {
    let guide = read_guide(&draft.typed).ok().filter(|_| step == Step::Beyond)?;
    let payer = guide.payer().code();
    Some(Notice::info(l.application_guide_advice(payer)).heading(l.application_guide_answer(payer)))
}

fn parts(
    request: &Request,
    step: Step,
    draft: &StoredDraft,
    offered: &Offered,
    faults: &Faults,
) -> Vec<Part> {
    step.fields()
        .iter()
        .filter_map(|name| part(request, name, draft.typed.get(name), offered, faults.of(name)))
        .collect()
}

/// The control of a field; none where there is nothing to choose.
fn part(
    request: &Request,
    name: &'static str,
    typed: &str,
    offered: &Offered,
    error: Option<String>,
) -> Option<Part> {
    let l = request.language;
    let text = label(l, name);
    let chosen_from = |options: Vec<Choice>| {
        let radios = Choices::radios(name, text, options).chosen(typed).error(error.clone());
        Some(Part::Choices(radios))
    };
    let field = match name {
        "whom" => {
            let choice = |whom: Whom| Choice::new(whom.code(), l.application_whom_one(whom.code()));
            return chosen_from(Whom::ALL.into_iter().map(choice).collect());
        }
        "kind" if offered.kinds.is_empty() => return None,
        "kind" => {
            let choice =
                |kind: &app::application::KindChoice| Choice::new(kind.id.to_string(), &kind.name);
            return chosen_from(offered.kinds.iter().map(choice).collect());
        }
        "goal" if offered.goals.is_empty() => return None,
        "goal" => {
            let choice = |(id, title): &(Id, String)| Choice::new(id.to_string(), title);
            return chosen_from(offered.goals.iter().map(choice).collect());
        }
        "unit" if offered.units.is_empty() => return None,
        "unit" => {
            let first = Choice::new("", l.application_choose());
            let units = offered.units.iter().map(|(id, name)| Choice::new(id.to_string(), name));
            Field::select(name, text, std::iter::once(first).chain(units))
        }
        "title" => Field::text(name, text).hint(l.application_name_hint()),
        "provider" => Field::text(name, text).hint(l.application_provider_hint()),
        "participants" => Field::text(name, text)
            .width(5)
            .inputmode("numeric")
            .hint(l.application_participants_hint()),
        "from" | "until" => Field::date(name, text)
            .hint(l.application_date_hint(format::date(next_spring(request.app.today())))),
        "course" => Field::amount(name, text).hint(l.application_course_hint()),
        "wage" => Field::amount(name, text).hint(l.application_wage_hint()),
        "travel" | "substitute" | "consultant" | "other" => Field::amount(name, text),
        _ => Field::area(name, text, rows(name)),
    };
    Some(Part::Field(field.value(typed).error(error)))
}

/// A day to come, as an example of how a date is written.
fn next_spring(today: Date) -> Date {
    Date::new(today.year().saturating_add(1), 3, 1).unwrap_or(today)
}

/// The long answers get more room from the start.
fn rows(name: &str) -> u8 {
    if matches!(name, "background" | "measure") { 10 } else { 6 }
}
