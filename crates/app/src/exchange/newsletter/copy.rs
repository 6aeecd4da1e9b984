//! A copy of a letter, as it reads when it leaves.

use domain::outbox::{News, Stop};
use domain::values::Id;
use store::access::{for_operator, organisations};
use store::exchange::copy_with;
use store::outbox::addressee;
use words::Language;

use crate::Error;
use crate::exchange::plain;
use crate::outbox::Desk;
use crate::outside::smtp::Mail;

/// The copy; nothing where its receiver is gone or has said no since it was sent.
pub(crate) fn about_copy(desk: &Desk<'_>, letter: Id, subject: Id) -> Result<Option<Mail>, Error> {
    let (row, to) = desk.app.store.read(desk.scope, |tx| copy_with(tx, subject))?;
    let all = organisations(&desk.app.store)?;
    let Some(organisation) = all.into_iter().find(|one| one.id == to.organisation) else {
        return Ok(None);
    };
    let scope = for_operator(&desk.app.store, Some(organisation.slug.as_str()))?;
    let found = desk.app.store.read(&scope, |tx| addressee(tx, to.account))?;
    let Some(found) = found.filter(|found| found.news != News::No) else { return Ok(None) };
    let l = found.language.as_deref().and_then(Language::read).unwrap_or_default();
    let home = (&organisation, &scope);
    let stop = desk.way_out(home, letter, (Stop::News, found.account.id))?;
    let text = [plain(&row.letter.text), l.newsletter_stop(&stop)];
    let address = (letter, &*found.account.email);
    let mail = desk.mail(address, l, row.letter.subject, &text);
    Ok(Some(Mail { unsubscribe: Some(stop), ..mail }))
}
