//! A field that one writes in or picks from: label, hint, error, and the control they belong to.

use askama::Template;
use askama::filters::HtmlSafe;

use super::Choice;

/// One field. Its id is its name, so that an error summary links to it as `#name`; hint, unit and error are read
/// aloud with it. What was typed is shown again as it was typed.
#[derive(Debug, Clone, Template)]
#[template(path = "components/field.html")]
pub struct Field {
    control: Control,
    name: String,
    label: String,
    heading: bool,
    hint: Option<String>,
    error: Option<String>,
    value: String,
    prefix: Option<String>,
    suffix: Option<String>,
    count: Option<String>,
    width: &'static str,
    inputmode: Option<&'static str>,
    autocomplete: Option<&'static str>,
    spellcheck: Option<bool>,
    suggestions: Vec<String>,
}

#[derive(Debug, Clone)]
enum Control {
    Input { kind: &'static str },
    Area { rows: u8 },
    Select { options: Vec<Choice> },
    File { accept: String },
}

impl HtmlSafe for Field {}

impl Field {
    /// A line of text.
    pub fn text(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::of(Control::Input { kind: "text" }, name.into(), label.into())
    }

    /// Some sentences, `rows` lines high to begin with.
    pub fn area(name: impl Into<String>, label: impl Into<String>, rows: u8) -> Self {
        Self::of(Control::Area { rows }, name.into(), label.into())
    }

    /// A date in one line of text, since dates are read in several forms. The hint should show one of them.
    pub fn date(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::text(name, label).width(20).spellcheck(false)
    }

    /// An amount of money: figures on a phone's keyboard, room for a hundred million.
    pub fn amount(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::text(name, label).width(10).inputmode("decimal").suffix("kr")
    }

    /// An e-mail address, the writer's own if `autocomplete` says so.
    pub fn email(name: impl Into<String>, label: impl Into<String>) -> Self {
        let control = Control::Input { kind: "email" };
        Self::of(control, name.into(), label.into()).spellcheck(false)
    }

    /// A secret: what was typed is never sent back.
    pub fn password(name: impl Into<String>, label: impl Into<String>) -> Self {
        let control = Control::Input { kind: "password" };
        Self::of(control, name.into(), label.into()).spellcheck(false)
    }

    /// One of many; radio buttons are better up to seven.
    pub fn select(
        name: impl Into<String>,
        label: impl Into<String>,
        options: impl IntoIterator<Item = Choice>,
    ) -> Self {
        let options = options.into_iter().collect();
        Self::of(Control::Select { options }, name.into(), label.into())
    }

    /// A file; `accept` lists file name endings, `.xlsx,.csv`. The form must be `multipart/form-data`.
    pub fn file(
        name: impl Into<String>,
        label: impl Into<String>,
        accept: impl Into<String>,
    ) -> Self {
        let accept = accept.into();
        Self::of(Control::File { accept }, name.into(), label.into())
    }

    /// Makes the label the page's only heading, where the page asks one thing.
    pub fn as_heading(mut self) -> Self {
        self.heading = true;
        self
    }

    /// What helps to answer.
    pub fn hint(mut self, text: impl Into<String>) -> Self {
        self.hint = Some(text.into());
        self
    }

    /// What is wrong and how to mend it, if anything is.
    pub fn error(mut self, text: Option<impl Into<String>>) -> Self {
        self.error = text.map(Into::into);
        self
    }

    /// What was typed, or the chosen option's value.
    pub fn value(mut self, typed: impl Into<String>) -> Self {
        self.value = typed.into();
        self
    }

    /// A unit before the control.
    pub fn prefix(mut self, unit: impl Into<String>) -> Self {
        self.prefix = Some(unit.into());
        self
    }

    /// A unit after the control.
    pub fn suffix(mut self, unit: impl Into<String>) -> Self {
        self.suffix = Some(unit.into());
        self
    }

    /// How much may be written, said below the control. It stops nobody: a text that is too long can be cut by its
    /// writer only while all of it is there.
    pub fn count(mut self, text: impl Into<String>) -> Self {
        self.count = Some(text.into());
        self
    }

    /// The expected length in letters, rounded up to 3, 5, 10, 20 or the whole line.
    pub fn width(mut self, letters: u8) -> Self {
        self.width = match letters {
            0..=3 => "w-3",
            4..=5 => "w-5",
            6..=10 => "w-10",
            11..=20 => "w-20",
            _ => "w-full",
        };
        self
    }

    /// Which keyboard a phone shows: `decimal`, `numeric`, `tel`.
    pub fn inputmode(mut self, mode: &'static str) -> Self {
        self.inputmode = Some(mode);
        self
    }

    /// What the browser may fill in by itself, in HTML's words: `email`, `current-password`, `one-time-code`.
    pub fn autocomplete(mut self, what: &'static str) -> Self {
        self.autocomplete = Some(what);
        self
    }

    /// What has been written before, to choose from while typing a line.
    pub fn suggestions(mut self, all: Vec<String>) -> Self {
        self.suggestions = all;
        self
    }

    /// Whether the browser may mark spelling.
    pub fn spellcheck(mut self, wanted: bool) -> Self {
        self.spellcheck = Some(wanted);
        self
    }

    fn of(control: Control, name: String, label: String) -> Self {
        Self {
            control,
            name,
            label,
            heading: false,
            hint: None,
            error: None,
            value: String::new(),
            prefix: None,
            suffix: None,
            count: None,
            width: "w-full",
            inputmode: None,
            autocomplete: None,
            spellcheck: None,
            suggestions: Vec::new(),
        }
    }

    /// The ids of what is read with the control, in the order a reader needs them.
    fn described_by(&self) -> Option<String> {
        let parts = [
            (self.prefix.is_some(), "prefix"),
            (self.suffix.is_some(), "suffix"),
            (self.hint.is_some(), "hint"),
            (self.error.is_some(), "error"),
            (self.count.is_some(), "count"),
        ];
        let ids: Vec<_> = parts
            .iter()
            .filter(|(there, _)| *there)
            .map(|(_, part)| format!("{}-{part}", self.name))
            .collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }
}

#[cfg(test)]
mod tests;
