//! Jäv on the case's page: what has been asked, and what the reader may ask herself.

use app::application::Shown;
use app::decision::JavQuestion;
use words::{Language, args, format};

use crate::application::act::case_path;
use crate::components::{Link, Notice, SummaryList, SummaryRow};
use crate::request::Request;

/// The questions, for those who handle or decide the case.
pub(crate) fn questions(l: Language, shown: &Shown) -> Option<SummaryList> {
    let all = &shown.jav.questions;
    let row = |question: &JavQuestion| {
        let day = format::date(question.raised_at.local_date());
        let reasons = question.reasons.as_deref().unwrap_or(l.fund_note_erased());
        let mut lines = vec![
            l.decision_jav_state_of(question.state.code()),
            l.decision_jav_said(args::DecisionJavSaid {
                raiser: &question.raiser,
                date: day,
                reasons,
            }),
        ];
        let answer = question.answer.as_ref();
        lines.extend(answer.map(|why| {
            l.decision_jav_said_back(args::DecisionJavSaidBack { who: &question.name, what: why })
        }));
        lines.extend(question.words.iter().map(|(party, is_jav)| {
            let word = if *is_jav { l.decision_jav_word_yes() } else { l.decision_jav_word_no() };
            l.decision_jav_said_back(args::DecisionJavSaidBack {
                who: shown.name(*party),
                what: word,
            })
        }));
        let about = format!("{}, {}", question.name, shown.name(question.party));
        SummaryRow::new(about, lines.join("\n"))
    };
    (!all.is_empty()).then(|| SummaryList::new(all.iter().map(row)))
}

/// The own unit, the own manager: a question to oneself, with the way to answer it.
pub(crate) fn closeness(request: &Request, shown: &Shown) -> Option<Notice> {
    let l = request.language;
    let bond = shown.jav.closeness.filter(|_| shown.may.stand_aside)?;
    let link = Link::new(format!("{}/jav", case_path(request)), l.decision_jav());
    Some(
        Notice::info(l.decision_jav_close_question())
            .heading(l.decision_jav_close(bond.code()))
            .link(link),
    )
}
