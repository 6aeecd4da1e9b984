//! Evaluations: what one wants to know, how far one has come, and how many are needed for an answer.

mod minimum;

pub use minimum::{Minimum, Minimums};

/// What somebody wants to know, in words and not by method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Has it changed since …?
    Changed,
    /// Do those with and those without differ?
    Differ,
    /// Before and after, for the same persons.
    BeforeAfter,
    /// How large a share?
    Share,
    /// How many answers are needed?
    HowMany,
}

impl Wish {
    pub const ALL: [Wish; 5] =
        [Wish::Changed, Wish::Differ, Wish::BeforeAfter, Wish::Share, Wish::HowMany];

    pub const fn code(self) -> &'static str {
        match self {
            Wish::Changed => "changed",
            Wish::Differ => "differ",
            Wish::BeforeAfter => "before-after",
            Wish::Share => "share",
            Wish::HowMany => "how-many",
        }
    }

    pub fn from_code(code: &str) -> Option<Wish> {
        Wish::ALL.into_iter().find(|wish| wish.code() == code)
    }

    /// Whether it is asked of a table.
    pub const fn asks_a_table(self) -> bool {
        !matches!(self, Wish::HowMany)
    }
}

/// How far an evaluation has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// There is a table, or none is needed.
    Begun,
    Answered,
    Saved,
    Shared,
}

impl Standing {
    /// What follows from what has been written down.
    pub const fn of(answered: bool, saved: bool, shared: bool) -> Standing {
        match (answered, saved, shared) {
            (_, _, true) => Standing::Shared,
            (_, true, _) => Standing::Saved,
            (true, ..) => Standing::Answered,
            _ => Standing::Begun,
        }
    }

    pub const fn code(self) -> &'static str {
        match self {
            Standing::Begun => "begun",
            Standing::Answered => "answered",
            Standing::Saved => "saved",
            Standing::Shared => "shared",
        }
    }

    /// To ask, and to ask again: until it has been saved.
    pub fn ask(self) -> Result<(), Reason> {
        match self {
            Standing::Begun | Standing::Answered => Ok(()),
            standing => Err(Reason::Standing { standing }),
        }
    }

    pub fn save(self) -> Result<(), Reason> {
        match self {
            Standing::Answered => Ok(()),
            standing => Err(Reason::Standing { standing }),
        }
    }

    pub fn share(self) -> Result<(), Reason> {
        match self {
            Standing::Saved => Ok(()),
            standing => Err(Reason::Standing { standing }),
        }
    }

    /// What others have seen is not taken away.
    pub fn remove(self) -> Result<(), Reason> {
        match self {
            Standing::Shared => Err(Reason::Standing { standing: self }),
            _ => Ok(()),
        }
    }
}

/// Why something cannot be done with an evaluation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It has come too far, or not far enough.
    Standing {
        standing: Standing,
    },
    /// The table cannot be used as it is. Said by the reader of tables, which knows row and column, in both languages.
    Table {
        sv: String,
        en: String,
    },
    /// A table with more rows than a page takes.
    TooManyRows {
        max: usize,
    },
    /// An identity number, in this row and column of the table.
    IdentityNumber {
        line: u64,
        column: String,
    },
    /// The same column stands for two things.
    SameColumn,
    /// Neither before nor after: the point in time is to lie within these.
    OutsideTimes {
        first: String,
        last: String,
    },
    /// In this row, the column of times has something that is none, or is written otherwise than the others.
    NotATime {
        line: u64,
        text: String,
    },
    /// An answer that is to count stands nowhere in the column; these do.
    NoSuchAnswer {
        known: String,
    },
    /// The series has counts from one to four, and the reader may not open the cases behind.
    FewInSeries,
    /// The system has no rows of this yet.
    NothingYet,
    /// More have answered than were asked.
    MoreThanAsked {
        answered: u64,
    },
    NotANumber,
    /// Not from 0 to 100 per cent.
    NotAShare,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_evaluation_goes_one_way() {
        use Standing::{Answered, Begun, Saved, Shared};
        let all = [Begun, Answered, Saved, Shared];
        let may = |act: fn(Standing) -> Result<(), Reason>| all.map(|one| act(one).is_ok());
        assert_eq!(may(Standing::ask), [true, true, false, false]);
        assert_eq!(may(Standing::save), [false, true, false, false]);
        assert_eq!(may(Standing::share), [false, false, true, false]);
        assert_eq!(may(Standing::remove), [true, true, true, false]);
        assert_eq!(Shared.remove(), Err(Reason::Standing { standing: Shared }));
    }

    #[test]
    fn how_far_it_has_come_is_what_was_written_last() {
        assert_eq!(Standing::of(false, false, false), Standing::Begun);
        assert_eq!(Standing::of(true, false, false), Standing::Answered);
        assert_eq!(Standing::of(true, true, false), Standing::Saved);
        assert_eq!(Standing::of(true, true, true), Standing::Shared);
    }

    #[test]
    fn wishes_are_read_back() {
        for wish in Wish::ALL {
            assert_eq!(Wish::from_code(wish.code()), Some(wish));
        }
        assert_eq!(Wish::from_code("t-test"), None);
        assert!(!Wish::HowMany.asks_a_table() && Wish::Share.asks_a_table());
    }
}
