//! Server CPU per request for each kind of page, beside a bare handler that runs the same
//! statements (the session's too) through the engine and writes the same bytes without a template.
//!
//! `cargo xtask bench`. The ratio is bare / page: 1 would mean that permissions, words and templates
//! cost nothing. Both are measured in turns in one run, on one thread, so that a busy machine slows
//! both alike.

mod bare;
mod cpu;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Instant as Clock;

use app::access::enter_as;
use app::{App, Settings, Store};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::Request;
use domain::values::Instant;
use tower::ServiceExt;
use web::{Options, router};

/// 2026-03-02 12:00 UTC.
const NOON: i64 = 1_772_452_800_000;
const ROUNDS: usize = 12;
const REQUESTS: usize = 50;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = testkit::temp::Folder::new();
    let path = folder.join("bench.sqlite");
    let address = format!("sqlite:{}", path.display());
    let began = Clock::now();
    let clock = Arc::new(AtomicI64::new(NOON));
    let app = house(&address, clock.clone())?;
    let travel = |to: Option<Instant>| {
        clock.store(to.map_or(NOON, Instant::millis), Ordering::Relaxed);
    };
    worlds::demo(&app, &travel, &|_| {})?;
    println!("demo world built in {:.1} s", began.elapsed().as_secs_f64());
    drop(app);

    let began = Clock::now();
    let app = Arc::new(house(&address, clock)?);
    println!("demo world reopened in {:.3} s (aim 0.5)", began.elapsed().as_secs_f64());

    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let (slug, token) = coordinator(&app)?;
    let pages = router(
        app.clone(),
        Options { public_url: "http://localhost".into(), trusted_proxies: Vec::new() },
    );
    println!("{:<34} {:>10} {:>10} {:>7} {:>10}", "page", "page µs", "bare µs", "ratio", "raw µs");
    for kind in bare::KINDS {
        let target = kind.path.replace("{organisation}", &slug);
        let body = runtime.block_on(fetch(&pages, &target, &token));
        let bare = bare::router(&address, kind, &slug, &token, body.clone())?;
        let raw = bare::raw(&path, kind, body)?;
        let (mut page, mut plain, mut least) = (f64::MAX, f64::MAX, f64::MAX);
        for _ in 0..ROUNDS {
            page = page.min(runtime.block_on(measure(&pages, &target, &token)));
            plain = plain.min(runtime.block_on(measure(&bare, &target, &token)));
            least = least.min(runtime.block_on(measure(&raw, &target, &token)));
        }
        println!(
            "{:<34} {page:>10.0} {plain:>10.0} {:>7.2} {least:>10.0}",
            kind.name,
            plain / page
        );
    }
    println!("resident memory: {} MB (aim under 100)", cpu::resident_megabytes());
    Ok(())
}

fn house(address: &str, clock: Arc<AtomicI64>) -> Result<App, app::StoreError> {
    let settings = Settings { demo: true, heads_file: None, signing_key: Some([1; 32]) };
    let now = move || Instant::from_millis(clock.load(Ordering::Relaxed));
    Ok(App::new(Store::migrate(address)?, settings, now, [2; 32]))
}

/// A session of the coordinator of the largest invented agency.
fn coordinator(app: &App) -> Result<(String, String), app::Error> {
    let people = app::access::demo_people(app)?;
    let person = people
        .iter()
        .rfind(|person| person.role == domain::access::Role::Coordinator)
        .ok_or(app::Error::Missing)?;
    let slug = person.organisation.slug.to_string();
    let entered = enter_as(app, &slug, &person.account.to_string())?;
    Ok((slug, entered.token))
}

async fn fetch(router: &Router, path: &str, token: &str) -> Vec<u8> {
    let request = Request::get(path).header("cookie", format!("session={token}"));
    let Ok(request) = request.body(Body::empty()) else { return Vec::new() };
    let Ok(response) = router.clone().oneshot(request).await;
    to_bytes(response.into_body(), usize::MAX).await.unwrap_or_default().to_vec()
}

/// Microseconds of CPU per request, all threads of the process together.
async fn measure(router: &Router, path: &str, token: &str) -> f64 {
    let before = cpu::nanoseconds();
    for _ in 0..REQUESTS {
        fetch(router, path, token).await;
    }
    (cpu::nanoseconds() - before) as f64 / 1000.0 / REQUESTS as f64
}
