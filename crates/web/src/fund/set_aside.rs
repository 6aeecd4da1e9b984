//! The form for a year's set-aside: payroll in, and what it gives shown before anything is booked.

use app::Error;
use app::fund::{NewPayroll, Reckoned, reckon, set_aside, settle};
use askama::Template;
use domain::fund::Stage;
use domain::values::{Check, Id, Ore, Refusal, Year};
use words::{Language, format};

use super::{money, payroll_years};
use crate::components::{
    Back, Button, Choice, Choices, ErrorSummary, Field, Hidden, SummaryList, SummaryRow,
};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::reasons::Faults;
use crate::request::Request;

/// The longest definition, in characters.
const DEFINITION: usize = 500;
/// The fields, in the order that they are asked.
const FIELDS: [&str; 6] = ["form_key", "date", "year", "payroll", "stage", "definition"];

#[derive(Template)]
#[template(path = "fund/set_aside.html")]
struct Ask {
    f: Frame,
    back: Back,
    summary: Option<ErrorSummary>,
    action: String,
    key: Hidden,
    year: Field,
    payroll: Field,
    stage: Choices,
    definition: Field,
    date: Field,
    check: Button,
}

#[derive(Template)]
#[template(path = "fund/set_aside_check.html")]
struct Answer {
    f: Frame,
    back: Back,
    answers: SummaryList,
    action: String,
    kept: Vec<Hidden>,
    save: Button,
}

/// What was typed.
struct Typed {
    key: String,
    date: String,
    year: String,
    payroll: String,
    stage: String,
    definition: String,
}

impl Typed {
    fn read(form: &Form) -> Typed {
        let [key, date, year, payroll, stage, definition] =
            FIELDS.map(|name| form.get(name).to_owned());
        Typed { key, date, year, payroll, stage, definition }
    }

    fn validate(&self) -> Result<(NewPayroll, Stage), Vec<Refusal>> {
        let mut check = Check::default();
        // A page of ours always sends its key; without it the form is not whole.
        let form_key = Id::read(&self.key);
        let year = check.choice("year", &self.year, |year| year.parse().ok().and_then(Year::new));
        let payroll = check.amount("payroll", &self.payroll, Ore::ZERO..=Ore::MAX_INPUT);
        let stage = check.choice("stage", &self.stage, Stage::from_code);
        let definition = check.optional_prose("definition", &self.definition, DEFINITION);
        let date = check.date("date", &self.date);
        check.finish(|| {
            let new = NewPayroll {
                form_key: form_key?,
                date: date?,
                year: year?,
                payroll: payroll?,
                definition: definition?,
            };
            Some((new, stage?))
        })
    }
}

/// `GET /{organisation}/medel/avsattning`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let mut typed = Typed::read(&request.query);
    if typed.key.is_empty() {
        typed.key = request.app.id().to_string();
        typed.date = format::date(request.app.today());
    }
    Page::html(&ask(request, &typed, &[]))
}

/// `GET /{organisation}/medel/avsattning/kontroll?year=…&payroll=…`: what it gives; nothing is booked.
pub fn check(request: &Request, _: Form) -> Result<Page, Error> {
    let typed = Typed::read(&request.query);
    let reckoned = typed.validate().map_err(Error::from).and_then(|(new, stage)| {
        let reckoned = reckon(&request.app, &request.visit, new.year, new.payroll, stage)?;
        Ok((new, stage, reckoned))
    });
    match reckoned {
        Ok((new, stage, reckoned)) => Page::html(&answer(request, &typed, &new, stage, &reckoned)),
        Err(Error::Refused(refusals)) => Page::unprocessable(&ask(request, &typed, &refusals)),
        Err(other) => Err(other),
    }
}

