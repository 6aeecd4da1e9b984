//! Calendar files (RFC 5545) for events that last whole days or have a time in Sweden.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};

/// Lines are folded so that none is longer than this many octets (RFC 5545 3.1).
const FOLD: usize = 75;
const ZONE: &str = "Europe/Stockholm";

/// Swedish time as it has been since 1996: summer time between the last Sundays of March and October
/// (directive 2000/84/EG).
const STOCKHOLM: [&str; 15] = [
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Stockholm",
    "BEGIN:DAYLIGHT",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "END:STANDARD",
    "END:VTIMEZONE",
];

/// What a reader is to do with a file (RFC 5546). Both addresses are those of e-mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Method {
    /// To subscribe to or open.
    Publish,
    /// The attendee's calendar takes the events, or what has been changed in them.
    Request { organiser: String, attendee: String },
    /// It strikes them out.
    Cancel { organiser: String, attendee: String },
}

impl Method {
    pub const fn code(&self) -> &'static str {
        match self {
            Method::Publish => "PUBLISH",
            Method::Request { .. } => "REQUEST",
            Method::Cancel { .. } => "CANCEL",
        }
    }
}

/// A calendar file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    pub method: Method,
    pub name: String,
    /// When the file is made; each event's DTSTAMP.
    pub made: Timestamp,
    pub events: Vec<Event>,
}

/// One event. The same `uid` with a higher `sequence` replaces what the reader's calendar has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    pub uid: String,
    pub sequence: u32,
    pub when: When,
    pub summary: String,
    pub description: Option<String>,
    pub place: Option<String>,
    pub url: Option<String>,
    /// The reader's calendar reminds of it so many days before its start.
    pub remind_days: Option<u16>,
    /// It was called off: a calendar that has it strikes it out.
    pub cancelled: bool,
}

/// The time of an event. An end before its start is read as its start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Whole days, both included.
    Days {
        first: Date,
        last: Date,
    },
    Timed {
        start: Timestamp,
        end: Timestamp,
    },
}

/// The calendar as a file.
pub fn calendar(calendar: &Calendar) -> Vec<u8> {
    let mut out = Lines::default();
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Storlom//Storlom//SV"] {
        out.line(line);
    }
    out.line(&format!("METHOD:{}", calendar.method.code()));
    out.text("X-WR-CALNAME", &calendar.name);
    if calendar.events.iter().any(|event| matches!(event.when, When::Timed { .. })) {
        STOCKHOLM.iter().for_each(|line| out.line(line));
    }
    for event in &calendar.events {
        write_event(&mut out, event, calendar);
    }
    out.line("END:VCALENDAR");
    out.0.into_bytes()
}

fn write_event(out: &mut Lines, event: &Event, calendar: &Calendar) {
    out.line("BEGIN:VEVENT");
    out.text("UID", &event.uid);
    out.line(&format!("SEQUENCE:{}", event.sequence));
    out.line(&format!("DTSTAMP:{}", calendar.made.strftime("%Y%m%dT%H%M%SZ")));
    match event.when {
        When::Days { first, last } => {
            // The end is the day after the last (RFC 5545 3.6.1).
            let end = last.max(first).saturating_add(1.day());
            out.line(&format!("DTSTART;VALUE=DATE:{}", first.strftime("%Y%m%d")));
            out.line(&format!("DTEND;VALUE=DATE:{}", end.strftime("%Y%m%d")));
        }
        When::Timed { start, end } => {
            out.line(&format!("DTSTART{}", moment(start)));
            out.line(&format!("DTEND{}", moment(end.max(start))));
        }
    }
    out.text("SUMMARY", &event.summary);
    for (name, value) in [("DESCRIPTION", &event.description), ("LOCATION", &event.place)] {
        if let Some(value) = value {
            out.text(name, value);
        }
    }
    if let Some(url) = &event.url {
        out.line(&format!("URL:{}", one_line(url)));
    }
    write_people(out, &calendar.method);
    if event.cancelled {
        out.line("STATUS:CANCELLED");
    }
    if let Some(days) = event.remind_days {
        out.line("BEGIN:VALARM");
        out.line("ACTION:DISPLAY");
        out.text("DESCRIPTION", &event.summary);
        out.line(&format!("TRIGGER:-P{days}D"));
        out.line("END:VALARM");
    }
    out.line("END:VEVENT");
}

/// Who invites and who comes. The answer was given where one signed up: none is asked for.
fn write_people(out: &mut Lines, method: &Method) {
    let (Method::Request { organiser, attendee } | Method::Cancel { organiser, attendee }) = method
    else {
        return;
    };
    out.line(&format!("ORGANIZER:mailto:{}", one_line(organiser)));
    let attendee = one_line(attendee);
    out.line(&format!("ATTENDEE;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:{attendee}"));
}

fn one_line(value: &str) -> String {
    value.chars().filter(|letter| !letter.is_control()).collect()
}

/// A moment as Swedish clocks show it; in the autumn hour that comes twice, as UTC.
fn moment(at: Timestamp) -> String {
    let utc = || format!(":{}", at.strftime("%Y%m%dT%H%M%SZ"));
    let Ok(zone) = TimeZone::get(ZONE) else {
        return utc();
    };
    let local = zone.to_datetime(at);
    if zone.to_ambiguous_zoned(local).is_ambiguous() {
        return utc();
    }
    format!(";TZID={ZONE}:{}", local.strftime("%Y%m%dT%H%M%S"))
}

/// The file so far: folded lines that end with CRLF.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn line(&mut self, line: &str) {
        let mut length = 0;
        for letter in line.chars() {
            if length + letter.len_utf8() > FOLD {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(letter);
            length += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// A property whose value is text, escaped (RFC 5545 3.3.11).
    fn text(&mut self, name: &str, value: &str) {
        let mut line = format!("{name}:");
        for letter in value.replace("\r\n", "\n").chars() {
            match letter {
                '\\' | ';' | ',' => line.extend(['\\', letter]),
                '\n' => line.push_str("\\n"),
                letter if letter.is_control() => {}
                letter => line.push(letter),
            }
        }
        self.line(&line);
    }
}

#[cfg(test)]
#[path = "ics_tests.rs"]
mod tests;
