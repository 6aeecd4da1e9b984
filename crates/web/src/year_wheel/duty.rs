//! One duty: its day, its owner, and when it was done.

use app::Error;
use app::agreement::{add_duty, change_duty, duty, year_wheel};
use domain::agreement::{Duty, DutyKind};
use domain::values::{Check, Fault, Id, Refusal};
use words::Language;

use crate::components::{Back, Choice};
use crate::filling::{Filling, FormBox, FormPage, answer, typed};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/arshjul/ny`
pub fn new(request: &Request, _: Form) -> Result<Page, Error> {
    Page::html(&sheet(request, &Form::default(), &[])?)
}

/// `POST /{organisation}/arshjul`
pub fn add(request: &Request, form: Form) -> Result<Page, Error> {
    let done = read(&form).map_err(Error::from).and_then(|duty| {
        add_duty(&request.app, &request.visit, &duty, form.key())?;
        Ok(see(request, &duty))
    });
    answer(done, |refusals| sheet(request, &form, refusals))
}

/// `GET /{organisation}/arshjul/{duty}`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let row = duty(&request.app, &request.visit, id(request)?)?;
    Page::html(&sheet(request, &written(&row.duty), &[])?)
}

/// `POST /{organisation}/arshjul/{duty}`
pub fn change(request: &Request, form: Form) -> Result<Page, Error> {
    let done = read(&form).map_err(Error::from).and_then(|duty| {
        change_duty(&request.app, &request.visit, id(request)?, &duty)?;
        Ok(see(request, &duty))
    });
    answer(done, |refusals| sheet(request, &form, refusals))
}

fn see(request: &Request, duty: &Duty) -> Page {
    let year = request.within(&format!("/arshjul?ar={}", duty.due_on.year()));
    Page::see_with(year, request.language.agreement_saved())
}

fn sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<FormPage, Error> {
    let l = request.language;
    let people = year_wheel(&request.app, &request.visit, None)?.people;
    let filling = Filling::new(l, form, refusals, label);
    let kind = |kind: DutyKind| Choice::new(kind.code(), l.wheel_duty(kind.code()));
    let nobody = std::iter::once(Choice::new("", l.wheel_nobody()));
    let people = people.into_iter().map(|p| Choice::new(p.id.to_string(), p.name));
    let (address, title) = match request.param("duty") {
        "" => (request.within("/arshjul"), l.wheel_add().to_owned()),
        duty => {
            let what = match form.get("title").trim() {
                "" => l.wheel_duty(form.get("kind")),
                title => title.to_owned(),
            };
            (request.within(&format!("/arshjul/{duty}")), l.wheel_change(what))
        }
    };
    let sheet = FormBox::new(address, l.button_save())
        .keyed(request, form)
        .with(filling.select("kind", DutyKind::ALL.map(kind).to_vec()))
        .with(filling.text("title").hint(l.wheel_title_hint()))
        .with(filling.date("due").hint(l.agreement_date_hint()))
        .with(filling.select("owner", nobody.chain(people).collect()))
        .with(filling.date("done").hint(l.wheel_done_hint()))
        .with(filling.text("receivers").hint(l.wheel_receivers_hint()));
    let back = Back::new(request.within("/arshjul"), l.nav_year_wheel());
    Ok(FormPage::new(request.frame(title), back, &filling, sheet))
}

fn read(form: &Form) -> Result<Duty, Vec<Refusal>> {
    let mut check = Check::default();
    let kind = check.choice("kind", form.get("kind"), DutyKind::from_code);
    let title = check.optional_line("title", form.get("title"), 120);
    let due_on = check.date("due", form.get("due"));
    let owner = match form.get("owner") {
        "" => Some(None),
        owner => check.choice("owner", owner, Id::read).map(Some),
    };
    let done_on = check.optional_date("done", form.get("done"));
    let receivers = check.optional_line("receivers", form.get("receivers"), 300);
    if kind == Some(DutyKind::Other) && title == Some(None) {
        check.refuse("title", Fault::Empty);
    }
    check.finish(|| {
        Some(Duty {
            kind: kind?,
            title: title?,
            due_on: due_on?,
            owner: owner?,
            done_on: done_on?,
            receivers: receivers?,
        })
    })
}

fn written(duty: &Duty) -> Form {
    typed([
        ("kind", duty.kind.code().to_owned()),
        ("title", duty.title.clone().unwrap_or_default()),
        ("due", duty.due_on.to_string()),
        ("owner", duty.owner.map_or_else(String::new, |owner| owner.to_string())),
        ("done", duty.done_on.map_or_else(String::new, |day| day.to_string())),
        ("receivers", duty.receivers.clone().unwrap_or_default()),
    ])
}

fn id(request: &Request) -> Result<Id, Error> {
    Id::read(request.param("duty")).ok_or(Error::Missing)
}

fn label(l: Language, field: &str) -> &'static str {
    match field {
        "kind" => l.wheel_kind(),
        "title" => l.wheel_title_label(),
        "due" => l.wheel_due(),
        "owner" => l.wheel_owner(),
        "done" => l.wheel_done_on(),
        _ => l.wheel_receivers(),
    }
}
