//! A short link to what one can apply for: fit for a poster, and worked out from the organisation, so that it holds for
//! ever and nothing is stored.

use domain::values::Id;
use sha2::{Digest, Sha256};

use crate::{App, Error};

/// Letters and figures that are not taken for each other.
const LETTERS: &[u8; 31] = b"abcdefghjkmnpqrstuvwxyz23456789";
const LENGTH: usize = 6;

/// The code of an organisation.
pub fn short_code(organisation: Id) -> String {
    let hash = Sha256::digest(format!("storlom/short/1 {organisation}"));
    let letter = |byte: &u8| LETTERS.get(usize::from(*byte) % LETTERS.len()).copied();
    hash.iter().filter_map(letter).take(LENGTH).map(char::from).collect()
}

/// Where the code leads: the organisation's name in addresses.
///
/// # Errors
/// [`Error::Missing`] if it leads nowhere.
pub fn behind_code(app: &App, code: &str) -> Result<String, Error> {
    let code = code.to_lowercase();
    let all = store::access::organisations(&app.store)?;
    let found = all.into_iter().find(|one| short_code(one.id) == code);
    Ok(found.ok_or(Error::Missing)?.slug.to_string())
}
