//! Nothing that was typed, and nothing about who typed it, is in the logs (rules, part 6).

use std::io::Write;
use std::sync::{Arc, Mutex, OnceLock};

use axum::body::Body;
use axum::http::Request;
use domain::access::Role;
use testkit::html::Html;
use tracing_subscriber::filter::LevelFilter;

use super::world::{address, gets, may, roles};
use crate::testing::Browser;

const CANARY: &str = "kanariefågel";

#[derive(Clone)]
struct Sink(Arc<Mutex<Vec<u8>>>);

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Everything that any test of this process logs: handlers run on threads of their own.
fn logged() -> String {
    static LOG: OnceLock<Sink> = OnceLock::new();
    let sink = LOG.get_or_init(|| {
        let sink = Sink(Arc::default());
        let made = sink.clone();
        tracing_subscriber::fmt()
            .with_max_level(LevelFilter::TRACE)
            .with_ansi(false)
            .with_writer(move || made.clone())
            .init();
        sink
    });
    String::from_utf8_lossy(&sink.0.lock().unwrap()).into_owned()
}

/// Every form of a page: where it is sent, and its fields with canaries where one can write.
fn forms(page: &str, plausible: bool) -> Vec<(String, Vec<(String, String)>)> {
    let html = Html::parse(page);
    let select = |text: &str| scraper::Selector::parse(text).unwrap();
    let (writable, option) = (select("input, textarea, select"), select("option"));
    let forms = html.all("main form[method=post]").into_iter();
    forms
        .map(|form| {
            let action = form.attr("action").unwrap_or_default().to_owned();
            let fields = form.select(&writable).filter_map(|field| {
                let name = field.attr("name")?.to_owned();
                let kind = field.attr("type").unwrap_or_default();
                let value = match (kind, field.value().name()) {
                    ("hidden", _) => field.attr("value").unwrap_or_default().to_owned(),
                    _ if !plausible => CANARY.to_owned(),
                    ("email", _) => format!("{CANARY}@example.se").replace('å', "a"),
                    (_, "select") => {
                        let options = field.select(&option);
                        options.last().and_then(|o| o.attr("value")).unwrap_or_default().to_owned()
                    }
                    ("radio" | "checkbox", _) => field.attr("value").unwrap_or_default().to_owned(),
                    _ if ["from", "until"].contains(&&*name) => "2026-03-02".to_owned(),
                    _ => format!("{CANARY} {CANARY} {name}"),
                };
                Some((name, value))
            });
            (action, fields.collect())
        })
        .collect()
}

#[test]
fn no_field_of_any_form_is_logged() {
    logged();
    let mut sent = 0;
    for role in roles() {
        for plausible in [false, true] {
            let browser = Browser::entered(role);
            for route in gets().filter(|route| may(role, route)) {
                let page = browser.get(&address(&browser, route, "liten")).body();
                for (action, fields) in forms(&page, plausible) {
                    let mut sender = Browser::entered(role);
                    let fields: Vec<(&str, &str)> =
                        fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
                    let answer = sender.post(&action, &fields);
                    assert!(answer.status() < 500, "{action}: {}", answer.body());
                    sent += 1;
                }
            }
        }
    }
    let log = logged();
    assert!(sent > 10 && log.contains("route="), "{sent} forms were sent");
    assert!(!log.to_lowercase().contains("kanarie"), "a canary got out");
    assert!(!log.contains("@liten.example") && !log.contains("Siv Holm"), "somebody is named");
}

#[test]
fn neither_path_nor_query_nor_header_nor_token_is_logged() {
    logged();
    let browser = Browser::entered(Role::Administrator);
    for path in ["/liten/medarbetare/kanarie", "/liten/medarbetare?sok=kanarie", "/kanarie/x/y/z"] {
        let request = Request::get(path)
            .header("user-agent", "kanarie")
            .header("x-forwarded-for", "kanarie")
            .header("referer", "http://kanarie.example");
        browser.request(request.body(Body::empty()).unwrap());
    }
    let token = browser.cookie("session");
    browser.get("/liten").assert_ok();
    let made = format!("/liten/medarbetare/{}/lank", browser.account_of("Nils Ek"));
    let link = browser.clone().post(&made, &[]).text("#lank");
    let link = link.strip_prefix("http://localhost/valkommen/").unwrap();
    let path = format!("/valkommen/{link}");
    browser.get(&path).assert_ok();
    browser.clone().post(&path, &[("passphrase", "kort")]).assert_status(422);
    let log = logged();
    assert!(log.contains("/{organisation}/medarbetare/{account}"));
    assert!(log.contains("/valkommen/{token}"));
    assert!(!log.contains("kanarie") && !log.contains(&token) && !log.contains(link));
}

#[test]
fn nothing_of_those_who_come_without_an_account_is_logged() {
    logged();
    let (browser, server) = (crate::exchange::tests::announced(), testkit::smtp::Smtp::start());
    let mut stranger = browser.signed_out();
    let fields = ["name", "email", "agency", "other_agency", "question", "needs"];
    let typed = fields.map(|field| match field {
        "email" => (field, "kanarie@example.se"),
        "agency" => (field, "annan"),
        _ => (field, "kanarie"),
    });
    for _ in 0..2 {
        stranger.post("/stiftelsen/kalender/1/anmalan", &typed).assert_status(303);
    }
    browser.letters_leave(Some(&server));
    let letters = server.letters();
    let link = letters[0].links()[0].strip_prefix("http://localhost").unwrap();
    stranger.get(link).assert_ok();
    stranger.post(link, &[]).assert_status(303);
    let log = logged();
    assert!(log.contains("/{organisation}/brev/{purpose}/{token}"));
    let token = link.rsplit('/').next().unwrap();
    assert!(!log.contains("kanarie") && !log.contains(token));
}

#[test]
fn nobody_learns_from_the_log_who_has_been_at_the_survey() {
    logged();
    let mut asa = Browser::entered(Role::Coordinator);
    asa.post("/liten/kannedom", &[("last_day", "2026-03-10")]).assert_see("/liten/kannedom");
    let mut nils = asa.as_person("Nils Ek");
    let here = "/liten/kannedom/1/svar";
    nils.get(here).assert_ok();
    let said = [("exists", "yes"), ("purpose", "no"), ("apply", "unsure")];
    nils.post(here, &said).assert_see("/liten");
    let log = logged();
    let lines: Vec<&str> = log.lines().filter(|l| l.contains("/kannedom/{number}/svar")).collect();
    assert!(lines.len() >= 2, "{log}");
    assert!(lines.iter().all(|line| line.contains("account=\"-\"")), "{lines:?}");
}
