//! People read in from a file: chosen, looked at, and then taken.

use app::Error;
use app::access::{Change, Importer, PersonRow, Preview, import_people, preview_people};
use askama::Template;
use charts::{Cell, Column, Kind};
use domain::access::Role;
use domain::values::{Fault, Refusal};
use words::{Language, args, format};

use crate::components::{Back, Hidden, Table, Tag};
use crate::filling::{Filling, FormBox, FormPage, answer};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

/// The kinds of files that are read.
const ENDINGS: &str = ".xlsx,.csv";

#[derive(Template)]
#[template(path = "access/import_people.html")]
struct Show<'a> {
    f: Frame,
    back: Back,
    lede: String,
    form: Option<FormBox>,
    list: Table<'a>,
}

/// `GET /{organisation}/medarbetare/fil`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    Page::html(&sheet(request, &[]))
}

/// `POST /{organisation}/medarbetare/fil`
pub fn preview(request: &Request, form: Form) -> Result<Page, Error> {
    let who = Importer::administrator(&request.app, &request.visit)?;
    let file = form.file("file").ok_or_else(|| Error::refused(Fault::Empty));
    let done = file
        .and_then(|file| preview_people(&request.app, &who, &file.bytes))
        .and_then(|shown| show(request, &shown));
    answer(done, |refusals| Ok(sheet(request, refusals)))
}

/// `POST /{organisation}/medarbetare/fil/inlasning`
pub fn import(request: &Request, form: Form) -> Result<Page, Error> {
    let who = Importer::administrator(&request.app, &request.visit)?;
    let done = import_people(&request.app, &who, form.get("rows")).map(|rows| {
        let count = |change| count(rows.iter().filter(|row| row.change == change).count());
        let notice = request.language.access_import_done(args::AccessImportDone {
            accounts: format::number(count(Change::Account)),
            roles: format::number(count(Change::Role)),
        });
        Page::see_with(request.within("/medarbetare"), notice)
    });
    answer(done, |refusals| Ok(sheet(request, refusals)))
}

fn show(request: &Request, shown: &Preview) -> Result<Page, Error> {
    let l = request.language;
    let of = |change| count(shown.count(change));
    let (accounts, roles) = (of(Change::Account), of(Change::Role));
    let table = table(l, &shown.rows);
    let address = request.within("/medarbetare/fil/inlasning");
    let form = FormBox::new(address, l.access_import_submit())
        .taking_files()
        .with(Hidden::new("rows", &shown.carried));
    let lede = l.access_import_lede(args::AccessImportLede {
        accounts: format::number(accounts),
        roles: format::number(roles),
        nothing: format::number(of(Change::Nothing)),
    });
    Page::html(&Show {
        f: request.frame(l.access_import_found(accounts)),
        back: Back::new(request.within("/medarbetare/fil"), l.access_import_title()),
        lede,
        form: (accounts + roles > 0).then_some(form),
        list: Table::new(l, "rader", &table).tags(5, shown.rows.iter().map(|row| tag(l, row))),
    })
}

fn table(l: Language, rows: &[PersonRow]) -> charts::Table {
    let text = |name| Column::new(name, Kind::Text);
    let row = |row: &PersonRow| {
        vec![
            Cell::Text(row.name.clone()),
            Cell::Whole(i64::try_from(row.line).unwrap_or(i64::MAX)),
            Cell::Text(row.email.clone()),
            Cell::Text(l.access_role(row.given.role.code())),
            row.unit_name.clone().map_or(Cell::Empty, Cell::Text),
            Cell::Text(change(l, row)),
        ]
    };
    charts::Table {
        title: l.access_import_rows().to_owned(),
        columns: vec![
            text(l.access_name()),
            Column::new(l.access_import_line(), Kind::Whole),
            text(l.access_email()),
            text(l.access_role_label()),
            text(l.access_unit()),
            text(l.access_import_change()),
        ],
        rows: rows.iter().map(row).collect(),
        note: None,
    }
}

fn change(l: Language, row: &PersonRow) -> String {
    let code = match row.change {
        Change::Account => "account",
        Change::Role => "role",
        Change::Nothing => "nothing",
    };
    let what = l.access_import_kind(code);
    match &row.known_as {
        Some(name) => l.access_import_known_as(args::AccessImportKnownAs { what, name }),
        None => what,
    }
}

