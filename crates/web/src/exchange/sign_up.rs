//! Signing up to an event, giving up one's place, taking a seat that is offered.

use app::Error;
use app::exchange::{
    self, Asked, Guest, Mine, Shown, SignedUp, accept_seat, cancel_sign_up, event,
    questions_at_sign_up, sign_up_as_guest,
};
use app::overview::employers;
use domain::exchange::{ANSWER_FIELDS, Audience, Question, Stage, Standing, read_answers};
use domain::values::{Check, Refusal};
use words::{Language, args, format};

use super::closed::closed;
use super::question::may_ask;
use super::{at, number, place, times};
use crate::components::{Back, Button, Choice, Field, Link, Notice, Tag};
use crate::filling::{Filling, FormBox, FormPage, Piece, answer};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/kalender/{number}/anmalan`
pub fn page(request: &Request, form: Form) -> Result<Page, Error> {
    let shown = event(&request.app, &request.visit, &request.own()?, number(request)?)?;
    // Whoever is signed up finds there what to do with it.
    if shown.mine.as_ref().is_some_and(|mine| mine.standing.is_live()) {
        return Ok(Page::see(at(request, shown.row.number)));
    }
    match closed(request, &shown) {
        Some(closed) => Page::html(&closed),
        None => Page::html(&drawn(request, &shown, (&form, &[]))?),
    }
}

/// `POST /{organisation}/kalender/{number}/anmalan`
pub fn sign_up(request: &Request, form: Form) -> Result<Page, Error> {
    let (number, own) = (number(request)?, request.own()?);
    let (app, visit, there) = (&request.app, &request.visit, at(request, number));
    let done = match own.person {
        // The event's page says where one stands.
        Some(_) => read(request, &form).and_then(|asked| {
            exchange::sign_up(app, visit, &own, number, &asked)?;
            Ok(Page::see(there))
        }),
        // The same for whoever had signed up before.
        None => read_guest(request, &form).and_then(|guest| {
            sign_up_as_guest(app, visit, number, &guest)?;
            Ok(Page::see_with(there, look_in_mail(request)))
        }),
    };
    // A second click finds what the first has done.
    if matches!(done, Err(Error::Refused(_))) && own.person.is_some() {
        let shown = event(app, visit, &own, number)?;
        if live(&shown).is_some() {
            return Ok(Page::see(at(request, number)));
        }
    }
    answer(done, |refusals| sheet(request, &form, refusals))
}

/// `GET /{organisation}/kalender/{number}/avanmalan`
pub fn ask(request: &Request, form: Form) -> Result<Page, Error> {
    let l = request.language;
    let shown = event(&request.app, &request.visit, &request.own()?, number(request)?)?;
    let (at, title) = (at(request, shown.row.number), &shown.row.event.title);
    let Some(mine) = live(&shown) else {
        return Ok(Page::see(at));
    };
    let waits = mine.standing == Standing::Waiting;
    let heading =
        if waits { l.exchange_leave_line_of(title) } else { l.exchange_link_cancel(title) };
    let filling = Filling::new(l, &form, &[], label);
    let sheet = FormBox::new(format!("{at}/avanmalan"), leave(l, mine.standing));
    let back = Back::new(at, title.clone());
    let page = FormPage::new(request.frame(heading), back, &filling, sheet);
    let page = page.about(times_and_place(l, &shown));
    Page::html(&match (waits, shown.waiting) {
        (true, _) => page.lede(l.exchange_leave_line_lede()),
        (false, 0) => page,
        (false, _) => page.lede(l.exchange_leave_lede()),
    })
}

/// The visitor's sign-up, while there is something to do with it.
fn live(shown: &Shown) -> Option<&Mine> {
    shown.mine.as_ref().filter(|mine| is_to_come(shown.stage) && mine.standing.is_live())
}

/// What giving up one's place is called.
fn leave(l: Language, standing: Standing) -> &'static str {
    match standing {
        Standing::Waiting => l.exchange_leave_line(),
        Standing::Offered { .. } => l.exchange_no_thanks(),
        _ => l.exchange_give_up(),
    }
}

/// `POST /{organisation}/kalender/{number}/avanmalan`
pub fn cancel(request: &Request, _: Form) -> Result<Page, Error> {
    let (number, own) = (number(request)?, request.own()?);
    let said = request.language.exchange_now_cancelled();
    let done = cancel_sign_up(&request.app, &request.visit, &own, number);
    or_why(request, number, done.map(|()| Page::see_with(at(request, number), said)))
}

/// `POST /{organisation}/kalender/{number}/plats`
pub fn accept(request: &Request, _: Form) -> Result<Page, Error> {
    let (number, own) = (number(request)?, request.own()?);
    let done = accept_seat(&request.app, &request.visit, &own, number);
    or_why(request, number, done.map(|()| Page::see(at(request, number))))
}

/// What was done, or the event's page with why it could not be.
fn or_why(request: &Request, number: i64, done: Result<Page, Error>) -> Result<Page, Error> {
    match done {
        Err(Error::Refused(refusals)) => {
            let shown = event(&request.app, &request.visit, &request.own()?, number)?;
            let why = crate::reasons::first(request.language, &refusals);
            Page::unprocessable(&super::event::drawn(request, &shown, why))
        }
        other => other,
    }
}

fn sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<FormPage, Error> {
    let shown = event(&request.app, &request.visit, &request.own()?, number(request)?)?;
    drawn(request, &shown, (form, refusals))
}

fn drawn(
    request: &Request,
    shown: &Shown,
    (form, refusals): (&Form, &[Refusal]),
) -> Result<FormPage, Error> {
    let (l, title) = (request.language, &shown.row.event.title);
    let filling = Filling::new(l, form, refusals, label);
    let address = format!("{}/anmalan", at(request, shown.row.number));
    let full = shown.stage == Stage::Full;
    let button = if full { l.exchange_wait() } else { l.exchange_sign_up() };
    let is_guest = request.own()?.person.is_none();
    let who = if is_guest { guest_fields(request, &filling)? } else { Vec::new() };
    let sheet = FormBox::new(address, button)
        .with_all(who)
        .with_all(own_questions(&filling, &shown.row.event.questions))
        .with(filling.area("question", 3).hint(l.exchange_question_hint()))
        .with(filling.area("needs", 2).hint(l.exchange_needs_hint()));
    let back = Back::new(at(request, shown.row.number), title.clone());
    let heading = if full { l.exchange_wait_for(title) } else { l.exchange_sign_up_to(title) };
    let page = FormPage::new(request.frame(heading), back, &filling, sheet);
    let last_day = shown.row.event.last_day;
    let last_day = last_day.map(|day| l.exchange_sign_up_until(format::long_date(l, day)));
    let about = [Some(times_and_place(l, shown)), last_day];
    let about = about.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let lede = match (full, is_guest) {
        (true, false) => l.exchange_wait_lede(),
        (false, false) => l.exchange_sign_up_lede(),
        (true, true) => l.exchange_guest_wait_lede(),
        (false, true) => l.exchange_guest_lede(),
    };
    let no_mail = (is_guest && request.app.is_demo()).then(|| l.demo_no_mail().to_owned());
    let all = [meant_for(l, shown.row.event.audience), Some(lede.to_owned()), no_mail];
    Ok(page.about(about).lede(all.into_iter().flatten().collect::<Vec<_>>().join(" ")))
}

/// What is said to a guest who has signed up.
fn look_in_mail(request: &Request) -> &'static str {
    match request.app.is_demo() {
        true => request.language.demo_sign_up_ends(),
        false => request.language.exchange_look_in_mail(),
    }
}

/// For whom an event is that others may come to as well.
fn meant_for(l: Language, audience: Audience) -> Option<String> {
    match audience {
        Audience::Everyone | Audience::Invited => None,
        some => Some(l.exchange_meant_for(l.exchange_audience(some.code()))),
    }
}

fn times_and_place(l: Language, shown: &Shown) -> String {
    let event = &shown.row.event;
    let all = [Some(times(l, event)), place(l, event, shown.on_the_net)];
    all.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// What the organiser asks of his own.
fn own_questions(filling: &Filling<'_>, questions: &[Question]) -> Vec<Piece> {
    let field = |(question, name): (&Question, &&'static str)| {
        let label = question.text.clone();
        let field = if question.options.is_empty() {
            Field::text(*name, label)
        } else {
            let none = Choice::new("", filling.l.exchange_choose());
            let all = question.options.iter().map(|one| Choice::new(one.clone(), one.clone()));
            Field::select(*name, label, std::iter::once(none).chain(all))
        };
        let field = filling.own(name, field);
        Piece::from(if question.required {
            field
        } else {
            field.hint(filling.l.exchange_optional())
        })
    };
    questions.iter().zip(&ANSWER_FIELDS).map(field).collect()
}

/// What somebody without an account says of himself.
fn guest_fields(request: &Request, filling: &Filling<'_>) -> Result<Vec<Piece>, Error> {
    let l = filling.l;
    let mut agencies = vec![Choice::new("", l.exchange_choose_agency())];
    let all = employers(&request.app, &request.visit, None, None)?.into_iter();
    agencies.extend(all.map(|one| Choice::new(one.slug, one.name)));
    agencies.push(Choice::new(OTHER, l.exchange_other_agency()));
    Ok(vec![
        filling.text("name").autocomplete("name").into(),
        filling
            .text("email")
            .inputmode("email")
            .autocomplete("email")
            .hint(l.exchange_guest_email_hint())
            .into(),
        filling.select("agency", agencies).into(),
        filling.text("other_agency").hint(l.exchange_other_agency_hint()).into(),
    ])
}

/// The choice for whoever works somewhere that is not in the register.
const OTHER: &str = "annan";

fn read_guest(request: &Request, form: &Form) -> Result<Guest, Error> {
    let is_other = form.get("agency") == OTHER;
    let all = match is_other {
        true => Vec::new(),
        false => employers(&request.app, &request.visit, None, None)?,
    };
    let mut check = Check::default();
    let name = check.line("name", form.get("name"), 120);
    let email = check.email("email", form.get("email"));
    let agency = match form.get("agency") {
        OTHER => check.line("other_agency", form.get("other_agency"), 120),
        slug => check.choice("agency", slug, |slug| {
            all.iter().find(|one| one.slug == slug).map(|one| one.name.clone())
        }),
    };
    let asked = asked(request, &mut check, form)?;
    Ok(check.finish(|| {
        let network = request.network.clone();
        Some(Guest { name: name?, email: email?, agency: agency?, asked: asked?, network })
    })?)
}

fn read(request: &Request, form: &Form) -> Result<Asked, Error> {
    let mut check = Check::default();
    let asked = asked(request, &mut check, form)?;
    Ok(check.finish(|| asked)?)
}

fn asked(request: &Request, check: &mut Check, form: &Form) -> Result<Option<Asked>, Error> {
    let questions = questions_at_sign_up(&request.app, &request.visit, number(request)?)?;
    let answers = read_answers(check, &questions, |field| form.get(field).to_owned());
    let question = check.optional_prose("question", form.get("question"), 1000);
    let needs = check.optional_prose("needs", form.get("needs"), 500);
    let language = request.language;
    Ok(question.zip(needs).zip(answers).map(|((question, needs), answers)| Asked {
        question,
        needs,
        answers,
        language,
    }))
}

/// Where the visitor stands with an event of a list.
pub(crate) fn standing_tag(l: Language, one: &SignedUp) -> Tag {
    match one.standing {
        Standing::Waiting => Tag::neutral(l.exchange_mine_waiting(one.in_line)),
        Standing::Offered { .. } => Tag::act(l.exchange_mine_offered()),
        _ => Tag::go(l.exchange_mine_seated()),
    }
}

/// What the visitor's own sign-up says on the event's page.
pub(super) struct Own {
    pub notice: Option<Notice>,
    pub form: Option<FormBox>,
    pub buttons: Vec<Button>,
}

pub(super) fn own(request: &Request, shown: &Shown) -> Own {
    let (l, at) = (request.language, at(request, shown.row.number));
    if shown.may_answer {
        let button = Button::primary(l.exchange_say()).href(format!("{at}/omdome"));
        return Own { notice: None, form: None, buttons: vec![button] };
    }
    // It is asked first: a place that is given up does not come back.
    let give_up =
        |mine: &Mine| Button::quiet(leave(l, mine.standing)).href(format!("{at}/avanmalan"));
    let mut own = Own { notice: None, form: None, buttons: Vec::new() };
    match live(shown).map(|mine| (mine.standing, mine)) {
        Some((Standing::Seated, mine)) => {
            own.notice = Some(seated(l, shown, mine));
            if may_ask(shown, request.app.now()) {
                own.buttons.push(Button::quiet(l.exchange_ask()).href(format!("{at}/fraga")));
            }
            own.buttons.push(give_up(mine));
        }
        Some((Standing::Waiting, mine)) => {
            own.notice = Some(Notice::info(l.exchange_you_wait(mine.in_line)));
            own.buttons.push(give_up(mine));
        }
        Some((Standing::Offered { until }, mine)) => {
            let until = format::moment(l, until.local_datetime());
            own.notice = Some(Notice::warning(l.exchange_you_are_offered(until)));
            own.form = Some(FormBox::new(format!("{at}/plats"), l.exchange_take_seat()));
            own.buttons.push(give_up(mine));
        }
        _ => {
            let expired =
                |mine: &Mine| is_to_come(shown.stage) && mine.standing == Standing::Expired;
            if shown.mine.as_ref().is_some_and(expired) {
                own.notice = Some(Notice::info(l.exchange_offer_ended()));
            }
            let text = match shown.stage {
                Stage::Open => Some(l.exchange_sign_up()),
                Stage::Full => Some(l.exchange_wait()),
                _ => None,
            };
            let text = text.filter(|_| shown.lets_in && !has_just_signed_up(request));
            // Whoever organises has other things to do first.
            let button = if shown.may_manage { Button::quiet } else { Button::primary };
            own.buttons.extend(text.map(|text| button(text).href(format!("{at}/anmalan"))));
        }
    }
    own
}

/// What whoever has a seat needs to know.
fn seated(l: Language, shown: &Shown, mine: &Mine) -> Notice {
    let soon = shown.on_the_net && mine.link.is_none();
    let all = [
        Some(l.exchange_now_seated().to_owned()),
        soon.then(|| l.exchange_link_soon().to_owned()),
        meant_for(l, shown.row.event.audience),
    ];
    let notice = Notice::success(all.into_iter().flatten().collect::<Vec<_>>().join(" "));
    match &mine.link {
        Some(link) => notice.link(Link::new(link.clone(), l.exchange_go_to_meeting())),
        None => notice,
    }
}

/// Somebody without an account is known for as long as the answer is shown.
fn has_just_signed_up(request: &Request) -> bool {
    let l = request.language;
    let said = [look_in_mail(request), l.exchange_now_seated(), l.exchange_now_waiting()];
    request.notice.as_deref().is_some_and(|notice| said.contains(&notice))
}

/// Not over, and not called off: else nothing is to be done with a place.
pub(super) const fn is_to_come(stage: Stage) -> bool {
    !matches!(stage, Stage::Held | Stage::WrittenUp | Stage::Cancelled)
}

/// How many seats there are, and how many are left.
pub(super) fn seats(l: Language, shown: &Shown) -> Option<String> {
    let seats = shown.row.event.seats?;
    if !matches!(shown.stage, Stage::Open | Stage::Full) {
        return Some(format::number(seats));
    }
    let left = (seats - shown.taken).max(0);
    let said = l.exchange_seats_left(args::ExchangeSeatsLeft { seats, left });
    match shown.waiting {
        0 => Some(said),
        count => Some(format!("{said}. {}", l.exchange_line(count))),
    }
}

fn label(l: Language, field: &str) -> &'static str {
    match field {
        "question" => l.exchange_question(),
        "name" => l.exchange_name(),
        "email" => l.exchange_email(),
        "agency" => l.exchange_agency(),
        "svar1" | "svar2" | "svar3" | "svar4" | "svar5" => l.exchange_own_answer(),
        "other_agency" => l.exchange_other_agency_label(),
        _ => l.exchange_needs(),
    }
}
