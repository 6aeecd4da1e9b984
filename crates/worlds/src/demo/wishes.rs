//! What the agencies wish for, and what the foundation answers.

use app::Error;
use app::access::{DemoPerson, demo_people, enter_as, visit};
use app::exchange::{Answered, answer_wish, make_wish, support};
use domain::access::Role;
use domain::exchange::{Answer, Kind};
use domain::values::Date;
use jiff::ToSpan as _;

use super::diary::{Diary, Stage};
use super::stiftelse::FURTHER;

/// A wish: title, how many want it, and what the foundation answers.
type Wish = (&'static str, usize, Option<(&'static str, &'static str)>);

const WISHES: [Wish; 4] = [
    (
        "Hur följer man upp när det har gått ett år?",
        9,
        Some(("planned", "Vi tar upp det på kursen i vinter.")),
    ),
    ("Studiebesök hos en myndighet som har kommit långt", 6, None),
    (
        "En film som vi kan låna till intranätet",
        7,
        Some(("not_now", "Vi gör ingen egen film i år, men vet vilka som har en att visa.")),
    ),
    ("Skrivstuga för nya avtal", 2, None),
];

pub fn write(diary: &mut Diary, today: Date) {
    diary.on(today.saturating_sub(120.days()), wished);
    diary.on(today.saturating_sub(10.days()), answered);
}

fn wished(stage: &mut Stage<'_>) -> Result<(), Error> {
    let agneta = stage.role(Role::Foundation)?;
    let people = demo_people(stage.app)?;
    let works = |role| matches!(role, Role::Coordinator | Role::Representative);
    let mut works: Vec<&DemoPerson> = people.iter().filter(|person| works(person.role)).collect();
    for (number, (title, many, _)) in (1..).zip(&WISHES) {
        for (turn, person) in works.iter().take(*many).enumerate() {
            let slug = person.organisation.slug.as_str();
            let entered = enter_as(stage.app, slug, &person.account.to_string())?;
            let own = visit(stage.app, Some(&entered.token), Some(slug))?;
            if turn == 0 {
                make_wish(stage.app, &agneta, &own, (title, None), None)?;
            } else {
                support(stage.app, &agneta, &own, number)?;
            }
        }
        // The next is somebody else's, mostly of another agency.
        let others = works.len().min(5);
        works.rotate_left(others);
    }
    Ok(())
}

fn answered(stage: &mut Stage<'_>) -> Result<(), Error> {
    let agneta = stage.role(Role::Foundation)?;
    let all = app::exchange::all_events(stage.app, &agneta)?;
    let course =
        all.iter().find(|one| one.row.event.kind == Kind::Course && one.row.event.title != FURTHER);
    let course = course.map(|one| one.row.id);
    for (number, (_, _, answer)) in (1..).zip(&WISHES) {
        if let Some((code, said)) = answer {
            let answer = Answer::from_code(code, course, None).ok_or(Error::Missing)?;
            let new = Answered { answer, said: Some((*said).to_owned()) };
            answer_wish(stage.app, &agneta, number, &new)?;
        }
    }
    Ok(())
}
