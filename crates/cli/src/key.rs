//! The signing key's file: 64 hexadecimal digits, readable by its owner alone.

use std::fs::OpenOptions;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use app::Error;

/// The key in the file, or a new one written there: what `serve` begins with.
///
/// # Errors
/// [`Error::Broken`] if the file is not a key, or cannot be written.
pub fn read_or_make(path: &Path) -> Result<[u8; 32], Error> {
    match read(path)? {
        Some(key) => Ok(key),
        None => make(path),
    }
}

/// The key in the file, if there is one. Commands that only read never make a key: one made in the
/// wrong folder would call every honest head a forgery.
///
/// # Errors
/// [`Error::Broken`] if the file is not a key, or cannot be read.
pub fn read(path: &Path) -> Result<Option<[u8; 32]>, Error> {
    match std::fs::read_to_string(path) {
        Ok(text) => parse(text.trim())
            .map(Some)
            .ok_or_else(|| Error::Broken(format!("{} är ingen nyckel", path.display()))),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(fault(path, &error)),
    }
}

fn make(path: &Path) -> Result<[u8; 32], Error> {
    let key = crate::seed()?;
    let text: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
    let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
    let written = file.and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.sync_all()
    });
    written.map_err(|error| fault(path, &error))?;
    Ok(key)
}

fn parse(text: &str) -> Option<[u8; 32]> {
    let bytes: Option<Vec<u8>> = (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok())
        .collect();
    bytes?.try_into().ok()
}

fn fault(path: &Path, error: &std::io::Error) -> Error {
    Error::Broken(format!("{}: {error}", path.display()))
}
