//! A needs survey being written: new, or changed before it is opened.

use app::Error;
use app::exchange::{change_needs, create_needs, needs_page};
use domain::exchange::{Needs, NeedsStage, Reason, read_options};
use domain::values::{Check, Fault, Refusal};
use words::Language;

use super::super::number;
use crate::components::Back;
use crate::filling::{Filling, FormBox, FormPage, answer, typed};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/behov/ny`
pub fn new(request: &Request, _: Form) -> Result<Page, Error> {
    Page::html(&sheet(request, None, &typed([]), &[]))
}

/// `POST /{organisation}/behov/ny`
pub fn create(request: &Request, form: Form) -> Result<Page, Error> {
    let done = read(&form).map_err(Error::from).and_then(|needs| {
        let number = create_needs(&request.app, &request.visit, &needs, form.key())?;
        let there = request.within(&format!("/behov/{number}"));
        Ok(Page::see_with(there, request.language.needs_saved()))
    });
    answer(done, |refusals| Ok(sheet(request, None, &form, refusals)))
}

/// `GET /{organisation}/behov/{number}/andring`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let found = needs_page(&request.app, &request.visit, &request.own()?, number)?;
    if found.stage != NeedsStage::Draft {
        return Err(Error::Missing);
    }
    let needs = found.row.needs;
    let form = typed([
        ("question", needs.question),
        ("text", needs.text.unwrap_or_default()),
        ("options", needs.options.join("\n")),
        ("last_day", needs.last_day.to_string()),
    ]);
    Page::html(&sheet(request, Some(number), &form, &[]))
}

/// `POST /{organisation}/behov/{number}/andring`
pub fn change(request: &Request, form: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let done = read(&form).map_err(Error::from).and_then(|needs| {
        change_needs(&request.app, &request.visit, number, &needs)?;
        let there = request.within(&format!("/behov/{number}"));
        Ok(Page::see_with(there, request.language.needs_saved()))
    });
    answer(done, |refusals| Ok(sheet(request, Some(number), &form, refusals)))
}

fn sheet(request: &Request, number: Option<i64>, form: &Form, refusals: &[Refusal]) -> FormPage {
    let l = request.language;
    let filling = Filling::new(l, form, refusals, label);
    let (address, title, back) = match number {
        None => ("/behov/ny".to_owned(), l.needs_new(), "/behov".to_owned()),
        Some(number) => {
            (format!("/behov/{number}/andring"), l.needs_change(), format!("/behov/{number}"))
        }
    };
    let sheet = FormBox::new(request.within(&address), l.button_save())
        .keyed(request, form)
        .with(filling.text("question").hint(l.needs_question_hint()))
        .with(filling.area("text", 3).hint(l.exchange_optional()))
        .with(filling.area("options", 8).hint(l.needs_options_hint()))
        .with(filling.date("last_day").hint(l.needs_last_day_hint()));
    let back = Back::new(request.within(&back), l.exchange_back());
    FormPage::new(request.frame(title), back, &filling, sheet).lede(l.needs_write_lede())
}

fn read(form: &Form) -> Result<Needs, Vec<Refusal>> {
    let mut check = Check::default();
    let question = check.line("question", form.get("question"), 200);
    let text = check.optional_prose("text", form.get("text"), 1000);
    // Signs that no line may hold are refused as in any text; what the lines are is asked after that.
    let options = match check.prose("options", form.get("options"), 2000) {
        None => None,
        Some(lines) => match read_options(&lines) {
            Ok(options) => Some(options),
            Err(Reason::Options { .. }) if lines.trim().is_empty() => {
                check.refuse("options", Fault::Empty);
                None
            }
            Err(reason) => {
                check.refuse("options", reason);
                None
            }
        },
    };
    let last_day = check.date("last_day", form.get("last_day"));
    check.finish(|| {
        Some(Needs { question: question?, text: text?, options: options?, last_day: last_day? })
    })
}

fn label(l: Language, field: &str) -> &'static str {
    match field {
        "question" => l.needs_question(),
        "text" => l.needs_text(),
        "options" => l.needs_options(),
        _ => l.needs_last_day(),
    }
}
