//! A visitor for the tests of the pages: goes through the real router, keeps cookies, checks HTML.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, LazyLock};

use app::access::{DemoPerson, enter_as};
use app::outbox::{Mailer, Post};
use app::{App, Settings};
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request as HttpRequest, StatusCode, header};
use domain::access::Role;
use domain::values::Instant;
use testkit::html::Html;
use testkit::smtp::Smtp;
use testkit::temp::Folder;
use tower::ServiceExt;
use worlds::{Cast, lived_in, two_agencies};

use crate::adapter::{Options, router};

/// Where people reach the house.
pub const URL: &str = "http://localhost";
/// 2026-03-02 12:00 UTC
const NOON: i64 = 1_772_452_800_000;

/// The world of two agencies, built once for all tests and copied for each: its database, and the
/// people of `liten`.
static TWO_AGENCIES: LazyLock<(Vec<u8>, Cast)> = LazyLock::new(|| {
    let Browser { app, folder, .. } = Browser::new(true);
    let (liten, _) = two_agencies(&app).unwrap();
    // Closed, so that everything is in the one file.
    drop(app);
    (std::fs::read(folder.join("test.sqlite")).unwrap(), liten)
});

/// As [`TWO_AGENCIES`], with three years behind `liten`.
static LIVED_IN: LazyLock<(Vec<u8>, Cast)> = LazyLock::new(|| {
    let Browser { app, folder, clock, .. } = Browser::new(true);
    let travel = |to: Option<Instant>| {
        clock.store(to.map_or(NOON, Instant::millis), Ordering::Relaxed);
    };
    let (liten, _) = lived_in(&app, &travel).unwrap();
    drop(app);
    (std::fs::read(folder.join("test.sqlite")).unwrap(), liten)
});

/// A browser with its own cookies. Cloning it takes the cookies along.
#[derive(Clone)]
pub struct Browser {
    pub app: Arc<App>,
    pub cast: Option<Cast>,
    cookies: Vec<(String, String)>,
    url: &'static str,
    clock: Arc<AtomicI64>,
    folder: Arc<Folder>,
}

/// An answer.
pub struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    location: String,
    body: Vec<u8>,
}

impl Browser {
    /// A stranger on an empty production installation.
    pub fn in_production() -> Browser {
        Browser::new(false)
    }

    /// A stranger on an installation where the register has been read.
    pub fn on_register() -> Browser {
        let browser = Browser::new(false);
        let register = include_bytes!("../../../data/agencies.csv");
        app::overview::import_register(&browser.app, "agencies.csv", register).unwrap();
        browser
    }

    /// Somebody with the role, in the agency `liten` of the world of two agencies.
    pub fn entered(role: Role) -> Browser {
        Browser::in_world(&TWO_AGENCIES, role)
    }

    /// As [`Browser::entered`], where `liten` has three years behind it.
    pub fn lived_in(role: Role) -> Browser {
        Browser::in_world(&LIVED_IN, role)
    }

    fn in_world((database, liten): &(Vec<u8>, Cast), role: Role) -> Browser {
        let folder = Folder::new();
        std::fs::write(folder.join("test.sqlite"), database).unwrap();
        let mut browser = Browser::on(folder, true, [3; 32]);
        let (liten, account) = (liten.clone(), liten.first(role).unwrap());
        browser.cast = Some(liten);
        browser.becomes(&account.to_string())
    }

    /// Somebody who works at the foundation, beside the world of two agencies.
    pub fn at_foundation() -> Browser {
        let mut browser = Browser::entered(Role::Coordinator);
        let stiftelsen = worlds::foundation(&browser.app).unwrap();
        let account = stiftelsen.first(Role::Foundation).unwrap();
        browser.cast = Some(stiftelsen);
        browser.becomes(&account.to_string())
    }

    /// The same house with somebody of `liten` at the screen instead.
    pub fn as_visitor(&self, name: &str) -> Browser {
        let liten = TWO_AGENCIES.1.clone();
        Browser { cast: Some(liten), ..self.clone() }.as_person(name)
    }

    /// The same house with the person of that name at the screen instead.
    pub fn as_person(&self, name: &str) -> Browser {
        let account = self.cast.as_ref().unwrap().named(name).unwrap();
        self.clone().becomes(&account.to_string())
    }

    /// The same house with somebody of any of its organisations at the screen.
    pub fn as_anybody(&self, person: &DemoPerson) -> Browser {
        let slug = person.organisation.slug.as_str();
        let entered = enter_as(&self.app, slug, &person.account.to_string()).unwrap();
        Browser { cookies: vec![("session".to_owned(), entered.token)], ..self.clone() }
    }

