//! A text's page, open to anyone once it is published; those who see to it find there what is to be done.

use app::Error;
use app::access::{Visit, may};
use app::agreement::{agreements, current_goals};
use app::exchange::{Said, ShownKnowledge, knowledge};
use askama::Template;
use askama::filters::Safe;
use domain::access::Action;
use domain::agreement::Phase;
use domain::exchange::{Again, KnowledgeKind, Review};
use words::{Language, args, format};

use super::list::{Line, line};
use super::{agency, at, state_tag, themes, throw_away};
use crate::components::{Back, Button, Link, Notice, SummaryList, SummaryRow, Tag, markdown};
use crate::exchange::attachment::Attachments;
use crate::exchange::number;
use crate::filling::FormBox;
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "exchange/knowledge/show.html")]
struct Show {
    f: Frame,
    back: Back,
    kind: String,
    tag: Option<Tag>,
    from: String,
    /// Where the wording stands, for those who see to it.
    standing: Option<Notice>,
    forms: Vec<FormBox>,
    acts: Vec<Button>,
    parts: Vec<(&'static str, Safe<String>)>,
    facts: SummaryList,
    files: Attachments,
    take_over: Vec<Button>,
    thanks: Option<String>,
    thank: Option<FormBox>,
    replies_heading: String,
    replies: Vec<Below>,
    reply: Option<Button>,
    related: Vec<Line>,
}

/// What was written below.
struct Below {
    from: String,
    body: String,
    answer: Option<String>,
    waits: bool,
    tag: Option<Tag>,
    act: Option<Button>,
    hide: Option<FormBox>,
}

/// `GET /{organisation}/kunskapsbank/{number}?visa=nyaste`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let own = request.own()?;
    let newest = request.query.get("visa") == "nyaste";
    let shown = knowledge(&request.app, &request.visit, &own, number(request)?, newest)?;
    let (l, kind) = (request.language, shown.text.kind.code());
    Page::html(&Show {
        f: request.frame(shown.text.title.clone()),
        back: Back::new(request.within("/kunskapsbank"), l.knowledge_bank()),
        kind: l.knowledge_kind(kind),
        tag: shown.is_newest_only.then(|| state_tag(l, shown.row.state)),
        from: from(l, &shown),
        standing: standing(request, &shown),
        forms: forms(request, &shown),
        acts: acts(request, &shown),
        parts: parts(l, &shown),
        facts: facts(l, &shown),
        files: files(request, &shown),
        take_over: take_over(request, &own, &shown)?,
        thanks: thanks(l, &shown),
        thank: shown.may_thank.then(|| {
            let text = if shown.thanked { l.knowledge_unthank() } else { l.knowledge_thank() };
            FormBox::quiet(at(request, shown.row.number, "/tack"), text)
        }),
        replies_heading: l.knowledge_replies(kind),
        replies: shown.replies.iter().map(|one| below(request, &shown, one)).collect(),
        reply: shown.may_reply.then(|| {
            Button::quiet(l.knowledge_reply(kind)).href(at(request, shown.row.number, "/fragor"))
        }),
        related: shown.related.iter().map(|one| line(request, one, false)).collect(),
    })
}

fn from(l: Language, shown: &ShownKnowledge) -> String {
    let day = shown.row.published_at.unwrap_or(shown.row.changed_at).local_date();
    format!("{} · {}", l.knowledge_from(agency(l, &shown.row)), format::long_date(l, day))
}

/// What those who see to the text are to know of this wording.
fn standing(request: &Request, shown: &ShownKnowledge) -> Option<Notice> {
    let (l, row) = (request.language, &shown.row);
    let to = |path: &str| at(request, row.number, path);
    if !shown.is_newest_only {
        let newer = row.published.is_some_and(|version| version < row.newest);
        let sees = shown.writes || (shown.reviews && row.state == Review::Sent);
        let link = Link::new(to("?visa=nyaste"), l.knowledge_read_newest());
        return (newer && sees).then(|| Notice::info(l.knowledge_newest_note()).link(link));
    }
    let said = match (row.state, &row.because) {
        (Review::Sent, _) if shown.reviews => l.knowledge_review_note().to_owned(),
        (Review::Sent, _) => l.knowledge_sent_note().to_owned(),
        (Review::Returned, Some(because)) => l.knowledge_returned_note(because),
        _ => l.knowledge_send_note().to_owned(),
    };
    let notice = match row.state {
        Review::Returned => Notice::warning(said),
        _ => Notice::info(said),
    };
    Some(match row.published {
        Some(_) => notice.link(Link::new(to(""), l.knowledge_read_published())),
        None => notice,
    })
}

/// What is done with one press.
fn forms(request: &Request, shown: &ShownKnowledge) -> Vec<FormBox> {
    let (l, row) = (request.language, &shown.row);
    let to = |path: &str| at(request, row.number, path);
    let mut forms = Vec::new();
    if shown.reviews && shown.is_newest_only && row.state == Review::Sent {
        forms.push(FormBox::new(to("/publicering"), l.knowledge_publish()));
    }
    if !shown.writes {
        return forms;
    }
    if shown.is_newest_only && row.state.send().is_ok() {
        forms.push(FormBox::new(to("/granskning"), l.knowledge_send()));
    }
    if row.state.take_back(row.published.is_some()).is_ok() {
        forms.push(FormBox::quiet(to("/tillbakatagande"), l.knowledge_take_back()));
    }
    forms
}

