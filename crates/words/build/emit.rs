//! Writes the joined messages as Rust.

use crate::join::Method;
use crate::message::{Key, Kind, Part};

/// One `impl Language` with a method per message, and `args` with the arguments of those that take
/// several: by name, since two texts in the wrong order would compile.
pub fn emit(methods: &[Method]) -> String {
    let named: String = methods.iter().filter(|m| m.arguments.len() > 1).map(named).collect();
    let methods: String = methods.iter().map(method).collect();
    format!(
        "impl Language {{\n{methods}}}\n\n/// The arguments of messages that take several, by \
         name.\npub mod args {{\n{named}}}\n"
    )
}

/// The struct of a message's arguments.
fn named(method: &Method) -> String {
    let (mut parameters, mut fields) = (Vec::new(), String::new());
    for (name, kind) in &method.arguments {
        let kind = match kind {
            Kind::Shown => {
                parameters.push(camel(name));
                camel(name)
            }
            Kind::Count => "i64".to_owned(),
            Kind::Word => {
                if parameters.first().is_none_or(|first| first != "'a") {
                    parameters.insert(0, "'a".to_owned());
                }
                "&'a str".to_owned()
            }
        };
        fields.push_str(&format!("        pub {name}: {kind},\n"));
    }
    let parameters = match parameters.as_slice() {
        [] => String::new(),
        some => format!("<{}>", some.join(", ")),
    };
    let name = camel(&method.name);
    format!("    #[derive(Debug)]\n    pub struct {name}{parameters} {{\n{fields}    }}\n")
}

/// `overview_heading` as a type is called: `OverviewHeading`.
fn camel(name: &str) -> String {
    let word = |word: &str| {
        let (first, rest) = word.split_at(word.len().min(1));
        first.to_uppercase() + rest
    };
    name.split('_').map(word).collect()
}

/// What a method takes, and how it takes it apart.
fn taken(method: &Method) -> (String, String) {
    let kind = |kind: &Kind| match kind {
        Kind::Shown => "impl std::fmt::Display",
        Kind::Count => "i64",
        Kind::Word => "&str",
    };
    match method.arguments.as_slice() {
        [] => (String::new(), String::new()),
        [(name, one)] => (format!(", {name}: {}", kind(one)), String::new()),
        several => {
            let mut parameters: Vec<&str> = several
                .iter()
                .filter(|(_, of)| *of == Kind::Shown)
                .map(|(_, of)| kind(of))
                .collect();
            if several.iter().any(|(_, of)| *of == Kind::Word) {
                parameters.insert(0, "'_");
            }
            let parameters = match parameters.as_slice() {
                [] => String::new(),
                some => format!("<{}>", some.join(", ")),
            };
            let names: Vec<&str> = several.iter().map(|(name, _)| name.as_str()).collect();
            let of = format!("args::{}", camel(&method.name));
            let apart = format!("        let {of} {{ {} }} = args;\n", names.join(", "));
            (format!(", args: {of}{parameters}"), apart)
        }
    }
}

fn method(method: &Method) -> String {
    let (arguments, apart) = taken(method);
    let (result, body): (_, fn(&Method, &[Part]) -> String) = if method.arguments.is_empty() {
        ("&'static str", |_, parts| literal(parts))
    } else {
        ("String", owned)
    };
    // The text is fenced so that nothing in it is taken for a link or a heading.
    let doc = format!("```text\n{}\n```", method.doc);
    format!(
        "    #[doc = {doc:?}]\n    #[must_use]\n    pub fn {name}(self{arguments}) -> {result} {{\n{apart}        \
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
