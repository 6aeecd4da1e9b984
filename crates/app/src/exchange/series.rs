//! The series that an event belongs to: events that are held again and again under one name.

use domain::access::Action;
use domain::values::{Instant, swedish_key};
use store::Tx;
use store::exchange::{EventRow, OfSeries, others_in_series, series_names};

use super::at_the_foundation;
use crate::access::{Visit, permit};
use crate::{App, Error};

/// The others of an event's series.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InSeries {
    /// What is to come, the first that begins first.
    pub coming: Vec<OfSeries>,
    /// There have been others.
    pub has_earlier: bool,
}

/// The names of the series that there are, to choose from.
///
/// # Errors
/// [`Error::Missing`] at an agency.
pub fn series(app: &App, visit: &Visit) -> Result<Vec<String>, Error> {
    permit(app, visit, Action::ManageEvents)?;
    at_the_foundation(visit)?;
    let mut names = app.read(visit, |tx| Ok(series_names(tx)?))?;
    names.sort_by_cached_key(|name| swedish_key(name));
    Ok(names)
}

/// The others that have been announced.
pub(super) fn in_series(tx: &Tx<'_>, row: &EventRow, now: Instant) -> Result<InSeries, Error> {
    let Some(series) = &row.event.series else { return Ok(InSeries::default()) };
    let others = others_in_series(tx, series, row.id)?;
    let (coming, earlier): (Vec<_>, Vec<_>) = others.into_iter().partition(|one| now < one.ends);
    Ok(InSeries { coming, has_earlier: !earlier.is_empty() })
}
