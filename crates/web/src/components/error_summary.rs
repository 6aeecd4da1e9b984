//! What is wrong on the page, first on it, each reason linked to its field.

use askama::Template;
use askama::filters::HtmlSafe;

use super::Link;

/// Stands first in `main`. It draws nothing where nothing is wrong, so that a page may always write it.
/// `focus-errors.js` moves reading to it.
#[derive(Debug, Clone, Template)]
#[template(path = "components/error_summary.html")]
pub struct ErrorSummary {
    heading: String,
    errors: Vec<Link>,
}

impl HtmlSafe for ErrorSummary {}

impl ErrorSummary {
    /// `errors` are pairs of field name and reason, in the page's order; the reason is the one beside the field.
    pub fn new<N: AsRef<str>, R: Into<String>>(
        heading: impl Into<String>,
        errors: impl IntoIterator<Item = (N, R)>,
    ) -> Self {
        let errors = errors.into_iter();
        let lead = |(name, reason): (N, R)| Link::new(format!("#{}", name.as_ref()), reason);
        Self::leading(heading, errors.map(lead))
    }

    /// Each error leads to where it is mended.
    pub fn leading(heading: impl Into<String>, errors: impl IntoIterator<Item = Link>) -> Self {
        Self { heading: heading.into(), errors: errors.into_iter().collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use testkit::html::Html;

    #[test]
    fn each_reason_leads_to_its_field() {
        let summary = ErrorSummary::new(
            "Två saker behöver rättas",
            [("course", "Skriv ett belopp"), ("wage", "Skriv 0")],
        );
        let html = Html::parse(&summary.to_string());
        assert_eq!(html.text("[role=alert] > h2"), "Två saker behöver rättas");
        assert_eq!(html.href("Skriv ett belopp"), "#course");
        assert_eq!(html.href("Skriv 0"), "#wage");
        assert_eq!(html.attribute(".error-summary", "tabindex").as_deref(), Some("-1"));
    }

    #[test]
    fn without_errors_it_is_not_there() {
        let none: [(&str, &str); 0] = [];
        assert_eq!(ErrorSummary::new("Fel", none).to_string(), "");
    }
}
