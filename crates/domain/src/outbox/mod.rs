//! Notices by e-mail: who wants them when, when a thing of the calendar is reminded of, and where a
//! letter stands on its way out.

mod stop;

pub use stop::{STOP_DAYS, Stop};

use jiff::ToSpan as _;

use crate::values::{Date, Instant};

/// From this hour in Sweden the day's only letter may go to those who want one a day.
const DAILY_FROM_HOUR: i8 = 7;
/// Nobody gets more letters than this of a day, whatever happens in the house (rules, part 5).
pub const MOST_PER_DAY: i64 = 10;
/// Letters that a stranger can cause: so many an hour to one address, whoever asks (rules, part 5).
pub const MOST_PER_HOUR: i64 = 3;
/// What has a day is reminded of so long before it, and on it.
pub const REMIND_DAYS: u16 = 14;
/// A decision is news to the applicant for so long.
const NEWS_DAYS: i64 = 14;
/// Minutes to the next try, by how many have failed; the last goes on.
const NEXT_TRY_MINUTES: [i64; 5] = [1, 5, 30, 2 * 60, 6 * 60];
/// A letter that has not got through by then is given up.
const GIVE_UP_DAYS: i64 = 3;
/// Longer than any mail server is waited for: what is still *being sent* after that never got an answer.
const DOUBT_MINUTES: i64 = 15;

/// When somebody wants to be told that something waits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Choice {
    AtOnce,
    /// One letter in the morning, and only if there is something new. What nobody has chosen otherwise:
    /// it is in time for everything that waits, and at most one letter a day.
    #[default]
    Daily,
    Never,
}

impl Choice {
    pub const ALL: [Choice; 3] = [Choice::AtOnce, Choice::Daily, Choice::Never];

    pub const fn code(self) -> &'static str {
        match self {
            Choice::AtOnce => "at_once",
            Choice::Daily => "daily",
            Choice::Never => "never",
        }
    }

    pub fn from_code(code: &str) -> Option<Choice> {
        Choice::ALL.into_iter().find(|choice| choice.code() == code)
    }

    /// Whether a letter may be written `now` to somebody who has had `today` letters today.
    pub fn lets(self, now: Instant, today: i64) -> bool {
        match self {
            Choice::AtOnce => today < MOST_PER_DAY,
            Choice::Daily => today == 0 && is_morning(now),
            Choice::Never => false,
        }
    }
}

/// Which letters of the foundation somebody wants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum News {
    /// News too.
    Yes,
    /// What one's own task, or a meeting that one was at, is about. What nobody has chosen otherwise: whoever works with the
    /// funds needs to hear of what is done for them, and nobody has asked for news.
    #[default]
    Usual,
    No,
}

impl News {
    pub const ALL: [News; 3] = [News::Usual, News::Yes, News::No];

    pub const fn code(self) -> &'static str {
        match self {
            News::Yes => "yes",
            News::Usual => "usual",
            News::No => "no",
        }
    }

    pub fn from_code(code: &str) -> Option<News> {
        News::ALL.into_iter().find(|news| news.code() == code)
    }
}

/// What a letter is about that does not say that something waits. Each has a room that writes it when it leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// To somebody who had signed up to an event that was called off; about the sign-up, like those that follow.
    EventCancelled,
    /// Its time or place has changed.
    EventChanged,
    /// It has something new to read or do.
    EventMaterial,
    /// It is tomorrow.
    EventReminder,
    /// What did it give? To those without an account.
    EventFeedback,
    /// To confirm it; to those without an account.
    SignUpConfirm,
    /// The address had signed up already.
    SignUpKnown,
    /// It has a seat, or a place in the list.
    SignUpMade,
    /// A seat is offered; to those without an account.
    SignUpOffered,
    SignUpCancelled,
    /// To confirm that one wants to be told when sign-up opens; about the request.
    NoticeConfirm,
    /// Sign-up has opened; about the request.
    SignUpOpened,
    /// A letter from the foundation to many; about the receiver's copy.
    Newsletter,
    /// To a contact, or to whoever wrote to one; about what was written.
    Message,
}

impl Kind {
    pub const ALL: [Kind; 14] = [
        Kind::EventCancelled,
        Kind::EventChanged,
        Kind::EventMaterial,
        Kind::EventReminder,
        Kind::EventFeedback,
        Kind::SignUpConfirm,
        Kind::SignUpKnown,
        Kind::SignUpMade,
        Kind::SignUpOffered,
        Kind::SignUpCancelled,
        Kind::NoticeConfirm,
        Kind::SignUpOpened,
        Kind::Newsletter,
        Kind::Message,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Kind::EventCancelled => "event-cancelled",
            Kind::Message => "message",
            Kind::EventChanged => "event-changed",
            Kind::EventMaterial => "event-material",
            Kind::EventReminder => "event-reminder",
            Kind::EventFeedback => "event-feedback",
            Kind::SignUpConfirm => "sign-up-confirm",
            Kind::SignUpKnown => "sign-up-known",
            Kind::SignUpMade => "sign-up-made",
            Kind::SignUpOffered => "sign-up-offered",
            Kind::SignUpCancelled => "sign-up-cancelled",
            Kind::NoticeConfirm => "notice-confirm",
            Kind::SignUpOpened => "sign-up-opened",
            Kind::Newsletter => "newsletter",
        }
    }

    pub fn from_code(code: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// Whether the hour of the daily letters has come.
pub fn is_morning(now: Instant) -> bool {
    now.local_datetime().hour() >= DAILY_FROM_HOUR
}

/// The two times that one is told of something with a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reminder {
    Soon,
    Due,
}

