//! `storlom restore`: reads a backup into an empty database and checks what came out of it.

use std::cell::RefCell;
use std::path::Path;

use documents::archive::Package;
use store::Store;
use store::audit::Head;
use store::backup::{KeptHead, Manifest};

use super::seal::Unsealed;
use super::{MANIFEST, broken, file_of};
use crate::Error;
use crate::audit::{SignedHead, Verified, unhex, verify_store};

/// What was read back.
pub struct Restored {
    pub store: Store,
    pub rows: u64,
    /// Every organisation's chain, compared with the last links that the backup names.
    pub verified: Vec<Verified>,
}

/// Reads the backup in `file` into the database at `address`, which must be new or migrated and
/// empty. `identity` is the text of an age identity file. Sessions and slowed sign-ins are not in a
/// backup, so nobody is let in by what was open when it was made.
///
/// # Errors
/// [`Error::Broken`] with the reason: a changed byte, the wrong key, a newer schema, a database that
/// is not empty. Nothing is kept then. A chain that does not hold is in the answer.
pub fn restore(
    address: &str,
    file: &Path,
    identity: Option<&str>,
    told: &dyn Fn(&str),
) -> Result<Restored, Error> {
    let named = |error: std::io::Error| Error::Broken(format!("{}: {error}", file.display()));
    let mut package = Package::open(Unsealed::open(file, identity)?).map_err(named)?;
    let manifest = Manifest::read(&package.text(MANIFEST).map_err(named)?)?;
    let heads = manifest.heads.iter().map(head).collect::<Result<Vec<_>, _>>()?;
    let package = RefCell::new(package);
    let store = store::backup::restore(address, &manifest, &|table, take| {
        told(table);
        let read = package.borrow_mut().lines(&file_of(table), take);
        read.map_err(|error| store::Error::Broken(format!("{table}: {error}")))?
    })?;
    let verified = verify_store(&store, &heads, None)?;
    Ok(Restored { store, rows: manifest.rows(), verified })
}

fn head(kept: &KeptHead) -> Result<SignedHead, Error> {
    let hash = unhex(&kept.hash).and_then(|bytes| bytes.try_into().ok());
    let hash = hash.ok_or_else(|| broken("the backup's manifest has a head that is none"))?;
    let head = Head { sequence: kept.sequence, hash };
    Ok(SignedHead { organisation: kept.organisation.clone(), head })
}
