//! Writing an agreement, and taking it from the two questions to signatures.

use app::agreement::{
    Answer, add_part, give_notice, parties, propose, release_view, renew, set_outline, show, sign,
    start, write_view,
};
use app::{App, Error};
use domain::access::Role;
use domain::agreement::{
    Area, Baseline, Challenge, Deciding, Draft, Goal, Horizon, Listed, MeasureForm, MeasureKind,
    Outline, Part, Route, Serves, Signatory, Term,
};
use domain::values::{Date, Id, Ore};
use jiff::ToSpan as _;

use super::diary::{Diary, Stage};

/// Problem, how we know, and whom it touches.
pub type Problem = (&'static str, Option<&'static str>, &'static str, Horizon);

/// A goal and how it will be seen.
pub struct Aim {
    pub title: &'static str,
    pub serves: Serves,
    /// Which problems it is to solve, by place.
    pub solves: &'static [usize],
    pub indicator: Option<&'static str>,
    pub source: &'static str,
    /// What was measured, or why nothing was.
    pub baseline: Result<&'static str, &'static str>,
    pub target: &'static str,
    /// When it is to be reached, in years from the first day.
    pub years: i32,
}

/// What the parties write.
pub struct Text {
    pub title: &'static str,
    pub who_may_apply: Option<&'static str>,
    pub information: Option<&'static str>,
    pub follow_up: Option<&'static str>,
    pub deciding: Deciding,
    pub problems: &'static [Problem],
    pub aims: &'static [Aim],
    /// Title, and the goals it serves by place.
    pub areas: &'static [(&'static str, &'static [usize])],
    pub kinds: &'static [(&'static str, MeasureForm, Route, Option<i64>)],
}

/// The draft of a text that begins to hold with `term`.
pub fn draft(app: &App, parties: Vec<Signatory>, text: &Text, term: Term) -> Draft {
    let own = |text: Option<&str>| text.map(str::to_owned);
    let outline = Outline {
        title: text.title.to_owned(),
        term: Some(term),
        assent: true,
        who_may_apply: own(text.who_may_apply),
        information: own(text.information),
        follow_up: own(text.follow_up),
        review_on: None,
        deciding: text.deciding,
    };
    let mut draft = Draft::begun(outline, parties);
    for (problem, evidence, target_group, horizon) in text.problems {
        let value = Challenge {
            problem: (*problem).to_owned(),
            evidence: own(*evidence),
            target_group: Some((*target_group).to_owned()),
            horizon: *horizon,
        };
        draft.challenges.push(Listed { id: app.id(), value });
    }
    for aim in text.aims {
        let value = goal(aim, &draft, term.from());
        draft.goals.push(Listed { id: app.id(), value });
    }
    for (title, goals) in text.areas {
        let goals = goals.iter().filter_map(|place| Some(draft.goals.get(*place)?.id)).collect();
        draft
            .areas
            .push(Listed { id: app.id(), value: Area { title: (*title).to_owned(), goals } });
    }
    for (name, form, route, ceiling) in text.kinds {
        let value = MeasureKind {
            name: (*name).to_owned(),
            form: *form,
            route: *route,
            ceiling: ceiling.map(Ore::from_kronor),
        };
        draft.measure_kinds.push(Listed { id: app.id(), value });
    }
    draft
}

fn goal(aim: &Aim, draft: &Draft, from: Date) -> Goal {
    let baseline = match aim.baseline {
        Ok(value) => Baseline::Measured(value.to_owned()),
        Err(because) => Baseline::NotMeasured { because: because.to_owned() },
    };
    let known = |place: &usize| Some(draft.challenges.get(*place)?.id);
    Goal {
        title: aim.title.to_owned(),
        serves: aim.serves,
        challenges: aim.solves.iter().filter_map(known).collect(),
        indicator: aim.indicator.map(str::to_owned),
        source: Some(aim.source.to_owned()),
        baseline: Some(baseline),
        target: Some(aim.target.to_owned()),
        by_date: Some(from.saturating_add(aim.years.years())),
    }
}

