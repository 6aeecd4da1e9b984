//! Tests that walk the whole house: every route, every role, whatever is added later.

mod bad_input;
mod bodies;
mod elsewhere;
mod forms;
mod full;
mod headers;
mod limits;
mod logs;
mod mail;
mod mission;
mod origin;
mod permissions;
mod read_log;
mod sessions;
pub mod world;
