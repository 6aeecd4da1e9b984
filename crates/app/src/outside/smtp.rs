//! Hands letters to a mail server (RFC 5321), in two steps: what the server may still refuse, and the
//! content. Only who has handed over the content can be in doubt whether it was taken.

use std::net::IpAddr;
use std::time::{Duration, SystemTime};

use domain::values::{Instant, read_email};
use lettre::message::header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message, MultiPart, SinglePart};
use lettre::transport::smtp::Error as Failure;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{SmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail as MailFrom, Rcpt};
use lettre::transport::smtp::extension::ClientId;
use percent_encoding::percent_decode_str;
use url::Url;

use crate::Error;

/// How long an answer is waited for.
const PATIENCE: Duration = Duration::from_secs(30);
/// The same for the content, which the server may look through first.
const PATIENCE_WITH_CONTENT: Duration = Duration::from_secs(5 * 60);

/// A mail server, and who sends.
#[derive(Clone)]
pub struct Smtp {
    host: String,
    port: u16,
    security: Security,
    login: Option<Credentials>,
    from: Mailbox,
    hello: ClientId,
}

#[derive(Clone, Copy, PartialEq)]
enum Security {
    /// Nothing is encrypted: on the own computer only.
    Plain,
    /// STARTTLS, or nothing is sent.
    StartTls,
    /// TLS from the first byte.
    Tls,
}

/// A letter as it is read.
#[derive(Clone, Debug)]
pub struct Mail {
    /// Unique for good and the same at every try, so that a receiver can tell a copy from another
    /// letter; without brackets.
    pub message_id: String,
    pub to: String,
    pub subject: String,
    pub body: String,
    /// The code of its language.
    pub language: &'static str,
    pub at: Instant,
    /// What the receiver's calendar is to do, one thing each: a file may be about one alone (RFC 5546).
    pub invitations: Vec<Invitation>,
    /// Where one stops letters of this kind (RFC 2369): opening it changes nothing, a POST is enough (RFC 8058).
    pub unsubscribe: Option<String>,
}

/// A calendar file that goes with a letter (RFC 6047).
#[derive(Clone, Debug)]
pub struct Invitation {
    /// `REQUEST` or `CANCEL`, as in the file.
    pub method: &'static str,
    pub file: Vec<u8>,
}

/// Why a letter was not taken. The texts are for the log and the administrator: reply codes and our
/// own words, never what a server wrote, since that may name the receiver.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// The server cannot be reached or does not let us in; no letter's own fault.
    NoServer(String),
    /// Surely not taken; later it may be.
    Later(String),
    /// It will never be taken.
    Never(String),
    /// The content was handed over and no answer came: taken or not, nobody here can know.
    Unanswered,
}

/// A conversation with the server.
pub struct Connection {
    smtp: SmtpConnection,
    from: Mailbox,
}

impl Smtp {
    /// `smtps://user:passphrase@host`, `smtp://…?tls=required` (STARTTLS), or `smtp://localhost:25`
    /// without encryption, to the own computer alone. `hello` is the name that we give ourselves.
    ///
    /// # Errors
    /// [`Error::Broken`] with what is wrong; never with the address, which holds a passphrase.
    pub fn read(address: &str, from: &str, hello: &str) -> Result<Smtp, Error> {
        let broken = |what: &str| Error::Broken(format!("the mail server's address: {what}"));
        let url = Url::parse(address).map_err(|error| broken(&error.to_string()))?;
        let host = url.host_str().filter(|host| !host.is_empty());
        let host = host.ok_or_else(|| broken("it names no server"))?.to_owned();
        let tls = url.query_pairs().find(|(name, _)| name == "tls").map(|(_, value)| value);
        let (security, port) = match (url.scheme(), tls.as_deref()) {
            ("smtps", None) => (Security::Tls, 465),
            ("smtp", Some("required")) => (Security::StartTls, 587),
            ("smtp", None) if is_loopback(&host) => (Security::Plain, 25),
            ("smtp", None) => {
                return Err(broken("without ?tls=required only on the own computer"));
            }
            _ => return Err(broken("it begins with smtp:// or smtps://")),
        };
        let decode =
            |text: &str| percent_decode_str(text).decode_utf8().map(|text| text.into_owned()).ok();
        let login = match (decode(url.username()), url.password().map(decode)) {
            (Some(user), Some(Some(word))) if !user.is_empty() => {
                Some(Credentials::new(user, word))
            }
            (Some(user), None) if user.is_empty() => None,
            _ => return Err(broken("user and passphrase belong together")),
        };
        let from = from
            .parse::<Mailbox>()
            .map_err(|_| Error::Broken("the sender is an address, or Name <address>".to_owned()))?;
        let name = from.name.or_else(|| Some("Storlom".to_owned()));
        Ok(Smtp {
            port: url.port().unwrap_or(port),
            host: host.trim_matches(['[', ']']).to_owned(),
            security,
            login,
            from: Mailbox::new(name, from.email),
            hello: ClientId::Domain(hello.to_owned()),
        })
    }

    /// The address that letters come from.
    pub fn address(&self) -> &str {
        self.from.email.as_ref()
    }

    /// Says hello and is let in.
    ///
    /// # Errors
    /// [`Fault::NoServer`].
    pub fn connect(&self) -> Result<Connection, Fault> {
        self.greet()
            .map_err(|failure| Fault::NoServer(told(&failure)))
            .map(|smtp| Connection { smtp, from: self.from.clone() })
    }

