//! The tests' agency `liten` with a whole road behind it, small: something of everything that the
//! use cases can put into a database.

use app::access::{grant, places};
use app::agreement::{Answer, parties, propose, register, show, sign, start};
use app::audit::note_reading;
use app::exchange::Handed;
use app::exchange::campaign::{add_campaign, add_material, keep_visits, visited};
use app::fund::{Correction, correct, entries, set_limit, set_rate};
use app::{App, Error};
use domain::access::{Assignment, PartyKind, Role};
use domain::agreement::{Deciding, Horizon, MeasureForm, Route, Serves, Term};
use domain::audit::Reading;
use domain::decision::Fallback;
use domain::exchange::Campaign;
use domain::fund::Kind;
use domain::values::{Date, Instant, Ore, Rate, Year};
use jiff::ToSpan as _;

use super::agreements::{Aim, Problem, Text, draft, made, noticed, renewed};
use super::cases::{Case, walked};
use super::diary::{Diary, Stage, morning, play};
use super::evaluations;
use super::funds::{Purse, kept};
use super::knowledge::being_written;
use super::plans::Come::{Proposed, Started};
use super::plans::{Needed, Planned, written};
use super::roads::{
    ASKED_OF_JAV, COMPLETED, DOUBTED, DRAFT, FOUND_JAV, ON_AGENDA, PAID, PREPARED, REFUSED,
    RETURNED, SUBMITTED, WITH_SUBSTITUTE,
};
use super::stiftelse::{FOUNDATION, seat_given_back};
use super::surveys;
use super::years::{accounted, turned};
use crate::people::Cast;
use crate::two_agencies::{foundation, two_agencies};

const TEXT: Text = Text {
    title: "Lokalt avtal om omställningsmedel",
    who_may_apply: Some("Alla medarbetare."),
    information: Some("På varje arbetsplatsträff."),
    follow_up: Some("Parterna går igenom mål och åtgärder varje höst."),
    deciding: Deciding { majority: false, fallback: Fallback::BackToTheParties },
    problems: &[("Få kan det som bara en kan.", Some("Kartan"), "Alla", Horizon::Near)],
    aims: &[Aim {
        title: "Var och en kan ett område till",
        serves: Serves::Both,
        solves: &[0],
        indicator: Some("Andel områden som två kan"),
        source: "Kartan",
        baseline: Ok("34 procent"),
        target: "80 procent",
        years: 3,
    }],
    areas: &[("Kunskap som stannar", &[0])],
    kinds: &[("Individuell åtgärd", MeasureForm::Individual, Route::Joint, Some(40_000))],
};

const NEW_PROBLEM: Problem = ("Ärendena blir svårare.", None, "Alla", Horizon::Long);
const VIEWS: &[(&str, &str)] = &[("Sofia Hed", "Börja i tid.")];

const PURSE: Purse =
    Purse { unknown: 5_000, before_2015: 9_000, by_years_back: &[(1, 60_000)], payroll: 5_430_000 };

const ROWS: &[Planned] = &[
    (0, Some("Norr"), 0, "Handboken i film", 8_000, Started),
    (0, None, 1, "Gå bredvid", 9_000, Proposed),
];
const NEEDS: &[Needed] = &[(0, "Maj Berg", "Norr", 1, "Två går i pension.", 9_000)];

const CASES: &[Case] = &[
    case(421, PAID, "Kurs i förvaltningsrätt", "Nils Ek"),
    case(200, REFUSED, "Ny stol", "Nils Ek"),
    case(90, WITH_SUBSTITUTE, "Bli två som kan registret", "Nils Ek"),
    case(60, FOUND_JAV, "Den som kan lagret", "Nils Ek"),
    case(105, COMPLETED, "Kurs i att leda möten", "Nils Ek"),
    case(30, RETURNED, "Handledning", "Nils Ek"),
    case(20, DOUBTED, "Två som kan arkivet", "Nils Ek"),
    case(18, ASKED_OF_JAV, "Två som kan växeln", "Nils Ek"),
    case(14, ON_AGENDA, "Skriva klart", "Nils Ek"),
    case(12, PREPARED, "Räkna rätt", "Nils Ek"),
    case(6, SUBMITTED, "Tala inför många", "Nils Ek"),
    case(5, DRAFT, "Något mer", "Nils Ek"),
];

