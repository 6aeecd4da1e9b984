//! A campaign: what was done, and what came of it week by week.

use app::Error;
use app::access::{may, organisations};
use app::evaluation::found::Outcome;
use app::evaluation::{Drawn, drawn};
use app::exchange::campaign::{
    Awareness, Compared, Curve, Shown, Survey, Told, change_of, show_campaign,
};
use askama::Template;
use askama::filters::Safe;
use domain::access::Action;
use domain::exchange::{Interest, SurveyState};
use words::{Language, args, format};

use super::drawing::dots;
use super::{at, back, dates, number};
use crate::components::{Back, Button, Chart, Choice, Link, SummaryList, SummaryRow, markdown};
use crate::cookies::encode;
use crate::exchange::attachment::Attachments;
use crate::exchange::percent;
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
    text: Option<Safe<String>>,
    how: Vec<String>,
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
}

/// One kind of interest: what is said of it, and its picture.
struct Part<'a> {
    heading: String,
    said: Option<String>,
    chart: Option<Chart<'a>>,
}

/// `GET /{organisation}/kampanjer/{number}`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let (l, number) = (request.language, number(request)?);
    let shown = show_campaign(&request.app, &request.visit, l, number)?;
    let pictures: Vec<Option<Drawn>> = shown.curves.iter().map(|curve| picture(l, curve)).collect();
    let parts = shown.curves.iter().zip(&pictures).map(|(curve, picture)| Part {
        heading: change_of(l, curve.what),
        said: said(l, curve, &shown),
        chart: picture.as_ref().map(|one| {
            let id = format!("kurva-{}", curve.what.code());
            Chart::new(l, id, &one.drawing, &one.about, &one.table)
        }),
    });
    let parts = parts.filter(|part| part.said.is_some() || part.chart.is_some());
    let campaign = &shown.row.campaign;
    let manages = may(&request.app, &request.visit, Action::ManageCampaigns);
    let act = |rest: &str, text: &str| Button::quiet(text).href(at(request, number, rest));
    Page::html(&Show {
        f: request.frame(campaign.title.clone()),
        back: back(request),
        lede: lede(l, &shown),
        text: campaign.text.as_deref().map(markdown),
        how: how(l, &shown),
        parts: parts.collect(),
        facts: facts(l, &shown),
        files: files(request, &shown, manages),
        link: campaign.link.clone().map(|link| Link::new(link.clone(), link)),
        acts: if manages {
            vec![
                act("/andra", l.campaign_change()),
                act("/filer", l.attachment_add()),
                act("/borttagning", l.campaign_remove()),
            ]
        } else {
            Vec::new()
        },
        evaluate: evaluate(request, &shown),
        known: known(l, &shown),
        survey: Link::new(request.within("/kannedom"), l.survey_link()),
        share: if manages { share(request, &shown)? } else { None },
    })
}

/// What is said of the applications, which the campaign is for; of the visits, where nothing is said of those; and where
/// neither is, why.
fn lede(l: Language, shown: &Shown) -> String {
    let running = &shown.running;
    if !running.has_begun {
        return l.campaign_starts_on(format::date(shown.row.campaign.starts_on));
    }
    let of = |what: Interest| shown.curves.iter().find(|curve| curve.what == what);
    let found = [Interest::Submitted, Interest::Visits].into_iter().filter_map(of);
    if let Some(found) = found.filter_map(|curve| cautious(l, curve)).next() {
        return found;
    }
    if shown.curves.iter().any(|curve| matches!(curve.told, Told::NotYet)) {
        return l.campaign_not_yet(args::CampaignNotYet {
            count: running.weeks,
            needed: running.needed,
            date: format::date(running.answers_on),
        });
    }
    if let Some(count) = too_few_before(shown) {
        return not_before(l, count, shown);
    }
    of(Interest::Submitted).and_then(|curve| said(l, curve, shown)).unwrap_or_default()
}

/// The most weeks that are counted before the campaign, where no curve has enough of them.
fn too_few_before(shown: &Shown) -> Option<i64> {
    let counts = shown.curves.iter().map(|curve| match curve.told {
        Told::NotBefore(count) => Some(count),
        _ => None,
    });
    counts.collect::<Option<Vec<i64>>>()?.into_iter().max()
}

fn not_before(l: Language, count: i64, shown: &Shown) -> String {
    l.campaign_not_before(args::CampaignNotBefore { count, needed: shown.running.needed })
}

