//! Ankarverket: 9 000 employees. Few knew that the money existed, until a humorous film on the intranet; then
//! applications and grants more than doubled.

use std::cell::RefCell;
use std::rc::Rc;

use app::Error;
use app::agreement::{parties, register};
use app::application::{Word, begin, endorse, examples, prepare, set_example, show, submit};
use app::decision::{Given, take_position};
use app::exchange::Handed;
use app::exchange::campaign::{add_campaign, add_material, keep_visits, visited};
use domain::access::{PartyKind, Role};
use domain::agreement::{Deciding, Horizon, MeasureForm, Route, Serves, Term};
use domain::application::{Advice, Draft, QUESTIONS};
use domain::decision::{Fallback, Proposal, Say};
use domain::exchange::{Campaign, monday};
use domain::values::{Date, Ore};
use jiff::ToSpan as _;

use super::agreements::{Aim, Text, draft};
use super::cases::{Case, drafted};
use super::diary::{Diary, Stage};
use super::funds::{Purse, kept};
use super::roads::DRAFT;
use super::surveys::surveyed;
use super::{Agency, Who};

pub const AGENCY: Agency = Agency {
    slug: "ankarverket",
    name: "Ankarverket",
    kind: "agency",
    employees: 9_000,
    units: &["Region Nord", "Region Mitt", "Region Syd", "Huvudkontoret"],
    parties: &[PartyKind::Employer, PartyKind::Saco, PartyKind::Ofr, PartyKind::Seko],
    people: PEOPLE,
    substitutes: &[],
    write,
};

const PEOPLE: &[Who] = &[
    ("Cecilia Sjödin", Role::Coordinator, None, None),
    ("Agnes Lindvall", Role::Employee, Some("Region Nord"), None),
    ("Bashir Osman", Role::Employee, Some("Region Nord"), None),
    ("Clara Hedman", Role::Employee, Some("Region Mitt"), None),
    ("Dragan Ilic", Role::Employee, Some("Region Mitt"), None),
    ("Ebba Norling", Role::Employee, Some("Region Mitt"), None),
    ("Folke Sandin", Role::Employee, Some("Region Syd"), None),
    ("Greta Malm", Role::Employee, Some("Region Syd"), None),
    ("Hampus Rydell", Role::Employee, Some("Region Syd"), None),
    ("Ines Carlbom", Role::Employee, Some("Huvudkontoret"), None),
    ("Jakob Frid", Role::Employee, Some("Huvudkontoret"), None),
    ("Lisbet Öhman", Role::Manager, Some("Region Nord"), None),
    ("Mehmet Kaya", Role::Manager, Some("Region Mitt"), None),
    ("Nora Tegnér", Role::Manager, Some("Region Syd"), None),
    ("Olof Brandt", Role::Manager, Some("Huvudkontoret"), None),
    ("Pernilla Ask", Role::Representative, None, Some(PartyKind::Employer)),
    ("Niklas Wiberg", Role::Representative, None, Some(PartyKind::Saco)),
    ("Rose-Marie Falk", Role::Representative, None, Some(PartyKind::Ofr)),
    ("Sixten Ål", Role::Representative, None, Some(PartyKind::Seko)),
    ("Tove Lagerman", Role::Finance, None, None),
    ("Urban Staaf", Role::Analyst, None, None),
    ("Vendela Krook", Role::Administrator, None, None),
    ("Yngve Palm", Role::Reviewer, None, None),
];

const TEXT: Text = Text {
    title: "Lokalt avtal om omställningsmedel vid Ankarverket",
    who_may_apply: Some("Alla medarbetare."),
    information: Some("På intranätet och på arbetsplatsträffar."),
    follow_up: Some("Parterna går igenom åtgärder och mål varje höst."),
    deciding: Deciding { majority: false, fallback: Fallback::BackToTheParties },
    problems: &[(
        "Arbetet är tungt och utvecklas fort, och få vet att de kan få hjälp att byta uppgifter i tid.",
        Some("Var femte medarbetare känner till medlen."),
        "Alla i yttre tjänst",
        Horizon::Long,
    )],
    aims: &[Aim {
        title: "Fler prövar nya uppgifter innan de måste",
        serves: Serves::Both,
        solves: &[0],
        indicator: Some("Andel som känner till att medlen finns"),
        source: "Medarbetarenkäten",
        baseline: Ok("19 procent"),
        target: "60 procent",
        years: 3,
    }],
    areas: &[("Rörlighet och karriär", &[0])],
    kinds: &[("Individuell åtgärd", MeasureForm::Individual, Route::Employer, Some(25_000))],
};

