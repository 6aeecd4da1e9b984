//! Telling people by e-mail that something waits for them, and never what.
//!
//! A round finds, for each person, what waits and has not been told; a letter is written when it is
//! sent, from what still waits then.

mod choose;
mod direct;
mod letter;
mod list;
mod mailer;
mod matters;
mod round;
mod send;
mod stop;

pub(crate) use direct::{add_within_limit, recipient};
pub(crate) use send::Desk;

pub(crate) use choose::choose_again;
pub use choose::{Chosen, choose, chosen};
pub use list::{Counts, Outgoing, counts, outgoing};
pub use mailer::{Done, Mailer, Post};
pub use matters::KINDS;
pub(crate) use stop::stop_again;
pub use stop::{Stopping, stop_letters, stopping};

pub use domain::outbox::{Choice, News, State, Stop};
pub use store::outbox::Failed;

use crate::{App, Error};

/// Whether letters are held, as after a restore.
///
/// # Errors
/// Those of the engine.
pub fn is_held(app: &App) -> Result<bool, Error> {
    Ok(store::outbox::is_held(&app.store)?)
}

/// The operator's yes after a restore: letters go again. Says whether they were held.
///
/// # Errors
/// Those of the engine.
pub fn release(app: &App) -> Result<bool, Error> {
    Ok(store::outbox::release(&app.store)?)
}
