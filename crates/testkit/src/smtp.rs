//! A real mail server for tests: takes letters, or answers as it is told.

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::python::{python, run};
use crate::temp::Folder;

const SERVER: &str = include_str!("smtp.py");

/// How a server lets clients in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    Plain,
    /// Only after STARTTLS, with a certificate for localhost of the server's own making.
    StartTls,
    /// TLS from the first byte.
    Tls,
}

/// A running server on 127.0.0.1, gone when dropped.
pub struct Smtp {
    port: u16,
    folder: Folder,
    child: Child,
}

/// A letter that was taken.
#[derive(Clone, Debug)]
pub struct Letter {
    /// The envelope's sender.
    pub from: String,
    /// The envelope's receivers.
    pub to: Vec<String>,
    /// As it came.
    pub bytes: Vec<u8>,
    /// Name and value, decoded.
    pub head: Vec<(String, String)>,
    /// Decoded; the plain text where there is something else too.
    pub body: String,
    /// The calendar files in it.
    pub calendars: Vec<Vec<u8>>,
}

impl Letter {
    /// The values of a header.
    pub fn all(&self, name: &str) -> Vec<&str> {
        let mine = self.head.iter().filter(|(known, _)| known.eq_ignore_ascii_case(name));
        mine.map(|(_, value)| value.as_str()).collect()
    }

    /// The value of a header that stands once.
    pub fn one(&self, name: &str) -> &str {
        let [value] = self.all(name)[..] else { panic!("{name} stands not once: {:?}", self.head) };
        value
    }

    /// Every address of a page in the letter.
    pub fn links(&self) -> Vec<&str> {
        let words = self.body.split_whitespace();
        words.filter(|word| word.contains("://")).map(|word| word.trim_end_matches('.')).collect()
    }
}

impl Smtp {
    /// A server that takes everything.
    pub fn start() -> Smtp {
        Smtp::with(Door::Plain, "")
    }

    /// A server behind that door, for one who signs in as `user:passphrase`, or for anyone.
    pub fn with(door: Door, login: &str) -> Smtp {
        let folder = Folder::new();
        let mode = match door {
            Door::Plain => "plain",
            Door::StartTls => "starttls",
            Door::Tls => "tls",
        };
        if door != Door::Plain {
            certify(folder.path());
        }
        let mut child = Command::new(python())
            .args(["-c", SERVER])
            .arg(folder.path())
            .args([mode, login])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("python starts");
        let mut port = String::new();
        if let Some(stdout) = child.stdout.take() {
            BufReader::new(stdout).read_line(&mut port).expect("the server writes text");
        }
        let Ok(port) = port.trim().parse() else {
            let mut reason = String::new();
            if let Some(mut stderr) = child.stderr.take() {
                stderr.read_to_string(&mut reason).expect("the server writes text");
            }
            panic!("the mail server did not start: {reason}");
        };
        Smtp { port, folder, child }
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    /// The server's certificate, which signs itself.
    pub fn certificate(&self) -> PathBuf {
        self.folder.join("cert.pem")
    }

    /// From now on the server answers `reply` to the command: a line of SMTP, or `hang` or `cut`; nothing makes it
    /// itself again.
    pub fn answers(&self, command: &str, reply: Option<&str>) {
        let file = self.folder.join(&format!("answer-{command}"));
        match reply {
            Some(reply) => fs::write(file, reply).expect("the folder can be written"),
            None => fs::remove_file(file).expect("it answered otherwise"),
        }
    }

    /// Waits until a client has been left without an answer.
    pub fn until_hanging(&self) {
        let began = Instant::now();
        while !self.folder.join("hanging").exists() {
            assert!(began.elapsed() < Duration::from_secs(60), "no client came so far");
            thread::sleep(Duration::from_millis(5));
        }
        fs::remove_file(self.folder.join("hanging")).expect("it was just there");
    }

    /// The letters taken so far, in order.
    pub fn letters(&self) -> Vec<Letter> {
        (1..).map_while(|number| read(&self.folder, number)).collect()
    }
}

impl Drop for Smtp {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

fn read(folder: &Folder, number: usize) -> Option<Letter> {
    let bytes = fs::read(folder.join(&format!("{number}.eml"))).ok()?;
    let text = |part: &str| {
        fs::read_to_string(folder.join(&format!("{number}.{part}"))).expect("written before")
    };
    let mut envelope = text("to").lines().map(str::to_owned).collect::<Vec<_>>().into_iter();
    let head = text("head");
    let head = head.lines().filter_map(|line| line.split_once(": "));
    Some(Letter {
        from: envelope.next().unwrap_or_default(),
        to: envelope.collect(),
        bytes,
        head: head.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
        body: text("body"),
        calendars: (1..)
            .map_while(|file| fs::read(folder.join(&format!("{number}-{file}.ics"))).ok())
            .collect(),
    })
}

/// A certificate for localhost and its key, in the folder.
fn certify(folder: &Path) {
    run(Command::new("openssl")
        .args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"])
        .args(["-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext"])
        .args(["subjectAltName=DNS:localhost", "-addext", "basicConstraints=critical,CA:FALSE"])
        .arg("-keyout")
        .arg(folder.join("key.pem"))
        .arg("-out")
        .arg(folder.join("cert.pem")));
}
