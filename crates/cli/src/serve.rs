//! Serving. SIGTERM lets requests finish.

use std::net::{IpAddr, SocketAddr, ToSocketAddrs};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use app::access::{mark, sweep};
use app::audit::sign_heads;
use app::backup::TakenBack;
use app::outbox::Post;
use app::outside::smtp::Smtp;
use app::{App, Error};
use web::Options;

use crate::arguments::{Arguments, Listen};
use crate::{key, mailer};

/// After SIGTERM, requests under way get this long.
const DRAIN: Duration = Duration::from_secs(8);

/// `storlom serve`
pub fn serve(arguments: &Arguments, options: &Listen) -> Result<ExitCode, Error> {
    let public_url =
        options.public_url.clone().unwrap_or_else(|| format!("http://{}", options.listen));
    refuse_plain_http(&public_url)?;
    let post = post(options, &public_url)?;
    key::read_or_make(&arguments.key_file)?;
    let app = crate::open(arguments)?;
    mark(&app, "production")?;
    let trusted_proxies = options.trusted_proxies.clone();
    let taken_back = arguments.taken_back_file.clone().map(TakenBack::new);
    listen(app, &options.listen, Options { public_url, trusted_proxies }, (post, taken_back))
}

/// How letters leave the house, if they do.
fn post(options: &Listen, public_url: &str) -> Result<Post, Error> {
    let mut post = Post { smtp: None, public_url: public_url.to_owned() };
    if let (Some(address), Some(from)) = (&options.smtp, &options.mail_from) {
        post.smtp = Some(Smtp::read(address, from, post.host())?);
    }
    Ok(post)
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

/// The first address behind `listen`.
pub fn resolve(listen: &str) -> Result<SocketAddr, Error> {
    let mut found =
        listen.to_socket_addrs().map_err(|e| Error::Broken(format!("{listen}: {e}")))?;
    found.next().ok_or_else(|| Error::Broken(format!("{listen}: ingen adress")))
}

/// Runs until told to stop. The store is dropped after the runtime: the PostgreSQL client must
/// never be dropped on an asynchronous thread. The mailer's is none.
pub fn listen(
    app: App,
    listen: &str,
    options: Options,
    (post, taken_back): (Post, Option<TakenBack>),
) -> Result<ExitCode, Error> {
    let app = Arc::new(app);
    let address = resolve(listen)?;
    let broken = |error: std::io::Error| Error::Broken(format!("{listen}: {error}"));
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(broken)?;
    let listener = runtime.block_on(tokio::net::TcpListener::bind(address)).map_err(broken)?;
    tracing::info!(%address, "listening");
    let mailer = mailer::start(app.clone(), post, taken_back)?;
    let served = runtime.block_on(async {
        tokio::spawn(daily(app.clone()));
        let (stopping, stopped) = tokio::sync::oneshot::channel();
        let stop = async {
            told_to_stop().await;
            let _ = stopping.send(());
        };
        // A body that drips in for ever must not hold up the end.
        let patience = async {
            let _ = stopped.await;
            tokio::time::sleep(DRAIN).await;
        };
        tokio::select! {
            served = web::serve(listener, app.clone(), options, stop) => served,
            () = patience => Ok(()),
        }
    });
    mailer.stop(Duration::from_secs(1));
    runtime.shutdown_timeout(Duration::from_secs(1));
    served.map_err(broken)?;
    drop(app);
    Ok(ExitCode::SUCCESS)
}

/// At start and once a day the heads are signed, and what has served its time is thrown away.
async fn daily(app: Arc<App>) {
    loop {
        let app = app.clone();
        let done = tokio::task::spawn_blocking(move || {
            if let Err(error) = sign_heads(&app) {
                tracing::error!(%error, "the heads could not be signed");
            }
            match sweep(&app) {
                Ok(rows) => tracing::info!(rows, "swept"),
                Err(error) => tracing::error!(%error, "sweeping failed"),
            }
        });
        let _ = done.await;
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
