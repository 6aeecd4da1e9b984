//! Who may be asked, and what was written, in the statements' world.

use domain::exchange::Theme;
use domain::values::{Id, Instant};
use store::exchange::{
    Contact, Side, Talk, Visitor, Word, add_talk, add_word, set_contact, settle_talk,
};
use store::{Error, Tx};

/// Somebody who has said yes, and asks herself: one person is both sides, so that each statement finds her.
pub fn contact(tx: &Tx<'_>, visitor: &Visitor, now: Instant) -> Result<(), Error> {
    let contact = Contact {
        id: Id::v4([30; 16]),
        visitor: visitor.clone(),
        agency: "Lilla".to_owned(),
        name: "Åsa".to_owned(),
        email: "asa@liten.example".to_owned(),
        themes: vec![Theme::Digital, Theme::Reach],
        line: None,
        since_at: now,
    };
    set_contact(tx, &contact)?;
    let side = Side {
        visitor: visitor.clone(),
        agency: contact.agency,
        name: contact.name,
        email: contact.email,
    };
    let (asker, asked) = (side.clone(), side);
    let talk =
        Talk { id: Id::v4([31; 16]), number: 1, asker, asked, last_at: now, settled_at: None };
    add_talk(tx, &talk)?;
    for (place, by_asker) in [(1, true), (2, false)] {
        let id = Id::v4([32 + place as u8; 16]);
        let word = Word { id, place, by_asker, body: "Hej".to_owned(), said_at: now };
        add_word(tx, talk.id, &word)?;
    }
    settle_talk(tx, talk.id, now)
}
