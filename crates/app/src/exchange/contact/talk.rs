//! Writing to a contact, and answering: the letter goes out by the outbox, and the answer the same way back.

use domain::access::Action;
use domain::exchange::{Reason, may_write};
use domain::outbox::Kind;
use domain::values::{Id, Instant};
use store::Tx;
use store::access::{Organisation, for_operator, next_number, organisations};
use store::exchange::{
    Side, Talk, Visitor, Word, add_talk, add_word, contacts as stored, settle_talk as settle,
    talks, word, words, written,
};
use store::outbox::{Direct, add_direct, addressee};
use words::{Language, args};

use super::offer::note;
use super::{member, still};
use crate::access::{Visit, permit};
use crate::agreement::is_first;
use crate::exchange::sign_up::visitor;
use crate::exchange::{Matter, Waiting};
use crate::outbox::Desk;
use crate::outside::smtp::Mail;
use crate::{App, Error, derived_id};

/// A conversation in the reader's list.
#[derive(Clone, Debug, PartialEq)]
pub struct TalkLine {
    pub number: i64,
    /// The other one.
    pub name: String,
    pub agency: String,
    pub last_at: Instant,
    /// The other wrote last, and there is more to say.
    pub waits: bool,
}

/// A conversation for one of the two.
#[derive(Clone, Debug, PartialEq)]
pub struct ShownTalk {
    pub line: TalkLine,
    /// Whether it was the reader, what was written, and when.
    pub words: Vec<(bool, String, Instant)>,
    /// Not to somebody who is no contact any more and never answered.
    pub may_write: bool,
}

/// Writes to a contact; gives the conversation's number: the one that the two have, or a new one.
///
/// # Errors
/// Refused with [`Reason::TooManyMessages`]; [`Error::Missing`] for whoever has not said yes, or does
/// so no more.
pub fn write_to(
    app: &App,
    visit: &Visit,
    own: &Visit,
    contact: Id,
    (body, key): (&str, Option<Id>),
) -> Result<i64, Error> {
    let from = member(app, visit, own, Action::UseContacts)?;
    let asker = side(own, &from)?;
    let all = app.read(visit, |tx| Ok(stored(tx)?))?;
    let found = all.into_iter().filter(|one| one.id == contact && one.visitor != from).collect();
    let asked = still(app, found)?.into_iter().next().ok_or(Error::Missing)?;
    let (ids, now) = ((app.id(), app.id()), app.now());
    app.write(visit, |tx| {
        // The yes may have been taken back while it was written.
        if !stored(tx)?.iter().any(|one| one.id == contact) {
            return Err(Error::Missing);
        }
        let known = talks(tx, &from)?.into_iter().find(|talk| {
            talk.asker.visitor == asked.visitor || talk.asked.visitor == asked.visitor
        });
        let first = is_first(tx, key, "/kontakter", now)?;
        if let (false, Some(talk)) = (first, &known) {
            return Ok(talk.number);
        }
        let talk = match known {
            Some(talk) => talk,
            None => {
                let asked = Side {
                    visitor: asked.visitor.clone(),
                    agency: asked.agency.clone(),
                    name: asked.name.clone(),
                    email: asked.email.clone(),
                };
                let number = next_number(tx, "talk")?;
                let talk = Talk {
                    id: ids.0,
                    number,
                    asker: asker.clone(),
                    asked,
                    last_at: now,
                    settled_at: None,
                };
                add_talk(tx, &talk)?;
                talk
            }
        };
        say(tx, &talk, &from, (ids.1, body), now)?;
        Ok(talk.number)
    })
}

/// Writes on in a conversation of one's own.
///
/// # Errors
/// As [`write_to`], unless the other has answered; [`Error::Missing`] for another's.
pub fn answer_talk(
    app: &App,
    visit: &Visit,
    own: &Visit,
    number: i64,
    (body, key): (&str, Option<Id>),
) -> Result<(), Error> {
    let from = member(app, visit, own, Action::UseContacts)?;
    let (id, now) = (app.id(), app.now());
    let may_ask = may_ask(app, visit, &from, number)?;
    app.write(visit, |tx| {
        let talk = one(tx, &from, number)?;
        if !may_write_on(&talk, &words(tx, talk.id)?, &from, may_ask) {
            return Err(Error::Missing);
        }
        match is_first(tx, key, "/kontakter", now)? {
            true => say(tx, &talk, &from, (id, body), now),
            false => Ok(()),
        }
    })
}

/// A conversation of the reader's own.
///
/// # Errors
/// [`Error::Missing`] for another's.
pub fn talk(app: &App, visit: &Visit, own: &Visit, number: i64) -> Result<ShownTalk, Error> {
    let from = member(app, visit, own, Action::UseContacts)?;
    let may_ask = may_ask(app, visit, &from, number)?;
    app.read(visit, |tx| {
        let talk = one(tx, &from, number)?;
        let is_asker = talk.asker.visitor == from;
        let all = words(tx, talk.id)?;
        Ok(ShownTalk {
            line: line(tx, &talk, &from)?,
            may_write: may_write_on(&talk, &all, &from, may_ask),
            words: all
                .into_iter()
                .map(|word| (word.by_asker == is_asker, word.body, word.said_at))
                .collect(),
        })
    })
}

pub(super) fn line(tx: &Tx<'_>, talk: &Talk, from: &Visitor) -> Result<TalkLine, Error> {
    let is_asker = talk.asker.visitor == *from;
    let other = if is_asker { &talk.asked } else { &talk.asker };
    let last = words(tx, talk.id)?.last().map(|word| word.by_asker);
    Ok(TalkLine {
        number: talk.number,
        name: other.name.clone(),
        agency: other.agency.clone(),
        last_at: talk.last_at,
        waits: last == Some(!is_asker) && talk.settled_at.is_none(),
    })
}

