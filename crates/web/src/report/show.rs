//! The account of a year: what was found, then the sections. The same words and figures as the PDF.

use app::Error;
use app::access::may;
use app::report::{Section, Version, Yearly, paper, yearly};
use askama::Template;
use domain::access::Action;
use words::{Language, args, format};

use super::accounted::form;
use super::year;
use crate::components::{Back, Downloads, Link, Notice, Table};
use crate::filling::FormBox;
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "report/show.html")]
pub struct Show<'a> {
    f: Frame,
    back: Back,
    summary: Option<crate::components::ErrorSummary>,
    about: String,
    state: Option<Notice>,
    sections: Vec<(&'a Section, Option<Table<'a>>)>,
    downloads: Downloads,
    other: Option<Link>,
    mark: Option<FormBox>,
}

/// `GET /{organisation}/redovisning/{year}`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    shown(request, Version::Whole, None)
}

/// `GET /{organisation}/redovisning/{year}/medarbetare`
pub fn staff(request: &Request, _: Form) -> Result<Page, Error> {
    shown(request, Version::Staff, None)
}

/// The page; with what was refused of the form that marks it, if anything was.
pub(super) fn shown(
    request: &Request,
    version: Version,
    refused: Option<(&Form, &[domain::values::Refusal])>,
) -> Result<Page, Error> {
    let l = request.language;
    let year = year(request)?;
    let found = yearly(&request.app, &request.visit, year, version)?;
    let paper = paper(l, &found.figures);
    let marks = found.may_mark && version == Version::Whole;
    let (mark, summary) = match (marks, refused) {
        (false, None) => (None, None),
        // There is no form to show again: the year has not ended, or has been accounted.
        (false, Some((_, refusals))) => return Err(Error::Refused(refusals.to_vec())),
        (true, refused) => {
            let (mark, summary) = form(request, year, refused)?;
            (Some(mark), summary)
        }
    };
    let sections = paper.sections.iter().enumerate().map(|(number, section)| {
        let table = section.table.as_ref();
        (section, table.map(|table| Table::new(l, format!("tabell-{number}"), table)))
    });
    let f = request.frame(paper.finding.clone());
    let page = Show {
        f: if summary.is_some() { f.faulty() } else { f },
        back: Back::new(request.within("/redovisning"), l.report_title()),
        summary,
        about: format!("{}. {}", paper.title, paper.about),
        state: state(l, &found),
        sections: sections.collect(),
        downloads: downloads(request, year, version),
        other: other(request, year, version),
        mark,
    };
    if refused.is_some() { Page::unprocessable(&page) } else { Page::html(&page) }
}

fn state(l: Language, found: &Yearly) -> Option<Notice> {
    match &found.accounted {
        Some((on, receivers)) => {
            let text = l.report_accounted(args::ReportAccounted {
                date: format::date(*on),
                receivers: receivers.join(", "),
            });
            Some(Notice::info(text))
        }
        None => (!found.over).then(|| Notice::info(l.report_not_over())),
    }
}

fn downloads(request: &Request, year: i16, version: Version) -> Downloads {
    let l = request.language;
    let name = match version {
        Version::Whole => "parterna",
        Version::Staff => "medarbetare",
    };
    let link = |language: &str, text: &str| {
        let path = format!("/redovisning/{year}/pdf?version={name}&sprak={language}");
        Link::new(request.within(&path), text)
    };
    let both = [link("sv", l.report_pdf()), link("en", l.report_pdf_english())];
    Downloads::new(l.report_download(), both)
}

fn other(request: &Request, year: i16, version: Version) -> Option<Link> {
    let l = request.language;
    let at = |path: &str| request.within(&format!("/redovisning/{year}{path}"));
    match version {
        Version::Whole => Some(Link::new(at("/medarbetare"), l.report_to_staff_version())),
        Version::Staff => may(&request.app, &request.visit, Action::ReadAccount)
            .then(|| Link::new(at(""), l.report_to_whole_version())),
    }
}
