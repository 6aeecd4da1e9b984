//! Högskolan i Storvik: 5 700 employees, like a university. Its agreement runs until further notice;
//! money was used before there was one.

use domain::access::{PartyKind, Role};
use domain::agreement::{Deciding, Horizon, MeasureForm, Route, Serves, Term};
use domain::decision::Fallback;
use domain::values::Date;
use jiff::ToSpan as _;

use super::agreements::{Aim, Text, made};
use super::diary::Diary;
use super::funds::{Purse, kept};
use super::plans::Come::{Agreed, Finished, Proposed, Started};
use super::plans::{Needed, Planned, written};
use super::years::{accounted, turned};
use super::{Agency, Who, cases, storvik_cases};

pub const AGENCY: Agency = Agency {
    slug: "hogskolan-i-storvik",
    name: "Högskolan i Storvik",
    kind: "university",
    employees: 5700,
    units: &[
        "Institutionen för hälsa",
        "Institutionen för teknik",
        "Institutionen för lärande",
        "Institutionen för ekonomi",
        "Högskolebiblioteket",
        "Studentstöd",
        "IT och lokaler",
        "Högskoleförvaltningen",
    ],
    parties: &[PartyKind::Employer, PartyKind::Saco, PartyKind::Ofr, PartyKind::Seko],
    people: PEOPLE,
    // Seko has none: that is recorded where the ordinary one stands aside.
    substitutes: &[
        ("Magnus Torell", PartyKind::Employer),
        ("Joakim Lövgren", PartyKind::Saco),
        ("Pia Nordahl", PartyKind::Ofr),
    ],
    write,
};

const PEOPLE: &[Who] = &[
    ("Maria Söderlund", Role::Coordinator, None, None),
    ("Leila Karimi", Role::Employee, Some("Institutionen för hälsa"), None),
    ("Therese Åkerlund", Role::Employee, Some("Institutionen för hälsa"), None),
    ("Emil Sandell", Role::Employee, Some("Institutionen för teknik"), None),
    ("Oskar Nyberg", Role::Employee, Some("Institutionen för lärande"), None),
    ("Wilma Hjort", Role::Employee, Some("Institutionen för ekonomi"), None),
    ("Per-Olof Dahlin", Role::Employee, Some("Högskolebiblioteket"), None),
    ("Katarina Blom", Role::Employee, Some("Studentstöd"), None),
    ("Yasmin Saleh", Role::Employee, Some("IT och lokaler"), None),
    ("Henrik Vallin", Role::Employee, Some("Högskoleförvaltningen"), None),
    ("Eva-Lena Kvist", Role::Manager, Some("Institutionen för hälsa"), None),
    ("Bengt Åslund", Role::Manager, Some("Institutionen för teknik"), None),
    ("Nadja Petrov", Role::Manager, Some("Institutionen för lärande"), None),
    ("Rickard Hult", Role::Manager, Some("Institutionen för ekonomi"), None),
    ("Monica Frisk", Role::Manager, Some("Högskolebiblioteket"), None),
    ("Susanne Gran", Role::Manager, Some("Studentstöd"), None),
    ("Ali Demir", Role::Manager, Some("IT och lokaler"), None),
    ("Mats Ekelund", Role::Manager, Some("Högskoleförvaltningen"), None),
    ("Charlotta Rehn", Role::Representative, None, Some(PartyKind::Employer)),
    ("Anna-Karin Westman", Role::Representative, None, Some(PartyKind::Saco)),
    ("Robert Sandh", Role::Representative, None, Some(PartyKind::Ofr)),
    ("Carina Ståhlberg", Role::Representative, None, Some(PartyKind::Seko)),
    ("Lotta Björk", Role::Finance, None, None),
    ("Simon Grip", Role::Analyst, None, None),
    ("Viktor Ståhl", Role::Administrator, None, None),
    ("Margareta Holst", Role::Reviewer, None, None),
];

