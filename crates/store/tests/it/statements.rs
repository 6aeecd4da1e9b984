//! Every statement of the store says the same on both engines, over the same world.

use std::collections::{BTreeMap, BTreeSet};

use domain::values::Id;
use postgres::types::Type;
use postgres::{Client, NoTls};
use store::{ALL, Arg, Cell, Error, Row, Sql, Store};
use testkit::postgres::Cluster;
use testkit::temp::Folder;

use crate::{liten, made, sqlite, world};

type Cells = Vec<Cell<'static>>;
type Record = BTreeMap<String, Cell<'static>>;
/// The world's rows by table.
type World = BTreeMap<String, Vec<Record>>;

/// How many rows of each table a statement is asked about.
const ROWS: usize = 8;

/// What a statement did, as far as a caller can tell.
#[derive(Debug, PartialEq)]
enum Outcome {
    Rows(Vec<Option<String>>, Vec<Cells>),
    Changed(u64),
    Refused(&'static str),
}

/// What ends the transaction of a statement that changes, so that the next finds the same world.
enum Stop {
    Done(u64),
    Error(Error),
}

impl From<Error> for Stop {
    fn from(error: Error) -> Stop {
        Stop::Error(error)
    }
}

#[test]
fn every_statement_does_the_same_on_both_engines() {
    let folder = Folder::new();
    let database = Cluster::shared().database();
    let stores = [world::build(&sqlite(&folder, "world")), world::build(&database.owner_url)];
    let world = rows_of(&stores[0]);
    assert_eq!(world, rows_of(&stores[1]), "the same world on both");
    let mut client = Client::connect(&database.owner_url, NoTls).unwrap();
    let (mut statements, mut runs, mut empty) = (0, 0, Vec::new());
    for sql in ALL.iter().copied().flatten().copied().flatten() {
        let types = client.prepare(&sql.0.replace('?', "$")).unwrap_or_else(|error| {
            panic!("{}: {error:?}", sql.0);
        });
        let mut found = false;
        for args in arguments(sql.0, types.params(), &world) {
            let [one, other] = [run(&stores[0], *sql, &args), run(&stores[1], *sql, &args)];
            assert_eq!(one, other, "SQLite (left) and PostgreSQL differ: {} {args:?}", sql.0);
            found |= !matches!(&one, Outcome::Rows(_, rows) if rows.is_empty());
            found &= one != Outcome::Refused("broken");
            runs += 1;
        }
        statements += 1;
        if !found {
            empty.push(sql.0);
        }
    }
    println!("{statements} statements, {runs} runs; without a row in this world: {empty:#?}");
    assert!(statements > 40 && runs > 10 * statements);
}

fn run(store: &Store, sql: Sql, args: &Cells) -> Outcome {
    let args: Vec<&dyn Arg> = args.iter().map(|cell| cell as &dyn Arg).collect();
    let scope = liten(store);
    if sql.0.starts_with("SELECT") {
        let names = std::cell::RefCell::new(Vec::new());
        let read = |row: &Row<'_>| {
            *names.borrow_mut() = (0..row.width()).map(|at| name(row, at)).collect();
            cells(row)
        };
        return match store.read(&scope, |tx| tx.all(sql, &args, read)) {
            Ok(mut rows) => {
                if !sql.0.contains("ORDER BY") {
                    rows.sort_by_key(|row| format!("{row:?}"));
                }
                Outcome::Rows(names.into_inner(), rows)
            }
            Err(error) => refused(&error),
        };
    }
    match store.write(&scope, |tx| Err::<(), _>(Stop::Done(tx.run(sql, &args)?))) {
        Err(Stop::Done(changed)) => Outcome::Changed(changed),
        Err(Stop::Error(error)) => refused(&error),
        Ok(()) => unreachable!("always stopped"),
    }
}

fn refused(error: &Error) -> Outcome {
    Outcome::Refused(match error {
        Error::Missing => "missing",
        Error::Conflict(_) => "conflict",
        Error::Busy => "busy",
        Error::Full => "full",
        Error::Broken(_) => "broken",
    })
}

