//! The thread that sends letters, and keeps what has been counted. It owns its turn at the database like any reader, and is told to
//! stop before the process ends.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, TryRecvError, channel};
use std::time::Duration;

use app::backup::TakenBack;
use app::exchange::campaign::keep_visits;
use app::outbox::{Done, Mailer, Post};
use app::{App, Error};

/// What waits is looked for this often.
const EVERY: Duration = Duration::from_secs(60);

/// The running thread.
pub struct Running {
    stop: Sender<()>,
    stopped: Receiver<()>,
}

/// Begins to look for what is to be told, and to send it.
///
/// # Errors
/// [`Error::Broken`] if no thread can be had.
pub fn start(
    app: Arc<App>,
    post: Post,
    mut taken_back: Option<TakenBack>,
) -> Result<Running, Error> {
    let (stop, told) = channel::<()>();
    let (at_end, stopped) = channel();
    let work = move || {
        let mut mailer = Mailer::new(post);
        // The other end says nothing; it only goes away.
        let stopping = || told.try_recv() == Err(TryRecvError::Disconnected);
        loop {
            keep(&app, taken_back.as_mut());
            match mailer.run(&app, &stopping) {
                Ok(done) => tell(&done),
                Err(error) => tracing::error!(%error, "no letters could be seen to"),
            }
            if told.recv_timeout(EVERY) != Err(RecvTimeoutError::Timeout) {
                break;
            }
        }
        keep(&app, taken_back.as_mut());
        drop(app);
        let _ = at_end.send(());
    };
    let thread = std::thread::Builder::new().name("mailer".to_owned()).spawn(work);
    thread.map_err(|error| Error::Broken(format!("the mailer: {error}")))?;
    Ok(Running { stop, stopped })
}

/// Visits that have been counted since the last time, and what has been taken back.
fn keep(app: &App, taken_back: Option<&mut TakenBack>) {
    if let Some(Err(error)) = taken_back.map(|list| list.keep(app)) {
        tracing::error!(%error, "what was taken back could not be kept");
    }
    if let Err(error) = keep_visits(app) {
        tracing::error!(%error, "visits could not be kept");
    }
}

impl Running {
    /// Lets the letter under way leave, for so long; the others leave after the next start.
    pub fn stop(self, patience: Duration) {
        drop(self.stop);
        let _ = self.stopped.recv_timeout(patience);
    }
}

/// Counts, and what the mail server's refusal was; never a receiver.
fn tell(done: &Done) {
    let Done { written, sent, put_off, given_up, uncertain, dropped, .. } = *done;
    if [written, sent, put_off, given_up, uncertain, dropped].iter().any(|count| *count > 0) {
        tracing::info!(written, sent, put_off, given_up, uncertain, dropped, "letters");
    }
    if let Some(said) = &done.no_server {
        tracing::error!(said, "the mail server cannot be reached");
    }
    for error in &done.broken {
        tracing::error!(%error, "somebody could not be told what waits");
    }
}