const fn case(
    days_ago: i64,
    road: super::roads::Road,
    title: &'static str,
    who: &'static str,
) -> Case {
    Case {
        days_ago,
        road,
        title,
        who,
        unit: "Norr",
        people: 1,
        serves: (0, 0),
        costs: [8_500, 1_200, 0, 0, 0, 0],
        background: "En enda av oss kan det i dag.",
        measure: "En kurs på fem dagar.",
    }
}

/// The two agencies, `liten` with three years behind it, and the foundation with a year. `travel` as for [`crate::demo`].
///
/// # Errors
/// Those of the use cases.
pub fn lived_in(app: &App, travel: &dyn Fn(Option<Instant>)) -> Result<(Cast, Cast), Error> {
    let today = app.today();
    travel(morning(today.saturating_sub(4.years())));
    let (liten, stor) = two_agencies(app)?;
    let mut diary = Diary::default();
    write(&mut diary, today);
    let stage = Stage::new(app, travel, liten.clone(), vec![("Norr", "Maj Berg")]);
    let mut meetings = Diary::default();
    (FOUNDATION.write)(&mut meetings, today);
    let organiser = foundation(app)?;
    let organised = Stage::new(app, travel, organiser.clone(), Vec::new());
    play(vec![(diary, stage), (meetings, organised)], today, &|_| {})?;
    travel(None);
    // An offer lasts a day: it is made today.
    let stage = &mut Stage::new(app, travel, organiser, Vec::new());
    seat_given_back(stage, "Åsa Lind")?;
    being_written(stage)?;
    Ok((liten, stor))
}

fn write(diary: &mut Diary, today: Date) {
    let begins = today.saturating_sub(20.months()).first_of_month();
    kept(diary, &PURSE, today);
    old_agreement(diary, begins);
    let term = Term::UntilFurtherNotice { from: begins, notice_months: 3 };
    made(diary, &TEXT, term, VIEWS);
    rules(diary, begins);
    written(diary, today.saturating_sub(70.days()), ROWS, NEEDS, today);
    for case in CASES {
        walked(diary, case, today);
    }
    turned(diary, today, 30);
    accounted(diary, today, (2, 2), 28);
    corrected(diary, today);
    begun(diary, today.saturating_sub(20.days()));
    next_agreement(diary, today.saturating_sub(7.days()));
    evaluations::begun(diary, today.saturating_sub(3.days()));
    told_of(diary, today.saturating_sub(30.days()));
    surveys::asking(diary, today.saturating_sub(2.days()));
    proposed(diary, today.saturating_sub(2.days()));
}

/// A campaign with a file, and somebody who looked.
fn told_of(diary: &mut Diary, day: Date) {
    diary.on(day, move |stage| {
        let visit = stage.role(Role::Coordinator)?;
        let campaign = Campaign {
            title: "Affischen i fikarummet".to_owned(),
            channel: "Affisch".to_owned(),
            audience: "Alla".to_owned(),
            starts_on: day,
            ends_on: None,
            cost: Some(Ore::from_kronor(300)),
            text: None,
            link: None,
        };
        let number = add_campaign(stage.app, &visit, &campaign, None)?;
        let content = b"%PDF-1.7\n%%EOF\n";
        let poster = Handed { name: "Affischen", description: None, content };
        add_material(stage.app, &visit, number, poster)?;
        visited(stage.app, &visit);
        keep_visits(stage.app)
    });
}

