//! A table that somebody uploads or pastes, and the columns that are asked for.

use documents::{Reading, Sheet, csv, xlsx};
use statistics::{Column, Exact};

use super::number;
use super::refusal::Refusal;
use crate::Error;

/// A CSV file or an Excel workbook, read whole. In a file whose cells are parted by semicolons or tabs, or that has one
/// column, the comma is a decimal comma; in one parted by commas the point is.
#[derive(Debug)]
pub struct Table {
    sheet: Sheet,
}

/// What is done with a row in which a cell that is needed is empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    Refuse,
    Drop,
}

impl Table {
    /// # Errors
    /// [`Refusal::Unreadable`].
    pub fn read(bytes: &[u8]) -> Result<Table, Refusal> {
        let reading = Reading::MEASUREMENTS;
        let is_workbook = bytes.starts_with(b"PK");
        let sheet = if is_workbook {
            xlsx::read_xlsx_as(bytes, reading)
        } else {
            csv::read_csv_as(bytes, reading)
        };
        Ok(Table { sheet: sheet.map_err(Refusal::Unreadable)? })
    }

    /// A table that is made here: a header, and rows with their lines.
    pub fn of(header: Vec<String>, rows: Vec<(u64, Vec<String>)>) -> Table {
        Table { sheet: Sheet { header, rows, decimal_comma: true } }
    }

    #[must_use]
    pub fn header(&self) -> &[String] {
        &self.sheet.header
    }

    /// The rows with their lines in the file.
    #[must_use]
    pub fn rows(&self) -> &[(u64, Vec<String>)] {
        &self.sheet.rows
    }

    /// The table as it is kept: the lines stay, so that a fault found later still names them.
    ///
    /// # Errors
    /// [`Error::Broken`], which cannot happen to text.
    pub fn stored(&self) -> Result<String, Error> {
        let Sheet { header, rows, decimal_comma } = &self.sheet;
        let kept = serde_json::to_string(&(header, rows, decimal_comma));
        kept.map_err(|error| Error::Broken(error.to_string()))
    }

    /// The table that [`Table::stored`] kept.
    ///
    /// # Errors
    /// [`Error::Broken`] if it is none.
    pub fn restored(text: &str) -> Result<Table, Error> {
        let read = serde_json::from_str(text);
        let (header, rows, decimal_comma) =
            read.map_err(|error| Error::Broken(format!("a stored table: {error}")))?;
        Ok(Table { sheet: Sheet { header, rows, decimal_comma } })
    }

    /// These columns alone, in the order of the table.
    #[must_use]
    pub fn only(&self, columns: &[&str]) -> Table {
        let Sheet { header, rows, decimal_comma } = &self.sheet;
        let is_kept = |place: &usize| columns.iter().any(|name| name.trim() == header[*place]);
        let places: Vec<usize> = (0..header.len()).filter(is_kept).collect();
        let cut = |cells: &[String]| places.iter().map(|place| cells[*place].clone()).collect();
        let rows = rows.iter().map(|(line, cells)| (*line, cut(cells))).collect();
        Table { sheet: Sheet { header: cut(header), rows, decimal_comma: *decimal_comma } }
    }

    /// The same rows under other columns, for a method that needs them so.
    pub(super) fn made_of(&self, header: Vec<String>, rows: Vec<(u64, Vec<String>)>) -> Table {
        Table { sheet: Sheet { header, rows, decimal_comma: self.sheet.decimal_comma } }
    }

    /// The rows in which all these columns have something.
    ///
    /// # Errors
    /// [`Refusal::UnknownColumn`], [`Refusal::RepeatedColumn`], [`Refusal::NoRows`], [`Refusal::Missing`].
    pub fn choose(&self, columns: &[&str], missing: Missing) -> Result<Chosen<'_>, Refusal> {
        let places: Vec<usize> =
            columns.iter().map(|name| self.place(name)).collect::<Result<_, _>>()?;
        if self.sheet.rows.is_empty() {
            return Err(Refusal::NoRows);
        }
        let (mut kept, mut empty, mut count) = (Vec::new(), Vec::new(), 0);
        for (row, (line, cells)) in self.sheet.rows.iter().enumerate() {
            let mut is_whole = true;
            for place in &places {
                if cells[*place].trim().is_empty() {
                    is_whole = false;
                    count += 1;
                    if empty.len() < SHOWN {
                        empty.push((*line, self.sheet.header[*place].clone()));
                    }
                }
            }
            if is_whole {
                kept.push(row);
            }
        }
        if count > 0 && missing == Missing::Refuse {
            return Err(Refusal::Missing { cells: empty, count });
        }
        let dropped = self.sheet.rows.len() - kept.len();
        Ok(Chosen { table: self, kept, dropped })
    }

    fn place(&self, name: &str) -> Result<usize, Refusal> {
        let header = &self.sheet.header;
        let mut places = (0..header.len()).filter(|place| header[*place] == name.trim());
        let name = || name.trim().to_owned();
        match (places.next(), places.next()) {
            (Some(place), None) => Ok(place),
            (Some(first), Some(second)) => {
                Err(Refusal::RepeatedColumn { name: name(), first: first + 1, second: second + 1 })
            }
            _ => Err(Refusal::UnknownColumn { name: name(), known: header.clone() }),
        }
    }
}

/// The most empty cells that a refusal names.
const SHOWN: usize = 10;

/// Rows of a table that are used.
#[derive(Debug)]
pub struct Chosen<'t> {
    table: &'t Table,
    kept: Vec<usize>,
    pub dropped: usize,
}

