//! What is set aside in a year: the nation, its segments, and every employer.

use domain::overview::{EmployerKind, FIRST_YEAR, LAST_YEAR, Segment, estimate, rate_in_force};
use domain::values::{Ore, Rate};
use store::overview::{Listed, Source};

use crate::access::Visit;
use crate::{App, Error};

/// The national overview of one year, or that of one segment.
#[derive(Clone, Debug)]
pub struct National {
    pub year: i64,
    pub segment: Option<Segment>,
    pub rate: Rate,
    pub employees: i64,
    pub set_aside: Ore,
    /// How many of the employers' figures are estimates. An agency sends its own figures only by
    /// its own decision; until one has, all are.
    pub estimated_employers: usize,
    pub employers: Vec<Row>,
    pub segments: Vec<SegmentRow>,
    pub years: Vec<YearRow>,
    pub source: Option<Source>,
}

/// One employer in the year.
#[derive(Clone, Debug)]
pub struct Row {
    pub slug: String,
    pub name: String,
    pub kind: EmployerKind,
    pub employees: i64,
    pub set_aside: Ore,
}

/// One segment in the year.
#[derive(Clone, Debug)]
pub struct SegmentRow {
    pub segment: Segment,
    pub employers: i64,
    pub employees: i64,
    pub set_aside: Ore,
}

/// The nation, or the segment, in one of the years.
#[derive(Clone, Debug)]
pub struct YearRow {
    pub year: i64,
    pub employers: i64,
    pub employees: i64,
    pub set_aside: Ore,
}

/// The overview of `year`, or of the last year in the register; of a segment's employers alone
/// where one is asked for. The table of segments is always whole.
///
/// # Errors
/// [`Error::Missing`] outside the years 2015–2025.
pub fn national(
    app: &App,
    visit: &Visit,
    year: Option<i64>,
    segment: Option<Segment>,
) -> Result<National, Error> {
    let year = in_force(year)?;
    let (listed, all_years, source) = app.read(visit, |tx| {
        let listed = store::overview::in_year(tx, year)?;
        Ok((listed, store::overview::all_years(tx)?, store::overview::source(tx)?))
    })?;
    let all = rows(listed, year);
    let segments = by_segment(&all);
    let employers = within(all, segment);
    Ok(National {
        year,
        segment,
        rate: rate_in_force(year),
        employees: employers.iter().map(|row| row.employees).sum(),
        set_aside: Ore(employers.iter().map(|row| row.set_aside.0).sum()),
        estimated_employers: employers.len(),
        segments,
        years: by_year(&all_years, segment),
        employers,
        source,
    })
}

/// The employers of `year` alone, or of the last year in the register.
///
/// # Errors
/// [`Error::Missing`] outside the years 2015–2025.
pub fn employers(
    app: &App,
    visit: &Visit,
    year: Option<i64>,
    segment: Option<Segment>,
) -> Result<Vec<Row>, Error> {
    let year = in_force(year)?;
    let listed = app.read(visit, |tx| Ok(store::overview::in_year(tx, year)?))?;
    Ok(within(rows(listed, year), segment))
}

fn within(mut employers: Vec<Row>, segment: Option<Segment>) -> Vec<Row> {
    employers.retain(|row| segment.is_none_or(|segment| segment.holds(row.kind, row.employees)));
    employers
}

fn in_force(year: Option<i64>) -> Result<i64, Error> {
    let year = year.unwrap_or(LAST_YEAR);
    (FIRST_YEAR..=LAST_YEAR).contains(&year).then_some(year).ok_or(Error::Missing)
}

fn rows(listed: Vec<Listed>, year: i64) -> Vec<Row> {
    let row = |row: Listed| Row {
        set_aside: estimate(row.employees, year),
        slug: row.slug,
        name: row.name,
        kind: row.kind,
        employees: row.employees,
    };
    listed.into_iter().map(row).collect()
}

fn by_segment(employers: &[Row]) -> Vec<SegmentRow> {
    let row = |segment: Segment| {
        let mut row = SegmentRow { segment, employers: 0, employees: 0, set_aside: Ore(0) };
        for held in employers.iter().filter(|e| segment.holds(e.kind, e.employees)) {
            row.employers += 1;
            row.employees += held.employees;
            row.set_aside.0 += held.set_aside.0;
        }
        row
    };
    Segment::ALL.into_iter().map(row).filter(|row| row.employers > 0).collect()
}

fn by_year(all: &[(i64, EmployerKind, i64)], segment: Option<Segment>) -> Vec<YearRow> {
    let mut rows: Vec<YearRow> = (FIRST_YEAR..=LAST_YEAR)
        .map(|year| YearRow { year, employers: 0, employees: 0, set_aside: Ore(0) })
        .collect();
    let held = |kind, count| segment.is_none_or(|segment| segment.holds(kind, count));
    for (year, _, count) in all.iter().filter(|(_, kind, count)| held(*kind, *count)) {
        let place = usize::try_from(year - FIRST_YEAR).ok();
        if let Some(row) = place.and_then(|place| rows.get_mut(place)) {
            row.employers += 1;
            row.employees += count;
            row.set_aside.0 += estimate(*count, *year).0;
        }
    }
    rows
}
