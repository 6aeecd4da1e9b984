//! What an agreement says, in words.

use app::agreement::Agreement;
use domain::agreement::{Baseline, Draft, Goal, Term};
use words::{Language, args, format};

use super::measure_kind;
use crate::components::{SummaryList, SummaryRow};

/// Between whom and for how long.
pub fn facts(l: Language, agreement: &Agreement) -> SummaryList {
    let (draft, outline) = (&agreement.draft, &agreement.draft.outline);
    let parties: Vec<&str> = draft.parties.iter().map(|party| party.name.as_str()).collect();
    let review = outline.review_on.or_else(|| outline.term.and_then(|term| term.review_by()));
    said([
        (l.agreement_parties(), parties.join("\n")),
        (l.agreement_not_signed_label(), agreement.not_signed_by.join("\n")),
        (l.agreement_term(), term(l, agreement)),
        (l.agreement_review_on(), review.map(format::date).unwrap_or_default()),
    ])
}

/// What the agreement says beside its goals.
pub fn about(l: Language, agreement: &Agreement) -> SummaryList {
    let draft = &agreement.draft;
    let o = &draft.outline;
    let problems: Vec<&str> = draft.challenges.iter().map(|c| c.value.problem.as_str()).collect();
    let areas: Vec<&str> = draft.areas.iter().map(|area| area.value.title.as_str()).collect();
    let kinds = draft
        .measure_kinds
        .iter()
        .map(|kind| format!("{}: {}", kind.value.name, measure_kind::decided(l, &kind.value)));
    said([
        (l.agreement_problem_title(), problems.join("\n")),
        (l.agreement_areas(), areas.join("\n")),
        (l.agreement_measure_kinds(), kinds.collect::<Vec<_>>().join("\n")),
        (l.agreement_deciding(), l.agreement_deciding_of(o.deciding.code())),
        (l.agreement_who_may_apply(), o.who_may_apply.clone().unwrap_or_default()),
        (l.agreement_information(), o.information.clone().unwrap_or_default()),
        (l.agreement_follow_up(), o.follow_up.clone().unwrap_or_default()),
    ])
}

/// What is empty takes no row.
fn said<const N: usize>(all: [(&str, String); N]) -> SummaryList {
    let said = all.into_iter().filter(|(_, text)| !text.is_empty());
    SummaryList::new(said.map(|(key, text)| SummaryRow::new(key, text)))
}

/// One goal, and how it will be seen.
pub fn goal(l: Language, draft: &Draft, goal: &Goal) -> SummaryList {
    let solves = draft.challenges.iter().filter(|c| goal.challenges.contains(&c.id));
    let solves: Vec<&str> = solves.map(|c| c.value.problem.as_str()).collect();
    let baseline = goal.baseline.as_ref().map(|baseline| match baseline {
        Baseline::Measured(value) => value.clone(),
        Baseline::NotMeasured { because } => l.agreement_not_measured_because(because),
    });
    let all = [
        (l.agreement_serves(), Some(l.agreement_serves_kind(goal.serves.code()))),
        (l.agreement_solves(), (!solves.is_empty()).then(|| solves.join("\n"))),
        (l.agreement_indicator(), goal.indicator.clone()),
        (l.agreement_source(), goal.source.clone()),
        (l.agreement_baseline(), baseline),
        (l.agreement_target(), goal.target.clone()),
        (l.agreement_by_date(), goal.by_date.map(format::date)),
    ];
    let said = all.into_iter().filter_map(|(key, text)| Some(SummaryRow::new(key, text?)));
    SummaryList::new(said)
}

/// The term; what a notice makes of it is said above.
fn term(l: Language, agreement: &Agreement) -> String {
    match agreement.draft.outline.term {
        None => l.agreement_term_none().to_owned(),
        Some(Term::Fixed { from, to }) => l.agreement_term_fixed(args::AgreementTermFixed {
            from: format::date(from),
            to: format::date(to),
        }),
        Some(Term::UntilFurtherNotice { from, notice_months }) => {
            l.agreement_term_open(args::AgreementTermOpen {
                from: format::date(from),
                months: notice_months,
            })
        }
    }
}
