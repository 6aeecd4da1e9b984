//! A real PostgreSQL for tests: one cluster for many tests, one fresh database for each.

use std::io::{BufRead, BufReader, Read};
use std::os::unix::process::CommandExt;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

use postgres::{Client, NoTls};

/// Starts the cluster and outlives this process just long enough to remove it.
const GUARDIAN: &str = include_str!("cluster.sh");

/// The role that owns every test database, and what is in it.
pub const OWNER: &str = "storlom_owner";

/// The role that serves: may connect, owns nothing, is no superuser, and may do only what the owner grants it.
pub const SERVING: &str = "storlom_serving";

/// Whether a cluster flushes to disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flush {
    /// As in production, for tests that kill the engine.
    Always,
    /// Faster: the cluster dies with the test anyway.
    Never,
}

/// A running cluster with `C` locale and UTF-8, reached on 127.0.0.1 without a password.
pub struct Cluster {
    url: String,
    guardian: Option<Guardian>,
}

struct Guardian {
    child: Child,
    pipe: Option<ChildStdin>,
}

impl Cluster {
    /// The cluster of this test process, started when first asked for and gone when the process is.
    ///
    /// `STORLOM_TEST_POSTGRES` names the superuser's URL of a cluster that already runs, and is used instead.
    pub fn shared() -> &'static Cluster {
        static SHARED: OnceLock<Cluster> = OnceLock::new();
        SHARED.get_or_init(|| match std::env::var("STORLOM_TEST_POSTGRES") {
            Ok(url) if !url.is_empty() => Cluster::running(url, None),
            _ => Cluster::start(Flush::Never),
        })
    }

    /// A cluster of its own, stopped and removed when dropped.
    pub fn start(flush: Flush) -> Cluster {
        let fsync = if flush == Flush::Always { "on" } else { "off" };
        let mut child = Command::new("sh")
            .args(["-c", GUARDIAN])
            .env("STORLOM_TEST_FSYNC", fsync)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .process_group(0) // Ctrl-C is for the tests; the guardian still has to clean up after them
            .spawn()
            .expect("sh starts");
        let pipe = child.stdin.take();
        let mut url = String::new();
        if let Some(stdout) = child.stdout.take() {
            BufReader::new(stdout).read_line(&mut url).expect("the guardian writes text");
        }
        if url.is_empty() {
            let mut reason = String::new();
            if let Some(mut stderr) = child.stderr.take() {
                stderr.read_to_string(&mut reason).expect("the guardian writes text");
            }
            panic!("PostgreSQL did not start: {reason}");
        }
        Cluster::running(url.trim_end().to_owned(), Some(Guardian { child, pipe }))
    }

    fn running(url: String, guardian: Option<Guardian>) -> Cluster {
        let cluster = Cluster { url, guardian };
        for role in [OWNER, SERVING] {
            // Several test processes may share the cluster and ask for the same role at once.
            cluster.execute(&[&format!(
                "do $$ begin create role {role} login createrole; \
                 exception when duplicate_object or unique_violation then null; end $$"
            )]);
        }
        cluster
    }

    /// The superuser's URL.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// A fresh, empty database.
    pub fn database(&self) -> Database<'_> {
        self.create("template1")
    }

    /// A copy of `template` with its tables, rows and grants. Nobody may be connected to `template`.
    pub fn database_from(&self, template: &Database<'_>) -> Database<'_> {
        self.create(&template.name)
    }

    fn create(&self, template: &str) -> Database<'_> {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("storlom_test_{}_{number}", std::process::id());
        self.execute(&[
            // Left by a killed run, where the cluster outlives its tests.
            &format!("drop database if exists {name} with (force)"),
            &format!("create database {name} owner {OWNER} template {template}"),
        ]);
        Database {
            owner_url: self.url_for(OWNER, &name),
            url: self.url_for(SERVING, &name),
            name,
            cluster: self,
        }
    }

    /// The superuser's URL with another role and database.
    fn url_for(&self, role: &str, database: &str) -> String {
        let (_, address) = self.url.split_once('@').expect("the URL names a user");
        let (host, _) = address.split_once('/').expect("the URL names a database after the host");
        format!("postgres://{role}@{host}/{database}")
    }

    /// Runs each statement as the superuser, outside any transaction.
    ///
    /// On a thread of its own: the client must not be used or dropped on an async runtime's thread, and tests are free
    /// to make databases there.
    fn execute(&self, statements: &[&str]) {
        let run = || -> Result<(), postgres::Error> {
            let mut client = Client::connect(&self.url, NoTls)?;
            for statement in statements {
                client.batch_execute(statement)?;
            }
            Ok(())
        };
        let outcome = thread::scope(|scope| scope.spawn(run).join());
        match outcome {
            Ok(Ok(())) => {}
            Ok(Err(error)) => panic!("{statements:?} on {}: {error:?}", self.url),
            Err(_) => panic!("{statements:?} panicked"),
        }
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        if let Some(guardian) = &mut self.guardian {
            drop(guardian.pipe.take());
            // Nothing to do about a guardian that is already gone.
            let _ = guardian.child.wait();
        }
    }
}

