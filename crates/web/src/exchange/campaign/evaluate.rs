//! From a campaign to the workbench.

use app::Error;
use app::exchange::campaign;
use domain::exchange::Interest;
use domain::values::Check;

use super::number;
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `POST /{organisation}/kampanjer/{number}/utvardering`
pub fn evaluate(request: &Request, form: Form) -> Result<Page, Error> {
    let (l, number) = (request.language, number(request)?);
    let mut check = Check::default();
    let what = check.choice("what", form.get("what"), Interest::from_code);
    let what = check.finish(|| what).map_err(Error::from)?;
    let key = form.key();
    let made = campaign::evaluate(&request.app, &request.visit, l, (number, what), key)?;
    Ok(Page::see(request.within(&format!("/utvardering/{made}"))))
}
