//! Letters about something of their own, to somebody with or without an account. A room puts one in the outbox
//! with its change, and writes it when it leaves: then alone are content, address and links made.

use domain::outbox::{Kind, MOST_PER_HOUR};
use domain::values::{Id, Instant};
use store::Tx;
use store::outbox::{Direct, Link, add_direct, keep_link, letters_to};
use words::Language;

use super::Desk;
use crate::access::{hash_token, new_token};
use crate::outside::smtp::Mail;
use crate::{App, Error};

/// The letter as it reads now; nothing where there is no reason for it any more.
pub(super) fn written(
    desk: &Desk<'_>,
    letter: Id,
    kind: Kind,
    subject: Id,
) -> Result<Option<Mail>, Error> {
    match kind {
        Kind::Newsletter => crate::exchange::newsletter::about_copy(desk, letter, subject),
        Kind::Message => crate::exchange::contact::letter(desk, letter, subject),
        Kind::EventCancelled
        | Kind::EventChanged
        | Kind::EventMaterial
        | Kind::EventReminder
        | Kind::EventFeedback
        | Kind::SignUpConfirm
        | Kind::SignUpKnown
        | Kind::SignUpMade
        | Kind::SignUpOffered
        | Kind::SignUpCancelled => {
            crate::exchange::letters::about_sign_up(desk, kind, letter, subject)
        }
        Kind::NoticeConfirm | Kind::SignUpOpened => {
            crate::exchange::letters::about_notice(desk, kind, letter, subject)
        }
    }
}

/// By what an address is known again while letters to it are counted.
pub(crate) fn recipient(app: &App, address: &str) -> [u8; 32] {
    app.keyed_hash("recipient", &address.to_lowercase())
}

/// Puts a letter in the outbox that a stranger can cause; `false`, and no letter, where its recipient has been
/// written to too often in the last hour.
pub(crate) fn add_within_limit(tx: &Tx<'_>, letter: &Direct, now: Instant) -> Result<bool, Error> {
    if let Some(recipient) = &letter.recipient
        && letters_to(tx, recipient, now.plus_hours(-1))? >= MOST_PER_HOUR
    {
        return Ok(false);
    }
    add_direct(tx, letter, now)?;
    Ok(true)
}

impl Desk<'_> {
    /// A new token for a link in the letter. It is known here alone: its hash is kept, and that of an earlier
    /// try ends.
    pub(crate) fn token(&self, letter: Id, link: Link) -> Result<String, Error> {
        let token = new_token(self.app);
        let hash = hash_token(&token);
        self.app.in_scope(self.scope, |tx| Ok(keep_link(tx, letter, &hash, link)?))?;
        Ok(token)
    }

    /// The address of one of the organisation's pages.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}/{}{path}", self.post.public_url, self.organisation.slug)
    }

    /// The letter to the address; its last line says who sends it.
    pub(crate) fn mail(
        &self,
        (letter, to): (Id, &str),
        l: Language,
        subject: String,
        text: &[String],
    ) -> Mail {
        let mut body = text.join("\n\n");
        body.push_str("\n\n-- \n");
        body.push_str(&l.letter_who_sends(&self.organisation.name));
        body.push('\n');
        Mail {
            message_id: format!("{letter}@{}", self.post.host()),
            to: to.to_owned(),
            subject,
            body,
            language: l.code(),
            at: self.app.now(),
            invitations: Vec::new(),
            unsubscribe: None,
        }
    }
}
