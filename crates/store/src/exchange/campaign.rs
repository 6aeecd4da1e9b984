//! Campaigns with their files, and the interest that is counted week by week.

use domain::exchange::{Attachment, Campaign, Interest};
use domain::values::{Date, Id, Instant};

use super::file_kind;
use crate::{Error, Row, Sql, Tx};

/// A campaign as it is stored.
#[derive(Clone, Debug, PartialEq)]
pub struct CampaignRow {
    pub id: Id,
    pub number: i64,
    pub campaign: Campaign,
}

/// A file without its content.
#[derive(Clone, Debug, PartialEq)]
pub struct Material {
    pub id: Id,
    pub attachment: Attachment,
    pub added_at: Instant,
}

const ADD: Sql = Sql("INSERT INTO campaign (organisation, id, number, title, channel, audience, \
     starts_on, ends_on, cost, body, link) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
const SET: Sql =
    Sql("UPDATE campaign SET title = ?3, channel = ?4, audience = ?5, starts_on = ?6, \
     ends_on = ?7, cost = ?8, body = ?9, link = ?10 WHERE organisation = ?1 AND id = ?2");
const REMOVE: Sql = Sql("DELETE FROM campaign WHERE organisation = ?1 AND id = ?2");
const LIST: Sql =
    Sql("SELECT id, number, title, channel, audience, starts_on, ends_on, cost, body, link \
     FROM campaign WHERE organisation = ?1 AND (CAST(?2 AS BIGINT) IS NULL OR number = ?2) \
     ORDER BY starts_on DESC, number DESC");
const ADD_FILE: Sql =
    Sql("INSERT INTO campaign_file (organisation, id, campaign, title, kind, description, \
     content, added_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
const FILES: Sql = Sql(
    "SELECT id, title, kind, description, added_at FROM campaign_file WHERE organisation = ?1 \
     AND campaign = ?2 ORDER BY added_at, id",
);
const FILE: Sql = Sql("SELECT content FROM campaign_file WHERE organisation = ?1 \
     AND campaign = ?2 AND id = ?3");
const REMOVE_FILE: Sql =
    Sql("DELETE FROM campaign_file WHERE organisation = ?1 AND campaign = ?2 \
     AND (CAST(?3 AS TEXT) IS NULL OR id = ?3)");
const COUNT: Sql = Sql("UPDATE interest SET counted = counted + ?4 \
     WHERE organisation = ?1 AND what = ?2 AND monday = ?3");
const FIRST: Sql =
    Sql("INSERT INTO interest (organisation, what, monday, counted) VALUES (?1, ?2, ?3, ?4)");
const COUNTED: Sql = Sql("SELECT what, monday, counted FROM interest WHERE organisation = ?1 \
     ORDER BY monday, what");

pub(super) const ALL: &[Sql] =
    &[ADD, SET, REMOVE, LIST, ADD_FILE, FILES, FILE, REMOVE_FILE, COUNT, FIRST, COUNTED];

/// Adds a campaign.
///
/// # Errors
/// [`Error::Conflict`] if the number is taken.
pub fn add_campaign(tx: &Tx<'_>, row: &CampaignRow) -> Result<(), Error> {
    let Campaign { title, channel, audience, starts_on, ends_on, cost, text, link } = &row.campaign;
    tx.run_one(
        ADD,
        &[
            &tx.organisation()?,
            &row.id,
            &row.number,
            title,
            channel,
            audience,
            starts_on,
            ends_on,
            cost,
            text,
            link,
        ],
    )
}

/// Changes what is said of a campaign.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn save_campaign(tx: &Tx<'_>, row: &CampaignRow) -> Result<(), Error> {
    let Campaign { title, channel, audience, starts_on, ends_on, cost, text, link } = &row.campaign;
    let organisation = tx.organisation()?;
    tx.run_one(
        SET,
        &[&organisation, &row.id, title, channel, audience, starts_on, ends_on, cost, text, link],
    )
}

/// Takes a campaign away, with its files.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn remove_campaign(tx: &Tx<'_>, id: Id) -> Result<(), Error> {
    tx.run(REMOVE_FILE, &[&tx.organisation()?, &id, &None::<Id>])?;
    tx.run_one(REMOVE, &[&tx.organisation()?, &id])
}

