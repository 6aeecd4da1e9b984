//! What the agencies say to the foundation beside the meetings: comments on wishes, and needs surveys, one closed and one
//! open; how the foundation sorts what participants wrote; and its letters.

use std::collections::BTreeSet;

use app::Error;
use app::access::{DemoPerson, Visit, demo_people, enter_as, visit};
use app::exchange::{
    Sorted, add_topic, comment, create_needs, hide, needs_list, open_needs, rank, send_newsletter,
    sort, sorting, support, write_newsletter,
};
use domain::access::Role;
use domain::exchange::{Needs, Newsletter, Receivers};
use domain::values::Date;
use jiff::ToSpan as _;

use super::diary::{Diary, Stage};

/// Comments: the number of the wish, whose turn it is to say it, and what is said.
const COMMENTS: [(i64, usize, &str); 5] = [
    (1, 1, "Vi frågar efter tre månader och efter ett år, och vill gärna jämföra med er andra."),
    (1, 4, "Ta gärna upp vad man gör när den som fick stödet har slutat."),
    (2, 2, "Vi tar gärna emot en grupp till våren."),
    (2, 3, "Ring mig på jobbet så berättar jag mer."),
    (4, 2, "Det vore bra att ha parterna med, inte bara samordnaren."),
];

const CLOSED: &str = "Vilka aktiviteter vill ni ha av oss det här året?";
const OPTIONS: [&str; 5] = [
    "Erfarenhetsutbyte i små grupper",
    "Kurs i att följa upp och utvärdera",
    "Korta webinarier med en fråga i taget",
    "Studiebesök hos en myndighet som har kommit långt",
    "Skrivstuga för nya avtal",
];
/// How the agencies rank them, in the order of their coordinators.
const RANKINGS: [&[usize]; 8] = [
    &[0, 1, 3],
    &[0, 2, 1],
    &[1, 0],
    &[0, 1, 2, 3],
    &[1, 0, 2, 4],
    &[0, 3, 1, 2],
    &[1, 2, 0],
    &[0, 2, 1, 3],
];

const NEXT: &str = "Vad ska kursen nästa år handla om?";
const NEXT_OPTIONS: [&str; 4] = [
    "Mål som går att följa upp",
    "Växeltjänstgöring",
    "Att nå ut på arbetsplatsen",
    "Ekonomi och redovisning",
];

const RESULT: &str = "Tack för era svar. Ni vill helst ha **erfarenhetsutbyte i små grupper**, och därnäst en kurs i att \
    följa upp och utvärdera.\n\nHela resultatet står under behovsenkäter.";
const SPRING: &str = "Nu är vårens träffar planerade.\n\n- ett erfarenhetsutbyte för er som är lärosäten\n- en kurs på \
    två dagar\n\nAnmälan öppnar i kalendern.";

/// Topics, and a word of the texts that have them.
const TOPICS: [(&str, &[&str]); 4] = [
    ("Arbetssätt i grupperna", &["grupp", "kollegorna"]),
    ("Börja i rätt ände", &["problem", "mall"]),
    ("Konkreta exempel", &["exempel", "underlag"]),
    ("Chefernas roll", &["chefer"]),
];

pub fn write(diary: &mut Diary, today: Date) {
    let day = move |days: i64| today.saturating_add(days.days());
    diary.on(day(-100), commented);
    diary.on(day(-95), move |stage| asked(stage, (CLOSED, &OPTIONS), day(-60)).map(|_| ()));
    diary.on(day(-80), |stage| answered(stage, 1, RANKINGS.len()));
    diary.on(day(-30), sorted);
    diary.on(day(-4), move |stage| {
        asked(stage, (NEXT, &NEXT_OPTIONS), day(20))?;
        // One has answered already; the others find it on their start page.
        answered(stage, 2, 1)
    });
    diary.on(day(-25), |stage| {
        let agneta = stage.role(Role::Foundation)?;
        let letter = newsletter("Behovsenkäten är klar", RESULT, Receivers::Coordinators);
        let number = write_newsletter(stage.app, &agneta, &letter, None)?;
        send_newsletter(stage.app, &agneta, number).map(|_| ())
    });
    diary.on(day(-1), |stage| {
        let agneta = stage.role(Role::Foundation)?;
        let draft = newsletter("Vårens träffar", SPRING, Receivers::Universities);
        write_newsletter(stage.app, &agneta, &draft, None).map(|_| ())
    });
    diary.on(day(-2), |stage| {
        let agneta = stage.role(Role::Foundation)?;
        let draft = needs("Vilka frågor vill ni ha svar på i vår?", &NEXT_OPTIONS, today_of(stage));
        create_needs(stage.app, &agneta, &draft, None).map(|_| ())
    });
}

