//! Who can read a backup: whoever holds the recipient's age identity, or anybody.

use std::fs::File;
use std::io::{BufReader, Read, Result as Written, Seek, SeekFrom, Write};
use std::path::Path;
use std::str::FromStr;

use age::stream::{StreamReader, StreamWriter};
use age::x25519::{Identity, Recipient};
use age::{Decryptor, Encryptor};

use super::broken;
use crate::Error;

/// How every age file begins (age-encryption.org/v1).
const AGE: &[u8] = b"age-encryption.org/";

/// For whom a backup is written.
#[derive(Clone, Debug, PartialEq)]
pub enum To {
    /// Encrypted to the holder of this key, `age1…`.
    Recipient(String),
    /// In clear, for whoever can read the file.
    Plain,
}

/// A backup on its way out.
pub enum Sealing {
    Plain(File),
    Age(StreamWriter<File>),
}

impl Sealing {
    pub fn begin(file: File, to: &To) -> Result<Sealing, Error> {
        let To::Recipient(key) = to else { return Ok(Sealing::Plain(file)) };
        let recipient = Recipient::from_str(key.trim())
            .map_err(|fault| Error::Broken(format!("the recipient {key}: {fault}")))?;
        let recipients = std::iter::once(&recipient as &dyn age::Recipient);
        let encryptor = Encryptor::with_recipients(recipients).map_err(broken)?;
        Ok(Sealing::Age(encryptor.wrap_output(file).map_err(broken)?))
    }

    pub fn finish(self) -> Written<File> {
        match self {
            Sealing::Plain(file) => Ok(file),
            Sealing::Age(writer) => writer.finish(),
        }
    }
}

impl Write for Sealing {
    fn write(&mut self, bytes: &[u8]) -> Written<usize> {
        match self {
            Sealing::Plain(file) => file.write(bytes),
            Sealing::Age(writer) => writer.write(bytes),
        }
    }

    fn flush(&mut self) -> Written<()> {
        match self {
            Sealing::Plain(file) => file.flush(),
            Sealing::Age(writer) => writer.flush(),
        }
    }
}

/// A backup on its way in.
pub enum Unsealed {
    Plain(BufReader<File>),
    Age(Box<StreamReader<BufReader<File>>>),
}

impl Unsealed {
    /// Opens a backup, with the text of an age identity file where it is encrypted.
    pub fn open(file: &Path, identity: Option<&str>) -> Result<Unsealed, Error> {
        let named = |error: std::io::Error| Error::Broken(format!("{}: {error}", file.display()));
        let mut input = BufReader::new(File::open(file).map_err(named)?);
        let mut first = Vec::new();
        input.by_ref().take(AGE.len() as u64).read_to_end(&mut first).map_err(named)?;
        input.rewind().map_err(named)?;
        if first != AGE {
            return Ok(Unsealed::Plain(input));
        }
        let text = identity.ok_or_else(|| {
            Error::Broken("the backup is encrypted: name its identity".to_owned())
        })?;
        let keys: Vec<Identity> = text
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .map(|line| Identity::from_str(line).map_err(|_| broken("the identity is no age key")))
            .collect::<Result<_, _>>()?;
        let decryptor = Decryptor::new(input).map_err(broken)?;
        let keys = keys.iter().map(|key| key as &dyn age::Identity);
        Ok(Unsealed::Age(Box::new(decryptor.decrypt(keys).map_err(broken)?)))
    }
}

impl Read for Unsealed {
    fn read(&mut self, piece: &mut [u8]) -> Written<usize> {
        match self {
            Unsealed::Plain(input) => input.read(piece),
            Unsealed::Age(input) => input.read(piece),
        }
    }
}

impl Seek for Unsealed {
    fn seek(&mut self, to: SeekFrom) -> Written<u64> {
        match self {
            Unsealed::Plain(input) => input.seek(to),
            Unsealed::Age(input) => input.seek(to),
        }
    }
}
