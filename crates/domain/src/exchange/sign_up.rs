//! Seats and the waiting list: whoever came first gets the seat, and nobody passes anybody.

use crate::values::{Id, Instant};

use super::Reason;

/// Whoever is offered a seat from the waiting list has so long to take it.
pub const OFFER_HOURS: i64 = 24;

/// A sign-up without an account keeps its place for so long until it is confirmed by the link in a letter.
pub const HOLD_MINUTES: i64 = 30;
/// Where there are seats, one network may hold a tenth of them unconfirmed: whoever makes names up leaves nine
/// tenths to others. Never fewer than these: a whole office may sit behind one address.
const HELD_AT_LEAST: i64 = 5;
/// Where there is room for all nobody is kept out: this only bounds how many letters one network causes.
const HELD_WITHOUT_SEATS: i64 = 100;

/// Where a sign-up stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Seated,
    Waiting,
    /// A seat is kept until then.
    Offered {
        until: Instant,
    },
    Cancelled,
    /// The offer was not taken in time.
    Expired,
}

impl Standing {
    pub const CODES: [&'static str; 5] = ["seated", "waiting", "offered", "cancelled", "expired"];

    pub const fn code(self) -> &'static str {
        match self {
            Standing::Seated => "seated",
            Standing::Waiting => "waiting",
            Standing::Offered { .. } => "offered",
            Standing::Cancelled => "cancelled",
            Standing::Expired => "expired",
        }
    }

    /// The standing with this code; an offer has its end.
    pub fn from_code(code: &str, until: Option<Instant>) -> Option<Standing> {
        Some(match code {
            "seated" => Standing::Seated,
            "waiting" => Standing::Waiting,
            "offered" => Standing::Offered { until: until? },
            "cancelled" => Standing::Cancelled,
            "expired" => Standing::Expired,
            _ => return None,
        })
    }

    /// When an offer ends.
    pub const fn until(self) -> Option<Instant> {
        match self {
            Standing::Offered { until } => Some(until),
            _ => None,
        }
    }

    /// Whether it keeps a seat from others.
    pub const fn has_seat(self) -> bool {
        matches!(self, Standing::Seated | Standing::Offered { .. })
    }

    /// Whether it still counts.
    pub const fn is_live(self) -> bool {
        matches!(self, Standing::Seated | Standing::Waiting | Standing::Offered { .. })
    }

    /// Takes the seat that was offered.
    ///
    /// # Errors
    /// [`Reason::NoOffer`] where there is none, or it has ended.
    pub fn accept(self, now: Instant) -> Result<Standing, Reason> {
        match self {
            Standing::Offered { until } if now < until => Ok(Standing::Seated),
            _ => Err(Reason::NoOffer),
        }
    }

    /// Gives up the seat or the place in the list.
    ///
    /// # Errors
    /// [`Reason::NotSignedUp`] where there is nothing to give up.
    pub fn cancel(self) -> Result<Standing, Reason> {
        if self.is_live() { Ok(Standing::Cancelled) } else { Err(Reason::NotSignedUp) }
    }
}

/// A sign-up as the rules see it; `ticket` is its place in the order of arrival.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub id: Id,
    pub ticket: i64,
    pub standing: Standing,
    /// It is gone if it has not been confirmed by then; nothing once it has been, or by somebody with an account.
    pub confirm_by: Option<Instant>,
}

impl Place {
    /// Whether it still counts at `now`.
    pub fn counts(&self, now: Instant) -> bool {
        self.standing.is_live() && self.confirm_by.is_none_or(|by| now < by)
    }

    /// Whether whoever has it is told when the event is changed.
    pub fn is_told(&self, now: Instant) -> bool {
        self.counts(now) && self.confirm_by.is_none()
    }

    /// Whether it is a seat that has been confirmed: whoever has it comes.
    pub fn is_sure(&self) -> bool {
        self.standing == Standing::Seated && self.confirm_by.is_none()
    }

    /// Confirms it.
    ///
    /// # Errors
    /// [`Reason::NotSignedUp`] where there is nothing to confirm, or it is too late.
    pub fn confirm(self, now: Instant) -> Result<Place, Reason> {
        if self.confirm_by.is_none() || !self.counts(now) {
            return Err(Reason::NotSignedUp);
        }
        Ok(Place { confirm_by: None, ..self })
    }
}

/// With how many addresses that have not confirmed one network may sign up to an event.
pub fn most_held(seats: Option<i64>) -> i64 {
    seats.map_or(HELD_WITHOUT_SEATS, |seats| (seats / 10).max(HELD_AT_LEAST))
}

/// Where somebody who comes now gets, when `taken` seats are kept: a seat if one is free and nobody `waits` for it.
pub fn arrive(seats: Option<i64>, taken: i64, waits: bool) -> Standing {
    let free = seats.is_none_or(|seats| taken < seats);
    if free && !waits { Standing::Seated } else { Standing::Waiting }
}

