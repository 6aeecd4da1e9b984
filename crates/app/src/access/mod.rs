//! Who comes in, and what they may reach.

mod account;
mod demo;
mod password;
mod permission;
mod set_up;
mod sign_in;
mod sign_out;
mod visit;

pub use account::{NewAccount, Prepared, add_account, add_account_in};
pub use demo::{DemoPerson, demo_people, enter_as};
pub use permission::{may, permit};
pub use set_up::{NewAgency, mark, organisations, places, scope, set_up};
pub use sign_in::{SignedIn, sign_in};
pub use sign_out::{sign_out, sign_out_everywhere};
pub use visit::{hash_token, stranger, visit};

pub use store::access::{Account, Organisation, Party, Person, Scope, Unit, Visit};
