//! What happened on which day, written in any order and played in the order of the days.

use std::collections::BTreeMap;

use app::access::{Visit, enter_as, visit};
use app::{App, Error};
use domain::access::Role;
use domain::values::{Date, Id, Instant};
use jiff::civil::time;

use crate::people::Cast;

/// Something that somebody does.
type Act = Box<dyn Fn(&mut Stage<'_>) -> Result<(), Error>>;

/// The days of an agency.
#[derive(Default)]
pub struct Diary {
    acts: Vec<(Date, Act)>,
}

impl Diary {
    /// Writes down what happens on a day. Of one day, what was written first happens first.
    pub fn on(&mut self, day: Date, act: impl Fn(&mut Stage<'_>) -> Result<(), Error> + 'static) {
        self.acts.push((day, Box::new(act)));
    }
}

/// Plays what has happened by yesterday, day by day through all agencies; what lies ahead has not
/// happened. `told` is called with each year as it begins.
pub fn play(
    mut agencies: Vec<(Diary, Stage<'_>)>,
    today: Date,
    told: &dyn Fn(i16),
) -> Result<(), Error> {
    let mut acts: Vec<(Date, usize, Act)> = Vec::new();
    for (place, (diary, _)) in agencies.iter_mut().enumerate() {
        acts.extend(diary.acts.drain(..).map(|(day, act)| (day, place, act)));
    }
    acts.retain(|(day, ..)| *day < today);
    acts.sort_by_key(|(day, place, _)| (*day, *place));
    let mut year = None;
    for (day, place, act) in &acts {
        if year != Some(day.year()) {
            told(day.year());
            year = Some(day.year());
        }
        if let Some((_, stage)) = agencies.get_mut(*place) {
            stage.go_to(*day);
            act(stage)?;
        }
    }
    Ok(())
}

/// The agency while its diary is played: who is there, and what has come to be on the way.
pub struct Stage<'a> {
    pub app: &'a App,
    pub cast: Cast,
    /// The numbers of the agreements, in the order they were begun.
    pub agreements: Vec<i64>,
    /// Drafts and case numbers, by the title of the application.
    pub drafts: BTreeMap<&'static str, Id>,
    pub cases: BTreeMap<&'static str, String>,
    /// The numbers of the measures that the plan started, by title.
    pub measures: BTreeMap<&'static str, i64>,
    /// Who manages a unit: unit and name.
    managers: Vec<(&'static str, &'static str)>,
    travel: &'a dyn Fn(Option<Instant>),
    day: Option<Date>,
    visits: BTreeMap<Id, Visit>,
}

impl<'a> Stage<'a> {
    /// Before the first day.
    pub fn new(
        app: &'a App,
        travel: &'a dyn Fn(Option<Instant>),
        cast: Cast,
        managers: Vec<(&'static str, &'static str)>,
    ) -> Stage<'a> {
        Stage {
            app,
            cast,
            agreements: Vec::new(),
            drafts: BTreeMap::new(),
            cases: BTreeMap::new(),
            measures: BTreeMap::new(),
            managers,
            travel,
            day: None,
            visits: BTreeMap::new(),
        }
    }

    fn go_to(&mut self, day: Date) {
        (self.travel)(morning(day));
        if self.day != Some(day) {
            self.day = Some(day);
            // A session does not outlive its day.
            self.visits.clear();
        }
    }

    /// The visit of the person with this name.
    pub fn named(&mut self, name: &str) -> Result<Visit, Error> {
        let id = self.cast.named(name).ok_or(Error::Missing)?;
        self.person(id)
    }

    /// The visit of the first person with the role.
    pub fn role(&mut self, role: Role) -> Result<Visit, Error> {
        let id = self.cast.first(role).ok_or(Error::Missing)?;
        self.person(id)
    }

    /// The visit of the manager of a unit.
    pub fn manager(&mut self, unit: &str) -> Result<Visit, Error> {
        let name = self.managers.iter().find(|(managed, _)| *managed == unit);
        self.named(name.ok_or(Error::Missing)?.1)
    }

    /// The visit of the person with this account.
    pub fn person(&mut self, account: Id) -> Result<Visit, Error> {
        if let Some(visit) = self.visits.get(&account) {
            return Ok(visit.clone());
        }
        let slug = self.cast.organisation.slug.as_str();
        let entered = enter_as(self.app, slug, &account.to_string())?;
        let new = visit(self.app, Some(&entered.token), Some(slug))?;
        self.visits.insert(account, new.clone());
        Ok(new)
    }

    /// The number of the agreement that was begun last.
    pub fn agreement(&self) -> Result<i64, Error> {
        self.agreements.last().copied().ok_or(Error::Missing)
    }

    /// The number of the measure with this title that the plan started.
    pub fn measure(&self, title: &str) -> Result<i64, Error> {
        self.measures.get(title).copied().ok_or(Error::Missing)
    }

    /// The number of the case with this title.
    pub fn case(&self, title: &str) -> Result<String, Error> {
        self.cases.get(title).cloned().ok_or(Error::Missing)
    }
}

/// When everything of a day happens.
pub fn morning(day: Date) -> Option<Instant> {
    Instant::from_local(day.to_datetime(time(9, 0, 0, 0)))
}
