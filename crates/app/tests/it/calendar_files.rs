//! Calendar files as two readers of others' making understand them: across the change to summer time, changed and
//! called off.

use app::exchange::{cancel_event, event_file};
use domain::exchange::LinkTo;
use serde_json::{Value, json};

use crate::both_in_time;
use crate::exchange::{announced, organiser, organiser_again};
use crate::guest::{anyone, changed, comes, follows, last};
use crate::outbox::Office;

/// The day before summer time begins, the day itself, and the day after.
const TIMES: &str = "2027-03-27 09:00–10:00 Först, med åäö; och annat\n2027-03-28 09:00–10:00\n\
    2027-03-29 01:30–04:00";

/// What the two readers agree on.
fn read(file: &[u8]) -> Value {
    let [one, other] = testkit::calendar::read(file);
    assert_eq!(one, other, "{}", String::from_utf8_lossy(file));
    serde_json::from_str(&one).unwrap()
}

fn starts(read: &Value) -> Vec<&str> {
    let events = read["events"].as_array().unwrap();
    events.iter().map(|event| event["start"].as_str().unwrap()).collect()
}

#[test]
fn two_readers_understand_them_across_the_change_to_summer_time() {
    both_in_time(|app, _| {
        let office = Office::new(app);
        announced(app, &organiser(app), None, TIMES);
        let url = |number| format!("https://lom.example.se/stiftelsen/kalender/{number}");
        let public = read(&event_file(app, &anyone(app), 1, url).unwrap());
        assert_eq!(public["method"], "PUBLISH");
        let expected = ["2027-03-27T08:00Z", "2027-03-28T07:00Z", "2027-03-28T23:30Z"];
        assert_eq!(starts(&public), expected);
        assert_eq!(public["events"][0]["summary"], "Träff: Först, med åäö; och annat");
        assert_eq!(public["events"][2]["end"], "2027-03-29T02:00Z");

        comes(app, "bo");
        office.run();
        follows(&office, "bo", LinkTo::Confirm).unwrap();
        office.run();
        let files = |office: &Office<'_>| -> Vec<Value> {
            last(office, "bo").calendars.iter().map(|file| read(file)).collect()
        };
        let made = files(&office);
        assert_eq!(made.iter().flat_map(starts).collect::<Vec<_>>(), expected);
        for (at, file) in made.iter().enumerate() {
            let event = &file["events"][0];
            assert_eq!(file["method"], "REQUEST");
            assert_eq!(event["uid"], public["events"][at]["uid"], "the same in every file");
            assert_eq!(event["sequence"], 1);
            assert_eq!(event["attendee"], "mailto:bo@statskontoret.example");
            assert_eq!((&event["status"], &event["place"]), (&json!(null), &json!("Stockholm")));
        }

        changed(app, "2027-03-28 13:00–14:00\n2027-10-31 02:30–05:00");
        office.run();
        let after = files(&office);
        let times: Vec<&str> = after.iter().take(2).flat_map(starts).collect();
        // In the autumn half past two comes twice: the first is meant.
        assert_eq!(times, ["2027-03-28T11:00Z", "2027-10-31T00:30Z"]);
        assert_eq!(
            (&after[0]["events"][0]["sequence"], &after[1]["method"]),
            (&json!(2), &json!("REQUEST"))
        );
        assert_eq!(after[2]["method"], "CANCEL", "the third day there is no more");
        assert_eq!(after[2]["events"][0]["uid"], made[2]["events"][0]["uid"]);

        cancel_event(app, &organiser_again(app), 1, "Sjukdom").unwrap();
        office.run();
        for file in files(&office) {
            assert_eq!(file["method"], "CANCEL");
            assert_eq!(file["events"][0]["status"], "CANCELLED");
            assert_eq!(file["events"][0]["sequence"], 3);
        }
        let public = read(&event_file(app, &anyone(app), 1, url).unwrap());
        assert_eq!(public["events"][0]["status"], "CANCELLED");
    });
}
