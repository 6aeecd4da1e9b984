//! Answers a question that one has been asked.

use domain::access::Action;
use domain::agreement::{Goal, Listed as ListedGoal};
use domain::follow_up::{Answer, Standing};
use domain::values::Id;
use serde_json::json;
use store::Tx;
use store::audit::{Event, append, put_text};
use store::follow_up::{Listed, add_answer, one};

use crate::access::{Visit, permit};
use crate::{App, Error};

/// A question as the one who is asked sees it.
#[derive(Clone, Debug)]
pub struct Asked {
    pub listed: Listed,
    pub standing: Standing,
    /// What the measure was for, with its baseline.
    pub goal: Option<ListedGoal<Goal>>,
}

/// One's own question.
///
/// # Errors
/// [`Error::Missing`] if there is none, or it is somebody else's.
pub fn question(app: &App, visit: &Visit, id: Id) -> Result<Asked, Error> {
    let reach = permit(app, visit, Action::AnswerQuestion)?;
    let today = app.today();
    app.read(visit, |tx| {
        let listed = own(tx, id, reach.me)?;
        let standing = listed.question.standing(today);
        let goal = match listed.goal {
            Some(goal) => goal_of(tx, goal)?,
            None => None,
        };
        Ok(Asked { listed, standing, goal })
    })
}

/// Answers one's own question.
///
/// # Errors
/// Refused with [`domain::follow_up::Reason`]; [`Error::Missing`] as [`question`].
pub fn answer(app: &App, visit: &Visit, id: Id, answer: &Answer) -> Result<(), Error> {
    let reach = permit(app, visit, Action::AnswerQuestion)?;
    let (now, today) = (app.now(), app.today());
    let (text_id, salt) = (app.id(), app.random());
    app.write(visit, |tx| {
        let listed = own(tx, id, reach.me)?;
        listed.question.clone().answer(answer.clone(), today).map_err(Error::refused)?;
        let (scale, text) = match answer {
            Answer::Given { scale, text } => (Some(*scale), text.as_deref()),
            Answer::Cannot { because } => (None, Some(because.as_str())),
        };
        if let Some(text) = text {
            put_text(tx, text_id, salt, text)?;
        }
        add_answer(tx, id, scale, text.map(|_| text_id), today)?;
        append(
            tx,
            &Event {
                at: now,
                account: Some(reach.me),
                action: "question.answered",
                subject_table: "question",
                subject: id.to_string(),
                // What was answered is between the respondent and those the form names.
                facts: json!({ "moment": listed.question.moment.code() }).to_string(),
                // The answer's row is not append-only: its text is vouched for on its own.
                rows: &text.map(|_| ("erasable_text", text_id)).into_iter().collect::<Vec<_>>(),
            },
        )?;
        Ok(())
    })
}

fn own(tx: &Tx<'_>, id: Id, me: Id) -> Result<Listed, Error> {
    let listed = one(tx, id)?;
    if listed.question.account == me { Ok(listed) } else { Err(Error::Missing) }
}

/// The goal with its baseline, of whichever agreement it is.
pub(crate) fn goal_of(tx: &Tx<'_>, id: Id) -> Result<Option<ListedGoal<Goal>>, Error> {
    let Some(line) = store::report::goals(tx)?.into_iter().find(|goal| goal.id == id) else {
        return Ok(None);
    };
    let goals = store::agreement::goals(tx, line.agreement)?;
    Ok(goals.into_iter().find(|goal| goal.id == id))
}
