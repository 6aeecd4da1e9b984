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

/// The copy in the folder as it is in a new database of either engine, now.
fn restored(folder: &Folder, clock: &crate::Clock, then: impl Fn(&app::App)) {
    let file = format!("sqlite:{}", folder.join("new").display());
    let database = Cluster::shared().database();
    for address in [file, database.owner_url.clone()] {
        drop(restore(&address, &folder.join("copy"), None, &|_| {}).unwrap());
        let told = clock.0.clone();
        let now = move || Instant::from_millis(told.load(Ordering::SeqCst));
        then(&worlds::house_in_time(&address, now).unwrap());
    }
}

#[test]
fn a_yes_that_was_changed_after_the_copy_is_ended_by_its_withdrawal() {
    both_in_time(|app, clock| {
        let (office, folder) = (Office::new(app), Folder::new());
        let (here, asa) = (organiser(app), office.world.at("Åsa Lind"));
        let says = |theme| {
            let yes = Offer { themes: vec![theme], line: None };
            offer_contact(app, &here, &asa, &yes).unwrap();
        };
        says(Theme::Reach);
        backup(app, &folder.join("copy"), &To::Plain, &|_| {}).unwrap();
        clock.later(1);
        says(Theme::Digital);
        withdraw_contact(app, &here, &asa).unwrap();
        assert_eq!(TakenBack::new(folder.join("list")).keep(app), Ok(1));
        let list = fs::read_to_string(folder.join("list")).unwrap();
        restored(&folder, clock, |again| {
            assert_eq!(takes_back(again, &list), Ok(1));
            let asa = World { app: again, cast: office.world.cast.clone() }.at("Åsa Lind");
            let all = ContactFilter::default();
            let found = contacts(again, &organiser_again(again), &asa, &all).unwrap();
            assert_eq!(found.mine, None);
        });
    });
}

#[test]
fn a_list_that_lags_behind_the_copy_undoes_nothing_in_it() {
    both_in_time(|app, clock| {
        let (office, folder) = (Office::new(app), Folder::new());
        office.chooses("Maj Berg", Choice::AtOnce);
        TakenBack::new(folder.join("list")).keep(app).unwrap();
        let list = fs::read_to_string(folder.join("list")).unwrap();
        clock.later(1);
        office.chooses("Maj Berg", Choice::Never);
        backup(app, &folder.join("copy"), &To::Plain, &|_| {}).unwrap();
        restored(&folder, clock, |again| {
            assert_eq!(takes_back(again, &list), Ok(0));
            let maj = World { app: again, cast: office.world.cast.clone() }.at("Maj Berg");
            assert_eq!(chosen(again, &maj).unwrap().choice, Choice::Never);
        });
    });
}

#[test]
fn a_no_by_a_sign_up_that_the_copy_does_not_know_holds_for_the_next_one() {
    both_in_time(|app, clock| {
        let (office, folder) = (Office::new(app), Folder::new());
        announced(app, &organiser(app), None, "2026-03-28 09:00–10:00");
        backup(app, &folder.join("copy"), &To::Plain, &|_| {}).unwrap();
        comes(app, "bo");
        office.run();
        follows(&office, "bo", LinkTo::Confirm).unwrap();
        clock.set("2026-03-27");
        office.run();
        let head = last(&office, "bo").one("List-Unsubscribe").to_owned();
        let way_out = head.trim_matches(['<', '>']).rsplit('/').next().unwrap();
        stop_letters(app, &crate::guest::anyone(app), way_out, true).unwrap();
        TakenBack::new(folder.join("list")).keep(app).unwrap();
        let list = fs::read_to_string(folder.join("list")).unwrap();
        clock.set("2026-03-26");
        restored(&folder, clock, |again| {
            clock.set("2026-03-26");
            assert_eq!(takes_back(again, &list), Ok(1));
            app::outbox::release(again).unwrap();
            let runs = || crate::outbox::mailer(&office.server).run(again, &|| false).unwrap();
            comes(again, "bo");
            runs();
            let token = crate::guest::token(&last(&office, "bo"), LinkTo::Confirm);
            let here = crate::guest::anyone(again);
            app::exchange::follow(again, &here, LinkTo::Confirm, &token).unwrap();
            runs();
            clock.set("2026-03-27");
            runs();
            assert_eq!(last(&office, "bo").one("Subject"), "Du har en plats: Träff");
        });
    });
}
