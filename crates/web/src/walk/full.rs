//! A full disk: a clear page, nothing half-done, reading goes on, and later so does writing.

use domain::access::Role;

use super::world::{changed, open, stored};
use crate::testing::Browser;

#[test]
fn a_full_disk_is_said_and_nothing_is_half_done() {
    let mut roomy = Browser::entered(Role::Finance);
    let pages = open(&roomy).query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
    let mut full = roomy.with_room_for(pages);
    let mut last = stored(&roomy);
    // What is free inside the file is used up first.
    let refused = (1..500).find_map(|limit| {
        let answer = full.post("/liten/medel/regler", &[("limit", &limit.to_string())]);
        if answer.status() != 303 {
            return Some(answer);
        }
        last = stored(&roomy);
        None
    });
    let refused = refused.unwrap();
    refused.assert_status(507);
    testkit::html::assert_page(&refused.body());
    assert!(refused.text("main").contains("Disken är full"), "{}", refused.text("main"));
    assert_eq!(changed(&last, &stored(&roomy)), [""; 0]);
    full.get("/liten/medel").assert_ok();
    assert!(app::audit::verify(&full.app, &[]).unwrap().iter().all(app::audit::Verified::holds));
    roomy.post("/liten/medel/regler", &[("limit", "9999")]).assert_see("/liten/medel/regler");
    assert!(app::audit::verify(&roomy.app, &[]).unwrap().iter().all(app::audit::Verified::holds));
}
