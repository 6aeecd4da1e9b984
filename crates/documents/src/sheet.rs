//! What is read from a table file: a header and numbered rows of text, within limits.

/// The most rows below the header, the most columns, and the most characters in a cell (Excel's own limit).
pub const MAX_ROWS: usize = 200_000;
pub const MAX_COLUMNS: usize = 200;
pub const MAX_CELL: usize = 32_767;
/// The most bytes in a file, in its unpacked content, and in the text of all its cells.
pub const MAX_BYTES: u64 = 50 * 1024 * 1024;

/// How a table is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    pub most_rows: usize,
    /// Rows without any text are kept, except after the last one with text: in measurements they are missing values.
    pub empty_rows: bool,
}

impl Reading {
    /// A list, such as a register: empty rows are nothing.
    pub const LIST: Reading = Reading { most_rows: MAX_ROWS, empty_rows: false };
    /// Measurements, where no row may be lost.
    pub const MEASUREMENTS: Reading = Reading { most_rows: 2_000_000, empty_rows: true };
}

/// A table as it was typed. Rows without any text are left out unless [`Reading`] keeps them; every row is as long as
/// the header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    pub header: Vec<String>,
    /// Each row with its line in the file, counted from 1, so that a fault can name it.
    pub rows: Vec<(u64, Vec<String>)>,
    /// Cells were parted by something else than commas, so a comma in a number is a decimal comma.
    pub decimal_comma: bool,
}

/// Why a file could not be read. Lines are counted from 1.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadFault {
    #[error("Filen är tom. Välj en fil med en rubrikrad.")]
    Empty,
    #[error("Filen är för stor. Dela upp den i flera filer.")]
    TooLarge,
    #[error("Rad {line}: filen innehåller tecken som inte är text. Spara om den som CSV.")]
    NotText { line: u64 },
    #[error("Rad {line}: teckenkodningen är trasig. Spara om filen som CSV UTF-8.")]
    Encoding { line: u64 },
    #[error("Rad {line}: ett citattecken avslutas aldrig. Lägg till det som saknas.")]
    OpenQuote { line: u64 },
    #[error(
        "Rad {line}: raden har fler värden än rubrikraden. Kolla att varje värde har en rubrik."
    )]
    ExtraCells { line: u64 },
    #[error("Rad {line}: texten i en cell är för lång. Korta den till högst {MAX_CELL} tecken.")]
    LongCell { line: u64 },
    #[error("Filen har fler än {MAX_COLUMNS} kolumner. Ta bort dem som inte behövs.")]
    TooManyColumns,
    #[error("Filen har fler än {most} rader. Dela upp den i flera filer.")]
    TooManyRows { most: usize },
    #[error("Filen innehåller makron. Spara om den som en vanlig Excel-arbetsbok (.xlsx).")]
    Macros,
    #[error("Filen hämtar uppgifter från andra filer. Ta bort länkarna och spara om den.")]
    ExternalLinks,
    #[error(
        "Filen kan inte läsas som en Excel-arbetsbok (.xlsx). Den kan vara trasig eller ha ett lösenord."
    )]
    Damaged,
}

/// Gathers rows, the first with text as the header, and holds them to the limits.
pub(crate) struct Gatherer {
    reading: Reading,
    /// Empty rows that count if one with text follows.
    empty: Vec<u64>,
    header: Option<Vec<String>>,
    rows: Vec<(u64, Vec<String>)>,
    bytes: u64,
}

impl Gatherer {
    pub fn new(reading: Reading) -> Gatherer {
        Gatherer { reading, empty: Vec::new(), header: None, rows: Vec::new(), bytes: 0 }
    }

    /// Whether rows without text have to be told.
    pub fn takes_empty(&self) -> bool {
        self.reading.empty_rows && self.header.is_some()
    }

