//! Who is told that something waits, when, and in what words.

use std::cell::RefCell;

use app::access::{Visit, end_account, end_role, people};
use app::agreement::{
    NextTalk, add_duty, change_duty, no_agreement, propose, register, release_view, start,
    write_view,
};
use app::application::{revise, send_back, submit};
use app::decision::stand_aside;
use app::exchange::{
    Asked, ContactFilter, Offer, accept_seat, cancel_sign_up, contacts, create_event,
    create_knowledge, create_needs, event, give_back_knowledge, make_wish, note_attendance,
    offer_contact, open_needs, participants, publish_event, reply, send_knowledge, sign_up,
    write_to,
};
use app::outbox::{Chosen, Done, KINDS, Mailer, News, Post, choose};
use app::outside::smtp::Smtp;
use domain::agreement::{Draft, Duty, DutyKind, Outline, Term};
use domain::application::Advice;
use domain::exchange::{Audience, Event, Needs, Theme};
use domain::outbox::Choice;
use testkit::smtp::{Letter, Smtp as Server};
use words::Language;

use crate::agreement::{day, whole};
use crate::cases::World;
use crate::{Clock, both_in_time};

pub const URL: &str = "https://lom.example.se";

/// A house with a mail server of its own.
pub struct Office<'a> {
    pub world: World<'a>,
    pub server: Server,
    mailer: RefCell<Mailer>,
}

impl<'a> Office<'a> {
    pub fn new(app: &'a app::App) -> Office<'a> {
        let server = Server::start();
        let mailer = RefCell::new(mailer(&server));
        Office { world: World::new(app), server, mailer }
    }

    /// What the mailer does every minute.
    pub fn run(&self) -> Done {
        let done = self.mailer.borrow_mut().run(self.world.app, &|| false).unwrap();
        assert!(done.broken.is_empty(), "{done:?}");
        done
    }

    /// The process ends and begins anew.
    pub fn restart(&self) {
        self.mailer.replace(mailer(&self.server));
    }

    pub fn chooses(&self, name: &str, choice: Choice) {
        let chosen = Chosen { choice, language: Language::Sv, news: News::Usual };
        choose(self.world.app, &self.world.at(name), chosen).unwrap();
    }

    /// The letters that the person has got.
    pub fn letters(&self, name: &str) -> Vec<Letter> {
        let listed = people(self.world.app, &self.world.at("Siv Holm"), name).unwrap();
        let address = &listed[0].account.email;
        self.server.letters().into_iter().filter(|letter| letter.to == [&**address]).collect()
    }

    /// The kinds of things that the person's last letter names.
    pub fn told(&self, name: &str) -> Vec<&'static str> {
        let Some(last) = self.letters(name).pop() else { return Vec::new() };
        let says =
            |kind: &&str| last.body.contains(&format!("- {}\n", Language::Sv.letter_kind(kind)));
        KINDS.into_iter().filter(says).collect()
    }
}

pub fn mailer(server: &Server) -> Mailer {
    mailer_at(server.port())
}

pub fn mailer_at(port: u16) -> Mailer {
    let address = format!("smtp://127.0.0.1:{port}");
    let smtp = Smtp::read(&address, "Storlom <lom@example.se>", "lom.example.se").unwrap();
    Mailer::new(Post { smtp: Some(smtp), public_url: URL.to_owned() })
}

#[test]
fn every_role_is_told_what_waits_for_it_and_once() {
    both_in_time(|app, _| {
        let office = Office::new(app);
        let number = office.world.submitted("Nils Ek", "Norr", "500");
        assert_eq!(office.run().sent, 1);
        assert_eq!(office.told("Maj Berg"), ["endorse"]);
        let [letter] = office.letters("Maj Berg").try_into().unwrap();
        let [start, own, stop] = letter.links().try_into().unwrap();
        assert_eq!([start, own], [format!("{URL}/liten"), format!("{URL}/konto")]);
        assert_eq!(letter.one("List-Unsubscribe"), format!("<{stop}>"));
        assert!(letter.one("Message-ID").ends_with("@lom.example.se>"));
        assert!(letter.body.contains("Lilla provmyndigheten"));
        for _ in 0..3 {
            assert_eq!(office.run().sent, 0);
            office.restart();
        }
        office.world.endorse("Maj Berg", &number, Advice::Endorse).unwrap();
        assert_eq!(office.run().sent, 1);
        assert_eq!(office.told("Åsa Lind"), ["prepare"]);
    });
}