/// What was found, for one who does not know the method; what the method says stands under how it was counted.
fn verdict(l: Language, curve: &Curve) -> Option<String> {
    let Told::Found(found) = &curve.told else { return None };
    let number = |code: &str| found.numbers.iter().find(|one| one.code == code)?.value;
    let [low, change, high] = [number("low")?, number("level-change")?, number("high")?];
    let times = |change: f64| format::decimal(l, 1.0 + change, 1);
    let fewer = |change: f64| percent(l, -change);
    let (result, [low, size, high]) = match found.outcome {
        Outcome::Told if change > 0.0 => ("more", [low, change, high].map(times)),
        Outcome::Told => ("fewer", [high, change, low].map(fewer)),
        _ => ("open", [low, change, high].map(times)),
    };
    let interest = l.campaign_counted(curve.what.code());
    Some(l.campaign_verdict(args::CampaignVerdict { result, interest, size, low, high }))
}

/// The same where it stands alone: a change may have other causes.
fn cautious(l: Language, curve: &Curve) -> Option<String> {
    let changed = matches!(&curve.told, Told::Found(found) if found.outcome == Outcome::Told);
    let said = verdict(l, curve)?;
    Some(if changed { format!("{said} {}", l.campaign_other_causes()) } else { said })
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

/// What is said of a curve, where the page's first lines do not say it.
fn said(l: Language, curve: &Curve, shown: &Shown) -> Option<String> {
    match curve.told {
        Told::Withheld => Some(l.campaign_few(curve.what.code())),
        Told::NotYet => None,
        Told::NotBefore(count) => {
            too_few_before(shown).is_none().then(|| not_before(l, count, shown))
        }
        Told::Refused => Some(l.campaign_not_counted().to_owned()),
        Told::Found(_) => verdict(l, curve),
    }
}

/// The sentences of the method, each caveat once.
fn how(l: Language, shown: &Shown) -> Vec<String> {
    let found = shown.curves.iter().filter_map(|curve| match &curve.told {
        Told::Found(found) if found.is_computed() => Some(found),
        _ => None,
    });
    let sentences = found.clone().map(|found| &found.sentence);
    let mut said: Vec<String> = Vec::new();
    for one in sentences.chain(found.flat_map(|found| &found.notes)) {
        let text = one.of(l);
        if !said.iter().any(|before| before == text) {
            said.push(text.to_owned());
        }
    }
    said
}

/// Which surveys tell of the campaign, and what they say.
fn known(l: Language, shown: &Shown) -> Vec<String> {
    let Compared { before, after, told, meanwhile, employees } = &shown.compared;
    let day = |survey: &Survey| format::date(survey.last_day);
    if !shown.running.has_begun {
        return vec![match before {
            None => l.campaign_known_ask_first().to_owned(),
            Some(open) if open.state == SurveyState::Open => l.campaign_known_asking(day(open)),
            Some(closed) => l.campaign_known_asked(day(closed)),
        }];
    }
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
            let employees = l.survey_employees(format::number(*employees));
            let mut said =
                vec![sentence.of(l).to_owned(), l.campaign_known_which(which), employees];
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
    let Some(foundation) = all.iter().find(|one| one.is_foundation()) else { return Ok(None) };
    let submitted = shown.curves.iter().find(|curve| curve.what == Interest::Submitted);
    let gave = submitted.and_then(|curve| cautious(l, curve));
    let link = campaign.link.iter().cloned();
    let measure = campaign.text.iter().cloned().chain(link).collect::<Vec<_>>().join("\n\n");
    let brought = [
        (
            "campaign",
            if shown.files.is_empty() { String::new() } else { shown.row.number.to_string() },
        ),
        ("title", campaign.title.clone()),
        ("measure", measure),
        ("cost", campaign.cost.map(|cost| format::amount(l, cost.0)).unwrap_or_default()),
        ("gave", gave.unwrap_or_default()),
    ];
    let brought = brought.map(|(name, value)| format!("&{name}={}", encode(&value))).concat();
    let address = format!("/{}/kunskapsbank/ny?slag=case{brought}", foundation.slug);
    Ok(Some(Link::new(address, l.campaign_share())))
}

/// The way to the workbench, for the curves that it has too.
fn evaluate(request: &Request, shown: &Shown) -> Option<FormBox> {
    let l = request.language;
    let offered: Vec<Interest> =
        shown.curves.iter().filter(is_offered).map(|curve| curve.what).collect();
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

/// Whether there is something to ask of it at the workbench.
fn is_offered(curve: &&Curve) -> bool {
    !matches!(curve.told, Told::Withheld)
}
