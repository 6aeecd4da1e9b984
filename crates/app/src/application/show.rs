//! One case: its papers, its history, and what the reader may do with it.

use domain::access::{Action, Relation};
use domain::agreement::{DutyKind, Route};
use domain::application::State;
use domain::audit::Reading;
use domain::decision::{Fallback, Rule, Seat};
use domain::values::{Date, Id};
use jiff::ToSpan as _;
use store::Tx;
use store::access::parties;
use store::agreement::duties;
use store::application::{Case, Endorsement, Version, case, endorsements, jav, route, version};
use store::audit::{Entered, history};
use store::decision::{
    DecisionRow, ListedMeasure, SeatRow, Stated, decisions, measure_of, positions, seats_of,
};

use super::{Sight, me};
use crate::access::{Visit, permit};
use crate::audit::note_reading;
use crate::decision::{JavSeen, jav_seen, rule_in, seats_in};
use crate::measure::{may_now, state_on};
use crate::{App, Error};

/// A case with everything on its page.
#[derive(Clone, Debug)]
pub struct Shown {
    pub case: Case,
    pub version: Version,
    pub endorsements: Vec<Endorsement>,
    pub history: Vec<Entered>,
    /// Who stands aside: account and name.
    pub aside: Vec<(Id, String)>,
    pub seats: Vec<(Seat, String)>,
    /// What the parties have said; the applicant reads it once it is decided.
    pub positions: Vec<Stated>,
    pub decisions: Vec<(DecisionRow, Vec<SeatRow>)>,
    /// How it is decided today, and what happens where the parties do not agree.
    pub rule: (Rule, Fallback),
    /// By which road its kind of measure is decided.
    pub route: Option<Route>,
    pub jav: JavSeen,
    pub measure: Option<ListedMeasure>,
    /// Names of those who have done something with it, those who have left too.
    pub names: Vec<(Id, String)>,
    pub may: May,
    /// When the parties meet next, where the case waits for that.
    pub next_meeting: Option<Date>,
    /// Whether the reader applied, or has something to do with the case: endorses, prepares, decides,
    /// pays.
    pub own_task: bool,
}

/// What the reader may do now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct May {
    /// The reader.
    pub me: Option<Id>,
    /// It is the reader's own application.
    pub own: bool,
    pub revise: bool,
    pub withdraw: bool,
    pub endorse: bool,
    pub send_back: bool,
    pub prepare: bool,
    pub put_on_agenda: bool,
    pub defer: bool,
    pub take_position: bool,
    pub stand_aside: bool,
    pub measure: crate::measure::May,
}

impl Shown {
    /// The name of an account or party that stands on the page.
    pub fn name(&self, id: Id) -> &str {
        let seat = self.seats.iter().find(|(seat, _)| seat.party == id).map(|(_, name)| name);
        let person = || self.names.iter().find(|(account, _)| *account == id).map(|(_, name)| name);
        seat.or_else(person).map_or("–", String::as_str)
    }
}

/// The case with this number, opened to be read: noted in the read log where it is not the reader's
/// own task (rules, part 3).
///
/// # Errors
/// As [`show`].
pub fn opened(app: &App, visit: &Visit, number: &str) -> Result<Shown, Error> {
    let shown = show(app, visit, number)?;
    if !shown.own_task {
        note_reading(app, visit, Reading::Opened, "application", shown.case.number.clone())?;
    }
    Ok(shown)
}

/// The case with this number.
///
/// # Errors
/// [`Error::Missing`] if there is none within sight.
pub fn show(app: &App, visit: &Visit, number: &str) -> Result<Shown, Error> {
    let today = app.today();
    app.read(visit, |tx| {
        let sight = Sight::of(app, visit, tx)?;
        let mut case = case(tx, number)?;
        if !sight.covers(&case) {
            return Err(Error::Missing);
        }
        case.state = case.state.as_of(today, case.answer_by);
        let seats = named_seats(tx, app, &case)?;
        let aside = jav(tx, case.id)?;
        let mut measure = measure_of(tx, case.id)?;
        let mut history = history(tx, "application", &case.id.to_string())?;
        let mut may = may(app, visit, &case, &seats, &aside)?;
        if let Some(listed) = &mut measure {
            let id = listed.measure.id;
            let questions = store::follow_up::of_measure(tx, id)?;
            listed.measure.state = state_on(listed, &questions, today);
            history.extend(store::audit::history(tx, "measure", &id.to_string())?);
            may.measure = may_now(app, visit, tx, listed)?;
        }
        history.sort_by_key(|entry| entry.sequence);
        let did = history.iter().filter_map(|e| Some((e.account?, e.account_name.clone()?)));
        let names = did.collect();
        let own_task = is_own_task(app, visit, &case, &seats, measure.is_some())?;
        let jav = jav_seen(app, visit, tx, &case, &seats)?;
        let mut said = positions(tx, case.id)?;
        if may.own && !case.state.is_closed() {
            said.clear();
        }
        let mut made = Vec::new();
        for row in decisions(tx, case.id)? {
            let there = seats_of(tx, row.id)?;
            made.push((row, there));
        }
        Ok(Shown {
            version: version(tx, case.id, case.version)?,
            endorsements: endorsements(tx, case.id)?,
            history,
            aside,
            seats,
            positions: said,
            decisions: made,
            rule: rule_in(tx, &case, today)?,
            route: route(tx, &case)?,
            jav,
            measure,
            names,
            next_meeting: next_meeting(tx, case.state, today)?,
            own_task,
            may,
            case,
        })
    })
}

