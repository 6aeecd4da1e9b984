//! A question is put to the table, and its answer kept.

use domain::access::Action;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::Sight;
use crate::access::{Visit, permit};
use crate::agreement::By;
use crate::evaluation::found::Found;
use crate::evaluation::question::Question;
use crate::evaluation::{Table, answer};
use crate::{App, Error};

/// Asks, and keeps the answer instead of an earlier one. What it rests on is hashed as it will be kept.
///
/// # Errors
/// Refused with [`domain::evaluation::Reason`], at the field of the column where it is about one; [`Error::Missing`]
/// if it is another's.
pub fn ask(app: &App, visit: &Visit, number: i64, question: &Question) -> Result<Found, Error> {
    permit(app, visit, Action::Evaluate)?;
    let (by, sight) = (By::of(app, visit)?, Sight::of(app, visit)?);
    let (evaluation, minimums) = app.read(visit, |tx| {
        Ok((store::evaluation::one(tx, number)?, store::evaluation::minimums(tx)?))
    })?;
    sight.owns(&evaluation)?;
    evaluation.listed.standing.ask().map_err(Error::refused)?;
    if evaluation.listed.wish != question.wish() {
        return Err(Error::Missing);
    }
    let table = evaluation.data.as_deref().map(Table::restored).transpose()?;
    let found = answer(table.as_ref(), question, &minimums)?;
    let data_hash =
        table.map(|table| Ok::<_, Error>(hash(&used(&table, question)?))).transpose()?;
    let broken = |error: serde_json::Error| Error::Broken(error.to_string());
    let asked = serde_json::to_string(question).map_err(broken)?;
    let kept = serde_json::to_string(&found).map_err(broken)?;
    let id = evaluation.listed.id;
    app.write(visit, |tx| {
        store::evaluation::set_answer(tx, id, &asked, &kept, data_hash)?;
        let facts = json!({
            "wish": question.wish().code(),
            "data": data_hash.map(|hash| hex(&hash)),
            "answer": hex(&hash(&kept)),
        });
        by.note(tx, "evaluation.asked", ("evaluation", id), &facts, &[])
    })?;
    Ok(found)
}

/// The part of the table that a question uses, as it is kept.
pub(super) fn used(table: &Table, question: &Question) -> Result<String, Error> {
    let columns: Vec<&str> = question.columns().into_iter().map(|(_, column)| column).collect();
    table.only(&columns).stored()
}

fn hash(text: &str) -> [u8; 32] {
    Sha256::digest(text.as_bytes()).into()
}

/// A hash as it is written.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