impl Chosen<'_> {
    #[must_use]
    pub fn used(&self) -> usize {
        self.kept.len()
    }

    /// The lines of the rows that are used.
    #[must_use]
    pub fn lines(&self) -> Vec<u64> {
        self.kept.iter().map(|row| self.table.sheet.rows[*row].0).collect()
    }

    /// A column of numbers, named as asked for.
    ///
    /// # Errors
    /// [`Refusal::NotANumber`] with line and column; those of [`Table::choose`].
    pub fn column(&self, name: &str) -> Result<Column, Refusal> {
        let place = self.table.place(name)?;
        let decimal_comma = self.table.sheet.decimal_comma;
        let of = |row: &usize| -> Result<Exact, Refusal> {
            let (line, cells) = &self.table.sheet.rows[*row];
            number::read(&cells[place], decimal_comma).ok_or_else(|| Refusal::NotANumber {
                line: *line,
                column: name.trim().to_owned(),
                text: cells[place].trim().to_owned(),
            })
        };
        Ok(Column::new(name.trim(), self.kept.iter().map(of).collect::<Result<_, _>>()?))
    }

    /// A column of labels.
    ///
    /// # Errors
    /// Those of [`Table::choose`].
    pub fn labels(&self, name: &str) -> Result<Vec<String>, Refusal> {
        let place = self.table.place(name)?;
        let of = |row: &usize| self.table.sheet.rows[*row].1[place].trim().to_owned();
        Ok(self.kept.iter().map(of).collect())
    }

    /// A method's refusal, with the line of the file where it names a row.
    pub(super) fn refused(&self, error: statistics::Error) -> Refusal {
        use statistics::Error::{FullLeverage, Negative, NotPositive, NotZeroOne, SwitchesBack};
        let row = match &error {
            FullLeverage { row }
            | NotZeroOne { row, .. }
            | Negative { row, .. }
            | NotPositive { row, .. }
            | SwitchesBack { row, .. } => self.kept.get(*row),
            _ => None,
        };
        let line = row.map(|row| self.table.sheet.rows[*row].0);
        Refusal::Method { error, line }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(text: &str) -> Table {
        Table::read(text.as_bytes()).unwrap()
    }

    fn values(text: &str, column: &str) -> Result<Vec<f64>, Refusal> {
        let table = table(text);
        let chosen = table.choose(&[column], Missing::Refuse)?;
        Ok(chosen.column(column)?.values.iter().map(|value| value.value()).collect())
    }

    #[test]
    fn the_comma_means_what_the_file_says() {
        assert_eq!(values("x;y\n1,5;2\n", "x"), Ok(vec![1.5]));
        assert_eq!(values("y\n1,5\n", "y"), Ok(vec![1.5]));
        assert_eq!(values("x,y\n1.5,2\n", "x"), Ok(vec![1.5]));
        let refused =
            Refusal::NotANumber { line: 2, column: "x".to_owned(), text: "1,5".to_owned() };
        assert_eq!(values("x,y\n\"1,5\",2\n", "x"), Err(refused));
    }

    #[test]
    fn faults_name_line_and_column() {
        let refused =
            Refusal::NotANumber { line: 3, column: "y".to_owned(), text: "NA".to_owned() };
        assert_eq!(values("y\n1\nNA\n", "y"), Err(refused));
        let known = vec!["a".to_owned(), "b".to_owned()];
        assert_eq!(
            values("a,b\n1,2\n", "y"),
            Err(Refusal::UnknownColumn { name: "y".to_owned(), known })
        );
        let repeated = Refusal::RepeatedColumn { name: "y".to_owned(), first: 1, second: 3 };
        assert_eq!(values("y,x,y\n1,2,3\n", "y"), Err(repeated));
        assert_eq!(values("y\n", "y"), Err(Refusal::NoRows));
    }

    #[test]
    fn a_table_is_kept_with_its_lines_and_cut_to_what_was_used() {
        let table = table("namn;före;efter\nEva;1,5;2\n\n;3;4\n");
        let kept = Table::restored(&table.stored().unwrap()).unwrap();
        assert_eq!((kept.header(), kept.rows()), (table.header(), table.rows()));
        let used = kept.only(&["efter", " före"]);
        assert_eq!(used.header(), ["före", "efter"]);
        assert_eq!(used.rows()[2], (4, vec!["3".to_owned(), "4".to_owned()]));
        let chosen = used.choose(&["före"], Missing::Drop).unwrap();
        assert_eq!(chosen.lines(), [2, 4]);
        assert_eq!(chosen.column("före").unwrap().values[0].value(), 1.5);
        assert!(Table::restored("{}").is_err());
    }

    #[test]
    fn no_row_is_lost_in_silence() {
        let text = "x,y\n1,2\n,3\n\n4,\n5,6\n";
        let cells = vec![
            (3, "x".to_owned()),
            (4, "x".to_owned()),
            (4, "y".to_owned()),
            (5, "y".to_owned()),
        ];
        let table = table(text);
        let refused = table.choose(&["x", "y"], Missing::Refuse).unwrap_err();
        assert_eq!(refused, Refusal::Missing { cells, count: 4 });
        let chosen = table.choose(&["x", "y"], Missing::Drop).unwrap();
        assert_eq!((chosen.used(), chosen.dropped), (2, 3));
        assert_eq!(chosen.labels("x").unwrap(), ["1", "5"]);
        let error = statistics::Error::FullLeverage { row: 1 };
        assert_eq!(chosen.refused(error.clone()), Refusal::Method { error, line: Some(6) });
    }
}
