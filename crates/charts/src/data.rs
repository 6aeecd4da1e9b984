//! What a chart shows: named series of values over categories, with their unit, and the same figures as a table.

use crate::number::Style;
use crate::table::{Cell, Column, Kind, Table};

/// The figures of one chart. All words come from the caller, in the reader's language.
#[derive(Debug, Clone, PartialEq)]
pub struct Data {
    /// What the chart found, as a sentence.
    pub title: String,
    /// What is shown, for one who cannot see it.
    pub description: String,
    /// The heading of the categories, for example *År*.
    pub axis: String,
    pub categories: Vec<String>,
    pub series: Vec<Series>,
    pub unit: Unit,
    /// What to say when there is no value at all.
    pub empty: String,
    /// Goes with the table: source, what is hidden and why.
    pub note: Option<String>,
}

/// One series; its values stand in the order of the categories, and those that lack are missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    pub name: String,
    pub look: Look,
    pub values: Vec<Value>,
}

/// The four ways a series can be told apart, each a colour, a texture and a marker of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    A,
    B,
    C,
    D,
}

/// A value in the smallest unit: öre, or one of what is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    Known(i64),
    Missing,
    /// Few people are behind it; it must not be drawn, nor a total that it is part of.
    Hidden,
}

/// What the values are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unit {
    /// Values in öre; the axis is in kronor, thousands or millions, whichever reads best.
    Kronor(MoneyWords),
    /// A count of this: *ansökningar*.
    Count(String),
}

/// What the axis says at each size of money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MoneyWords {
    pub ones: String,
    pub thousands: String,
    pub millions: String,
    pub style: Style,
}

impl MoneyWords {
    /// *kronor*, *tusen kronor*, *miljoner kronor*.
    pub fn swedish() -> Self {
        Self {
            ones: "kronor".to_owned(),
            thousands: "tusen kronor".to_owned(),
            millions: "miljoner kronor".to_owned(),
            style: Style::Swedish,
        }
    }
}

impl Series {
    /// The value at a category; what is not there is missing.
    pub fn at(&self, category: usize) -> Value {
        self.values.get(category).copied().unwrap_or(Value::Missing)
    }
}

impl Data {
    /// Whether there is anything to draw: a category with at least one known value.
    pub fn has_values(&self) -> bool {
        self.series.iter().any(|one| {
            one.values
                .iter()
                .take(self.categories.len())
                .any(|value| matches!(value, Value::Known(_)))
        })
    }

    /// The same figures as a table: one row per category, one column per series.
    pub fn table(&self) -> Table {
        let years: Option<Vec<i64>> = self.categories.iter().map(|name| year(name)).collect();
        let (first, figures) = match self.unit {
            Unit::Kronor(_) => (years.is_some(), Kind::Kronor),
            Unit::Count(_) => (years.is_some(), Kind::Whole),
        };
        let first = if first { Kind::Year } else { Kind::Text };
        let mut columns = vec![Column::new(self.axis.clone(), first)];
        columns.extend(self.series.iter().map(|one| Column::new(one.name.clone(), figures)));
        let row = |(index, name): (usize, &String)| {
            let head = match &years {
                Some(years) => years.get(index).map_or(Cell::Empty, |year| Cell::Whole(*year)),
                None => Cell::Text(name.clone()),
            };
            let values = self.series.iter().map(|one| self.cell(one.at(index)));
            std::iter::once(head).chain(values).collect()
        };
        Table {
            title: self.title.clone(),
            columns,
            rows: self.categories.iter().enumerate().map(row).collect(),
            note: self.note.clone(),
        }
    }

    fn cell(&self, value: Value) -> Cell {
        match (value, &self.unit) {
            (Value::Missing, _) => Cell::Empty,
            (Value::Hidden, _) => Cell::Hidden,
            (Value::Known(value), Unit::Kronor(_)) => Cell::Ore(value),
            (Value::Known(value), Unit::Count(_)) => Cell::Whole(value),
        }
    }
}

fn year(text: &str) -> Option<i64> {
    let is_year = text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit());
    is_year.then(|| text.parse().ok()).flatten()
}

/// Data with two series over three years, for the charts' tests.
#[cfg(test)]
pub(crate) fn sample() -> Data {
    Data {
        title: "Högen minskar".into(),
        description: "Saldo per år".into(),
        axis: "År".into(),
        categories: vec!["2023".into(), "2024".into(), "2025".into()],
        series: vec![
            Series {
                name: "Äldre medel".into(),
                look: Look::B,
                values: vec![
                    Value::Known(210_000_000),
                    Value::Known(290_000_000),
                    Value::Known(150_000_000),
                ],
            },
            Series {
                name: "Årets medel".into(),
                look: Look::A,
                values: vec![Value::Known(110_000_000), Value::Hidden, Value::Known(-20_000_000)],
            },
        ],
        unit: Unit::Kronor(MoneyWords::swedish()),
        empty: "Det finns inga uppgifter än.".into(),
        note: None,
    }
}

#[cfg(test)]
pub(crate) mod strategy {
    use super::*;
    use proptest::collection::vec;
    use proptest::prelude::*;

    fn value() -> impl Strategy<Value = Value> {
        prop_oneof![
            6 => any::<i64>().prop_map(Value::Known),
            4 => (-5_000_i64..500_000).prop_map(Value::Known),
            1 => Just(Value::Missing),
            1 => Just(Value::Hidden),
        ]
    }

    fn series() -> impl Strategy<Value = Series> {
        let look = prop_oneof![Just(Look::A), Just(Look::B), Just(Look::C), Just(Look::D)];
        (any::<String>(), look, vec(value(), 0..30)).prop_map(|(name, look, values)| Series {
            name,
            look,
            values,
        })
    }

    /// Any words, any values, any number of categories and series.
    pub(crate) fn data() -> impl Strategy<Value = Data> {
        let unit = prop_oneof![
            Just(Unit::Kronor(MoneyWords::swedish())),
            any::<String>().prop_map(Unit::Count),
        ];
        (any::<[String; 3]>(), vec(any::<String>(), 0..30), vec(series(), 0..6), unit).prop_map(
            |([title, description, empty], categories, series, unit)| Data {
                title,
                description,
                axis: String::new(),
                categories,
                series,
                unit,
                empty,
                note: None,
            },
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_years_money_and_what_is_hidden() {
        let table = sample().table();
        assert_eq!(table.columns[0], Column::new("År", Kind::Year));
        assert_eq!(table.columns[1], Column::new("Äldre medel", Kind::Kronor));
        assert_eq!(table.rows[1], [Cell::Whole(2024), Cell::Ore(290_000_000), Cell::Hidden]);
    }

    #[test]
    fn categories_that_are_not_all_years_are_text_and_short_series_are_missing() {
        let mut data = sample();
        data.categories[0] = "Före 2023".into();
        data.series[0].values.truncate(1);
        data.unit = Unit::Count("ansökningar".into());
        let table = data.table();
        assert_eq!(table.columns[0].kind, Kind::Text);
        assert_eq!(table.rows[1], [Cell::Text("2024".into()), Cell::Empty, Cell::Hidden]);
    }

    #[test]
    fn values_beyond_the_categories_are_no_values() {
        let mut data = sample();
        data.categories.clear();
        assert!(!data.has_values());
        assert!(sample().has_values());
    }
}
