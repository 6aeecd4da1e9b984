//! Forms that are not lost when they are left half-way: what is typed is kept for the writer alone, under the address
//! of its page, until the form takes it. A page that begins from something has a draft of its own for each.

use app::Error;
use app::draft::{discard, keep, kept};
use askama::Template;
use domain::values::Refusal;

use crate::cookies::encode;
use crate::filling;
use crate::form::Form;
use crate::page::Page;
use crate::public::language::own_path;
use crate::request::Request;

/// `POST /{organisation}/utkast?sida=…`: saves while it is written.
pub fn save(request: &Request, form: Form) -> Result<Page, Error> {
    keep(&request.app, &request.visit, page(request)?, &form.fields().to_vec())?;
    Ok(Page::Text(String::new()))
}

/// `POST /{organisation}/utkast/bortkastat?sida=…`
pub fn throw_away(request: &Request, _: Form) -> Result<Page, Error> {
    let page = page(request)?;
    discard(&request.app, &request.visit, page)?;
    Ok(Page::see_with(page, request.language.draft_thrown_away()))
}

/// What the page's form begins with: what the writer left there, or else `saved`.
pub fn resumed(request: &Request, saved: Form) -> Result<Form, Error> {
    match kept(&request.app, &request.visit, &own_address(request))? {
        Some(typed) if !says_the_same(&typed, &saved) => {
            let mut form = Form::new(typed, Vec::new());
            form.resumed = true;
            Ok(form)
        }
        _ => Ok(saved),
    }
}

/// The answer to a form at its own page's address: what was refused is kept, what was taken is a draft no more.
pub fn answer<T: Template>(
    request: &Request,
    form: &Form,
    done: Result<Page, Error>,
    again: impl FnOnce(&[Refusal]) -> Result<T, Error>,
) -> Result<Page, Error> {
    match &done {
        Ok(_) => discard(&request.app, &request.visit, &own_address(request))?,
        Err(Error::Refused(_)) => {
            let typed = form.fields().to_vec();
            match keep(&request.app, &request.visit, &own_address(request), &typed) {
                // More than any form takes: the page says so, and nothing is lost that could be used.
                Ok(()) | Err(Error::Refused(_)) => {}
                Err(other) => return Err(other),
            }
        }
        Err(_) => {}
    }
    filling::answer(done, again)
}

/// What a page's form can begin from, by number: the event that is copied, the case that is taken over.
const BEGINNINGS: [&str; 2] = ["kopia", "fran"];

/// The end of the page's address that says what its form begins from: `?kopia=3`.
pub fn beginning(request: &Request) -> String {
    let query = |name| format!("?{name}={}", request.query.get(name));
    BEGINNINGS.map(query).into_iter().find(|query| is_beginning(query)).unwrap_or_default()
}

/// What is left half-way in a copy is not the new event's.
fn own_address(request: &Request) -> String {
    format!("{}{}", request.path, beginning(request))
}

/// Where the script saves what is typed on this page, and with `/bortkastat` where that is thrown away.
pub fn address(request: &Request, verb: &str) -> String {
    let from = encode(&beginning(request));
    request.within(&format!("/utkast{verb}?sida={}{from}", request.path))
}

/// The page in the address, if it is one of the organisation's own.
fn page(request: &Request) -> Result<&str, Error> {
    let page = request.query.get("sida");
    let (path, from) = page.split_at(page.find('?').unwrap_or(page.len()));
    let inside = path.starts_with(&request.within("/")) && own_path(path) == path;
    if inside && (from.is_empty() || is_beginning(from)) { Ok(page) } else { Err(Error::Missing) }
}

fn is_beginning(query: &str) -> bool {
    let said = query.strip_prefix('?').and_then(|query| query.split_once('='));
    said.is_some_and(|(name, number)| BEGINNINGS.contains(&name) && number.parse::<u32>().is_ok())
}

/// Whether the two say the same; a form's key, and what is left empty, say nothing.
fn says_the_same(typed: &[(String, String)], saved: &Form) -> bool {
    let said = |fields: &[(String, String)]| {
        let says = |(name, value): &&(String, String)| name != "form_key" && !value.is_empty();
        let mut said: Vec<(String, String)> = fields.iter().filter(says).cloned().collect();
        said.sort();
        said
    };
    said(typed) == said(saved.fields())
}

#[cfg(test)]
mod tests {
    use domain::access::Role;

    use crate::agreement::tests::small;
    use crate::testing::Browser;
    use crate::walk::world::stored;

    const GOALS: &str = "/liten/avtal/1/mal";

    fn save(browser: &mut Browser, page: &str, fields: &[(&str, &str)]) -> u16 {
        browser.post(&format!("/liten/utkast?sida={page}"), fields).status()
    }

