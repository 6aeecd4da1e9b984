//! Signatures: the document to sign, the parties' answers, and the form for one.

use app::Error;
use app::agreement::{Agreement, Answer, Between, PartyStanding, document, show, sign};
use askama::Template;
use charts::{Cell, Column, Kind};
use domain::agreement::{Means, Phase, Standing};
use domain::values::{Check, Fault, Id, Refusal};
use words::{Language, args};

use super::{at, back, file, label, number};
use crate::components::{Back, Choice, ErrorSummary, Hidden, Link, Notice, Table, Tag};
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
    lede: Option<&'static str>,
    document: Link,
    code: String,
    went_on: Option<Notice>,
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

fn read(form: &Form) -> Result<(Id, Answer), Vec<Refusal>> {
    let mut check = Check::default();
    let party = check.choice("party", form.get("party"), Id::read);
    let means = check.choice("means", form.get("means"), Means::from_code);
    let shown_code = form.get("shown_code").to_owned();
    let given = match means {
        Some(Means::File) => {
            let code = check.line("code", form.get("code"), 40);
            let content = file::chosen(&mut check, form).map(<[u8]>::to_vec);
            if content.is_none() && !form.has_empty_file("file") {
                check.refuse("file", Fault::NotChosen);
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
    let (f, summary) = (request.frame(heading(l, agreement, between)), filling.summary());
    let tags = between.standing.iter().map(|party| tag(l, party.standing));
    let reasons = between.standing.iter().filter_map(|party| {
        let reason = party.reason.as_ref().filter(|_| party.standing == Standing::NotSigned)?;
        Some(l.agreement_not_signed_by(args::AgreementNotSignedBy {
            party: &party.party.name,
            reason,
        }))
    });
    Ok(Show {
        f: if summary.is_some() { f.faulty() } else { f },
        back: back(request, number, &agreement.draft.outline.title),
        summary,
        lede: match agreement.phase {
            // The heading says it.
            _ if agreement.registered => None,
            Phase::Preparation | Phase::NoAgreement => Some(l.agreement_signatures_not_yet()),
            Phase::Proposal => Some(l.agreement_signatures_lede()),
            Phase::Signed | Phase::InForce | Phase::Ended => None,
        },
        document: Link::new(at(request, number, "/dokument"), l.agreement_document()),
        code: l.agreement_code_now(&agreement.code),
        went_on: between
            .talks
            .reason_to_go_on
            .as_ref()
            .filter(|_| agreement.phase == Phase::Proposal)
            .map(|reason| Notice::info(l.agreement_went_on(reason))),
        table: (!agreement.registered).then(|| Table::new(l, "parter", data).tags(1, tags)),
        reasons: reasons.collect(),
        files: file::links(request, agreement),
        form: (agreement.phase == Phase::Proposal)
            .then(|| answer_form(request, agreement, between, &filling)),
    })
}

/// Who has yet to answer.
fn heading(l: Language, agreement: &Agreement, between: &Between) -> String {
    let waits = |standing| matches!(standing, Standing::Waiting | Standing::Void);
    let waiting = between.standing.iter().filter(|party| waits(party.standing)).count();
    match agreement.phase {
        _ if agreement.registered => l.agreement_signatures_elsewhere().to_owned(),
        Phase::Preparation | Phase::NoAgreement => l.agreement_signatures_later().to_owned(),
        _ if waiting == 0 => l.agreement_signatures_all().to_owned(),
        _ => l.agreement_waiting_for(i64::try_from(waiting).unwrap_or(i64::MAX)),
    }
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

#[cfg(test)]
mod tests {
    use std::io::Write as _;
    use std::process::{Command, Stdio};

    use domain::access::Role;

    use crate::agreement::tests::small;
    use crate::testing::{Answer, Browser};

    const ADDRESS: &str = "/liten/avtal/1/underskrifter";
    const DOCUMENT: &str = "/liten/avtal/1/dokument";

    /// What a reader of the document sees.
    fn read(pdf: &[u8]) -> String {
        let mut child = Command::new("pdftotext")
            .args(["-layout", "-", "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("install poppler-utils");
        child.stdin.take().unwrap().write_all(pdf).unwrap();
        String::from_utf8_lossy(&child.wait_with_output().unwrap().stdout).into_owned()
    }

    /// The code as one reads it at the foot of a page.
    fn code_on(pdf: &[u8]) -> String {
        let text = read(pdf);
        let (_, after) = text.split_once("Textens kod: ").expect(&text);
        after.split_whitespace().next().unwrap().to_owned()
    }

    fn proposed() -> Browser {
        let mut lead = Browser::entered(Role::Coordinator);
        small(&mut lead);
        lead.post("/liten/avtal/1/forslag", &[]).assert_see(ADDRESS);
        lead
    }

    /// The coordinator puts in the signed file of the first party.
    fn signs(lead: &mut Browser, code: &str, name: &str, file: &[u8]) -> Answer {
        let party = lead.get(ADDRESS).attribute("#party", "value");
        let typed = [("party", party.as_str()), ("means", "file"), ("code", code)];
        lead.post_files(ADDRESS, &typed, &[("file", name, file)])
    }

    fn standing(lead: &Browser) -> String {
        lead.get(ADDRESS).text("#parter tbody tr:first-child .tag")
    }

    #[test]
    fn the_document_goes_out_is_signed_and_comes_back() {
        let mut lead = proposed();
        let pdf = lead.get(DOCUMENT).bytes().to_vec();
        let text = read(&pdf);
        for words in
            ["Få kan ersätta varandra", "Fler kan mer", "Arbetsgivaren", "Saco-S", "2027-12-31"]
        {
            assert!(text.contains(words), "{words}: {text}");
        }
        let code = code_on(&pdf);
        // As an e-signature service does: what was signed is followed by the signature.
        let signed = [pdf.as_slice(), b"\n% signed\n%%EOF\n"].concat();
        signs(&mut lead, &code, "avtal.pdf", &signed).assert_see(ADDRESS);
        assert_eq!(standing(&lead), "Har skrivit under");
        assert_eq!(lead.get(ADDRESS).text("h1"), "2 parter har inte svarat");
        let kept = lead.get(&lead.get(ADDRESS).attribute("main ul a", "href"));
        assert_eq!(kept.bytes(), signed);
    }

    #[test]
    fn any_change_of_text_voids_and_has_another_code() {
        let mut lead = proposed();
        let pdf = lead.get(DOCUMENT).bytes().to_vec();
        signs(&mut lead, &code_on(&pdf), "avtal.pdf", &pdf).assert_see(ADDRESS);
        let form = lead.get("/liten/avtal/1/ramar");
        let kept = |name: &str| form.text(&format!("#{name}"));
        let (who, information) = (kept("who_may_apply"), kept("information"));
        let changed = [
            ("title", "Avtal"),
            ("from", "2026-01-01"),
            ("to", "2027-12-31"),
            ("who_may_apply", who.as_str()),
            ("information", information.as_str()),
            ("follow_up", "Varje år i mars"),
        ];
        lead.post("/liten/avtal/1/ramar", &changed).assert_see("/liten/avtal/1");
        assert!(standing(&lead).contains("skriva under på nytt"));
        let old = signs(&mut lead, &code_on(&pdf), "avtal.pdf", &pdf);
        old.assert_unprocessable();
        assert!(old.text("#code-error").contains("hör inte till texten som den är nu"));
        assert_eq!(old.attribute("#code", "value"), code_on(&pdf), "what was typed is kept");
        let anew = lead.get(DOCUMENT).bytes().to_vec();
        assert_ne!(code_on(&anew), code_on(&pdf));
        signs(&mut lead, &code_on(&anew), "avtal.pdf", &anew).assert_see(ADDRESS);
        assert_eq!(standing(&lead), "Har skrivit under");
    }

    #[test]
    fn a_file_that_is_no_signed_agreement_is_refused_in_plain_words() {
        let mut lead = proposed();
        let pdf = lead.get(DOCUMENT).bytes().to_vec();
        let code = code_on(&pdf);
        let mut says = |code: &str, file: &[u8], place: &str, text: &str| {
            let answer = signs(&mut lead, code, "avtal.pdf", file);
            answer.assert_unprocessable();
            assert!(answer.text(place).contains(text), "{}", answer.text(place));
        };
        says("0123456789", &pdf, "#code-error", "hör inte till texten");
        says("", &pdf, "#code-error", "Fyll i");
        says(&code, b"", "#file-error", "tom");
        says(&code, b"PK\x03\x04", "#file-error", "PDF");
        says(&code, &pdf[..pdf.len() / 2], "#file-error", "inte hel");
        assert_eq!(standing(&lead), "Har inte svarat");
        let large = [pdf.clone(), vec![b'x'; 22 * 1024 * 1024]].concat();
        let answer = signs(&mut lead, &code, "avtal.pdf", &large);
        answer.assert_status(413);
        assert!(answer.text("main").contains("högst 20 MB"));
        let odd = "avtal\u{202e}fdp.exe";
        signs(&mut lead, &format!(" {} ", code.to_uppercase()), odd, &pdf).assert_see(ADDRESS);
    }
}
