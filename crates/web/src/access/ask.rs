//! A page with one form, as every change of an account has it.

use askama::Template;
use domain::values::Id;

use crate::components::{Back, Button, ErrorSummary, Field, Hidden};
use crate::form::Form;
use crate::frame::Frame;
use crate::reasons::Faults;
use crate::request::Request;

/// The page: what is asked, where it is sent, and what was wrong with the last answer.
#[derive(Template)]
#[template(path = "access/form.html")]
pub struct Ask {
    pub f: Frame,
    pub back: Back,
    pub summary: Option<ErrorSummary>,
    pub lede: Option<String>,
    pub action: String,
    pub key: Hidden,
    pub fields: Vec<Field>,
    pub button: Button,
}

/// The frame of a form's page: its title says when something has to be put right.
pub fn frame(request: &Request, title: impl Into<String>, faults: &Faults) -> Frame {
    let frame = request.frame(title);
    if faults.is_empty() { frame } else { frame.faulty() }
}

/// The hidden key of the form: the one that was sent, or a new one.
pub fn key(request: &Request, form: &Form) -> Hidden {
    let key = form.key().unwrap_or_else(|| request.app.id());
    Hidden::new("form_key", key.to_string())
}

/// The account of the address.
pub fn account_in(request: &Request) -> Result<Id, app::Error> {
    Id::read(request.param("account")).ok_or(app::Error::Missing)
}