/// The agreement before: signed elsewhere, registered with its file, and ended by notice.
fn old_agreement(diary: &mut Diary, begins: Date) {
    let from = begins.saturating_sub(1.year());
    let term = Term::UntilFurtherNotice { from, notice_months: 6 };
    diary.on(from, move |stage| {
        let visit = stage.role(Role::Coordinator)?;
        let draft = draft(stage.app, parties(stage.app, &visit)?, &TEXT, term);
        let file: &[u8] = b"%PDF-1.7\n%%EOF\n";
        stage.agreements.push(register(stage.app, &visit, &draft, Some(file), None)?);
        Ok(())
    });
    let last = begins.saturating_sub(1.day());
    noticed(diary, last.saturating_sub(6.months()), "Sofia Hed");
}

/// The next agreement: proposed with its gaps, and one party has not signed.
fn next_agreement(diary: &mut Diary, day: Date) {
    renewed(diary, day, (&NEW_PROBLEM, &TEXT.aims[0]), ("Sofia Hed", "Behåll målen."));
    diary.on(day, |stage| {
        let (coordinator, number) = (stage.role(Role::Coordinator)?, stage.agreement()?);
        let reason = Some("Parterna vill hinna före semestern.");
        propose(stage.app, &coordinator, number, reason)?;
        let visit = stage.named("Olle Dahl")?;
        let shown = show(stage.app, &visit, number)?;
        let own = shown.between.iter().flat_map(|between| &between.standing).find(|one| one.own);
        let party = own.ok_or(Error::Missing)?.party.party;
        let reason = "Vi vill läsa en gång till.".to_owned();
        let answer = Answer::NotSigned { code: shown.code, reason };
        sign(stage.app, &visit, number, party, &answer).map(|_| ())
    });
}

fn rules(diary: &mut Diary, day: Date) {
    diary.on(day, move |stage| {
        let coordinator = stage.role(Role::Coordinator)?;
        let finance = stage.role(Role::Finance)?;
        set_limit(stage.app, &finance, Ore::from_kronor(1_000))?;
        let year = Year::new(day.year()).ok_or(Error::Missing)?;
        set_rate(stage.app, &finance, year, Some(Rate(250)))?;
        note_reading(stage.app, &coordinator, Reading::Exported, "application", "3".to_owned())
    });
}

/// One more is being written, from the beginning.
fn begun(diary: &mut Diary, day: Date) {
    let term = Term::UntilFurtherNotice { from: day.saturating_add(6.months()), notice_months: 3 };
    diary.on(day, move |stage| {
        let visit = stage.role(Role::Coordinator)?;
        let draft = draft(stage.app, parties(stage.app, &visit)?, &TEXT, term);
        start(stage.app, &visit, &draft, None).map(|_| ())
    });
}

/// A second representative, to whom the party has not said yes.
fn proposed(diary: &mut Diary, day: Date) {
    diary.on(day, move |stage| {
        let visit = stage.role(Role::Administrator)?;
        let parties = places(stage.app, &stage.cast.scope)?.1;
        let ofr =
            parties.iter().find(|party| party.kind == PartyKind::Ofr).ok_or(Error::Missing)?;
        let asked = Assignment {
            role: Role::Representative,
            unit: None,
            party: Some(ofr.id),
            party_kind: Some(PartyKind::Ofr),
            from: day,
            until: None,
        };
        let analyst = stage.cast.first(Role::Analyst).ok_or(Error::Missing)?;
        grant(stage.app, &visit, analyst, &asked, None).map(|_| ())
    });
}

/// The last set-aside was a mistake.
fn corrected(diary: &mut Diary, today: Date) {
    let day = today.saturating_sub(10.days());
    diary.on(day, move |stage: &mut Stage<'_>| {
        let visit = stage.role(Role::Finance)?;
        let all = entries(stage.app, &visit, &app::fund::Filter::default())?.entries;
        let last = all.iter().find(|entry| entry.kind == Kind::SetAside);
        let number = last.ok_or(Error::Missing)?.number;
        let reason = "Åsa \"räknade\"\r\n\\ fel: öäå 😀".to_owned();
        let wanted = Correction { form_key: stage.app.id(), date: day, number, reason };
        correct(stage.app, &visit, &wanted).map(|_| ())
    });
}
