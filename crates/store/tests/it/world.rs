//! The world that the tests ask about: the same rows on either engine.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use domain::access::Role;
use domain::exchange::{
    Audience, Aware, Event, Feedback, Kind, Place, Standing, State, SurveyState, read_occasions,
};
use domain::outbox::{Choice, News, Progress};
use domain::overview::{Employer, EmployerKind};
use domain::values::{Id, Instant};
use store::access::{
    add_link, mark_installation, next_number, note_failures, start_session, use_form_key,
};
use store::application::Example;
use store::exchange::{EventRow, Notice, SignUp, Visitor};
use store::outbox::{
    Direct, Link, add_direct, add_letter, choose, keep_link, set_chosen_before, set_stopped, tell,
};
use store::overview::{Source, replace};
use store::{Error, Sql, Store, Tx, audit};
use worlds::{Cast, NOON, house_in_time, lived_in};

fn event(now: Instant) -> EventRow {
    EventRow {
        id: Id::v4([8; 16]),
        number: 1,
        state: State::Published,
        event: Event {
            kind: Kind::Own("Mingel".to_owned()),
            title: "Träff".to_owned(),
            occasions: read_occasions("2026-03-29 09:00–10:00 Först\n2026-04-01 09:00–10:00")
                .unwrap(),
            text: "Om *allt*".to_owned(),
            speakers: None,
            place: Some("Norr".to_owned()),
            link: None,
            audience: Audience::Everyone,
            seats: Some(20),
            last_day: None,
            introduces: None,
            invited: Vec::new(),
            series: Some("Lunch".to_owned()),
            questions: domain::exchange::read_questions("Kost? (allt / veganskt)").unwrap(),
        },
        because: None,
        write_up: None,
        changes: 0,
        changed_at: now,
        most_times: 0,
    }
}

/// What the foundation has, here in the agency's own scope.
fn exchange(tx: &Tx<'_>, cast: &Cast, account: Id, now: Instant) -> Result<(), Error> {
    store::exchange::add_event(tx, &event(now))?;
    store::exchange::add_sign_up(tx, &sign_up(cast, account, now))?;
    store::exchange::add_sign_up(tx, &guest(now))?;
    let (network, recipient) = ([15; 32], [16; 32]);
    let attempt = store::exchange::Attempt { event: Id::v4([8; 16]), network, recipient };
    store::exchange::add_attempt(tx, &attempt, now.plus_minutes(30))?;
    let asked = (Id::v4([18; 16]), Id::v4([8; 16]), Id::v4([9; 16]));
    store::exchange::add_asked(tx, asked, "Hur mäter ni?", now)?;
    let slides = domain::exchange::Material { title: "Bilder".to_owned(), text: None, link: None };
    let file = domain::exchange::Attachment {
        name: "Bilder".to_owned(),
        kind: domain::exchange::FileKind::Pdf,
        description: None,
    };
    let ids = (Id::v4([16; 16]), Id::v4([8; 16]));
    store::exchange::add_event_material(tx, ids, &slides, Some((&file, b"%PDF-")), now)?;
    store::exchange::add_notice(tx, &notice(now))?;
    let ideas = domain::exchange::Ideas::Yes;
    let said = Feedback { ideas, takes: Some("En idé".to_owned()), better: None };
    store::exchange::add_feedback(tx, Id::v4([9; 16]), &said)?;
    let wish = store::exchange::Wish {
        id: Id::v4([10; 16]),
        number: 1,
        title: "Mer om uppföljning".to_owned(),
        text: None,
        agency: "Lilla".to_owned(),
        answer: domain::exchange::Answer::None,
        said: None,
        wished_at: now,
        event: None,
        supporters: 0,
    };
    store::exchange::add_wish(tx, &wish)?;
    let visitor = Visitor { organisation: cast.organisation.id, account };
    store::exchange::set_support(tx, wish.id, &visitor, true)?;
    told(tx, wish.id, &visitor, now)?;
    crate::world_knowledge::knowledge(tx, &visitor, now)?;
    crate::world_contact::contact(tx, &visitor, now)?;
    survey(tx, now)
}

