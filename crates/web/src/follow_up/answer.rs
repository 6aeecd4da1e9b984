//! One short question. The page says who will read the answer before anything is written.

use app::Error;
use app::follow_up::{Asked, answer, question};
use askama::Template;
use domain::follow_up::{Answer, MAX_TEXT, Moment, Respondent, Standing};
use domain::values::{Check, Fault, Id, Refusal};
use words::{Language, args, format};

use crate::components::{Back, Choice, ErrorSummary, Notice};
use crate::filling::{Filling, FormBox, answer as answered};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

/// What the form sends for *I cannot answer*.
const CANNOT: &str = "0";

#[derive(Template)]
#[template(path = "follow_up/answer.html")]
struct Show {
    f: Frame,
    back: Back,
    summary: Option<ErrorSummary>,
    about: String,
    goal: Option<String>,
    readers: Notice,
    /// Nothing to fill in where the question is not being asked: then why.
    form: Option<FormBox>,
    closed: String,
}

/// `GET /{organisation}/uppfoljning/{question}`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    Page::html(&shown(request, &Form::default(), &[])?)
}

/// `POST /{organisation}/uppfoljning/{question}`
pub fn send(request: &Request, form: Form) -> Result<Page, Error> {
    let done = read(&form).map_err(Error::from).and_then(|given| {
        answer(&request.app, &request.visit, id(request)?, &given)?;
        let notice = request.language.follow_up_thanks();
        Ok(Page::see_with(request.within("/uppfoljning"), notice))
    });
    answered(done, |refusals| shown(request, &form, refusals))
}

fn shown(request: &Request, form: &Form, refusals: &[Refusal]) -> Result<Show, Error> {
    let l = request.language;
    let asked = question(&request.app, &request.visit, id(request)?)?;
    let participant = asked.listed.question.respondent == Respondent::Participant;
    let (title, readers) = if participant {
        (l.follow_up_question_participant(), l.follow_up_readers_participant())
    } else {
        (l.follow_up_question_manager(), l.follow_up_readers_manager())
    };
    let filling = Filling::new(l, form, refusals, label);
    let summary = filling.summary();
    let f = request.frame(title);
    Ok(Show {
        f: if summary.is_some() { f.faulty() } else { f },
        back: Back::new(request.within("/uppfoljning"), l.follow_up_title()),
        summary,
        about: about(l, &asked),
        goal: asked.goal.as_ref().map(|goal| l.follow_up_goal_context(&goal.value.title)),
        readers: Notice::info(readers).heading(l.follow_up_readers_heading()),
        form: (asked.standing == Standing::Asked).then(|| fields(request, &asked, &filling)),
        closed: closed(l, &asked),
    })
}

fn about(l: Language, asked: &Asked) -> String {
    let (title, question) = (&asked.listed.title, &asked.listed.question);
    match question.moment {
        Moment::Completion => l.follow_up_question_about(args::FollowUpQuestionAbout {
            title,
            date: format::date(question.from),
        }),
        Moment::OneYear => l.follow_up_question_year_after(title),
    }
}

fn fields(request: &Request, asked: &Asked, filling: &Filling<'_>) -> FormBox {
    let l = request.language;
    let options = [
        ("1", l.follow_up_scale_1()),
        ("2", l.follow_up_scale_2()),
        ("3", l.follow_up_scale_3()),
        ("4", l.follow_up_scale_4()),
        ("5", l.follow_up_scale_5()),
        (CANNOT, l.follow_up_scale_none()),
    ];
    let options = options.map(|(value, text)| Choice::new(value, text)).to_vec();
    let action = request.within(&format!("/uppfoljning/{}", asked.listed.id));
    FormBox::new(action, l.follow_up_submit())
        .with(filling.radios("scale", options))
        .with(filling.area("text", 4).hint(l.follow_up_text_hint()))
}

/// Why the question cannot be answered now.
fn closed(l: Language, asked: &Asked) -> String {
    let question = &asked.listed.question;
    match asked.standing {
        Standing::Asked => String::new(),
        Standing::Coming => l.follow_up_not_yet(format::date(question.from)),
        Standing::Lapsed => l.follow_up_has_lapsed(format::date(question.last())),
        Standing::Answered | Standing::Cannot => l.follow_up_has_answered().to_owned(),
    }
}

fn read(form: &Form) -> Result<Answer, Vec<Refusal>> {
    let mut check = Check::default();
    let scale = check.choice("scale", form.get("scale"), |value| {
        value.parse::<i64>().ok().filter(|scale| (0..=5).contains(scale))
    });
    let text = check.optional_prose("text", form.get("text"), MAX_TEXT);
    if scale == Some(0) && text == Some(None) {
        check.refuse("text", Fault::Empty);
    }
    check.finish(|| {
        Some(match (scale?, text?) {
            (0, because) => Answer::Cannot { because: because? },
            (scale, text) => Answer::Given { scale, text },
        })
    })
}

fn id(request: &Request) -> Result<Id, Error> {
    Id::read(request.param("question")).ok_or(Error::Missing)
}

fn label(l: Language, field: &str) -> &'static str {
    match field {
        "scale" => l.follow_up_scale_legend(),
        _ => l.follow_up_text(),
    }
}
