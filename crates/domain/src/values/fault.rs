//! What can be wrong with a value, as facts that a page turns into words.

use super::{
    AmountFault, Date, DateFault, EARLIEST, EmailFault, LATEST, NumberFault, Ore, Overflow,
    SlugFault, TextFault, WholeFault,
};

/// What is wrong with a value. Limits are the nearest values that would have been let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    Empty,
    /// Nothing is chosen of what there is to choose from.
    NotChosen,
    /// Characters.
    TooLong {
        max: usize,
        length: usize,
    },
    ControlCharacter,
    /// The text holds a personnummer, a samordningsnummer or an interim number.
    IdentityNumber,
    NotAnAmount,
    TooManyDecimals,
    /// Below zero where zero is the least.
    Negative,
    TooSmall {
        min: Ore,
    },
    TooLarge {
        max: Ore,
    },
    /// A sum that no amount can hold.
    Overflow,
    NotADate,
    DateOutOfRange {
        from: Date,
        to: Date,
    },
    NotANumber,
    OutOfRange {
        min: i64,
        max: i64,
    },
    UnknownChoice,
    NotAnOrganisationNumber,
    WrongCheckDigit,
    NotAnEmail,
    /// Not what an organisation can be called in an address.
    NotASlug,
    /// Something is missing that no field answers for.
    Incomplete,
}

impl From<AmountFault> for Fault {
    fn from(fault: AmountFault) -> Self {
        match fault {
            AmountFault::Empty => Self::Empty,
            AmountFault::NotAnAmount => Self::NotAnAmount,
            AmountFault::TooManyDecimals => Self::TooManyDecimals,
            AmountFault::TooLarge => Self::TooLarge { max: Ore::MAX_INPUT },
        }
    }
}

impl From<Overflow> for Fault {
    fn from(_: Overflow) -> Self {
        Self::Overflow
    }
}

impl From<DateFault> for Fault {
    fn from(fault: DateFault) -> Self {
        match fault {
            DateFault::Empty => Self::Empty,
            DateFault::NotADate => Self::NotADate,
            DateFault::OutOfRange => Self::DateOutOfRange { from: EARLIEST, to: LATEST },
        }
    }
}

impl From<TextFault> for Fault {
    fn from(fault: TextFault) -> Self {
        match fault {
            TextFault::Empty => Self::Empty,
            TextFault::TooLong { max, length } => Self::TooLong { max, length },
            TextFault::ControlCharacter => Self::ControlCharacter,
            TextFault::IdentityNumber => Self::IdentityNumber,
        }
    }
}

impl From<WholeFault> for Fault {
    fn from(fault: WholeFault) -> Self {
        match fault {
            WholeFault::Empty => Self::Empty,
            WholeFault::NotANumber => Self::NotANumber,
        }
    }
}

impl From<NumberFault> for Fault {
    fn from(fault: NumberFault) -> Self {
        match fault {
            NumberFault::Empty => Self::Empty,
            NumberFault::NotAnOrganisationNumber => Self::NotAnOrganisationNumber,
            NumberFault::WrongCheckDigit => Self::WrongCheckDigit,
        }
    }
}

impl From<EmailFault> for Fault {
    fn from(fault: EmailFault) -> Self {
        match fault {
            EmailFault::Empty => Self::Empty,
            EmailFault::NotAnEmail => Self::NotAnEmail,
            EmailFault::IdentityNumber => Self::IdentityNumber,
        }
    }
}

impl From<SlugFault> for Fault {
    fn from(fault: SlugFault) -> Self {
        match fault {
            SlugFault::Empty => Self::Empty,
            SlugFault::NotASlug => Self::NotASlug,
        }
    }
}
