//! What of the agreement and the year waits for the reader, in words: part of the start page.

use app::agreement::Matter;
use words::Language;

/// What to do, and why.
pub fn said(l: Language, matter: &Matter) -> (String, String) {
    let (what, why) = match matter {
        Matter::Duty { kind, title } => {
            let what = title.clone().unwrap_or_else(|| l.wheel_duty(kind.code()));
            (what, l.agreement_wait_duty_why())
        }
        Matter::Signature { agreement } => {
            (l.agreement_wait_signature(agreement), l.agreement_wait_signature_why())
        }
        Matter::View { agreement } => {
            (l.agreement_wait_view(agreement), l.agreement_wait_view_why())
        }
        Matter::Talk { agreement } => {
            (l.agreement_wait_talk(agreement), l.agreement_wait_talk_why())
        }
        Matter::Ends { agreement, noticed_by } if noticed_by.is_empty() => {
            (l.agreement_wait_ends(agreement), l.agreement_wait_ends_why())
        }
        Matter::Ends { agreement, noticed_by } => {
            let why = l.agreement_wait_noticed_why(noticed_by.join(", "));
            return (l.agreement_wait_noticed(agreement), why);
        }
    };
    (what, why.to_owned())
}
