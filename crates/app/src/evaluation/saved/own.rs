//! The system's own series, as tables.

use std::collections::BTreeMap;

use domain::evaluation::Reason;
use domain::exchange::{Interest, monday};
use domain::few::K;
use domain::follow_up::{Answer, Respondent};
use domain::values::{Date, Id};
use jiff::ToSpan as _;
use store::Tx;
use words::Language;

use super::{opens_cases, reads_answers};
use crate::access::Visit;
use crate::evaluation::Table;
use crate::exchange::campaign::{is_offered, weeks};
use crate::{App, Error};

/// What the system can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Own {
    /// Applications and grants.
    CasesByWeek,
    CasesByMonth,
    /// Granted amounts per goal.
    AmountsByMonth,
    /// Visits, applications begun and submitted, grants.
    InterestByWeek,
    /// Answers to follow-up questions.
    Answers,
}

impl Own {
    pub const ALL: [Own; 5] = [
        Own::CasesByWeek,
        Own::CasesByMonth,
        Own::InterestByWeek,
        Own::AmountsByMonth,
        Own::Answers,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Own::CasesByWeek => "cases-week",
            Own::CasesByMonth => "cases-month",
            Own::InterestByWeek => "interest-week",
            Own::AmountsByMonth => "amounts-month",
            Own::Answers => "answers",
        }
    }

    pub fn from_code(code: &str) -> Option<Own> {
        Own::ALL.into_iter().find(|own| own.code() == code)
    }
}

/// Those that the visitor may use: amounts and answers stand for single persons.
pub fn offered(app: &App, visit: &Visit) -> Vec<Own> {
    let (opens, reads) = (opens_cases(app, visit), reads_answers(app, visit));
    let may = |own: &Own| match own {
        Own::CasesByWeek | Own::CasesByMonth | Own::InterestByWeek => true,
        Own::AmountsByMonth => opens,
        Own::Answers => reads,
    };
    Own::ALL.into_iter().filter(may).collect()
}

/// The table in the reader's language, and whether it holds counts from one to four. `sees`: whether the visitor may open every case, and read
/// the answers.
pub(super) fn table_of(
    tx: &Tx<'_>,
    (own, l): (Own, Language),
    me: Id,
    today: Date,
    (opens, reads): (bool, bool),
) -> Result<(Table, bool), Error> {
    let (table, few) = match own {
        Own::CasesByWeek => cases(tx, l, today, week)?,
        Own::CasesByMonth => cases(tx, l, today, month)?,
        Own::InterestByWeek => interest(tx, l, today, opens)?,
        Own::AmountsByMonth if opens => amounts(tx, l, today)?,
        Own::Answers if reads => answers(tx, l, me)?,
        Own::AmountsByMonth | Own::Answers => return Err(Error::Forbidden),
    };
    if table.rows().is_empty() {
        return Err(Error::refused_at("source", Reason::NothingYet));
    }
    if few && !opens {
        return Err(Error::refused_at("source", Reason::FewInSeries));
    }
    Ok((table, few))
}

/// The period that a day belongs to, named so that names sort as time, and its first day.
type Period = fn(Language, Date) -> (String, Date);

fn month(_: Language, day: Date) -> (String, Date) {
    (format!("{:04}-{:02}", day.year(), day.month()), day.first_of_month())
}

fn week(l: Language, day: Date) -> (String, Date) {
    let week = day.iso_week_date();
    let letter = if l == Language::Sv { "v" } else { "W" };
    (format!("{:04}-{letter}{:02}", week.year(), week.week()), monday(day))
}

/// How a week is called.
pub fn week_name(l: Language, day: Date) -> String {
    week(l, day).0
}

/// Every whole period from the first day to the last that has ended.
fn periods(l: Language, first: Date, today: Date, period: Period) -> Vec<String> {
    let (current, _) = period(l, today);
    let (mut all, mut day) = (Vec::new(), first);
    loop {
        let (name, _) = period(l, day);
        if name >= current || all.len() > 3_000 {
            return all;
        }
        if all.last() != Some(&name) {
            all.push(name);
        }
        day = day.saturating_add(7.days());
    }
}

fn cases(tx: &Tx<'_>, l: Language, today: Date, period: Period) -> Result<(Table, bool), Error> {
    let cases = store::report::cases(tx)?;
    let mut counts: BTreeMap<String, [i64; 2]> = BTreeMap::new();
    for case in &cases {
        let (came, _) = period(l, case.received_at.local_date());
        counts.entry(came).or_default()[0] += 1;
        if let Some(on) = case.decided_on.filter(|_| case.granted.is_some_and(|ore| ore.0 > 0)) {
            counts.entry(period(l, on).0).or_default()[1] += 1;
        }
    }
    let first = cases.iter().map(|case| case.received_at.local_date()).min();
    let first = first.map(|day| period(l, day).1);
    let header = [l.evaluation_period(), l.evaluation_received(), l.evaluation_granted()];
    let rows = first.map(|first| periods(l, first, today, period)).unwrap_or_default();
    let mut few = false;
    let rows = rows.into_iter().zip(2..).map(|(name, line)| {
        let counted = counts.get(&name).copied().unwrap_or_default();
        few |= counted.iter().any(|count| (1..K).contains(count));
        let cells = std::iter::once(name).chain(counted.map(|count| count.to_string()));
        (line, cells.collect())
    });
    let rows = rows.collect();
    Ok((Table::of(header.map(str::to_owned).to_vec(), rows), few))
}

