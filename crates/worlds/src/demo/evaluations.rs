//! What the analyst has asked: one change that is seen, one that cannot be decided, and one with too few answers.

use std::fmt::Write as _;

use app::Error;
use app::access::Visit;
use app::evaluation::question::{BeforeAfter, Changed, Question, Values};
use app::evaluation::saved::{Begun, ask, begin, save, set_minimums, share};
use domain::access::Role;
use domain::evaluation::{Minimum, Minimums};
use domain::values::Date;
use jiff::ToSpan as _;

use super::diary::{Diary, Stage};

/// Weeks before and after the link.
const BEFORE: i64 = 34;
const AFTER: i64 = 18;
const EVENT: &str = "länken på intranätets startsida";

/// The three, asked by the analyst the week before `today`.
pub fn asked(diary: &mut Diary, today: Date) {
    let day = today.saturating_sub(6.days());
    diary.on(day, move |stage| {
        let analyst = stage.role(Role::Analyst)?;
        let link = put(stage, &analyst, visits(day), &since(day))?;
        save(stage.app, &analyst, link, "Länken på startsidan: fler besök på Vad kan jag söka?")?;
        share(stage.app, &analyst, link)?;
        let course = put(stage, &analyst, course(26), &pair())?;
        save(stage.app, &analyst, course, "Kursen i handledning: hur säker man känner sig")?;
        share(stage.app, &analyst, course)
    });
    diary.on(day.saturating_add(2.days()), |stage| {
        let analyst = stage.role(Role::Analyst)?;
        let exchange = put(stage, &analyst, course(9), &pair())?;
        save(stage.app, &analyst, exchange, "Växeltjänstgöringen: trivsel före och efter")?;
        share(stage.app, &analyst, exchange)
    });
}

/// A saved answer, one that is not, and a minimum of the agency's own: for the tests' small world.
pub fn begun(diary: &mut Diary, day: Date) {
    diary.on(day, move |stage| {
        let coordinator = stage.role(Role::Coordinator)?;
        let wanted = Minimums::new(|one| (one == Minimum::Pairs).then_some(20));
        set_minimums(stage.app, &coordinator, &wanted)?;
        let saved = put(stage, &coordinator, course(24), &pair())?;
        save(stage.app, &coordinator, saved, "Kursen")?;
        put(stage, &coordinator, visits(day), &since(day)).map(|_| ())
    });
}

fn put(stage: &Stage<'_>, visit: &Visit, table: String, question: &Question) -> Result<i64, Error> {
    let number = begin(stage.app, visit, question.wish(), &Begun::Pasted(table), None)?;
    ask(stage.app, visit, number, question)?;
    Ok(number)
}

/// Week by week to the last that has ended: some forty visits, and some seventy from the link on.
fn visits(day: Date) -> String {
    let mut table = "Vecka\tBesök\n".to_owned();
    for back in (1..=BEFORE + AFTER).rev() {
        let level = if back <= AFTER { 71 } else { 38 };
        // Noise that is the same every time.
        let at = BEFORE + AFTER - back;
        let wave = (at * at * 7 + at * 5) % 23 - 11;
        let _ = writeln!(table, "{}\t{}", week(day, back), level + at / 9 + wave);
    }
    table
}

/// Persons before and after a course: the ups and downs nearly cancel out.
fn course(persons: i64) -> String {
    let mut table = "Före\tEfter\n".to_owned();
    for person in 0..persons {
        let before = 2 + (person * 7) % 3;
        let change = [1, 0, -1, 1, 0, 0, -1][usize::try_from(person % 7).unwrap_or_default()];
        let _ = writeln!(table, "{before}\t{}", before + change);
    }
    table
}

fn since(day: Date) -> Question {
    Question::Changed(Changed {
        outcome: "Besök".to_owned(),
        time: "Vecka".to_owned(),
        since: week(day, AFTER),
        event: EVENT.to_owned(),
        values: Values::Things,
        per: None,
        season: None,
        drop: false,
        others: Vec::new(),
    })
}

fn pair() -> Question {
    let (before, after) = ("Före".to_owned(), "Efter".to_owned());
    Question::BeforeAfter(BeforeAfter { before, after, extreme: false, drop: false })
}

/// The week so many weeks back, as `2026-v07`.
fn week(day: Date, back: i64) -> String {
    let week = day.saturating_sub(back.weeks()).iso_week_date();
    format!("{:04}-v{:02}", week.year(), week.week())
}
