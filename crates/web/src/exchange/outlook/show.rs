//! Where everything stands: meetings and who came, who never has, how they reacted, what waits for an answer.

use app::Error;
use app::exchange::{Outlook, outlook, trend};
use app::export::{Format, table as file_of};
use askama::Template;
use charts::intervals::intervals;
use words::{Language, args, format};

use super::tables;
use crate::components::{Chart, Downloads, Link, Table};
use crate::exchange::reaction;
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "exchange/outlook/show.html")]
struct Show<'a> {
    f: Frame,
    ways: Vec<Link>,
    meetings: Part<'a>,
    registrations: Part<'a>,
    reactions: Option<Chart<'a>>,
    wishes: Part<'a>,
    never: Part<'a>,
}

/// A table with its files; nothing of it where there is no row.
struct Part<'a> {
    table: Option<Table<'a>>,
    downloads: Downloads,
}

/// `GET /{organisation}/laget`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let found = outlook(&request.app, &request.visit)?;
    let trend = trend(&request.app, &request.visit, None, None)?;
    let drawing = intervals(&reaction::trend::drawn(l, &trend));
    let reactions = reaction::trend::table(l, &trend);
    let all = tables::ALL.map(|name| (name, tables::named(l, &found, name)));
    let [meetings, registrations, wishes, never] = &all;
    let part = |(name, data): &'_ (&'static str, charts::Table)| downloads(request, name, data);
    let wish = |number: i64| request.within(&format!("/onskelista/{number}/svar"));
    let wish_links: Vec<String> = found.wishes.iter().map(|one| wish(one.number)).collect();
    Page::html(&Show {
        f: request.frame(title(request, &found)),
        ways: vec![
            Link::new(request.within("/reaktioner"), l.reaction_trend()),
            Link::new(request.within("/onskelista"), l.exchange_wish_list()),
            Link::new(request.within("/behov"), l.needs_all()),
        ],
        meetings: Part { table: shown(l, meetings), downloads: part(meetings) },
        registrations: Part { table: shown(l, registrations), downloads: part(registrations) },
        reactions: (!trend.points.is_empty()).then(|| {
            let about = l.reaction_chart_about();
            Chart::new(l, "reaktioner", &drawing, about, &reactions)
        }),
        wishes: Part {
            table: shown(l, wishes).map(|table| table.links(wish_links)),
            downloads: part(wishes),
        },
        never: Part { table: shown(l, never), downloads: part(never) },
    })
}

/// `GET /{organisation}/laget/fil/{outlook}/{kind}`
pub fn file(request: &Request, _: Form) -> Result<Page, Error> {
    let format = Format::read(request.param("kind")).ok_or(Error::Missing)?;
    let name = request.param("outlook");
    if !tables::ALL.contains(&name) {
        return Err(Error::Missing);
    }
    let found = outlook(&request.app, &request.visit)?;
    Ok(Page::File {
        name: format!("{name}-{}.{}", request.app.today(), format.ending()),
        mime: format.mime(),
        bytes: file_of(format, &tables::named(request.language, &found, name), request.app.now())?,
    })
}

fn title(request: &Request, found: &Outlook) -> String {
    let never = i64::try_from(found.never.len()).unwrap_or(i64::MAX);
    request.language.outlook_title(args::OutlookTitle {
        came: found.known - never,
        known: format::number(found.known),
    })
}

fn shown<'a>(l: Language, (name, data): &'a (&'static str, charts::Table)) -> Option<Table<'a>> {
    (!data.rows.is_empty()).then(|| Table::new(l, *name, data))
}

fn downloads(request: &Request, name: &str, data: &charts::Table) -> Downloads {
    let file = |kind: &str, text: &str| {
        let path = request.within(&format!("/laget/fil/{name}/{kind}"));
        Link::new(path, text).context(data.title.clone())
    };
    Downloads::new(request.language.button_download(), [file("csv", "CSV"), file("xlsx", "Excel")])
}