/// An example of a case, on a page that anyone may read.
fn told_of(tx: &Tx<'_>, now: Instant) -> Result<(), Error> {
    let case = Sql("SELECT MIN(id) FROM application WHERE organisation = ?1");
    let application = tx.one(case, &[&tx.organisation()?], |row| row.get(0))?;
    let sentence = "Ett halvår på en annan enhet.".to_owned();
    let example = Example { id: Id::v4([14; 16]), application, sentence, added_at: now };
    store::application::add_example(tx, &example)?;
    store::application::set_open(tx, true, now)
}

/// A survey that has closed.
fn survey(tx: &Tx<'_>, now: Instant) -> Result<(), Error> {
    let survey = store::exchange::Survey {
        id: Id::v4([11; 16]),
        number: 7,
        opened_on: now.local_date(),
        last_day: now.local_date(),
        state: SurveyState::Open,
        asked: None,
    };
    store::exchange::add_survey(tx, &survey)?;
    let replies = [(Id::v4([12; 16]), [Aware::Yes, Aware::No, Aware::Unsure])];
    store::exchange::close_survey(tx, survey.id, (SurveyState::Closed, 8), &replies)
}

/// What is said of the wish, the topic of what was said of the event, and what the agencies need.
fn told(tx: &Tx<'_>, wish: Id, from: &Visitor, now: Instant) -> Result<(), Error> {
    let comment = store::exchange::Comment {
        id: Id::v4([11; 16]),
        number: 1,
        agency: "Lilla".to_owned(),
        text: "Vi med".to_owned(),
        written_at: now,
        hidden_because: None,
    };
    store::exchange::add_comment(tx, wish, from, &comment)?;
    let topic = Id::v4([12; 16]);
    store::exchange::add_topic(tx, topic, "Mer tid")?;
    let sorted = store::exchange::Sorted { text_hash: "ab".to_owned(), topic };
    store::exchange::set_sorted(tx, Id::v4([8; 16]), &[sorted])?;
    let needs = store::exchange::NeedsRow {
        id: Id::v4([13; 16]),
        number: 1,
        needs: domain::exchange::Needs {
            question: "Vad vill ni ha?".to_owned(),
            text: None,
            options: vec!["Kurs".to_owned(), "Besök".to_owned()],
            last_day: now.local_date(),
        },
        opened_at: None,
    };
    store::exchange::add_needs(tx, &needs)?;
    store::exchange::open_needs(tx, needs.id, now)?;
    store::exchange::set_ranking(tx, needs.id, from.organisation, &[1, 0])?;
    letter(tx, from, now)
}

/// A letter to many, and its copy.
fn letter(tx: &Tx<'_>, from: &Visitor, now: Instant) -> Result<(), Error> {
    let row = store::exchange::NewsletterRow {
        id: Id::v4([14; 16]),
        number: 1,
        letter: domain::exchange::Newsletter {
            subject: "Vårens träffar".to_owned(),
            text: "Hej".to_owned(),
            receivers: domain::exchange::Receivers::News,
        },
        sent_at: None,
        copies: 0,
    };
    store::exchange::add_newsletter(tx, &row)?;
    store::exchange::send_newsletter(tx, row.id, now)?;
    store::exchange::add_copy(tx, Id::v4([15; 16]), row.id, from)
}

fn sign_up(cast: &Cast, account: Id, now: Instant) -> SignUp {
    let standing = Standing::Offered { until: now.plus_hours(1) };
    SignUp {
        place: Place { id: Id::v4([9; 16]), ticket: 1, standing, confirm_by: None },
        event: Id::v4([8; 16]),
        visitor: Some(Visitor { organisation: cast.organisation.id, account }),
        agency: "Lilla".to_owned(),
        name: Some("Åsa".to_owned()),
        email: None,
        language: "sv".to_owned(),
        needs: Some("Tolk".to_owned()),
        attended: false,
        signed_at: now,
        answers: vec!["allt".to_owned()],
    }
}

