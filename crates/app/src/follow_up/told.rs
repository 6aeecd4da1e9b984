//! What is asked about one measure, as far as its reader may know.

use domain::follow_up::Standing;
use store::Tx;
use store::follow_up::Listed;

use super::reader::Reader;
use crate::access::Visit;
use crate::{App, Error};

/// A question with where it stands.
#[derive(Clone, Debug)]
pub struct Told {
    pub listed: Listed,
    pub standing: Standing,
    /// It was put to the reader.
    pub own: bool,
}

/// The questions of a measure that the reader may know of: the own ones, and for those whom the form
/// named, those whose answers they may read.
pub(crate) fn told_in(
    app: &App,
    visit: &Visit,
    tx: &Tx<'_>,
    questions: &[Listed],
) -> Result<Vec<Told>, Error> {
    let reader = Reader::of(app, visit, tx)?;
    let (me, today) = (crate::application::me(visit)?.id, app.today());
    let tell = |listed: &Listed| {
        let own = listed.question.account == me;
        let standing = listed.question.standing(today);
        let known = own || reader.reads(listed, questions);
        known.then(|| Told { listed: listed.clone(), standing, own })
    };
    Ok(questions.iter().filter_map(tell).collect())
}
