//! What every use case is handed: the store, the clock, the randomness, the settings.

use std::sync::{Mutex, PoisonError};

use domain::values::{Date, Id, Instant};
use ed25519_dalek::SigningKey;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use store::{Store, Tx};

use crate::Error;
use crate::access::{Scope, Visit};

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
        App { store, settings, clock: Box::new(clock), random }
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
