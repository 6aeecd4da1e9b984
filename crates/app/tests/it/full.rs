//! A disk that fills while people write: what was acknowledged is there, the rest is not at all.

use app::application::submit;
use app::audit::{Verified, verify};
use app::{App, Error, Settings, Store};
use domain::values::Instant;
use rusqlite::Connection;
use testkit::temp::Folder;

use crate::cases::World;
use crate::{NOON, house};

/// The application on the file, which may grow by this many pages.
fn with_room(path: &std::path::Path, pages: u32) -> App {
    let counted = Connection::open(path).unwrap();
    let counted = counted.query_row("PRAGMA page_count", [], |row| row.get::<_, u32>(0));
    let store = Store::open(&format!("sqlite:{}", path.display())).unwrap();
    store.limit_pages(counted.unwrap() + pages).unwrap();
    let settings =
        Settings { demo: true, heads_file: None, signing_key: Some([1; 32]), survey_folder: None };
    App::new(store, settings, || Instant::from_millis(NOON), [7; 32])
}

fn holds(app: &App) -> bool {
    verify(app, &[]).unwrap().iter().all(Verified::holds)
}

#[test]
fn a_case_is_submitted_whole_or_not_at_all() {
    let folder = Folder::new();
    let path = folder.join("full.sqlite");
    let roomy = house(&format!("sqlite:{}", path.display()));
    let world = World::new(&roomy);
    let visit = world.at("Sara Ask");
    let drafts: Vec<_> = (0..60).map(|_| world.draft(&visit, "Söder", "1000")).collect();
    let app = with_room(&path, 4);
    let mut numbers = Vec::new();
    let refused = drafts.iter().find(|draft| match submit(&app, &visit, **draft) {
        Ok(number) => {
            numbers.push(number);
            false
        }
        Err(error) => {
            assert_eq!(error, Error::Full);
            true
        }
    });
    let refused = *refused.unwrap();
    assert!(numbers.len() < drafts.len() && holds(&app));
    drop(app);

    // With room again the draft is still there, and the numbers go on without a gap.
    assert!(holds(&roomy));
    let next = submit(&roomy, &visit, refused).unwrap();
    assert_eq!(next, format!("2026-{}", numbers.len() + 1));
    for (place, draft) in drafts.iter().enumerate().take(numbers.len()) {
        assert_eq!(submit(&roomy, &visit, *draft).as_ref(), Ok(&numbers[place]));
    }
    assert!(holds(&roomy));
}