    #[test]
    fn what_was_left_half_way_is_there_when_its_writer_comes_back() {
        let mut lead = Browser::entered(Role::Coordinator);
        small(&mut lead);
        let page = lead.get(GOALS);
        let address = page.attribute("form[data-autosave]", "data-autosave");
        assert_eq!(address, "/liten/utkast?sida=/liten/avtal/1/mal");
        let key = page.attribute("[name=form_key]", "value");
        let begun = [("form_key", key.as_str()), ("goal", "Fler kan"), ("serves", "both")];
        assert_eq!(lead.post(&address, &begun).status(), 200);
        // The browser is closed; another one signs in.
        let mut again = lead.as_person("Åsa Lind");
        let resumed = again.get(GOALS);
        resumed.assert_ok();
        assert_eq!(resumed.attribute("#goal", "value"), "Fler kan");
        assert_eq!(resumed.attribute("[name=form_key]", "value"), key);
        assert_eq!(resumed.attribute("[name=serves][checked]", "value"), "both");
        assert!(resumed.text("form.notice").contains("inte är sparad"));
        for other in ["Erik Alm", "Sofia Hed"] {
            assert_eq!(lead.as_person(other).get(GOALS).attribute("#goal", "value"), "", "{other}");
        }
        again.post(GOALS, &begun).assert_see(GOALS);
        assert_eq!(lead.get(GOALS).count("form.notice"), 0, "it is saved now");
        // A save that was on its way arrives after the form itself.
        assert_eq!(save(&mut lead, GOALS, &begun), 200);
        let page = lead.get(GOALS);
        assert_eq!(
            (page.count("form.notice"), page.attribute("#goal", "value")),
            (0, String::new())
        );
    }

    #[test]
    fn what_is_refused_is_kept_and_can_be_thrown_away() {
        let mut lead = Browser::entered(Role::Coordinator);
        small(&mut lead);
        let frames = "/liten/avtal/1/ramar";
        assert_eq!(lead.get(frames).count("form.notice"), 0);
        let wrong = [("title", "Avtal"), ("from", "snart"), ("follow_up", "Varje mars")];
        lead.post(frames, &wrong).assert_unprocessable();
        let page = lead.get(frames);
        page.assert_ok();
        assert_eq!(page.attribute("#from", "value"), "snart");
        let away = page.attribute("form.notice", "action");
        lead.post(&away, &[]).assert_see(frames);
        let page = lead.get(frames);
        assert_eq!(
            (page.count("form.notice"), page.attribute("#from", "value")),
            (0, "2026-01-01".into())
        );
        // What says the same as what is saved is no draft.
        let same = page.attribute("#title", "value");
        let fields = ["who_may_apply", "information", "follow_up"]
            .map(|name| (name, page.text(&format!("#{name}"))));
        let mut typed =
            vec![("title", same.as_str()), ("from", "2026-01-01"), ("to", "2027-12-31")];
        typed.push(("fallback", "back"));
        typed.extend(fields.iter().map(|(name, text)| (*name, text.as_str())));
        assert_eq!(save(&mut lead, frames, &typed), 200);
        assert_eq!(lead.get(frames).count("form.notice"), 0);
    }

    #[test]
    fn a_partys_half_written_view_is_its_writers_alone() {
        let mut lead = Browser::entered(Role::Coordinator);
        small(&mut lead);
        let (views, text) = ("/liten/avtal/1/synpunkter", "Vi kräver ett högre tak.");
        let mut saco = lead.as_person("Sofia Hed");
        assert_eq!(save(&mut saco, views, &[("body", text)]), 200);
        assert_eq!(saco.get(views).text("#body"), text);
        for other in ["Åsa Lind", "Erik Alm", "Olle Dahl"] {
            let page = lead.as_person(other).get(views);
            page.assert_ok();
            assert!(!page.body().contains(text), "{other}");
        }
        for closed in ["Siv Holm", "Rut Sten", "Nils Ek"] {
            lead.as_person(closed).get(views).assert_status(403);
        }
        saco.post(views, &[("body", text)]).assert_see(views);
        assert_eq!(saco.get(views).count("form.notice"), 0);
    }

    #[test]
    fn only_pages_of_the_own_house_and_no_more_than_a_form_takes_are_kept() {
        let mut browser = Browser::entered(Role::Employee);
        for page in ["", "/stor/avtal", "/liten/utkast/bortkastat", "https://evil.se", "/liten/"] {
            assert_eq!(save(&mut browser, page, &[("a", "b")]), 404, "{page}");
        }
        let long = "x".repeat(50_001);
        assert_eq!(save(&mut browser, "/liten/avtal", &[("a", &long)]), 422);
        for number in 0..60 {
            let page = format!("/liten/avtal/{number}");
            assert_eq!(save(&mut browser, &page, &[("a", "b")]), 200);
        }
        assert_eq!(stored(&browser)["page_draft"].len(), 50);
        browser
            .signed_out()
            .post("/liten/utkast?sida=/liten/avtal", &[])
            .assert_see_prefix("/logga-in");
    }
}
