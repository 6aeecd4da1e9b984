//! A text being written: a case, a question or a text on method.

use app::Error;
use app::exchange::campaign::bring_material;
use app::exchange::{
    ShownKnowledge, change_knowledge, create_knowledge, knowledge, send_knowledge,
};
use domain::agreement::MeasureForm;
use domain::exchange::{Again, Knowledge, KnowledgeKind, TEXT_MAX, Theme};
use domain::values::{Check, Fault, Ore, Refusal};
use words::{Language, format};

use super::at;
use crate::components::{Back, Choice, Hidden};
use crate::exchange::number;
use crate::filling::{Filling, FormBox, FormPage, Label, answer, typed};
use crate::form::Form;
use crate::page::Page;
use crate::request::Request;

/// Each answer of a case is at most this long: it is read on a phone.
const ANSWER_MAX: usize = 3000;

/// What an address can bring along to a new text, such as one of a campaign.
const BROUGHT: [&str; 6] = ["campaign", "title", "body", "measure", "cost", "gave"];

/// `GET /{organisation}/kunskapsbank/ny?slag=…&title=…`
pub fn new(request: &Request, _: Form) -> Result<Page, Error> {
    if request.own()?.person.is_none() {
        return Err(Error::SignIn);
    }
    let code = request.query.get("slag");
    let kind = KnowledgeKind::from_code(code).unwrap_or(KnowledgeKind::Case);
    let brought = typed(BROUGHT.map(|name| (name, request.query.get(name).to_owned())));
    Page::html(&sheet(request, (kind, None), &brought, &[]))
}

/// `POST /{organisation}/kunskapsbank/ny`
pub fn create(request: &Request, form: Form) -> Result<Page, Error> {
    let (l, own) = (request.language, request.own()?);
    let kind = KnowledgeKind::from_code(form.get("kind")).ok_or(Error::Missing)?;
    let done = read(&form, kind).map_err(Error::from).and_then(|said| {
        let said = (&said, unnamed(&form));
        let number = create_knowledge(&request.app, &request.visit, &own, said, form.key())?;
        if let (Ok(campaign), "yes") = (form.get("campaign").parse(), form.get("files")) {
            bring_material(&request.app, &request.visit, &own, campaign, number)?;
        }
        Ok(Page::see_with(at(request, number, ""), l.knowledge_saved_draft()))
    });
    answer(done, |refusals| Ok(sheet(request, (kind, None), &form, refusals)))
}

/// `GET /{organisation}/kunskapsbank/{number}/andring`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let shown = mine(request)?;
    let stored = Some(known(&shown));
    Page::html(&sheet(request, (shown.text.kind, stored), &typed_of(&shown), &[]))
}

/// `POST /{organisation}/kunskapsbank/{number}/andring`
pub fn change(request: &Request, form: Form) -> Result<Page, Error> {
    let (l, own, shown) = (request.language, request.own()?, mine(request)?);
    let (kind, number) = (shown.text.kind, shown.row.number);
    let done = read(&form, kind).map_err(Error::from).and_then(|said| {
        let said = (&said, unnamed(&form));
        change_knowledge(&request.app, &request.visit, &own, number, said)?;
        Ok(Page::see_with(at(request, number, "?visa=nyaste"), l.knowledge_saved()))
    });
    let stored = Some(known(&shown));
    answer(done, |refusals| Ok(sheet(request, (kind, stored), &form, refusals)))
}

/// `POST /{organisation}/kunskapsbank/{number}/granskning`: what is missing is asked for in the form.
pub fn send(request: &Request, _: Form) -> Result<Page, Error> {
    let (number, own) = (number(request)?, request.own()?);
    let done = send_knowledge(&request.app, &request.visit, &own, number);
    match done {
        Err(Error::Refused(refusals)) if refusals.iter().any(|one| one.field.is_some()) => {
            let shown = mine(request)?;
            let form = typed_of(&shown);
            let stored = Some(known(&shown));
            let sheet = sheet(request, (shown.text.kind, stored), &form, &refusals);
            Page::unprocessable(&sheet)
        }
        done => super::stepped(request, number, done, request.language.knowledge_sent()),
    }
}

