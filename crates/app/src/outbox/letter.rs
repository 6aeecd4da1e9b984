//! What a letter says: which kinds of things wait, where to look, who sends it, how to choose
//! otherwise. No name, title, amount or number; its links open pages and carry no right.

use domain::values::Id;
use store::access::Organisation;
use store::outbox::Addressee;
use words::Language;

use super::Post;
use super::matters::KINDS;
use crate::App;
use crate::outside::smtp::Mail;

/// The letter with this id about these kinds of things.
pub fn letter(
    app: &App,
    post: &Post,
    organisation: &Organisation,
    to: &Addressee,
    (id, kinds): (Id, &[&str]),
) -> Mail {
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
    ];
    Mail {
        message_id: format!("{id}@{}", post.host()),
        to: to.account.email.clone(),
        subject: l.letter_subject().to_owned(),
        body: body.join("\n") + "\n",
        language: l.code(),
        at: app.now(),
        invitations: Vec::new(),
        unsubscribe: None,
    }
}
