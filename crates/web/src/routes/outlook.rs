//! The organiser's view.

use domain::access::Action;

use crate::exchange::outlook;
use crate::route::{Route, get};

pub const ALL: &[Route] = &[
    get("/{organisation}/laget", Action::ManageEvents, outlook::show::page),
    get("/{organisation}/laget/fil/{outlook}/{kind}", Action::ManageEvents, outlook::show::file),
];
