//! A robot that follows every link in every letter changes nothing (rules, part 5).

use domain::access::Role;
use testkit::smtp::Smtp;

use super::world::{changed, stored};
use crate::testing::Browser;

#[test]
fn following_every_link_of_every_letter_changes_nothing() {
    let server = Smtp::start();
    let browser = Browser::entered(Role::Administrator);
    for name in ["", "Eva Strand", "Sofia Hed", "Olle Dahl"] {
        browser.is_due_to(name);
    }
    browser.letters_leave(Some(&server));
    let letters = server.letters();
    assert_eq!(letters.len(), 4);
    let before = stored(&browser);
    let mut followed = 0;
    for letter in &letters {
        for link in letter.links() {
            let path = link.strip_prefix("http://localhost").unwrap();
            // A scanner on the way, who has no cookie; the receiver; and somebody else.
            let stranger = browser.signed_out().get(path);
            // The way out alone is open to whoever has it; what it does takes a button.
            match path.starts_with("/liten/brev/stopp/") {
                true => stranger.assert_ok(),
                false => stranger.assert_see_prefix("/logga-in"),
            }
            for name in ["Sofia Hed", "Nils Ek"] {
                browser.as_person(name).get(path).assert_ok();
            }
            followed += 1;
        }
    }
    assert_eq!(followed, 12);
    let mut after = stored(&browser);
    // Whoever is at the screen has entered the house for it.
    after.insert("session".to_owned(), before["session"].clone());
    assert_eq!(changed(&before, &after), [""; 0]);
}
