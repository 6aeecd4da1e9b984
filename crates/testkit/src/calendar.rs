//! Calendar files as two independent readers understand them.

use std::process::Command;

use crate::python::{python, run};
use crate::temp::Folder;

const READERS: &str = include_str!("calendar.py");

/// What each reader finds in the file, the two the same: JSON with `method` and `events`, each with `uid`, `sequence`,
/// `start` and `end` (in UTC), `summary`, `place`, `status`, `attendee`.
pub fn read(file: &[u8]) -> [String; 2] {
    let folder = Folder::new();
    let path = folder.join("file.ics");
    std::fs::write(&path, file).expect("the folder can be written");
    let found = run(Command::new(python()).args(["-c", READERS]).arg(path));
    let found = String::from_utf8(found).expect("they write text");
    let mut lines = found.lines().map(str::to_owned);
    let mut next = || lines.next().expect("each writes a line");
    [next(), next()]
}
