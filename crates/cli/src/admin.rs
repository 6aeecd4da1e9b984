//! `storlom admin`: the link on standard output, everything else on standard error.

use std::path::Path;
use std::process::ExitCode;

use app::access::{
    Change, Importer, Link, NewAgency, begin_agency, import_people, make_link_as_operator, mark,
    party_name, preview_people,
};
use app::{App, Error};
use domain::access::PartyKind;
use domain::values::{Check, Refusal};

use crate::arguments::{Admin, Agency};

/// The longest name of an agency, a unit or a person.
const NAME_LENGTH: usize = 120;

pub fn run(app: &App, command: &Admin) -> Result<ExitCode, Error> {
    // A real agency never stands beside invented ones (rules, part 7).
    mark(app, "production")?;
    match command {
        Admin::Agency(agency) => begin(app, agency),
        Admin::People { file, agency, preview } => people(app, file, agency, *preview),
        Admin::Link { agency, email, reached } => {
            let link = make_link_as_operator(app, agency, email)?;
            print(&reached.public_url, &link);
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn begin(app: &App, options: &Agency) -> Result<ExitCode, Error> {
    let (new, name, email) = read(options)?;
    let link = begin_agency(app, &new, (&name, &email))?;
    let url = &options.reached.public_url;
    eprintln!("{} finns nu på {url}/{}.", new.name, new.slug);
    eprintln!("Lämna länken till {name} och ingen annan: med den väljer {name} sin lösenfras.");
    print(url, &link);
    Ok(ExitCode::SUCCESS)
}

fn people(app: &App, file: &Path, agency: &str, only_shown: bool) -> Result<ExitCode, Error> {
    let who = Importer::operator(app, agency)?;
    let shown = preview_people(app, &who, &crate::read_file(file)?)?;
    for row in &shown.rows {
        let what = match row.change {
            Change::Account => "nytt konto",
            Change::Role => "en roll till",
            Change::Nothing => "finns redan",
        };
        eprintln!("Rad {}: {}, {what}", row.line, row.name);
    }
    let rows = if only_shown { shown.rows } else { import_people(app, &who, &shown.carried)? };
    let count = |change| rows.iter().filter(|row| row.change == change).count();
    let (accounts, roles) = (count(Change::Account), count(Change::Role));
    let end = if only_shown { " Inget är sparat." } else { "" };
    eprintln!("Nya konton: {accounts}. Fler roller: {roles}.{end}");
    Ok(ExitCode::SUCCESS)
}

/// The options as values, or everything that is wrong with them.
fn read(options: &Agency) -> Result<(NewAgency, String, String), Vec<Refusal>> {
    let mut check = Check::default();
    let name = check.line("name", &options.name, NAME_LENGTH);
    let slug = check.slug("slug", &options.slug);
    let number = options.number.as_deref().unwrap_or_default();
    let number = check.optional_organisation_number("number", number);
    let units: Option<Vec<String>> =
        options.unit.iter().map(|unit| check.line("unit", unit, NAME_LENGTH)).collect();
    let administrator = check.line("administrator-name", &options.administrator_name, NAME_LENGTH);
    let email = check.email("administrator-email", &options.administrator_email);
    // Nobody negotiates at a foundation: it holds meetings for those who do.
    let mut kinds = match options.kind.as_str() {
        "foundation" => Vec::new(),
        _ => [vec![PartyKind::Employer], options.party.clone()].concat(),
    };
    kinds.sort_unstable();
    kinds.dedup();
    check.finish(|| {
        let new = NewAgency {
            slug: slug?,
            name: name?,
            kind: options.kind.clone(),
            number: number?,
            employees: options.employees,
            invented: false,
            units: units?,
            parties: kinds.into_iter().map(|kind| (kind, party_name(kind))).collect(),
        };
        Some((new, administrator?, email?))
    })
}

fn print(public_url: &str, link: &Link) {
    let until = words::format::moment(words::Language::Sv, link.expires_at.local_datetime());
    eprintln!("Länken gäller till {until} och fungerar en gång.");
    println!("{}", web::welcome_address(public_url.trim_end_matches('/'), &link.token));
}
