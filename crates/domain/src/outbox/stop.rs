//! What a receiver stops from the letter itself, without signing in.

/// So long a letter's way out is open: who looks for it looks in a letter that is half a year old at most.
pub const STOP_DAYS: i64 = 180;

/// The letters that one can do without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// That something waits, or is near; to somebody with an account.
    Notices,
    /// The foundation's, to many; to somebody with an account.
    News,
    /// Reminders of, questions about and new material of events; to somebody without an account.
    Events,
}

impl Stop {
    pub const ALL: [Stop; 3] = [Stop::Notices, Stop::News, Stop::Events];

    /// What its link is for.
    pub const fn code(self) -> &'static str {
        match self {
            Stop::Notices => "stop-notices",
            Stop::News => "stop-news",
            Stop::Events => "stop-events",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::LinkTo;

    #[test]
    fn no_link_to_something_else_stops_letters() {
        for stop in Stop::ALL {
            assert_eq!(LinkTo::from_code(stop.code()), None);
            assert_eq!(Stop::ALL.iter().filter(|one| one.code() == stop.code()).count(), 1);
        }
    }
}
