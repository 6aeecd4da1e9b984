//! The way out of letters, for whoever has one and need not sign in: its link stops letters of the same kind, and gives
//! them back (rules, part 5; RFC 8058).

use domain::outbox::{Choice, News, STOP_DAYS, Stop};
use domain::values::{Id, Instant};
use serde_json::json;
use store::Tx;
use store::access::{Organisation, Scope};
use store::exchange::sign_up_with;
use store::outbox::{
    Addressee, Link, addressee, chosen_before, has_stopped, keep_link, linked, set_chosen_before,
    set_stopped,
};
use words::Language;

use super::Desk;
use super::choose::{Chosen, keep};
use crate::access::{Visit, hash_token, new_token};
use crate::exchange::note_of_nobody;
use crate::{App, Error};

/// What a link stops, and whether it is stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stopping {
    pub stop: Stop,
    pub is_stopped: bool,
}

/// What the link would stop. Reading changes nothing: whatever follows links in mail may come first.
///
/// # Errors
/// [`Error::Missing`] alike for a link that is unknown or expired, and for whoever is gone.
pub fn stopping(app: &App, visit: &Visit, token: &str) -> Result<Stopping, Error> {
    let (hash, now) = (hash_token(token), app.now());
    app.read(visit, |tx| {
        let (stop, subject) = about(tx, &hash, now)?;
        let is_stopped = match stop {
            Stop::Notices => account(tx, subject)?.choice == Choice::Never,
            Stop::News => account(tx, subject)?.news == News::No,
            Stop::Events => has_stopped(tx, &recipient(app, tx, subject)?)?,
        };
        Ok(Stopping { stop, is_stopped })
    })
}

/// Stops the letters that the link is about, or gives them back as they were chosen before. The link goes on to hold: it
/// can be pressed twice, and whoever did can change their mind.
///
/// # Errors
/// As [`stopping`].
pub fn stop_letters(app: &App, visit: &Visit, token: &str, stopped: bool) -> Result<(), Error> {
    // Whoever makes links up makes nobody wait.
    if stopping(app, visit, token)?.is_stopped == stopped {
        return Ok(());
    }
    let (hash, now) = (hash_token(token), app.now());
    app.write(visit, |tx| {
        let (stop, subject) = about(tx, &hash, now)?;
        if stop == Stop::Events {
            return stop_again(app, tx, subject, stopped, now).map(|_| ());
        }
        let found = account(tx, subject)?;
        let before = chosen_before(tx, &hash)?.unwrap_or_default();
        let (mut choice, mut news) = (found.choice, found.news);
        let code = match stop {
            Stop::Notices => {
                let back = Choice::from_code(&before).unwrap_or_default();
                std::mem::replace(&mut choice, if stopped { Choice::Never } else { back }).code()
            }
            _ => {
                let back = News::from_code(&before).unwrap_or_default();
                std::mem::replace(&mut news, if stopped { News::No } else { back }).code()
            }
        };
        set_chosen_before(tx, &hash, stopped.then_some(code))?;
        let language = found.language.as_deref().and_then(Language::read).unwrap_or_default();
        keep(tx, (subject, None), Chosen { choice, language, news }, now)
    })
}

/// Keeps what somebody without an account chose; also in an older copy, where it is not known. Whether it was not.
pub(crate) fn stop_again(
    app: &App,
    tx: &Tx<'_>,
    sign_up: Id,
    stopped: bool,
    now: Instant,
) -> Result<bool, Error> {
    let recipient = match recipient(app, tx, sign_up) {
        // The copy is older than the sign-up.
        Err(Error::Missing) => return Ok(false),
        other => other?,
    };
    if has_stopped(tx, &recipient)? == stopped {
        return Ok(false);
    }
    set_stopped(tx, &recipient, stopped)?;
    let facts = json!({ "stopped": stopped }).to_string();
    note_of_nobody(tx, "sign-up.letters-chosen", ("sign_up", sign_up), facts, now)?;
    Ok(true)
}

fn about(tx: &Tx<'_>, hash: &[u8; 32], now: Instant) -> Result<(Stop, Id), Error> {
    for stop in Stop::ALL {
        if let Some(subject) = linked(tx, hash, stop.code(), now)? {
            return Ok((stop, subject));
        }
    }
    Err(Error::Missing)
}

fn account(tx: &Tx<'_>, id: Id) -> Result<Addressee, Error> {
    addressee(tx, id)?.ok_or(Error::Missing)
}

/// By what somebody who has signed up without an account is known again.
fn recipient(app: &App, tx: &Tx<'_>, sign_up: Id) -> Result<[u8; 32], Error> {
    let email = sign_up_with(tx, sign_up)?.email.ok_or(Error::Missing)?;
    Ok(mark(app, &email))
}

fn mark(app: &App, address: &str) -> [u8; 32] {
    app.keyed_hash("stop", &address.to_lowercase())
}

impl Desk<'_> {
    /// The address of a new way out in the letter: the page where one stops letters like it. It belongs to the `home` of
    /// whoever gets the letter, where the choice is kept.
    pub(crate) fn way_out(
        &self,
        (organisation, scope): (&Organisation, &Scope),
        letter: Id,
        (stop, subject): (Stop, Id),
    ) -> Result<String, Error> {
        let token = new_token(self.app);
        let (hash, expires_at) = (hash_token(&token), self.app.now().plus_days(STOP_DAYS));
        let link = Link { purpose: stop.code(), subject, expires_at };
        self.app.in_scope(scope, |tx| Ok(keep_link(tx, letter, &hash, link)?))?;
        Ok(format!("{}/{}/brev/stopp/{token}", self.post.public_url, organisation.slug))
    }

    /// Whether somebody without an account wants no letters about events but those about the own seat.
    pub(crate) fn wants_none(&self, address: &str) -> Result<bool, Error> {
        let mark = mark(self.app, address);
        self.app.store.read(self.scope, |tx| Ok(has_stopped(tx, &mark)?))
    }
}
