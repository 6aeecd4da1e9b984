//! The signed files of an agreement: taken out, and put in where they were missing.

use app::Error;
use app::agreement::{Agreement, add_file, show, signed_file};
use domain::agreement::Reason;
use domain::values::{Check, Fault, Id, Refusal};
use words::format;

use super::{at, back, label, number};
use crate::components::Link;
use crate::filling::{Filling, FormBox, FormPage, answer};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/avtal/{number}/filer/{file}`
pub fn file(request: &Request, _: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let id = Id::read(request.param("file")).ok_or(Error::Missing)?;
    let bytes = signed_file(&request.app, &request.visit, number, id)?;
    let name = format!("avtal-{number}-undertecknat.pdf");
    Ok(Page::File { name, mime: "application/pdf", bytes })
}

/// `GET /{organisation}/avtal/{number}/filer`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    Page::html(&sheet(request, &Form::default(), &[])?)
}

/// `POST /{organisation}/avtal/{number}/filer`
pub fn add(request: &Request, form: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let mut check = Check::default();
    let content = chosen(&mut check, &form);
    if content.is_none() && !form.has_empty_file("file") {
        check.refuse("file", Fault::NotChosen);
    }
    let done = check.finish(|| content).map_err(Error::from).and_then(|content| {
        add_file(&request.app, &request.visit, number, content)?;
        Ok(Page::see_with(at(request, number, ""), request.language.agreement_file_added()))
    });
    answer(done, |refusals| sheet(request, &form, refusals))
}

/// The file that was chosen, if any; one that has nothing in it is refused.
pub fn chosen<'a>(check: &mut Check, form: &'a Form) -> Option<&'a [u8]> {
    if form.has_empty_file("file") {
        check.refuse("file", Reason::EmptyFile);
    }
    form.file("file").map(|file| file.bytes.as_slice())
}

/// The files that the reader may have, the latest first.
pub fn links(request: &Request, agreement: &Agreement) -> Vec<Link> {
    let link = |file: &app::agreement::FileRow| {
        let text = request.language.agreement_file_from(format::date(file.added_at.local_date()));
        Link::new(at(request, agreement.number, &format!("/filer/{}", file.id)), text)
    };
    agreement.files.iter().rev().map(link).collect()
}

fn sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<FormPage, Error> {
    let (l, number) = (request.language, number(request)?);
    let agreement = show(&request.app, &request.visit, number)?;
    let filling = Filling::new(l, form, refusals, label);
    let sheet = FormBox::new(at(request, number, "/filer"), l.button_save())
        .taking_files()
        .with(filling.file("file", ".pdf").hint(l.agreement_file_hint()));
    let back = back(request, number, &agreement.draft.outline.title);
    Ok(FormPage::new(request.frame(l.agreement_add_file()), back, &filling, sheet))
}

#[cfg(test)]
mod tests {
    use domain::access::Role;

    use crate::agreement::tests::{open_ended, registered};
    use crate::testing::Browser;

    const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\n%%EOF\n";

    #[test]
    fn the_file_of_a_registered_agreement_is_there_for_all_who_may_read_it() {
        let mut lead = Browser::entered(Role::Coordinator);
        registered(&mut lead);
        for name in ["Åsa Lind", "Sofia Hed", "Nils Ek"] {
            let reader = lead.as_person(name);
            let page = reader.get("/liten/avtal/1");
            page.assert_ok();
            let file = reader.get(&page.attribute(".files a", "href"));
            assert_eq!(
                file.header("content-disposition"),
                "attachment; filename*=UTF-8''avtal%2D1%2Dundertecknat.pdf"
            );
            assert!(file.bytes().starts_with(b"%PDF-"), "{name}");
        }
        assert!(
            lead.as_person("Rut Sten").get("/liten/granskning").text("main").contains("avtalsfil")
        );
        lead.as_person("Siv Holm").get("/liten/avtal/1/filer").assert_status(403);
    }

    #[test]
    fn a_file_that_was_missing_is_added_later_and_judged_by_what_is_in_it() {
        let mut lead = Browser::entered(Role::Coordinator);
        open_ended(&mut lead);
        let address = "/liten/avtal/1/filer";
        let page = lead.get("/liten/avtal/1");
        assert!(page.text("main").contains("Filen är inte inlagd"), "{}", page.text("main"));
        lead.get(address).assert_ok();
        let mut says = |file: (&str, &str, &[u8]), text: &str| {
            let answer = lead.post_files(address, &[], &[file]);
            answer.assert_unprocessable();
            assert!(answer.text("#file-error").contains(text), "{}", answer.text("#file-error"));
        };
        says(("file", "", b""), "Välj något under");
        says(("file", "tom.pdf", b""), "tom");
        says(("file", "avtal.pdf", b"PK\x03\x04 en Wordfil"), "PDF");
        says(("file", "avtal.pdf", b"%PDF-1.7 halv"), "inte hel");
        // A name that no header can hold is said to be the name's fault; no other name matters.
        let odd = lead.post_files(address, &[], &[("file", "a\u{1}vtal.pdf", PDF)]);
        odd.assert_status(400);
        assert!(odd.text("main").contains("byt först till ett namn"));
        assert_eq!(lead.get("/liten/avtal/1").count(".files a"), 0);
        let name = format!("{}\u{202e}fdp.docx", "../".repeat(90));
        lead.post_files(address, &[], &[("file", &name, PDF)]).assert_see("/liten/avtal/1");
        assert_eq!(lead.get("/liten/avtal/1").count(".files a"), 1);
    }
}
