//! An event being written: new, as a copy, or changed.

use app::Error;
use app::exchange::{
    Listed, agency_names, all_events, change_event, create_event, event, participants, series,
};
use domain::exchange::{
    Audience, Event, Kind, LINK_MAX, Occasion, Reason, SEATS, Stage, State, TEXT_MAX, begins,
    read_invited, read_occasions, read_questions, written, written_questions,
};
use domain::values::{Check, Fault, Id, Refusal};
use words::Language;

use super::{at, dated, number};
use crate::components::{Back, Choice};
use crate::draft::{answer, resumed};
use crate::filling::{Filling, FormBox, FormPage, typed};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/evenemang/ny?kopia=3`
pub fn new(request: &Request, _: Form) -> Result<Page, Error> {
    let first = match request.query.get("kopia").parse() {
        // When it is held again is another day.
        Ok(number) => {
            let shown = event(&request.app, &request.visit, &request.own()?, number)?;
            let again = Event { occasions: Vec::new(), last_day: None, ..shown.row.event };
            typed_of(&again)
        }
        Err(_) => typed([("kind", "webinar".to_owned()), ("audience", "everyone".to_owned())]),
    };
    Page::html(&sheet(request, None, &resumed(request, first)?, &[])?)
}

/// `POST /{organisation}/evenemang`
pub fn create(request: &Request, form: Form) -> Result<Page, Error> {
    let l = request.language;
    let known = agency_names(&request.app, &request.visit)?;
    let done = read(&form, &known).map_err(Error::from).and_then(|event| {
        let number = create_event(&request.app, &request.visit, &event, form.key())?;
        Ok(Page::see_with(at(request, number), l.exchange_saved_draft()))
    });
    answer(request, &form, done, |refusals| sheet(request, None, &form, refusals))
}

/// `GET /{organisation}/evenemang/{number}`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let shown = event(&request.app, &request.visit, &request.own()?, number)?;
    let form = resumed(request, typed_of(&shown.row.event))?;
    Page::html(&sheet(request, Some(number), &form, &[])?)
}

/// `POST /{organisation}/evenemang/{number}`
pub fn change(request: &Request, form: Form) -> Result<Page, Error> {
    let (l, number) = (request.language, number(request)?);
    let known = agency_names(&request.app, &request.visit)?;
    let done = read(&form, &known).map_err(Error::from).and_then(|event| {
        change_event(&request.app, &request.visit, number, &event)?;
        Ok(Page::see_with(at(request, number), l.exchange_saved()))
    });
    answer(request, &form, done, |refusals| sheet(request, Some(number), &form, refusals))
}

fn sheet(
    request: &Request,
    number: Option<i64>,
    form: &Form,
    refusals: &[Refusal],
) -> Result<FormPage, Error> {
    let l = request.language;
    let filling = Filling::new(l, form, refusals, label);
    let kinds = Kind::CODES.map(|code| Choice::new(code, l.exchange_kind(code)));
    let groups = Audience::ALL.map(|one| Choice::new(one.code(), l.exchange_audience(one.code())));
    let none = std::iter::once(Choice::new("", l.exchange_introduces_none()));
    let others = all_events(&request.app, &request.visit)?;
    let is_ahead = |one: &Listed| {
        matches!(one.stage, Stage::Draft | Stage::Open | Stage::Full | Stage::Closed)
            || one.row.id.to_string() == form.get("introduces")
    };
    let others = others.iter().filter(|one| Some(one.row.number) != number && is_ahead(one));
    let others = others.map(|one| dated(l, one));
    let (address, title, back) = match number {
        None => (
            request.within("/evenemang/ny"),
            l.exchange_new(),
            Back::new(request.within("/evenemang"), l.exchange_manage()),
        ),
        Some(number) => (
            request.within(&format!("/evenemang/{number}")),
            l.exchange_change_title(),
            Back::new(at(request, number), l.exchange_back()),
        ),
    };
    let sheet = FormBox::new(address, l.button_save())
        .keyed(request, form)
        .drafted(request, form)
        .with(filling.text("title"))
        .with(filling.radios("kind", kinds.to_vec()))
        .with(filling.text("own_kind").hint(l.exchange_own_kind_hint()))
        .with(filling.area("times", 3).hint(l.exchange_times_hint()))
        .with(filling.text("place").hint(l.exchange_place_hint()))
        .with(filling.text("link").hint(l.exchange_link_hint()).spellcheck(false))
        .with(filling.area("text", 14).hint(l.exchange_text_hint()))
        .with(filling.area("speakers", 3))
        .with(filling.radios("audience", groups.to_vec()))
        .with(filling.area("invited", 4).hint(l.exchange_invited_hint()))
        .with(filling.text("seats").hint(l.exchange_seats_hint()).inputmode("numeric").width(6))
        .with(filling.date("last_day").hint(l.exchange_last_day_hint()))
        .with(filling.area("questions", 3).hint(l.exchange_questions_hint()))
        .with(
            filling
                .text("series")
                .hint(l.exchange_series_hint())
                .suggestions(series(&request.app, &request.visit)?),
        )
        .with(filling.select("introduces", none.chain(others).collect()));
    let page = FormPage::new(request.frame(title), back, &filling, sheet);
    Ok(match number.map(|number| told(request, number)).transpose()? {
        None | Some(0) => page,
        Some(count) => page.lede(l.exchange_change_lede(count)),
    })
}

/// How many get a letter when the event is moved.
fn told(request: &Request, number: i64) -> Result<i64, Error> {
    let found = participants(&request.app, &request.visit, number)?;
    if found.row.state != State::Published {
        return Ok(0);
    }
    let now = request.app.now();
    let come = found.all.iter().filter(|one| one.place.is_told(now));
    Ok(i64::try_from(come.count()).unwrap_or(i64::MAX))
}

fn kind(check: &mut Check, form: &Form) -> Option<Kind> {
    let own = match form.get("kind") {
        "own" => check.line("own_kind", form.get("own_kind"), 40).map(Some),
        _ => Some(None),
    };
    check.choice("kind", form.get("kind"), |code| match own.clone() {
        Some(own) => Kind::from_code(code, own),
        // What is wrong with the name has been said at its field.
        None => Some(Kind::Webinar),
    })
}

fn read(form: &Form, known: &[String]) -> Result<Event, Vec<Refusal>> {
    let mut check = Check::default();
    let title = check.line("title", form.get("title"), 120);
    let kind = kind(&mut check, form);
    let occasions = occasions(&mut check, form);
    let place = check.optional_line("place", form.get("place"), 200);
    let link = read_link(&mut check, form);
    let text = check.prose("text", form.get("text"), TEXT_MAX);
    let speakers = check.optional_prose("speakers", form.get("speakers"), 1000);
    let audience = check.choice("audience", form.get("audience"), Audience::from_code);
    let invited = read_invited(form.get("invited"), known)
        .map_err(|reason| check.refuse("invited", reason))
        .ok();
    let is_listed = invited.as_ref().is_some_and(|all| !all.is_empty());
    if is_listed && audience.is_some_and(|audience| audience != Audience::Invited) {
        check.refuse("invited", Reason::ListedForNone);
    }
    let seats = check.optional_whole("seats", form.get("seats"), SEATS);
    let last_day = check.optional_date("last_day", form.get("last_day"));
    let begins = occasions.as_deref().and_then(begins).map(|at| at.local_date());
    if let (Some(begins), Some(Some(last))) = (begins, last_day)
        && last > begins
    {
        check.refuse("last_day", Reason::LastDayTooLate { begins });
    }
    let questions = read_questions(form.get("questions"))
        .map_err(|reason| check.refuse("questions", reason))
        .ok();
    let series = check.optional_line("series", form.get("series"), 80);
    let introduces = match form.get("introduces") {
        "" => Some(None),
        other => check.choice("introduces", other, Id::read).map(Some),
    };
    check.finish(|| {
        Some(Event {
            kind: kind?,
            title: title?,
            occasions: occasions?,
            text: text?,
            speakers: speakers?,
            place: place?,
            link: link?,
            audience: audience?,
            invited: invited?,
            seats: seats?,
            last_day: last_day?,
            introduces: introduces?,
            series: series?,
            questions: questions?,
        })
    })
}

fn occasions(check: &mut Check, form: &Form) -> Option<Vec<Occasion>> {
    let read = read_occasions(form.get("times")).map_err(|reason| check.refuse("times", reason));
    let occasions = read.ok()?;
    if occasions.is_empty() {
        check.refuse("times", Fault::Empty);
    }
    (!occasions.is_empty()).then_some(occasions)
}

/// The address in the field `link`, which may be empty.
pub(super) fn read_link(check: &mut Check, form: &Form) -> Option<Option<String>> {
    let link = check.optional_line("link", form.get("link"), LINK_MAX)?;
    if link.as_deref().is_some_and(|link| !is_link(link)) {
        check.refuse("link", Reason::NotALink);
    }
    Some(link)
}

/// The address of a page on the net, without white space.
fn is_link(text: &str) -> bool {
    let rest = text.strip_prefix("https://").unwrap_or_default();
    !rest.is_empty() && !rest.starts_with('/') && !rest.contains(char::is_whitespace)
}

fn typed_of(event: &Event) -> Form {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    typed([
        ("title", event.title.clone()),
        ("kind", event.kind.code().to_owned()),
        ("own_kind", event.kind.own().unwrap_or_default().to_owned()),
        ("times", written(&event.occasions)),
        ("place", text(&event.place)),
        ("link", text(&event.link)),
        ("text", event.text.clone()),
        ("speakers", text(&event.speakers)),
        ("audience", event.audience.code().to_owned()),
        ("invited", event.invited.join("\n")),
        ("seats", event.seats.map_or_else(String::new, |seats| seats.to_string())),
        ("last_day", event.last_day.map_or_else(String::new, |day| day.to_string())),
        ("questions", written_questions(&event.questions)),
        ("series", text(&event.series)),
        ("introduces", event.introduces.map_or_else(String::new, |id| id.to_string())),
    ])
}

fn label(l: Language, field: &str) -> &'static str {
    match field {
        "title" => l.exchange_title_label(),
        "kind" => l.exchange_kind_label(),
        "own_kind" => l.exchange_own_kind(),
        "times" => l.exchange_times(),
        "place" => l.exchange_place(),
        "link" => l.exchange_link(),
        "text" => l.exchange_text(),
        "speakers" => l.exchange_speakers(),
        "audience" => l.exchange_audience_label(),
        "invited" => l.exchange_invited(),
        "seats" => l.exchange_seats(),
        "last_day" => l.exchange_last_day(),
        "questions" => l.exchange_own_questions(),
        "series" => l.exchange_series(),
        _ => l.exchange_introduces_label(),
    }
}
