//! Reads one language file into messages, refusing all syntax that the generator does not serve.

use std::collections::HashSet;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::ast::{Message as Node, Resource, Variant, VariantKey};
use fluent_syntax::{parser, serializer, unicode};

use crate::message::{Key, Kind, Message, Part};

/// All messages of `source` in the order of the file, or every fault in it, each beginning
/// with `file` and, where there is one, the id.
pub fn read(file: &str, source: &str) -> Result<Vec<Message>, Vec<String>> {
    let resource = parser::parse(source).map_err(|(_, errors)| {
        let line = |at: usize| source[..at.min(source.len())].matches('\n').count() + 1;
        let fault = |error: parser::ParserError| {
            format!("{file}:{}: {}", line(error.pos.start), error.kind)
        };
        errors.into_iter().map(fault).collect::<Vec<_>>()
    })?;
    let mut messages = Vec::new();
    let mut faults = Vec::new();
    let mut seen = HashSet::new();
    for entry in resource.body {
        match entry {
            Entry::Message(node) => {
                let id = node.id.name;
                if !seen.insert(id) {
                    faults.push(format!("{file}: {id}: stands twice"));
                }
                match message(node) {
                    Ok(message) => messages.push(message),
                    Err(reason) => faults.push(format!("{file}: {id}: {reason}")),
                }
            }
            Entry::Term(term) => {
                faults.push(format!("{file}: -{}: terms are not served", term.id.name));
            }
            Entry::Junk { content } => faults.push(format!("{file}: cannot read {content:?}")),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
    if faults.is_empty() { Ok(messages) } else { Err(faults) }
}

fn message(node: Node<&str>) -> Result<Message, String> {
    name(node.id.name)?;
    if let Some(attribute) = node.attributes.first() {
        let name = attribute.id.name;
        return Err(format!("the attribute .{name} is not served"));
    }
    let value = node.value.as_ref().ok_or("has no text")?;
    Ok(Message { id: node.id.name.to_owned(), parts: pattern(value)?, source: as_written(node) })
}

/// The value as the file has it, without the id and without comments.
fn as_written(node: Node<&str>) -> String {
    let id = node.id.name;
    let alone = Node { comment: None, ..node };
    let text = serializer::serialize(&Resource { body: vec![Entry::Message(alone)] });
    let value = text.strip_prefix(&format!("{id} =")).unwrap_or(&text);
    value.trim().to_owned()
}

fn pattern(pattern: &Pattern<&str>) -> Result<Vec<Part>, String> {
    let mut parts = Vec::new();
    for element in &pattern.elements {
        let part = match element {
            PatternElement::TextElement { value } => Part::Text((*value).to_owned()),
            PatternElement::Placeable { expression } => placeable(expression)?,
        };
        match (parts.last_mut(), part) {
            (Some(Part::Text(before)), Part::Text(text)) => before.push_str(&text),
            (_, part) => parts.push(part),
        }
    }
    Ok(parts)
}

fn placeable(expression: &Expression<&str>) -> Result<Part, String> {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            Ok(Part::Text(unicode::unescape_unicode_to_string(value).into_owned()))
        }
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            Ok(Part::Argument(name(id.name)?))
        }
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            choice(name(id.name)?, variants)
        }
        Expression::Select { selector, .. } | Expression::Inline(selector) => Err(format!(
            "{} not served, only {{ $argument }}, {{ \"text\" }} and {{ $argument -> … }}",
            refused(selector)
        )),
    }
}

fn refused(expression: &InlineExpression<&str>) -> String {
    match expression {
        InlineExpression::FunctionReference { id, .. } => {
            format!("the function {}() is", id.name)
        }
        InlineExpression::MessageReference { id, .. } => {
            format!("the reference to {} is", id.name)
        }
        InlineExpression::TermReference { id, .. } => format!("the term -{} is", id.name),
        InlineExpression::NumberLiteral { value } => format!("the number {value} is"),
        InlineExpression::StringLiteral { value } => format!("a choice by {value:?} is"),
        InlineExpression::VariableReference { id } => format!("this use of ${} is", id.name),
        InlineExpression::Placeable { .. } => "braces within braces are".to_owned(),
    }
}