/// How many seats are seen as taken where `taken` are: every one while somebody waits, since whoever comes gets none.
pub fn seen_taken(seats: Option<i64>, taken: i64, waiting: i64) -> i64 {
    seats.filter(|_| waiting > 0).map_or(taken, |seats| seats.max(taken))
}

/// How many seats are kept.
pub fn taken(places: &[Place]) -> i64 {
    places.iter().map(|place| i64::from(place.standing.has_seat())).sum()
}

/// What has to change at `now`: offers that nobody took and places that nobody confirmed have ended, and each seat that is free is offered to
/// the first who waits, until `OFFER_HOURS` from now or until `begins`. Gives the sign-ups that stand
/// otherwise than before.
pub fn settle(seats: Option<i64>, places: &[Place], now: Instant, begins: Instant) -> Vec<Place> {
    let mut changed = Vec::new();
    let mut places = places.to_vec();
    places.sort_by_key(|place| place.ticket);
    for place in &mut places {
        let has_ended = place.standing.until().is_some_and(|until| until <= now);
        if has_ended || (place.standing.is_live() && !place.counts(now)) {
            place.standing = Standing::Expired;
            place.confirm_by = None;
            changed.push(*place);
        }
    }
    let mut free = seats.map_or(i64::MAX, |seats| seats.saturating_sub(taken(&places)));
    let until = now.plus_hours(OFFER_HOURS).min(begins);
    for place in places.iter_mut().filter(|place| place.standing == Standing::Waiting) {
        if free <= 0 || until <= now {
            break;
        }
        place.standing = Standing::Offered { until };
        changed.push(*place);
        free -= 1;
    }
    changed
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const NOW: i64 = 1_800_000_000_000;

    fn at(hours: i64) -> Instant {
        Instant::from_millis(NOW).plus_hours(hours)
    }

    fn place(ticket: u8, standing: Standing) -> Place {
        Place { id: Id::v4([ticket; 16]), ticket: ticket.into(), standing, confirm_by: None }
    }

    #[test]
    fn codes_are_read_back() {
        for code in Standing::CODES {
            assert_eq!(Standing::from_code(code, Some(at(1))).unwrap().code(), code);
        }
        assert_eq!(Standing::from_code("offered", None), None);
        assert_eq!(Standing::from_code("x", None), None);
    }

    #[test]
    fn an_offer_is_taken_in_time_and_nothing_else_is() {
        let offer = Standing::Offered { until: at(1) };
        assert_eq!(offer.accept(at(0)), Ok(Standing::Seated));
        assert_eq!(offer.accept(at(1)), Err(Reason::NoOffer));
        for other in [Standing::Seated, Standing::Waiting, Standing::Cancelled, Standing::Expired] {
            assert_eq!(other.accept(at(0)), Err(Reason::NoOffer));
        }
    }

    #[test]
    fn what_counts_can_be_given_up_once() {
        for live in [Standing::Seated, Standing::Waiting, Standing::Offered { until: at(1) }] {
            assert_eq!(live.cancel(), Ok(Standing::Cancelled));
        }
        for gone in [Standing::Cancelled, Standing::Expired] {
            assert_eq!(gone.cancel(), Err(Reason::NotSignedUp));
        }
    }

    /// As [`super::arrive`], among these.
    fn arrive(seats: Option<i64>, places: &[Place]) -> Standing {
        let waits = places.iter().any(|place| place.standing == Standing::Waiting);
        super::arrive(seats, taken(places), waits)
    }

    #[test]
    fn a_place_that_is_held_is_confirmed_in_time_and_once_or_goes_on() {
        let held = Place { confirm_by: Some(at(1)), ..place(1, Standing::Seated) };
        let confirmed = held.confirm(at(0)).unwrap();
        assert_eq!((confirmed.standing, confirmed.confirm_by), (Standing::Seated, None));
        assert_eq!(held.confirm(at(1)), Err(Reason::NotSignedUp));
        assert_eq!(confirmed.confirm(at(0)), Err(Reason::NotSignedUp));
        let gone = Place { standing: Standing::Cancelled, ..held };
        assert_eq!(gone.confirm(at(0)), Err(Reason::NotSignedUp));
        let all = [held, place(2, Standing::Waiting)];
        assert_eq!(settle(Some(1), &all, at(0), at(900)), []);
        let until = at(1).plus_hours(OFFER_HOURS);
        let next = [place(1, Standing::Expired), place(2, Standing::Offered { until })];
        assert_eq!(settle(Some(1), &all, at(1), at(900)), next);
        // Whoever waits and has not confirmed is passed by nobody, and goes when the time is out.
        let waits = Place { confirm_by: Some(at(1)), ..place(1, Standing::Waiting) };
        let offered = settle(Some(1), &[waits, place(2, Standing::Waiting)], at(0), at(900));
        let offer = Standing::Offered { until: at(OFFER_HOURS) };
        assert_eq!(offered, [Place { standing: offer, ..waits }]);
        let ended = settle(Some(1), &[offered[0], place(2, Standing::Waiting)], at(1), at(900));
        assert_eq!(ended, next);
        assert_eq!(settle(Some(1), &[place(1, Standing::Cancelled)], at(9), at(900)), []);
    }

    #[test]
    fn one_network_leaves_nine_tenths_to_others() {
        let most: Vec<i64> = [Some(200), Some(30), Some(1), None].map(most_held).to_vec();
        assert_eq!(most, [20, 5, 5, 100]);
    }

    #[test]
    fn a_free_seat_is_for_whoever_waits_and_not_for_whoever_comes() {
        let waits = [place(1, Standing::Cancelled), place(2, Standing::Waiting)];
        assert_eq!(arrive(Some(1), &waits), Standing::Waiting);
        assert_eq!(arrive(Some(1), &waits[..1]), Standing::Seated);
        assert_eq!(arrive(None, &[place(1, Standing::Seated)]), Standing::Seated);
        assert_eq!(arrive(Some(1), &[place(1, Standing::Seated)]), Standing::Waiting);
        let offered = [place(1, Standing::Offered { until: at(1) })];
        assert_eq!(arrive(Some(1), &offered), Standing::Waiting);
    }

    #[test]
    fn a_seat_goes_to_the_first_who_waits_and_on_when_it_is_not_taken() {
        let places = [
            place(3, Standing::Waiting),
            place(1, Standing::Cancelled),
            place(2, Standing::Waiting),
        ];
        let until = at(OFFER_HOURS);
        let first = settle(Some(1), &places, at(0), at(900));
        assert_eq!(first, [place(2, Standing::Offered { until })]);
        let now = [place(2, Standing::Offered { until }), place(3, Standing::Waiting)];
        assert_eq!(settle(Some(1), &now, at(23), at(900)), []);
        let next = settle(Some(1), &now, until, at(900));
        let then = Standing::Offered { until: until.plus_hours(OFFER_HOURS) };
        assert_eq!(next, [place(2, Standing::Expired), place(3, then)]);
        // Nobody is offered a seat for longer than until it begins, or afterwards.
        let near = settle(Some(1), &places, at(0), at(2));
        assert_eq!(near, [place(2, Standing::Offered { until: at(2) })]);
        assert_eq!(settle(Some(1), &places, at(2), at(2)), []);
        assert_eq!(settle(None, &places, at(0), at(900)).len(), 2);
    }

    /// What somebody does: come, give up the place with a number, take an offer, or let hours pass.
    #[derive(Clone, Debug)]
    enum Move {
        Come,
        Leave(usize),
        Take(usize),
        Wait(i64),
    }

    fn moves() -> impl Strategy<Value = Vec<Move>> {
        let one = prop_oneof![
            3 => Just(Move::Come),
            1 => (0usize..30).prop_map(Move::Leave),
            1 => (0usize..30).prop_map(Move::Take),
            1 => (1i64..30).prop_map(Move::Wait),
        ];
        proptest::collection::vec(one, 0..60)
    }

    proptest! {
        #[test]
        fn never_more_than_the_seats_and_never_past_anybody(seats in 1i64..6, moves in moves()) {
            let (mut places, mut now): (Vec<Place>, i64) = (Vec::new(), 0);
            let apply = |places: &mut Vec<Place>, now: i64| {
                for changed in settle(Some(seats), places, at(now), at(100_000)) {
                    places.iter_mut().filter(|p| p.id == changed.id).for_each(|p| *p = changed);
                }
            };
            for one in moves {
                match one {
                    Move::Come => {
                        let ticket = u8::try_from(places.len()).unwrap_or(u8::MAX);
                        let standing = arrive(Some(seats), &places);
                        places.push(place(ticket, standing));
                    }
                    Move::Leave(which) => {
                        if let Some(place) = places.get_mut(which) {
                            place.standing = place.standing.cancel().unwrap_or(place.standing);
                        }
                    }
                    Move::Take(which) => {
                        if let Some(place) = places.get_mut(which) {
                            place.standing = place.standing.accept(at(now)).unwrap_or(place.standing);
                        }
                    }
                    Move::Wait(hours) => now += hours,
                }
                apply(&mut places, now);
                prop_assert!(taken(&places) <= seats);
                // Nobody who waits came before somebody who has been offered a seat, and no seat is idle.
                let waiting = places.iter().filter(|p| p.standing == Standing::Waiting);
                let first_waiting = waiting.map(|p| p.ticket).min();
                let offered = places.iter().filter(|p| p.standing.until().is_some());
                let last_offered = offered.map(|p| p.ticket).max();
                if let (Some(waits), Some(offered)) = (first_waiting, last_offered) {
                    prop_assert!(offered < waits);
                }
                prop_assert!(first_waiting.is_none() || taken(&places) == seats);
            }
        }
    }
}
