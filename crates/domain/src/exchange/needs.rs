//! A needs survey: each agency ranks what it wants once, and the ranking is counted per agency.

use crate::few::{Group, K, Sum, protect};
use crate::values::{Date, Id, Instant, Ore};

use super::Reason;

/// So few options there must be for a ranking to say something.
pub const OPTIONS_MIN: usize = 2;
/// So many a person can rank in one go.
pub const OPTIONS_MAX: usize = 8;
/// An option is a line of so many characters.
pub const OPTION_LENGTH: usize = 120;

/// What the organiser asks.
#[derive(Clone, Debug, PartialEq)]
pub struct Needs {
    pub question: String,
    pub text: Option<String>,
    pub options: Vec<String>,
    /// Agencies can answer to the end of this day.
    pub last_day: Date,
}

/// Where a survey stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NeedsStage {
    Draft,
    Open,
    Closed,
}

impl NeedsStage {
    pub const fn code(self) -> &'static str {
        match self {
            NeedsStage::Draft => "draft",
            NeedsStage::Open => "open",
            NeedsStage::Closed => "closed",
        }
    }

    pub fn of(opened_at: Option<Instant>, last_day: Date, today: Date) -> NeedsStage {
        match opened_at {
            None => NeedsStage::Draft,
            Some(_) if today <= last_day => NeedsStage::Open,
            Some(_) => NeedsStage::Closed,
        }
    }

    /// Whether it can be changed: what agencies have ranked stays as it was.
    ///
    /// # Errors
    /// [`Reason::NeedsOpened`].
    pub fn change(self) -> Result<(), Reason> {
        match self {
            NeedsStage::Draft => Ok(()),
            NeedsStage::Open | NeedsStage::Closed => Err(Reason::NeedsOpened),
        }
    }

    /// Opens it to the agencies.
    ///
    /// # Errors
    /// [`Reason::NeedsOpened`]; [`Reason::NeedsDayPassed`].
    pub fn open(self, last_day: Date, today: Date) -> Result<NeedsStage, Reason> {
        self.change()?;
        if last_day < today { Err(Reason::NeedsDayPassed) } else { Ok(NeedsStage::Open) }
    }

    /// Whether an agency may answer, or answer otherwise.
    ///
    /// # Errors
    /// [`Reason::NeedsNotOpen`].
    pub fn answer(self) -> Result<(), Reason> {
        match self {
            NeedsStage::Open => Ok(()),
            NeedsStage::Draft | NeedsStage::Closed => Err(Reason::NeedsNotOpen),
        }
    }
}

/// The options of a text, one on each line.
///
/// # Errors
/// [`Reason::Options`], [`Reason::OptionTooLong`], [`Reason::SameOption`].
pub fn read_options(text: &str) -> Result<Vec<String>, Reason> {
    let mut options: Vec<String> = Vec::new();
    for (line, option) in (1..).zip(text.lines()) {
        let option = option.split_whitespace().collect::<Vec<_>>().join(" ");
        if option.is_empty() {
            continue;
        }
        if option.chars().count() > OPTION_LENGTH {
            return Err(Reason::OptionTooLong { line, max: OPTION_LENGTH });
        }
        if options.iter().any(|other| other.to_lowercase() == option.to_lowercase()) {
            return Err(Reason::SameOption { line });
        }
        options.push(option);
    }
    match options.len() {
        OPTIONS_MIN..=OPTIONS_MAX => Ok(options),
        _ => Err(Reason::Options { min: OPTIONS_MIN, max: OPTIONS_MAX }),
    }
}

/// An agency's ranking: the options it wants, the most wanted first, each counted from 0.
pub type Ranking = Vec<usize>;

/// The ranking that gives each option this place, from 1; nothing where it is not wanted. A place that is left out
/// moves the later ones up.
///
/// # Errors
/// [`Reason::SamePlace`] with the option, counted from 0, that has the place of an earlier one; [`Reason::NothingRanked`].
pub fn read_ranking(places: &[Option<i64>]) -> Result<Ranking, Reason> {
    for (at, place) in places.iter().enumerate() {
        if place.is_some() && places.iter().take(at).any(|other| other == place) {
            return Err(Reason::SamePlace { option: at });
        }
    }
    let mut ranked: Vec<(i64, usize)> =
        places.iter().enumerate().filter_map(|(at, place)| Some(((*place)?, at))).collect();
    ranked.sort_unstable();
    if ranked.is_empty() {
        return Err(Reason::NothingRanked);
    }
    Ok(ranked.into_iter().map(|(_, at)| at).collect())
}

/// What the agencies said together of one option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The option, counted from 0.
    pub option: usize,
    /// Borda's points; hidden where one to four agencies ranked it.
    pub points: Option<i64>,
    /// How many put it first; hidden where they are few, or where the others would tell.
    pub first: Option<i64>,
}

/// The rankings counted together: what most is wanted first, what is hidden last. Nothing where fewer than five
/// agencies have answered.
///
/// The first of n options gives n points, the next one less; what is not ranked gives none (Borda's count for rankings that
/// need not be whole).
pub fn count(options: usize, answers: &[(Id, Ranking)]) -> Option<Vec<Wanted>> {
    if answers.len() < usize::try_from(K).unwrap_or(usize::MAX) {
        return None;
    }
    let firsts = firsts(options, answers);
    let whole = i64::try_from(options).unwrap_or(i64::MAX);
    let mut counted: Vec<Wanted> = (0..options)
        .zip(firsts)
        .map(|(option, first)| {
            let places = answers.iter().filter_map(|(_, r)| r.iter().position(|o| *o == option));
            let points: Vec<i64> =
                places.map(|place| whole - i64::try_from(place).unwrap_or(0)).collect();
            let behind = i64::try_from(points.len()).unwrap_or(i64::MAX);
            let few = (1..K).contains(&behind);
            Wanted { option, points: (!few).then(|| points.iter().sum()), first }
        })
        .collect();
    counted.sort_by_key(|one| (std::cmp::Reverse(one.points), one.option));
    Some(counted)
}

/// How many put each option first. All together they are as many as have answered, so that they are protected together.
fn firsts(options: usize, answers: &[(Id, Ranking)]) -> Vec<Option<i64>> {
    let mut groups = vec![Group::default(); options + 1];
    for (agency, ranking) in answers {
        let first = ranking.first().copied().filter(|first| *first < options);
        for place in first.into_iter().chain([options]) {
            if let Some(group) = groups.get_mut(place) {
                group.add(*agency, 1, Ore(0));
            }
        }
    }
    let sum = Sum { total: options, parts: (0..options).collect() };
    let hidden = protect(&groups, &[sum]);
    groups.iter().zip(hidden).take(options).map(|(g, h)| (!h).then(|| g.places())).collect()
}

#[cfg(test)]
#[path = "needs_tests.rs"]
mod tests;
