//! What became of each goal, and what one has been asked.

use app::Error;
use app::follow_up::{FollowUp, Said, by_goal, waits};
use askama::Template;
use words::format;

use super::goal::{Answers, Goal};
use crate::components::{Footnote, Wait, Waits};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "follow_up/show.html")]
struct Show<'a> {
    f: Frame,
    due: Option<Waits>,
    goals: Vec<Goal<'a>>,
    hidden: Option<Footnote>,
}

/// `GET /{organisation}/uppfoljning`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let found = by_goal(&request.app, &request.visit)?;
    let data: Vec<_> = found.goals.iter().map(|goal| Answers::of(l, goal, found.whole)).collect();
    let goals = data.iter().zip(&found.goals).enumerate();
    let shown = goals.map(|(number, (data, goal))| Goal::new(request, number, goal, data));
    // Whether there are any, nobody may conclude from what is hidden.
    let heading = match i64::try_from(answered(&found)).unwrap_or(i64::MAX) {
        0 if !found.whole && !found.goals.is_empty() => l.follow_up_heading_few().to_owned(),
        answered => l.follow_up_heading(answered),
    };
    Page::html(&Show {
        f: request.frame(heading),
        due: due(request)?,
        goals: shown.collect(),
        hidden: (!found.whole).then(|| Footnote::new(l.follow_up_too_few())),
    })
}

/// How many goals have answers that the reader may see.
fn answered(found: &FollowUp) -> usize {
    let has = |said: &Said| match said {
        Said::Whole(tally) => tally.answered > 0,
        Said::Until { .. } => true,
        Said::TooFew => false,
    };
    found.goals.iter().filter(|goal| goal.said.iter().any(|(_, said)| has(said))).count()
}

fn due(request: &Request) -> Result<Option<Waits>, Error> {
    let l = request.language;
    let all = waits(&request.app, &request.visit)?;
    let waits: Vec<Wait> = all
        .into_iter()
        .map(|due| Wait {
            href: request.within(&format!("/uppfoljning/{}", due.listed.id)),
            what: l.start_question(&due.listed.title),
            when: format::date(due.due),
            why: l.follow_up_moment(due.listed.question.moment.code()),
            urgent: due.due <= request.app.today(),
        })
        .collect();
    Ok((!waits.is_empty()).then(|| Waits::new(waits)))
}
