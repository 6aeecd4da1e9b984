//! The organiser sorts what participants wrote into topics of its own. Only the organiser reads the texts.

use std::collections::BTreeSet;

use domain::access::Action;
use domain::exchange::{Feedback, Reason, ends, is_counted, said as may_be_said};
use domain::few::K;
use domain::values::{Id, swedish_key};
use serde_json::json;
use sha2::{Digest, Sha256};
use store::Tx;
use store::exchange::{
    EventRow, Sorted, Topic, add_topic as save_topic, event as stored, feedback_on,
    remove_topic as take_away, set_sorted, sorted, topics,
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
    pub topics: Vec<Id>,
}

/// What participants wrote of an event, and the topics it is sorted into.
#[derive(Clone, Debug, PartialEq)]
pub struct Sorting {
    pub row: EventRow,
    /// What one takes home to try, then what can be better; each in Swedish order.
    pub takes: Vec<Text>,
    pub better: Vec<Text>,
    /// Each topic, and how many different people wrote of it here.
    pub topics: Vec<(Topic, i64)>,
}

/// A topic that at least five people wrote of.
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
        let given = sorted(tx, row.id)?;
        let people = |topic: &Topic| people(&all, &given, topic.id);
        let topics = topics(tx)?.into_iter().map(|topic| (topic.clone(), people(&topic)));
        Ok(Sorting {
            takes: texts(all.iter().filter_map(|said| said.takes.as_ref()), &given),
            better: texts(all.iter().filter_map(|said| said.better.as_ref()), &given),
            topics: topics.collect(),
            row,
        })
    })
}

/// Replaces which texts of an event have which topics.
///
/// # Errors
/// As [`sorting`]; [`Error::Missing`] where a text or a topic is not there.
pub fn sort(app: &App, visit: &Visit, number: i64, chosen: &[Sorted]) -> Result<(), Error> {
    permit(app, visit, Action::ManageEvents)?;
    at_the_foundation(visit)?;
    let by = By::of(app, visit)?;
    let chosen: BTreeSet<Sorted> = chosen.iter().cloned().collect();
    app.write(visit, |tx| {
        let (row, all) = counted(app, tx, number)?;
        let written = all.iter().flat_map(|said| said.takes.iter().chain(&said.better));
        let hashes: BTreeSet<String> = written.map(|text| hash(text)).collect();
        let known: BTreeSet<Id> = topics(tx)?.into_iter().map(|topic| topic.id).collect();
        if chosen.iter().any(|one| !hashes.contains(&one.text_hash) || !known.contains(&one.topic))
        {
            return Err(Error::Missing);
        }
        set_sorted(tx, row.id, &Vec::from_iter(chosen.clone()))?;
        let facts = json!({ "number": number, "given": chosen.len() });
        by.note(tx, "event.feedback-sorted", ("event", row.id), &facts, &[])
    })
}

/// The organiser's topics.
///
/// # Errors
/// [`Error::Missing`] at an agency.
pub fn topic_list(app: &App, visit: &Visit) -> Result<Vec<Topic>, Error> {
    permit(app, visit, Action::ManageEvents)?;
    at_the_foundation(visit)?;
    app.read(visit, |tx| Ok(topics(tx)?))
}

/// Adds a topic.
///
/// # Errors
/// Refused at `name` with [`Reason::SameTopic`].
pub fn add_topic(app: &App, visit: &Visit, name: &str) -> Result<(), Error> {
    permit(app, visit, Action::ManageEvents)?;
    at_the_foundation(visit)?;
    let (by, id) = (By::of(app, visit)?, app.id());
    app.write(visit, |tx| {
        let same = |topic: &Topic| topic.name.to_lowercase() == name.to_lowercase();
        if topics(tx)?.iter().any(same) {
            return Err(Error::refused_at("name", Reason::SameTopic));
        }
        save_topic(tx, id, name)?;
        by.note(tx, "topic.added", ("topic", id), &json!({}), &[])
    })
}

/// Takes a topic away, from every text that has it.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn remove_topic(app: &App, visit: &Visit, id: Id) -> Result<(), Error> {
    permit(app, visit, Action::ManageEvents)?;
    at_the_foundation(visit)?;
    let by = By::of(app, visit)?;
    app.write(visit, |tx| {
        take_away(tx, id)?;
        by.note(tx, "topic.removed", ("topic", id), &json!({}), &[])
    })
}

/// The topics of an event that may be told to anyone: what most wrote of first.
pub fn common(tx: &Tx<'_>, event: Id, all: &[Feedback]) -> Result<Vec<Common>, Error> {
    let given = sorted(tx, event)?;
    let mut common: Vec<Common> = topics(tx)?
        .into_iter()
        .filter_map(|topic| {
            let people = may_be_said(people(all, &given, topic.id))?;
            Some(Common { name: topic.name, people })
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

/// How many different people wrote of a topic: one who wrote of it twice is one.
fn people(all: &[Feedback], given: &[Sorted], topic: Id) -> i64 {
    let has = |text: &String| {
        let hash = hash(text);
        given.iter().any(|one| one.topic == topic && one.text_hash == hash)
    };
    let wrote = all.iter().filter(|said| said.takes.iter().chain(&said.better).any(has));
    i64::try_from(wrote.count()).unwrap_or(i64::MAX)
}

fn texts<'a>(all: impl Iterator<Item = &'a String>, given: &[Sorted]) -> Vec<Text> {
    let of = |text: &String| {
        let hash = hash(text);
        let mine = given.iter().filter(|one| one.text_hash == hash);
        Text { topics: mine.map(|one| one.topic).collect(), text: text.clone(), hash }
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
