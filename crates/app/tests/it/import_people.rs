//! People from a file, on both engines: shown first, taken whole or not at all, and only once.

use app::access::{
    Change, Importer, Visit, account, end_account, import_people, people, preview_people,
};
use app::audit::verify;
use app::{App, Error};
use domain::access::{Reason as AccessReason, Role};
use domain::file::Reason;
use domain::values::Fault;
use worlds::two_agencies;

use crate::agreement::come;
use crate::both;

const FILE: &str = "Namn;E-post;Enhet;Roll;Telefon\r\n\
    Örjan Öst;orjan.ost@liten.example;norr;Medarbetare;1\r\n\
    Örjan Öst;Orjan.Ost@liten.example;Söder;chef;2\r\n\
    Nils Ek;nils.ek@liten.example;Norr;medarbetare;3\r\n\
    Nils Eker;nils.ek@liten.example;;ekonom;4\r\n";

fn importer(app: &App, siv: &Visit) -> Importer {
    Importer::administrator(app, siv).unwrap()
}

/// What is wrong with a file, in order.
fn faults(app: &App, who: &Importer, bytes: &[u8]) -> Vec<Reason> {
    match preview_people(app, who, bytes) {
        Err(Error::Refused(refusals)) => refusals
            .into_iter()
            .map(|refusal| match refusal.reason {
                domain::Reason::File(reason) => reason,
                other => panic!("{other:?}"),
            })
            .collect(),
        other => panic!("{other:?}"),
    }
}

fn value(line: u64, column: &str, fault: Fault) -> Reason {
    Reason::Value { line, column: column.to_owned(), fault }
}

#[test]
fn a_file_is_shown_first_and_then_read_in_once() {
    both(|app| {
        let (liten, _) = two_agencies(app).unwrap();
        let siv = come(app, &liten, "Siv Holm");
        let who = importer(app, &siv);
        let before = people(app, &siv, "").unwrap().len();
        // The two lines of Nils say two names: the file is mended first.
        let other = vec![Reason::OtherName { line: 5, first: 4 }];
        assert_eq!(faults(app, &who, FILE.as_bytes()), other);
        let file = FILE.replace("Nils Eker", "Nils Ek");
        let shown = preview_people(app, &who, file.as_bytes()).unwrap();
        let changes: Vec<(u64, Change)> = shown.rows.iter().map(|r| (r.line, r.change)).collect();
        let expected =
            [(2, Change::Account), (3, Change::Role), (4, Change::Nothing), (5, Change::Role)];
        assert_eq!(changes, expected);
        assert_eq!(people(app, &siv, "").unwrap().len(), before, "nothing yet");
        import_people(app, &who, &shown.carried).unwrap();
        let again = import_people(app, &who, &shown.carried).unwrap();
        assert!(again.iter().all(|row| row.change == Change::Nothing), "{again:?}");
        let found = people(app, &siv, "orjan.ost").unwrap();
        assert_eq!((found.len(), found[0].account.name.as_str()), (1, "Örjan Öst"));
        let roles: Vec<_> = found[0].roles.iter().map(|r| (r.given.role, &r.unit_name)).collect();
        let unit = |name: &str| Some(name.to_owned());
        assert!(roles.contains(&(Role::Employee, &unit("Norr"))), "{roles:?}");
        assert!(roles.contains(&(Role::Manager, &unit("Söder"))), "{roles:?}");
        let history = account(app, &siv, found[0].account.id).unwrap().history;
        let done: Vec<_> = history.iter().map(|d| (d.action.as_str(), d.by.as_deref())).collect();
        let by = Some("Siv Holm");
        assert_eq!(done, [("account.added", by), ("role.granted", by)]);
        assert!(verify(app, &[]).unwrap().iter().all(|verified| verified.holds()));
    });
}

