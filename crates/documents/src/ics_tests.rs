use jiff::civil::date;
use proptest::prelude::*;

use super::*;

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn event(when: When) -> Event {
    Event {
        uid: "kurs-17@storlom.example".into(),
        sequence: 2,
        when,
        summary: "Möte, Åre; \\ dag 1\nsteg".into(),
        description: None,
        place: Some("Sal 3".into()),
        url: Some("https://storlom.example/kurser/17\r\nX-EVIL:1".into()),
        remind_days: None,
        cancelled: false,
    }
}

fn file(events: Vec<Event>) -> String {
    let made = at("2026-03-01T08:15:00Z");
    String::from_utf8(calendar(&Calendar {
        method: Method::Publish,
        name: "Storlom".into(),
        made,
        events,
    }))
    .unwrap()
}

#[test]
fn a_timed_event_is_in_swedish_time_with_its_zone() {
    let (start, end) = (at("2026-06-09T07:00:00Z"), at("2026-06-09T09:30:00Z"));
    let out = file(vec![event(When::Timed { start, end })]);
    for line in [
        "METHOD:PUBLISH",
        "UID:kurs-17@storlom.example",
        "SEQUENCE:2",
        "DTSTAMP:20260301T081500Z",
        "DTSTART;TZID=Europe/Stockholm:20260609T090000",
        "DTEND;TZID=Europe/Stockholm:20260609T113000",
        "SUMMARY:Möte\\, Åre\\; \\\\ dag 1\\nsteg",
        "LOCATION:Sal 3",
    ] {
        assert!(out.contains(&format!("\r\n{line}\r\n")), "{line} in {out}");
    }
    assert_eq!(out.matches("BEGIN:VTIMEZONE").count(), 1);
    assert!(!out.contains("\nX-EVIL"));
}

#[test]
fn whole_days_end_the_day_after_and_need_no_zone() {
    let out = file(vec![event(When::Days { first: date(2026, 12, 30), last: date(2026, 12, 31) })]);
    assert!(out.contains("DTSTART;VALUE=DATE:20261230\r\nDTEND;VALUE=DATE:20270101\r\n"));
    assert!(!out.contains("VTIMEZONE"));
    let reversed =
        file(vec![event(When::Days { first: date(2026, 5, 2), last: date(2026, 5, 1) })]);
    assert!(reversed.contains("DTEND;VALUE=DATE:20260503"));
}

#[test]
fn an_invitation_names_both_and_asks_for_no_answer() {
    let (start, end) = (at("2026-06-09T07:00:00Z"), at("2026-06-09T09:30:00Z"));
    let of = |method| {
        let events = vec![event(When::Timed { start, end })];
        let calendar = Calendar { method, name: "Storlom".into(), made: start, events };
        String::from_utf8(super::calendar(&calendar)).unwrap().replace("\r\n ", "")
    };
    let people = || ("stiftelsen@storlom.example".to_owned(), "nils@liten.example\r\nX:1".into());
    let (organiser, attendee) = people();
    let request = of(Method::Request { organiser, attendee });
    for line in [
        "METHOD:REQUEST",
        "ORGANIZER:mailto:stiftelsen@storlom.example",
        "ATTENDEE;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:nils@liten.exampleX:1",
    ] {
        assert!(request.contains(&format!("\r\n{line}\r\n")), "{line} in {request}");
    }
    let (organiser, attendee) = people();
    assert!(of(Method::Cancel { organiser, attendee }).contains("\r\nMETHOD:CANCEL\r\n"));
    assert!(!of(Method::Publish).contains("ATTENDEE"));
}

#[test]
fn a_reminder_stands_in_its_event() {
    let when = When::Days { first: date(2026, 3, 31), last: date(2026, 3, 31) };
    let out = file(vec![Event { remind_days: Some(14), ..event(when) }, event(when)]);
    let alarm = "BEGIN:VALARM\r\nACTION:DISPLAY\r\n\
                 DESCRIPTION:Möte\\, Åre\\; \\\\ dag 1\\nsteg\r\n\
                 TRIGGER:-P14D\r\nEND:VALARM\r\nEND:VEVENT\r\n";
    assert!(out.contains(alarm), "{out}");
    assert_eq!(out.matches("VALARM").count(), 2);
}

#[test]
fn winter_is_an_hour_ahead_and_the_doubled_hour_is_in_utc() {
    let (start, end) = (at("2026-10-25T00:30:00Z"), at("2026-10-25T12:00:00Z"));
    let out = file(vec![event(When::Timed { start, end })]);
    assert!(out.contains("DTSTART:20261025T003000Z\r\n"));
    assert!(out.contains("DTEND;TZID=Europe/Stockholm:20261025T130000\r\n"));
}

#[test]
fn the_zone_says_what_the_time_zone_database_says() {
    // The first switch of each kind under the rule.
    for (before, offset_before, offset_after) in
        [("1996-03-31T00:59:59Z", 1, 2), ("1996-10-27T00:59:59Z", 2, 1)]
    {
        let zone = TimeZone::get(ZONE).unwrap();
        let hours = |at: Timestamp| zone.to_offset(at).seconds() / 3600;
        assert_eq!(hours(at(before)), offset_before);
        assert_eq!(hours(at(before) + 1.second()), offset_after);
    }
}

proptest! {
    #[test]
    fn lines_are_short_whole_letters_and_unfold_to_the_text(summary in "[a-zåäö€🦆 ]{0,200}") {
        let when = When::Days { first: date(2026, 1, 1), last: date(2026, 1, 1) };
        let out = file(vec![Event { summary: summary.clone(), ..event(when) }]);
        prop_assert!(out.split("\r\n").all(|line| line.len() <= FOLD));
        let unfolded = out.replace("\r\n ", "");
        let expected = format!("\r\nSUMMARY:{summary}\r\n");
        prop_assert!(unfolded.contains(&expected));
    }

    #[test]
    fn no_text_can_add_a_line(text: String) {
        let when = When::Days { first: date(2026, 1, 1), last: date(2026, 1, 1) };
        let filled = Event {
            uid: text.clone(),
            summary: text.clone(),
            description: Some(text.clone()),
            place: Some(text.clone()),
            url: Some(text),
            remind_days: Some(14),
            cancelled: true,
            ..event(when)
        };
        let out = file(vec![filled]).replace("\r\n ", "");
        prop_assert_eq!(out.matches('\n').count(), 23);
    }
}
