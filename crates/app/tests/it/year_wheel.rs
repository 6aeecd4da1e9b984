//! The agency's year, on both engines.

use app::Error;
use app::agreement::{
    Matter, add_duty, calendar, change_duty, make_year, start, waits, year_wheel,
};
use domain::agreement::{Duty, DutyKind};
use worlds::two_agencies;

use crate::agreement::{come, day, whole};
use crate::both;

#[test]
fn the_year_is_made_with_the_agreement_and_once() {
    both(|app| {
        let (liten, stor) = two_agencies(app).unwrap();
        let lead = come(app, &liten, "Åsa Lind");
        start(app, &lead, &whole(app, &lead), None).unwrap();
        let wheel = year_wheel(app, &lead, None).unwrap();
        assert_eq!((wheel.year, wheel.duties.len()), (2026, 7));
        make_year(app, &lead, 2026).unwrap();
        assert_eq!(year_wheel(app, &lead, None).unwrap().duties.len(), 7);
        make_year(app, &lead, 2028).unwrap();
        let later = year_wheel(app, &lead, Some(2028)).unwrap().duties;
        let review = later.iter().find(|row| row.duty.kind == DutyKind::JointReview).unwrap();
        assert_eq!(review.duty.due_on, day("2028-09-30"));
        let elsewhere = year_wheel(app, &come(app, &stor, "Åsa Lind"), None).unwrap();
        assert_eq!(elsewhere.duties, []);
        assert_eq!(year_wheel(app, &lead, Some(30_000)).unwrap_err(), Error::Missing);
    });
}

#[test]
fn a_duty_is_moved_owned_reminded_of_and_ticked_off() {
    both(|app| {
        let (liten, stor) = two_agencies(app).unwrap();
        let lead = come(app, &liten, "Åsa Lind");
        let finance = liten.named("Eva Strand");
        let duty = Duty {
            kind: DutyKind::FinalPayroll,
            title: None,
            due_on: day("2026-03-10"),
            owner: finance,
            done_on: None,
            receivers: None,
        };
        let (key, words) = (app.id(), |kind: DutyKind| kind.code().to_owned());
        let id = add_duty(app, &lead, &duty, Some(key)).unwrap();
        assert_eq!(add_duty(app, &lead, &duty, Some(key)).unwrap(), id);
        let waiting = waits(app, &come(app, &liten, "Eva Strand")).unwrap();
        assert_eq!(waiting.len(), 1);
        assert_eq!(waiting[0].path, "/arshjul", "only who sees to the year can open a duty");
        assert!(matches!(waiting[0].what, Matter::Duty { kind: DutyKind::FinalPayroll, .. }));
        assert_eq!(waits(app, &lead).unwrap(), [], "it has an owner");

        let done = Duty { done_on: Some(day("2026-03-01")), ..duty.clone() };
        change_duty(app, &lead, id, &done).unwrap();
        assert_eq!(waits(app, &come(app, &liten, "Eva Strand")).unwrap(), []);
        let file = calendar(app, &lead, 2026, "Årshjul", words).unwrap();
        let file = String::from_utf8(file).unwrap();
        assert!(file.contains("DTSTART;VALUE=DATE:20260310"), "{file}");
        assert!(!file.contains("VALARM"), "what has been done needs no reminder");
        assert!(file.contains("SEQUENCE:1"), "a change replaces the event: {file}");
        let ahead = Duty { due_on: day("2026-04-10"), ..duty.clone() };
        add_duty(app, &lead, &ahead, None).unwrap();
        let file = calendar(app, &lead, 2026, "Årshjul", words).unwrap();
        assert!(String::from_utf8(file).unwrap().contains("TRIGGER:-P14D"));

        let theirs = come(app, &stor, "Åsa Lind");
        assert_eq!(change_duty(app, &theirs, id, &done).unwrap_err(), Error::Missing);
        let stranger = Duty { owner: stor.named("Eva Strand"), ..duty };
        assert_eq!(change_duty(app, &lead, id, &stranger).unwrap_err(), Error::Missing);
        let employee = come(app, &liten, "Nils Ek");
        assert_eq!(year_wheel(app, &employee, None).unwrap_err(), Error::Forbidden);
    });
}
