//! What came of a campaign: each kind of interest week by week, and whether its level changed.

use domain::access::Action;
use domain::evaluation::{Minimum, Minimums};
use domain::exchange::{Interest, monday};
use domain::few::K;
use domain::values::Date;
use store::exchange::{CampaignRow, Material};
use words::Language;

use super::compare::{Compared, compare};
use super::{Week, weeks};
use crate::access::{Visit, permit};
use crate::evaluation::found::{Found, Outcome};
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
    pub curves: Vec<Curve>,
    pub compared: Compared,
}

/// One kind of interest, week by week.
#[derive(Debug)]
pub struct Curve {
    pub what: Interest,
    /// The Monday of each week, and the count where the reader may know it.
    pub weeks: Vec<(Date, Option<i64>)>,
    /// Campaigns by their place among the weeks, the campaign in question first.
    pub events: Vec<(String, usize)>,
    pub told: Told,
    /// Whether the workbench has the same series for the reader.
    pub offered: bool,
}

/// What can be said of a change.
#[derive(Debug)]
pub enum Told {
    Found(Box<Found>),
    /// Few people stand behind, and the reader may not open their cases.
    Withheld,
    /// There are no whole weeks before, or after.
    NotYet,
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
        let withheld = is_withheld(what, &weeks, opens);
        let told = if withheld { Told::Withheld } else { Told::NotYet };
        let weeks = seen(what, &weeks, opens);
        let events = events(&all, None, &weeks);
        Ok((all, Curve { what, weeks, events, told, offered: false }))
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
        let asked = Asked { l, row: &row, all: &all, minimums: &minimums };
        let curves = Interest::ALL.map(|what| curve(&asked, what, &weeks, opens));
        Ok(Shown { curves: curves.into_iter().collect(), compared, files, row: row.clone() })
    })
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
    pub fn question(&self, what: Interest, weeks: &[(Date, Option<i64>)], opens: bool) -> Changed {
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

fn curve(asked: &Asked<'_>, what: Interest, all: &[Week], opens: bool) -> Curve {
    let weeks = seen(what, all, opens);
    let counted: Vec<(Date, Option<i64>)> = all
        .iter()
        .map(|week| (week.monday, week.count(what)))
        .filter(|(_, n)| n.is_some())
        .collect();
    let hidden = is_withheld(what, all, opens);
    let told = match told(asked, what, &counted, opens) {
        _ if hidden => Told::Withheld,
        // What is fitted sums to what was counted: it would say what the hidden weeks are.
        Told::Found(found) if found.outcome != Outcome::TooFew && !is_offered(what, all, opens) => {
            Told::Withheld
        }
        told => told,
    };
    let shown = if hidden { Vec::new() } else { weeks };
    Curve {
        what,
        events: events(asked.all, Some(asked.row), &shown),
        offered: is_offered(what, all, opens) && matches!(told, Told::Found(_)),
        weeks: shown,
        told,
    }
}

fn told(asked: &Asked<'_>, what: Interest, counted: &[(Date, Option<i64>)], opens: bool) -> Told {
    let starts = monday(asked.row.campaign.starts_on);
    let before = counted.iter().filter(|(week, _)| *week < starts).count();
    if before == 0 || before == counted.len() {
        return Told::NotYet;
    }
    let question = asked.question(what, counted, opens);
    let header = vec![question.time.clone(), question.outcome.clone()];
    let rows = counted.iter().zip(2..).map(|((week, count), line)| {
        let count = count.map_or_else(String::new, |count| count.to_string());
        (line, vec![week_name(asked.l, *week), count])
    });
    let table = Table::of(header, rows.collect());
    match answer(Some(&table), &Question::Changed(question), asked.minimums) {
        Ok(found) => Told::Found(Box::new(found)),
        Err(_) => Told::Refused,
    }
}

fn is_few(count: Option<i64>) -> bool {
    count.is_some_and(|count| (1..K).contains(&count))
}

/// Whether a reader who may not open the cases behind would learn of one to four persons from the level itself.
fn is_withheld(what: Interest, weeks: &[Week], opens: bool) -> bool {
    what.is_of_cases() && !is_offered(what, weeks, opens)
}

/// Whether the counts may stand as they are in a table of the reader's own.
pub(crate) fn is_offered(what: Interest, weeks: &[Week], opens: bool) -> bool {
    let may_know = opens && what.is_of_cases();
    may_know || !weeks.iter().any(|week| is_few(week.count(what)))
}

/// The weeks of which something is known; counts from one to four are for those who may open each case behind.
fn seen(what: Interest, weeks: &[Week], opens: bool) -> Vec<(Date, Option<i64>)> {
    let may_know = opens && what.is_of_cases();
    let known = weeks.iter().filter(|week| week.count(what).is_some());
    known
        .map(|week| {
            let count = week.count(what);
            (week.monday, count.filter(|_| may_know || !is_few(count)))
        })
        .collect()
}

/// The campaigns that start within the weeks.
fn events(
    all: &[CampaignRow],
    first: Option<&CampaignRow>,
    weeks: &[(Date, Option<i64>)],
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
