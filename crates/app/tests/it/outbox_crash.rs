//! Killed while a letter leaves, the house sends it once or says that it does not know.

use std::process::{Child, Command, Stdio};

use app::outbox::{State, outgoing};
use app::{App, Settings, Store};
use domain::values::Instant;
use testkit::smtp::Smtp as Server;
use testkit::temp::Folder;

use crate::cases::World;
use crate::outbox::mailer;
use crate::{NOON, house};

const DATABASE: &str = "STORLOM_TEST_MAIL";
const PORT: &str = "STORLOM_TEST_MAIL_PORT";

/// Sends what is due, and never comes to the end of it.
#[test]
#[ignore = "the process that the tests below kill"]
fn sender() {
    let (Ok(address), Ok(port)) = (std::env::var(DATABASE), std::env::var(PORT)) else { return };
    let app = at(&address, 0);
    crate::outbox::mailer_at(port.parse().unwrap()).run(&app, &|| false).unwrap();
}

/// The house so many minutes after noon.
pub fn at(address: &str, minutes: i64) -> App {
    let settings =
        Settings { demo: true, heads_file: None, signing_key: Some([1; 32]), survey_folder: None };
    let now = Instant::from_millis(NOON).plus_minutes(minutes);
    let seed = [minutes.unsigned_abs() as u8 + 7; 32];
    App::new(Store::open(address).unwrap(), settings, move || now, seed)
}

pub fn started(address: &str, server: &Server) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "outbox_crash::sender", "--ignored", "--quiet"])
        .env(DATABASE, address)
        .env(PORT, server.port().to_string())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// A house where one letter is due, whose sender is killed while it waits for the answer to
/// `command`. What is there 20 minutes later.
fn killed(command: &str) -> (Server, Vec<(State, i64)>) {
    let folder = Folder::new();
    let address = format!("sqlite:{}", folder.join("mail.sqlite").display());
    let app = house(&address);
    let world = World::new(&app);
    world.submitted("Nils Ek", "Norr", "500");
    let cast = world.cast.clone();
    drop(world);
    drop(app);
    let server = Server::start();
    server.answers(command, Some("hang"));
    let mut child = started(&address, &server);
    server.until_hanging();
    child.kill().unwrap();
    child.wait().unwrap();
    server.answers(command, None);
    for minutes in [1, 5, 20] {
        let app = at(&address, minutes);
        let done = mailer(&server).run(&app, &|| false).unwrap();
        assert!(done.broken.is_empty(), "{done:?}");
    }
    let app = at(&address, 21);
    let siv = World { app: &app, cast }.at("Siv Holm");
    let days = outgoing(&app, &siv).unwrap().days;
    (server, days.into_iter().flat_map(|(_, of)| of).collect())
}

#[test]
fn killed_before_the_content_is_handed_over_the_letter_is_sent_once() {
    for command in ["MAIL", "RCPT"] {
        let (server, states) = killed(command);
        assert_eq!(server.letters().len(), 1, "{command}");
        assert_eq!(states, [(State::Sent, 1)]);
    }
}

#[test]
fn killed_after_the_content_is_handed_over_the_letter_is_not_sent_again() {
    let (server, states) = killed("DATA");
    // The server that hung had the whole letter; it may have taken it or not.
    assert_eq!(server.letters().len(), 0);
    assert_eq!(states, [(State::Uncertain, 1)]);
}
