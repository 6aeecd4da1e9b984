//! An approved row of the plan becomes a measure.

use app::Error;
use app::measure::from_plan_row;
use domain::values::Id;

use super::measure_path;
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `POST /{organisation}/plan/rader/{row}/atgard`
pub fn start(request: &Request, _: Form) -> Result<Page, Error> {
    let row = Id::read(request.param("row")).ok_or(Error::Missing)?;
    let number = from_plan_row(&request.app, &request.visit, row)?;
    Ok(Page::see_with(measure_path(request, number), request.language.decision_started()))
}
