//! Radio buttons and check boxes: a question with its possible answers.

use askama::Template;
use askama::filters::HtmlSafe;

/// One possible answer, here and in a select.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    pub(super) value: String,
    pub(super) text: String,
    pub(super) hint: Option<String>,
}

impl Choice {
    pub fn new(value: impl Into<String>, text: impl Into<String>) -> Self {
        Self { value: value.into(), text: text.into(), hint: None }
    }

    /// What the answer means; not shown in a select.
    pub fn hint(mut self, text: impl Into<String>) -> Self {
        self.hint = Some(text.into());
        self
    }
}

/// A question with answers to tick. The first answer's id is the name, so that an error summary links to it as
/// `#name`; the second's is `name-2`.
#[derive(Debug, Clone, Template)]
#[template(path = "components/choices.html")]
pub struct Choices {
    kind: &'static str,
    name: String,
    legend: String,
    heading: bool,
    options: Vec<Choice>,
    chosen: Vec<String>,
    hint: Option<String>,
    error: Option<String>,
}

/// An answer as it stands on the page.
struct Answer<'a> {
    id: String,
    option: &'a Choice,
    chosen: bool,
}

impl HtmlSafe for Choices {}

impl Choices {
    /// One answer of several. None is chosen beforehand unless one has been.
    pub fn radios(
        name: impl Into<String>,
        legend: impl Into<String>,
        options: impl IntoIterator<Item = Choice>,
    ) -> Self {
        Self::of("radio", name.into(), legend.into(), options)
    }

    /// Any number of answers.
    pub fn checkboxes(
        name: impl Into<String>,
        legend: impl Into<String>,
        options: impl IntoIterator<Item = Choice>,
    ) -> Self {
        Self::of("checkbox", name.into(), legend.into(), options)
    }

    /// Makes the question the page's only heading, where the page asks one thing.
    pub fn as_heading(mut self) -> Self {
        self.heading = true;
        self
    }

    /// What helps to answer.
    pub fn hint(mut self, text: impl Into<String>) -> Self {
        self.hint = Some(text.into());
        self
    }

    /// What is wrong and how to mend it, if anything is.
    pub fn error(mut self, text: Option<impl Into<String>>) -> Self {
        self.error = text.map(Into::into);
        self
    }

    /// The value of a chosen answer; check boxes may have several.
    pub fn chosen(mut self, value: impl Into<String>) -> Self {
        self.chosen.push(value.into());
        self
    }

    fn of(
        kind: &'static str,
        name: String,
        legend: String,
        options: impl IntoIterator<Item = Choice>,
    ) -> Self {
        Self {
            kind,
            name,
            legend,
            heading: false,
            options: options.into_iter().collect(),
            chosen: Vec::new(),
            hint: None,
            error: None,
        }
    }

    fn answers(&self) -> impl Iterator<Item = Answer<'_>> {
        self.options.iter().enumerate().map(|(index, option)| Answer {
            id: match index {
                0 => self.name.clone(),
                _ => format!("{}-{}", self.name, index + 1),
            },
            option,
            chosen: self.chosen.contains(&option.value),
        })
    }

    fn described_by(&self) -> Option<String> {
        let hint = self.hint.as_ref().map(|_| format!("{}-hint", self.name));
        let error = self.error.as_ref().map(|_| format!("{}-error", self.name));
        match (hint, error) {
            (Some(hint), Some(error)) => Some(format!("{hint} {error}")),
            (hint, error) => hint.or(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use testkit::html::Html;

    fn answers() -> [Choice; 2] {
        [
            Choice::new("person", "Mig själv"),
            Choice::new("group", "En grupp").hint("Minst två personer"),
        ]
    }

    #[test]
    fn answers_stand_under_their_question_with_their_hints() {
        let choices = Choices::radios("whom", "Vem gäller det?", answers())
            .hint("Du kan ändra senare")
            .error(Some("Välj ett av alternativen"))
            .chosen("group");
        let html = Html::parse(&choices.to_string());
        assert_eq!(html.text("fieldset.wrong > legend"), "Vem gäller det?");
        assert_eq!(
            html.attribute("fieldset", "aria-describedby").as_deref(),
            Some("whom-hint whom-error")
        );
        assert_eq!(html.text("#whom-error"), "Välj ett av alternativen");
        assert_eq!(html.text("label[for=whom]"), "Mig själv");
        assert_eq!(html.text("label[for=whom-2]"), "En grupp");
        let second = |name| html.attribute("#whom-2", name);
        assert_eq!(second("aria-describedby").as_deref(), Some("whom-2-hint"));
        assert_eq!(second("checked").as_deref(), Some(""));
        assert_eq!(html.all("[type=radio][name=whom]").len(), 2);
        assert_eq!(html.all("[checked]").len(), 1);
    }

    #[test]
    fn nothing_is_chosen_beforehand() {
        let html = Html::parse(&Choices::radios("whom", "Vem gäller det?", answers()).to_string());
        assert!(html.all("[checked], .error, .wrong").is_empty());
        assert_eq!(html.attribute("fieldset", "aria-describedby"), None);
    }

    #[test]
    fn several_boxes_may_be_ticked() {
        let choices = Choices::checkboxes("parts", "Vad ingår?", answers())
            .chosen("person")
            .chosen("group")
            .as_heading();
        let html = Html::parse(&choices.to_string());
        assert_eq!(html.all("[type=checkbox][checked]").len(), 2);
        assert_eq!(html.text("legend h1"), "Vad ingår?");
    }
}
