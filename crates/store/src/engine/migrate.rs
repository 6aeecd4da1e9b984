//! The schema as ordered files, each run once, its checksum kept.
//!
//! DDL is written with four words, `{int} {text} {bytes} {real}`, filled in per engine. A line
//! `-- append-only: table` closes a table for change.

use std::fmt::Write;
use std::time::{Duration, Instant};

use sha2::{Digest, Sha256};

use super::{Backend, Error, Sql, Store, Tx, append_only, pause};
use crate::access::Scope;

/// One step of the schema.
#[derive(Clone, Copy)]
pub struct Migration {
    pub version: i64,
    pub name: &'static str,
    pub text: &'static str,
}

const fn step(version: i64, name: &'static str, text: &'static str) -> Migration {
    Migration { version, name, text }
}

/// All steps by rising version, which may leave gaps. Only ever appended to; an applied file is
/// never edited.
pub const ALL: &[Migration] = &[
    step(1, "access", include_str!("../../migrations/0001_access.sql")),
    step(2, "register", include_str!("../../migrations/0002_register.sql")),
    step(3, "agreement", include_str!("../../migrations/0003_agreement.sql")),
    step(4, "plan", include_str!("../../migrations/0004_plan.sql")),
    step(5, "fund", include_str!("../../migrations/0005_fund.sql")),
    step(6, "application", include_str!("../../migrations/0006_application.sql")),
    step(7, "decision", include_str!("../../migrations/0007_decision.sql")),
    step(8, "follow_up", include_str!("../../migrations/0008_follow_up.sql")),
    step(9, "report", include_str!("../../migrations/0009_report.sql")),
    step(10, "access", include_str!("../../migrations/0010_access.sql")),
    step(11, "passphrase_link", include_str!("../../migrations/0011_passphrase_link.sql")),
    step(12, "ended_places", include_str!("../../migrations/0012_ended_places.sql")),
    step(20, "outbox", include_str!("../../migrations/0020_outbox.sql")),
    step(30, "measure", include_str!("../../migrations/0030_measure.sql")),
    step(31, "jav", include_str!("../../migrations/0031_jav.sql")),
    step(40, "notice", include_str!("../../migrations/0040_notice.sql")),
    step(41, "draft", include_str!("../../migrations/0041_draft.sql")),
    step(60, "evaluation", include_str!("../../migrations/0060_evaluation.sql")),
    step(70, "event", include_str!("../../migrations/0070_event.sql")),
    step(71, "sign_up", include_str!("../../migrations/0071_sign_up.sql")),
    step(72, "feedback", include_str!("../../migrations/0072_feedback.sql")),
    step(73, "wish", include_str!("../../migrations/0073_wish.sql")),
    step(80, "letter_link", include_str!("../../migrations/0080_letter_link.sql")),
    step(81, "guest", include_str!("../../migrations/0081_guest.sql")),
    step(82, "question", include_str!("../../migrations/0082_question.sql")),
    step(90, "knowledge", include_str!("../../migrations/0090_knowledge.sql")),
    step(91, "knowledge_reply", include_str!("../../migrations/0091_knowledge_reply.sql")),
    step(92, "contact", include_str!("../../migrations/0092_contact.sql")),
    step(100, "campaign", include_str!("../../migrations/0100_campaign.sql")),
    step(101, "example", include_str!("../../migrations/0101_example.sql")),
    step(110, "theme", include_str!("../../migrations/0110_theme.sql")),
    step(111, "wish_comment", include_str!("../../migrations/0111_wish_comment.sql")),
    step(112, "needs", include_str!("../../migrations/0112_needs.sql")),
    step(113, "newsletter", include_str!("../../migrations/0113_newsletter.sql")),
    step(114, "news", include_str!("../../migrations/0114_news.sql")),
    step(120, "survey", include_str!("../../migrations/0120_survey.sql")),
    step(130, "sign_up", include_str!("../../migrations/0130_sign_up.sql")),
    step(131, "series", include_str!("../../migrations/0131_series.sql")),
    step(140, "letter_stop", include_str!("../../migrations/0140_letter_stop.sql")),
    step(141, "talk_settled", include_str!("../../migrations/0141_talk_settled.sql")),
    step(150, "attachment", include_str!("../../migrations/0150_attachment.sql")),
    step(151, "topic", include_str!("../../migrations/0151_topic.sql")),
    step(160, "event_material", include_str!("../../migrations/0160_event_material.sql")),
    step(161, "invited", include_str!("../../migrations/0161_invited.sql")),
];

/// How long to wait for other processes that bring up the same schema.
const PATIENCE: Duration = Duration::from_secs(30);

const FIRST: &str = "
CREATE TABLE IF NOT EXISTS migration (
  version {int} NOT NULL PRIMARY KEY, name {text} NOT NULL, checksum {text} NOT NULL
);
CREATE TABLE IF NOT EXISTS migration_lock (id {int} NOT NULL PRIMARY KEY, taken {int} NOT NULL);
INSERT INTO migration_lock (id, taken) SELECT 1, 0
  WHERE NOT EXISTS (SELECT 1 FROM migration_lock)";

const APPLIED: Sql = Sql("SELECT version, name, checksum FROM migration ORDER BY version");

/// Applies the steps of `all` that the database has not seen.
pub fn run(store: &Store, all: &[Migration]) -> Result<(), Error> {
    // Another process that brings up the same schema can come first at each step, and while the
    // role and the tables of the steps themselves are made.
    let deadline = Instant::now() + PATIENCE;
    let mut tries = 0;
    loop {
        match attempt(store, all) {
            Err(Error::Conflict(_) | Error::Busy) if Instant::now() < deadline => {
                tries += 1;
                std::thread::sleep(pause(tries));
            }
            settled => return settled,
        }
    }
}

