//! What tests need and no product code uses: engines, folders, HTML asserts, a browser, a mail server, readers of calendars.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a fixture that cannot be set up must stop the test that asked for it"
)]

pub mod browser;
pub mod calendar;
pub mod fuzz;
pub mod html;
pub mod postgres;
mod python;
pub mod smtp;
pub mod temp;
