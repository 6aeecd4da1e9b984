//! The year wheels: made each January, ticked off as the year goes.

use app::agreement::{change_duty, make_year, year_wheel};
use domain::access::Role;
use domain::agreement::{Duty, DutyKind};
use domain::values::Date;
use jiff::ToSpan as _;

use super::diary::Diary;

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
                if row.duty.due_on > last {
                    continue;
                }
                let accounted = row.duty.kind == DutyKind::YearlyAccount;
                let done = Duty {
                    done_on: Some(row.duty.due_on),
                    receivers: accounted
                        .then(|| "De lokala arbetstagarorganisationerna".to_owned()),
                    ..row.duty
                };
                change_duty(stage.app, &visit, row.id, &done)?;
            }
        }
        Ok(())
    });
}
