//! Letters on their way out: to whom, about what, where they stand. Never what they say.

mod addressee;
mod direct;
mod hold;
mod letter;
mod stop;
mod told;

pub use addressee::{Addressee, addressee, addressees, choose, coordinators, who_wants_news};
pub use direct::{Direct, Link, add_direct, end_links, keep_link, letters_to, linked};
pub use hold::{hold, is_held, release};
pub(crate) use hold::{hold_in, is_hold};
pub use letter::{
    About, Failed, Letter, add_letter, by_day, due, failed, forget_before, letters_of_day,
    open_letter, save_letter,
};
pub use stop::{chosen_before, forget_chosen_before, has_stopped, set_chosen_before, set_stopped};
pub use told::{Told, forget, tell, told};

use crate::Sql;

/// Every statement of this aggregate.
pub const ALL: &[&[Sql]] =
    &[addressee::ALL, direct::ALL, hold::ALL, letter::ALL, stop::ALL, told::ALL];
