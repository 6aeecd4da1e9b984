//! The files that hold what the page shows.

use askama::Template;
use askama::filters::HtmlSafe;

use super::Link;

/// A lead-in, “Ladda ner listan som”, and a link per format.
#[derive(Debug, Clone, Template)]
#[template(path = "components/downloads.html")]
pub struct Downloads {
    lead: String,
    links: Vec<Link>,
}

impl HtmlSafe for Downloads {}

impl Downloads {
    pub fn new(lead: impl Into<String>, links: impl IntoIterator<Item = Link>) -> Self {
        Self { lead: lead.into(), links: links.into_iter().collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use testkit::html::Html;

    #[test]
    fn each_format_has_its_link() {
        let links =
            [Link::new("/arenden.xlsx?lage=ny", "Excel"), Link::new("/arenden.csv?lage=ny", "CSV")];
        let html = Html::parse(&Downloads::new("Ladda ner listan som", links).to_string());
        assert_eq!(html.text(".downloads > p"), "Ladda ner listan som");
        assert_eq!(html.href("Excel"), "/arenden.xlsx?lage=ny");
    }
}
