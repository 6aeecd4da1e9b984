//! A draft is thrown away, when its writer has been asked.

use app::Error;
use app::exchange::{ShownKnowledge, knowledge, throw_away_knowledge};

use super::{at, stepped};
use crate::components::Back;
use crate::exchange::number;
use crate::filling::{Filling, FormBox, FormPage};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// `GET /{organisation}/kunskapsbank/{number}/bortkastat`
pub fn page(request: &Request, form: Form) -> Result<Page, Error> {
    let (l, number, own) = (request.language, number(request)?, request.own()?);
    let shown = knowledge(&request.app, &request.visit, &own, number, true)?;
    if !can(&shown) {
        return Err(Error::Missing);
    }
    let filling = Filling::new(l, &form, &[], |l, _| l.knowledge_throw_away());
    let sheet = FormBox::new(at(request, number, "/bortkastat"), l.knowledge_throw_away());
    let back = Back::new(at(request, number, "?visa=nyaste"), shown.text.title.clone());
    let frame = request.frame(l.knowledge_throw_away_title(&shown.text.title));
    let lede = match shown.row.published {
        Some(_) => l.knowledge_throw_away_change(),
        None if shown.replies.is_empty() => l.knowledge_throw_away_draft(),
        None => l.knowledge_throw_away_replies(),
    };
    Page::html(&FormPage::new(frame, back, &filling, sheet).lede(lede))
}

/// `POST /{organisation}/kunskapsbank/{number}/bortkastat`
pub fn throw_away(request: &Request, _: Form) -> Result<Page, Error> {
    let (l, number, own) = (request.language, number(request)?, request.own()?);
    match throw_away_knowledge(&request.app, &request.visit, &own, number) {
        Ok(false) => Ok(Page::see_with(request.within("/kunskapsbank"), l.knowledge_thrown_away())),
        done => stepped(request, number, done.map(|_| ()), l.knowledge_change_thrown_away()),
    }
}

/// Whether the reader can throw the newest wording away.
pub fn can(shown: &ShownKnowledge) -> bool {
    shown.writes && shown.row.state.throw_away().is_ok()
}