    /// Takes the next row; empty cells at its end do not count.
    pub fn push(&mut self, line: u64, mut cells: Vec<String>) -> Result<(), ReadFault> {
        while cells.last().is_some_and(|cell| cell.trim().is_empty()) {
            cells.pop();
        }
        if cells.is_empty() {
            if self.takes_empty() {
                self.room_for_one()?;
                self.empty.push(line);
            }
            return Ok(());
        }
        for cell in &cells {
            self.bytes += cell.len() as u64;
            if cell.len() > MAX_CELL && cell.chars().count() > MAX_CELL {
                return Err(ReadFault::LongCell { line });
            }
        }
        if self.bytes > MAX_BYTES {
            return Err(ReadFault::TooLarge);
        }
        let Some(header) = &self.header else {
            if cells.len() > MAX_COLUMNS {
                return Err(ReadFault::TooManyColumns);
            }
            // A UTF-8 mark anywhere but first in the file is an invisible part of a name.
            let ends = |c: char| c.is_whitespace() || c == '\u{feff}';
            self.header = Some(cells.iter().map(|name| name.trim_matches(ends).into()).collect());
            return Ok(());
        };
        if cells.len() > header.len() {
            return Err(ReadFault::ExtraCells { line });
        }
        let columns = header.len();
        self.room_for_one()?;
        let empty = self.empty.drain(..).map(|line| (line, vec![String::new(); columns]));
        self.rows.extend(empty);
        cells.resize(columns, String::new());
        self.rows.push((line, cells));
        Ok(())
    }

    fn room_for_one(&self) -> Result<(), ReadFault> {
        let most = self.reading.most_rows;
        if self.rows.len() + self.empty.len() >= most {
            return Err(ReadFault::TooManyRows { most });
        }
        Ok(())
    }

    pub fn finish(self, decimal_comma: bool) -> Result<Sheet, ReadFault> {
        let header = self.header.ok_or(ReadFault::Empty)?;
        Ok(Sheet { header, rows: self.rows, decimal_comma })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> Vec<String> {
        cells.iter().map(|cell| (*cell).to_owned()).collect()
    }

    #[test]
    fn empty_rows_are_left_out_and_short_ones_filled() {
        let mut gatherer = Gatherer::new(Reading::LIST);
        gatherer.push(1, row(&["", " "])).unwrap();
        gatherer.push(2, row(&[" Namn ", "Belopp", ""])).unwrap();
        gatherer.push(3, row(&["", ""])).unwrap();
        gatherer.push(4, row(&["Åsa"])).unwrap();
        let sheet = gatherer.finish(false).unwrap();
        assert_eq!(sheet.header, ["Namn", "Belopp"]);
        assert_eq!(sheet.rows, [(4, row(&["Åsa", ""]))]);
    }

    #[test]
    fn measurements_keep_empty_rows_but_not_after_the_last() {
        let mut gatherer = Gatherer::new(Reading::MEASUREMENTS);
        gatherer.push(1, row(&["", ""])).unwrap();
        gatherer.push(2, row(&["A", "B"])).unwrap();
        gatherer.push(3, row(&["", ""])).unwrap();
        gatherer.push(4, row(&["1"])).unwrap();
        gatherer.push(5, row(&[""])).unwrap();
        let sheet = gatherer.finish(true).unwrap();
        assert_eq!(sheet.rows, [(3, row(&["", ""])), (4, row(&["1", ""]))]);
    }

    #[test]
    fn nothing_at_all_is_empty() {
        assert_eq!(Gatherer::new(Reading::LIST).finish(false), Err(ReadFault::Empty));
    }

    #[test]
    fn each_limit_is_held() {
        let mut gatherer = Gatherer::new(Reading::LIST);
        let wide = vec!["x".to_owned(); MAX_COLUMNS + 1];
        assert_eq!(gatherer.push(1, wide), Err(ReadFault::TooManyColumns));
        gatherer.push(1, row(&["A"])).unwrap();
        assert_eq!(gatherer.push(2, row(&["1", "2"])), Err(ReadFault::ExtraCells { line: 2 }));
        gatherer.push(3, vec!["å".repeat(MAX_CELL)]).unwrap();
        let long = vec!["å".repeat(MAX_CELL + 1)];
        assert_eq!(gatherer.push(4, long), Err(ReadFault::LongCell { line: 4 }));
        for line in 1..MAX_ROWS {
            gatherer.push(line as u64, row(&["1"])).unwrap();
        }
        assert_eq!(gatherer.push(9, row(&["1"])), Err(ReadFault::TooManyRows { most: MAX_ROWS }));
    }

    #[test]
    fn much_text_in_few_rows_is_too_large() {
        let mut gatherer = Gatherer::new(Reading::LIST);
        gatherer.push(1, row(&["A"])).unwrap();
        let fault =
            (0..2_000).find_map(|line| gatherer.push(line, vec!["x".repeat(MAX_CELL)]).err());
        assert_eq!(fault, Some(ReadFault::TooLarge));
    }
}
