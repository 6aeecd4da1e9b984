//! The calendar: what is to come, open to anyone.

use app::Error;
use app::access::{may, organisations};
use app::exchange::{Filter as Wanted, Listed, Span, calendar};
use askama::Template;
use domain::access::Action;
use domain::exchange::{Audience, Kind, Stage};
use domain::values::Instant;
use words::{Language, args, format};

use super::{at, by_kind_and_group, kind, place, stage_tag, when};
use crate::components::{Button, Downloads, Filter, Hidden, Link, Tag};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "exchange/calendar.html")]
struct Show {
    f: Frame,
    lede: String,
    filter: Filter,
    entries: Vec<Entry>,
    others: Vec<Link>,
    add: Option<Button>,
    downloads: Downloads,
}

/// One event of the list.
pub(super) struct Entry {
    day: i8,
    month: String,
    link: Link,
    when: String,
    facts: String,
    tag: Option<Tag>,
}

/// `GET /kalender`: the foundation's, wherever its own addresses begin.
pub fn front(request: &Request, _: Form) -> Result<Page, Error> {
    let all = organisations(&request.app)?;
    let foundation = all.iter().find(|organisation| organisation.kind == "foundation");
    Ok(Page::see(format!("/{}/kalender", foundation.ok_or(Error::Missing)?.slug)))
}

/// `GET /{organisation}/kalender?slag=…&grupp=…&vilka=tidigare`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let earlier = request.query.get("vilka") == "tidigare";
    let now = request.app.now();
    let span = match earlier {
        true => Span { from: Instant::from_millis(i64::MIN), until: now },
        false => Span { from: now, until: Instant::from_millis(i64::MAX) },
    };
    let mut listed = calendar(&request.app, &request.visit, &wanted(request, span))?;
    if earlier {
        listed.retain(|one| matches!(one.stage, Stage::Held | Stage::WrittenUp | Stage::Cancelled));
        listed.reverse();
    }
    let count = i64::try_from(listed.len()).unwrap_or(i64::MAX);
    let title = if earlier { l.exchange_held_title(count) } else { l.exchange_title(count) };
    let other = match earlier {
        true => Link::new(request.within("/kalender"), l.exchange_coming()),
        false => Link::new(request.within("/kalender?vilka=tidigare"), l.exchange_earlier()),
    };
    let month = Link::new(request.within("/kalender/manad"), l.exchange_by_month());
    let wishes = Link::new(request.within("/onskelista"), l.exchange_wish_list());
    let reactions = Link::new(request.within("/reaktioner"), l.reaction_trend());
    let bank = Link::new(request.within("/kunskapsbank"), l.knowledge_bank());
    let file =
        |kind: &str, text: &str| Link::new(request.within(&format!("/kalender/fil/{kind}")), text);
    Page::html(&Show {
        f: request.frame(title),
        lede: l.exchange_lede(&request.organisation()?.name),
        filter: filter(request, earlier),
        entries: listed.iter().map(|one| entry(request, one)).collect(),
        others: vec![other, month, wishes, bank, reactions],
        add: may(&request.app, &request.visit, Action::ManageEvents)
            .then(|| Button::quiet(l.exchange_manage()).href(request.within("/evenemang"))),
        downloads: Downloads::new(
            l.exchange_subscribe(),
            [file("ics", l.exchange_ics()), file("atom", "Atom")],
        ),
    })
}

fn wanted(request: &Request, span: Span) -> Wanted {
    let kind = request.query.get("slag");
    Wanted {
        span,
        kind: Kind::CODES.contains(&kind).then(|| kind.to_owned()),
        audience: Audience::from_code(request.query.get("grupp")),
    }
}

fn filter(request: &Request, earlier: bool) -> Filter {
    let filter = by_kind_and_group(request, "/kalender", request.language.exchange_filter());
    match earlier {
        true => filter.keep(Hidden::new("vilka", "tidigare")),
        false => filter,
    }
}

pub(super) fn entry(request: &Request, listed: &Listed) -> Entry {
    let (l, event) = (request.language, &listed.row.event);
    let first = event.occasions.first();
    let more = i64::try_from(event.occasions.len().saturating_sub(1)).unwrap_or_default();
    let day = first.map_or(1, |occasion| occasion.day.day());
    let times = first.map(|occasion| when(l, occasion)).unwrap_or_default();
    let facts = [
        Some(kind(l, &event.kind)),
        place(l, event, listed.on_the_net),
        (event.audience != Audience::Everyone).then(|| l.exchange_audience(event.audience.code())),
    ];
    Entry {
        day,
        month: first.map(|occasion| month(l, occasion.day)).unwrap_or_default(),
        link: Link::new(at(request, listed.row.number), event.title.clone()),
        when: match more {
            0 => times,
            count => l.exchange_when_more(args::ExchangeWhenMore { first: times, count }),
        },
        facts: facts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        tag: (listed.stage != Stage::Open).then(|| stage_tag(l, listed.stage)),
    }
}

/// `nov`, as a calendar's leaf shows it.
fn month(l: Language, day: domain::values::Date) -> String {
    let long = format::long_date(l, day);
    let name = long.split(|c: char| c.is_whitespace()).nth(1).unwrap_or_default();
    name.chars().take(3).collect()
}
