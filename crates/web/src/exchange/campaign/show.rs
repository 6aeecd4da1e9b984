//! A campaign: what was done, and what came of it week by week.

use app::Error;
use app::access::{may, organisations};
use app::evaluation::found::Outcome;
use app::evaluation::{Drawn, drawn};
use app::exchange::campaign::{
    Awareness, Compared, Curve, Shown, Survey, Told, change_of, show_campaign,
};
use askama::Template;
use domain::access::Action;
use domain::exchange::{Interest, SurveyState};
use words::{Language, args, format};

use super::drawing::dots;
use super::{at, back, dates, number};
use crate::components::{Back, Button, Chart, Choice, Link, SummaryList, SummaryRow};
use crate::cookies::encode;
use crate::exchange::attachment::Attachments;
use crate::filling::{Filling, FormBox, typed};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "exchange/campaign/show.html")]
struct Show<'a> {
    f: Frame,
    back: Back,
    lede: String,
    text: Option<String>,
    parts: Vec<Part<'a>>,
    facts: SummaryList,
    files: Attachments,
    link: Option<Link>,
    acts: Vec<Button>,
    evaluate: Option<FormBox>,
    /// What the surveys before and after say.
    known: Vec<String>,
    survey: Link,
    share: Option<Link>,
    remove: Option<FormBox>,
}

/// One kind of interest: what is said of it, and its picture.
struct Part<'a> {
    heading: String,
    said: Vec<String>,
    chart: Option<Chart<'a>>,
}

/// `GET /{organisation}/kampanjer/{number}`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let (l, number) = (request.language, number(request)?);
    let shown = show_campaign(&request.app, &request.visit, l, number)?;
    let pictures: Vec<Option<Drawn>> = shown.curves.iter().map(|curve| picture(l, curve)).collect();
    let parts = shown.curves.iter().zip(&pictures).map(|(curve, picture)| Part {
        heading: change_of(l, curve.what),
        said: said(l, curve),
        chart: picture.as_ref().map(|one| {
            let id = format!("kurva-{}", curve.what.code());
            Chart::new(l, id, &one.drawing, &one.about, &one.table)
        }),
    });
    let campaign = &shown.row.campaign;
    let manages = may(&request.app, &request.visit, Action::ManageCampaigns);
    let act = |rest: &str, text: &str| Button::quiet(text).href(at(request, number, rest));
    Page::html(&Show {
        f: request.frame(campaign.title.clone()),
        back: back(request),
        lede: lede(l, &shown),
        text: campaign.text.clone(),
        parts: parts.collect(),
        facts: facts(l, &shown),
        files: files(request, &shown, manages),
        link: campaign.link.clone().map(|link| Link::new(link.clone(), link)),
        acts: if manages {
            vec![act("/andra", l.campaign_change()), act("/filer", l.attachment_add())]
        } else {
            Vec::new()
        },
        evaluate: evaluate(request, &shown),
        known: known(l, &shown),
        survey: Link::new(request.within("/kannedom"), l.survey_link()),
        share: if manages { share(request, &shown)? } else { None },
        remove: manages
            .then(|| FormBox::quiet(at(request, number, "/borttagning"), l.campaign_remove())),
    })
}

/// What is said of the applications, which the campaign is for; of the visits, where nothing is said of those.
fn lede(l: Language, shown: &Shown) -> String {
    let of = |what: Interest| shown.curves.iter().find(|curve| curve.what == what);
    let found = |curve: &&Curve| matches!(&curve.told, Told::Found(found) if found.is_computed());
    let best = of(Interest::Submitted).filter(found).or(of(Interest::Visits).filter(found));
    let best = best.or(of(Interest::Submitted));
    best.and_then(|curve| verdict(l, curve).or_else(|| said(l, curve).into_iter().next()))
        .unwrap_or_default()
}

/// What was found in a few words; how sure it is stands by the curve.
fn verdict(l: Language, curve: &Curve) -> Option<String> {
    let Told::Found(found) = &curve.told else { return None };
    let change = found.numbers.iter().find(|one| one.code == "level-change")?.value?;
    let what = match found.outcome {
        Outcome::Told if change > 0.0 => "more",
        Outcome::Told => "fewer",
        _ => "open",
    };
    let interest = change_of(l, curve.what);
    let times = format::decimal(l, 1.0 + change, 1);
    Some(l.campaign_verdict(args::CampaignVerdict { what, interest, times }))
}

fn picture(l: Language, curve: &Curve) -> Option<Drawn> {
    if curve.weeks.is_empty() {
        return None;
    }
    let found = match &curve.told {
        Told::Found(found) => found.pictures.first(),
        _ => None,
    };
    Some(match found {
        Some(picture) => drawn(l, picture),
        None => dots(l, curve, l.campaign_chart(change_of(l, curve.what))),
    })
}

