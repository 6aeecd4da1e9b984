//! All components on one page, checked together and written to `target/gallery/` to be looked at in a browser.

use std::fs;
use std::path::Path;

use askama::Template;
use charts::bars::{Arrangement, bars};
use charts::{Cell, Column, Data, Kind, Look, MoneyWords, Series, Unit, Value};
use testkit::html::assert_page;
use words::Language;

use super::*;

/// The style sheet's files in the order they are served.
const STYLES: [&str; 8] = [
    include_str!("../../assets/css/tokens.css"),
    include_str!("../../assets/css/base.css"),
    include_str!("../../assets/css/layout.css"),
    include_str!("../../assets/css/components.css"),
    include_str!("../../assets/css/tables.css"),
    include_str!("../../assets/css/charts.css"),
    include_str!("../../assets/css/forms.css"),
    include_str!("../../assets/css/print.css"),
];

#[derive(Template)]
#[template(path = "components/gallery/start.html")]
struct Start<'a> {
    done: Notice,
    waits: Waits,
    cases: Table<'a>,
    filter: Filter,
    downloads: Downloads,
    pages: Pagination,
    figures: FigureRow,
    chart: Chart<'a>,
    grouped: Chart<'a>,
    wide: Table<'a>,
    info: Notice,
    warning: Notice,
    footnote: Footnote,
}

#[derive(Template)]
#[template(path = "components/gallery/form.html")]
struct Form {
    back: Back,
    summary: ErrorSummary,
    steps: Steps,
    key: Hidden,
    fields: Vec<Field>,
    choices: Vec<Choices>,
    buttons: Vec<Button>,
}

#[derive(Template)]
#[template(path = "components/gallery/check.html")]
struct Check {
    tasks: TaskList,
    answers: SummaryList,
    tags: Vec<Tag>,
    buttons: Vec<Button>,
}

#[test]
fn all_components_together_make_faultless_pages() {
    let cases = cases();
    let years = years();
    let data = pile();
    let stacked = bars(&data, Arrangement::Stacked);
    let drawing = bars(&four(), Arrangement::Grouped);
    let figures = data.table();
    let start = start(&cases, &figures, &stacked, &drawing, &years);
    let pages = [("start", start.render()), ("form", form().render()), ("check", check().render())];
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/gallery");
    fs::create_dir_all(&folder).expect("the target folder is ours");
    fs::write(folder.join("style.css"), STYLES.concat()).expect("a file is written");
    fs::write(folder.join("storlom.svg"), include_str!("../../assets/storlom.svg"))
        .expect("a file is written");
    for (name, page) in pages {
        let page = page.expect("a page is written");
        assert_page(&page);
        fs::write(folder.join(name).with_extension("html"), page).expect("a file is written");
    }
}

fn start<'a>(
    cases: &'a charts::Table,
    figures: &'a charts::Table,
    stacked: &'a charts::Drawing,
    grouped: &'a charts::Drawing,
    years: &'a charts::Table,
) -> Start<'a> {
    let units = [Choice::new("", "Alla"), Choice::new("nord", "Region nord")];
    Start {
        done: Notice::success("Ansökan 2026-17 är tillstyrkt. Samordnaren har fått besked."),
        waits: waits(),
        cases: Table::new(Language::Sv, "cases", cases)
            .links((0..3).map(|row| format!("#{row}")).map(|_| "#cases-caption".to_owned()))
            .tags(
                4,
                [
                    Tag::act("Väntar på beredning"),
                    Tag::go("Pågår"),
                    Tag::neutral("Återrapporterad"),
                ],
            )
            .sort(2, "?ordning=sokt", Some(Order::Falling))
            .sort(3, "?ordning=beviljat", None),
        filter: Filter::new(
            "Sök bland ärenden",
            "/arenden",
            [
                Field::text("q", "Sök").width(20),
                Field::select("enhet", "Enhet", units).value("nord"),
            ],
            "Visa",
        )
        .clear(Link::new("/arenden", "Visa alla")),
        downloads: Downloads::new(
            "Ladda ner listan som",
            [Link::new("/a.xlsx", "Excel"), Link::new("/a.csv", "CSV")],
        ),
        pages: Pagination::new(
            "Sidor",
            "Sida 2 av 9",
            Some(Link::new("?sida=1", "‹ Föregående sida")),
            Some(Link::new("?sida=3", "Nästa sida ›")),
        ),
        figures: figure_row(),
        chart: Chart::new(
            Language::Sv,
            "pile",
            stacked,
            "Omställningsmedel vid årets slut, efter avsättningsår.",
            figures,
        ),
        grouped: Chart::new(Language::Sv, "four", grouped, "Antal per år.", figures),
        wide: Table::new(Language::Sv, "years", years),
        info: Notice::info(
            "Sidan har lästs av 212 av 1\u{a0}204 medarbetare sedan filmen visades den 3 februari.",
        )
        .heading("Vad kan jag söka för?")
        .link(Link::new("#cases-caption", "Se sidan")),
        warning: Notice::warning("Avtalet går ut om 20 dagar. Kalla till en gemensam avstämning."),
        footnote: Footnote::new("Ett streck betyder att färre än fem personer ligger bakom talet."),
    }
}

