//! Where one cannot sign up: why, and what to do instead.

use app::exchange::Shown;
use askama::Template;
use domain::exchange::{Stage, begins};
use words::{Language, format};

use super::at;
use crate::components::{Back, Button};
use crate::frame::Frame;
use crate::request::Request;

#[derive(Template)]
#[template(path = "exchange/closed.html")]
pub(super) struct Show {
    f: Frame,
    back: Back,
    why: String,
    coming: Button,
    wish: Button,
}

/// The page instead of the form; nothing where one can sign up.
pub(super) fn closed(request: &Request, shown: &Shown) -> Option<Show> {
    let (l, title) = (request.language, &shown.row.event.title);
    let why = why(l, shown)?;
    Some(Show {
        f: request.frame(l.exchange_closed_title(title)),
        back: Back::new(at(request, shown.row.number), title.clone()),
        why,
        coming: Button::primary(l.exchange_coming()).href(request.within("/kalender")),
        wish: Button::quiet(l.exchange_closed_wish()).href(request.within("/onskelista")),
    })
}

fn why(l: Language, shown: &Shown) -> Option<String> {
    let event = &shown.row.event;
    Some(match shown.stage {
        Stage::Open | Stage::Full if shown.lets_in => return None,
        Stage::Open | Stage::Full => l.exchange_fault_not_invited().to_owned(),
        Stage::Draft => l.exchange_closed_draft().to_owned(),
        Stage::Cancelled => {
            let because = shown.row.because.as_deref().unwrap_or_default();
            l.exchange_cancelled_because(because)
        }
        Stage::Held | Stage::WrittenUp => {
            let day = begins(&event.occasions).map(|at| format::long_date(l, at.local_date()));
            l.exchange_closed_held(day.unwrap_or_default())
        }
        Stage::Closed => match event.last_day {
            Some(day) => l.exchange_closed_last_day(format::long_date(l, day)),
            None => l.exchange_closed_begun().to_owned(),
        },
    })
}
