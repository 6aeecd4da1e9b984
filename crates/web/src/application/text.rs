//! What the pages of applications call things.

use app::application::Case;
use domain::application::{CostKind, State};
use domain::values::Date;
use words::{Language, args, format};

use crate::components::Tag;

/// The label of a field, as the error summary names it.
pub(crate) fn label(l: Language, field: &str) -> &'static str {
    match field {
        "ending" => l.application_guide_ending(),
        "own_choice" => l.application_guide_own_choice(),
        "needed_today" => l.application_guide_needed_today(),
        "done_anyway" => l.application_guide_done_anyway(),
        "long_term" => l.application_guide_long_term(),
        "beyond" => l.application_beyond(),
        "background" => l.application_background(),
        "title" => l.application_name(),
        "kind" => l.application_kind(),
        "measure" => l.application_measure(),
        "provider" => l.application_provider(),
        "whom" => l.application_whom(),
        "participants" => l.application_participants(),
        "unit" => l.application_unit(),
        "from" => l.application_from(),
        "until" => l.application_until(),
        "goal" => l.application_goal(),
        "transition" => l.application_transition(),
        "working_life" => l.application_working_life(),
        "expected" => l.application_expected(),
        "seen" => l.application_seen(),
        "advice" => l.application_endorse_choice(),
        "reasons" => l.application_endorse_reasons(),
        "granted" => l.application_prepare_granted(),
        "conditions" => l.application_prepare_conditions(),
        "reason" => l.application_send_back_reason(),
        "say" => l.decision_position_choice(),
        "about" => l.decision_jav_about(),
        "answer" => l.decision_jav_answer_choice(),
        "why" => l.decision_jav_why(),
        "is_jav" => l.decision_jav_word(),
        "pause" => l.decision_defer_choice(),
        other => CostKind::from_code(other).map_or("", |kind| cost_label(l, kind)),
    }
}

/// What a kind of cost is called.
pub(crate) fn cost_label(l: Language, kind: CostKind) -> &'static str {
    match kind {
        CostKind::Course => l.application_course(),
        CostKind::Travel => l.application_travel(),
        CostKind::Wage => l.application_wage(),
        CostKind::Substitute => l.application_substitute(),
        CostKind::Consultant => l.application_consultant(),
        CostKind::Other => l.application_other_cost(),
    }
}

/// The state in a word or two.
pub(crate) fn state(l: Language, state: State) -> String {
    l.application_state_of(state.code())
}

/// The state as a tag: red where the reader must act, green where it went well.
pub(crate) fn state_tag(l: Language, of: State, waits_for_reader: bool) -> Tag {
    let text = state(l, of);
    match of {
        _ if waits_for_reader => Tag::act(text),
        State::Granted | State::Partly | State::Endorsed => Tag::go(text),
        _ => Tag::neutral(text),
    }
}

/// What the case's page is called: employees see *Min ansökan*, not *ärende*.
pub(crate) fn case_title(l: Language, case: &Case, own: bool) -> String {
    if own {
        l.application_my(&case.title)
    } else {
        l.application_case(args::ApplicationCase { number: &case.number, title: &case.title })
    }
}

/// From one day to another; `on` is the day of the application, since the parties should know what had begun by then.
pub(crate) fn when(l: Language, from: Date, until: Date, on: Date) -> String {
    let period = l.application_period_value(args::ApplicationPeriodValue {
        from: format::date(from),
        until: format::date(until),
    });
    if from < on { format!("{period}\n{}", l.application_begun()) } else { period }
}
