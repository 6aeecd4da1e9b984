//! The interest week by week with the campaigns marked, where no level has been computed.

use app::evaluation::Drawn;
use app::exchange::campaign::{Curve, change_of};
use charts::course::{Course, Moment, course};
use charts::{Cell, Column, Kind, Said, Table};
use words::{Language, args};

/// The dots alone. `title` says what is seen.
pub fn dots(l: Language, curve: &Curve, title: String) -> Drawn {
    let outcome = change_of(l, curve.what);
    let label = |place: usize| {
        curve
            .weeks
            .get(place)
            .map_or_else(String::new, |(week, _)| app::evaluation::saved::week_name(l, *week))
    };
    let description = l.campaign_chart_text(args::CampaignChartText {
        count: curve.weeks.len().to_string(),
        first: label(0),
        last: label(curve.weeks.len().saturating_sub(1)),
    });
    let mut events = curve.events.iter().cloned();
    let (event, from) = events.next().unwrap_or_default();
    let point = |(place, (_, count)): (usize, &(_, i64))| Moment {
        label: label(place),
        value: Some(*count as f64),
        fitted: None,
        otherwise: None,
    };
    let names = [l.evaluation_measured(), l.evaluation_fitted(), l.evaluation_otherwise()];
    let drawing = course(&Course {
        said: Said { title: title.clone(), description, style: app::number_style(l) },
        unit: outcome.clone(),
        event,
        points: curve.weeks.iter().enumerate().map(point).collect(),
        from,
        others: events.collect(),
        names: names.map(str::to_owned),
    });
    let rows = curve
        .weeks
        .iter()
        .enumerate()
        .map(|(place, (_, count))| vec![Cell::Text(label(place)), Cell::Whole(*count)]);
    let table = Table {
        title,
        columns: vec![
            Column::new(l.evaluation_period(), Kind::Text),
            Column::new(outcome, Kind::Whole),
        ],
        rows: rows.collect(),
        note: None,
    };
    Drawn { drawing, about: l.campaign_chart_about().to_owned(), table }
}
