//! The form for money that was there before the ledger began: an amount per year of origin.

use app::Error;
use app::fund::{OpeningBalance, open_balance};
use askama::Template;
use domain::values::{Check, Id, Ore, Refusal, YearOfOrigin};
use words::{Language, format};

use super::{origin, origins};
use crate::components::{Back, Button, ErrorSummary, Field, Hidden};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::reasons::Faults;
use crate::request::Request;

/// The longest note, in characters.
const NOTE: usize = 500;

#[derive(Template)]
#[template(path = "fund/open_balance.html")]
struct Show {
    f: Frame,
    back: Back,
    summary: Option<ErrorSummary>,
    action: String,
    key: Hidden,
    date: Field,
    parts: Vec<Field>,
    note: Field,
    save: Button,
}

/// What was typed.
struct Opening {
    key: String,
    date: String,
    /// Year of origin, its field, the amount.
    parts: Vec<(YearOfOrigin, &'static str, String)>,
    note: String,
}

impl Opening {
    fn blank(request: &Request) -> Opening {
        let parts = origins(request).map(|(year, name)| (year, name, String::new())).collect();
        Opening {
            key: request.app.id().to_string(),
            date: format::date(request.app.today()),
            parts,
            note: String::new(),
        }
    }

    fn read(request: &Request, form: &Form) -> Opening {
        let typed = |(year, name)| (year, name, form.get(name).to_owned());
        Opening {
            key: form.get("form_key").to_owned(),
            date: form.get("date").to_owned(),
            parts: origins(request).map(typed).collect(),
            note: form.get("note").to_owned(),
        }
    }

    fn validate(&self) -> Result<OpeningBalance, Vec<Refusal>> {
        let mut check = Check::default();
        // A page of ours always sends its key; without it the form is not whole.
        let form_key = Id::read(&self.key);
        let date = check.date("date", &self.date);
        let mut parts = Vec::new();
        for (year, name, text) in &self.parts {
            let amount = check.optional_amount(name, text, Ore::ZERO..=Ore::MAX_INPUT);
            parts.extend(amount.flatten().map(|amount| (*year, amount)));
        }
        let note = check.optional_prose("note", &self.note, NOTE);
        check.finish(|| {
            Some(OpeningBalance { form_key: form_key?, date: date?, parts, note: note? })
        })
    }
}

/// `GET /{organisation}/medel/ingaende`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    Page::html(&show(request, &Opening::blank(request), &[]))
}

/// `POST /{organisation}/medel/ingaende`
pub fn save(request: &Request, form: Form) -> Result<Page, Error> {
    let typed = Opening::read(request, &form);
    let saved = typed.validate().map_err(Error::from);
    match saved.and_then(|opening| open_balance(&request.app, &request.visit, &opening)) {
        Ok(number) => {
            let entry = request.within(&format!("/medel/poster/{number}"));
            Ok(Page::see_with(entry, request.language.fund_booked(number)))
        }
        Err(Error::Refused(refusals)) => Page::unprocessable(&show(request, &typed, &refusals)),
        Err(other) => Err(other),
    }
}

fn show(request: &Request, typed: &Opening, refusals: &[Refusal]) -> Show {
    let l = request.language;
    // What is wrong with the amounts as a whole is shown at the first.
    let first = typed.parts.first().map(|(_, name, _)| *name);
    let placed: Vec<Refusal> = refusals
        .iter()
        .cloned()
        .map(|refusal| match refusal.field {
            Some("amount") => Refusal { field: first, ..refusal },
            _ => refusal,
        })
        .collect();
    let faults = Faults::new(l, &placed, |field| label(l, field));
    let f = request.frame(l.fund_opening_question());
    let part = |(year, name, text): &(YearOfOrigin, &'static str, String)| {
        Field::amount(*name, origin(l, *year)).value(text).error(faults.of(name))
    };
    Show {
        f: if faults.is_empty() { f } else { f.faulty() },
        back: Back::new(request.within("/medel"), l.fund_title()),
        summary: faults.summary(l),
        action: request.within("/medel/ingaende"),
        key: Hidden::new("form_key", &typed.key),
        date: Field::date("date", l.fund_date())
            .hint(l.fund_opening_date_hint())
            .value(&typed.date)
            .error(faults.of("date")),
        parts: typed.parts.iter().map(part).collect(),
        note: Field::area("note", l.fund_note_optional(), 3)
            .hint(l.fund_opening_note_hint())
            .value(&typed.note)
            .error(faults.of("note")),
        save: Button::primary(l.fund_book()),
    }
}

fn label(l: Language, field: &str) -> &'static str {
    match field {
        "date" => l.fund_date(),
        "note" => l.fund_note(),
        _ => l.fund_amount(),
    }
}

#[cfg(test)]
pub mod tests {
    use crate::testing::Browser;
    use domain::access::Role;

    /// Books an opening balance through the form.
    pub fn opened(browser: &mut Browser, year: &str, kronor: &str) {
        let form = browser.get("/liten/medel/ingaende");
        form.assert_ok();
        let key = form.attribute("[name=form_key]", "value");
        let field = format!("year-{year}");
        let fields = [("form_key", key.as_str()), ("date", "2026-01-01"), (field.as_str(), kronor)];
        let answer = browser.post("/liten/medel/ingaende", &fields);
        answer.assert_see_prefix("/liten/medel/poster/");
    }

    #[test]
    fn a_second_submit_leads_to_the_first_ones_entry() {
        let mut browser = Browser::entered(Role::Coordinator);
        let key = browser.get("/liten/medel/ingaende").attribute("[name=form_key]", "value");
        let fields = [("form_key", key.as_str()), ("date", "1 mars 2026"), ("year-0", "12 000 kr")];
        for _ in 0..2 {
            browser.post("/liten/medel/ingaende", &fields).assert_see("/liten/medel/poster/1");
        }
        browser.get("/liten/medel/poster/2").assert_status(404);
    }

    #[test]
    fn what_is_wrong_is_told_at_its_field_and_what_was_typed_is_kept() {
        let mut browser = Browser::entered(Role::Finance);
        let key = browser.get("/liten/medel/ingaende").attribute("[name=form_key]", "value");
        for odd in ["-1", "tolv", "1e9", "99999999999999999999", "1\0", "1,234", "=1+1"] {
            let fields = [("form_key", key.as_str()), ("date", "2026-01-01"), ("year-2020", odd)];
            let page = browser.post("/liten/medel/ingaende", &fields);
            page.assert_unprocessable();
            assert_eq!(page.attribute(".error-summary a", "href"), "#year-2020", "{odd:?}");
        }
        let fields = [("form_key", key.as_str()), ("date", "2027-01-01"), ("year-2020", "50")];
        let page = browser.post("/liten/medel/ingaende", &fields);
        page.assert_unprocessable();
        assert_eq!(page.attribute(".error-summary a", "href"), "#date");
        assert_eq!(page.attribute("#year-2020", "value"), "50");
        let nothing = [
            ("form_key", key.as_str()),
            ("date", "2026-01-01"),
            ("note", "personnummer 19121212-1212"),
        ];
        browser.post("/liten/medel/ingaende", &nothing).assert_unprocessable();
        browser.post("/liten/medel/ingaende", &[]).assert_unprocessable();
        browser.get("/liten/medel/poster/1").assert_status(404);
    }

    #[test]
    fn those_who_only_read_cannot_book() {
        let mut browser = Browser::entered(Role::Representative);
        browser.get("/liten/medel/ingaende").assert_status(403);
        browser.post("/liten/medel/ingaende", &[]).assert_status(403);
    }
}
