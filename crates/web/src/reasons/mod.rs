//! Domain reasons as text. The only place where a refusal becomes a sentence.

mod access;
mod agreement;
mod application;
mod decision;
mod evaluation;
mod exchange;
mod file;
mod follow_up;
mod fund;
mod plan;
mod report;
mod value;

use domain::Reason;
use domain::values::Refusal;
use words::Language;

use crate::components::{ErrorSummary, Link};

/// What to tell the reader. `label` is the field's label as it stands on the page.
pub fn text(l: Language, label: &str, reason: &Reason) -> String {
    match reason {
        Reason::Value(fault) => value::text(l, label, fault),
        Reason::Access(reason) => access::text(l, reason),
        Reason::Agreement(reason) => agreement::text(l, reason),
        Reason::Plan(reason) => plan::text(l, reason),
        Reason::Application(reason) => application::text(l, reason),
        Reason::Decision(reason) => decision::text(l, reason),
        Reason::Evaluation(reason) => evaluation::text(l, label, reason),
        Reason::Exchange(reason) => exchange::text(l, label, reason),
        Reason::File(reason) => file::text(l, reason),
        Reason::FollowUp(reason) => follow_up::text(l, reason),
        Reason::Report(reason) => report::text(l, reason),
        Reason::Fund(reason) => fund::text(l, reason),
    }
}

/// The first thing to tell where no field answers for it.
pub fn first(l: Language, refusals: &[Refusal]) -> Option<String> {
    refusals.first().map(|refusal| text(l, "", &refusal.reason))
}

/// What cannot be done with one press, and where it is mended: `page` with the field that the reason is about.
pub fn remedy(
    l: Language,
    refusals: &[Refusal],
    page: &str,
    field: impl Fn(&Reason) -> &'static str,
) -> ErrorSummary {
    let lead = |refusal: &Refusal| {
        Link::new(format!("{page}#{}", field(&refusal.reason)), text(l, "", &refusal.reason))
    };
    let count = i64::try_from(refusals.len()).unwrap_or(i64::MAX);
    ErrorSummary::leading(l.error_summary(count), refusals.iter().map(lead))
}

/// What is wrong with a form: field by field, ready for the page.
#[derive(Clone, Debug, Default)]
pub struct Faults(Vec<(String, String)>);

impl Faults {
    /// The refusals with the labels that the form gives its fields.
    pub fn new(
        l: Language,
        refusals: &[Refusal],
        label: impl Fn(&'static str) -> &'static str,
    ) -> Faults {
        let said = refusals.iter().map(|refusal| {
            let field = refusal.field.unwrap_or_default();
            let label = if field.is_empty() { "" } else { label(field) };
            (field.to_owned(), text(l, label, &refusal.reason))
        });
        Faults(said.collect())
    }

    /// What is wrong with one field.
    pub fn of(&self, field: &str) -> Option<String> {
        self.0.iter().find(|(name, _)| name == field).map(|(_, text)| text.clone())
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The summary that stands first on the page, if anything is wrong.
    pub fn summary(&self, l: Language) -> Option<ErrorSummary> {
        let count = i64::try_from(self.0.len()).unwrap_or(i64::MAX);
        (count > 0).then(|| {
            ErrorSummary::new(
                l.error_summary(count),
                self.0.iter().map(|(field, text)| (field.as_str(), text.clone())),
            )
        })
    }
}
