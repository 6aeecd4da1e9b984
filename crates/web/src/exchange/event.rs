//! An event's page, open to anyone; the organiser finds there what is to be done with it.

use app::Error;
use app::exchange::{InSeries, Named, OfSeries, Shown, event, publish_event, when_and_what};
use askama::Template;
use askama::filters::Safe;
use domain::exchange::{Audience, Reason, Stage, State};
use words::{Language, args, format};

use super::feedback;
use super::material::{Piece, pieces};
use super::sign_up::{Own, own, seats};
use super::{at, kind, number, place, stage_tag, when};
use crate::components::{
    Back, Button, ErrorSummary, Link, Notice, SummaryList, SummaryRow, Tag, markdown,
};
use crate::cookies::encode;
use crate::filling::FormBox;
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::reasons::remedy;
use crate::request::Request;

#[derive(Template)]
#[template(path = "exchange/event.html")]
pub(super) struct Show {
    f: Frame,
    back: Back,
    fault: Option<Notice>,
    /// Why it cannot be published, and where that is mended.
    summary: Option<ErrorSummary>,
    kind: String,
    tag: Tag,
    /// The first time, and where: what everybody looks for.
    lede: String,
    cancelled: Option<Notice>,
    /// First and last moment for programs that read the page (schema.org).
    starts: String,
    ends: String,
    status: &'static str,
    facts: SummaryList,
    text: Safe<String>,
    speakers: Option<Safe<String>>,
    write_up: Option<Safe<String>>,
    others: Vec<Notice>,
    material: Vec<Piece>,
    series: Option<Series>,
    reaction: Option<String>,
    said: Vec<(&'static str, Vec<String>)>,
    /// What at least five wrote of.
    themes: Vec<String>,
    /// Where the organiser sorts what was written.
    sort: Option<Link>,
    /// For the own calendar; what was called off is not put there.
    file: Option<Link>,
    own: Own,
    publish: Option<FormBox>,
    acts: Vec<Button>,
}

/// The series that it belongs to, and when it is held next.
struct Series {
    heading: String,
    note: Option<&'static str>,
    coming: Vec<(Link, String)>,
    ways: Vec<Link>,
}

/// So many of the series are shown here; all of them are in the calendar.
const NEXT: usize = 3;

/// `GET /{organisation}/kalender/{number}`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let shown = event(&request.app, &request.visit, &request.own()?, number(request)?)?;
    Page::html(&drawn(request, &shown, None))
}

/// `POST /{organisation}/evenemang/{number}/publicering`
pub fn publish(request: &Request, _: Form) -> Result<Page, Error> {
    let (l, number) = (request.language, number(request)?);
    match publish_event(&request.app, &request.visit, number) {
        Ok(()) => Ok(Page::see_with(at(request, number), l.exchange_published())),
        Err(Error::Refused(refusals)) => {
            let shown = event(&request.app, &request.visit, &request.own()?, number)?;
            let change = request.within(&format!("/evenemang/{number}"));
            let mut page = drawn(request, &shown, None);
            page.summary = Some(remedy(l, &refusals, &change, |reason| match reason {
                domain::Reason::Exchange(Reason::HasBegun) => "times",
                domain::Reason::Exchange(Reason::PlaceOrLinkNeeded) => "place",
                _ => "main",
            }));
            page.f = page.f.faulty();
            Page::unprocessable(&page)
        }
        Err(error) => Err(error),
    }
}

pub(super) fn drawn(request: &Request, shown: &Shown, fault: Option<String>) -> Show {
    let l = request.language;
    let (row, about) = (&shown.row, &shown.row.event);
    let stamp = |at: Option<domain::values::Instant>| {
        at.map(|at| at.timestamp().to_string()).unwrap_or_default()
    };
    Show {
        f: request.frame(about.title.clone()),
        back: Back::new(request.within("/kalender"), l.exchange_calendar()),
        fault: fault.map(Notice::warning),
        summary: None,
        kind: kind(l, &about.kind),
        tag: stage_tag(l, shown.stage),
        lede: lede(l, shown),
        cancelled: row
            .because
            .as_ref()
            .map(|why| Notice::warning(l.exchange_cancelled_because(why))),
        starts: stamp(domain::exchange::begins(&about.occasions)),
        ends: stamp(domain::exchange::ends(&about.occasions)),
        status: match row.state {
            State::Cancelled => "https://schema.org/EventCancelled",
            State::Draft | State::Published => "https://schema.org/EventScheduled",
        },
        facts: facts(l, shown),
        text: markdown(&about.text),
        speakers: about.speakers.as_deref().map(line_by_line),
        write_up: row.write_up.as_deref().map(markdown),
        others: others(request, shown),
        material: pieces(request, row.number, &shown.material, shown.may_manage),
        series: series(request, shown),
        reaction: shown.told.as_ref().map(|told| feedback::reaction(l, told)),
        said: said(l, shown),
        themes: shown
            .topics
            .iter()
            .map(|one| {
                let people = format::number(one.people);
                l.reaction_common_one(args::ReactionCommonOne { theme: &one.name, people })
            })
            .collect(),
        sort: (shown.may_manage && shown.told.is_some()).then(|| {
            let path = request.within(&format!("/evenemang/{}/omdomen", row.number));
            Link::new(path, l.reaction_sort_link())
        }),
        file: (row.state != State::Cancelled).then(|| {
            let path = format!("{}/kalenderfil", at(request, row.number));
            Link::new(path, l.exchange_to_calendar())
        }),
        own: own(request, shown),
        publish: (shown.may_manage && row.state == State::Draft).then(|| {
            let address = request.within(&format!("/evenemang/{}/publicering", row.number));
            FormBox::new(address, l.exchange_publish())
        }),
        acts: acts(request, shown),
    }
}

