//! Saying for one's party whether another's is jäv.

use app::Error;
use app::application::Shown;
use app::decision::judge_jav;
use domain::values::Check;
use words::Language;

use super::asked;
use crate::application::act::{self, Act, Part};
use crate::application::label;
use crate::components::{Button, Choice, Choices};
use crate::form::Form;
use crate::page::Page;
use crate::reasons::Faults;
use crate::request::Request;

/// `POST /{organisation}/arenden/{number}/javsprovning`
pub fn say(request: &Request, form: Form) -> Result<Page, Error> {
    let (l, typed) = (request.language, form.get("is_jav"));
    let mut check = Check::default();
    let is_jav = check.choice("is_jav", typed, |code| match code {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    });
    let done = check.finish(|| is_jav).map_err(Error::from).and_then(|is_jav| {
        judge_jav(&request.app, &request.visit, request.param("number"), is_jav)?;
        Ok(l.decision_jav_judged().to_owned())
    });
    act::answer(request, done, |shown, faults| act(l, typed, shown, faults))
}

pub(super) fn act(l: Language, typed: &str, shown: &Shown, faults: &Faults) -> Act {
    let options = [
        Choice::new("yes", l.decision_jav_word_yes()),
        Choice::new("no", l.decision_jav_word_no()),
    ];
    let word = Choices::radios("is_jav", label(l, "is_jav"), options)
        .chosen(typed)
        .error(faults.of("is_jav"));
    Act {
        noun: "javsprovning",
        title: l.decision_jav_judge(),
        lede: l.decision_jav_judge_lede().to_owned(),
        notices: asked(l, shown.jav.open()),
        parts: vec![Part::Choices(word)],
        hidden: Vec::new(),
        button: Button::primary(l.decision_jav_judge_send()),
    }
}
