//! The bank as a list: searched and narrowed in the address, open to anyone.

use app::Error;
use app::access::{Visit, organisations};
use app::exchange::{Bank, KnowledgeFilter, KnowledgeLine, bank};
use askama::Template;
use domain::agreement::MeasureForm;
use domain::exchange::{AgencyKind, KnowledgeKind, Theme};
use words::{Language, args, format};

use super::{agency, at, state_tag};
use crate::components::{Button, Choice, Field, Filter, Link, Pagination, Tag};
use crate::cookies::encode;
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

/// So many stand on a page.
const PAGE: usize = 20;
const QUERY: [&str; 5] = ["sok", "tema", "slag", "form", "vem"];

#[derive(Template)]
#[template(path = "exchange/knowledge/list.html")]
struct Show {
    f: Frame,
    lede: String,
    filter: Filter,
    nothing: bool,
    lines: Vec<Line>,
    pages: Pagination,
    /// What is under way: a heading and its texts.
    under_way: Vec<(&'static str, Vec<Line>)>,
    add: Vec<Button>,
    others: Vec<Link>,
}

/// One text of a list.
pub(super) struct Line {
    pub link: Link,
    pub facts: String,
    pub lead: String,
    pub tag: Option<Tag>,
}

/// `GET /kunskapsbank`: the foundation's, wherever its own addresses begin.
pub fn front(request: &Request, _: Form) -> Result<Page, Error> {
    let all = organisations(&request.app)?;
    let foundation = all.iter().find(|organisation| organisation.is_foundation());
    Ok(Page::see(format!("/{}/kunskapsbank", foundation.ok_or(Error::Missing)?.slug)))
}

/// `GET /{organisation}/kunskapsbank?sok=…&tema=…&slag=…&form=…&vem=…&sida=…`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let own = request.own()?;
    let bank = bank(&request.app, &request.visit, &own, &wanted(request))?;
    let count = i64::try_from(bank.found.len()).unwrap_or(i64::MAX);
    let narrowed = QUERY.iter().any(|name| !request.query.get(name).is_empty());
    let last = bank.found.len().div_ceil(PAGE).max(1);
    let here = request.query.get("sida").parse().unwrap_or(1).clamp(1, last);
    let shown = bank.found.iter().skip((here - 1) * PAGE).take(PAGE);
    Page::html(&Show {
        f: request.frame(if narrowed {
            l.knowledge_found(count)
        } else {
            l.knowledge_title(count)
        }),
        lede: l.knowledge_lede(&request.organisation()?.name),
        filter: filter(request, narrowed),
        nothing: narrowed && count == 0,
        lines: shown.map(|one| line(request, one, false)).collect(),
        pages: pages(request, here, last),
        under_way: under_way(request, &bank),
        add: add(request, &bank),
        others: others(request, &own),
    })
}

/// The other rooms of the exchange.
fn others(request: &Request, own: &Visit) -> Vec<Link> {
    let l = request.language;
    let contacts = own.person.as_ref().and(own.organisation.as_ref());
    let contacts = contacts.filter(|home| home.kind != "foundation");
    let contacts = contacts.map(|_| Link::new(request.within("/kontakter"), l.contact_room()));
    let calendar = Link::new(request.within("/kalender"), l.exchange_calendar());
    contacts.into_iter().chain([calendar]).collect()
}

fn wanted(request: &Request) -> KnowledgeFilter {
    let query = &request.query;
    KnowledgeFilter {
        search: query.get("sok").to_owned(),
        theme: Theme::from_code(query.get("tema")),
        kind: KnowledgeKind::from_code(query.get("slag")),
        form: MeasureForm::from_code(query.get("form")),
        agency_kind: AgencyKind::from_code(query.get("vem")),
    }
}

