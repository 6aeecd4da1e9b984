//! *Vad saknas?* – and going on to a proposal, with a reason where musts are open.

use app::Error;
use app::agreement::{Agreement, propose, show, take_back};
use askama::Template;
use domain::agreement::{Draft, Gap, Phase, Weight};
use domain::values::{Check, Id, Refusal};
use words::args;

use super::{at, back, label, number};
use crate::components::{Back, ErrorSummary};
use crate::filling::{Filling, FormBox, answer};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "agreement/gaps.html")]
struct Show {
    f: Frame,
    back: Back,
    summary: Option<ErrorSummary>,
    lede: Option<&'static str>,
    musts: Vec<Missing>,
    shoulds: Vec<Missing>,
    form: Option<FormBox>,
}

/// A gap in words, and where it is filled.
struct Missing {
    text: String,
    href: String,
}

/// `GET /{organisation}/avtal/{number}/vad-saknas`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    Page::html(&shown(request, &Form::default(), &[])?)
}

/// `POST /{organisation}/avtal/{number}/forslag`
pub fn propose_it(request: &Request, form: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let mut check = Check::default();
    let reason = check.optional_prose("reason", form.get("reason"), 2000);
    let done = check.finish(|| reason).map_err(Error::from).and_then(|reason| {
        propose(&request.app, &request.visit, number, reason.as_deref())?;
        let signatures = at(request, number, "/underskrifter");
        Ok(Page::see_with(signatures, request.language.agreement_proposed()))
    });
    answer(done, |refusals| shown(request, &form, refusals))
}

/// `POST /{organisation}/avtal/{number}/forberedelse`
pub fn back_to_preparation(request: &Request, _: Form) -> Result<Page, Error> {
    let number = number(request)?;
    take_back(&request.app, &request.visit, number)?;
    Ok(Page::see_with(at(request, number, ""), request.language.agreement_taken_back()))
}

fn shown(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<Show, Error> {
    let l = request.language;
    let agreement = show(&request.app, &request.visit, number(request)?)?;
    let gaps = agreement.between.as_ref().map(|between| between.gaps.clone()).unwrap_or_default();
    let missing = |weight: Weight| -> Vec<Missing> {
        let of_weight = gaps.iter().filter(|gap| gap.weight() == weight);
        of_weight.map(|gap| missing(request, &agreement, *gap)).collect()
    };
    let filling = Filling::new(l, form, refusals, label);
    let (musts, shoulds) = (missing(Weight::Must), missing(Weight::Should));
    let leads =
        app::access::may(&request.app, &request.visit, domain::access::Action::LeadAgreement);
    let heading = match i64::try_from(gaps.len()).unwrap_or(i64::MAX) {
        0 => l.agreement_gaps_nothing().to_owned(),
        left => l.agreement_left(left),
    };
    let f = request.frame(heading);
    let summary = filling.summary();
    let open = agreement.phase == Phase::Preparation && leads;
    let proposal = || {
        let form = FormBox::new(at(request, agreement.number, "/forslag"), l.agreement_propose());
        let reason = filling.area("reason", 3).hint(l.agreement_propose_reason_hint());
        if musts.is_empty() { form } else { form.with(reason) }
    };
    Ok(Show {
        f: if summary.is_some() { f.faulty() } else { f },
        back: back(request, agreement.number, &agreement.draft.outline.title),
        summary,
        lede: match (gaps.is_empty(), agreement.registered, musts.is_empty()) {
            (true, ..) => open.then(|| l.agreement_gaps_none()),
            (false, true, _) => Some(l.agreement_gaps_registered()),
            (false, false, true) => Some(l.agreement_gaps_no_musts()),
            (false, false, false) => Some(l.agreement_gaps_lede()),
        },
        form: open.then(proposal),
        musts,
        shoulds,
    })
}

fn missing(request: &Request, agreement: &Agreement, gap: Gap) -> Missing {
    let l = request.language;
    let (code, part, page, field) = about(gap);
    let said = l.agreement_gap(code);
    // The part itself, at the field that lacks something.
    let place = match part {
        Some(id) if !matches!(gap, Gap::ChallengeWithoutGoal(_)) => format!("/{id}"),
        _ => String::new(),
    };
    let text = match part.and_then(|id| title(&agreement.draft, id)) {
        Some(part) => l.agreement_gap_of(args::AgreementGapOf { gap: said, part }),
        None => said,
    };
    Missing { text, href: at(request, agreement.number, &format!("{page}{place}#{field}")) }
}

/// The page on which a gap is filled.
pub fn address(gap: Gap) -> &'static str {
    about(gap).2
}

