//! Signatures: the document to sign, the parties' answers, and the form for one.

use app::Error;
use app::agreement::{
    Agreement, Answer, Between, PartyStanding, document, show, sign, signed_file,
};
use askama::Template;
use charts::{Cell, Column, Kind};
use domain::agreement::{Means, Phase, Standing};
use domain::values::{Check, Fault, Id, Refusal};
use words::{Language, args, format};

use super::{at, back, label, number};
use crate::components::{Back, Choice, ErrorSummary, Hidden, Link, Table, Tag};
use crate::filling::{Filling, FormBox, answer};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "agreement/sign.html")]
struct Show<'a> {
    f: Frame,
    back: Back,
    summary: Option<ErrorSummary>,
    lede: &'static str,
    document: Link,
    code: String,
    table: Option<Table<'a>>,
    reasons: Vec<String>,
    files: Vec<Link>,
    form: Option<FormBox>,
}

/// `GET /{organisation}/avtal/{number}/underskrifter`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let agreement = show(&request.app, &request.visit, number(request)?)?;
    let data = table(request.language, agreement.between.as_ref().ok_or(Error::Missing)?);
    Page::html(&shown(request, &agreement, &data, &Form::default(), &[])?)
}

/// `POST /{organisation}/avtal/{number}/underskrifter`
pub fn save(request: &Request, form: Form) -> Result<Page, Error> {
    let (l, number) = (request.language, number(request)?);
    let done = read(&form).map_err(Error::from).and_then(|(party, given)| {
        let phase = sign(&request.app, &request.visit, number, party, &given)?;
        let all = phase == Phase::Signed;
        let notice = if all { l.agreement_all_signed() } else { l.agreement_answered() };
        Ok(Page::see_with(at(request, number, "/underskrifter"), notice))
    });
    let Err(Error::Refused(_)) = done else { return done };
    let agreement = show(&request.app, &request.visit, number)?;
    let data = table(l, agreement.between.as_ref().ok_or(Error::Missing)?);
    answer(done, |refusals| shown(request, &agreement, &data, &form, refusals))
}

/// `GET /{organisation}/avtal/{number}/dokument`
pub fn download(request: &Request, _: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let bytes = document(&request.app, &request.visit, number)?;
    Ok(Page::File { name: format!("avtal-{number}.pdf"), mime: "application/pdf", bytes })
}

/// `GET /{organisation}/avtal/{number}/filer/{file}`
pub fn file(request: &Request, _: Form) -> Result<Page, Error> {
    let number = number(request)?;
    let id = Id::read(request.param("file")).ok_or(Error::Missing)?;
    let bytes = signed_file(&request.app, &request.visit, number, id)?;
    let name = format!("avtal-{number}-undertecknat.pdf");
    Ok(Page::File { name, mime: "application/pdf", bytes })
}

fn read(form: &Form) -> Result<(Id, Answer), Vec<Refusal>> {
    let mut check = Check::default();
    let party = check.choice("party", form.get("party"), Id::read);
    let means = check.choice("means", form.get("means"), Means::from_code);
    let shown_code = form.get("shown_code").to_owned();
    let given = match means {
        Some(Means::File) => {
            let code = check.line("code", form.get("code"), 40);
            let content = form.file("file").map(|file| file.bytes.clone());
            if content.is_none() {
                check.refuse("file", Fault::Empty);
            }
            code.zip(content).map(|(code, content)| Answer::File { code, content })
        }
        Some(Means::Assent) => Some(Answer::Assent { code: shown_code }),
        Some(Means::NotSigned) => {
            let reason = check.prose("not_signed", form.get("not_signed"), 2000);
            reason.map(|reason| Answer::NotSigned { code: shown_code, reason })
        }
        None => None,
    };
    check.finish(|| Some((party?, given?)))
}

