//! A route: method, path, the action that it is, and the plain function that handles it.

use app::Error;
use domain::access::Action;

use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// What handles a request: called once, on a blocking thread.
pub type Handler = fn(&Request, Form) -> Result<Page, Error>;

/// The methods that the pages use. Only `Post` changes anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    Get,
    Post,
}

/// One line of the route table.
#[derive(Clone, Copy)]
pub struct Route {
    pub method: Method,
    pub path: &'static str,
    pub action: Action,
    pub handler: Handler,
    /// Whether the form may carry a file; only such routes take more than a page of text.
    pub takes_files: bool,
    /// Whether a change may come from another site, where nobody is signed in: its right is in its address.
    pub from_anywhere: bool,
}

/// A page.
pub const fn get(path: &'static str, action: Action, handler: Handler) -> Route {
    Route { method: Method::Get, path, action, handler, takes_files: false, from_anywhere: false }
}

/// A change of state.
pub const fn post(path: &'static str, action: Action, handler: Handler) -> Route {
    Route { method: Method::Post, path, action, handler, takes_files: false, from_anywhere: false }
}

/// A change of state with a file.
pub const fn upload(path: &'static str, action: Action, handler: Handler) -> Route {
    Route { method: Method::Post, path, action, handler, takes_files: true, from_anywhere: false }
}

/// A change of state that mail programs make, some of which are pages of other sites (RFC 8058).
pub const fn one_click(path: &'static str, action: Action, handler: Handler) -> Route {
    Route { from_anywhere: true, ..post(path, action, handler) }
}
