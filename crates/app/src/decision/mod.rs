//! Decisions: what the parties say, what follows, who stands aside.

mod defer;
mod jav;
mod money;
mod outcome;
mod position;
mod rule;

pub use defer::{Pause, defer};
pub(crate) use jav::jav_seen;
pub use jav::{JavAnswer, JavMay, JavSeen, answer_jav, judge_jav, raise_jav, stand_aside};
pub use position::{Given, Settled, take_position};

pub(crate) use outcome::seats_in;
pub(crate) use rule::rule_in;

pub use store::decision::{DecisionRow, JavQuestion, Measure, SeatRow, Stated};
