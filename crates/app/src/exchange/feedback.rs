//! A participant says what an event gave; when the time to answer is over, the answers are counted together.

use domain::exchange::{Feedback, Reaction, Reason, ends, is_counted, is_open, reaction};
use domain::few::K;
use domain::values::Instant;
use serde_json::json;
use store::Tx;
use store::exchange::{
    EventRow, SignUp, add_feedback, event as stored, feedback_on, has_answered, sign_ups_of,
};

use super::at_the_foundation;
use super::sign_up::{note_of_nobody, visitor};
use crate::access::Visit;
use crate::{App, Error};

/// What was said of an event, for those who may know it.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    pub reaction: Reaction,
    /// From 0 to 1, where the share may be said: Wilson's interval of 95 per cent.
    pub interval: Option<(f64, f64)>,
    /// The free texts, apart from each other; for the organiser alone.
    pub takes: Vec<String>,
    pub better: Vec<String>,
}

/// Says what the event gave the visitor.
///
/// # Errors
/// Refused with [`Reason::NoFeedback`] by whoever did not come, has answered, or comes too late.
pub fn give_feedback(
    app: &App,
    visit: &Visit,
    own: &Visit,
    number: i64,
    said: &Feedback,
) -> Result<(), Error> {
    at_the_foundation(visit)?;
    let (from, now) = (visitor(own)?, app.now());
    app.write(visit, |tx| {
        let row = stored(tx, number)?;
        let mine = to_answer(tx, &row, &sign_ups_of(tx, &from)?, now)?;
        let mine = mine.ok_or_else(|| Error::refused(Reason::NoFeedback))?;
        add_feedback(tx, mine.place.id, said)?;
        // That somebody answered, not who.
        let facts = json!({ "number": number }).to_string();
        note_of_nobody(tx, "event.feedback-given", ("event", row.id), facts, now)
    })
}

/// Which of the visitor's sign-ups can be answered for now.
pub(super) fn to_answer(
    tx: &Tx<'_>,
    row: &EventRow,
    all: &[SignUp],
    now: Instant,
) -> Result<Option<SignUp>, Error> {
    if !ends(&row.event.occasions).is_some_and(|ends| is_open(ends, now)) {
        return Ok(None);
    }
    let Some(mine) = all.iter().rfind(|one| one.event == row.id && one.attended) else {
        return Ok(None);
    };
    Ok((!has_answered(tx, mine.place.id)?).then(|| mine.clone()))
}

/// What was said, once the time to answer is over.
pub(super) fn said_of(tx: &Tx<'_>, row: &EventRow, now: Instant) -> Result<Vec<Feedback>, Error> {
    let is_counted = ends(&row.event.occasions).is_some_and(|ends| is_counted(ends, now));
    Ok(if is_counted { feedback_on(tx, row.id)? } else { Vec::new() })
}

/// What may be told of it; nothing where fewer than five answered.
pub(super) fn told(all: &[Feedback], came: i64, is_organiser: bool) -> Option<Told> {
    let ideas: Vec<_> = all.iter().map(|said| said.ideas).collect();
    let reaction = reaction(came, &ideas)?;
    let may_read = is_organiser && reaction.answered >= K;
    let texts = |of: fn(&Feedback) -> &Option<String>| -> Vec<String> {
        let mut texts: Vec<String> = all.iter().filter_map(|said| of(said).clone()).collect();
        texts.sort_by_cached_key(|text| domain::values::swedish_key(text));
        if may_read { texts } else { Vec::new() }
    };
    let interval = match reaction.gave {
        domain::few::Share::Of(_) => {
            let gave = ideas.iter().filter(|ideas| ideas.gave()).count();
            let share = statistics::proportion(gave as u64, ideas.len() as u64, 0.95);
            share.ok().map(|share| (share.result.low, share.result.high))
        }
        _ => None,
    };
    Some(Told {
        reaction,
        interval,
        takes: texts(|said| &said.takes),
        better: texts(|said| &said.better),
    })
}
