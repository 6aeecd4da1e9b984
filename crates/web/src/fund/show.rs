//! The fund at a glance: what it says, its figures, the balance over the years, the years of origin.

use app::Error;
use app::access::may;
use app::fund::{Figures, Fund, show};
use askama::Template;
use charts::bars::{Arrangement, bars};
use charts::{Cell, Column, Data, Kind, Look, Series, Value};
use domain::access::Action;
use domain::fund::{Account, Finding, YearEnd};
use domain::values::{Ore, YearOfOrigin};
use words::{Language, args, format};

use super::{account, origin};
use crate::components::{Button, Chart, Figure, FigureRow, Link, Table, kronor_axis};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "fund/show.html")]
struct Show<'a> {
    f: Frame,
    empty: bool,
    lede: String,
    ahead: Option<String>,
    actions: Vec<Button>,
    figures: FigureRow,
    chart: Chart<'a>,
    origins: Table<'a>,
    payrolls: Option<Table<'a>>,
    all: Link,
    rules: Link,
}

/// `GET /{organisation}/medel`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let fund = show(&request.app, &request.visit)?;
    let data = by_year_end(l, &fund, of_age(l, &fund));
    let (drawing, ends) = (bars(&data, Arrangement::Stacked), data.table());
    let (origins, payrolls) = (by_origin(l, &fund)?, payroll_table(l, &fund));
    let table = Table::new(l, "avsattningsar", &origins);
    let page = Show {
        f: request.frame(headline(l, &fund)),
        empty: fund.finding == Finding::Empty,
        lede: lede(l, &fund.figures),
        ahead: ahead(l, &fund.figures),
        actions: actions(request),
        figures: figure_row(request, &fund.figures),
        chart: Chart::new(l, "hogen", &drawing, l.fund_chart_about(), &ends),
        origins: Account::ALL
            .into_iter()
            .enumerate()
            .fold(table.summed(), |table, (column, account)| {
                table.cell_links(column + 1, links(request, &fund, account))
            }),
        payrolls: (!fund.payrolls.is_empty()).then(|| {
            let entry = |number: i64| request.within(&format!("/medel/poster/{number}"));
            Table::new(l, "lonesummor", &payrolls)
                .links(fund.payrolls.iter().map(|payroll| entry(payroll.entry)))
        }),
        all: Link::new(request.within("/medel/poster"), l.fund_all_entries()),
        rules: Link::new(request.within("/medel/regler"), l.fund_rules_title()),
    };
    Page::html(&page)
}

/// What the page found.
pub(crate) fn headline(l: Language, fund: &Fund) -> String {
    let years = fund.figures.years_in_stock.map(|tenths| in_years(l, tenths));
    match (fund.finding, years) {
        (Finding::Empty, _) => l.fund_finding_empty().to_owned(),
        (Finding::Grows, Some(years)) => l.fund_finding_grows_years(&years),
        (Finding::Grows, None) => l.fund_finding_grows().to_owned(),
        (Finding::Shrinks, _) => l.fund_finding_shrinks().to_owned(),
        (Finding::ShrinksForTheFirstTime, _) => l.fund_finding_first_time().to_owned(),
        (Finding::Unchanged, Some(years)) => l.fund_finding_unchanged_years(&years),
        (Finding::Unchanged, None) => l.fund_finding_unchanged().to_owned(),
    }
}

/// How much of the balance is older money: what the chart shows and the headline does not say.
fn of_age(l: Language, fund: &Fund) -> String {
    let Some(last) = fund.ends.last() else { return l.fund_finding_empty().to_owned() };
    let all = i128::from(last.older.0) + i128::from(last.newer.0);
    if last.older <= Ore::ZERO || all <= 0 {
        return l.fund_chart_all_new().to_owned();
    }
    // Whole per cent, as parts of 100 000.
    let share = (i128::from(last.older.0) * 100 / all).clamp(0, 100) * 1_000;
    l.fund_chart_older(format::percent(l, i64::try_from(share).unwrap_or_default()))
}

fn kronor(amount: Ore) -> String {
    format::kronor(amount.0)
}

/// A number of years, from tenths.
fn in_years(l: Language, tenths: i64) -> String {
    format::years(l, tenths as f64 / 10.0)
}

