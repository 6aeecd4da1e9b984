//! Who has said yes, by theme and kind of agency.

use app::Error;
use app::access::organisations;
use app::exchange::{ContactFilter, Contacts, ListedContact, TalkLine, contacts};
use askama::Template;
use domain::exchange::{AgencyKind, Theme};
use words::{args, format};

use crate::components::{Back, Button, Choice, Field, Filter, Link, Notice, Tag};
use crate::exchange::knowledge::themes;
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "exchange/contact/list.html")]
struct Show {
    f: Frame,
    back: Back,
    mine: Option<Notice>,
    offer: Option<Button>,
    talks: Vec<(Link, String, Option<Tag>)>,
    /// Who works on the same; a word instead for whoever could know and has not said yes.
    same: Vec<Line>,
    same_none: Option<&'static str>,
    filter: Filter,
    lines: Vec<Line>,
}

struct Line {
    name: String,
    agency: String,
    themes: Vec<String>,
    line: Option<String>,
    write: Button,
}

/// `GET /kontakter`: the foundation's, wherever its own addresses begin.
pub fn front(request: &Request, _: Form) -> Result<Page, Error> {
    let all = organisations(&request.app)?;
    let foundation = all.iter().find(|organisation| organisation.is_foundation());
    Ok(Page::see(format!("/{}/kontakter", foundation.ok_or(Error::Missing)?.slug)))
}

/// `GET /{organisation}/kontakter?tema=…&vem=…`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let (own, query) = (request.own()?, &request.query);
    let wanted = ContactFilter {
        theme: Theme::from_code(query.get("tema")),
        agency_kind: AgencyKind::from_code(query.get("vem")),
    };
    let found: Contacts = contacts(&request.app, &request.visit, &own, &wanted)?;
    let count = i64::try_from(found.found.len()).unwrap_or(i64::MAX);
    let offer = match &found.mine {
        Some(_) => Button::quiet(l.contact_change()),
        None => Button::primary(l.contact_offer()),
    };
    Page::html(&Show {
        f: request.frame(l.contact_title(count)),
        back: Back::new(request.within("/kunskapsbank"), l.knowledge_bank()),
        mine: found.mine.as_ref().map(|_| Notice::info(l.contact_mine())),
        offer: found.may_offer.then(|| offer.href(request.within("/kontakter/ja"))),
        talks: found.talks.iter().map(|one| talk(request, one)).collect(),
        same: found.same.iter().map(|one| line(request, one)).collect(),
        same_none: (found.may_offer && found.mine.is_none()).then(|| l.contact_same_none()),
        filter: filter(request),
        lines: found.found.iter().map(|one| line(request, one)).collect(),
    })
}

fn filter(request: &Request) -> Filter {
    let (l, query) = (request.language, &request.query);
    let all = |text: &'static str| std::iter::once(Choice::new("", text));
    let themes = Theme::ALL.map(|one| Choice::new(one.code(), l.exchange_theme(one.code())));
    let from = AgencyKind::ALL.map(|one| Choice::new(one.code(), l.agency_kind(one.code())));
    let fields = vec![
        Field::select("tema", l.knowledge_theme(), all(l.knowledge_all_themes()).chain(themes))
            .value(query.get("tema")),
        Field::select("vem", l.knowledge_agency_kind(), all(l.knowledge_everyone()).chain(from))
            .value(query.get("vem")),
    ];
    let path = request.within("/kontakter");
    let filter = Filter::new(l.contact_filter(), path.clone(), fields, l.button_show());
    match (query.get("tema"), query.get("vem")) {
        ("", "") => filter,
        _ => filter.clear(Link::new(path, l.contact_all())),
    }
}

fn line(request: &Request, one: &ListedContact) -> Line {
    let l = request.language;
    let address = request.within(&format!("/kontakter/personer/{}", one.id));
    Line {
        name: one.name.clone(),
        agency: one.agency.clone(),
        themes: themes(l, &one.themes).lines().map(str::to_owned).collect(),
        line: one.line.clone(),
        write: Button::quiet(l.contact_write(&one.name)).href(address),
    }
}

fn talk(request: &Request, one: &TalkLine) -> (Link, String, Option<Tag>) {
    let l = request.language;
    let path = request.within(&format!("/kontakter/samtal/{}", one.number));
    let day = format::date(one.last_at.local_date());
    let facts = l.contact_talk_facts(args::ContactTalkFacts { agency: &one.agency, day });
    (Link::new(path, one.name.clone()), facts, one.waits.then(|| Tag::act(l.contact_waits())))
}
