//! One text, as its page shows it.

use domain::exchange::{Knowledge, KnowledgeKind, Review, said, shared};
use domain::values::Instant;
use store::Tx;
use store::exchange::{
    KnowledgeFile, KnowledgeLine, KnowledgeRow, Reply, alike, knowledge as stored, knowledge_files,
    knowledge_text, published_knowledge, replies, thanks,
};

use super::{Eye, stems};
use crate::access::Visit;
use crate::{App, Error};

/// A text for a reader.
#[derive(Clone, Debug, PartialEq)]
pub struct ShownKnowledge {
    /// Without the agency where it is not to be shown.
    pub row: KnowledgeRow,
    pub text: Knowledge,
    /// Shown is not what everybody reads.
    pub is_newest_only: bool,
    pub files: Vec<KnowledgeFile>,
    pub replies: Vec<Said>,
    /// How many thank; nothing where they are fewer than five.
    pub thanks: Option<i64>,
    pub thanked: bool,
    pub related: Vec<KnowledgeLine>,
    /// The visitor sees to the text.
    pub writes: bool,
    pub reviews: bool,
    /// The visitor speaks for an organisation, and can reply.
    pub may_reply: bool,
    pub may_thank: bool,
}

/// What somebody wrote below.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    pub number: i64,
    /// Nothing for whoever put the question without a name.
    pub agency: Option<String>,
    pub body: String,
    pub said_at: Instant,
    pub answer: Option<String>,
    pub hidden: bool,
    /// The visitor is asked.
    pub may_answer: bool,
}

/// At most so many others are shown, and none that has less in common than this.
const RELATED: usize = 3;
const IN_COMMON: i64 = 3;

/// The text with this number, in the wording that everybody reads, or the newest for those who see to it: where there
/// is no other, or where it is asked for.
///
/// # Errors
/// [`Error::Missing`], also for what is not the visitor's to read.
pub fn knowledge(
    app: &App,
    visit: &Visit,
    own: &Visit,
    number: i64,
    newest: bool,
) -> Result<ShownKnowledge, Error> {
    let eye = Eye::of(app, visit, own)?;
    app.read(visit, |tx| {
        let mut row = stored(tx, number)?;
        let newest = newest && eye.reads_newest(&row);
        let version = match row.published {
            Some(published) if !newest => published,
            _ if eye.reads_newest(&row) => row.newest,
            _ => return Err(Error::Missing),
        };
        let text = knowledge_text(tx, row.id, version)?;
        let files = knowledge_files(tx, row.id)?.into_iter();
        let has = |file: &KnowledgeFile| {
            file.since <= version && file.until.is_none_or(|until| version < until)
        };
        let thankful = thanks(tx, row.id)?;
        let is_read = row.published.is_some();
        let writes = eye.writes(&row);
        let replies = replies_seen(tx, &row, &eye)?;
        let related = related(tx, &row, &text)?;
        if !writes {
            forget_others(&mut row, &eye);
        }
        Ok(ShownKnowledge {
            is_newest_only: row.published != Some(version),
            files: files.filter(has).collect(),
            replies,
            thanks: said(i64::try_from(thankful.len()).unwrap_or(i64::MAX)),
            thanked: eye.from.as_ref().is_some_and(|from| thankful.contains(from)),
            related,
            writes,
            reviews: eye.reviews,
            may_reply: is_read
                && eye.shares()
                && (row.kind == KnowledgeKind::Question
                    || !eye.comes_from(row.author.organisation)),
            may_thank: is_read && eye.from.is_some() && !eye.comes_from(row.author.organisation),
            text,
            row,
        })
    })
}

/// What is not the reader's to know of a text of another.
fn forget_others(row: &mut KnowledgeRow, eye: &Eye) {
    if row.unnamed {
        row.agency.clear();
    }
    if !eye.reads_newest(row) {
        row.because = None;
        row.state = Review::Published;
    }
}

fn replies_seen(tx: &Tx<'_>, row: &KnowledgeRow, eye: &Eye) -> Result<Vec<Said>, Error> {
    let writes = eye.writes(row);
    let asks = row.kind == KnowledgeKind::Question;
    let seen = |reply: &Reply| match (reply.hidden, asks || reply.answer.is_some()) {
        (true, _) => eye.reviews,
        (false, true) => true,
        (false, false) => writes || eye.reviews || eye.comes_from(reply.visitor.organisation),
    };
    let all = replies(tx, row.id)?.into_iter().filter(seen);
    Ok(all
        .map(|reply| Said {
            may_answer: writes && !asks && reply.answer.is_none() && !reply.hidden,
            number: reply.number,
            agency: (!row.unnamed || reply.visitor.organisation != row.author.organisation)
                .then_some(reply.agency),
            body: reply.body,
            said_at: reply.said_at,
            answer: reply.answer,
            hidden: reply.hidden,
        })
        .collect())
}

/// What others read that is about the same: themes, and words of the titles.
fn related(tx: &Tx<'_>, row: &KnowledgeRow, text: &Knowledge) -> Result<Vec<KnowledgeLine>, Error> {
    if row.published.is_none() {
        return Ok(Vec::new());
    }
    let words = alike(tx, row.id, stems::TITLE)?;
    let common = |line: &KnowledgeLine| {
        let shared_words = words.get(&line.row.id).copied().unwrap_or_default();
        3 * shared(&line.themes, &text.themes) + 2 * shared_words
    };
    let mut others = published_knowledge(tx)?;
    others.retain(|line| line.row.id != row.id && common(line) >= IN_COMMON);
    others.sort_by_key(|line| std::cmp::Reverse(common(line)));
    others.truncate(RELATED);
    Ok(others)
}
