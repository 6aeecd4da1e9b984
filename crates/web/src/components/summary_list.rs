//! Questions and answers beside each other: a case's facts, or what one checks before sending.

use askama::Template;
use askama::filters::HtmlSafe;

use super::Link;

/// One question with its answer; an answer of several lines keeps them.
#[derive(Debug, Clone)]
pub struct SummaryRow {
    key: String,
    value: String,
    change: Option<Link>,
}

impl SummaryRow {
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self { key: key.into(), value: value.into(), change: None }
    }

    /// Where the answer is changed; the link's context should name the question.
    pub fn change(mut self, link: Link) -> Self {
        self.change = Some(link);
        self
    }
}

/// The rows, in the order they were asked.
#[derive(Debug, Clone, Template)]
#[template(path = "components/summary_list.html")]
pub struct SummaryList {
    rows: Vec<SummaryRow>,
}

impl HtmlSafe for SummaryList {}

impl SummaryList {
    pub fn new(rows: impl IntoIterator<Item = SummaryRow>) -> Self {
        Self { rows: rows.into_iter().collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use testkit::html::Html;

    #[test]
    fn answers_stand_by_their_questions_and_can_be_changed() {
        let change = Link::new("/ansok/4", "Ändra").context("kostnaden");
        let list = SummaryList::new([
            SummaryRow::new("Kostnad", "12 500 kr").change(change),
            SummaryRow::new("Behov", "Två\nrader"),
        ]);
        let html = Html::parse(&list.to_string());
        assert_eq!(html.texts("dl > div > dt"), ["Kostnad", "Behov"]);
        assert_eq!(html.href("Ändra kostnaden"), "/ansok/4");
        assert_eq!(html.all("dd.change").len(), 1);
        assert!(list.to_string().contains("<dd>Två\nrader</dd>"));
    }
}
