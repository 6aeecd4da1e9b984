//! In and out of the house, who has which role, and who has read what.

pub mod account;
pub mod agency;
mod ask;
pub mod demo;
pub mod end_account;
pub mod end_role;
pub mod grant;
pub mod import_people;
pub mod link;
pub mod new_account;
pub mod own_account;
pub mod party;
pub mod people;
pub mod read_log;
pub mod representatives;
mod role_fields;
pub mod roles;
pub mod sign_in;
pub mod sign_out;
pub mod unit;
pub mod welcome;
