//! The national overview: what is set aside each year, by segment and by employer.

use app::Error;
use app::overview::{National, Row, national};
use askama::Template;
use charts::bars::{Arrangement, bars};
use charts::{Cell, Column, Data, Kind, Look, Series, Value};
use domain::overview::Segment;
use words::{Language, args, format};

use super::{segment, segment_asked, year};
use crate::components::{Chart, Choice, Downloads, Field, Filter, Link, Table, kronor_axis};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "overview/national.html")]
struct Show<'a> {
    f: Frame,
    empty: bool,
    lede: String,
    assumption: String,
    source: Option<String>,
    chart: Chart<'a>,
    segments: Table<'a>,
    filter: Filter,
    employers: Table<'a>,
    found: String,
    downloads: Downloads,
}

/// `GET /oversikt?ar=2024&grupp=universitet&sok=…`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let year = year(request.query.get("ar"));
    let shown = national(&request.app, &request.visit, year, segment_asked(request))?;
    let rows = searched(&shown.employers, request.query.get("sok"));
    let (data, segments, employers) = (
        by_year(l, &shown, finding(l, &shown).to_owned()),
        by_segment(l, &shown),
        employer_table(l, shown.year, &rows),
    );
    let drawing = bars(&data, Arrangement::Stacked);
    let by_year = data.table();
    let count = format::number(shown.employers.len() as i64);
    let page = Show {
        f: request.frame(heading(l, &shown)),
        empty: shown.employers.is_empty(),
        lede: l.overview_lede(args::OverviewLede {
            employers: &count,
            employees: format::number(shown.employees),
        }),
        assumption: assumption(l, &shown),
        source: shown.source.as_ref().map(|s| l.overview_source(&s.file_name)),
        chart: Chart::new(l, "avsatt", &drawing, l.overview_chart_about(), &by_year),
        segments: Table::new(l, "segment", &segments)
            .links(shown.segments.iter().map(|row| address(shown.year, row.segment))),
        filter: filter(request, &shown),
        found: l.overview_found(rows.len() as i64),
        employers: Table::new(l, "arbetsgivare", &employers)
            .links(rows.iter().map(|row| format!("/oversikt/{}", row.slug))),
        downloads: downloads(request, &shown),
    };
    Page::html(&page)
}

/// The employers whose name holds what was searched for.
pub(super) fn searched<'a>(employers: &'a [Row], text: &str) -> Vec<&'a Row> {
    let wanted = text.trim().to_lowercase();
    employers.iter().filter(|row| row.name.to_lowercase().contains(&wanted)).collect()
}

/// The list as a table: what is shown, and what is exported.
pub(super) fn employer_table(l: Language, year: i64, rows: &[&Row]) -> charts::Table {
    charts::Table {
        title: l.overview_employers_title(year),
        columns: vec![
            Column::new(l.overview_employer(), Kind::Text),
            Column::new(l.overview_employees(), Kind::Whole),
            Column::new(l.overview_estimate(), Kind::Written),
        ],
        rows: rows
            .iter()
            .map(|row| {
                vec![
                    Cell::Text(row.name.clone()),
                    Cell::Whole(row.employees),
                    Cell::Text(format::about(l, row.set_aside.0)),
                ]
            })
            .collect(),
        note: None,
    }
}

fn by_segment(l: Language, shown: &National) -> charts::Table {
    charts::Table {
        title: l.overview_segments_title(shown.year),
        columns: vec![
            Column::new(l.overview_segment(), Kind::Text),
            Column::new(l.overview_employers(), Kind::Whole),
            Column::new(l.overview_employees(), Kind::Whole),
            Column::new(l.overview_estimate(), Kind::Written),
        ],
        rows: shown
            .segments
            .iter()
            .map(|row| {
                vec![
                    Cell::Text(segment(l, row.segment)),
                    Cell::Whole(row.employers),
                    Cell::Whole(row.employees),
                    Cell::Text(format::about(l, row.set_aside.0)),
                ]
            })
            .collect(),
        note: Some(l.overview_segments_note().to_owned()),
    }
}

pub(crate) fn by_year(l: Language, shown: &National, title: String) -> Data {
    let values = shown.years.iter().map(|row| Value::Known(row.set_aside.0)).collect();
    Data {
        title,
        description: l.overview_chart_about().to_owned(),
        axis: l.overview_year().to_owned(),
        categories: shown.years.iter().map(|row| row.year.to_string()).collect(),
        series: vec![Series { name: l.overview_estimate().to_owned(), look: Look::A, values }],
        unit: kronor_axis(l),
        empty: l.overview_empty().to_owned(),
        note: Some(l.overview_chart_note().to_owned()),
    }
}

