//! How a proposal, the parties, a decision and its measure stand on the case's page.

use app::application::Shown;
use domain::decision::{Position, Seat};
use words::{Language, args, format};

use crate::components::{SummaryList, SummaryRow};

/// The proposal, for those who take part; the applicant reads the decision instead.
pub(crate) fn proposal(l: Language, shown: &Shown) -> Option<SummaryList> {
    let case = &shown.case;
    let proposal = case.proposal.as_ref().filter(|_| !shown.may.own && !case.state.is_closed())?;
    let mut rows = vec![SummaryRow::new(l.decision_proposed(), format::amount(proposal.granted.0))];
    rows.extend(proposal.reasons.as_ref().map(|text| SummaryRow::new(l.decision_reasons(), text)));
    let conditions = proposal.conditions.as_ref();
    rows.extend(conditions.map(|text| SummaryRow::new(l.decision_conditions(), text)));
    let rapporteur = case.rapporteur.map(|id| shown.name(id).to_owned());
    rows.extend(rapporteur.map(|name| SummaryRow::new(l.decision_rapporteur(), name)));
    Some(SummaryList::new(rows))
}

/// What each party has said of what now lies before them.
pub(crate) fn parties(l: Language, shown: &Shown) -> Option<SummaryList> {
    let case = &shown.case;
    if case.proposal.is_none() || (shown.may.own && !case.state.is_closed()) {
        return None;
    }
    let row = |(seat, name): &(Seat, String)| {
        let said = shown.positions.iter().rfind(|stated| holds(&stated.position, seat, shown));
        let text = match said {
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
    shown
        .decisions
        .iter()
        .map(|(row, _)| {
            let mut rows = vec![
                SummaryRow::new(l.decision_outcome(), l.decision_outcome_of(&row.outcome)),
                SummaryRow::new(l.application_asked(), format::amount(row.asked.0)),
                SummaryRow::new(l.application_granted(), format::amount(row.granted.0)),
                SummaryRow::new(l.decision_basis(), l.decision_basis_of(&row.basis)),
            ];
            let text = |key: &str, text: &String| SummaryRow::new(key, text);
            rows.extend(row.reasons.as_ref().map(|why| text(l.decision_reasons(), why)));
            rows.extend(row.conditions.as_ref().map(|what| text(l.decision_conditions(), what)));
            (l.decision_made(format::date(row.decided_on)), SummaryList::new(rows))
        })
        .collect()
}

/// The measure that a grant started.
pub(crate) fn measure(l: Language, shown: &Shown) -> Option<SummaryList> {
    let measure = shown.measure.as_ref()?;
    let mut rows = vec![
        SummaryRow::new(l.application_state(), l.decision_measure_state(measure.state.code())),
        SummaryRow::new(l.application_granted(), format::amount(measure.granted.0)),
    ];
    if let (Some(actual), Some(on)) = (measure.actual, measure.completed_on) {
        rows.push(SummaryRow::new(l.decision_measure_actual(), format::amount(actual.0)));
        rows.push(SummaryRow::new(l.decision_measure_completed_on(), format::date(on)));
    }
    rows.extend(
        shown
            .left_to_pay
            .map(|left| SummaryRow::new(l.decision_measure_left(), format::amount(left.0))),
    );
    Some(SummaryList::new(rows))
}
