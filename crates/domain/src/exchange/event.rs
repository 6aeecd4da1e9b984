//! An event: what it is, for whom, and where it stands.

use crate::values::{Date, Id, Instant};

use super::occasion::{Occasion, begins, ends};
use super::{Question, Reason};

/// The text about an event is at most this long, in characters.
pub const TEXT_MAX: usize = 10_000;
/// The address of a page is at most this long.
pub const LINK_MAX: usize = 500;
/// How many seats an event can have.
pub const SEATS: std::ops::RangeInclusive<i64> = 1..=10_000;

/// What kind of event it is; an organiser may have kinds of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    Webinar,
    Course,
    /// *Erfarenhetsutbyte*: agencies tell each other.
    Exchange,
    Lecture,
    Own(String),
}

impl Kind {
    pub const CODES: [&'static str; 5] = ["webinar", "course", "exchange", "lecture", "own"];

    pub const fn code(&self) -> &'static str {
        match self {
            Kind::Webinar => "webinar",
            Kind::Course => "course",
            Kind::Exchange => "exchange",
            Kind::Lecture => "lecture",
            Kind::Own(_) => "own",
        }
    }

    /// What a kind of one's own is called.
    pub fn own(&self) -> Option<&str> {
        match self {
            Kind::Own(name) => Some(name),
            _ => None,
        }
    }

    /// The kind with this code; `own` is the name that a kind of one's own needs.
    pub fn from_code(code: &str, own: Option<String>) -> Option<Kind> {
        Some(match code {
            "webinar" => Kind::Webinar,
            "course" => Kind::Course,
            "exchange" => Kind::Exchange,
            "lecture" => Kind::Lecture,
            "own" => Kind::Own(own?),
            _ => return None,
        })
    }
}

/// For whom an event is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    Everyone,
    LargeAgencies,
    Universities,
    /// Those whom the organiser has asked.
    Invited,
}

impl Audience {
    pub const ALL: [Audience; 4] =
        [Audience::Everyone, Audience::LargeAgencies, Audience::Universities, Audience::Invited];

    pub const fn code(self) -> &'static str {
        match self {
            Audience::Everyone => "everyone",
            Audience::LargeAgencies => "large",
            Audience::Universities => "universities",
            Audience::Invited => "invited",
        }
    }

    pub fn from_code(code: &str) -> Option<Audience> {
        Audience::ALL.into_iter().find(|audience| audience.code() == code)
    }
}

/// What an organiser writes of an event. It costs nothing to take part.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    pub kind: Kind,
    pub title: String,
    pub occasions: Vec<Occasion>,
    /// Markdown.
    pub text: String,
    pub speakers: Option<String>,
    pub place: Option<String>,
    /// Where it is held on the net. Shown to nobody but those who have signed up.
    pub link: Option<String>,
    pub audience: Audience,
    /// The agencies that it is for where it is for those who are asked; none where they are asked otherwise.
    pub invited: Vec<String>,
    /// As many as come where there is no number.
    pub seats: Option<i64>,
    /// The last day to sign up; else until it begins.
    pub last_day: Option<Date>,
    /// The event that this one introduces.
    pub introduces: Option<Id>,
    /// The name of the series that it belongs to.
    pub series: Option<String>,
    /// Asked of whoever signs up.
    pub questions: Vec<Question>,
}

/// Where an event stands, as it is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Draft,
    Published,
    Cancelled,
}

impl State {
    pub const ALL: [State; 3] = [State::Draft, State::Published, State::Cancelled];

