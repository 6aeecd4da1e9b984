//! Serving: the real installation, and the demo on loopback. SIGTERM lets requests finish.

use std::net::{IpAddr, SocketAddr, ToSocketAddrs};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use app::access::mark;
use app::audit::sign_heads;
use app::{App, Error, Settings, Store};
use web::Options;

use crate::arguments::{Arguments, Demo, Listen};

/// After SIGTERM, requests under way get this long.
const DRAIN: Duration = Duration::from_secs(8);

/// `storlom serve`
pub fn serve(arguments: &Arguments, options: &Listen) -> Result<ExitCode, Error> {
    let public_url =
        options.public_url.clone().unwrap_or_else(|| format!("http://{}", options.listen));
    refuse_plain_http(&public_url)?;
    let app = crate::open(arguments)?;
    mark(&app, "production")?;
    let trusted_proxies = options.trusted_proxies.clone();
    listen(app, &options.listen, Options { public_url, trusted_proxies })
}

/// `storlom demo`: a world of its own, marked as such, on loopback only.
pub fn demo(arguments: &Arguments, options: &Demo) -> Result<ExitCode, Error> {
    let (address, database) = (resolve(&options.listen)?, arguments.demo_database());
    if !address.ip().is_loopback() {
        return Err(Error::Broken("demon lyssnar bara på den egna datorn (127.0.0.1)".to_owned()));
    }
    if let Some(path) = database.strip_prefix("sqlite:") {
        let folder = Path::new(path).parent().unwrap_or(Path::new("."));
        std::fs::create_dir_all(folder).map_err(|error| Error::Broken(error.to_string()))?;
    }
    refuse_other(database)?;
    let settings = Settings { demo: true, heads_file: None, signing_key: crate::seed()? };
    let store = Store::migrate(database)?;
    let app = App::new(store, settings, crate::now, crate::seed()?);
    mark(&app, "demo")?;
    worlds::demo(&app, &|step| eprintln!("{step}"))?;
    eprintln!("\nDemon är igång: http://{address}/demo");
    eprintln!("Gå in som medarbetare, chef, samordnare, partsföreträdare, ekonom eller");
    eprintln!("systemförvaltare med ett klick. Avsluta med Ctrl+C.\n");
    let public_url = format!("http://{}", options.listen);
    listen(app, &options.listen, Options { public_url, trusted_proxies: Vec::new() })
}

/// Before the schema is touched: the demo opens only a database that it has made itself.
fn refuse_other(database: &str) -> Result<(), Error> {
    match Store::mark_of(database) {
        Ok(mark) if mark.as_deref() != Some("demo") => {
            Err(Error::Broken(format!("{database} är inte demons databas")))
        }
        // Its own, or one without any schema yet.
        _ => Ok(()),
    }
}

/// A session cookie without `Secure` goes no further than the own computer (rules, part 5).
fn refuse_plain_http(public_url: &str) -> Result<(), Error> {
    let Some(rest) = public_url.strip_prefix("http://") else { return Ok(()) };
    let host = rest.split('/').next().unwrap_or_default();
    let name = host.split(':').next().unwrap_or_default();
    let bare = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    let address = bare.or_else(|_| host.parse().map(|socket: SocketAddr| socket.ip()));
    if name == "localhost" || address.is_ok_and(|address| address.is_loopback()) {
        return Ok(());
    }
    Err(Error::Broken(format!("{public_url}: utan https bara på den egna datorn (127.0.0.1)")))
}

fn resolve(listen: &str) -> Result<SocketAddr, Error> {
    let mut found =
        listen.to_socket_addrs().map_err(|e| Error::Broken(format!("{listen}: {e}")))?;
    found.next().ok_or_else(|| Error::Broken(format!("{listen}: ingen adress")))
}

/// Runs until told to stop. The store is dropped after the runtime: the PostgreSQL client must
/// never be dropped on an asynchronous thread.
fn listen(app: App, listen: &str, options: Options) -> Result<ExitCode, Error> {
    let app = Arc::new(app);
    let address = resolve(listen)?;
    let broken = |error: std::io::Error| Error::Broken(format!("{listen}: {error}"));
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(broken)?;
    let served = runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind(address).await?;
        tracing::info!(%address, "listening");
        tokio::spawn(sign_daily(app.clone()));
        web::serve(listener, app.clone(), options, told_to_stop()).await
    });
    runtime.shutdown_timeout(DRAIN);
    served.map_err(broken)?;
    drop(app);
    Ok(ExitCode::SUCCESS)
}

/// The heads are signed at start and once a day.
async fn sign_daily(app: Arc<App>) {
    loop {
        let app = app.clone();
        let signed = tokio::task::spawn_blocking(move || sign_heads(&app)).await;
        if let Ok(Err(error)) = signed {
            tracing::error!(%error, "the heads could not be signed");
        }
        tokio::time::sleep(Duration::from_secs(24 * 60 * 60)).await;
    }
}

async fn told_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else { return };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_stays_on_the_own_computer() {
        for good in [
            "https://lom.example.se",
            "http://localhost",
            "http://localhost:8080",
            "http://127.0.0.1:8080",
            "http://[::1]",
            "http://[::1]:8080",
        ] {
            assert!(refuse_plain_http(good).is_ok(), "{good}");
        }
        for bad in ["http://lom.example.se", "http://0.0.0.0:8080", "http://localhost.evil.se"] {
            assert!(refuse_plain_http(bad).is_err(), "{bad}");
        }
    }
}