/// What the years show: the lower share of 2024, where it was not outweighed by more employees.
fn finding(l: Language, shown: &National) -> &'static str {
    let sum = |year| shown.years.iter().find(|row| row.year == year).map(|row| row.set_aside);
    if sum(2024) < sum(2023) { l.overview_finding() } else { l.overview_employer_finding() }
}

pub(crate) fn heading(l: Language, shown: &National) -> String {
    let (sum, year) = (format::about(l, shown.set_aside.0), shown.year);
    match shown.segment {
        None => l.overview_heading(args::OverviewHeading { sum, year }),
        Some(of) => {
            let segment = segment(l, of);
            l.overview_heading_of(args::OverviewHeadingOf { segment, sum, year })
        }
    }
}

/// The list of a segment's employers.
fn address(year: i64, segment: Segment) -> String {
    format!("/oversikt?ar={year}&grupp={}", segment.code())
}

fn assumption(l: Language, shown: &National) -> String {
    let payroll = domain::overview::payroll_per_employee(shown.year);
    l.overview_assumption(args::OverviewAssumption {
        payroll: format::amount(l, payroll.0),
        rate: format::percent(l, i64::from(shown.rate.0)),
        year: shown.year,
    })
}

fn filter(request: &Request, shown: &National) -> Filter {
    let l = request.language;
    let years = domain::overview::FIRST_YEAR..=domain::overview::LAST_YEAR;
    let choices = years.rev().map(|year| Choice::new(year.to_string(), year.to_string()));
    let groups = Segment::ALL.map(|of| Choice::new(of.code(), segment(l, of)));
    let groups = std::iter::once(Choice::new("", l.overview_segment_all())).chain(groups);
    let chosen = shown.segment.map(Segment::code).unwrap_or_default();
    let fields = vec![
        Field::select("ar", l.overview_year(), choices).value(shown.year.to_string()),
        Field::select("grupp", l.overview_segment(), groups).value(chosen),
        Field::text("sok", l.overview_search()).value(request.query.get("sok")).width(20),
    ];
    Filter::new(l.overview_filter(), "/oversikt", fields, l.button_show())
}

fn downloads(request: &Request, shown: &National) -> Downloads {
    let (l, year) = (request.language, shown.year);
    let group = shown.segment.map(Segment::code).unwrap_or_default();
    let search = crate::cookies::encode(request.query.get("sok"));
    let link = |kind: &str, text: &str| {
        Link::new(format!("/oversikt/fil/{kind}?ar={year}&grupp={group}&sok={search}"), text)
    };
    let links = [link("csv", "CSV"), link("xlsx", "Excel")];
    Downloads::new(l.button_download(), links)
}

#[cfg(test)]
mod tests {
    use crate::testing::Browser;

    #[test]
    fn the_year_2024_shows_213_employers_and_297_million() {
        let page = Browser::on_register().get("/oversikt?ar=2024");
        page.assert_ok();
        let heading = "Statens arbetsgivare avsatte ca 297 mkr för omställning 2024";
        assert_eq!(page.text("h1").replace('\u{a0}', " "), heading);
        assert!(page.text(".lede").contains("213"));
        assert_eq!(page.count("#arbetsgivare tbody tr"), 213);
    }

    #[test]
    fn a_search_narrows_the_list_and_odd_input_harms_nothing() {
        let browser = Browser::on_register();
        let page = browser.get("/oversikt?ar=2025&sok=universitet");
        page.assert_ok();
        let shown = page.count("#arbetsgivare tbody tr");
        assert!((5..40).contains(&shown), "{shown}");
        browser.get("/oversikt?ar=abc&sok=%00%27%22%3Cscript%3E").assert_ok();
    }

    #[test]
    fn a_segment_has_its_own_years_and_employers() {
        let browser = Browser::on_register();
        let page = browser.get("/oversikt?ar=2024&grupp=universitet");
        page.assert_ok();
        assert!(page.text("h1").starts_with("Universitet och högskolor"), "{}", page.text("h1"));
        let shown = page.count("#arbetsgivare tbody tr");
        assert!((25..40).contains(&shown), "{shown}");
        let file = browser.get("/oversikt/fil/csv?ar=2024&grupp=universitet").body();
        assert_eq!(file.lines().count(), shown + 1);
        let whole = browser.get("/oversikt?ar=2024&grupp=alla");
        assert_eq!(whole.count("#arbetsgivare tbody tr"), 213);
    }

    #[test]
    fn without_a_register_the_page_says_so() {
        let page = Browser::in_production().get("/oversikt");
        page.assert_ok();
        assert!(page.text("main").contains("inte läst in"));
    }
}
