//! The public overview: nation, segments, employers.

pub mod employer;
pub mod export;
pub mod national;

use domain::overview::{FIRST_YEAR, LAST_YEAR, Segment};
use words::{Language, args};

use crate::request::Request;

/// The year asked for in the address; an odd one counts as not asked.
fn year(text: &str) -> Option<i64> {
    text.trim().parse().ok().filter(|year| (FIRST_YEAR..=LAST_YEAR).contains(year))
}

/// The segment asked for in the address; an odd one counts as not asked.
fn segment_asked(request: &Request) -> Option<Segment> {
    Segment::from_code(request.query.get("grupp"))
}

/// A segment in words.
fn segment(l: Language, segment: Segment) -> String {
    use words::format::number;
    match segment {
        Segment::Universities => l.overview_universities().to_owned(),
        Segment::Size { from, to: Some(to) } => {
            l.overview_size(args::OverviewSize { from: number(from), to: number(to) })
        }
        Segment::Size { from, to: None } => l.overview_size_over(number(from)),
    }
}
