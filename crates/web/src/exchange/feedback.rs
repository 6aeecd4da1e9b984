//! What an event gave: one question and two lines, and what all said together.

use app::Error;
use app::exchange::{Told, event, give_feedback};
use domain::exchange::{Feedback, Ideas};
use domain::few::Share;
use domain::values::{Check, Refusal};
use words::{Language, args, format};

use super::{at, number};
use crate::components::{Back, Choice};
use crate::exchange::percent;
use crate::filling::{Filling, FormBox, FormPage, Piece, answer, typed};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/kalender/{number}/omdome?svar=yes`: the answer may be chosen in the address; a
/// button sends it.
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    if request.own()?.person.is_none() {
        return Err(Error::SignIn);
    }
    let shown = event(&request.app, &request.visit, &request.own()?, number(request)?)?;
    if !shown.may_answer {
        return Err(Error::Missing);
    }
    let form = typed([("ideas", request.query.get("svar").to_owned())]);
    Page::html(&sheet(request, &form, &[])?)
}

/// `POST /{organisation}/kalender/{number}/omdome`
pub fn send(request: &Request, form: Form) -> Result<Page, Error> {
    let (l, number, own) = (request.language, number(request)?, request.own()?);
    let done = read(&form).map_err(Error::from).and_then(|said| {
        give_feedback(&request.app, &request.visit, &own, number, &said)?;
        Ok(Page::see_with(at(request, number), l.exchange_thanks()))
    });
    answer(done, |refusals| sheet(request, &form, refusals))
}

fn sheet(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<FormPage, Error> {
    let (l, number) = (request.language, number(request)?);
    let shown = event(&request.app, &request.visit, &request.own()?, number)?;
    let title = &shown.row.event.title;
    let filling = Filling::new(l, form, refusals, label);
    let sheet = FormBox::new(format!("{}/omdome", at(request, number)), l.exchange_send())
        .with_all(fields(&filling));
    let back = Back::new(at(request, number), title.clone());
    let heading = request.frame(l.exchange_feedback_title(title));
    Ok(FormPage::new(heading, back, &filling, sheet).lede(l.exchange_feedback_lede()))
}

/// One question and two lines.
pub(super) fn fields(filling: &Filling<'_>) -> Vec<Piece> {
    let l = filling.l;
    let choice = |ideas: Ideas| Choice::new(ideas.code(), l.exchange_ideas(ideas.code()));
    vec![
        filling.radios("ideas", Ideas::ALL.map(choice).to_vec()).into(),
        filling.area("takes", 3).hint(l.exchange_optional()).into(),
        filling.area("better", 3).hint(l.exchange_optional()).into(),
    ]
}

pub(super) fn read(form: &Form) -> Result<Feedback, Vec<Refusal>> {
    let mut check = Check::default();
    let ideas = check.choice("ideas", form.get("ideas"), Ideas::from_code);
    let takes = check.optional_prose("takes", form.get("takes"), 1000);
    let better = check.optional_prose("better", form.get("better"), 1000);
    check.finish(|| Some(Feedback { ideas: ideas?, takes: takes?, better: better? }))
}

/// What all said together: how many, of whom, and how sure it is.
pub(super) fn reaction(l: Language, told: &Told) -> String {
    let reaction = &told.reaction;
    let gave = match reaction.gave {
        Share::Hidden => l.exchange_gave_hidden().to_owned(),
        Share::NearlyNone => l.exchange_gave_none().to_owned(),
        Share::NearlyAll => l.exchange_gave_all().to_owned(),
        Share::Of(share) => {
            let (low, high) = told.interval.unwrap_or((share, share));
            l.exchange_gave(args::ExchangeGave {
                share: percent(l, share),
                low: percent(l, low),
                high: percent(l, high),
            })
        }
    };
    let of = args::ExchangeAnswered {
        answered: format::number(reaction.answered),
        came: format::number(reaction.came),
        gave,
    };
    l.exchange_answered(of)
}

pub(super) fn label(l: Language, field: &str) -> &'static str {
    match field {
        "ideas" => l.exchange_ideas_label(),
        "takes" => l.exchange_takes(),
        _ => l.exchange_better(),
    }
}
