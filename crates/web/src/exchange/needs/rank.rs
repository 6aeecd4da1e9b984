//! An agency ranks what it wants.

use app::Error;
use app::exchange::{NeedsRow, rank, ranked};
use domain::exchange::{OPTIONS_MAX, Ranking, Reason, read_ranking};
use domain::values::{Check, Refusal};
use words::format;

use super::super::number;
use crate::components::{Back, Choice};
use crate::filling::{Filling, FormBox, FormPage, answer};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// The fields, as many as there can be options.
const FIELDS: [&str; OPTIONS_MAX] = [
    "option_1", "option_2", "option_3", "option_4", "option_5", "option_6", "option_7", "option_8",
];

/// `GET /{organisation}/behov/{number}/svar`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let own = request.own()?;
    match ranked(&request.app, &request.visit, &own, number) {
        Ok((row, mine)) => {
            let form = typed_of(&mine.unwrap_or_default());
            Page::html(&sheet(request, &row, &form, &[]))
        }
        Err(error) => elsewhere(request, number, error),
    }
}

/// `POST /{organisation}/behov/{number}/svar`
pub fn send(request: &Request, form: Form) -> Result<Page, Error> {
    let (number, own) = (number(request)?, request.own()?);
    let row = match ranked(&request.app, &request.visit, &own, number) {
        Ok((row, _)) => row,
        Err(error) => return elsewhere(request, number, error),
    };
    let done = read(&form, row.needs.options.len()).map_err(Error::from).and_then(|ranking| {
        rank(&request.app, &request.visit, &own, number, &ranking)?;
        let there = request.within(&format!("/behov/{number}"));
        Ok(Page::see_with(there, request.language.needs_ranked()))
    });
    answer(done, |refusals| Ok(sheet(request, &row, &form, refusals)))
}

/// Who cannot answer is told why on the survey's own page.
fn elsewhere(request: &Request, number: i64, error: Error) -> Result<Page, Error> {
    match error {
        Error::Refused(refusals) => {
            let why = crate::reasons::first(request.language, &refusals).unwrap_or_default();
            Ok(Page::see_with(request.within(&format!("/behov/{number}")), why))
        }
        error => Err(error),
    }
}

fn sheet(request: &Request, row: &NeedsRow, form: &Form, refusals: &[Refusal]) -> FormPage {
    let l = request.language;
    let option = |field| {
        let at = FIELDS.iter().position(|one| *one == field).unwrap_or_default();
        row.needs.options.get(at).cloned().unwrap_or_default()
    };
    let filling = Filling::new(l, form, refusals, |l, _| l.needs_place_label());
    let filling = filling.named(refusals, option);
    let number = row.number;
    let none = || std::iter::once(Choice::new("", l.needs_not_wanted()));
    let count = row.needs.options.len();
    let places = || {
        let place = |at: usize| {
            let at = i64::try_from(at).unwrap_or(i64::MAX);
            Choice::new(at.to_string(), l.needs_place(at))
        };
        none().chain((1..=count).map(place)).collect()
    };
    let address = request.within(&format!("/behov/{number}/svar"));
    let options = FIELDS.iter().zip(&row.needs.options);
    let sheet = options.fold(FormBox::new(address, l.needs_send()), |sheet, (field, option)| {
        sheet.with(filling.select_of(field, option, places()))
    });
    let back = Back::new(request.within(&format!("/behov/{number}")), l.exchange_back());
    let until = l.needs_until(format::long_date(l, row.needs.last_day));
    let lede = format!("{until} {}", l.needs_rank_lede());
    let frame = request.frame(l.needs_rank_title(&row.needs.question));
    FormPage::new(frame, back, &filling, sheet).lede(lede)
}

fn read(form: &Form, count: usize) -> Result<Ranking, Vec<Refusal>> {
    let mut check = Check::default();
    let most = i64::try_from(count).unwrap_or(i64::MAX);
    let places: Vec<Option<Option<i64>>> = FIELDS
        .iter()
        .take(count)
        .map(|field| check.optional_whole(field, form.get(field), 1..=most))
        .collect();
    let Some(places) = places.into_iter().collect::<Option<Vec<_>>>() else {
        return check.finish(|| None);
    };
    match read_ranking(&places) {
        Ok(ranking) => check.finish(|| Some(ranking)),
        Err(reason) => {
            let at = match reason {
                Reason::SamePlace { option } => option,
                _ => 0,
            };
            check.refuse(FIELDS.get(at).copied(), reason);
            check.finish(|| None)
        }
    }
}

fn typed_of(ranking: &Ranking) -> Form {
    let places = (1..).zip(ranking);
    let fields = places.filter_map(|(place, option): (usize, &usize)| {
        Some(((*FIELDS.get(*option)?).to_owned(), place.to_string()))
    });
    Form::new(fields.collect(), Vec::new())
}
