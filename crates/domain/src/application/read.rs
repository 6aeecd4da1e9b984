//! Makes an application of what was typed, or says everything that is wrong with it.

use std::ops::RangeInclusive;

use jiff::ToSpan as _;

use super::{Content, CostKind, Costs, Draft, Guide, QUESTIONS, Reason, Step, Whom};
use crate::values::{Check, Date, Id, Ore, Refusal};

/// A title fits on a line of a list.
pub const TITLE_MAX: usize = 120;
/// A page of A4: enough to say what is needed.
pub const TEXT_MAX: usize = 4_000;
/// More than any agency has employees.
const MOST_PARTICIPANTS: i64 = 100_000;
const AMOUNT: RangeInclusive<Ore> = Ore::ZERO..=Ore::MAX_INPUT;

/// What one may choose among here today. Where a list is empty the question is not asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offer {
    pub goals: Vec<Id>,
    /// Measure kinds with their ceiling, if any.
    pub kinds: Vec<(Id, Option<Ore>)>,
    pub units: Vec<Id>,
    /// The day on which it is read.
    pub on: Date,
}

/// The answers of the guide.
///
/// # Errors
/// One refusal per question without an answer.
pub fn read_guide(draft: &Draft) -> Result<Guide, Vec<Refusal>> {
    let mut check = Check::default();
    let guide = guide(&mut check, draft);
    check.finish(|| guide)
}

/// What is wrong on one page, in the order of its fields.
pub fn check_step(step: Step, draft: &Draft, offer: &Offer) -> Vec<Refusal> {
    let mut check = Check::default();
    let right = match step {
        Step::Beyond => check.prose("beyond", draft.get("beyond"), TEXT_MAX).is_some(),
        Step::Need => check.prose("background", draft.get("background"), TEXT_MAX).is_some(),
        Step::Measure => measure(&mut check, draft, offer).is_some(),
        Step::Whom => whom(&mut check, draft, offer).is_some(),
        Step::Costs => costs(&mut check, draft, ceiling(draft, offer)).is_some(),
        Step::Period => period(&mut check, draft, offer.on).is_some(),
        Step::Purpose => purpose(&mut check, draft, offer).is_some(),
        Step::Outcome => outcome(&mut check, draft).is_some(),
    };
    check.finish(|| right.then_some(())).err().unwrap_or_default()
}

/// The whole application.
///
/// # Errors
/// Everything that is wrong on any page, in the order of the pages.
pub fn read(draft: &Draft, offer: &Offer) -> Result<Content, Vec<Refusal>> {
    let mut check = Check::default();
    let guide = guide(&mut check, draft);
    let beyond = check.prose("beyond", draft.get("beyond"), TEXT_MAX);
    let background = check.prose("background", draft.get("background"), TEXT_MAX);
    let measure = measure(&mut check, draft, offer);
    let whom = whom(&mut check, draft, offer);
    let costs = costs(&mut check, draft, ceiling(draft, offer));
    let period = period(&mut check, draft, offer.on);
    let purpose = purpose(&mut check, draft, offer);
    let outcome = outcome(&mut check, draft);
    check.finish(|| {
        let (title, kind, measure, provider) = measure?;
        let (whom, participants, unit) = whom?;
        let (costs, asked) = costs?;
        let (from, until) = period?;
        let (goal, transition, working_life) = purpose?;
        let (expected, seen) = outcome?;
        Some(Content {
            guide: guide?,
            beyond: beyond?,
            background: background?,
            title,
            kind,
            measure,
            provider,
            whom,
            participants,
            unit,
            costs,
            asked,
            from,
            until,
            goal,
            transition,
            working_life,
            expected,
            seen,
        })
    })
}

