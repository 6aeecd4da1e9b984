//! One row as one line of JSON, and back.

use serde_json::{Number, Value};

use super::{hex, unhex};
use crate::engine::Kind;
use crate::{Cell, Error, Row};

/// The row as a JSON array: null, numbers, texts; bytes as hexadecimal text.
pub fn write(row: &Row<'_>) -> Result<String, Error> {
    let values: Vec<Value> =
        (0..row.width()).map(|index| value(&row.cell(index)?)).collect::<Result<_, _>>()?;
    Ok(Value::Array(values).to_string())
}

fn value(cell: &Cell<'_>) -> Result<Value, Error> {
    Ok(match cell {
        Cell::Null => Value::Null,
        Cell::Int(value) => Value::from(*value),
        Cell::Real(value) => Value::Number(
            Number::from_f64(*value)
                .ok_or_else(|| Error::Broken("a number that is none (NaN)".to_owned()))?,
        ),
        Cell::Text(value) => Value::from(value.as_ref()),
        Cell::Bytes(value) => Value::from(hex(value)),
    })
}

/// The cells of a line, read by the kinds of its columns.
pub fn read(line: &str, kinds: &[Kind]) -> Result<Vec<Cell<'static>>, Error> {
    let values: Vec<Value> = serde_json::from_str(line)
        .map_err(|error| Error::Broken(format!("the backup has a line that is no row: {error}")))?;
    if values.len() != kinds.len() {
        return Err(Error::Broken("the backup has a row of another width".to_owned()));
    }
    values.into_iter().zip(kinds).map(|(value, kind)| cell(value, *kind)).collect()
}

fn cell(value: Value, kind: Kind) -> Result<Cell<'static>, Error> {
    let read = match (kind, value) {
        (_, Value::Null) => Some(Cell::Null),
        (Kind::Int, Value::Number(number)) => number.as_i64().map(Cell::Int),
        (Kind::Real, Value::Number(number)) => number.as_f64().map(Cell::Real),
        (Kind::Text, Value::String(text)) => Some(Cell::Text(text.into())),
        (Kind::Bytes, Value::String(text)) => unhex(&text).map(|bytes| Cell::Bytes(bytes.into())),
        _ => None,
    };
    read.ok_or_else(|| Error::Broken("the backup has a value of another type".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_cell_comes_back() {
        let cells = [
            Cell::Null,
            Cell::Int(i64::MIN),
            Cell::Int(i64::MAX),
            Cell::Real(0.1),
            Cell::Real(-1e300),
            Cell::Real(5.0),
            Cell::Text("Åsa \"Å\" \\ \n \u{1} 😀".into()),
            Cell::Text("".into()),
            Cell::Bytes(vec![0, 255, 16].into()),
        ];
        for cell in cells {
            let kind = match cell {
                Cell::Int(_) => Kind::Int,
                Cell::Real(_) => Kind::Real,
                Cell::Bytes(_) => Kind::Bytes,
                _ => Kind::Text,
            };
            let line = Value::Array(vec![value(&cell).unwrap()]).to_string();
            assert!(!line.contains('\n'), "one row, one line");
            assert_eq!(read(&line, &[kind]).unwrap(), [cell], "{line}");
        }
    }

    #[test]
    fn a_value_of_another_type_or_width_is_refused() {
        for line in ["[\"1\"]", "[1.5]", "[true]", "[[1]]", "[1,2]", "[]", "{}", "1", "[1"] {
            assert!(read(line, &[Kind::Int]).is_err(), "{line}");
        }
        for line in ["[\"1\"]", "[\"g0\"]", "[\"å\"]"] {
            assert!(read(line, &[Kind::Bytes]).is_err(), "{line}");
        }
        assert!(value(&Cell::Real(f64::NAN)).is_err());
    }

    #[test]
    fn any_line_is_a_row_or_refused() {
        use testkit::fuzz::fuzz_text;

        let kinds = [Kind::Int, Kind::Text, Kind::Bytes, Kind::Real];
        let seeds =
            ["[1,\"Åsa \\\"\\u00e5\",\"00ff\",0.5]", "[null,null,null,null]", "[-0,\"\",\"\",1e3]"];
        fuzz_text(100_000, &seeds, |text| {
            let Ok(cells) = read(text, &kinds) else { return };
            assert_eq!(cells.len(), kinds.len());
            let values = cells.iter().map(value).collect::<Result<Vec<_>, _>>().unwrap();
            let line = Value::Array(values).to_string();
            assert!(!line.contains('\n'));
            assert_eq!(read(&line, &kinds).unwrap(), cells, "{text} as {line}");
        });
    }
}
