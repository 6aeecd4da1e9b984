//! The organiser sorts what participants wrote into themes of its own. Only the organiser reads the texts.

use std::collections::BTreeSet;

use domain::access::Action;
use domain::exchange::{Feedback, Reason, ends, is_counted, said as may_be_said};
use domain::few::K;
use domain::values::{Id, swedish_key};
use serde_json::json;
use sha2::{Digest, Sha256};
use store::Tx;
use store::exchange::{
    EventRow, Theme, Themed, add_theme as save_theme, event as stored, feedback_on,
    remove_theme as take_away, set_themed, themed, themes,
};

use crate::access::{Visit, permit};
use crate::agreement::By;
use crate::exchange::at_the_foundation;
use crate::{App, Error};

/// A text to sort, known by its hash.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    pub hash: String,
    pub text: String,
    pub themes: Vec<Id>,
}

/// What participants wrote of an event, and the themes it is sorted into.
#[derive(Clone, Debug, PartialEq)]
pub struct Sorting {
    pub row: EventRow,
    /// What one takes home to try, then what can be better; each in Swedish order.
    pub takes: Vec<Text>,
    pub better: Vec<Text>,
    /// Each theme, and how many different people wrote of it here.
    pub themes: Vec<(Theme, i64)>,
}

/// A theme that at least five people wrote of.
#[derive(Clone, Debug, PartialEq)]
pub struct Common {
    pub name: String,
    pub people: i64,
}

/// The texts of an event, for the organiser.
///
/// # Errors
/// [`Error::Missing`] without the event, before the answers are counted, and where fewer than five have answered.
pub fn sorting(app: &App, visit: &Visit, number: i64) -> Result<Sorting, Error> {
    permit(app, visit, Action::ManageEvents)?;
    at_the_foundation(visit)?;
    app.read(visit, |tx| {
        let (row, all) = counted(app, tx, number)?;
        let given = themed(tx, row.id)?;
        let people = |theme: &Theme| people(&all, &given, theme.id);
        let themes = themes(tx)?.into_iter().map(|theme| (theme.clone(), people(&theme)));
        Ok(Sorting {
            takes: texts(all.iter().filter_map(|said| said.takes.as_ref()), &given),
            better: texts(all.iter().filter_map(|said| said.better.as_ref()), &given),
            themes: themes.collect(),
            row,
        })
    })
}

/// Replaces which texts of an event have which themes.
///
/// # Errors
/// As [`sorting`]; [`Error::Missing`] where a text or a theme is not there.
pub fn sort(app: &App, visit: &Visit, number: i64, chosen: &[Themed]) -> Result<(), Error> {
    permit(app, visit, Action::ManageEvents)?;
    at_the_foundation(visit)?;
    let by = By::of(app, visit)?;
    let chosen: BTreeSet<Themed> = chosen.iter().cloned().collect();
    app.write(visit, |tx| {
        let (row, all) = counted(app, tx, number)?;
        let written = all.iter().flat_map(|said| said.takes.iter().chain(&said.better));
        let hashes: BTreeSet<String> = written.map(|text| hash(text)).collect();
        let known: BTreeSet<Id> = themes(tx)?.into_iter().map(|theme| theme.id).collect();
        if chosen.iter().any(|one| !hashes.contains(&one.text_hash) || !known.contains(&one.theme))
        {
            return Err(Error::Missing);
        }
        set_themed(tx, row.id, &Vec::from_iter(chosen.clone()))?;
        let facts = json!({ "number": number, "given": chosen.len() });
        by.note(tx, "event.feedback-sorted", ("event", row.id), &facts, &[])
    })
}

/// The organiser's themes.
///
/// # Errors
/// [`Error::Missing`] at an agency.
pub fn theme_list(app: &App, visit: &Visit) -> Result<Vec<Theme>, Error> {
    permit(app, visit, Action::ManageEvents)?;
    at_the_foundation(visit)?;
    app.read(visit, |tx| Ok(themes(tx)?))
}

/// Adds a theme.
///
/// # Errors
/// Refused at `name` with [`Reason::SameTheme`].
pub fn add_theme(app: &App, visit: &Visit, name: &str) -> Result<(), Error> {
    permit(app, visit, Action::ManageEvents)?;
    at_the_foundation(visit)?;
    let (by, id) = (By::of(app, visit)?, app.id());
    app.write(visit, |tx| {
        let same = |theme: &Theme| theme.name.to_lowercase() == name.to_lowercase();
        if themes(tx)?.iter().any(same) {
            return Err(Error::refused_at("name", Reason::SameTheme));
        }
        save_theme(tx, id, name)?;
        by.note(tx, "theme.added", ("theme", id), &json!({}), &[])
    })
}

/// Takes a theme away, from every text that has it.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn remove_theme(app: &App, visit: &Visit, id: Id) -> Result<(), Error> {
    permit(app, visit, Action::ManageEvents)?;
    at_the_foundation(visit)?;
    let by = By::of(app, visit)?;
    app.write(visit, |tx| {
        take_away(tx, id)?;
        by.note(tx, "theme.removed", ("theme", id), &json!({}), &[])
    })
}

/// The themes of an event that may be told to anyone: what most wrote of first.
pub fn common(tx: &Tx<'_>, event: Id, all: &[Feedback]) -> Result<Vec<Common>, Error> {
    let given = themed(tx, event)?;
    let mut common: Vec<Common> = themes(tx)?
        .into_iter()
        .filter_map(|theme| {
            let people = may_be_said(people(all, &given, theme.id))?;
            Some(Common { name: theme.name, people })
        })
        .collect();
    common.sort_by_key(|one| std::cmp::Reverse(one.people));
    Ok(common)
}

/// Everything that was said of the event, once it is counted and not few.
fn counted(app: &App, tx: &Tx<'_>, number: i64) -> Result<(EventRow, Vec<Feedback>), Error> {
    let row = stored(tx, number)?;
    let all = feedback_on(tx, row.id)?;
    let over = ends(&row.event.occasions).is_some_and(|ends| is_counted(ends, app.now()));
    let enough = i64::try_from(all.len()).is_ok_and(|count| count >= K);
    if over && enough { Ok((row, all)) } else { Err(Error::Missing) }
}

/// How many different people wrote of a theme: one who wrote of it twice is one.
fn people(all: &[Feedback], given: &[Themed], theme: Id) -> i64 {
    let has = |text: &String| {
        let hash = hash(text);
        given.iter().any(|one| one.theme == theme && one.text_hash == hash)
    };
    let wrote = all.iter().filter(|said| said.takes.iter().chain(&said.better).any(has));
    i64::try_from(wrote.count()).unwrap_or(i64::MAX)
}

fn texts<'a>(all: impl Iterator<Item = &'a String>, given: &[Themed]) -> Vec<Text> {
    let of = |text: &String| {
        let hash = hash(text);
        let mine = given.iter().filter(|one| one.text_hash == hash);
        Text { themes: mine.map(|one| one.theme).collect(), text: text.clone(), hash }
    };
    let mut texts: Vec<Text> = all.map(of).collect();
    texts.sort_by_cached_key(|one| swedish_key(&one.text));
    // The same words are the same text to sort.
    texts.dedup_by(|one, other| one.hash == other.hash);
    texts
}

fn hash(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
