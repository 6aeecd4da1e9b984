//! The account of a year as a visitor may read it.

use domain::access::Action;
use domain::audit::Reading;
use domain::report::is_over;
use domain::values::{Date, Id};
use store::Tx;
use store::report::{Sealed, sealed};
use words::{Language, args};

use super::basis::Basis;
use super::staff::staff;
use super::whole::whole;
use super::{Before, Figures, Line, paper};
use crate::access::{Party, Visit, may, permit};
use crate::audit::note_reading;
use crate::{App, Error};

/// Which of the two versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// The parties' own.
    Whole,
    /// The one for all staff.
    Staff,
}

/// A year that can be accounted for, or has been.
#[derive(Clone, Debug, PartialEq)]
pub struct Year {
    pub year: i16,
    pub accounted_on: Option<Date>,
    /// Whether the year has ended.
    pub over: bool,
}

/// An account with what became of it.
#[derive(Clone, Debug)]
pub struct Yearly {
    pub figures: Figures,
    pub over: bool,
    /// When it was accounted, and to whom.
    pub accounted: Option<(Date, Vec<String>)>,
    /// Whether the visitor may mark it now.
    pub may_mark: bool,
}

/// The years, the last first. All staff see those that have been accounted.
///
/// # Errors
/// Those of the engine.
pub fn years(app: &App, visit: &Visit) -> Result<Vec<Year>, Error> {
    permit(app, visit, Action::ReadStaffAccount)?;
    let (today, party) = (app.today(), may(app, visit, Action::ReadAccount));
    app.read(visit, |tx| {
        let accounted = store::report::years(tx)?;
        let of = |year: i16| accounted.iter().find(|(y, _)| *y == year).map(|(_, on)| *on);
        let booked = store::report::movements(tx)?.into_iter().map(|movement| movement.year);
        let came = store::report::cases(tx)?.into_iter();
        let came = came.map(|case| case.received_at.local_date().year());
        let first = booked.chain(came).min().unwrap_or(today.year()).min(today.year());
        let all = (first..=today.year()).rev();
        let all = all.map(|year| Year { year, accounted_on: of(year), over: is_over(year, today) });
        Ok(all.filter(|year| party || year.accounted_on.is_some()).collect())
    })
}

/// The account of a year. One that has been given is shown as it was given. The version for all
/// staff exists from then on; the parties see what it will be.
///
/// # Errors
/// [`Error::Forbidden`] for others than the parties, coordinator and finance; [`Error::Missing`] for
/// a year that has not come, and for all staff until it has been accounted.
pub fn yearly(app: &App, visit: &Visit, year: i16, version: Version) -> Result<Yearly, Error> {
    let party = allow(app, visit, version)?;
    let today = app.today();
    if year > today.year() {
        return Err(Error::Missing);
    }
    let agency = &visit.organisation.as_ref().ok_or(Error::Missing)?.name;
    let may_mark = may(app, visit, Action::MarkAccounted) && is_over(year, today);
    app.read(visit, |tx| {
        let parties = store::access::parties(tx)?;
        let name = |id: &Id| parties.iter().find(|p| p.id == *id).map(|p| p.name.clone());
        let (figures, accounted) = match sealed(tx, year)? {
            Some(found) => {
                let names = found.receivers.iter().filter_map(name).collect();
                (reopened(&found, version)?, Some((found.accounted_on, names)))
            }
            None if party => (reckoned(tx, agency, year, today, version)?, None),
            None => return Err(Error::Missing),
        };
        let may_mark = may_mark && accounted.is_none();
        Ok(Yearly { figures, over: is_over(year, today), accounted, may_mark })
    })
}

