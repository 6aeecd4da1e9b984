use jiff::civil::date;

use super::*;
use crate::values::{EARLIEST, LATEST};

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Course,
    Travel,
}

impl Kind {
    fn from_code(code: &str) -> Option<Self> {
        match code {
            "course" => Some(Self::Course),
            "travel" => Some(Self::Travel),
            _ => None,
        }
    }
}

/// A form as a page has it: strings, as typed.
struct Form {
    title: &'static str,
    why: &'static str,
    amount: &'static str,
    own_share: &'static str,
    from: &'static str,
    to: &'static str,
    count: &'static str,
    kind: &'static str,
    email: &'static str,
    employer: &'static str,
}

#[derive(Debug, PartialEq)]
struct Course {
    title: String,
    why: Option<String>,
    amount: Ore,
    own_share: Option<Ore>,
    from: Date,
    to: Option<Date>,
    count: i64,
    kind: Kind,
    email: String,
    employer: OrganisationNumber,
}

impl Form {
    fn validate(&self) -> Result<Course, Vec<Refusal>> {
        let mut check = Check::default();
        let title = check.line("title", self.title, 20);
        let why = check.optional_prose("why", self.why, 20);
        let amount = check.amount("amount", self.amount, Ore::ZERO..=Ore::from_kronor(1_000));
        let own_share = check.optional_amount("own_share", self.own_share, Ore(1)..=Ore::MAX_INPUT);
        let from = check.date("from", self.from);
        let to = check.optional_date("to", self.to);
        let count = check.whole("count", self.count, 1..=500);
        let kind = check.choice("kind", self.kind, Kind::from_code);
        let email = check.email("email", self.email);
        let employer = check.organisation_number("employer", self.employer);
        if let (Some(from), Some(Some(to))) = (from, to)
            && to < from
        {
            check.refuse("to", Fault::DateOutOfRange { from, to: LATEST });
        }
        check.finish(|| {
            Some(Course {
                title: title?,
                why: why?,
                amount: amount?,
                own_share: own_share?,
                from: from?,
                to: to?,
                count: count?,
                kind: kind?,
                email: email?,
                employer: employer?,
            })
        })
    }
}

const FILLED_IN: Form = Form {
    title: " Svetskurs ",
    why: "",
    amount: "1 000 kr",
    own_share: " ",
    from: "1 mars 2026",
    to: "",
    count: "12",
    kind: "course",
    email: "Eva@x.se",
    employer: "2021005026",
};

fn refusal(field: &'static str, fault: Fault) -> Refusal {
    Refusal { field: Some(field), reason: Reason::Value(fault) }
}

#[test]
fn strings_become_a_value() {
    let course = Course {
        title: "Svetskurs".to_owned(),
        why: None,
        amount: Ore::from_kronor(1_000),
        own_share: None,
        from: date(2026, 3, 1),
        to: None,
        count: 12,
        kind: Kind::Course,
        email: "eva@x.se".to_owned(),
        employer: OrganisationNumber::read("202100-5026").expect("a number"),
    };
    assert_eq!(FILLED_IN.validate(), Ok(course));
}

#[test]
fn optional_fields_are_read_when_filled_in() {
    let form = Form {
        why: "Ny\r\ntjänst",
        own_share: "0,01",
        to: "2026-03-02",
        kind: "travel",
        ..FILLED_IN
    };
    let course = form.validate().expect("a course");
    assert_eq!(course.why.as_deref(), Some("Ny\ntjänst"));
    assert_eq!(course.own_share, Some(Ore(1)));
    assert_eq!(course.to, Some(date(2026, 3, 2)));
    assert_eq!(course.kind, Kind::Travel);
}

#[test]
fn everything_wrong_is_told_at_once_in_the_order_of_the_fields() {
    let form = Form {
        title: "",
        why: "En text som är för lång.",
        amount: "-1",
        own_share: "0",
        from: "2026-02-30",
        to: "1899-12-31",
        count: "501",
        kind: "gift",
        email: "eva",
        employer: "202100-5027",
    };
    let expected = vec![
        refusal("title", Fault::Empty),
        refusal("why", Fault::TooLong { max: 20, length: 24 }),
        refusal("amount", Fault::Negative),
        refusal("own_share", Fault::TooSmall { min: Ore(1) }),
        refusal("from", Fault::NotADate),
        refusal("to", Fault::DateOutOfRange { from: EARLIEST, to: LATEST }),
        refusal("count", Fault::OutOfRange { min: 1, max: 500 }),
        refusal("kind", Fault::UnknownChoice),
        refusal("email", Fault::NotAnEmail),
        refusal("employer", Fault::WrongCheckDigit),
    ];
    assert_eq!(form.validate(), Err(expected));
}

#[test]
fn an_amount_above_its_limit_is_told_the_limit() {
    let form = Form { amount: "1000,01", ..FILLED_IN };
    let too_large = Fault::TooLarge { max: Ore::from_kronor(1_000) };
    assert_eq!(form.validate(), Err(vec![refusal("amount", too_large)]));
}

#[test]
fn a_refusal_between_fields_stands_where_its_field_does() {
    let form = Form { to: "2026-02-28", kind: "", ..FILLED_IN };
    let early = Fault::DateOutOfRange { from: date(2026, 3, 1), to: LATEST };
    assert_eq!(form.validate(), Err(vec![refusal("to", early), refusal("kind", Fault::NotChosen)]));
}

#[test]
fn refusals_about_the_whole_come_last() {
    let mut check = Check::default();
    check.refuse(None, Fault::Incomplete);
    let title = check.line("title", "", 10);
    let whole = Refusal { field: None, reason: Fault::Incomplete.into() };
    assert_eq!(check.finish(|| title), Err(vec![refusal("title", Fault::Empty), whole]));
}

#[test]
fn a_form_is_never_refused_without_a_reason() {
    let whole = Refusal { field: None, reason: Fault::Incomplete.into() };
    assert_eq!(Check::default().finish(|| None::<()>), Err(vec![whole]));
}