/// What opens a page.
fn acts(request: &Request, shown: &ShownKnowledge) -> Vec<Button> {
    let (l, row) = (request.language, &shown.row);
    let button = |text: &str, path: &str| Button::quiet(text).href(at(request, row.number, path));
    let mut acts = Vec::new();
    if shown.reviews && shown.is_newest_only && row.state == Review::Sent {
        acts.push(button(l.knowledge_give_back(), "/aterlamning"));
    }
    if shown.reviews && !shown.is_newest_only && row.published.is_some() {
        acts.push(button(l.knowledge_take_down(), "/nedtagning"));
    }
    if shown.writes && row.state.change().is_ok() {
        acts.push(button(l.knowledge_change(), "/andring"));
        acts.push(button(l.attachment_add(), "/filer"));
    }
    if shown.is_newest_only && throw_away::can(shown) {
        acts.push(button(l.knowledge_throw_away(), "/bortkastat"));
    }
    acts
}

fn parts(l: Language, shown: &ShownKnowledge) -> Vec<(&'static str, Safe<String>)> {
    let said = &shown.text;
    let of_case = [
        (l.knowledge_need(), &said.body),
        (l.knowledge_measure(), &said.measure),
        (l.knowledge_gave(), &said.gave),
        (l.knowledge_otherwise(), &said.otherwise),
    ];
    let whole = [("", &said.body)];
    let parts = match said.kind {
        KnowledgeKind::Case => of_case.as_slice(),
        KnowledgeKind::Question | KnowledgeKind::Method => whole.as_slice(),
    };
    let some = |(heading, text): &(&'static str, &Option<String>)| {
        Some((*heading, markdown(text.as_deref()?)))
    };
    parts.iter().filter_map(some).collect()
}

fn facts(l: Language, shown: &ShownKnowledge) -> SummaryList {
    let said = &shown.text;
    let mut rows = Vec::new();
    let mut add = |key: &str, value: Option<String>| {
        rows.extend(value.map(|value| SummaryRow::new(key, value)));
    };
    add(l.knowledge_again_title(), said.again.map(|again: Again| l.knowledge_again(again.code())));
    add(l.knowledge_cost(), said.cost.map(|cost| format::kronor(cost.0)));
    add(l.knowledge_time(), said.time.clone());
    add(l.knowledge_form(), said.form.map(|form| l.agreement_form_kind(form.code())));
    add(l.knowledge_themes(), Some(themes(l, &said.themes)).filter(|text| !text.is_empty()));
    SummaryList::new(rows)
}

fn files(request: &Request, shown: &ShownKnowledge) -> Attachments {
    let row = &shown.row;
    let files = shown.files.iter().map(|file| (file.id, &file.attachment));
    let at = |id| at(request, row.number, &format!("/filer/{id}"));
    Attachments::new(request.language, files, at, shown.writes && row.state.change().is_ok())
}

/// Where the reader can begin from a case at home.
fn take_over(request: &Request, own: &Visit, shown: &ShownKnowledge) -> Result<Vec<Button>, Error> {
    let Some(home) = own.organisation.as_ref().filter(|home| home.kind != "foundation") else {
        return Ok(Vec::new());
    };
    if shown.text.kind != KnowledgeKind::Case || shown.is_newest_only {
        return Ok(Vec::new());
    }
    let l = request.language;
    let to = |path: &str| format!("/{}{path}?fran={}", home.slug, shown.row.number);
    let mut ways = Vec::new();
    if may(&request.app, own, Action::Apply) {
        ways.push(Button::quiet(l.knowledge_to_application()).href(to("/ansokan/ny")));
    }
    // Nothing can be planned without an agreement.
    if may(&request.app, own, Action::ManagePlan) && !current_goals(&request.app, own)?.is_empty() {
        ways.push(Button::quiet(l.knowledge_to_plan()).href(to("/plan/rader/ny")));
    }
    if may(&request.app, own, Action::PrepareAgreement) {
        let all = agreements(&request.app, own)?;
        let preparing = all.iter().find(|line| line.phase == Phase::Preparation);
        ways.extend(preparing.map(|line| {
            let path = format!("/avtal/{}/atgardsslag", line.number);
            Button::quiet(l.knowledge_to_agreement()).href(to(&path))
        }));
    }
    Ok(ways)
}

fn thanks(l: Language, shown: &ShownKnowledge) -> Option<String> {
    shown.row.published?;
    Some(match shown.thanks {
        Some(count) => l.knowledge_thanks(count),
        None => l.knowledge_few_thanks().to_owned(),
    })
}

fn below(request: &Request, shown: &ShownKnowledge, one: &Said) -> Below {
    let l = request.language;
    let to = |path: &str| at(request, shown.row.number, &format!("/fragor/{}{path}", one.number));
    let waits = shown.text.kind != KnowledgeKind::Question && one.answer.is_none();
    let hide = if one.hidden { l.knowledge_unhide() } else { l.knowledge_hide() };
    Below {
        from: l.knowledge_reply_from(args::KnowledgeReplyFrom {
            agency: one.agency.as_deref().unwrap_or(l.knowledge_asker()),
            day: format::date(one.said_at.local_date()),
        }),
        body: one.body.clone(),
        answer: one.answer.clone(),
        waits: waits && !one.hidden,
        tag: one.hidden.then(|| Tag::act(l.knowledge_hidden())),
        act: one.may_answer.then(|| Button::primary(l.knowledge_answer()).href(to("/svar"))),
        hide: shown.reviews.then(|| FormBox::quiet(to("/doljande"), hide)),
    }
}
