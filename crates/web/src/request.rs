//! What a handler is handed: who asks, for what, in which language.

use std::sync::Arc;

use app::access::{Organisation, Person, Visit};
use app::{App, Error};
use words::Language;

use crate::form::Form;

/// One request, after the adapter has read it.
pub struct Request {
    pub app: Arc<App>,
    pub visit: Visit,
    pub language: Language,
    /// The address without its query.
    pub path: String,
    /// What stands before the path for whoever comes from outside: `https://lom.example.se`.
    pub public_url: String,
    /// The parts of the address that the route leaves open.
    pub params: Vec<(String, String)>,
    pub query: Form,
    /// The session token of the cookie.
    pub token: Option<String>,
    /// The network that the request comes from: one address, or what one subscriber has of IPv6.
    pub network: String,
    /// What the last change said about itself; shown once.
    pub notice: Option<String>,
}

impl Request {
    /// An open part of the address.
    pub fn param(&self, name: &str) -> &str {
        self.params.iter().find(|(n, _)| n == name).map_or("", |(_, value)| value)
    }

    /// The organisation of the address, or the visitor's own.
    ///
    /// # Errors
    /// [`Error::Missing`] where there is none.
    pub fn organisation(&self) -> Result<&Organisation, Error> {
        self.visit.organisation.as_ref().ok_or(Error::Missing)
    }

    /// The visitor.
    ///
    /// # Errors
    /// [`Error::SignIn`] for a stranger.
    pub fn person(&self) -> Result<&Person, Error> {
        self.visit.person.as_ref().ok_or(Error::SignIn)
    }

    /// The visit at the visitor's own organisation, wherever the address leads.
    ///
    /// # Errors
    /// Those of the engine.
    pub fn own(&self) -> Result<Visit, Error> {
        match self.visit.elsewhere {
            true => app::access::visit(&self.app, self.token.as_deref(), None),
            false => Ok(self.visit.clone()),
        }
    }

    /// An address inside the organisation: `request.within("/avtal/1")`.
    pub fn within(&self, path: &str) -> String {
        let slug = self.visit.organisation.as_ref().map_or("", |o| o.slug.as_str());
        format!("/{slug}{path}")
    }
}