/// `POST /{organisation}/medel/avsattning`
pub fn save(request: &Request, form: Form) -> Result<Page, Error> {
    let typed = Typed::read(&form);
    let booked = typed.validate().map_err(Error::from).and_then(|(new, stage)| match stage {
        Stage::Preliminary => set_aside(&request.app, &request.visit, &new),
        Stage::Final => settle(&request.app, &request.visit, &new),
    });
    match booked {
        Ok(number) => {
            let entry = request.within(&format!("/medel/poster/{number}"));
            Ok(Page::see_with(entry, request.language.fund_booked(number)))
        }
        Err(Error::Refused(refusals)) => Page::unprocessable(&ask(request, &typed, &refusals)),
        Err(other) => Err(other),
    }
}

fn ask(request: &Request, typed: &Typed, refusals: &[Refusal]) -> Ask {
    let l = request.language;
    let faults = Faults::new(l, refusals, |field| label(l, field));
    let f = request.frame(l.fund_set_aside_question());
    let years = std::iter::once(Choice::new("", l.fund_choose()))
        .chain(payroll_years(request).map(|year| Choice::new(year.to_string(), year.to_string())));
    let stages = [
        Choice::new("preliminary", l.fund_stage_of("preliminary")).hint(l.fund_preliminary_hint()),
        Choice::new("final", l.fund_stage_of("final")).hint(l.fund_final_hint()),
    ];
    Ask {
        f: if faults.is_empty() { f } else { f.faulty() },
        back: Back::new(request.within("/medel"), l.fund_title()),
        summary: faults.summary(l),
        action: request.within("/medel/avsattning/kontroll"),
        key: Hidden::new("form_key", &typed.key),
        year: Field::select("year", l.fund_year(), years)
            .value(&typed.year)
            .error(faults.of("year")),
        payroll: Field::amount("payroll", l.fund_payroll())
            .hint(l.fund_payroll_hint())
            .value(&typed.payroll)
            .error(faults.of("payroll")),
        stage: Choices::radios("stage", l.fund_stage(), stages)
            .chosen(&typed.stage)
            .error(faults.of("stage")),
        definition: Field::area("definition", l.fund_definition(), 3)
            .hint(l.fund_definition_hint())
            .value(&typed.definition)
            .error(faults.of("definition")),
        date: Field::date("date", l.fund_date()).value(&typed.date).error(faults.of("date")),
        check: Button::primary(l.fund_reckon()),
    }
}

fn answer(
    request: &Request,
    typed: &Typed,
    new: &NewPayroll,
    stage: Stage,
    reckoned: &Reckoned,
) -> Answer {
    let l = request.language;
    let row = |key: &str, value: String| SummaryRow::new(key, value);
    let mut rows = vec![
        row(l.fund_year(), new.year.to_string()),
        row(l.fund_stage(), l.fund_stage_of(stage.code())),
        row(l.fund_payroll(), money(l, new.payroll)),
        row(l.fund_rate(), format::percent(l, reckoned.rate.0.into())),
        row(l.fund_kind_set_aside(), money(l, reckoned.set_aside)),
    ];
    if stage == Stage::Final {
        rows.push(row(l.fund_before(), money(l, reckoned.before)));
        rows.push(row(l.fund_difference(), money(l, reckoned.difference)));
    }
    let values =
        [&typed.key, &typed.date, &typed.year, &typed.payroll, &typed.stage, &typed.definition];
    let pairs = FIELDS.into_iter().zip(values);
    let query: Vec<String> = pairs
        .clone()
        .map(|(name, value)| format!("{name}={}", crate::cookies::encode(value)))
        .collect();
    let form = request.within(&format!("/medel/avsattning?{}", query.join("&")));
    Answer {
        f: request.frame(l.fund_check_title()),
        back: Back::new(form, l.fund_change_answers()),
        answers: SummaryList::new(rows),
        action: request.within("/medel/avsattning"),
        kept: pairs.map(|(name, value)| Hidden::new(name, value)).collect(),
        save: Button::primary(l.fund_book()),
    }
}