/// Every campaign, the latest first.
///
/// # Errors
/// Those of the engine.
pub fn campaigns(tx: &Tx<'_>) -> Result<Vec<CampaignRow>, Error> {
    tx.all(LIST, &[&tx.organisation()?, &None::<i64>], read)
}

/// The campaign with this number.
///
/// # Errors
/// [`Error::Missing`] if there is none.
pub fn campaign(tx: &Tx<'_>, number: i64) -> Result<CampaignRow, Error> {
    tx.one(LIST, &[&tx.organisation()?, &Some(number)], read)
}

/// Keeps a file of a campaign.
///
/// # Errors
/// Those of the engine.
pub fn add_material(
    tx: &Tx<'_>,
    campaign: Id,
    material: &Material,
    content: &[u8],
) -> Result<(), Error> {
    let Material { id, attachment: Attachment { name, kind, description }, added_at } = material;
    let organisation = tx.organisation()?;
    tx.run_one(
        ADD_FILE,
        &[&organisation, id, &campaign, name, &kind.code(), description, &content, added_at],
    )
}

/// The files of a campaign, the oldest first.
///
/// # Errors
/// Those of the engine.
pub fn materials(tx: &Tx<'_>, campaign: Id) -> Result<Vec<Material>, Error> {
    tx.all(FILES, &[&tx.organisation()?, &campaign], |row| {
        let attachment = Attachment {
            name: row.get(1)?,
            kind: file_kind(&row.get::<String>(2)?)?,
            description: row.get(3)?,
        };
        Ok(Material { id: row.get(0)?, attachment, added_at: row.get(4)? })
    })
}

/// A file's content.
///
/// # Errors
/// [`Error::Missing`] if the campaign has no such file.
pub fn material(tx: &Tx<'_>, campaign: Id, id: Id) -> Result<Vec<u8>, Error> {
    tx.one(FILE, &[&tx.organisation()?, &campaign, &id], |row| row.get(0))
}

/// Takes a file away.
///
/// # Errors
/// [`Error::Missing`] if the campaign has no such file.
pub fn remove_material(tx: &Tx<'_>, campaign: Id, id: Id) -> Result<(), Error> {
    tx.run_one(REMOVE_FILE, &[&tx.organisation()?, &campaign, &Some(id)])
}

/// Counts so many more in a week.
///
/// # Errors
/// Those of the engine.
pub fn count_interest(tx: &Tx<'_>, what: Interest, monday: Date, more: i64) -> Result<(), Error> {
    let organisation = tx.organisation()?;
    let of: [&dyn crate::Arg; 4] = [&organisation, &what.code(), &monday, &more];
    if tx.run(COUNT, &of)? == 0 {
        tx.run_one(FIRST, &of)?;
    }
    Ok(())
}

/// What has been counted, week by week, the oldest first; weeks without anything have no row.
///
/// # Errors
/// Those of the engine.
pub fn interest(tx: &Tx<'_>) -> Result<Vec<(Interest, Date, i64)>, Error> {
    tx.all(COUNTED, &[&tx.organisation()?], |row| {
        let what = Interest::from_code(&row.get::<String>(0)?);
        let what = what.ok_or_else(|| Error::Broken("a stored interest is unknown".to_owned()))?;
        Ok((what, row.get(1)?, row.get(2)?))
    })
}

fn read(row: &Row<'_>) -> Result<CampaignRow, Error> {
    Ok(CampaignRow {
        id: row.get(0)?,
        number: row.get(1)?,
        campaign: Campaign {
            title: row.get(2)?,
            channel: row.get(3)?,
            audience: row.get(4)?,
            starts_on: row.get(5)?,
            ends_on: row.get(6)?,
            cost: row.get(7)?,
            text: row.get(8)?,
            link: row.get(9)?,
        },
    })
}
