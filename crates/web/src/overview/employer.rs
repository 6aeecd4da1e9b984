//! One employer: what it sets aside each year.

use app::Error;
use app::overview::{EmployerPage, employer};
use askama::Template;
use charts::bars::{Arrangement, bars};
use charts::{Data, Look, Series, Value};
use words::{Language, args, format};

use crate::components::{Back, Chart, SummaryList, SummaryRow, kronor_axis};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "overview/employer.html")]
struct Show<'a> {
    f: Frame,
    back: Back,
    lede: String,
    facts: SummaryList,
    chart: Chart<'a>,
}

/// `GET /oversikt/{employer}`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let shown = employer(&request.app, &request.visit, request.param("employer"))?;
    let data = by_year(l, &shown);
    let (drawing, table) = (bars(&data, Arrangement::Stacked), data.table());
    let none = l.overview_not_known();
    let known = |fact: &Option<String>| fact.clone().unwrap_or_else(|| none.to_owned());
    let page = Show {
        f: request.frame(headline(l, &shown)),
        back: Back::new("/oversikt", l.overview_back()),
        lede: lede(l, &shown),
        facts: SummaryList::new([
            SummaryRow::new(l.overview_number(), known(&shown.employer.number)),
            SummaryRow::new(l.overview_department(), known(&shown.employer.department)),
        ]),
        chart: Chart::new(l, "avsatt", &drawing, l.overview_chart_about(), &table),
    };
    Page::html(&page)
}

fn headline(l: Language, shown: &EmployerPage) -> String {
    let name = &shown.employer.name;
    match shown.years.last() {
        Some((year, _, sum)) => l.overview_employer_heading(args::OverviewEmployerHeading {
            employer: name,
            sum: format::about(l, sum.0),
            year,
        }),
        None => name.clone(),
    }
}

fn lede(l: Language, shown: &EmployerPage) -> String {
    match shown.years.last() {
        Some((year, employees, _)) => l.overview_employer_lede(args::OverviewEmployerLede {
            employees: format::number(*employees),
            year,
        }),
        None => l.overview_employer_before().to_owned(),
    }
}

fn by_year(l: Language, shown: &EmployerPage) -> Data {
    Data {
        title: l.overview_employer_finding().to_owned(),
        description: l.overview_chart_about().to_owned(),
        axis: l.overview_year().to_owned(),
        categories: shown.years.iter().map(|(year, _, _)| year.to_string()).collect(),
        series: vec![Series {
            name: l.overview_estimate().to_owned(),
            look: Look::A,
            values: shown.years.iter().map(|(_, _, sum)| Value::Known(sum.0)).collect(),
        }],
        unit: kronor_axis(l),
        empty: l.overview_employer_before().to_owned(),
        note: Some(l.overview_chart_note().to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::Browser;

    #[test]
    fn an_employer_has_a_page_and_an_unknown_one_has_none() {
        let browser = Browser::on_register();
        let page = browser.get("/oversikt/polismyndigheten");
        page.assert_ok();
        assert_eq!(page.text("h1"), "Polismyndigheten avsatte ca 42 mkr 2025");
        browser.get("/oversikt/finns-inte").assert_status(404);
    }
}
