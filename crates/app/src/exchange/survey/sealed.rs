//! Sealed answers: a file beside the database, and the key that opens it.
//!
//! Each answer is encrypted by itself (age, X25519) and written as a record of [`RECORD`] bytes, so that
//! nothing can be told from its length; it is on the disk before anybody is thanked. The key is destroyed
//! when the survey has been counted: what is left of copies of the file can be opened by nobody.

use std::collections::BTreeSet;
use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::UNIX_EPOCH;

use age::secrecy::ExposeSecret;
use age::x25519::Identity;
use age::{Decryptor, Encryptor};
use domain::exchange::{Aware, MOST_DAYS, SurveyReply};
use domain::values::{Id, Instant};

use crate::{App, Error};

/// One answer's place in the file: its length in two bytes, the sealed answer, zeros. The header of age
/// differs in length from time to time, at most by some hundred bytes.
const RECORD: usize = 1024;

/// Who answered, and what: 16 + 36 bytes of text at most; always as long.
const PLAIN: usize = 64;

/// No survey is open so long, so that whatever key is older belongs to none. Younger ones may be those of another
/// database that is tried out beside this one, and are left alone.
const OUTLIVED_DAYS: i64 = MOST_DAYS + 30;

/// Where a survey's answers lie. While it is held nobody else reads or adds to them.
pub struct Sealed {
    answers: File,
    folder: PathBuf,
    survey: Id,
    key: Option<Identity>,
}

impl Sealed {
    /// Makes the key and the empty file.
    pub fn begin(app: &App, survey: Id) -> Result<(), Error> {
        let folder = folder(app)?;
        std::fs::DirBuilder::new().recursive(true).mode(0o700).create(&folder).map_err(fault)?;
        let key = Identity::generate().to_string();
        write_new(&path(&folder, survey, "key"), key.expose_secret().as_bytes())?;
        write_new(&path(&folder, survey, "answers"), &[])?;
        File::open(&folder).and_then(|folder| folder.sync_all()).map_err(fault)
    }

    /// Waits until nobody else holds the answers. Nothing where they are no more.
    pub fn hold(app: &App, survey: Id) -> Result<Option<Sealed>, Error> {
        let folder = folder(app)?;
        let file = path(&folder, survey, "answers");
        let answers = match OpenOptions::new().read(true).append(true).open(&file) {
            Ok(answers) => answers,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(fault(error)),
        };
        answers.lock().map_err(fault)?;
        let key = match std::fs::read_to_string(path(&folder, survey, "key")) {
            Ok(text) => Identity::from_str(text.trim()).ok(),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(fault(error)),
        };
        Ok(Some(Sealed { answers, folder, survey, key }))
    }

    /// The surveys whose key has lain here for longer than any survey is open.
    pub fn outlived(app: &App) -> Result<BTreeSet<Id>, Error> {
        let (mut outlived, made_before) = (BTreeSet::new(), app.now().plus_days(-OUTLIVED_DAYS));
        let files = match std::fs::read_dir(folder(app)?) {
            Ok(files) => files,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(outlived),
            Err(error) => return Err(fault(error)),
        };
        for file in files {
            let file = file.map_err(fault)?;
            let path = file.path();
            let made = file.metadata().and_then(|about| about.modified()).map_err(fault)?;
            let made = made.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis() as i64);
            let is_key = path.extension().is_some_and(|ending| ending == "key");
            if is_key && Instant::from_millis(made) < made_before {
                outlived.extend(path.file_stem().and_then(|stem| Id::read(stem.to_str()?)));
            }
        }
        Ok(outlived)
    }

    /// Destroys a key whose answers are no more.
    pub fn forget(app: &App, survey: Id) -> Result<(), Error> {
        remove(&path(&folder(app)?, survey, "key"))
    }

    /// Keeps an answer. It is on the disk when this returns.
    pub fn add(&mut self, who: Id, reply: &SurveyReply) -> Result<(), Error> {
        let key = self.key.as_ref().ok_or_else(lost)?;
        let record = record(&seal(key, &written(who, reply))?)?;
        // What was cut off when a server died was never thanked for.
        let whole = self.answers.metadata().map_err(fault)?.len() / RECORD as u64;
        self.answers.set_len(whole * RECORD as u64).map_err(fault)?;
        let kept = self.answers.write_all(&record).and_then(|()| self.answers.sync_all());
        kept.map_err(|error| {
            // Half a record would be taken for an answer's beginning.
            let _ = self.answers.set_len(whole * RECORD as u64);
            fault(error)
        })
    }

    /// The last answer of each who answered, without who, or nothing without the key. A record that cannot be opened is
    /// none that anybody was thanked for: a server died before it was whole.
    pub fn open(&mut self) -> Result<Option<Vec<SurveyReply>>, Error> {
        let Some(key) = &self.key else { return Ok(None) };
        let mut bytes = Vec::new();
        self.answers.read_to_end(&mut bytes).map_err(fault)?;
        let mut last = std::collections::BTreeMap::new();
        for record in bytes.chunks_exact(RECORD) {
            if let Some((who, reply)) = unseal(key, record) {
                last.insert(who, reply);
            }
        }
        Ok(Some(last.into_values().collect()))
    }

    /// Destroys the key, then the answers.
    pub fn destroy(self) -> Result<(), Error> {
        let key = path(&self.folder, self.survey, "key");
        // Where the disk writes in place, nothing of the key is left on it.
        if let Ok(mut file) = OpenOptions::new().write(true).open(&key) {
            let length = file.metadata().map_err(fault)?.len();
            let zeros = vec![b'0'; usize::try_from(length).unwrap_or(0)];
            file.write_all(&zeros).and_then(|()| file.sync_all()).map_err(fault)?;
        }
        remove(&key)?;
        remove(&path(&self.folder, self.survey, "answers"))
    }
}