/// Two months before it begins to hold the text is written; each party writes its view and lets the
/// others read it; the coordinator proposes; all parties assent.
pub fn made(diary: &mut Diary, text: &'static Text, term: Term, views: &'static [(&str, &str)]) {
    let before = |days: i64| term.from().saturating_sub(days.days());
    diary.on(before(60), move |stage| {
        let visit = stage.role(Role::Coordinator)?;
        let draft = draft(stage.app, parties(stage.app, &visit)?, text, term);
        let number = start(stage.app, &visit, &draft, None)?;
        stage.agreements.push(number);
        Ok(())
    });
    diary.on(before(40), move |stage| {
        let number = stage.agreement()?;
        for (name, body) in views {
            let visit = stage.named(name)?;
            write_view(stage.app, &visit, number, body)?;
            release_view(stage.app, &visit, number)?;
        }
        Ok(())
    });
    diary.on(before(20), |stage| {
        let visit = stage.role(Role::Coordinator)?;
        propose(stage.app, &visit, stage.agreement()?, None)
    });
    diary.on(before(12), assent);
}

fn assent(stage: &mut Stage<'_>) -> Result<(), Error> {
    let number = stage.agreement()?;
    for account in ordinary(stage)? {
        let visit = stage.person(account)?;
        let shown = show(stage.app, &visit, number)?;
        let own = shown.between.iter().flat_map(|between| &between.standing).find(|one| one.own);
        let party = own.ok_or(Error::Missing)?.party.party;
        sign(stage.app, &visit, number, party, &Answer::Assent { code: shown.code })?;
    }
    Ok(())
}

/// One representative of each party, the first who was appointed.
fn ordinary(stage: &mut Stage<'_>) -> Result<Vec<Id>, Error> {
    let people = stage.cast.people.clone();
    let mut found: Vec<(Option<Id>, Id)> = Vec::new();
    for (_, _, account) in people.iter().filter(|(_, role, _)| *role == Role::Representative) {
        let visit = stage.person(*account)?;
        let assignments = visit.person.into_iter().flat_map(|person| person.assignments);
        let party = assignments.filter_map(|assignment| assignment.party).next();
        if found.iter().all(|(known, _)| *known != party) {
            found.push((party, *account));
        }
    }
    Ok(found.into_iter().map(|(_, account)| account).collect())
}

/// The party of the person named wants another agreement, and gives notice of this one.
pub fn noticed(diary: &mut Diary, day: Date, name: &'static str) {
    diary.on(day, move |stage| {
        let (number, visit) = (stage.agreement()?, stage.named(name)?);
        let shown = show(stage.app, &visit, number)?.between;
        let own = shown.and_then(|between| between.may_give_notice.into_iter().next());
        let party = own.ok_or(Error::Missing)?.party;
        give_notice(stage.app, &visit, number, party, day).map(|_| ())
    });
}

/// The next agreement is being prepared: a copy of the last with a new question, and the view of one
/// party. The others have not been heard yet.
pub fn renewed(
    diary: &mut Diary,
    day: Date,
    (problem, aim): (&'static Problem, &'static Aim),
    (name, view): (&'static str, &'static str),
) {
    diary.on(day, move |stage| {
        let visit = stage.role(Role::Coordinator)?;
        let number = renew(stage.app, &visit, stage.agreement()?, None)?;
        stage.agreements.push(number);
        let (text, evidence, group, horizon) = problem;
        let challenge = Challenge {
            problem: (*text).to_owned(),
            evidence: evidence.map(str::to_owned),
            target_group: Some((*group).to_owned()),
            horizon: *horizon,
        };
        let id = add_part(stage.app, &visit, number, &Part::Challenge(challenge), None)?;
        let draft = show(stage.app, &visit, number)?.draft;
        let mut value = goal(aim, &draft, day);
        value.challenges = vec![id];
        add_part(stage.app, &visit, number, &Part::Goal(value), None)?;
        let follow_up = draft.outline.follow_up.map(|text| {
            let once = text.replace("april och oktober", "april, juni och oktober");
            format!("{once} Det vi lär oss skrivs ned inför nästa avtal.")
        });
        let outline = Outline { follow_up, ..draft.outline };
        set_outline(stage.app, &visit, number, &outline)?;
        let side = stage.named(name)?;
        write_view(stage.app, &side, number, view)?;
        release_view(stage.app, &side, number)
    });
}