    pub const fn code(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::Published => "published",
            State::Cancelled => "cancelled",
        }
    }

    pub fn from_code(code: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Shows a draft to everybody.
    ///
    /// # Errors
    /// [`Reason::State`]; [`Reason::HasBegun`]; [`Reason::PlaceOrLinkNeeded`].
    pub fn publish(self, event: &Event, now: Instant) -> Result<State, Reason> {
        match self {
            State::Draft if begins(&event.occasions).is_none_or(|begins| begins <= now) => {
                Err(Reason::HasBegun)
            }
            State::Draft if event.place.is_none() && event.link.is_none() => {
                Err(Reason::PlaceOrLinkNeeded)
            }
            State::Draft => Ok(State::Published),
            state => Err(Reason::State { state }),
        }
    }

    /// Whether it can be thrown away: nobody else has seen it.
    ///
    /// # Errors
    /// [`Reason::State`].
    pub fn throw_away(self) -> Result<(), Reason> {
        match self {
            State::Draft => Ok(()),
            state => Err(Reason::State { state }),
        }
    }

    /// Whether its times may become these: what everybody reads gets none that has passed. What has been held stays.
    ///
    /// # Errors
    /// [`Reason::HasBegun`].
    pub fn move_to(self, from: &[Occasion], to: &[Occasion], now: Instant) -> Result<(), Reason> {
        let time = |one: &Occasion| (one.day, one.from, one.to);
        let is_new = |one: &Occasion| from.iter().all(|before| time(before) != time(one));
        let has_begun = |one: &Occasion| one.begins().is_none_or(|begins| begins <= now);
        match self {
            State::Published if to.iter().any(|one| is_new(one) && has_begun(one)) => {
                Err(Reason::HasBegun)
            }
            _ => Ok(()),
        }
    }

    /// Calls off what has been published and is not over.
    ///
    /// # Errors
    /// [`Reason::State`]; [`Reason::HasBegun`] once it is over.
    pub fn cancel(self, event: &Event, now: Instant) -> Result<State, Reason> {
        match self {
            State::Published if ends(&event.occasions).is_some_and(|ends| ends <= now) => {
                Err(Reason::HasBegun)
            }
            State::Published => Ok(State::Cancelled),
            state => Err(Reason::State { state }),
        }
    }
}

/// Where an event stands for whoever looks at it now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Draft,
    /// One can sign up.
    Open,
    /// One can sign up to the waiting list.
    Full,
    /// It is too late to sign up.
    Closed,
    Held,
    WrittenUp,
    Cancelled,
}

impl Stage {
    pub const fn code(self) -> &'static str {
        match self {
            Stage::Draft => "draft",
            Stage::Open => "open",
            Stage::Full => "full",
            Stage::Closed => "closed",
            Stage::Held => "held",
            Stage::WrittenUp => "written_up",
            Stage::Cancelled => "cancelled",
        }
    }
}

