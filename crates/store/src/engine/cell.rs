//! One database value on its way in or out, the same on both engines.

use std::borrow::Cow;

use domain::values::{Date, Id, Instant, Ore, YearOfOrigin};
use postgres::types::{IsNull, Type, private::BytesMut};
use rusqlite::types::{ToSqlOutput, ValueRef};

use super::Error;

/// A value in one of the four column types `{int} {text} {bytes} {real}`, or null.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell<'a> {
    Null,
    Int(i64),
    Real(f64),
    Text(Cow<'a, str>),
    Bytes(Cow<'a, [u8]>),
}

/// What may be bound to a `?n` parameter.
pub trait Arg {
    fn cell(&self) -> Cell<'_>;
}

/// What may be read from a column. `None` means that the column holds another type.
pub trait Column: Sized {
    fn read(cell: Cell<'_>) -> Option<Self>;
}

/// One result row.
pub enum Row<'r> {
    Sqlite(&'r rusqlite::Row<'r>),
    Postgres(&'r postgres::Row),
}

impl Row<'_> {
    /// The value of column `index`, counted from 0.
    ///
    /// # Errors
    /// [`Error::Broken`] if the column does not exist or holds another type.
    pub fn get<T: Column>(&self, index: usize) -> Result<T, Error> {
        let cell = self.cell(index)?;
        T::read(cell).ok_or_else(|| Error::Broken(format!("column {index} has another type")))
    }

    /// The number of columns.
    pub fn width(&self) -> usize {
        match self {
            Row::Sqlite(row) => row.as_ref().column_count(),
            Row::Postgres(row) => row.len(),
        }
    }

    /// The name of column `index`.
    pub fn name(&self, index: usize) -> String {
        match self {
            Row::Sqlite(row) => row.as_ref().column_name(index).unwrap_or_default().to_owned(),
            Row::Postgres(row) => row.columns()[index].name().to_owned(),
        }
    }

    /// The value of column `index`, whatever its type.
    ///
    /// # Errors
    /// [`Error::Broken`] if the column does not exist or has a type outside the four.
    pub fn cell(&self, index: usize) -> Result<Cell<'_>, Error> {
        match self {
            Row::Sqlite(row) => match row.get_ref(index).map_err(broken)? {
                ValueRef::Null => Ok(Cell::Null),
                ValueRef::Integer(value) => Ok(Cell::Int(value)),
                ValueRef::Real(value) => Ok(Cell::Real(value)),
                ValueRef::Text(value) => {
                    Ok(Cell::Text(std::str::from_utf8(value).map_err(broken)?.into()))
                }
                ValueRef::Blob(value) => Ok(Cell::Bytes(value.into())),
            },
            Row::Postgres(row) => postgres_cell(row, index),
        }
    }
}

fn postgres_cell(row: &postgres::Row, index: usize) -> Result<Cell<'_>, Error> {
    let column = row.columns().get(index).ok_or_else(|| broken("no such column"))?;
    let cell = match *column.type_() {
        Type::INT8 => row.try_get::<_, Option<i64>>(index).map_err(broken)?.map(Cell::Int),
        Type::INT4 => {
            row.try_get::<_, Option<i32>>(index).map_err(broken)?.map(|v| Cell::Int(v.into()))
        }
        Type::FLOAT8 => row.try_get::<_, Option<f64>>(index).map_err(broken)?.map(Cell::Real),
        Type::TEXT | Type::VARCHAR | Type::NAME => {
            row.try_get::<_, Option<&str>>(index).map_err(broken)?.map(|v| Cell::Text(v.into()))
        }
        Type::BYTEA => {
            row.try_get::<_, Option<&[u8]>>(index).map_err(broken)?.map(|v| Cell::Bytes(v.into()))
        }
        ref other => return Err(broken(format!("column type {other} is not used here"))),
    };
    Ok(cell.unwrap_or(Cell::Null))
}

fn broken(error: impl std::fmt::Display) -> Error {
    Error::Broken(error.to_string())
}

impl rusqlite::ToSql for Cell<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Cell::Null => ValueRef::Null,
            Cell::Int(value) => ValueRef::Integer(*value),
            Cell::Real(value) => ValueRef::Real(*value),
            // PostgreSQL stores no text with it: what cannot move there is not taken here.
            Cell::Text(value) if value.contains('\0') => {
                return Err(rusqlite::Error::ToSqlConversionFailure(
                    "a zero byte in a text".into(),
                ));
            }
            Cell::Text(value) => ValueRef::Text(value.as_bytes()),
            Cell::Bytes(value) => ValueRef::Blob(value),
        }))
    }
}