impl Reminder {
    /// Which of them it is time for, if any.
    pub fn of(due: Date, today: Date) -> Option<Reminder> {
        match today {
            today if today >= due => Some(Reminder::Due),
            today if today >= due.saturating_sub(i64::from(REMIND_DAYS).days()) => {
                Some(Reminder::Soon)
            }
            _ => None,
        }
    }

    pub const fn code(self) -> &'static str {
        match self {
            Reminder::Soon => "soon",
            Reminder::Due => "due",
        }
    }
}

/// Whether what happened on that day is still news.
pub fn is_news(happened_on: Date, today: Date) -> bool {
    today <= happened_on.saturating_add(NEWS_DAYS.days())
}

/// Where a letter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Waiting,
    /// Its content is being handed to the mail server, which may already have taken it.
    Sending,
    Sent,
    /// Refused for good, or for too long.
    GivenUp,
    /// Handed over without an answer: it may have arrived, and is therefore not sent again.
    Uncertain,
    /// Nothing of what it was about waited any more.
    Dropped,
    /// There is no mail server.
    NotConfigured,
}

impl State {
    pub const ALL: [State; 7] = [
        State::Sent,
        State::Waiting,
        State::Sending,
        State::GivenUp,
        State::Uncertain,
        State::Dropped,
        State::NotConfigured,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            State::Waiting => "waiting",
            State::Sending => "sending",
            State::Sent => "sent",
            State::GivenUp => "given_up",
            State::Uncertain => "uncertain",
            State::Dropped => "dropped",
            State::NotConfigured => "not_configured",
        }
    }

    pub fn from_code(code: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// A letter's way out. Each step gives where it then stands, or nothing where it cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    pub state: State,
    /// How many tries have failed.
    pub failed: i64,
    pub queued_at: Instant,
    /// When it is looked at next.
    pub next_at: Instant,
    /// What the last try met: a reply code of SMTP such as `550`, or a word of ours.
    pub fault: Option<String>,
}

impl Progress {
    pub fn new(now: Instant) -> Progress {
        Progress { state: State::Waiting, failed: 0, queued_at: now, next_at: now, fault: None }
    }

    /// The content is about to be handed over.
    pub fn begin(self, now: Instant) -> Option<Progress> {
        let next_at = now.plus_minutes(DOUBT_MINUTES);
        self.when(State::Waiting, State::Sending).map(|begun| Progress { next_at, ..begun })
    }

    /// The mail server has taken it.
    pub fn sent(self) -> Option<Progress> {
        self.when(State::Sending, State::Sent).map(|sent| Progress { fault: None, ..sent })
    }

    /// It has been handed over, and no answer came.
    pub fn lost(self) -> Option<Progress> {
        self.when(State::Sending, State::Uncertain)
    }

    /// The mail server said that it will never take it.
    pub fn refused(self, fault: &str) -> Option<Progress> {
        let fault = Some(fault.to_owned());
        let failed = self.failed + 1;
        self.open(State::GivenUp).map(|given_up| Progress { failed, fault, ..given_up })
    }

    /// The mail server surely did not take it, and may do so later.
    pub fn put_off(self, fault: &str, now: Instant) -> Option<Progress> {
        let failed = self.failed + 1;
        let next_at = next_try(failed, now);
        let too_late = next_at > self.queued_at.plus_days(GIVE_UP_DAYS);
        let state = if too_late { State::GivenUp } else { State::Waiting };
        let fault = Some(fault.to_owned());
        self.open(state).map(|put_off| Progress { failed, next_at, fault, ..put_off })
    }

    /// Nothing of what it was about waits any more.
    pub fn dropped(self) -> Option<Progress> {
        self.when(State::Waiting, State::Dropped)
    }

    /// There is no mail server to hand it to.
    pub fn not_configured(self) -> Option<Progress> {
        self.when(State::Waiting, State::NotConfigured)
    }

    fn when(self, from: State, to: State) -> Option<Progress> {
        (self.state == from).then_some(Progress { state: to, ..self })
    }

    fn open(self, to: State) -> Option<Progress> {
        let open = matches!(self.state, State::Waiting | State::Sending);
        open.then_some(Progress { state: to, ..self })
    }
}