/// Where an event stands at `now`: `taken` seats are taken, `written_up` says that the organiser has told how
/// it was.
pub fn stage(state: State, event: &Event, taken: i64, written_up: bool, now: Instant) -> Stage {
    let over = ends(&event.occasions).is_some_and(|ends| ends <= now);
    let begun = begins(&event.occasions).is_some_and(|begins| begins <= now);
    let too_late = begun || event.last_day.is_some_and(|last| last < now.local_date());
    match state {
        State::Draft => Stage::Draft,
        State::Cancelled => Stage::Cancelled,
        State::Published if over && written_up => Stage::WrittenUp,
        State::Published if over => Stage::Held,
        State::Published if too_late => Stage::Closed,
        State::Published if event.seats.is_some_and(|seats| seats <= taken) => Stage::Full,
        State::Published => Stage::Open,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, datetime};

    use super::*;
    use crate::exchange::read_occasions;

    fn at(day: i8, hour: i8) -> Instant {
        Instant::from_local(datetime(2026, 12, day, hour, 0, 0, 0)).unwrap()
    }

    fn event() -> Event {
        Event {
            kind: Kind::Course,
            title: "Uppföljning".to_owned(),
            occasions: read_occasions("2026-12-03 09:00–16:00\n2026-12-10 09:00–12:00").unwrap(),
            text: "Två dagar".to_owned(),
            speakers: None,
            place: Some("Stockholm".to_owned()),
            link: None,
            audience: Audience::Everyone,
            invited: Vec::new(),
            seats: Some(2),
            last_day: Some(date(2026, 12, 1)),
            introduces: None,
            series: None,
            questions: Vec::new(),
        }
    }

    #[test]
    fn codes_are_read_back() {
        for code in Kind::CODES {
            let kind = Kind::from_code(code, Some("Mingel".to_owned())).unwrap();
            assert_eq!(kind.code(), code);
        }
        assert_eq!(Kind::from_code("own", None), None);
        for audience in Audience::ALL {
            assert_eq!(Audience::from_code(audience.code()), Some(audience));
        }
        for state in State::ALL {
            assert_eq!(State::from_code(state.code()), Some(state));
        }
    }

    #[test]
    fn who_is_asked_signs_up_and_without_names_anybody_does() {
        let invited = vec!["Fjällmyndigheten".to_owned()];
        let event = Event { audience: Audience::Invited, invited, ..event() };
        assert!(event.lets_in("fjällmyndigheten ") && !event.lets_in("Kustverket"));
        assert!(Event { invited: Vec::new(), ..event.clone() }.lets_in("Kustverket"));
        assert!(Event { audience: Audience::Everyone, ..event }.lets_in("Kustverket"));
    }

    #[test]
    fn a_draft_is_published_before_it_begins_where_one_knows_where_to_go() {
        let event = event();
        assert_eq!(State::Draft.publish(&event, at(1, 9)), Ok(State::Published));
        assert_eq!(State::Draft.publish(&event, at(3, 9)), Err(Reason::HasBegun));
        let nowhere = Event { place: None, ..event.clone() };
        assert_eq!(State::Draft.publish(&nowhere, at(1, 9)), Err(Reason::PlaceOrLinkNeeded));
        let never = Event { occasions: Vec::new(), ..event.clone() };
        assert_eq!(State::Draft.publish(&never, at(1, 9)), Err(Reason::HasBegun));
        for state in [State::Published, State::Cancelled] {
            assert_eq!(state.publish(&event, at(1, 9)), Err(Reason::State { state }));
        }
    }

    #[test]
    fn what_is_published_is_not_moved_to_the_past() {
        let before = event().occasions;
        let moved = |text: &str, now| {
            State::Published.move_to(&before, &read_occasions(text).unwrap(), now)
        };
        let (first, second) = ("2026-12-03 09:00–16:00", "2026-12-10 09:00–12:00");
        assert_eq!(moved("2025-12-03 09:00–16:00", at(1, 9)), Err(Reason::HasBegun));
        assert_eq!(moved("2026-12-01 09:00–10:00", at(1, 9)), Err(Reason::HasBegun));
        assert_eq!(moved("2026-12-01 09:01–10:00", at(1, 9)), Ok(()));
        // What has been held stays, with other words too; a day to come can still be moved.
        assert_eq!(moved(&format!("{first} Dag ett\n2026-12-11 09:00–12:00"), at(5, 9)), Ok(()));
        assert_eq!(moved(&format!("{first}\n{second}"), at(20, 9)), Ok(()));
        assert_eq!(moved("2026-12-03 10:00–16:00", at(20, 9)), Err(Reason::HasBegun));
        let past = read_occasions("2025-12-03 09:00–16:00").unwrap();
        assert_eq!(State::Draft.move_to(&before, &past, at(1, 9)), Ok(()));
    }

    #[test]
    fn a_draft_alone_is_thrown_away() {
        let no = |state| Err(Reason::State { state });
        let all = [Ok(()), no(State::Published), no(State::Cancelled)];
        assert_eq!(State::ALL.map(State::throw_away), all);
    }

    #[test]
    fn what_is_published_is_cancelled_until_it_is_over() {
        let event = event();
        assert_eq!(State::Published.cancel(&event, at(5, 9)), Ok(State::Cancelled));
        assert_eq!(State::Published.cancel(&event, at(10, 12)), Err(Reason::HasBegun));
        for state in [State::Draft, State::Cancelled] {
            assert_eq!(state.cancel(&event, at(1, 9)), Err(Reason::State { state }));
        }
    }

    #[test]
    fn an_event_goes_from_open_to_written_up() {
        let event = event();
        let stage = |taken, written, now| stage(State::Published, &event, taken, written, now);
        assert_eq!(stage(1, false, at(1, 23)), Stage::Open);
        assert_eq!(stage(2, false, at(1, 9)), Stage::Full);
        assert_eq!(stage(1, false, at(2, 0)), Stage::Closed);
        assert_eq!(stage(0, false, at(10, 11)), Stage::Closed);
        assert_eq!(stage(0, false, at(10, 12)), Stage::Held);
        assert_eq!(stage(0, true, at(10, 12)), Stage::WrittenUp);
        let other = |state| super::stage(state, &event, 0, false, at(1, 9));
        assert_eq!(
            (other(State::Draft), other(State::Cancelled)),
            (Stage::Draft, Stage::Cancelled)
        );
        let open = Event { seats: None, last_day: None, ..event.clone() };
        assert_eq!(super::stage(State::Published, &open, 900, false, at(3, 8)), Stage::Open);
        assert_eq!(super::stage(State::Published, &open, 900, false, at(3, 9)), Stage::Closed);
    }
}
