//! The application that a test's world is built on: every run of it gives the same ids and times.

use app::{App, Error, Settings, Store};
use domain::values::Instant;

/// 2026-03-02 12:00 UTC: the moment at which every world stands still, in milliseconds.
pub const NOON: i64 = 1_772_452_800_000;

/// The demo application on the database at `address`, brought up to the present schema.
///
/// # Errors
/// Those of the engine.
pub fn house(address: &str) -> Result<App, Error> {
    house_in_time(address, || Instant::from_millis(NOON))
}

/// As [`house`], with a clock that moves.
///
/// # Errors
/// Those of the engine.
pub fn house_in_time(
    address: &str,
    clock: impl Fn() -> Instant + Send + Sync + 'static,
) -> Result<App, Error> {
    let survey_folder = Some(survey_folder(address));
    let settings =
        Settings { demo: true, heads_file: None, signing_key: Some([1; 32]), survey_folder };
    Ok(App::new(Store::migrate(address)?, settings, clock, [2; 32]))
}

/// Beside the file; a server's among the temporary ones, by the database's name.
fn survey_folder(address: &str) -> std::path::PathBuf {
    match address.strip_prefix("sqlite:") {
        Some(file) => format!("{file}.surveys").into(),
        None => {
            let name = address.rsplit('/').next().unwrap_or_default();
            std::env::temp_dir().join(format!("storlom-{name}.surveys"))
        }
    }
}
