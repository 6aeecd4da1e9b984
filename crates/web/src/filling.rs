//! A form as a page shows it: its fields with what was typed and what is wrong with them.

use app::Error;
use askama::Template;
use askama::filters::HtmlSafe;
use domain::values::{Id, Refusal};
use words::Language;

use crate::assets::VERSION;
use crate::components::{Back, Button, Choice, Choices, ErrorSummary, Field, Hidden};
use crate::draft;
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::reasons::Faults;
use crate::request::Request;

/// What a form calls its fields.
pub type Label = fn(Language, &str) -> &'static str;

/// What was typed and what is wrong with it, to make fields from.
pub struct Filling<'a> {
    pub l: Language,
    typed: &'a Form,
    faults: Faults,
    label: Label,
}

impl<'a> Filling<'a> {
    pub fn new(l: Language, typed: &'a Form, refusals: &[Refusal], label: Label) -> Filling<'a> {
        Filling { l, typed, faults: Faults::new(l, refusals, |field| label(l, field)), label }
    }

    /// The faults name the fields by what somebody wrote.
    #[must_use]
    pub fn named(self, refusals: &[Refusal], label: impl Fn(&'static str) -> String) -> Self {
        Filling { faults: Faults::new(self.l, refusals, label), ..self }
    }

    /// The summary that stands first on the page, if anything is wrong.
    pub fn summary(&self) -> Option<ErrorSummary> {
        self.faults.summary(self.l)
    }

    pub fn text(&self, name: &'static str) -> Field {
        self.field(name, Field::text(name, (self.label)(self.l, name)))
    }

    /// A field whose label is somebody's own words.
    pub fn own(&self, name: &'static str, field: Field) -> Field {
        self.field(name, field)
    }

    pub fn area(&self, name: &'static str, rows: u8) -> Field {
        self.field(name, Field::area(name, (self.label)(self.l, name), rows))
    }

    pub fn date(&self, name: &'static str) -> Field {
        self.field(name, Field::date(name, (self.label)(self.l, name)))
    }

    pub fn amount(&self, name: &'static str) -> Field {
        self.field(name, Field::amount(name, (self.label)(self.l, name)))
    }

    pub fn file(&self, name: &'static str, accept: &str) -> Field {
        Field::file(name, (self.label)(self.l, name), accept).error(self.faults.of(name))
    }

    pub fn select(&self, name: &'static str, options: Vec<Choice>) -> Field {
        self.field(name, Field::select(name, (self.label)(self.l, name), options))
    }

    /// A choice whose label is something that somebody wrote.
    pub fn select_of(&self, name: &'static str, label: &str, options: Vec<Choice>) -> Field {
        self.field(name, Field::select(name, label, options))
    }

    pub fn radios(&self, name: &'static str, options: Vec<Choice>) -> Choices {
        self.chosen(name, Choices::radios(name, (self.label)(self.l, name), options))
    }

    pub fn checkboxes(&self, name: &'static str, options: Vec<Choice>) -> Choices {
        self.chosen(name, Choices::checkboxes(name, (self.label)(self.l, name), options))
    }

    fn field(&self, name: &str, field: Field) -> Field {
        field.value(self.typed.get(name)).error(self.faults.of(name))
    }

    fn chosen(&self, name: &str, choices: Choices) -> Choices {
        let all = self.typed.all(name).into_iter();
        all.fold(choices.error(self.faults.of(name)), Choices::chosen)
    }
}

/// One part of a form.
#[derive(Debug, Clone)]
pub enum Piece {
    Field(Field),
    Choices(Choices),
    Hidden(Hidden),
}

impl From<Field> for Piece {
    fn from(field: Field) -> Piece {
        Piece::Field(field)
    }
}

impl From<Choices> for Piece {
    fn from(choices: Choices) -> Piece {
        Piece::Choices(choices)
    }
}

impl From<Hidden> for Piece {
    fn from(hidden: Hidden) -> Piece {
        Piece::Hidden(hidden)
    }
}

/// A form that posts to `action`.
#[derive(Debug, Clone, Template)]
#[template(path = "layout/form_box.html")]
pub struct FormBox {
    action: String,
    files: bool,
    draft: Option<Kept>,
    pieces: Vec<Piece>,
    submit: Button,
}

impl HtmlSafe for FormBox {}

/// What a form needs to keep what is typed.
#[derive(Debug, Clone)]
struct Kept {
    address: String,
    /// What is said when it was saved.
    pattern: &'static str,
    /// It was left half-way: what is said, and the way to throw it away.
    resumed: Option<(&'static str, String, &'static str)>,
    version: &'static str,
}

impl FormBox {
    pub fn new(action: impl Into<String>, submit: impl Into<String>) -> FormBox {
        let submit = Button::primary(submit);
        FormBox { action: action.into(), files: false, draft: None, pieces: Vec::new(), submit }
    }

    /// A form that is not what the page is for.
    pub fn quiet(action: impl Into<String>, submit: impl Into<String>) -> FormBox {
        let submit = Button::quiet(submit);
        FormBox { action: action.into(), files: false, draft: None, pieces: Vec::new(), submit }
    }

    /// Carries the key that makes a second submit lead to the first one's result.
    #[must_use]
    pub fn keyed(self, request: &Request, typed: &Form) -> FormBox {
        let key: Id = typed.key().unwrap_or_else(|| request.app.id());
        self.with(Hidden::new("form_key", key.to_string()))
    }

    #[must_use]
    pub fn with(mut self, piece: impl Into<Piece>) -> FormBox {
        self.pieces.push(piece.into());
        self
    }

    #[must_use]
    pub fn with_all(mut self, pieces: Vec<Piece>) -> FormBox {
        self.pieces.extend(pieces);
        self
    }

    /// Keeps what is typed while it is typed. The form posts to its own page's address.
    #[must_use]
    pub fn drafted(mut self, request: &Request, typed: &Form) -> FormBox {
        let l = request.language;
        let thrown_away = draft::address(request, "/bortkastat");
        self.action.push_str(&draft::beginning(request));
        self.draft = Some(Kept {
            address: draft::address(request, ""),
            pattern: l.application_saved_pattern(),
            resumed: typed.resumed.then(|| (l.draft_resumed(), thrown_away, l.draft_throw_away())),
            version: &VERSION,
        });
        self
    }

    #[must_use]
    pub fn taking_files(mut self) -> FormBox {
        self.files = true;
        self
    }
}

/// A page that is one form.
#[derive(Template)]
#[template(path = "layout/form_page.html")]
pub struct FormPage {
    f: Frame,
    back: Back,
    summary: Option<ErrorSummary>,
    about: Option<String>,
    lede: Option<String>,
    /// What the curious may open: its heading and its paragraphs.
    more: Option<(String, Vec<String>)>,
    form: FormBox,
}

impl FormPage {
    pub fn new(f: Frame, back: Back, filling: &Filling<'_>, form: FormBox) -> FormPage {
        let summary = filling.summary();
        let f = if summary.is_some() { f.faulty() } else { f };
        FormPage { f, back, summary, about: None, lede: None, more: None, form }
    }

    /// What it is that the form is about, in a line under its heading.
    #[must_use]
    pub fn about(mut self, text: impl Into<String>) -> FormPage {
        self.about = Some(text.into());
        self
    }

    #[must_use]
    pub fn lede(mut self, text: impl Into<String>) -> FormPage {
        self.lede = Some(text.into());
        self
    }

    #[must_use]
    pub fn more(mut self, heading: impl Into<String>, paragraphs: &[&str]) -> FormPage {
        let paragraphs = paragraphs.iter().map(|text| (*text).to_owned()).collect();
        self.more = Some((heading.into(), paragraphs));
        self
    }
}

/// The answer to a form: what `done` says, or the page again with what was refused.
pub fn answer<T: Template>(
    done: Result<Page, Error>,
    again: impl FnOnce(&[Refusal]) -> Result<T, Error>,
) -> Result<Page, Error> {
    match done {
        Err(Error::Refused(refusals)) => Page::unprocessable(&again(&refusals)?),
        other => other,
    }
}

/// What a stored value looks like typed: pairs of field and text.
pub fn typed<const N: usize>(fields: [(&str, String); N]) -> Form {
    let fields = fields.into_iter().map(|(name, value)| (name.to_owned(), value));
    Form::new(fields.collect(), Vec::new())
}