fn waits() -> Waits {
    let wait = |what: &str, when: &str, why: &str, urgent| Wait {
        href: "#cases-caption".into(),
        what: what.into(),
        when: when.into(),
        why: why.into(),
        urgent,
    };
    Waits::new([
        wait(
            "Redovisa årets medel till facken",
            "om 6 dagar",
            "Den är förberedd. Två mål saknar uppföljning: svara eller skriv varför.",
            true,
        ),
        wait(
            "Bered fyra ansökningar till mötet 12 mars",
            "om 15 dagar",
            "En har väntat på chefens svar i elva dagar och går vidare ändå på fredag.",
            false,
        ),
        wait(
            "1\u{a0}840\u{a0}000\u{a0}kr saknar plan",
            "i år",
            "Tre enheter har rapporterat behov för 1\u{a0}210\u{a0}000\u{a0}kr.",
            false,
        ),
    ])
}

fn figure_row() -> FigureRow {
    let figure = |term: &str, value: &str, note: &str| Figure {
        term: term.into(),
        value: value.into(),
        note: note.into(),
    };
    FigureRow::new([
        figure("Att planera", "1\u{a0}840\u{a0}000\u{a0}kr", "utan plan i år"),
        figure("Intecknat", "962\u{a0}000\u{a0}kr", "beviljat, ej utbetalat"),
        figure("I stock", "2,4\u{a0}år", "av årets avsättning"),
    ])
}

fn cases() -> charts::Table {
    let row = |name: &str, goal: &str, asked, granted: Option<i64>, state: &str| {
        vec![
            Cell::Text(name.into()),
            Cell::Text(goal.into()),
            Cell::Ore(asked),
            granted.map_or(Cell::Empty, Cell::Ore),
            Cell::Text(state.into()),
        ]
    };
    charts::Table {
        title: "Ärenden på gång".into(),
        columns: vec![
            Column::new("Ärende", Kind::Text),
            Column::new("Mål", Kind::Text),
            Column::new("Sökt", Kind::Kronor),
            Column::new("Beviljat", Kind::Kronor),
            Column::new("Läge", Kind::Text),
        ],
        rows: vec![
            row(
                "2026-17 Växeltjänstgöring till Sjöverket",
                "Bredare kompetens i beredskap",
                14_800_000,
                None,
                "Väntar",
            ),
            row(
                "2026-12 Handledarutbildning, region norr",
                "Längre arbetsliv",
                32_000_000,
                Some(24_000_000),
                "Pågår",
            ),
            row(
                "2026-09 Karriär- och livsplanering, grupp",
                "Längre arbetsliv",
                8_650_000,
                Some(8_650_000),
                "Återrapporterad",
            ),
        ],
        note: None,
    }
}

fn years() -> charts::Table {
    let kinds = [
        ("År", Kind::Year),
        ("Avsatt", Kind::Kronor),
        ("Beviljat", Kind::Kronor),
        ("Utbetalat", Kind::Kronor),
        ("Personer", Kind::Whole),
        ("Andel", Kind::Percent),
        ("I stock", Kind::Decimal { digits: 1 }),
    ];
    let row = |year, people| {
        vec![
            Cell::Whole(year),
            Cell::Ore(123_400_000),
            Cell::Ore(98_700_000),
            Cell::Ore(-5_000_000),
            people,
            Cell::Real(0.42),
            Cell::Real(2.4),
        ]
    };
    charts::Table {
        title: "Så användes medlen".into(),
        columns: kinds.map(|(name, kind)| Column::new(name, kind)).to_vec(),
        rows: vec![row(2025, Cell::Whole(31)), row(2026, Cell::Hidden)],
        note: Some("Ett streck: färre än fem personer ligger bakom talet.".into()),
    }
}

fn series(name: &str, look: Look, values: [i64; 5]) -> Series {
    Series { name: name.into(), look, values: values.map(Value::Known).to_vec() }
}

