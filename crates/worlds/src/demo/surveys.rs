//! All staff have been asked whether they know that the money exists: before a campaign and after it. Some are
//! being asked once more.

use std::collections::BTreeSet;

use app::Error;
use app::exchange::survey::{close_due, open, reply};
use domain::access::Role;
use domain::exchange::{Aware, SurveyReply};
use domain::values::Date;
use jiff::ToSpan as _;

use super::diary::{Diary, Stage};

/// How long each is open.
const DAYS: i64 = 14;

/// Some that have closed: the day when each opened, and how many of the first who were asked know that it is there.
pub fn surveyed(diary: &mut Diary, rounds: [(Date, usize); 2]) {
    for (number, (day, know)) in (1..).zip(rounds) {
        diary.on(day, move |stage| opened(stage, day));
        diary.on(day.saturating_add(3.days()), move |stage| {
            let people: BTreeSet<_> = stage.cast.people.iter().map(|(.., id)| *id).collect();
            // Not everybody answers.
            for (at, who) in people.into_iter().enumerate().filter(|(at, _)| at % 6 != 4) {
                let visit = stage.person(who)?;
                reply(stage.app, &visit, number, &known(at, know))?;
            }
            Ok(())
        });
        diary.on(day.saturating_add((DAYS + 1).days()), |stage| close_due(stage.app).map(|_| ()));
    }
}

/// One that is open.
pub fn asking(diary: &mut Diary, day: Date) {
    diary.on(day, move |stage| opened(stage, day));
}

fn opened(stage: &mut Stage<'_>, day: Date) -> Result<(), Error> {
    let coordinator = stage.role(Role::Coordinator)?;
    open(stage.app, &coordinator, day.saturating_add(DAYS.days()), None)
}

/// Fewer know what it is for, and fewest how to apply.
fn known(at: usize, know: usize) -> SurveyReply {
    let of = |limit: usize| match at {
        at if at < limit => Aware::Yes,
        at if at % 2 == 0 => Aware::No,
        _ => Aware::Unsure,
    };
    [of(know), of(know.saturating_sub(2)), of(know.saturating_sub(5).max(5))]
}
