//! The year wheels, made each January and ticked off as the year goes; the yearly accounts, sealed each March.

use app::agreement::{change_duty, make_year, parties, year_wheel};
use app::report::mark_accounted;
use domain::access::{PartyKind, Role};
use domain::agreement::{Duty, DutyKind};
use domain::values::{Date, Id};
use jiff::ToSpan as _;

use super::diary::Diary;

/// Accounts for the years `back` to `latest` before this one to the unions, each on a day of the March that follows.
/// Each agency has its own: the heads of all chains are signed then.
pub fn accounted(diary: &mut Diary, today: Date, (back, latest): (i16, i16), day: i8) {
    for year in today.year() - back..=today.year() - latest {
        let Ok(march) = Date::new(year + 1, 3, day) else { return };
        diary.on(march, move |stage| {
            let visit = stage.role(Role::Coordinator)?;
            let unions = parties(stage.app, &visit)?.into_iter();
            let unions = unions.filter(|party| party.kind != PartyKind::Employer);
            let receivers: Vec<Id> = unions.map(|party| party.party).collect();
            mark_accounted(stage.app, &visit, year, march, &receivers)
        });
    }
}

/// Makes the wheels of this year and the two before, and ticks off what was due more than
/// `behind` days ago.
pub fn turned(diary: &mut Diary, today: Date, behind: i64) {
    for year in today.year() - 2..=today.year() {
        let Ok(january) = Date::new(year, 1, 8) else { return };
        diary.on(january, move |stage| {
            let visit = stage.role(Role::Coordinator)?;
            make_year(stage.app, &visit, year)
        });
    }
    let last = today.saturating_sub(behind.days());
    diary.on(today.saturating_sub(2.days()), move |stage| {
        let visit = stage.role(Role::Coordinator)?;
        for year in last.year() - 2..=last.year() {
            for row in year_wheel(stage.app, &visit, Some(year))?.duties {
                // The yearly account ticks off its own.
                if row.duty.due_on > last || row.duty.kind == DutyKind::YearlyAccount {
                    continue;
                }
                let done = Duty { done_on: Some(row.duty.due_on), ..row.duty };
                change_duty(stage.app, &visit, row.id, &done)?;
            }
        }
        Ok(())
    });
}
