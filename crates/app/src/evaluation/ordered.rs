//! JSON whose fields stay in the order in which they are written: that of the contract's page, where a map would sort
//! them by name.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Number;

/// A value of JSON. A leaf is as it is read; nothing is `None`.
#[derive(Debug, PartialEq)]
pub enum Ordered {
    Leaf(Option<String>),
    List(Vec<Ordered>),
    Fields(Vec<(String, Ordered)>),
}

impl Ordered {
    /// The text of a field that is a leaf.
    pub fn text(&self, name: &str) -> Option<&str> {
        let Ordered::Fields(fields) = self else { return None };
        match &fields.iter().find(|(field, _)| field == name)?.1 {
            Ordered::Leaf(text) => text.as_deref(),
            _ => None,
        }
    }
}

impl<'de> Deserialize<'de> for Ordered {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Ordered, D::Error> {
        source.deserialize_any(Reader)
    }
}

struct Reader;

fn leaf<E>(text: impl ToString) -> Result<Ordered, E> {
    Ok(Ordered::Leaf(Some(text.to_string())))
}

impl<'de> Visitor<'de> for Reader {
    type Value = Ordered;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Ordered, E> {
        leaf(value)
    }

    fn visit_i64<E>(self, value: i64) -> Result<Ordered, E> {
        leaf(value)
    }

    fn visit_u64<E>(self, value: u64) -> Result<Ordered, E> {
        leaf(value)
    }

    fn visit_f64<E>(self, value: f64) -> Result<Ordered, E> {
        Ok(Ordered::Leaf(Number::from_f64(value).map(|number| number.to_string())))
    }

    fn visit_str<E>(self, value: &str) -> Result<Ordered, E> {
        leaf(value)
    }

    fn visit_unit<E>(self) -> Result<Ordered, E> {
        Ok(Ordered::Leaf(None))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut rows: A) -> Result<Ordered, A::Error> {
        let mut all = Vec::new();
        while let Some(row) = rows.next_element()? {
            all.push(row);
        }
        Ok(Ordered::List(all))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Ordered, A::Error> {
        let mut all = Vec::new();
        while let Some(field) = fields.next_entry()? {
            all.push(field);
        }
        Ok(Ordered::Fields(all))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_stay_in_their_order() {
        let text = r#"{"estimate":0.3,"df":2,"a":[{"name":"x","se":-1e-7}],"p":null,"ok":true}"#;
        let Ordered::Fields(fields) = serde_json::from_str(text).unwrap() else { panic!() };
        let names: Vec<&str> = fields.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["estimate", "df", "a", "p", "ok"]);
        let leaf = |text: &str| Ordered::Leaf(Some(text.to_owned()));
        assert_eq!((&fields[0].1, &fields[1].1), (&leaf("0.3"), &leaf("2")));
        assert_eq!((&fields[3].1, &fields[4].1), (&Ordered::Leaf(None), &leaf("true")));
        let Ordered::List(rows) = &fields[2].1 else { panic!() };
        assert_eq!((rows[0].text("name"), rows[0].text("se")), (Some("x"), Some("-1e-7")));
    }
}