#[test]
fn what_waits_again_is_told_again() {
    both_in_time(|app, clock| {
        let office = Office::new(app);
        let number = office.world.submitted("Nils Ek", "Norr", "500");
        office.run();
        send_back(app, &office.world.at("Åsa Lind"), &number, 1, "Skriv mer.").unwrap();
        office.run();
        assert_eq!(office.told("Nils Ek"), ["complete"]);
        assert_eq!(office.letters("Maj Berg").len(), 1);
        let draft = app.id();
        revise(app, &office.world.at("Nils Ek"), &number, draft).unwrap();
        submit(app, &office.world.at("Nils Ek"), draft).unwrap();
        clock.set("2026-03-03");
        office.run();
        assert_eq!(office.letters("Maj Berg").len(), 2);
    });
}

#[test]
fn once_a_day_is_one_letter_in_the_morning_about_everything_new() {
    both_in_time(|app, clock| {
        let office = Office::new(app);
        office.world.submitted("Nils Ek", "Norr", "500");
        office.run();
        office.world.prepared("300");
        office.world.submitted("Nils Ek", "Norr", "600");
        let sent = |day, hour, minute| {
            clock.set_time(day, hour, minute);
            office.run();
            (office.letters("Maj Berg").len(), office.letters("Sofia Hed").len())
        };
        assert_eq!(sent("2026-03-02", 23, 59), (1, 1), "Sofia had none that day");
        office.world.prepared("400");
        assert_eq!(sent("2026-03-03", 6, 59), (1, 1));
        assert_eq!(sent("2026-03-03", 7, 0), (2, 2));
        assert_eq!(sent("2026-03-04", 7, 0), (2, 2), "nothing new");
        assert_eq!(office.told("Maj Berg"), ["endorse"]);
    });
}

#[test]
fn at_once_is_at_once_and_at_most_ten_times_a_day() {
    both_in_time(|app, clock| {
        let office = Office::new(app);
        office.chooses("Maj Berg", Choice::AtOnce);
        clock.set_time("2026-03-02", 3, 0);
        for letters in 1..=10 {
            office.world.submitted("Nils Ek", "Norr", "500");
            office.run();
            assert_eq!(office.letters("Maj Berg").len(), letters);
        }
        for _ in 0..2 {
            office.world.submitted("Nils Ek", "Norr", "500");
            office.run();
        }
        assert_eq!(office.letters("Maj Berg").len(), 10);
        clock.set_time("2026-03-03", 0, 1);
        office.run();
        assert_eq!(office.letters("Maj Berg").len(), 11);
    });
}

#[test]
fn nobody_is_told_who_does_not_want_it_or_has_left() {
    both_in_time(|app, clock| {
        let office = Office::new(app);
        let world = &office.world;
        office.chooses("Maj Berg", Choice::Never);
        world.submitted("Nils Ek", "Norr", "500");
        let number = world.prepared("300");
        let siv = world.at("Siv Holm");
        end_account(app, &siv, world.cast.named("Sofia Hed").unwrap()).unwrap();
        // A case of one's own that was sent back waits for nobody who has no role any more.
        let own = world.submitted("Ulf Vik", "Söder", "500");
        send_back(app, &world.at("Åsa Lind"), &own, 1, "Skriv mer.").unwrap();
        for name in ["Olle Dahl", "Ulf Vik"] {
            let account = world.cast.named(name).unwrap();
            let role = app::access::account(app, &siv, account).unwrap().person.roles[0].id;
            end_role(app, &siv, account, role, day("2026-03-01")).unwrap();
        }
        stand_aside(app, &world.at("Erik Alm"), &number).unwrap();
        office.run();
        assert_eq!(office.server.letters().len(), 0);
        office.chooses("Maj Berg", Choice::Daily);
        clock.set("2026-03-03");
        office.run();
        let all = office.server.letters();
        assert_eq!((all.len(), office.told("Maj Berg")), (1, vec!["endorse"]));
    });
}

