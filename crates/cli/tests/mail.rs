//! `storlom serve` with a mail server behind TLS: what waits is told, and the log names nobody.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::io::Read;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant as Clock};

use app::access::{enter_as, visit};
use app::agreement::add_duty;
use app::outbox::{Choice, Chosen, News, choose};
use domain::agreement::{Duty, DutyKind};
use domain::values::Instant;
use testkit::postgres::Cluster;
use testkit::smtp::{Door, Smtp};
use testkit::temp::Folder;
use words::Language;
use worlds::{house_in_time, two_agencies};

const LOGIN: &str = "lom:en lös fras";

#[expect(clippy::disallowed_methods, reason = "the binary that is tested has the system's clock")]
fn now() -> Instant {
    Instant::from_timestamp(jiff::Timestamp::now())
}

/// A house where something is due to the coordinator, who wants to be told at once.
fn waiting(address: &str) {
    let app = house_in_time(address, now).unwrap();
    let (liten, _) = two_agencies(&app).unwrap();
    let account = liten.named("Åsa Lind").unwrap().to_string();
    let token = enter_as(&app, "liten", &account).unwrap().token;
    let asa = visit(&app, Some(&token), Some("liten")).unwrap();
    choose(
        &app,
        &asa,
        Chosen { choice: Choice::AtOnce, language: Language::Sv, news: News::Usual },
    )
    .unwrap();
    let duty = Duty {
        kind: DutyKind::Meeting,
        title: Some("Kanariefågel".to_owned()),
        due_on: app.today(),
        owner: None,
        done_on: None,
        receivers: None,
    };
    add_duty(&app, &asa, &duty, None).unwrap();
}

/// The same on SQLite, in the folder.
fn waiting_in(folder: &Folder) -> String {
    let address = format!("sqlite:{}", folder.join("test.sqlite").display());
    waiting(&address);
    address
}

fn storlom(folder: &Folder, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_storlom"));
    command.current_dir(folder.path()).args(arguments).env("STORLOM_LOG", "trace");
    command.env_remove("STORLOM_DATABASE").stdout(Stdio::null()).stderr(Stdio::piped());
    command
}

fn serving(folder: &Folder, database: &str, url: &str, server: &Smtp) -> Child {
    let mut command = storlom(folder, &["serve", "--database", database]);
    command.args(["--listen", "127.0.0.1:0", "--public-url", "https://lom.example.se"]);
    command.args(["--mail-from", "lom@example.se"]).env("STORLOM_SMTP", url);
    command.env("SSL_CERT_FILE", server.certificate()).spawn().unwrap()
}

/// Asks it to end; what it logged.
fn ended(mut child: Child) -> String {
    Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap();
    let mut log = String::new();
    child.stderr.take().unwrap().read_to_string(&mut log).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0), "{log}");
    log
}

#[test]
fn what_waits_is_told_over_tls_by_one_who_has_signed_in() {
    let folder = Folder::new();
    let postgres = Cluster::shared().database();
    waiting(&postgres.owner_url);
    for (door, scheme, rest, database) in [
        (Door::Tls, "smtps", "", waiting_in(&folder)),
        (Door::StartTls, "smtp", "?tls=required", postgres.owner_url.clone()),
    ] {
        let server = Smtp::with(door, LOGIN);
        let login = "lom:en%20l%C3%B6s%20fras";
        let url = format!("{scheme}://{login}@localhost:{}{rest}", server.port());
        let child = serving(&folder, &database, &url, &server);
        let began = Clock::now();
        while server.letters().is_empty() && began.elapsed() < Duration::from_secs(30) {
            std::thread::sleep(Duration::from_millis(20));
        }
        let log = ended(child);
        let [letter] = server.letters().try_into().unwrap_or_else(|found| {
            panic!("{door:?}: {found:?}\n{log}");
        });
        assert_eq!(letter.to, ["asa.lind@liten.example"]);
        assert!(letter.body.contains("https://lom.example.se/liten"));
        assert!(log.contains("sent=1"), "{log}");
        for canary in ["asa", "liten.example", "lös", "Kanarie", "lom@", "Åsa"] {
            assert!(!log.contains(canary), "{canary} in {log}");
        }
    }
}

#[test]
fn a_server_that_hangs_does_not_hold_up_the_end() {
    let folder = Folder::new();
    let database = waiting_in(&folder);
    let server = Smtp::start();
    server.answers("DATA", Some("hang"));
    let url = format!("smtp://127.0.0.1:{}", server.port());
    let child = serving(&folder, &database, &url, &server);
    server.until_hanging();
    let began = Clock::now();
    ended(child);
    assert!(began.elapsed() < Duration::from_secs(10));
}

fn refused(folder: &Folder, arguments: &[&str]) -> Output {
    storlom(folder, arguments).output().unwrap()
}

#[test]
fn what_is_wrong_with_the_mail_server_is_said_without_its_passphrase() {
    let folder = Folder::new();
    let database = waiting_in(&folder);
    let serve = ["serve", "--database", &database, "--listen", "127.0.0.1:0"];
    let with = |more: &[&str]| refused(&folder, &[&serve[..], more].concat());
    assert_eq!(with(&["--smtp", "smtp://localhost"]).status.code(), Some(2), "no sender");
    let plain = ["--mail-from", "lom@example.se", "--smtp", "smtp://lom:hemlig@mail.example.se"];
    let output = with(&plain);
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("tls=required") && !said.contains("hemlig"), "{said}");
}

#[test]
fn the_operator_sees_counts_and_lets_letters_go_after_a_restore() {
    let folder = Folder::new();
    let database = waiting_in(&folder);
    let run = |database: &str, arguments: &[&str]| {
        let mut command = storlom(&folder, &[arguments, &["--database", database]].concat());
        let output = command.stdout(Stdio::piped()).output().unwrap();
        assert_eq!(output.status.code(), Some(0));
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (text(output.stdout), text(output.stderr))
    };
    assert_eq!(run(&database, &["outbox"]).0, "liten: \nstor: \n");
    run(&database, &["backup", "one", "--plain"]);
    assert!(run("sqlite:two", &["restore", "one"]).1.contains("hålls"));
    assert!(run("sqlite:two", &["outbox"]).0.contains("hålls"));
    assert!(!run("sqlite:two", &["outbox", "--release"]).0.contains("hålls"));
    assert!(!run("sqlite:two", &["outbox"]).0.contains("hålls"));
}
