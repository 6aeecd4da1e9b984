//! Coordinators who have said that others may ask them, and what is written between them.

use super::{Reason, Theme, shared};

/// What somebody says about what one can be asked is at most this long.
pub const LINE_MAX: usize = 200;
/// What is written to somebody is at most this long.
pub const MESSAGE_MAX: usize = 2000;
/// So many messages a day are conversation; more would be a mailing.
pub const MESSAGES_A_DAY: i64 = 10;
/// What was written is erased so long after the last word.
pub const MESSAGE_DAYS: i64 = 365;

/// Lets somebody write who has written so many times today.
///
/// # Errors
/// [`Reason::TooManyMessages`].
pub fn may_write(written_today: i64) -> Result<(), Reason> {
    match written_today < MESSAGES_A_DAY {
        true => Ok(()),
        false => Err(Reason::TooManyMessages { max: MESSAGES_A_DAY }),
    }
}

/// Who works on the same as `own`, by place in `all`: those who share most themes first.
pub fn alike(own: &[Theme], all: &[Vec<Theme>]) -> Vec<usize> {
    let mut places: Vec<usize> = (0..all.len()).filter(|at| shared(own, &all[*at]) > 0).collect();
    places.sort_by_key(|at| std::cmp::Reverse(shared(own, &all[*at])));
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_a_day_is_conversation() {
        assert_eq!([0, 9].map(may_write), [Ok(()), Ok(())]);
        let more = Err(Reason::TooManyMessages { max: 10 });
        assert_eq!([10, 11].map(may_write), [more.clone(), more]);
    }

    #[test]
    fn who_shares_most_comes_first_and_who_shares_nothing_not_at_all() {
        let own = [Theme::Reach, Theme::Digital];
        let all =
            [vec![Theme::Reach], vec![Theme::Parties], vec![Theme::Digital, Theme::Reach], vec![]];
        assert_eq!(alike(&own, &all), [2, 0]);
        assert_eq!(alike(&[], &all), [0; 0]);
    }
}