impl postgres::types::ToSql for Cell<'_> {
    fn to_sql(
        &self,
        ty: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        // The bytes of one type must never be sent as another's: PostgreSQL would take eight
        // letters for a number.
        match (self, ty) {
            (Cell::Null, _) => Ok(IsNull::Yes),
            (Cell::Int(value), &Type::INT8) => value.to_sql(ty, out),
            (Cell::Int(value), &Type::INT4) => i32::try_from(*value)?.to_sql(ty, out),
            (Cell::Int(value), &Type::FLOAT8) => (*value as f64).to_sql(ty, out),
            (Cell::Real(value), &Type::FLOAT8) => value.to_sql(ty, out),
            (Cell::Text(value), &Type::TEXT | &Type::VARCHAR | &Type::NAME) => {
                value.as_ref().to_sql(ty, out)
            }
            (Cell::Bytes(value), &Type::BYTEA) => value.as_ref().to_sql(ty, out),
            (Cell::Int(_), ty) => Err(format!("a number bound where {ty} is expected").into()),
            (Cell::Real(_), ty) => Err(format!("a real bound where {ty} is expected").into()),
            (Cell::Text(_), ty) => Err(format!("a text bound where {ty} is expected").into()),
            (Cell::Bytes(_), ty) => Err(format!("bytes bound where {ty} is expected").into()),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    postgres::types::to_sql_checked!();
}

impl std::fmt::Debug for dyn Arg + '_ {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.cell().fmt(f)
    }
}

impl Arg for i64 {
    fn cell(&self) -> Cell<'_> {
        Cell::Int(*self)
    }
}

impl Arg for bool {
    fn cell(&self) -> Cell<'_> {
        Cell::Int(i64::from(*self))
    }
}

impl Arg for f64 {
    fn cell(&self) -> Cell<'_> {
        Cell::Real(*self)
    }
}

impl Arg for str {
    fn cell(&self) -> Cell<'_> {
        Cell::Text(self.into())
    }
}

impl Arg for &str {
    fn cell(&self) -> Cell<'_> {
        Cell::Text((*self).into())
    }
}

impl Arg for String {
    fn cell(&self) -> Cell<'_> {
        Cell::Text(self.as_str().into())
    }
}

impl Arg for Vec<u8> {
    fn cell(&self) -> Cell<'_> {
        Cell::Bytes(self.as_slice().into())
    }
}

impl Arg for &[u8] {
    fn cell(&self) -> Cell<'_> {
        Cell::Bytes((*self).into())
    }
}

impl<const N: usize> Arg for [u8; N] {
    fn cell(&self) -> Cell<'_> {
        Cell::Bytes(self.as_slice().into())
    }
}

impl<T: Arg> Arg for Option<T> {
    fn cell(&self) -> Cell<'_> {
        self.as_ref().map_or(Cell::Null, Arg::cell)
    }
}

impl Arg for Cell<'_> {
    fn cell(&self) -> Cell<'_> {
        self.clone()
    }
}

impl Arg for Ore {
    fn cell(&self) -> Cell<'_> {
        Cell::Int(self.0)
    }
}

impl Arg for Id {
    fn cell(&self) -> Cell<'_> {
        Cell::Text(self.to_string().into())
    }
}

impl Arg for Date {
    fn cell(&self) -> Cell<'_> {
        Cell::Text(self.to_string().into())
    }
}

impl Arg for Instant {
    fn cell(&self) -> Cell<'_> {
        Cell::Int(self.millis())
    }
}

impl Arg for YearOfOrigin {
    fn cell(&self) -> Cell<'_> {
        Cell::Int(self.code())
    }
}

impl Column for i64 {
    fn read(cell: Cell<'_>) -> Option<Self> {
        if let Cell::Int(value) = cell { Some(value) } else { None }
    }
}

impl Column for bool {
    fn read(cell: Cell<'_>) -> Option<Self> {
        i64::read(cell).map(|value| value != 0)
    }
}

impl Column for f64 {
    fn read(cell: Cell<'_>) -> Option<Self> {
        if let Cell::Real(value) = cell { Some(value) } else { None }
    }
}

impl Column for String {
    fn read(cell: Cell<'_>) -> Option<Self> {
        if let Cell::Text(value) = cell { Some(value.into_owned()) } else { None }
    }
}

impl Column for Vec<u8> {
    fn read(cell: Cell<'_>) -> Option<Self> {
        if let Cell::Bytes(value) = cell { Some(value.into_owned()) } else { None }
    }
}

impl<T: Column> Column for Option<T> {
    fn read(cell: Cell<'_>) -> Option<Self> {
        if cell == Cell::Null { Some(None) } else { T::read(cell).map(Some) }
    }
}

impl Column for Ore {
    fn read(cell: Cell<'_>) -> Option<Self> {
        i64::read(cell).map(Ore)
    }
}

impl Column for Id {
    fn read(cell: Cell<'_>) -> Option<Self> {
        if let Cell::Text(value) = cell { Id::read(&value) } else { None }
    }
}

impl Column for Date {
    fn read(cell: Cell<'_>) -> Option<Self> {
        if let Cell::Text(value) = cell { value.parse().ok() } else { None }
    }
}

impl Column for Instant {
    fn read(cell: Cell<'_>) -> Option<Self> {
        i64::read(cell).map(Instant::from_millis)
    }
}

impl Column for YearOfOrigin {
    fn read(cell: Cell<'_>) -> Option<Self> {
        i64::read(cell).and_then(YearOfOrigin::from_code)
    }
}
