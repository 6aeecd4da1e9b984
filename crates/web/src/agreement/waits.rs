//! What of the agreement and the year waits for the reader, in words: part of the start page.

use app::Error;
use app::agreement::{Matter, Waiting, waits};
use words::format;

use crate::components::Wait;
use crate::request::Request;

/// What waits, the earliest first.
pub fn waiting(request: &Request) -> Result<Vec<Wait>, Error> {
    let all = waits(&request.app, &request.visit)?;
    Ok(all.into_iter().map(|waiting| said(request, waiting)).collect())
}

fn said(request: &Request, waiting: Waiting) -> Wait {
    let l = request.language;
    let (what, why) = match waiting.what {
        Matter::Duty { kind, title } => {
            let what = title.unwrap_or_else(|| l.wheel_duty(kind.code()));
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
    };
    Wait {
        href: request.within(&waiting.path),
        what,
        when: waiting.due.map(format::date).unwrap_or_default(),
        why: why.to_owned(),
        urgent: waiting.due.is_some_and(|due| due < request.app.today()),
    }
}
