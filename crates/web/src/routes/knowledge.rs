//! The knowledge bank.

use domain::access::Action;

use crate::exchange::knowledge;
use crate::route::{Route, get, post, upload};

pub const ALL: &[Route] = &[
    get("/kunskapsbank", Action::ReadPublic, knowledge::list::front),
    get("/{organisation}/kunskapsbank", Action::ReadPublic, knowledge::list::page),
    get("/{organisation}/kunskapsbank/ny", Action::ShareKnowledge, knowledge::write::new),
    post("/{organisation}/kunskapsbank/ny", Action::ShareKnowledge, knowledge::write::create),
    get("/{organisation}/kunskapsbank/{number}", Action::ReadPublic, knowledge::show::page),
    get(
        "/{organisation}/kunskapsbank/{number}/andring",
        Action::ShareKnowledge,
        knowledge::write::page,
    ),
    post(
        "/{organisation}/kunskapsbank/{number}/andring",
        Action::ShareKnowledge,
        knowledge::write::change,
    ),
    get(
        "/{organisation}/kunskapsbank/{number}/bortkastat",
        Action::ShareKnowledge,
        knowledge::throw_away::page,
    ),
    post(
        "/{organisation}/kunskapsbank/{number}/bortkastat",
        Action::ShareKnowledge,
        knowledge::throw_away::throw_away,
    ),
    post(
        "/{organisation}/kunskapsbank/{number}/granskning",
        Action::ShareKnowledge,
        knowledge::write::send,
    ),
    post(
        "/{organisation}/kunskapsbank/{number}/tillbakatagande",
        Action::ShareKnowledge,
        knowledge::review::take_back,
    ),
    post(
        "/{organisation}/kunskapsbank/{number}/publicering",
        Action::ReviewKnowledge,
        knowledge::review::publish,
    ),
    get(
        "/{organisation}/kunskapsbank/{number}/aterlamning",
        Action::ReviewKnowledge,
        knowledge::review::page,
    ),
    post(
        "/{organisation}/kunskapsbank/{number}/aterlamning",
        Action::ReviewKnowledge,
        knowledge::review::give_back,
    ),
    get(
        "/{organisation}/kunskapsbank/{number}/nedtagning",
        Action::ReviewKnowledge,
        knowledge::review::ask_down,
    ),
    post(
        "/{organisation}/kunskapsbank/{number}/nedtagning",
        Action::ReviewKnowledge,
        knowledge::review::take_down,
    ),
    post("/{organisation}/kunskapsbank/{number}/tack", Action::SignUp, knowledge::thank::say),
    get(
        "/{organisation}/kunskapsbank/{number}/fragor",
        Action::ShareKnowledge,
        knowledge::reply::page,
    ),
    post(
        "/{organisation}/kunskapsbank/{number}/fragor",
        Action::ShareKnowledge,
        knowledge::reply::send,
    ),
    get(
        "/{organisation}/kunskapsbank/{number}/fragor/{reply}/svar",
        Action::ShareKnowledge,
        knowledge::reply::answer_page,
    ),
    post(
        "/{organisation}/kunskapsbank/{number}/fragor/{reply}/svar",
        Action::ShareKnowledge,
        knowledge::reply::send_answer,
    ),
    post(
        "/{organisation}/kunskapsbank/{number}/fragor/{reply}/doljande",
        Action::ReviewKnowledge,
        knowledge::reply::hide,
    ),
    get(
        "/{organisation}/kunskapsbank/{number}/filer",
        Action::ShareKnowledge,
        knowledge::file::page,
    ),
    upload(
        "/{organisation}/kunskapsbank/{number}/filer",
        Action::ShareKnowledge,
        knowledge::file::add,
    ),
    get(
        "/{organisation}/kunskapsbank/{number}/filer/{file}",
        Action::ReadPublic,
        knowledge::file::file,
    ),
    post(
        "/{organisation}/kunskapsbank/{number}/filer/{file}/borttagning",
        Action::ShareKnowledge,
        knowledge::file::remove,
    ),
];
