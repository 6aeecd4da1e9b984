//! Who comes in, and what they may reach.

mod account;
mod agency;
mod begin;
mod demo;
mod end;
mod grant;
mod import_people;
mod link;
mod party;
mod passphrase;
mod password;
mod people;
mod permission;
mod person_row;
mod representatives;
mod set_up;
mod sign_in;
mod sign_out;
mod unit;
mod visit;
mod welcome;

pub use account::{NewAccount, Prepared, add_account, add_account_in};
pub use agency::{AgencyPage, agency, change_agency};
pub use begin::begin_agency;
pub use demo::{DemoPerson, demo_people, enter_as};
pub use end::{end_account, end_role};
pub use grant::grant;
pub use import_people::{Importer, Preview, import_people, preview_people};
pub use link::{Link, make_link, make_link_as_operator};
pub use party::{add_party, change_party};
pub use passphrase::{change_passphrase, has_passphrase};
pub use people::{AccountPage, Done, Listed, account, people, people_taken_out, role_places};
pub use permission::{may, permit};
pub use person_row::{Change, PersonRow};
pub use representatives::{confirm_representative, representatives};
pub use set_up::{NewAgency, mark, organisations, party_name, places, scope, set_up};
pub use sign_in::{SignedIn, sign_in};
pub use sign_out::{sign_out, sign_out_everywhere};
pub use unit::{add_unit, change_unit};
pub use visit::{hash_token, stranger, visit};
pub use welcome::{choose_passphrase, invited};

pub use store::access::{Account, Held, Invited, Organisation, Party, Person, Scope, Unit, Visit};