fn lede(l: Language, figures: &Figures) -> String {
    let (set_aside, spent) = (kronor(figures.set_aside), kronor(figures.spent));
    match figures.share_used {
        // Per mille, as parts of 100 000.
        Some(share) => l.fund_lede(args::FundLede {
            setaside: &set_aside,
            spent: &spent,
            share: format::percent(l, share * 100),
        }),
        None => l.fund_lede_empty().to_owned(),
    }
}

/// Where today's pace leads, and which pace would leave one year's set-aside.
fn ahead(l: Language, figures: &Figures) -> Option<String> {
    let needed = figures.pace_to_one_year?;
    let about = |amount: Ore| format::about(l, amount.0);
    Some(l.fund_ahead(args::FundAhead {
        pace: about(figures.pace.spent),
        ahead: about(figures.stock_ahead),
        needed: about(needed),
    }))
}

fn actions(request: &Request) -> Vec<Button> {
    if !may(&request.app, &request.visit, Action::PostFund) {
        return Vec::new();
    }
    let l = request.language;
    vec![
        Button::primary(l.fund_set_aside_title()).href(request.within("/medel/avsattning")),
        Button::quiet(l.fund_opening_title()).href(request.within("/medel/ingaende")),
    ]
}

fn figure_row(request: &Request, figures: &Figures) -> FigureRow {
    let l = request.language;
    let figure =
        |term: &str, value: String, note: String| Figure { term: term.to_owned(), value, note };
    let (stock_term, stock) = in_stock(l, figures);
    let to_plan = match figures.limit {
        Ore::ZERO => l.fund_to_plan_note().to_owned(),
        limit => l.fund_to_plan_limit(kronor(limit)),
    };
    let entries = |account: Account| Some(list(request, account, None));
    FigureRow::new([
        figure(l.fund_to_plan(), kronor(figures.to_plan), to_plan),
        figure(l.fund_available(), kronor(figures.available), l.fund_available_note().to_owned()),
        figure(l.fund_committed(), kronor(figures.committed), l.fund_committed_note().to_owned()),
        figure(l.fund_spent(), kronor(figures.spent), l.fund_spent_note().to_owned()),
        figure(stock_term, stock, l.fund_stock_note(kronor(figures.stock))),
    ])
    .links([
        None,
        entries(Account::Available),
        entries(Account::Committed),
        entries(Account::Spent),
        None,
    ])
}

/// What there is, said in years of set-aside where that can be told.
pub(crate) fn in_stock(l: Language, figures: &Figures) -> (&'static str, String) {
    match figures.years_in_stock {
        Some(tenths) => (l.fund_stock_equals(), in_years(l, tenths)),
        None => (l.fund_stock(), kronor(figures.stock)),
    }
}

/// The entries behind a figure.
fn list(request: &Request, account: Account, year: Option<YearOfOrigin>) -> String {
    let year = year.map(|year| format!("&ar={}", year.code())).unwrap_or_default();
    request.within(&format!("/medel/poster?konto={}{year}", account.code()))
}

fn links(request: &Request, fund: &Fund, account: Account) -> Vec<Option<String>> {
    let balance = fund.balances.of(account);
    let years = fund.balances.years().into_iter();
    let link = |year| (balance.get(year) != Ore::ZERO).then(|| list(request, account, Some(year)));
    years.map(link).chain([Some(list(request, account, None))]).collect()
}

fn by_origin(l: Language, fund: &Fund) -> Result<charts::Table, Error> {
    let mut columns = vec![Column::new(l.fund_origin(), Kind::Text)];
    columns.extend(Account::ALL.map(|one| Column::new(account(l, one), Kind::Kronor)));
    // The source stands below zero and is told as it is spoken of.
    let told = |account: Account, amount: Ore| match account {
        Account::SetAside => Cell::Ore(format::whole(amount.0.saturating_neg())),
        _ => Cell::Ore(format::whole(amount.0)),
    };
    let row = |year: YearOfOrigin| {
        let cells = Account::ALL.map(|one| told(one, fund.balances.of(one).get(year)));
        std::iter::once(Cell::Text(origin(l, year))).chain(cells).collect()
    };
    let mut rows: Vec<Vec<Cell>> = fund.balances.years().into_iter().map(row).collect();
    let mut sum = vec![Cell::Text(l.fund_sum().to_owned())];
    for one in Account::ALL {
        let total = fund.balances.total(one).map_err(Error::refused)?;
        sum.push(Cell::Ore(format::whole(total.0)));
    }
    rows.push(sum);
    let note = Some(l.fund_origins_note().to_owned());
    Ok(charts::Table { title: l.fund_origins_title().to_owned(), columns, rows, note })
}

