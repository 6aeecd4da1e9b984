//! The way out of letters, for whoever has one and need not sign in: its link stops letters of the same kind, and gives
//! them back (rules, part 5; RFC 8058).

use domain::outbox::{Choice, News, STOP_DAYS, Stop};
use domain::values::{Id, Instant};
use serde_json::json;
use store::Tx;
use store::access::{Organisation, Scope};
use store::outbox::{
    Addressee, Link, addressee, chosen_before, has_stopped, keep_link, linked, set_chosen_before,
    set_stopped,
};
use words::Language;

use super::Desk;
use super::choose::{Chosen, keep};
use crate::access::{Visit, hash_token, new_token};
use crate::exchange::note_of_nobody;
use crate::house::id_of;
use crate::{App, Error};

/// What a link stops, and whether it is stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stopping {
    pub stop: Stop,
    pub is_stopped: bool,
    /// Whether this link gives the letters back: it stopped them, and nothing has been chosen since. Whoever is handed a
    /// letter on takes back no choice that was made elsewhere.
    pub gives_back: bool,
}

/// What the link would stop. Reading changes nothing: whatever follows links in mail may come first.
///
/// # Errors
/// [`Error::Missing`] alike for a link that is unknown or expired, and for whoever is gone.
pub fn stopping(app: &App, visit: &Visit, token: &str) -> Result<Stopping, Error> {
    let (hash, now) = (hash_token(token), app.now());
    app.read(visit, |tx| Ok(stands(tx, &hash, now)?.0))
}

/// Stops the letters that the link is about, or gives back what it stopped, as it was chosen before. The link goes on to
/// hold: it can be pressed twice, and whoever did can change their mind.
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
        let (Stopping { stop, is_stopped, gives_back }, subject) = stands(tx, &hash, now)?;
        if is_stopped == stopped || !(stopped || gives_back) {
            return Ok(());
        }
        let before = chosen_before(tx, &hash)?.unwrap_or_default();
        if stop == Stop::Events {
            set_chosen_before(tx, &hash, stopped.then_some(stop.code()))?;
            return stop_again(tx, subject, stopped, now).map(|_| ());
        }
        let found = account(tx, subject)?;
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

/// Keeps what somebody without an account chose; also in an older copy, where it is not known. Whether it was not. The
/// entry names the mark of the address and no sign-up: it holds for them all, also for those that the copy does not know.
pub(crate) fn stop_again(
    tx: &Tx<'_>,
    recipient: Id,
    stopped: bool,
    now: Instant,
) -> Result<bool, Error> {
    if has_stopped(tx, recipient)? == stopped {
        return Ok(false);
    }
    set_stopped(tx, recipient, stopped)?;
    let facts = json!({ "stopped": stopped }).to_string();
    note_of_nobody(tx, "sign-up.letters-chosen", ("letter_stop", recipient), facts, now)?;
    Ok(true)
}

/// How it stands with the link, and what it is about: an account, or the mark of an address.
fn stands(tx: &Tx<'_>, hash: &[u8; 32], now: Instant) -> Result<(Stopping, Id), Error> {
    for stop in Stop::ALL {
        let Some(subject) = linked(tx, hash, stop.code(), now)? else { continue };
        let is_stopped = match stop {
            Stop::Notices => account(tx, subject)?.choice == Choice::Never,
            Stop::News => account(tx, subject)?.news == News::No,
            Stop::Events => has_stopped(tx, subject)?,
        };
        let gives_back = is_stopped && chosen_before(tx, hash)?.is_some();
        return Ok((Stopping { stop, is_stopped, gives_back }, subject));
    }
    Err(Error::Missing)
}

fn account(tx: &Tx<'_>, id: Id) -> Result<Addressee, Error> {
    addressee(tx, id)?.ok_or(Error::Missing)
}

/// By what somebody who has signed up without an account is known again, also when the sign-up has been erased: half a
/// keyed hash of the address.
fn mark(app: &App, address: &str) -> Id {
    id_of(app.keyed_hash("stop", &address.to_lowercase()))
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

    /// The way out for somebody without an account; nothing for whoever has taken it: no letters about events but those
    /// about the own seat.
    pub(crate) fn way_out_of_events(
        &self,
        letter: Id,
        address: &str,
    ) -> Result<Option<String>, Error> {
        let mark = mark(self.app, address);
        if self.app.store.read(self.scope, |tx| has_stopped(tx, mark))? {
            return Ok(None);
        }
        self.way_out((self.organisation, self.scope), letter, (Stop::Events, mark)).map(Some)
    }
}
