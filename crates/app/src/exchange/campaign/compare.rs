//! Whether more of the staff know that the money exists: the surveys before a campaign and after it.

use domain::evaluation::{Minimum, Minimums};
use domain::exchange::{SurveyQuestion, SurveyState, around, known};
use store::Tx;
use store::exchange::{CampaignRow, Survey, survey_replies, surveys};

use crate::Error;
use crate::evaluation::Sentence;
use crate::evaluation::share::proportions_around;

/// The surveys nearest to a campaign, and what they say together.
#[derive(Debug)]
pub struct Compared {
    pub before: Option<Survey>,
    pub after: Option<Survey>,
    pub told: Awareness,
    /// Other campaigns that began between them.
    pub meanwhile: Vec<String>,
    /// How many the organisation employs.
    pub employees: i64,
}

/// What can be said of who knows.
#[derive(Debug, PartialEq)]
pub enum Awareness {
    Told(Sentence),
    /// There are not yet two that have closed.
    NotYet,
    /// So many answers are needed in each.
    TooFew {
        needed: i64,
    },
    /// Few people stand behind one of the figures.
    Withheld,
}

/// Compares the surveys nearest to a campaign, chosen by their days alone.
pub(super) fn compare(
    tx: &Tx<'_>,
    row: &CampaignRow,
    all: &[CampaignRow],
    minimums: &Minimums,
) -> Result<Compared, Error> {
    let mut asked = surveys(tx)?;
    asked.retain(|survey| survey.state != SurveyState::Lost);
    let days: Vec<_> = asked.iter().map(|survey| (survey.opened_on, survey.last_day)).collect();
    let (before, after) = around(&days, row.campaign.starts_on, row.campaign.ends_on);
    let taken = |at: Option<usize>| at.and_then(|at| asked.get(at)).cloned();
    let (before, after) = (taken(before), taken(after));
    let (told, meanwhile) = match (&before, &after) {
        (Some(before), Some(after)) if [before, after].iter().all(|one| is_closed(one)) => {
            let began = |other: &&CampaignRow| {
                let day = other.campaign.starts_on;
                other.id != row.id && before.last_day < day && day <= after.last_day
            };
            let title = |other: &CampaignRow| other.campaign.title.clone();
            let meanwhile = all.iter().filter(began).map(title).collect();
            (told(tx, before, after, minimums.of(Minimum::Group))?, meanwhile)
        }
        _ => (Awareness::NotYet, Vec::new()),
    };
    let employees = store::access::employees(tx)?;
    Ok(Compared { before, after, told, meanwhile, employees })
}

fn is_closed(survey: &Survey) -> bool {
    survey.state == SurveyState::Closed
}

/// Different answers, not the same persons: nobody knows who answered twice.
fn told(tx: &Tx<'_>, before: &Survey, after: &Survey, needed: i64) -> Result<Awareness, Error> {
    let mut counts = [(0, 0); 2];
    for (count, survey) in counts.iter_mut().zip([before, after]) {
        let replies = survey_replies(tx, survey.id)?;
        if i64::try_from(replies.len()).unwrap_or(i64::MAX) < needed {
            return Ok(Awareness::TooFew { needed });
        }
        let found = known(&replies).into_iter().flatten();
        let mut exists = found.filter(|one| one.question == SurveyQuestion::Exists);
        let Some(yes) = exists.next().and_then(|one| one.yes) else {
            return Ok(Awareness::Withheld);
        };
        *count = (u64::try_from(yes).unwrap_or_default(), replies.len() as u64);
    }
    let [before, after] = counts;
    let found = proportions_around(before, after, 0.95);
    Ok(found.map_or(Awareness::Withheld, |found| Awareness::Told(found.sentence)))
}
