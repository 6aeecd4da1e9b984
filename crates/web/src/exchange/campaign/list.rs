//! Every campaign, and all of them on one curve.

use app::Error;
use app::access::may;
use app::evaluation::Drawn;
use app::exchange::campaign::{CampaignRow, Told, campaigns};
use askama::Template;
use charts::{Cell, Column, Kind};
use domain::access::Action;
use words::{Language, format};

use super::drawing::dots;
use super::{at, dates};
use crate::components::{Button, Chart, Link, Table};
use crate::form::Form;
use crate::frame::Frame;
use crate::page::Page;
use crate::request::Request;

#[derive(Template)]
#[template(path = "exchange/campaign/list.html")]
struct Show<'a> {
    f: Frame,
    new: Option<Button>,
    information: Option<Link>,
    none: bool,
    chart: Option<Chart<'a>>,
    withheld: Option<String>,
    table: Option<Table<'a>>,
}

/// `GET /{organisation}/kampanjer`
pub fn page(request: &Request, _: Form) -> Result<Page, Error> {
    let l = request.language;
    let (all, curve) = campaigns(&request.app, &request.visit)?;
    let withheld = matches!(curve.told, Told::Withheld);
    let drawn: Option<Drawn> = (!withheld && !curve.weeks.is_empty() && !all.is_empty())
        .then(|| dots(l, &curve, l.campaign_chart_all().to_owned()));
    let data = table(l, &all);
    let count = i64::try_from(all.len()).unwrap_or(i64::MAX);
    let links = all.iter().map(|row| at(request, row.number, ""));
    let manages = may(&request.app, &request.visit, Action::ManageCampaigns);
    Page::html(&Show {
        f: request.frame(l.campaign_count(count)),
        new: manages
            .then(|| Button::primary(l.campaign_new()).href(request.within("/kampanjer/ny"))),
        information: manages.then(|| {
            let address = request.within("/vad-kan-jag-soka/exempel");
            Link::new(address, l.information_manage())
        }),
        none: all.is_empty(),
        chart: drawn
            .as_ref()
            .map(|one| Chart::new(l, "kurva", &one.drawing, &one.about, &one.table)),
        withheld: withheld.then(|| l.campaign_few(curve.what.code())),
        table: (!all.is_empty()).then(|| Table::new(l, "kampanjer", &data).links(links)),
    })
}

fn table(l: Language, all: &[CampaignRow]) -> charts::Table {
    let row = |row: &CampaignRow| {
        let one = &row.campaign;
        vec![
            Cell::Text(one.title.clone()),
            Cell::Text(dates(l, one)),
            Cell::Text(one.channel.clone()),
            Cell::Text(one.audience.clone()),
            one.cost.map_or(Cell::Empty, |cost| Cell::Ore(format::whole(cost.0))),
        ]
    };
    charts::Table {
        title: l.campaign_nav().to_owned(),
        columns: vec![
            Column::new(l.campaign_one(), Kind::Text),
            Column::new(l.campaign_dates(), Kind::Text),
            Column::new(l.campaign_channel(), Kind::Text),
            Column::new(l.campaign_audience(), Kind::Text),
            Column::new(l.campaign_cost(), Kind::Kronor),
        ],
        rows: all.iter().map(row).collect(),
        note: None,
    }
}
