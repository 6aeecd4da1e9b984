//! Applications, from a begun draft to the last payment, move by move.

use app::Error;
use app::application::{
    Shown, Word, begin, endorse, open, prepare, put_on_agenda, revise, save, send_back, show,
    submit, withdraw,
};
use app::decision::{
    Given, JavAnswer, Pause, Settled, answer_jav, defer, judge_jav, raise_jav, stand_aside,
    take_position,
};
use app::measure::{Done, Payment, complete, pay};
use domain::access::Role;
use domain::application::{Advice, Costs, Draft, QUESTIONS, Step};
use domain::decision::{Proposal, Say};
use domain::fund::CostKind;
use domain::values::{Date, Id, Ore};
use jiff::ToSpan as _;

use super::answers;
use super::diary::{Diary, Stage};
use super::roads::{Move, Road};

/// An application and what becomes of it.
pub struct Case {
    /// Days before today on which it is begun.
    pub days_ago: i64,
    pub road: Road,
    pub title: &'static str,
    pub who: &'static str,
    pub unit: &'static str,
    /// How many take part; one is the applicant.
    pub people: i64,
    /// Goal and kind by their place in the agreement.
    pub serves: (usize, usize),
    /// Kronor in the order of the form: course, travel, wage, substitute, consultant, other.
    pub costs: [i64; 6],
    pub background: &'static str,
    pub measure: &'static str,
}

/// Writes a case into the diary.
pub fn walked(diary: &mut Diary, case: &'static Case, today: Date) {
    let begun = today.saturating_sub(case.days_ago.days());
    diary.on(begun, move |stage| written(stage, case, begun));
    for (after, step) in case.road {
        diary.on(begun.saturating_add(after.days()), move |stage| moved(stage, case, *step));
    }
    answers::given(diary, case, begun);
}

fn written(stage: &mut Stage<'_>, case: &'static Case, begun: Date) -> Result<(), Error> {
    let (visit, id) = (stage.named(case.who)?, stage.app.id());
    let mut typed = Draft::default();
    for question in QUESTIONS {
        typed.set(question, if question == "long_term" { "yes" } else { "no" });
    }
    begin(stage.app, &visit, id, &typed)?;
    drafted(stage, case, id, typed, begun)?;
    stage.drafts.insert(case.title, id);
    Ok(())
}

/// Fills in the pages of a draft that is begun.
pub fn drafted(
    stage: &mut Stage<'_>,
    case: &Case,
    id: Id,
    mut typed: Draft,
    begun: Date,
) -> Result<(), Error> {
    let visit = stage.named(case.who)?;
    let Ok((_, choices)) = open(stage.app, &visit, id)? else { return Err(Error::Missing) };
    let unit = choices.units.iter().find(|(_, name)| name == case.unit).map(|(id, _)| *id);
    let goal = choices.goals.get(case.serves.0).map(|(id, _)| *id);
    let kind = choices.kinds.get(case.serves.1).map(|kind| kind.id);
    fill(&mut typed, case, begun, (unit, goal, kind));
    // Whoever has not submitted has come as far as the measure.
    let pages = if case.road.is_empty() && case.days_ago > 0 { 3 } else { Step::ALL.len() };
    for step in Step::ALL.into_iter().take(pages) {
        save(stage.app, &visit, id, step, |field| typed.get(field))?;
    }
    Ok(())
}

type Chosen = (Option<Id>, Option<Id>, Option<Id>);

fn fill(typed: &mut Draft, case: &Case, begun: Date, (unit, goal, kind): Chosen) {
    let id = |id: Option<Id>| id.map_or_else(String::new, |id| id.to_string());
    let day = |days: i64| begun.saturating_add(days.days()).to_string();
    let alone = case.people == 1;
    for (field, text) in [
        (
            "beyond",
            "Den löpande verksamheten klarar sig utan detta i år. Det behövs för det som kommer.",
        ),
        ("background", case.background),
        ("title", case.title),
        ("measure", case.measure),
        ("whom", if alone { "self" } else { "unit" }),
        ("transition", "Vi kan gå över till nya uppgifter utan att någon behöver lämna."),
        ("working_life", "Den som får lära nytt i tid orkar och vill arbeta längre."),
        ("expected", "De som deltar kan arbeta på det nya sättet inom ett halvår."),
        ("seen", "Vi frågar deltagarna och deras chef när åtgärden är slut och ett år senare."),
    ] {
        typed.set(field, text);
    }
    typed.set("unit", &id(unit));
    typed.set("goal", &id(goal));
    typed.set("kind", &id(kind));
    typed.set("participants", &case.people.to_string());
    typed.set("from", &day(30));
    typed.set("until", &day(150));
    for (kind, kronor) in domain::application::CostKind::ALL.into_iter().zip(case.costs) {
        typed.set(kind.code(), &kronor.to_string());
    }
}

