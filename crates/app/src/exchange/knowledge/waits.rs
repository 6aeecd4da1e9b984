//! What of the knowledge bank waits for somebody: to review, to write anew, to answer.

use domain::access::Action;
use domain::exchange::Review;
use store::Tx;
use store::access::Organisation;
use store::exchange::{knowledge_under_way, unanswered};

use super::Eye;
use crate::access::{Visit, may, permit};
use crate::exchange::sign_up::visitor;
use crate::exchange::{Matter, Waiting};
use crate::{App, Error};

/// What waits for the visitor in the bank of `foundation`, whose transaction it is.
///
/// # Errors
/// Those of the engine.
pub(in crate::exchange) fn bank_waits(
    app: &App,
    own: &Visit,
    foundation: &Organisation,
    tx: &Tx<'_>,
) -> Result<Vec<Waiting>, Error> {
    let Some(home) = &own.organisation else { return Ok(Vec::new()) };
    let eye = Eye {
        from: visitor(own).ok(),
        reach: permit(app, own, Action::ShareKnowledge)?,
        reviews: home.id == foundation.id && may(app, own, Action::ReviewKnowledge),
    };
    let mut found = Vec::new();
    let mut waits = |matter, path: String, title| {
        let path = format!("/{}/kunskapsbank/{path}", foundation.slug);
        found.push(Waiting { path, matter, title, due: None });
    };
    for line in knowledge_under_way(tx)? {
        let path = format!("{}?visa=nyaste", line.row.number);
        match line.row.state {
            Review::Sent if eye.reviews => waits(Matter::Review, path, line.title),
            Review::Returned if eye.writes(&line.row) => waits(Matter::Returned, path, line.title),
            _ => {}
        }
    }
    if eye.shares() && eye.reach.agency {
        for asked in unanswered(tx, home.id)? {
            let path = format!("{}/fragor/{}/svar", asked.number, asked.reply);
            waits(Matter::Asked, path, asked.title);
        }
    }
    Ok(found)
}
