//! A table of figures as a page shows it: columns where there is room, cards on a phone.

use askama::Template;
use askama::filters::HtmlSafe;
use charts::{Cell, Kind};
use words::Language;

use super::Tag;

/// More columns than this may not fit beside each other; the table can then be scrolled, with the keyboard too.
const FITTING: usize = 5;

/// Which way a list is ordered by a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    Rising,
    Falling,
}

impl Order {
    /// The word that `aria-sort` has for it.
    fn aria(self) -> &'static str {
        match self {
            Self::Rising => "ascending",
            Self::Falling => "descending",
        }
    }
}

/// The same table that goes to files, so that page and file say the same. The title is the caption, the first column
/// heads its rows, the note stands below. `id` must be the page's only.
#[derive(Debug, Clone, Template)]
#[template(path = "components/table.html")]
pub struct Table<'a> {
    id: String,
    style: charts::Style,
    data: &'a charts::Table,
    links: Vec<String>,
    cell_links: Vec<(usize, Vec<Option<String>>)>,
    tags: Option<(usize, Vec<Tag>)>,
    sorts: Vec<Sort>,
    summed: bool,
    /// The column that heads the rows, with the first one's cell above it.
    head: usize,
    under: Vec<(usize, Vec<usize>)>,
}

#[derive(Debug, Clone)]
struct Sort {
    column: usize,
    href: String,
    order: Option<Order>,
}

struct Heading<'a> {
    name: &'a str,
    class: &'static str,
    sort: Option<&'a Sort>,
}

struct Row<'a> {
    href: Option<&'a String>,
    over: Option<String>,
    head: String,
    under: Vec<Line<'a>>,
    cells: Vec<Shown<'a>>,
}

/// A cell that stands beneath another.
struct Line<'a> {
    label: &'a str,
    text: String,
}

/// A cell as the reader sees it.
struct Shown<'a> {
    label: &'a str,
    class: &'static str,
    text: String,
    href: Option<&'a String>,
    tag: Option<&'a Tag>,
    under: Vec<Line<'a>>,
}

impl HtmlSafe for Table<'_> {}

impl<'a> Table<'a> {
    pub fn new(l: Language, id: impl Into<String>, data: &'a charts::Table) -> Self {
        Self {
            id: id.into(),
            style: app::number_style(l),
            data,
            links: Vec::new(),
            cell_links: Vec::new(),
            tags: None,
            sorts: Vec::new(),
            summed: false,
            head: 0,
            under: Vec::new(),
        }
    }

    /// Where each row's heading leads, in the order of the rows.
    pub fn links(mut self, hrefs: impl IntoIterator<Item = String>) -> Self {
        self.links = hrefs.into_iter().collect();
        self
    }

    /// Where the cells of a column, counted from 0, lead, in the order of the rows.
    pub fn cell_links(
        mut self,
        column: usize,
        hrefs: impl IntoIterator<Item = Option<String>>,
    ) -> Self {
        self.cell_links.push((column, hrefs.into_iter().collect()));
        self
    }

    /// Shows the cells of a column, counted from 0, as tags, in the order of the rows.
    pub fn tags(mut self, column: usize, tags: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = Some((column, tags.into_iter().collect()));
        self
    }

    /// Makes a column's heading order the list: where it leads, and how the list is ordered by it now.
    pub fn sort(mut self, column: usize, href: impl Into<String>, order: Option<Order>) -> Self {
        self.sorts.push(Sort { column, href: href.into(), order });
        self
    }

    /// The last row is the sum of the others, and looks it.
    pub fn summed(mut self) -> Self {
        self.summed = true;
        self
    }

    /// The rows are headed by this column, counted from 0, and the first one, a number, stands small above it.
    pub fn headed(mut self, column: usize) -> Self {
        self.head = column;
        self
    }

    /// These columns' cells stand small beneath those of `column`, instead of in columns of their own. They say what
    /// they are: a name, a goal.
    pub fn under(mut self, column: usize, beneath: impl IntoIterator<Item = usize>) -> Self {
        self.under.push((column, beneath.into_iter().collect()));
        self
    }

    fn is_pair(&self) -> bool {
        self.columns().count() == 2
    }

    fn is_wide(&self) -> bool {
        self.columns().count() > FITTING
    }

    /// The columns that stand beside each other; the one that heads the rows first.
    fn columns(&self) -> impl Iterator<Item = usize> {
        let beneath = |column: &usize| self.under.iter().any(|(_, under)| under.contains(column));
        let others = (1..self.data.columns.len()).filter(|column| *column != self.head);
        std::iter::once(self.head).chain(others.filter(move |column| !beneath(column)))
    }

    fn headings(&self) -> impl Iterator<Item = Heading<'_>> {
        let named = |index: usize| (index, self.data.columns.get(index));
        self.columns().map(named).filter_map(|(index, column)| {
            Some(Heading {
                name: &column?.name,
                class: class(column?.kind),
                sort: self.sorts.iter().find(|sort| sort.column == index),
            })
        })
    }

    fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.data.rows.iter().enumerate().map(|(index, cells)| {
            let text = |column| self.text(cells, column);
            let shown = |place: usize| {
                let column = self.data.columns.get(place)?;
                Some(Shown {
                    label: &column.name,
                    class: class(column.kind),
                    text: text(place),
                    href: self.cell_link(place, index),
                    tag: self.tag(place, index),
                    under: self.lines(cells, place),
                })
            };
            Row {
                href: self.links.get(index),
                over: (self.head > 0).then(|| text(0)),
                head: text(self.head),
                under: self.lines(cells, self.head),
                cells: self.columns().skip(1).filter_map(shown).collect(),
            }
        })
    }

    /// A cell as it is written.
    fn text(&self, cells: &'a [Cell], column: usize) -> String {
        let found = self.data.row(cells).nth(column);
        found.map_or_else(String::new, |(column, cell)| cell.shown(column.kind, self.style))
    }

    /// What stands beneath a cell; what is empty takes no line.
    fn lines(&self, cells: &'a [Cell], place: usize) -> Vec<Line<'_>> {
        let under = self.under.iter().filter(|(column, _)| *column == place);
        under
            .flat_map(|(_, under)| under)
            .filter_map(|column| {
                let (label, text) =
                    (&self.data.columns.get(*column)?.name, self.text(cells, *column));
                (!text.is_empty()).then_some(Line { label, text })
            })
            .collect()
    }

    fn cell_link(&self, column: usize, row: usize) -> Option<&String> {
        let (_, hrefs) = self.cell_links.iter().find(|(linked, _)| *linked == column)?;
        hrefs.get(row)?.as_ref()
    }

    fn tag(&self, column: usize, row: usize) -> Option<&Tag> {
        let (tagged, tags) = self.tags.as_ref()?;
        (*tagged == column).then(|| tags.get(row)).flatten()
    }
}

/// How a column's cells are set.
fn class(kind: Kind) -> &'static str {
    match kind {
        Kind::Date | Kind::Year => "date",
        kind if kind.is_number() => "num",
        _ => "text",
    }
}

#[cfg(test)]
mod tests;
