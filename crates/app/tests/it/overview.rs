//! The register and the national figures, against the figures that the parties themselves give.

use app::Error;
use app::access::stranger;
use app::overview::{import_register, national};
use domain::file::Reason;
use domain::overview::Segment;
use domain::values::Fault;

use crate::both;

const REGISTER: &[u8] = include_bytes!("../../../../data/agencies.csv");

#[test]
fn the_nation_in_2024_is_213_employers_and_297_million() {
    both(|app| {
        assert_eq!(import_register(app, "agencies.csv", REGISTER).unwrap().employers, 227);
        let shown = national(app, &stranger(), Some(2024), None).unwrap();
        assert_eq!((shown.employers.len(), shown.employees), (213, 294_151));
        assert_eq!(shown.set_aside.0 / 100_000_000, 297);
        assert_eq!(shown.estimated_employers, 213);
        assert_eq!(shown.years.len(), 11);
        assert!(national(app, &stranger(), Some(2014), None).is_err());
    });
}

#[test]
fn the_sizes_share_the_nation_between_them_in_every_year() {
    both(|app| {
        import_register(app, "agencies.csv", REGISTER).unwrap();
        let years = |segment| national(app, &stranger(), Some(2024), segment).unwrap().years;
        let nation = years(None);
        let sizes = Segment::ALL.into_iter().filter(|s| *s != Segment::Universities);
        let parts: Vec<_> = sizes.map(|size| years(Some(size))).collect();
        for (place, year) in nation.iter().enumerate() {
            let sum: i64 = parts.iter().map(|part| part[place].set_aside.0).sum();
            assert_eq!(sum, year.set_aside.0, "{}", year.year);
        }
        // The data's own column of kinds: 30 universities were listed in 2025.
        let universities = years(Some(Segment::Universities));
        assert_eq!((universities[10].year, universities[10].employers), (2025, 30));
    });
}

#[test]
fn reading_the_same_file_again_changes_nothing() {
    both(|app| {
        assert!(!import_register(app, "a.csv", REGISTER).unwrap().unchanged);
        assert!(import_register(app, "b.csv", REGISTER).unwrap().unchanged);
    });
}

#[test]
fn a_faulty_file_is_refused_whole_with_line_and_column() {
    both(|app| {
        import_register(app, "agencies.csv", REGISTER).unwrap();
        let file = "name,organisation_number,kind,department,employees_2024\n\
            Rätt,202100-5026,agency,,10\n\
            Fel nummer,202100-5027,agency,,10\n\
            Utan nummer,,agency,,10\n\
            Rätt,202100-5026,agency,,11\n\
            Minus,,agency,,-1\n\
            ,,agency,,många\n";
        let Err(Error::Refused(refusals)) = import_register(app, "x.csv", file.as_bytes()) else {
            panic!("accepted");
        };
        let value = |line, column: &str, fault| {
            domain::Reason::from(Reason::Value { line, column: column.into(), fault })
        };
        let reasons: Vec<_> = refusals.into_iter().map(|refusal| refusal.reason).collect();
        assert_eq!(
            reasons,
            [
                value(3, "organisation_number", Fault::WrongCheckDigit),
                Reason::Duplicate { line: 5, first: 2 }.into(),
                value(6, "employees_2024", Fault::OutOfRange { min: 0, max: 1_000_000 }),
                value(7, "name", Fault::Empty),
                value(7, "employees_2024", Fault::NotANumber),
            ]
        );
        assert_eq!(national(app, &stranger(), Some(2024), None).unwrap().employers.len(), 213);
    });
}

#[test]
fn a_missing_column_and_broken_utf_8_are_named() {
    both(|app| {
        let error = import_register(app, "x.csv", b"name,kind\na,agency\n").unwrap_err();
        let missing = Reason::MissingColumn { column: "employees_YYYY" };
        assert_eq!(error, Error::refused(missing));
        let broken = [
            b"name,organisation_number,kind,department,employees_2024\n".as_slice(),
            &[0xc3, 0x28, 0x00],
        ]
        .concat();
        assert!(matches!(import_register(app, "x.csv", &broken), Err(Error::Refused(_))));
    });
}

#[test]
fn names_alike_get_addresses_of_their_own_and_a_year_stands_once() {
    both(|app| {
        let file = "name,organisation_number,kind,department,employees_2024\n\
            A,,agency,,10\nA!,,agency,,10\nA 2,,agency,,10\n–,,agency,,10\n";
        assert_eq!(import_register(app, "x.csv", file.as_bytes()).unwrap().employers, 4);
        let twice = "name,organisation_number,kind,department,employees_2024,employees_2024\n";
        let error = import_register(app, "x.csv", twice.as_bytes()).unwrap_err();
        assert_eq!(
            error,
            Error::refused(Reason::RepeatedColumn { column: "employees_2024".to_owned() })
        );
    });
}
