//! Wishes: the list, one by itself with what is said of it, and the organiser's answer.

mod answer;
mod list;
mod show;

pub use answer::{Answered, answer_wish, wish};
pub use list::{WishList, Wished, make_wish, support, wish_list};
pub use show::{WishPage, comment, hide, wish_page};