#[test]
fn a_decision_is_news_to_the_applicant_for_a_fortnight() {
    both_in_time(|app, clock| {
        let office = Office::new(app);
        office.world.granted("Nils Ek", "Norr", "500");
        office.run();
        assert_eq!(office.told("Nils Ek"), ["decided"]);
        // After its fortnight it is forgotten, and not told anew.
        clock.set("2026-03-20");
        office.run();
        clock.set("2026-03-21");
        office.run();
        assert_eq!(office.letters("Nils Ek").len(), 1);
    });
}

#[test]
fn a_shared_evaluation_is_told_to_the_parties_once_and_not_to_its_writer() {
    both_in_time(|app, clock| {
        let office = Office::new(app);
        crate::evaluation::shared(app, &office.world.at("Ulf Vik"));
        office.run();
        assert!(office.told("Sofia Hed").contains(&"evaluation"));
        assert_eq!(office.letters("Ulf Vik").len(), 0);
        clock.set("2026-03-05");
        office.run();
        assert_eq!(office.letters("Sofia Hed").len(), 1);
    });
}

#[test]
fn a_manager_who_stands_aside_is_not_asked_how_it_went() {
    both_in_time(|app, clock| {
        let office = Office::new(app);
        let world = &office.world;
        let number = world.submitted("Nils Ek", "Norr", "500");
        stand_aside(app, &world.at("Maj Berg"), &number).unwrap();
        clock.set("2026-03-30");
        world.decided(&number, "500");
        world.carried_out("Nils Ek", &number, "500");
        office.run();
        assert_eq!(office.told("Nils Ek"), ["decided", "question"]);
        assert_eq!(office.letters("Maj Berg").len(), 0);
    });
}

fn duty(due_on: &str) -> Duty {
    Duty {
        kind: DutyKind::FinalPayroll,
        title: Some("Hemlig uppgift".to_owned()),
        due_on: day(due_on),
        owner: None,
        done_on: None,
        receivers: None,
    }
}

#[test]
fn a_duty_is_told_of_two_weeks_before_and_on_its_day() {
    both_in_time(|app, clock| {
        let office = Office::new(app);
        let (world, asa) = (&office.world, office.world.at("Åsa Lind"));
        let eva = world.cast.named("Eva Strand");
        let id = add_duty(app, &asa, &Duty { owner: eva, ..duty("2026-03-20") }, None).unwrap();
        let told = |day: &str| {
            clock.set(day);
            office.run();
            (office.letters("Eva Strand").len(), office.letters("Åsa Lind").len())
        };
        assert_eq!(told("2026-03-05"), (0, 0));
        assert_eq!(told("2026-03-06"), (1, 0));
        assert_eq!(told("2026-03-19"), (1, 0));
        assert_eq!(told("2026-03-20"), (2, 0));
        assert_eq!(told("2026-03-21"), (2, 0));
        assert_eq!(office.told("Eva Strand"), ["duty"]);
        // Moved to another day it is reminded of anew; without an owner, to the coordinator.
        let moved = Duty { owner: eva, ..duty("2026-05-20") };
        change_duty(app, &world.at("Åsa Lind"), id, &moved).unwrap();
        assert_eq!(told("2026-03-22"), (2, 0));
        end_account(app, &world.at("Siv Holm"), eva.unwrap()).unwrap();
        assert_eq!(told("2026-05-06"), (2, 1));
    });
}

#[test]
fn a_proposed_agreement_waits_for_the_parties_views_and_answers() {
    both_in_time(|app, clock| {
        let office = Office::new(app);
        let asa = office.world.at("Åsa Lind");
        let number = start(app, &asa, &whole(app, &asa), None).unwrap();
        office.run();
        assert_eq!(office.told("Sofia Hed"), ["view"]);
        propose(app, &asa, number, None).unwrap();
        clock.set("2026-03-03");
        office.run();
        assert_eq!(office.told("Sofia Hed"), ["signature"]);
    });
}