fn filter(request: &Request, narrowed: bool) -> Filter {
    let (l, query) = (request.language, &request.query);
    let all = |text: &'static str| std::iter::once(Choice::new("", text));
    let themes = Theme::ALL.map(|one| Choice::new(one.code(), l.exchange_theme(one.code())));
    let kinds =
        KnowledgeKind::ALL.map(|one| Choice::new(one.code(), l.knowledge_kinds(one.code())));
    let forms =
        MeasureForm::ALL.map(|one| Choice::new(one.code(), l.agreement_form_kind(one.code())));
    let from = AgencyKind::ALL.map(|one| Choice::new(one.code(), l.agency_kind(one.code())));
    let select = |name: &'static str, label, options: Vec<Choice>| {
        Field::select(name, label, options).value(query.get(name))
    };
    let fields = vec![
        Field::text("sok", l.knowledge_search()).value(query.get("sok")).width(20),
        select("tema", l.knowledge_theme(), all(l.knowledge_all_themes()).chain(themes).collect()),
        select(
            "slag",
            l.knowledge_kind_label(),
            all(l.knowledge_all_kinds()).chain(kinds).collect(),
        ),
        select("form", l.knowledge_form(), all(l.knowledge_all_forms()).chain(forms).collect()),
        select("vem", l.knowledge_agency_kind(), all(l.knowledge_everyone()).chain(from).collect()),
    ];
    let path = request.within("/kunskapsbank");
    let filter = Filter::new(l.knowledge_filter(), path.clone(), fields, l.button_show());
    if narrowed { filter.clear(Link::new(path, l.application_all())) } else { filter }
}

pub(super) fn line(request: &Request, one: &KnowledgeLine, inside: bool) -> Line {
    let l = request.language;
    let facts = [
        Some(l.knowledge_kind(one.row.kind.code())),
        Some(l.knowledge_from(agency(l, &one.row))),
        Some(format::date(one.row.published_at.unwrap_or(one.row.changed_at).local_date())),
    ];
    let newest = if inside && one.row.published.is_some() { "?visa=nyaste" } else { "" };
    Line {
        link: Link::new(at(request, one.row.number, newest), one.title.clone()),
        facts: facts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        lead: one.lead.clone(),
        tag: inside.then(|| state_tag(l, one.row.state)),
    }
}

fn under_way(request: &Request, bank: &Bank) -> Vec<(&'static str, Vec<Line>)> {
    let l = request.language;
    let lines = |all: &[KnowledgeLine]| all.iter().map(|one| line(request, one, true)).collect();
    let all: [(&'static str, Vec<Line>); 2] =
        [(l.knowledge_to_review(), lines(&bank.to_review)), (l.knowledge_own(), lines(&bank.own))];
    all.into_iter().filter(|(_, lines)| !lines.is_empty()).collect()
}

fn add(request: &Request, bank: &Bank) -> Vec<Button> {
    if !bank.may_share {
        return Vec::new();
    }
    let l = request.language;
    let new =
        |kind: KnowledgeKind| request.within(&format!("/kunskapsbank/ny?slag={}", kind.code()));
    vec![
        Button::primary(l.knowledge_add_case()).href(new(KnowledgeKind::Case)),
        Button::quiet(l.knowledge_add_question()).href(new(KnowledgeKind::Question)),
        Button::quiet(l.knowledge_add_method()).href(new(KnowledgeKind::Method)),
    ]
}

fn pages(request: &Request, here: usize, last: usize) -> Pagination {
    let l: Language = request.language;
    let asked: Vec<String> = QUERY
        .into_iter()
        .map(|name| format!("{name}={}", encode(request.query.get(name))))
        .collect();
    let link = |page: usize, text: &str| {
        let path = format!("/kunskapsbank?{}&sida={page}", asked.join("&"));
        Link::new(request.within(&path), text)
    };
    let place = args::KnowledgePage { page: here, of: last };
    Pagination::new(
        l.knowledge_pages(),
        l.knowledge_page(place),
        (here > 1).then(|| link(here - 1, l.knowledge_previous())),
        (here < last).then(|| link(here + 1, l.knowledge_next())),
    )
}
