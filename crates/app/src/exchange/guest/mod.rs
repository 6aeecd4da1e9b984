//! Those who come without an account: what they do is confirmed by links in letters (rules, part 5).

mod link;
mod notice;
mod sign_up;

pub use link::{Followed, Opened, ask_by_link, follow, give_feedback_by_link, opened};
pub use notice::ask_for_notice;
pub(crate) use sign_up::language;
pub use sign_up::{Guest, sign_up_as_guest};
