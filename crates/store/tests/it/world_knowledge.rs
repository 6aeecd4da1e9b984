//! What the knowledge bank holds in the statements' world.

use std::collections::BTreeMap;

use domain::agreement::MeasureForm;
use domain::exchange::{Again, Attachment, FileKind, Knowledge, KnowledgeKind, Review, Theme};
use domain::values::{Id, Instant, Ore};
use store::exchange::{
    KnowledgeFile, KnowledgeRow, Reply, Visitor, add_knowledge, add_knowledge_file, add_reply,
    set_stems, set_thanks, write_knowledge,
};
use store::{Error, Tx};

/// A case that everybody reads and that is being written anew, and another that is sent.
pub fn knowledge(tx: &Tx<'_>, visitor: &Visitor, now: Instant) -> Result<(), Error> {
    for (number, state, published) in [(1, Review::Draft, Some(1)), (2, Review::Sent, None)] {
        let id = Id::v4([20 + number as u8; 16]);
        add_knowledge(tx, &row(id, number, visitor, (state, published), now))?;
        for version in 1..=published.map_or(1, |last| last + 1) {
            write_knowledge(tx, id, version, &said())?;
        }
        let stems = BTreeMap::from([("film".to_owned(), 9), ("filmad".to_owned(), number)]);
        set_stems(tx, id, &stems)?;
    }
    let id = Id::v4([21; 16]);
    let attachment = Attachment {
        name: "manus".to_owned(),
        kind: FileKind::Pdf,
        description: Some("Vem som säger vad".to_owned()),
    };
    let file = KnowledgeFile { id: Id::v4([23; 16]), attachment, since: 1, until: None };
    add_knowledge_file(tx, id, &file, b"%PDF-1.7\n%%EOF")?;
    for (number, answer) in [(1, Some("Ja")), (2, None)] {
        let reply = Reply {
            id: Id::v4([24 + number as u8; 16]),
            number,
            visitor: visitor.clone(),
            agency: "Lilla".to_owned(),
            body: "Hur?".to_owned(),
            said_at: now,
            answer: answer.map(str::to_owned),
            answered_at: answer.map(|_| now),
            hidden: false,
        };
        add_reply(tx, id, &reply)?;
    }
    set_thanks(tx, id, visitor, true)
}

fn row(
    id: Id,
    number: i64,
    visitor: &Visitor,
    (state, published): (Review, Option<i64>),
    now: Instant,
) -> KnowledgeRow {
    KnowledgeRow {
        id,
        number,
        kind: KnowledgeKind::Case,
        author: visitor.clone(),
        agency: "Lilla".to_owned(),
        unnamed: number == 2,
        state,
        because: Some("Skriv mer".to_owned()),
        newest: published.map_or(1, |last| last + 1),
        published,
        published_at: published.map(|_| now),
        changed_at: now,
    }
}

fn said() -> Knowledge {
    Knowledge {
        kind: KnowledgeKind::Case,
        title: "En film".to_owned(),
        themes: vec![Theme::Reach],
        form: Some(MeasureForm::Project),
        body: Some("Få visste.".to_owned()),
        measure: Some("En film".to_owned()),
        cost: Some(Ore(90_000)),
        time: None,
        gave: Some("Fler sökte".to_owned()),
        otherwise: None,
        again: Some(Again::Yes),
    }
}
