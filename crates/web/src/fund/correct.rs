//! The form for a correction: which entry is wrong, and why.

use app::Error;
use app::fund::{Correction, correct, entry};
use askama::Template;
use domain::values::{Check, Id, Refusal};
use words::{Language, args, format};

use super::{kind, money};
use crate::components::{Back, Button, ErrorSummary, Field, Hidden, Notice};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::reasons::Faults;
use crate::request::Request;

/// The longest reason, in characters.
const REASON: usize = 1000;

#[derive(Template)]
#[template(path = "fund/correct.html")]
struct Show {
    f: Frame,
    back: Back,
    summary: Option<ErrorSummary>,
    /// The entry that is named, if there is one.
    named: Option<Notice>,
    action: String,
    key: Hidden,
    number: Field,
    reason: Field,
    date: Field,
    save: Button,
}

/// What was typed.
struct Typed {
    key: String,
    number: String,
    reason: String,
    date: String,
}

impl Typed {
    fn read(form: &Form) -> Typed {
        let [key, number, reason, date] =
            ["form_key", "number", "reason", "date"].map(|name| form.get(name).to_owned());
        Typed { key, number, reason, date }
    }

    fn validate(&self) -> Result<Correction, Vec<Refusal>> {
        let mut check = Check::default();
        // A page of ours always sends its key; without it the form is not whole.
        let form_key = Id::read(&self.key);
        let number = check.whole("number", &self.number, 1..=i64::from(i32::MAX));
        let reason = check.prose("reason", &self.reason, REASON);
        let date = check.date("date", &self.date);
        check.finish(|| {
            Some(Correction { form_key: form_key?, date: date?, number: number?, reason: reason? })
        })
    }
}

/// `GET /{organisation}/medel/rattelser?post=17`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let typed = Typed {
        key: request.app.id().to_string(),
        number: request.query.get("post").to_owned(),
        reason: String::new(),
        date: format::date(request.app.today()),
    };
    Page::html(&show(request, &typed, &[])?)
}

/// `POST /{organisation}/medel/rattelser`
pub fn save(request: &Request, form: Form) -> Result<Page, Error> {
    let typed = Typed::read(&form);
    let wanted = typed.validate().map_err(Error::from);
    match wanted.and_then(|wanted| correct(&request.app, &request.visit, &wanted)) {
        Ok(number) => {
            let entry = request.within(&format!("/medel/poster/{number}"));
            Ok(Page::see_with(entry, request.language.fund_booked(number)))
        }
        Err(Error::Refused(refusals)) => Page::unprocessable(&show(request, &typed, &refusals)?),
        Err(other) => Err(other),
    }
}

fn show(request: &Request, typed: &Typed, refusals: &[Refusal]) -> Result<Show, Error> {
    let l = request.language;
    let faults = Faults::new(l, refusals, |field| label(l, field));
    let f = request.frame(l.fund_correction_title());
    Ok(Show {
        f: if faults.is_empty() { f } else { f.faulty() },
        back: Back::new(request.within("/medel/poster"), l.fund_all_entries()),
        summary: faults.summary(l),
        named: named(request, &typed.number)?,
        action: request.within("/medel/rattelser"),
        key: Hidden::new("form_key", &typed.key),
        number: Field::text("number", l.fund_entry_number())
            .width(10)
            .inputmode("numeric")
            .value(&typed.number)
            .error(faults.of("number")),
        reason: Field::area("reason", l.fund_reason(), 4)
            .hint(l.fund_reason_hint())
            .value(&typed.reason)
            .error(faults.of("reason")),
        date: Field::date("date", l.fund_date()).value(&typed.date).error(faults.of("date")),
        save: Button::primary(l.fund_correct()),
    })
}

/// What the entry is, so that nobody takes back another than was meant.
fn named(request: &Request, number: &str) -> Result<Option<Notice>, Error> {
    let Ok(number) = number.trim().parse() else { return Ok(None) };
    match entry(&request.app, &request.visit, number) {
        Ok(shown) => {
            let (l, stored) = (request.language, shown.entry);
            let what = kind(l, stored.kind);
            let text = l.fund_entry_named(args::FundEntryNamed {
                number,
                kind: what,
                amount: money(l, stored.amount),
                date: format::date(stored.date),
            });
            Ok(Some(Notice::info(text)))
        }
        Err(Error::Missing) => Ok(None),
        Err(other) => Err(other),
    }
}

fn label(l: Language, field: &str) -> &'static str {
    match field {
        "number" => l.fund_entry_number(),
        "reason" => l.fund_reason(),
        _ => l.fund_date(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::open_balance::tests::opened;
    use crate::testing::Browser;
    use domain::access::Role;

    #[test]
    fn a_correction_names_its_entry_and_is_named_by_it() {
        let mut browser = Browser::entered(Role::Finance);
        opened(&mut browser, "2020", "100");
        let form = browser.get("/liten/medel/rattelser?post=1");
        form.assert_ok();
        assert!(form.text(".notice:not(.success)").contains("100 kr"), "{}", form.body());
        let key = form.attribute("[name=form_key]", "value");
        let fields = |number, reason| {
            [
                ("form_key", key.as_str()),
                ("number", number),
                ("reason", reason),
                ("date", "2026-03-02"),
            ]
        };
        for (number, reason, field) in [
            ("1", "", "#reason"),
            ("", "Fel", "#number"),
            ("2", "Fel", "#number"),
            ("1\0", "Fel", "#number"),
        ] {
            let page = browser.post("/liten/medel/rattelser", &fields(number, reason));
            page.assert_unprocessable();
            assert_eq!(page.attribute(".error-summary a", "href"), field);
        }
        let answer = browser.post("/liten/medel/rattelser", &fields("1", "Fel år"));
        answer.assert_see("/liten/medel/poster/2");
        let page = browser.get("/liten/medel/poster/2");
        page.assert_ok();
        assert!(page.text(".summary").contains("Fel år"));
        assert_eq!(page.count("a[href='/liten/medel/poster/1']"), 1);
        let original = browser.get("/liten/medel/poster/1");
        assert_eq!(original.count("a[href='/liten/medel/poster/2']"), 1);
        assert_eq!(original.count("a[href^='/liten/medel/rattelser']"), 0);
        browser.get("/liten/medel").assert_ok();
    }
}