fn choice(argument: String, variants: &[Variant<&str>]) -> Result<Part, String> {
    let kind = kind(&argument, variants)?;
    let mut cases = Vec::new();
    let mut default = Vec::new();
    for variant in variants {
        let parts = pattern(&variant.value)?;
        if variant.default {
            default = parts;
        } else {
            cases.push((key(&argument, kind, &variant.key)?, parts));
        }
    }
    if let Some(text) = overlap(&cases) {
        return Err(format!("two variants of ${argument} match {text}"));
    }
    Ok(Part::Choice { argument, kind, cases, default })
}

/// Numbers, `one` and `other` make a count; one more word makes it a choice between words.
fn kind(argument: &str, variants: &[Variant<&str>]) -> Result<Kind, String> {
    let is_count = |variant: &Variant<&str>| match variant.key {
        VariantKey::NumberLiteral { .. } => true,
        VariantKey::Identifier { name } => matches!(name, "one" | "other"),
    };
    if variants.len() < 2 {
        return Err(format!("${argument} -> has nothing to choose between"));
    }
    if !variants.iter().all(is_count) {
        return Ok(Kind::Word);
    }
    let default = variants.iter().find(|variant| variant.default);
    match default.map(|variant| &variant.key) {
        Some(VariantKey::Identifier { name: "other" }) => Ok(Kind::Count),
        _ => Err(format!("the default of ${argument} must be *[other]")),
    }
}

fn key(argument: &str, kind: Kind, key: &VariantKey<&str>) -> Result<Key, String> {
    match (kind, key) {
        (Kind::Count, VariantKey::Identifier { name: "one" }) => Ok(Key::One),
        (Kind::Count, VariantKey::Identifier { name }) => {
            Err(format!("[{name}] of ${argument} must be the default"))
        }
        (Kind::Count, VariantKey::NumberLiteral { value }) => value
            .parse()
            .map(Key::Exactly)
            .map_err(|_| format!("[{value}] of ${argument} is not a whole number")),
        (_, VariantKey::Identifier { name }) => match *name {
            "zero" | "one" | "two" | "few" | "many" => Err(format!(
                "[{name}] of ${argument} is no plural form here: Swedish and English have one and other"
            )),
            name => Ok(Key::Word(name.to_owned())),
        },
        (_, VariantKey::NumberLiteral { value }) => {
            Err(format!("[{value}] of ${argument} stands among words"))
        }
    }
}

fn overlap(cases: &[(Key, Vec<Part>)]) -> Option<String> {
    let mut seen = HashSet::new();
    for (key, _) in cases {
        let values = match key {
            Key::Exactly(number) => vec![number.to_string()],
            Key::One => vec!["1".to_owned(), "-1".to_owned()],
            Key::Word(word) => vec![word.clone()],
        };
        for value in values {
            if !seen.insert(value.clone()) {
                return Some(value);
            }
        }
    }
    None
}

/// Names become Rust names, so they keep to what both can say; the result is the Rust name.
fn name(name: &str) -> Result<String, String> {
    const TAKEN: &str = " as async await box break code const continue crate do dyn else enum \
        extern false fn for format gen if impl in let loop macro match mod move mut pub read ref \
        return self static struct super trait true try type unsafe use where while yield ";
    let is_plain =
        name.chars().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-');
    if !is_plain {
        return Err(format!("the name {name} may have small letters, digits and hyphens only"));
    }
    if TAKEN.contains(&format!(" {name} ")) {
        return Err(format!("the name {name} is taken, choose another"));
    }
    Ok(name.replace('-', "_"))
}
