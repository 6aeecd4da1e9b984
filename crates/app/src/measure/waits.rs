//! What of the measures waits for the visitor: to be told of as carried out, or to be paid.

use domain::access::{Action, Reach};
use domain::decision::MeasureState;
use domain::values::{Date, Id, Ore};
use jiff::civil::date;
use store::Tx;
use store::application::{barred, case, version};
use store::decision::{ListedMeasure, listed_measures};

use super::sight::relation;
use crate::access::{Visit, may, permit};
use crate::application::{Matter, Waiting, me};
use crate::{App, Error};

/// How far the visitor reaches by each action that a measure can wait for.
struct Reaches {
    me: Id,
    complete: Option<Reach>,
    pay: Option<Reach>,
    /// Cases where the visitor stands aside.
    aside: Vec<Id>,
}

/// What waits for the visitor; an applicant acts on what the own case became as applicant alone.
pub(crate) fn waits_in(app: &App, visit: &Visit, tx: &Tx<'_>) -> Result<Vec<Waiting>, Error> {
    let (me, today) = (me(visit)?.id, app.today());
    let reaches = Reaches {
        me,
        complete: permit(app, visit, Action::CompleteMeasure).ok(),
        // The coordinator can pay, but it is finance that is waited for.
        pay: permit(app, visit, Action::PayMeasure)
            .ok()
            .filter(|_| !may(app, visit, Action::Prepare)),
        aside: barred(tx, me)?,
    };
    let mut found = Vec::new();
    for listed in listed_measures(tx)? {
        if let Some((matter, due)) = matter(tx, &listed, &reaches, today)? {
            let (number, title) = (listed.measure.number.to_string(), listed.measure.title);
            found.push(Waiting { matter, number, title, due });
        }
    }
    Ok(found)
}

fn matter(
    tx: &Tx<'_>,
    listed: &ListedMeasure,
    reaches: &Reaches,
    today: Date,
) -> Result<Option<(Matter, Option<Date>)>, Error> {
    let own = listed.case.as_ref().is_some_and(|case| case.applicant == reaches.me);
    let aside = listed.case.as_ref().is_some_and(|case| reaches.aside.contains(&case.id));
    let can = |reach: &Option<Reach>| {
        !aside && reach.as_ref().is_some_and(|reach| reach.covers(relation(listed)))
    };
    if listed.measure.state == MeasureState::UnderWay {
        // An applicant tells of the own measure; of the plan's, whoever leads the unit or the work.
        let tells = own || listed.case.is_none() && can(&reaches.complete);
        let until = if tells { until(tx, listed)? } else { None };
        return Ok(until.filter(|until| *until < today).map(|until| (Matter::Finish, Some(until))));
    }
    let unpaid = !listed.paid_out && listed.committed > Ore::ZERO;
    Ok((unpaid && !own && can(&reaches.pay)).then_some((Matter::Pay, None)))
}

/// The last day that the measure was meant to take.
fn until(tx: &Tx<'_>, listed: &ListedMeasure) -> Result<Option<Date>, Error> {
    if let Some(of) = &listed.case {
        let case = case(tx, &of.number)?;
        return Ok(Some(version(tx, case.id, case.version)?.content.until));
    }
    let Some(row) = listed.measure.plan_row else { return Ok(None) };
    Ok(Some(date(store::plan::row(tx, row)?.row.year, 12, 31)))
}
