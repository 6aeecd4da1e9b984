//! *Bordläggning* or *återremiss*.

use app::Error;
use app::application::Shown;
use app::decision::{Pause, defer as pause};
use domain::values::Check;
use words::Language;

use crate::application::act::{self, Act, Part};
use crate::application::label;
use crate::components::{Button, Choice, Choices};
use crate::form::Form;
use crate::page::Page;
use crate::reasons::Faults;
use crate::request::Request;

/// `GET /{organisation}/arenden/{number}/bordlaggning`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    act::page(request, |may| may.defer, |shown, faults| sheet(request.language, shown, "", faults))
}

/// `POST /{organisation}/arenden/{number}/bordlaggning`
pub fn defer(request: &Request, form: Form) -> Result<Page, Error> {
    let l = request.language;
    let typed = form.get("pause");
    let mut check = Check::default();
    let chosen = check.choice("pause", typed, |code| match code {
        "next" => Some(Pause::NextMeeting),
        "more" => Some(Pause::MorePreparation),
        _ => None,
    });
    let done = check.finish(|| chosen).map_err(Error::from).and_then(|chosen| {
        pause(&request.app, &request.visit, request.param("number"), chosen)?;
        Ok(match chosen {
            Pause::NextMeeting => l.decision_defer_done().to_owned(),
            Pause::MorePreparation => l.decision_defer_remitted().to_owned(),
        })
    });
    act::answer(request, done, |shown, faults| sheet(l, shown, typed, faults))
}

fn sheet(l: Language, shown: &Shown, typed: &str, faults: &Faults) -> Act {
    // What has been deferred waits for the next meeting already.
    let next = shown.case.state.defer().is_ok();
    let options = [
        next.then(|| Choice::new("next", l.decision_defer_next())),
        Some(Choice::new("more", l.decision_defer_more())),
    ];
    let options = options.into_iter().flatten();
    let choice = Choices::radios("pause", label(l, "pause"), options)
        .chosen(typed)
        .error(faults.of("pause"));
    Act {
        noun: "bordlaggning",
        title: l.decision_defer(),
        lede: String::new(),
        notices: Vec::new(),
        parts: vec![Part::Choices(choice)],
        hidden: Vec::new(),
        button: Button::primary(l.decision_defer_send()),
    }
}
