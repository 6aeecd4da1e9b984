//! Why somebody may not come in.

use domain::access::Reason;
use words::Language;

pub fn text(l: Language, reason: &Reason) -> String {
    match reason {
        Reason::NotRecognised => l.access_not_recognised().to_owned(),
        Reason::SlowDown { seconds } => l.access_slow_down(*seconds),
        Reason::PassphraseTooShort { min } => {
            l.access_passphrase_too_short(i64::try_from(*min).unwrap_or(i64::MAX))
        }
        Reason::OwnRole => l.access_own_role().to_owned(),
        Reason::EmailTaken => l.access_email_taken().to_owned(),
    }
}
