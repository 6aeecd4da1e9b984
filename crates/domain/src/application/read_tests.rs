use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::Reason as Any;
use crate::values::{Fault, Instant};

fn id(number: i64) -> Id {
    Id::v7(Instant::from_millis(number), [0; 10])
}

fn offer() -> Offer {
    Offer {
        goals: vec![id(1)],
        kinds: vec![(id(2), Some(Ore::from_kronor(50_000)))],
        units: vec![id(3)],
        on: date(2026, 5, 2),
    }
}

fn filled() -> Draft {
    let mut draft = Draft::default();
    for question in QUESTIONS {
        draft.set(question, if question == "long_term" { "yes" } else { "no" });
    }
    for field in ["beyond", "background", "title", "measure", "transition", "working_life"] {
        draft.set(field, "Text");
    }
    draft.set("expected", "Text");
    draft.set("seen", "Text");
    draft.set("goal", &id(1).to_string());
    draft.set("kind", &id(2).to_string());
    draft.set("unit", &id(3).to_string());
    draft.set("whom", "group");
    draft.set("participants", "4");
    draft.set("course", "12 500");
    draft.set("travel", "4200,50");
    draft.set("from", "2026-03-01");
    draft.set("until", "1 maj 2026");
    draft
}

fn with(field: &str, typed: &str) -> Draft {
    let mut draft = filled();
    draft.set(field, typed);
    draft
}

fn refused(draft: &Draft) -> Vec<(&'static str, Any)> {
    let refusals = read(draft, &offer()).err().unwrap_or_default();
    refusals.into_iter().map(|r| (r.field.unwrap_or("-"), r.reason)).collect()
}

#[test]
fn a_whole_draft_becomes_an_application() {
    let content = read(&filled(), &offer()).unwrap();
    assert_eq!(content.asked, Ore(1_670_050));
    assert_eq!((content.whom, content.participants), (Whom::Group, 4));
    assert_eq!((content.goal, content.kind, content.unit), (Some(id(1)), Some(id(2)), Some(id(3))));
    assert_eq!(content.provider, None);
    assert_eq!(content.guide.payer(), crate::application::Payer::Fund);
}

#[test]
fn an_empty_draft_names_every_field_in_the_order_of_the_pages() {
    let fields: Vec<_> = refused(&Draft::default()).into_iter().map(|(field, _)| field).collect();
    let expected = [
        "ending",
        "own_choice",
        "needed_today",
        "done_anyway",
        "long_term",
        "beyond",
        "background",
        "title",
        "kind",
        "measure",
        "whom",
        "unit",
        "course",
        "from",
        "until",
        "goal",
        "transition",
        "working_life",
        "expected",
        "seen",
    ];
    assert_eq!(fields, expected);
}

#[test]
fn each_wrong_field_is_named_alone() {
    let long = "x".repeat(TEXT_MAX + 1);
    for (field, typed, fault) in [
        ("background", "", Fault::Empty),
        ("background", long.as_str(), Fault::TooLong { max: TEXT_MAX, length: TEXT_MAX + 1 }),
        ("beyond", "a\0b", Fault::ControlCharacter),
        ("measure", "Kurs för 570428-9999", Fault::IdentityNumber),
        ("from", "i morgon", Fault::NotADate),
        ("course", "tolvtusen", Fault::NotAnAmount),
        ("travel", "-1", Fault::Negative),
        ("wage", "999999999999999", Fault::TooLarge { max: Ore::MAX_INPUT }),
        ("participants", "0", Fault::OutOfRange { min: 1, max: MOST_PARTICIPANTS }),
        ("goal", "00000000-0000-4000-8000-000000000000", Fault::UnknownChoice),
        ("whom", "everyone", Fault::UnknownChoice),
        ("ending", "maybe", Fault::UnknownChoice),
    ] {
        let found = refused(&with(field, typed));
        assert!(found.contains(&(field, Any::Value(fault))), "{field}: {found:?}");
    }
}

#[test]
fn what_no_single_field_can_tell_is_told_too() {
    for (field, typed, reason) in [
        ("until", "2026-02-28", Reason::EndsBeforeItBegins),
        ("participants", "1", Reason::GroupOfOne),
    ] {
        assert_eq!(refused(&with(field, typed)), [(field, Any::Application(reason))]);
    }
    let above = refused(&with("wage", "50 000"));
    let max = Ore::from_kronor(50_000);
    assert_eq!(above, [("course", Any::Application(Reason::AboveCeiling { max }))]);
    let mut free = with("course", "0");
    free.set("travel", "");
    assert_eq!(refused(&free), [("course", Any::Application(Reason::NoCosts))]);
}

#[test]
fn one_for_oneself_is_for_one_and_one_for_all_has_no_unit() {
    let mine = read(&with("whom", "self"), &offer()).unwrap();
    assert_eq!(mine.participants, 1);
    let all = read(&with("whom", "agency"), &offer()).unwrap();
    assert_eq!(all.unit, None);
}

#[test]
fn what_has_begun_may_be_asked_for_and_what_was_over_long_ago_is_a_slip() {
    let until = |day: &str| {
        let mut draft = with("from", "2019-01-01");
        draft.set("until", day);
        refused(&draft)
    };
    assert_eq!(until("2025-05-02"), []);
    assert_eq!(until("2025-05-01"), [("until", Any::Application(Reason::LongOver))]);
}

#[test]
fn the_participants_are_asked_for_once_it_is_known_whom_it_is_for() {
    let mut draft = with("whom", "");
    draft.set("participants", "");
    assert_eq!(refused(&draft), [("whom", Any::Value(Fault::NotChosen))]);
    draft.set("whom", "unit");
    assert_eq!(refused(&draft), [("participants", Any::Value(Fault::Empty))]);
}

#[test]
fn a_version_can_be_typed_again_as_it_was() {
    for whom in Whom::ALL {
        let content = read(&with("whom", whom.code()), &offer()).unwrap();
        assert_eq!(read(&typed(&content), &offer()), Ok(content));
    }
}

#[test]
fn what_is_not_offered_is_not_asked() {
    let content = read(&with("goal", ""), &Offer::default()).unwrap();
    assert_eq!((content.goal, content.kind, content.unit), (None, None, None));
}

proptest! {
    #[test]
    fn the_pages_refuse_what_the_whole_refuses(
        place in 0_usize..21, typed in "(?s).{0,12}", blank: bool
    ) {
        let fields: Vec<&str> =
            Step::ALL.into_iter().flat_map(|step| step.fields().iter().copied()).collect();
        let draft = with(fields[place], if blank { "" } else { &typed });
        let pages: Vec<Refusal> =
            Step::ALL.into_iter().flat_map(|step| check_step(step, &draft, &offer())).collect();
        match read(&draft, &offer()) {
            Ok(content) => {
                prop_assert!(pages.is_empty());
                prop_assert_eq!(Ok(content.asked), content.costs.total());
            }
            Err(whole) => prop_assert_eq!(whole, pages),
        }
    }
}
