//! The bare handlers: the statements that a page has asked, and its bytes, nothing else.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use app::Store;
use axum::Router;
use axum::extract::Request;
use axum::response::Html;
use rusqlite::params_from_iter;
use rusqlite::types::Value;
use store::record::{Asked, replay};

/// The bare handler through the engine, behind the same HTTP stack.
pub fn router(store: Arc<Store>, asked: Arc<Vec<Asked>>, body: Arc<String>) -> Router {
    Router::new().fallback(move |_: Request| {
        let (store, asked, body) = (store.clone(), asked.clone(), body.clone());
        async move {
            let work = move || {
                replay(&store, &asked).map(|_| body.as_str().to_owned()).unwrap_or_default()
            };
            Html(tokio::task::spawn_blocking(work).await.unwrap_or_default())
        }
    })
}

/// The same statements straight through rusqlite, for comparison only.
pub fn raw(path: &Path, asked: Arc<Vec<Asked>>, body: Arc<String>) -> rusqlite::Result<Router> {
    let connection = rusqlite::Connection::open(path)?;
    connection.set_prepared_statement_cache_capacity(256);
    let connection = Arc::new(Mutex::new(connection));
    Ok(Router::new().fallback(move |_: Request| {
        let (connection, asked, body) = (connection.clone(), asked.clone(), body.clone());
        async move {
            let work = move || {
                let connection = connection.lock().unwrap_or_else(PoisonError::into_inner);
                read_all(&connection, &asked).map(|_| body.as_str().to_owned()).unwrap_or_default()
            };
            Html(tokio::task::spawn_blocking(work).await.unwrap_or_default())
        }
    }))
}

fn read_all(connection: &rusqlite::Connection, asked: &[Asked]) -> rusqlite::Result<usize> {
    let mut kept: Vec<Value> = Vec::new();
    for statement in asked.iter().flat_map(|asked| &asked.statements) {
        let mut prepared = connection.prepare_cached(&statement.sql)?;
        let columns = prepared.column_count();
        let mut rows = prepared.query(params_from_iter(&statement.args))?;
        while let Some(row) = rows.next()? {
            for column in 0..columns {
                kept.push(row.get(column)?);
            }
        }
    }
    Ok(kept.len())
}
