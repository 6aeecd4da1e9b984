//! Letters to those who want to be told when they can sign up.

use domain::exchange::{LinkTo, State};
use domain::outbox::Kind;
use domain::values::Id;
use store::exchange::{event_with, notice_with};

use super::link;
use crate::Error;
use crate::exchange::guest::language;
use crate::outbox::Desk;
use crate::outside::smtp::Mail;

/// The letter about the request; nothing where it is gone, or there is nothing to tell.
pub(crate) fn about_notice(
    desk: &Desk<'_>,
    kind: Kind,
    letter: Id,
    subject: Id,
) -> Result<Option<Mail>, Error> {
    let found = desk.app.store.read(desk.scope, |tx| {
        let asked = notice_with(tx, subject)?;
        let row = event_with(tx, asked.event)?;
        Ok::<_, Error>((asked, row))
    });
    let (asked, row) = match found {
        Err(Error::Missing) => return Ok(None),
        other => other?,
    };
    let (l, title) = (language(&asked.language), &row.event.title);
    let (heading, text) = match (kind, asked.confirm_by, row.state) {
        (Kind::NoticeConfirm, Some(by), State::Draft | State::Published) if desk.app.now() < by => {
            let link = link(desk, letter, LinkTo::Notice, (subject, by))?;
            let text = [
                l.letter_notice_asked(title),
                l.letter_notice_confirm(link),
                l.letter_not_you().to_owned(),
            ];
            (l.letter_notice_subject(title), text.to_vec())
        }
        (Kind::SignUpOpened, None, State::Published) => {
            let page = desk.url(&format!("/kalender/{}", row.number));
            let text = [l.letter_opened(title), page];
            (l.letter_opened_subject(title), text.to_vec())
        }
        _ => return Ok(None),
    };
    Ok(Some(desk.mail((letter, &asked.email), l, heading, &text)))
}