fn tag(l: Language, row: &PersonRow) -> Tag {
    let said = change(l, row);
    if row.change == Change::Nothing { Tag::neutral(said) } else { Tag::go(said) }
}

fn sheet(request: &Request, refusals: &[Refusal]) -> FormPage {
    let l = request.language;
    // Whatever is wrong is wrong with the file, which is the only field.
    let refusals: Vec<Refusal> = refusals
        .iter()
        .map(|refusal| Refusal { field: Some("file"), reason: refusal.reason.clone() })
        .collect();
    let form = Form::default();
    let filling = Filling::new(l, &form, &refusals, |l, _| l.access_import_file());
    let kind = request.visit.organisation.as_ref().map_or("", |o| o.kind.as_str());
    let roles = Role::at(kind).into_iter().filter(|role| *role != Role::Representative);
    let roles: Vec<String> = roles.map(|role| l.access_role(role.code())).collect();
    let sheet = FormBox::new(request.within("/medarbetare/fil"), l.access_import_look())
        .taking_files()
        .with(filling.file("file", ENDINGS).hint(l.access_import_hint(roles.join(", "))));
    let back = Back::new(request.within("/medarbetare"), l.access_people_title());
    FormPage::new(request.frame(l.access_import_title()), back, &filling, sheet)
        .lede(l.access_import_text())
}

fn count(found: usize) -> i64 {
    i64::try_from(found).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use domain::access::Role;

    use crate::testing::{Answer, Browser};

    const ADDRESS: &str = "/liten/medarbetare/fil";
    const FILE: &str = "namn;e-post;enhet;roll\n\
        =Örjan Öst;orjan@liten.example;Norr;medarbetare\n\
        Ulf Vik;ulf.vik@liten.example;Söder;chef\n\
        Nils E.;nils.ek@liten.example;Norr;medarbetare\n";

    fn sent(siv: &mut Browser, file: &str) -> Answer {
        siv.post_files(ADDRESS, &[], &[("file", "personer.csv", file.as_bytes())])
    }

    #[test]
    fn a_file_is_looked_at_before_it_is_taken_and_taken_once() {
        let mut siv = Browser::entered(Role::Administrator);
        siv.get(ADDRESS).assert_ok();
        let page = sent(&mut siv, FILE);
        page.assert_ok();
        assert!(page.text("h1").contains("En ny medarbetare"), "{}", page.text("h1"));
        let rows = page.text("#rader");
        assert!(rows.contains("får konto") && rows.contains("Nils Ek"), "{rows}");
        assert_eq!(siv.get("/liten/medarbetare").count("#medarbetare tbody tr"), 11);
        let carried = page.attribute("[name=rows]", "value");
        let action = page.attribute("main form", "action");
        for _ in 0..2 {
            siv.post_files(&action, &[("rows", &carried)], &[]).assert_see("/liten/medarbetare");
        }
        let people = siv.get("/liten/medarbetare");
        people.assert_ok();
        assert_eq!(people.count("#medarbetare tbody tr"), 12);
        let again = sent(&mut siv, FILE);
        again.assert_ok();
        assert_eq!(again.count("main form"), 0, "there is nothing left to do");
    }

    #[test]
    fn every_fault_is_told_with_its_line() {
        let mut siv = Browser::entered(Role::Administrator);
        siv.post_files(ADDRESS, &[], &[]).assert_unprocessable();
        let page = sent(&mut siv, "namn;e-post;enhet;roll\n;x;Väst;kung\nBo;bo@b.se;Norr;chef;5\n");
        page.assert_unprocessable();
        let page = sent(&mut siv, "namn;e-post;enhet;roll\n;x;Väst;kung\n");
        page.assert_unprocessable();
        let said = page.text(".error-summary");
        assert_eq!(page.count(".error-summary a"), 4, "{said}");
        assert!(said.contains("Rad 2: Fyll i ”namn”"), "{said}");
        assert!(said.contains("”Väst” finns inte"), "{said}");
        let page = siv.post_files(&format!("{ADDRESS}/inlasning"), &[("rows", "[[1,2]]")], &[]);
        page.assert_unprocessable();
        assert_eq!(siv.get("/liten/medarbetare").count("#medarbetare tbody tr"), 11);
        Browser::entered(Role::Coordinator).get(ADDRESS).assert_status(403);
    }
}
