//! What was typed: fields by name, in order, and files.

use domain::values::Id;

/// A file that came with a form.
#[derive(Clone, Debug)]
pub struct Upload {
    pub field: String,
    pub bytes: Vec<u8>,
    /// A file was chosen; browsers send a field without a file as one without a name.
    pub chosen: bool,
}

/// The fields of a query or a form. A name may stand more than once (checkboxes).
#[derive(Clone, Debug, Default)]
pub struct Form {
    fields: Vec<(String, String)>,
    files: Vec<Upload>,
    /// Left half-way by its writer, and taken up again.
    pub resumed: bool,
    /// The first field that was not UTF-8: nothing of the form is then believed.
    pub broken_field: Option<String>,
}

impl Form {
    pub fn new(fields: Vec<(String, String)>, files: Vec<Upload>) -> Form {
        Form { fields, files, resumed: false, broken_field: None }
    }

    /// Reads `a=1&b=2` as browsers write it.
    pub fn from_urlencoded(bytes: &[u8]) -> Form {
        let mut form = Form::default();
        for pair in bytes.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
            let mut halves = pair.splitn(2, |byte| *byte == b'=');
            let name = decode(halves.next().unwrap_or_default());
            let value = decode(halves.next().unwrap_or_default());
            match (String::from_utf8(name), String::from_utf8(value)) {
                (Ok(name), Ok(value)) => form.fields.push((name, value)),
                (name, _) => {
                    form.broken_field.get_or_insert(name.unwrap_or_default());
                }
            }
        }
        form
    }

    /// What was typed in the field, or nothing.
    pub fn get(&self, name: &str) -> &str {
        self.fields.iter().find(|(n, _)| n == name).map_or("", |(_, value)| value)
    }

    /// Every value of a field that may stand more than once.
    pub fn all(&self, name: &str) -> Vec<&str> {
        self.fields.iter().filter(|(n, _)| n == name).map(|(_, value)| value.as_str()).collect()
    }

    /// The fields as they came.
    pub fn fields(&self) -> &[(String, String)] {
        &self.fields
    }

    /// The file of a field, if one was chosen.
    pub fn file(&self, name: &str) -> Option<&Upload> {
        self.files.iter().find(|file| file.field == name && !file.bytes.is_empty())
    }

    /// Whether a file was chosen in the field that has nothing in it.
    pub fn has_empty_file(&self, name: &str) -> bool {
        let empty = |file: &&Upload| file.field == name && file.chosen && file.bytes.is_empty();
        self.files.iter().any(|file| empty(&file))
    }

    /// The hidden key that makes a second submit lead to the first one's result.
    pub fn key(&self) -> Option<Id> {
        Id::read(self.get("form_key"))
    }
}

fn decode(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((&first, tail)) = rest.split_first() {
        match (first, tail) {
            (b'+', _) => out.push(b' '),
            (b'%', [high, low, after @ ..]) => match (hex(*high), hex(*low)) {
                (Some(high), Some(low)) => {
                    out.push(high << 4 | low);
                    rest = after;
                    continue;
                }
                _ => out.push(b'%'),
            },
            (other, _) => out.push(other),
        }
        rest = tail;
    }
    out
}

fn hex(digit: u8) -> Option<u8> {
    (digit as char).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_decoded() {
        let form = Form::from_urlencoded("name=%C3%85sa+Lind&a=1&a=2&empty=&odd=%zz".as_bytes());
        assert_eq!(form.get("name"), "Åsa Lind");
        assert_eq!(form.all("a"), ["1", "2"]);
        assert_eq!(form.get("empty"), "");
        assert_eq!(form.get("odd"), "%zz");
    }

    #[test]
    fn broken_utf_8_is_noticed() {
        assert_eq!(Form::from_urlencoded(b"a=1&b=%ff").broken_field.as_deref(), Some("b"));
        assert_eq!(Form::from_urlencoded(b"%ff=1").broken_field.as_deref(), Some(""));
    }

    #[test]
    fn any_bytes_are_a_form() {
        let seeds: &[&[u8]] =
            &[b"name=%C3%85sa+Lind&a=1&a=2&empty=&odd=%zz", b"a=%ff&%00=1", b"&&="];
        testkit::fuzz::fuzz(100_000, seeds, |bytes| {
            let form = Form::from_urlencoded(bytes);
            let pairs = bytes.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()).count();
            assert!(form.fields.len() <= pairs);
            assert_eq!(form.fields.len() < pairs, form.broken_field.is_some());
            let encode = crate::cookies::encode;
            let written: Vec<String> =
                form.fields.iter().map(|(n, v)| format!("{}={}", encode(n), encode(v))).collect();
            let again = Form::from_urlencoded(written.join("&").as_bytes());
            assert_eq!(again.fields, form.fields);
            let decoded = crate::cookies::decode(&String::from_utf8_lossy(bytes));
            assert!(decoded.is_none_or(|text| text.len() <= bytes.len() * 3));
        });
    }
}
