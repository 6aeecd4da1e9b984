//! When one wants letters, and in which language: a part of the page about one's own account.

use app::Error;
use app::outbox::{Choice as When, Chosen, News, choose as keep};
use domain::values::Check;
use words::Language;

use crate::access::own_account;
use crate::components::{Choice, Choices, Field};
use crate::filling;
use crate::form::Form;
use crate::page::Page;
use crate::reasons::Faults;
use crate::request::Request;

const LANGUAGES: [Language; 2] = [Language::Sv, Language::En];

/// `POST /konto/utskick`
pub fn choose(request: &Request, form: Form) -> Result<Page, Error> {
    let mut check = Check::default();
    let choice = check.choice("letters", form.get("letters"), When::from_code);
    let language = check.choice("language", form.get("language"), Language::read);
    let news = check.choice("news", form.get("news"), News::from_code);
    match check.finish(|| Some(Chosen { choice: choice?, language: language?, news: news? })) {
        Ok(chosen) => {
            keep(&request.app, &request.visit, chosen)?;
            Ok(Page::see_with("/konto", request.language.outbox_chosen()))
        }
        Err(refusals) => own_account::refused(request, &form, &refusals),
    }
}

/// What holds now, as it is typed in the form.
pub fn typed(chosen: Chosen) -> Form {
    filling::typed([
        ("letters", chosen.choice.code().to_owned()),
        ("language", chosen.language.code().to_owned()),
        ("news", chosen.news.code().to_owned()),
    ])
}

/// The question when.
pub fn when(l: Language, typed: &Form, faults: &Faults) -> Choices {
    let answer = |when: When| {
        Choice::new(when.code(), l.outbox_choice(when.code()))
            .hint(l.outbox_choice_hint(when.code()))
    };
    Choices::radios("letters", label(l, "letters"), When::ALL.map(answer))
        .chosen(typed.get("letters"))
        .error(faults.of("letters"))
}

/// Which letters of the foundation.
pub fn news(l: Language, typed: &Form, faults: &Faults) -> Choices {
    let answer = |news: News| Choice::new(news.code(), l.newsletter_choice(news.code()));
    Choices::radios("news", label(l, "news"), News::ALL.map(answer))
        .hint(l.newsletter_choice_hint())
        .chosen(typed.get("news"))
        .error(faults.of("news"))
}

/// The language of the letters.
pub fn language(l: Language, typed: &Form, faults: &Faults) -> Field {
    let of =
        |language: Language| Choice::new(language.code(), l.outbox_language_of(language.code()));
    Field::select("language", label(l, "language"), LANGUAGES.map(of))
        .value(typed.get("language"))
        .error(faults.of("language"))
}

pub fn label(l: Language, field: &str) -> &'static str {
    match field {
        "letters" => l.outbox_when(),
        "news" => l.newsletter_choice_label(),
        _ => l.outbox_language(),
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::Browser;
    use domain::access::Role;

    #[test]
    fn what_is_chosen_is_kept() {
        let mut browser = Browser::entered(Role::Employee);
        let page = browser.get("/konto");
        page.assert_ok();
        assert_eq!(page.attribute("[name=letters][checked]", "value"), "daily");
        assert_eq!(page.attribute("#language option[selected]", "value"), "sv");
        let chosen = [("letters", "never"), ("language", "en"), ("news", "usual")];
        browser.post("/konto/utskick", &chosen).assert_see("/konto");
        let page = browser.get("/konto");
        assert_eq!(page.attribute("[name=letters][checked]", "value"), "never");
        assert_eq!(page.attribute("#language option[selected]", "value"), "en");
        let history = browser.as_person("Siv Holm");
        let account = browser.account_of("Nils Ek");
        let page = history.get(&format!("/liten/medarbetare/{account}"));
        assert!(page.text("main").contains("utskick"), "{}", page.text("main"));
    }

    #[test]
    fn what_cannot_be_chosen_is_refused_and_nothing_changes() {
        let mut browser = Browser::entered(Role::Employee);
        let page = browser
            .post("/konto/utskick", &[("letters", "hourly"), ("language", "fi"), ("news", "no")]);
        page.assert_unprocessable();
        assert_eq!(page.count(".error-summary a"), 2);
        assert_eq!(page.attribute(".error-summary li:first-child a", "href"), "#letters");
        let page = browser.get("/konto");
        assert_eq!(page.attribute("[name=letters][checked]", "value"), "daily");
    }
}
