//! The agency's own rules for its fund: the rates in force, and how far it plans ahead.

use app::Error;
use app::access::may;
use app::fund::{rules, set_limit};
use askama::Template;
use charts::{Cell, Column, Kind};
use domain::access::Action;
use domain::fund::Rates;
use domain::values::{Check, Ore, Refusal, Year};
use words::{Language, args, format};

use super::{money, payroll_years};
use crate::components::{Back, Button, ErrorSummary, Field, Table};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::reasons::Faults;
use crate::request::Request;

#[derive(Template)]
#[template(path = "fund/rules.html")]
struct Show<'a> {
    f: Frame,
    back: Back,
    summary: Option<ErrorSummary>,
    in_force: String,
    rates: Table<'a>,
    limit: Option<Field>,
    action: String,
    save: Button,
}

/// `GET /{organisation}/medel/regler`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    show(request, None, &[])
}

/// `POST /{organisation}/medel/regler`
pub fn save(request: &Request, form: Form) -> Result<Page, Error> {
    let typed = form.get("limit");
    let mut check = Check::default();
    let limit = check.amount("limit", typed, Ore::ZERO..=Ore::MAX_INPUT);
    let saved = check.finish(|| limit).map_err(Error::from);
    match saved.and_then(|limit| set_limit(&request.app, &request.visit, limit)) {
        Ok(()) => {
            let rules = request.within("/medel/regler");
            Ok(Page::see_with(rules, request.language.fund_limit_saved()))
        }
        Err(Error::Refused(refusals)) => show(request, Some(typed), &refusals),
        Err(other) => Err(other),
    }
}

fn show(request: &Request, typed: Option<&str>, refusals: &[Refusal]) -> Result<Page, Error> {
    let l = request.language;
    let rules = rules(&request.app, &request.visit)?;
    let faults = Faults::new(l, refusals, |_| l.fund_limit());
    let f = request.frame(headline(l, request, &rules.rates));
    let table = rate_table(l, request, &rules.rates);
    let posts = may(&request.app, &request.visit, Action::PostFund);
    let typed = typed.map_or_else(|| rules.limit.to_string(), str::to_owned);
    let page = Show {
        f: if faults.is_empty() { f } else { f.faulty() },
        back: Back::new(request.within("/medel"), l.fund_title()),
        summary: faults.summary(l),
        in_force: match rules.limit {
            Ore::ZERO => l.fund_limit_none().to_owned(),
            limit => l.fund_limit_in_force(money(l, limit)),
        },
        rates: Table::new(l, "andelar", &table),
        limit: posts.then(|| {
            Field::amount("limit", l.fund_limit())
                .hint(l.fund_limit_hint())
                .value(typed)
                .error(faults.of("limit"))
        }),
        action: request.within("/medel/regler"),
        save: Button::primary(l.button_save()),
    };
    if faults.is_empty() { Page::html(&page) } else { Page::unprocessable(&page) }
}

/// What is set aside this year.
fn headline(l: Language, request: &Request, rates: &Rates) -> String {
    let year = request.app.today().year();
    let rate = Year::new(year).and_then(|year| rates.in_force(year).ok());
    match rate {
        Some(rate) => {
            let share = format::percent(l, rate.0.into());
            l.fund_rules_found(args::FundRulesFound { share, year })
        }
        None => l.fund_rules_title().to_owned(),
    }
}

fn rate_table(l: Language, request: &Request, rates: &Rates) -> charts::Table {
    let rate = |year: i16| {
        let rate = rates.in_force(Year::new(year)?).ok()?;
        Some(vec![Cell::Whole(year.into()), Cell::Text(format::percent(l, rate.0.into()))])
    };
    charts::Table {
        title: l.fund_rates_title().to_owned(),
        columns: vec![
            Column::new(l.fund_year(), Kind::Year),
            Column::new(l.fund_rate(), Kind::Written),
        ],
        rows: payroll_years(request).filter_map(rate).collect(),
        note: Some(l.fund_rates_note().to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::Browser;
    use domain::access::Role;

    #[test]
    fn the_limit_is_set_by_those_who_book() {
        let mut browser = Browser::entered(Role::Coordinator);
        let page = browser.get("/liten/medel/regler");
        page.assert_ok();
        assert!(page.text("#andelar").contains("0,3 %"));
        browser.post("/liten/medel/regler", &[("limit", "-1")]).assert_unprocessable();
        browser.post("/liten/medel/regler", &[("limit", "")]).assert_unprocessable();
        let saved = browser.post("/liten/medel/regler", &[("limit", "25 000")]);
        saved.assert_see("/liten/medel/regler");
        assert!(browser.get("/liten/medel/regler").text("main").contains("25 000 kr"));
        let mut reader = Browser::entered(Role::Representative);
        let page = reader.get("/liten/medel/regler");
        page.assert_ok();
        assert_eq!(page.count("main form"), 0);
        reader.post("/liten/medel/regler", &[("limit", "1")]).assert_status(403);
    }
}
