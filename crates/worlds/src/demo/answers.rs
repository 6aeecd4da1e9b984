//! What was answered when a measure was done, and a year later.

use app::Error;
use app::follow_up::{answer, waits};
use domain::follow_up::{Answer, Moment};
use jiff::ToSpan as _;

use super::cases::Case;
use super::diary::{Diary, Stage};
use super::roads::Move;
use domain::values::Date;

const CHANGED: [&str; 4] = [
    "Jag gör sådant i dag som jag inte kunde förut, och jag visar andra.",
    "Vi är två som kan det nu. Det var en före.",
    "Det tog längre tid än vi trodde, men vi arbetar på ett annat sätt.",
    "En del har ändrats. Mest att vi talar om det.",
];

/// The applicant and the manager answer some days after the measure was completed, and after a year.
pub fn given(diary: &mut Diary, case: &'static Case, begun: Date) {
    let done = case.road.iter().find(|(_, step)| matches!(step, Move::Complete(_)));
    let Some((days, _)) = done else { return };
    let done = begun.saturating_add(days.days());
    for day in
        [done.saturating_add(12.days()), done.saturating_add(1.year()).saturating_add(9.days())]
    {
        diary.on(day, move |stage| {
            // Now and then a manager lets the time run out.
            let visits = [Some(stage.named(case.who)?), manager(stage, case)?];
            for (place, visit) in visits.into_iter().enumerate() {
                let Some(visit) = visit else { continue };
                for due in waits(stage.app, &visit)? {
                    let given = words(case, place, due.listed.question.moment);
                    answer(stage.app, &visit, due.listed.id, &given)?;
                }
            }
            Ok(())
        });
    }
}

fn manager(stage: &mut Stage<'_>, case: &Case) -> Result<Option<app::access::Visit>, Error> {
    if case.days_ago % 4 == 0 { Ok(None) } else { stage.manager(case.unit).map(Some) }
}

/// What one answers: of the same case always the same.
fn words(case: &Case, place: usize, moment: Moment) -> Answer {
    let chance = case.title.len() + 3 * place + usize::from(moment == Moment::OneYear);
    if chance.is_multiple_of(11) {
        return Answer::Cannot { because: "Jag bytte arbete innan det gick att se.".to_owned() };
    }
    let text = CHANGED[chance % CHANGED.len()].to_owned();
    let scale = if chance.is_multiple_of(7) {
        2
    } else {
        3 + i64::from(!chance.is_multiple_of(3)) + i64::from(chance.is_multiple_of(5))
    };
    Answer::Given { scale, text: chance.is_multiple_of(2).then_some(text) }
}
