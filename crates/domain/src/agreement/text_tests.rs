//! The text's hash changes with every field, and with nothing else.

use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::agreement::{Deciding, Horizon, MeasureForm, Route, Serves};
use crate::decision::Fallback;
use crate::values::Ore;

pub fn id(number: u8) -> Id {
    Id::v4([number; 16])
}

/// A draft that lacks nothing: challenge 10, goal 20, area 30, measure kind 40.
pub fn full() -> Draft {
    let some = |text: &str| Some(text.to_owned());
    let goal = Goal {
        title: "Fler kan byta uppgifter".into(),
        serves: Serves::Both,
        challenges: vec![id(10)],
        indicator: some("Andel som bytt uppgifter"),
        source: some("Medarbetarundersökningen"),
        baseline: Some(Baseline::Measured("4 %".into())),
        target: some("10 %"),
        by_date: Some(date(2028, 12, 31)),
    };
    let challenge = Challenge {
        problem: "Vart tredje yrke förändras".into(),
        evidence: some("Kompetensanalysen 2025"),
        target_group: some("Handläggare"),
        horizon: Horizon::Long,
    };
    let kind = MeasureKind {
        name: "Kurs".into(),
        form: MeasureForm::Individual,
        route: Route::Joint,
        ceiling: Some(Ore::from_kronor(50_000)),
    };
    let party = |number, kind: PartyKind| Signatory {
        party: id(number),
        kind,
        name: kind.code().to_owned(),
    };
    Draft {
        outline: Outline {
            title: "Avtal 2026–2028".into(),
            term: Some(Term::Fixed { from: date(2026, 1, 1), to: date(2028, 12, 31) }),
            assent: false,
            who_may_apply: some("Alla medarbetare"),
            information: some("Samordnaren berättar på intranätet"),
            follow_up: some("Varje år i mars"),
            review_on: None,
            deciding: Deciding::default(),
        },
        parties: vec![party(1, PartyKind::Employer), party(2, PartyKind::Saco)],
        challenges: vec![Listed { id: id(10), value: challenge }],
        goals: vec![Listed { id: id(20), value: goal }],
        areas: vec![Listed {
            id: id(30),
            value: Area { title: "Rörlighet".into(), goals: vec![id(20)] },
        }],
        measure_kinds: vec![Listed { id: id(40), value: kind }],
    }
}

#[test]
fn every_field_of_the_text_is_hashed() {
    let changes: &[fn(&mut Draft)] = &[
        |d| d.outline.title.push('!'),
        |d| d.outline.term = None,
        |d| d.outline.deciding.majority = true,
        |d| d.outline.deciding.fallback = Fallback::NotGranted,
        |d| d.outline.deciding.fallback = Fallback::EmployerDecides,
        |d| d.outline.who_may_apply = None,
        |d| d.outline.information = None,
        |d| d.outline.follow_up = None,
        |d| d.outline.review_on = Some(date(2028, 6, 1)),
        |d| d.parties.truncate(1),
        |d| d.challenges[0].value.problem.push('!'),
        |d| d.challenges[0].value.evidence = None,
        |d| d.challenges[0].value.target_group = None,
        |d| d.challenges[0].value.horizon = Horizon::Near,
        |d| d.goals[0].value.title.push('!'),
        |d| d.goals[0].value.serves = Serves::Employees,
        |d| d.goals[0].value.challenges.clear(),
        |d| d.goals[0].value.indicator = None,
        |d| d.goals[0].value.source = None,
        |d| d.goals[0].value.baseline = None,
        |d| d.goals[0].value.baseline = Some(Baseline::NotMeasured { because: "4 %".into() }),
        |d| d.goals[0].value.target = None,
        |d| d.goals[0].value.by_date = None,
        |d| d.areas[0].value.title.push('!'),
        |d| d.areas[0].value.goals.clear(),
        |d| d.measure_kinds[0].value.name.push('!'),
        |d| d.measure_kinds[0].value.form = MeasureForm::Project,
        |d| d.measure_kinds[0].value.route = Route::Employer,
        |d| d.measure_kinds[0].value.ceiling = None,
    ];
    for (place, change) in changes.iter().enumerate() {
        let mut draft = full();
        change(&mut draft);
        assert_ne!(text_hash(&draft), text_hash(&full()), "change {place} is not seen");
    }
}

#[test]
fn the_way_of_signing_and_the_ids_are_not_the_text() {
    let mut draft = full();
    draft.outline.assent = true;
    draft.challenges[0].id = id(11);
    draft.goals[0].value.challenges = vec![id(11)];
    assert_eq!(text_hash(&draft), text_hash(&full()));
}

#[test]
fn a_copy_says_the_same_under_new_ids() {
    let mut next = 100;
    let copy = full().copied(|| {
        next += 1;
        id(next)
    });
    assert_eq!(text_hash(&copy), text_hash(&full()));
    assert_eq!(copy.goals[0].value.challenges, [copy.challenges[0].id]);
    assert_eq!(copy.areas[0].value.goals, [copy.goals[0].id]);
    assert_eq!(copy.part(id(20)), None, "an old id is left");
    assert!(!copy.has_links_of(&Part::Goal(full().goals[0].value.clone())));
    assert!(copy.has_links_of(&Part::Area(copy.areas[0].value.clone())));
}

#[test]
fn the_code_begins_the_hash() {
    assert_eq!(code(&[0xab; 32]), "ababababab");
}

proptest! {
    #[test]
    fn moving_letters_between_fields_changes_the_hash(a in "[a-z]{1,8}", b in "[a-z]{1,8}") {
        let with = |problem: String, evidence: String| {
            let mut draft = full();
            draft.challenges[0].value.problem = problem;
            draft.challenges[0].value.evidence = Some(evidence);
            text_hash(&draft)
        };
        prop_assert_ne!(with(format!("{a}{b}"), String::new()), with(a, b));
    }
}