fn pile() -> Data {
    Data {
        title: "Högen minskar för första gången".into(),
        description: "Saldo per år 2021 till 2025.".into(),
        axis: "År".into(),
        categories: (2021..=2025).map(|year| year.to_string()).collect(),
        series: vec![
            series(
                "Äldre medel",
                Look::B,
                [120, 180, 230, 270, 180].map(|value| value * 1_000_000),
            ),
            series("Årets medel", Look::A, [90, 110, 130, 140, 160].map(|value| value * 1_000_000)),
        ],
        unit: Unit::Kronor(MoneyWords::swedish()),
        empty: "Inga medel än".into(),
        note: None,
    }
}

fn four() -> Data {
    Data {
        title: "Fler söker, och fler får".into(),
        series: vec![
            series("Sökta", Look::A, [12, 14, 19, 22, 31]),
            series("Beviljade", Look::B, [8, 11, 13, 18, 26]),
            series("Avslagna", Look::C, [4, 3, 6, 4, 5]),
            series("Återtagna", Look::D, [1, 2, 2, 1, 3]),
        ],
        unit: Unit::Count("ansökningar".into()),
        ..pile()
    }
}

fn form() -> Form {
    let wrong = "Kursavgiften måste vara ett belopp, till exempel 12\u{a0}500";
    let units = ["Region nord", "Region syd"].map(|name| Choice::new(name, name));
    let whom = [
        Choice::new("person", "Mig själv"),
        Choice::new("group", "En grupp").hint("Minst två personer med samma behov"),
        Choice::new("unit", "En hel enhet"),
    ];
    let parts = ["Kurs", "Resa", "Vikarie"].map(|name| Choice::new(name, name));
    Form {
        back: Back::new("#course", "Tillbaka"),
        summary: ErrorSummary::new(
            "Två saker behöver rättas",
            [("course", wrong), ("whom", "Välj ett av alternativen")],
        ),
        steps: Steps::new("Min ansökan, steg 4 av 7", 4, 7)
            .saved("sparades {tid}", "sparades 14.32"),
        key: Hidden::new("key", "0196"),
        fields: vec![
            Field::amount("course", "Kursavgift")
                .hint("Utan moms om myndigheten drar av den")
                .value("tolvtusen")
                .error(Some(wrong)),
            Field::amount("travel", "Resor och boende").value("4\u{a0}200"),
            Field::date("from", "När börjar åtgärden?").hint("Till exempel 2026-03-01"),
            Field::area("need", "Varför behövs det?", 5)
                .hint("Skriv inget om hälsa eller privatliv.")
                .count("Du kan skriva högst 2\u{a0}000 tecken"),
            Field::select("unit", "Enhet", units),
            Field::email("mail", "E-postadress").autocomplete("email"),
            Field::password("secret", "Lösenord").autocomplete("current-password"),
            Field::text("share", "Andel av tjänsten")
                .width(3)
                .prefix("cirka")
                .suffix("%")
                .inputmode("numeric"),
            Field::file("quote", "Offert", ".pdf,.docx").hint("PDF eller Word, högst 10 MB"),
        ],
        choices: vec![
            Choices::radios("whom", "Vem gäller det?", whom.clone())
                .error(Some("Välj ett av alternativen")),
            Choices::radios("again", "Skulle du göra det igen?", whom).chosen("group"),
            Choices::checkboxes("parts", "Vad ingår?", parts)
                .hint("Välj alla som stämmer")
                .chosen("Kurs"),
        ],
        buttons: vec![
            Button::primary("Spara och fortsätt"),
            Button::quiet("Spara och gå"),
            Button::warning("Ta tillbaka ansökan"),
        ],
    }
}

fn check() -> Check {
    let change = |what: &str| Link::new("#summary", "Ändra").context(what);
    Check {
        tasks: TaskList::new(
            "parts",
            [
                Task::new("Vilket problem vill vi lösa?", Tag::go("Klart")).href("#summary"),
                Task::new("Vad vill vi uppnå?", Tag::act("Ett mål saknar indikator"))
                    .href("#summary")
                    .hint("Varje mål säger hur vi ser att det är nått."),
                Task::new("Underskrifter", Tag::neutral("Kan inte börja än"))
                    .hint("Öppnas när förslaget är lämnat."),
            ],
        ),
        answers: SummaryList::new([
            SummaryRow::new("Vad kostar det?", "16\u{a0}700\u{a0}kr").change(change("kostnaden")),
            SummaryRow::new(
                "Varför behövs det?",
                "Två av tre handledare går i pension före 2028.\nVi hinner inte lära upp nya.",
            )
            .change(change("behovet")),
            SummaryRow::new("Ärende", "2026-17"),
        ]),
        tags: vec![Tag::neutral("Avslutad"), Tag::go("Pågår"), Tag::act("Väntar på dig")],
        buttons: vec![
            Button::primary("Lämna förslag till avtal"),
            Button::quiet("Skriv ut").href("#summary"),
        ],
    }
}
