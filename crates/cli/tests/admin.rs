//! A real agency from nothing, as an operator meets it: migrate, set up, serve, enter.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use testkit::temp::Folder;

const AGENCY: [&str; 12] = [
    "admin",
    "agency",
    "--name",
    "Provmyndigheten",
    "--slug",
    "provmyndigheten",
    "--number",
    "202100-5026",
    "--administrator-name",
    "Eva Ek",
    "--administrator-email",
    "eva.ek@prov.example",
];

fn storlom(folder: &Folder, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_storlom"));
    command.current_dir(folder.path()).args(["--database", "sqlite:a.sqlite"]).args(arguments);
    command.env_remove("STORLOM_PUBLIC_URL");
    command
}

fn run(folder: &Folder, arguments: &[&str]) -> Output {
    storlom(folder, arguments).output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The one line on standard output.
fn link(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(0), "{}", said(output));
    let out = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(out.lines().count(), 1, "{out}");
    out.trim().to_owned()
}

/// The options of [`AGENCY`] with one of them changed.
fn with<'a>(option: &str, value: &'a str) -> Vec<&'a str> {
    let mut arguments = AGENCY.to_vec();
    let at = arguments.iter().position(|known| *known == option).unwrap();
    arguments[at + 1] = value;
    arguments
}

/// A server that is told to stop when the test ends, however it ends.
struct Server {
    child: Child,
    port: u16,
}

