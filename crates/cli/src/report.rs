//! Answers as text and JSON. The JSON fields are a contract, named in `docs/operations.md`.

use app::Error;
use app::overview::National;
use domain::values::Refusal;
use words::{Language, format};

/// An error in plain Swedish, for standard error.
pub fn error(error: &Error) -> String {
    match error {
        Error::Refused(refusals) => refusals.iter().map(refusal).collect::<Vec<_>>().join("\n"),
        Error::Missing => "Det finns inte.".to_owned(),
        Error::Busy => "Databasen är upptagen. Försök igen om en stund.".to_owned(),
        Error::Full => "Disken är full. Inget sparades.".to_owned(),
        other => other.to_string(),
    }
}

/// A refusal that belongs to a field names the option of that name.
fn refusal(refusal: &Refusal) -> String {
    let Some(field) = refusal.field else {
        return web::reason(Language::Sv, "", &refusal.reason);
    };
    let option = format!("--{field}");
    let said = web::reason(Language::Sv, &option, &refusal.reason);
    if said.contains(&option) { said } else { format!("{option}: {said}") }
}

/// `storlom overview --json`
pub fn json(shown: &National) -> String {
    serde_json::json!({
        "year": shown.year,
        "rate": f64::from(shown.rate.0) / 100_000.0,
        "employers": shown.employers.len(),
        "employees": shown.employees,
        "set_aside_ore": shown.set_aside.0,
        "estimated_employers": shown.estimated_employers,
    })
    .to_string()
}

/// `storlom overview`
pub fn text(shown: &National) -> String {
    format!(
        "{}: {} arbetsgivare, {} anställda, {} avsatt (uppskattning, {})",
        shown.year,
        shown.employers.len(),
        format::number(shown.employees),
        format::about(Language::Sv, shown.set_aside.0),
        format::percent(Language::Sv, i64::from(shown.rate.0)),
    )
}
