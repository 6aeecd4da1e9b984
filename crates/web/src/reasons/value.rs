//! Faults in single values.

use domain::values::Fault;
use words::{Language, args, format};

pub fn text(l: Language, label: &str, fault: &Fault) -> String {
    let whole = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    match fault {
        Fault::Empty => empty(l, label, "text"),
        Fault::NotChosen => empty(l, label, "choice"),
        Fault::TooLong { max, length } => l.fault_too_long(args::FaultTooLong {
            field: label,
            max: whole(*max),
            length: whole(*length),
        }),
        Fault::ControlCharacter => l.fault_control_character(label),
        Fault::IdentityNumber => l.fault_identity_number(label),
        Fault::NotAnAmount | Fault::TooManyDecimals => l.fault_amount(label),
        Fault::Negative => l.fault_negative(label),
        Fault::TooSmall { min } => {
            l.fault_too_small(args::FaultTooSmall { field: label, min: format::amount(l, min.0) })
        }
        Fault::TooLarge { max } => {
            l.fault_too_large(args::FaultTooLarge { field: label, max: format::amount(l, max.0) })
        }
        Fault::Overflow => l.fault_too_large(args::FaultTooLarge {
            field: label,
            max: format::amount(l, i64::MAX / 100 * 100),
        }),
        Fault::NotADate => l.fault_date(label),
        Fault::DateOutOfRange { from, to } => l.fault_out_of_range(args::FaultOutOfRange {
            field: label,
            low: format::date(*from),
            high: format::date(*to),
        }),
        Fault::NotANumber => l.fault_whole_number(label),
        Fault::OutOfRange { min, max } => l.fault_out_of_range(args::FaultOutOfRange {
            field: label,
            low: format::number(*min),
            high: format::number(*max),
        }),
        Fault::UnknownChoice => l.fault_unknown_choice(label),
        Fault::NotAnOrganisationNumber => l.fault_organisation_number(label),
        Fault::WrongCheckDigit => l.fault_check_digit(label),
        Fault::NotAnEmail => l.fault_email(label),
        Fault::NotASlug => l.fault_slug(label),
        Fault::Incomplete => l.fault_incomplete().to_owned(),
    }
}

/// A question is answered, whatever its field looks like.
fn empty(l: Language, label: &str, kind: &str) -> String {
    let kind = if label.ends_with('?') { "question" } else { kind };
    l.fault_empty(args::FaultEmpty { kind, field: label })
}