/// The column's name; a bare expression is called differently by each engine and by nobody else.
fn name(row: &Row<'_>, at: usize) -> Option<String> {
    let name = row.name(at);
    let bare = ["?column?", "coalesce", "count", "sum", "max", "min", "int8", "case", "text"];
    let plain = name.chars().all(|c| c.is_ascii_lowercase() || c == '_') && !name.is_empty();
    (plain && !bare.contains(&name.as_str())).then_some(name)
}

fn cells(row: &Row<'_>) -> Result<Cells, Error> {
    (0..row.width())
        .map(|at| {
            Ok(match row.cell(at)? {
                Cell::Null => Cell::Null,
                Cell::Int(value) => Cell::Int(value),
                Cell::Real(value) => Cell::Real(value),
                Cell::Text(value) => Cell::Text(value.into_owned().into()),
                Cell::Bytes(value) => Cell::Bytes(value.into_owned().into()),
            })
        })
        .collect()
}

/// Every row of every table of the catalogue.
fn rows_of(store: &Store) -> World {
    let left_out = [
        "letter_link",
        "outbox_hold",
        "passphrase_link",
        "session",
        "sign_in_failure",
        "sign_up_attempt",
    ];
    let mut tables: BTreeSet<String> = left_out.into_iter().map(str::to_owned).collect();
    let manifest = store::backup::dump(store, &mut |_| Ok(())).unwrap();
    tables.extend(manifest.tables.into_iter().map(|table| table.name));
    let record = |row: &Row<'_>| {
        let names = (0..row.width()).map(|at| row.name(at));
        Ok(names.zip(cells(row)?).collect::<Record>())
    };
    let all = |table: String| {
        let sql = made(format!("SELECT * FROM {table}"));
        let mut rows = store.read(&liten(store), |tx| tx.all(sql, &[], record)).unwrap();
        rows.sort_by_key(|row| format!("{row:?}"));
        (table, rows)
    };
    tables.into_iter().map(all).collect()
}

/// Argument lists for a statement: nothing but nulls; and for rows of the tables that it names, the
/// values of the columns that its parameters stand beside.
fn arguments(sql: &str, types: &[Type], world: &World) -> Vec<Cells> {
    let words = words(sql);
    let columns = columns(&words, types.len());
    let named: Vec<&String> = world.keys().filter(|table| words.contains(table)).collect();
    let mut lists = vec![vec![Cell::Null; types.len()]];
    for table in &named {
        let rows = &world[*table];
        for at in 0..rows.len().min(ROWS) {
            // From both ends: two agencies' rows lie apart.
            let row = &rows[if at % 2 == 0 { at / 2 } else { rows.len() - 1 - at / 2 }];
            let list: Cells = (0..types.len())
                .map(|param| value(columns[param].as_ref(), &types[param], table, row, world))
                .collect();
            let own =
                |cell: &Cell<'_>| matches!(cell, Cell::Text(text) if Id::read(text).is_some());
            if sql.starts_with("INSERT") {
                // The same row with another id, and with nothing of its own.
                let fresh = |keep: usize| {
                    let change = |(at, cell): (usize, &Cell<'static>)| match cell {
                        cell if at >= keep && own(cell) => {
                            Cell::Text(Id::v4([1; 16]).to_string().into())
                        }
                        Cell::Int(value) if at >= keep => Cell::Int(value + 1000),
                        cell => cell.clone(),
                    };
                    list.iter().enumerate().map(change).collect::<Cells>()
                };
                lists.extend([fresh(0), fresh(1)]);
            }
            lists.push(list);
        }
    }
    if named.iter().all(|table| world[*table].is_empty()) {
        let row = Record::new();
        lists.push(
            (0..types.len())
                .map(|p| value(columns[p].as_ref(), &types[p], "", &row, world))
                .collect(),
        );
    }
    lists
}

