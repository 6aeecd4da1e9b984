//! A page that does one thing with a case: what it is about, what is asked, one button.

use app::Error;
use app::application::{May, Shown, show};
use askama::Template;
use askama::filters::HtmlSafe;
use domain::values::Refusal;
use words::format;

use super::show::costs;
use super::{case_title, label, when};
use crate::components::{
    Back, Button, Choices, ErrorSummary, Field, Hidden, Notice, SummaryList, SummaryRow,
};
use crate::frame::Frame;
use crate::page::Page;
use crate::reasons::Faults;
use crate::request::Request;

/// Something to fill in.
#[derive(Template)]
#[template(
    source = "{% match self %}{% when Part::Field with (part) %}{{ part }}{% when Part::Choices with (part) %}{{ part }}{% endmatch %}",
    ext = "html"
)]
pub(crate) enum Part {
    Field(Field),
    Choices(Choices),
}

impl HtmlSafe for Part {}

/// What the page says and asks.
pub(crate) struct Act {
    /// The last part of the address, and the noun that is posted.
    pub noun: &'static str,
    pub title: &'static str,
    pub lede: String,
    /// What must be read first.
    pub notices: Vec<Notice>,
    pub parts: Vec<Part>,
    pub hidden: Vec<Hidden>,
    pub button: Button,
}

#[derive(Template)]
#[template(path = "application/act.html")]
struct Sheet {
    f: Frame,
    back: Back,
    summary: Option<ErrorSummary>,
    lede: String,
    notices: Vec<Notice>,
    facts: SummaryList,
    action: String,
    hidden: Vec<Hidden>,
    parts: Vec<Part>,
    button: Button,
}

/// The case of the address where the reader may do this now; otherwise the way to its page.
pub(crate) fn opened(
    request: &Request,
    may: impl Fn(&May) -> bool,
) -> Result<Result<Shown, Page>, Error> {
    let shown = show(&request.app, &request.visit, request.param("number"))?;
    if may(&shown.may) {
        return Ok(Ok(shown));
    }
    Ok(Err(Page::see(case_path(request))))
}

/// `GET` of an act: a page, which changes nothing.
pub(crate) fn page(
    request: &Request,
    may: impl Fn(&May) -> bool,
    act: impl Fn(&Shown, &Faults) -> Act,
) -> Result<Page, Error> {
    match opened(request, may)? {
        Err(elsewhere) => Ok(elsewhere),
        Ok(shown) => show_act(request, &shown, act),
    }
}

/// The page of an act on a case that has been opened.
pub(crate) fn show_act(
    request: &Request,
    shown: &Shown,
    act: impl Fn(&Shown, &Faults) -> Act,
) -> Result<Page, Error> {
    Page::html(&drawn(request, shown, act(shown, &Faults::default()), None))
}

/// What became of a `POST`: on to the case with a notice, or the same page with what is wrong.
pub(crate) fn answer(
    request: &Request,
    outcome: Result<String, Error>,
    act: impl Fn(&Shown, &Faults) -> Act,
) -> Result<Page, Error> {
    match outcome {
        Ok(notice) => Ok(Page::see_with(case_path(request), notice)),
        Err(Error::Refused(refusals)) => again(request, &refusals, act),
        Err(other) => Err(other),
    }
}

fn again(
    request: &Request,
    refusals: &[Refusal],
    act: impl Fn(&Shown, &Faults) -> Act,
) -> Result<Page, Error> {
    let l = request.language;
    let faults = Faults::new(l, refusals, |field| label(l, field));
    let shown = show(&request.app, &request.visit, request.param("number"))?;
    let filled = act(&shown, &faults);
    Page::unprocessable(&drawn(request, &shown, filled, faults.summary(l)))
}

fn drawn(request: &Request, shown: &Shown, act: Act, summary: Option<ErrorSummary>) -> Sheet {
    let l = request.language;
    let case = &shown.case;
    let f = request.frame(act.title);
    let content = &shown.version.content;
    let submitted = shown.version.submitted_at.local_date();
    let mut facts = vec![
        SummaryRow::new(l.application_papers(), case_title(l, case, shown.may.own)),
        SummaryRow::new(l.application_applicant(), &case.applicant_name),
        SummaryRow::new(label(l, "participants"), content.participants.to_string()),
        SummaryRow::new(l.application_background(), &content.background),
        SummaryRow::new(l.application_measure(), &content.measure),
        SummaryRow::new(l.application_period(), when(l, content.from, content.until, submitted)),
    ];
    facts.extend(costs(l, content.costs));
    facts.push(SummaryRow::new(l.application_asked(), format::amount(l, case.asked.0)));
    if let Some(proposal) = case.proposal.as_ref().filter(|_| !shown.may.own) {
        facts.push(SummaryRow::new(l.decision_proposed(), format::amount(l, proposal.granted.0)));
        if let Some(reasons) = &proposal.reasons {
            facts.push(SummaryRow::new(l.decision_reasons(), reasons));
        }
        if let Some(conditions) = &proposal.conditions {
            facts.push(SummaryRow::new(l.decision_conditions(), conditions));
        }
    }
    Sheet {
        f: if summary.is_some() { f.faulty() } else { f },
        back: Back::new(case_path(request), l.button_back()),
        summary,
        lede: act.lede,
        notices: act.notices,
        facts: SummaryList::new(facts),
        action: format!("{}/{}", case_path(request), act.noun),
        hidden: act.hidden,
        parts: act.parts,
        button: act.button,
    }
}

/// The address of the case that the address names.
pub(crate) fn case_path(request: &Request) -> String {
    request.within(&format!("/arenden/{}", request.param("number")))
}

/// The version that the page shows, carried along so that an answer is bound to what was read.
pub(crate) fn version(shown: &Shown) -> Hidden {
    Hidden::new("version", shown.case.version.to_string())
}

/// A number that a form carries along; zero, which nothing has, where it was tampered with.
pub(crate) fn carried(form: &crate::form::Form, name: &str) -> i64 {
    form.get(name).parse().unwrap_or_default()
}
