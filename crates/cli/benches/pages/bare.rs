//! The bare handlers: the statements of a page and its bytes, nothing else.

use std::path::Path;
use std::sync::{Arc, Mutex};

use app::Store;
use axum::Router;
use axum::extract::Request;
use axum::response::Html;
use domain::values::Instant;
use store::access::by_session;
use store::{Error, Tx};

/// A kind of page: where it is, and what it asks the store.
pub struct Kind {
    pub name: &'static str,
    pub path: &'static str,
    asks: fn(&Tx<'_>) -> Result<(), Error>,
    /// The heaviest of those statements, for the raw handler.
    heaviest: &'static str,
}

pub const KINDS: &[Kind] = &[
    Kind {
        name: "overview (list of 213)",
        path: "/oversikt",
        asks: |tx| {
            store::overview::in_year(tx, 2025)?;
            store::overview::all_years(tx)?;
            store::overview::source(tx).map(|_| ())
        },
        heaviest: "SELECT e.slug, e.name, e.kind, y.employees FROM employer_year y \
            JOIN employer e ON e.id = y.employer WHERE y.year = 2025 ORDER BY e.sort_key, e.slug",
    },
    Kind {
        name: "employer",
        path: "/oversikt/polismyndigheten",
        asks: |tx| store::overview::profile(tx, "polismyndigheten").map(|_| ()),
        heaviest: "SELECT id, slug, name, number, kind, department FROM employer \
            WHERE slug = 'polismyndigheten'",
    },
];

/// The bare handler through the engine, behind the same HTTP stack.
pub fn router(
    address: &str,
    kind: &'static Kind,
    slug: &str,
    token: &str,
    body: Vec<u8>,
) -> Result<Router, Error> {
    let store = Arc::new(Store::open(address)?);
    let hash = app::access::hash_token(token);
    let slug = kind.path.contains("{organisation}").then(|| slug.to_owned());
    let body = Arc::new(String::from_utf8_lossy(&body).into_owned());
    Ok(Router::new().fallback(move |_: Request| {
        let (store, slug, body) = (store.clone(), slug.clone(), body.clone());
        async move {
            let work = move || {
                let now = Instant::from_millis(super::NOON);
                let visit = by_session(&store, Some(&hash), slug.as_deref(), now);
                let asked = visit.and_then(|visit| store.read(&visit.scope, kind.asks));
                asked.map(|()| body.as_str().to_owned()).unwrap_or_default()
            };
            Html(tokio::task::spawn_blocking(work).await.unwrap_or_default())
        }
    }))
}

/// The heaviest statement straight through rusqlite, for comparison only.
pub fn raw(path: &Path, kind: &'static Kind, body: Vec<u8>) -> rusqlite::Result<Router> {
    let connection = Arc::new(Mutex::new(rusqlite::Connection::open(path)?));
    let body = Arc::new(String::from_utf8_lossy(&body).into_owned());
    Ok(Router::new().fallback(move |_: Request| {
        let (connection, body) = (connection.clone(), body.clone());
        async move {
            let work = move || read_all(&connection, kind.heaviest, &body).unwrap_or_default();
            Html(tokio::task::spawn_blocking(work).await.unwrap_or_default())
        }
    }))
}

fn read_all(
    connection: &Mutex<rusqlite::Connection>,
    sql: &str,
    body: &str,
) -> rusqlite::Result<String> {
    let connection = connection.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let mut statement = connection.prepare_cached(sql)?;
    let columns = statement.column_count();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        for column in 0..columns {
            row.get::<_, rusqlite::types::Value>(column)?;
        }
    }
    Ok(body.to_owned())
}