fn value(
    beside: Option<&(String, i64)>,
    ty: &Type,
    table: &str,
    row: &Record,
    world: &World,
) -> Cell<'static> {
    let fits = |cell: &&Cell<'static>| match **cell {
        Cell::Null => true,
        Cell::Int(_) => [Type::INT8, Type::INT4].contains(ty),
        Cell::Real(_) => *ty == Type::FLOAT8,
        Cell::Text(_) => [Type::TEXT, Type::VARCHAR].contains(ty),
        Cell::Bytes(_) => *ty == Type::BYTEA,
    };
    let column = beside.map_or("", |(column, _)| column.as_str());
    let id_of_itself = table == "organisation" && column == "organisation";
    let own = row.get(if id_of_itself { "id" } else { column });
    let elsewhere =
        || world.values().flatten().find_map(|row| row.get(column)).filter(fits).cloned();
    match own.filter(fits).cloned().or_else(elsewhere) {
        Some(Cell::Int(value)) => Cell::Int(value + beside.map_or(0, |(_, by)| *by)),
        Some(cell) => cell,
        None => match *ty {
            Type::INT8 | Type::INT4 => Cell::Int(2024),
            Type::FLOAT8 => Cell::Real(0.5),
            Type::BYTEA => Cell::Bytes(vec![3; 32].into()),
            _ => Cell::Text("2026-03-02".into()),
        },
    }
}

/// The statement in words, parameters and operators; qualifiers are dropped.
fn words(sql: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for letter in sql.chars() {
        let part = letter.is_alphanumeric() || "_?.".contains(letter);
        let last = words.last().cloned().unwrap_or_default();
        let in_word = last.chars().all(|c| c.is_alphanumeric() || "_?.".contains(c));
        if part && in_word || "<>=!".contains(letter) && "<>=!".contains(last.as_str()) {
            if let Some(word) = words.last_mut() {
                word.push(letter);
            }
        } else {
            words.push(letter.to_string());
        }
    }
    let bare = |word: String| word.rsplit('.').next().unwrap_or_default().to_owned();
    words.into_iter().map(|w| bare(w.trim().to_owned())).filter(|w| !w.is_empty()).collect()
}

/// The column that a parameter stands beside, and how far from its value the argument is to lie.
type Beside = Option<(String, i64)>;

/// Which column each parameter stands beside: `column = ?1`, or its place in an INSERT.
fn columns(words: &[String], count: usize) -> Vec<Beside> {
    let mut columns = vec![None; count];
    let number = |word: &str| word.strip_prefix('?').and_then(|n| n.parse::<usize>().ok());
    for (at, word) in words.iter().enumerate() {
        let Some(param) = number(word) else { continue };
        let beside = at.checked_sub(2).and_then(|before| {
            let by = match words[at - 1].as_str() {
                "=" | "<=" | ">=" | "<>" => 0,
                "<" => 1,
                ">" => -1,
                _ => return None,
            };
            Some((words[before].clone(), by))
        });
        if columns[param - 1].is_none() {
            columns[param - 1] = beside;
        }
    }
    let list_after = |from: usize| {
        let inside = words[from..].iter().skip_while(|word| *word != "(").skip(1);
        inside.take_while(|word| *word != ")").filter(|word| *word != ",").cloned()
    };
    if let Some(values) = words.iter().position(|word| word == "VALUES") {
        for (column, value) in list_after(0).zip(list_after(values)) {
            if let Some(param) = number(&value) {
                columns[param - 1] = Some((column, 0));
            }
        }
    }
    columns
}

#[test]
fn parameters_find_their_columns() {
    let of = |sql: &str, count| {
        columns(&words(sql), count).into_iter().map(|c| c.unwrap_or_default().0).collect::<Vec<_>>()
    };
    assert_eq!(of("SELECT a FROM t x WHERE x.b = ?1 AND x.c >= ?2", 2), ["b", "c"]);
    assert_eq!(of("INSERT INTO t (a, b) VALUES (?2, ?1)", 2), ["b", "a"]);
    assert_eq!(of("UPDATE t SET a=?2 WHERE b = ?1 LIMIT ?3", 3), ["b", "a", ""]);
    let optional = "SELECT a FROM t WHERE CAST(?1 AS TEXT) IS NULL OR a = ?1";
    assert_eq!(of(optional, 1), ["a"]);
}
