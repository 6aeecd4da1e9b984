//! A Python of the tests' own, with the libraries that stand in for what others run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The mail server's library, and two readers of calendar files that know nothing of each other.
const LIBRARIES: [&str; 3] = ["aiosmtpd==1.4.6", "icalendar==7.3.2", "vobject==0.9.9"];

/// The interpreter; made when first asked for.
pub(crate) fn python() -> PathBuf {
    let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target");
    fs::create_dir_all(&target).expect("the target folder can be made");
    // Test processes start at once: one makes it, the others wait.
    let lock = fs::File::create(target.join("testkit-python.lock")).expect("the lock can be made");
    lock.lock().expect("the lock can be taken");
    let home = target.join("testkit-python");
    let done = home.join("libraries");
    let python = home.join("bin/python");
    let wanted = LIBRARIES.join("\n");
    if fs::read_to_string(&done).is_ok_and(|had| had == wanted) {
        return python;
    }
    let _ = fs::remove_dir_all(&home);
    run(Command::new("python3").args(["-m", "venv"]).arg(&home));
    run(Command::new(&python).args(["-m", "pip", "install", "--quiet"]).args(LIBRARIES));
    fs::write(done, wanted).expect("the mark can be written");
    python
}

/// Runs it to its end; what it wrote.
pub(crate) fn run(command: &mut Command) -> Vec<u8> {
    match command.output() {
        Ok(output) if output.status.success() => output.stdout,
        Ok(output) => panic!("{command:?}: {}", String::from_utf8_lossy(&output.stderr)),
        Err(error) => panic!("{command:?}: {error}"),
    }
}
