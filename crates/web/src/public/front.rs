//! The front page: what Storlom is for, and the doors in.

use app::Error;
use app::overview::national;
use askama::Template;
use charts::bars::{Arrangement, bars};
use domain::access::Role;
use words::Language;

use crate::access::demo::{self, Door};
use crate::components::{Chart, SummaryList, SummaryRow};
use crate::form::Form;
use crate::frame::Frame;
use crate::overview::national::{by_year, heading};
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "public/front.html")]
struct Show<'a> {
    f: Frame,
    /// What is set aside each year; nothing before the register is read.
    chart: Option<Chart<'a>>,
    faults: SummaryList,
    whom: Vec<Whom>,
}

/// Somebody that Storlom is for, and in the demo a way to be that one.
struct Whom {
    role: String,
    sees: String,
    door: Option<Door>,
}

const WHOM: [Role; 5] =
    [Role::Employee, Role::Manager, Role::Representative, Role::Coordinator, Role::Finance];

/// `GET /`: whoever is signed in goes to the own start page.
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    if request.visit.person.is_some() {
        return Ok(Page::see(request.within("")));
    }
    let l = request.language;
    let shown = national(&request.app, &request.visit, None, None)?;
    let data = by_year(l, &shown, heading(l, &shown));
    let (drawing, table) = (bars(&data, Arrangement::Stacked), data.table());
    Page::html(&Show {
        f: request.frame(l.front_heading()),
        chart: (!shown.employers.is_empty()).then(|| {
            let about = l.overview_chart_about();
            Chart::new(l, "avsatt", &drawing, about, &table)
        }),
        faults: faults(l),
        whom: whom(request)?,
    })
}

/// The five faults that Storlom is built against, each with its answer.
fn faults(l: Language) -> SummaryList {
    SummaryList::new([
        SummaryRow::new(l.front_fault_pile(), l.front_answer_pile()),
        SummaryRow::new(l.front_fault_areas(), l.front_answer_areas()),
        SummaryRow::new(l.front_fault_unknown(), l.front_answer_unknown()),
        SummaryRow::new(l.front_fault_agree(), l.front_answer_agree()),
        SummaryRow::new(l.front_fault_effect(), l.front_answer_effect()),
    ])
}

fn whom(request: &Request) -> Result<Vec<Whom>, Error> {
    let l = request.language;
    let doors = match request.app.is_demo() {
        true => demo::doors(request, &WHOM)?,
        false => Vec::new(),
    };
    let doors = doors.into_iter().chain(std::iter::repeat_with(|| None));
    let whom = WHOM.iter().zip(doors).map(|(role, door)| Whom {
        role: l.access_role(role.code()),
        sees: l.demo_sees(role.code()),
        door,
    });
    Ok(whom.collect())
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
