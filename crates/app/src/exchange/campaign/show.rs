//! What came of a campaign: each kind of interest week by week, and whether its level changed.

use domain::access::Action;
use domain::evaluation::{Minimum, Minimums};
use domain::exchange::{Interest, monday};
use domain::few::K;
use domain::values::Date;
use jiff::ToSpan as _;
use store::exchange::{CampaignRow, Material};
use words::Language;

use super::compare::{Compared, compare};
use super::{Week, weeks};
use crate::access::{Visit, permit};
use crate::evaluation::found::Found;
use crate::evaluation::question::{Changed, Happened, Question, Season, Values};
use crate::evaluation::saved::{opens_cases, week_name};
use crate::evaluation::{Table, answer};
use crate::{App, Error};

const WEEKS_IN_YEAR: usize = 52;

/// A campaign with what came of it.
#[derive(Debug)]
pub struct Shown {
    pub row: CampaignRow,
    pub files: Vec<Material>,
    pub running: Running,
    pub curves: Vec<Curve>,
    pub compared: Compared,
}

/// How far a campaign has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Running {
    pub has_begun: bool,
    /// Whole weeks since it began, with the week that it began in.
    pub weeks: i64,
    /// So many weeks are needed on each side of its beginning.
    pub needed: i64,
    /// The day when as many have passed.
    pub answers_on: Date,
}

/// One kind of interest, week by week.
#[derive(Debug)]
pub struct Curve {
    pub what: Interest,
    /// The Monday of each week and its count; none where the reader may not know every one, since a curve without its
    /// lowest weeks shows leaps that never were.
    pub weeks: Vec<(Date, i64)>,
    /// Campaigns by their place among the weeks, the campaign in question first.
    pub events: Vec<(String, usize)>,
    pub told: Told,
}

/// What can be said of a change.
#[derive(Debug)]
pub enum Told {
    Found(Box<Found>),
    /// Few people stand behind, and the reader may not open their cases.
    Withheld,
    /// Too few weeks have passed since it began.
    NotYet,
    /// Only so many weeks are counted before it.
    NotBefore(i64),
    /// The counts give nothing to compute on: no application at all before, say.
    Refused,
}

/// Every campaign, the latest first, and the applications on one curve with all of them marked.
///
/// # Errors
/// Those of the engine.
pub fn campaigns(app: &App, visit: &Visit) -> Result<(Vec<CampaignRow>, Curve), Error> {
    permit(app, visit, Action::ReadCampaigns)?;
    let opens = opens_cases(app, visit);
    app.read(visit, |tx| {
        let (all, weeks) = (store::exchange::campaigns(tx)?, weeks(tx, app.today())?);
        let what = Interest::Submitted;
        let offered = is_offered(what, &weeks, opens);
        let told = if offered { Told::NotYet } else { Told::Withheld };
        let weeks = if offered { counted(what, &weeks) } else { Vec::new() };
        let events = events(&all, None, &weeks);
        Ok((all, Curve { what, weeks, events, told }))
    })
}

/// The campaign with this number, and what came of it.
///
/// # Errors
/// [`Error::Missing`].
pub fn show_campaign(app: &App, visit: &Visit, l: Language, number: i64) -> Result<Shown, Error> {
    permit(app, visit, Action::ReadCampaigns)?;
    let opens = opens_cases(app, visit);
    app.read(visit, |tx| {
        let row = store::exchange::campaign(tx, number)?;
        let files = store::exchange::materials(tx, row.id)?;
        let (all, weeks) = (store::exchange::campaigns(tx)?, weeks(tx, app.today())?);
        let minimums = store::evaluation::minimums(tx)?;
        let compared = compare(tx, &row, &all, &minimums)?;
        let running = running(&row, &minimums, app.today());
        let asked = Asked { l, row: &row, all: &all, minimums: &minimums };
        let curves = Interest::ALL.map(|what| curve(&asked, &running, what, &weeks, opens));
        let curves = curves.into_iter().collect();
        Ok(Shown { running, curves, compared, files, row: row.clone() })
    })
}

fn running(row: &CampaignRow, minimums: &Minimums, today: Date) -> Running {
    let (starts_on, needed) = (row.campaign.starts_on, minimums.of(Minimum::Points));
    let starts = monday(starts_on);
    let days = starts.until(monday(today)).map_or(0, |span| i64::from(span.get_days()));
    Running {
        has_begun: starts_on <= today,
        weeks: (days / 7).max(0),
        needed,
        answers_on: starts.saturating_add(needed.weeks()),
    }
}

