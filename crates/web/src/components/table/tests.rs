use super::*;
use charts::{Cell, Column};
use testkit::html::Html;

fn cases() -> charts::Table {
    charts::Table {
        title: "Ärenden på gång".into(),
        columns: vec![
            Column::new("Ärende", Kind::Text),
            Column::new("Sökt", Kind::Kronor),
            Column::new("Från", Kind::Date),
            Column::new("Läge", Kind::Text),
        ],
        rows: vec![
            vec![
                Cell::Text("2026-17".into()),
                Cell::Ore(14_800_000),
                Cell::Date("2026-03-01".into()),
                Cell::Text("Pågår".into()),
            ],
            vec![Cell::Text("2026-12".into()), Cell::Hidden],
        ],
        note: Some("Färre än fem visas inte.".into()),
    }
}

fn html(table: &Table) -> Html {
    Html::parse(&table.to_string())
}

#[test]
fn every_cell_has_its_headings() {
    let cases = cases();
    let html = html(&Table::new(Language::Sv, "cases", &cases));
    assert_eq!(html.text("caption"), "Ärenden på gång");
    assert_eq!(html.texts("thead th[scope=col]"), ["Ärende", "Sökt", "Från", "Läge"]);
    assert_eq!(html.texts("tbody th[scope=row]"), ["2026-17", "2026-12"]);
    assert_eq!(html.texts("td[data-label=Sökt].num"), ["148\u{a0}000\u{a0}kr", "–"]);
    assert_eq!(html.texts("td[data-label=Från].date"), ["2026-03-01", ""]);
    assert_eq!(html.text(".table > .footnote"), "Färre än fem visas inte.");
}

#[test]
fn a_row_leads_to_its_case_and_shows_its_state() {
    let cases = cases();
    let table = Table::new(Language::Sv, "cases", &cases)
        .links(["/arenden/2026-17".to_owned()])
        .tags(3, [Tag::go("Pågår")]);
    let html = html(&table);
    assert_eq!(html.href("2026-17"), "/arenden/2026-17");
    assert_eq!(html.all("tbody a").len(), 1, "the second row has no address");
    assert_eq!(html.text("td[data-label=Läge] .tag.go"), "Pågår");
}

#[test]
fn the_order_is_said_and_can_be_changed() {
    let cases = cases();
    let table = Table::new(Language::Sv, "cases", &cases)
        .sort(1, "?ordning=sokt", Some(Order::Falling))
        .sort(2, "?ordning=fran", None);
    let html = html(&table);
    assert_eq!(html.text("th[aria-sort=descending]"), "Sökt");
    assert_eq!(html.href("Från"), "?ordning=fran");
    assert_eq!(html.all("[aria-sort]").len(), 1);
}

#[test]
fn only_a_wide_table_is_a_stop_for_the_keyboard() {
    let mut cases = cases();
    cases.columns.push(Column::new("Mål", Kind::Text));
    assert!(html(&Table::new(Language::Sv, "cases", &cases)).all("[tabindex]").is_empty());
    cases.columns.push(Column::new("Enhet", Kind::Text));
    let html = html(&Table::new(Language::Sv, "cases", &cases));
    assert_eq!(
        html.attribute("section[tabindex='0']", "aria-labelledby").as_deref(),
        Some("cases-caption")
    );
    assert_eq!(html.attribute("caption", "id").as_deref(), Some("cases-caption"));
}

#[test]
fn a_figure_in_the_table_leads_to_what_is_behind_it() {
    let data = charts::Table {
        title: "Saldo".into(),
        columns: vec![
            charts::Column::new("År", Kind::Year),
            charts::Column::new("Kvar", Kind::Kronor),
        ],
        rows: vec![
            vec![charts::Cell::Whole(2024), charts::Cell::Ore(500)],
            vec![charts::Cell::Whole(2025), charts::Cell::Ore(0)],
        ],
        note: None,
    };
    let table = Table::new(Language::Sv, "saldo", &data)
        .cell_links(1, [Some("/poster?ar=2024".to_owned()), None]);
    let html = Html::parse(&table.to_string());
    assert_eq!(html.texts("td a"), ["5\u{a0}kr"]);
    assert_eq!(html.href("5\u{a0}kr"), "/poster?ar=2024");
}

#[test]
fn what_belongs_together_stands_in_one_cell() {
    let cases = cases();
    let table = Table::new(Language::Sv, "cases", &cases)
        .links(["/arenden/2026-17".to_owned()])
        .headed(3)
        .under(1, [2])
        .tags(3, [Tag::go("Pågår")]);
    let html = html(&table);
    assert_eq!(html.texts("thead th"), ["Läge", "Sökt"]);
    assert_eq!(html.href("2026-17 Pågår"), "/arenden/2026-17");
    let under = html.texts("td[data-label=Sökt] .under");
    assert_eq!(under, ["Från: 2026-03-01"], "what is empty takes no line");
    assert_eq!(html.texts("tbody th").len(), 2);
}
