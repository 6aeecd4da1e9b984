//! What every use case is handed: the store, the clock, the randomness, the settings.

use std::sync::{Mutex, PoisonError};

use domain::values::{Date, Id, Instant};
use ed25519_dalek::SigningKey;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use sha2::{Digest, Sha256};
use store::{Store, Tx};

use crate::Error;
use crate::access::{Scope, Visit};
use crate::exchange::Seen;

/// What the installation has decided.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The demo: people without passwords, one click enters as any role.
    pub demo: bool,
    /// Where the heads of the audit chains are appended, one line each.
    pub heads_file: Option<std::path::PathBuf>,
    /// Signs the heads. Kept in a file beside, never in, the database; commands that only read do
    /// without.
    pub signing_key: Option<[u8; 32]>,
    /// Where sealed answers lie while a survey is open, with the key that opens them: outside the
    /// database and its backups (rules, part 2).
    pub survey_folder: Option<std::path::PathBuf>,
}

/// The application. Made once, in `main`; shared by reference.
pub struct App {
    pub(crate) store: Store,
    pub(crate) settings: Settings,
    clock: Box<dyn Fn() -> Instant + Send + Sync>,
    random: Mutex<ChaCha20Rng>,
    hash_key: [u8; 32],
    pub(crate) seen: Seen,
}

/// An id that follows from what it is about, for rows that are first known to be needed inside a transaction, or
/// that there must never be two of.
pub(crate) fn derived_id(of: &str) -> Id {
    id_of(Sha256::digest(of).into())
}

/// The first half of a hash, as an id.
pub(crate) fn id_of(hash: [u8; 32]) -> Id {
    let mut half = [0; 16];
    half.copy_from_slice(&hash[..16]);
    Id::v4(half)
}

impl App {
    /// The application on an open store. `clock` tells the time, `seed` starts the randomness.
    pub fn new(
        store: Store,
        settings: Settings,
        clock: impl Fn() -> Instant + Send + Sync + 'static,
        seed: [u8; 32],
    ) -> App {
        let random = Mutex::new(ChaCha20Rng::from_seed(seed));
        // Without a key of the installation what is hashed is known again by this process alone.
        let secret = settings.signing_key.unwrap_or(seed);
        let hash_key = Sha256::new().chain_update("storlom/hash-key/1").chain_update(secret);
        let hash_key = hash_key.finalize().into();
        App { store, settings, clock: Box::new(clock), random, hash_key, seen: Seen::default() }
    }

    /// The time now.
    pub fn now(&self) -> Instant {
        (self.clock)()
    }

    /// The date today in Sweden.
    pub fn today(&self) -> Date {
        self.now().local_date()
    }

    /// Whether this is the demo.
    pub fn is_demo(&self) -> bool {
        self.settings.demo
    }

    /// The engine's name, for logs and `verify`.
    pub fn engine(&self) -> &'static str {
        self.store.engine()
    }

    /// A new id, for use inside a transaction that may be run again.
    pub fn id(&self) -> Id {
        Id::v7(self.now(), self.random())
    }

    /// Random bytes: secrets and salts.
    pub fn random<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.random.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(&mut bytes);
        bytes
    }

    /// A mark of an address, by which it is known again for a while and which nobody can make who has the
    /// database alone. `of` tells one use from another.
    pub(crate) fn keyed_hash(&self, of: &str, address: &str) -> [u8; 32] {
        let hash = Sha256::new().chain_update(self.hash_key).chain_update(of).chain_update([0]);
        hash.chain_update(address).finalize().into()
    }

    pub(crate) fn signing_key(&self) -> Option<SigningKey> {
        self.settings.signing_key.as_ref().map(SigningKey::from_bytes)
    }

    pub(crate) fn read<T>(
        &self,
        visit: &Visit,
        work: impl Fn(&Tx<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.store.read(&visit.scope, work)
    }

    pub(crate) fn write<T>(
        &self,
        visit: &Visit,
        work: impl Fn(&Tx<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.store.write(&visit.scope, work)
    }

    /// One transaction in a scope, for worlds and imports that put several `…_in` together.
    ///
    /// # Errors
    /// Those of `work`, and those of the engine.
    pub fn in_scope<T>(
        &self,
        scope: &Scope,
        work: impl Fn(&Tx<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.store.write(scope, work)
    }
}
