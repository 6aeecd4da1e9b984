//! What stands around every page: title, logo, rooms, who is here, the notice, the foot.

use app::access::{Organisation, Visit, may};
use domain::access::Action;
use words::Language;

use crate::assets::VERSION;
use crate::request::Request;

/// The frame of a page, as `layout.html` draws it.
#[derive(Clone, Debug)]
pub struct Frame {
    pub l: Language,
    pub title: String,
    /// The title begins with *Fel:* when something typed has to be put right.
    pub faulty: bool,
    pub organisation: Option<Home>,
    pub person: Option<Who>,
    pub rooms: Vec<Room>,
    /// The rooms that one visits seldom, where there are more than fit in a row.
    pub more: Vec<Room>,
    pub notice: Option<String>,
    pub demo: bool,
    pub path: String,
    pub version: &'static str,
}

/// The organisation that the page belongs to.
#[derive(Clone, Debug)]
pub struct Home {
    /// What of it the reader can open.
    pub href: String,
    pub name: String,
    pub invented: bool,
}

/// Who is signed in.
#[derive(Clone, Debug)]
pub struct Who {
    pub name: String,
    pub role: String,
}

/// One room of the house in the navigation.
#[derive(Clone, Debug)]
pub struct Room {
    pub href: String,
    pub text: &'static str,
    pub current: bool,
}

/// The rooms in the order of the way through the house: action, path, text.
type Door = (Action, &'static str, fn(Language) -> &'static str);
const DOORS: &[Door] = &[
    (Action::ReadStart, "", Language::nav_start),
    (Action::ReadAgreement, "/avtal", Language::nav_agreement),
    (Action::ReadPlan, "/plan", Language::nav_plan),
    (Action::ReadFund, "/medel", Language::nav_fund),
    (Action::ListCases, "/arenden", Language::nav_cases),
    (Action::ListCases, "/atgarder", Language::measure_nav),
    (Action::Apply, "/ansokningar", Language::nav_my_applications),
    (Action::ReadFollowUp, "/uppfoljning", Language::nav_follow_up),
    (Action::ReadEvaluation, "/utvardering", Language::evaluation_nav),
    (Action::SignUp, EXCHANGE, Language::nav_exchange),
    (Action::ReadCampaigns, "/kampanjer", Language::campaign_nav),
    (Action::ReadStaffAccount, "/redovisning", Language::report_nav),
    (Action::ReadYearWheel, "/arshjul", Language::nav_year_wheel),
    (Action::ManageAgency, "/myndigheten", Language::nav_agency),
    (Action::ManageAccounts, "/medarbetare", Language::nav_employees),
    (Action::ManageAccounts, "/utskick", Language::outbox_nav),
    (Action::ReadRoles, "/roller", Language::nav_roles),
    (Action::ConfirmRepresentative, "/foretradare", Language::nav_representatives),
    (Action::ManageEvents, "/evenemang", Language::nav_events),
    (Action::ManageEvents, "/onskelista", Language::exchange_wish_list),
    (Action::ReviewKnowledge, "/kunskapsbank", Language::knowledge_bank),
    (Action::ManageEvents, "/laget", Language::nav_outlook),
    (Action::ManageEvents, "/nyhetsbrev", Language::newsletter_all),
    (Action::ReadAudit, "/granskning", Language::access_log_title),
];

/// Where an agency's people learn from others: the foundation's, wherever its own addresses begin.
const EXCHANGE: &str = "/kalender";

/// What whoever does not belong to the foundation finds there.
const EXCHANGE_DOORS: &[Door] = &[
    (Action::ReadPublic, "/kalender", Language::exchange_calendar),
    (Action::ReadPublic, "/onskelista", Language::exchange_wish_list),
    (Action::ReadPublic, "/kunskapsbank", Language::knowledge_bank),
    (Action::UseContacts, "/kontakter", Language::contact_room),
    (Action::ReadPublic, "/behov", Language::needs_all),
];

/// How many rooms stand in a row.
const ROW: usize = 11;

impl Request {
    /// The frame of a page with this title.
    pub fn frame(&self, title: impl Into<String>) -> Frame {
        let l = self.language;
        let home = self.visit.organisation.as_ref();
        // Whoever reads what another organisation shows is still somebody. A page must not fail for this.
        let own = self.own().unwrap_or_else(|_| self.visit.clone());
        let mut rooms = self.rooms(&own);
        let more = if rooms.len() > ROW { rooms.split_off(ROW - 1) } else { Vec::new() };
        Frame {
            l,
            title: title.into(),
            faulty: false,
            organisation: home.map(|o| Home {
                href: match self.visit.person.is_none() && o.is_foundation() {
                    true => self.within(EXCHANGE),
                    false => self.within(""),
                },
                name: o.name.clone(),
                invented: o.invented,
            }),
            person: own.person.as_ref().map(|person| Who {
                name: person.name.clone(),
                role: person
                    .assignments
                    .iter()
                    .rfind(|assignment| assignment.holds(self.app.today()))
                    .map(|assignment| l.access_role(assignment.role.code()))
                    .unwrap_or_default(),
            }),
            rooms,
            more,
            notice: self.notice.clone(),
            demo: self.app.is_demo(),
            path: self.path.clone(),
            version: &VERSION,
        }
    }