/// Says that there is nothing more to write to the other, until the other does; by whoever has `seen` so many messages.
///
/// # Errors
/// Refused with [`Reason::NewMessage`] where more have come; [`Error::Missing`] for another's.
pub fn settle_talk(
    app: &App,
    visit: &Visit,
    own: &Visit,
    number: i64,
    seen: usize,
) -> Result<(), Error> {
    let (from, now) = (member(app, visit, own, Action::UseContacts)?, app.now());
    app.write(visit, |tx| {
        let talk = one(tx, &from, number)?;
        match line(tx, &talk, &from)?.waits {
            true if words(tx, talk.id)?.len() > seen => Err(Error::refused(Reason::NewMessage)),
            true => {
                settle(tx, talk.id, now)?;
                note(tx, "contact.settled", talk.id.to_string(), now)
            }
            false => Ok(()),
        }
    })
}

/// What others wrote to the visitor at the foundation whose transaction it is, and waits for an answer.
pub(in crate::exchange) fn talk_waits(
    app: &App,
    own: &Visit,
    foundation: &Organisation,
    tx: &Tx<'_>,
) -> Result<Vec<Waiting>, Error> {
    let mut found = Vec::new();
    if permit(app, own, Action::UseContacts)?.is_empty() {
        return Ok(found);
    }
    let from = visitor(own)?;
    for one in talks(tx, &from)? {
        let line = line(tx, &one, &from)?;
        if line.waits {
            found.push(Waiting {
                path: format!("/{}/kontakter/samtal/{}", foundation.slug, line.number),
                matter: Matter::Message { since: line.last_at },
                title: format!("{} ({})", line.name, line.agency),
                due: None,
            });
        }
    }
    Ok(found)
}

/// Whether whoever was asked in the conversation may still be asked.
fn may_ask(app: &App, visit: &Visit, from: &Visitor, number: i64) -> Result<bool, Error> {
    let (asked, all) = app.read(visit, |tx| Ok((one(tx, from, number)?.asked, stored(tx)?)))?;
    let yes = all.into_iter().filter(|contact| contact.visitor == asked.visitor).collect();
    Ok(!still(app, yes)?.is_empty())
}

/// Whoever has taken the yes back and never answered is not written to any more.
fn may_write_on(talk: &Talk, all: &[Word], from: &Visitor, may_ask: bool) -> bool {
    talk.asker.visitor != *from || may_ask || all.iter().any(|word| !word.by_asker)
}

fn one(tx: &Tx<'_>, from: &Visitor, number: i64) -> Result<Talk, Error> {
    let mut all = talks(tx, from)?.into_iter();
    all.find(|talk| talk.number == number).ok_or(Error::Missing)
}

fn side(own: &Visit, from: &Visitor) -> Result<Side, Error> {
    let person = own.person.as_ref().ok_or(Error::SignIn)?;
    let home = own.organisation.as_ref().ok_or(Error::SignIn)?;
    Ok(Side {
        visitor: from.clone(),
        agency: home.name.clone(),
        name: person.name.clone(),
        email: person.email.clone(),
    })
}

/// Adds what was written, and puts the letter that carries it in the outbox.
fn say(
    tx: &Tx<'_>,
    talk: &Talk,
    from: &Visitor,
    (id, body): (Id, &str),
    now: Instant,
) -> Result<(), Error> {
    let today = now.plus_hours(-24);
    may_write(written(tx, from, today)?).map_err(Error::refused)?;
    let place = words(tx, talk.id)?.last().map_or(0, |last| last.place) + 1;
    let by_asker = talk.asker.visitor == *from;
    let new = Word { id, place, by_asker, body: body.to_owned(), said_at: now };
    add_word(tx, talk.id, &new)?;
    let letter = derived_id(&format!("storlom/letter/1 {} {id}", Kind::Message.code()));
    let direct = Direct { id: letter, kind: Kind::Message, subject: id, recipient: None };
    add_direct(tx, &direct, now)?;
    note(tx, "contact.written", talk.id.to_string(), now)
}

/// The letter that carries what was written; nothing once that has been erased, or the receiver's account has ended.
pub(crate) fn letter(desk: &Desk<'_>, letter: Id, subject: Id) -> Result<Option<Mail>, Error> {
    let found = match desk.app.store.read(desk.scope, |tx| word(tx, subject)) {
        Ok(found) => found,
        Err(store::Error::Missing) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let (talk, word) = found;
    let (from, to) = match word.by_asker {
        true => (&talk.asker, &talk.asked),
        false => (&talk.asked, &talk.asker),
    };
    // Where the account's letters go today, not when the conversation began.
    let all = organisations(&desk.app.store)?;
    let Some(home) = all.into_iter().find(|one| one.id == to.visitor.organisation) else {
        return Ok(None);
    };
    let scope = for_operator(&desk.app.store, Some(home.slug.as_str()))?;
    let found = desk.app.store.read(&scope, |tx| addressee(tx, to.visitor.account))?;
    let Some(found) = found else { return Ok(None) };
    let l = Language::default();
    let link = desk.url(&format!("/kontakter/samtal/{}", talk.number));
    let subject = l.letter_message_subject(args::LetterMessageSubject {
        name: &from.name,
        agency: &from.agency,
    });
    let text = [word.body, l.letter_message_answer(link)];
    Ok(Some(desk.mail((letter, &found.account.email), l, subject, &text)))
}
