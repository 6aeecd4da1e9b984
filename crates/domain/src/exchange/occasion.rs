//! When an event is held: one line per occasion, as people write them.

use jiff::civil::{Date, DateTime, Time, Weekday};

use crate::values::{DateFault, Instant, TextFault, read_date, read_line};

use super::Reason;

/// An event has at most so many occasions.
pub const OCCASIONS: usize = 20;
const NOTE_MAX: usize = 120;

/// One occasion: a day, from when to when on Swedish clocks, and what happens then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occasion {
    pub day: Date,
    pub from: Time,
    pub to: Time,
    pub note: Option<String>,
}

/// What is wrong with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OccasionFault {
    /// There is no time such as `09:00–09:45`.
    NoTime,
    Date(DateFault),
    /// The day is another day of the week.
    Weekday,
    /// Clocks skip the hour that night.
    NoSuchHour,
    /// It begins before an earlier one of the day has ended.
    Overlaps,
    /// It ends before it begins, or at once.
    EndsBeforeItBegins,
    Note(TextFault),
}

impl Occasion {
    pub fn begins(&self) -> Option<Instant> {
        Instant::from_local(self.day.to_datetime(self.from))
    }

    pub fn ends(&self) -> Option<Instant> {
        Instant::from_local(self.day.to_datetime(self.to))
    }
}

/// Reads lines such as `2026-12-03 09:00–16:00 Första kursdagen` or `torsdag 3 december 2026, 09.00–16.00`; the
/// words after the time are optional, and empty lines are passed over. Gives them in the order of time.
///
/// # Errors
/// [`Reason::Occasion`] with the first line that cannot be read; [`Reason::TooManyOccasions`].
pub fn read_occasions(text: &str) -> Result<Vec<Occasion>, Reason> {
    let mut read = Vec::new();
    for (line, said) in (1..).zip(text.lines()) {
        if !said.trim().is_empty() {
            let refuse = |fault| Reason::Occasion { line, fault };
            read.push((line, occasion(said.trim()).map_err(refuse)?));
        }
    }
    if read.len() > OCCASIONS {
        return Err(Reason::TooManyOccasions { max: OCCASIONS });
    }
    read.sort_by_key(|(_, one)| (one.day, one.from));
    let meet = |((_, before), (_, after)): &(&(usize, Occasion), &(usize, Occasion))| {
        before.day == after.day && after.from < before.to
    };
    match read.iter().zip(read.iter().skip(1)).find(meet) {
        Some(((one, _), (other, _))) => {
            let line = *one.max(other);
            Err(Reason::Occasion { line, fault: OccasionFault::Overlaps })
        }
        None => Ok(read.into_iter().map(|(_, one)| one).collect()),
    }
}