/// What is needed to ask of a campaign.
pub(super) struct Asked<'a> {
    pub l: Language,
    pub row: &'a CampaignRow,
    pub all: &'a [CampaignRow],
    pub minimums: &'a Minimums,
}

impl Asked<'_> {
    /// Whether this kind of interest changed with the campaign, the others allowed for.
    pub fn question(&self, what: Interest, weeks: &[(Date, i64)], opens: bool) -> Changed {
        let l = self.l;
        let starts = monday(self.row.campaign.starts_on);
        let before = weeks.iter().take_while(|(week, _)| *week < starts).count();
        let seasons = usize::try_from(self.minimums.of(Minimum::Seasons)).unwrap_or(usize::MAX);
        let others = self.all.iter().filter(|other| other.id != self.row.id);
        let happened = |other: &CampaignRow| Happened {
            since: week_name(l, other.campaign.starts_on),
            event: other.campaign.title.clone(),
        };
        Changed {
            outcome: change_of(l, what),
            time: l.evaluation_period().to_owned(),
            since: week_name(l, starts),
            event: self.row.campaign.title.clone(),
            values: if opens && what.is_of_cases() { Values::Things } else { Values::People },
            per: None,
            season: (before / WEEKS_IN_YEAR >= seasons).then_some(Season::Weeks),
            drop: true,
            others: others.map(happened).collect(),
        }
    }
}

/// What is counted, as a column is called.
pub fn change_of(l: Language, what: Interest) -> String {
    l.campaign_interest(what.code())
}

fn curve(asked: &Asked<'_>, running: &Running, what: Interest, all: &[Week], opens: bool) -> Curve {
    if !is_offered(what, all, opens) {
        return Curve { what, weeks: Vec::new(), events: Vec::new(), told: Told::Withheld };
    }
    let weeks = counted(what, all);
    let told = told(asked, running, what, &weeks, opens);
    Curve { what, events: events(asked.all, Some(asked.row), &weeks), weeks, told }
}

fn told(
    asked: &Asked<'_>,
    running: &Running,
    what: Interest,
    weeks: &[(Date, i64)],
    opens: bool,
) -> Told {
    let starts = monday(asked.row.campaign.starts_on);
    let before = weeks.iter().filter(|(week, _)| *week < starts).count();
    let before = i64::try_from(before).unwrap_or(i64::MAX);
    match running {
        Running { has_begun: false, .. } => return Told::NotYet,
        Running { needed, .. } if before < *needed => return Told::NotBefore(before),
        Running { needed, weeks, .. } if weeks < needed => return Told::NotYet,
        _ => {}
    }
    let question = asked.question(what, weeks, opens);
    let header = vec![question.time.clone(), question.outcome.clone()];
    let rows = weeks.iter().zip(2..);
    let rows = rows
        .map(|((week, count), line)| (line, vec![week_name(asked.l, *week), count.to_string()]));
    let table = Table::of(header, rows.collect());
    match answer(Some(&table), &Question::Changed(question), asked.minimums) {
        Ok(found) => Told::Found(Box::new(found)),
        Err(_) => Told::Refused,
    }
}

fn is_few(count: Option<i64>) -> bool {
    count.is_some_and(|count| (1..K).contains(&count))
}

/// Whether the reader may know each week's count. What is fitted sums to what was counted, so that the level itself would
/// say what hidden weeks are.
pub(crate) fn is_offered(what: Interest, weeks: &[Week], opens: bool) -> bool {
    let may_know = opens && what.is_of_cases();
    may_know || !weeks.iter().any(|week| is_few(week.count(what)))
}

/// The weeks of which something is known.
pub(super) fn counted(what: Interest, weeks: &[Week]) -> Vec<(Date, i64)> {
    weeks.iter().filter_map(|week| Some((week.monday, week.count(what)?))).collect()
}

/// The campaigns that start within the weeks.
fn events(
    all: &[CampaignRow],
    first: Option<&CampaignRow>,
    weeks: &[(Date, i64)],
) -> Vec<(String, usize)> {
    let rest = all.iter().rev().filter(|row| first.is_none_or(|first| first.id != row.id));
    let place = |row: &CampaignRow| {
        let starts = monday(row.campaign.starts_on);
        let at = weeks.iter().position(|(week, _)| *week >= starts)?;
        // What began before the first week cannot be seen to begin.
        (at > 0 || weeks.first().is_some_and(|(week, _)| *week == starts))
            .then(|| (row.campaign.title.clone(), at))
    };
    first.into_iter().chain(rest).filter_map(place).collect()
}