const PURSE: Purse = Purse {
    unknown: 0,
    before_2015: 6_400_000,
    by_years_back: &[(4, 4_100_000), (3, 5_200_000), (2, 6_300_000), (1, 7_100_000)],
    payroll: 3_980_000_000,
};

/// Weeks before and after the film.
const BEFORE: i64 = 34;
const AFTER: i64 = 18;
/// Applications a week, over and over: some five in four weeks, and some sixteen.
const QUIET: [i64; 8] = [1, 2, 1, 1, 2, 1, 0, 2];
const BUSY: [i64; 7] = [4, 3, 5, 4, 4, 3, 5];
const TITLES: [&str; 7] = [
    "Karriärsamtal med coach",
    "Kurs i ledarskap utan chefsroll",
    "Växeltjänstgöring i sex veckor",
    "Svenska för yrket",
    "Utbildning till handledare",
    "Validering av yrkeskunskap",
    "Prova på utredning",
];

fn write(diary: &mut Diary, today: Date) {
    kept(diary, &PURSE, today);
    diary.on(today.saturating_sub(700.days()), move |stage| {
        let visit = stage.role(Role::Coordinator)?;
        let from = today.saturating_sub(3.years()).first_of_month();
        let term = Term::UntilFurtherNotice { from, notice_months: 3 };
        let draft = draft(stage.app, parties(stage.app, &visit)?, &TEXT, term);
        let number = register(stage.app, &visit, &draft, None, None)?;
        stage.agreements.push(number);
        Ok(())
    });
    let film = monday(today).saturating_sub(AFTER.weeks());
    announced(diary, film);
    surveyed(diary, [(film.saturating_sub(3.weeks()), 6), (film.saturating_add(5.weeks()), 16)]);
    told(diary, today.saturating_sub(8.days()));
    let mut count = 0;
    for week in -BEFORE..AFTER {
        let day = film.saturating_add(week.weeks());
        let place = usize::try_from(week + BEFORE).unwrap_or_default();
        let applications = if week < 0 { QUIET[place % 8] } else { BUSY[place % 7] };
        for nth in 0..applications {
            applied(diary, day.saturating_add((nth % 5).days()), count);
            count += 1;
        }
        seen(diary, day.saturating_add(2.days()), visits(week));
    }
}

/// Two of the granted became examples for those who wonder what they can apply for.
fn told(diary: &mut Diary, day: Date) {
    diary.on(day, |stage| {
        let visit = stage.role(Role::Coordinator)?;
        let cases = examples(stage.app, &visit)?.cases;
        for (title, sentence) in [
            (
                "Växeltjänstgöring",
                "Arbeta sex veckor på en annan enhet för att pröva nya uppgifter.",
            ),
            ("Utbildning", "En utbildning till handledare, två dagar i månaden under en termin."),
        ] {
            if let Some((case, ..)) = cases.iter().find(|(.., of)| of.starts_with(title)) {
                set_example(stage.app, &visit, *case, Some(sentence))?;
            }
        }
        Ok(())
    });
}

/// Noise that is the same every time.
fn visits(week: i64) -> i64 {
    let at = week + BEFORE;
    let wave = (at * at * 7 + at * 5) % 31 - 15;
    if week < 0 { 64 + wave } else { 171 + wave * 2 }
}