fn label(l: Language, field: &str) -> &'static str {
    match field {
        "year" => l.fund_year(),
        "payroll" => l.fund_payroll(),
        "stage" => l.fund_stage(),
        "definition" => l.fund_definition(),
        _ => l.fund_date(),
    }
}

#[cfg(test)]
pub mod tests {
    use crate::testing::Browser;
    use domain::access::Role;

    fn query(browser: &Browser, year: &str, kronor: &str, stage: &str) -> Vec<(String, String)> {
        let key = browser.get("/liten/medel/avsattning").attribute("[name=form_key]", "value");
        [
            ("form_key", key.as_str()),
            ("date", "2026-02-01"),
            ("year", year),
            ("payroll", kronor),
            ("stage", stage),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .to_vec()
    }

    fn address(fields: &[(String, String)]) -> String {
        let pairs: Vec<String> = fields
            .iter()
            .map(|(name, value)| format!("{name}={}", crate::cookies::encode(value)))
            .collect();
        format!("/liten/medel/avsattning/kontroll?{}", pairs.join("&"))
    }

    fn post(browser: &mut Browser, fields: &[(String, String)]) -> crate::testing::Answer {
        let fields: Vec<(&str, &str)> =
            fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        browser.post("/liten/medel/avsattning", &fields)
    }

    /// Books a year's preliminary set-aside through the form.
    pub fn set_aside(browser: &mut Browser, year: &str, kronor: &str) {
        let fields = query(browser, year, kronor, "preliminary");
        post(browser, &fields).assert_see_prefix("/liten/medel/poster/");
    }

    #[test]
    fn the_rate_and_the_result_are_shown_before_anything_is_booked() {
        let mut browser = Browser::entered(Role::Finance);
        let fields = query(&browser, "2025", "5 947 956", "preliminary");
        let check = browser.get(&address(&fields));
        check.assert_ok();
        assert!(check.text(".summary").contains("0,2 %"), "{}", check.body());
        assert!(check.text(".summary").contains("11 895,91 kr"), "{}", check.text(".summary"));
        browser.get("/liten/medel/poster/1").assert_status(404);
        post(&mut browser, &fields).assert_see("/liten/medel/poster/1");
        let settled = query(&browser, "2025", "6 000 000", "final");
        let check = browser.get(&address(&settled));
        assert!(check.text(".summary").contains("104,09 kr"), "{}", check.text(".summary"));
        post(&mut browser, &settled).assert_see("/liten/medel/poster/2");
        browser.get("/liten/medel").assert_ok();
    }

    #[test]
    fn what_is_wrong_is_told_at_its_field() {
        let mut browser = Browser::entered(Role::Coordinator);
        for (year, kronor, stage, field) in [
            ("", "1", "final", "#year"),
            ("2014", "1", "final", "#year"),
            ("2027", "1", "final", "#year"),
            ("2025\0", "1", "final", "#year"),
            ("2025", "-1", "final", "#payroll"),
            ("2025", "9999999999999999999999", "final", "#payroll"),
            ("2025", "mycket", "final", "#payroll"),
            ("2025", "1", "", "#stage"),
            ("2025", "1", "slutlig", "#stage"),
        ] {
            let fields = query(&browser, year, kronor, stage);
            let check = browser.get(&address(&fields));
            check.assert_unprocessable();
            assert_eq!(check.attribute(".error-summary a", "href"), field, "{year:?} {kronor:?}");
            post(&mut browser, &fields).assert_unprocessable();
        }
        let nothing = query(&browser, "2025", "0", "preliminary");
        post(&mut browser, &nothing).assert_unprocessable();
        set_aside(&mut browser, "2025", "1000");
        let twice = query(&browser, "2025", "1000", "preliminary");
        let page = post(&mut browser, &twice);
        page.assert_unprocessable();
        assert_eq!(page.attribute(".error-summary a", "href"), "#year");
    }
}