    fn greet(&self) -> Result<SmtpConnection, Failure> {
        let server = (self.host.as_str(), self.port);
        let tls = match self.security {
            Security::Plain => None,
            _ => Some(TlsParameters::new(self.host.clone())?),
        };
        let from_first = tls.as_ref().filter(|_| self.security == Security::Tls);
        let mut smtp =
            SmtpConnection::connect(server, Some(PATIENCE), &self.hello, from_first, None)?;
        if let (Security::StartTls, Some(tls)) = (self.security, &tls) {
            smtp.starttls(tls, &self.hello)?;
        }
        if let Some(login) = &self.login {
            smtp.auth(&[Mechanism::Plain, Mechanism::Login], login)?;
        }
        Ok(smtp)
    }
}

impl Connection {
    /// Offers the letter: from whom, to whom, and that content follows. The server has nothing yet.
    ///
    /// # Errors
    /// Any [`Fault`] but [`Fault::Unanswered`].
    pub fn offer(&mut self, mail: &Mail) -> Result<(), Fault> {
        let receiver = receiver(mail)?;
        let sender = MailFrom::new(Some(self.from.email.clone()), Vec::new());
        self.smtp.command(sender).map_err(|failure| Fault::NoServer(told(&failure)))?;
        self.smtp.command(Rcpt::new(receiver.email, Vec::new())).map_err(|f| refusal(&f))?;
        self.smtp.command(Data).map_err(|failure| refusal(&failure))?;
        Ok(())
    }

    /// Hands over the content of the letter that has just been offered.
    ///
    /// # Errors
    /// Any [`Fault`].
    pub fn hand_over(&mut self, mail: &Mail) -> Result<(), Fault> {
        let bytes = written(mail, &self.from)?;
        let patient = self.smtp.set_timeout(Some(PATIENCE_WITH_CONTENT));
        let answer = self.smtp.message(&bytes);
        let _ = patient.and_then(|()| self.smtp.set_timeout(Some(PATIENCE)));
        match answer {
            Ok(_) => Ok(()),
            Err(failure) if failure.status().is_some() => Err(refusal(&failure)),
            Err(_) => Err(Fault::Unanswered),
        }
    }

    /// Takes leave. The letters have been answered for: it no longer matters what the server says.
    pub fn leave(mut self) {
        let _ = self.smtp.quit();
    }
}

/// Whom the letter is to, without a name: what stands in a letter's head is read on the way.
fn receiver(mail: &Mail) -> Result<Mailbox, Fault> {
    let never = || Fault::Never("address".to_owned());
    let address = read_email(&mail.to).map_err(|_| never())?;
    Ok(Mailbox::new(None, address.parse().map_err(|_| never())?))
}

/// The letter as bytes.
fn written(mail: &Mail, from: &Mailbox) -> Result<Vec<u8>, Fault> {
    let at = SystemTime::UNIX_EPOCH
        + Duration::from_millis(u64::try_from(mail.at.millis()).unwrap_or_default());
    // So that no absence note and no other machine answers (RFC 3834).
    let automatic = HeaderName::new_from_ascii_str("Auto-Submitted");
    let language = HeaderName::new_from_ascii_str("Content-Language");
    let message = Message::builder()
        .from(from.clone())
        .to(receiver(mail)?)
        .subject(mail.subject.clone())
        .date(at)
        .message_id(Some(format!("<{}>", mail.message_id)))
        .raw_header(HeaderValue::new(automatic, "auto-generated".to_owned()))
        .raw_header(HeaderValue::new(language, mail.language.to_owned()));
    let message = match &mail.unsubscribe {
        None => message,
        Some(page) => {
            let stop = HeaderName::new_from_ascii_str("List-Unsubscribe");
            let at_once = HeaderName::new_from_ascii_str("List-Unsubscribe-Post");
            message
                .raw_header(HeaderValue::new(stop, format!("<{page}>")))
                .raw_header(HeaderValue::new(at_once, "List-Unsubscribe=One-Click".to_owned()))
        }
    };
    let text = SinglePart::plain(mail.body.clone());
    let message = match mail.invitations.as_slice() {
        [] => message.singlepart(text),
        // Who has a calendar uses it, whoever has none reads the text.
        [one] => {
            message.multipart(MultiPart::alternative().singlepart(text).singlepart(part(one)?))
        }
        all => {
            let mixed = MultiPart::mixed().singlepart(text);
            let parts = all.iter().map(part).collect::<Result<Vec<_>, _>>()?;
            message.multipart(parts.into_iter().fold(mixed, MultiPart::singlepart))
        }
    };
    let message = message.map_err(|_| Fault::Never("letter".to_owned()))?;
    Ok(message.formatted())
}

fn part(invitation: &Invitation) -> Result<SinglePart, Fault> {
    let kind = format!("text/calendar; method={}; charset=utf-8", invitation.method);
    let kind = ContentType::parse(&kind).map_err(|_| Fault::Never("letter".to_owned()))?;
    let transfer = ContentTransferEncoding::Base64;
    Ok(SinglePart::builder().header(kind).header(transfer).body(invitation.file.clone()))
}

fn refusal(failure: &Failure) -> Fault {
    match failure.status() {
        Some(code) if failure.is_permanent() => Fault::Never(code.to_string()),
        Some(code) => Fault::Later(code.to_string()),
        None => Fault::Later("cut_off".to_owned()),
    }
}

/// What went wrong, without what the server wrote.
fn told(failure: &Failure) -> String {
    failure.status().map_or_else(|| failure.to_string(), |code| code.to_string())
}

fn is_loopback(host: &str) -> bool {
    let bare = host.trim_matches(['[', ']']);
    bare == "localhost" || bare.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
#[path = "smtp_tests.rs"]
mod tests;
