//! Writes the joined messages as Rust.

use crate::join::Method;
use crate::message::{Key, Kind, Part};

/// One `impl Language` with a method per message.
pub fn emit(methods: &[Method]) -> String {
    let methods: String = methods.iter().map(method).collect();
    format!("impl Language {{\n{methods}}}\n")
}

fn method(method: &Method) -> String {
    let arguments: String = method
        .arguments
        .iter()
        .map(|(name, kind)| {
            let kind = match kind {
                Kind::Shown => "impl std::fmt::Display",
                Kind::Count => "i64",
                Kind::Word => "&str",
            };
            format!(", {name}: {kind}")
        })
        .collect();
    let (result, body): (_, fn(&Method, &[Part]) -> String) = if method.arguments.is_empty() {
        ("&'static str", |_, parts| literal(parts))
    } else {
        ("String", owned)
    };
    // The text is fenced so that nothing in it is taken for a link or a heading.
    let doc = format!("```text\n{}\n```", method.doc);
    format!(
        "    #[doc = {doc:?}]\n    #[must_use]\n    pub fn {name}(self{arguments}) -> {result} {{\n        \
         match self {{\n            Self::Sv => {swedish},\n            Self::En => {english},\n        }}\n    }}\n",
        name = method.name,
        swedish = body(method, &method.swedish),
        english = body(method, &method.english),
    )
}

/// A quoted literal of the text parts; used where there are no others.
fn literal(parts: &[Part]) -> String {
    let text = |part: &Part| match part {
        Part::Text(text) => text.clone(),
        Part::Argument(_) | Part::Choice { .. } => String::new(),
    };
    format!("{:?}", parts.iter().map(text).collect::<String>())
}

/// An expression of type `String`.
fn owned(method: &Method, parts: &[Part]) -> String {
    match parts {
        [] | [Part::Text(_)] => format!("{}.to_owned()", literal(parts)),
        [part @ Part::Choice { .. }] => value(method, part),
        [part @ Part::Argument(_)] => match value(method, part) {
            name if name.ends_with(')') => name,
            name => format!("{name}.to_string()"),
        },
        parts => mixed(method, parts),
    }
}

fn mixed(method: &Method, parts: &[Part]) -> String {
    let mut text = String::new();
    let mut values = String::new();
    for part in parts {
        match part {
            Part::Text(part) => text.push_str(&part.replace('{', "{{").replace('}', "}}")),
            part => {
                text.push_str("{}");
                values.push_str(", ");
                values.push_str(&value(method, part));
            }
        }
    }
    format!("format!({text:?}{values})")
}

/// An expression that can be shown.
fn value(method: &Method, part: &Part) -> String {
    match part {
        Part::Text(text) => format!("{text:?}"),
        Part::Argument(name) => {
            if method.arguments.contains(&(name.clone(), Kind::Count)) {
                format!("crate::format::number({name})")
            } else {
                name.clone()
            }
        }
        Part::Choice { argument, cases, default, .. } => {
            let cases: String = cases
                .iter()
                .map(|(key, parts)| format!("{} => {}, ", matcher(key), owned(method, parts)))
                .collect();
            let default = owned(method, default);
            format!("match {argument} {{ {cases}_ => {default} }}")
        }
    }
}

fn matcher(key: &Key) -> String {
    match key {
        Key::Exactly(number) => number.to_string(),
        // CLDR 48, plural rules of sv and en: `one: i = 1 and v = 0`, where i is without sign.
        Key::One => "1 | -1".to_owned(),
        Key::Word(word) => format!("{word:?}"),
    }
}