fn moved(stage: &mut Stage<'_>, case: &'static Case, step: Move) -> Result<(), Error> {
    match step {
        Move::Submit => {
            let visit = stage.named(case.who)?;
            let draft = *stage.drafts.get(case.title).ok_or(Error::Missing)?;
            let number = submit(stage.app, &visit, draft)?;
            stage.cases.insert(case.title, number);
            Ok(())
        }
        Move::Resubmit => {
            let (visit, draft) = (stage.named(case.who)?, stage.app.id());
            revise(stage.app, &visit, &stage.case(case.title)?, draft)?;
            submit(stage.app, &visit, draft).map(|_| ())
        }
        Move::Withdraw => {
            let visit = stage.named(case.who)?;
            withdraw(stage.app, &visit, &stage.case(case.title)?)
        }
        Move::Endorse => word(stage, case, Advice::Endorse, None),
        Move::Against => {
            let reasons = "Enheten har inte råd med bortavaron just nu.".to_owned();
            word(stage, case, Advice::Against, Some(reasons))
        }
        Move::Return | Move::Prepare(_) | Move::Agenda | Move::Defer | Move::Remit => {
            coordinated(stage, case, step)
        }
        Move::StandAside => {
            let shown = seen(stage, case)?;
            let seat = shown.seats.get(1).ok_or(Error::Missing)?;
            let visit = stage.person(*seat.0.speakers.first().ok_or(Error::Missing)?)?;
            stand_aside(stage.app, &visit, &shown.case.number)
        }
        Move::Doubt | Move::Dispute | Move::Judge(_) => doubted(stage, case, step),
        Move::Say(parties, say) => say_all(stage, case, parties, say),
        Move::Agree => say_all(stage, case, usize::MAX, Say::Agree),
        Move::Complete(_) | Move::Pay(_) | Move::Close => paid(stage, case, step),
    }
}

/// A question of jäv about the party that sits second.
fn doubted(stage: &mut Stage<'_>, case: &Case, step: Move) -> Result<(), Error> {
    let shown = seen(stage, case)?;
    let number = shown.case.number.as_str();
    let mut speakers = Vec::new();
    for (seat, _) in shown.seats.iter().filter(|(seat, _)| seat.is_present()) {
        speakers.push(*seat.speakers.first().ok_or(Error::Missing)?);
    }
    let about = *speakers.get(1).ok_or(Error::Missing)?;
    match step {
        Move::Doubt => {
            let visit = stage.person(*speakers.first().ok_or(Error::Missing)?)?;
            let reasons =
                "Hen var med och skrev ansökan. Vi vill att det prövas innan vi beslutar.";
            raise_jav(stage.app, &visit, number, about, reasons)
        }
        Move::Dispute => {
            let visit = stage.person(about)?;
            let why =
                "Jag läste ett utkast och rättade stavningen. Jag har inget att vinna på den.";
            let answer = JavAnswer::Dispute { why: why.to_owned() };
            answer_jav(stage.app, &visit, number, &answer)
        }
        _ => {
            for account in speakers.into_iter().filter(|account| *account != about) {
                let visit = stage.person(account)?;
                judge_jav(stage.app, &visit, number, step == Move::Judge(true))?;
            }
            Ok(())
        }
    }
}

/// The case as the coordinator sees it.
fn seen(stage: &mut Stage<'_>, case: &Case) -> Result<Shown, Error> {
    let visit = stage.role(Role::Coordinator)?;
    show(stage.app, &visit, &stage.case(case.title)?)
}