/// A database of one test's own, removed when dropped.
pub struct Database<'a> {
    /// As [`OWNER`]: may create and alter everything in the database.
    pub owner_url: String,
    /// As [`SERVING`]: owns nothing, may do what the owner grants.
    pub url: String,
    name: String,
    cluster: &'a Cluster,
}

impl Database<'_> {
    /// The database's name in the cluster.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Database<'_> {
    fn drop(&mut self) {
        if !thread::panicking() {
            let statement = format!("drop database if exists {} with (force)", self.name);
            self.cluster.execute(&[&statement]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(url: &str, query: &str) -> String {
        let mut client = Client::connect(url, NoTls).unwrap();
        client.query_one(query, &[]).unwrap().get(0)
    }

    #[test]
    fn a_database_is_utf8_with_c_collation() {
        let database = Cluster::shared().database();
        let query = "select datcollate || ' ' || pg_encoding_to_char(encoding) from pg_database \
                     where datname = current_database()";
        assert_eq!(one(&database.url, query), "C UTF8");
    }

    #[test]
    fn the_serving_role_may_only_what_the_owner_grants() {
        let database = Cluster::shared().database();
        let mut owner = Client::connect(&database.owner_url, NoTls).unwrap();
        owner
            .batch_execute("create table note (text text); insert into note values ('hej')")
            .unwrap();
        let mut serving = Client::connect(&database.url, NoTls).unwrap();
        assert!(serving.batch_execute("select text from note").is_err());
        assert!(serving.batch_execute("create table own (id int)").is_err());
        owner.batch_execute(&format!("grant select on note to {SERVING}")).unwrap();
        assert_eq!(one(&database.url, "select text from note"), "hej");
        let superuser =
            "select rolsuper::text from pg_roles where rolname = current_user".to_owned();
        assert_eq!(one(&database.url, &superuser), "false");
    }

    #[test]
    fn a_copy_has_the_rows_and_the_grants_and_is_its_own() {
        let cluster = Cluster::shared();
        let template = cluster.database();
        let mut owner = Client::connect(&template.owner_url, NoTls).unwrap();
        owner
            .batch_execute(&format!(
                "create table note (text text); insert into note values ('hej'); \
                 grant select, delete on note to {SERVING}"
            ))
            .unwrap();
        owner.close().unwrap();
        let copy = cluster.database_from(&template);
        assert_eq!(one(&copy.url, "select text from note"), "hej");
        let mut serving = Client::connect(&copy.url, NoTls).unwrap();
        serving.batch_execute("delete from note").unwrap();
        assert_eq!(one(&template.url, "select text from note"), "hej");
    }

    #[test]
    fn a_dropped_database_is_gone() {
        let cluster = Cluster::shared();
        let database = cluster.database();
        let count =
            format!("select count(*)::text from pg_database where datname = '{}'", database.name());
        assert_eq!(one(cluster.url(), &count), "1");
        drop(database);
        assert_eq!(one(cluster.url(), &count), "0");
    }

    #[test]
    fn a_cluster_of_its_own_keeps_what_it_is_told_and_leaves_nothing() {
        let cluster = Cluster::start(Flush::Always);
        assert_eq!(one(cluster.url(), "show fsync"), "on");
        let folder = one(cluster.url(), "show data_directory");
        let url = cluster.url().to_owned();
        assert!(std::path::Path::new(&folder).exists());
        drop(cluster);
        assert!(!std::path::Path::new(&folder).exists());
        assert!(Client::connect(&url, NoTls).is_err());
    }
}
