//! The signed heads: what lets somebody outside the house prove that history was rewritten.

use std::fs::OpenOptions;
use std::io::Write;

use domain::values::Id;
use ed25519_dalek::{Signature, Signer, SigningKey, Verifier, VerifyingKey};
use store::access::for_operator;
use store::audit::{Head, StoredHead, add_head, head};

use crate::{App, Error};

/// One line of a heads file.
#[derive(Clone, Debug, PartialEq)]
pub struct SignedHead {
    pub organisation: String,
    pub head: Head,
}

/// Signs the last entry of every organisation's chain, keeps the signature, and appends a line to
/// the heads file: organisation, sequence, hash, time, signature.
///
/// # Errors
/// [`Error::Broken`] without a key, or if the file cannot be written.
pub fn sign_heads(app: &App) -> Result<usize, Error> {
    let (key, now) = (key(app)?, app.now());
    let at = now.timestamp().to_string();
    let mut lines = String::new();
    for organisation in store::access::organisations(&app.store)? {
        let scope = for_operator(&app.store, Some(organisation.slug.as_str()))?;
        let signed = app.in_scope(&scope, |tx| {
            let Some(head) = head(tx)? else { return Ok(None) };
            let signature = key.sign(&message(organisation.id, &head, &at)).to_bytes();
            add_head(tx, &head, now, &signature)?;
            Ok(Some((head, signature)))
        })?;
        if let Some((head, signature)) = signed {
            lines.push_str(&format!(
                "{} {} {} {at} {}\n",
                organisation.slug,
                head.sequence,
                hex(&head.hash),
                hex(&signature)
            ));
        }
    }
    let count = lines.lines().count();
    if let (Some(path), false) = (&app.settings.heads_file, lines.is_empty()) {
        let broken = |error: std::io::Error| Error::Broken(format!("heads file: {error}"));
        let mut file = OpenOptions::new().create(true).append(true).open(path).map_err(broken)?;
        file.write_all(lines.as_bytes()).and_then(|()| file.sync_all()).map_err(broken)?;
    }
    Ok(count)
}

/// Reads a heads file and checks each signature.
///
/// # Errors
/// [`Error::Broken`] without a key, or with the line that is not a head signed by this
/// installation's.
pub fn parse_heads(app: &App, text: &str) -> Result<Vec<SignedHead>, Error> {
    let key = key(app)?.verifying_key();
    let organisations = store::access::organisations(&app.store)?;
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(number, line)| {
            let fault = || Error::Broken(format!("heads file, line {}: not a head", number + 1));
            let id =
                |slug: &str| organisations.iter().find(|o| o.slug.as_str() == slug).map(|o| o.id);
            parse(line, &key, id).ok_or_else(fault)
        })
        .collect()
}

fn parse(line: &str, key: &VerifyingKey, id: impl Fn(&str) -> Option<Id>) -> Option<SignedHead> {
    let mut parts = line.split_whitespace();
    let organisation = parts.next()?.to_owned();
    let sequence = parts.next()?.parse().ok()?;
    let hash: [u8; 32] = unhex(parts.next()?)?.try_into().ok()?;
    let signed_at = parts.next()?;
    let signature = unhex(parts.next()?)?;
    let head = Head { sequence, hash };
    let signed = message(id(&organisation)?, &head, signed_at);
    holds(key, &signed, &signature).then_some(SignedHead { organisation, head })
}

/// Whether a head that the database keeps was signed with the key, at the time that it says.
pub(super) fn is_signed(key: &VerifyingKey, organisation: Id, stored: &StoredHead) -> bool {
    let at = stored.signed_at.timestamp().to_string();
    holds(key, &message(organisation, &stored.head, &at), &stored.signature)
}

fn holds(key: &VerifyingKey, message: &[u8], signature: &[u8]) -> bool {
    let signature = Signature::from_slice(signature);
    signature.is_ok_and(|signature| key.verify(message, &signature).is_ok())
}

fn message(organisation: Id, head: &Head, at: &str) -> Vec<u8> {
    let hash = hex(&head.hash);
    format!("storlom/head/2 {organisation} {} {hash} {at}", head.sequence).into_bytes()
}

fn key(app: &App) -> Result<SigningKey, Error> {
    app.signing_key().ok_or_else(|| Error::Broken("no key that signs heads".to_owned()))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(crate) fn unhex(text: &str) -> Option<Vec<u8>> {
    let pairs = text.as_bytes().chunks(2);
    pairs.map(|p| u8::from_str_radix(std::str::from_utf8(p).ok()?, 16).ok()).collect()
}

#[cfg(test)]
mod tests {
    use testkit::fuzz::fuzz_text;

    use super::*;

    #[test]
    fn one_changed_letter_is_no_head() {
        let (key, id) = (SigningKey::from_bytes(&[1; 32]), Id::v4([3; 16]));
        let head = Head { sequence: 17, hash: [0xab; 32] };
        let at = "2026-03-02T12:00:00Z";
        let signature = hex(&key.sign(&message(id, &head, at)).to_bytes());
        let line = format!("liten 17 {} {at} {signature}", hex(&head.hash));
        let read =
            |line: &str| parse(line, &key.verifying_key(), |slug| (slug == "liten").then_some(id));
        let whole = SignedHead { organisation: "liten".to_owned(), head };
        assert_eq!(read(&line).as_ref(), Some(&whole));
        let seed = line.as_str();
        fuzz_text(20_000, &[seed], |text| {
            if let Some(found) = read(text) {
                assert_eq!(found, whole);
                // Space, case of the digits, zeros in front and what follows the head say nothing.
                let said: Vec<&str> = text.split_whitespace().take(5).collect();
                let plain = said.join(" ").to_lowercase().replacen(" +17 ", " 17 ", 1);
                let zeros = |text: &str| text.replacen(" 0", " ", 4);
                assert!(plain == line.to_lowercase() || zeros(&plain) == line.to_lowercase());
            }
        });
    }
}
