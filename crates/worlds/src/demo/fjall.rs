//! Fjällmyndigheten: 1 200 employees spread over the country. Its agreement soon ends, and the next
//! is being prepared.

use domain::access::{PartyKind, Role};
use domain::agreement::{Deciding, Horizon, MeasureForm, Route, Serves, Term};
use domain::decision::Fallback;
use domain::values::Date;
use jiff::ToSpan as _;

use super::agreements::{Aim, Problem, Text, made, renewed};
use super::diary::Diary;
use super::evaluations::asked;
use super::funds::{Purse, kept};
use super::plans::Come::{Agreed, Finished, Proposed, Started};
use super::plans::{Needed, Planned, written};
use super::surveys::{asking, surveyed};
use super::years::{accounted, turned};
use super::{Agency, Who, cases, fjall_cases};

pub const AGENCY: Agency = Agency {
    slug: "fjallmyndigheten",
    name: "Fjällmyndigheten",
    kind: "agency",
    employees: 1200,
    units: &[
        "Region Norra fjällen",
        "Region Södra fjällen",
        "Leder och stugor",
        "Räddning och beredskap",
        "Tillstånd och tillsyn",
        "Kartor och data",
        "Kust och skärgård",
        "Ekonomi och personal",
    ],
    parties: &[PartyKind::Employer, PartyKind::Saco, PartyKind::Ofr, PartyKind::Seko],
    people: PEOPLE,
    substitutes: &[
        ("Ulrika Melin", PartyKind::Employer),
        ("Jonas Ekdahl", PartyKind::Saco),
        ("Kent Håkansson", PartyKind::Ofr),
        ("Susanne Lindh", PartyKind::Seko),
    ],
    write,
};

const PEOPLE: &[Who] = &[
    ("Annika Fors", Role::Coordinator, None, None),
    ("Ingrid Fjellman", Role::Employee, Some("Region Norra fjällen"), None),
    ("Pelle Lundmark", Role::Employee, Some("Region Södra fjällen"), None),
    ("Elsa Norrby", Role::Employee, Some("Leder och stugor"), None),
    ("Johan Renström", Role::Employee, Some("Räddning och beredskap"), None),
    ("Amina Haddad", Role::Employee, Some("Tillstånd och tillsyn"), None),
    ("Karin Forsell", Role::Employee, Some("Kartor och data"), None),
    ("Sanna Ylipää", Role::Employee, Some("Kust och skärgård"), None),
    ("Tomas Wikander", Role::Employee, Some("Ekonomi och personal"), None),
    ("Birgitta Åberg", Role::Manager, Some("Region Norra fjällen"), None),
    ("Anders Norell", Role::Manager, Some("Region Södra fjällen"), None),
    ("Fatima Rahimi", Role::Manager, Some("Leder och stugor"), None),
    ("Göran Sköld", Role::Manager, Some("Räddning och beredskap"), None),
    ("Helena Brodin", Role::Manager, Some("Tillstånd och tillsyn"), None),
    ("Nils-Erik Öman", Role::Manager, Some("Kartor och data"), None),
    ("Camilla Roos", Role::Manager, Some("Kust och skärgård"), None),
    ("Lars Tengvall", Role::Manager, Some("Ekonomi och personal"), None),
    ("Stefan Grahn", Role::Representative, None, Some(PartyKind::Employer)),
    ("Hanna Wester", Role::Representative, None, Some(PartyKind::Saco)),
    ("Marie Sundin", Role::Representative, None, Some(PartyKind::Ofr)),
    ("Roger Almlöf", Role::Representative, None, Some(PartyKind::Seko)),
    ("Petra Kronvall", Role::Finance, None, None),
    ("David Holmér", Role::Analyst, None, None),
    ("Lina Strandh", Role::Administrator, None, None),
    ("Gunnar Wiik", Role::Reviewer, None, None),
];

const TEXT: Text = Text {
    title: "Lokalt avtal om omställningsmedel vid Fjällmyndigheten",
    who_may_apply: Some(
        "Alla medarbetare, ensamma eller tillsammans med sin chef. En enhet söker genom chefen.",
    ),
    information: Some(
        "Samordnaren berättar på varje enhets arbetsplatsträff en gång om året. Sidan ”Vad kan jag söka för?” länkas från intranätet.",
    ),
    follow_up: Some(
        "Parterna går igenom mål och åtgärder i april och oktober. Varje åtgärd följs upp när den är slut och efter ett år.",
    ),
    deciding: Deciding { majority: false, fallback: Fallback::BackToTheParties },
    problems: &[
        (
            "Många ledvårdare och räddningsledare närmar sig pensionen, och det de kan finns inte nedskrivet.",
            Some(
                "38 procent av dem är över 58 år. Två av tre nyckeluppgifter har bara en som kan dem.",
            ),
            "Fältpersonal i alla regioner",
            Horizon::Long,
        ),
        (
            "Tillsynen blir digital. Handläggarna saknar det kunnande som det nya arbetssättet kräver.",
            Some(
                "Varannan handläggare säger i medarbetarenkäten att de inte hinner lära sig de nya verktygen.",
            ),
            "Handläggare på Tillstånd och tillsyn och på Kartor och data",
            Horizon::Near,
        ),
    ],
    aims: &[
        Aim {
            title: "Kunskapen om fjällräddning och leder finns kvar när de erfarna går",
            serves: Serves::Both,
            solves: &[0],
            indicator: Some("Andel nyckeluppgifter som minst två personer kan"),
            source: "Enheternas kompetenskarta, varje höst",
            baseline: Ok("34 procent"),
            target: "80 procent",
            years: 3,
        },
        Aim {
            title: "Alla handläggare kan arbeta med digital tillsyn",
            serves: Serves::Operation,
            solves: &[1],
            indicator: Some("Andel tillsynsärenden som sköts digitalt hela vägen"),
            source: "Ärendesystemet",
            baseline: Ok("22 procent"),
            target: "75 procent",
            years: 2,
        },
        // A goal that nobody has put any money behind.
        Aim {
            title: "Fler orkar och vill arbeta kvar till 67 års ålder",
            serves: Serves::Employees,
            solves: &[0],
            indicator: Some("Andel 60-åringar som säger att de vill och orkar"),
            source: "Medarbetarenkäten",
            baseline: Err("frågan ställs första gången i nästa enkät"),
            target: "Sju av tio",
            years: 3,
        },
    ],
    areas: &[
        ("Kunskapsöverföring och mentorskap", &[0]),
        ("Digitala arbetssätt", &[1]),
        ("Ett hållbart arbetsliv", &[2]),
    ],
    kinds: &[
        ("Program för flera år", MeasureForm::Programme, Route::Joint, None),
        ("Projekt i en grupp", MeasureForm::Project, Route::Joint, None),
        ("Individuell åtgärd", MeasureForm::Individual, Route::Employer, Some(40_000)),
        ("Tillägg vid växeltjänstgöring", MeasureForm::Allowance, Route::Joint, Some(90_000)),
    ],
};

