//! What runs every minute: a round that writes letters, then those that are due leave.

use std::collections::BTreeMap;

use domain::outbox::next_try;
use domain::values::{Id, Instant};

use super::is_held;
use super::round::{Look, round};
use super::send::send;
use crate::exchange::survey::close_due;
use crate::exchange::{changes, foundations, settle_in_time};
use crate::outside::smtp::Smtp;
use crate::{App, Error};

/// How letters leave the house.
#[derive(Clone)]
pub struct Post {
    /// Nothing where no mail server has been set up.
    pub smtp: Option<Smtp>,
    /// The address that people use, without a slash at the end.
    pub public_url: String,
}

/// What a run did.
#[derive(Debug, Default)]
pub struct Done {
    pub written: u64,
    pub sent: u64,
    pub put_off: u64,
    pub given_up: u64,
    pub uncertain: u64,
    pub dropped: u64,
    /// What the mail server said when it could not be reached, if it could not.
    pub no_server: Option<String>,
    /// What went wrong in our own house; the rest went on.
    pub broken: Vec<Error>,
}

/// Runs again and again, and remembers what it need not look at twice.
pub struct Mailer {
    post: Post,
    looked: BTreeMap<Id, Look>,
    /// How often in a row the server could not be reached, and when it is tried again.
    unreached: i64,
    not_before: Instant,
}

impl Post {
    /// The address that letters come from; without a mail server one that takes nothing.
    pub fn address(&self) -> String {
        let nobody = || format!("noreply@{}", self.host());
        self.smtp.as_ref().map_or_else(nobody, |smtp| smtp.address().to_owned())
    }

    /// The host of the public address: what we call ourselves to mail servers.
    pub fn host(&self) -> &str {
        let rest = self.public_url.split_once("://").map_or("", |(_, rest)| rest);
        let authority = rest.split('/').next().unwrap_or_default();
        match authority.rsplit_once(':') {
            Some((host, port)) if port.bytes().all(|b| b.is_ascii_digit()) => host,
            _ => authority,
        }
    }
}

impl Mailer {
    pub fn new(post: Post) -> Mailer {
        let not_before = Instant::from_millis(i64::MIN);
        Mailer { post, looked: BTreeMap::new(), unreached: 0, not_before }
    }

    /// Writes the letters that are to be written and sends those that are due. Between two letters
    /// it asks whether to stop; what is left then leaves the next time.
    ///
    /// # Errors
    /// Those of the engine, where nothing at all could be done.
    pub fn run(&mut self, app: &App, stop: &dyn Fn() -> bool) -> Result<Done, Error> {
        let mut done = Done::default();
        // Whether or not letters leave: the time to answer is over.
        match close_due(app) {
            Ok((_, faults)) => done.broken.extend(faults),
            Err(error) => done.broken.push(error),
        }
        if is_held(app)? {
            return Ok(done);
        }
        for (_, scope) in foundations(app)? {
            if let Err(error) = settle_in_time(app, &scope) {
                done.broken.push(error);
            }
        }
        // Before anybody is looked at: what happens meanwhile is seen the next time.
        let exchange = changes(app)?;
        for organisation in store::access::organisations(&app.store)? {
            let looked = self.looked.get(&organisation.id);
            let faults = done.broken.len();
            let can_send = self.post.smtp.is_some();
            match round(app, &organisation, looked, (can_send, exchange), &mut done) {
                // Whoever was left out is looked at again.
                Ok(look) if done.broken.len() == faults => {
                    self.looked.insert(organisation.id, look);
                }
                Ok(_) => {}
                Err(error) => done.broken.push(error),
            }
        }
        if app.now() >= self.not_before {
            send(app, &self.post, stop, &mut done)?;
            self.unreached = if done.no_server.is_some() { self.unreached + 1 } else { 0 };
            if self.unreached > 0 {
                self.not_before = next_try(self.unreached, app.now());
            }
        }
        Ok(done)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_is_the_public_addresss_own() {
        for (url, host) in [
            ("https://lom.example.se", "lom.example.se"),
            ("http://127.0.0.1:8080", "127.0.0.1"),
            ("http://[::1]:8080", "[::1]"),
            ("http://[::1]", "[::1]"),
            ("http://localhost/x", "localhost"),
        ] {
            assert_eq!(Post { smtp: None, public_url: url.to_owned() }.host(), host);
        }
    }
}
