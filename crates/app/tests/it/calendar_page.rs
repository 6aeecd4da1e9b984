//! The public calendar a page at a time, and the series that events belong to.

use app::access::stranger;
use app::exchange::{
    CalendarPage, Wanted, calendar_page, cancel_event, create_event, event, publish_event, series,
};
use domain::exchange::{Audience, Event, Kind, read_occasions};
use jiff::ToSpan as _;

use crate::both_in_time;
use crate::exchange::{organiser, organiser_again};
use crate::guest::anyone;

const MANY: i64 = 104;

/// One every third day from 5 March 2026 into the next year; every fourth is a course, every tenth in a series.
fn many(app: &app::App) {
    let organiser = organiser(app);
    for at in 0..MANY {
        let day = jiff::civil::date(2026, 3, 5).saturating_add((3 * at).days());
        let new = Event {
            kind: if at % 4 == 0 { Kind::Course } else { Kind::Webinar },
            title: format!("Träff {at}"),
            occasions: read_occasions(&format!("{day} 09:00–10:00")).unwrap(),
            text: "Om allt".to_owned(),
            speakers: None,
            place: Some("Stockholm".to_owned()),
            link: None,
            audience: Audience::Everyone,
            seats: None,
            last_day: None,
            introduces: None,
            invited: Vec::new(),
            series: (at % 10 == 0).then(|| "Lunch & möten".to_owned()),
            questions: Vec::new(),
        };
        let number = create_event(app, &organiser, &new, None).unwrap();
        if at != 7 {
            publish_event(app, &organiser, number).unwrap();
        }
    }
}

fn titles(page: &CalendarPage) -> Vec<&str> {
    page.listed.iter().map(|one| one.row.event.title.as_str()).collect()
}

#[test]
fn what_is_to_come_is_shown_fifty_at_a_time_and_what_was_by_year() {
    both_in_time(|app, clock| {
        many(app);
        let page = |wanted: Wanted| calendar_page(app, &anyone(app), &wanted).unwrap();
        let coming = |page_| page(Wanted { page: page_, ..Wanted::default() });
        let first = coming(1);
        assert_eq!((first.count, first.page, first.last), (MANY - 1, 1, 3));
        assert_eq!(titles(&first)[..8].last(), Some(&"Träff 8"), "a draft is not announced");
        assert!(first.listed.iter().all(|one| one.row.event.occasions.len() == 1));
        assert_eq!((titles(&first).len(), titles(&coming(2)).len()), (50, 50));
        assert_eq!(titles(&coming(3)), ["Träff 101", "Träff 102", "Träff 103"]);
        assert_eq!((coming(0), coming(99).page), (first, 3));
        let course = Wanted { kind: Some("course".to_owned()), ..Wanted::default() };
        assert_eq!(page(course).count, 26);
        let of = Wanted { series: Some("Lunch & möten".to_owned()), ..Wanted::default() };
        assert_eq!(page(of.clone()).count, 11);
        let large = Wanted { audience: Some(Audience::LargeAgencies), ..Wanted::default() };
        assert_eq!((page(large.clone()).count, page(large).last), (0, 1));

        let earlier = |year| page(Wanted { is_earlier: true, year, ..Wanted::default() });
        assert_eq!((earlier(None).count, earlier(None).years), (0, vec![2026]));
        clock.set("2027-01-04");
        let last = earlier(None);
        assert_eq!((last.year, last.years.clone(), last.count), (2027, vec![2026, 2027], 1));
        assert_eq!(titles(&last), ["Träff 101"]);
        let before = earlier(Some(2026));
        assert_eq!((before.count, before.last), (100, 2));
        assert_eq!(titles(&before)[..2], ["Träff 100", "Träff 99"]);
        assert_eq!((earlier(Some(1999)), earlier(Some(9999)).year), (before, 2027));
        assert_eq!(titles(&coming(1)), ["Träff 102", "Träff 103"]);
        assert_eq!(page(Wanted { is_earlier: true, ..of }).count, 11);
    });
}

#[test]
fn the_others_of_a_series_are_told_without_those_called_off() {
    both_in_time(|app, clock| {
        many(app);
        let told = |number| {
            let shown = event(app, &anyone(app), &stranger(), number).unwrap().in_series;
            let numbers: Vec<i64> = shown.coming.iter().map(|one| one.number).collect();
            (numbers, shown.has_earlier)
        };
        assert_eq!(told(1), ((1..=10).map(|at| at * 10 + 1).collect(), false));
        assert_eq!(told(2), (Vec::new(), false), "of none");
        clock.set("2026-12-20");
        assert_eq!(told(91), (vec![101], true));
        cancel_event(app, &organiser_again(app), 101, "sjuk").unwrap();
        assert_eq!(told(91), (Vec::new(), true));
        assert_eq!(series(app, &organiser_again(app)).unwrap(), ["Lunch & möten"]);
        assert!(series(app, &anyone(app)).is_err());
    });
}
