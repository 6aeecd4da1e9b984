//! Numbers with their uncertainty: what the product's questions are answered with.
//!
//! Pure: no I/O, no clock, no randomness but the seeded stream of `stream.rs`. Every method gives an [`Answer`] or an
//! [`Error`] with facts, no text. Columns are [`Exact`]: the decimals as they were written. A detail that a definition
//! leaves open is decided as R decides it, and the docstring says so.

pub mod answer;
pub mod bootstrap;
mod design;
pub mod differences;
pub mod distribution;
mod error;
mod errors;
pub mod exact;
mod factor;
mod glm;
pub mod groups;
pub mod holm;
pub mod linear;
pub mod mcnemar;
pub mod paired;
pub mod power;
mod quantile;
mod rank;
pub mod series;
pub mod share;
mod stream;
pub mod summary;
mod sums;
mod wild;

pub use answer::{Answer, Assumption, Interval, Warning};
pub use bootstrap::bootstrap;
pub use design::Column;
pub use differences::differences;
pub use error::Error;
pub use errors::{Coefficient, Errors};
pub use exact::Exact;
pub use groups::groups;
pub use holm::holm;
pub use linear::linear;
pub use mcnemar::mcnemar;
pub use paired::paired;
pub use power::power;
pub use series::series;
pub use share::{proportion, proportions};
pub use summary::summary;
