//! Examples of what one can apply for, and who may read them.

use app::Error;
use app::application::{Examples, examples, open_page, set_example};
use askama::Template;
use domain::values::{Check, Id, Refusal};
use words::Language;

use super::short::{PATH, short};
use crate::components::{Back, Button, Choice, ErrorSummary, Hidden, Link};
use crate::filling::{Filling, FormBox, answer};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "application/example.html")]
struct Show {
    f: Frame,
    back: Back,
    summary: Option<ErrorSummary>,
    short: Link,
    poster: Button,
    is_open: bool,
    opening: FormBox,
    examples: Vec<(String, String)>,
    add: Option<FormBox>,
}

/// `GET /{organisation}/vad-kan-jag-soka/exempel`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    Page::html(&shown(request, &Form::default(), &[])?)
}

/// `POST /{organisation}/vad-kan-jag-soka/exempel`
pub fn write(request: &Request, form: Form) -> Result<Page, Error> {
    let mut check = Check::default();
    let case = check.choice("case", form.get("case"), Id::read);
    let sentence = check.optional_line("sentence", form.get("sentence"), 200);
    let done = check.finish(|| Some((case?, sentence?))).map_err(Error::from);
    let done = done.and_then(|(case, sentence)| {
        set_example(&request.app, &request.visit, case, sentence.as_deref())?;
        let l = request.language;
        let said = if sentence.is_some() { l.information_added() } else { l.information_removed() };
        Ok(see(request, said))
    });
    answer(done, |refusals| shown(request, &form, refusals))
}

/// `POST /{organisation}/vad-kan-jag-soka/oppning`
pub fn open(request: &Request, form: Form) -> Result<Page, Error> {
    let (l, open) = (request.language, form.get("open") == "yes");
    open_page(&request.app, &request.visit, open)?;
    Ok(see(request, if open { l.information_opened() } else { l.information_closed() }))
}

fn see(request: &Request, said: &str) -> Page {
    Page::see_with(request.within(&format!("{PATH}/exempel")), said)
}

fn shown(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<Show, Error> {
    let l = request.language;
    let Examples { all, cases, open } = examples(&request.app, &request.visit)?;
    let at = |rest: &str| request.within(&format!("{PATH}{rest}"));
    let filling = Filling::new(l, form, refusals, label);
    let summary = filling.summary();
    let choices = cases
        .iter()
        .map(|(id, number, title)| Choice::new(id.to_string(), format!("{number} {title}")));
    let add = (!cases.is_empty()).then(|| {
        FormBox::new(at("/exempel"), l.information_add())
            .with(filling.select("case", choices.collect()).hint(l.information_case_hint()))
            .with(filling.text("sentence").hint(l.information_sentence_hint()))
    });
    let (said, to) =
        if open { (l.information_close(), "no") } else { (l.information_open(), "yes") };
    let address = short(request)?;
    let f = request.frame(l.information_title());
    Ok(Show {
        f: if summary.is_some() { f.faulty() } else { f },
        back: Back::new(request.within(PATH), l.application_what_title()),
        summary,
        short: Link::new(address.clone(), address),
        poster: Button::quiet(l.information_poster()).href(at("/affisch")),
        is_open: open,
        opening: FormBox::quiet(at("/oppning"), said).with(Hidden::new("open", to)),
        examples: all,
        add,
    })
}

fn label(l: Language, field: &str) -> &'static str {
    match field {
        "case" => l.information_case(),
        _ => l.information_sentence(),
    }
}

#[cfg(test)]
mod tests {
    use domain::access::Role;

    use crate::testing::Browser;

    #[test]
    fn no_example_points_at_anyone() {
        let mut lead = Browser::lived_in(Role::Coordinator);
        lead.as_person("Nils Ek").get("/liten/vad-kan-jag-soka/exempel").assert_status(403);
        let page = lead.get("/liten/vad-kan-jag-soka/exempel");
        page.assert_ok();
        let case = page.attributes("#case option[value]", "value").pop().unwrap();
        let fields = [("case", case.as_str()), ("sentence", "En kurs på fem dagar.")];
        let few = lead.post("/liten/vad-kan-jag-soka/exempel", &fields);
        few.assert_unprocessable();
        assert!(few.text("#case-error").contains("Färre än fem"), "{}", few.text("main"));
        assert_eq!(few.attribute("#sentence", "value"), "En kurs på fem dagar.");
        let stranger = lead.signed_out();
        let amounts = |browser: &Browser| {
            browser.get("/liten/vad-kan-jag-soka").text("main").contains("Just nu finns")
        };
        assert!(amounts(&lead) && !amounts(&stranger), "the house's own people alone");
        lead.post("/liten/vad-kan-jag-soka/oppning", &[("open", "yes")])
            .assert_see("/liten/vad-kan-jag-soka/exempel");
        assert!(amounts(&stranger));
        lead.post("/liten/vad-kan-jag-soka/oppning", &[("open", "no")])
            .assert_see("/liten/vad-kan-jag-soka/exempel");
        assert!(!amounts(&stranger));
    }
}
