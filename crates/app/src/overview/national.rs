//! What is set aside in a year: the nation, its segments, and every employer.

use domain::overview::{
    EmployerKind, FIRST_YEAR, LAST_YEAR, Segment, estimate, rate_in_force, segments,
};
use domain::values::{Ore, Rate};
use store::overview::{Listed, Source};

use crate::access::Visit;
use crate::{App, Error};

/// The national overview of one year.
#[derive(Clone, Debug)]
pub struct National {
    pub year: i64,
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

/// The nation in one of the years.
#[derive(Clone, Debug)]
pub struct YearRow {
    pub year: i64,
    pub employers: i64,
    pub employees: i64,
    pub set_aside: Ore,
}

/// The overview of `year`, or of the last year in the register.
///
/// # Errors
/// [`Error::Missing`] outside the years 2015–2025.
pub fn national(app: &App, visit: &Visit, year: Option<i64>) -> Result<National, Error> {
    let year = in_force(year)?;
    let (listed, all_years, source) = app.read(visit, |tx| {
        let listed = store::overview::in_year(tx, year)?;
        Ok((listed, store::overview::all_years(tx)?, store::overview::source(tx)?))
    })?;
    let employers = rows(listed, year);
    Ok(National {
        year,
        rate: rate_in_force(year),
        employees: employers.iter().map(|row| row.employees).sum(),
        set_aside: Ore(employers.iter().map(|row| row.set_aside.0).sum()),
        estimated_employers: employers.len(),
        segments: by_segment(&employers),
        years: by_year(&all_years),
        employers,
        source,
    })
}

/// The employers of `year` alone, or of the last year in the register.
///
/// # Errors
/// [`Error::Missing`] outside the years 2015–2025.
pub fn employers(app: &App, visit: &Visit, year: Option<i64>) -> Result<Vec<Row>, Error> {
    let year = in_force(year)?;
    let listed = app.read(visit, |tx| Ok(store::overview::in_year(tx, year)?))?;
    Ok(rows(listed, year))
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
    let mut rows: std::collections::BTreeMap<Segment, SegmentRow> = Default::default();
    for employer in employers {
        for segment in segments(employer.kind, employer.employees) {
            let empty = SegmentRow { segment, employers: 0, employees: 0, set_aside: Ore(0) };
            let row = rows.entry(segment).or_insert(empty);
            row.employers += 1;
            row.employees += employer.employees;
            row.set_aside.0 += employer.set_aside.0;
        }
    }
    rows.into_values().collect()
}

fn by_year(all: &[(i64, i64)]) -> Vec<YearRow> {
    let mut rows: Vec<YearRow> = (FIRST_YEAR..=LAST_YEAR)
        .map(|year| YearRow { year, employers: 0, employees: 0, set_aside: Ore(0) })
        .collect();
    for (year, count) in all {
        let place = usize::try_from(year - FIRST_YEAR).ok();
        if let Some(row) = place.and_then(|place| rows.get_mut(place)) {
            row.employers += 1;
            row.employees += count;
            row.set_aside.0 += estimate(*count, *year).0;
        }
    }
    rows
}
