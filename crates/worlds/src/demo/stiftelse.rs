//! An invented foundation that holds meetings for the agencies: a year of them, most behind, some ahead.

use std::collections::BTreeSet;

use app::Error;
use app::access::{DemoPerson, demo_people, enter_as, visit};
use app::exchange::{
    Asked, Participants, add_event_material, cancel_event, cancel_sign_up, create_event,
    give_feedback, note_attendance, participants, publish_event, sign_up, write_up,
};
use domain::access::Role;
use domain::exchange::{
    Audience, Event, Feedback, Ideas, Kind, Material, State, read_occasions, read_questions,
};
use domain::values::Date;
use jiff::ToSpan as _;
use jiff::civil::Weekday;

use super::diary::{Diary, Stage};
use super::guests::is_large;
use super::{Agency, Who};
use super::{opinions, wishes};

pub const FOUNDATION: Agency = Agency {
    slug: "stiftelsen-omstallning",
    name: "Stiftelsen Omställning",
    kind: "foundation",
    employees: 30,
    units: &[],
    parties: &[],
    people: PEOPLE,
    substitutes: &[],
    write,
};

const PEOPLE: &[Who] = &[
    ("Agneta Ryberg", Role::Foundation, None, None),
    ("Claes Orre", Role::Administrator, None, None),
    ("Siri Hedlund", Role::Reviewer, None, None),
];

/// A meeting: days from today, times and notes, kind, title, text, speakers, place, for whom, seats.
struct Meeting {
    occasions: &'static [(i64, &'static str)],
    kind: Kind,
    title: &'static str,
    text: &'static str,
    speakers: Option<&'static str>,
    /// Nothing where it is held on the net.
    place: Option<&'static str>,
    audience: Audience,
    seats: Option<i64>,
    then: Then,
    /// Of so many who answer one got no new ideas.
    no_of: usize,
}

