//! Puts the two languages beside each other and refuses where they do not match.

use std::collections::HashMap;

use crate::message::{Kind, Message, Part, each_use};

/// One generated method.
#[derive(Debug, PartialEq)]
pub struct Method {
    pub name: String,
    /// The Swedish text as written.
    pub doc: String,
    /// In the order of first appearance in Swedish.
    pub arguments: Vec<(String, Kind)>,
    pub swedish: Vec<Part>,
    pub english: Vec<Part>,
}

/// A file's name and its messages.
pub type File<'a> = (&'a str, Vec<Message>);

/// One method per message in the order of the Swedish file, or every way in which the two
/// files differ, each naming file and id.
pub fn join(swedish: File, english: File) -> Result<Vec<Method>, Vec<String>> {
    let (swedish_file, swedish) = swedish;
    let (english_file, english) = english;
    let mut translations: HashMap<String, Message> =
        english.into_iter().map(|message| (message.id.clone(), message)).collect();
    let mut methods = Vec::new();
    let mut faults = Vec::new();
    for message in swedish {
        let id = message.id.clone();
        let Some(translation) = translations.remove(&id) else {
            faults.push(format!("{english_file}: {id}: is missing"));
            continue;
        };
        match method(message, translation) {
            Ok(method) => methods.push(method),
            Err(reason) => faults.push(format!("{english_file}: {id}: {reason}")),
        }
    }
    let mut extra: Vec<_> = translations.into_keys().collect();
    extra.sort();
    let missing = |id| format!("{swedish_file}: {id}: is missing");
    faults.extend(extra.into_iter().map(missing));
    if faults.is_empty() { Ok(methods) } else { Err(faults) }
}

fn method(swedish: Message, english: Message) -> Result<Method, String> {
    let mut arguments = arguments(&swedish.parts)?;
    let others = self::arguments(&english.parts)?;
    for (name, kind) in &mut arguments {
        let Some((_, other)) = others.iter().find(|(other, _)| other == name) else {
            return Err(format!("lacks the argument ${name} that Swedish has"));
        };
        *kind = stricter(name, *kind, *other)?;
    }
    let known = |name: &String| arguments.iter().any(|(known, _)| known == name);
    if let Some((name, _)) = others.iter().find(|(name, _)| !known(name)) {
        return Err(format!("has the argument ${name} that Swedish lacks"));
    }
    Ok(Method {
        name: swedish.id.replace('-', "_"),
        doc: swedish.source,
        arguments,
        swedish: swedish.parts,
        english: english.parts,
    })
}

fn arguments(parts: &[Part]) -> Result<Vec<(String, Kind)>, String> {
    let mut arguments: Vec<(String, Kind)> = Vec::new();
    let mut fault = None;
    each_use(
        parts,
        &mut |name, kind| match arguments.iter_mut().find(|(known, _)| known == name) {
            None => arguments.push((name.to_owned(), kind)),
            Some((_, known)) => match stricter(name, *known, kind) {
                Ok(kind) => *known = kind,
                Err(reason) => fault = Some(reason),
            },
        },
    );
    fault.map_or(Ok(arguments), Err)
}

/// Showing goes with everything: one language may need a plural where the other does not.
fn stricter(name: &str, one: Kind, other: Kind) -> Result<Kind, String> {
    match (one, other) {
        (Kind::Shown, kind) | (kind, Kind::Shown) => Ok(kind),
        (one, other) if one == other => Ok(one),
        _ => Err(format!("uses ${name} both as a number and as a word")),
    }
}
