//! Every kind of page of the demo world, each seen by somebody who works with it.

use app::access::{Visit, demo_people, enter_as, visit};
use app::application::{Filter, list, mine};
use app::exchange::{create_event, publish_event};
use app::{App, Error};
use domain::access::Role;
use domain::exchange::{Audience, Event, Kind, read_occasions};
use jiff::ToSpan as _;

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
type KindOfPage = (&'static str, bool, Role, &'static str);

const KINDS: &[KindOfPage] = &[
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
    ("events", true, Role::Coordinator, "/stiftelsen-omstallning/kalender"),
    ("events of a month", false, Role::Coordinator, "/stiftelsen-omstallning/kalender/manad"),
    ("event", false, Role::Coordinator, "/stiftelsen-omstallning/kalender/1"),
    ("what can I apply for", false, Role::Employee, "/~/vad-kan-jag-soka"),
];

/// How many events the calendar has.
const EVENTS: i64 = 1_000;

/// Announces events on one day after the other, beside the demo's.
///
/// # Errors
/// Those of the use cases.
pub fn announce(app: &App) -> Result<(), Error> {
    let people = demo_people(app)?;
    let organiser = people.iter().find(|person| person.role == Role::Foundation);
    let organiser = organiser.ok_or(Error::Missing)?;
    let slug = organiser.organisation.slug.as_str();
    let entered = enter_as(app, slug, &organiser.account.to_string())?;
    let visit = visit(app, Some(&entered.token), Some(slug))?;
    for at in 1..=EVENTS {
        let day = app.today().saturating_add(at.days());
        let occasions = read_occasions(&format!("{day} 09.00–10.00")).map_err(Error::refused)?;
        let event = Event {
            kind: Kind::Webinar,
            title: format!("Webinarie {at}"),
            occasions,
            text: "Om hur myndigheter arbetar med **omställning**.".to_owned(),
            speakers: None,
            place: Some("Stockholm".to_owned()),
            link: None,
            audience: Audience::Everyone,
            seats: Some(50),
            last_day: None,
            introduces: None,
            invited: Vec::new(),
            series: None,
            questions: Vec::new(),
        };
        let number = create_event(app, &visit, &event, None)?;
        publish_event(app, &visit, number)?;
    }
    Ok(())
}

/// Every page with the session of one who may see it.
///
/// # Errors
/// [`Error::Missing`] where the world has not what a page shows.
pub fn all(app: &App) -> Result<Vec<Page>, Error> {
    KINDS.iter().map(|kind| page(app, kind)).collect()
}

fn page(app: &App, (name, is_list, role, path): &KindOfPage) -> Result<Page, Error> {
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
