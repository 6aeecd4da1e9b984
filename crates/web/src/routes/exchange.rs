//! What the foundation and the agencies share.

use domain::access::Action;

use crate::exchange;
use crate::route::{Route, get, post, upload};

pub const ALL: &[Route] = &[
    get("/kalender", Action::ReadPublic, exchange::calendar::front),
    get("/{organisation}/kalender", Action::ReadPublic, exchange::calendar::page),
    get("/{organisation}/kalender/manad", Action::ReadPublic, exchange::month::page),
    get("/{organisation}/kalender/fil/{kind}", Action::ReadPublic, exchange::files::all),
    get("/{organisation}/kalender/{number}", Action::ReadPublic, exchange::event::page),
    get("/{organisation}/kalender/{number}/kalenderfil", Action::ReadPublic, exchange::files::one),
    get("/{organisation}/kalender/{number}/anmalan", Action::SignUp, exchange::sign_up::page),
    post("/{organisation}/kalender/{number}/anmalan", Action::SignUp, exchange::sign_up::sign_up),
    post("/{organisation}/kalender/{number}/avanmalan", Action::SignUp, exchange::sign_up::cancel),
    post("/{organisation}/kalender/{number}/plats", Action::SignUp, exchange::sign_up::accept),
    get("/{organisation}/kalender/{number}/omdome", Action::SignUp, exchange::feedback::page),
    post("/{organisation}/kalender/{number}/omdome", Action::SignUp, exchange::feedback::send),
    get("/{organisation}/onskelista", Action::ReadPublic, exchange::wish::list::page),
    get("/{organisation}/onskelista/ny", Action::SignUp, exchange::wish::list::new),
    post("/{organisation}/onskelista/ny", Action::SignUp, exchange::wish::list::make),
    post("/{organisation}/onskelista/{number}/stod", Action::SignUp, exchange::wish::list::want),
    get("/{organisation}/onskelista/{number}", Action::ReadPublic, exchange::wish::show::page),
    post(
        "/{organisation}/onskelista/{number}/kommentarer",
        Action::SignUp,
        exchange::wish::show::send,
    ),
    get(
        "/{organisation}/onskelista/{number}/kommentarer/{comment}/doljande",
        Action::ManageEvents,
        exchange::wish::show::ask,
    ),
    post(
        "/{organisation}/onskelista/{number}/kommentarer/{comment}/doljande",
        Action::ManageEvents,
        exchange::wish::show::keep,
    ),
    get(
        "/{organisation}/onskelista/{number}/svar",
        Action::ManageEvents,
        exchange::wish::answer::page,
    ),
    post(
        "/{organisation}/onskelista/{number}/svar",
        Action::ManageEvents,
        exchange::wish::answer::send,
    ),
    get("/{organisation}/evenemang", Action::ManageEvents, exchange::list::page),
    get("/{organisation}/evenemang/ny", Action::ManageEvents, exchange::form::new),
    post("/{organisation}/evenemang/ny", Action::ManageEvents, exchange::form::create),
    get("/{organisation}/evenemang/{number}", Action::ManageEvents, exchange::form::page),
    post("/{organisation}/evenemang/{number}", Action::ManageEvents, exchange::form::change),
    post(
        "/{organisation}/evenemang/{number}/publicering",
        Action::ManageEvents,
        exchange::event::publish,
    ),
    get(
        "/{organisation}/evenemang/{number}/bortkastat",
        Action::ManageEvents,
        exchange::throw_away::ask_event,
    ),
    post(
        "/{organisation}/evenemang/{number}/bortkastat",
        Action::ManageEvents,
        exchange::throw_away::event_away,
    ),
    get(
        "/{organisation}/evenemang/{number}/installning",
        Action::ManageEvents,
        exchange::cancel::page,
    ),
    post(
        "/{organisation}/evenemang/{number}/installning",
        Action::ManageEvents,
        exchange::cancel::cancel,
    ),
    get(
        "/{organisation}/evenemang/{number}/efterat",
        Action::ManageEvents,
        exchange::write_up::page,
    ),
    post(
        "/{organisation}/evenemang/{number}/efterat",
        Action::ManageEvents,
        exchange::write_up::save,
    ),
    get(
        "/{organisation}/evenemang/{number}/material",
        Action::ManageEvents,
        exchange::material::page,
    ),
    upload(
        "/{organisation}/evenemang/{number}/material",
        Action::ManageEvents,
        exchange::material::add,
    ),
    post(
        "/{organisation}/evenemang/{number}/material/{file}/borttagning",
        Action::ManageEvents,
        exchange::material::remove,
    ),
    get(
        "/{organisation}/kalender/{number}/material/{file}",
        Action::ReadPublic,
        exchange::material::file,
    ),
    get(
        "/{organisation}/evenemang/{number}/deltagare",
        Action::ManageEvents,
        exchange::participants::page,
    ),
    get(
        "/{organisation}/evenemang/{number}/deltagare/fil/{kind}",
        Action::ManageEvents,
        exchange::participants::file,
    ),
    post(
        "/{organisation}/evenemang/{number}/narvaro",
        Action::ManageEvents,
        exchange::participants::note,
    ),
];
