//! Sends the letters that are due. The state of things is asked for again: a letter about what no
//! longer waits is dropped.

use domain::outbox::{Choice, Progress, State};
use store::access::{Organisation, Scope, for_operator};
use store::outbox::{About, Letter, addressee, due, save_letter, told};

use super::direct::written;
use super::letter::letter;
use super::matters::matters;
use super::round::visit_of;
use super::{Done, Post};
use crate::outside::smtp::{Connection, Fault, Mail};
use crate::{App, Error};

/// Sends what is due in every organisation, one letter at a time, until asked to stop or the server
/// cannot be reached.
pub fn send(app: &App, post: &Post, stop: &dyn Fn() -> bool, done: &mut Done) -> Result<(), Error> {
    let mut connection = None;
    for organisation in store::access::organisations(&app.store)? {
        let scope = for_operator(&app.store, Some(organisation.slug.as_str()))?;
        let desk = Desk { app, post, organisation: &organisation, scope: &scope };
        let now = app.now();
        for letter in app.store.read(&scope, |tx| due(tx, now))? {
            if stop() || done.no_server.is_some() {
                break;
            }
            if let Err(error) = desk.see_to(&letter, &mut connection, done) {
                done.broken.push(error);
            }
        }
    }
    if let Some(connection) = connection {
        Connection::leave(connection);
    }
    Ok(())
}

/// Where an organisation's letters are seen to.
pub(crate) struct Desk<'a> {
    pub app: &'a App,
    pub post: &'a Post,
    pub organisation: &'a Organisation,
    pub scope: &'a Scope,
}

impl Desk<'_> {
    fn see_to(
        &self,
        letter: &Letter,
        connection: &mut Option<Connection>,
        done: &mut Done,
    ) -> Result<(), Error> {
        if letter.progress.state == State::Sending {
            done.uncertain += 1;
            return self.keep(letter, Progress::lost).map(|_| ());
        }
        let Some(mail) = self.written(letter)? else {
            done.dropped += 1;
            return self.keep(letter, Progress::dropped).map(|_| ());
        };
        let Some(smtp) = &self.post.smtp else {
            return self.keep(letter, Progress::not_configured).map(|_| ());
        };
        // A conversation goes on only as long as everything is answered with yes.
        let outcome = match connection.take().map_or_else(|| smtp.connect(), Ok) {
            Ok(mut open) => {
                let outcome = self.deliver(letter, &mail, &mut open);
                if matches!(outcome, Ok(Handed::Taken)) {
                    *connection = Some(open);
                }
                outcome
            }
            Err(fault) => Ok(Handed::No(letter.clone(), fault)),
        }?;
        self.settle(outcome, done)
    }

    /// The letter as it reads now; nothing if nothing of what it tells still waits, or its reader is
    /// gone or wants no letters.
    fn written(&self, waiting: &Letter) -> Result<Option<Mail>, Error> {
        let account = match waiting.about {
            About::Waits { account } => account,
            About::Subject { kind, subject } => return written(self, waiting.id, kind, subject),
        };
        let (to, told) = self
            .app
            .store
            .read(self.scope, |tx| Ok::<_, Error>((addressee(tx, account)?, told(tx, account)?)))?;
        let Some(to) = to.filter(|to| to.choice != Choice::Never) else { return Ok(None) };
        let visit = visit_of(self.app, self.scope, self.organisation, &to)?;
        let told = told.iter().filter(|told| told.letter == waiting.id);
        let keys: Vec<&str> = told.map(|told| told.matter.as_str()).collect();
        let kinds: Vec<&str> = matters(self.app, &visit)?
            .iter()
            .filter(|matter| keys.contains(&matter.key().as_str()))
            .map(|matter| matter.kind)
            .collect();
        if kinds.is_empty() {
            return Ok(None);
        }
        letter(self, &to, (waiting.id, &kinds)).map(Some)
    }

    /// Offers the letter, notes that its content leaves, and only then hands it over: killed before
    /// the note, it was surely not taken; killed after it, it is not sent again.
    fn deliver(&self, letter: &Letter, mail: &Mail, to: &mut Connection) -> Result<Handed, Error> {
        if let Err(fault) = to.offer(mail) {
            return Ok(Handed::No(letter.clone(), fault));
        }
        let now = self.app.now();
        let Some(begun) = self.keep(letter, |progress| progress.begin(now))? else {
            return Ok(Handed::Elsewhere);
        };
        match to.hand_over(mail) {
            Ok(()) => self.keep(&begun, Progress::sent).map(|_| Handed::Taken),
            Err(fault) => Ok(Handed::No(begun, fault)),
        }
    }

    fn settle(&self, outcome: Handed, done: &mut Done) -> Result<(), Error> {
        let now = self.app.now();
        let Handed::No(letter, fault) = outcome else {
            done.sent += u64::from(matches!(outcome, Handed::Taken));
            return Ok(());
        };
        match fault {
            Fault::NoServer(said) => {
                done.no_server = Some(said);
                return Ok(());
            }
            Fault::Unanswered => {
                done.uncertain += 1;
                self.keep(&letter, Progress::lost)?;
            }
            Fault::Never(code) => {
                done.given_up += 1;
                self.keep(&letter, |progress| progress.refused(&code))?;
            }
            Fault::Later(code) => {
                let kept = self.keep(&letter, |progress| progress.put_off(&code, now))?;
                let given_up = kept.is_some_and(|l| l.progress.state == State::GivenUp);
                done.given_up += u64::from(given_up);
                done.put_off += u64::from(!given_up);
            }
        }
        Ok(())
    }

    /// Takes a step and keeps it. Nothing where another process has taken one first.
    fn keep(
        &self,
        letter: &Letter,
        step: impl FnOnce(Progress) -> Option<Progress>,
    ) -> Result<Option<Letter>, Error> {
        let from = letter.progress.state;
        let Some(progress) = step(letter.progress.clone()) else { return Ok(None) };
        match self.app.in_scope(self.scope, |tx| Ok(save_letter(tx, letter.id, from, &progress)?)) {
            Ok(()) => Ok(Some(Letter { progress, ..letter.clone() })),
            Err(Error::Missing) => Ok(None),
            Err(error) => Err(error),
        }
    }
}

/// What became of a letter that was to be posted.
enum Handed {
    Taken,
    /// As it stood then, and why not.
    No(Letter, Fault),
    /// Another process has it.
    Elsewhere,
}
