//! Contacts.

use domain::access::Action;

use crate::exchange::contact;
use crate::route::{Route, get, post};

pub const ALL: &[Route] = &[
    get("/kontakter", Action::ReadPublic, contact::list::front),
    get("/{organisation}/kontakter", Action::UseContacts, contact::list::page),
    get("/{organisation}/kontakter/ja", Action::OfferContact, contact::offer::page),
    post("/{organisation}/kontakter/ja", Action::OfferContact, contact::offer::say_yes),
    post(
        "/{organisation}/kontakter/ja/aterkallelse",
        Action::UseContacts,
        contact::offer::withdraw,
    ),
    get("/{organisation}/kontakter/personer/{contact}", Action::UseContacts, contact::talk::new),
    post("/{organisation}/kontakter/personer/{contact}", Action::UseContacts, contact::talk::write),
    get("/{organisation}/kontakter/samtal/{number}", Action::UseContacts, contact::talk::page),
    post("/{organisation}/kontakter/samtal/{number}", Action::UseContacts, contact::talk::send),
    post(
        "/{organisation}/kontakter/samtal/{number}/avslut",
        Action::UseContacts,
        contact::talk::settle,
    ),
];
