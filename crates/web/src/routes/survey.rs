//! The short survey among all staff.

use domain::access::Action;

use crate::exchange::survey;
use crate::route::{Route, get, post};

pub const ALL: &[Route] = &[
    get("/{organisation}/kannedom", Action::ReadEvaluation, survey::list::page),
    post("/{organisation}/kannedom", Action::OpenSurvey, survey::open::ask),
    get("/{organisation}/kannedom/ny", Action::OpenSurvey, survey::open::page),
    get("/{organisation}/kannedom/{number}/svar", Action::ReplySurvey, survey::reply::page),
    post("/{organisation}/kannedom/{number}/svar", Action::ReplySurvey, survey::reply::send),
];
