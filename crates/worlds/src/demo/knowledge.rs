//! The knowledge bank fills: agencies write, the foundation reviews, others ask and thank.

use std::cmp::Reverse;

use app::Error;
use app::access::{DemoPerson, Visit, demo_people, enter_as, visit};
use app::exchange::{
    ContactFilter, Handed, KnowledgeFilter, KnowledgeLine, Offer, add_knowledge_file, answer_reply,
    answer_talk, bank, contacts, create_knowledge, give_back_knowledge, offer_contact,
    publish_knowledge, reply, send_knowledge, thank, write_to,
};
use domain::access::Role;
use domain::exchange::{Knowledge, KnowledgeKind, Theme};
use domain::values::{Date, Ore};
use jiff::ToSpan as _;

use super::diary::{Diary, Stage};
use super::knowledge_texts::{CASES, CONTACTS, Case, FILE, METHODS, QUESTIONS, Question};

/// How far a text has come.
#[derive(Clone, Copy)]
pub enum Road {
    Sent,
    Returned(&'static str),
    Published { thanks: usize },
}

/// What was written, reviewed, asked and thanked for until `today`.
pub fn write(diary: &mut Diary, today: Date) {
    let ago = |days: i64| today.saturating_sub(days.days());
    for (at, case) in CASES.iter().enumerate() {
        diary.on(ago(case.days_ago), move |stage| told(stage, case, at == FILE.0));
    }
    diary.on(ago(100), known);
    for question in &QUESTIONS {
        diary.on(ago(question.0), move |stage| asked(stage, question));
    }
    for (days, title, themes, text) in METHODS {
        diary.on(ago(days), move |stage| {
            let agneta = stage.role(Role::Foundation)?;
            let said = Knowledge {
                body: Some(text.to_owned()),
                ..bare(KnowledgeKind::Method, title, themes)
            };
            let number = sent(stage, &agneta, &said, false)?;
            publish_knowledge(stage.app, &agneta, number)
        });
    }
}

/// The coordinators say what they can be asked, and one asks another.
fn known(stage: &mut Stage<'_>) -> Result<(), Error> {
    let (app, agneta) = (stage.app, stage.role(Role::Foundation)?);
    for (who, (themes, line)) in CONTACTS.iter().enumerate() {
        let said = Offer { themes: themes.to_vec(), line: Some((*line).to_owned()) };
        offer_contact(app, &agneta, &coordinator(stage, who)?, &said)?;
    }
    let (asker, asked) = (coordinator(stage, 1)?, coordinator(stage, 2)?);
    let found = contacts(app, &agneta, &asker, &ContactFilter::default())?.found;
    let name = asked.person.as_ref().map(|person| person.name.clone());
    let to = found.iter().find(|one| Some(&one.name) == name.as_ref());
    let to = to.or(found.first()).ok_or(Error::Missing)?.id;
    let question = "Hej! Vi funderar på en egen film. Vad skulle ni göra annorlunda i dag?";
    let number = write_to(app, &agneta, &asker, to, (question, None))?;
    let answer = "Hej! Texta den från början, och låt kollegorna skriva replikerna själva.";
    answer_talk(app, &agneta, &asked, number, (answer, None))
}

fn told(stage: &mut Stage<'_>, case: &Case, with_file: bool) -> Result<(), Error> {
    let (agneta, author) = (stage.role(Role::Foundation)?, coordinator(stage, case.who)?);
    let said = Knowledge {
        form: Some(case.form),
        body: Some(case.need.to_owned()),
        measure: Some(case.measure.to_owned()),
        cost: (case.kronor > 0).then(|| Ore::from_kronor(case.kronor)),
        time: Some(case.time.to_owned()),
        gave: Some(case.gave.to_owned()),
        otherwise: case.otherwise.map(str::to_owned),
        again: Some(case.again),
        ..bare(KnowledgeKind::Case, case.title, case.themes)
    };
    let app = stage.app;
    let number = create_knowledge(app, &agneta, &author, (&said, false), None)?;
    if with_file {
        let content = b"%PDF-1.7\n%%EOF\n";
        let file = Handed { name: FILE.1, description: None, content };
        add_knowledge_file(app, &agneta, &author, number, file)?;
    }
    send_knowledge(app, &agneta, &author, number)?;
    let thanks = match case.road {
        Road::Sent => return Ok(()),
        Road::Returned(because) => return give_back_knowledge(app, &agneta, number, because),
        Road::Published { thanks } => thanks,
    };
    publish_knowledge(app, &agneta, number)?;
    if let Some((question, answer)) = case.asked {
        let other = coordinator(stage, case.who + 1)?;
        reply(app, &agneta, &other, number, (question, None))?;
        if let Some(answer) = answer {
            answer_reply(app, &agneta, &author, (number, 1), answer)?;
        }
    }
    let home = author.organisation.as_ref().map(|home| home.id);
    let others = demo_people(app)?.into_iter();
    for person in others.filter(|one| Some(one.organisation.id) != home).take(thanks) {
        thank(app, &agneta, &entered(stage, &person)?, number)?;
    }
    Ok(())
}

fn asked(stage: &mut Stage<'_>, question: &Question) -> Result<(), Error> {
    let (_, who, unnamed, title, themes, text, answers) = *question;
    let (agneta, author) = (stage.role(Role::Foundation)?, coordinator(stage, who)?);
    let said =
        Knowledge { body: Some(text.to_owned()), ..bare(KnowledgeKind::Question, title, themes) };
    let number = sent(stage, &author, &said, unnamed)?;
    publish_knowledge(stage.app, &agneta, number)?;
    for (who, answer) in answers {
        let other = coordinator(stage, *who)?;
        reply(stage.app, &agneta, &other, number, (answer, None))?;
    }
    Ok(())
}

fn sent(
    stage: &mut Stage<'_>,
    author: &Visit,
    said: &Knowledge,
    unnamed: bool,
) -> Result<i64, Error> {
    let agneta = stage.role(Role::Foundation)?;
    let number = create_knowledge(stage.app, &agneta, author, (said, unnamed), None)?;
    send_knowledge(stage.app, &agneta, author, number)?;
    Ok(number)
}

fn bare(kind: KnowledgeKind, title: &str, themes: &[Theme]) -> Knowledge {
    Knowledge {
        kind,
        title: title.to_owned(),
        themes: themes.to_vec(),
        form: None,
        body: None,
        measure: None,
        cost: None,
        time: None,
        gave: None,
        otherwise: None,
        again: None,
    }
}

/// The coordinators of the agencies in turn.
pub fn coordinator(stage: &Stage<'_>, turn: usize) -> Result<Visit, Error> {
    let people = demo_people(stage.app)?;
    let mut all: Vec<&DemoPerson> =
        people.iter().filter(|person| person.role == Role::Coordinator).collect();
    // Where most people are first.
    all.sort_by_key(|one| {
        Reverse(people.iter().filter(|other| other.organisation.id == one.organisation.id).count())
    });
    let person = all.get(turn % all.len().max(1)).ok_or(Error::Missing)?;
    entered(stage, person)
}

fn entered(stage: &Stage<'_>, person: &DemoPerson) -> Result<Visit, Error> {
    let slug = person.organisation.slug.as_str();
    let entered = enter_as(stage.app, slug, &person.account.to_string())?;
    visit(stage.app, Some(&entered.token), Some(slug))
}

/// The tests' world also has a draft and what is read being written anew.
pub fn being_written(stage: &mut Stage<'_>) -> Result<(), Error> {
    let (agneta, author) = (stage.role(Role::Foundation)?, coordinator(stage, 0)?);
    let said = bare(KnowledgeKind::Case, "Det vi skriver på", &[]);
    create_knowledge(stage.app, &agneta, &author, (&said, false), None)?;
    let home = author.organisation.as_ref().map(|home| home.id);
    let found = bank(stage.app, &agneta, &author, &KnowledgeFilter::default())?.found;
    let mine = |line: &&KnowledgeLine| Some(line.row.author.organisation) == home;
    let number = found.iter().find(mine).ok_or(Error::Missing)?.row.number;
    let content = b"%PDF-1.7\n%%EOF\n";
    let file = Handed { name: "Program", description: None, content };
    add_knowledge_file(stage.app, &agneta, &author, number, file)
}