fn attempt(store: &Store, all: &[Migration]) -> Result<(), Error> {
    if let Backend::Postgres(engine) = &store.backend {
        engine.execute_ddl(&[append_only::CREATE_SERVING_ROLE.to_owned()])?;
    }
    store.execute_ddl(&statements(store, FIRST))?;
    let applied = applied(store)?;
    compare(&applied, all)?;
    for step in &all[applied.len()..] {
        // Whoever updates the lock row first goes on; another process waits there, then finds the
        // version taken (primary key), has changed nothing, and looks again.
        let mut batch = vec!["UPDATE migration_lock SET taken = taken + 1 WHERE id = 1".to_owned()];
        batch.push(format!(
            "INSERT INTO migration (version, name, checksum) VALUES ({}, '{}', '{}')",
            step.version,
            step.name,
            checksum(step.text)
        ));
        batch.extend(statements(store, step.text));
        store.execute_ddl(&batch)?;
    }
    Ok(())
}

/// Refuses a database whose schema is not exactly this program's.
pub fn check(store: &Store) -> Result<(), Error> {
    let applied = applied(store).map_err(|error| {
        Error::Broken(format!("the database is not migrated: run storlom migrate ({error})"))
    })?;
    compare(&applied, ALL)?;
    if applied.len() < ALL.len() {
        return Err(Error::Broken("the schema is older: run storlom migrate".to_owned()));
    }
    Ok(())
}

/// Applies the steps that a backup names, so that its rows fit.
pub fn up_to(store: &Store, steps: &[(i64, &str)]) -> Result<(), Error> {
    let Some(wanted) = ALL.get(..steps.len()) else {
        return Err(Error::Broken(format!(
            "the backup has schema version {}, this program knows {}: use a newer storlom",
            steps.last().map_or(0, |step| step.0),
            ALL.last().map_or(0, |step| step.version)
        )));
    };
    let steps = steps.iter().map(|(v, sum)| (*v, String::new(), (*sum).to_owned()));
    compare(&steps.collect::<Vec<_>>(), wanted)?;
    // No table of migrations yet is as good as none applied.
    let found = applied(store).unwrap_or_default();
    if found.len() > wanted.len() {
        return Err(Error::Broken(format!(
            "the database has schema version {}, the backup {}: restore into a new database",
            found.last().map_or(0, |step| step.0),
            wanted.last().map_or(0, |step| step.version)
        )));
    }
    run(store, wanted)
}

fn applied(store: &Store) -> Result<Vec<(i64, String, String)>, Error> {
    store.read(&Scope::nobody(), schema_of)
}

/// Version, name and checksum of every step that the database has seen.
pub fn schema_of(tx: &Tx<'_>) -> Result<Vec<(i64, String, String)>, Error> {
    tx.all(APPLIED, &[], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
}

fn compare(applied: &[(i64, String, String)], all: &[Migration]) -> Result<(), Error> {
    let newest = all.last().map_or(0, |step| step.version);
    if let Some((found, _, _)) = applied.iter().find(|(version, _, _)| *version > newest) {
        return Err(Error::Broken(format!(
            "the database has schema version {found}, this program knows {newest}: use a newer storlom"
        )));
    }
    if applied.len() > all.len() {
        return Err(Error::Broken("the database has steps that this program lacks".to_owned()));
    }
    for ((version, name, sum), step) in applied.iter().zip(all) {
        if *version != step.version || *sum != checksum(step.text) {
            return Err(Error::Broken(format!(
                "migration {version} {name} is not the one that this program knows"
            )));
        }
    }
    Ok(())
}

fn checksum(text: &str) -> String {
    let mut hex = String::new();
    for byte in Sha256::digest(text.as_bytes()) {
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

/// The text as statements for the store's engine.
fn statements(store: &Store, text: &str) -> Vec<String> {
    let sqlite = matches!(store.backend, Backend::Sqlite(_));
    let (int, text_, bytes, real) = if sqlite {
        ("INTEGER", "TEXT", "BLOB", "REAL")
    } else {
        ("BIGINT", "TEXT", "BYTEA", "DOUBLE PRECISION")
    };
    let code: String = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("--"))
        .collect::<Vec<_>>()
        .join("\n");
    let mut out = Vec::new();
    for statement in code.split(';').map(str::trim).filter(|part| !part.is_empty()) {
        let mut filled = statement
            .replace("{int}", int)
            .replace("{text}", text_)
            .replace("{bytes}", bytes)
            .replace("{real}", real);
        let table = filled.strip_prefix("CREATE TABLE ").map(|rest| {
            let rest = rest.trim_start_matches("IF NOT EXISTS ");
            rest.split([' ', '(']).next().unwrap_or_default().to_owned()
        });
        if let Some(table) = table {
            if sqlite {
                filled.push_str(" STRICT");
            }
            out.push(filled);
            if !sqlite {
                out.push(format!(
                    "GRANT SELECT, INSERT, UPDATE, DELETE ON {table} TO storlom_serve"
                ));
            }
        } else {
            out.push(filled);
        }
    }
    for table in text.lines().filter_map(|line| line.strip_prefix("-- append-only: ")) {
        out.extend(if sqlite {
            append_only::on_sqlite(table.trim())
        } else {
            append_only::on_postgres(table.trim())
        });
    }
    out
}

#[cfg(test)]
mod tests;
