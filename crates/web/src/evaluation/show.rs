//! The answer: picture first, then what it says, what it rests on, the figures, and how they were computed.

use app::Error;
use app::evaluation::question::Question;
use app::evaluation::saved::{Shown, show};
use app::evaluation::{Drawn, checks, drawn, how, number_table};
use askama::Template;
use domain::evaluation::Standing;
use domain::values::Refusal;
use words::{Language, args, format};

use super::{at, back, label, number, verdict};
use crate::components::{Back, Chart, Downloads, ErrorSummary, Link, Notice, Table};
use crate::filling::{Filling, FormBox};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

/// So many pictures come before the words: the answer itself, and the levels or the course behind it.
const FIRST: usize = 2;

#[derive(Template)]
#[template(path = "evaluation/show.html")]
pub struct Show<'a> {
    f: Frame,
    back: Back,
    summary: Option<ErrorSummary>,
    /// Below the title that it was saved under.
    verdict: Option<String>,
    asked: String,
    state: Option<Notice>,
    first: Vec<Chart<'a>>,
    opening: Option<&'a str>,
    sentence: &'a str,
    notes: Vec<&'a str>,
    /// Asked when the figures were there already.
    exploratory: bool,
    checks: Vec<String>,
    numbers: Option<Table<'a>>,
    rest: Vec<Chart<'a>>,
    how: Vec<String>,
    downloads: Option<Downloads>,
    change: Option<Link>,
    save: Option<FormBox>,
    share: Option<FormBox>,
    remove: Option<FormBox>,
}

/// `GET /{organisation}/utvardering/{number}`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    shown(request, &Form::default(), &[])
}

/// The page; with what was refused of the form that saves it, if anything was.
pub(super) fn shown(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<Page, Error> {
    let l = request.language;
    let evaluation = show(&request.app, &request.visit, number(request)?)?;
    let Some(found) = &evaluation.found else {
        return Ok(Page::see(at(request, evaluation.listed.number, "/fraga")));
    };
    let listed = &evaluation.listed;
    let pictures: Vec<Drawn> = found.pictures.iter().map(|picture| drawn(l, picture)).collect();
    let mut charts: Vec<Chart<'_>> = pictures
        .iter()
        .enumerate()
        .map(|(place, one)| {
            let id = format!("bild-{}", place + 1);
            Chart::new(l, id, &one.drawing, &one.about, &one.table)
        })
        .collect();
    let rest = charts.split_off(charts.len().min(FIRST));
    let numbers = number_table(l, found, false);
    let filling = Filling::new(l, form, refusals, label);
    let summary = filling.summary();
    let open = evaluation.own && listed.standing == Standing::Answered;
    let said = verdict(l, listed.wish, found.outcome);
    let f = request.frame(listed.title.clone().unwrap_or_else(|| said.clone()));
    let page = Show {
        f: if summary.is_some() { f.faulty() } else { f },
        back: back(request),
        summary,
        verdict: listed.title.is_some().then_some(said),
        asked: asked(l, &evaluation),
        state: state(l, &evaluation),
        first: charts,
        opening: found.opening.as_ref().map(|said| said.of(l)),
        sentence: found.sentence.of(l),
        notes: found.notes.iter().map(|note| note.of(l)).collect(),
        exploratory: listed.wish.asks_a_table(),
        checks: checks(l, found),
        numbers: found.is_computed().then(|| Table::new(l, "siffror", &numbers)),
        rest,
        how: if found.is_computed() { how(l, &evaluation) } else { Vec::new() },
        downloads: listed.saved_at.is_some().then(|| downloads(request, listed.number)),
        change: open.then(|| {
            Link::new(at(request, listed.number, "/fraga"), l.evaluation_change_question())
        }),
        save: open.then(|| {
            FormBox::new(at(request, listed.number, "/sparande"), l.evaluation_save_submit())
                .with(filling.text("title").hint(l.evaluation_save_title_hint()))
        }),
        share: (evaluation.own && listed.standing == Standing::Saved).then(|| {
            FormBox::new(at(request, listed.number, "/delning"), l.evaluation_share_submit())
        }),
        remove: (evaluation.own && listed.standing != Standing::Shared).then(|| {
            let address = at(request, listed.number, "/borttagning");
            FormBox::quiet(address, l.evaluation_remove_submit())
        }),
    };
    if refusals.is_empty() { Page::html(&page) } else { Page::unprocessable(&page) }
}

fn asked(l: Language, evaluation: &Shown) -> String {
    let wish = match &evaluation.question {
        Some(Question::Changed(q)) => {
            let (event, since) = (&q.event, &q.since);
            l.evaluation_wish_since(args::EvaluationWishSince { event, since })
        }
        _ => l.evaluation_wish(evaluation.listed.wish.code()),
    };
    let source = match evaluation.listed.source.as_str() {
        "" => return wish,
        code => l.evaluation_source_told(code),
    };
    l.evaluation_asked_of(args::EvaluationAskedOf { wish, source })
}

fn state(l: Language, evaluation: &Shown) -> Option<Notice> {
    let listed = &evaluation.listed;
    let writer = &listed.writer_name;
    let day = |at: domain::values::Instant| format::date(at.local_date());
    let said = match (listed.shared_at, listed.saved_at) {
        (Some(at), _) => l.evaluation_shared_on(args::EvaluationSharedOn { date: day(at), writer }),
        (None, Some(at)) => {
            l.evaluation_saved_by(args::EvaluationSavedBy { date: day(at), writer })
        }
        (None, None) => l.evaluation_not_saved().to_owned(),
    };
    Some(Notice::info(said))
}

fn downloads(request: &Request, number: i64) -> Downloads {
    let l = request.language;
    let file = |rest: &str, text: &str| Link::new(at(request, number, rest), text);
    Downloads::new(
        l.evaluation_download(),
        [file("/pdf", l.report_pdf()), file("/fil/csv", "CSV"), file("/fil/xlsx", "Excel")],
    )
}
