//! The knowledge bank on both engines: the same words find the same texts, in the same order.

use app::App;
use app::access::{Visit, demo_people, enter_as, visit};
use app::exchange::{
    Handed, KnowledgeFilter, add_knowledge_file, bank, change_knowledge, create_knowledge,
    knowledge, knowledge_file, publish_knowledge, remove_knowledge_file, reply, send_knowledge,
    take_back_knowledge, thank, throw_away_knowledge,
};
use domain::access::Role;
use domain::exchange::{Knowledge, KnowledgeKind, Reason, Review, Theme};
use worlds::two_agencies;

use crate::both;
use crate::exchange::organiser;

pub fn coordinators(app: &App) -> Vec<Visit> {
    let people = demo_people(app).unwrap().into_iter();
    people
        .filter(|person| person.role == Role::Coordinator)
        .map(|person| {
            let slug = person.organisation.slug.as_str();
            let token = enter_as(app, slug, &person.account.to_string()).unwrap().token;
            visit(app, Some(&token), Some(slug)).unwrap()
        })
        .collect()
}

pub fn text(title: &str, body: &str, themes: &[Theme]) -> Knowledge {
    Knowledge {
        kind: KnowledgeKind::Method,
        title: title.to_owned(),
        themes: themes.to_vec(),
        form: None,
        body: Some(body.to_owned()),
        measure: None,
        cost: None,
        time: None,
        gave: None,
        otherwise: None,
        again: None,
    }
}

pub fn published(app: &App, (organiser, author): (&Visit, &Visit), said: &Knowledge) -> i64 {
    let number = create_knowledge(app, organiser, author, (said, false), None).unwrap();
    send_knowledge(app, organiser, author, number).unwrap();
    publish_knowledge(app, organiser, number).unwrap();
    number
}

fn found(app: &App, (organiser, reader): (&Visit, &Visit), search: &str) -> Vec<i64> {
    let filter = KnowledgeFilter { search: search.to_owned(), ..KnowledgeFilter::default() };
    let found = bank(app, organiser, reader, &filter).unwrap().found;
    found.iter().map(|line| line.row.number).collect()
}

#[test]
fn what_says_it_most_comes_first_on_both_engines() {
    both(|app| {
        two_agencies(app).unwrap();
        let (organiser, agencies) = (organiser(app), coordinators(app));
        let [one, other] = agencies.as_slice() else { panic!("two agencies") };
        let texts = [
            ("Utvärdera en kurs", "Om åtgärden gav något.", &[Theme::Learning][..]),
            ("Åtgärder som håller", "Åtgärd för åtgärd, år för år.", &[Theme::LongLife]),
            ("Öppna dörren", "Ärenden, Örebro och Åre. En insats per höst.", &[Theme::Reach]),
        ];
        for (title, body, themes) in texts {
            published(app, (&organiser, one), &text(title, body, themes));
        }
        let find = |search: &str| found(app, (&organiser, other), search);
        assert_eq!(find(""), [3, 2, 1], "the latest first");
        assert_eq!(
            find("åtgärder"),
            [2, 3, 1],
            "the title weighs most, a twin as much as the word"
        );
        assert_eq!(find("INSATS"), [2, 3, 1]);
        assert_eq!(find("örebro"), [3]);
        assert_eq!(find("Örebro hösten"), [3]);
        assert_eq!(find("orebro"), [0; 0]);
        assert_eq!(find("utvärderingar kurser"), [1]);
        assert_eq!(find("arbetsliv"), [2], "the theme is searched too");
        assert_eq!(find("'; DROP TABLE knowledge; --"), [0; 0]);
        assert_eq!(find("\u{10ffff} % _ * å"), [3, 2, 1], "no word is asked for");
    });
}