/// The account as a PDF. One that has been given is the sealed one, in Swedish; in English it is made from the sealed
/// figures, and says so. Noted in the read log.
///
/// # Errors
/// As [`yearly`]; [`Error::Broken`] if the document cannot be made.
pub fn pdf(
    app: &App,
    visit: &Visit,
    l: Language,
    year: i16,
    version: Version,
) -> Result<Vec<u8>, Error> {
    let found = yearly(app, visit, year, version)?;
    note_reading(app, visit, Reading::Exported, "yearly_account", year.to_string())?;
    if found.accounted.is_none() {
        return rendered(l, &found.figures, l.report_footer_draft().to_owned(), app);
    }
    if l == Language::Sv {
        let staff = version == Version::Staff;
        return app.read(visit, |tx| Ok(store::report::pdf(tx, year, staff)?));
    }
    let sealed = app.read(visit, |tx| sealed(tx, year)?.ok_or(Error::Missing))?;
    let hash: String = sealed.head_hash.iter().map(|byte| format!("{byte:02x}")).collect();
    let footer = l.report_footer_translation(args::ReportFooterTranslation {
        sequence: sealed.head_sequence.to_string(),
        hash: &hash,
    });
    rendered(l, &found.figures, footer, app)
}

/// The parties that the account can be given to: the unions that are there today.
///
/// # Errors
/// Those of the engine.
pub fn receivers(app: &App, visit: &Visit) -> Result<Vec<Party>, Error> {
    permit(app, visit, Action::MarkAccounted)?;
    let today = app.today();
    app.read(visit, |tx| {
        let parties = store::access::parties_on(tx, today)?.into_iter();
        Ok(parties.filter(|p| p.kind != domain::access::PartyKind::Employer).collect())
    })
}

/// The figures as they stand.
pub(super) fn reckoned(
    tx: &Tx<'_>,
    agency: &str,
    year: i16,
    today: Date,
    version: Version,
) -> Result<Figures, Error> {
    let basis = Basis::read(tx, agency, year, today)?;
    let figures = match version {
        Version::Whole => whole(&basis)?,
        Version::Staff => staff(&basis)?,
    };
    match before(tx, agency, year - 1, today, version)? {
        Some(before) => Ok(compared(figures, before)),
        None => Ok(figures),
    }
}

/// The figures of the year before: those that were accounted, or else, for the parties alone, as they stand. What all
/// staff may be told of a year is made once, when it is accounted.
fn before(
    tx: &Tx<'_>,
    agency: &str,
    year: i16,
    today: Date,
    version: Version,
) -> Result<Option<Figures>, Error> {
    if let Some(sealed) = sealed(tx, year)? {
        return reopened(&sealed, version).map(Some);
    }
    if version == Version::Staff {
        return Ok(None);
    }
    let basis = Basis::read(tx, agency, year, today)?;
    let happened = basis.movements.iter().any(|movement| movement.year <= year);
    if happened { whole(&basis).map(Some) } else { Ok(None) }
}

/// The figures with those of the year before beside them.
fn compared(mut figures: Figures, before: Figures) -> Figures {
    let beside = |lines: &mut Vec<Line>, old: &[Line]| {
        for line in lines {
            let same = old.iter().find(|known| known.label == line.label);
            // What had no row had no money.
            line.spent_before = line.spent.map(|_| same.and_then(|l| l.spent).unwrap_or_default());
        }
    };
    beside(&mut figures.goals, &before.goals);
    beside(&mut figures.beneficiaries, &before.beneficiaries);
    beside(&mut figures.forms, &before.forms);
    beside(&mut figures.units, &before.units);
    let Figures { year, money, cases, .. } = before;
    figures.before = Some(Before { year, money, cases });
    figures
}

/// The pages of an account, with this at the foot of each.
pub(super) fn rendered(
    l: Language,
    figures: &Figures,
    footer: String,
    app: &App,
) -> Result<Vec<u8>, Error> {
    let document = paper(l, figures).document(l, &figures.agency, footer, app.now());
    documents::pdf::pdf(&document).map_err(|fault| Error::Broken(fault.to_string()))
}

/// Whether the visitor may read the version; answers whether he or she may read the whole.
fn allow(app: &App, visit: &Visit, version: Version) -> Result<bool, Error> {
    match version {
        Version::Whole => permit(app, visit, Action::ReadAccount)?,
        Version::Staff => permit(app, visit, Action::ReadStaffAccount)?,
    };
    Ok(may(app, visit, Action::ReadAccount))
}

fn reopened(sealed: &Sealed, version: Version) -> Result<Figures, Error> {
    let text = match version {
        Version::Whole => &sealed.whole,
        Version::Staff => &sealed.staff,
    };
    serde_json::from_str(text).map_err(|error| Error::Broken(format!("sealed account: {error}")))
}
