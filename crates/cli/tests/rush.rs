//! The rush: thousands sign up to an event in a minute, through the server on both engines. There are exactly as many
//! seats as there are, the list is in the order of arrival, and nobody waits for long.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant as Clock};

use app::access::{Visit, demo_people, enter_as, visit};
use app::exchange::{create_event, participants, publish_event};
use domain::access::Role;
use domain::exchange::{Audience, Event, Kind, Standing, read_occasions};
use domain::values::Instant;
use jiff::ToSpan as _;
use testkit::postgres::Cluster;
use testkit::temp::Folder;
use worlds::{foundation, house_in_time};

const SEATS: usize = 200;
/// So many come from each address: as many as one network may hold of the seats.
const OF_EACH: usize = 20;
/// In so long, a tenth of them in a tenth of it in the ordinary run.
const LONG: (usize, Duration) = (10_000, Duration::from_secs(60));
const CLIENTS: usize = 64;

#[expect(clippy::disallowed_methods, reason = "the binary that is tested has the system's clock")]
fn now() -> Instant {
    Instant::from_timestamp(jiff::Timestamp::now())
}

/// Somebody who signed up: when it was sent, and when the answer had come.
#[derive(Clone, Copy)]
struct Sent {
    began: Clock,
    took: Duration,
    status: u16,
}

/// An event with seats in a month.
fn announced(address: &str) {
    let app = house_in_time(address, now).unwrap();
    foundation(&app).unwrap();
    let day = app.today().saturating_add(30.days());
    let event = Event {
        kind: Kind::Webinar,
        title: "Träff".to_owned(),
        occasions: read_occasions(&format!("{day} 09:00–10:00")).unwrap(),
        text: "Om allt".to_owned(),
        speakers: None,
        place: Some("Stockholm".to_owned()),
        link: None,
        audience: Audience::Everyone,
        seats: Some(i64::try_from(SEATS).unwrap()),
        last_day: None,
        introduces: None,
        invited: Vec::new(),
        series: None,
        questions: Vec::new(),
    };
    let organiser = organiser(&app);
    create_event(&app, &organiser, &event, None).unwrap();
    publish_event(&app, &organiser, 1).unwrap();
}

fn organiser(app: &app::App) -> Visit {
    let people = demo_people(app).unwrap();
    let ylva = people.iter().find(|person| person.role == Role::Foundation).unwrap();
    let token = enter_as(app, "stiftelsen", &ylva.account.to_string()).unwrap().token;
    visit(app, Some(&token), Some("stiftelsen")).unwrap()
}

fn serving(folder: &Folder, database: &str) -> (Child, u16) {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let mut command = Command::new(env!("CARGO_BIN_EXE_storlom"));
    command.current_dir(folder.path()).args(["serve", "--database", database]);
    command.args(["--listen", &format!("127.0.0.1:{port}")]);
    command.args(["--public-url", &format!("http://127.0.0.1:{port}")]);
    command.args(["--trusted-proxies", "127.0.0.1"]).env("STORLOM_LOG", "error");
    let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let began = Clock::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(began.elapsed() < Duration::from_secs(60), "it does not listen");
        std::thread::sleep(Duration::from_millis(20));
    }
    (child, port)
}

/// Signs somebody up, from one of the addresses behind the proxy.
fn signs_up(port: u16, at: usize) -> Sent {
    let network = at % (LONG.0 / OF_EACH);
    let body =
        format!("name=Person+{at}&email=p{at}%40verket.example&agency=annan&other_agency=Verket");
    let request = format!(
        "POST /stiftelsen/kalender/1/anmalan HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\
         Sec-Fetch-Site: same-origin\r\nX-Forwarded-For: 10.1.{}.{}\r\nConnection: close\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        network / 250,
        network % 250,
        body.len()
    );
    let began = Clock::now();
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let status = answer.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or_default();
    Sent { began, took: began.elapsed(), status }
}

/// Everybody comes, evenly over the time; by who it was.
fn rush(port: u16, (many, within): (usize, Duration)) -> BTreeMap<usize, Sent> {
    let (next, all) = (AtomicUsize::new(0), Mutex::new(BTreeMap::new()));
    let began = Clock::now();
    std::thread::scope(|scope| {
        for _ in 0..CLIENTS {
            scope.spawn(|| {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    if at >= many {
                        return;
                    }
                    let due = within * u32::try_from(at).unwrap() / u32::try_from(many).unwrap();
                    std::thread::sleep(due.saturating_sub(began.elapsed()));
                    let sent = signs_up(port, at);
                    all.lock().unwrap().insert(at, sent);
                }
            });
        }
    });
    println!("{many} came in {:.1} s", began.elapsed().as_secs_f64());
    all.into_inner().unwrap()
}

fn check(address: &str, many: usize, sent: &BTreeMap<usize, Sent>) {
    let mut times: Vec<Duration> = sent.values().map(|one| one.took).collect();
    times.sort();
    let p99 = times[times.len() * 99 / 100];
    println!(
        "half {:?}, p99 {p99:?}, longest {:?}",
        times[times.len() / 2],
        times[times.len() - 1]
    );
    let refused: Vec<u16> =
        sent.values().map(|one| one.status).filter(|status| *status != 303).collect();
    assert_eq!(refused, [0; 0]);
    // An ordinary run may share its machine: the time is told, and holds in the long one.
    assert!(many < LONG.0 || p99 < Duration::from_secs(2), "{p99:?}");
    let app = house_in_time(address, now).unwrap();
    let all = participants(&app, &organiser(&app), 1).unwrap().all;
    assert_eq!(all.len(), many);
    let mut last_began = None;
    for (ticket, one) in (1..).zip(&all) {
        assert_eq!(one.place.ticket, ticket);
        let seated = usize::try_from(ticket).unwrap() <= SEATS;
        let expected = if seated { Standing::Seated } else { Standing::Waiting };
        assert_eq!(one.place.standing, expected, "ticket {ticket}");
        // Nobody who had an answer before another began has a later ticket.
        let at: usize = one.name.as_ref().unwrap().trim_start_matches("Person ").parse().unwrap();
        let own = sent[&at];
        if let Some(last) = last_began {
            assert!(own.began + own.took >= last, "ticket {ticket} came late");
        }
        last_began = last_began.max(Some(own.began));
    }
}

#[test]
fn as_many_as_there_are_seats_get_one_in_the_order_of_arrival() {
    let long = std::env::var_os("STORLOM_LONG").is_some();
    let (many, within) = if long { LONG } else { (LONG.0 / 10, LONG.1 / 10) };
    let folder = Folder::new();
    let postgres = Cluster::shared().database();
    let sqlite = format!("sqlite:{}", folder.join("rush.sqlite").display());
    for address in [&sqlite, &postgres.owner_url] {
        announced(address);
        let (mut server, port) = serving(&folder, address);
        let sent = rush(port, (many, within));
        Command::new("kill").args(["-TERM", &server.id().to_string()]).status().unwrap();
        server.wait().unwrap();
        check(address, many, &sent);
    }
}
