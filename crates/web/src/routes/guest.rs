//! Those who come to events without an account, and the questions of those who come.

use domain::access::Action;

use crate::exchange::{guest, question};
use crate::route::{Route, get, post};

pub const ALL: &[Route] = &[
    get("/{organisation}/kalender/{number}/besked", Action::SignUp, guest::notice::page),
    post("/{organisation}/kalender/{number}/besked", Action::SignUp, guest::notice::ask),
    get("/{organisation}/brev/{purpose}/{token}", Action::SignUp, guest::link::page),
    post("/{organisation}/brev/{purpose}/{token}", Action::SignUp, guest::link::act),
    get("/{organisation}/kalender/{number}/fraga", Action::SignUp, question::page),
    post("/{organisation}/kalender/{number}/fraga", Action::SignUp, question::ask),
    get("/{organisation}/evenemang/{number}/fragor", Action::ManageEvents, question::list),
    post(
        "/{organisation}/evenemang/{number}/fragor/{question}/besvarad",
        Action::ManageEvents,
        question::mark,
    ),
];
