//! Why somebody may not come in.

use domain::access::Reason;
use words::{Language, format};

pub fn text(l: Language, reason: &Reason) -> String {
    match reason {
        Reason::NotRecognised => l.access_not_recognised().to_owned(),
        Reason::SlowDown { seconds } => l.access_slow_down(*seconds),
        Reason::PassphraseTooShort { min } => {
            l.access_passphrase_too_short(i64::try_from(*min).unwrap_or(i64::MAX))
        }
        Reason::OwnRole => l.access_own_role().to_owned(),
        Reason::EmailTaken => l.access_email_taken().to_owned(),
        Reason::WrongPassphrase => l.access_wrong_passphrase().to_owned(),
        Reason::UnitNeeded => l.access_unit_needed().to_owned(),
        Reason::PartyNeeded => l.access_party_needed().to_owned(),
        Reason::AlreadyEnded => l.access_already_ended().to_owned(),
        Reason::EndsBeforeItBegins { from } => l.access_ends_before(format::date(*from)),
        Reason::AccountEnded => l.access_account_ended().to_owned(),
        Reason::LastAdministrator => l.access_last_administrator().to_owned(),
        Reason::NotProposed => l.access_not_proposed().to_owned(),
        Reason::SlugTaken => l.access_slug_taken().to_owned(),
        Reason::SlugReserved => l.access_slug_reserved().to_owned(),
        Reason::UnitTaken => l.access_unit_taken().to_owned(),
        Reason::DayHasPassed => l.access_day_has_passed().to_owned(),
        Reason::EmployerStays => l.access_employer_stays().to_owned(),
        Reason::RepresentativeInFile => l.access_representative_in_file().to_owned(),
        Reason::PartyIsHere => l.access_party_is_here().to_owned(),
        Reason::UnknownOrganisation => l.access_unknown_organisation().to_owned(),
        Reason::UnknownAccount => l.access_unknown_account().to_owned(),
        Reason::OwnLink => l.access_own_link().to_owned(),
    }
}
