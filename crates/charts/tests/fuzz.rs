//! No name breaks out of a chart, and no figure makes one that cannot be drawn.

use charts::bars::{Arrangement, bars};
use charts::lines::lines;
use charts::svg::svg;
use charts::{Data, Look, MoneyWords, Series, Unit, Value};
use testkit::fuzz::fuzz_text;

const TAGS: [&str; 12] = [
    "svg", "title", "desc", "defs", "pattern", "path", "rect", "line", "text", "circle", "g",
    "tspan",
];

fn figures(text: &str) -> Vec<Value> {
    let figure = |part: &str| match part.trim().parse() {
        Ok(figure) => Value::Known(figure),
        Err(_) if part.contains('h') => Value::Hidden,
        Err(_) => Value::Missing,
    };
    text.split(',').map(figure).collect()
}

fn assert_sound(text: &str) {
    for rest in text.split('<').skip(1) {
        let name = rest.trim_start_matches('/');
        let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        assert!(TAGS.contains(&name), "{name} in {text}");
    }
    for rest in text.split('&').skip(1) {
        let known = ["amp;", "lt;", "gt;", "quot;", "#39;"].iter().any(|e| rest.starts_with(e));
        assert!(known, "an & that is not written out in {text}");
    }
    assert!(!text.contains("NaN") && !text.contains("inf"), "{text}");
    let allowed = |c: char| !c.is_control() || c == '\n' || c == '\t';
    assert!(text.chars().all(allowed), "XML takes no control characters: {text:?}");
}

#[test]
fn charts_of_anything() {
    let seeds = [
        "1,2,3",
        "-5,h,,0",
        "9223372036854775807,-9223372036854775808",
        "<script>alert(1)</script>",
        "\" onload=\"x",
        "]]>&amp;",
    ];
    fuzz_text(50_000, &seeds, |text| {
        let series = |look, values| Series { name: text.replace("NaN", ""), look, values };
        let data = |unit| Data {
            title: text.to_owned(),
            description: text.to_owned(),
            axis: text.to_owned(),
            categories: vec!["2024".to_owned(), text.to_owned(), "2026".to_owned()],
            series: vec![series(Look::A, figures(text)), series(Look::B, figures("1,2"))],
            unit,
            empty: text.to_owned(),
            note: None,
        };
        // Numbers that could not be painted would show as such; so may nobody's text.
        if text.contains("NaN") || text.contains("inf") {
            return;
        }
        for unit in [Unit::Kronor(MoneyWords::swedish()), Unit::Count(text.to_owned())] {
            let data = data(unit);
            assert_sound(&svg(&lines(&data), text));
            for arrangement in [Arrangement::Stacked, Arrangement::Grouped] {
                assert_sound(&svg(&bars(&data, arrangement), text));
            }
            assert_eq!(data.table().rows.len(), 3);
        }
    });
}