fn remove(file: &Path) -> Result<(), Error> {
    match std::fs::remove_file(file) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(fault(error)),
        _ => Ok(()),
    }
}

/// `{who} yes no unsure`, filled up to the same length.
fn written(who: Id, reply: &SurveyReply) -> Vec<u8> {
    let [exists, purpose, apply] = reply.map(Aware::code);
    let mut text = format!("{who} {exists} {purpose} {apply}").into_bytes();
    text.resize(PLAIN, b' ');
    text
}

fn seal(key: &Identity, plain: &[u8]) -> Result<Vec<u8>, Error> {
    let to = key.to_public();
    let recipients = std::iter::once(&to as &dyn age::Recipient);
    let encryptor = Encryptor::with_recipients(recipients).map_err(fault)?;
    let mut sealed = Vec::new();
    let mut writer = encryptor.wrap_output(&mut sealed).map_err(fault)?;
    writer.write_all(plain).map_err(fault)?;
    writer.finish().map_err(fault)?;
    Ok(sealed)
}

fn record(sealed: &[u8]) -> Result<Vec<u8>, Error> {
    let length = u16::try_from(sealed.len()).ok().filter(|l| usize::from(*l) <= RECORD - 2);
    let length = length.ok_or_else(|| Error::Broken("a sealed answer is too long".to_owned()))?;
    let mut record = length.to_be_bytes().to_vec();
    record.extend_from_slice(sealed);
    record.resize(RECORD, 0);
    Ok(record)
}

fn unseal(key: &Identity, record: &[u8]) -> Option<(Id, SurveyReply)> {
    let (length, rest) = record.split_first_chunk::<2>()?;
    let sealed = rest.get(..usize::from(u16::from_be_bytes(*length)))?;
    let keys = std::iter::once(key as &dyn age::Identity);
    let mut text = String::new();
    Decryptor::new(sealed).ok()?.decrypt(keys).ok()?.read_to_string(&mut text).ok()?;
    let mut parts = text.split_whitespace();
    let who = Id::read(parts.next()?)?;
    let mut next = || parts.next().and_then(Aware::from_code);
    Some((who, [next()?, next()?, next()?]))
}

fn folder(app: &App) -> Result<PathBuf, Error> {
    let folder = app.settings.survey_folder.clone();
    folder.ok_or_else(|| Error::Broken("no folder for sealed answers".to_owned()))
}

fn path(folder: &Path, survey: Id, ending: &str) -> PathBuf {
    folder.join(format!("{survey}.{ending}"))
}

fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
    file.and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all())).map_err(fault)
}

fn lost() -> Error {
    Error::Broken("sealed answers cannot be opened".to_owned())
}

/// Without the path: it would be in the log.
fn fault(error: impl Into<Fault>) -> Error {
    match error.into() {
        Fault::Full => Error::Full,
        Fault::Other(what) => Error::Broken(format!("sealed answers: {what}")),
    }
}

enum Fault {
    Full,
    Other(String),
}

impl From<std::io::Error> for Fault {
    fn from(error: std::io::Error) -> Fault {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Fault::Full,
            kind => Fault::Other(kind.to_string()),
        }
    }
}

impl From<age::EncryptError> for Fault {
    fn from(error: age::EncryptError) -> Fault {
        Fault::Other(error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_answer_is_as_long_and_is_opened_by_its_key_alone() {
        let (key, other) = (Identity::generate(), Identity::generate());
        let who = Id::v4([7; 16]);
        for reply in [[Aware::Yes; 3], [Aware::Unsure; 3], [Aware::No, Aware::Yes, Aware::Unsure]] {
            let plain = written(who, &reply);
            assert_eq!(plain.len(), PLAIN);
            let record = record(&seal(&key, &plain).unwrap()).unwrap();
            assert_eq!(record.len(), RECORD);
            assert_eq!(unseal(&key, &record), Some((who, reply)));
            assert_eq!(unseal(&other, &record), None);
            let mut changed = record.clone();
            changed[300] ^= 1;
            // Behind the sealed answer there is nothing to change; within it nothing may be.
            let length = usize::from(u16::from_be_bytes([record[0], record[1]]));
            assert_eq!(unseal(&key, &changed).is_some(), length + 2 <= 300);
        }
    }
}
