//! What participants said of events, and the organiser's topics.

use domain::access::Action;

use crate::exchange::reaction;
use crate::route::{Route, get, post};

pub const ALL: &[Route] = &[
    get("/{organisation}/reaktioner", Action::ReadPublic, reaction::trend::page),
    get("/{organisation}/reaktioner/fil/{kind}", Action::ReadPublic, reaction::trend::file),
    get("/{organisation}/evenemang/{number}/omdomen", Action::ManageEvents, reaction::sort::page),
    post(
        "/{organisation}/evenemang/{number}/sortering",
        Action::ManageEvents,
        reaction::sort::send,
    ),
    get("/{organisation}/teman", Action::ManageEvents, reaction::topic::page),
    post("/{organisation}/teman", Action::ManageEvents, reaction::topic::add),
    post(
        "/{organisation}/teman/{topic}/borttagning",
        Action::ManageEvents,
        reaction::topic::remove,
    ),
];