#[test]
fn what_is_alike_is_shown_and_what_is_taken_back_is_nowhere() {
    both(|app| {
        two_agencies(app).unwrap();
        let (organiser, agencies) = (organiser(app), coordinators(app));
        let [one, other] = agencies.as_slice() else { panic!("two agencies") };
        for (title, theme) in [
            ("Film på intranätet", Theme::Reach),
            ("Att nå alla", Theme::Reach),
            ("Film om mentorer", Theme::Leadership),
            ("Mentorer för filmen på intranätet", Theme::Digital),
            ("Något helt annat", Theme::Parties),
        ] {
            published(app, (&organiser, one), &text(title, "Så gör man.", &[theme]));
        }
        let shown = |reader: &Visit| knowledge(app, &organiser, reader, 1, false).unwrap();
        let alike: Vec<i64> = shown(other).related.iter().map(|line| line.row.number).collect();
        assert_eq!(alike, [4, 2], "two words of the title, or a theme; one word is not enough");
        assert!(thank(app, &organiser, other, 1).unwrap());
        assert!(thank(app, &organiser, one, 1).is_err(), "nobody thanks oneself");
        assert!(shown(other).thanked && shown(other).thanks.is_none());
        take_back_knowledge(app, &organiser, one, 4).unwrap();
        assert_eq!(found(app, (&organiser, other), "mentor"), [3]);
        assert!(knowledge(app, &organiser, other, 4, true).is_err());
        assert_eq!(knowledge(app, &organiser, one, 4, false).unwrap().row.state, Review::Draft);
        let again = take_back_knowledge(app, &organiser, one, 4).unwrap_err();
        let state = Reason::KnowledgeState { state: Review::Draft };
        assert_eq!(again, app::Error::refused(state));
    });
}

#[test]
fn a_draft_is_thrown_away_with_all_that_belongs_to_it_and_a_change_without_what_is_read() {
    both(|app| {
        two_agencies(app).unwrap();
        let (organiser, agencies) = (organiser(app), coordinators(app));
        let [one, other] = agencies.as_slice() else { panic!("two agencies") };
        let said = text("Film", "Så gör man.", &[Theme::Reach]);
        let add = |name| {
            let file = Handed { name, description: None, content: b"%PDF-1.7\n%%EOF\n" };
            add_knowledge_file(app, &organiser, one, 1, file).unwrap();
            let files = knowledge(app, &organiser, one, 1, true).unwrap().files;
            files.into_iter().find(|file| file.attachment.name == name).unwrap().id
        };
        let names = |reader: &Visit| -> Vec<String> {
            let files = knowledge(app, &organiser, reader, 1, false).unwrap().files.into_iter();
            files.map(|file| file.attachment.name).collect()
        };
        let throw = |who: &Visit| throw_away_knowledge(app, &organiser, who, 1);
        create_knowledge(app, &organiser, one, (&said, false), None).unwrap();
        let first = add("Manus");
        assert_eq!(throw(other), Err(app::Error::Missing), "a draft is its writer's own");
        send_knowledge(app, &organiser, one, 1).unwrap();
        let state = |state| Err(app::Error::refused(Reason::KnowledgeState { state }));
        assert_eq!(throw(one), state(Review::Sent));
        publish_knowledge(app, &organiser, 1).unwrap();
        assert_eq!(throw(one), state(Review::Published));
        assert_eq!(throw(other), Err(app::Error::Forbidden));

        // A change goes; what is read stays, and is written on again.
        let again = text("Filmen", "Så gjorde vi.", &[Theme::Reach]);
        change_knowledge(app, &organiser, one, 1, (&again, false)).unwrap();
        let second = add("Bilder");
        remove_knowledge_file(app, &organiser, one, 1, first).unwrap();
        assert_eq!(throw(one), Ok(true));
        let shown = knowledge(app, &organiser, one, 1, true).unwrap();
        assert_eq!((&*shown.text.title, shown.row.state), ("Film", Review::Published));
        assert_eq!(
            (names(one), names(other)),
            (vec!["Manus".to_owned()], vec!["Manus".to_owned()])
        );
        assert!(knowledge_file(app, &organiser, one, 1, second).is_err());
        change_knowledge(app, &organiser, one, 1, (&again, false)).unwrap();
        assert_eq!(throw(one), Ok(true));

        // Taken back it is a draft, with what others have written and thanked below it.
        reply(app, &organiser, other, 1, ("Hur?", None)).unwrap();
        thank(app, &organiser, other, 1).unwrap();
        take_back_knowledge(app, &organiser, one, 1).unwrap();
        assert_eq!(throw(one), Ok(false));
        assert!(knowledge(app, &organiser, one, 1, true).is_err());
        assert!(knowledge_file(app, &organiser, one, 1, first).is_err());
        assert_eq!(found(app, (&organiser, one), ""), [0; 0]);
        assert_eq!(throw(one), Err(app::Error::Missing));
        assert_eq!(create_knowledge(app, &organiser, one, (&said, false), None), Ok(2));
    });
}