/// What is said of a gap, the part that lacks something, and the page and field where it is mended.
fn about(gap: Gap) -> (&'static str, Option<Id>, &'static str, &'static str) {
    match gap {
        Gap::NoChallenge => ("no_challenge", None, "/problem", "problem"),
        Gap::NoGoal => ("no_goal", None, "/mal", "goal"),
        Gap::GoalWithoutChallenge(id) => ("goal_without_challenge", Some(id), "/mal", "challenges"),
        Gap::GoalWithoutIndicator(id) => ("goal_without_indicator", Some(id), "/mal", "indicator"),
        Gap::AreaWithoutGoal(id) => ("area_without_goal", Some(id), "/omraden", "goals"),
        Gap::NoTerm => ("no_term", None, "/ramar", "from"),
        Gap::NoFollowUp => ("no_follow_up", None, "/ramar", "follow_up"),
        Gap::TooFewParties => ("too_few_parties", None, "/parter", "parties"),
        Gap::ChallengeWithoutEvidence(id) => {
            ("challenge_without_evidence", Some(id), "/problem", "evidence")
        }
        Gap::ChallengeWithoutGoal(id) => ("challenge_without_goal", Some(id), "/mal", "goal"),
        Gap::GoalWithoutBaseline(id) => ("goal_without_baseline", Some(id), "/mal", "baseline"),
        Gap::GoalWithoutTarget(id) => ("goal_without_target", Some(id), "/mal", "target"),
        Gap::GoalWithoutDate(id) => ("goal_without_date", Some(id), "/mal", "by_date"),
        Gap::NoArea => ("no_area", None, "/omraden", "area"),
        Gap::NoMeasureKind => ("no_measure_kind", None, "/atgardsslag", "name"),
        Gap::NoWhoMayApply => ("no_who_may_apply", None, "/ramar", "who_may_apply"),
        Gap::NoInformation => ("no_information", None, "/ramar", "information"),
        Gap::NoReview => ("no_review", None, "/ramar", "review_on"),
    }
}

fn title(draft: &Draft, id: Id) -> Option<String> {
    use domain::agreement::Part;
    draft.part(id).map(|part| match part {
        Part::Challenge(challenge) => challenge.problem,
        Part::Goal(goal) => goal.title,
        Part::Area(area) => area.title,
        Part::MeasureKind(kind) => kind.name,
    })
}

#[cfg(test)]
mod tests {
    use domain::access::Role;

    use crate::agreement::tests::{registered, small};
    use crate::testing::Browser;

    #[test]
    fn every_gap_leads_to_the_field_that_mends_it() {
        let mut lead = Browser::entered(Role::Coordinator);
        registered(&mut lead);
        lead.post("/liten/avtal/1/problem", &[("problem", "Få kan mer"), ("horizon", "near")])
            .assert_see("/liten/avtal/1/problem");
        let page = lead.get("/liten/avtal/1/vad-saknas");
        page.assert_ok();
        let links = page.attributes("main ul a", "href");
        assert!(links.len() >= 8, "{links:?}");
        for link in links {
            let (path, field) = link.split_once('#').expect(&link);
            let mended = lead.get(path);
            mended.assert_ok();
            assert_eq!(mended.count(&format!("main form [id={field}]")), 1, "{link}");
        }
    }

    #[test]
    fn the_prepared_text_lacks_nothing() {
        let mut lead = Browser::entered(Role::Coordinator);
        let form = lead.get("/liten/avtal/fardig-text");
        let lines = ["title", "indicator", "target", "name", "from", "to"];
        let areas = ["problem", "goal", "who_may_apply", "information", "follow_up"];
        let mut typed: Vec<(&str, String)> =
            lines.map(|name| (name, form.attribute(&format!("#{name}"), "value"))).to_vec();
        typed.extend(areas.map(|name| (name, form.text(&format!("#{name}")))));
        let typed: Vec<(&str, &str)> =
            typed.iter().map(|(name, text)| (*name, text.as_str())).collect();
        lead.post("/liten/avtal/fardig-text", &typed).assert_see("/liten/avtal/1");
        let gaps = lead.get("/liten/avtal/1/vad-saknas");
        assert_eq!(gaps.text("h1"), "Inget saknas");
        assert!(gaps.text(".lede").contains("lämna förslaget"), "{}", gaps.text("main"));
    }

    #[test]
    fn the_reason_to_go_on_is_seen_by_all_parties() {
        let mut lead = Browser::entered(Role::Coordinator);
        small(&mut lead);
        lead.post("/liten/avtal/1/ramar", &[("title", "Avtal")]).assert_see("/liten/avtal/1");
        let held = lead.post("/liten/avtal/1/forslag", &[("reason", " ")]);
        held.assert_unprocessable();
        let reason = "Tiden avgörs efter lönerevisionen.";
        lead.post("/liten/avtal/1/forslag", &[("reason", reason)])
            .assert_see("/liten/avtal/1/underskrifter");
        for name in ["Erik Alm", "Sofia Hed", "Olle Dahl", "Åsa Lind"] {
            for page in ["/liten/avtal/1", "/liten/avtal/1/underskrifter"] {
                let page = lead.as_person(name).get(page);
                assert!(page.text("main").contains(reason), "{name}");
            }
        }
    }
}
