//! What the binary can be asked to do.

use std::path::PathBuf;

use app::Error;
use app::backup::To;
use clap::{Args, Parser, Subcommand};
use domain::access::PartyKind;

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
    /// Where it is appended what people take back, such as letters that they want no more: ids and choices, no names. Keep
    /// it apart from the database, since restore needs it.
    #[arg(long, env = "STORLOM_TAKEN_BACK_FILE", global = true)]
    pub taken_back_file: Option<PathBuf>,
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
    /// in anew, and letters are held. What --taken-back-file says was taken back since is taken back again.
    Restore {
        file: PathBuf,
        /// The file with the age identity that the backup was encrypted to.
        #[arg(long)]
        identity: Option<PathBuf>,
    },
    /// How many letters of the last month stand where in each organisation.
    Outbox {
        /// Lets letters go again. After a restore they are held until then, so that a copy that is
        /// only tried out writes to nobody.
        #[arg(long)]
        release: bool,
    },
    /// Reads files in.
    #[command(subcommand)]
    Import(Import),
    /// What only the operator can do for an agency.
    #[command(subcommand)]
    Admin(Admin),
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

#[derive(Subcommand)]
pub enum Admin {
    /// Sets up an agency with its parties and its administrator, and prints a one-time link with
    /// which the administrator chooses a passphrase.
    ///
    /// Example: storlom admin agency --name Provmyndigheten --slug provmyndigheten --number
    /// 202100-5026 --employees 120 --administrator-name "Eva Ek" --administrator-email
    /// eva.ek@provmyndigheten.se
    Agency(Agency),
    /// Reads people in from a file, whole or not at all; the same file again adds nothing.
    ///
    /// An Excel workbook or CSV with the columns namn, e-post, enhet and roll. Example: storlom
    /// admin people personer.xlsx --agency provmyndigheten --preview
    People {
        file: PathBuf,
        /// What the agency is called in addresses.
        #[arg(long)]
        agency: String,
        /// Says what would be done, and does nothing.
        #[arg(long)]
        preview: bool,
    },
    /// Prints a new one-time link for somebody who cannot get in. Give it to that person alone.
    Link {
        /// What the agency is called in addresses.
        #[arg(long)]
        agency: String,
        /// The account's e-mail address.
        #[arg(long)]
        email: String,
        #[command(flatten)]
        reached: Reached,
    },
}

#[derive(Args)]
pub struct Agency {
    /// What the agency is called.
    #[arg(long)]
    pub name: String,
    /// What it is called in addresses: 2–40 characters, a–z, 0–9 and hyphens.
    #[arg(long)]
    pub slug: String,
    #[arg(long, default_value = "agency", value_parser = ["agency", "university", "foundation"])]
    pub kind: String,
    /// The organisation number, such as 202100-5026.
    #[arg(long)]
    pub number: Option<String>,
    #[arg(long, default_value_t = 0, value_parser = clap::value_parser!(i64).range(0..=1_000_000))]
    pub employees: i64,
    /// A unit; may be given more than once, and units can be added later.
    #[arg(long)]
    pub unit: Vec<String>,
    /// The unions that are present, besides the employer.
    #[arg(long, value_delimiter = ',', default_value = "saco,ofr,seko", value_parser = union)]
    pub party: Vec<PartyKind>,
    #[arg(long)]
    pub administrator_name: String,
    #[arg(long)]
    pub administrator_email: String,
    #[command(flatten)]
    pub reached: Reached,
}

/// How the pages are reached.
#[derive(Args)]
pub struct Reached {
    /// The address that people use, without a slash at the end: what links begin with.
    #[arg(long, env = "STORLOM_PUBLIC_URL", default_value = "http://127.0.0.1:8080")]
    pub public_url: String,
}

fn union(code: &str) -> Result<PartyKind, String> {
    PartyKind::from_code(code)
        .filter(|kind| *kind != PartyKind::Employer)
        .ok_or_else(|| "one of saco, ofr, seko".to_owned())
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
    #[arg(long, env = "STORLOM_PUBLIC_URL")]
    pub public_url: Option<String>,
    /// Proxies whose X-Forwarded-For is believed, such as 10.0.0.0/8,fd00::1
    #[arg(long, value_delimiter = ',')]
    pub trusted_proxies: Vec<web::Network>,
    /// The mail server: smtps://user:passphrase@host, smtp://…?tls=required (STARTTLS), or
    /// smtp://localhost:25 without encryption. Without one no letter leaves and the rest works.
    #[arg(long, env = "STORLOM_SMTP", hide_env_values = true, requires = "mail_from")]
    pub smtp: Option<String>,
    /// Who the letters are from, such as "Storlom <lom@example.se>". Bounces come here.
    #[arg(long, env = "STORLOM_MAIL_FROM")]
    pub mail_from: Option<String>,
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