/// The occasions as lines that [`read_occasions`] reads back.
pub fn written(occasions: &[Occasion]) -> String {
    let line = |one: &Occasion| {
        let time = |time: Time| time.strftime("%H:%M").to_string();
        let note = one.note.as_deref().unwrap_or_default();
        format!("{} {}–{} {note}", one.day, time(one.from), time(one.to)).trim_end().to_owned()
    };
    occasions.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// When the first begins.
pub fn begins(occasions: &[Occasion]) -> Option<Instant> {
    occasions.iter().filter_map(Occasion::begins).min()
}

/// When the last ends.
pub fn ends(occasions: &[Occasion]) -> Option<Instant> {
    occasions.iter().filter_map(Occasion::ends).max()
}

fn occasion(line: &str) -> Result<Occasion, OccasionFault> {
    let (day, from, to, note) = parts(line).ok_or(OccasionFault::NoTime)?;
    // `11 november 2026, kl. 09.00`
    let day =
        day.trim().trim_end_matches("kl.").trim_end_matches("kl").trim().trim_end_matches(',');
    let (weekday, day) = weekday(day);
    let day = read_date(day).map_err(OccasionFault::Date)?;
    if weekday.is_some_and(|weekday| weekday != day.weekday()) {
        return Err(OccasionFault::Weekday);
    }
    if to <= from {
        return Err(OccasionFault::EndsBeforeItBegins);
    }
    if [from, to].map(|at| day.to_datetime(at)).into_iter().any(is_skipped) {
        return Err(OccasionFault::NoSuchHour);
    }
    let note = note.trim().trim_start_matches([',', ':', '–', '-']).trim();
    let note = match note {
        "" => None,
        note => Some(read_line(note, NOTE_MAX).map_err(OccasionFault::Note)?),
    };
    Ok(Occasion { day, from, to, note })
}

const WEEKDAYS: [(&str, &str, Weekday); 7] = [
    ("måndag", "monday", Weekday::Monday),
    ("tisdag", "tuesday", Weekday::Tuesday),
    ("onsdag", "wednesday", Weekday::Wednesday),
    ("torsdag", "thursday", Weekday::Thursday),
    ("fredag", "friday", Weekday::Friday),
    ("lördag", "saturday", Weekday::Saturday),
    ("söndag", "sunday", Weekday::Sunday),
];

/// The day of the week that the text begins with, if it does, and the date after it: `fredag den 3 december 2027`.
fn weekday(text: &str) -> (Option<Weekday>, &str) {
    let (first, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let named = first.trim_end_matches(',').to_lowercase();
    let found = WEEKDAYS.iter().find(|(sv, en, _)| *sv == named || *en == named);
    match found {
        Some((_, _, weekday)) => {
            let rest = rest.trim_start();
            (Some(*weekday), rest.strip_prefix("den ").unwrap_or(rest))
        }
        None => (None, text),
    }
}

/// Whether clocks never show it, since summer time begins.
fn is_skipped(local: DateTime) -> bool {
    Instant::from_local(local).is_some_and(|at| at.local_datetime() != local)
}

/// What stands before the first time, the two times, and what stands after.
fn parts(line: &str) -> Option<(&str, Time, Time, &str)> {
    let starts = line.char_indices().map(|(at, _)| at);
    starts.filter(|at| begins_word(line, *at)).find_map(|at| {
        let (from, rest) = time(&line[at..])?;
        let rest = rest.trim_start();
        let rest = ["–", "-", "—", "till"].iter().find_map(|sign| rest.strip_prefix(sign))?;
        let (to, note) = time(rest.trim_start())?;
        Some((&line[..at], from, to, note))
    })
}

fn begins_word(line: &str, at: usize) -> bool {
    line[..at].chars().next_back().is_none_or(char::is_whitespace)
}

/// A time at the beginning of the text, `09:00`, `9.00` or `9`, and what follows.
fn time(text: &str) -> Option<(Time, &str)> {
    let (hour, rest) = leading_digits(text);
    let (minute, rest) = match rest.strip_prefix([':', '.']) {
        Some(after) => leading_digits(after),
        None => ("00", rest),
    };
    if !(1..=2).contains(&hour.len()) || minute.len() != 2 {
        return None;
    }
    let time = Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()?;
    Some((time, rest))
}

fn leading_digits(text: &str) -> (&str, &str) {
    text.split_at(text.bytes().take_while(u8::is_ascii_digit).count())
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};
    use proptest::prelude::*;

    use super::*;

    fn one(text: &str) -> Occasion {
        read_occasions(text).unwrap().remove(0)
    }

    fn refused(text: &str) -> OccasionFault {
        match read_occasions(text) {
            Err(Reason::Occasion { line: 1, fault }) => fault,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn occasions_are_read_as_people_write_them() {
        let expected = Occasion {
            day: date(2026, 11, 11),
            from: time(9, 0, 0, 0),
            to: time(9, 45, 0, 0),
            note: None,
        };
        for text in [
            "2026-11-11 09:00–09:45",
            "11 november 2026 09:00 - 09:45",
            "11 nov 2026, kl. 9.00-9.45",
            "11/11 2026 kl 09.00 till 09.45",
            "  20261111   09:00—09:45  ",
        ] {
            assert_eq!(one(text), expected, "{text}");
        }
        // As the pages write it.
        for text in [
            "onsdag 11 november 2026, 09.00–09.45",
            "Onsdag den 11 november 2026 kl. 9.00–9.45",
            "Wednesday 11 November 2026, 09.00–09.45",
        ] {
            assert_eq!(one(text), expected, "{text}");
        }
        let note = one("2026-12-03 09:00–16:00 Första kursdagen: mål").note;
        assert_eq!(note.as_deref(), Some("Första kursdagen: mål"));
        for text in ["3 dec 2026 9–16", "2026-12-03 9 till 16.00", "2026-12-03 kl 09-16 "] {
            let whole = one(text);
            assert_eq!((whole.from, whole.to), (time(9, 0, 0, 0), time(16, 0, 0, 0)), "{text}");
        }
        assert_eq!(one("2026-12-03 09:00–16:00, Rum 2.10").note.as_deref(), Some("Rum 2.10"));
    }

    #[test]
    fn they_come_in_the_order_of_time_and_empty_lines_are_passed_over() {
        let read = read_occasions("\n2026-12-10 09:00–12:00\n\n2026-12-03 13:00–16:00\n").unwrap();
        assert_eq!(read.iter().map(|one| one.day.day()).collect::<Vec<_>>(), [3, 10]);
        assert_eq!(read_occasions(" \n "), Ok(Vec::new()));
        let many: String =
            (1..=OCCASIONS + 1).map(|day| format!("2026-12-{day:02} 09:00–12:00\n")).collect();
        assert_eq!(read_occasions(&many), Err(Reason::TooManyOccasions { max: OCCASIONS }));
    }

    #[test]
    fn what_cannot_be_read_says_why_and_where() {
        use OccasionFault::{EndsBeforeItBegins, NoTime, Note};
        for text in ["2026-12-03", "2026-12-03 09:00", "2026-12-03 24:00–25:00", "i morgon", "09:0"]
        {
            assert_eq!(refused(text), NoTime, "{text}");
        }
        assert_eq!(refused("2026-02-30 09:00–10:00"), OccasionFault::Date(DateFault::NotADate));
        assert_eq!(refused("09:00–10:00"), OccasionFault::Date(DateFault::Empty));
        assert_eq!(refused("måndag 09:00–10:00"), OccasionFault::Date(DateFault::Empty));
        assert_eq!(refused("fredag 3 december 2026 09:00–10:00"), OccasionFault::Weekday);
        assert_eq!(refused("2026-03-29 02:30–04:00"), OccasionFault::NoSuchHour);
        assert_eq!(refused("2026-03-29 01:00–02:30"), OccasionFault::NoSuchHour);
        assert_eq!(one("2026-03-29 01:30–03:00").to, time(3, 0, 0, 0));
        assert_eq!(refused("2026-12-03 10:00–10:00"), EndsBeforeItBegins);
        assert_eq!(refused("2026-12-03 10:00–09:00"), EndsBeforeItBegins);
        let long = format!("2026-12-03 09:00–10:00 {}", "å".repeat(121));
        assert!(matches!(refused(&long), Note(TextFault::TooLong { max: 120, length: 121 })));
        let second = read_occasions("2026-12-03 09:00–10:00\n\nfel");
        assert_eq!(second, Err(Reason::Occasion { line: 3, fault: NoTime }));
        let meet = read_occasions("2026-12-03 13:00–16:00\n\n2026-12-03 09:00–13:01");
        assert_eq!(meet, Err(Reason::Occasion { line: 3, fault: OccasionFault::Overlaps }));
        let next = read_occasions("2026-12-03 13:00–16:00\n2026-12-03 09:00–13:00");
        assert_eq!(next.map(|all| all.len()), Ok(2));
    }

    #[test]
    fn an_occasion_begins_and_ends_as_swedish_clocks_show() {
        let winter = one("2026-03-28 09:00–10:00").begins().unwrap();
        let summer = one("2026-03-29 09:00–10:00").begins().unwrap();
        assert_eq!((summer.millis() - winter.millis()) / 3_600_000, 23);
        let two = read_occasions("2026-12-03 09:00–10:00\n2026-12-10 08:00–09:00").unwrap();
        assert_eq!(begins(&two), two[0].begins());
        assert_eq!(ends(&two), two[1].ends());
        assert_eq!((begins(&[]), ends(&[])), (None, None));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(day in 1i8..29, hour in 0i8..23, minute in 0i8..60, note in "([a-zåäö]{1,9}( [a-zåäö0-9]{1,9}){0,3})?") {
            let occasion = Occasion {
                day: date(2026, 5, day),
                from: time(hour, minute, 0, 0),
                to: time(hour + 1, minute, 0, 0),
                note: (!note.is_empty()).then_some(note),
            };
            let all = vec![occasion];
            prop_assert_eq!(read_occasions(&written(&all)), Ok(all));
        }

        #[test]
        fn no_text_makes_it_fall(text in "\\PC{0,40}") {
            let _ = read_occasions(&text);
        }
    }
}
