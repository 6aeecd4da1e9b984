//! The agreement as a document to be signed and kept, with the code of its text on every page.

use documents::pdf::{Block, Document, pdf};
use domain::agreement::{Baseline, Challenge, Goal, Listed, MeasureKind, Term};
use domain::audit::Reading;
use words::{Language, args, format};

use super::show::{Agreement, show};
use crate::access::Visit;
use crate::audit::note_reading;
use crate::{App, Error};

/// The agreement as a PDF, noted in the read log. The text is the parties' own; the headings are in Swedish, the language of the agreement.
///
/// # Errors
/// As [`show`]; [`Error::Broken`] if the document cannot be made.
pub fn document(app: &App, visit: &Visit, number: i64) -> Result<Vec<u8>, Error> {
    let agreement = show(app, visit, number)?;
    note_reading(app, visit, Reading::Exported, "agreement", number.to_string())?;
    let l = Language::Sv;
    let organisation = visit.organisation.as_ref().ok_or(Error::Missing)?;
    let document = Document {
        title: agreement.draft.outline.title.clone(),
        language: l.code().to_owned(),
        subtitle: Some(organisation.name.clone()),
        blocks: blocks(l, &agreement),
        footer: l.agreement_pdf_code(&agreement.code),
        made: app.now().timestamp(),
    };
    pdf(&document).map_err(|fault| Error::Broken(fault.to_string()))
}

fn blocks(l: Language, agreement: &Agreement) -> Vec<Block> {
    let draft = &agreement.draft;
    let heading = |text: &str| Block::Heading(1, text.to_owned());
    let mut all = Vec::new();
    let names = draft.parties.iter().map(|party| party.name.clone());
    all.extend([heading(l.agreement_parties()), Block::List(names.collect())]);
    all.extend([heading(l.agreement_term()), Block::Paragraph(term(l, draft.outline.term))]);
    all.push(heading(l.agreement_problem_title()));
    all.extend(draft.challenges.iter().flat_map(|challenge| about_challenge(l, &challenge.value)));
    all.push(heading(l.agreement_goal_title()));
    all.extend(draft.goals.iter().flat_map(|goal| about_goal(l, &goal.value, &draft.challenges)));
    all.push(heading(l.agreement_areas()));
    for area in &draft.areas {
        let goals = draft.goals.iter().filter(|goal| area.value.goals.contains(&goal.id));
        let goals: Vec<&str> = goals.map(|goal| goal.value.title.as_str()).collect();
        all.push(Block::Facts(vec![(area.value.title.clone(), goals.join("; "))]));
    }
    all.push(heading(l.agreement_measure_kinds()));
    all.push(Block::Facts(draft.measure_kinds.iter().map(|k| about_kind(l, &k.value)).collect()));
    let deciding = l.agreement_deciding_of(draft.outline.deciding.code());
    all.extend([heading(l.agreement_deciding()), Block::Paragraph(deciding)]);
    let rest = [
        (l.agreement_who_may_apply(), &draft.outline.who_may_apply),
        (l.agreement_information(), &draft.outline.information),
        (l.agreement_follow_up(), &draft.outline.follow_up),
    ];
    for (title, text) in rest {
        if let Some(text) = text {
            all.extend([heading(title), Block::Paragraph(text.clone())]);
        }
    }
    let outline = &draft.outline;
    let review = outline.review_on.or_else(|| outline.term.and_then(|term| term.review_by()));
    if let Some(day) = review {
        all.extend([heading(l.agreement_review_on()), Block::Paragraph(format::date(day))]);
    }
    all.extend([
        heading(l.agreement_signatures()),
        Block::Paragraph(l.agreement_pdf_sign().into()),
    ]);
    let lines = draft.parties.iter().map(|party| (party.name.clone(), "\u{2026}".repeat(30)));
    all.push(Block::Facts(lines.collect()));
    all
}

/// A term in words.
fn term(l: Language, term: Option<Term>) -> String {
    match term {
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

fn about_challenge(l: Language, challenge: &Challenge) -> Vec<Block> {
    let mut facts = Vec::new();
    let mut say = |name: &str, text: &Option<String>| {
        facts.extend(text.clone().map(|text| (name.to_owned(), text)));
    };
    say(l.agreement_evidence(), &challenge.evidence);
    say(l.agreement_target_group(), &challenge.target_group);
    facts.push((
        l.agreement_horizon().to_owned(),
        l.agreement_horizon_kind(challenge.horizon.code()),
    ));
    vec![Block::Paragraph(challenge.problem.clone()), Block::Facts(facts)]
}

fn about_goal(l: Language, goal: &Goal, challenges: &[Listed<Challenge>]) -> Vec<Block> {
    let mut facts =
        vec![(l.agreement_serves().to_owned(), l.agreement_serves_kind(goal.serves.code()))];
    let solves = challenges.iter().filter(|challenge| goal.challenges.contains(&challenge.id));
    let solves: Vec<&str> = solves.map(|challenge| challenge.value.problem.as_str()).collect();
    let baseline = goal.baseline.as_ref().map(|baseline| match baseline {
        Baseline::Measured(value) => value.clone(),
        Baseline::NotMeasured { because } => l.agreement_not_measured_because(because),
    });
    let all = [
        (l.agreement_solves(), (!solves.is_empty()).then(|| solves.join("; "))),
        (l.agreement_indicator(), goal.indicator.clone()),
        (l.agreement_source(), goal.source.clone()),
        (l.agreement_baseline(), baseline),
        (l.agreement_target(), goal.target.clone()),
        (l.agreement_by_date(), goal.by_date.map(format::date)),
    ];
    let said = all.into_iter().filter_map(|(name, text)| Some((name.to_owned(), text?)));
    facts.extend(said);
    vec![Block::Heading(2, goal.title.clone()), Block::Facts(facts)]
}

fn about_kind(l: Language, kind: &MeasureKind) -> (String, String) {
    let route = l.agreement_route_kind(kind.route.code());
    let text = match kind.ceiling {
        Some(ceiling) => l.agreement_kind_ceiling(args::AgreementKindCeiling {
            route: &route,
            amount: format::amount(l, ceiling.0),
        }),
        None => route,
    };
    (kind.name.clone(), text)
}
