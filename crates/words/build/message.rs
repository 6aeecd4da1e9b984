//! A message as the generator sees it, free from the syntax of the file it came from.

/// One message in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// Small letters, digits and hyphens: `fund-waits`.
    pub id: String,
    /// The value as it stands in the file, for the docstring.
    pub source: String,
    pub parts: Vec<Part>,
}

/// A piece of a message, in reading order.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    Text(String),
    Argument(String),
    Choice {
        argument: String,
        /// What the keys make of the argument.
        kind: Kind,
        /// All but the default, in the order of the file.
        cases: Vec<(Key, Vec<Part>)>,
        default: Vec<Part>,
    },
}

/// What selects a variant.
#[derive(Debug, Clone, PartialEq)]
pub enum Key {
    /// `[0]`
    Exactly(i64),
    /// `[one]`
    One,
    /// `[employer]`
    Word(String),
}

/// How an argument is used, which decides its type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Only shown: `impl Display`.
    Shown,
    /// Selects by number: `i64`, shown with grouped digits.
    Count,
    /// Selects by word: `&str`.
    Word,
}

/// Calls `visit` with each use of an argument, in reading order.
pub fn each_use(parts: &[Part], visit: &mut impl FnMut(&str, Kind)) {
    for part in parts {
        match part {
            Part::Text(_) => {}
            Part::Argument(name) => visit(name, Kind::Shown),
            Part::Choice { argument, kind, cases, default } => {
                visit(argument, *kind);
                for (_, parts) in cases {
                    each_use(parts, visit);
                }
                each_use(default, visit);
            }
        }
    }
}