/// Who takes part, each on a line as it was typed.
fn line_by_line(text: &str) -> Safe<String> {
    markdown(&text.lines().map(str::trim_end).collect::<Vec<_>>().join("  \n"))
}

fn lede(l: Language, shown: &Shown) -> String {
    let about = &shown.row.event;
    let first = about.occasions.first().map(|occasion| when(l, occasion));
    let all = [first, place(l, about, shown.on_the_net)];
    all.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn facts(l: Language, shown: &Shown) -> SummaryList {
    let about = &shown.row.event;
    let times: Vec<String> = about.occasions.iter().map(|one| when_and_what(l, one)).collect();
    let mut rows = vec![SummaryRow::new(l.exchange_times(), times.join("\n"))];
    let mut add = |key: &str, value: Option<String>| {
        rows.extend(value.map(|value| SummaryRow::new(key, value)));
    };
    add(l.exchange_place(), place(l, about, shown.on_the_net));
    add(l.exchange_link(), about.link.clone());
    add(l.exchange_audience_label(), Some(l.exchange_audience(about.audience.code())));
    add(l.exchange_price(), Some(l.exchange_free().to_owned()));
    add(l.exchange_seats(), seats(l, shown));
    add(l.exchange_last_day(), about.last_day.map(|day| format::long_date(l, day)));
    if about.audience == Audience::Invited {
        add(l.exchange_note(), Some(l.exchange_invited_note().to_owned()));
        let all = &about.invited;
        add(l.exchange_invited(), (!all.is_empty()).then(|| all.join("\n")));
    }
    SummaryList::new(rows)
}

/// What this event introduces, and what introduces it.
fn others(request: &Request, shown: &Shown) -> Vec<Notice> {
    let l = request.language;
    let link = |named: &Named| Link::new(at(request, named.number), named.title.clone());
    let forward = shown.introduces.iter().map(|named| {
        if named.is_open {
            Notice::info(l.exchange_introduces().to_owned()).link(link(named))
        } else {
            let ask = format!("{}/besked", at(request, shown.row.number));
            let notice = Notice::info(l.exchange_introduces_later(&named.title));
            if shown.row.state == State::Published {
                notice.link(Link::new(ask, l.exchange_tell_me()))
            } else {
                notice
            }
        }
    });
    let back = shown
        .introduced_by
        .iter()
        .map(|named| Notice::info(l.exchange_introduced_by().to_owned()).link(link(named)));
    forward.chain(back).collect()
}

fn series(request: &Request, shown: &Shown) -> Option<Series> {
    let (l, name) = (request.language, shown.row.event.series.as_ref()?);
    let InSeries { coming, has_earlier } = &shown.in_series;
    let calendar = request.within(&format!("/kalender?serie={}", encode(name)));
    let earlier = format!("{calendar}&vilka=tidigare");
    let mut ways = Vec::new();
    if coming.len() > NEXT {
        ways.push(Link::new(calendar, l.exchange_series_all()));
    }
    if *has_earlier {
        ways.push(Link::new(earlier, l.exchange_series_earlier()));
    }
    let next = |one: &OfSeries| {
        let day = format::weekday_date(l, one.begins.local_date());
        (Link::new(at(request, one.number), one.title.clone()), day)
    };
    Some(Series {
        heading: l.exchange_part_of(name),
        note: coming.is_empty().then(|| l.exchange_series_none()),
        coming: coming.iter().take(NEXT).map(next).collect(),
        ways,
    })
}

/// What participants wrote, for the organiser.
fn said(l: Language, shown: &Shown) -> Vec<(&'static str, Vec<String>)> {
    let Some(told) = &shown.told else { return Vec::new() };
    let all = [(l.exchange_takes(), &told.takes), (l.exchange_better(), &told.better)];
    let some = all.into_iter().filter(|(_, texts)| !texts.is_empty());
    some.map(|(heading, texts)| (heading, texts.clone())).collect()
}

/// What the organiser can do.
fn acts(request: &Request, shown: &Shown) -> Vec<Button> {
    if !shown.may_manage {
        return Vec::new();
    }
    let (l, row) = (request.language, &shown.row);
    let to = |path: &str| request.within(&format!("/evenemang/{}{path}", row.number));
    let copy = request.within(&format!("/evenemang/ny?kopia={}", row.number));
    let mut acts = Vec::new();
    if row.state != State::Draft {
        acts.push(Button::quiet(l.exchange_participants()).href(to("/deltagare")));
        acts.push(Button::quiet(l.exchange_questions()).href(to("/fragor")));
    }
    if row.state != State::Cancelled {
        acts.push(Button::quiet(l.exchange_change()).href(to("")));
        acts.push(Button::quiet(l.material_add()).href(to("/material")));
    }
    match (row.state, shown.stage) {
        (State::Published, Stage::Held) => {
            acts.push(Button::primary(l.exchange_write_up()).href(to("/efterat")));
        }
        (State::Published, Stage::WrittenUp) => {
            acts.push(Button::quiet(l.exchange_write_up()).href(to("/efterat")));
        }
        (State::Published, _) => {
            acts.push(Button::quiet(l.exchange_cancel()).href(to("/installning")));
        }
        _ => {}
    }
    acts.push(Button::quiet(l.exchange_copy()).href(copy));
    if row.state.throw_away().is_ok() {
        acts.push(Button::quiet(l.exchange_throw_away()).href(to("/bortkastat")));
    }
    acts
}
