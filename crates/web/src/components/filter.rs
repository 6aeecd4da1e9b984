//! The form above a list that narrows it; what is chosen stands in the address.

use askama::Template;
use askama::filters::HtmlSafe;

use super::{Button, Field, Hidden, Link};

/// Changes nothing: it is sent with GET, so that a narrowed list can be kept, shared and exported as shown.
#[derive(Debug, Clone, Template)]
#[template(path = "components/filter.html")]
pub struct Filter {
    label: String,
    action: String,
    fields: Vec<Field>,
    button: Button,
    kept: Vec<Hidden>,
    clear: Option<Link>,
}

impl HtmlSafe for Filter {}

impl Filter {
    /// `label` names the landmark for those who hear it; `action` is the list's own path.
    pub fn new(
        label: impl Into<String>,
        action: impl Into<String>,
        fields: impl IntoIterator<Item = Field>,
        button: impl Into<String>,
    ) -> Self {
        Self {
            label: label.into(),
            action: action.into(),
            fields: fields.into_iter().collect(),
            button: Button::quiet(button),
            kept: Vec::new(),
            clear: None,
        }
    }

    /// What of the address stays as it is: the order of the list.
    pub fn keep(mut self, value: Hidden) -> Self {
        self.kept.push(value);
        self
    }

    /// The way back to the whole list, where something is chosen.
    pub fn clear(mut self, link: Link) -> Self {
        self.clear = Some(link);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use testkit::html::Html;

    #[test]
    fn what_is_chosen_goes_into_the_address() {
        let filter = Filter::new(
            "Sök bland ärenden",
            "/arenden",
            [Field::text("q", "Sök").value("norr")],
            "Visa",
        )
        .keep(Hidden::new("ordning", "datum"))
        .clear(Link::new("/arenden", "Rensa"));
        let html = Html::parse(&filter.to_string());
        let form = |name| html.attribute("form[role=search]", name);
        assert_eq!(form("method").as_deref(), Some("get"));
        assert_eq!(form("action").as_deref(), Some("/arenden"));
        assert_eq!(html.value("q"), "norr");
        assert_eq!(html.value("ordning"), "datum");
        assert_eq!(html.text("button"), "Visa");
        assert_eq!(html.href("Rensa"), "/arenden");
    }
}
