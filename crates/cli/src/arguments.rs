//! What the binary can be asked to do.

use std::path::PathBuf;

use app::Error;
use app::backup::To;
use clap::{Args, Parser, Subcommand};

/// Storlom: lokala omställningsmedel, från syfte till effekt.
///
/// Exit status: 0 done, 1 refused (the reason on standard error), 2 wrong usage.
#[derive(Parser)]
#[command(name = "storlom", version)]
pub struct Arguments {
    /// Where the data lives: sqlite:PATH or postgres://… Else what STORLOM_DATABASE says.
    #[arg(long, global = true)]
    database: Option<String>,
    /// The key that signs the heads of the audit chains; made if it is not there. Keep a copy
    /// elsewhere: without it nobody can prove that history was rewritten.
    #[arg(long, env = "STORLOM_KEY_FILE", default_value = "storlom.key", global = true)]
    pub key_file: PathBuf,
    /// Where signed heads are appended.
    #[arg(long, env = "STORLOM_HEADS_FILE", global = true)]
    pub heads_file: Option<PathBuf>,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// Serves the pages. Example: storlom serve --public-url https://lom.example.se
    Serve(Listen),
    /// Builds the demo world in a file of its own, or reopens it, and serves it on loopback.
    Demo(Demo),
    /// Brings the database to this program's schema.
    Migrate,
    /// Reads every audit chain again and says what does not hold.
    Verify {
        /// A file with signed heads, kept outside the house.
        #[arg(long)]
        heads: Option<PathBuf>,
    },
    /// Writes everything in the database to one file, encrypted to a recipient's age key.
    ///
    /// The key that signs the heads is not in it: keep that file elsewhere. Example: storlom
    /// backup 2026-03-02.storlom --to age1…
    Backup {
        /// The file to make. It must not be there.
        file: PathBuf,
        #[command(flatten)]
        to: Recipient,
    },
    /// Reads a backup into a new database of either engine, and verifies it. Everybody has to sign
    /// in anew.
    Restore {
        file: PathBuf,
        /// The file with the age identity that the backup was encrypted to.
        #[arg(long)]
        identity: Option<PathBuf>,
    },
    /// Reads files in.
    #[command(subcommand)]
    Import(Import),
    /// What state employers set aside in a year.
    Overview {
        #[arg(long)]
        year: Option<i64>,
        /// Prints year, rate, employers, employees, set_aside_ore, estimated_employers.
        #[arg(long)]
        json: bool,
    },
    /// What a table's numbers say, with their uncertainty: storlom evaluate METHOD --help
    Evaluate(crate::evaluate::Evaluate),
}

#[derive(Subcommand)]
pub enum Import {
    /// The register of state employers. Example: storlom import register data/agencies.csv
    Register { file: PathBuf },
}

#[derive(Args)]
#[group(required = true, multiple = false)]
pub struct Recipient {
    /// The recipient's public key, age1…
    #[arg(long)]
    to: Option<String>,
    /// Not encrypted: whoever can read the file can read everything.
    #[arg(long)]
    plain: bool,
}

#[derive(Args)]
pub struct Listen {
    /// Address and port to listen on.
    #[arg(long, default_value = "127.0.0.1:8080")]
    pub listen: String,
    /// The address that people use, without a slash at the end.
    #[arg(long)]
    pub public_url: Option<String>,
    /// Proxies whose X-Forwarded-For is believed, such as 10.0.0.0/8,fd00::1
    #[arg(long, value_delimiter = ',')]
    pub trusted_proxies: Vec<web::Network>,
}

#[derive(Args)]
pub struct Demo {
    /// Address and port on loopback.
    #[arg(long, default_value = "127.0.0.1:8080")]
    pub listen: String,
}

impl Recipient {
    /// For whom the backup is written.
    pub fn seal(&self) -> To {
        self.to.clone().map_or(To::Plain, To::Recipient)
    }
}

impl Arguments {
    /// The demo's file: one of its own unless another is named on the command line. What the
    /// environment names is production's.
    ///
    /// # Errors
    /// [`Error::Broken`] if it is not an SQLite file.
    pub fn demo_file(&self) -> Result<PathBuf, Error> {
        let address = self.database.as_deref().unwrap_or("sqlite:demo/storlom-demo.sqlite");
        let file = address.strip_prefix("sqlite:").map(PathBuf::from);
        file.ok_or_else(|| Error::Broken("demon kör bara på en SQLite-fil, sqlite:FIL".to_owned()))
    }

    /// The database's address.
    ///
    /// # Errors
    /// [`Error::Broken`] if none was given.
    pub fn database(&self) -> Result<String, Error> {
        let said = self.database.clone().or_else(|| std::env::var("STORLOM_DATABASE").ok());
        said.ok_or_else(|| {
            Error::Broken("ange --database sqlite:FIL eller sätt STORLOM_DATABASE".to_owned())
        })
    }
}
