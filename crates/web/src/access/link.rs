//! A one-time link for somebody else, shown to the administrator once.

use app::Error;
use app::access::{Link, account, make_link};
use askama::Template;
use words::format;

use super::ask::account_in;
use super::welcome::address;
use crate::components::Back;
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "access/link.html")]
struct Show {
    f: Frame,
    back: Back,
    lede: String,
    link: String,
    text: String,
}

/// `POST /{organisation}/medarbetare/{account}/lank`
pub fn make(request: &Request, _: Form) -> Result<Page, Error> {
    let id = account_in(request)?;
    let link = make_link(&request.app, &request.visit, id)?;
    let name = account(&request.app, &request.visit, id)?.person.account.name;
    let title = request.language.access_link_title(&name);
    shown_once(request, title, (&id.to_string(), &name), &link)
}

/// The page with the link. It answers the form itself, since what leads on to another page would have
/// to keep the link somewhere.
pub fn shown_once(
    request: &Request,
    title: String,
    (account, name): (&str, &str),
    link: &Link,
) -> Result<Page, Error> {
    let l = request.language;
    let until = format::moment(l, link.expires_at.local_datetime());
    Page::html(&Show {
        f: request.frame(title),
        back: Back::new(request.within(&format!("/medarbetare/{account}")), name),
        lede: l.access_link_lede(name),
        link: address(&request.public_url, &link.token),
        text: l.access_link_text(&until),
    })
}