fn payroll_table(l: Language, fund: &Fund) -> charts::Table {
    charts::Table {
        title: l.fund_payrolls_title().to_owned(),
        columns: vec![
            Column::new(l.fund_year(), Kind::Year),
            Column::new(l.fund_stage(), Kind::Text),
            Column::new(l.fund_payroll(), Kind::Kronor),
            Column::new(l.fund_rate(), Kind::Written),
            Column::new(l.fund_kind_set_aside(), Kind::Kronor),
        ],
        rows: fund
            .payrolls
            .iter()
            .map(|payroll| {
                vec![
                    Cell::Whole(payroll.year.number().into()),
                    Cell::Text(l.fund_stage_short(payroll.stage.code())),
                    Cell::Ore(format::whole(payroll.payroll.0)),
                    Cell::Text(format::percent(l, payroll.rate.0.into())),
                    Cell::Ore(format::whole(payroll.set_aside.0)),
                ]
            })
            .collect(),
        note: None,
    }
}

/// The balance over the years as a chart's data, in whole kronor.
pub(crate) fn by_year_end(l: Language, fund: &Fund, title: String) -> Data {
    let series = |name: &str, look, of: fn(&YearEnd) -> Ore| Series {
        name: name.to_owned(),
        look,
        values: fund.ends.iter().map(|end| Value::Known(format::whole(of(end).0))).collect(),
    };
    Data {
        title,
        description: l.fund_chart_about().to_owned(),
        axis: l.fund_year().to_owned(),
        categories: fund.ends.iter().map(|end| end.year.to_string()).collect(),
        series: vec![
            series(l.fund_older(), Look::B, |end| end.older),
            series(l.fund_newer(), Look::A, |end| end.newer),
        ],
        unit: kronor_axis(l),
        empty: l.fund_finding_empty().to_owned(),
        note: Some(l.fund_chart_note().to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::Browser;
    use domain::access::Role;

    #[test]
    fn an_empty_fund_says_so_and_shows_the_way() {
        let page = Browser::entered(Role::Finance).get("/liten/medel");
        page.assert_ok();
        assert_eq!(page.text("h1"), "Inga medel är bokförda än");
        assert_eq!(page.attribute(".buttons a:first-child", "href"), "/liten/medel/avsattning");
    }

    #[test]
    fn the_page_says_what_it_found_and_every_figure_leads_to_its_entries() {
        let mut browser = Browser::entered(Role::Coordinator);
        super::super::open_balance::tests::opened(&mut browser, "2015", "12 000");
        super::super::set_aside::tests::set_aside(&mut browser, "2025", "1 000 000");
        let page = browser.get("/liten/medel");
        page.assert_ok();
        assert_eq!(page.text("h1"), "Medlen växer: 7,0 års avsättning i stock");
        assert_eq!(page.count("#avsattningsar tbody tr"), 3);
        assert!(page.count("#avsattningsar td a") >= 6);
        let href = page.attribute("#avsattningsar tr:first-child td:nth-child(2) a", "href");
        assert_eq!(href, "/liten/medel/poster?konto=set_aside&ar=2015");
        let list = browser.get(&href);
        list.assert_ok();
        assert_eq!(list.count("#poster tbody tr"), 1);
        assert!(page.text("main").contains("2 000 kr"));
    }

    #[test]
    fn those_who_read_see_no_buttons_and_others_see_nothing() {
        let browser = Browser::entered(Role::Analyst);
        let page = browser.get("/liten/medel");
        page.assert_ok();
        assert_eq!(page.count(".buttons"), 0);
        for role in [Role::Employee, Role::Manager, Role::Administrator, Role::Reviewer] {
            Browser::entered(role).get("/liten/medel").assert_status(403);
        }
    }
}