const TEXT: Text = Text {
    title: "Lokalt avtal om omställningsmedel vid Högskolan i Storvik",
    who_may_apply: Some(
        "Alla anställda. Tidsbegränsat anställda forskare och lärare räknas lika med andra.",
    ),
    information: Some(
        "Prefekter och chefer får en genomgång varje termin. Nyanställda hör om medlen på introduktionen.",
    ),
    follow_up: Some(
        "Parterna möts två gånger per termin. En gång om året går de igenom varje mål och vad pengarna gav.",
    ),
    deciding: Deciding { majority: false, fallback: Fallback::NotGranted },
    problems: &[
        (
            "Undervisningen flyttar till distans och till yrkesverksamma. Många lärare har inte undervisat så förut.",
            Some("Kursvärderingarna på distans ligger ett steg under dem på campus tre år i rad."),
            "Lärare vid alla institutioner",
            Horizon::Near,
        ),
        (
            "Forskare på tidsbegränsade anställningar lämnar utan plan för nästa steg.",
            Some("Av 210 avslutade anställningar hade 40 haft ett samtal om vad som kommer sedan."),
            "Biträdande lektorer, postdoktorer och projektanställda",
            Horizon::Long,
        ),
        (
            "Administrationen automatiseras, och uppgifter som många har i dag försvinner.",
            Some(
                "En fjärdedel av uppgifterna i Ladan, vårt gamla system, görs inte alls i det nya.",
            ),
            "Administratörer och handläggare",
            Horizon::Long,
        ),
    ],
    aims: &[
        Aim {
            title: "Lärarna undervisar lika bra på distans som på campus",
            serves: Serves::Operation,
            solves: &[0],
            indicator: Some("Skillnad i kursvärdering mellan distans och campus"),
            source: "Kursvärderingarna, varje termin",
            baseline: Ok("−0,9 steg av 5"),
            target: "Högst −0,2 steg",
            years: 3,
        },
        Aim {
            title: "Ingen lämnar en tidsbegränsad anställning utan plan för nästa steg",
            serves: Serves::Employees,
            solves: &[1],
            indicator: Some("Andel med plan ett halvår innan anställningen tar slut"),
            source: "Samtalen, sammanställda av institutionerna",
            baseline: Ok("19 procent"),
            target: "90 procent",
            years: 4,
        },
        Aim {
            title: "De vars uppgifter försvinner har nya uppgifter hos oss",
            serves: Serves::Both,
            solves: &[2],
            indicator: Some("Andel som är kvar i nya uppgifter efter ett år"),
            source: "Personalsystemet",
            baseline: Err("uppgifterna har inte börjat försvinna"),
            target: "95 procent",
            years: 4,
        },
        // A goal that nobody has put any money behind.
        Aim {
            title: "Chefer kan leda grupper som ställer om",
            serves: Serves::Operation,
            solves: &[0, 2],
            indicator: Some("Andel medarbetare som säger att chefen gör omställningen begriplig"),
            source: "Medarbetarenkäten",
            baseline: Ok("51 procent"),
            target: "75 procent",
            years: 3,
        },
    ],
    areas: &[
        ("Pedagogik på distans", &[0]),
        ("Karriärvägledning och rörlighet", &[1]),
        ("Nya uppgifter i administrationen", &[2]),
        ("Ledarskap i förändring", &[3, 2]),
    ],
    kinds: &[
        ("Program för hela högskolan", MeasureForm::Programme, Route::Joint, None),
        ("Projekt vid en institution", MeasureForm::Project, Route::Joint, None),
        ("Individuell åtgärd", MeasureForm::Individual, Route::Employer, Some(60_000)),
        ("Växeltjänstgöring", MeasureForm::Individual, Route::Joint, Some(180_000)),
    ],
};

const VIEWS: &[(&str, &str)] = &[
    ("Charlotta Rehn", "Vi har pengar för flera år. Det som saknas är mål som går att följa upp."),
    (
        "Anna-Karin Westman",
        "De tidsbegränsat anställda har ingen som för deras talan. Börja med dem.",
    ),
    (
        "Robert Sandh",
        "Administrationen ställer om först. Lova inte nya uppgifter utan att betala för lärandet.",
    ),
    (
        "Carina Ståhlberg",
        "Lokalvård och vaktmästeri finns också. Våra medlemmar ska veta att de kan söka.",
    ),
];

const PURSE: Purse = Purse {
    unknown: 0,
    before_2015: 6_200_000,
    by_years_back: &[
        (6, 2_100_000),
        (5, 4_300_000),
        (4, 5_900_000),
        (3, 7_200_000),
        (2, 7_700_000),
        (1, 8_100_000),
    ],
    payroll: 2_842_000_000,
};

const ROWS: &[Planned] = &[
    (0, None, 0, "Distansakademin: 120 lärare i tre omgångar", 2_400_000, Started),
    (2, Some("Studentstöd"), 0, "Handledning i svåra samtal", 120_000, Finished),
    (0, Some("Institutionen för lärande"), 1, "Lärare som handleder lärare", 900_000, Proposed),
    (1, None, 0, "Karriärvägledare för tidsbegränsat anställda", 1_100_000, Agreed),
    (
        1,
        Some("Institutionen för teknik"),
        1,
        "Växeltjänstgöring med näringslivet",
        700_000,
        Proposed,
    ),
    (2, Some("Högskoleförvaltningen"), 0, "Från registrering till analys", 850_000, Agreed),
    (2, Some("Studentstöd"), 2, "Nya roller i studentstödet", 600_000, Proposed),
];

const NEEDS: &[Needed] = &[
    (
        0,
        "Eva-Lena Kvist",
        "Institutionen för hälsa",
        1,
        "Kliniska moment på distans kräver nya sätt att examinera.",
        500_000,
    ),
    (
        1,
        "Bengt Åslund",
        "Institutionen för teknik",
        0,
        "Sju postdoktorer slutar nästa år. Ingen har en plan.",
        350_000,
    ),
    (
        2,
        "Mats Ekelund",
        "Högskoleförvaltningen",
        0,
        "Arton registratorer får andra uppgifter när systemet byts.",
        900_000,
    ),
    (
        2,
        "Monica Frisk",
        "Högskolebiblioteket",
        1,
        "Lånedisken stänger. De som står där vill arbeta med forskningsdata.",
        400_000,
    ),
];

fn write(diary: &mut Diary, today: Date) {
    let begins = today.saturating_sub(27.months()).first_of_month();
    kept(diary, &PURSE, today);
    made(diary, &TEXT, Term::UntilFurtherNotice { from: begins, notice_months: 6 }, VIEWS);
    written(diary, today.saturating_sub(80.days()), ROWS, NEEDS, today);
    for case in storvik_cases::CASES {
        cases::walked(diary, case, today);
    }
    turned(diary, today, 5);
    accounted(diary, today, (3, 1), 26);
}
