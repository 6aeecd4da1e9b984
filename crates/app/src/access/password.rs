//! Passphrases: argon2id, and at most as many at once as there are cores.

use std::sync::{Condvar, Mutex, PoisonError};

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};

use crate::Error;

static RUNNING: Mutex<usize> = Mutex::new(0);
static DONE: Condvar = Condvar::new();

/// The stored form of a passphrase.
///
/// # Errors
/// [`Error::Broken`] if the library refuses.
pub fn hash(passphrase: &str, salt: [u8; 16]) -> Result<String, Error> {
    in_turn(|| {
        Argon2::default()
            .hash_password_with_salt(passphrase.as_bytes(), &salt)
            .map(|hash| hash.to_string())
            .map_err(|error| Error::Broken(format!("argon2: {error}")))
    })
}

/// Whether the passphrase is the one behind `stored`.
pub fn matches(passphrase: &str, stored: &str) -> bool {
    let Ok(stored) = PasswordHash::new(stored) else { return false };
    in_turn(|| Argon2::default().verify_password(passphrase.as_bytes(), &stored).is_ok())
}

/// Each hash takes some 20 MB and a whole core: more at once would only stop the other pages.
fn in_turn<T>(work: impl FnOnce() -> T) -> T {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
    while *running >= cores {
        running = DONE.wait(running).unwrap_or_else(PoisonError::into_inner);
    }
    *running += 1;
    drop(running);
    let _place = Place;
    work()
}

/// A place among those that hash; given back also if the work panics.
struct Place;

impl Drop for Place {
    fn drop(&mut self) {
        *RUNNING.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        DONE.notify_one();
    }
}