/// Everything that can wait, at once.
fn everything(office: &Office<'_>, clock: &Clock) {
    let (app, world) = (office.world.app, &office.world);
    let asa = world.at("Åsa Lind");
    let number = start(app, &asa, &whole(app, &asa), None).unwrap();
    write_view(app, &world.at("Sofia Hed"), number, "Hemlig synpunkt").unwrap();
    release_view(app, &world.at("Sofia Hed"), number).unwrap();
    let other = start(app, &asa, &whole(app, &asa), None).unwrap();
    propose(app, &asa, other, None).unwrap();
    let third = start(app, &asa, &whole(app, &asa), None).unwrap();
    let next = NextTalk { on: day("2026-03-09"), open_questions: Some("Hemlig fråga".to_owned()) };
    no_agreement(app, &asa, third, &next).unwrap();
    add_duty(app, &asa, &duty("2026-03-10"), None).unwrap();
    world.completed("Nils Ek", "Norr", "12345");
    world.granted("Sara Ask", "Söder", "54321");
    world.prepared("333");
    world.submitted("Nils Ek", "Norr", "444");
    let number = world.submitted("Nils Ek", "Norr", "555");
    send_back(app, &asa, &number, 1, "Ett hemligt skäl").unwrap();
    crate::evaluation::shared(app, &world.at("Ulf Vik"));
    clock.later(60);
    office.run();
    // The time of Sara's measure is out, and soon that of the agreement.
    clock.set("2026-07-01");
    let draft = whole(app, &world.at("Åsa Lind"));
    let term = Some(Term::Fixed { from: day("2024-01-01"), to: day("2026-10-31") });
    let draft = Draft { outline: Outline { term, ..draft.outline }, ..draft };
    register(app, &world.at("Åsa Lind"), &draft, None, None).unwrap();
    office.run();
    at_the_foundation(office, clock);
}

/// A seat is offered to Sara; then those who came are asked what it gave.
fn at_the_foundation(office: &Office<'_>, clock: &Clock) {
    let (app, world) = (office.world.app, &office.world);
    let organiser = crate::exchange::organiser(app);
    crate::exchange::announced(app, &organiser, Some(1), "2026-07-10 09:00–10:00");
    clock.set("2026-07-02");
    let [nils, sara] = ["Nils Ek", "Sara Ask"].map(|name| world.at(name));
    for own in [&nils, &sara] {
        sign_up(app, &organiser, own, 1, &Asked::default()).unwrap();
    }
    cancel_sign_up(app, &organiser, &nils, 1).unwrap();
    office.run();
    accept_seat(app, &organiser, &world.at("Sara Ask"), 1).unwrap();
    a_message_and_a_wish(office, &organiser);
    // It is over, and nobody has noted who came.
    clock.set("2026-07-10");
    office.run();
    clock.set("2026-07-11");
    let organiser = crate::exchange::organiser_again(app);
    to_read_and_rank(office, &organiser);
    let all = participants(app, &organiser, 1).unwrap().all;
    let came: Vec<_> = all.iter().map(|one| one.place.id).collect();
    note_attendance(app, &organiser, 1, &came).unwrap();
    office.run();
}

/// To Åsa, who may be asked, from another agency; what somebody wishes for; and an event for her agency alone.
fn a_message_and_a_wish(office: &Office<'_>, organiser: &Visit) {
    let (app, asa) = (office.world.app, office.world.at("Åsa Lind"));
    let like = event(app, organiser, organiser, 1).unwrap().row.event;
    let invited = vec![asa.organisation.as_ref().unwrap().name.clone()];
    let audience = Audience::Invited;
    let occasions = domain::exchange::read_occasions("2026-09-10 09:00–10:00").unwrap();
    let new = Event { invited, audience, occasions, ..like };
    create_event(app, organiser, &new, None).unwrap();
    publish_event(app, organiser, 2).unwrap();
    let yes = Offer { themes: vec![Theme::Reach], line: None };
    offer_contact(app, organiser, &asa, &yes).unwrap();
    let agencies = crate::knowledge::coordinators(app);
    let other = agencies.iter().find(|one| one.organisation != asa.organisation).unwrap();
    let all = ContactFilter::default();
    let to = contacts(app, organiser, other, &all).unwrap().found[0].id;
    write_to(app, organiser, other, to, ("Hemligt meddelande", None)).unwrap();
    make_wish(app, organiser, &asa, ("Hemlig önskan", None), None).unwrap();
}

