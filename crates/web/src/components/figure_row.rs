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
    links: Vec<Option<String>>,
}

impl HtmlSafe for FigureRow {}

impl FigureRow {
    pub fn new(figures: impl IntoIterator<Item = Figure>) -> Self {
        Self { figures: figures.into_iter().collect(), links: Vec::new() }
    }

    /// Where each figure leads, in the order of the figures: to what it is the sum of.
    pub fn links(mut self, hrefs: impl IntoIterator<Item = Option<String>>) -> Self {
        self.links = hrefs.into_iter().collect();
        self
    }

    fn href(&self, place: &usize) -> Option<&String> {
        self.links.get(*place)?.as_ref()
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

    #[test]
    fn a_figure_leads_to_what_it_is_the_sum_of() {
        let figure = Figure { term: "Använt".into(), value: "5 kr".into(), note: String::new() };
        let row = FigureRow::new([figure.clone(), figure]).links([None, Some("/poster".into())]);
        let html = Html::parse(&row.to_string());
        assert_eq!(html.texts("dd.value a"), ["5 kr"]);
        assert_eq!(html.href("5 kr"), "/poster");
    }
}