fn newsletter(subject: &str, text: &str, receivers: Receivers) -> Newsletter {
    Newsletter { subject: subject.to_owned(), text: text.to_owned(), receivers }
}

fn today_of(stage: &Stage<'_>) -> Date {
    stage.app.today().saturating_add(90.days())
}

fn needs(question: &str, options: &[&str], last_day: Date) -> Needs {
    Needs {
        question: question.to_owned(),
        text: None,
        options: options.iter().map(ToString::to_string).collect(),
        last_day,
    }
}

/// Those who work with the funds at the agencies, each once.
fn people(stage: &Stage<'_>, role: impl Fn(Role) -> bool) -> Result<Vec<DemoPerson>, Error> {
    let mut seen = BTreeSet::new();
    let all = demo_people(stage.app)?.into_iter().filter(|person| role(person.role));
    Ok(all.filter(|person| seen.insert(person.account)).collect())
}

fn own(stage: &Stage<'_>, person: &DemoPerson) -> Result<Visit, Error> {
    let slug = person.organisation.slug.as_str();
    let entered = enter_as(stage.app, slug, &person.account.to_string())?;
    visit(stage.app, Some(&entered.token), Some(slug))
}

fn commented(stage: &mut Stage<'_>) -> Result<(), Error> {
    let agneta = stage.role(Role::Foundation)?;
    let all = people(stage, |role| role == Role::Coordinator || role == Role::Finance)?;
    for (wish, turn, text) in COMMENTS {
        let person = all.get(turn % all.len().max(1)).ok_or(Error::Missing)?;
        comment(stage.app, &agneta, &own(stage, person)?, (wish, text), None)?;
    }
    // People of the other agencies want the second wish too.
    for person in people(stage, |role| role == Role::Finance)? {
        support(stage.app, &agneta, &own(stage, &person)?, 2)?;
    }
    let why = Some("skriv inte hur man når dig; frågan går att ställa här");
    hide(stage.app, &agneta, (2, 2), why)
}

fn asked(
    stage: &mut Stage<'_>,
    (question, options): (&str, &[&str]),
    last_day: Date,
) -> Result<i64, Error> {
    let agneta = stage.role(Role::Foundation)?;
    let number = create_needs(stage.app, &agneta, &needs(question, options, last_day), None)?;
    open_needs(stage.app, &agneta, number)?;
    Ok(number)
}

/// The first `many` agencies answer by their coordinators, the last of them first.
fn answered(stage: &mut Stage<'_>, number: i64, many: usize) -> Result<(), Error> {
    let agneta = stage.role(Role::Foundation)?;
    let options = needs_list(stage.app, &agneta, &agneta)?
        .into_iter()
        .find(|one| one.row.number == number)
        .map_or(0, |one| one.row.needs.options.len());
    let mut agencies = BTreeSet::new();
    let all = people(stage, |role| role == Role::Coordinator)?.into_iter().rev();
    let all = all.filter(|person| agencies.insert(person.organisation.id));
    for (person, ranking) in all.zip(RANKINGS).take(many) {
        let ranking: Vec<usize> = ranking.iter().copied().filter(|at| *at < options).collect();
        rank(stage.app, &agneta, &own(stage, &person)?, number, &ranking)?;
    }
    Ok(())
}

/// The organiser sorts what was written of every meeting that has been counted.
fn sorted(stage: &mut Stage<'_>) -> Result<(), Error> {
    let agneta = stage.role(Role::Foundation)?;
    for (name, _) in TOPICS {
        add_topic(stage.app, &agneta, name)?;
    }
    for listed in app::exchange::all_events(stage.app, &agneta)? {
        let number = listed.row.number;
        let Ok(found) = sorting(stage.app, &agneta, number) else { continue };
        let mut given = Vec::new();
        for text in found.takes.iter().chain(&found.better) {
            for (topic, _) in &found.topics {
                let words = TOPICS.iter().find(|(name, _)| *name == topic.name).map(|(_, w)| *w);
                let lower = text.text.to_lowercase();
                if words.unwrap_or_default().iter().any(|word| lower.contains(word)) {
                    given.push(Sorted { text_hash: text.hash.clone(), topic: topic.id });
                }
            }
        }
        sort(stage.app, &agneta, number, &given)?;
    }
    Ok(())
}
