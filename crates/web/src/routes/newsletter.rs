//! Letters from the organiser to many.

use domain::access::Action;

use crate::exchange::{newsletter, throw_away};
use crate::route::{Route, get, post};

pub const ALL: &[Route] = &[
    get("/{organisation}/nyhetsbrev", Action::ManageEvents, newsletter::list::page),
    get("/{organisation}/nyhetsbrev/ny", Action::ManageEvents, newsletter::write::new),
    post("/{organisation}/nyhetsbrev/ny", Action::ManageEvents, newsletter::write::create),
    get("/{organisation}/nyhetsbrev/{number}", Action::ManageEvents, newsletter::show::page),
    get(
        "/{organisation}/nyhetsbrev/{number}/andring",
        Action::ManageEvents,
        newsletter::write::page,
    ),
    post(
        "/{organisation}/nyhetsbrev/{number}/andring",
        Action::ManageEvents,
        newsletter::write::change,
    ),
    post(
        "/{organisation}/nyhetsbrev/{number}/sandning",
        Action::ManageEvents,
        newsletter::show::send,
    ),
    get(
        "/{organisation}/nyhetsbrev/{number}/bortkastat",
        Action::ManageEvents,
        throw_away::ask_letter,
    ),
    post(
        "/{organisation}/nyhetsbrev/{number}/bortkastat",
        Action::ManageEvents,
        throw_away::letter_away,
    ),
];
