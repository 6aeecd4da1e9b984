//! Needs surveys: which activities the agencies want.

use domain::access::Action;

use crate::exchange::{needs, throw_away};
use crate::route::{Route, get, post};

pub const ALL: &[Route] = &[
    get("/{organisation}/behov", Action::ReadPublic, needs::list::page),
    get("/{organisation}/behov/ny", Action::ManageEvents, needs::write::new),
    post("/{organisation}/behov/ny", Action::ManageEvents, needs::write::create),
    get("/{organisation}/behov/{number}", Action::ReadPublic, needs::show::page),
    get("/{organisation}/behov/{number}/fil/{kind}", Action::ReadPublic, needs::show::file),
    get("/{organisation}/behov/{number}/andring", Action::ManageEvents, needs::write::page),
    post("/{organisation}/behov/{number}/andring", Action::ManageEvents, needs::write::change),
    post("/{organisation}/behov/{number}/oppning", Action::ManageEvents, needs::show::open),
    get("/{organisation}/behov/{number}/bortkastat", Action::ManageEvents, throw_away::ask_needs),
    post("/{organisation}/behov/{number}/bortkastat", Action::ManageEvents, throw_away::needs_away),
    get("/{organisation}/behov/{number}/svar", Action::SignUp, needs::rank::page),
    post("/{organisation}/behov/{number}/svar", Action::SignUp, needs::rank::send),
];
