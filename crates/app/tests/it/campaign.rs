//! Campaigns: who writes and reads them, what is counted, and that a real change is found.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use app::access::{demo_people, enter_as, visit};
use app::evaluation::found::Outcome;
use app::evaluation::saved::show;
use app::exchange::Handed;
use app::exchange::campaign::{
    Curve, Running, Told, add_campaign, add_material, campaigns, change_campaign, evaluate,
    keep_visits, material, remove_campaign, show_campaign, visited,
};
use app::{App, Error};
use domain::access::Role;
use domain::exchange::{Campaign, Interest, MATERIAL_MAX, Reason};
use domain::values::{Instant, Ore};
use testkit::temp::Folder;
use words::Language;
use worlds::{NOON, two_agencies};

use crate::agreement::{come, day};
use crate::cases::World;
use crate::{both, both_in_time};

fn film(starts_on: &str) -> Campaign {
    Campaign {
        title: "Filmen".to_owned(),
        channel: "Intranätet".to_owned(),
        audience: "Alla".to_owned(),
        starts_on: day(starts_on),
        ends_on: None,
        cost: Some(Ore::from_kronor(48_000)),
        text: None,
        link: None,
    }
}

const PDF: &[u8] = b"%PDF-1.7\n%%EOF\n";

#[test]
fn the_coordinator_writes_the_parties_read_and_nobody_else_does() {
    both(|app| {
        let (liten, stor) = two_agencies(app).unwrap();
        let lead = come(app, &liten, "Åsa Lind");
        let key = Some(app.id());
        let number = add_campaign(app, &lead, &film("2026-02-02"), key).unwrap();
        assert_eq!(add_campaign(app, &lead, &film("2026-02-02"), key), Ok(number), "sent twice");
        let wrong = Campaign { ends_on: Some(day("2026-02-01")), ..film("2026-02-02") };
        let starts_on = day("2026-02-02");
        let refused = Error::refused_at("ends_on", Reason::EndsBeforeItStarts { starts_on });
        assert_eq!(change_campaign(app, &lead, number, &wrong), Err(refused));
        let handed = |content| Handed { name: "Manus", description: None, content };
        add_material(app, &lead, number, handed(PDF)).unwrap();
        assert!(add_material(app, &lead, number, handed(b"PK")).is_err());
        for (name, seen) in [("Sofia Hed", true), ("Ulf Vik", true), ("Nils Ek", false)] {
            let reader = come(app, &liten, name);
            let shown = show_campaign(app, &reader, Language::Sv, number);
            assert_eq!(shown.is_ok(), seen, "{name}");
            assert_eq!(add_campaign(app, &reader, &wrong, None), Err(Error::Forbidden));
            if let Ok(shown) = shown {
                let file = material(app, &reader, number, shown.files[0].id);
                assert!(file.is_ok_and(|(said, content)| said.name == "Manus" && content == PDF));
            }
        }
        for _ in 1..MATERIAL_MAX {
            add_material(app, &lead, number, handed(PDF)).unwrap();
        }
        let refused = Error::refused_at("file", Reason::TooManyFiles { max: MATERIAL_MAX });
        assert_eq!(add_material(app, &lead, number, handed(PDF)), Err(refused));
        let far = come(app, &stor, "Åsa Lind");
        assert_eq!(campaigns(app, &far).unwrap().0.len(), 0);
        assert_eq!(remove_campaign(app, &far, number), Err(Error::Missing));
        remove_campaign(app, &lead, number).unwrap();
        assert_eq!(campaigns(app, &lead).unwrap().0.len(), 0);
    });
}