fn word(
    stage: &mut Stage<'_>,
    case: &Case,
    advice: Advice,
    reasons: Option<String>,
) -> Result<(), Error> {
    let version = seen(stage, case)?.case.version;
    let visit = stage.manager(case.unit)?;
    endorse(stage.app, &visit, &stage.case(case.title)?, &Word { version, advice, reasons })
}

fn coordinated(stage: &mut Stage<'_>, case: &Case, step: Move) -> Result<(), Error> {
    let now = seen(stage, case)?.case;
    let visit = stage.role(Role::Coordinator)?;
    let (app, number) = (stage.app, now.number.as_str());
    match step {
        Move::Return => {
            let reason = "Skriv vem som håller kursen och vad varje deltagare kostar.";
            send_back(app, &visit, number, now.version, reason)
        }
        Move::Prepare(share) => {
            let granted = Ore(now.asked.0 / 100 * share);
            prepare(app, &visit, number, now.version, &proposal(granted, share))
        }
        Move::Agenda => put_on_agenda(app, &visit, number),
        Move::Defer => defer(app, &visit, number, Pause::NextMeeting),
        _ => defer(app, &visit, number, Pause::MorePreparation),
    }
}

fn proposal(granted: Ore, share: i64) -> Proposal {
    let reasons = match share {
        0 => "Åtgärden hör till den ordinarie kompetensutvecklingen, som enheten själv bekostar.",
        100 => "Åtgärden bär mot målet i avtalet och går utöver den ordinarie verksamheten.",
        _ => "Kursen bär mot målet. Resor ryms i enhetens egen budget.",
    };
    let conditions = (share > 0).then(|| "Deltagarna svarar på uppföljningen.".to_owned());
    Proposal { granted, reasons: Some(reasons.to_owned()), conditions }
}

/// The first `most` parties that have not spoken on the proposal say so, until the case is settled.
fn say_all(stage: &mut Stage<'_>, case: &Case, most: usize, say: Say) -> Result<(), Error> {
    let shown = seen(stage, case)?;
    let (version, proposal) = (shown.case.version, shown.case.proposal_number);
    let spoken = |party: Id| shown.positions.iter().any(|said| said.position.party == party);
    let waiting = shown.seats.iter().filter(|(seat, _)| !spoken(seat.party));
    for (seat, _) in waiting.filter(|(seat, _)| seat.is_present()).take(most) {
        let visit = stage.person(*seat.speakers.first().ok_or(Error::Missing)?)?;
        let reasons = "Vi vill först se vad förra årets åtgärder gav.".to_owned();
        let reasons = (say == Say::Disagree).then_some(reasons);
        let given = Given { version, proposal, say, reasons };
        if take_position(stage.app, &visit, &shown.case.number, &given)? != Settled::Open {
            break;
        }
    }
    Ok(())
}

fn paid(stage: &mut Stage<'_>, case: &Case, step: Move) -> Result<(), Error> {
    let shown = seen(stage, case)?;
    let number = shown.case.number.as_str();
    let listed = shown.measure.as_ref().ok_or(Error::Missing)?;
    let (measure, left) = (&listed.measure, listed.committed);
    let (amount, closing) = match step {
        Move::Complete(share) => {
            let visit = stage.named(case.who)?;
            let asked = shown.case.asked.0.max(1);
            let part = |ore: Ore| Ore(ore.0 / 100 * (share * measure.granted.0) / asked);
            let mut costs = [Ore::ZERO; 6];
            for (cost, (_, asked)) in costs.iter_mut().zip(shown.version.content.costs.parts()) {
                *cost = part(asked);
            }
            let (on, costs) = (stage.app.today(), Costs::new(costs));
            let done = Done { on, costs, responsible: None };
            return complete(stage.app, &visit, measure.number, &done);
        }
        Move::Pay(share) => (Ore(measure.granted.0 / 100 * share), false),
        _ => {
            let spent = measure.granted.0 - left.0;
            (Ore(measure.actual.unwrap_or_default().0 - spent), true)
        }
    };
    let visit = stage.role(Role::Finance)?;
    let key = stage.app.id();
    let source_document = Some(format!("V{}", number.replace('-', "")));
    let payment = Payment { key, amount, kind: CostKind::Course, source_document, closing };
    pay(stage.app, &visit, measure.number, &payment)
}