fn said(l: Language, curve: &Curve) -> Vec<String> {
    match &curve.told {
        Told::Withheld => vec![l.campaign_few().to_owned()],
        Told::NotYet if curve.weeks.is_empty() => vec![l.campaign_nothing().to_owned()],
        Told::NotYet => vec![l.campaign_not_yet().to_owned()],
        Told::Refused => vec![l.campaign_not_counted().to_owned()],
        Told::Found(found) => {
            let all = std::iter::once(&found.sentence).chain(&found.notes);
            all.map(|one| one.of(l).to_owned()).collect()
        }
    }
}

/// Which surveys tell of the campaign, and what they say.
fn known(l: Language, shown: &Shown) -> Vec<String> {
    let Compared { before, after, told, meanwhile } = &shown.compared;
    let day = |survey: &Survey| format::date(survey.last_day);
    let (before, after) = match (before, after) {
        (Some(before), _) if before.state == SurveyState::Open => {
            return vec![l.campaign_known_open_before(day(before))];
        }
        (None, _) => return vec![l.campaign_known_none_before().to_owned()],
        (Some(before), None) => return vec![l.campaign_known_none_after(day(before))],
        (Some(before), Some(after)) => (before, after),
    };
    let span = |survey: &Survey| {
        let from = format::date(survey.opened_on);
        l.campaign_span(args::CampaignSpan { from, until: day(survey) })
    };
    let which = args::CampaignKnownWhich { before: span(before), after: span(after) };
    match told {
        Awareness::NotYet => vec![l.campaign_known_open(day(after))],
        Awareness::TooFew { needed } => {
            vec![l.campaign_known_too_few(*needed), l.campaign_known_which(which)]
        }
        Awareness::Withheld => {
            vec![l.campaign_known_withheld().to_owned(), l.campaign_known_which(which)]
        }
        Awareness::Told(sentence) => {
            let mut said = vec![sentence.of(l).to_owned(), l.campaign_known_which(which)];
            let others = meanwhile.join(", ");
            said.extend((!others.is_empty()).then(|| l.campaign_known_meanwhile(others)));
            said
        }
    }
}

fn facts(l: Language, shown: &Shown) -> SummaryList {
    let campaign = &shown.row.campaign;
    let cost = campaign.cost.map(|cost| format::kronor(cost.0));
    let rows = [
        Some((l.campaign_channel(), campaign.channel.clone())),
        Some((l.campaign_audience(), campaign.audience.clone())),
        Some((l.campaign_dates(), dates(l, campaign))),
        cost.map(|cost| (l.campaign_cost(), cost)),
    ];
    SummaryList::new(rows.into_iter().flatten().map(|(key, value)| SummaryRow::new(key, value)))
}

fn files(request: &Request, shown: &Shown, manages: bool) -> Attachments {
    let files = shown.files.iter().map(|file| (file.id, &file.attachment));
    let at = |id| at(request, shown.row.number, &format!("/filer/{id}"));
    Attachments::new(request.language, files, at, manages)
}

/// The way to tell others in the knowledge bank: a new case that says what the campaign was and gave.
fn share(request: &Request, shown: &Shown) -> Result<Option<Link>, Error> {
    let (l, campaign) = (request.language, &shown.row.campaign);
    let all = organisations(&request.app)?;
    let Some(foundation) = all.iter().find(|one| one.kind == "foundation") else { return Ok(None) };
    let submitted = shown.curves.iter().find(|curve| curve.what == Interest::Submitted);
    let gave = submitted.filter(|curve| verdict(l, curve).is_some()).map(|curve| said(l, curve));
    let link = campaign.link.iter().cloned();
    let measure = campaign.text.iter().cloned().chain(link).collect::<Vec<_>>().join("\n\n");
    let brought = [
        (
            "campaign",
            if shown.files.is_empty() { String::new() } else { shown.row.number.to_string() },
        ),
        ("title", campaign.title.clone()),
        ("measure", measure),
        (
            "cost",
            campaign.cost.map(|cost| format::amount(Language::Sv, cost.0)).unwrap_or_default(),
        ),
        ("gave", gave.unwrap_or_default().into_iter().next().unwrap_or_default()),
    ];
    let brought = brought.map(|(name, value)| format!("&{name}={}", encode(&value))).concat();
    let address = format!("/{}/kunskapsbank/ny?slag=case{brought}", foundation.slug);
    Ok(Some(Link::new(address, l.campaign_share())))
}

/// The way to the workbench, for the curves that it has too.
fn evaluate(request: &Request, shown: &Shown) -> Option<FormBox> {
    let l = request.language;
    let offered: Vec<Interest> =
        shown.curves.iter().filter(|curve| curve.offered).map(|curve| curve.what).collect();
    let first = *offered.iter().find(|what| **what == Interest::Submitted).or(offered.first())?;
    if !may(&request.app, &request.visit, Action::Evaluate) {
        return None;
    }
    let form = typed([("what", first.code().to_owned())]);
    let filling = Filling::new(l, &form, &[], |l, _| l.campaign_result());
    let choices = offered.iter().map(|what| Choice::new(what.code(), change_of(l, *what)));
    let address = at(request, shown.row.number, "/utvardering");
    Some(
        FormBox::quiet(address, l.campaign_evaluate())
            .keyed(request, &Form::default())
            .with(filling.radios("what", choices.collect())),
    )
}
