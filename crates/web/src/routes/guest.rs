//! Those who come to events without an account.

use domain::access::Action;

use crate::exchange::guest;
use crate::route::{Route, get, post};

pub const ALL: &[Route] = &[
    get("/{organisation}/kalender/{number}/besked", Action::SignUp, guest::notice::page),
    post("/{organisation}/kalender/{number}/besked", Action::SignUp, guest::notice::ask),
    get("/{organisation}/brev/{purpose}/{token}", Action::SignUp, guest::link::page),
    post("/{organisation}/brev/{purpose}/{token}", Action::SignUp, guest::link::act),
];
