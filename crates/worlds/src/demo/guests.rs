//! Agencies of which only those are here who come to the foundation's meetings: so many that what they say together can be
//! shown without pointing at anybody.

use domain::access::{PartyKind, Role};

use super::{Agency, Who};

use PartyKind::{Employer, Saco};
use Role::{Coordinator, Finance, Representative};

const PARTIES: &[PartyKind] = &[Employer, Saco];

pub const GUESTS: [Agency; 6] = [
    guest(
        "kustverket",
        "Kustverket",
        "agency",
        2400,
        &[
            ("Anders Vik", Coordinator, None, None),
            ("Beata Strandh", Representative, None, Some(Employer)),
            ("Carina Holmgren", Representative, None, Some(Saco)),
            ("David Skog", Finance, None, None),
            ("Elin Sjögren", Finance, None, None),
        ],
    ),
    guest(
        "registermyndigheten",
        "Registermyndigheten",
        "agency",
        1600,
        &[
            ("Fredrik Åberg", Coordinator, None, None),
            ("Gerd Palm", Representative, None, Some(Employer)),
            ("Hamid Rezai", Representative, None, Some(Saco)),
            ("Ingela Frost", Finance, None, None),
            ("Jens Mattsson", Finance, None, None),
        ],
    ),
    guest(
        "sodra-hogskolan",
        "Södra högskolan",
        "university",
        1900,
        &[
            ("Karin Lundh", Coordinator, None, None),
            ("Lars Brandt", Representative, None, Some(Employer)),
            ("Marta Kowal", Representative, None, Some(Saco)),
            ("Nora Thorell", Finance, None, None),
            ("Ola Sundin", Finance, None, None),
        ],
    ),
    guest(
        "universitetet-i-alvdal",
        "Universitetet i Älvdal",
        "university",
        4300,
        &[
            ("Petra Wik", Coordinator, None, None),
            ("Rikard Sten", Representative, None, Some(Employer)),
            ("Sanna Moberg", Representative, None, Some(Saco)),
            ("Tomas Rydell", Finance, None, None),
            ("Ulrika Ek", Finance, None, None),
        ],
    ),
    guest(
        "matinstitutet",
        "Mätinstitutet",
        "agency",
        140,
        &[
            ("Viktor Lind", Coordinator, None, None),
            ("Wilma Berg", Representative, None, Some(Employer)),
            ("Yusuf Demir", Representative, None, Some(Saco)),
            ("Zandra Falk", Finance, None, None),
        ],
    ),
    guest(
        "arkivnamnden",
        "Arkivnämnden",
        "agency",
        60,
        &[
            ("Åke Nordin", Coordinator, None, None),
            ("Ängla Roos", Representative, None, Some(Employer)),
            ("Örjan Dahl", Representative, None, Some(Saco)),
            ("Anette Kvist", Finance, None, None),
        ],
    ),
];

const fn guest(
    slug: &'static str,
    name: &'static str,
    kind: &'static str,
    employees: i64,
    people: &'static [Who],
) -> Agency {
    Agency {
        slug,
        name,
        kind,
        employees,
        units: &[],
        parties: PARTIES,
        people,
        substitutes: &[],
        write: |_, _| {},
    }
}

/// Whether the agency with this address is a large one.
pub fn is_large(slug: &str) -> bool {
    let small = GUESTS.iter().any(|guest| guest.slug == slug && guest.employees < 1000);
    !small && !slug.starts_with("lilla")
}