/// When to try again after so many failures in a row.
pub fn next_try(failed: i64, now: Instant) -> Instant {
    let last = NEXT_TRY_MINUTES.len() - 1;
    let step = usize::try_from(failed - 1).unwrap_or(0).min(last);
    now.plus_minutes(NEXT_TRY_MINUTES[step])
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, datetime};

    use super::*;

    fn at(day: i8, hour: i8, minute: i8) -> Instant {
        Instant::from_local(datetime(2026, 3, day, hour, minute, 0, 0)).unwrap()
    }

    #[test]
    fn codes_are_read_back() {
        for choice in Choice::ALL {
            assert_eq!(Choice::from_code(choice.code()), Some(choice));
        }
        for news in News::ALL {
            assert_eq!(News::from_code(news.code()), Some(news));
        }
        for state in State::ALL {
            assert_eq!(State::from_code(state.code()), Some(state));
        }
        for kind in Kind::ALL {
            assert_eq!(Kind::from_code(kind.code()), Some(kind));
        }
    }

    #[test]
    fn once_a_day_is_from_seven_and_once() {
        let daily = |hour, minute, today| Choice::Daily.lets(at(2, hour, minute), today);
        assert_eq!((daily(6, 59, 0), daily(7, 0, 0), daily(23, 59, 0)), (false, true, true));
        assert!(!daily(7, 0, 1));
        // Summer time has begun: seven is still what the clock shows.
        assert!(Choice::Daily.lets(at(29, 7, 0), 0) && !Choice::Daily.lets(at(29, 6, 59), 0));
    }

    #[test]
    fn at_once_is_at_any_hour_but_never_more_than_ten_times_a_day() {
        assert!(Choice::AtOnce.lets(at(2, 3, 0), 0) && Choice::AtOnce.lets(at(2, 3, 0), 9));
        assert!(!Choice::AtOnce.lets(at(2, 3, 0), 10));
        assert!(!Choice::Never.lets(at(2, 12, 0), 0));
    }

    #[test]
    fn a_day_is_reminded_of_two_weeks_before_and_when_it_comes() {
        let of = |day| Reminder::of(date(2026, 3, 31), date(2026, 3, day));
        assert_eq!((of(16), of(17)), (None, Some(Reminder::Soon)));
        assert_eq!((of(30), of(31)), (Some(Reminder::Soon), Some(Reminder::Due)));
        assert_eq!(Reminder::of(date(2026, 3, 1), date(2026, 3, 31)), Some(Reminder::Due));
    }

    #[test]
    fn a_decision_is_news_for_two_weeks() {
        let is = |today| is_news(date(2026, 3, 1), today);
        assert_eq!((is(date(2026, 3, 15)), is(date(2026, 3, 16))), (true, false));
    }

    #[test]
    fn every_edge_is_there_and_no_other() {
        let now = at(2, 12, 0);
        type Step = fn(Progress) -> Option<Progress>;
        let steps: [(&str, Step); 7] = [
            ("begin", |p| p.begin(Instant::from_millis(0))),
            ("sent", Progress::sent),
            ("lost", Progress::lost),
            ("refused", |p| p.refused("550")),
            ("put_off", |p| {
                let now = p.queued_at;
                p.put_off("451", now)
            }),
            ("dropped", Progress::dropped),
            ("not_configured", Progress::not_configured),
        ];
        for (name, step) in steps {
            for from in State::ALL {
                let to = step(Progress { state: from, ..Progress::new(now) }).map(|p| p.state);
                let expected = match (from, name) {
                    (State::Waiting, "begin") => Some(State::Sending),
                    (State::Waiting, "dropped") => Some(State::Dropped),
                    (State::Waiting, "not_configured") => Some(State::NotConfigured),
                    (State::Sending, "sent") => Some(State::Sent),
                    (State::Sending, "lost") => Some(State::Uncertain),
                    (State::Waiting | State::Sending, "refused") => Some(State::GivenUp),
                    (State::Waiting | State::Sending, "put_off") => Some(State::Waiting),
                    _ => None,
                };
                assert_eq!(to, expected, "{name} from {from:?}");
            }
        }
    }

    #[test]
    fn what_is_being_sent_is_in_doubt_only_after_a_while() {
        let begun = Progress::new(at(2, 12, 0)).begin(at(2, 12, 5)).unwrap();
        assert_eq!(begun.next_at, at(2, 12, 20));
    }

    #[test]
    fn tries_come_more_and_more_seldom_and_end_after_three_days() {
        let (mut letter, mut now) = (Progress::new(at(2, 12, 0)), at(2, 12, 0));
        let mut minutes = Vec::new();
        while letter.state == State::Waiting {
            letter = letter.put_off("451", now).unwrap();
            minutes.push((letter.next_at.millis() - now.millis()) / 60_000);
            now = letter.next_at;
        }
        assert_eq!(minutes[..6], [1, 5, 30, 120, 360, 360]);
        assert_eq!((letter.state, letter.failed), (State::GivenUp, 16));
        assert_eq!(letter.fault.as_deref(), Some("451"));
        assert!(now > at(5, 12, 0) && now <= at(5, 18, 0));
    }
}
