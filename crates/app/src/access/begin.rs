//! A real agency begins: set up by the operator, with the administrator who does the rest.

use domain::access::{Assignment, Role};

use super::account::add_account_in;
use super::set_up::set_up_with;
use super::{Link, NewAccount, NewAgency, Prepared};
use crate::{App, Error};

/// Sets up an agency and the account of its administrator, in one transaction. The link lets the
/// administrator choose a passphrase.
///
/// # Errors
/// As [`super::set_up`].
pub fn begin_agency(
    app: &App,
    new: &NewAgency,
    administrator: (&str, &str),
) -> Result<Link, Error> {
    let (name, email) = administrator;
    let role = Assignment {
        role: Role::Administrator,
        unit: None,
        party: None,
        party_kind: None,
        from: app.today(),
        until: None,
    };
    let account =
        NewAccount { name: name.to_owned(), email: email.to_owned(), assignments: vec![role] };
    let (prepared, link) = (Prepared::new(app, &account), Link::new(app));
    set_up_with(app, new, |tx| {
        let id = add_account_in(tx, &prepared, &account, None)?;
        link.keep_in(tx, id, None)
    })?;
    Ok(link)
}
