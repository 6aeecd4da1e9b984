//! The front page: what Storlom is for, and the doors in.

use app::Error;
use app::overview::{Row, employers};
use askama::Template;
use words::{Language, format};

use crate::components::{Figure, FigureRow};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "public/front.html")]
struct Show {
    f: Frame,
    /// What is set aside in the last year, by how many and for how many; nothing before the register is read.
    figures: Option<FigureRow>,
}

/// `GET /`: whoever is signed in goes to the own start page.
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    if request.visit.person.is_some() {
        return Ok(Page::see(request.within("")));
    }
    let employers = employers(&request.app, &request.visit, None, None)?;
    let l = request.language;
    let figures = (!employers.is_empty()).then(|| figures(l, &employers));
    Page::html(&Show { f: request.frame(l.product_purpose()), figures })
}

fn figures(l: Language, employers: &[Row]) -> FigureRow {
    let figure = |term: &str, value: String, note: &str| Figure {
        term: term.to_owned(),
        value,
        note: note.to_owned(),
    };
    let count = i64::try_from(employers.len()).unwrap_or_default();
    let set_aside = employers.iter().map(|row| row.set_aside.0).sum();
    let employees = employers.iter().map(|row| row.employees).sum();
    FigureRow::new([
        figure(l.front_set_aside(), format::about(set_aside), l.front_estimate()),
        figure(l.front_employers(), format::number(count), ""),
        figure(l.front_employees(), format::number(employees), ""),
    ])
}

#[cfg(test)]
mod tests {
    use crate::testing::Browser;

    #[test]
    fn a_stranger_is_told_what_it_is_for() {
        let page = Browser::on_register().get("/");
        page.assert_ok();
        assert!(page.text("h1").contains("syfte"));
        assert!(page.text("main").contains("ca 315 mkr"), "{}", page.text("main"));
    }
}
