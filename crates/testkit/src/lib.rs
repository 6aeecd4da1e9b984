//! What tests need and no product code uses: engines, folders, HTML asserts, a browser, a mail server.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a fixture that cannot be set up must stop the test that asked for it"
)]

pub mod browser;
pub mod fuzz;
pub mod html;
pub mod postgres;
pub mod smtp;
pub mod temp;