const VIEWS: &[(&str, &str)] = &[
    ("Stefan Grahn", "Verksamheten tappar kunskap snabbare än vi hinner anställa. Börja i fält."),
    (
        "Hanna Wester",
        "Handläggarna behöver tid att lära, inte bara kurser. Medlen ska räcka till vikarier.",
    ),
    ("Marie Sundin", "Alla ska veta att medlen finns. Informationen är lika viktig som pengarna."),
    ("Roger Almlöf", "De som arbetar ute i fält ska kunna söka utan dator."),
];

const PURSE: Purse = Purse {
    unknown: 240_000,
    before_2015: 1_150_000,
    by_years_back: &[(4, 380_000), (3, 610_000), (2, 940_000), (1, 1_480_000)],
    payroll: 561_400_000,
};

const ROWS: &[Planned] = &[
    (0, Some("Räddning och beredskap"), 0, "Mentorer till nya räddningsledare", 420_000, Started),
    (
        1,
        Some("Kartor och data"),
        0,
        "Två handledare i lägesbilder, på plats i tre regioner",
        90_000,
        Finished,
    ),
    (0, Some("Leder och stugor"), 0, "Ledvårdarnas handbok i film", 180_000, Agreed),
    (
        0,
        Some("Region Norra fjällen"),
        1,
        "Två går bredvid varje ledvårdare det sista året",
        560_000,
        Proposed,
    ),
    (1, Some("Tillstånd och tillsyn"), 0, "Utbildning i tillsyn med drönare", 310_000, Agreed),
    (1, Some("Kartor och data"), 1, "Handläggare lär handläggare", 240_000, Proposed),
    (1, None, 2, "Växeltjänstgöring mellan regionerna", 300_000, Proposed),
];

const NEEDS: &[Needed] = &[
    (
        0,
        "Birgitta Åberg",
        "Region Norra fjällen",
        1,
        "Tre ledvårdare går i pension inom två år. Ersättarna måste få gå bredvid.",
        600_000,
    ),
    (
        0,
        "Göran Sköld",
        "Räddning och beredskap",
        0,
        "Nya räddningsledare behöver mentor under två säsonger.",
        450_000,
    ),
    (
        1,
        "Helena Brodin",
        "Tillstånd och tillsyn",
        0,
        "Handläggarna behöver kunna tolka drönarbilder.",
        350_000,
    ),
    (
        1,
        "Camilla Roos",
        "Kust och skärgård",
        1,
        "Vi vill låna ut och låna in personal över säsongerna.",
        200_000,
    ),
];

const NEW_PROBLEM: Problem = (
    "Vintrarna blir kortare, och uppgifterna följer inte längre årstiderna.",
    None,
    "Alla som arbetar efter säsong",
    Horizon::Long,
);

const NEW_AIM: Aim = Aim {
    title: "Säsongsanställda har arbete att gå till året runt",
    serves: Serves::Both,
    solves: &[],
    indicator: None,
    source: "Personalsystemet",
    baseline: Err("vi har inte räknat dem förut"),
    target: "Hälften av dem som vill",
    years: 3,
};

fn write(diary: &mut Diary, today: Date) {
    // Three years and some, so that three months are left: the joint review is due.
    let begins = today.saturating_sub(33.months()).first_of_month();
    let ends = begins.saturating_add(36.months()).saturating_sub(1.day());
    kept(diary, &PURSE, today);
    made(diary, &TEXT, Term::Fixed { from: begins, to: ends }, VIEWS);
    written(diary, today.saturating_sub(70.days()), ROWS, NEEDS, today);
    for case in fjall_cases::CASES {
        cases::walked(diary, case, today);
    }
    turned(diary, today, 20);
    asked(diary, today);
    let back = |days: i64| today.saturating_sub(days.days());
    surveyed(diary, [(back(150), 8), (back(40), 18)]);
    asking(diary, back(3));
    accounted(diary, today, (3, 1), 24);
    let view =
        ("Hanna Wester", "Behåll målen. Men säg hur vi mäter dem, och börja i tid den här gången.");
    renewed(diary, today.saturating_sub(25.days()), (&NEW_PROBLEM, &NEW_AIM), view);
}
