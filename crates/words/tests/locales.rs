//! Proves what the two files promise beyond what the build demands: order, tone, typography.

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;

const SWEDISH: &str = include_str!("../../../locales/sv.ftl");
const ENGLISH: &str = include_str!("../../../locales/en.ftl");

/// Each message's id with the heading it stands under, sorted within the heading.
fn sections(source: &str) -> Vec<(String, Vec<String>)> {
    // The build has already refused what cannot be read.
    let resource = parser::parse(source).unwrap_or_else(|(resource, _)| resource);
    let mut sections: Vec<(String, Vec<String>)> = Vec::new();
    for entry in resource.body {
        match entry {
            Entry::GroupComment(comment) => {
                sections.push((comment.content.concat(), Vec::new()));
            }
            Entry::Message(message) => {
                let id = message.id.name.to_owned();
                match sections.last_mut() {
                    Some((_, ids)) => ids.push(id),
                    None => sections.push(("no heading".to_owned(), vec![id])),
                }
            }
            _ => {}
        }
    }
    for (_, ids) in &mut sections {
        ids.sort();
    }
    sections
}

#[test]
fn both_files_have_the_same_texts_under_the_same_headings() {
    assert_eq!(sections(SWEDISH), sections(ENGLISH));
}

#[test]
fn headings_stand_once_and_in_their_order() {
    let headings: Vec<_> = sections(SWEDISH).into_iter().map(|(name, _)| name).collect();
    assert_eq!(
        headings,
        [
            "common",
            "faults",
            "access",
            "start",
            "outbox",
            "overview",
            "agreement",
            "plan",
            "fund",
            "application",
            "decision",
            "measure",
            "follow-up",
            "report",
            "evaluation",
            "demo"
        ]
    );
}

#[test]
fn the_tone_and_the_typography_hold() {
    for line in SWEDISH.lines().chain(ENGLISH.lines()) {
        for (wrong, reason) in [
            ("felaktig", "say what to do, not that it was wrong"),
            ("ogiltig", "say what to do, not that it was wrong"),
            ("invalid", "say what to do, not that it was wrong"),
            ("...", "write …"),
            ("\u{a0}", "write { \"\\u00A0\" }, which can be seen"),
            ("\u{2068}", "no isolation marks"),
            ("\t", "no tabs"),
        ] {
            assert!(!line.to_lowercase().contains(wrong), "{line:?}: {reason}");
        }
    }
}
