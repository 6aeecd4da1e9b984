//! The demo: a world of its own in a file of its own, on loopback only (rules, part 7).

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use app::access::mark;
use app::outbox::Post;
use app::{App, Error, Settings, Store};
use domain::values::Instant;
use web::Options;

use crate::arguments::{Arguments, Demo};
use crate::key;
use crate::serve::{listen, resolve};

/// The present, to a clock that can be moved.
const PRESENT: i64 = i64::MIN;

/// `storlom demo`
pub fn demo(arguments: &Arguments, options: &Demo) -> Result<ExitCode, Error> {
    let address = resolve(&options.listen)?;
    if !address.ip().is_loopback() {
        return Err(Error::Broken("demon lyssnar bara på den egna datorn (127.0.0.1)".to_owned()));
    }
    let file = arguments.demo_file()?;
    if file.exists() {
        refuse_other(&file)?;
    } else {
        build(&file)?;
    }
    let app =
        App::new(Store::migrate(&sqlite(&file))?, settings(&file)?, crate::now, crate::seed()?);
    eprintln!("\nDemon är igång: http://{address}/demo");
    eprintln!("Alla myndigheter och personer är påhittade. Gå in som medarbetare, chef,");
    eprintln!("samordnare, partsföreträdare, ekonom eller systemförvaltare med ett klick.");
    eprintln!("Avsluta med Ctrl+C.\n");
    let public_url = format!("http://{}", options.listen);
    // What would have been sent is shown, and nothing leaves.
    let post = Post { smtp: None, public_url: public_url.clone() };
    listen(app, &options.listen, Options { public_url, trusted_proxies: Vec::new() }, (post, None))
}

/// Before anything is done to it: the demo opens only a file that it has made itself.
fn refuse_other(file: &Path) -> Result<(), Error> {
    match Store::mark_of(&sqlite(file)) {
        Ok(Some(mark)) if mark == "demo" => Ok(()),
        _ => Err(Error::Broken(format!("{} är inte demons databas", file.display()))),
    }
}

/// Builds the world beside `file` and gives it its name when it is whole: a build that is stopped
/// halfway leaves nothing that could be taken for a demo.
fn build(file: &Path) -> Result<(), Error> {
    let broken = |error: std::io::Error| Error::Broken(format!("{}: {error}", file.display()));
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder).map_err(broken)?;
    }
    let half = beside(file, ".building");
    for left in [half.clone(), beside(&half, "-wal"), beside(&half, "-shm")] {
        if left.exists() {
            std::fs::remove_file(left).map_err(broken)?;
        }
    }
    let moved = Arc::new(AtomicI64::new(PRESENT));
    let hand = moved.clone();
    let clock = move || match hand.load(Ordering::Relaxed) {
        PRESENT => crate::now(),
        millis => Instant::from_millis(millis),
    };
    let app = App::new(Store::migrate(&sqlite(&half))?, settings(file)?, clock, crate::seed()?);
    mark(&app, "demo")?;
    let travel = |to: Option<Instant>| {
        moved.store(to.map_or(PRESENT, Instant::millis), Ordering::Relaxed);
    };
    worlds::demo(&app, &travel, &|step| eprintln!("{step}"))?;
    // The last connection writes the log back into the file.
    drop(app);
    std::fs::rename(&half, file).map_err(broken)
}

/// The key lies beside the demo's file: production's has never signed anything invented.
fn settings(file: &Path) -> Result<Settings, Error> {
    let signing_key = Some(key::read_or_make(&beside(file, ".key"))?);
    Ok(Settings {
        demo: true,
        heads_file: None,
        signing_key,
        survey_folder: Some(beside(file, ".surveys")),
    })
}

fn sqlite(file: &Path) -> String {
    format!("sqlite:{}", file.display())
}

fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}