fn shown<'a>(
    request: &Request,
    agreement: &Agreement,
    data: &'a charts::Table,
    form: &Form,
    refusals: &[Refusal],
) -> Result<Show<'a>, Error> {
    let (l, number) = (request.language, agreement.number);
    let between = agreement.between.as_ref().ok_or(Error::Missing)?;
    let filling = Filling::new(l, form, refusals, label);
    let (f, summary) = (request.frame(l.agreement_signatures()), filling.summary());
    let tags = between.standing.iter().map(|party| tag(l, party.standing));
    let reasons = between.standing.iter().filter_map(|party| {
        let reason = party.reason.as_ref().filter(|_| party.standing == Standing::NotSigned)?;
        Some(l.agreement_not_signed_by(args::AgreementNotSignedBy {
            party: &party.party.name,
            reason,
        }))
    });
    let files = between.files.iter().map(|file| {
        let text = l.agreement_file_from(format::date(file.added_at.local_date()));
        Link::new(at(request, number, &format!("/filer/{}", file.id)), text)
    });
    Ok(Show {
        f: if summary.is_some() { f.faulty() } else { f },
        back: back(request, number, &agreement.draft.outline.title),
        summary,
        lede: match agreement.phase {
            _ if agreement.registered => l.agreement_signed_elsewhere(),
            Phase::Preparation | Phase::NoAgreement => l.agreement_signatures_not_yet(),
            _ => l.agreement_signatures_lede(),
        },
        document: Link::new(at(request, number, "/dokument"), l.agreement_document()),
        code: l.agreement_code_now(&agreement.code),
        table: (!agreement.registered).then(|| Table::new("parter", data).tags(1, tags)),
        reasons: reasons.collect(),
        files: files.collect(),
        form: (agreement.phase == Phase::Proposal)
            .then(|| answer_form(request, agreement, between, &filling)),
    })
}

fn answer_form(
    request: &Request,
    agreement: &Agreement,
    between: &Between,
    filling: &Filling<'_>,
) -> FormBox {
    let l = request.language;
    let leads =
        app::access::may(&request.app, &request.visit, domain::access::Action::LeadAgreement);
    let party = |p: &&PartyStanding| p.own || leads;
    let parties = between.standing.iter().filter(party);
    let parties = parties.map(|p| Choice::new(p.party.party.to_string(), p.party.name.clone()));
    let own = between.standing.iter().any(|party| party.own);
    let assent = agreement.draft.outline.assent && own;
    let means = Means::ALL.into_iter().filter(|means| assent || *means != Means::Assent);
    let means = means.map(|m| Choice::new(m.code(), l.agreement_means_kind(m.code())));
    FormBox::new(at(request, agreement.number, "/underskrifter"), l.agreement_answer())
        .taking_files()
        .with(Hidden::new("shown_code", agreement.code.clone()))
        .with(filling.radios("party", parties.collect()))
        .with(filling.radios("means", means.collect()))
        .with(filling.file("file", ".pdf").hint(l.agreement_file_hint()))
        .with(filling.text("code").width(20).spellcheck(false).hint(l.agreement_code_hint()))
        .with(filling.area("not_signed", 3).hint(l.agreement_not_signed_hint()))
}

fn table(l: Language, between: &Between) -> charts::Table {
    let row = |party: &PartyStanding| {
        let said = l.agreement_standing(code(party.standing));
        vec![Cell::Text(party.party.name.clone()), Cell::Text(said)]
    };
    charts::Table {
        title: l.agreement_signatures().into(),
        columns: vec![
            Column::new(l.agreement_party(), Kind::Text),
            Column::new(l.agreement_standing_label(), Kind::Text),
        ],
        rows: between.standing.iter().map(row).collect(),
        note: None,
    }
}

fn tag(l: Language, standing: Standing) -> Tag {
    let said = l.agreement_standing(code(standing));
    match standing {
        Standing::Signed(_) => Tag::go(said),
        Standing::Waiting | Standing::Void => Tag::act(said),
        Standing::NotSigned => Tag::neutral(said),
    }
}

const fn code(standing: Standing) -> &'static str {
    match standing {
        Standing::Waiting => "waiting",
        Standing::Signed(means) => means.code(),
        Standing::NotSigned => "not_signed",
        Standing::Void => "void",
    }
}
