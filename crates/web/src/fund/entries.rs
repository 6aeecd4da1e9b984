//! The entries of the ledger, narrowed by what stands in the address.

use app::Error;
use app::fund::{List, Listed, entries};
use askama::Template;
use charts::{Cell, Column};
use domain::fund::{Account, Kind};
use domain::values::{Id, Ore, YearOfOrigin};
use words::{Language, args};

use super::{account, kind, money, origin, origins, payroll_years};
use crate::components::{Back, Choice, Downloads, Field, Filter, Hidden, Link, Pagination, Table};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

const PER_PAGE: usize = 100;

#[derive(Template)]
#[template(path = "fund/entries.html")]
struct Show<'a> {
    f: Frame,
    back: Back,
    filter: Filter,
    entries: Table<'a>,
    pages: Pagination,
    downloads: Downloads,
}

/// `GET /{organisation}/medel/poster?konto=…&ar=…&slag=…&bokfort=…&atgard=…&sida=…`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let list = entries(&request.app, &request.visit, &wanted(&request.query))?;
    let pages = list.entries.len().div_ceil(PER_PAGE).max(1);
    let here = request.query.get("sida").parse().unwrap_or(1).clamp(1, pages);
    let first = (here - 1) * PER_PAGE;
    let shown = &list.entries[first..list.entries.len().min(first + PER_PAGE)];
    let table = entry_table(l, &request.query, shown);
    let entry = |one: &Listed| request.within(&format!("/medel/poster/{}", one.number));
    let found = found(l, &list, wanted(&request.query).account);
    let page = Show {
        f: request.frame(&found),
        back: Back::new(request.within("/medel"), l.fund_title()),
        filter: filter(request),
        entries: Table::new(l, "poster", &table).links(shown.iter().map(entry)),
        pages: pagination(request, here, pages),
        downloads: downloads(request),
    };
    Page::html(&page)
}

/// The filter of an address; what is odd in it counts as not asked.
pub(super) fn wanted(query: &Form) -> app::fund::Filter {
    app::fund::Filter {
        account: Account::from_code(query.get("konto")),
        origin: query.get("ar").parse().ok().and_then(YearOfOrigin::from_code),
        measure: Id::read(query.get("atgard")),
        kind: Kind::from_code(query.get("slag")),
        booked_year: query.get("bokfort").parse().ok(),
    }
}

/// The list as a table: what is shown, and what is exported.
pub(super) fn entry_table(l: Language, query: &Form, entries: &[Listed]) -> charts::Table {
    use charts::Kind::{Date, Kronor, Text};
    let on_account = wanted(query).account;
    let mut columns = vec![
        // A name, not a figure.
        Column::new(l.fund_entry_number(), Text),
        Column::new(l.fund_date(), Date),
        Column::new(l.fund_kind(), Text),
        Column::new(l.fund_amount(), Kronor),
    ];
    columns.extend(on_account.map(|one| Column::new(account(l, one), Kronor)));
    let row = |entry: &Listed| {
        let mut cells = vec![
            Cell::Text(entry.number.to_string()),
            Cell::Date(entry.date.to_string()),
            Cell::Text(told(l, entry)),
            Cell::Ore(entry.amount.0),
        ];
        cells.extend(on_account.map(|_| Cell::Ore(told_as(on_account, entry.change).0)));
        cells
    };
    charts::Table {
        title: l.fund_entries_title().to_owned(),
        columns,
        rows: entries.iter().map(row).collect(),
        note: None,
    }
}

/// The source stands below zero and is told as it is spoken of.
fn told_as(account: Option<Account>, amount: Ore) -> Ore {
    match account {
        Some(Account::SetAside) => Ore(amount.0.saturating_neg()),
        _ => amount,
    }
}

/// The kind, with what it corrects or that it has been corrected.
fn told(l: Language, entry: &Listed) -> String {
    let name = kind(l, entry.kind);
    match entry.corrects {
        Some(number) => l.fund_kind_corrects(args::FundKindCorrects { kind: name, number }),
        None if entry.corrected => l.fund_kind_corrected(name),
        None => name.to_owned(),
    }
}

