//! Every kind of page of the demo world, each seen by somebody who works with it.

use app::access::{Visit, demo_people, enter_as, visit};
use app::application::{Filter, list, mine};
use app::{App, Error};
use domain::access::Role;

const AGENCY: &str = "hogskolan-i-storvik";

const FRONT: &str = "/";

/// A page and who asks for it.
pub struct Page {
    pub name: &'static str,
    pub path: String,
    pub token: String,
    /// Whether it lists things.
    pub is_list: bool,
}

/// Name, whether it is a list, who sees it, and where: `~` is the agency, `!` one thing of its kind.
type Kind = (&'static str, bool, Role, &'static str);

const KINDS: &[Kind] = &[
    ("front", false, Role::Coordinator, FRONT),
    ("overview of employers", true, Role::Coordinator, "/oversikt"),
    ("employer", false, Role::Coordinator, "/oversikt/polismyndigheten"),
    ("start", true, Role::Coordinator, "/~"),
    ("agreements", true, Role::Coordinator, "/~/avtal"),
    ("agreement", false, Role::Coordinator, "/~/avtal/1"),
    ("year wheel", true, Role::Coordinator, "/~/arshjul"),
    ("plan", true, Role::Coordinator, "/~/plan"),
    ("fund", false, Role::Finance, "/~/medel"),
    ("fund entries", true, Role::Finance, "/~/medel/poster"),
    ("cases", true, Role::Coordinator, "/~/arenden"),
    ("case", false, Role::Coordinator, "/~/arenden/!"),
    ("measures", true, Role::Coordinator, "/~/atgarder"),
    ("application step", false, Role::Employee, "/~/ansokan/!/atgard"),
    ("follow-up", true, Role::Coordinator, "/~/uppfoljning"),
    ("yearly account", false, Role::Coordinator, "/~/redovisning/2024"),
    ("people", true, Role::Administrator, "/~/medarbetare"),
    ("what can I apply for", false, Role::Employee, "/~/vad-kan-jag-soka"),
];

/// Every page with the session of one who may see it.
///
/// # Errors
/// [`Error::Missing`] where the world has not what a page shows.
pub fn all(app: &App) -> Result<Vec<Page>, Error> {
    KINDS.iter().map(|kind| page(app, kind)).collect()
}

fn page(app: &App, (name, is_list, role, path): &Kind) -> Result<Page, Error> {
    for person in demo_people(app)? {
        if person.organisation.slug.as_str() != AGENCY || person.role != *role {
            continue;
        }
        let entered = enter_as(app, AGENCY, &person.account.to_string())?;
        let visit = visit(app, Some(&entered.token), Some(AGENCY))?;
        let path = path.replace('~', AGENCY);
        if let Some(path) = with_its_thing(app, &visit, &path)? {
            // Whoever is signed in is led on from the front.
            let token = if path == FRONT { String::new() } else { entered.token };
            return Ok(Page { name, path, token, is_list: *is_list });
        }
    }
    Err(Error::Missing)
}

/// The address with the person's own draft, or with the oldest case; nothing without one.
fn with_its_thing(app: &App, visit: &Visit, path: &str) -> Result<Option<String>, Error> {
    let thing = if path.contains("/ansokan/!") {
        mine(app, visit)?.first().map(|draft| draft.id.to_string())
    } else if path.contains('!') {
        list(app, visit, &Filter::default())?.0.last().map(|case| case.number.clone())
    } else {
        return Ok(Some(path.to_owned()));
    };
    Ok(thing.map(|thing| path.replace('!', &thing)))
}