#[test]
fn every_fault_has_its_line_and_its_rule_and_nothing_is_taken() {
    both(|app| {
        let (liten, _) = two_agencies(app).unwrap();
        let siv = come(app, &liten, "Siv Holm");
        end_account(app, &siv, liten.named("Ulf Vik").unwrap()).unwrap();
        let who = importer(app, &siv);
        let before = people(app, &siv, "").unwrap().len();
        let file = format!(
            "namn;e-post;enhet;roll;anteckning\n\
             ;a@b.se;Norr;medarbetare\n\
             {long};b@b.se;Norr;medarbetare\n\
             Bo;bo;Norr;medarbetare\n\
             Bo;bo@b.se;Väst;medarbetare\n\
             Bo;bo@b.se;Norr;kung\n\
             Bo;bo@b.se;Norr;\n\
             Bo;bo@b.se;;chef\n\
             Bo;bo@b.se;;partsföreträdare\n\
             Bo;bo@b.se;;stiftelsen\n\
             Bo;bo@b.se;Norr;medarbetare;570428-9999\n\
             Bo\u{1};bo@b.se;Norr;medarbetare\n\
             Bo;bo@b.se;Norr;medarbetare\n\
             Bo;BO@b.se;norr;Medarbetare\n\
             Ulf Vik;ulf.vik@liten.example;;ekonom\n\
             Siv Holm;siv.holm@liten.example;;ekonom\n",
            long = "å".repeat(121)
        );
        let unknown = |line, column: &str, value: &str| Reason::Unknown {
            line,
            column: column.to_owned(),
            value: value.to_owned(),
        };
        let rule =
            |line, reason: AccessReason| Reason::Rule { line, reason: Box::new(reason.into()) };
        assert_eq!(
            faults(app, &who, file.as_bytes()),
            [
                value(2, "namn", Fault::Empty),
                value(3, "namn", Fault::TooLong { max: 120, length: 121 }),
                value(4, "e-post", Fault::NotAnEmail),
                unknown(5, "enhet", "Väst"),
                unknown(6, "roll", "kung"),
                value(7, "roll", Fault::Empty),
                rule(8, AccessReason::UnitNeeded),
                rule(9, AccessReason::RepresentativeInFile),
                unknown(10, "roll", "stiftelsen"),
                value(11, "anteckning", Fault::IdentityNumber),
                value(12, "namn", Fault::ControlCharacter),
                Reason::Duplicate { line: 14, first: 13 },
                rule(15, AccessReason::AccountEnded),
                rule(16, AccessReason::OwnRole),
            ]
        );
        assert_eq!(people(app, &siv, "").unwrap().len(), before);
        // What was carried is judged again, and taken whole or not at all.
        let carried = r#"[[2,["Bo","bo@b.se","Norr","medarbetare"]],[3,["","x","Norr",""]]]"#;
        assert!(matches!(import_people(app, &who, carried), Err(Error::Refused(_))));
        assert_eq!(import_people(app, &who, "x").unwrap_err(), Error::refused(Fault::Incomplete));
        assert_eq!(people(app, &siv, "").unwrap().len(), before);
    });
}

#[test]
fn a_file_that_is_no_table_of_people_is_refused() {
    both(|app| {
        two_agencies(app).unwrap();
        let who = Importer::operator(app, "liten").unwrap();
        let missing = |column| Reason::MissingColumn { column };
        assert_eq!(
            faults(app, &who, b"namn;enhet\nBo;Norr\n"),
            [missing("e-post"), missing("roll")]
        );
        let twice = Reason::RepeatedColumn { column: "Namn".to_owned() };
        assert_eq!(faults(app, &who, b"namn;Namn;e-post;enhet;roll\n"), [twice]);
        for bytes in [
            &b""[..],
            b"namn;e-post;enhet;roll\nBo\0;bo@b.se;;ekonom\n",
            b"\xef\xbb\xbfnamn;e-post;enhet;roll\n\xc3\x28;bo@b.se;;ekonom\n",
            b"PK\x03\x04 no workbook",
        ] {
            let faults = faults(app, &who, bytes);
            assert!(matches!(faults[..], [Reason::Unreadable { .. }]), "{faults:?}");
        }
        let row = |number: usize| format!("N{number};n{number}@b.se;Väst;kung\n");
        let many: String = (0..80).map(row).collect();
        let faults = faults(app, &who, format!("namn;e-post;enhet;roll\n{many}").as_bytes());
        assert_eq!((faults.len(), &faults[100]), (101, &Reason::More { count: 60 }));
        let unknown = Importer::operator(app, "finns-inte").unwrap_err();
        assert_eq!(unknown, Error::refused_at("agency", AccessReason::UnknownOrganisation));
    });
}

#[test]
fn a_workbook_says_the_same_as_text_and_the_operator_gives_what_nobody_has_asked_for() {
    both(|app| {
        let (liten, _) = two_agencies(app).unwrap();
        let who = Importer::operator(app, "liten").unwrap();
        let column = |name: &str| charts::Column::new(name, charts::Kind::Text);
        let cells = ["Siv Holm", "siv.holm@liten.example", "", "granskare"];
        let table = charts::Table {
            title: "Personer".to_owned(),
            columns: ["Roll", "Enhet", "E-post", "Namn"].map(column).to_vec(),
            rows: vec![cells.iter().rev().map(|t| charts::Cell::Text((*t).to_owned())).collect()],
            note: None,
        };
        let bytes = app::export::table(app::export::Format::Xlsx, &table, app.now()).unwrap();
        let shown = preview_people(app, &who, &bytes).unwrap();
        assert_eq!(shown.rows[0].change, Change::Role);
        import_people(app, &who, &shown.carried).unwrap();
        let siv = come(app, &liten, "Siv Holm");
        let roles = account(app, &siv, liten.named("Siv Holm").unwrap()).unwrap().person.roles;
        assert!(roles.iter().any(|held| held.given.role == Role::Reviewer));
    });
}
