//! Files that are shared: what is asked for, how they are listed, and how they are given out.

use app::exchange::Handed;
use askama::Template;
use askama::filters::HtmlSafe;
use domain::exchange::{Attachment, FileKind};
use domain::values::{Check, Fault, Id, Refusal};
use words::Language;

use crate::agreement::file::chosen;
use crate::components::{Back, Field, Link};
use crate::filling::{Filling, FormBox, FormPage};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// What somebody hands in: a name, perhaps what it shows, and the file.
pub struct Chosen<'a> {
    name: String,
    description: Option<String>,
    content: &'a [u8],
}

impl Chosen<'_> {
    pub fn handed(&self) -> Handed<'_> {
        Handed { name: &self.name, description: self.description.as_deref(), content: self.content }
    }
}

pub fn read(form: &Form) -> Result<Chosen<'_>, Vec<Refusal>> {
    let mut check = Check::default();
    let name = check.line("name", form.get("name"), 80);
    let content = chosen(&mut check, form);
    if content.is_none() && !form.has_empty_file("file") {
        check.refuse("file", Fault::NotChosen);
    }
    let description = description(&mut check, form);
    check.finish(|| Some(Chosen { name: name?, description: description?, content: content? }))
}

/// What a picture shows, as it is typed.
pub fn description(check: &mut Check, form: &Form) -> Option<Option<String>> {
    check.optional_line("description", form.get("description"), 300)
}

/// Where a file is chosen.
pub fn field(filling: &Filling<'_>) -> Field {
    let ends = FileKind::ALL.map(|kind| format!(".{}", kind.code())).join(",");
    filling.file("file", &format!("{ends},.jpeg")).hint(filling.l.attachment_hint_file())
}

/// The form of a file, at this address.
pub fn sheet(l: Language, address: String, filling: &Filling<'_>) -> FormBox {
    FormBox::new(address, l.attachment_add())
        .taking_files()
        .with(field(filling))
        .with(filling.text("name").hint(l.attachment_hint_name()))
        .with(filling.text("description").hint(l.attachment_hint_description()))
}

pub fn label(l: Language, field: &str) -> &'static str {
    match field {
        "name" => l.attachment_name(),
        "description" => l.attachment_description(),
        _ => l.attachment_file(),
    }
}

/// The files of a page, and how each is taken away by those who may.
#[derive(Template)]
#[template(path = "exchange/attachments.html")]
pub struct Attachments(Vec<Listed>);

impl HtmlSafe for Attachments {}

struct Listed {
    link: Link,
    description: Option<String>,
    remove: Option<Link>,
}

impl Attachments {
    /// `at` gives the address of a file by its id.
    pub fn new<'a>(
        l: Language,
        files: impl Iterator<Item = (Id, &'a Attachment)>,
        at: impl Fn(Id) -> String,
        removes: bool,
    ) -> Attachments {
        let listed = |(id, file): (Id, &Attachment)| Listed {
            link: link(l, at(id), file),
            description: file.description.clone(),
            remove: removes.then(|| {
                Link::new(format!("{}/borttagning", at(id)), l.attachment_remove(&file.name))
            }),
        };
        Attachments(files.map(listed).collect())
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Asks before a file is taken away, at the address that takes it away.
pub fn removal(request: &Request, name: &str, back: Back) -> FormPage {
    let l = request.language;
    let form = Form::default();
    let filling = Filling::new(l, &form, &[], label);
    let sheet = FormBox::new(&request.path, l.attachment_remove(name));
    let frame = request.frame(l.attachment_remove_title(name));
    FormPage::new(frame, back, &filling, sheet).lede(l.attachment_remove_lede())
}

/// The way to a file, which says what it is.
pub fn link(l: Language, address: String, file: &Attachment) -> Link {
    Link::new(address, format!("{} ({})", file.name, l.attachment_kind(file.kind.code())))
}

/// A file to keep, by the name that it was given.
pub fn given((file, bytes): (Attachment, Vec<u8>)) -> Page {
    let name = format!("{}.{}", file.name, file.kind.code());
    Page::File { name, mime: file.kind.mime(), bytes }
}