fn guide(check: &mut Check, draft: &Draft) -> Option<Guide> {
    let yes = |code: &str| match code {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    let answers = QUESTIONS.map(|question| check.choice(question, draft.get(question), yes));
    let [ending, own_choice, needed_today, done_anyway, long_term] = answers;
    Some(Guide {
        ending: ending?,
        own_choice: own_choice?,
        needed_today: needed_today?,
        done_anyway: done_anyway?,
        long_term: long_term?,
    })
}

type Measure = (String, Option<Id>, String, Option<String>);

fn measure(check: &mut Check, draft: &Draft, offer: &Offer) -> Option<Measure> {
    let kinds: Vec<Id> = offer.kinds.iter().map(|(id, _)| *id).collect();
    let title = check.line("title", draft.get("title"), TITLE_MAX);
    let kind = chosen(check, "kind", draft, &kinds);
    let measure = check.prose("measure", draft.get("measure"), TEXT_MAX);
    let provider = check.optional_line("provider", draft.get("provider"), TITLE_MAX);
    Some((title?, kind?, measure?, provider?))
}

fn whom(check: &mut Check, draft: &Draft, offer: &Offer) -> Option<(Whom, i64, Option<Id>)> {
    let whom = check.choice("whom", draft.get("whom"), Whom::from_code);
    // Whether they are to be counted is known once it is known whom it is for.
    let participants = match whom {
        Some(Whom::Myself) => Some(1),
        None => None,
        Some(_) => check.whole("participants", draft.get("participants"), 1..=MOST_PARTICIPANTS),
    };
    if (whom, participants) == (Some(Whom::Group), Some(1)) {
        check.refuse("participants", Reason::GroupOfOne);
    }
    let unit = match whom {
        Some(Whom::Agency) => Some(None),
        _ => chosen(check, "unit", draft, &offer.units),
    };
    Some((whom?, participants?, unit?))
}

/// The amounts of the costs page, also used for what a measure cost in the end. A blank field is nothing.
///
/// # Errors
/// One refusal per amount that cannot be read, is negative or too large.
pub fn read_costs(typed: &Draft) -> Result<Costs, Vec<Refusal>> {
    let mut check = Check::default();
    let costs = amounts(&mut check, typed);
    check.finish(|| costs)
}

fn amounts(check: &mut Check, draft: &Draft) -> Option<Costs> {
    let amounts = CostKind::ALL.map(|kind| {
        check
            .optional_amount(kind.code(), draft.get(kind.code()), AMOUNT)
            .map(Option::unwrap_or_default)
    });
    let mut read = [Ore::ZERO; 6];
    for (place, amount) in read.iter_mut().zip(amounts) {
        *place = amount?;
    }
    Some(Costs::new(read))
}

fn costs(check: &mut Check, draft: &Draft, ceiling: Option<Ore>) -> Option<(Costs, Ore)> {
    let costs = amounts(check, draft)?;
    let first = CostKind::Course.code();
    match (costs.total(), ceiling) {
        (Ok(Ore::ZERO), _) => check.refuse(first, Reason::NoCosts),
        (Ok(asked), Some(max)) if asked > max => check.refuse(first, Reason::AboveCeiling { max }),
        (Ok(asked), _) => return Some((costs, asked)),
        (Err(overflow), _) => check.refuse(first, overflow),
    }
    None
}

fn ceiling(draft: &Draft, offer: &Offer) -> Option<Ore> {
    let kind = Id::read(draft.get("kind"))?;
    offer.kinds.iter().find(|(id, _)| *id == kind)?.1
}

/// What was over more than a year ago is a slip of the keys. That it has begun is for the parties to judge.
fn period(check: &mut Check, draft: &Draft, on: Date) -> Option<(Date, Date)> {
    let from = check.date("from", draft.get("from"));
    let until = check.date("until", draft.get("until"));
    if until < from && until.is_some() {
        check.refuse("until", Reason::EndsBeforeItBegins);
    } else if until.is_some_and(|until| until < on.saturating_sub(1.year())) {
        check.refuse("until", Reason::LongOver);
    }
    Some((from?, until?))
}

fn purpose(
    check: &mut Check,
    draft: &Draft,
    offer: &Offer,
) -> Option<(Option<Id>, String, String)> {
    let goal = chosen(check, "goal", draft, &offer.goals);
    let transition = check.prose("transition", draft.get("transition"), TEXT_MAX);
    let working_life = check.prose("working_life", draft.get("working_life"), TEXT_MAX);
    Some((goal?, transition?, working_life?))
}

fn outcome(check: &mut Check, draft: &Draft) -> Option<(String, String)> {
    let expected = check.prose("expected", draft.get("expected"), TEXT_MAX);
    let seen = check.prose("seen", draft.get("seen"), TEXT_MAX);
    Some((expected?, seen?))
}

/// The application as it would have been typed: where a new version begins.
pub fn typed(content: &Content) -> Draft {
    let mut draft = Draft::default();
    for (question, yes) in QUESTIONS.into_iter().zip(content.guide.answers()) {
        draft.set(question, if yes { "yes" } else { "no" });
    }
    let id = |id: Option<Id>| id.map_or_else(String::new, |id| id.to_string());
    for (field, text) in [
        ("beyond", content.beyond.clone()),
        ("background", content.background.clone()),
        ("title", content.title.clone()),
        ("kind", id(content.kind)),
        ("measure", content.measure.clone()),
        ("provider", content.provider.clone().unwrap_or_default()),
        ("whom", content.whom.code().to_owned()),
        ("participants", content.participants.to_string()),
        ("unit", id(content.unit)),
        ("from", content.from.to_string()),
        ("until", content.until.to_string()),
        ("goal", id(content.goal)),
        ("transition", content.transition.clone()),
        ("working_life", content.working_life.clone()),
        ("expected", content.expected.clone()),
        ("seen", content.seen.clone()),
    ] {
        draft.set(field, &text);
    }
    for (kind, amount) in content.costs.parts() {
        draft.set(kind.code(), &amount.to_string());
    }
    draft
}

/// One of `offered`; `Some(None)` where nothing is offered, since the page does not ask then.
fn chosen(
    check: &mut Check,
    field: &'static str,
    draft: &Draft,
    offered: &[Id],
) -> Option<Option<Id>> {
    if offered.is_empty() {
        return Some(None);
    }
    let known = |code: &str| Id::read(code).filter(|id| offered.contains(id));
    check.choice(field, draft.get(field), known).map(Some)
}

#[cfg(test)]
#[path = "read_tests.rs"]
mod tests;
