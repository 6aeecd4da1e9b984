use super::*;

/// The table: which results each design has.
const TABLE: &[(Design, &[Outcome])] = {
    use Outcome::{Down, HeldDown, HeldUp, Open, Up, Value};
    &[
        (Design::Summary, &[Value]),
        (Design::Share, &[Value]),
        (Design::Resampled, &[Value]),
        (Design::Shares, &[Up, Down, Open]),
        (Design::SharesOf, &[Up, Down, Open]),
        (Design::SharesSince, &[Up, Down, Open]),
        (Design::SharesAround, &[Up, Down, Open]),
        (Design::Groups, &[Up, Down, Open]),
        (Design::Paired, &[Up, Down, Open]),
        (Design::PairedShares, &[Up, Down, Open]),
        (Design::Relation, &[Up, Down, Open]),
        (Design::Curve, &[Value]),
        (Design::Series, &[Up, Down, Open, HeldUp, HeldDown]),
        (Design::Differences, &[Up, Down, Open, HeldUp, HeldDown]),
        (Design::Comparisons, &[Value]),
        (Design::SampleSize, &[Value]),
    ]
};

/// Words that say what caused what.
const CAUSAL: [&str; 18] = [
    "ledde till",
    "gav ",
    "effekt",
    "orsakade",
    "påverka",
    "tack vare",
    "berodde",
    "medförde",
    "bidrog", //
    "led to",
    "gave ",
    "effect",
    "caused",
    "because",
    "thanks to",
    "due to",
    "impact",
    "contributed",
];
/// Words that no number may use.
const NEVER: [&str; 6] =
    ["ingen effekt", "signifikan", "no effect", "significan", "bevisa", "proves"];

fn facts(kind: &'static str) -> Facts {
    let text = |text: &str| text.to_owned();
    Facts {
        size: text("1,5"),
        low: text("−0,4"),
        high: text("2,5"),
        level: text("95"),
        n: 40,
        first: text("svar"),
        second: text("kampanj"),
        of: [20, 30],
        kind,
    }
}

/// Every sentence that there is, with its place in the table.
fn all() -> Vec<(Design, Outcome, [String; 2])> {
    let kinds =
        ["alone", "named", "others", "mean", "median", "correlation", "proportion", "paired"];
    let mut all = Vec::new();
    for (design, outcomes) in TABLE {
        for outcome in *outcomes {
            for kind in kinds {
                let sentence = sentence(*design, *outcome, |_| facts(kind));
                all.push((*design, *outcome, [sentence.sv, sentence.en]));
            }
        }
    }
    all
}

#[test]
fn nobody_says_what_numbers_may_not() {
    for (design, outcome, sentences) in all() {
        for said in sentences {
            let said = said.to_lowercase();
            let odd = NEVER.iter().find(|word| said.contains(*word));
            assert_eq!(odd, None, "{design:?} {outcome:?}: {said}");
        }
    }
}

#[test]
fn causal_words_stand_only_where_checks_held_and_never_alone() {
    for (design, outcome, [sv, en]) in all() {
        let is_held = matches!(outcome, Outcome::HeldUp | Outcome::HeldDown);
        let causal = |said: &str| CAUSAL.iter().any(|word| said.to_lowercase().contains(word));
        assert_eq!(
            (causal(&sv), causal(&en)),
            (is_held, is_held),
            "{design:?} {outcome:?}: {sv} {en}"
        );
        if is_held {
            assert!(matches!(design, Design::Series | Design::Differences));
            assert!(sv.contains("tyder på") && sv.contains("Andra förklaringar"), "{sv}");
            assert!(en.contains("suggests") && en.contains("other explanations"), "{en}");
        }
    }
}

#[test]
fn what_is_open_says_which_differences_fit() {
    for (design, _, [sv, en]) in
        all().into_iter().filter(|(_, outcome, _)| *outcome == Outcome::Open)
    {
        assert!(
            sv.contains("går inte att avgöra; ") || sv.contains("går inte att avgöra ("),
            "{design:?} {sv}"
        );
        assert!(
            sv.contains("skillnader mellan −0,4 och 2,5") && sv.contains("är förenliga med"),
            "{sv}"
        );
        assert!(en.contains("cannot be decided") && en.contains("compatible with"), "{en}");
    }
}

#[test]
fn before_and_after_alone_name_other_reasons() {
    for (design, outcome, [sv, en]) in all() {
        let is_change = matches!(outcome, Outcome::Up | Outcome::Down);
        if is_change
            && matches!(
                design,
                Design::Paired | Design::PairedShares | Design::Series | Design::Differences
            )
        {
            assert!(sv.contains("ändrades") && sv.contains("kan ha andra orsaker"), "{sv}");
            assert!(en.contains("changed") && en.contains("may be other reasons"), "{en}");
        }
    }
}

#[test]
fn every_sentence_with_a_direction_has_its_interval_and_its_own_words() {
    let mut seen = std::collections::HashMap::new();
    for (design, outcome, [sv, en]) in all() {
        if outcome != Outcome::Value {
            for said in [&sv, &en] {
                assert!(
                    ["1,5", "−0,4", "2,5", "95"].iter().all(|part| said.contains(part)),
                    "{said}"
                );
            }
        }
        let before = seen.insert(sv.clone(), (design, outcome)).unwrap_or((design, outcome));
        assert_eq!(before, (design, outcome), "{sv}");
    }
}

#[test]
fn an_outcome_is_where_the_interval_lies() {
    assert_eq!(Outcome::of(Some(0.1), Some(2.0)), Outcome::Up);
    assert_eq!(Outcome::of(Some(-2.0), Some(-0.1)), Outcome::Down);
    assert_eq!(Outcome::of(Some(-0.1), Some(2.0)), Outcome::Open);
    assert_eq!(Outcome::of(Some(0.0), Some(2.0)), Outcome::Open);
    assert_eq!(Outcome::of(None, None), Outcome::Open);
    assert_eq!(Outcome::Up.held(true), Outcome::HeldUp);
    assert_eq!(Outcome::Down.held(false), Outcome::Down);
    assert_eq!(Outcome::Open.held(true), Outcome::Open);
}

#[test]
fn numbers_have_the_decimals_that_their_spread_makes_sense_of() {
    const SV: Language = Language::Sv;
    assert_eq!(rounded(SV, &[-1.58, -2.4599, -0.7001], 1.76), ["−1,58", "−2,46", "−0,70"]);
    assert_eq!(rounded(SV, &[15_240.4], 1_820.0), ["15\u{a0}240"]);
    assert_eq!(rounded(SV, &[4.0], 0.0), ["4,00"]);
    assert_eq!(rounded(SV, &[0.0], 0.0), ["0"]);
    assert_eq!(rounded(SV, &[f64::NEG_INFINITY, 2.0], f64::INFINITY), ["–", "2,00"]);
    assert_eq!(
        (level(SV, 0.95), level(SV, 0.999), plain(SV, 1200.0, 2)),
        ("95".to_owned(), "99,9".to_owned(), "1\u{a0}200".to_owned())
    );
    let english = Language::En;
    assert_eq!(rounded(english, &[-1.58], 1.76), ["−1.58"]);
    assert_eq!((level(english, 0.999), plain(english, 0.5, 4)), ("99.9".into(), "0.5".into()));
    assert_eq!(
        (with_sign(english, 0.737), with_sign(SV, 0.737)),
        ("73.7%".into(), "73,7\u{a0}%".into())
    );
}