/// What the form says of a text that there is.
#[derive(Clone, Copy)]
struct Known<'a> {
    number: i64,
    title: &'a str,
    is_read: bool,
}

fn known(shown: &ShownKnowledge) -> Known<'_> {
    let row = &shown.row;
    Known { number: row.number, title: &shown.text.title, is_read: row.published.is_some() }
}

/// The visitor's own text in its newest wording.
fn mine(request: &Request) -> Result<ShownKnowledge, Error> {
    let (number, own) = (number(request)?, request.own()?);
    let shown = knowledge(&request.app, &request.visit, &own, number, true)?;
    if shown.writes { Ok(shown) } else { Err(Error::Missing) }
}

fn sheet(
    request: &Request,
    (kind, stored): (KnowledgeKind, Option<Known<'_>>),
    form: &Form,
    refusals: &[Refusal],
) -> FormPage {
    let l = request.language;
    let filling = Filling::new(l, form, refusals, label(kind));
    let (address, title, back) = match stored {
        None => (
            request.within("/kunskapsbank/ny"),
            match kind {
                KnowledgeKind::Case => l.knowledge_add_case().to_owned(),
                KnowledgeKind::Question => l.knowledge_add_question().to_owned(),
                KnowledgeKind::Method => l.knowledge_add_method().to_owned(),
            },
            Back::new(request.within("/kunskapsbank"), l.knowledge_bank()),
        ),
        Some(Known { number, title, .. }) => (
            at(request, number, "/andring"),
            l.knowledge_change_title(title),
            Back::new(at(request, number, "?visa=nyaste"), title),
        ),
    };
    let sheet = FormBox::new(address, l.button_save()).keyed(request, form);
    let sheet = match stored {
        None => sheet.with(Hidden::new("kind", kind.code())),
        Some(_) => sheet,
    };
    let is_read = stored.is_some_and(|stored| stored.is_read);
    let mut sheet = fields(l, (kind, is_read), &filling, sheet);
    if !form.get("campaign").is_empty() {
        let files = vec![Choice::new("yes", l.knowledge_bring_files())];
        sheet = sheet
            .with(Hidden::new("campaign", form.get("campaign")))
            .with(filling.checkboxes("files", files).hint(l.knowledge_hint_bring_files()));
    }
    FormPage::new(request.frame(title), back, &filling, sheet)
        .lede(l.knowledge_form_lede(kind.code()))
}

fn fields(
    l: Language,
    (kind, is_read): (KnowledgeKind, bool),
    filling: &Filling<'_>,
    sheet: FormBox,
) -> FormBox {
    let code = kind.code();
    let themes = Theme::ALL.map(|one| Choice::new(one.code(), l.exchange_theme(one.code())));
    let sheet = sheet
        .with(filling.text("title").hint(l.knowledge_hint_title(code)))
        .with(filling.checkboxes("themes", themes.to_vec()));
    match kind {
        KnowledgeKind::Case => case_fields(l, filling, sheet),
        KnowledgeKind::Question => {
            let sheet = sheet.with(filling.area("body", 6).hint(l.knowledge_hint_body(code)));
            // Of what is read it cannot be changed.
            if is_read {
                return sheet;
            }
            let unnamed = Choice::new("yes", l.knowledge_unnamed_choice());
            sheet
                .with(filling.checkboxes("unnamed", vec![unnamed]).hint(l.knowledge_hint_unnamed()))
        }
        KnowledgeKind::Method => {
            sheet.with(filling.area("body", 16).hint(l.knowledge_hint_body(code)))
        }
    }
}

fn case_fields(l: Language, filling: &Filling<'_>, sheet: FormBox) -> FormBox {
    let forms =
        MeasureForm::ALL.map(|one| Choice::new(one.code(), l.agreement_form_kind(one.code())));
    let again = Again::ALL.map(|one| Choice::new(one.code(), l.knowledge_again(one.code())));
    sheet
        .with(filling.radios("form", forms.to_vec()))
        .with(filling.area("body", 5).hint(l.knowledge_hint_body("case")))
        .with(filling.area("measure", 5).hint(l.knowledge_hint_measure()))
        .with(filling.amount("cost").hint(l.knowledge_hint_cost()))
        .with(filling.text("time").hint(l.knowledge_hint_time()))
        .with(filling.area("gave", 5).hint(l.knowledge_hint_gave()))
        .with(filling.area("otherwise", 4))
        .with(filling.radios("again", again.to_vec()))
}

fn unnamed(form: &Form) -> bool {
    form.get("unnamed") == "yes"
}

fn read(form: &Form, kind: KnowledgeKind) -> Result<Knowledge, Vec<Refusal>> {
    let mut check = Check::default();
    let title = check.line("title", form.get("title"), 120);
    let themes = Theme::read(form.all("themes"));
    if themes.is_none() {
        check.refuse("themes", Fault::UnknownChoice);
    }
    let is_case = kind == KnowledgeKind::Case;
    let max = if is_case { ANSWER_MAX } else { TEXT_MAX };
    let body = check.optional_prose("body", form.get("body"), max);
    // A text of another kind has none of this.
    let only = |field| if is_case { form.get(field) } else { "" };
    let shape = optional(&mut check, "form", only("form"), MeasureForm::from_code);
    let measure = check.optional_prose("measure", only("measure"), ANSWER_MAX);
    let cost = check.optional_amount("cost", only("cost"), Ore::ZERO..=Ore::MAX_INPUT);
    let time = check.optional_line("time", only("time"), 120);
    let gave = check.optional_prose("gave", only("gave"), ANSWER_MAX);
    let otherwise = check.optional_prose("otherwise", only("otherwise"), ANSWER_MAX);
    let again = optional(&mut check, "again", only("again"), Again::from_code);
    check.finish(|| {
        Some(Knowledge {
            kind,
            title: title?,
            themes: themes?,
            form: shape?,
            body: body?,
            measure: measure?,
            cost: cost?,
            time: time?,
            gave: gave?,
            otherwise: otherwise?,
            again: again?,
        })
    })
}

/// What may be left until the text is sent.
fn optional<T>(
    check: &mut Check,
    field: &'static str,
    code: &str,
    of: fn(&str) -> Option<T>,
) -> Option<Option<T>> {
    if code.is_empty() { Some(None) } else { check.choice(field, code, of).map(Some) }
}

fn typed_of(shown: &ShownKnowledge) -> Form {
    let said = &shown.text;
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let mut typed = vec![
        ("title", said.title.clone()),
        ("body", text(&said.body)),
        ("form", said.form.map_or_else(String::new, |form| form.code().to_owned())),
        ("measure", text(&said.measure)),
        ("cost", said.cost.map_or_else(String::new, |cost| format::amount(Language::Sv, cost.0))),
        ("time", text(&said.time)),
        ("gave", text(&said.gave)),
        ("otherwise", text(&said.otherwise)),
        ("again", said.again.map_or_else(String::new, |again| again.code().to_owned())),
    ];
    typed.extend(said.themes.iter().map(|theme| ("themes", theme.code().to_owned())));
    if shown.row.unnamed {
        typed.push(("unnamed", "yes".to_owned()));
    }
    let typed = typed.into_iter().map(|(name, value)| (name.to_owned(), value));
    Form::new(typed.collect(), Vec::new())
}

fn label(kind: KnowledgeKind) -> Label {
    match kind {
        KnowledgeKind::Case => |l, field| match field {
            "body" => l.knowledge_need(),
            other => any_label(l, other),
        },
        KnowledgeKind::Question => |l, field| match field {
            "body" => l.knowledge_question_text(),
            other => any_label(l, other),
        },
        KnowledgeKind::Method => |l, field| match field {
            "body" => l.knowledge_method_text(),
            other => any_label(l, other),
        },
    }
}

fn any_label(l: Language, field: &str) -> &'static str {
    match field {
        "title" => l.knowledge_field_title(),
        "themes" => l.knowledge_themes(),
        "files" => l.knowledge_files_of_campaign(),
        "form" => l.knowledge_form(),
        "measure" => l.knowledge_measure(),
        "cost" => l.knowledge_cost(),
        "time" => l.knowledge_time(),
        "gave" => l.knowledge_gave(),
        "otherwise" => l.knowledge_otherwise(),
        "again" => l.knowledge_again_label(),
        _ => l.knowledge_unnamed_label(),
    }
}
