//! The agency itself: its name, its units and its parties.

use app::Error;
use app::access::{AgencyPage, agency, change_agency};
use askama::Template;
use charts::{Cell, Column, Kind};
use domain::access::PartyKind;
use domain::values::{Check, Date, Refusal};
use words::{Language, args};

use super::new_account::NAME_LENGTH;
use super::role_fields;
use crate::components::{Back, Button, SummaryList, SummaryRow, Table};
use crate::filling::{Filling, FormBox, FormPage, answer, typed};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "access/agency.html")]
struct Show<'a> {
    f: Frame,
    facts: SummaryList,
    change: Button,
    units: Table<'a>,
    add_unit: Button,
    parties: Table<'a>,
    add_party: Option<Button>,
}

/// `GET /{organisation}/myndigheten`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let organisation = request.organisation()?;
    let shown = agency(&request.app, &request.visit)?;
    let today = request.app.today();
    let here = |until: Option<Date>| until.is_none_or(|last| last >= today);
    let count = |found: usize| i64::try_from(found).unwrap_or(i64::MAX);
    let units = count(shown.units.iter().filter(|(unit, _)| here(unit.until)).count());
    let parties = count(shown.parties.iter().filter(|(party, _)| here(party.until)).count());
    let (unit_table, party_table) = (unit_table(l, &shown), party_table(l, &shown));
    let to = |path: &str| request.within(&format!("/myndigheten{path}"));
    let unit_links = shown.units.iter().map(|(unit, _)| to(&format!("/enheter/{}", unit.id)));
    let party_links = shown.parties.iter().map(|(party, _)| to(&format!("/parter/{}", party.id)));
    let add_party = Button::quiet(l.access_party_add()).href(to("/parter/ny"));
    let number = shown.number.map(|number| SummaryRow::new(l.access_number(), number.to_string()));
    let address = format!("{}/{}", request.public_url, organisation.slug);
    Page::html(&Show {
        f: request.frame(l.access_agency_lede(args::AccessAgencyLede {
            name: &organisation.name,
            units: l.access_units_count(units),
            parties: l.access_parties_count(parties),
        })),
        facts: SummaryList::new(
            [SummaryRow::new(l.access_agency_address(), address)].into_iter().chain(number),
        ),
        change: Button::quiet(l.access_agency_change()).href(to("/uppgifter")),
        units: Table::new(l, "enheter", &unit_table).links(unit_links),
        add_unit: Button::quiet(l.access_unit_add()).href(to("/enheter/ny")),
        parties: Table::new(l, "parter", &party_table).links(party_links),
        add_party: (parties < count(PartyKind::ALL.len())).then_some(add_party),
    })
}

/// `GET /{organisation}/myndigheten/uppgifter`
pub fn facts(request: &Request, _: Form) -> Result<Page, Error> {
    let shown = agency(&request.app, &request.visit)?;
    let form = typed([
        ("name", request.organisation()?.name.clone()),
        ("number", shown.number.map(|number| number.to_string()).unwrap_or_default()),
    ]);
    Page::html(&sheet(request, &form, &[]))
}

/// `POST /{organisation}/myndigheten/uppgifter`
pub fn change(request: &Request, form: Form) -> Result<Page, Error> {
    let mut check = Check::default();
    let name = check.line("name", form.get("name"), NAME_LENGTH);
    let number = check.optional_organisation_number("number", form.get("number"));
    let read = check.finish(|| Some((name?, number?))).map_err(Error::Refused);
    let done = read.and_then(|(name, number)| {
        change_agency(&request.app, &request.visit, &name, number)?;
        let notice = request.language.access_agency_changed();
        Ok(Page::see_with(request.within("/myndigheten"), notice))
    });
    answer(done, |refusals| Ok(sheet(request, &form, refusals)))
}

fn sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> FormPage {
    let l = request.language;
    let filling = Filling::new(l, form, refusals, label);
    let sheet = FormBox::new(request.within("/myndigheten/uppgifter"), l.button_save())
        .with(filling.text("name"))
        .with(filling.text("number").hint(l.access_number_hint()).width(20));
    FormPage::new(request.frame(l.access_agency_change()), back(request), &filling, sheet)
}

/// The labels of every form of the agency.
pub fn label(l: Language, field: &str) -> &'static str {
    match field {
        "until" => l.access_last_day(),
        other => role_fields::label(l, other),
    }
}

/// The way back from each form of the agency.
pub fn back(request: &Request) -> Back {
    Back::new(request.within("/myndigheten"), request.language.nav_agency())
}

fn unit_table(l: Language, shown: &AgencyPage) -> charts::Table {
    let rows = shown.units.iter().map(|(unit, people)| row(&unit.name, *people, unit.until));
    table(l.access_units(), [l.access_unit(), l.access_unit_people(), l.access_last_day()], rows)
}

fn party_table(l: Language, shown: &AgencyPage) -> charts::Table {
    let rows = shown.parties.iter().map(|(party, people)| row(&party.name, *people, party.until));
    let names = [l.access_party_label(), l.access_representatives(), l.access_last_day()];
    table(l.access_parties(), names, rows)
}

fn row(name: &str, people: usize, until: Option<Date>) -> Vec<Cell> {
    vec![
        Cell::Text(name.to_owned()),
        Cell::Whole(i64::try_from(people).unwrap_or(i64::MAX)),
        until.map_or(Cell::Empty, |day| Cell::Date(day.to_string())),
    ]
}

fn table(
    title: &str,
    [name, people, until]: [&str; 3],
    rows: impl Iterator<Item = Vec<Cell>>,
) -> charts::Table {
    charts::Table {
        title: title.to_owned(),
        columns: vec![
            Column::new(name, Kind::Text),
            Column::new(people, Kind::Whole),
            Column::new(until, Kind::Date),
        ],
        rows: rows.collect(),
        note: None,
    }
}

#[cfg(test)]
mod tests {
    use domain::access::Role;

    use crate::testing::Browser;

    #[test]
    fn the_agency_is_shown_and_renamed() {
        let mut siv = Browser::entered(Role::Administrator);
        let page = siv.get("/liten/myndigheten");
        page.assert_ok();
        assert!(page.text("h1").contains("två enheter"), "{}", page.text("h1"));
        assert!(page.text("#enheter tbody tr:first-child").contains("Norr"));
        assert!(page.text("#parter tbody tr:first-child").contains("Arbetsgivaren"));
        siv.get("/liten/myndigheten/uppgifter").assert_ok();
        let typed = [("name", "Nya namnet"), ("number", "202100-5027")];
        let wrong = siv.post("/liten/myndigheten/uppgifter", &typed);
        wrong.assert_unprocessable();
        assert_eq!(wrong.attribute("#number", "value"), "202100-5027");
        let typed = [("name", "Nya namnet"), ("number", "2021005026")];
        siv.post("/liten/myndigheten/uppgifter", &typed).assert_see("/liten/myndigheten");
        let page = siv.get("/liten/myndigheten");
        assert!(page.text("h1").contains("Nya namnet") && page.text("dl").contains("202100-5026"));
        Browser::entered(Role::Coordinator).get("/liten/myndigheten").assert_status(403);
    }
}
