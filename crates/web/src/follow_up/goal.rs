//! One goal: where it began, where it is going, and what is said of it.

use app::follow_up::{GoalFollowUp, Read, Said};
use charts::{Cell, Column, Kind};
use domain::agreement::{Baseline, Goal as AgreementGoal};
use domain::follow_up::Respondent;
use words::{Language, args, format};

use crate::components::{SummaryList, SummaryRow, Table};
use crate::measure::measure_path;
use crate::measure::tables::answer as said;
use crate::request::Request;

/// The tables of a goal, made before the page that shows them.
pub struct Answers {
    tally: Option<charts::Table>,
    read: Option<charts::Table>,
}

/// A goal as its section draws it.
pub struct Goal<'a> {
    pub title: String,
    pub facts: SummaryList,
    pub tally: Option<Table<'a>>,
    pub answers: Option<Table<'a>>,
}

impl Answers {
    /// What may be shown of the goal's answers.
    pub fn of(l: Language, goal: &GoalFollowUp, whole: bool) -> Answers {
        let rows: Vec<Vec<Cell>> =
            goal.said.iter().filter_map(|(who, said)| row(l, *who, said, whole)).collect();
        let mut columns = vec![Column::new(l.follow_up_respondents(), Kind::Text)];
        columns.extend((1..=5).map(|value: i64| Column::new(value.to_string(), Kind::Whole)));
        columns.push(Column::new(l.follow_up_answered(), Kind::Whole));
        if whole {
            let more = [l.follow_up_cannot(), l.follow_up_waiting(), l.follow_up_lapsed()];
            columns.extend(more.map(|name| Column::new(name, Kind::Whole)));
        }
        let until = goal.said.iter().find_map(|(_, said)| match said {
            Said::Until { year, .. } => Some(l.follow_up_until(i64::from(*year).to_string())),
            _ => None,
        });
        // Tables that are regions of their own are told apart by their names.
        let title = l.follow_up_table(&goal.goal.value.title);
        let table = charts::Table { title, columns, rows, note: until };
        Answers {
            tally: (!table.rows.is_empty()).then_some(table),
            read: (!goal.answers.is_empty()).then(|| answers(l, goal)),
        }
    }
}

impl<'a> Goal<'a> {
    /// The section of a goal; `number` keeps its ids apart from those of the others.
    pub fn new(
        request: &Request,
        number: usize,
        goal: &GoalFollowUp,
        data: &'a Answers,
    ) -> Goal<'a> {
        let l = request.language;
        let measure = |read: &Read| measure_path(request, read.listed.measure_number);
        Goal {
            title: goal.goal.value.title.clone(),
            facts: facts(l, &goal.goal.value),
            tally: data.tally.as_ref().map(|table| Table::new(l, format!("mal-{number}"), table)),
            answers: data.read.as_ref().map(|table| {
                Table::new(l, format!("svar-{number}"), table)
                    .under(0, [2])
                    .links(goal.answers.iter().map(measure))
            }),
        }
    }
}

fn row(l: Language, who: Respondent, said: &Said, whole: bool) -> Option<Vec<Cell>> {
    let name = match who {
        Respondent::Participant => l.follow_up_participants(),
        Respondent::Manager => l.follow_up_managers(),
    };
    let count = |count: Option<i64>| count.map_or(Cell::Hidden, Cell::Whole);
    let mut cells = vec![Cell::Text(name.to_owned())];
    match said {
        Said::Whole(tally) if tally.asked() == 0 => return None,
        Said::Whole(tally) => {
            cells.extend(tally.by_scale.map(Cell::Whole));
            cells.push(Cell::Whole(tally.answered));
            cells.extend([tally.cannot, tally.waiting, tally.lapsed].map(Cell::Whole));
        }
        Said::Until { tallied, .. } => {
            cells.extend(tallied.by_scale.map(count));
            cells.push(count(tallied.answered));
        }
        Said::TooFew => return None,
    }
    debug_assert!(whole || !matches!(said, Said::Whole(_)));
    Some(cells)
}

/// Where a goal began and where it is going.
pub fn facts(l: Language, goal: &AgreementGoal) -> SummaryList {
    let mut rows = Vec::new();
    if let Some(indicator) = &goal.indicator {
        rows.push(SummaryRow::new(l.follow_up_indicator(), indicator));
    }
    match &goal.baseline {
        Some(Baseline::Measured(value)) => {
            rows.push(SummaryRow::new(l.follow_up_baseline(), value));
        }
        Some(Baseline::NotMeasured { because }) => {
            let text = l.follow_up_not_measured(because);
            rows.push(SummaryRow::new(l.follow_up_baseline(), text));
        }
        None => {}
    }
    if let Some(target) = &goal.target {
        let text = match goal.by_date {
            Some(day) => l.follow_up_by(args::FollowUpBy { target, date: format::date(day) }),
            None => target.clone(),
        };
        rows.push(SummaryRow::new(l.follow_up_target(), text));
    }
    SummaryList::new(rows)
}

fn answers(l: Language, goal: &GoalFollowUp) -> charts::Table {
    let row = |read: &Read| {
        let question = &read.listed.question;
        let who = l.follow_up_respondent(question.respondent.code());
        vec![
            Cell::Text(read.listed.title.clone()),
            Cell::Text(format!("{} ({})", read.listed.name, who.to_lowercase())),
            Cell::Text(l.follow_up_moment(question.moment.code())),
            Cell::Date(format::date(read.on)),
            Cell::Text(said(l, &read.answer)),
        ]
    };
    charts::Table {
        title: l.follow_up_answers_table(&goal.goal.value.title),
        columns: vec![
            Column::new(l.follow_up_case(), Kind::Text),
            Column::new(l.follow_up_who(), Kind::Text),
            Column::new(l.follow_up_when(), Kind::Text),
            Column::new(l.follow_up_answered_on(), Kind::Date),
            Column::new(l.follow_up_what(), Kind::Text),
        ],
        rows: goal.answers.iter().map(row).collect(),
        note: None,
    }
}
