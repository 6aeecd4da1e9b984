//! The demo world: four invented agencies with three years behind them, counted from today,
//! a foundation that they meet at, and others who come to its meetings.
//!
//! Everything is done through the use cases, by the people who would do it, on the days they would:
//! what the world holds is what the rules let happen.

mod agreements;
mod answers;
mod cases;
mod diary;
mod evaluations;
mod film;
mod fjall;
mod fjall_cases;
mod funds;
mod guests;
mod knowledge;
mod knowledge_texts;
mod lilla;
mod liten;
mod opinions;
mod plans;
mod roads;
mod stiftelse;
mod storvik;
mod storvik_cases;
mod surveys;
mod wishes;
mod years;

use app::access::{NewAgency, party_name, set_up};
use app::{App, Error};
use domain::access::{PartyKind, Role};
use domain::values::{Date, Instant};
use jiff::ToSpan as _;

use crate::people::{Cast, person, slug_of};
use diary::{Diary, Stage, morning, play};
pub use liten::lived_in;

/// Somebody: name, role, and the unit or the party that the role asks for.
type Who = (&'static str, Role, Option<&'static str>, Option<PartyKind>);

/// What an agency is made of.
struct Agency {
    slug: &'static str,
    name: &'static str,
    kind: &'static str,
    employees: i64,
    units: &'static [&'static str],
    parties: &'static [PartyKind],
    people: &'static [Who],
    /// Who steps in for a party: name and party.
    substitutes: &'static [(&'static str, PartyKind)],
    write: fn(&mut Diary, Date),
}

impl Agency {
    /// Unit and name of each manager.
    fn managers(&self) -> Vec<(&'static str, &'static str)> {
        let managers = self.people.iter().filter(|(_, role, ..)| *role == Role::Manager);
        managers.filter_map(|(name, _, unit, _)| Some(((*unit)?, *name))).collect()
    }
}

const AGENCIES: [&Agency; 5] =
    [&fjall::AGENCY, &storvik::AGENCY, &film::AGENCY, &lilla::AGENCY, &stiftelse::FOUNDATION];

/// The years that everyone had been in place when the diaries begin.
const IN_PLACE_YEARS: i32 = 5;

/// Builds the demo world in an empty database. `travel` moves the clock of `app` to a moment, and
/// back to the present with `None`; `told` is called before each step that takes time.
///
/// # Errors
/// Those of the use cases. What was built until then stays: the caller throws the file away.
pub fn demo(app: &App, travel: &dyn Fn(Option<Instant>), told: &dyn Fn(&str)) -> Result<(), Error> {
    told("Läser in registret över statliga arbetsgivare …");
    let register = include_bytes!("../../../../data/agencies.csv");
    app::overview::import_register(app, "agencies.csv", register)?;
    let today = app.today();
    let first = today.saturating_sub(IN_PLACE_YEARS.years());
    let mut stages = Vec::new();
    for agency in AGENCIES.into_iter().chain(&guests::GUESTS) {
        told(&format!("Bygger {} …", agency.name));
        travel(morning(first));
        let mut diary = Diary::default();
        (agency.write)(&mut diary, today);
        stages.push((diary, Stage::new(app, travel, cast(app, agency, first)?, agency.managers())));
    }
    play(stages, today, &|year| told(&format!("… {year}")))?;
    travel(None);
    Ok(())
}

fn cast(app: &App, agency: &Agency, from: Date) -> Result<Cast, Error> {
    let (scope, organisation) = set_up(
        app,
        &NewAgency {
            slug: slug_of(agency.slug)?,
            name: agency.name.to_owned(),
            kind: agency.kind.to_owned(),
            number: None,
            employees: agency.employees,
            invented: true,
            units: agency.units.iter().map(ToString::to_string).collect(),
            parties: agency.parties.iter().map(|kind| (*kind, party_name(*kind))).collect(),
        },
    )?;
    let mut cast = Cast { organisation, scope, people: Vec::new() };
    for (name, role, unit, party) in agency.people {
        person(app, &mut cast, name, *role, (*unit, *party), from)?;
    }
    // The ordinary representative is the one who came first.
    let later = from.saturating_add(1.year());
    for (name, party) in agency.substitutes {
        person(app, &mut cast, name, Role::Representative, (None, Some(*party)), later)?;
    }
    Ok(cast)
}