fn guest(now: Instant) -> SignUp {
    let (standing, confirm_by) = (Standing::Waiting, Some(now.plus_minutes(30)));
    SignUp {
        place: Place { id: Id::v4([16; 16]), ticket: 2, standing, confirm_by },
        event: Id::v4([8; 16]),
        visitor: None,
        agency: "Statskontoret".to_owned(),
        name: Some("Bo".to_owned()),
        email: Some("bo@example.se".to_owned()),
        language: "en".to_owned(),
        needs: None,
        attended: false,
        signed_at: now,
        answers: Vec::new(),
    }
}

fn notice(now: Instant) -> Notice {
    Notice {
        id: Id::v4([17; 16]),
        event: Id::v4([8; 16]),
        email: "bo@example.se".to_owned(),
        language: "sv".to_owned(),
        confirm_by: Some(now.plus_hours(1)),
    }
}

/// A letter about a sign-up, and a link in it.
fn direct_letter(tx: &Tx<'_>, now: Instant) -> Result<(), Error> {
    let (id, kind) = (Id::v4([12; 16]), domain::outbox::Kind::EventCancelled);
    let subject = Id::v4([9; 16]);
    add_direct(tx, &Direct { id, kind, subject, recipient: Some([13; 32]) }, now)?;
    let link = Link { purpose: "cancel", subject, expires_at: now.plus_hours(1) };
    keep_link(tx, id, &[14; 32], link)?;
    set_chosen_before(tx, &[14; 32], Some("daily"))?;
    set_stopped(tx, Id::v4([15; 16]), true)
}

/// A row in every table: an agency with three years behind it and another beside it; and, where the
/// use cases put nothing, a session, a half-written page, a link, a failed sign-in, a number, a used form, a letter, a signed
/// head, an erased text, two employers.
pub fn build(address: &str) -> Store {
    let clock = Arc::new(AtomicI64::new(NOON));
    let told = clock.clone();
    let app = house_in_time(address, move || Instant::from_millis(told.load(Ordering::Relaxed)));
    let travel = |to: Option<Instant>| {
        clock.store(to.map_or(NOON, Instant::millis), Ordering::Relaxed);
    };
    let (cast, _) = lived_in(&app.unwrap(), &travel).unwrap();
    let store = Store::open(address).unwrap();
    let now = Instant::from_millis(NOON);
    let account = cast.first(Role::Coordinator).unwrap();
    store
        .write(&cast.scope, |tx| {
            start_session(tx, &[3; 32], cast.organisation.id, account, now)?;
            add_link(tx, &[2; 32], account, now.plus_hours(1))?;
            note_failures(tx, &[4; 32], 1, now)?;
            let text = Sql("SELECT MIN(id) FROM erasable_text WHERE organisation = ?1");
            let text = tx.one(text, &[&cast.organisation.id], |row| row.get(0))?;
            audit::erase_text(tx, text, now)?;
            next_number(tx, "first")?;
            let typed = vec![("mål".to_owned(), "Fler \"kan\"".to_owned())];
            store::draft::put(tx, account, "/liten/avtal/1/mal", &typed, now)?;
            use_form_key(tx, Id::v4([5; 16]), "/liten", now)?;
            let letter = Id::v4([6; 16]);
            add_letter(tx, (letter, account), &Progress::new(now), (now.local_date(), 1))?;
            tell(tx, account, "decide 2026-1", letter)?;
            direct_letter(tx, now)?;
            choose(tx, account, (Choice::AtOnce, News::Yes), "sv")?;
            exchange(tx, &cast, account, now)?;
            told_of(tx, now)?;
            let head = audit::head(tx)?.unwrap();
            audit::add_head(tx, &head, now, &[7; 64])
        })
        .unwrap();
    mark_installation(&store, "demo").unwrap();
    let employer = |name: &str| Employer {
        number: None,
        name: name.to_owned(),
        kind: EmployerKind::Agency,
        department: None,
        employees: vec![(2023, 10), (2024, 11)],
    };
    let employers = [
        (Id::v4([8; 16]), "orebro".to_owned(), employer("Örebro")),
        (Id::v4([9; 16]), "alvdalen".to_owned(), employer("Älvdalen")),
    ];
    let source = Source {
        file_hash: "00".to_owned(),
        file_name: "agencies.csv".to_owned(),
        employers: 2,
        read_at: now,
    };
    replace(&store, &employers, &source).unwrap();
    store
}