#[test]
fn visits_are_kept_week_by_week_and_begun_applications_with_them() {
    both_in_time(|app, clock| {
        let world = World::new(app);
        let lead = world.at("Åsa Lind");
        let number = add_campaign(app, &lead, &film("2026-03-09"), None).unwrap();
        for _ in 0..7 {
            visited(app, &lead);
        }
        world.submitted("Nils Ek", "Norr", "500");
        clock.set("2026-03-08");
        visited(app, &lead);
        keep_visits(app).unwrap();
        keep_visits(app).unwrap();
        clock.set("2026-03-10");
        visited(app, &lead);
        clock.set("2026-03-17");
        keep_visits(app).unwrap();
        let shown = show_campaign(app, &lead, Language::Sv, number).unwrap();
        let counts = |what: Interest| -> Vec<i64> {
            of(&shown.curves, what).weeks.iter().map(|(_, count)| *count).collect()
        };
        // One visit in the second week, and one application begun in the first: nobody may open them, and the other
        // weeks alone would show a leap that never was.
        for what in [Interest::Visits, Interest::Begun] {
            assert!(
                matches!(of(&shown.curves, what).told, Told::Withheld) && counts(what).is_empty()
            );
        }
        assert_eq!(counts(Interest::Submitted), [1, 0], "for one who may open it");
        assert!(matches!(of(&shown.curves, Interest::Submitted).told, Told::NotBefore(1)));
        let running =
            Running { has_begun: true, weeks: 1, needed: 12, answers_on: day("2026-06-01") };
        assert_eq!(shown.running, running);
        let shown = show_campaign(app, &world.at("Ulf Vik"), Language::Sv, number).unwrap();
        let submitted = of(&shown.curves, Interest::Submitted);
        assert!(matches!(submitted.told, Told::Withheld) && submitted.weeks.is_empty());
        let refused = evaluate(app, &lead, Language::Sv, (number, Interest::Begun), None);
        assert!(matches!(refused, Err(Error::Refused(_))), "not in the workbench's series");
    });
}

fn of(curves: &[Curve], what: Interest) -> &Curve {
    curves.iter().find(|curve| curve.what == what).unwrap()
}

#[test]
fn in_the_demo_a_film_more_than_doubles_applications_and_grants() {
    let folder = Folder::new();
    let clock = Arc::new(AtomicI64::new(NOON));
    let told = clock.clone();
    let told = move || Instant::from_millis(told.load(Ordering::SeqCst));
    let address = format!("sqlite:{}", folder.join("demo.sqlite").display());
    let app: App = worlds::house_in_time(&address, told).unwrap();
    let travel = |to: Option<Instant>| {
        clock.store(to.map_or(NOON, Instant::millis), Ordering::SeqCst);
    };
    worlds::demo(&app, &travel, &|_| {}).unwrap();
    let people = demo_people(&app).unwrap();
    let lead = people
        .iter()
        .find(|p| p.organisation.slug.as_str() == "ankarverket" && p.role == Role::Coordinator);
    let entered = enter_as(&app, "ankarverket", &lead.unwrap().account.to_string()).unwrap();
    let lead = visit(&app, Some(&entered.token), Some("ankarverket")).unwrap();
    let (all, curve) = campaigns(&app, &lead).unwrap();
    assert_eq!(curve.events.len(), 2, "both on one curve");
    let film = all.iter().find(|row| row.campaign.title.contains("Filmen")).unwrap().number;
    let shown = show_campaign(&app, &lead, Language::Sv, film).unwrap();
    // Few begin an application in a week.
    assert!(matches!(of(&shown.curves, Interest::Begun).told, Told::Withheld));
    assert!(of(&shown.curves, Interest::Begun).weeks.is_empty());
    for curve in shown.curves.iter().filter(|curve| curve.what != Interest::Begun) {
        let Told::Found(found) = &curve.told else { panic!("{:?}", curve.told) };
        assert_eq!(found.outcome, Outcome::Told, "{}", found.sentence.sv);
        let change = found.numbers.iter().find(|one| one.code == "level-change").unwrap();
        assert!(change.value.unwrap() > 1.0, "more than doubled: {}", found.sentence.sv);
        assert!(found.sentence.sv.contains("tyder på"), "{}", found.sentence.sv);
        assert!(found.notes.iter().any(|note| note.sv.contains("Chefsmöten")));
    }
    let asked = evaluate(&app, &lead, Language::Sv, (film, Interest::Granted), None).unwrap();
    let found = show(&app, &lead, asked).unwrap().found.unwrap();
    let Told::Found(seen) = &of(&shown.curves, Interest::Granted).told else { panic!() };
    assert_eq!(found.sentence, seen.sentence, "the same series, the same answer");
}
