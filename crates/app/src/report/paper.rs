//! An account as it is read, on the page and in the PDF alike: what was found, then the sections.

use charts::Table;
use documents::pdf::{Block, Document};
use domain::values::Instant;
use words::{Language, args, format};

use super::tables::{amounts, breakdown, cases, follow_up, money};
use super::{Figures, Label, Told};

/// What the reader sees.
#[derive(Clone, Debug)]
pub struct Paper {
    /// What the document is.
    pub title: String,
    /// What it found.
    pub finding: String,
    /// How this version was made.
    pub about: String,
    pub sections: Vec<Section>,
}

/// A heading, some sentences, a table.
#[derive(Clone, Debug)]
pub struct Section {
    pub heading: String,
    pub sentences: Vec<String>,
    pub table: Option<Table>,
}

/// The account in words and tables.
pub fn paper(l: Language, figures: &Figures) -> Paper {
    let year = i64::from(figures.year).to_string();
    let section = |heading: &str, sentences: Vec<String>, table: Option<Table>| Section {
        heading: heading.to_owned(),
        sentences,
        table,
    };
    let mut sections = vec![
        section(l.report_money(), in_stock(l, figures), Some(money(l, figures))),
        section(l.report_cases(), Vec::new(), Some(cases(l, figures))),
        section(l.report_amounts(), shares(l, figures), Some(amounts(l, figures))),
        section(
            l.report_goals(),
            goals(l, figures),
            breakdown(l, figures, l.report_goals(), &figures.goals),
        ),
    ];
    for (heading, lines, sentences) in [
        (l.report_beneficiaries(), &figures.beneficiaries, balance(l, figures)),
        (l.report_forms(), &figures.forms, Vec::new()),
        (l.report_units(), &figures.units, Vec::new()),
    ] {
        sections.push(section(heading, sentences, breakdown(l, figures, heading, lines)));
    }
    sections.push(section(l.report_follow_up(), answers(l, figures), follow_up(l, figures)));
    Paper {
        title: l.report_of_year(&year),
        finding: finding(l, figures, &year),
        about: (if figures.staff { l.report_about_staff() } else { l.report_about_whole() })
            .to_owned(),
        sections: sections.into_iter().filter(Section::says_something).collect(),
    }
}

/// What the year was: how much was used, and whether the pile grew.
fn finding(l: Language, figures: &Figures, year: &str) -> String {
    let m = &figures.money;
    let (spent, set_aside) = match (m.spent, m.set_aside) {
        (None, Some(set_aside)) => {
            return l.report_finding_set_aside(args::ReportFindingSetAside {
                year,
                amount: format::kronor(set_aside),
            });
        }
        (None, None) => return l.report_finding_hidden(year),
        (Some(spent), set_aside) => (spent, set_aside.unwrap_or_default()),
    };
    if spent <= 0 {
        return l.report_finding_nothing(year);
    }
    // What the year added itself: money entered from before is no growth.
    let pile = match (set_aside - spent).signum() {
        1 => "grew",
        -1 => "shrank",
        _ => "same",
    };
    let amount = format::kronor(spent);
    l.report_finding_spent(args::ReportFindingSpent { amount, pile, year })
}

/// How much of what was asked for was granted, where there is something to divide.
fn shares(l: Language, figures: &Figures) -> Vec<String> {
    let c = &figures.cases;
    let (Some(asked), Some(granted)) = (c.asked, c.granted_amount) else { return Vec::new() };
    let of_cases = granted - c.planned_amount.unwrap_or_default();
    let share = percent(l, of_cases, asked);
    share.map(|share| l.report_share_granted(share)).into_iter().collect()
}

/// How what was granted was divided between the operation and the employees.
fn balance(l: Language, figures: &Figures) -> Vec<String> {
    let of = |code: &str| {
        let line =
            figures.beneficiaries.iter().find(|line| line.label == Label::Code(code.to_owned()));
        line?.granted_amount
    };
    let (Some(operation), Some(employees), Some(both)) =
        (of("operation"), of("employees"), of("both"))
    else {
        return Vec::new();
    };
    let all = operation.saturating_add(employees).saturating_add(both);
    let share = |part| percent(l, part, all);
    let (Some(operation), Some(employees), Some(both)) =
        (share(operation), share(employees), share(both))
    else {
        return Vec::new();
    };
    vec![l.report_balance(args::ReportBalance { operation, employees, both })]
}

/// A share in whole percent; nothing of nothing.
fn percent(l: Language, part: i64, whole: i64) -> Option<String> {
    let half_up = part.checked_mul(200)?.checked_add(whole)?;
    let share = half_up.checked_div(whole.checked_mul(2)?)?;
    share.checked_mul(1_000).map(|share| format::percent(l, share))
}

impl Section {
    fn says_something(&self) -> bool {
        !self.sentences.is_empty()
            || self.table.as_ref().is_some_and(|table| !table.rows.is_empty())
    }
}

impl Paper {
    /// The account as a document; `footer` stands at the foot of each page.
    pub(super) fn document(
        &self,
        l: Language,
        agency: &str,
        footer: String,
        at: Instant,
    ) -> Document {
        let mut blocks =
            vec![Block::Paragraph(self.finding.clone()), Block::Paragraph(self.about.clone())];
        for section in &self.sections {
            blocks.push(Block::Heading(1, section.heading.clone()));
            blocks.extend(section.sentences.iter().cloned().map(Block::Paragraph));
            blocks.extend(section.table.clone().map(Block::Table));
        }
        Document {
            title: self.title.clone(),
            language: l.code().to_owned(),
            subtitle: Some(agency.to_owned()),
            blocks,
            footer,
            made: at.timestamp(),
        }
    }
}

fn in_stock(l: Language, figures: &Figures) -> Vec<String> {
    let years = figures.money.years_in_stock.map(|tenths| tenths as f64 / 10.0);
    years.map(|years| l.report_in_stock(format::years(l, years))).into_iter().collect()
}

fn goals(l: Language, figures: &Figures) -> Vec<String> {
    let mut sentences = Vec::new();
    if !figures.goals_without_money.is_empty() {
        sentences.push(l.report_goals_without_money(figures.goals_without_money.join("; ")));
    }
    if let Some(amount) = figures.money_without_goal.filter(|amount| *amount > 0) {
        sentences.push(l.report_money_without_goal(format::kronor(amount)));
    }
    sentences
}

fn answers(l: Language, figures: &Figures) -> Vec<String> {
    let Some(asked) = figures.follow_up.asked else {
        return vec![l.report_follow_up_hidden().to_owned()];
    };
    if asked == 0 {
        return vec![l.report_follow_up_nobody().to_owned()];
    }
    vec![match figures.follow_up.answered {
        Told::Count(count) => {
            l.report_follow_up_count(args::ReportFollowUpCount { asked, answered: count })
        }
        Told::NearlyAll => l.report_follow_up_nearly_all(asked),
        Told::NearlyNone => l.report_follow_up_nearly_none(asked),
        Told::Hidden => l.report_follow_up_hidden().to_owned(),
    }]
}

/// What a row is called.
pub(super) fn label(l: Language, label: &Label) -> String {
    match label {
        Label::Name(name) => name.clone(),
        Label::Code(code) => l.report_row(code),
        Label::None => l.report_row_none().to_owned(),
        Label::Rest(count) => l.report_row_rest(i64::try_from(*count).unwrap_or(i64::MAX)),
    }
}
