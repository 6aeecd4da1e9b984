//! How a proposal, the parties, a decision and its measure stand on the case's page.

use app::application::Shown;
use app::decision::{DecisionRow, SeatRow, Stated};
use domain::agreement::{Deciding, Route};
use domain::decision::{Position, Rule, Say, Seat};
use domain::values::Id;
use words::{Language, args, format};

use crate::components::{Link, SummaryList, SummaryRow};
use crate::measure::measure_path;
use crate::request::Request;

/// The proposal, for those who take part; the applicant reads the decision instead.
pub(crate) fn proposal(l: Language, shown: &Shown) -> Option<SummaryList> {
    let case = &shown.case;
    let proposal = case.proposal.as_ref().filter(|_| !shown.may.own && !case.state.is_closed())?;
    let mut rows =
        vec![SummaryRow::new(l.decision_proposed(), format::amount(l, proposal.granted.0))];
    rows.extend(proposal.reasons.as_ref().map(|text| SummaryRow::new(l.decision_reasons(), text)));
    let conditions = proposal.conditions.as_ref();
    rows.extend(conditions.map(|text| SummaryRow::new(l.decision_conditions(), text)));
    let rapporteur = case.rapporteur.map(|id| shown.name(id).to_owned());
    rows.extend(rapporteur.map(|name| SummaryRow::new(l.decision_rapporteur(), name)));
    Some(SummaryList::new(rows))
}

/// What each party has said of what now lies before them; once decided, the decision tells.
pub(crate) fn parties(l: Language, shown: &Shown) -> Option<SummaryList> {
    let case = &shown.case;
    if case.proposal.is_none() || shown.may.own || case.state.is_closed() {
        return None;
    }
    let row = |(seat, name): &(Seat, String)| {
        let said = shown.positions.iter().rfind(|stated| holds(&stated.position, seat, shown));
        let text = match said {
            _ if seat.questioned => l.decision_seat_questioned().to_owned(),
            Some(stated) => {
                let say = l.decision_say_of(stated.position.say.code());
                let line = l.decision_seat_line(args::DecisionSeatLine { say, name: &stated.name });
                stated.reasons.as_ref().map_or(line.clone(), |why| format!("{line}\n{why}"))
            }
            None if seat.is_present() => l.decision_seat_waiting().to_owned(),
            None => l.decision_seat_empty().to_owned(),
        };
        let name = if seat.substitute_called {
            format!("{name} ({})", l.decision_seat_substitute())
        } else {
            name.clone()
        };
        SummaryRow::new(name, text)
    };
    Some(SummaryList::new(shown.seats.iter().map(row)))
}

/// How the case is decided, for those who take part and while it is not.
pub(crate) fn rule(l: Language, shown: &Shown) -> Option<String> {
    if shown.case.state.is_closed() || shown.may.own {
        return None;
    }
    let (rule, fallback) = shown.rule;
    Some(match rule {
        Rule::EmployerAlone if shown.route == Some(Route::Unit) => {
            l.decision_unit_alone().to_owned()
        }
        Rule::EmployerAlone => l.decision_employer_alone().to_owned(),
        Rule::Consensus | Rule::Majority => {
            let majority = rule == Rule::Majority;
            l.agreement_deciding_of(Deciding { majority, fallback }.code())
        }
    })
}

fn holds(position: &Position, seat: &Seat, shown: &Shown) -> bool {
    position.party == seat.party
        && position.version == shown.case.version
        && position.proposal == shown.case.proposal_number
        && seat.speakers.contains(&position.account)
}

/// Who stands aside.
pub(crate) fn aside(l: Language, shown: &Shown) -> Option<String> {
    let names: Vec<&str> = shown.aside.iter().map(|(_, name)| name.as_str()).collect();
    (!names.is_empty()).then(|| l.decision_aside(names.join(", ")))
}

/// Each decision under its heading.
pub(crate) fn decisions(l: Language, shown: &Shown) -> Vec<(String, SummaryList)> {
    let one = |(row, seats): &(DecisionRow, Vec<SeatRow>)| {
        decision(l, row, seats, &shown.positions, |id| shown.name(id))
    };
    shown.decisions.iter().map(one).collect()
}

