//! A table of figures as a page shows it: columns where there is room, cards on a phone.

use askama::Template;
use askama::filters::HtmlSafe;
use charts::Kind;

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
    data: &'a charts::Table,
    links: Vec<String>,
    cell_links: Vec<(usize, Vec<Option<String>>)>,
    tags: Option<(usize, Vec<Tag>)>,
    sorts: Vec<Sort>,
    summed: bool,
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
    head: String,
    cells: Vec<Shown<'a>>,
}

/// A cell as the reader sees it.
struct Shown<'a> {
    label: &'a str,
    class: &'static str,
    text: String,
    href: Option<&'a String>,
    tag: Option<&'a Tag>,
}

impl HtmlSafe for Table<'_> {}

impl<'a> Table<'a> {
    pub fn new(id: impl Into<String>, data: &'a charts::Table) -> Self {
        Self {
            id: id.into(),
            data,
            links: Vec::new(),
            cell_links: Vec::new(),
            tags: None,
            sorts: Vec::new(),
            summed: false,
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

    fn is_pair(&self) -> bool {
        self.data.columns.len() == 2
    }

    fn is_wide(&self) -> bool {
        self.data.columns.len() > FITTING
    }

    fn headings(&self) -> impl Iterator<Item = Heading<'_>> {
        self.data.columns.iter().enumerate().map(|(index, column)| Heading {
            name: &column.name,
            class: class(column.kind),
            sort: self.sorts.iter().find(|sort| sort.column == index),
        })
    }

    fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.data.rows.iter().enumerate().map(|(index, cells)| {
            let mut cells = self.data.row(cells).enumerate();
            let head = cells.next();
            Row {
                href: self.links.get(index),
                head: head.map_or_else(String::new, |(_, (column, cell))| cell.shown(column.kind)),
                cells: cells
                    .map(|(place, (column, cell))| Shown {
                        label: &column.name,
                        class: class(column.kind),
                        text: cell.shown(column.kind),
                        href: self.cell_link(place, index),
                        tag: self.tag(place, index),
                    })
                    .collect(),
            }
        })
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
