//! What a handler answers with.

use app::Error;
use askama::Template;

/// An answer, before headers and cookies.
#[derive(Debug)]
pub enum Page {
    Html {
        status: u16,
        body: String,
    },
    /// 303 to one of our own pages, with a notice that is shown there once.
    See {
        path: String,
        notice: Option<String>,
        set: Vec<SetCookie>,
    },
    /// A file to keep: never shown inline.
    File {
        name: String,
        mime: &'static str,
        bytes: Vec<u8>,
    },
    /// What a program follows: it comes back for it, so it is no file to keep.
    Feed {
        mime: &'static str,
        bytes: Vec<u8>,
    },
    /// Short text for a script of ours.
    Text(String),
}

/// A cookie that the answer sets.
#[derive(Debug, PartialEq)]
pub enum SetCookie {
    Session(String),
    EndSession,
    Language(&'static str),
}

impl Page {
    /// A page that was asked for and found.
    ///
    /// # Errors
    /// [`Error::Broken`] if the template fails.
    pub fn html(template: &impl Template) -> Result<Page, Error> {
        Page::with_status(200, template)
    }

    /// The same page again with what was typed and what is wrong with it.
    ///
    /// # Errors
    /// [`Error::Broken`] if the template fails.
    pub fn unprocessable(template: &impl Template) -> Result<Page, Error> {
        Page::with_status(422, template)
    }

    pub(crate) fn with_status(status: u16, template: &impl Template) -> Result<Page, Error> {
        let body = template.render().map_err(|error| Error::Broken(error.to_string()))?;
        Ok(Page::Html { status, body })
    }

    /// Done: go and see.
    pub fn see(path: impl Into<String>) -> Page {
        Page::See { path: path.into(), notice: None, set: Vec::new() }
    }

    /// Done: go and see, with a notice.
    pub fn see_with(path: impl Into<String>, notice: impl Into<String>) -> Page {
        Page::See { path: path.into(), notice: Some(notice.into()), set: Vec::new() }
    }

    /// Done: go and see, with cookies.
    pub fn see_setting(path: impl Into<String>, set: Vec<SetCookie>) -> Page {
        Page::See { path: path.into(), notice: None, set }
    }
}
