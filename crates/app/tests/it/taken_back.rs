//! Nobody who was let go comes back with an older copy (rules, part 8).

use std::fs::{self, OpenOptions};
use std::io::Write;

use app::access::visit;
use app::backup::{LastWords, TakenBack, To, backup, replay, restore};
use app::exchange::{
    ContactFilter, Offer, contacts, offer_contact, participants, withdraw_contact,
};
use app::outbox::{Choice, Chosen, News, choose, chosen, stop_letters, stopping};
use domain::exchange::{LinkTo, Theme};
use domain::values::Instant;
use std::sync::atomic::Ordering;
use testkit::postgres::Cluster;
use testkit::temp::Folder;
use words::Language;

use crate::both_in_time;
use crate::cases::World;
use crate::exchange::{announced, organiser, organiser_again};
use crate::guest::{comes, follows, last};
use crate::outbox::Office;

/// Bo has a seat, Åsa may be asked, Maj gets letters and Nils news: the copy that comes back. Then each of them says no.
fn let_go(office: &Office<'_>, clock: &crate::Clock, folder: &Folder) -> String {
    let app = office.world.app;
    announced(app, &organiser(app), None, "2026-03-28 09:00–10:00");
    comes(app, "bo");
    office.run();
    follows(office, "bo", LinkTo::Confirm).unwrap();
    let asa = office.world.at("Åsa Lind");
    let yes = Offer { themes: vec![Theme::Reach], line: None };
    offer_contact(app, &organiser_again(app), &asa, &yes).unwrap();
    office.chooses("Maj Berg", Choice::AtOnce);
    clock.set("2026-03-27");
    office.run();
    backup(app, &folder.join("copy"), &To::Plain, &|_| {}).unwrap();
    let mut list = TakenBack::new(folder.join("list"));
    list.keep(app).unwrap();
    withdraw_contact(app, &organiser_again(app), &office.world.at("Åsa Lind")).unwrap();
    let no = Chosen { choice: Choice::Never, language: Language::Sv, news: News::Usual };
    choose(app, &office.world.at("Maj Berg"), no).unwrap();
    let head = last(office, "bo").one("List-Unsubscribe").to_owned();
    let token = head.trim_matches(['<', '>']).rsplit('/').next().unwrap().to_owned();
    stop_letters(app, &visit(app, None, Some("stiftelsen")).unwrap(), &token, true).unwrap();
    assert_eq!(list.keep(app), Ok(3));
    assert_eq!(list.keep(app), Ok(0), "each once");
    assert_eq!(TakenBack::new(folder.join("list")).keep(app), Ok(0), "also after a restart");
    // Killed while it wrote.
    let mut file = OpenOptions::new().append(true).open(folder.join("list")).unwrap();
    file.write_all(b"{\"at\":1,\"organi").unwrap();
    fs::read_to_string(folder.join("list")).unwrap()
}

fn takes_back(app: &app::App, list: &str) -> Result<usize, app::Error> {
    replay(app, &LastWords::read(list).unwrap())
}

#[test]
fn what_was_taken_back_after_the_copy_does_not_come_back_with_it() {
    both_in_time(|app, clock| {
        let (office, folder) = (Office::new(app), Folder::new());
        let list = let_go(&office, clock, &folder);
        assert!(!list.contains('@') && !list.contains("Berg"), "ids and choices: {list}");
        let database = Cluster::shared().database();
        let file = format!("sqlite:{}", folder.join("new").display());
        for (minutes, address) in [(1, file), (2, database.owner_url.clone())] {
            clock.set("2026-03-27");
            clock.later(minutes);
            drop(restore(&address, &folder.join("copy"), None, &|_| {}).unwrap());
            let told = clock.0.clone();
            let now = move || Instant::from_millis(told.load(Ordering::SeqCst));
            let again = worlds::house_in_time(&address, now).unwrap();
            assert_eq!(takes_back(&again, &list), Ok(3));
            assert_eq!(takes_back(&again, &list), Ok(0), "once is enough");
            let world = World { app: &again, cast: office.world.cast.clone() };
            let (asa, maj) = (world.at("Åsa Lind"), world.at("Maj Berg"));
            let here = organiser_again(&again);
            let found = contacts(&again, &here, &asa, &ContactFilter::default()).unwrap();
            assert_eq!(found.mine, None);
            assert_eq!(chosen(&again, &maj).unwrap().choice, Choice::Never);
            // The list goes on where it was, behind what was cut off.
            assert_eq!(TakenBack::new(folder.join("list")).keep(&again), Ok(3));
            let kept = fs::read_to_string(folder.join("list")).unwrap();
            assert!(kept.contains("{\"at\":1,\"organi\n"), "{kept}");
            assert_eq!(takes_back(&again, &kept), Ok(0));
            assert!(LastWords::read("no line").is_err());
            // Whom a deadline had erased is not there either.
            let name =
                |app| participants(app, &organiser_again(app), 1).unwrap().all[0].name.clone();
            assert_eq!(name(&again).as_deref(), Some("bo"));
            clock.set("2026-07-01");
            takes_back(&again, &list).unwrap();
            assert_eq!(name(&again), None);
        }
    });
}

#[test]
fn a_copy_knows_no_link_and_still_who_wants_no_letters() {
    both_in_time(|app, clock| {
        let (office, folder) = (Office::new(app), Folder::new());
        let list = let_go(&office, clock, &folder);
        let address = format!("sqlite:{}", folder.join("new").display());
        drop(restore(&address, &folder.join("copy"), None, &|_| {}).unwrap());
        let told = clock.0.clone();
        let now = move || Instant::from_millis(told.load(Ordering::SeqCst));
        let again = worlds::house_in_time(&address, now).unwrap();
        takes_back(&again, &list).unwrap();
        let head = last(&office, "bo").one("List-Unsubscribe").to_owned();
        let token = head.trim_matches(['<', '>']).rsplit('/').next().unwrap().to_owned();
        let here = visit(&again, None, Some("stiftelsen")).unwrap();
        assert_eq!(stopping(&again, &here, &token), Err(app::Error::Missing));
        let before = office.server.letters().len();
        app::outbox::release(&again).unwrap();
        crate::guest::changed(&again, "2026-03-28 11:00–12:00");
        crate::outbox::mailer(&office.server).run(&again, &|| false).unwrap();
        let letters = office.server.letters();
        let to_bo = letters[before..].iter().filter(|one| one.to == ["bo@statskontoret.example"]);
        let said: Vec<&str> = to_bo.map(|one| one.one("Subject")).collect();
        assert_eq!(said, ["Ändrad tid eller plats: Träff"], "and no reminder");
    });
}