/// Week by week from the first look to the money. Counts from one to four of what nobody can open are in no table.
fn interest(tx: &Tx<'_>, l: Language, today: Date, opens: bool) -> Result<(Table, bool), Error> {
    let weeks = weeks(tx, today)?;
    let known = |what: &Interest| weeks.iter().any(|week| week.count(*what).is_some());
    let fits = |what: &Interest| what.is_of_cases() || is_offered(*what, &weeks, opens);
    let columns: Vec<Interest> =
        Interest::ALL.into_iter().filter(|what| known(what) && fits(what)).collect();
    let few = columns.iter().any(|what| !is_offered(*what, &weeks, false));
    let names = columns.iter().map(|what| l.campaign_interest(what.code()));
    let header = std::iter::once(l.evaluation_period().to_owned()).chain(names).collect();
    let rows = weeks.iter().zip(2..).map(|(week, line)| {
        let counts = columns.iter().map(|what| week.count(*what));
        let counts = counts.map(|count| count.map_or_else(String::new, |count| count.to_string()));
        (line, std::iter::once(week_name(l, week.monday)).chain(counts).collect())
    });
    let rows = if columns.is_empty() { Vec::new() } else { rows.collect() };
    Ok((Table::of(header, rows), few))
}

/// Granted in kronor, month by month, in all and per goal. One who has most of the money is always possible, so it is
/// for those who may open the cases.
fn amounts(tx: &Tx<'_>, l: Language, today: Date) -> Result<(Table, bool), Error> {
    let (cases, goals) = (store::report::cases(tx)?, store::report::goals(tx)?);
    let mut sums: BTreeMap<(String, Option<Id>), i64> = BTreeMap::new();
    let mut first: Option<Date> = None;
    for case in &cases {
        let (Some(on), Some(granted)) = (case.decided_on, case.granted) else { continue };
        first = Some(first.map_or(on, |day| day.min(on)));
        for goal in [None, case.goal] {
            let sum = sums.entry((month(l, on).0, goal)).or_default();
            *sum = sum.saturating_add(granted.0);
        }
    }
    let used = |id: Id| sums.keys().any(|(_, goal)| *goal == Some(id));
    let goals: Vec<_> = goals.into_iter().filter(|goal| used(goal.id)).collect();
    let mut header =
        vec![l.evaluation_period().to_owned(), l.evaluation_granted_amount().to_owned()];
    for goal in &goals {
        // Goals of two agreements may be called the same.
        let is_taken = header.contains(&goal.title);
        let number = if is_taken { format!(" ({})", header.len()) } else { String::new() };
        header.push(format!("{}{number}", goal.title));
    }
    let rows = first.map(|day| periods(l, month(l, day).1, today, month)).unwrap_or_default();
    let row = |name: String| -> Vec<String> {
        let sum = |goal: Option<Id>| sums.get(&(name.clone(), goal)).copied().unwrap_or_default();
        let kronor = |ore: i64| format!("{}.{:02}", ore / 100, ore % 100);
        let goals = goals.iter().map(|goal| kronor(sum(Some(goal.id))));
        let all = kronor(sum(None));
        [name.clone(), all].into_iter().chain(goals).collect()
    };
    let rows = rows.into_iter().zip(2..).map(|(name, line)| (line, row(name))).collect();
    Ok((Table::of(header, rows), true))
}

/// Answers with the goal, who was asked, and whether it was four or five.
fn answers(tx: &Tx<'_>, l: Language, me: Id) -> Result<(Table, bool), Error> {
    let all = store::follow_up::all(tx)?;
    let barred = store::application::barred(tx, me)?;
    let goals = store::report::goals(tx)?;
    let rows = all.iter().filter_map(|listed| {
        let Some(Answer::Given { scale, .. }) = &listed.question.answer else { return None };
        let aside = listed.case.as_ref().is_some_and(|(case, _)| barred.contains(case));
        let own_measure = all.iter().any(|other| {
            other.measure == listed.measure
                && other.question.respondent == Respondent::Manager
                && other.question.account == me
        });
        if aside || own_measure {
            return None;
        }
        let goal = goals.iter().find(|goal| Some(goal.id) == listed.goal);
        let who = l.follow_up_respondent(listed.question.respondent.code());
        let much = if *scale >= 4 { l.application_guide_yes() } else { l.application_guide_no() };
        Some(vec![
            goal.map(|goal| goal.title.clone()).unwrap_or_default(),
            who,
            scale.to_string(),
            much.to_owned(),
        ])
    });
    let rows = rows.zip(2..).map(|(cells, line)| (line, cells)).collect();
    let header =
        [l.evaluation_goal(), l.evaluation_who(), l.evaluation_scale(), l.evaluation_helped()];
    // Each row is a person.
    Ok((Table::of(header.map(str::to_owned).to_vec(), rows), true))
}
