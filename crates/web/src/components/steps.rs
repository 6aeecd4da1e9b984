//! How far one has come in something that takes several pages, and when it was last saved.

use askama::Template;
use askama::filters::HtmlSafe;

/// Stands above the heading. The words say what the drawn steps show.
#[derive(Debug, Clone, Template)]
#[template(path = "components/steps.html")]
pub struct Steps {
    text: String,
    step: u8,
    of: u8,
    saved: Option<(String, String)>,
}

impl HtmlSafe for Steps {}

impl Steps {
    /// `text` reads “Min ansökan, steg 4 av 7”; `step` counts from 1.
    pub fn new(text: impl Into<String>, step: u8, of: u8) -> Self {
        Self { text: text.into(), step, of, saved: None }
    }

    /// What `autosave.js` writes here when it has saved, `{tid}` standing for the time: “sparades {tid}”;
    /// and what stands here until then, perhaps nothing.
    pub fn saved(mut self, pattern: impl Into<String>, now: impl Into<String>) -> Self {
        self.saved = Some((pattern.into(), now.into()));
        self
    }

    /// For each step, whether it has been come to.
    fn way(&self) -> impl Iterator<Item = bool> {
        (1..=self.of).map(|number| number <= self.step)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use testkit::html::Html;

    #[test]
    fn the_drawn_steps_agree_with_the_words() {
        let html = Html::parse(&Steps::new("Steg 4 av 7", 4, 7).to_string());
        assert_eq!(html.text(".steps"), "Steg 4 av 7");
        assert_eq!(html.all("[aria-hidden=true] i").len(), 7);
        assert_eq!(html.all("i.gone").len(), 4);
        assert!(html.all("[data-saved]").is_empty());
    }

    #[test]
    fn the_place_for_the_time_is_a_status() {
        let steps = Steps::new("Steg 1 av 2", 1, 2).saved("sparades {tid}", "sparades 14.32");
        let html = Html::parse(&steps.to_string());
        assert_eq!(html.text("[role=status]"), "sparades 14.32");
        assert_eq!(
            html.attribute("[role=status]", "data-saved").as_deref(),
            Some("sparades {tid}")
        );
    }
}
