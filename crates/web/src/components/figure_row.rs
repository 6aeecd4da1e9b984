//! Some figures in a row, each with its name above and its meaning below.

use askama::Template;
use askama::filters::HtmlSafe;

/// One figure, already written with its unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    pub term: String,
    pub value: String,
    pub note: String,
}

/// Two to five figures that are read together.
#[derive(Debug, Clone, Template)]
#[template(path = "components/figure_row.html")]
pub struct FigureRow {
    figures: Vec<Figure>,
}

impl HtmlSafe for FigureRow {}

impl FigureRow {
    pub fn new(figures: impl IntoIterator<Item = Figure>) -> Self {
        Self { figures: figures.into_iter().collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use testkit::html::Html;

    #[test]
    fn a_figure_has_name_value_and_meaning() {
        let figure = Figure {
            term: "Intecknat".into(),
            value: "962\u{a0}000\u{a0}kr".into(),
            note: "beviljat, ej utbetalat".into(),
        };
        let bare = Figure { note: String::new(), ..figure.clone() };
        let html = Html::parse(&FigureRow::new([figure, bare]).to_string());
        assert_eq!(html.texts("dl > div > dt"), ["Intecknat", "Intecknat"]);
        assert_eq!(html.texts("dd.value")[0], "962\u{a0}000\u{a0}kr");
        assert_eq!(html.texts("dd.note"), ["beviljat, ej utbetalat"]);
    }
}