fn found(l: Language, list: &List, account: Option<Account>) -> String {
    let count = l.fund_found(i64::try_from(list.entries.len()).unwrap_or(i64::MAX));
    match list.sum {
        Some(sum) => l.fund_found_sum(args::FundFoundSum {
            found: &count,
            sum: money(l, told_as(account, sum)),
        }),
        None => count,
    }
}

fn filter(request: &Request) -> Filter {
    let l = request.language;
    let query = &request.query;
    let any = || std::iter::once(Choice::new("", l.fund_any()));
    let accounts = Account::ALL.map(|one| Choice::new(one.code(), account(l, one)));
    let kinds = Kind::ALL.map(|one| Choice::new(one.code(), kind(l, one)));
    let years =
        origins(request).map(|(year, _)| Choice::new(year.code().to_string(), origin(l, year)));
    let booked = payroll_years(request).map(|year| Choice::new(year.to_string(), year.to_string()));
    let fields = [
        Field::select("konto", l.fund_account(), any().chain(accounts)).value(query.get("konto")),
        Field::select("ar", l.fund_origin(), any().chain(years)).value(query.get("ar")),
        Field::select("slag", l.fund_kind(), any().chain(kinds)).value(query.get("slag")),
        Field::select("bokfort", l.fund_booked_year(), any().chain(booked))
            .value(query.get("bokfort")),
    ];
    let path = request.within("/medel/poster");
    let filter = Filter::new(l.fund_filter(), path.clone(), fields, l.button_show())
        .clear(Link::new(path, l.fund_all_entries()));
    match Id::read(query.get("atgard")) {
        Some(measure) => filter.keep(Hidden::new("atgard", measure.to_string())),
        None => filter,
    }
}

/// The address of the same list, elsewhere.
pub(super) fn same_list(request: &Request, path: &str, page: Option<usize>) -> String {
    let mut address = request.within(path);
    let names = ["konto", "ar", "slag", "bokfort", "atgard"].into_iter();
    let chosen = names.map(|name| (name, request.query.get(name).to_owned()));
    let page = page.map(|page| ("sida", page.to_string()));
    let all = chosen.filter(|(_, value)| !value.is_empty()).chain(page);
    for (place, (name, value)) in all.enumerate() {
        let mark = if place == 0 { '?' } else { '&' };
        address.push_str(&format!("{mark}{name}={}", crate::cookies::encode(&value)));
    }
    address
}

fn pagination(request: &Request, here: usize, pages: usize) -> Pagination {
    let l = request.language;
    let link = |page, text| Link::new(same_list(request, "/medel/poster", Some(page)), text);
    let number = |page| i64::try_from(page).unwrap_or(i64::MAX);
    Pagination::new(
        l.fund_pages(),
        l.fund_page_of(args::FundPageOf { here: number(here), pages: number(pages) }),
        (here > 1).then(|| link(here - 1, l.fund_page_before())),
        (here < pages).then(|| link(here + 1, l.fund_page_after())),
    )
}

fn downloads(request: &Request) -> Downloads {
    let link = |kind: &str, text: &str| {
        Link::new(same_list(request, &format!("/medel/poster/fil/{kind}"), None), text)
    };
    let links = [link("csv", "CSV"), link("xlsx", "Excel")];
    Downloads::new(request.language.button_download(), links)
}

#[cfg(test)]
mod tests {
    use super::super::open_balance::tests::opened;
    use crate::testing::Browser;
    use domain::access::Role;

    #[test]
    fn the_list_is_narrowed_by_its_address_and_odd_addresses_harm_nothing() {
        let mut browser = Browser::entered(Role::Finance);
        opened(&mut browser, "2015", "100");
        opened(&mut browser, "2020", "250,50");
        let rows = |query: &str| {
            let page = browser.get(&format!("/liten/medel/poster{query}"));
            page.assert_ok();
            page.count("#poster tbody tr")
        };
        assert_eq!(rows(""), 2);
        assert_eq!(rows("?konto=available&ar=2020"), 1);
        assert_eq!(rows("?konto=spent"), 0);
        assert_eq!(rows("?slag=opening&bokfort=2026"), 2);
        assert_eq!(rows("?slag=%00&ar=9999999999999999999&konto=%27&sida=-1"), 2);
        let page = browser.get("/liten/medel/poster?konto=available");
        assert!(page.text("h1").contains("350,50 kr"), "{}", page.body());
    }
}