/// Needs to rank; in the knowledge bank a text to review, one given back, and a question about one.
fn to_read_and_rank(office: &Office<'_>, organiser: &Visit) {
    let app = office.world.app;
    let needs = Needs {
        question: "Hemlig behovsfråga".to_owned(),
        text: None,
        options: vec!["Hemligt ett".to_owned(), "Hemligt två".to_owned()],
        last_day: day("2026-07-31"),
    };
    let number = create_needs(app, organiser, &needs, None).unwrap();
    open_needs(app, organiser, number).unwrap();
    let agencies = crate::knowledge::coordinators(app);
    let asa = office.world.at("Åsa Lind");
    let other = agencies.iter().find(|one| one.organisation != asa.organisation).unwrap();
    let said = crate::knowledge::text("Hemlig text", "Hemligt", &[Theme::Reach]);
    let asked = crate::knowledge::published(app, (organiser, &asa), &said);
    reply(app, organiser, other, asked, ("Hemlig fråga?", None)).unwrap();
    for back in [false, true] {
        let number = create_knowledge(app, organiser, &asa, (&said, false), None).unwrap();
        send_knowledge(app, organiser, &asa, number).unwrap();
        if back {
            give_back_knowledge(app, organiser, number, "Ett hemligt skäl").unwrap();
        }
    }
}

#[test]
fn no_letter_says_what() {
    both_in_time(|app, clock| {
        let office = Office::new(app);
        everything(&office, clock);
        let mut all = office.server.letters();
        // Those about something of their own do say what: of what somebody did himself.
        all.retain(|letter| letter.one("Subject") == Language::Sv.letter_subject());
        let bodies: String = all.iter().map(|letter| letter.body.as_str()).collect();
        for kind in KINDS {
            let words = Language::Sv.letter_kind(kind);
            assert!(words != kind && bodies.contains(&words), "nothing of the kind {kind} waited");
        }
        let people = office.world.cast.people.iter().flat_map(|(name, ..)| name.split(' '));
        let mut canaries: Vec<&str> = people.collect();
        canaries.extend(["En text", "Hemlig", "hemlig", "2026-", "Avtal 2026", "Norr", "Söder"]);
        canaries.extend(["12345", "12 345", "54321", "333", "444", "555", "100 000", "kr"]);
        canaries.extend(["Fler kan byta", "Rörlighet", "Kurs", "Saco", "OFR", "arenden", "avtal/"]);
        for letter in &all {
            // The receiver's own address stands in the head alone, and the day it is sent.
            let head = letter.head.iter().filter(|(name, _)| !["To", "Date"].contains(&&**name));
            let head: String = head.map(|(_, value)| format!("{value}\n")).collect();
            // The token of the way out is 64 letters and digits by chance, and may hold any of the numbers.
            let stop = letter.one("List-Unsubscribe").trim_matches(['<', '>']);
            let said = format!("{head}{}", letter.body).replace(stop, "");
            for canary in &canaries {
                assert!(!said.contains(canary), "{canary} in {said}");
            }
        }
    });
}

#[test]
fn a_letter_is_in_the_language_that_was_chosen() {
    both_in_time(|app, _| {
        let office = Office::new(app);
        let chosen = Chosen { choice: Choice::Daily, language: Language::En, news: News::Usual };
        choose(app, &office.world.at("Maj Berg"), chosen).unwrap();
        office.world.submitted("Nils Ek", "Norr", "500");
        office.run();
        let [letter] = office.letters("Maj Berg").try_into().unwrap();
        assert_eq!(letter.one("Subject"), "Storlom: something is waiting for you");
        assert_eq!(letter.one("Content-Language"), "en");
        assert!(letter.body.contains("- an application to endorse or advise against\n"));
    });
}
