//! A table with typed columns: the one form in which figures go to pages, files and beside charts.

use crate::number::{self, Style};

/// What stands in a cell that is hidden because few people are behind it.
pub const HIDDEN: &str = "–";

/// Figures with their headings. Every row has as many cells as there are columns;
/// a missing cell reads as [`Cell::Empty`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    pub title: String,
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Cell>>,
    /// What the reader must know to understand the figures: source, cut date, what is hidden and why.
    pub note: Option<String>,
}

/// One column. The first column is the heading of its rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    pub name: String,
    pub kind: Kind,
}

/// How a column's figures are written and typed in files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Text,
    /// A count.
    Whole,
    /// A figure already written out, such as a rounded estimate; its cells are [`Cell::Text`].
    Written,
    /// Money; its cells are [`Cell::Ore`].
    Kronor,
    /// A number with this many decimals.
    Decimal {
        digits: u8,
    },
    /// A share, where 1.0 is the whole.
    Percent,
    Date,
    /// A calendar year: never grouped.
    Year,
}

/// One figure or word. A cell that does not match its column is written by its own type.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    Empty,
    Text(String),
    Whole(i64),
    /// Money in öre.
    Ore(i64),
    Real(f64),
    /// An ISO date, `2026-03-01`.
    Date(String),
    /// Hidden because few people are behind it; shown as [`HIDDEN`] and explained in the table's note.
    Hidden,
}

impl Column {
    /// A column with this heading.
    pub fn new(name: impl Into<String>, kind: Kind) -> Self {
        Self { name: name.into(), kind }
    }
}

impl Kind {
    /// Whether the column's cells are figures, set flush right.
    pub fn is_number(self) -> bool {
        matches!(
            self,
            Self::Whole | Self::Written | Self::Kronor | Self::Decimal { .. } | Self::Percent
        )
    }
}

impl Cell {
    /// The cell as a reader sees it. A number that is not finite reads as nothing.
    pub fn shown(&self, kind: Kind, style: Style) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) | Self::Date(text) => text.clone(),
            Self::Whole(value) if kind == Kind::Year => value.to_string(),
            Self::Whole(value) => number::whole(*value),
            Self::Ore(ore) => number::kronor(style, *ore),
            Self::Real(value) => real(*value, kind, style).unwrap_or_default(),
            Self::Hidden => HIDDEN.to_owned(),
        }
    }
}

fn real(value: f64, kind: Kind, style: Style) -> Option<String> {
    match kind {
        Kind::Percent => number::percent(style, value),
        Kind::Decimal { digits } => number::decimal(style, value, digits),
        Kind::Whole | Kind::Year => number::decimal(style, value, 0),
        Kind::Text | Kind::Written | Kind::Kronor | Kind::Date => number::decimal(style, value, 2),
    }
}

impl Table {
    /// Each row's cells beside their columns, filled out with [`Cell::Empty`] where a row is short.
    pub fn row<'a>(&'a self, cells: &'a [Cell]) -> impl Iterator<Item = (&'a Column, &'a Cell)> {
        let filled = cells.iter().chain(std::iter::repeat(&Cell::Empty));
        self.columns.iter().zip(filled)
    }

    /// Whether any cell is hidden, so that the reader is owed an explanation.
    pub fn has_hidden(&self) -> bool {
        self.rows.iter().flatten().any(|cell| *cell == Cell::Hidden)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_read_by_their_column() {
        assert_eq!(Cell::Whole(2026).shown(Kind::Year, Style::Swedish), "2026");
        assert_eq!(Cell::Whole(2026).shown(Kind::Whole, Style::Swedish), "2\u{a0}026");
        assert_eq!(Cell::Ore(-5_000).shown(Kind::Kronor, Style::Swedish), "\u{2212}50\u{a0}kr");
        assert_eq!(Cell::Real(0.5).shown(Kind::Percent, Style::Swedish), "50\u{a0}%");
        assert_eq!(Cell::Real(2.44).shown(Kind::Decimal { digits: 1 }, Style::Swedish), "2,4");
        assert_eq!(Cell::Date("2026-03-01".into()).shown(Kind::Date, Style::Swedish), "2026-03-01");
        assert_eq!(Cell::Hidden.shown(Kind::Whole, Style::Swedish), "–");
        assert_eq!(Cell::Real(f64::NAN).shown(Kind::Percent, Style::Swedish), "");
    }

    #[test]
    fn a_short_row_is_filled_and_a_long_one_cut() {
        let table = Table {
            columns: vec![Column::new("År", Kind::Year), Column::new("Antal", Kind::Whole)],
            rows: vec![vec![Cell::Whole(2025)], vec![Cell::Whole(2026), Cell::Hidden, Cell::Empty]],
            ..Table::default()
        };
        let cells: Vec<_> = table.row(&table.rows[0]).map(|(_, cell)| cell.clone()).collect();
        assert_eq!(cells, [Cell::Whole(2025), Cell::Empty]);
        assert_eq!(table.row(&table.rows[1]).count(), 2);
        assert!(table.has_hidden());
    }
}
