//! Lilla tillsynsnämnden: twelve employees and some eleven thousand kronor a year. Its agreement was
//! there before, and is registered as it is.

use app::agreement::{parties, register};
use domain::access::{PartyKind, Role};
use domain::agreement::{Deciding, Horizon, MeasureForm, Route, Serves, Term};
use domain::decision::Fallback;
use domain::values::Date;
use jiff::ToSpan as _;

use super::agreements::{Aim, Text, draft, noticed};
use super::cases::{Case, walked};
use super::diary::Diary;
use super::funds::{Purse, kept};
use super::roads::{ENDORSED, PAID, SUBMITTED};
use super::years::{accounted, turned};
use super::{Agency, Who};

pub const AGENCY: Agency = Agency {
    slug: "lilla-tillsynsnamnden",
    name: "Lilla tillsynsnämnden",
    kind: "agency",
    employees: 12,
    units: &["Kansliet"],
    parties: &[PartyKind::Employer, PartyKind::Saco, PartyKind::Ofr],
    people: PEOPLE,
    substitutes: &[],
    write,
};

const PEOPLE: &[Who] = &[
    ("Jenny Alfredsson", Role::Coordinator, None, None),
    ("Alma Strömgren", Role::Employee, Some("Kansliet"), None),
    ("Isak Bergqvist", Role::Employee, Some("Kansliet"), None),
    ("Kerstin Hallberg", Role::Manager, Some("Kansliet"), None),
    ("Ulf Rehnberg", Role::Representative, None, Some(PartyKind::Employer)),
    ("Mona Tidlund", Role::Representative, None, Some(PartyKind::Saco)),
    ("Sven Ahlqvist", Role::Representative, None, Some(PartyKind::Ofr)),
    ("Bo Granlund", Role::Finance, None, None),
    ("Tor Lindahl", Role::Administrator, None, None),
    ("Inger Moberg", Role::Reviewer, None, None),
];

const TEXT: Text = Text {
    title: "Överenskommelse om lokala omställningsmedel",
    who_may_apply: Some("Alla som är anställda vid nämnden."),
    information: None,
    follow_up: None,
    deciding: Deciding { majority: false, fallback: Fallback::BackToTheParties },
    problems: &[(
        "Ärendena blir svårare, och vi är för få för att var och en ska kunna allt.",
        None,
        "Alla tolv",
        Horizon::Near,
    )],
    aims: &[Aim {
        title: "Var och en kan minst ett område till",
        serves: Serves::Both,
        solves: &[0],
        indicator: None,
        source: "Utvecklingssamtalen",
        baseline: Err("det fanns ingen sammanställning"),
        target: "Alla tolv",
        years: 3,
    }],
    areas: &[],
    kinds: &[("Individuell åtgärd", MeasureForm::Individual, Route::Joint, None)],
};

const PURSE: Purse = Purse {
    unknown: 0,
    before_2015: 9_000,
    by_years_back: &[(2, 14_000), (1, 15_500)],
    payroll: 5_430_000,
};

const CASES: &[Case] = &[
    Case {
        days_ago: 420,
        road: PAID,
        title: "Kurs i förvaltningsrätt för inspektörer",
        who: "Alma Strömgren",
        unit: "Kansliet",
        people: 1,
        serves: (0, 0),
        costs: [14_500, 2_200, 0, 0, 0, 0],
        background: "Jag granskar och skriver beslut, men kan inte hålla förhandlingen när kollegan är borta.",
        measure: "En kurs på fem dagar och två dagar bredvid kollegan.",
    },
    Case {
        days_ago: 8,
        road: ENDORSED,
        title: "Bli två som kan registret",
        who: "Isak Bergqvist",
        unit: "Kansliet",
        people: 1,
        serves: (0, 0),
        costs: [9_800, 0, 0, 0, 0, 0],
        background: "En enda av oss kan registret. Hon går i pension om två år.",
        measure: "Leverantörens kurs och tio halvdagar tillsammans med henne.",
    },
    Case {
        days_ago: 3,
        road: SUBMITTED,
        title: "Handledning i svåra samtal",
        who: "Alma Strömgren",
        unit: "Kansliet",
        people: 4,
        serves: (0, 0),
        costs: [0, 0, 0, 0, 12_000, 0],
        background: "Inspektionerna slutar oftare i konflikt. Fler av oss ska kunna ta de samtalen.",
        measure: "Fyra handledningstillfällen för dem som inspekterar.",
    },
];

fn write(diary: &mut Diary, today: Date) {
    let began = today.saturating_sub(5.years()).first_of_month();
    kept(diary, &PURSE, today);
    diary.on(today.saturating_sub(500.days()), move |stage| {
        let visit = stage.role(Role::Coordinator)?;
        let term = Term::UntilFurtherNotice { from: began, notice_months: 3 };
        let draft = draft(stage.app, parties(stage.app, &visit)?, &TEXT, term);
        let number = register(stage.app, &visit, &draft, None, None)?;
        stage.agreements.push(number);
        Ok(())
    });
    noticed(diary, today.saturating_sub(20.days()), "Sven Ahlqvist");
    for case in CASES {
        walked(diary, case, today);
    }
    turned(diary, today, 30);
    accounted(diary, today, (3, 2), 28);
}
