//! What a letter says: which kinds of things wait, where to look, who sends it, how to choose
//! otherwise. No name, title, amount or number; its links open pages, and the only right that one carries is to stop such
//! letters.

use domain::outbox::Stop;
use domain::values::Id;
use store::outbox::Addressee;
use words::Language;

use super::Desk;
use super::matters::KINDS;
use crate::Error;
use crate::outside::smtp::Mail;

/// The letter with this id about these kinds of things.
pub fn letter(desk: &Desk<'_>, to: &Addressee, (id, kinds): (Id, &[&str])) -> Result<Mail, Error> {
    let Desk { app, post, organisation, scope } = desk;
    let stop = desk.way_out((organisation, scope), id, (Stop::Notices, to.account.id))?;
    let l = to.language.as_deref().and_then(Language::read).unwrap_or_default();
    let (agency, url) = (&organisation.name, &post.public_url);
    let named = KINDS.iter().filter(|kind| kinds.contains(kind));
    let list: String = named.map(|kind| format!("- {}\n", l.letter_kind(kind))).collect();
    let body = [
        l.letter_waits(agency),
        String::new(),
        list,
        l.letter_open(format!("{url}/{}", organisation.slug)),
        l.letter_no_more().to_owned(),
        String::new(),
        l.letter_who_sends(agency),
        l.letter_choose(format!("{url}/konto")),
        l.letter_stop(&stop),
    ];
    Ok(Mail {
        message_id: format!("{id}@{}", post.host()),
        to: to.account.email.clone(),
        subject: l.letter_subject().to_owned(),
        body: body.join("\n") + "\n",
        language: l.code(),
        at: app.now(),
        invitations: Vec::new(),
        unsubscribe: Some(stop),
    })
}