fn announced(diary: &mut Diary, film: Date) {
    diary.on(film, move |stage| {
        let visit = stage.role(Role::Coordinator)?;
        let campaign = Campaign {
            title: "Filmen ”Pengar på hög”".to_owned(),
            channel: "Intranätets startsida".to_owned(),
            audience: "Alla medarbetare".to_owned(),
            starts_on: film,
            ends_on: None,
            cost: Some(Ore::from_kronor(48_000)),
            text: Some(
                "Två minuter om en kassakista som ingen öppnar. Humor, för att den ska ses till slutet; sist adressen \
                 till Vad kan jag söka för? och ett namn att ringa."
                    .to_owned(),
            ),
            link: Some("https://intranat.ankarverket.example/pengar-pa-hog".to_owned()),
        };
        let number = add_campaign(stage.app, &visit, &campaign, None)?;
        let content = b"%PDF-1.7\n%%EOF\n";
        let script = Handed { name: "Manus", description: None, content };
        add_material(stage.app, &visit, number, script)
    });
    let meetings = film.saturating_add(9.weeks());
    diary.on(meetings, move |stage| {
        let visit = stage.role(Role::Coordinator)?;
        let campaign = Campaign {
            title: "Chefsmöten".to_owned(),
            channel: "Möten i tre regioner".to_owned(),
            audience: "Chefer".to_owned(),
            starts_on: meetings,
            ends_on: Some(meetings.saturating_add(2.weeks())),
            cost: None,
            text: None,
            link: None,
        };
        add_campaign(stage.app, &visit, &campaign, None).map(|_| ())
    });
}

fn seen(diary: &mut Diary, day: Date, visits: i64) {
    diary.on(day, move |stage| {
        let visit = stage.role(Role::Coordinator)?;
        for _ in 0..visits {
            visited(stage.app, &visit);
        }
        keep_visits(stage.app)
    });
}

/// An application by one of the ten in turn; four of five are granted the week after.
fn applied(diary: &mut Diary, day: Date, count: usize) {
    let (who, _, unit, _) = PEOPLE[1 + count % 10];
    let case = Rc::new(Case {
        days_ago: 0,
        road: DRAFT,
        title: TITLES[count % TITLES.len()],
        who,
        unit: unit.unwrap_or_default(),
        people: 1,
        serves: (0, 0),
        costs: [6_000 + 500 * i64::try_from(count % 9).unwrap_or_default(), 800, 0, 0, 0, 0],
        background: "Jag har gjort samma sak i många år och vill veta vad mer jag kan.",
        measure: "En kort insats på arbetstid, tillsammans med någon som kan.",
    });
    let number = Rc::new(RefCell::new(String::new()));
    let (own, noted) = (case.clone(), number.clone());
    diary.on(day, move |stage| {
        let visit = stage.named(own.who)?;
        let (id, mut typed) = (stage.app.id(), Draft::default());
        for question in QUESTIONS {
            typed.set(question, if question == "long_term" { "yes" } else { "no" });
        }
        begin(stage.app, &visit, id, &typed)?;
        drafted(stage, &own, id, typed, day)?;
        let number = submit(stage.app, &visit, id)?;
        noted.replace(number);
        Ok(())
    });
    let granted = if count % 5 == 4 { 0 } else { 100 };
    diary.on(day.saturating_add(7.days()), move |stage| {
        decided(stage, &number.borrow(), &case, granted)
    });
}

fn decided(stage: &mut Stage<'_>, number: &str, case: &Case, share: i64) -> Result<(), Error> {
    let manager = stage.manager(case.unit)?;
    endorse(
        stage.app,
        &manager,
        number,
        &Word { version: 1, advice: Advice::Endorse, reasons: None },
    )?;
    let lead = stage.role(Role::Coordinator)?;
    let asked = show(stage.app, &lead, number)?.case.asked;
    let reasons = match share {
        0 => "Kursen hör till den ordinarie kompetensutvecklingen.",
        _ => "Åtgärden bär mot målet och går utöver den ordinarie verksamheten.",
    };
    let granted = Ore(asked.0 / 100 * share);
    let proposal = Proposal { granted, reasons: Some(reasons.to_owned()), conditions: None };
    prepare(stage.app, &lead, number, 1, &proposal)?;
    let shown = show(stage.app, &lead, number)?;
    let employer = stage.named("Pernilla Ask")?;
    let proposal = shown.case.proposal_number;
    let given = Given { version: 1, proposal, say: Say::Agree, reasons: None };
    take_position(stage.app, &employer, number, &given).map(|_| ())
}