    fn rooms(&self, own: &Visit) -> Vec<Room> {
        let at_the_foundation =
            self.visit.organisation.as_ref().is_some_and(Organisation::is_foundation);
        if self.visit.person.is_none() {
            let home = own.person.as_ref().and(own.organisation.as_ref());
            let back = home.map(|home| self.room(format!("/{}", home.slug), Language::nav_start));
            // A stranger is asked to sign in where a name is needed.
            let may_open = |action| match own.person {
                Some(_) => may(&self.app, own, action),
                None => action == Action::ReadPublic,
            };
            let doors = EXCHANGE_DOORS.iter().filter(|door| at_the_foundation && may_open(door.0));
            let rooms = doors.map(|(_, path, text)| self.room(self.within(path), *text));
            return back.into_iter().chain(rooms).collect();
        }
        let doors = DOORS.iter().filter(|(action, _, _)| may(&self.app, &self.visit, *action));
        let doors = doors.filter(|(_, path, _)| *path != EXCHANGE || !at_the_foundation);
        let href = |path: &str| match path {
            EXCHANGE => path.to_owned(),
            _ => self.within(path),
        };
        doors.map(|(_, path, text)| self.room(href(path), *text)).collect()
    }

    fn room(&self, href: String, text: fn(Language) -> &'static str) -> Room {
        let inside = self.path.starts_with(&format!("{href}/"));
        let current = self.path == href || (inside && href != self.within(""));
        Room { href, text: text(self.language), current }
    }
}

impl Frame {
    /// Whether the reader is in one of the rooms that stand aside.
    pub fn in_more(&self) -> bool {
        self.more.iter().any(|room| room.current)
    }

    /// The same frame for a page with something to put right.
    #[must_use]
    pub fn faulty(mut self) -> Frame {
        self.faulty = true;
        self
    }
}

#[cfg(test)]
mod tests {
    use domain::access::Role;

    use crate::testing::Browser;

    #[test]
    fn what_does_not_fit_in_the_row_of_rooms_stands_under_more() {
        let sofia = Browser::entered(Role::Coordinator).as_person("Sofia Hed");
        let page = sofia.get("/liten");
        page.assert_ok();
        assert_eq!(page.count(".rooms > details > ul > li"), super::ROW);
        let more = ["kampanjer", "redovisning", "arshjul", "roller", "foretradare"];
        let more = more.map(|room| format!("/liten/{room}"));
        assert_eq!(page.attributes(".more a", "href"), more);
        assert_eq!(page.count(".more .current"), 0);
        let inside = sofia.get("/liten/foretradare");
        assert_eq!(inside.count(".more .current"), 1);
        assert_eq!(inside.attribute(".more [aria-current=page]", "href"), "/liten/foretradare");
        let nils = sofia.as_person("Nils Ek").get("/liten");
        assert_eq!(nils.count(".more"), 0, "a few rooms need no fold");
    }

    #[test]
    fn who_comes_from_an_agency_finds_the_exchange_and_home_again() {
        let ylva = Browser::at_foundation();
        let sofia = ylva.as_visitor("Sofia Hed");
        let home = sofia.get("/liten");
        assert_eq!(home.count(".rooms a[href='/kalender']"), 1);
        let page = sofia.get("/stiftelsen/kalender");
        page.assert_ok();
        assert_eq!(page.attribute(".home", "href"), "/stiftelsen/kalender");
        let rooms = ["kalender", "onskelista", "kunskapsbank", "kontakter", "behov"];
        let rooms = rooms.map(|room| format!("/stiftelsen/{room}"));
        assert_eq!(
            page.attributes(".rooms li a", "href"),
            [&["/liten".to_owned()], &rooms[..]].concat()
        );
        assert_eq!(page.attribute(".rooms [aria-current=page]", "href"), rooms[0]);
        rooms.iter().for_each(|room| sofia.get(room).assert_ok());
        let stranger = ylva.signed_out().get("/stiftelsen/onskelista");
        assert_eq!(stranger.count(".rooms a[href$='/kontakter']"), 0);
        assert_eq!(stranger.count(".rooms li a"), 4);
        // Whoever works there has a start page there, and what he sees to.
        assert_eq!(ylva.get("/stiftelsen").attribute(".home", "href"), "/stiftelsen");
        assert_eq!(ylva.get("/stiftelsen").count(".rooms a[href='/kalender']"), 0);
    }
}