    /// The same person at the same screen in a copy of the house as it is now.
    pub fn copied(&self) -> Browser {
        let folder = Folder::new();
        for name in ["test.sqlite", "test.sqlite-wal"] {
            if self.folder.join(name).exists() {
                std::fs::copy(self.folder.join(name), folder.join(name)).unwrap();
            }
        }
        static COPIES: AtomicI64 = AtomicI64::new(0);
        let mut seed = [5; 32];
        seed[..8].copy_from_slice(&COPIES.fetch_add(1, Ordering::Relaxed).to_le_bytes());
        let new = Browser::on(folder, true, seed);
        new.clock.store(self.clock.load(Ordering::Relaxed), Ordering::Relaxed);
        Browser { cast: self.cast.clone(), cookies: self.cookies.clone(), ..new }
    }

    /// The account of a person of the world.
    pub fn account_of(&self, name: &str) -> String {
        self.cast.as_ref().unwrap().named(name).unwrap().to_string()
    }

    /// Lets so many minutes pass, for every browser of the same house.
    pub fn later(&self, minutes: i64) {
        self.clock.fetch_add(minutes * 60_000, Ordering::Relaxed);
    }

    /// The same people on the same database, on a disk with room for so many pages of it.
    pub fn with_room_for(&self, pages: u32) -> Browser {
        let store = app::Store::open(&format!("sqlite:{}", self.database().display())).unwrap();
        store.limit_pages(pages).unwrap();
        self.over(store, true)
    }

    /// The same people on the same database, served as in production and not as the demo.
    pub fn in_earnest(&self) -> Browser {
        self.over(
            app::Store::open(&format!("sqlite:{}", self.database().display())).unwrap(),
            false,
        )
    }

    fn over(&self, store: app::Store, demo: bool) -> Browser {
        let settings = Settings {
            demo,
            heads_file: None,
            signing_key: None,
            survey_folder: Some(self.folder.join("surveys")),
        };
        let clock = self.clock.clone();
        let now = move || Instant::from_millis(clock.load(Ordering::Relaxed));
        let app = Arc::new(App::new(store, settings, now, [4; 32]));
        Browser { app, ..self.clone() }
    }

    /// Lets the letters leave that are to leave now: to the server, or nowhere.
    pub fn letters_leave(&self, server: Option<&Smtp>) {
        let smtp = server.map(|server| {
            let address = format!("smtp://127.0.0.1:{}", server.port());
            app::outside::smtp::Smtp::read(&address, "lom@example.se", "localhost").unwrap()
        });
        let post = Post { smtp, public_url: URL.to_owned() };
        let done = Mailer::new(post).run(&self.app, &|| false).unwrap();
        assert!(done.broken.is_empty(), "{done:?}");
    }

    /// Something is due today to the person of that name, or to nobody but the coordinator.
    pub fn is_due_to(&self, name: &str) {
        let owner = self.cast.as_ref().unwrap().named(name).map(|id| id.to_string());
        let owner = owner.unwrap_or_default();
        let due = [("kind", "meeting"), ("due", "2026-03-02"), ("owner", &*owner)];
        self.as_person("Åsa Lind").post("/liten/arshjul", &due).assert_see_prefix("/liten/arshjul");
    }

    fn becomes(mut self, account: &str) -> Browser {
        let slug = &self.cast.as_ref().unwrap().organisation.slug;
        let entered = enter_as(&self.app, slug.as_str(), account).unwrap();
        self.cookies = vec![("session".to_owned(), entered.token)];
        self
    }

    fn new(demo: bool) -> Browser {
        Browser::on(Folder::new(), demo, [2; 32])
    }

    /// On the database in the folder. The same seed must not go on where it has been before.
    fn on(folder: Folder, demo: bool, seed: [u8; 32]) -> Browser {
        let address = format!("sqlite:{}", folder.join("test.sqlite").display());
        let store = app::Store::migrate(&address).unwrap();
        let settings = Settings {
            demo,
            heads_file: None,
            signing_key: Some([1; 32]),
            survey_folder: Some(folder.join("surveys")),
        };
        let clock = Arc::new(AtomicI64::new(NOON));
        let told = clock.clone();
        let now = move || Instant::from_millis(told.load(Ordering::Relaxed));
        let app = Arc::new(App::new(store, settings, now, seed));
        let folder = Arc::new(folder);
        Browser { app, cast: None, cookies: Vec::new(), url: URL, clock, folder }
    }

    /// The same house without any cookie.
    pub fn signed_out(&self) -> Browser {
        Browser { cookies: Vec::new(), ..self.clone() }
    }

    /// The same house, reached over https.
    pub fn over_https(&self) -> Browser {
        Browser { url: "https://lom.example.se", ..self.clone() }
    }

    /// The file of the database.
    pub fn database(&self) -> std::path::PathBuf {
        self.folder.join("test.sqlite")
    }

    /// The value of a cookie, or nothing.
    pub fn cookie(&self, name: &str) -> String {
        let found = self.cookies.iter().find(|(n, _)| n == name);
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    }

    /// Sends a request as it is, and keeps no cookie.
    pub fn request(&self, request: HttpRequest<Body>) -> Answer {
        self.send(request).0
    }

