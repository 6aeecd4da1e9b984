//! What people write, and what nobody would: the readers refuse or give a value, never anything else.

use domain::application::{CostKind, Draft, Offer, Step, check_step, read, read_costs};
use domain::overview::slug;
use domain::values::{
    Check, EARLIEST, Id, LATEST, Ore, OrganisationNumber, Slug, contains_identity_number,
    read_date, read_email, read_line, read_prose, read_whole, swedish_key,
};
use jiff::civil::date;
use testkit::fuzz::fuzz_text;

const ROUNDS: usize = 200_000;

#[test]
fn amounts() {
    let seeds = ["12 000,50 kr", "−50 SEK", "500:-", "100000000000", "1\u{a0}234\u{a0}567", "0,05"];
    fuzz_text(ROUNDS, &seeds, |text| {
        if let Ok(ore) = Ore::read(text) {
            assert!(ore.0.abs() <= Ore::MAX_INPUT.0);
            assert_eq!(Ore::read(&ore.to_string()), Ok(ore), "as it is shown");
        }
        if let Ok(whole) = read_whole(text) {
            assert_eq!(read_whole(&whole.to_string()), Ok(whole.max(-i64::MAX)));
        }
    });
}

#[test]
fn dates() {
    let seeds = ["2026-03-01", "20260301", "2026/3/1", "1/3 2026", "1 mars 2026", "1 mar. 2026"];
    fuzz_text(ROUNDS, &seeds, |text| {
        if let Ok(date) = read_date(text) {
            assert!((EARLIEST..=LATEST).contains(&date));
            assert_eq!(read_date(&date.to_string()), Ok(date));
        }
    });
}

#[test]
fn organisation_numbers() {
    fuzz_text(ROUNDS, &["202100-5026", "16 202100-5026", "2021005026"], |text| {
        if let Ok(number) = OrganisationNumber::read(text) {
            assert_eq!(OrganisationNumber::read(&number.to_string()), Ok(number));
            assert_eq!(contains_identity_number(&number.to_string()), None, "nobody's number");
        }
    });
}

#[test]
fn identity_numbers() {
    let seeds = ["Hej 20000229-2399!", "000229+2399", "20000101-T220 och mer", "200002292399"];
    fuzz_text(ROUNDS, &seeds, |text| {
        let Some(found) = contains_identity_number(text) else { return };
        let number = &text[found];
        assert_eq!(contains_identity_number(number), Some(0..number.len()));
        // Wherever it stands, it is not let in.
        let written = format!("Fråga {number} om det.");
        assert!(read_line(&written, 10_000).is_err() && read_prose(&written, 10_000).is_err());
    });
}

#[test]
fn addresses() {
    fuzz_text(ROUNDS, &["Eva.Berg@Myndighet.SE", "o'hara+lom@x-y.example"], |text| {
        if let Ok(email) = read_email(text) {
            assert_eq!(read_email(&email).as_ref(), Ok(&email));
            assert!(email.bytes().all(|byte| byte.is_ascii_graphic()) && email.len() <= 254);
        }
        let made = slug(text);
        assert!(made.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'));
        if let Ok(read) = Slug::read(text) {
            assert_eq!(read.as_str(), text);
            assert_eq!(slug(text), text, "what stands in an address is its own slug");
        }
    });
}

#[test]
fn texts() {
    let seeds =
        ["Åsa Lind", " En rad\r\noch en till\t", "\u{200b}\u{feff}", "e\u{301} ﬀ İ ß", "abc"];
    fuzz_text(ROUNDS, &seeds, |text| {
        let shown = |c: char| !c.is_control() || c == '\n' || c == '\t';
        if let Ok(line) = read_line(text, 40) {
            assert!(!line.contains(char::is_control) && line.chars().count() <= 40);
            assert_eq!(read_line(&line, 40).as_ref(), Ok(&line));
        }
        if let Ok(prose) = read_prose(text, 40) {
            assert!(prose.chars().all(shown) && prose.chars().count() <= 40);
            assert_eq!(read_prose(&prose, 40).as_ref(), Ok(&prose));
        }
        assert_eq!(swedish_key(text), swedish_key(&text.to_lowercase()), "case never counts");
        if let Some(id) = Id::read(text) {
            assert_eq!(Id::read(&id.to_string()), Some(id));
        }
    });
}

/// Every field of an application with the same text: a page that finds nothing wrong and a whole
/// that does not go together would leave the applicant nowhere to go.
#[test]
fn applications() {
    let (goal, kind, unit) = (Id::v4([1; 16]), Id::v4([2; 16]), Id::v4([3; 16]));
    let offer = Offer {
        goals: vec![goal],
        kinds: vec![(kind, Some(Ore::from_kronor(40_000)))],
        units: vec![unit],
        on: date(2026, 3, 2),
    };
    let id = goal.to_string();
    let seeds = ["12 000,50", "2026-03-01", "self", "unit", "yes", "3", "En text", &id];
    fuzz_text(ROUNDS / 4, &seeds, |text| {
        let mut draft = Draft::default();
        let fields = Step::ALL.iter().flat_map(|step| step.fields());
        fields.for_each(|field| draft.set(field, text));
        for question in domain::application::QUESTIONS {
            draft.set(question, if question == "long_term" { "yes" } else { "no" });
        }
        let pages: Vec<_> =
            Step::ALL.iter().flat_map(|step| check_step(*step, &draft, &offer)).collect();
        let whole = read(&draft, &offer).err().unwrap_or_default();
        assert_eq!(pages, whole);
        if let Ok(costs) = read_costs(&draft) {
            assert_eq!(costs.parts().count(), CostKind::ALL.len());
        }
        let mut check = Check::default();
        let amount = check.optional_amount("amount", text, Ore::ZERO..=Ore(10_000));
        let read = check.finish(|| amount);
        assert!(read.is_err() || read.unwrap().is_none_or(|ore| (0..=10_000).contains(&ore.0)));
    });
}
