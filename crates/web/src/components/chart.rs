//! A chart with what it shows in words, and its figures as a table.

use askama::Template;
use askama::filters::HtmlSafe;
use charts::{MoneyWords, Unit};
use words::Language;

use super::Table;

/// The caption is the drawing's title: what was found, not what the chart is called.
#[derive(Debug, Clone, Template)]
#[template(path = "components/chart.html")]
pub struct Chart<'a> {
    id: String,
    finding: &'a str,
    about: String,
    /// Painted here and nowhere else: the one text that the template does not escape.
    svg: String,
    reveal: &'static str,
    table: Table<'a>,
}

impl HtmlSafe for Chart<'_> {}

/// Money on an axis, in the reader's words.
pub fn kronor_axis(l: Language) -> Unit {
    Unit::Kronor(MoneyWords {
        ones: l.chart_kronor().to_owned(),
        thousands: l.chart_thousands().to_owned(),
        millions: l.chart_millions().to_owned(),
        style: app::number_style(l),
    })
}

impl<'a> Chart<'a> {
    /// `about` says what is counted, how and in what unit; `data` is the same figures as a table, folded.
    pub fn new(
        l: Language,
        id: impl Into<String>,
        drawing: &'a charts::Drawing,
        about: impl Into<String>,
        data: &'a charts::Table,
    ) -> Self {
        let id = id.into();
        Self {
            finding: &drawing.title,
            about: about.into(),
            svg: charts::svg::svg(drawing, &id),
            reveal: l.button_show_as_table(),
            table: Table::new(l, format!("{id}-table"), data),
            id,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use testkit::html::Html;

    #[test]
    fn the_finding_names_the_picture_and_the_figures_are_there() {
        let data = charts::Table {
            title: "Saldo".into(),
            columns: vec![charts::Column::new("År", charts::Kind::Year)],
            ..charts::Table::default()
        };
        let drawing = charts::Drawing {
            width: 480.0,
            height: 210.0,
            marks: Vec::new(),
            title: "Högen <minskar>".into(),
            description: "Saldo per år".into(),
        };
        let chart = Chart::new(Language::Sv, "pile", &drawing, "Mkr", &data);
        let html = Html::parse(&chart.to_string());
        assert_eq!(html.text("figure#pile > figcaption strong"), "Högen <minskar>");
        assert_eq!(html.text("figcaption span"), "Mkr");
        assert_eq!(html.text("figure > svg > desc"), "Saldo per år");
        assert_eq!(html.text("details > summary"), "Visa som tabell");
        assert_eq!(html.text("details caption#pile-table-caption"), "Saldo");
    }
}
