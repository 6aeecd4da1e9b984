//! The organiser's own topics for what participants write.

use app::Error;
use app::exchange::{Topic, add_topic, remove_topic, topic_list};
use askama::Template;
use domain::values::{Check, Id, Refusal};
use words::Language;

use crate::components::{Back, ErrorSummary};
use crate::filling::{Filling, FormBox, answer, typed};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

const NAME_MAX: usize = 60;

#[derive(Template)]
#[template(path = "exchange/reaction/topic.html")]
struct Show {
    f: Frame,
    back: Back,
    summary: Option<ErrorSummary>,
    topics: Vec<(String, String, FormBox)>,
    add: FormBox,
}

/// `GET /{organisation}/teman`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    Page::html(&show(request, &typed([]), &[])?)
}

/// `POST /{organisation}/teman`
pub fn add(request: &Request, form: Form) -> Result<Page, Error> {
    let mut check = Check::default();
    let name = check.line("name", form.get("name"), NAME_MAX);
    let done = check.finish(|| name).map_err(Error::from).and_then(|name| {
        add_topic(&request.app, &request.visit, &name)?;
        Ok(Page::see_with(request.within("/teman"), request.language.reaction_topic_added()))
    });
    answer(done, |refusals| show(request, &form, refusals))
}

/// `POST /{organisation}/teman/{topic}/borttagning`
pub fn remove(request: &Request, _: Form) -> Result<Page, Error> {
    let topic = Id::read(request.param("topic")).ok_or(Error::Missing)?;
    remove_topic(&request.app, &request.visit, topic)?;
    Ok(Page::see_with(request.within("/teman"), request.language.reaction_topic_removed()))
}

fn show(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<Show, Error> {
    let l = request.language;
    let all = topic_list(&request.app, &request.visit)?;
    let filling = Filling::new(l, form, refusals, label);
    let summary = filling.summary();
    let f = request.frame(l.reaction_topics_title(i64::try_from(all.len()).unwrap_or(i64::MAX)));
    let line = |topic: &Topic| {
        let address = request.within(&format!("/teman/{}/borttagning", topic.id));
        let removes = FormBox::quiet(address, l.reaction_topic_remove(&topic.name));
        (topic.name.clone(), l.reaction_topic_texts(topic.texts), removes)
    };
    Ok(Show {
        f: if summary.is_some() { f.faulty() } else { f },
        back: Back::new(request.within("/reaktioner"), l.reaction_trend()),
        summary,
        topics: all.iter().map(line).collect(),
        add: FormBox::new(request.within("/teman"), l.reaction_topic_add())
            .with(filling.text("name").hint(l.reaction_topic_hint())),
    })
}

fn label(l: Language, _: &str) -> &'static str {
    l.reaction_topic_name()
}
