//! Letters from the organiser to many at the agencies: written, looked at, and sent once. Each person's own choice is
//! asked for when the receivers are counted, and again when the letter leaves.

mod copy;
mod send;
mod write;

pub(crate) use copy::about_copy;
pub use send::send_newsletter;
pub use write::{Ready, change_newsletter, newsletter_list, newsletter_ready, write_newsletter};

pub use store::exchange::NewsletterRow;
