//! Server CPU per request for each kind of page, beside a bare handler that runs the same
//! statements (the session's too) through the engine and writes the same bytes without a template.
//!
//! `cargo xtask bench`. A page's statements are those that the engine has recorded while the page
//! was made. The ratio is bare / page: 1 would mean that permissions, words and templates cost
//! nothing. Both are measured in turns in one run, on one thread, so that a busy machine slows both
//! alike. `cargo bench -p cli --bench pages -- NAME` measures
//! the pages whose name holds NAME.

mod bare;
mod cpu;
mod pages;

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Instant as Clock;

use app::{App, Settings, Store};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use domain::values::Instant;
use pages::Page;
use store::record;
use tokio::runtime::Runtime;
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
    pages::announce(&app)?;
    println!("demo world built in {:.1} s", began.elapsed().as_secs_f64());
    drop(app);

    let began = Clock::now();
    let app = Arc::new(house(&address, clock)?);
    println!("demo world reopened in {:.3} s (aim 0.5)", began.elapsed().as_secs_f64());

    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let options = Options { public_url: "http://localhost".into(), trusted_proxies: Vec::new() };
    let router = router(app.clone(), options);
    let store = Arc::new(Store::open(&address)?);
    let wanted = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    println!(
        "{:<24} {:>10} {:>8} {:>9} {:>9} {:>6} {:>9}",
        "page", "statements", "kB", "page µs", "bare µs", "ratio", "raw µs"
    );
    for page in pages::all(&app)? {
        if wanted.as_ref().is_none_or(|name| page.name.contains(name.as_str())) {
            compare(&runtime, &router, &page, (&store, &path))?;
        }
    }
    println!("resident memory: {} MB (aim under 100)", cpu::resident_megabytes());
    Ok(())
}

/// Prints what a page costs, and what its statements and bytes alone do.
fn compare(
    runtime: &Runtime,
    router: &Router,
    page: &Page,
    (store, path): (&Arc<Store>, &Path),
) -> Result<(), Box<dyn std::error::Error>> {
    runtime.block_on(fetch(router, page));
    record::begin();
    let body = runtime.block_on(fetch(router, page));
    let asked = Arc::new(record::end());
    let body = Arc::new(String::from_utf8(body)?);
    if body.is_empty() {
        return Err(format!("{}: there is no page at {}", page.name, page.path).into());
    }
    let bare = bare::router(store.clone(), asked.clone(), body.clone());
    let raw = bare::raw(path, asked.clone(), body.clone())?;
    let (mut whole, mut plain, mut least) = (f64::MAX, f64::MAX, f64::MAX);
    for _ in 0..ROUNDS {
        whole = whole.min(runtime.block_on(measure(router, page)));
        plain = plain.min(runtime.block_on(measure(&bare, page)));
        least = least.min(runtime.block_on(measure(&raw, page)));
    }
    let statements: usize = asked.iter().map(|asked| asked.statements.len()).sum();
    println!(
        "{:<24} {statements:>10} {:>8} {whole:>9.0} {plain:>9.0} {:>6.2} {least:>9.0}{}",
        page.name,
        body.len() / 1024,
        plain / whole,
        if page.is_list { "  (list, aim 0.60)" } else { "" }
    );
    Ok(())
}

fn house(address: &str, clock: Arc<AtomicI64>) -> Result<App, app::StoreError> {
    let survey_folder =
        address.strip_prefix("sqlite:").map(|file| format!("{file}.surveys").into());
    let settings =
        Settings { demo: true, heads_file: None, signing_key: Some([1; 32]), survey_folder };
    let now = move || Instant::from_millis(clock.load(Ordering::Relaxed));
    Ok(App::new(Store::migrate(address)?, settings, now, [2; 32]))
}

/// The page; nothing of an answer that leads elsewhere or refuses.
async fn fetch(router: &Router, page: &Page) -> Vec<u8> {
    let request = Request::get(&page.path).header("cookie", format!("session={}", page.token));
    let Ok(request) = request.body(Body::empty()) else { return Vec::new() };
    let Ok(response) = router.clone().oneshot(request).await;
    if response.status() != StatusCode::OK {
        return Vec::new();
    }
    to_bytes(response.into_body(), usize::MAX).await.unwrap_or_default().to_vec()
}

/// Microseconds of CPU per request, all threads of the process together.
async fn measure(router: &Router, page: &Page) -> f64 {
    let before = cpu::nanoseconds();
    for _ in 0..REQUESTS {
        fetch(router, page).await;
    }
    (cpu::nanoseconds() - before) as f64 / 1000.0 / REQUESTS as f64
}
