//! The forms of a page as a browser would send them, filled in by somebody sensible.

use testkit::html::Html;

/// A form that posts.
#[derive(Clone, Debug)]
pub struct PageForm {
    pub action: String,
    /// Sent as `multipart/form-data`.
    pub takes_files: bool,
    pub fields: Vec<PageField>,
}

#[derive(Clone, Debug)]
pub struct PageField {
    pub name: String,
    pub kind: Kind,
    /// What stands there or, where one writes, what somebody sensible would.
    pub value: String,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    Hidden,
    /// A line, an amount, a number, a date or an address.
    Line,
    Area,
    Password,
    /// Radio button, check box, list or the button that sends.
    Choice,
    File,
}

impl Kind {
    pub const fn is_written(self) -> bool {
        matches!(self, Kind::Line | Kind::Area | Kind::Password)
    }
}

/// Every form in the main part of a page.
pub fn forms(page: &str) -> Vec<PageForm> {
    let html = Html::parse(page);
    let select = |text: &str| scraper::Selector::parse(text).unwrap();
    let fields = select("input, textarea, select, button[name]");
    let forms = html.all("main form[method=post]").into_iter();
    forms
        .map(|form| {
            let mut found: Vec<PageField> = Vec::new();
            for element in form.select(&fields) {
                let Some(field) = field(element) else { continue };
                // Of radio buttons and check boxes of one name the first, of buttons likewise.
                if found.iter().all(|other| other.name != field.name) {
                    found.push(field);
                }
            }
            PageForm {
                action: form.attr("action").unwrap_or_default().to_owned(),
                takes_files: form.attr("enctype") == Some("multipart/form-data"),
                fields: found,
            }
        })
        .collect()
}

fn field(element: scraper::ElementRef<'_>) -> Option<PageField> {
    let attribute = |name| element.attr(name).unwrap_or_default();
    let name = element.attr("name")?.to_owned();
    let (kind, value) = match (element.value().name(), attribute("type")) {
        ("textarea", _) => (Kind::Area, "En text som säger något.".to_owned()),
        ("select", _) => {
            let option = scraper::Selector::parse("option").unwrap();
            let last = element.select(&option).last().and_then(|option| option.attr("value"));
            (Kind::Choice, last.unwrap_or_default().to_owned())
        }
        ("button", _) | (_, "radio" | "checkbox") => (Kind::Choice, attribute("value").to_owned()),
        (_, "hidden") => (Kind::Hidden, attribute("value").to_owned()),
        (_, "file") => (Kind::File, String::new()),
        (_, "password") => (Kind::Password, "en lång och hemlig lösenfras".to_owned()),
        (_, kind) => (Kind::Line, line(kind, element)),
    };
    Some(PageField { name, kind, value })
}

/// What one would write in one line, told by how the field is made.
fn line(kind: &str, element: scraper::ElementRef<'_>) -> String {
    let attribute = |name| element.attr(name).unwrap_or_default();
    let stands = attribute("value");
    let text = match (kind, attribute("inputmode"), attribute("spellcheck")) {
        _ if !stands.is_empty() => stands,
        ("email", _, _) => "ny.person@liten.example",
        (_, "decimal", _) => "1000",
        (_, "numeric", _) => "1",
        (_, _, "false") if attribute("class").contains("w-20") => "2026-03-02",
        _ => "En rad",
    };
    text.to_owned()
}