    pub fn get(&self, path: &str) -> Answer {
        self.send(HttpRequest::get(path).body(Body::empty()).unwrap()).0
    }

    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let text: Vec<String> =
            fields.iter().map(|(n, v)| format!("{n}={}", crate::cookies::encode(v))).collect();
        self.post_raw(path, text.join("&").into_bytes())
    }

    /// Posts bytes as they are, to try what no browser sends.
    pub fn post_raw(&mut self, path: &str, bytes: Vec<u8>) -> Answer {
        let request = HttpRequest::post(path)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(bytes));
        self.post_request(request.unwrap())
    }

    /// Posts a form with files: (field, file name, bytes).
    pub fn post_files(
        &mut self,
        path: &str,
        fields: &[(&str, &str)],
        files: &[(&str, &str, &[u8])],
    ) -> Answer {
        let mut body = Vec::new();
        for (name, value) in fields {
            let head = format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n");
            body.extend(head.bytes().chain(value.bytes()).chain(*b"\r\n"));
        }
        for (name, file, bytes) in files {
            let head = format!(
                "--x\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{file}\"\r\n\r\n"
            );
            body.extend(head.bytes().chain(bytes.iter().copied()).chain(*b"\r\n"));
        }
        body.extend(*b"--x--\r\n");
        let request = HttpRequest::post(path)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
            .body(Body::from(body));
        self.post_request(request.unwrap())
    }

    /// Posts as another site would.
    pub fn post_from_elsewhere(&mut self, path: &str) -> Answer {
        let request = HttpRequest::post(path).header("sec-fetch-site", "cross-site");
        self.post_request(request.body(Body::empty()).unwrap())
    }

    fn post_request(&mut self, request: HttpRequest<Body>) -> Answer {
        let (answer, set) = self.send(request);
        for line in set {
            let pair = line.split(';').next().unwrap_or_default();
            if let Some((name, value)) = pair.split_once('=') {
                self.cookies.retain(|(n, _)| n != name);
                if !line.contains("Max-Age=0") {
                    self.cookies.push((name.to_owned(), value.to_owned()));
                }
            }
        }
        answer
    }

    fn send(&self, mut request: HttpRequest<Body>) -> (Answer, Vec<String>) {
        let cookies: Vec<String> = self.cookies.iter().map(|(n, v)| format!("{n}={v}")).collect();
        request.headers_mut().insert(header::COOKIE, cookies.join("; ").parse().unwrap());
        let router = router(
            self.app.clone(),
            Options { public_url: self.url.to_owned(), trusted_proxies: Vec::new() },
        );
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let response = router.oneshot(request).await.unwrap();
            let text = |name| {
                response.headers().get_all(name).iter().map(|v| v.to_str().unwrap().to_owned())
            };
            let location = text(header::LOCATION).next().unwrap_or_default();
            let set = text(header::SET_COOKIE).collect();
            let (status, headers) = (response.status(), response.headers().clone());
            let body = to_bytes(response.into_body(), usize::MAX).await.unwrap().to_vec();
            (Answer { status, headers, location, body }, set)
        })
    }
}

impl Answer {
    /// A whole page, with everything that every page must have.
    pub fn assert_ok(&self) {
        self.assert_status(200);
        testkit::html::assert_page(&self.body());
    }

    /// The page again, with what is wrong first on it.
    pub fn assert_unprocessable(&self) {
        self.assert_status(422);
        testkit::html::assert_page(&self.body());
        assert!(self.count(".error-summary a") > 0, "no error summary");
    }

    pub fn assert_status(&self, status: u16) {
        assert_eq!(self.status.as_u16(), status, "{}", self.body());
    }

    /// A redirect to exactly this address.
    pub fn assert_see(&self, path: &str) {
        self.assert_status(303);
        assert_eq!(self.location, path);
    }

    /// A redirect to an address that begins so.
    pub fn assert_see_prefix(&self, path: &str) {
        self.assert_status(303);
        assert!(self.location.starts_with(path), "{}", self.location);
    }

    /// The first header of this name, or nothing.
    pub fn header(&self, name: &str) -> String {
        let value = self.headers.get(name).and_then(|value| value.to_str().ok());
        value.unwrap_or_default().to_owned()
    }

    pub fn location(&self) -> &str {
        &self.location
    }

    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    pub fn body(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn bytes(&self) -> &[u8] {
        &self.body
    }

    /// The text of an element, its no-break spaces as plain ones.
    pub fn text(&self, selector: &str) -> String {
        Html::parse(&self.body()).text(selector).replace('\u{a0}', " ")
    }

    pub fn attribute(&self, selector: &str, name: &str) -> String {
        Html::parse(&self.body()).attribute(selector, name).unwrap_or_default()
    }

    /// The attribute of each element that has it.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let html = Html::parse(&self.body());
        let all = html.all(selector).into_iter();
        all.filter_map(|element| element.value().attr(name).map(str::to_owned)).collect()
    }

    pub fn count(&self, selector: &str) -> usize {
        Html::parse(&self.body()).all(selector).len()
    }
}