/// What became of it.
enum Then {
    Draft,
    Published,
    Cancelled(&'static str),
    WrittenUp(&'static str),
}

/// What the course asks of those who sign up.
const QUESTIONS: &str =
    "Vad vill du kunna efter kursen?\nVilken kost vill du ha? (allt / vegetariskt / veganskt) *";
/// What the course leads to.
pub const FURTHER: &str = "Fördjupning: mäta vad som blev annorlunda";

const MEETINGS: [Meeting; 13] = [
    Meeting {
        occasions: &[(130, "09.00–16.00")],
        kind: Kind::Course,
        title: FURTHER,
        text: "För dig som har gått grundkursen. Vi räknar på egna siffror, och talar om vad de inte kan säga.",
        speakers: Some("Valter Nyman, analytiker"),
        place: Some("Stockholm"),
        audience: Audience::Everyone,
        seats: Some(15),
        no_of: 5,
        then: Then::Draft,
    },
    Meeting {
        occasions: &[(-300, "09.30–15.30")],
        kind: Kind::Exchange,
        title: "Erfarenhetsutbyte för stora myndigheter",
        text: "Fyra myndigheter berättar hur de kom igång. Efter lunch pratar vi i små grupper om det som är svårt.",
        speakers: None,
        place: Some("Stockholm"),
        audience: Audience::LargeAgencies,
        seats: Some(40),
        then: Then::WrittenUp(
            "Den vanligaste frågan var hur man når dem som inte vet att medlen finns. En myndighet hade gjort en **kort film** till intranätet, och en annan lät cheferna berätta på arbetsplatsträffen.\n\nDet här tog deltagarna med sig:\n\n- börja med problemet, inte med åtgärden\n- en sida på intranätet räcker inte\n- be om hjälp av en myndighet som är ett år före",
        ),
        no_of: 4,
    },
    Meeting {
        occasions: &[(-255, "09.00–09.45")],
        kind: Kind::Webinar,
        title: "Kom igång med omställningsmedel",
        text: "Vad medlen är till för, vilka som bestämmer, och var man börjar.",
        speakers: None,
        place: None,
        audience: Audience::Everyone,
        seats: None,
        then: Then::Published,
        no_of: 4,
    },
    Meeting {
        occasions: &[(-210, "13.00–16.00")],
        kind: Kind::Exchange,
        title: "Erfarenhetsutbyte för universitet och högskolor",
        text: "Hur arbetar lärosäten med långsiktig omställning när finansieringen är osäker?",
        speakers: None,
        place: Some("Uppsala"),
        audience: Audience::Universities,
        seats: Some(30),
        then: Then::WrittenUp(
            "Nio lärosäten var med. Många ville veta hur doktorander räknas, och hur man följer upp efter ett år.",
        ),
        no_of: 5,
    },
    Meeting {
        occasions: &[(-150, "09.00–10.00")],
        kind: Kind::Lecture,
        title: "Ett långt arbetsliv",
        text: "Vad säger forskningen om att byta uppgifter mitt i arbetslivet? En föreläsning med tid för frågor.",
        speakers: Some("Greta Hallman, forskare"),
        place: None,
        audience: Audience::Everyone,
        seats: None,
        then: Then::Published,
        no_of: 6,
    },
    Meeting {
        occasions: &[(-105, "10.00–10.45")],
        kind: Kind::Webinar,
        title: "Fråga oss: avtalets ramar",
        text: "Ta med dina frågor om vad ett lokalt avtal kan reglera.",
        speakers: None,
        place: None,
        audience: Audience::Everyone,
        seats: None,
        then: Then::Published,
        no_of: 7,
    },
    Meeting {
        occasions: &[(-65, "13.00–15.00")],
        kind: Kind::Exchange,
        title: "Erfarenhetsutbyte för små myndigheter",
        text: "Hur gör den som sköter medlen vid sidan av allt annat?",
        speakers: None,
        place: Some("Örebro"),
        audience: Audience::Everyone,
        seats: None,
        then: Then::Published,
        no_of: 99,
    },
    Meeting {
        occasions: &[(-40, "13.00–16.00")],
        kind: Kind::Exchange,
        title: "Erfarenhetsutbyte: så når ni ut",
        text: "Två myndigheter visar hur de berättar om medlen.",
        speakers: None,
        place: Some("Göteborg"),
        audience: Audience::Everyone,
        seats: Some(40),
        then: Then::Cancelled(
            "båda som skulle berätta har fått förhinder. Vi återkommer med en ny dag.",
        ),
        no_of: 99,
    },
    Meeting {
        occasions: &[(-6, "08.30–09.15")],
        kind: Kind::Lecture,
        title: "Frukost: tre frågor om uppföljning",
        text: "Tre frågor som ofta kommer upp, och hur myndigheter har svarat på dem.",
        speakers: Some("Valter Nyman, analytiker"),
        place: None,
        audience: Audience::Everyone,
        seats: None,
        then: Then::Published,
        no_of: 99,
    },
    Meeting {
        occasions: &[(40, "09.00–16.00 Mål och mått"), (47, "09.00–16.00 Utvärdera och berätta")],
        kind: Kind::Course,
        title: "Planera, följa upp och utvärdera",
        text: "En kurs på två dagar för dig som håller i medlen.\n\nMellan dagarna arbetar du med din egen myndighets plan. Material kommer en vecka före.\n\n## Efter kursen kan du\n\n- formulera ett mål som går att följa upp\n- välja mått som säger något\n- läsa ett resultat utan att dra för stora slutsatser",
        speakers: Some("Valter Nyman, analytiker"),
        place: Some("Stockholm"),
        audience: Audience::Everyone,
        seats: Some(25),
        then: Then::Published,
        no_of: 99,
    },
    Meeting {
        occasions: &[(18, "09.00–09.45")],
        kind: Kind::Webinar,
        title: "Vad vill ni uppnå, och vilket problem vill ni lösa?",
        text: "Ofta börjar samtalet med vilka kurser man ska ha. I det här webinariet börjar vi i andra änden:\n\n  • Vad vill ni uppnå?\n  • Vilket problem vill ni lösa?\n\nVi visar hur tre myndigheter skrev om sina mål, och vad som hände sedan. Det finns tid för frågor.",
        speakers: Some("Valter Nyman, analytiker\nAgneta Ryberg, Stiftelsen Omställning"),
        place: None,
        audience: Audience::Everyone,
        seats: None,
        then: Then::Published,
        no_of: 99,
    },
    Meeting {
        occasions: &[(75, "13.00–16.00")],
        kind: Kind::Exchange,
        title: "Erfarenhetsutbyte för stora myndigheter: växeltjänstgöring",
        text: "Vad krävs för att två myndigheter ska kunna byta medarbetare i tre månader?",
        speakers: None,
        place: Some("Stockholm"),
        audience: Audience::LargeAgencies,
        seats: Some(6),
        then: Then::Published,
        no_of: 99,
    },
    Meeting {
        occasions: &[(110, "15.00–17.00")],
        kind: Kind::Exchange,
        title: "Vårens träff för nya samordnare",
        text: "För dig som är ny. Innehållet är inte klart.",
        speakers: None,
        place: None,
        audience: Audience::Everyone,
        seats: Some(30),
        then: Then::Draft,
        no_of: 99,
    },
];

const TAKES: [&str; 4] = [
    "Att börja med problemet när vi skriver nästa avtal.",
    "Vi ska låta cheferna berätta på arbetsplatsträffen.",
    "Ring kollegorna som är ett år före.",
    "En mall för vad vi ska följa upp.",
];
const BETTER: [&str; 3] =
    ["Mer tid i de små grupperna.", "Skicka underlaget i förväg.", "Fler konkreta exempel."];

const MATERIAL: [(&str, &str); 2] = [
    (
        "Ta med till första dagen",
        "Ert avtal, och ett mål i det som ni tycker är svårt att följa upp.",
    ),
    (
        "Eget arbete till andra dagen",
        "1. Skriv om målet så att två personer läser det likadant.\n2. Välj ett mått, och säg vad det inte visar.\n3. Fråga en chef vad hen skulle vilja veta om ett år.",
    ),
];

/// Announced so many days before, and never later than two weeks ago.
const AHEAD_DAYS: i64 = 60;

fn write(diary: &mut Diary, today: Date) {
    let day = |days: i64| today.saturating_add(days.days());
    opinions::write(diary, today);
    wishes::write(diary, today);
    super::knowledge::write(diary, today);
    for meeting in &MEETINGS {
        let first = meeting.occasions.first().map_or(0, |(days, _)| *days);
        // What others lead to is written down before them.
        let ahead = if meeting.title == FURTHER { -90 } else { -14 };
        let announced = day((first - AHEAD_DAYS).min(ahead));
        diary.on(announced, move |stage| announce(stage, meeting, today));
        if !matches!(meeting.then, Then::Draft) {
            diary.on(announced.saturating_add(2.days()), move |stage| signed_up(stage, meeting));
            diary.on(day(first + 1), move |stage| came(stage, meeting));
            diary.on(day(first + 4), move |stage| said(stage, meeting));
        }
        if meeting.kind == Kind::Course && meeting.title != FURTHER {
            diary.on(day(-2), move |stage| own_work(stage, meeting));
        }
        match &meeting.then {
            Then::Cancelled(why) => {
                diary.on(day(first - 5), move |stage| {
                    let number = number(stage, meeting)?;
                    let agneta = stage.role(Role::Foundation)?;
                    cancel_event(stage.app, &agneta, number, why)
                });
            }
            Then::WrittenUp(text) => {
                diary.on(day(first + 3), move |stage| {
                    let number = number(stage, meeting)?;
                    let agneta = stage.role(Role::Foundation)?;
                    write_up(stage.app, &agneta, number, Some(text))
                });
            }
            Then::Draft | Then::Published => {}
        }
    }
}

/// Somebody who had a seat at the meeting that is full cannot come: the seat is offered to the next.
pub fn seat_given_back(stage: &mut Stage<'_>, name: &str) -> Result<(), Error> {
    let full = MEETINGS.iter().find(|meeting| meeting.seats == Some(6)).ok_or(Error::Missing)?;
    let (number, agneta) = (number(stage, full)?, stage.role(Role::Foundation)?);
    let people = demo_people(stage.app)?;
    let person = people.iter().find(|person| person.name == name).ok_or(Error::Missing)?;
    let slug = person.organisation.slug.as_str();
    let entered = enter_as(stage.app, slug, &person.account.to_string())?;
    let own = visit(stage.app, Some(&entered.token), Some(slug))?;
    cancel_sign_up(stage.app, &agneta, &own, number)
}

fn announce(stage: &mut Stage<'_>, meeting: &Meeting, today: Date) -> Result<(), Error> {
    let agneta = stage.role(Role::Foundation)?;
    let line = |(days, times): &(i64, &str)| {
        format!("{} {times}", working_day(today.saturating_add(days.days())))
    };
    let lines: Vec<String> = meeting.occasions.iter().map(line).collect();
    let occasions = read_occasions(&lines.join("\n")).map_err(Error::refused)?;
    // The webinar introduces the course, and that one the next.
    let leads_to = |of: &Meeting| match meeting.kind {
        Kind::Webinar => of.kind == Kind::Course && of.title != FURTHER,
        Kind::Course => of.title == FURTHER && meeting.title != FURTHER,
        _ => false,
    };
    let leads_to = MEETINGS.iter().find(|of| leads_to(of)).map(|of| of.title);
    let all = app::exchange::all_events(stage.app, &agneta)?;
    let introduces = all.iter().find(|one| Some(one.row.event.title.as_str()) == leads_to);
    let introduces = introduces.map(|one| one.row.id);
    let asks = meeting.kind == Kind::Course && meeting.title != FURTHER;
    let questions = if asks { QUESTIONS } else { "" };
    let questions = read_questions(questions).map_err(Error::refused)?;
    let event = Event {
        kind: meeting.kind.clone(),
        title: meeting.title.to_owned(),
        occasions,
        text: meeting.text.to_owned(),
        speakers: meeting.speakers.map(str::to_owned),
        place: meeting.place.map(str::to_owned),
        link: meeting.place.is_none().then(|| "https://mote.example/omstallning".to_owned()),
        audience: meeting.audience,
        seats: meeting.seats,
        last_day: None,
        introduces,
        invited: Vec::new(),
        series: meeting
            .title
            .starts_with("Erfarenhetsutbyte")
            .then(|| "Myndigheter möts".to_owned()),
        questions,
    };
    let number = create_event(stage.app, &agneta, &event, None)?;
    match meeting.then {
        Then::Draft => Ok(()),
        _ => publish_event(stage.app, &agneta, number),
    }
}

/// What the course's participants read before, and what they do between its days.
fn own_work(stage: &mut Stage<'_>, meeting: &Meeting) -> Result<(), Error> {
    let (number, agneta) = (number(stage, meeting)?, stage.role(Role::Foundation)?);
    for (title, text) in MATERIAL {
        let (title, text) = (title.to_owned(), Some(text.to_owned()));
        let material = Material { title, text, link: None };
        add_event_material(stage.app, &agneta, number, (&material, None), (false, None))?;
    }
    Ok(())
}

/// Those who work with the funds at the agencies come, some of them with a question.
fn signed_up(stage: &mut Stage<'_>, meeting: &Meeting) -> Result<(), Error> {
    let (number, agneta) = (number(stage, meeting)?, stage.role(Role::Foundation)?);
    let works = |role| matches!(role, Role::Coordinator | Role::Representative | Role::Finance);
    let people = demo_people(stage.app)?.into_iter().filter(|person| works(person.role));
    let comes = |person: &DemoPerson| match meeting.audience {
        Audience::Universities => person.organisation.kind == "university",
        Audience::LargeAgencies => is_large(person.organisation.slug.as_str()),
        Audience::Everyone | Audience::Invited => true,
    };
    let asks = meeting.kind == Kind::Course && meeting.title != FURTHER;
    let mut seen = BTreeSet::new();
    for (at, person) in people.filter(comes).filter(|p| seen.insert(p.account)).enumerate() {
        let slug = person.organisation.slug.as_str();
        let entered = enter_as(stage.app, slug, &person.account.to_string())?;
        let own = visit(stage.app, Some(&entered.token), Some(slug))?;
        let question = (at % 7 == 0).then(|| "Hur kom ni igång, och vad var svårast?".to_owned());
        let answers = match (asks, at % 3) {
            (false, _) => Vec::new(),
            (true, 0) => vec!["Välja mått som säger något.".to_owned(), "allt".to_owned()],
            (true, _) => vec![String::new(), "vegetariskt".to_owned()],
        };
        sign_up(
            stage.app,
            &agneta,
            &own,
            number,
            &Asked { question, answers, ..Asked::default() },
        )?;
    }
    Ok(())
}

/// Most of those who had a seat came.
fn came(stage: &mut Stage<'_>, meeting: &Meeting) -> Result<(), Error> {
    let (number, agneta) = (number(stage, meeting)?, stage.role(Role::Foundation)?);
    let Participants { row, all, .. } = participants(stage.app, &agneta, number)?;
    if row.state == State::Cancelled {
        return Ok(());
    }
    let came = all.iter().enumerate().filter(|(at, _)| at % 6 != 5).map(|(_, one)| one.place.id);
    note_attendance(stage.app, &agneta, number, &came.collect::<Vec<_>>()).map(|_| ())
}

/// Four in five of those who came say what it gave; nearly all got new ideas.
fn said(stage: &mut Stage<'_>, meeting: &Meeting) -> Result<(), Error> {
    let (number, agneta) = (number(stage, meeting)?, stage.role(Role::Foundation)?);
    let Participants { row, all, .. } = participants(stage.app, &agneta, number)?;
    if row.state == State::Cancelled {
        return Ok(());
    }
    let people = demo_people(stage.app)?;
    for (at, one) in all.iter().filter(|one| one.attended).enumerate() {
        let account = one.visitor.as_ref().map(|visitor| visitor.account);
        let person = people.iter().find(|person| Some(person.account) == account);
        let (Some(person), false) = (person, at % 5 == 4) else { continue };
        let slug = person.organisation.slug.as_str();
        let entered = enter_as(stage.app, slug, &person.account.to_string())?;
        let own = visit(stage.app, Some(&entered.token), Some(slug))?;
        let feedback = Feedback {
            ideas: match at {
                // The earlier meetings gave fewer new ideas than the later ones.
                at if at % meeting.no_of == meeting.no_of - 1 => Ideas::Hardly,
                at if at % 3 == 1 => Ideas::Partly,
                _ => Ideas::Yes,
            },
            takes: said_by(&TAKES, at, 2),
            better: said_by(&BETTER, at + 1, 3),
        };
        give_feedback(stage.app, &agneta, &own, number, &feedback)?;
    }
    Ok(())
}

/// Every so manieth writes something, and several write the same.
fn said_by(texts: &[&str], at: usize, every: usize) -> Option<String> {
    let turn = at.is_multiple_of(every).then_some(at / every)?;
    texts.get(turn % texts.len()).map(ToString::to_string)
}

/// Nobody meets on a week-end.
fn working_day(day: Date) -> Date {
    match day.weekday() {
        Weekday::Saturday => day.saturating_add(2.days()),
        Weekday::Sunday => day.saturating_add(1.day()),
        _ => day,
    }
}

fn number(stage: &mut Stage<'_>, meeting: &Meeting) -> Result<i64, Error> {
    let agneta = stage.role(Role::Foundation)?;
    let all = app::exchange::all_events(stage.app, &agneta)?;
    let found = all.iter().find(|one| one.row.event.title == meeting.title);
    found.map(|one| one.row.number).ok_or(Error::Missing)
}