impl Server {
    fn start(folder: &Folder) -> Server {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let listen = format!("127.0.0.1:{port}");
        let mut command = storlom(folder, &["serve", "--listen", &listen]);
        let child = command.stderr(Stdio::null()).spawn().unwrap();
        let server = Server { child, port };
        for _ in 0..200 {
            if TcpStream::connect(&listen).is_ok() {
                break;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        server
    }

    /// Status line and headers, and the page.
    fn ask(&self, method: &str, path: &str, cookie: &str, body: &str) -> (String, String) {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\
             Cookie: {cookie}\r\nContent-Type: application/x-www-form-urlencoded\r\n\
             Content-Length: {}\r\n\r\n{body}",
            body.len()
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, page) = answer.split_once("\r\n\r\n").unwrap();
        (head.to_owned(), page.to_owned())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn an_agency_is_set_up_and_its_administrator_comes_in() {
    let folder = Folder::new();
    assert!(run(&folder, &["migrate"]).status.success());
    let made = run(&folder, &AGENCY);
    let first = link(&made);
    assert!(first.starts_with("http://127.0.0.1:8080/valkommen/"), "{first}");
    assert!(!said(&made).contains(&first), "the link is on standard output alone");

    let server = Server::start(&folder);
    let path = first.strip_prefix("http://127.0.0.1:8080").unwrap();
    let (head, page) = server.ask("GET", path, "", "");
    assert!(head.starts_with("HTTP/1.1 200") && page.contains("Eva Ek"), "{head}{page}");
    let (head, _) = server.ask("POST", path, "", "passphrase=fyra+ord+p%C3%A5+rad+h%C3%A4r");
    assert!(head.starts_with("HTTP/1.1 303") && head.contains("location: /provmyndigheten"));
    let cookie = head.lines().find_map(|line| line.strip_prefix("set-cookie: ")).unwrap();
    let cookie = cookie.split(';').next().unwrap();
    for page in ["/provmyndigheten", "/provmyndigheten/medarbetare"] {
        let (head, body) = server.ask("GET", page, cookie, "");
        assert!(head.starts_with("HTTP/1.1 200") && body.contains("Provmyndigheten"), "{head}");
    }
    let (used, _) = server.ask("GET", path, "", "");
    assert!(used.starts_with("HTTP/1.1 404"), "{used}");

    let again = ["admin", "link", "--agency", "provmyndigheten", "--email", "eva.ek@prov.example"];
    let given = [&again[..], &["--public-url", "https://lom.example.se/"]].concat();
    let second = link(&run(&folder, &given));
    let path = second.strip_prefix("https://lom.example.se").unwrap();
    assert!(server.ask("GET", path, "", "").0.starts_with("HTTP/1.1 200"));
}

#[test]
fn people_are_read_in_from_a_file_once() {
    let folder = Folder::new();
    assert!(run(&folder, &["migrate"]).status.success());
    link(&run(&folder, &[&AGENCY[..], &["--unit", "Norr"]].concat()));
    let good = "namn;e-post;enhet;roll\nNils Ek;nils@prov.example;Norr;medarbetare\n\
        Åsa Lind;asa@prov.example;;samordnare\n";
    std::fs::write(folder.join("good.csv"), good).unwrap();
    let people = ["admin", "people", "good.csv", "--agency", "provmyndigheten"];
    let shown = run(&folder, &[&people[..], &["--preview"]].concat());
    assert_eq!(shown.status.code(), Some(0), "{}", said(&shown));
    assert!(said(&shown).contains("Rad 3: Åsa Lind, nytt konto"), "{}", said(&shown));
    assert!(said(&shown).contains("Inget är sparat"), "{}", said(&shown));
    assert!(said(&run(&folder, &people)).contains("Nya konton: 2. Fler roller: 0."));
    assert!(said(&run(&folder, &people)).contains("Nya konton: 0. Fler roller: 0."));

    std::fs::write(folder.join("bad.csv"), good.replace("Norr", "Väst").replace("asa@", "asa"))
        .unwrap();
    let bad = ["admin", "people", "bad.csv", "--agency", "provmyndigheten"];
    let refused = run(&folder, &bad);
    assert_eq!(refused.status.code(), Some(1));
    let lines = said(&refused);
    assert!(lines.contains("Rad 2: ”Väst” finns inte"), "{lines}");
    assert!(lines.contains("Rad 3: ”e-post” måste vara en e-postadress"), "{lines}");
}

#[test]
fn what_is_wrong_names_the_option_and_the_rule() {
    let folder = Folder::new();
    assert!(run(&folder, &["migrate"]).status.success());
    for (option, value, says) in [
        ("--name", " ", "Fyll i ”--name”"),
        ("--slug", "Prov Myndigheten", "”--slug” ska vara 2–40 tecken"),
        ("--slug", "oversikt", "--slug: Storlom använder själv adressen"),
        ("--number", "202100-5027", "”--number” stämmer inte med sin kontrollsiffra"),
        ("--number", "2021", "”--number” måste vara ett organisationsnummer"),
        (
            "--administrator-name",
            "Eva 19570428-9999",
            "”--administrator-name” har något som ser ut",
        ),
        ("--administrator-email", "eva", "”--administrator-email” måste vara en e-postadress"),
    ] {
        let refused = run(&folder, &with(option, value));
        assert_eq!(refused.status.code(), Some(1), "{option} {value}");
        assert!(said(&refused).contains(says), "{option} {value}: {}", said(&refused));
        assert!(refused.stdout.is_empty());
    }
    let twice = [&AGENCY[..], &["--unit", "Norr", "--unit", "norr"]].concat();
    assert!(said(&run(&folder, &twice)).contains("--unit: Det finns redan en enhet"));
    for wrong in [["--party", "employer"], ["--kind", "museum"], ["--employees", "-1"]] {
        let usage = run(&folder, &[&AGENCY[..], &wrong].concat());
        assert_eq!(usage.status.code(), Some(2), "{wrong:?}");
    }
    let foundation = with("--slug", "stiftelsen");
    link(&run(&folder, &[&foundation[..], &["--kind", "foundation"]].concat()));
    link(&run(&folder, &AGENCY));
    let taken = run(&folder, &AGENCY);
    assert!(said(&taken).contains("--slug: En annan organisation"), "{}", said(&taken));
    let email = ["--email", "ingen@prov.example"];
    let unknown = run(&folder, &[&["admin", "link", "--agency", "x-y"][..], &email].concat());
    assert!(said(&unknown).contains("--agency: Ingen organisation"), "{}", said(&unknown));
    let known = ["admin", "link", "--agency", "provmyndigheten"];
    let nobody = run(&folder, &[&known[..], &email].concat());
    assert!(said(&nobody).contains("--email: Ingen här"), "{}", said(&nobody));
}