/// A decision with its heading: what, by whom, on which basis, why. `said` are the positions of the case,
/// `name` knows people and parties.
pub(crate) fn decision<'a>(
    l: Language,
    row: &DecisionRow,
    seats: &[SeatRow],
    said: &[Stated],
    name: impl Fn(Id) -> &'a str,
) -> (String, SummaryList) {
    let mut rows = vec![
        SummaryRow::new(l.decision_outcome(), l.decision_outcome_of(&row.outcome)),
        SummaryRow::new(l.application_asked(), format::amount(l, row.asked.0)),
        SummaryRow::new(l.application_granted(), format::amount(l, row.granted.0)),
        SummaryRow::new(l.decision_basis(), l.decision_basis_of(&row.basis)),
    ];
    let mut add = |key: &str, text: Option<String>| {
        rows.extend(text.map(|text| SummaryRow::new(key, text)));
    };
    add(l.decision_reasons(), row.reasons.clone());
    // Where what was proposed was not shared, its reasons fell: the reasons are those of who disagreed.
    let fell = row.outcome == "refused" && row.reasons.is_none();
    let against = against(row, seats, said, &name);
    add(if fell { l.decision_reasons() } else { l.decision_dissent() }, against);
    add(l.decision_conditions(), row.conditions.clone());
    let there: Vec<String> = seats.iter().map(|seat| present(l, seat, &name)).collect();
    add(l.decision_there(), (!there.is_empty()).then(|| there.join("\n")));
    // What the parties do together has no single decider.
    let alone = matches!(row.basis.as_str(), "employer" | "fallback_employer");
    add(l.decision_decider(), alone.then(|| name(row.decider).to_owned()));
    add(l.decision_rapporteur(), row.rapporteur.map(|id| name(id).to_owned()));
    (l.decision_made(format::date(row.decided_on)), SummaryList::new(rows))
}

/// Why those who disagreed did: a dissent, on record with the decision.
fn against<'a>(
    row: &DecisionRow,
    seats: &[SeatRow],
    said: &[Stated],
    name: impl Fn(Id) -> &'a str,
) -> Option<String> {
    let reasons = seats.iter().filter(|seat| seat.say == Some(Say::Disagree)).filter_map(|seat| {
        let last = said.iter().rfind(|stated| {
            let position = &stated.position;
            let read = (position.version, position.proposal) == (row.version, row.proposal);
            read && position.party == seat.party && Some(position.account) == seat.account
        });
        Some(format!("{}: {}", name(seat.party), last?.reasons.as_ref()?))
    });
    let lines: Vec<String> = reasons.collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

fn present<'a>(l: Language, seat: &SeatRow, name: impl Fn(Id) -> &'a str) -> String {
    let party = name(seat.party);
    let Some(account) = seat.account else { return l.decision_there_nobody(party) };
    let who = if seat.substitute {
        l.decision_there_substitute(name(account))
    } else {
        name(account).to_owned()
    };
    match seat.say {
        Some(say) => l.decision_there_said(args::DecisionThereSaid {
            party,
            name: who,
            say: l.decision_say_of(say.code()),
        }),
        None => l.decision_there_silent(args::DecisionThereSilent { party, name: who }),
    }
}

/// The measure that a grant started, in short; the rest stands on its own page.
pub(crate) fn measure(request: &Request, shown: &Shown) -> Option<SummaryList> {
    let (l, listed) = (request.language, shown.measure.as_ref()?);
    let measure = &listed.measure;
    let page = Link::new(measure_path(request, measure.number), l.measure_open());
    let number = SummaryRow::new(l.application_number(), measure.number.to_string());
    Some(SummaryList::new([
        number.change(page.context(l.measure_the_one())),
        SummaryRow::new(l.application_state(), l.decision_measure_state(measure.state.code())),
        SummaryRow::new(l.measure_paid(), format::amount(l, listed.spent.0)),
        SummaryRow::new(l.decision_measure_left(), format::amount(l, listed.committed.0)),
    ]))
}
