//! The forms of a page as a browser would send them, filled in by somebody sensible.

use scraper::ElementRef;
use testkit::html::Html;

use crate::testing::{Answer, Browser};

/// A form.
#[derive(Clone, Debug)]
pub struct PageForm {
    pub action: String,
    /// It changes something; otherwise it asks for a page.
    pub posts: bool,
    /// Sent by the script while it is filled in: what is wrong is kept too.
    pub keeps: bool,
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
    /// What can be chosen.
    pub choices: Vec<String>,
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

impl PageForm {
    /// What is sent when one field is filled in otherwise.
    pub fn with(&self, bad: &str, value: &str) -> Vec<(String, String)> {
        let typed = self.fields.iter().filter(|field| field.kind != Kind::File);
        let of =
            |field: &PageField| if field.name == bad { value } else { &field.value }.to_owned();
        typed.map(|field| (field.name.clone(), of(field))).collect()
    }

    /// Sends what was typed, and in each field for files a sound one but `bad`, which gets `value`.
    pub fn send(
        &self,
        browser: &mut Browser,
        typed: &[(String, String)],
        (bad, value): (&str, &str),
    ) -> Answer {
        let typed: Vec<(&str, &str)> =
            typed.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        if !self.takes_files {
            return browser.post(&self.action, &typed);
        }
        let files = self.fields.iter().filter(|field| field.kind == Kind::File);
        let files: Vec<(&str, &str, &[u8])> = files
            .map(|field| {
                let bytes = if field.name == bad { value } else { &field.value };
                (field.name.as_str(), "fil", bytes.as_bytes())
            })
            .collect();
        browser.post_files(&self.action, &typed, &files)
    }
}

impl Kind {
    pub const fn is_written(self) -> bool {
        matches!(self, Kind::Line | Kind::Area | Kind::Password)
    }
}

/// Every form of a page, and what its script sends.
pub fn forms(html: &Html) -> Vec<PageForm> {
    let mut all = Vec::new();
    for form in html.all("form") {
        let attribute = |name| form.attr(name).unwrap_or_default().to_owned();
        let sent = PageForm {
            action: attribute("action"),
            posts: attribute("method") == "post",
            keeps: false,
            takes_files: attribute("enctype") == "multipart/form-data",
            fields: fields(form),
        };
        let kept = attribute("data-autosave");
        if !kept.is_empty() {
            all.push(PageForm { action: kept, keeps: true, takes_files: false, ..sent.clone() });
        }
        all.push(sent);
    }
    all
}

fn fields(form: ElementRef<'_>) -> Vec<PageField> {
    let mut found: Vec<PageField> = Vec::new();
    for element in form.select(&selector("input, textarea, select, button[name]")) {
        let Some(field) = field(element) else { continue };
        // Of radio buttons and check boxes of one name the first, of buttons likewise.
        match found.iter_mut().find(|other| other.name == field.name) {
            Some(known) => known.choices.extend(field.choices),
            None => found.push(field),
        }
    }
    found
}

fn field(element: ElementRef<'_>) -> Option<PageField> {
    let attribute = |name| element.attr(name).unwrap_or_default();
    let name = element.attr("name")?.to_owned();
    let (kind, value) = match (element.value().name(), attribute("type")) {
        ("textarea", _) => (Kind::Area, "En text som säger något.".to_owned()),
        ("select", _) => {
            let option = selector("option");
            let options = element.select(&option);
            let values = options.filter_map(|option| option.attr("value").map(str::to_owned));
            let choices: Vec<String> = values.collect();
            let value = choices.last().cloned().unwrap_or_default();
            return Some(PageField { name, kind: Kind::Choice, value, choices });
        }
        ("button", _) | (_, "radio" | "checkbox") => (Kind::Choice, attribute("value").to_owned()),
        (_, "hidden") => (Kind::Hidden, attribute("value").to_owned()),
        (_, "file") => (Kind::File, file(attribute("accept")).to_owned()),
        (_, "password") => (Kind::Password, "en lång och hemlig lösenfras".to_owned()),
        (_, kind) => (Kind::Line, line(kind, element)),
    };
    let choices = if kind == Kind::Choice { vec![value.clone()] } else { Vec::new() };
    Some(PageField { name, kind, value, choices })
}

fn selector(text: &str) -> scraper::Selector {
    scraper::Selector::parse(text).unwrap()
}

fn file(accept: &str) -> &'static str {
    if accept.contains("pdf") {
        "%PDF-1.7\n%%EOF\n"
    } else {
        "namn;e-post;enhet;roll\nÖrjan Öst;orjan@liten.example;Norr;medarbetare\n"
    }
}

/// What one would write in one line, told by how the field is made.
fn line(kind: &str, element: ElementRef<'_>) -> String {
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