/// The next meeting of the year wheel that nobody has ticked off.
fn next_meeting(tx: &Tx<'_>, state: State, today: Date) -> Result<Option<Date>, Error> {
    if !matches!(state, State::OnAgenda | State::Deferred) {
        return Ok(None);
    }
    let ahead = duties(tx, today, today.saturating_add(1.year()))?.into_iter().map(|row| row.duty);
    let mut meetings =
        ahead.filter(|duty| duty.kind == DutyKind::Meeting && duty.done_on.is_none());
    Ok(meetings.next().map(|duty| duty.due_on))
}

/// Whether the case is the reader's own, or part of the task that gives sight of it: a manager's of the
/// unit, the coordinator's, a speaker's for a party; finance's once there is something to pay.
fn is_own_task(
    app: &App,
    visit: &Visit,
    case: &Case,
    seats: &[(Seat, String)],
    has_measure: bool,
) -> Result<bool, Error> {
    let me = me(visit)?.id;
    let relation = Relation { owner: Some(case.applicant), unit: case.unit };
    let can = |action| permit(app, visit, action).is_ok_and(|reach| reach.covers(relation));
    Ok(case.applicant == me
        || can(Action::Prepare)
        || can(Action::Endorse)
        || seats.iter().any(|(seat, _)| seat.speakers.contains(&me))
        || (has_measure && can(Action::PayMeasure)))
}

fn named_seats(tx: &Tx<'_>, app: &App, case: &Case) -> Result<Vec<(Seat, String)>, Error> {
    let names: Vec<(Id, String)> = parties(tx)?.into_iter().map(|p| (p.id, p.name)).collect();
    let seats = seats_in(tx, case, app.today())?;
    let named = seats.into_iter().map(|seat| {
        let name = names.iter().find(|(id, _)| *id == seat.party);
        let name = name.map_or_else(String::new, |(_, name)| name.clone());
        (seat, name)
    });
    Ok(named.collect())
}

fn may(
    app: &App,
    visit: &Visit,
    case: &Case,
    seats: &[(Seat, String)],
    aside: &[(Id, String)],
) -> Result<May, Error> {
    let me = me(visit)?.id;
    let stands_aside = aside.iter().any(|(account, _)| *account == me);
    let relation = Relation { owner: Some(case.applicant), unit: case.unit };
    let can = |action| {
        !stands_aside && permit(app, visit, action).is_ok_and(|reach| reach.covers(relation))
    };
    let own = case.applicant == me;
    let state = case.state;
    let speaks = seats.iter().any(|(seat, _)| seat.speakers.contains(&me) && !seat.questioned);
    let asked = matches!(
        state,
        State::Submitted | State::Unanswered | State::Endorsed | State::AdvisedAgainst
    );
    let coordinates = can(Action::Prepare);
    Ok(May {
        me: Some(me),
        own,
        revise: own && state == State::Returned,
        withdraw: own && !state.is_closed(),
        endorse: asked && !own && can(Action::Endorse),
        send_back: coordinates && state.send_back().is_ok(),
        prepare: coordinates && state.prepare(app.today(), case.answer_by).is_ok(),
        put_on_agenda: coordinates && state.put_on_agenda().is_ok(),
        defer: coordinates && state.is_decidable(),
        take_position: speaks && !own && state.is_decidable() && can(Action::Decide),
        stand_aside: !own && !state.is_closed() && can(Action::StandAside),
        ..May::default()
    })
}
