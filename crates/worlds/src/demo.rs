//! The demo world: built once through the use cases, then reopened.

use app::{App, Error};

/// Builds the demo world if the database is empty. `told` is called before each step that takes
/// time.
///
/// # Errors
/// Those of the use cases.
pub fn demo(app: &App, told: &dyn Fn(&str)) -> Result<(), Error> {
    if !app::access::organisations(app)?.is_empty() {
        return Ok(());
    }
    told("Läser in registret över statliga arbetsgivare …");
    let register = include_bytes!("../../../data/agencies.csv");
    app::overview::import_register(app, "agencies.csv", register)?;
    told("Bygger de påhittade myndigheterna …");
    crate::two_agencies(app)?;
    Ok(())
}
