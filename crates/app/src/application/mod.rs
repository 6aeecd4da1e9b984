//! Applications, from the guide to a prepared case.

mod draft;
mod endorse;
mod example;
mod going_on;
mod list;
mod offer;
mod poster;
mod prepare;
mod return_;
mod revise;
mod short;
mod show;
mod sight;
mod submit;
mod waits;
mod what_can_i_apply_for;
mod withdraw;

pub use draft::{begin, managers_of, mine, open, own_unit, save, summary};
pub use endorse::{Word, endorse};
pub use example::{Examples, examples, open_page, set_example};
pub use going_on::{GoingOn, going_on};
pub use list::{Filter, list, taken_out};
pub use offer::{Choices, KindChoice};
pub use poster::poster;
pub use prepare::{prepare, put_on_agenda};
pub use return_::send_back;
pub use revise::revise;
pub use short::{behind_code, short_code};
pub use show::{May, Shown, opened, show};
pub(crate) use sight::{Sight, acting, me};
pub use submit::submit;
pub use waits::{Matter, Waiting, decided, waits};
pub use what_can_i_apply_for::{Applicable, what_can_i_apply_for, what_can_i_apply_for_in_short};
pub use withdraw::withdraw;

pub use store::application::{Case, Endorsement, StoredDraft, Version};
