//! What the walks need to know of a house without knowing its nouns: the routes with their open
//! parts filled in, and everything that is stored.

use std::collections::BTreeMap;

use domain::access::{Right, Role, right};
use rusqlite::Connection;
use rusqlite::types::Value;

use crate::route::{Method, Route};
use crate::routes;
use crate::testing::{Answer, Browser};

/// An id that nothing has.
pub const NOBODY: &str = "01890a5d-ac96-774b-bcce-b302099a8057";

/// Every route, the demo's too.
pub fn all() -> impl Iterator<Item = &'static Route> {
    routes::all().chain(routes::DEMO)
}

pub fn gets() -> impl Iterator<Item = &'static Route> {
    all().filter(|route| route.method == Method::Get)
}

pub fn posts() -> impl Iterator<Item = &'static Route> {
    all().filter(|route| route.method == Method::Post)
}

/// The roles that somebody in the world holds.
pub fn roles() -> Vec<Role> {
    let browser = Browser::entered(Role::Coordinator);
    let cast = browser.cast.unwrap();
    Role::ALL.into_iter().filter(|role| cast.first(*role).is_some()).collect()
}

pub fn may(role: Role, route: &Route) -> bool {
    route.action.is_public() || right(role, route.action) != Right::None
}

/// The open parts of a route, the organisation apart.
pub fn open_parts(route: &Route) -> Vec<&'static str> {
    let parts = route.path.split('/').filter_map(|part| part.strip_prefix('{'));
    parts.filter_map(|part| part.strip_suffix('}')).filter(|part| *part != "organisation").collect()
}

/// The route's address in the organisation `slug`, its open parts filled by `value`.
pub fn filled(route: &Route, slug: &str, value: impl Fn(&str) -> String) -> String {
    let parts = route.path.split('/').map(|part| {
        match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
            Some("organisation") => slug.to_owned(),
            Some(name) => value(name),
            None => part.to_owned(),
        }
    });
    parts.collect::<Vec<_>>().join("/")
}

/// The route's address with things that there are in `slug`.
pub fn address(browser: &Browser, route: &Route, slug: &str) -> String {
    filled(route, slug, |name| {
        values(browser, slug, name).into_iter().next().unwrap_or_else(|| NOBODY.to_owned())
    })
}

/// A request as a person's browser sends it, with an empty form where it changes something.
pub fn visit(browser: &mut Browser, route: &Route, path: &str) -> Answer {
    match route.method {
        Method::Get => browser.get(path),
        Method::Post => browser.post(path, &[]),
    }
}

/// What an open part of this name can be in the organisation: the ids of the table of that name,
/// or else what stands in columns of that name, or else every id.
pub fn values(browser: &Browser, slug: &str, name: &str) -> Vec<String> {
    match name {
        "kind" => return vec!["csv".to_owned()],
        "outlook" => return vec!["traffar".to_owned()],
        "table" => return ["rader", "behov", "utfall"].map(str::to_owned).to_vec(),
        "employer" => return vec!["polismyndigheten".to_owned()],
        _ => {}
    }
    let database = open(browser);
    let of = "organisation = (SELECT id FROM organisation WHERE slug = ?1)";
    let read = |column: &str, table: &str| -> Vec<String> {
        let text = format!("SELECT CAST({column} AS TEXT) FROM {table} WHERE {of} ORDER BY rowid");
        let mut statement = database.prepare(&text).unwrap();
        let rows = statement.query_map([slug], |row| row.get::<_, Option<String>>(0)).unwrap();
        rows.filter_map(Result::unwrap).collect()
    };
    let tables = owned_tables(&database);
    if tables.get(name).is_some_and(|columns| columns.iter().any(|column| column == "id")) {
        return read("id", name);
    }
    let with = |wanted: &str| {
        let wanted = wanted.to_owned();
        let having = tables.iter().filter(move |(_, columns)| columns.contains(&wanted));
        having.map(|(table, _)| table.clone()).collect::<Vec<_>>()
    };
    let named: Vec<String> = with(name).iter().flat_map(|table| read(name, table)).collect();
    if !named.is_empty() {
        return named;
    }
    with("id").iter().flat_map(|table| read("id", table)).collect()
}

/// Everything that is stored, table by table. The read log apart: it is written by reading.
pub fn stored(browser: &Browser) -> BTreeMap<String, Vec<Vec<Value>>> {
    let database = open(browser);
    let names: Vec<String> = tables(&database);
    let rows = |table: &String| {
        let mut statement = database.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let width = statement.column_count();
        let read = statement.query_map([], |row| (0..width).map(|i| row.get(i)).collect()).unwrap();
        read.map(Result::unwrap).collect()
    };
    names.iter().filter(|name| *name != "read_log").map(|t| (t.clone(), rows(t))).collect()
}

/// How many rows a table has.
pub fn count(browser: &Browser, table: &str) -> i64 {
    let text = format!("SELECT COUNT(*) FROM {table}");
    open(browser).query_row(&text, [], |row| row.get(0)).unwrap()
}

/// The tables that are not the same.
pub fn changed(
    before: &BTreeMap<String, Vec<Vec<Value>>>,
    after: &BTreeMap<String, Vec<Vec<Value>>>,
) -> Vec<String> {
    after
        .iter()
        .filter(|(name, rows)| before.get(*name) != Some(rows))
        .map(|(n, _)| n.clone())
        .collect()
}

pub fn open(browser: &Browser) -> Connection {
    Connection::open(browser.database()).unwrap()
}

fn tables(database: &Connection) -> Vec<String> {
    let text = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
    let mut statement = database.prepare(text).unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

/// The tables whose rows belong to an organisation, with their columns.
fn owned_tables(database: &Connection) -> BTreeMap<String, Vec<String>> {
    let columns = |table: &str| -> Vec<String> {
        let statement = database.prepare(&format!("SELECT * FROM {table}")).unwrap();
        statement.column_names().map(str::to_owned).collect()
    };
    let all = tables(database).into_iter().map(|table| (table.clone(), columns(&table)));
    all.filter(|(_, columns)| columns.iter().any(|column| column == "organisation")).collect()
}
