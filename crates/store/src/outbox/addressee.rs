//! Who can be written to, and what they have chosen.

use domain::outbox::{Choice, News};
use domain::values::{Date, Id};

use crate::access::Account;
use crate::{Error, Row, Sql, Tx};

/// Somebody to write to.
#[derive(Clone, Debug, PartialEq)]
pub struct Addressee {
    pub account: Account,
    pub choice: Choice,
    /// The code of a language; none is the usual one.
    pub language: Option<String>,
    /// Which letters of the foundation.
    pub news: News,
}

// Most employees neither hold another role nor have applied or been asked: nothing waits for them.
const CONCERNED: Sql =
    Sql("SELECT a.id, a.name, a.email, a.letters, a.language, a.news FROM account a \
     WHERE a.organisation = ?1 AND a.ended_at IS NULL AND ( \
       EXISTS (SELECT 1 FROM assignment g WHERE g.organisation = a.organisation \
         AND g.account = a.id AND g.role <> 'employee') \
       OR EXISTS (SELECT 1 FROM application p WHERE p.organisation = a.organisation \
         AND p.applicant = a.id) \
       OR EXISTS (SELECT 1 FROM question q WHERE q.organisation = a.organisation \
         AND q.account = a.id) \
       OR EXISTS (SELECT 1 FROM sign_up s WHERE s.visitor_organisation = a.organisation \
         AND s.visitor = a.id AND (s.standing = 'offered' OR s.attended = 1)) \
       OR EXISTS (SELECT 1 FROM told t WHERE t.organisation = a.organisation \
         AND t.account = a.id)) \
     ORDER BY a.sort_key, a.id");
const ONE: Sql = Sql("SELECT a.id, a.name, a.email, a.letters, a.language, a.news FROM account a \
     WHERE a.organisation = ?1 AND a.id = ?2 AND a.ended_at IS NULL");
const CHOOSE: Sql = Sql("UPDATE account SET letters = ?3, language = ?4, news = ?5 \
     WHERE organisation = ?1 AND id = ?2");
const COORDINATORS: Sql = Sql("SELECT DISTINCT a.id FROM account a \
     JOIN assignment g ON g.organisation = a.organisation AND g.account = a.id \
     WHERE a.organisation = ?1 AND a.ended_at IS NULL AND COALESCE(a.news, 'usual') <> 'no' \
     AND g.role = 'coordinator' AND g.from_date <= ?2 \
     AND (g.until_date IS NULL OR g.until_date >= ?2) ORDER BY a.id");
const WANT_NEWS: Sql = Sql("SELECT id FROM account \
     WHERE organisation = ?1 AND ended_at IS NULL AND news = 'yes' ORDER BY id");

pub(super) const ALL: &[Sql] = &[CONCERNED, ONE, CHOOSE, COORDINATORS, WANT_NEWS];

/// Everyone for whom something can wait, in Swedish order of name.
///
/// # Errors
/// Those of the engine.
pub fn addressees(tx: &Tx<'_>) -> Result<Vec<Addressee>, Error> {
    tx.all(CONCERNED, &[&tx.organisation()?], read)
}

/// One of them; nobody if the account has ended.
///
/// # Errors
/// Those of the engine.
pub fn addressee(tx: &Tx<'_>, account: Id) -> Result<Option<Addressee>, Error> {
    tx.first(ONE, &[&tx.organisation()?, &account], read)
}

/// Keeps which letters somebody wants and when, and in which language.
///
/// # Errors
/// [`Error::Missing`] if there is no such account.
pub fn choose(
    tx: &Tx<'_>,
    account: Id,
    (choice, news): (Choice, News),
    language: &str,
) -> Result<(), Error> {
    let (choice, news) = (choice.code(), news.code());
    tx.run_one(CHOOSE, &[&tx.organisation()?, &account, &choice, &language, &news])
}

/// The coordinators of a day who have not said no to the foundation's letters.
///
/// # Errors
/// Those of the engine.
pub fn coordinators(tx: &Tx<'_>, today: Date) -> Result<Vec<Id>, Error> {
    tx.all(COORDINATORS, &[&tx.organisation()?, &today], |row| row.get(0))
}

/// Those who have said yes to the foundation's news.
///
/// # Errors
/// Those of the engine.
pub fn who_wants_news(tx: &Tx<'_>) -> Result<Vec<Id>, Error> {
    tx.all(WANT_NEWS, &[&tx.organisation()?], |row| row.get(0))
}

fn read(row: &Row<'_>) -> Result<Addressee, Error> {
    let account = Account { id: row.get(0)?, name: row.get(1)?, email: row.get(2)? };
    let choice = match row.get::<Option<String>>(3)? {
        None => Choice::default(),
        Some(code) => Choice::from_code(&code)
            .ok_or_else(|| Error::Broken("a stored choice is unknown".to_owned()))?,
    };
    let news = match row.get::<Option<String>>(5)? {
        None => News::default(),
        Some(code) => News::from_code(&code)
            .ok_or_else(|| Error::Broken("a stored choice is unknown".to_owned()))?,
    };
    Ok(Addressee { account, choice, language: row.get(4)?, news })
}
