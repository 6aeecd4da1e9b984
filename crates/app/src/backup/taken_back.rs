//! What people took back: a yes to be asked, letters that they want no more. A list outside the database and its backups,
//! which a restore replays, so that nobody who was let go comes back with an older copy (rules, part 8).

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{OpenOptions, read_to_string};
use std::io::{ErrorKind, Write};
use std::path::PathBuf;

use domain::outbox::{Choice, News};
use domain::values::{Id, Instant};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use store::Tx;
use store::access::{Organisation, for_operator, organisations};
use store::audit::{self, head, taken_back};
use words::Language;

use crate::access::sweep;
use crate::outbox::Chosen;
use crate::{App, Error};

/// A line of the file: ids and choices, and no name or address.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Line {
    /// Milliseconds since 1970 in UTC.
    at: i64,
    /// The organisation's slug.
    organisation: String,
    action: String,
    /// The id of a contact or an account, or the mark of an address.
    subject: String,
    facts: Value,
}

/// The file, and how far each organisation's chain has been read.
pub struct TakenBack {
    file: PathBuf,
    read: BTreeMap<Id, i64>,
}

impl TakenBack {
    /// The list in `file`, which is made with its first line.
    pub fn new(file: PathBuf) -> TakenBack {
        TakenBack { file, read: BTreeMap::new() }
    }

    /// Adds what has been taken back since the last time; tells how many lines.
    ///
    /// # Errors
    /// [`Error::Broken`] if the file cannot be read or written; those of the engine.
    pub fn keep(&mut self, app: &App) -> Result<usize, Error> {
        // A process that begins reads the chains from their start, and finds what stands in the file.
        let known = if self.read.is_empty() { self.known()? } else { BTreeSet::new() };
        let (mut lines, mut read) = (Vec::new(), BTreeMap::new());
        for organisation in organisations(&app.store)? {
            let scope = for_operator(&app.store, Some(organisation.slug.as_str()))?;
            let from = self.read.get(&organisation.id).copied().unwrap_or_default();
            let (head, found) =
                app.store.read(&scope, |tx| Ok::<_, Error>((head(tx)?, taken_back(tx, from)?)))?;
            read.insert(organisation.id, head.map_or(from, |head| head.sequence));
            for one in found {
                let line = line(&organisation, one)?;
                if !known.contains(&line) {
                    lines.push(line);
                }
            }
        }
        if !lines.is_empty() {
            self.append(&lines).map_err(|error| self.broken(&error))?;
        }
        self.read = read;
        Ok(lines.len())
    }

    fn append(&self, lines: &[String]) -> std::io::Result<()> {
        let mut file = OpenOptions::new().create(true).append(true).open(&self.file)?;
        // What was cut off when a process was killed stands by itself, and is no line.
        let there = read_to_string(&self.file)?;
        let end = if there.is_empty() || there.ends_with('\n') { "" } else { "\n" };
        file.write_all(format!("{end}{}\n", lines.join("\n")).as_bytes())?;
        file.sync_all()
    }

    fn known(&self) -> Result<BTreeSet<String>, Error> {
        match read_to_string(&self.file) {
            Ok(text) => Ok(text.lines().map(str::to_owned).collect()),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(BTreeSet::new()),
            Err(error) => Err(self.broken(&error)),
        }
    }

    fn broken(&self, error: &std::io::Error) -> Error {
        Error::Broken(format!("{}: {error}", self.file.display()))
    }
}

fn line(organisation: &Organisation, one: audit::TakenBack) -> Result<String, Error> {
    let line = Line {
        at: one.at.millis(),
        organisation: organisation.slug.to_string(),
        action: one.action,
        subject: one.subject,
        facts: serde_json::from_str(&one.facts).unwrap_or_default(),
    };
    serde_json::to_string(&line).map_err(|error| Error::Broken(error.to_string()))
}

/// The last word on each thing, read from a list.
#[derive(Default)]
pub struct LastWords(BTreeMap<(String, String, String), Line>);

impl LastWords {
    /// Reads a list. What is cut off was never acknowledged as kept.
    ///
    /// # Errors
    /// [`Error::Broken`] with the line that is none.
    pub fn read(list: &str) -> Result<LastWords, Error> {
        let mut last = BTreeMap::new();
        for (at, text) in list.lines().enumerate() {
            let line: Line = match serde_json::from_str(text) {
                Ok(line) => line,
                Err(error) if error.is_eof() => continue,
                Err(error) => {
                    let what = format!("what was taken back, line {}: {error}", at + 1);
                    return Err(Error::Broken(what));
                }
            };
            let of = (line.organisation.clone(), line.action.clone(), line.subject.clone());
            last.insert(of, line);
        }
        Ok(LastWords(last))
    }
}

/// Takes back in a restored database what was taken back, and throws away what has served its time: nobody is there who
/// had been erased. Tells how many lines changed something.
///
/// # Errors
/// Those of the engine.
pub fn replay(app: &App, last: &LastWords) -> Result<usize, Error> {
    let mut changed = 0;
    for organisation in organisations(&app.store)? {
        let scope = for_operator(&app.store, Some(organisation.slug.as_str()))?;
        let of_this = |line: &&Line| line.organisation == organisation.slug.as_str();
        let known = app.store.read(&scope, |tx| taken_back(tx, 0))?;
        // The list may lag behind the copy: what was said later than its line stays.
        let is_older = |line: &&Line| {
            !known.iter().any(|one| {
                (&one.action, &one.subject) == (&line.action, &line.subject)
                    && one.at.millis() > line.at
            })
        };
        for line in last.0.values().filter(of_this).filter(is_older) {
            let Some(subject) = Id::read(&line.subject) else { continue };
            let about = (subject, app.now());
            changed += usize::from(app.in_scope(&scope, |tx| again(tx, line, about))?);
        }
    }
    sweep(app)?;
    Ok(changed)
}

/// Whether it had to be done again. A contact or an account that the copy does not know was never in it.
fn again(tx: &Tx<'_>, line: &Line, (subject, now): (Id, Instant)) -> Result<bool, Error> {
    let said = |name: &str| line.facts.get(name).and_then(Value::as_str).unwrap_or_default();
    match line.action.as_str() {
        "contact.withdrawn" => crate::exchange::contact::withdraw_again(tx, subject, now),
        "account.letters-chosen" => {
            let chosen = Chosen {
                choice: Choice::from_code(said("letters")).unwrap_or_default(),
                language: Language::read(said("language")).unwrap_or_default(),
                news: News::from_code(said("news")).unwrap_or_default(),
            };
            crate::outbox::choose_again(tx, subject, chosen, now)
        }
        "sign-up.letters-chosen" => {
            let stopped = line.facts.get("stopped").and_then(Value::as_bool).unwrap_or_default();
            crate::outbox::stop_again(tx, subject, stopped, now)
        }
        _ => Ok(false),
    }
}
