//! A one-time link: opening it shows whose it is, and choosing a passphrase uses it up.

use app::Error;
use app::access::{Invited, choose_passphrase, invited};
use askama::Template;
use domain::values::Refusal;

use super::ask::frame;
use crate::components::{ErrorSummary, Field};
use crate::errors;
use crate::form::Form;
use crate::frame::Frame;
use crate::page::{Page, SetCookie};
use crate::reasons::Faults;
use crate::request::Request;

#[derive(Template)]
#[template(path = "access/welcome.html")]
struct Show {
    f: Frame,
    summary: Option<ErrorSummary>,
    lede: String,
    email: String,
    action: String,
    passphrase: Field,
}

/// Where the link with this token leads, on the installation that people reach at `public_url`.
pub fn address(public_url: &str, token: &str) -> String {
    format!("{public_url}/valkommen/{token}")
}

/// `GET /valkommen/{token}`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    match invited(&request.app, request.param("token")) {
        Ok(found) => Page::html(&show(request, &found, &[])),
        Err(Error::Missing) => Ok(errors::dead_link(request)),
        Err(other) => Err(other),
    }
}

/// `POST /valkommen/{token}`
pub fn choose(request: &Request, form: Form) -> Result<Page, Error> {
    let token = request.param("token");
    match choose_passphrase(&request.app, token, form.get("passphrase")) {
        Ok((organisation, entered)) => {
            let set = vec![SetCookie::Session(entered.token)];
            Ok(Page::see_setting(format!("/{}", organisation.slug), set))
        }
        Err(Error::Refused(refusals)) => {
            Page::unprocessable(&show(request, &invited(&request.app, token)?, &refusals))
        }
        Err(Error::Missing) => Ok(errors::dead_link(request)),
        Err(other) => Err(other),
    }
}

fn show(request: &Request, found: &Invited, refusals: &[Refusal]) -> Show {
    let l = request.language;
    let faults = Faults::new(l, refusals, |_| l.access_welcome_passphrase());
    Show {
        f: frame(request, l.access_welcome_title(&found.account.name), &faults),
        summary: faults.summary(l),
        lede: l.access_welcome_lede(&found.organisation.name),
        email: l.access_welcome_email(&found.account.email),
        action: request.path.clone(),
        passphrase: Field::password("passphrase", l.access_welcome_passphrase())
            .hint(l.access_konto_new_hint())
            .autocomplete("new-password")
            .error(faults.of("passphrase")),
    }
}

#[cfg(test)]
mod tests {
    use domain::access::Role;

    use crate::testing::Browser;

    const CHOSEN: [(&str, &str); 1] = [("passphrase", "fyra ord på rad")];

    /// The address that the administrator is shown for `name`, within the house.
    fn link_to(siv: &mut Browser, name: &str) -> String {
        let path = format!("/liten/medarbetare/{}/lank", siv.account_of(name));
        let page = siv.post(&path, &[]);
        page.assert_ok();
        let link = page.text("#lank");
        link.strip_prefix("http://localhost").unwrap().to_owned()
    }

    #[test]
    fn a_link_is_used_once_and_ends_what_came_before() {
        let mut siv = Browser::entered(Role::Administrator);
        let before = siv.as_person("Nils Ek");
        let older = link_to(&mut siv, "Nils Ek");
        let link = link_to(&mut siv, "Nils Ek");
        let mut nils = siv.signed_out();
        nils.get(&older).assert_status(404);
        let page = nils.get(&link);
        page.assert_ok();
        assert!(page.text("h1").contains("Nils Ek"));
        let page = nils.post(&link, &[("passphrase", "kort")]);
        page.assert_unprocessable();
        assert!(!page.body().contains("kort\""), "what was typed is not shown");
        nils.post(&link, &CHOSEN).assert_see("/liten");
        nils.get("/liten").assert_ok();
        before.get("/liten").assert_see_prefix("/logga-in");
        nils.clone().post(&link, &CHOSEN).assert_status(404);
        let mut again = siv.signed_out();
        let form = [("email", "nils.ek@liten.example"), CHOSEN[0]];
        again.post("/logga-in", &form).assert_status(303);
    }

    #[test]
    fn unknown_used_and_expired_look_the_same() {
        let mut siv = Browser::entered(Role::Administrator);
        let used = link_to(&mut siv, "Nils Ek");
        let expired = link_to(&mut siv, "Sara Ask");
        let mut stranger = siv.signed_out();
        stranger.clone().post(&used, &CHOSEN).assert_see("/liten");
        stranger.get(&expired).assert_ok();
        stranger.later(7 * 24 * 60);
        let unknown = format!("/valkommen/{}", "0".repeat(64));
        let say = |path: &str| {
            let answer = stranger.get(path);
            (answer.status(), answer.body().replace(path, ""))
        };
        assert_eq!(say(&unknown).0, 404);
        assert_eq!(say(&used), say(&unknown));
        assert_eq!(say(&expired), say(&unknown));
        for path in [&used, &expired, &unknown] {
            stranger.post(path, &CHOSEN).assert_status(404);
        }
        testkit::html::assert_page(&stranger.get(&unknown).body());
    }

    #[test]
    fn whatever_follows_links_changes_nothing_and_leaves_no_trace() {
        let mut siv = Browser::entered(Role::Administrator);
        let link = link_to(&mut siv, "Nils Ek");
        let stranger = siv.signed_out();
        for _ in 0..3 {
            let page = stranger.get(&link);
            page.assert_ok();
            assert_eq!(page.header("cache-control"), "no-store");
            assert_eq!(page.header("referrer-policy"), "same-origin");
        }
        stranger.clone().post_from_elsewhere(&link).assert_status(403);
        stranger.clone().post(&link, &CHOSEN).assert_see("/liten");
    }

    #[test]
    fn an_ended_account_has_no_link_and_nobody_makes_one_to_himself() {
        let mut siv = Browser::entered(Role::Administrator);
        let link = link_to(&mut siv, "Nils Ek");
        let path = format!("/liten/medarbetare/{}", siv.account_of("Nils Ek"));
        siv.post(&format!("{path}/avslut"), &[]).assert_see(&path);
        siv.signed_out().get(&link).assert_status(404);
        siv.post(&format!("{path}/lank"), &[]).assert_status(422);
        let own = format!("/liten/medarbetare/{}/lank", siv.account_of("Siv Holm"));
        siv.post(&own, &[]).assert_status(422);
        siv.get(&format!("/liten/medarbetare/{}/lank", siv.account_of("Sara Ask")))
            .assert_status(405);
    }
}
