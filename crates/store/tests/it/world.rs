//! The world that the tests ask about: the same rows on either engine.

use domain::access::Role;
use domain::outbox::{Choice, Progress};
use domain::overview::{Employer, EmployerKind};
use domain::values::{Id, Instant};
use store::access::{mark_installation, next_number, note_failures, start_session, use_form_key};
use store::outbox::{Letter, add_letter, choose, tell};
use store::overview::{Source, replace};
use store::{Store, audit};
use worlds::{NOON, house, two_agencies};

/// Two agencies with everything that the use cases put into them; and, where those put nothing, a
/// session, a failed sign-in, a number, a used form, a letter, a signed head, an erasable text, two
/// employers.
pub fn build(address: &str) -> Store {
    let app = house(address).unwrap();
    let (cast, _) = two_agencies(&app).unwrap();
    let store = Store::open(address).unwrap();
    let now = Instant::from_millis(NOON);
    let account = cast.first(Role::Coordinator).unwrap();
    store
        .write(&cast.scope, |tx| {
            start_session(tx, &[3; 32], cast.organisation.id, account, now)?;
            note_failures(tx, &[4; 32], 1, now)?;
            audit::put_text(tx, Id::v4([5; 16]), [6; 16], "Åsa \"skrev\"\n\\ detta: öäå 😀")?;
            next_number(tx, "first")?;
            use_form_key(tx, Id::v4([5; 16]), "/liten", now)?;
            let letter = Letter { id: Id::v4([6; 16]), account, progress: Progress::new(now) };
            add_letter(tx, &letter, now.local_date(), 1)?;
            tell(tx, account, "decide 2026-1", letter.id)?;
            choose(tx, account, Choice::AtOnce, "sv")?;
            let head = audit::head(tx)?.unwrap();
            audit::add_head(tx, &head, now, &[7; 64])
        })
        .unwrap();
    mark_installation(&store, "demo").unwrap();
    let employer = |name: &str| Employer {
        number: None,
        name: name.to_owned(),
        kind: EmployerKind::Agency,
        department: None,
        employees: vec![(2023, 10), (2024, 11)],
    };
    let employers = [
        (Id::v4([8; 16]), "orebro".to_owned(), employer("Örebro")),
        (Id::v4([9; 16]), "alvdalen".to_owned(), employer("Älvdalen")),
    ];
    let source = Source {
        file_hash: "00".to_owned(),
        file_name: "agencies.csv".to_owned(),
        employers: 2,
        read_at: now,
    };
    replace(&store, &employers, &source).unwrap();
    store
}
