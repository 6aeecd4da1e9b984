//! What belongs to an event: something to read, watch or do.

use domain::exchange::{Attachment, Material};
use domain::values::{Id, Instant};

use super::file_kind;
use crate::{Arg, Error, Sql, Tx};

/// A piece of an event's material; its file goes by its title, and is without its content.
#[derive(Clone, Debug, PartialEq)]
pub struct EventMaterial {
    pub id: Id,
    pub material: Material,
    pub file: Option<Attachment>,
    pub added_at: Instant,
}

const ADD: Sql = Sql("INSERT INTO event_material \
     (organisation, id, event, title, body, link, kind, description, content, added_at) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
const OF_EVENT: Sql =
    Sql("SELECT id, title, body, link, kind, description, added_at FROM event_material \
     WHERE organisation = ?1 AND event = ?2 ORDER BY added_at, id");
const CONTENT: Sql = Sql("SELECT content FROM event_material WHERE organisation = ?1 \
     AND event = ?2 AND id = ?3 AND content IS NOT NULL");
const REMOVE: Sql =
    Sql("DELETE FROM event_material WHERE organisation = ?1 AND event = ?2 AND id = ?3");

pub(super) const ALL: &[Sql] = &[ADD, OF_EVENT, CONTENT, REMOVE];

/// Adds a piece to an event.
///
/// # Errors
/// [`Error::Conflict`] if there is no such event.
pub fn add_event_material(
    tx: &Tx<'_>,
    (id, event): (Id, Id),
    material: &Material,
    file: Option<(&Attachment, &[u8])>,
    now: Instant,
) -> Result<(), Error> {
    let Material { title, text, link } = material;
    let kind = file.map(|(said, _)| said.kind.code());
    let description = file.and_then(|(said, _)| said.description.as_deref());
    let content = file.map(|(_, content)| content);
    let of: [&dyn Arg; 10] =
        [&tx.organisation()?, &id, &event, title, text, link, &kind, &description, &content, &now];
    tx.run_one(ADD, &of)
}

/// The material of an event, the oldest first.
///
/// # Errors
/// Those of the engine.
pub fn event_materials(tx: &Tx<'_>, event: Id) -> Result<Vec<EventMaterial>, Error> {
    tx.all(OF_EVENT, &[&tx.organisation()?, &event], |row| {
        let title: String = row.get(1)?;
        let file = match row.get::<Option<String>>(4)? {
            Some(kind) => Some(Attachment {
                name: title.clone(),
                kind: file_kind(&kind)?,
                description: row.get(5)?,
            }),
            None => None,
        };
        Ok(EventMaterial {
            id: row.get(0)?,
            material: Material { title, text: row.get(2)?, link: row.get(3)? },
            file,
            added_at: row.get(6)?,
        })
    })
}

/// A file's content.
///
/// # Errors
/// [`Error::Missing`] if the event has no such file.
pub fn event_material_content(tx: &Tx<'_>, event: Id, id: Id) -> Result<Vec<u8>, Error> {
    tx.one(CONTENT, &[&tx.organisation()?, &event, &id], |row| row.get(0))
}

/// Takes a piece away.
///
/// # Errors
/// [`Error::Missing`] if the event has no such piece.
pub fn remove_event_material(tx: &Tx<'_>, event: Id, id: Id) -> Result<(), Error> {
    tx.run_one(REMOVE, &[&tx.organisation()?, &event, &id])
}
