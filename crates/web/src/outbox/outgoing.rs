//! What has left the house and what has not: counts by day, and the addresses that cannot be reached.
//! Never what a letter was about.

use app::Error;
use app::outbox::{Failed, Outgoing, State, outgoing};
use askama::Template;
use charts::{Cell, Column, Kind};
use words::Language;

use crate::components::{Notice, Table};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "outbox/outgoing.html")]
struct Show<'a> {
    f: Frame,
    held: Option<Notice>,
    failed: Option<Table<'a>>,
    days: Option<Table<'a>>,
}

/// `GET /{organisation}/utskick`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let shown = outgoing(&request.app, &request.visit)?;
    let (failed, days) = (of_failed(l, &shown.failed), by_day(l, &shown));
    let account = |letter: &Failed| request.within(&format!("/medarbetare/{}", letter.account.id));
    let links: Vec<String> = shown.failed.iter().map(account).collect();
    Page::html(&Show {
        f: request.frame(finding(l, &shown)),
        held: shown.held.then(|| Notice::warning(l.outbox_held_text())),
        failed: (!shown.failed.is_empty()).then(|| Table::new(l, "nas-inte", &failed).links(links)),
        days: (!shown.days.is_empty()).then(|| Table::new(l, "utskick", &days)),
    })
}

/// What the page found, as its title.
fn finding(l: Language, shown: &Outgoing) -> String {
    let failed = |state| {
        let count = shown.failed.iter().filter(|letter| letter.state == state).count();
        i64::try_from(count).unwrap_or(i64::MAX)
    };
    let (unreached, uncertain) = (failed(State::GivenUp), failed(State::Uncertain));
    let last = shown.days.first().map_or(&[][..], |(_, counts)| counts);
    if shown.held {
        l.outbox_held().to_owned()
    } else if unreached > 0 {
        l.outbox_unreached(unreached)
    } else if uncertain > 0 {
        l.outbox_uncertain(uncertain)
    } else if sum(last, &[State::NotConfigured]) > 0 {
        l.outbox_not_configured().to_owned()
    } else if last.is_empty() {
        l.outbox_nothing().to_owned()
    } else {
        l.outbox_all_well().to_owned()
    }
}

/// The columns of counts: which states stand together.
const COLUMNS: [&[State]; 5] = [
    &[State::Sent],
    &[State::Waiting, State::Sending],
    &[State::GivenUp, State::Uncertain],
    &[State::Dropped],
    &[State::NotConfigured],
];

fn by_day(l: Language, shown: &Outgoing) -> charts::Table {
    // Most houses have a mail server: then nothing stands in the last column.
    let any = |states: &&&[State]| {
        let counted = shown.days.iter().any(|(_, counts)| sum(counts, states) > 0);
        counted || !states.contains(&State::NotConfigured)
    };
    let columns: Vec<&[State]> = COLUMNS.iter().filter(any).copied().collect();
    let rows = shown.days.iter().map(|(day, counts)| {
        let counted = columns.iter().map(|states| Cell::Whole(sum(counts, states)));
        std::iter::once(Cell::Date(day.to_string())).chain(counted).collect()
    });
    let heading = |states: &&[State]| {
        let code = states.first().map_or("", |state| state.code());
        Column::new(l.outbox_column(code), Kind::Whole)
    };
    charts::Table {
        title: l.outbox_by_day().to_owned(),
        columns: std::iter::once(Column::new(l.outbox_day(), Kind::Date))
            .chain(columns.iter().map(heading))
            .collect(),
        rows: rows.collect(),
        note: None,
    }
}

fn sum(counts: &[(State, i64)], states: &[State]) -> i64 {
    counts.iter().filter(|(state, _)| states.contains(state)).map(|(_, count)| count).sum()
}

fn of_failed(l: Language, failed: &[Failed]) -> charts::Table {
    let names = [l.access_name(), l.access_email(), l.outbox_day(), l.outbox_why()];
    let rows = failed.iter().map(|letter| {
        vec![
            Cell::Text(letter.account.name.clone()),
            Cell::Text(letter.account.email.clone()),
            Cell::Date(letter.day.to_string()),
            Cell::Text(why(l, letter)),
        ]
    });
    let kinds = [Kind::Text, Kind::Text, Kind::Date, Kind::Text];
    charts::Table {
        title: l.outbox_failed().to_owned(),
        columns: names.into_iter().zip(kinds).map(|(n, kind)| Column::new(n, kind)).collect(),
        rows: rows.collect(),
        note: None,
    }
}

fn why(l: Language, letter: &Failed) -> String {
    match (letter.state, letter.fault.as_deref()) {
        (State::Uncertain, _) => l.outbox_fault("uncertain"),
        (_, fault) => l.outbox_fault(fault.unwrap_or_default()),
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::Browser;
    use domain::access::Role;
    use testkit::smtp::Smtp;

    #[test]
    fn who_cannot_be_reached_is_shown_and_never_why_one_was_written() {
        let server = Smtp::start();
        let siv = Browser::entered(Role::Administrator);
        let page = siv.get("/liten/utskick");
        page.assert_ok();
        assert_eq!(page.text("h1"), "Inget har behövt skickas");
        siv.is_due_to("");
        siv.letters_leave(Some(&server));
        let page = siv.get("/liten/utskick");
        page.assert_ok();
        assert_eq!(page.text("h1"), "Utskicken går fram");
        assert_eq!(page.text("#utskick tbody td:nth-of-type(1)"), "1");
        server.answers("RCPT", Some("550 5.1.1 Eva Strand is unknown"));
        siv.is_due_to("Eva Strand");
        siv.letters_leave(Some(&server));
        let page = siv.get("/liten/utskick");
        page.assert_ok();
        assert_eq!(page.text("h1"), "En person nås inte med e-post");
        let row = page.text("#nas-inte tbody tr");
        assert!(row.contains("eva.strand@liten.example") && row.contains("550"), "{row}");
        assert!(!row.contains("unknown") && !page.text("main").contains("årshjul"));
        let account = format!("/liten/medarbetare/{}", siv.account_of("Eva Strand"));
        assert_eq!(page.attribute("#nas-inte tbody a", "href"), account);
        server.answers("RCPT", None);
        server.answers("DATA", Some("cut"));
        siv.is_due_to("Sofia Hed");
        siv.later(24 * 60);
        siv.is_due_to("Eva Strand");
        siv.letters_leave(Some(&server));
        let page = siv.as_person("Siv Holm").get("/liten/utskick");
        assert_eq!(page.text("h1"), "Det är osäkert om 2 mejl kom fram");
        assert_eq!(page.count("#nas-inte tbody tr"), 2);
        server.answers("DATA", None);
        siv.later(24 * 60);
        siv.letters_leave(Some(&server));
        let page = siv.as_person("Siv Holm").get("/liten/utskick");
        assert_eq!(page.text("h1"), "Utskicken går fram", "what got through since is no matter");
    }

    #[test]
    fn without_a_mail_server_that_is_said() {
        let siv = Browser::entered(Role::Administrator);
        siv.is_due_to("");
        siv.letters_leave(None);
        let page = siv.get("/liten/utskick");
        page.assert_ok();
        assert!(page.text("h1").contains("ingen e-postserver"));
        assert_eq!(page.count("#utskick thead th"), 6);
    }

    #[test]
    fn it_is_the_administrators_alone() {
        for role in [Role::Coordinator, Role::Reviewer, Role::Employee] {
            Browser::entered(role).get("/liten/utskick").assert_status(403);
        }
    }
}
