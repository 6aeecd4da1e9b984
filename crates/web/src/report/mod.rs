//! The yearly account to the unions: its years, its two versions, and that it has been given.

pub mod accounted;
pub mod pdf;
pub mod show;
pub mod years;

use app::Error;

use crate::request::Request;

/// The year in the address.
fn year(request: &Request) -> Result<i16, Error> {
    request.param("year").parse().map_err(|_| Error::Missing)
}
